"""Every token: the contract that language models see, and the machine's own vocabulary. Both live here only.

The contract (seeds 000 and 001): text below 65536, then 523 machine tokens. The machine's own vocabulary is digits and
a few controls. A value is written most significant digit first, each digit with its place in the token: DIGIT at place
k holds t = -128 .. 127. The first digit is the value's top byte, signed; each later one is its byte less 128. So n
digits cover exactly -128 * 256**(n-1) .. 128 * 256**(n-1) - 1, and the value is a plain weighted sum:
sum of t_k * 256**k, plus 128 * 256**k for every place k below the first. A displacement is written the same way with
JUMP digits, whose last one says what kind of jump it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from wasmind.isa.traps import TrapKind

# --- the contract -----------------------------------------------------------------------------------------------
TEXT_TOKENS = 65_536
"""Machine token m has id TEXT_TOKENS + m."""
REPL_RESULT, BRANCH_TAKEN, BRANCH_NOT_TAKEN = 261, 262, 263
BYTE = 264
"""Operand or value byte b is machine token BYTE + b."""
WASM_PAD, TRAP, OUT_REF = 520, 521, 522
MACHINE_TOKENS = 523

# --- the machine's own vocabulary -------------------------------------------------------------------------------
RADIX = 256
HALF = RADIX // 2
PLACES = 4
JUMP_PLACES = 3
DIGIT = 0
JUMP = DIGIT + PLACES * RADIX
CALL = JUMP + JUMP_PLACES * RADIX
RETURN = CALL + RADIX
NEXT = RETURN + RADIX
CONSTANTS, CODE, START, LISTEN, OUTPUT, NOTE, TAKEN, HALT = range(NEXT + 1, NEXT + 9)
"""START ends a program, LISTEN one that a stream of instructions follows."""
TRAPS = {kind: HALT + 1 + i for i, kind in enumerate(TrapKind)}
YIELD_RESULT, YIELD_NOT_TAKEN = HALT + 1 + len(TRAPS), HALT + 2 + len(TRAPS)
"""A stream machine has nothing more to do: the turn is the outside's."""
VOCABULARY = YIELD_NOT_TAKEN + 1
CONTRACT = VOCABULARY
"""In a stream machine's vocabulary, contract machine token m is token CONTRACT + m."""
STOPS = (HALT, *TRAPS.values())
YIELDS = (YIELD_RESULT, YIELD_NOT_TAKEN)


def digit(base: int, place: int, t: int) -> int:
    """The token of digit t (-128 .. 127) at `place`, in the family that starts at `base`."""
    assert -HALF <= t < HALF, t
    return base + place * RADIX + t + HALF


def digits(value: int, limit: int = PLACES) -> list[tuple[int, int]]:
    """(place, t) of a signed value, as few as hold it, most significant first.

    Raises ValueError when `limit` digits cannot hold it.
    """
    n = next((n for n in range(1, limit + 1) if -HALF <= value >> 8 * (n - 1) < HALF), None)
    if n is None:
        raise ValueError(f"{value} does not fit {limit} digits")
    first = (n - 1, value >> 8 * (n - 1))
    return [first, *((k, (value >> 8 * k) % RADIX - HALF) for k in reversed(range(n - 1)))]


def value_tokens(value: int) -> list[int]:
    """The DIGIT tokens of a signed i32."""
    return [digit(DIGIT, place, t) for place, t in digits(value)]


def byte_tokens(value: int, count: int) -> list[int]:
    """The low `count` bytes as DIGIT tokens, all of them less 128: what stores and outputs write."""
    return [digit(DIGIT, k, (value >> 8 * k) % RADIX - HALF) for k in reversed(range(count))]


def jump_tokens(displacement: int, last: int = JUMP) -> list[int]:
    """The tokens of a jump; `last` is the family of the last digit: JUMP, CALL or RETURN."""
    *high, (_, t) = digits(displacement, JUMP_PLACES)
    return [*(digit(JUMP, place, t) for place, t in high), digit(last, 0, t)]


def split(token: int) -> tuple[int, int, int] | None:
    """(family, place, t) of a digit token, None for any other."""
    for base, places in ((DIGIT, PLACES), (JUMP, JUMP_PLACES), (CALL, 1), (RETURN, 1)):
        if base <= token < base + places * RADIX:
            place, t = divmod(token - base, RADIX)
            return base, place, t - HALF
    return None


def assemble_value(parts: Iterable[tuple[int, int]]) -> int:
    """The value of (place, t) digits, most significant first: the inverse of `digits`."""
    parts = list(parts)
    return sum((t << 8 * place) + (0 if i == 0 else HALF << 8 * place) for i, (place, t) in enumerate(parts))


_FAMILY = {DIGIT: "", JUMP: "jump ", CALL: "call ", RETURN: "return "}
_CONTROL = {
    NEXT: "next",
    CONSTANTS: "constants:",
    CODE: "code:",
    START: "start:",
    LISTEN: "listen:",
    OUTPUT: "output",
    NOTE: "note",
    TAKEN: "taken",
    HALT: "halt",
    **{token: f"trap: {kind}" for kind, token in TRAPS.items()},
    YIELD_RESULT: "your turn",
    YIELD_NOT_TAKEN: "your turn, not taken",
}


def name(token: int) -> str:
    """The token's name; a digit shows its value and as many quotes as its place."""
    parts = split(token)
    if parts is None:
        return _CONTROL[token] if token in _CONTROL else f"contract {token - CONTRACT}"
    family, place, t = parts
    return f"{_FAMILY[family]}{t}{chr(39) * place}"

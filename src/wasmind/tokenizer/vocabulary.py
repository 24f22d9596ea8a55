"""The ids of the contract: text below, the special tokens of a chat at its end, machine tokens behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wasmind.isa import tokens as T
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC
from wasmind.isa.scalar import signed

SPECIAL_NAMES = (
    *("bos", "user_start", "user_end", "assistant_start", "assistant_end"),
    *("python_start", "python_end", "output_start", "output_end"),
)
SPECIAL = {name: T.TEXT_TOKENS - len(SPECIAL_NAMES) + i for i, name in enumerate(SPECIAL_NAMES)}
"""The ids of nanochat's special tokens, 65527 to 65535; `<|bos|>` is SPECIAL["bos"]."""
MAX_RANKS = T.TEXT_TOKENS - len(SPECIAL_NAMES)
"""Text tokens at most."""
SIZE = T.TEXT_TOKENS + T.MACHINE_TOKENS
CONST = T.TEXT_TOKENS + BY_MNEMONIC["i32.const"].code
BYTE = T.TEXT_TOKENS + T.BYTE
FEEDBACK = T.TEXT_TOKENS + T.REPL_RESULT
OUT_REF = T.TEXT_TOKENS + T.OUT_REF
OUTPUT = T.TEXT_TOKENS + BY_MNEMONIC["output"].code
LEAST, GREATEST = -(2**31), 2**31 - 1


def number_tokens(value: int) -> list[int]:
    """`i32.const` and the four bytes of a signed 32-bit integer, big-endian."""
    return [CONST, *(BYTE + byte for byte in (value % 2**32).to_bytes(4, "big"))]


def number_at(ids: list[int], place: int) -> int | None:
    """The integer whose `number_tokens` stand at a place, None where there are none, or an instruction.

    An instruction is followed by its feedback; an integer in a text is not.
    """
    if ids[place] != CONST or ids[place + 5 : place + 6] == [FEEDBACK]:
        return None
    return _value(ids[place + 1 : place + 5])


def output_at(ids: list[int], place: int) -> int | None:
    """The output whose instruction and bytes stand at a place, None where there is none."""
    return _value(ids[place + 1 : place + 5]) if ids[place] == OUTPUT else None


def _value(ids: Sequence[int]) -> int | None:
    """The signed integer of four bytes, None where they are not."""
    values = [token - BYTE for token in ids]
    if len(values) < 4 or not all(0 <= value < 256 for value in values):
        return None
    return signed(int.from_bytes(bytes(values), "big"))


def special_name(token: int) -> str | None:
    """The name of a special token, None for any other."""
    place = token - SPECIAL["bos"]
    return SPECIAL_NAMES[place] if 0 <= place < len(SPECIAL_NAMES) else None


def machine_names(ids: Iterable[int]) -> list[str]:
    """Machine tokens as people read them: `i32.add`, `byte 7`, `result`."""
    codes = {code: row.mnemonic for code, row in BY_CODE.items()}
    marks = {
        T.REPL_RESULT: "result",
        T.BRANCH_TAKEN: "taken",
        T.BRANCH_NOT_TAKEN: "not taken",
        T.WASM_PAD: "pad",
        T.TRAP: "trap",
        T.OUT_REF: "output",
    }
    made = []
    for token in ids:
        m = token - T.TEXT_TOKENS
        made.append(f"byte {m - T.BYTE}" if T.BYTE <= m < T.BYTE + 256 else codes.get(m) or marks.get(m, f"token {m}"))
    return made

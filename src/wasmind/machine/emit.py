"""The next token: which kind, and for a digit which.

Every result is a quotient floor(N / B), B = 1 for all but divisions, and leaves most significant digit first. With E
what the digits so far amount to and Y = 256**k * B, the digit at place k is t = floor((N - E * B) / Y), and it needs no
division: the logits t * (2 * (N - E * B) - Y + 1) - t**2 * Y have their one maximum there. All are integers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wasmind.circuit.expr import Affine, Number, affine, neuron, total, wire
from wasmind.circuit.gates import all_of, at_least, clamp, equals, gated, product, staircase
from wasmind.isa import tokens as T
from wasmind.isa.linear import Kind
from wasmind.isa.stream import FIRST_STEP
from wasmind.machine.control import Control
from wasmind.machine.features import Features, by_digit, mark
from wasmind.machine.opcode import Opcode
from wasmind.machine.stream import Stream

TOP = 1 << 31
WORD = 1 << 32
MULTIPLES = 5
"""Results reach a few times 2**32 either way (a product, before its last carries)."""

Logits = list[tuple[Sequence[Number], Affine]]
"""(column over the vocabulary, weight)."""


@dataclass(frozen=True)
class Quotient:
    """numerator / divisor, rounded down. `result` is added for all operations that do not divide."""

    numerator: Affine
    divisor: Affine
    result: Affine


def wrapped(name: str, x: Affine) -> Affine:
    """x modulo 2**32 as a signed i32, for x within MULTIPLES * 2**32 of 0."""
    edges = [TOP + i * WORD for i in range(MULTIPLES)]
    steps = dict.fromkeys((*edges, *(-edge for edge in edges)), 1)
    multiples = staircase(f"{name}: multiples of 2**32", x, steps, start=-MULTIPLES)
    return clamp(name, x, -edges[-1], edges[-1]) - multiples * WORD


def logits(f: Features, op: Opcode, q: Quotient, control: Control, stream: Stream | None = None) -> Logits:
    """(column, weight) pairs of the next token's logits."""
    controls = {
        T.HALT: control.halt,
        T.NEXT: control.fallthrough,
        T.OUTPUT: _marker("output", T.OUTPUT, f, op.one_of("output")),
        T.NOTE: _marker("note", T.NOTE, f, op.one_of("note")),
        T.TAKEN: _marker("taken", T.TAKEN, f, control.again),
        **{T.TRAPS[kind]: flag for kind, flag in control.traps.items()},
        **(_turns(f, stream) if stream else {}),
    }
    writes = 1 - total(controls.values())
    if stream:
        writes = writes - at_least("emit.a step follows", stream.step, 1)
    clamped = _clamped(q.divisor)
    numerator = wrapped("emit.result", q.result) + q.numerator - _excess(q)
    rest = numerator - total(product(f"emit.emitted {k}", clamped[k], f.emitted[k - 1]) for k in range(1, T.PLACES))
    place = _place(f, op, numerator, clamped)
    unit = wire(
        "emit.unit", total(neuron(f"emit.unit {k}", place[k] + writes - 1, clamped[k] * (1 << 8 * k)) for k in range(4))
    )
    slope = wire("emit.slope", neuron("emit.slope", writes, rest * 2 + 1) - unit)
    return [
        *(([int(t == marked) for t in range(f.size)], flag) for marked, flag in controls.items()),
        *_families(f.size, op, place, writes),
        (by_digit(lambda f, p, t: t, f.size), slope),
        (by_digit(lambda f, p, t: -t * t, f.size), unit),
        *(_steps(f.size, stream) if stream else []),
    ]


def leaving(op: Opcode, value: Affine) -> Affine:
    """The four bytes of `output` and `note` as one number, the top byte less 128 as in a store."""
    return gated("emit.outside", op.where(lambda row: row.kind is Kind.OUTSIDE), value - TOP)


def _turns(f: Features, stream: Stream) -> dict[int, Affine]:
    """Flags for the tokens that give the turn away."""
    not_taken = all_of("emit.turn, not taken", stream.turn, mark("is next", f.size, T.NEXT))
    return {T.YIELD_RESULT: stream.turn - not_taken, T.YIELD_NOT_TAKEN: not_taken}


def _steps(size: int, stream: Stream) -> Logits:
    """For STEP token j, 2js - j**2: where step s is due its logit, s**2, is the greatest; elsewhere it is below 0."""
    numbers = [max(0, t - FIRST_STEP + 1) for t in range(size)]
    return [([2 * j for j in numbers], stream.step), ([-j * j for j in numbers], affine(1))]


def _marker(name: str, marker: int, f: Features, due: Affine) -> Affine:
    """Flag: the marker is due, and neither it nor a digit stands here yet."""
    ready = neuron(f"emit.{name}", due - mark(f"is {marker}", f.size, marker) - f.unfinished, 1)
    return wire(f"emit.{name}", ready, (0, 1))


def _clamped(divisor: Affine) -> list[Affine]:
    """The divisor, at place k at most 2**(34 - 8k): a quotient with a digit there has no greater divisor."""
    return [divisor, *(clamp(f"emit.divisor at {k}", divisor, 0, 1 << 34 - 8 * k) for k in range(1, T.PLACES))]


def _excess(q: Quotient) -> Affine:
    """2**32 where an unsigned quotient is 2**31 or more, which takes a divisor of 1; else 0."""
    return (
        all_of(
            "emit.quotient past 2**31",
            at_least("emit.numerator past 2**31", q.numerator, TOP),
            equals("emit.divisor = 1", q.divisor, 1),
        )
        * WORD
    )


def _place(f: Features, op: Opcode, numerator: Affine, divisor: Sequence[Affine]) -> list[Affine]:
    """A flag for each place: the next digit, if one follows, stands there."""
    need = [Affine({}) + 1, *(_needed(k, numerator, divisor[k]) for k in range(1, T.PLACES)), Affine({})]
    fixed = _fixed_places(op)
    start, free = 1 - f.unfinished, 1 - total(fixed.values())
    going_on = [*f.next_place, Affine({})]
    return [
        wire(
            f"emit.place {k}",
            going_on[k]
            + neuron(f"emit.place {k}: first", start + free + need[k] - need[k + 1] - 2, 1)
            + (neuron(f"emit.place {k}: fixed", start + fixed[k] - 1, 1) if k in fixed else 0),
            (0, 1),
        )
        for k in range(T.PLACES)
    ]


def _needed(k: int, numerator: Affine, divisor: Affine) -> Affine:
    """Flag: the quotient does not fit k digits."""
    half = divisor * (1 << 8 * k - 1)
    return at_least(f"emit.high needs {k}", numerator - half, 0) + at_least(f"emit.low needs {k}", -numerator - half, 1)


def _fixed_places(op: Opcode) -> dict[int, Affine]:
    """Place of the first byte of what leaves in a fixed number of bytes."""
    whole = op.where(lambda row: row.kind is Kind.OUTSIDE or (row.kind is Kind.STORE and row.memory_bytes == 4))
    half = op.where(lambda row: row.kind is Kind.STORE and row.memory_bytes == 2)
    byte = op.where(lambda row: row.kind is Kind.STORE and row.memory_bytes == 1)
    return {0: byte, 1: half, 3: whole}


def _families(size: int, op: Opcode, place: Sequence[Affine], writes: Affine) -> Logits:
    """A flag, and the tokens it stands for, for each family of digits at each place."""
    kinds = {
        T.JUMP: op.where(lambda row: row.kind is Kind.BRANCH),
        T.CALL: op.where(lambda row: row.kind is Kind.CALL),
        T.RETURN: op.where(lambda row: row.kind is Kind.RETURN),
    }
    moves = total(kinds.values())
    flags = {(T.DIGIT, k): (1 - moves, place[k]) for k in range(T.PLACES)}
    flags |= {(T.JUMP, k): (moves, place[k]) for k in range(1, T.JUMP_PLACES)}
    flags |= {(family, 0): (kind, place[0]) for family, kind in kinds.items()}
    return [
        (
            _members(family, k, size),
            all_of(f"emit.next is {_FAMILY[family]} {k}", kind, at, writes),
        )
        for (family, k), (kind, at) in flags.items()
    ]


def _members(family: int, place: int, size: int) -> list[int]:
    """1 for every digit token of the family at the place, 0 for all others."""
    return by_digit(lambda f, p, t: int((f, p) == (family, place)), size)


_FAMILY = {T.DIGIT: "digit", T.JUMP: "jump", T.CALL: "call", T.RETURN: "return"}

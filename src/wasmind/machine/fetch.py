"""The prefix machine's front: which instruction is at hand, and the names of the slots it reads and writes."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.circuit.expr import Affine, lookup, neuron, total, wire
from wasmind.circuit.gates import clamp, gated
from wasmind.circuit.intervals import interval
from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, FIELDS, FRAME, MAX_CODE, MEMORY_PAGES
from wasmind.machine.features import BIG, Features, column, previous


@dataclass(frozen=True)
class Fetched:
    """The instruction at hand.

    op: its number. slots: the numbers of the slots a, b, c. pages: the number of the slot with the memory's size.
    imm, imm_sign: the immediate, signed, and whether it is negative. pc: its place in the code.
    return_to: where the current call goes back to.
    written, written_squared: the number of the slot that this token completes, 0 if none, and its square.
    live: flag, the program runs (in the prefix nothing that is computed counts).
    """

    op: Affine
    slots: tuple[Affine, Affine, Affine]
    pages: Affine
    imm: Affine
    imm_sign: Affine
    pc: Affine
    return_to: Affine
    written: Affine
    written_squared: Affine
    live: Affine


def keyed(name: str, number: Affine, *conditions: Affine) -> tuple[Affine, Affine]:
    """(number, its square) where every condition is 1, (0, 0) elsewhere and where the number is negative."""
    open_ = number - (len(conditions) - total(conditions)) * BIG
    highest = max(interval(number)[1], 0)
    return (
        wire(name, neuron(name, open_, 1), (0, highest)),
        wire(f"{name} squared", neuron(f"{name} squared", open_, number), (0, highest**2)),
    )


def keyed_either(
    name: str, flag: Affine, one: tuple[Affine, ...], other: tuple[Affine, ...]
) -> tuple[Affine, Affine]:
    """`keyed` of one's number and conditions where the flag is 1, of the other's where it is 0.

    Never of both, so neither the sum nor its square is greater than one of them.
    """
    (k, k_squared), (m, m_squared) = keyed(name, *one, flag), keyed(f"{name}, prefix", *other, 1 - flag)
    highest = max(interval(k)[1], interval(m)[1])
    return wire(name, k + m, (0, highest)), wire(f"{name} squared", k_squared + m_squared, (0, highest**2))


def fetch(f: Features) -> Fetched:
    """Looks the instruction up by the program counter, in the prefix."""
    pc = clamp("pc", f.counter - f.pending, 0, MAX_CODE)
    key, squared = keyed("field", f.counter, f.last, f.code - f.started)
    operand = clamp("operand", f.value, -2 * FRAME, ABSOLUTE_SLOTS)

    def field(name: str, at: Affine, *values: Affine) -> list[Affine]:
        return lookup(f"fetch.{name}", at * len(FIELDS) + FIELDS.index(name) + 1, key, squared, *values)

    def slot(name: str, at: Affine, label: str) -> Affine:
        number, sign = field(name, at, operand, f.sign)
        base = f.depth * FRAME + ABSOLUTE_SLOTS - 1
        return wire(f"slot {label}", number + gated(f"slot {label}: frame", sign, base - number * 2))

    (op,) = field("op", pc, f.value)
    imm, imm_sign = field("imm", pc, f.value, f.sign)
    # The token that completes a value moves the counter on: its own instruction is the one before.
    own = slot("d", pc - 1, "written")
    written, written_squared = keyed_either(
        "slot written", f.started, (own, f.last), (f.counter, f.last, f.constants - f.code)
    )
    return Fetched(
        op=op,
        slots=(slot("a", pc, "a"), slot("b", pc, "b"), slot("c", pc, "c")),
        pages=Affine({}) + MEMORY_PAGES,
        imm=imm,
        imm_sign=imm_sign,
        pc=pc,
        return_to=_return_to(f, pc),
        written=written,
        written_squared=written_squared,
        live=f.started,
    )


def _return_to(f: Features, pc: Affine) -> Affine:
    """The place behind the latest call at this depth. A call's last digit has already moved the counter."""
    called = column("call", lambda family, p, t: int(family == T.CALL), f.size)
    key, squared = keyed("call depth", f.depth, called)
    (before,) = previous("previous pc", 1, pc)
    return lookup("return", f.depth, key, squared, before + 1)[0]

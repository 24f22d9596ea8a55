"""The prefix machine's front: which instruction is at hand, and the names of the slots it reads and writes."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.circuit.expr import Affine, affine, lookup, wire
from wasmind.circuit.gates import clamp, gated
from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, FIELDS, FRAME, MAX_CODE, MEMORY_PAGES
from wasmind.machine.features import Features, column, previous
from wasmind.machine.keys import keyed, keyed_either
from wasmind.machine.stream import Stream


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


def fetch(f: Features, stream: Stream | None = None) -> Fetched:
    """Looks the instruction up by the program counter: in the prefix, or in the stream behind it, if there is one."""
    pc = clamp("fetch.pc", f.counter - f.pending, 0, MAX_CODE)
    in_prefix = (f.counter, f.last, f.code - f.started)
    operand = clamp("fetch.operand", f.value, -2 * FRAME, ABSOLUTE_SLOTS)
    shared = None if stream else keyed("fetch.field", *in_prefix)

    def field(name: str, at: Affine, *values: Affine) -> list[Affine]:
        number = FIELDS.index(name) + 1
        if stream:
            flag, first = stream.fields[name].present, stream.index * len(FIELDS) + number
            key, squared = keyed_either(f"fetch.field {name}", f.started, (first, flag), in_prefix)
            values = (values[0] + stream.fields[name].value, *values[1:])
        else:
            assert shared
            key, squared = shared
        return lookup(f"fetch.{name}", at * len(FIELDS) + number, key, squared, *values)

    def slot(name: str, at: Affine, label: str) -> Affine:
        number, sign = field(name, at, operand, f.sign)
        base = f.depth * FRAME + ABSOLUTE_SLOTS - 1
        return wire(f"slots.{label}", number + gated(f"slots.{label}: frame", sign, base - number * 2))

    (op,) = field("op", pc, f.value)
    imm, imm_sign = field("imm", pc, f.value, f.sign)
    # The token that completes a value moves the counter on: its own instruction is the one before.
    own = slot("d", pc - 1, "written")
    written, written_squared = keyed_either(
        "slots.key written", f.started, (own, f.last), (f.counter, f.last, f.constants - f.code)
    )
    return Fetched(
        op=op,
        slots=(slot("a", pc, "a"), slot("b", pc, "b"), slot("c", pc, "c")),
        pages=affine(MEMORY_PAGES),
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
    key, squared = keyed("control.call depth", f.depth, called)
    (before,) = previous("previous.pc", 1, pc)
    return lookup("control.return", f.depth, key, squared, before + 1)[0]

"""Where the program goes on, and whether it goes on at all."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.circuit.expr import Affine, neuron, total, wire
from wasmind.circuit.gates import all_of, at_least, clamp, equals, gated
from wasmind.isa.linear import CONDITIONS, MAX_CODE, MAX_DEPTH, TRAPS, Kind
from wasmind.isa.scalar import I32_MIN
from wasmind.isa.traps import TrapKind
from wasmind.machine.features import Features
from wasmind.machine.fetch import Fetched
from wasmind.machine.opcode import Opcode
from wasmind.machine.operands import Operands


@dataclass(frozen=True)
class Control:
    """displacement: of the jump that is taken, 0 otherwise. fallthrough: flag, a branch is not taken.

    again: flag, a stream's branch is taken. traps: a flag for each kind that can happen; halt: flag.
    """

    displacement: Affine
    fallthrough: Affine
    again: Affine
    traps: dict[TrapKind, Affine]
    halt: Affine


def control(f: Features, fetched: Fetched, op: Opcode, x: Operands, holds: Affine, memory_trap: Affine) -> Control:
    """Branches, calls, returns and traps; `holds` is the flag that `alu.condition` gives."""
    branch = op.one_of(*(f"br_{c}" for c in CONDITIONS), "again")
    index = x.a.unsigned
    beyond = wire("control.beyond the table", neuron("control.beyond the table", index - fetched.imm, 1))
    displacement = total(
        [
            gated("control.jump", op.one_of("jump", "call"), fetched.imm),
            gated("control.branch", branch + holds - 1, fetched.imm),
            gated("control.table", op.one_of("br_table"), index - beyond + 1),
            gated("control.return", op.one_of("ret"), fetched.return_to - fetched.pc),
            gated(
                "control.call to", op.one_of("call_to"), clamp("control.callee", x.a.value, 0, MAX_CODE) - fetched.pc
            ),
        ]
    )
    return Control(
        displacement=displacement,
        fallthrough=wire("control.fall through", neuron("control.fall through", branch - holds, 1), (0, 1)),
        again=all_of("control.again", op.one_of("again"), holds),
        traps=_traps(f, fetched, op, x, memory_trap),
        halt=op.one_of("halt"),
    )


def _traps(f: Features, fetched: Fetched, op: Opcode, x: Operands, memory_trap: Affine) -> dict[TrapKind, Affine]:
    zero = equals("trap.b = 0", x.b.value, 0)
    least = equals("trap.a = -2**31", x.a.value, I32_MIN)
    minus_one = equals("trap.b = -1", x.b.value, -1)
    full = at_least("trap.depth at its limit", f.depth, MAX_DEPTH)
    traps: dict[TrapKind, Affine] = {
        TrapKind.UNREACHABLE: op.one_of("unreachable"),
        TrapKind.DIVIDE_BY_ZERO: all_of("trap.zero", op.one_of("div_s", "div_u", "quot_s"), zero),
        TrapKind.OVERFLOW: all_of("trap.overflow", op.one_of("div_s"), least, minus_one),
        TrapKind.MEMORY: memory_trap,
        TrapKind.STACK: all_of("trap.stack", op.where(lambda row: row.kind is Kind.CALL), full),
    }
    for number, kind in enumerate(TRAPS):
        named = equals(f"trap.imm = {kind.name}", fetched.imm, number)
        traps[kind] = all_of(f"trap.named {kind.name}", op.one_of("trap"), named) + traps.get(kind, 0)
    return traps

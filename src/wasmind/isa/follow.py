"""The state of a machine as its trace tells it: slots and memory after each instruction.

Nothing is computed here but addresses: what an instruction writes, and where the program goes on, stands in its tokens.
"""

from __future__ import annotations

from collections.abc import Sequence

from wasmind.isa import tokens as T
from wasmind.isa.linear import BY_NAME, Kind, Program
from wasmind.isa.reference import Machine
from wasmind.isa.trace import digit_parts, displacement


class Follower(Machine):
    """Follows one run of a program. `memory` holds what the run has stored."""

    def __init__(self, program: Program) -> None:
        super().__init__(program, {})
        self.memory = {}

    def take(self, made: Sequence[int]) -> None:
        """Take the next instruction's tokens into account."""
        if made[-1] in T.STOPS:
            return
        instr = self.code[self.pc]
        op = BY_NAME[instr.op]
        if op.kind is Kind.VALUE:
            self.slots[self.key(instr.d)] = T.assemble_value(digit_parts(made))
        elif op.kind is Kind.STORE:
            address = self.address(op, instr)
            self.memory.update((address + place, t + T.HALF) for place, t in digit_parts(made))
        elif op.kind in (Kind.CALL, Kind.RETURN):
            self.depth += 1 if op.kind is Kind.CALL else -1
        self.pc += displacement(made)

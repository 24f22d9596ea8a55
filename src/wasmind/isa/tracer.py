"""A trace as a person reads it."""

from __future__ import annotations

from wasmind.isa import tokens as T
from wasmind.isa.linear import Program, render
from wasmind.isa.trace import Tokens, displacement

_LINEAR, _TOKENS = 26, 24  # widths of the columns


class Tracer:
    """Follows a run from its tokens alone: where it is, and which instruction made them."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.pc = program.entry

    def line(self, made: Tokens) -> str:
        """The instruction that made these tokens: its place, its linear form, the tokens, its source."""
        instr = self.program.code[self.pc]
        names = "  ".join(map(T.name, made))
        line = f"{self.pc:6}  {render(instr, self.pc):{_LINEAR}}  {names:{_TOKENS}}  ; {instr.source}"
        self.pc += displacement(made)
        return line.rstrip()

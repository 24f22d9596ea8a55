"""The machine's routines for files, made into functions that a module's code can call."""

from __future__ import annotations

from wasmind.isa.linear import Instr
from wasmind.isa.microcode import rom
from wasmind.wasm.function import FunctionLines
from wasmind.wasm.lines import Line, Lines
from wasmind.wasm.placement import Slots


def subroutine(name: str, slots: Slots) -> FunctionLines:
    """The lines of a routine; its arguments and its result lie where a function's do."""
    code, _ = rom([name], slots.constant)
    lines = Lines()
    lines.lines = [_line(instr) for instr in code]
    return FunctionLines(name, lines)


def _line(instr: Instr) -> Line:
    return Line(instr.op, instr.a, instr.b, instr.c, d=instr.d, imm=instr.imm)

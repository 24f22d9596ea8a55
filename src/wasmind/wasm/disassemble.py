"""A lowered module as text for people: function by function, the source beside the linear instructions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wasmind.isa.linear import Instr, render
from wasmind.wasm.lower import Lowered, lowered, lowered_functions
from wasmind.wasm.module import ModuleDef

_COLUMN = 40


def disassemble(module: ModuleDef, entry: str | None = None) -> str:
    """The linear code of what an entry reaches (without arguments), or of all functions.

    Raises ModuleError and UsageError as `lower` does.
    """
    if entry is None:
        return "\n".join(_program(lowered_functions(module)))
    params = module.function_types[module.function_exports[entry]].params if entry in module.function_exports else ()
    return "\n".join(_program(lowered(module, entry, (0,) * len(params))))


def _program(program: Lowered) -> Iterator[str]:
    """Lines of text; operands as `render` writes them: s slots of the frame, g absolute ones, next the next frame's."""
    constants = program.program.constants
    yield "constants and globals: " + " ".join(f"g{slot}={value}" for slot, value in enumerate(constants, start=1))
    end_of_all = ("", len(program.program.code))
    for (name, start), (_, end) in pairwise((*program.functions, end_of_all)):
        yield ""
        yield f"{name}: {end - start} instructions"
        for pc in range(start, end):
            yield _line(program.program.code[pc], pc)


def _line(instr: Instr, pc: int) -> str:
    return f"{pc:6}  {render(instr, pc):{_COLUMN}}  ; {instr.source}".rstrip()

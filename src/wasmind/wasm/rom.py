"""The ROM: modules that compute what the machine has no operation for, in i32 and i64 instructions that it has.

Their exports are named by the instructions that call them. An f32 is passed as the i32, an f64 as the i64 with its
bits.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from wasmind.isa.opcodes import F32, F64, I64, Immediate, Instruction
from wasmind.wasm.binary import decode
from wasmind.wasm.lines import RomFunction
from wasmind.wasm.module import ModuleDef

_MODULES = ("div", "float")
_INLINE = ("reinterpret", "abs", "neg", "copysign")
"""Instructions on floats that only move bits."""


def in_rom(row: Instruction) -> bool:
    """True when a function of the ROM computes the instruction: float operators, and divisions of i64."""
    types = {*(row.params or ()), *(row.results or ())}
    if row.immediate is not Immediate.NONE or row.mnemonic[4:].startswith(_INLINE):
        return False
    return not types.isdisjoint((F32, F64)) or (I64 in types and bool(row.traps))


@lru_cache
def rom(module: str) -> ModuleDef:
    """A module of the ROM."""
    return decode((files("wasmind.wasm") / "rom" / f"{module}.wasm").read_bytes())


def rom_function(row: Instruction) -> RomFunction:
    """The function that computes an instruction."""
    found = ((module, rom(module).function_exports.get(row.mnemonic)) for module in _MODULES)
    return next(RomFunction(module, index) for module, index in found if index is not None)

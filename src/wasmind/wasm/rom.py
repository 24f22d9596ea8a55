"""The ROM: modules that compute what the machine has no operation for, in i32 and i64 instructions that it has.

Their exports are named by the instructions that call them. An f32 is passed as the i32, an f64 as the i64 with its
bits.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from wasmind.isa.opcodes import F32, F64, I64, Immediate, Instruction
from wasmind.wasm.binary import decode
from wasmind.wasm.instance import FunctionInstance, Instance, instantiate

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
def rom(module: str) -> Instance:
    """A module of the ROM. It has no state of its own, and imports operations of the machine by their names."""
    data = (files("wasmind.wasm") / "rom" / f"{module}.wasm").read_bytes()
    return instantiate(decode(data), lambda entry: entry.name)


def rom_function(row: Instruction) -> FunctionInstance:
    """The function that computes an instruction."""
    instances = map(rom, _MODULES)
    found = ((instance, instance.module.function_exports.get(row.mnemonic)) for instance in instances)
    return next(FunctionInstance(instance, index) for instance, index in found if index is not None)

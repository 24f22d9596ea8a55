"""What the functions of one instance share while they are lowered: absolute slots, types, and who is called how."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.isa.linear import MAX_PAGES
from wasmind.wasm.hosts import DIRECT, TRAPS
from wasmind.wasm.instance import FunctionInstance, Instance
from wasmind.wasm.module import Code, FuncType, ModuleDef, number
from wasmind.wasm.placement import Placement, Slots
from wasmind.wasm.rom import in_rom, rom

INLINE = ("output", "halt", "fd_close", *TRAPS, *DIRECT)
"""Host functions that are one instruction of the machine, or none; the others are subroutines."""
_CALLING = ("call_indirect", "memory.copy", "memory.fill", "memory.init", "table.copy", "table.init")


@dataclass(slots=True)
class Context:
    """One instance on its way into a program.

    types, names: of all functions. globals: slots by index, none for a type that the machine does not have.
    """

    instance: Instance
    placement: Placement
    types: tuple[FuncType, ...]
    names: tuple[str, ...]
    globals: tuple[tuple[int, ...], ...]

    @property
    def module(self) -> ModuleDef:
        """The module of the instance."""
        return self.instance.module

    @property
    def slots(self) -> Slots:
        """The absolute slots of the program."""
        return self.placement.slots

    @property
    def functions(self) -> tuple[str | FunctionInstance, ...]:
        """Who is called by each index; a function of the host by its name."""
        return self.instance.functions

    @property
    def memory_limit(self) -> int:
        """Pages that the memory can grow to."""
        maximum = self.instance.memories[0].maximum
        return MAX_PAGES if maximum is None else min(maximum, MAX_PAGES)

    def in_memory(self, code: Code) -> bool:
        """True when an instruction needs the memory of the instance; WASI's functions work in that of their caller."""
        if code.row.mnemonic != "call":
            return code.row.in_memory
        callee = self.functions[number(code)]
        return isinstance(callee, FunctionInstance) and callee.instance is rom("wasi")

    def calls(self, code: Code) -> bool:
        """True when an instruction enters another frame."""
        name = code.row.mnemonic
        if name != "call":
            return name in _CALLING or in_rom(code.row) or (code.row.own and name not in INLINE)
        return self.functions[number(code)] not in INLINE


def make_context(instance: Instance, placement: Placement) -> Context:
    """The context of an instance in a program."""
    return Context(
        instance,
        placement,
        instance.module.function_types,
        instance.module.function_names,
        tuple(map(placement.global_slots, instance.globals)),
    )

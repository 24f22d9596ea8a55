"""What every function of a program shares while it is lowered: absolute slots, types, and who is called how."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.errors import ModuleError
from wasmind.isa.linear import MAX_PAGES, MEMORY_PAGES
from wasmind.isa.scalar import signed
from wasmind.wasm.module import GLOBAL, I32, Code, Expression, FuncType, Global, ModuleDef, number

INLINE = ("output", "halt", "fd_close")
"""Host functions that are one instruction of the machine, or none; the others are subroutines."""


class Slots:
    """The absolute slots: the memory's size, then constants and variables as they are asked for."""

    def __init__(self, pages: int) -> None:
        self.values = [pages]
        self.variables = {MEMORY_PAGES}
        self._constants: dict[int, int] = {}

    def constant(self, value: int) -> int:
        """The slot that holds a number, which nothing writes."""
        value = signed(value)
        if value not in self._constants:
            self._constants[value] = self._new(value)
        return self._constants[value]

    def variable(self, value: int) -> int:
        """A new slot that the program may write, with its first value."""
        slot = self._new(value)
        self.variables.add(slot)
        return slot

    def place_global(self, entry: Global, value: int | None) -> int | None:
        """The slot of a global with its first value, where the machine has its type."""
        if value is None:
            return None
        return self.variable(value) if entry.type.mutable else self.constant(value)

    def _new(self, value: int) -> int:
        self.values.append(value)
        return MEMORY_PAGES + len(self.values) - 1


@dataclass(slots=True)
class Context:
    """One module on its way into a program.

    types, names: of all functions. hosts: names of the imported ones, which come first in the index space.
    globals: slot by index, None for a type that the machine does not have. memory_limit: pages.
    """

    module: ModuleDef
    slots: Slots
    types: tuple[FuncType, ...]
    names: tuple[str, ...]
    hosts: tuple[str, ...]
    globals: tuple[int | None, ...]
    memory_limit: int

    def calls(self, code: Code) -> bool:
        """True when an instruction enters another frame."""
        if code.row.mnemonic != "call":
            return code.row.own and code.row.mnemonic not in INLINE
        return number(code) >= len(self.hosts) or self.hosts[number(code)] not in INLINE


def lacks(what: str, where: str) -> ModuleError:
    """The error for what WebAssembly has and this machine not yet."""
    return ModuleError(f"needs {what}, which this machine does not have yet ({where})")


def make_context(module: ModuleDef, hosts: tuple[str, ...]) -> Context:
    """The context of a module whose imported functions are the given host functions.

    Raises ModuleError when the module has more memories than one, or a larger one than the machine.
    """
    if len(module.memories) > 1:
        raise lacks("a second memory", "memory 1")
    memory = module.memories[0] if module.memories else None
    if memory and memory.minimum > MAX_PAGES:
        raise ModuleError(
            f"the memory has {memory.minimum} pages at the start, this machine has {MAX_PAGES}; ask for fewer"
        )
    limit = MAX_PAGES if memory is None or memory.maximum is None else min(memory.maximum, MAX_PAGES)
    slots = Slots(memory.minimum if memory else 0)
    assert not module.imported(GLOBAL), "imports are checked before"
    values = global_values(module)
    globals_ = tuple(map(slots.place_global, module.globals, values))
    return Context(module, slots, module.function_types, module.function_names, hosts, globals_, limit)


def global_values(module: ModuleDef) -> list[int | None]:
    """The globals' first values; None for a type that the machine does not have."""
    values: list[int | None] = []
    for entry in module.globals:
        values.append(evaluate(entry.init, values) if entry.type.type == I32 else None)
    return values


def evaluate(expression: Expression, globals_: list[int | None]) -> int:
    """The value of a valid i32 constant expression; `globals_` are the values of those it may name."""
    stack: list[int] = []
    for code in expression:
        if code.row.pure is not None:
            split = len(stack) - (code.row.pops or 0)
            stack[split:] = [code.row.pure(*stack[split:])]
        else:
            assert isinstance(code.operand, int)
            value = globals_[code.operand] if code.row.mnemonic == "global.get" else code.operand
            assert value is not None
            stack.append(value)
    (value,) = stack
    return value

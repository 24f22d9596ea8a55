"""What every function of a program shares while it is lowered: absolute slots, types, and who is called how."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wasmind.errors import ModuleError
from wasmind.isa.linear import MAX_PAGES, MEMORY_PAGES
from wasmind.isa.microcode import TABLE
from wasmind.isa.opcodes import NUMBER_TYPES
from wasmind.isa.scalar import signed
from wasmind.wasm.hosts import TRAPS
from wasmind.wasm.lines import Callee, RomFunction
from wasmind.wasm.module import GLOBAL, Code, Expression, FuncType, Global, ModuleDef, number
from wasmind.wasm.rom import in_rom, rom
from wasmind.wasm.values import split

INLINE = ("output", "halt", "fd_close", *TRAPS)
"""Host functions that are one instruction of the machine, or none; the others are subroutines."""
ELEMENT_BYTES = 8
"""Of an element of the table in the host region: the number of its function's type and 1, the function's place."""
_CALLING = ("call_indirect", "memory.copy", "memory.fill", "memory.init")


class Slots:
    """The absolute slots: the memory's size, then constants and variables as they are asked for."""

    def __init__(self) -> None:
        self.values = [0]
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

    def known(self, slot: int) -> int | None:
        """The number that a slot holds for ever, None for one that may be written."""
        return None if slot < 0 or slot in self.variables else self.values[slot - MEMORY_PAGES]

    def place_global(self, entry: Global, value: int | None) -> tuple[int, ...]:
        """The slots of a global with its first value; none for a type that the machine does not have."""
        words = () if value is None else split(entry.type.type, value)
        return tuple(map(self.variable if entry.type.mutable else self.constant, words))

    def _new(self, value: int) -> int:
        self.values.append(signed(value))
        return MEMORY_PAGES + len(self.values) - 1


@dataclass(frozen=True, slots=True)
class Segment:
    """Passive data: its address in the host region, and the slot of its length, which `data.drop` sets to 0."""

    address: int
    length: int


@dataclass(slots=True)
class Context:
    """One module on its way into a program.

    types, names: of all functions. hosts: names of the imported ones, which come first in the index space.
    globals: slots by index, none for a type that the machine does not have. memory_limit: pages.
    signatures: numbers of the types; equal types have the same. segments: of data, by index.
    rom: the name of a module of the ROM, empty for the program.
    """

    module: ModuleDef
    slots: Slots
    types: tuple[FuncType, ...]
    names: tuple[str, ...]
    hosts: tuple[str, ...]
    globals: tuple[tuple[int, ...], ...]
    memory_limit: int
    signatures: dict[FuncType, int]
    segments: tuple[Segment, ...]
    rom: str = ""

    def callee(self, index: int) -> Callee:
        """How lines call function `index`."""
        return RomFunction(self.rom, index) if self.rom else index

    def calls(self, code: Code) -> bool:
        """True when an instruction enters another frame."""
        name = code.row.mnemonic
        if name != "call":
            return name in _CALLING or in_rom(code.row) or (code.row.own and name not in INLINE)
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
    slots = Slots()
    if memory:
        slots.values[0] = memory.minimum
    return _context(module, hosts, slots, memory.maximum if memory else None)


def rom_context(name: str, slots: Slots) -> Context:
    """The context of a module of the ROM in a program with these slots: it has no memory."""
    module = rom(name)
    hosts = tuple(entry.name for entry in module.imports)
    return replace(_context(module, hosts, slots, None), rom=name)


def _context(module: ModuleDef, hosts: tuple[str, ...], slots: Slots, memory_limit: int | None) -> Context:
    assert not module.imported(GLOBAL), "imports are checked before"
    globals_ = tuple(map(slots.place_global, module.globals, global_values(module)))
    return Context(
        module,
        slots,
        module.function_types,
        module.function_names,
        hosts,
        globals_,
        MAX_PAGES if memory_limit is None else min(memory_limit, MAX_PAGES),
        {type_: number for number, type_ in enumerate(dict.fromkeys(module.types))},
        tuple(_segments(module, slots)),
    )


def _segments(module: ModuleDef, slots: Slots) -> Iterator[Segment]:
    """Passive data lies behind the table; active data is dropped when the program starts."""
    address = TABLE + ELEMENT_BYTES * (module.tables[0].minimum if module.tables else 0)
    for data in module.data:
        if data.offset is None:
            yield Segment(address, slots.variable(len(data.content)))
            address += len(data.content)
        else:
            yield Segment(address, slots.constant(0))


def global_values(module: ModuleDef) -> list[int | None]:
    """The globals' first values; None for a type that the machine does not have."""
    values: list[int | None] = []
    for entry in module.globals:
        values.append(evaluate(entry.init, values) if entry.type.type in NUMBER_TYPES else None)
    return values


_ARITHMETIC = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}


def evaluate(expression: Expression, globals_: list[int | None]) -> int:
    """The bits of a valid constant expression, unwrapped; `globals_` are the values of those it may name."""
    stack: list[int] = []
    for code in expression:
        combine = _ARITHMETIC.get(code.row.mnemonic.partition(".")[2])
        if combine is not None:
            b, a = stack.pop(), stack.pop()
            stack.append(combine(a, b))
        else:
            value = globals_[number(code)] if code.row.mnemonic == "global.get" else number(code)
            assert value is not None
            stack.append(value)
    (value,) = stack
    return value

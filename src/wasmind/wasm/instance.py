"""Modules with their state (core specification, section 4.2): what instances consist of, and how they come to be.

An instance shares what it imports with the one that exports it. Lowering reads the state; what a run has changed is
written back to it (`placement`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from wasmind.errors import ModuleError, SegmentError
from wasmind.isa.linear import MAX_PAGES, PAGE
from wasmind.isa.opcodes import NUMBER_TYPES
from wasmind.isa.scalar import unsigned
from wasmind.isa.traps import TrapKind
from wasmind.wasm.constant import evaluate
from wasmind.wasm.hosts import HOSTS
from wasmind.wasm.missing import lacks
from wasmind.wasm.module import (
    FUNCTION,
    GLOBAL,
    MEMORY,
    TABLE,
    Element,
    Expression,
    FuncType,
    GlobalType,
    Import,
    Limits,
    ModuleDef,
)


@dataclass(slots=True, eq=False)
class GlobalInstance:
    """A global and the bits that it holds; None for a type that the machine does not have."""

    type: GlobalType
    value: int | None


@dataclass(slots=True, eq=False)
class MemoryInstance:
    """A memory: its size in pages, and its first bytes. What lies behind them is zero."""

    pages: int
    maximum: int | None
    content: bytearray = field(default_factory=bytearray)

    @property
    def limits(self) -> Limits:
        """Its size now, and at most."""
        return Limits(self.pages, self.maximum)

    def write(self, start: int, data: bytes) -> None:
        """Puts bytes where they fit."""
        end = start + len(data)
        self.content.extend(bytes(max(0, end - len(self.content))))
        self.content[start:end] = data


@dataclass(slots=True, eq=False)
class TableInstance:
    """A table: the functions that it holds; where it is for other references, nothing."""

    elements: list[FunctionInstance | None]
    maximum: int | None
    reference: str

    @property
    def limits(self) -> Limits:
        """Its size, and at most, and its type."""
        return Limits(len(self.elements), self.maximum, self.reference)


@dataclass(frozen=True, slots=True)
class FunctionInstance:
    """A function of an instance, by its index there."""

    instance: Instance
    index: int

    @property
    def type(self) -> FuncType:
        """Its type."""
        return self.instance.module.function_types[self.index]


Extern: TypeAlias = str | FunctionInstance | TableInstance | MemoryInstance | GlobalInstance
"""What is imported and exported; a function that the host provides is its name."""
Imports = Callable[[Import], Extern]


@dataclass(slots=True, eq=False)
class Instance:
    """A module with its state; all by index, imports first. elements, data: what is left of the module's segments."""

    module: ModuleDef
    functions: tuple[str | FunctionInstance, ...] = ()
    tables: tuple[TableInstance, ...] = ()
    memories: tuple[MemoryInstance, ...] = ()
    globals: tuple[GlobalInstance, ...] = ()
    elements: list[tuple[FunctionInstance | None, ...]] = field(default_factory=list)
    data: list[bytes] = field(default_factory=list)

    def export(self, kind: str, index: int) -> Extern:
        """What an export of the module names."""
        spaces = {FUNCTION: self.functions, TABLE: self.tables, MEMORY: self.memories, GLOBAL: self.globals}
        return spaces[kind][index]

    @property
    def global_values(self) -> list[int | None]:
        """What the globals hold."""
        return [entry.value for entry in self.globals]


def is_of(found: Extern, wanted: Import) -> bool:
    """Whether an import may be that (core specification, section 4.5.4)."""
    match found:
        case str():
            return HOSTS[found] == wanted.type
        case FunctionInstance() | GlobalInstance():
            return found.type == wanted.type
        case TableInstance():
            return wanted.kind == TABLE and _are_within(found.limits, wanted.type)
        case MemoryInstance():
            return wanted.kind == MEMORY and _are_within(found.limits, wanted.type)


def _are_within(found: Limits, wanted: FuncType | Limits | GlobalType) -> bool:
    """Whether a table or memory, as it is now, is what an import asks for."""
    assert isinstance(wanted, Limits)
    bounded = wanted.maximum is None or (found.maximum is not None and found.maximum <= wanted.maximum)
    return bounded and found.minimum >= wanted.minimum and found.reference == wanted.reference


def instantiate(module: ModuleDef, imports: Imports) -> Instance:
    """The instance of a valid module. `imports` gives what each import is, which must fit it.

    The start function is not called: that takes a machine.

    Raises ModuleError when the machine lacks something, or the instance is too large for it, and SegmentError when a
    segment does not fit; those before it are in place.
    """
    if len(module.imported(MEMORY)) + len(module.memories) > 1:
        raise lacks("a second memory", "memory 1")
    given = [(entry.kind, imports(entry)) for entry in module.imports]
    instance = Instance(module)
    first = sum(kind == FUNCTION for kind, _ in given)
    own = (FunctionInstance(instance, first + i) for i in range(len(module.functions)))
    functions = (it for kind, it in given if kind == FUNCTION and isinstance(it, str | FunctionInstance))
    instance.functions = (*functions, *own)
    instance.tables = (*(it for _, it in given if isinstance(it, TableInstance)), *map(_table, module.tables))
    instance.memories = (*(it for _, it in given if isinstance(it, MemoryInstance)), *map(_memory, module.memories))
    instance.globals = tuple(it for _, it in given if isinstance(it, GlobalInstance))
    for entry in module.globals:
        value = evaluate(entry.init, instance.global_values) if entry.type.type in NUMBER_TYPES else None
        instance.globals += (GlobalInstance(entry.type, value),)
    instance.elements = [_place_elements(instance, i, element) for i, element in enumerate(module.elements)]
    instance.data = [_place_data(instance, i, data.content, data.offset) for i, data in enumerate(module.data)]
    return instance


def _table(limits: Limits) -> TableInstance:
    return TableInstance([None] * limits.minimum, limits.maximum, limits.reference)


def _memory(limits: Limits) -> MemoryInstance:
    if limits.minimum > MAX_PAGES:
        raise ModuleError(
            f"the memory has {limits.minimum} pages at the start, this machine has {MAX_PAGES}; ask for fewer"
        )
    return MemoryInstance(limits.minimum, limits.maximum)


def _place_elements(instance: Instance, number: int, element: Element) -> tuple[FunctionInstance | None, ...]:
    """Writes an active segment to its table; what is left of it then."""
    functions = tuple(None if index is None else _referred(instance, index) for index in element.functions)
    if element.offset is None:
        return functions
    elements = instance.tables[element.table].elements
    start = unsigned(evaluate(element.offset, instance.global_values))
    end = start + len(functions)
    if end > len(elements):
        raise SegmentError(
            f"element segment {number} ends at {end}, table {element.table} at {len(elements)}; make the table larger",
            TrapKind.TABLE,
        )
    elements[start:end] = functions
    return ()


def _referred(instance: Instance, index: int) -> FunctionInstance:
    """What a table holds of a function; one of the host has no place of its own, so that of who imports it."""
    function = instance.functions[index]
    return FunctionInstance(instance, index) if isinstance(function, str) else function


def _place_data(instance: Instance, number: int, content: bytes, offset: Expression | None) -> bytes:
    """Writes an active segment to the memory; what is left of it then."""
    if offset is None:
        return content
    memory = instance.memories[0]
    start, size = unsigned(evaluate(offset, instance.global_values)), PAGE * memory.pages
    end = start + len(content)
    if end > size:
        raise SegmentError(
            f"data segment {number} lies at {start} .. {end}, the memory ends at {size}; give it more pages",
            TrapKind.MEMORY,
        )
    memory.write(start, content)
    return b""

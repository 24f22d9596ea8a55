"""Where a program holds the state of the instances that it is made of, and what a run leaves of it.

Globals and constants lie in absolute slots, the memory at address 0. Tables and passive data lie in the host region.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from wasmind.errors import ModuleError
from wasmind.isa.linear import HOST_BASE, MEMORY_PAGES
from wasmind.isa.microcode import SURROUNDINGS, TABLE
from wasmind.isa.scalar import signed
from wasmind.wasm.instance import FunctionInstance, GlobalInstance, Instance, MemoryInstance, TableInstance
from wasmind.wasm.lines import Callee
from wasmind.wasm.missing import lacks
from wasmind.wasm.module import FuncType
from wasmind.wasm.values import join_bits, split

Image = tuple[tuple[int, bytes], ...]
"""(address, bytes) of what is not zero."""
ELEMENT_BYTES = 8
"""Of an element of a table: the number of its function's type and 1, the function's place."""
_RUN = re.compile(rb"[^\0](?:\0{0,3}[^\0])*", re.DOTALL)
"""Bytes with at most three zeros in a row between them: going past more is shorter than writing them."""


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

    def _new(self, value: int) -> int:
        self.values.append(signed(value))
        return MEMORY_PAGES + len(self.values) - 1


class Segment(NamedTuple):
    """Something in the host region: the slots of its address and of its length, which dropping it sets to 0."""

    address: int
    length: int


class Placement:
    """The places of one program, given out as its functions ask for them."""

    def __init__(self) -> None:
        self.slots = Slots()
        self.memory: MemoryInstance | None = None
        self._globals: dict[GlobalInstance, tuple[int, ...]] = {}
        self._tables: dict[TableInstance, int] = {}
        self._data: dict[tuple[Instance, int], Segment] = {}
        self._elements: dict[tuple[Instance, int], Segment] = {}
        self._signatures: dict[FuncType, int] = {}
        self._top = TABLE

    def use_memory(self, memory: MemoryInstance) -> None:
        """The program loads from this memory, or stores to it. Raises ModuleError when it uses another as well."""
        if self.memory not in (None, memory):
            raise lacks("a second memory", "a call to another module")
        self.memory = memory
        self.slots.values[0] = memory.pages

    def global_slots(self, entry: GlobalInstance) -> tuple[int, ...]:
        """The slots of a global; none for a type that the machine does not have."""
        if entry not in self._globals:
            words = () if entry.value is None else split(entry.type.type, entry.value)
            new = self.slots.variable if entry.type.mutable else self.slots.constant
            self._globals[entry] = tuple(map(new, words))
        return self._globals[entry]

    def signature(self, type_: FuncType) -> int:
        """The number of a function type, from 1 on."""
        return self._signatures.setdefault(type_, len(self._signatures) + 1)

    def table(self, table: TableInstance) -> int:
        """The address of a table."""
        if table not in self._tables:
            self._tables[table] = self._reserve(ELEMENT_BYTES * len(table.elements))
        return self._tables[table]

    def data(self, instance: Instance, number: int) -> Segment:
        """The place of a data segment."""
        if (instance, number) not in self._data:
            self._data[instance, number] = self._segment(len(instance.data[number]), 1)
        return self._data[instance, number]

    def elements(self, instance: Instance, number: int) -> Segment:
        """The place of an element segment."""
        if (instance, number) not in self._elements:
            self._elements[instance, number] = self._segment(len(instance.elements[number]), ELEMENT_BYTES)
        return self._elements[instance, number]

    def _segment(self, length: int, size: int) -> Segment:
        slot = self.slots.variable(length) if length else self.slots.constant(0)
        return Segment(self.slots.constant(self._reserve(size * length)), slot)

    def _reserve(self, count: int) -> int:
        start, self._top = self._top, self._top + count
        if self._top > SURROUNDINGS:
            raise ModuleError(
                f"its tables and passive data take {self._top - TABLE:,} bytes, {ELEMENT_BYTES} an element, "
                f"this machine has room for {SURROUNDINGS - TABLE:,}; make them smaller"
            )
        return start

    @property
    def _held(self) -> list[tuple[int, Sequence[FunctionInstance | None]]]:
        """(address, functions) of tables and element segments."""
        passive = (
            (self.slots.values[segment.address - MEMORY_PAGES], instance.elements[number])
            for (instance, number), segment in self._elements.items()
        )
        return [*((address, table.elements) for table, address in self._tables.items()), *passive]

    @property
    def held_functions(self) -> list[FunctionInstance]:
        """The functions in tables and in what waits for `table.init`."""
        return list(dict.fromkeys(function for _, held in self._held for function in held if function is not None))

    def image(self, places: Mapping[Callee, int]) -> Image:
        """The bytes at the start; `places` are those of the functions."""
        memory = self.memory.content if self.memory else b""
        own = ((run.start(), run.group()) for run in _RUN.finditer(memory))
        elements = (
            (address + ELEMENT_BYTES * i, self._element(function, places[function]))
            for address, held in self._held
            for i, function in enumerate(held)
            if function is not None
        )
        data = (
            (self.slots.values[segment.address - MEMORY_PAGES], instance.data[number])
            for (instance, number), segment in self._data.items()
            if instance.data[number]
        )
        return *own, *elements, *data

    def _element(self, function: FunctionInstance, place: int) -> bytes:
        return b"".join(word.to_bytes(4, "little") for word in (self.signature(function.type), place))

    def renew(self, others: Mapping[int, int]) -> None:
        """Read the state of the instances anew; what `others` says is put into its slots."""
        values = {**others, MEMORY_PAGES: self.memory.pages if self.memory else 0}
        for entry, numbers in self._globals.items():
            if entry.value is not None:
                values |= dict(zip(numbers, split(entry.type.type, entry.value), strict=True))
        values |= {segment.length: len(instance.data[number]) for (instance, number), segment in self._data.items()}
        values |= {
            segment.length: len(instance.elements[number]) for (instance, number), segment in self._elements.items()
        }
        for slot, value in values.items():
            self.slots.values[slot - MEMORY_PAGES] = signed(value)

    @property
    def changes(self) -> bool:
        """Whether a run can change anything that lasts."""
        mutable = any(entry.type.mutable for entry in self._globals)
        return mutable or bool(self.memory or self._tables or self._data or self._elements)

    def keep(self, slots: Mapping[int, int], memory: Mapping[int, int], places: Mapping[Callee, int]) -> None:
        """Write back to the instances what a run has left in slots, and the bytes that it has stored.

        `places` are those of the functions.
        """
        for entry, numbers in self._globals.items():
            if entry.type.mutable and numbers:
                (entry.value,) = join_bits((entry.type.type,), [slots[slot] for slot in numbers])
        for (instance, number), segment in self._data.items():
            if not slots[segment.length]:
                instance.data[number] = b""
        for (instance, number), segment in self._elements.items():
            if not slots[segment.length]:
                instance.elements[number] = ()
        if self.memory:
            self.memory.pages = slots[MEMORY_PAGES]
            own = sorted(item for item in memory.items() if item[0] < HOST_BASE)
            for _, run in groupby(enumerate(own), lambda item: item[1][0] - item[0]):
                stored = [item for _, item in run]
                self.memory.write(stored[0][0], bytes(byte for _, byte in stored))
        functions = {place: callee for callee, place in places.items() if isinstance(callee, FunctionInstance)}
        for table, start in self._tables.items():
            for i in range(len(table.elements)):
                at = start + ELEMENT_BYTES * i
                if at in memory:
                    signature, place = (sum(memory[at + 4 * k + j] << 8 * j for j in range(4)) for k in (0, 1))
                    table.elements[i] = functions[place] if signature else None

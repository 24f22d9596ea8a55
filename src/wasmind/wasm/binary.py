"""A binary module in, a `ModuleDef` out (core specification, section 5.5).

Every malformed byte is a ModuleError that says what and where. Only the form is checked here: types, indices
and stack heights are validation's, which `load` leaves to wasmtime.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from wasmind.errors import ModuleError
from wasmind.wasm.instructions import body, constant_expression, function_reference, value_type
from wasmind.wasm.missing import lacks
from wasmind.wasm.module import (
    EXTERNAL_KINDS,
    FUNCTION,
    GLOBAL,
    MEMORY,
    TABLE,
    Data,
    Element,
    Export,
    Expression,
    Function,
    FuncType,
    Global,
    GlobalType,
    Import,
    Limits,
    ModuleDef,
)
from wasmind.wasm.reader import Reader

T = TypeVar("T")

MAGIC = b"\0asm"
VERSION = b"\1\0\0\0"
DEBUG = ".debug_"
"""What the names of custom sections with debug information begin with."""
MAX_LOCALS = 50_000
"""Of one function, as every implementation has it (WebAssembly JavaScript interface, section on limits)."""
MAX_TYPE = 1_000
"""Parameters or results of one type, from the same section."""

_NAMES = (
    "custom", "type", "import", "function", "table", "memory", "global",
    "export", "start", "element", "code", "data", "data count", "tag",
)  # fmt: skip
_ORDER = (1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11)
_TAG = 13


def decode(data: bytes) -> ModuleDef:
    """The module that the bytes hold.

    Raises ModuleError where they hold none, or one with parts that this machine does not have.
    """
    if data[:4] != MAGIC:
        raise ModuleError(f"not a WebAssembly module: it starts with {data[:4]!r}, a module with {MAGIC!r}")
    if data[4:8] != VERSION:
        raise ModuleError(f"not a WebAssembly 1.0 module: its version is {data[4:8]!r}, wanted {VERSION!r}")
    return _Decoder(Reader(data, 8)).module()


class _Decoder:
    """The sections of one module, and what they have given so far."""

    def __init__(self, reader: Reader) -> None:
        self.end = Reader(reader.data, reader.end)
        self.names: tuple[tuple[int, str], ...] = ()
        self.debug: dict[str, bytes] = {}
        self.sections: dict[int, Reader] = {}
        while not reader.done:
            self._section(reader)
        self.types: tuple[FuncType, ...] = ()

    def _section(self, reader: Reader) -> None:
        start = reader.at
        number = reader.byte("a section's number")
        if number >= len(_NAMES):
            raise reader.error(f"{number} is no section", start)
        part = reader.part(reader.u32("a section's size"), f"the {_NAMES[number]} section")
        if number == 0:
            self._custom(part)
            return
        if number == _TAG:
            raise lacks("exceptions")
        if any(_ORDER.index(number) <= _ORDER.index(other) for other in self.sections):
            raise reader.error(f"the {_NAMES[number]} section is twice or out of order", start)
        self.sections[number] = part

    def _custom(self, part: Reader) -> None:
        name = part.name("a custom section's name")
        if name.startswith(DEBUG):
            self.debug[name] = part.data[part.at : part.end]
        elif name == "name":
            try:
                self.names = _function_names(part)
            except ModuleError:
                return  # the specification ignores what is wrong in a custom section (section 5.5.3)

    def _vector(self, number: int, item: Callable[[Reader], T]) -> tuple[T, ...]:
        """The items of a section that is a vector; none where the section is missing."""
        reader = self.sections.get(number)
        if reader is None:
            return ()
        items = reader.vector(f"items of the {_NAMES[number]} section", lambda: item(reader))
        reader.finish(f"the {_NAMES[number]} section")
        return items

    def module(self) -> ModuleDef:
        """Every section, in the order of their numbers."""
        self.types = self._vector(1, _func_type)
        imports = self._vector(2, self._import)
        declared = self._vector(3, self._type_index)
        tables = self._vector(4, _table)
        memories = self._vector(5, _memory)
        globals_ = self._vector(6, self._global)
        exports = self._vector(7, _export)
        start = self._start()
        elements = self._vector(9, self._element)
        code_start = self.sections[10].at if 10 in self.sections else 0
        functions = self._functions(declared)
        return ModuleDef(
            self.types, imports, functions, tables, memories, globals_, exports, start, elements,
            self._data(), self.names, debug=tuple(self.debug.items()), code_start=code_start,
        )  # fmt: skip

    def _type_index(self, reader: Reader) -> FuncType:
        at = reader.at
        index = reader.u32("a type index")
        if index >= len(self.types):
            raise reader.error(f"type {index} where the module has {len(self.types)}", at)
        return self.types[index]

    def _expression(self, reader: Reader) -> Expression:
        return constant_expression(reader, self.types)

    def _import(self, reader: Reader) -> Import:
        module, name = reader.name("an import's module"), reader.name("an import's name")
        kind = _external_kind(reader)
        type_: dict[str, Callable[[Reader], FuncType | Limits | GlobalType]] = {
            FUNCTION: self._type_index,
            TABLE: _table,
            MEMORY: _memory,
            GLOBAL: _global_type,
        }
        return Import(module, name, kind, type_[kind](reader))

    def _global(self, reader: Reader) -> Global:
        return Global(_global_type(reader), self._expression(reader))

    def _start(self) -> int | None:
        reader = self.sections.get(8)
        if reader is None:
            return None
        index = reader.u32("the start function")
        reader.finish("the start section")
        return index

    def _element(self, reader: Reader) -> Element:
        """One segment, in any of eight forms: bit 0 not active, bit 1 with an index or declared, bit 2 expressions."""
        form = _form(reader, 8, "an element segment")
        active = not form & 1
        table = reader.u32("a table index") if active and form & 2 else 0
        offset = self._expression(reader) if active else None
        if form & 3:
            reader.byte("an element kind")
        item = function_reference if form & 4 else _function_index
        functions = reader.vector("elements", lambda: item(reader))
        return Element(functions if form & 3 < 3 else (), table, offset)

    def _functions(self, declared: tuple[FuncType, ...]) -> tuple[Function, ...]:
        types = iter(declared)
        reader = self.sections.get(10, self.end)
        count = reader.u32("the number of bodies") if 10 in self.sections else 0
        if count != len(declared):
            raise reader.error(f"{len(declared)} functions are declared, {count} have a body")
        functions = tuple(self._function(reader, type_) for type_ in types)
        reader.finish("the code section")
        return functions

    def _function(self, reader: Reader, type_: FuncType) -> Function:
        part = reader.part(reader.u32("a function body's size"), "a function body")
        span = part.at, part.end
        locals_ = part.vector("runs of locals", lambda: (part.u32("a number of locals"), value_type(part)))
        if sum(count for count, _ in locals_) > MAX_LOCALS:
            raise part.error(f"a function with more than {MAX_LOCALS:,} locals", span[0])
        code, missing = body(part, self.types)
        return Function(type_, locals_, code, span, missing)

    def _data(self) -> tuple[Data, ...]:
        data = self._vector(11, self._segment)
        if 12 in self.sections:
            reader = self.sections[12]
            count = reader.u32("the number of data segments")
            reader.finish("the data count section")
            if count != len(data):
                raise reader.error(f"{count} data segments are announced, {len(data)} are there")
        return data

    def _segment(self, reader: Reader) -> Data:
        form = _form(reader, 3, "a data segment")
        if form == 2 and reader.u32("a memory index"):
            raise lacks("a second memory", "data segment")
        offset = self._expression(reader) if form != 1 else None
        return Data(reader.take(reader.u32("a data segment's size"), "a data segment"), offset)


def _function_index(reader: Reader) -> int | None:
    return reader.u32("a function index")


def _form(reader: Reader, forms: int, what: str) -> int:
    start = reader.at
    form = reader.u32(f"the form of {what}")
    if form >= forms:
        raise reader.error(f"{form} is no form of {what}", start)
    return form


def _func_type(reader: Reader) -> FuncType:
    start = reader.at
    if reader.byte("a function type") != 0x60:
        raise reader.error(f"{reader.data[start]:#04x} where a function type (0x60) is due", start)
    params, results = (reader.vector(what, lambda: value_type(reader)) for what in ("parameters", "results"))
    if max(len(params), len(results)) > MAX_TYPE:
        raise reader.error(f"a type with more than {MAX_TYPE:,} parameters or results", start)
    return FuncType(params, results)


def _limits(reader: Reader, what: str) -> Limits:
    start = reader.at
    flags = reader.byte("limits")
    if flags > 1:
        raise reader.error(f"{what} of kind {flags:#04x}, which this machine does not have", start)
    minimum = reader.u32(f"the least size of {what}")
    return Limits(minimum, reader.u32(f"the greatest size of {what}") if flags else None)


def _memory(reader: Reader) -> Limits:
    return _limits(reader, "a memory")


def _table(reader: Reader) -> Limits:
    reference = value_type(reader)
    return replace(_limits(reader, "a table"), reference=reference)


def _global_type(reader: Reader) -> GlobalType:
    type_ = value_type(reader)
    mutable = reader.byte("a global's mutability")
    if mutable > 1:
        raise reader.error(f"{mutable:#04x} is no mutability", reader.at - 1)
    return GlobalType(type_, bool(mutable))


def _external_kind(reader: Reader) -> str:
    kind = reader.byte("the kind of an import or export")
    if kind >= len(EXTERNAL_KINDS):
        raise reader.error(f"{kind:#04x} is no kind of import or export", reader.at - 1)
    return EXTERNAL_KINDS[kind]


def _export(reader: Reader) -> Export:
    return Export(reader.name("an export's name"), _external_kind(reader), reader.u32("an export's index"))


def _function_name(reader: Reader) -> tuple[int, str]:
    return reader.u32("a function index"), reader.name("a function's name")


def _function_names(reader: Reader) -> tuple[tuple[int, str], ...]:
    """The functions' names from a name section (core specification, appendix on custom sections)."""
    while not reader.done:
        number = reader.byte("a subsection")
        part = reader.part(reader.u32("a subsection's size"), "a subsection")
        if number == 1:
            return part.vector("names", partial(_function_name, part))
    return ()

"""Function bodies and constant expressions, bytes in, `Code` out (core specification, section 5.4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wasmind.isa.opcodes import BY_MNEMONIC, BY_OPCODE, NUMBER_TYPES, Immediate
from wasmind.wasm.missing import FAMILIES, MISSING, PREFIX, lacks
from wasmind.wasm.module import Code, Expression, FuncType, Operand
from wasmind.wasm.reader import Reader

VALUE_TYPES = {0x7F: "i32", 0x7E: "i64", 0x7D: "f32", 0x7C: "f64", 0x7B: "v128", 0x70: "funcref", 0x6F: "externref"}
_EMPTY_BLOCK = 0x40
_END = 0x0B
_TYPED_SELECT = 0x1C
"""`select` with its type written out, which for numbers says nothing new (WebAssembly 2.0)."""
_MEMORY_INDEX = 0x40
"""The bit of a load's alignment that says a memory index follows."""


class MissingInstruction(Exception):
    """A body holds an instruction that the machine does not have; `str` is its name. Never leaves this package."""


def value_type(reader: Reader) -> str:
    """A value type. Raises ModuleError for what is none."""
    byte = reader.byte("a value type")
    if byte not in VALUE_TYPES:
        raise reader.error(f"{byte:#04x} is no value type of WebAssembly 1.0", reader.at - 1)
    return VALUE_TYPES[byte]


def _null(reader: Reader) -> int | None:
    value_type(reader)
    return None


_REFERENCES: dict[int, Callable[[Reader], int | None]] = {0xD0: _null, 0xD2: lambda r: r.u32("a function index")}
"""ref.null and ref.func, which stand in constant expressions only: what they refer to."""


def body(reader: Reader, types: tuple[FuncType, ...]) -> tuple[Expression, str]:
    """(the instructions of a body up to and with its last `end`, "").

    Where the machine lacks an instruction: (the instructions before it, its name).
    """
    code: list[Code] = []
    depth = 1
    while depth:
        try:
            instruction = _instruction(reader, types)
        except MissingInstruction as missing:
            return tuple(code), str(missing)
        code.append(instruction)
        depth += _NESTING.get(instruction.row.mnemonic, 0)
    reader.finish("a function body")
    return tuple(code), ""


_NESTING = {"block": 1, "loop": 1, "if": 1, "end": -1}


def constant_expression(reader: Reader, types: tuple[FuncType, ...]) -> Expression:
    """The instructions of a constant expression without its `end`; empty where it is of a type the machine lacks."""
    code: list[Code] = []
    known = True
    while reader.at >= reader.end or reader.data[reader.at] != _END:
        reference = _REFERENCES.get(reader.data[reader.at]) if not reader.done else None
        if reference is not None:
            reader.at += 1
            reference(reader)
            known = False
            continue
        try:
            code.append(_instruction(reader, types))
        except MissingInstruction as missing:
            raise lacks(f"{missing} in a constant expression") from None
    reader.at += 1
    return tuple(code) if known else ()


def function_reference(reader: Reader) -> int | None:
    """The function that a constant expression refers to, None for null."""
    start = reader.at
    reference = _REFERENCES.get(reader.byte("a reference"))
    if reference is None:
        raise lacks("computed elements", "element segment")
    index = reference(reader)
    if reader.byte("the end of an expression") != _END:
        raise reader.error("a reference does not end", start)
    return index


def _instruction(reader: Reader, types: tuple[FuncType, ...]) -> Code:
    offset = reader.at
    opcode = reader.byte("an instruction")
    if opcode == _TYPED_SELECT and set(reader.vector("types", partial(value_type, reader))) <= set(NUMBER_TYPES):
        return Code(BY_MNEMONIC["select"], 0, offset)
    if opcode == PREFIX:
        opcode = PREFIX << 8 | min(reader.u32("an instruction's number"), 0xFF)
    row = BY_OPCODE.get(opcode)
    if row is None:
        name = MISSING.get(opcode) or FAMILIES.get(opcode)
        if name is None:
            raise reader.error(f"{opcode:#04x} is no instruction", offset)
        raise MissingInstruction(name)
    return Code(row, _IMMEDIATES[row.immediate](reader, types), offset)


def _block_type(reader: Reader, types: tuple[FuncType, ...]) -> FuncType:
    start = reader.at
    first = reader.byte("a block type")
    if first == _EMPTY_BLOCK:
        return FuncType()
    if first in VALUE_TYPES:
        return FuncType((), (VALUE_TYPES[first],))
    reader.at = start
    index = reader.signed(33, "a block type")
    if not 0 <= index < len(types):
        raise reader.error(f"block type {index} where the module has {len(types)} types", start)
    return types[index]


def _memarg(reader: Reader, types: tuple[FuncType, ...]) -> int:
    start = reader.at
    alignment = reader.u32("an alignment")
    if alignment & _MEMORY_INDEX:
        raise MissingInstruction("a second memory")
    if alignment > _MEMORY_INDEX:
        raise reader.error(f"alignment 2**{alignment}", start)
    return reader.u32("an offset")


def _memory(reader: Reader, types: tuple[FuncType, ...]) -> int:
    if reader.byte("a memory index"):
        raise MissingInstruction("a second memory")
    return 0


def _memories(reader: Reader, types: tuple[FuncType, ...]) -> int:
    return _memory(reader, types) or _memory(reader, types)


def _segment_memory(reader: Reader, types: tuple[FuncType, ...]) -> int:
    segment = reader.u32("a data segment")
    _memory(reader, types)
    return segment


def _table(reader: Reader, types: tuple[FuncType, ...]) -> int:
    if reader.u32("a table index"):
        raise MissingInstruction("a second table")
    return 0


def _tables(reader: Reader, types: tuple[FuncType, ...]) -> int:
    return _table(reader, types) or _table(reader, types)


def _segment_table(reader: Reader, types: tuple[FuncType, ...]) -> int:
    segment = reader.u32("an element segment")
    _table(reader, types)
    return segment


def _signature(reader: Reader, types: tuple[FuncType, ...]) -> FuncType:
    start = reader.at
    index = reader.u32("a type index")
    if index >= len(types):
        raise reader.error(f"type {index} where the module has {len(types)}", start)
    _table(reader, types)
    return types[index]


def _float(count: int) -> Callable[[Reader, tuple[FuncType, ...]], int]:
    return lambda reader, types: int.from_bytes(reader.take(count, "a constant"), "little")


def _labels(reader: Reader, types: tuple[FuncType, ...]) -> tuple[int, ...]:
    return (*reader.vector("labels", lambda: reader.u32("a label")), reader.u32("a label"))


def _index(what: str) -> Callable[[Reader, tuple[FuncType, ...]], int]:
    return lambda reader, types: reader.u32(what)


_IMMEDIATES: dict[Immediate, Callable[[Reader, tuple[FuncType, ...]], Operand]] = {
    Immediate.NONE: lambda reader, types: 0,
    Immediate.I32: lambda reader, types: reader.signed(32, "a constant"),
    Immediate.I64: lambda reader, types: reader.signed(64, "a constant"),
    Immediate.F32: _float(4),
    Immediate.F64: _float(8),
    Immediate.LOCAL: _index("a local index"),
    Immediate.GLOBAL: _index("a global index"),
    Immediate.LABEL: _index("a label"),
    Immediate.LABELS: _labels,
    Immediate.FUNCTION: _index("a function index"),
    Immediate.SIGNATURE: _signature,
    Immediate.BLOCK: _block_type,
    Immediate.MEMARG: _memarg,
    Immediate.MEMORY: _memory,
    Immediate.MEMORIES: _memories,
    Immediate.SEGMENT: _index("a segment"),
    Immediate.SEGMENT_MEMORY: _segment_memory,
    Immediate.SEGMENT_TABLE: _segment_table,
    Immediate.TABLES: _tables,
}
"""How to read what stands behind an opcode."""

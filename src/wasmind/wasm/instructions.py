"""Function bodies and constant expressions, bytes in, `Code` out (core specification, section 5.4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wasmind.errors import ModuleError
from wasmind.isa.opcodes import BY_MNEMONIC, BY_OPCODE, Immediate
from wasmind.wasm.missing import FAMILIES, MISSING, PREFIX
from wasmind.wasm.module import I32, Code, Expression, FuncType, Operand
from wasmind.wasm.reader import Reader

VALUE_TYPES = {0x7F: "i32", 0x7E: "i64", 0x7D: "f32", 0x7C: "f64", 0x7B: "v128", 0x70: "funcref", 0x6F: "externref"}
_EMPTY_BLOCK = 0x40
_END = 0x0B
_TYPED_SELECT = 0x1C
"""`select` with its type written out, which for i32 says nothing new (WebAssembly 2.0)."""
_MEMORY_INDEX = 0x40
"""The bit of a load's alignment that says a memory index follows."""
_CONSTANTS: dict[int, Callable[[Reader], object]] = {
    0x42: lambda r: r.signed(64, "a constant"),
    0x43: lambda r: r.take(4, "a constant"),
    0x44: lambda r: r.take(8, "a constant"),
    0xD0: lambda r: value_type(r),
    0xD2: lambda r: r.u32("a function index"),
}
"""Constants of the types the machine does not have yet: read over in constant expressions."""


class MissingInstruction(Exception):
    """A body holds an instruction that the machine does not have; `str` is its name. Never leaves this package."""


def value_type(reader: Reader) -> str:
    """A value type. Raises ModuleError for what is none."""
    byte = reader.byte("a value type")
    if byte not in VALUE_TYPES:
        raise reader.error(f"{byte:#04x} is no value type of WebAssembly 1.0", reader.at - 1)
    return VALUE_TYPES[byte]


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
        skip = _CONSTANTS.get(reader.data[reader.at]) if not reader.done else None
        if skip is not None:
            reader.at += 1
            skip(reader)
            known = False
            continue
        try:
            code.append(_instruction(reader, types))
        except MissingInstruction as missing:
            raise ModuleError(
                f"needs {missing} in a constant expression, which this machine does not have yet"
            ) from None
    reader.at += 1
    return tuple(code) if known else ()


def _instruction(reader: Reader, types: tuple[FuncType, ...]) -> Code:
    offset = reader.at
    opcode = reader.byte("an instruction")
    if opcode == _TYPED_SELECT and reader.vector("types", partial(value_type, reader)) == (I32,):
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


def _labels(reader: Reader, types: tuple[FuncType, ...]) -> tuple[int, ...]:
    return (*reader.vector("labels", lambda: reader.u32("a label")), reader.u32("a label"))


def _index(what: str) -> Callable[[Reader, tuple[FuncType, ...]], int]:
    return lambda reader, types: reader.u32(what)


_IMMEDIATES: dict[Immediate, Callable[[Reader, tuple[FuncType, ...]], Operand]] = {
    Immediate.NONE: lambda reader, types: 0,
    Immediate.I32: lambda reader, types: reader.signed(32, "a constant"),
    Immediate.LOCAL: _index("a local index"),
    Immediate.GLOBAL: _index("a global index"),
    Immediate.LABEL: _index("a label"),
    Immediate.LABELS: _labels,
    Immediate.FUNCTION: _index("a function index"),
    Immediate.BLOCK: _block_type,
    Immediate.MEMARG: _memarg,
    Immediate.MEMORY: _memory,
}
"""How to read what stands behind an opcode."""

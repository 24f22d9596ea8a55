"""The instruction table: one row an instruction; everything else derives from it.

Binary opcodes are those of the WebAssembly core specification, section 5.4. The contract's token for an
instruction is its binary opcode, but `i32.const` is 0x00 and `i32.add` 0x01 (seed 001), so the table exchanges
0x00 with 0x41 and 0x01 with 0x6A; the rows above 0xF0 are the seed's own. (Its `end_loop` is `end`.)

An i32 is held as a Python int in the signed range -2**31 .. 2**31 - 1. This module knows meaning only: not how a
module is decoded, nor how a machine runs it. Opcodes behind the prefix byte 0xFC are 0xFC00 + number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wasmind.isa.scalar import PURE
from wasmind.isa.traps import TrapKind


class Immediate(StrEnum):
    """What stands behind an opcode in the binary format (specification section 5.4)."""

    NONE = ""
    I32 = "i32"  # a signed LEB128 constant
    I64 = "i64"
    F32 = "f32"  # four bytes, little-endian
    F64 = "f64"
    LOCAL = "local"
    GLOBAL = "global"
    LABEL = "label"
    LABELS = "labels"  # br_table's vector and its default
    FUNCTION = "function"
    SIGNATURE = "signature"  # a function type and a table
    BLOCK = "block"  # a block type
    MEMARG = "memarg"  # alignment and offset
    MEMORY = "memory"  # the zero byte behind memory.size, memory.grow and memory.fill
    MEMORIES = "memories"  # the two of memory.copy
    SEGMENT = "segment"  # a data segment, or one of elements
    SEGMENT_MEMORY = "segment and memory"  # a data segment, then a memory
    SEGMENT_TABLE = "segment and table"  # an element segment, then a table
    TABLES = "tables"  # the two of table.copy
    FILE = "file"  # the seed's own; on the stack, nothing in the code


Types = tuple[str, ...]
I32, I64, F32, F64 = NUMBER_TYPES = ("i32", "i64", "f32", "f64")
ANY = "any"
"""An operand of whatever type the context says: a local's, a global's, that of the stack's top."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One row.

    `params` and `results` are the types that it pops and pushes (None: it depends on the immediate or on the block).
    `width` is the number of operand bytes behind the instruction's token in a stream (big-endian). `pure` computes the
    pushed i32 from the popped ones in stack order, or raises `TrapSignal`; what has none and does not touch the state
    is made of several operations, or a routine.
    """

    mnemonic: str
    opcode: int
    params: Types | None = ()
    results: Types | None = ()
    immediate: Immediate = Immediate.NONE
    width: int = 0
    pure: Callable[..., int] | None = None
    traps: tuple[TrapKind, ...] = ()
    memory_bytes: int = 0
    own: bool = False  # the seed's own, outside WebAssembly

    @property
    def pops(self) -> int | None:
        """Operands popped."""
        return None if self.params is None else len(self.params)

    @property
    def pushes(self) -> int | None:
        """Operands pushed."""
        return None if self.results is None else len(self.results)

    @property
    def in_memory(self) -> bool:
        """True when it needs a memory."""
        memory = (Immediate.MEMORY, Immediate.MEMORIES, Immediate.SEGMENT_MEMORY)
        return bool(self.memory_bytes) or self.immediate in memory

    @property
    def in_contract(self) -> bool:
        """True when the contract has a token for it: it is about i32 alone, and neither tables nor whole memories."""
        types = (*(self.params or ()), *(self.results or ()))
        return self.opcode <= 0xFF and self.immediate is not Immediate.SIGNATURE and {I64, F32, F64}.isdisjoint(types)

    @property
    def code(self) -> int:
        """The contract's opcode: 65536 + code is the instruction's token, where it has one."""
        return _EXCHANGED.get(self.opcode, self.opcode)


_EXCHANGED = {0x00: 0x41, 0x41: 0x00, 0x01: 0x6A, 0x6A: 0x01}

_UNARY = ("clz", "ctz", "popcnt", "extend8_s", "extend16_s", "extend32_s")
_COMPARISONS = ("eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u")
_INTEGER = (
    *("clz", "ctz", "popcnt", "add", "sub", "mul", "div_s", "div_u", "rem_s", "rem_u"),
    *("and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr"),
)
_FLOAT_UNARY = ("abs", "neg", "ceil", "floor", "trunc", "nearest", "sqrt")
_FLOAT_BINARY = ("add", "sub", "mul", "div", "min", "max", "copysign")
_TRAPS = {
    "div_s": (TrapKind.DIVIDE_BY_ZERO, TrapKind.OVERFLOW),
    "div_u": (TrapKind.DIVIDE_BY_ZERO,),
    "rem_s": (TrapKind.DIVIDE_BY_ZERO,),
    "rem_u": (TrapKind.DIVIDE_BY_ZERO,),
}


def _integers(first: int, type_: str, names: Sequence[str]) -> Iterator[Instruction]:
    """Rows of one integer type, opcodes from `first` on."""
    for opcode, name in enumerate(names, first):
        params = (type_,) if name in (*_UNARY, "eqz") else (type_, type_)
        result = I32 if name in (*_COMPARISONS, "eqz") else type_
        pure = PURE[name] if type_ == I32 else None
        yield Instruction(f"{type_}.{name}", opcode, params, (result,), pure=pure, traps=_TRAPS.get(name, ()))


def _floats(compare: int, first: int, type_: str) -> Iterator[Instruction]:
    """Rows of one float type: comparisons from opcode `compare` on, operators from `first` on."""
    for opcode, name in enumerate(("eq", "ne", "lt", "gt", "le", "ge"), compare):
        yield Instruction(f"{type_}.{name}", opcode, (type_, type_), (I32,))
    for opcode, name in enumerate((*_FLOAT_UNARY, *_FLOAT_BINARY), first):
        yield Instruction(f"{type_}.{name}", opcode, (type_,) * (1 + (name in _FLOAT_BINARY)), (type_,))


def _conversions(first: int, result: str, names: str) -> Iterator[Instruction]:
    """Rows from another type, which stands in the name, to `result`."""
    for opcode, name in enumerate(names.split(), first):
        source = next(type_ for type_ in NUMBER_TYPES if type_ in name)
        traps = (TrapKind.CONVERSION, TrapKind.OVERFLOW) if name.startswith("trunc_f") else ()
        yield Instruction(f"{result}.{name}", opcode, (source,), (result,), traps=traps)


def _accesses(first: int, *names: str) -> Iterator[Instruction]:
    """Rows of loads and stores; the size stands in the name, or is the type's."""
    for opcode, name in enumerate(names, first):
        type_, _, access = name.partition(".")
        bits = int("".join(filter(str.isdigit, access)) or type_[1:])
        types: tuple[Types, Types] = ((I32,), (type_,)) if "load" in access else ((I32, type_), ())
        yield Instruction(name, opcode, *types, Immediate.MEMARG, 1, traps=(TrapKind.MEMORY,), memory_bytes=bits // 8)


def _bulk(number: int, name: str, immediate: Immediate) -> Instruction:
    trap = TrapKind.TABLE if name.startswith("table") else TrapKind.MEMORY
    return Instruction(name, 0xFC00 + number, (I32, I32, I32), (), immediate, traps=(trap,))


INSTRUCTIONS: tuple[Instruction, ...] = (
    Instruction("unreachable", 0x00, (), None, traps=(TrapKind.UNREACHABLE,)),
    Instruction("nop", 0x01),
    Instruction("block", 0x02, None, None, Immediate.BLOCK),
    Instruction("loop", 0x03, None, None, Immediate.BLOCK),
    Instruction("if", 0x04, None, None, Immediate.BLOCK),
    Instruction("else", 0x05, None, None),
    Instruction("end", 0x0B, None, None),
    Instruction("br", 0x0C, None, None, Immediate.LABEL, 1),
    Instruction("br_if", 0x0D, None, None, Immediate.LABEL, 1),
    Instruction("br_table", 0x0E, None, None, Immediate.LABELS),
    Instruction("return", 0x0F, None, None),
    Instruction("call", 0x10, None, None, Immediate.FUNCTION, 1, traps=(TrapKind.STACK,)),
    Instruction(
        "call_indirect", 0x11, None, None, Immediate.SIGNATURE,
        traps=(TrapKind.UNDEFINED, TrapKind.UNINITIALIZED, TrapKind.SIGNATURE, TrapKind.STACK),
    ),
    Instruction("drop", 0x1A, (ANY,)),
    Instruction("select", 0x1B, (ANY, ANY, I32), (ANY,)),
    Instruction("local.get", 0x20, (), (ANY,), Immediate.LOCAL, 1),
    Instruction("local.set", 0x21, (ANY,), (), Immediate.LOCAL, 1),
    Instruction("local.tee", 0x22, (ANY,), (ANY,), Immediate.LOCAL, 1),
    Instruction("global.get", 0x23, (), (ANY,), Immediate.GLOBAL, 1),
    Instruction("global.set", 0x24, (ANY,), (), Immediate.GLOBAL, 1),
    *_accesses(0x28, "i32.load", "i64.load", "f32.load", "f64.load"),
    *_accesses(0x2C, *(f"i32.load{size}" for size in ("8_s", "8_u", "16_s", "16_u"))),
    *_accesses(0x30, *(f"i64.load{size}" for size in ("8_s", "8_u", "16_s", "16_u", "32_s", "32_u"))),
    *_accesses(0x36, "i32.store", "i64.store", "f32.store", "f64.store", "i32.store8", "i32.store16"),
    *_accesses(0x3C, "i64.store8", "i64.store16", "i64.store32"),
    Instruction("memory.size", 0x3F, (), (I32,), Immediate.MEMORY),
    Instruction("memory.grow", 0x40, (I32,), (I32,), Immediate.MEMORY),
    Instruction("i32.const", 0x41, (), (I32,), Immediate.I32, 4),
    Instruction("i64.const", 0x42, (), (I64,), Immediate.I64),
    Instruction("f32.const", 0x43, (), (F32,), Immediate.F32),
    Instruction("f64.const", 0x44, (), (F64,), Immediate.F64),
    *_integers(0x45, I32, ("eqz", *_COMPARISONS)),
    *_integers(0x50, I64, ("eqz", *_COMPARISONS)),
    *_floats(0x5B, 0x8B, F32),
    *_floats(0x61, 0x99, F64),
    *_integers(0x67, I32, _INTEGER),
    *_integers(0x79, I64, _INTEGER),
    *_conversions(0xA7, I32, "wrap_i64 trunc_f32_s trunc_f32_u trunc_f64_s trunc_f64_u"),
    *_conversions(0xAC, I64, "extend_i32_s extend_i32_u trunc_f32_s trunc_f32_u trunc_f64_s trunc_f64_u"),
    *_conversions(0xB2, F32, "convert_i32_s convert_i32_u convert_i64_s convert_i64_u demote_f64"),
    *_conversions(0xB7, F64, "convert_i32_s convert_i32_u convert_i64_s convert_i64_u promote_f32"),
    *_conversions(0xBC, I32, "reinterpret_f32"),
    *_conversions(0xBD, I64, "reinterpret_f64"),
    *_conversions(0xBE, F32, "reinterpret_i32"),
    *_conversions(0xBF, F64, "reinterpret_i64"),
    *_integers(0xC0, I32, ("extend8_s", "extend16_s")),
    *_integers(0xC2, I64, ("extend8_s", "extend16_s", "extend32_s")),
    *_conversions(0xFC00, I32, "trunc_sat_f32_s trunc_sat_f32_u trunc_sat_f64_s trunc_sat_f64_u"),
    *_conversions(0xFC04, I64, "trunc_sat_f32_s trunc_sat_f32_u trunc_sat_f64_s trunc_sat_f64_u"),
    _bulk(8, "memory.init", Immediate.SEGMENT_MEMORY),
    Instruction("data.drop", 0xFC09, immediate=Immediate.SEGMENT),
    _bulk(10, "memory.copy", Immediate.MEMORIES),
    _bulk(11, "memory.fill", Immediate.MEMORY),
    _bulk(12, "table.init", Immediate.SEGMENT_TABLE),
    Instruction("elem.drop", 0xFC0D, immediate=Immediate.SEGMENT),
    _bulk(14, "table.copy", Immediate.TABLES),
    Instruction("output", 0xF0, (I32,), own=True),
    Instruction("fd_open", 0xF1, (I32,), (I32,), Immediate.FILE, own=True),
    Instruction("fd_read", 0xF2, (I32,), (I32,), Immediate.FILE, own=True),
    Instruction("fd_write", 0xF3, (I32, I32), (), Immediate.FILE, own=True),
    Instruction("fd_close", 0xF4, (I32,), (), Immediate.FILE, own=True),
    Instruction("halt", 0xFF, (), None, own=True),
)  # fmt: skip

BY_MNEMONIC = {row.mnemonic: row for row in INSTRUCTIONS}
BY_OPCODE = {row.opcode: row for row in INSTRUCTIONS if not row.own}
BY_CODE = {row.code: row for row in INSTRUCTIONS if row.in_contract}
"""The instructions of the contract, by their code there."""

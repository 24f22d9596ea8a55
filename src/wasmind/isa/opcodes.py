"""The instruction table: one row an instruction; everything else derives from it.

Binary opcodes are those of the WebAssembly core specification, section 5.4. The contract's token for an
instruction is its binary opcode, but `i32.const` is 0x00 and `i32.add` 0x01 (seed 001), so the table exchanges
0x00 with 0x41 and 0x01 with 0x6A; the rows above 0xF0 are the seed's own. (Its `end_loop` is `end`.)

An i32 is held as a Python int in the signed range -2**31 .. 2**31 - 1. This module knows meaning only: not how a
module is decoded, nor how a machine runs it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wasmind.isa.scalar import PURE
from wasmind.isa.traps import TrapKind


class Immediate(StrEnum):
    """What stands behind an opcode in the binary format (specification section 5.4)."""

    NONE = ""
    I32 = "i32"  # a signed LEB128 constant
    LOCAL = "local"
    GLOBAL = "global"
    LABEL = "label"
    LABELS = "labels"  # br_table's vector and its default
    FUNCTION = "function"
    BLOCK = "block"  # a block type
    MEMARG = "memarg"  # alignment and offset
    MEMORY = "memory"  # the zero byte behind memory.size and memory.grow
    FILE = "file"  # the seed's own; on the stack, nothing in the code


@dataclass(frozen=True, slots=True)
class Instruction:
    """One row.

    `pops` and `pushes` count i32 operands (None: it depends on the immediate or on the block). `width` is the number
    of operand bytes behind the instruction's token in a stream (big-endian). `pure` computes the pushed value from
    the popped ones in stack order, or raises `TrapSignal`.
    """

    mnemonic: str
    opcode: int
    pops: int | None
    pushes: int | None
    immediate: Immediate = Immediate.NONE
    width: int = 0
    pure: Callable[..., int] | None = None
    traps: tuple[TrapKind, ...] = ()
    memory_bytes: int = 0
    own: bool = False  # the seed's own, outside WebAssembly

    @property
    def code(self) -> int:
        """The contract's opcode: 65536 + code is the instruction's token."""
        return _EXCHANGED.get(self.opcode, self.opcode)


_EXCHANGED = {0x00: 0x41, 0x41: 0x00, 0x01: 0x6A, 0x6A: 0x01}


def _numeric(opcode: int, name: str, pops: int, *traps: TrapKind) -> Instruction:
    return Instruction(f"i32.{name}", opcode, pops, 1, pure=PURE[name], traps=traps)


def _memory(opcode: int, name: str, pops: int, pushes: int, size: int) -> Instruction:
    return Instruction(
        f"i32.{name}", opcode, pops, pushes, Immediate.MEMARG, 1, traps=(TrapKind.MEMORY,), memory_bytes=size
    )


_COMPARISONS = ("eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u")
_UNARY = ("clz", "ctz", "popcnt")
_BINARY = ("add", "sub", "mul", "div_s", "div_u", "rem_s", "rem_u", "and", "or", "xor")
_SHIFTS = ("shl", "shr_s", "shr_u", "rotl", "rotr")
_TRAPS = {
    "div_s": (TrapKind.DIVIDE_BY_ZERO, TrapKind.OVERFLOW),
    "div_u": (TrapKind.DIVIDE_BY_ZERO,),
    "rem_s": (TrapKind.DIVIDE_BY_ZERO,),
    "rem_u": (TrapKind.DIVIDE_BY_ZERO,),
}

INSTRUCTIONS: tuple[Instruction, ...] = (
    Instruction("unreachable", 0x00, 0, None, traps=(TrapKind.UNREACHABLE,)),
    Instruction("nop", 0x01, 0, 0),
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
    Instruction("drop", 0x1A, 1, 0),
    Instruction("select", 0x1B, 3, 1),
    Instruction("local.get", 0x20, 0, 1, Immediate.LOCAL, 1),
    Instruction("local.set", 0x21, 1, 0, Immediate.LOCAL, 1),
    Instruction("local.tee", 0x22, 1, 1, Immediate.LOCAL, 1),
    Instruction("global.get", 0x23, 0, 1, Immediate.GLOBAL, 1),
    Instruction("global.set", 0x24, 1, 0, Immediate.GLOBAL, 1),
    _memory(0x28, "load", 1, 1, 4),
    _memory(0x2C, "load8_s", 1, 1, 1),
    _memory(0x2D, "load8_u", 1, 1, 1),
    _memory(0x2E, "load16_s", 1, 1, 2),
    _memory(0x2F, "load16_u", 1, 1, 2),
    _memory(0x36, "store", 2, 0, 4),
    _memory(0x3A, "store8", 2, 0, 1),
    _memory(0x3B, "store16", 2, 0, 2),
    Instruction("memory.size", 0x3F, 0, 1, Immediate.MEMORY),
    Instruction("memory.grow", 0x40, 1, 1, Immediate.MEMORY),
    Instruction("i32.const", 0x41, 0, 1, Immediate.I32, 4),
    _numeric(0x45, "eqz", 1),
    *(_numeric(0x46 + i, name, 2) for i, name in enumerate(_COMPARISONS)),
    *(_numeric(0x67 + i, name, 1) for i, name in enumerate(_UNARY)),
    *(_numeric(0x6A + i, name, 2, *_TRAPS.get(name, ())) for i, name in enumerate(_BINARY)),
    *(_numeric(0x74 + i, name, 2) for i, name in enumerate(_SHIFTS)),
    _numeric(0xC0, "extend8_s", 1),
    _numeric(0xC1, "extend16_s", 1),
    Instruction("output", 0xF0, 1, 0, own=True),
    Instruction("fd_open", 0xF1, 1, 1, Immediate.FILE, own=True),
    Instruction("fd_read", 0xF2, 1, 1, Immediate.FILE, own=True),
    Instruction("fd_write", 0xF3, 2, 0, Immediate.FILE, own=True),
    Instruction("fd_close", 0xF4, 1, 0, Immediate.FILE, own=True),
    Instruction("halt", 0xFF, 0, None, own=True),
)

BY_MNEMONIC = {row.mnemonic: row for row in INSTRUCTIONS}
BY_OPCODE = {row.opcode: row for row in INSTRUCTIONS if not row.own}
BY_CODE = {row.code: row for row in INSTRUCTIONS}

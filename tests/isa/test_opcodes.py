"""The instruction table: consistent in itself, and with what wasmtime writes into modules."""

from __future__ import annotations

import inspect

import pytest
import wasmtime

from wasmind.isa.opcodes import (
    BY_CODE,
    BY_MNEMONIC,
    BY_OPCODE,
    INSTRUCTIONS,
    NUMBER_TYPES,
    Immediate,
    Instruction,
)
from wasmind.isa.scalar import PURE
from wasmind.isa.traps import TrapKind

EVERY = pytest.mark.parametrize("row", INSTRUCTIONS, ids=lambda row: row.mnemonic)


def test_every_mnemonic_stands_once():
    assert len(BY_MNEMONIC) == len(INSTRUCTIONS)


def test_the_contract_has_the_instructions_of_i32_and_no_other():
    assert all(row.own or row.opcode <= 0xC1 for row in BY_CODE.values())
    assert not [row.mnemonic for row in BY_CODE.values() if any(t in row.mnemonic for t in ("i64", "f32", "f64"))]
    assert len(BY_CODE) == 67


def test_every_contract_code_stands_once_and_is_a_byte():
    assert len(BY_CODE) == sum(row.in_contract for row in INSTRUCTIONS)
    assert all(0 <= code < 256 for code in BY_CODE)


def test_every_binary_opcode_stands_once():
    assert len(BY_OPCODE) == sum(not row.own for row in INSTRUCTIONS)


@pytest.mark.parametrize(
    ("mnemonic", "code"),
    [
        ("i32.const", 0x00),
        ("i32.add", 0x01),
        ("unreachable", 0x41),
        ("nop", 0x6A),
        ("output", 0xF0),
        ("fd_open", 0xF1),
        ("fd_read", 0xF2),
        ("fd_write", 0xF3),
        ("fd_close", 0xF4),
        ("halt", 0xFF),
    ],
)
def test_the_codes_that_the_contract_gives(mnemonic, code):
    assert BY_MNEMONIC[mnemonic].code == code


def test_all_other_codes_are_the_binary_opcodes():
    exchanged = {"i32.const", "i32.add", "unreachable", "nop"}
    assert all(row.code == row.opcode for row in INSTRUCTIONS if row.mnemonic not in exchanged)


@EVERY
def test_a_pure_function_takes_what_is_popped_and_gives_what_is_pushed(row: Instruction):
    if row.pure is not None:
        assert len(inspect.signature(row.pure).parameters) == row.pops
        assert row.pushes == 1
        assert row.pure is PURE[row.mnemonic.removeprefix("i32.")]


@EVERY
def test_operand_bytes_follow_where_there_is_an_immediate(row: Instruction):
    widths = {Immediate.I32: 4, Immediate.LOCAL: 1, Immediate.GLOBAL: 1, Immediate.MEMARG: 1, Immediate.LABEL: 1}
    assert not row.in_contract or row.width == widths.get(row.immediate, int(row.immediate is Immediate.FUNCTION))


@EVERY
def test_memory_accesses_and_only_they_leave_the_memory(row: Instruction):
    bulk = row.mnemonic in ("memory.copy", "memory.fill", "memory.init")
    assert (TrapKind.MEMORY in row.traps) == (row.memory_bytes > 0 or bulk)
    assert (row.memory_bytes > 0) == (row.immediate is Immediate.MEMARG)


@EVERY
def test_a_name_says_the_types(row: Instruction):
    """An instruction of a type gives that type, or compares or stores it; `x.name_y` takes a y."""
    type_, _, name = row.mnemonic.partition(".")
    if type_ not in NUMBER_TYPES:
        return
    assert type_ in (*(row.results or ()), *(row.params or ())), row
    source = next((t for t in NUMBER_TYPES if t in name), None)
    assert source is None or row.params == (source,)


def test_every_pure_function_belongs_to_an_instruction():
    assert {f"i32.{name}" for name in PURE} == {row.mnemonic for row in INSTRUCTIONS if row.pure}


def _body(row: Instruction) -> tuple[str, bytes]:
    """An instruction as text, and the bytes it becomes."""
    immediates = {
        Immediate.NONE: ("", b""),
        Immediate.I32: (" 5", b"\x05"),
        Immediate.I64: (" -2", b"\x7e"),
        Immediate.F32: (" 1", b"\0\0\x80\x3f"),
        Immediate.F64: (" 1", b"\0\0\0\0\0\0\xf0\x3f"),
        Immediate.SIGNATURE: (" (param i32)", b"\0\0"),
        Immediate.MEMORIES: ("", b"\0\0"),
        Immediate.SEGMENT: (" 0", b"\0"),
        Immediate.SEGMENT_MEMORY: (" 0", b"\0\0"),
        Immediate.SEGMENT_TABLE: (" 0", b"\0\0"),
        Immediate.TABLES: ("", b"\0\0"),
        Immediate.LOCAL: (" 0", b"\0"),
        Immediate.GLOBAL: (" 0", b"\0"),
        Immediate.LABEL: (" 0", b"\0"),
        Immediate.LABELS: (" 0 0", b"\x01\0\0"),
        Immediate.FUNCTION: (" 0", b"\0"),
        Immediate.BLOCK: ("", b"\x40"),
        Immediate.MEMARG: (" offset=3 align=1", b"\0\x03"),
        Immediate.MEMORY: ("", b"\0"),
    }
    text, data = immediates[row.immediate]
    opcode = bytes([row.opcode]) if row.opcode <= 0xFF else bytes([row.opcode >> 8, row.opcode & 0xFF])
    return f"{row.mnemonic}{text}", opcode + data


@EVERY
def test_wasmtime_writes_the_same_opcode(row: Instruction):
    if row.own:
        return
    text, data = _body(row)
    if row.mnemonic in ("block", "loop"):
        text, data = f"{text} end", data + b"\x0b"
    elif row.mnemonic == "if":
        text, data = "if end", data + b"\x0b"
    elif row.mnemonic == "else":
        text, data = "if nop else end", b"\x04\x40\x01\x05\x0b"
    elif row.mnemonic == "end":
        text, data = "nop", b"\x01\x0b"
    body = f"""(module (memory 1) (global (mut i32) (i32.const 0)) (table 1 funcref) (elem func) (data "")
        (func (param i32) unreachable {text}))"""
    assert b"\0\0" + data in bytes(wasmtime.wat2wasm(body))

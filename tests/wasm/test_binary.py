"""The decoder: what modules say, and that damaged ones are refused by a ModuleError of one line, never otherwise."""

from __future__ import annotations

import re

import pytest
import wasmtime

from tests.wasm.harness import module
from wasmind.errors import ModuleError
from wasmind.isa.opcodes import BY_OPCODE, INSTRUCTIONS, Immediate
from wasmind.wasm import FuncType, load
from wasmind.wasm.binary import decode
from wasmind.wasm.missing import MISSING
from wasmind.wasm.module import Data, Element, Export, GlobalType, Import, Limits

RICH = """(module $m
  (type $t (func (param i32 i64) (result f32)))
  (import "env" "output" (func $out (param i32)))
  (table 3 10 funcref) (memory 1 2)
  (global $g (mut i32) (i32.const -7)) (global i64 (i64.const 5)) (global f64 (f64.const 1))
  (elem (i32.const 1) $f $g) (elem func $f) (elem declare func $f)
  (elem (table 0) (i32.const 0) funcref (ref.func $f) (ref.null func))
  (data (i32.const 5) "hello") (data "later")
  (func $f (export "f") (param $x i32) (result i32) (local i32 i32 i64)
    (block (result i32) (loop (br_if 0 (local.get $x))) (br_table 0 1 0 (i32.const 9) (local.get $x))))
  (func $g (drop (i64.add (i64.const 1) (i64.const -2))) (drop (f32.const 1)) (drop (ref.null func)))
  (start $g) (export "memory" (memory 0)))"""

LOOP = module(
    """(memory 1) (data (i32.const 0) "abc") (global (mut i32) (i32.const 300))
       (func $sum (export "main") (param $n i32) (result i32) (local $s i32)
         (loop $l (local.set $s (i32.add (local.get $s) (i32.load8_u offset=1 (local.get $n))))
           (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
         (if (result i32) (local.get $s) (then (local.get $s)) (else (i32.const -1))))"""
)


def _binary(text: str) -> bytes:
    return bytes(wasmtime.wat2wasm(text))


def _loads(data: bytes) -> bool:
    """Whether `load` takes it; a refusal must be a ModuleError of one line."""
    try:
        load(data)
    except ModuleError as error:
        message = str(error)
    else:
        return True
    assert "\n" not in message
    return False


def _accepted_by_wasmtime(data: bytes) -> bool:
    try:
        wasmtime.Module.validate(wasmtime.Engine(), data)
    except wasmtime.WasmtimeError:
        return False
    return True


def test_every_section_is_read() -> None:
    m = load(RICH)
    assert m.types[0] == FuncType(("i32", "i64"), ("f32",))
    assert m.imports == (Import("env", "output", "func", FuncType(("i32",))),)
    assert m.tables == (Limits(3, 10),)
    assert m.memories == (Limits(1, 2),)
    assert [entry.type for entry in m.globals] == [GlobalType(t, t == "i32") for t in ("i32", "i64", "f64")]
    assert m.globals[0].init[0].text == "i32.const -7"
    assert m.exports == (Export("f", "func", 1), Export("memory", "memory", 0))
    assert m.start == 2
    assert [entry.functions for entry in m.elements] == [(1, 2), (1,), (), (1, None)]
    assert [entry.offset is None for entry in m.elements] == [False, True, True, False]
    assert [entry.content for entry in m.data] == [b"hello", b"later"]
    assert m.function_names == ("$out", "$f", "$g")
    assert isinstance(m.elements[0], Element)
    assert isinstance(m.data[1], Data)
    assert m.data[1].offset is None


def test_a_body_is_read_with_its_immediates() -> None:
    f = load(RICH).functions[0]
    assert f.type == FuncType(("i32",), ("i32",))
    assert (f.locals, f.local_types) == (((2, "i32"), (1, "i64")), ("i32", "i32", "i32", "i64"))
    assert [code.text for code in f.code] == [
        "block (result i32)", "loop", "local.get 0", "br_if 0", "end", "i32.const 9", "local.get 0",
        "br_table 0 1 0", "end", "end",
    ]  # fmt: skip


def test_a_body_is_cut_off_where_the_machine_lacks_an_instruction() -> None:
    g = load(RICH).functions[1]
    assert [code.text for code in g.code] == [
        "i64.const 1", "i64.const -2", "i64.add", "drop", f"f32.const {0x3F800000}", "drop",
    ]  # fmt: skip
    assert g.missing == "ref.null"


@pytest.mark.parametrize("text", [RICH, LOOP], ids=["rich", "loop"])
def test_a_module_cut_off_anywhere_is_a_module_error_or_whole(text: str) -> None:
    data = _binary(text)
    for end in range(len(data)):
        cut = data[:end]
        assert _loads(cut) == _accepted_by_wasmtime(cut)


@pytest.mark.parametrize("text", [RICH, LOOP], ids=["rich", "loop"])
@pytest.mark.parametrize("value", [0x00, 0x01, 0x0B, 0x40, 0x7F, 0x80, 0xFC, 0xFF])
def test_a_module_with_one_byte_changed_is_a_module_error_or_valid(text: str, value: int) -> None:
    data = _binary(text)
    for at in range(len(data)):
        changed = data[:at] + bytes([value]) + data[at + 1 :]
        if _loads(changed):
            assert _accepted_by_wasmtime(changed)


def _section(number: int, content: bytes) -> bytes:
    return bytes([number, len(content)]) + content


_TYPE = _section(1, b"\1\x60\0\0")


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        (_section(14, b""), "14 is no section (at offset 0x8)"),
        (_section(1, b"\1\x5f\0\0"), "0x5f where a function type (0x60) is due (at offset 0xb)"),
        (_section(1, b"\0\0"), "the type section has 1 bytes too many (at offset 0xb)"),
        (_TYPE + _TYPE, "the type section is twice or out of order (at offset 0xe)"),
        (_section(3, b"\0") + _TYPE, "the type section is twice or out of order (at offset 0xb)"),
        (b"\1\5\1", "the type section of 5 bytes where 1 are left (at offset 0xa)"),
        (_TYPE + _section(3, b"\1\0"), "1 functions are declared, 0 have a body"),
        (_TYPE + _section(3, b"\1\1"), "type 1 where the module has 1"),
        (_TYPE + _section(3, b"\1\0") + _section(10, b"\1\3\0\x0b\x0b"), "a function body has 1 bytes too many"),
        (_TYPE + _section(3, b"\1\0") + _section(10, b"\1\2\0\x01"), "it ends where an instruction is due"),
        (_TYPE + _section(3, b"\1\0") + _section(10, b"\1\3\0\x27\x0b"), "0x27 is no instruction"),
        (
            _TYPE + _section(3, b"\1\0") + _section(10, b"\1\4\0\x02\x05\x0b"),
            "block type 5 where the module has 1 types",
        ),
        (
            _TYPE + _section(3, b"\1\0") + _section(10, b"\1\x08\1\xff\xff\xff\xff\x0f\x7f\x0b"),
            "a function with more than 50,000 locals",
        ),
        (_section(5, b"\1\4\1"), "a memory of kind 0x04, which this machine does not have"),
        (_section(6, b"\1\x7f\2"), "0x02 is no mutability"),
        (_section(7, b"\1\1\xff\0\0"), "an export's name is not UTF-8"),
        (_section(7, b"\1\1a\7\0"), "0x07 is no kind of import or export"),
        (_section(11, b"\1\3"), "3 is no form of a data segment"),
        (_section(12, b"\2"), "2 data segments are announced, 0 are there"),
        (_section(0, b"\5a"), "a custom section's name of 5 bytes where 1 are left"),
    ],
)
def test_what_is_wrong_is_said_with_its_offset(sections: bytes, message: str) -> None:
    with pytest.raises(ModuleError, match=re.escape(message)):
        decode(b"\0asm\1\0\0\0" + sections)


def test_a_damaged_name_section_is_ignored() -> None:
    damaged = _section(0, b"\4name\1\x7f\1\0")
    assert decode(b"\0asm\1\0\0\0" + damaged).names == ()


def test_every_row_of_the_table_is_decoded() -> None:
    operands = {
        Immediate.I32: "7", Immediate.LOCAL: "0", Immediate.GLOBAL: "0", Immediate.LABEL: "0",
        Immediate.LABELS: "0 0", Immediate.FUNCTION: "0", Immediate.MEMARG: "offset=5", Immediate.I64: "7",
        Immediate.F32: "0.5", Immediate.F64: "0.5", Immediate.SEGMENT: "0", Immediate.SEGMENT_MEMORY: "0",
        Immediate.SEGMENT_TABLE: "0",
    }  # fmt: skip
    rows = [row for row in INSTRUCTIONS if not row.own and row.mnemonic not in ("else", "end")]
    words = [f"{row.mnemonic} {operands.get(row.immediate, '')}" for row in rows]
    text = " ".join(f"{w} end" if row.immediate is Immediate.BLOCK else w for row, w in zip(rows, words, strict=True))
    fields = '(memory 1) (table 1 funcref) (elem func) (data "") (global (mut i32) (i32.const 0))'
    m = decode(_binary(f"(module {fields} (func (local i32) {text}))"))
    code = [c for c in m.functions[0].code if c.row.mnemonic != "end"]
    assert [c.row for c in code] == rows


def test_no_instruction_is_both_known_and_missing() -> None:
    assert not MISSING.keys() & BY_OPCODE.keys()


@pytest.mark.parametrize(("opcode", "name"), sorted(MISSING.items()))
def test_a_missing_instruction_has_its_right_name(opcode: int, name: str) -> None:
    if name == "select_of_another_type":
        return
    encoded = opcode.to_bytes(2 if opcode > 0xFF else 1, "big")
    surroundings = '(type (func)) (memory 1) (table 1 funcref) (data "") (elem func)'
    for immediates in ("", "0", "0 0", "func", "i64"):
        try:
            data = _binary(f"(module {surroundings} (func {name} {immediates}))")
        except wasmtime.WasmtimeError:
            continue
        assert b"\0" + encoded in data
        return
    pytest.fail(f"wasmtime does not know {name}")


@pytest.mark.parametrize("opcode", sorted(set(range(256)) - {0xFB, 0xFC, 0xFD, 0xFE}))
def test_what_wasmtime_knows_has_a_name(opcode: int) -> None:
    code = bytes([opcode]) + b"\0" * 12 + b"\x0b"
    body = b"\0" + code
    data = b"\0asm\1\0\0\0" + _TYPE + _section(3, b"\1\0") + _section(10, b"\1" + bytes([len(body)]) + body)
    try:
        wasmtime.Module.validate(wasmtime.Engine(), data)
    except wasmtime.WasmtimeError as error:
        if "illegal opcode" in str(error):
            return
    assert opcode in BY_OPCODE or opcode in MISSING

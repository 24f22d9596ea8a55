"""The names of the WebAssembly instructions that have no row in `isa.opcodes`: what the machine does not have
yet.

A name leaves this file when its row enters that table. Opcodes behind the prefix byte 0xFC are 0xFC00 +
number.
"""

from __future__ import annotations

PREFIX = 0xFC
FAMILIES = {0xFB: "garbage-collected types", 0xFD: "vector instructions", 0xFE: "atomic instructions"}
"""Prefix bytes of whole proposals."""

_COMPARE = "eq ne lt gt le ge"
_COMPARE_INTEGERS = "eqz eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u"
_FLOAT = "abs neg ceil floor trunc nearest sqrt add sub mul div min max copysign"
_INTEGER = "clz ctz popcnt add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr"

_RUNS = (
    (0x06, "", "try catch throw rethrow throw_ref"),
    (0x11, "", "call_indirect return_call return_call_indirect call_ref return_call_ref"),
    (0x18, "", "delegate catch_all"),
    (0x1C, "", "select_of_another_type"),
    (0x1F, "", "try_table"),
    (0x25, "table.", "get set"),
    (0x29, "", "i64.load f32.load f64.load"),
    (0x30, "i64.", "load8_s load8_u load16_s load16_u load32_s load32_u"),
    (0x37, "", "i64.store f32.store f64.store"),
    (0x3C, "i64.", "store8 store16 store32"),
    (0x42, "", "i64.const f32.const f64.const"),
    (0x50, "i64.", _COMPARE_INTEGERS),
    (0x5B, "f32.", _COMPARE),
    (0x61, "f64.", _COMPARE),
    (0x79, "i64.", _INTEGER),
    (0x8B, "f32.", _FLOAT),
    (0x99, "f64.", _FLOAT),
    (0xA7, "i32.", "wrap_i64 trunc_f32_s trunc_f32_u trunc_f64_s trunc_f64_u"),
    (0xAC, "i64.", "extend_i32_s extend_i32_u trunc_f32_s trunc_f32_u trunc_f64_s trunc_f64_u"),
    (0xB2, "f32.", "convert_i32_s convert_i32_u convert_i64_s convert_i64_u demote_f64"),
    (0xB7, "f64.", "convert_i32_s convert_i32_u convert_i64_s convert_i64_u promote_f32"),
    (0xBC, "", "i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64"),
    (0xC2, "i64.", "extend8_s extend16_s extend32_s"),
    (0xD0, "ref.", "null is_null func eq as_non_null"),
    (0xD5, "", "br_on_null br_on_non_null"),
    (0xE0, "", "cont.new cont.bind suspend resume resume_throw resume_throw_ref switch"),
    (0xFC00, "i32.trunc_sat_", "f32_s f32_u f64_s f64_u"),
    (0xFC04, "i64.trunc_sat_", "f32_s f32_u f64_s f64_u"),
    (0xFC08, "", "memory.init data.drop memory.copy memory.fill table.init elem.drop table.copy"),
    (0xFC0F, "table.", "grow size fill"),
)

MISSING = {first + i: prefix + name for first, prefix, names in _RUNS for i, name in enumerate(names.split())}
"""Mnemonics by opcode."""

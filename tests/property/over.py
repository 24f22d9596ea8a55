"""Modules that apply one instruction to many operands from a table in memory."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from tests.property.body import shown
from wasmind.isa.opcodes import F32, F64, I32, Instruction

OUTPUT = """(import "wasmind" "output" (func $output (param i32)))
    (func $wide (param i64)
      (call $output (i32.wrap_i64 (local.get 0)))
      (call $output (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32)))))
"""
_CELL = {"i32": "<q", "i64": "<q", F32: "<f4x", F64: "<d"}  # of an i32, the low half is read


def show(type_: str, value: str) -> str:
    """Outputs the words of a value."""
    return f"{value} {' '.join(shown(type_))}"


def over(row: Instruction, operands: Iterable[tuple[float, float]]) -> str:
    """A module that applies an instruction to every pair, or first of a pair; the result also goes over a local."""
    (result,), params = row.results or (), row.params or ()
    rows = [struct.pack(_CELL[params[0]], a) + struct.pack(_CELL[params[-1]], b) for a, b in operands]
    data = "".join(f"\\{byte:02x}" for byte in b"".join(rows))
    loads = " ".join(f"(local.set {i} ({t}.load offset={8 * i} (local.get $at)))" for i, t in enumerate(params))
    value = f"({row.mnemonic} {' '.join(f'(local.get {i})' for i in range(len(params)))})"
    onto = f"(local.set 0 {value}) {show(result, '(local.get 0)')}" if result == params[0] else ""
    return f"""
    (module {OUTPUT} (memory 1) (data (i32.const 0) "{data}")
      (func (export "main")
        (local {" ".join(params)}) (local $at i32)
        (loop
          {loads}
          {show(result, value)}
          {onto}
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if 0 (i32.lt_u (local.get $at) (i32.const {16 * len(rows)}))))))
    """


def is_allowed(row: Instruction, a: float, b: float) -> bool:
    """True when an integer instruction does not trap on these operands."""
    bits = 32 if row.results == (I32,) else 64
    return not row.traps or (b != 0 and (a, b, row.mnemonic[4:]) != (-(1 << bits - 1), -1, "div_s"))

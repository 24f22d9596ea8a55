"""Every float instruction on edge values against wasmtime; the ROM computes them, and has tests of its own."""

from __future__ import annotations

import math
import struct
from itertools import product

import pytest

from tests import oracle, running
from tests.property.over import over
from wasmind.isa.opcodes import F32, F64, I32, I64, INSTRUCTIONS, Immediate, Instruction

(LOADED,) = struct.unpack("<d", struct.pack("<Q", 0xFFFF_4568_A000_0000))
"""A negative NaN with a payload; both formats hold it."""
FLOATS = (0.0, -0.0, 1.0, -1.5, 2.5, 1e-45, -3e38, 16777217.0, 2.0**31, math.inf, -math.inf, math.nan, LOADED)
DOUBLES = (*FLOATS, 5e-324, 1.7e308, -(2.0**63))
INTEGERS = (0, 1, -1, 16777217, 2**31 - 1, -(2**31))
WIDE_INTEGERS = (*INTEGERS, 2**53 + 1, 2**63 - 1, -(2**63))
OPERANDS = {F32: FLOATS, F64: DOUBLES, I32: INTEGERS, I64: WIDE_INTEGERS}


def _is_float(row: Instruction) -> bool:
    types = {*(row.params or ()), *(row.results or ())}
    return row.immediate is Immediate.NONE and not types.isdisjoint((F32, F64))


def _traps(row: Instruction, a: float) -> bool:
    """Roughly where a conversion to integers may trap."""
    return bool(row.traps) and not -1 < a < 2**31


ROWS = [row for row in INSTRUCTIONS if _is_float(row)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.mnemonic)
def test_the_reference_gives_what_wasmtime_gives(row: Instruction) -> None:
    pairs = product(*(OPERANDS[type_] for type_ in ((row.params or ()) * 2)[:2]))
    operands = [pair for pair in pairs if not _traps(row, pair[0])]
    source = over(row, operands if row.pops == 2 else dict(operands).items())
    seen = oracle.run(source)
    assert seen.trap is None
    assert running.run(source) == seen


TRAPPING = [(row, a) for row in ROWS for a in (math.nan, math.inf, -1.0, 3e38, -3e38) if row.traps]


@pytest.mark.parametrize(("row", "a"), TRAPPING, ids=lambda value: getattr(value, "mnemonic", str(value)))
def test_conversions_trap_as_in_wasmtime(row: Instruction, a: float) -> None:
    source = over(row, [(a, 0.0)])
    assert running.run(source) == oracle.run(source)


@pytest.mark.parametrize("op", ["div_s", "div_u", "rem_s", "rem_u"])
@pytest.mark.parametrize(("a", "b"), [(7, 0), (0, 0), (-(2**63), -1)])
def test_divisions_trap_as_in_wasmtime(op: str, a: int, b: int) -> None:
    row = next(row for row in INSTRUCTIONS if row.mnemonic == f"i64.{op}")
    source = over(row, [(a, b)])
    assert running.run(source) == oracle.run(source)

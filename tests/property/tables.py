"""Edge values, and instructions by their shape, for generated tests: all read off the instruction table."""

from __future__ import annotations

from hypothesis import strategies as st

from wasmind.isa.opcodes import I32, I64, INSTRUCTIONS, NUMBER_TYPES, Immediate, Instruction

EDGES = (
    0,
    1,
    -1,
    2,
    31,
    32,
    33,
    127,
    128,
    255,
    256,
    32767,
    32768,
    65535,
    65536,
    2**31 - 1,
    -(2**31),
    1 - 2**31,
)
WIDE_EDGES = (
    *(0, 1, -1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 32767, 32768),
    *(2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**32, -(2**32), 2**33 + 1, 0x7FFFFFFF80000000),
    *(2**63 - 1, -(2**63), 1 - 2**63, 0x123456789ABCDEF),
)
VALUES = st.sampled_from(EDGES) | st.integers(-(2**31), 2**31 - 1)
WIDE_VALUES = st.sampled_from(WIDE_EDGES) | st.integers(-(2**63), 2**63 - 1)

NUMERIC = [row for row in INSTRUCTIONS if row.pure is not None]
UNARY = tuple(row.mnemonic for row in NUMERIC if row.pops == 1)
BINARY = tuple(row.mnemonic for row in NUMERIC if row.pops == 2)
COMPARISONS = tuple(row.mnemonic for row in NUMERIC if 0x46 <= row.opcode <= 0x4F)
LOADS = {row.mnemonic: row.memory_bytes for row in INSTRUCTIONS if "i32.load" in row.mnemonic}
STORES = {row.mnemonic: row.memory_bytes for row in INSTRUCTIONS if "i32.store" in row.mnemonic}


def _types(row: Instruction) -> set[str]:
    return {*(row.params or ()), *(row.results or ())}


WIDE = [row for row in INSTRUCTIONS if row.immediate is Immediate.NONE and I64 in _types(row) <= {I32, I64}]
"""The instructions about i64, but for constants and memory."""
OPERATORS = tuple(
    row
    for row in INSTRUCTIONS
    if row.immediate is Immediate.NONE and not row.own and set() < _types(row) <= set(NUMBER_TYPES)
)
"""What computes numbers from numbers."""
ACCESSES = [row for row in INSTRUCTIONS if row.memory_bytes]

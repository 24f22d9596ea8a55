"""Edge values, and instructions by their shape, for generated tests: all read off the instruction table."""

from __future__ import annotations

from hypothesis import strategies as st

from wasmind.isa.opcodes import INSTRUCTIONS

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
VALUES = st.sampled_from(EDGES) | st.integers(-(2**31), 2**31 - 1)

NUMERIC = [row for row in INSTRUCTIONS if row.pure is not None]
UNARY = tuple(row.mnemonic for row in NUMERIC if row.pops == 1)
BINARY = tuple(row.mnemonic for row in NUMERIC if row.pops == 2)
DIVISIONS = tuple(row.mnemonic for row in NUMERIC if row.traps)
COMPARISONS = tuple(row.mnemonic for row in NUMERIC if 0x46 <= row.opcode <= 0x4F)
LOADS = {row.mnemonic: row.memory_bytes for row in INSTRUCTIONS if ".load" in row.mnemonic}
STORES = {row.mnemonic: row.memory_bytes for row in INSTRUCTIONS if ".store" in row.mnemonic}

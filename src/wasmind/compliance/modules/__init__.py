"""Modules: what WebAssembly's i32 part has beyond the flat programs."""

from wasmind.compliance.modules import (
    bits,
    branches,
    calls,
    division,
    memory,
    outside,
    state,
    subword,
    tables,
    traps,
    unsigned,
)

CASES = (
    *division.CASES,
    *bits.CASES,
    *unsigned.CASES,
    *subword.CASES,
    *memory.CASES,
    *branches.CASES,
    *tables.CASES,
    *calls.CASES,
    *state.CASES,
    *traps.CASES,
    *outside.CASES,
)

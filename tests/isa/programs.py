"""Random linear programs. They need not mean anything: only what `assemble` must carry is varied."""

from __future__ import annotations

from hypothesis import strategies as st

from wasmind.isa.linear import ABSOLUTE_SLOTS, FRAME, MAX_CODE, OPS, Instr, Program

I32 = st.integers(-(2**31), 2**31 - 1)
OPERANDS = st.integers(-2 * FRAME, ABSOLUTE_SLOTS - 1)
IMMEDIATES = I32 | st.integers(-MAX_CODE, MAX_CODE)
INSTRUCTIONS = st.builds(
    Instr, st.sampled_from([op.name for op in OPS]), OPERANDS, OPERANDS, OPERANDS, OPERANDS, IMMEDIATES
)


@st.composite
def data(draw) -> tuple[tuple[int, bytes], ...]:
    """Runs of bytes in any order, some of them far apart; none touches the one before."""
    runs = draw(st.lists(st.tuples(st.integers(0, 50_000_000), st.binary(min_size=1, max_size=20)), max_size=4))
    kept: list[tuple[int, bytes]] = []
    for address, content in runs:
        if not kept or address != kept[-1][0] + len(kept[-1][1]):
            kept.append((address, content))
    return tuple(kept)


@st.composite
def programs(draw) -> Program:
    """Any program."""
    code = tuple(draw(st.lists(INSTRUCTIONS, max_size=12)))
    constants = tuple(draw(st.lists(I32, max_size=6)))
    return Program(code, constants, draw(data()), draw(st.integers(0, len(code))))

"""Random circuits: sums and gates over token and position columns, looked up, summed and looked up again."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from hypothesis import strategies as st

from wasmind.circuit import gates
from wasmind.circuit.expr import Affine, affine, lookup, neuron, position, running_sum, token, wire
from wasmind.circuit.intervals import interval

TOKENS = 32
"""The size of the vocabulary: a logit for each expression. The first 5 tokens are in use."""
USED = 5
PERIOD = 4
LONGEST = 12
"""Tokens of a sequence at most."""
SMALL = st.integers(-3, 3)
ANY_SIZE = st.one_of(SMALL, SMALL, st.integers(12, 26).map(lambda n: 1 - 2**n))
HALVES = st.integers(-6, 6).map(lambda n: Fraction(n, 2))


@st.composite
def sums(draw, pool: list[Affine], coefficients=SMALL) -> Affine:
    """A sum of a few expressions of the pool."""
    parts = draw(st.lists(st.tuples(st.sampled_from(pool), coefficients), min_size=1, max_size=3))
    return sum((x * c for x, c in parts), start=affine(draw(SMALL)))


@st.composite
def flags(draw, pool: list[Affine]) -> Affine:
    """An expression that is 0 or 1."""
    gate = draw(st.sampled_from([gates.at_least, gates.equals]))
    return gate("flag", draw(sums(pool)), draw(SMALL))


@st.composite
def _next(draw, pool: list[Affine], number: int, coefficients) -> list[Affine]:
    """One or two more expressions made of the pool."""
    name, x = f"x{number}", draw(sums(pool, coefficients))
    kind = draw(st.sampled_from(["neuron", "wire", "gate", "product", "gated", "lookup", "sum"]))
    if kind == "neuron":
        return [neuron(name, x, draw(sums(pool)))]
    if kind == "wire":
        return [wire(name, x)]
    if kind == "gate":
        return [gates.piecewise(name, x, draw(SMALL), draw(st.dictionaries(SMALL, SMALL, max_size=3)))]
    if kind == "product":
        return [gates.product(name, x, draw(sums(pool)))]
    if kind == "gated":
        return [gates.gated(name, draw(flags(pool)), draw(sums(pool, HALVES)))]
    if kind == "lookup":
        key = gates.clamp(f"{name} key", x, 0, 3)
        return lookup(name, draw(sums(pool)), key, gates.product(f"{name} squared", key, key), draw(sums(pool)), x)
    lo, hi = interval(x)
    return running_sum(name, x, bounds=[(LONGEST * min(floor(lo), 0), LONGEST * max(ceil(hi), 0))])


@st.composite
def expressions(draw, most: int = 8, coefficients=SMALL) -> list[Affine]:
    """Every expression of a random circuit."""
    tables = draw(st.lists(st.lists(SMALL, min_size=USED, max_size=USED), min_size=1, max_size=3))
    pool = [token(f"token {i}", table + [0] * (TOKENS - USED)) for i, table in enumerate(tables)]
    pool.append(position("position", draw(st.lists(SMALL, min_size=PERIOD, max_size=PERIOD))))
    for number in range(draw(st.integers(1, most))):
        pool += draw(_next(pool, number, coefficients))
    return pool


sequences = st.lists(st.integers(0, USED - 1), min_size=1, max_size=LONGEST)

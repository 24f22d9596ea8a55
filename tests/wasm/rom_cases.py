"""Operands for the microcode: where rounding, exponents and formats end, and everything between."""

from __future__ import annotations

from functools import reduce
from random import Random

import numpy as np
from hypothesis import strategies as st

from tests.wasm.rom import Cases, Operator

FRACTION_BITS = {"f32": 23, "f64": 52}
_WORDS = (0, 8, 15, 16, 23, 24, 31, 32, 52, 53, 62, 63)
_POWERS = (22, 23, 24, 25, 30, 31, 32, 33, 51, 52, 53, 54, 62, 63, 64, 65)


def _width(type_: str) -> int:
    return int(type_[1:])


def _exponents(type_: str) -> list[int]:
    """Biased exponents where something changes."""
    top = (1 << _width(type_) - 1 - FRACTION_BITS[type_]) - 1
    bias = top >> 1
    near_the_others = (bias - 150, bias - 149, bias - 127, bias - 126, bias + 127, bias + 128) if type_ == "f64" else ()
    small = (0, 1, 2, 3, FRACTION_BITS[type_], FRACTION_BITS[type_] + 1)
    return [*small, *range(bias - 2, bias + 3), *(bias + power for power in _POWERS), *near_the_others, top - 1, top]


def _fractions(type_: str) -> list[int]:
    """Fractions of few bits, of many, and ties in the other format."""
    bits = FRACTION_BITS[type_]
    full = (1 << bits) - 1
    some = [0, 1, 2, 3, full, full - 1, 1 << bits - 1, (1 << bits - 1) + 1, (1 << bits - 1) - 1, 1 << bits - 2]
    return some + ([1 << 28, (1 << 28) + 1, 3 << 28, full - (1 << 28)] if type_ == "f64" else [])


def edges(type_: str) -> list[int]:
    """The bit patterns at which something ends."""
    width = _width(type_)
    if type_[0] == "i":
        near = {offset + (1 << power) for power in _WORDS for offset in (-1, 0, 1)}
        near |= {-value for value in near} | {0, 1_000_000_007, 10, 0xFFFF_0000, (1 << 64) - (1 << 32)}
        return sorted({value % (1 << width) for value in near})
    exponents, fractions = _exponents(type_), _fractions(type_)
    shift = FRACTION_BITS[type_]
    positive = [exponent << shift | fraction for exponent in exponents for fraction in fractions]
    return positive + [value | 1 << width - 1 for value in positive]


def bits(type_: str) -> st.SearchStrategy[int]:
    """Bit patterns of one type: any, edges, and numbers of moderate size."""
    width = _width(type_)
    anything = st.integers(0, (1 << width) - 1)
    if type_[0] == "i":
        shorter = st.builds(lambda value, by: value >> by, anything, st.integers(0, width - 1))
        return st.one_of(anything, shorter, st.sampled_from(edges(type_)))
    shift = FRACTION_BITS[type_]
    bias = (1 << width - 2 - shift) - 1
    moderate = st.builds(
        lambda value, exponent: value & ~(((1 << width - 1 - shift) - 1) << shift) | (bias + exponent) << shift,
        anything,
        st.integers(-30, 70),
    )
    return st.one_of(anything, moderate, st.sampled_from(edges(type_)))


def _neighbour(value: int, type_: str, steps: int, fraction: int, negate: bool) -> int:
    """A number whose exponent is some steps from another's, or that one with a few bits changed."""
    shift = FRACTION_BITS.get(type_, _width(type_) // 2)
    other = (value + (steps << shift)) ^ fraction & (1 << shift) - 1
    return (other ^ negate << _width(type_) - 1) % (1 << _width(type_))


def one_case(operator: Operator) -> st.SearchStrategy[tuple[int, ...]]:
    """The operands of one case; two of them are often near each other."""
    types = operator.params
    apart = st.tuples(*map(bits, types))
    if len(types) == 1:
        return apart
    shift = FRACTION_BITS.get(types[0], 32)
    changes = st.one_of(st.integers(0, 3), st.integers(0, (1 << shift) - 1))
    near = st.builds(
        lambda value, steps, fraction, negate: (value, _neighbour(value, types[0], steps, fraction, negate)),
        *(bits(types[0]), st.integers(-shift - 4, shift + 4), changes, st.booleans()),
    )
    return st.one_of(apart, near)


def some_cases(operator: Operator) -> st.SearchStrategy[Cases]:
    """A few dozen cases, as the driver takes them."""
    return st.lists(one_case(operator), min_size=16, max_size=48).map(
        lambda cases: tuple(np.array(operands, np.uint64) for operands in zip(*cases, strict=True))
    )


# --- quotients and roots near what they are rounded at ---------------------------------------------------------------


def _encoded(significand: int, exponent: int, type_: str) -> int:
    """The number significand * 2**exponent, exactly; 0 where the significand is not positive."""
    if significand <= 0:
        return 0
    shift = FRACTION_BITS[type_]
    spare = shift + 1 - significand.bit_length()
    assert spare >= 0
    bias = (1 << _width(type_) - 2 - shift) - 1
    return (bias + exponent + shift - spare - 1 << shift) + (significand << spare)


def _hard_quotient(type_: str, random: Random) -> tuple[int, ...]:
    """a and b with a * 2**n = q * b - r: the quotient is next to q, which has a bit more than a significand."""
    places = FRACTION_BITS[type_] + 2
    b = 1 | random.getrandbits(places - 1) | random.getrandbits(1) << places - 2
    r = random.randrange(-9, 10, 2)
    q = r * pow(b, -1, 1 << places) % (1 << places)
    return _encoded(q * b - r >> places, 0, type_), _encoded(b, 0, type_)


def _hard_square(type_: str, random: Random) -> tuple[int, ...]:
    """x with x * 2**n = r * r - s: the root is next to r, which has a bit more than a significand."""
    places = FRACTION_BITS[type_] + 3
    s = 8 * random.randint(-500, 500) + 1
    r = 1
    for place in range(3, places):
        r += (r * r - s >> place & 1) << place - 1
    r = (r if random.getrandbits(1) else -r) % (1 << places - 1)
    return (_encoded(r * r - s >> places, places, type_),)


def _hard_division(random: Random) -> tuple[int, ...]:
    """A dividend next to a multiple of the divisor, both of any length."""
    divisor = random.getrandbits(random.randint(1, 64)) or 1
    quotient = random.getrandbits(random.randint(1, 64))
    return (divisor * quotient + random.randint(-1, 1)) % (1 << 64), divisor


def hard_cases(operator: Operator, count: int, seed: int) -> Cases:
    """So many of them, for an operator that divides or takes roots."""
    random = Random(seed)
    type_ = operator.params[0]
    if type_ == "i64":
        cases = [_hard_division(random) for _ in range(count)]
    else:
        hard = _hard_quotient if operator.name.endswith("div") else _hard_square
        cases = [hard(type_, random) for _ in range(count)]
    return tuple(np.array(operands, np.uint64) for operands in zip(*cases, strict=True))


# --- all kinds in bulk -----------------------------------------------------------------------------------------------


def _many(rng: np.random.Generator, type_: str, count: int) -> np.ndarray:
    width = _width(type_)
    sign, ones = np.uint64(1 << width - 1), np.uint64((1 << width) - 1)
    anything = rng.integers(0, 1 << 64, count, np.uint64) & ones
    edge = rng.choice(np.array(edges(type_), np.uint64), count)
    shorter = anything >> rng.integers(0, width, count, np.uint64)
    if type_[0] == "i":
        kinds = [anything, shorter, edge]
    else:
        shift = FRACTION_BITS[type_]
        field = np.uint64((1 << shift) - 1)
        bias = (1 << width - 2 - shift) - 1
        fraction = anything & field
        cut = rng.integers(0, shift + 1, count, np.uint64)
        sparse = np.where(rng.random(count) < 0.5, fraction >> cut << cut, field >> cut)
        any_fraction = np.where(rng.random(count) < 0.5, fraction, sparse)
        moderate = rng.integers(bias - 30, bias + 70, count, np.uint64) << np.uint64(shift)
        special = rng.choice(np.array(_exponents(type_), np.uint64), count) << np.uint64(shift)
        kinds = [anything, anything & sign | moderate | any_fraction, anything & sign | special | any_fraction, edge]
    return np.choose(rng.integers(0, len(kinds), count), kinds)


def many_cases(operator: Operator, count: int, seed: int) -> Cases:
    """So many cases of the same kinds, the same for the same seed."""
    rng = np.random.default_rng(seed)
    cases = [_many(rng, type_, count) for type_ in operator.params]
    if len(cases) == 2:
        type_ = operator.params[0]
        shift, width = FRACTION_BITS.get(type_, 32), _width(type_)
        steps = rng.integers(-shift - 4, shift + 5, count).astype(np.uint64) << np.uint64(shift)
        change = reduce(np.bitwise_and, [rng.integers(0, 1 << shift, count, np.uint64) for _ in range(3)])
        change = np.where(rng.random(count) < 0.3, rng.integers(0, 4, count, np.uint64), change)
        negate = rng.integers(0, 2, count, np.uint64) << np.uint64(width - 1)
        near = ((cases[0] + steps) ^ change ^ negate) & np.uint64((1 << width) - 1)
        cases[1] = np.where(rng.random(count) < 0.4, near, cases[1])
    return tuple(cases)

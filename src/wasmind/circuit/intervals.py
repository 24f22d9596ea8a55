"""Interval analysis: the range of every wire, and the proof that float64 computes it exactly.

A float64 holds every multiple of 2**-g below 2**(53-g) in magnitude. So a sum is exact, in any order of adding, when
the sum of the greatest magnitudes of its terms stays below that, g being the finest grain among them. `prove` asks
this of every sum that the transformer forms: residual slots, gates, values, attention scores, logits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from wasmind.circuit.expr import (
    ONE,
    Affine,
    Atom,
    Attention,
    HeadOutput,
    Neuron,
    Number,
    PositionColumn,
    TokenColumn,
    Wire,
)
from wasmind.errors import ExactnessError

Interval = tuple[Number, Number]
MANTISSA = 53

T = TypeVar("T")


def _once_an_atom(f: Callable[[Atom], T]) -> Callable[[Atom], T]:
    """f, which is asked once for each atom; the answer is kept for as long as the atom lives."""
    known: WeakKeyDictionary[Atom, T] = WeakKeyDictionary()

    @wraps(f)
    def answer(atom: Atom) -> T:
        if atom not in known:
            known[atom] = f(atom)
        return known[atom]

    return answer


def interval(x: Affine) -> Interval:
    """The least and greatest value that x can take."""
    lo: Number = 0
    hi: Number = 0
    for atom, c in x.terms.items():
        a, b = atom_interval(atom)
        lo += min(a * c, b * c)
        hi += max(a * c, b * c)
    return lo, hi


@_once_an_atom
def atom_interval(atom: Atom) -> Interval:
    """The least and greatest value of an atom."""
    if atom is ONE:
        return 1, 1
    if isinstance(atom, TokenColumn | PositionColumn):
        return min(atom.table), max(atom.table)
    if isinstance(atom, Neuron):
        return _neuron_interval(atom)
    if isinstance(atom, HeadOutput):
        bounds = atom.head.bounds
        return bounds[atom.index] if bounds else interval(atom.head.value[atom.index])
    assert isinstance(atom, Wire)
    return atom.range or interval(atom.total)


def _neuron_interval(atom: Neuron) -> Interval:
    gate = max(interval(atom.gate)[1], 0)
    if gate == 0:
        return 0, 0
    lo, hi = interval(atom.value)
    return min(gate * lo, 0), max(gate * hi, 0)


def magnitude(interval: Interval) -> Number:
    """The greatest absolute value in an interval."""
    return max(abs(interval[0]), abs(interval[1]))


def grain_of(x: Number) -> int:
    """The g for which x is an odd multiple of 2**-g, 0 for integers. Raises ExactnessError where there is none."""
    denominator = x.denominator
    if denominator & (denominator - 1):
        raise ExactnessError(f"{x} is no dyadic fraction; use multiples of a power of two")
    return int(denominator.bit_length()) - 1


@_once_an_atom
def grain(atom: Atom) -> int:
    """g such that every value of the atom is a multiple of 2**-g."""
    if atom is ONE:
        return 0
    if isinstance(atom, TokenColumn | PositionColumn):
        return max(map(grain_of, atom.table))
    if isinstance(atom, Neuron):
        return sum_grain(atom.gate) + sum_grain(atom.value)
    if isinstance(atom, HeadOutput):
        return 0 if atom.head.kind is Attention.CROSS else sum_grain(atom.head.value[atom.index])
    assert isinstance(atom, Wire)
    return sum_grain(atom.total)


def sum_grain(x: Affine) -> int:
    """The finest grain among the terms of a sum."""
    return max((grain_of(c) + grain(atom) for atom, c in x.terms.items()), default=0)


def reach(x: Affine) -> Number:
    """The greatest magnitude that any partial sum of x can take."""
    return sum((abs(c) * magnitude(atom_interval(atom)) for atom, c in x.terms.items()), start=0)


def exact_together(x: Affine, y: Affine) -> bool:
    """Whether every partial sum of x and y in one place is exact in float64."""
    grains = max(sum_grain(x), sum_grain(y))
    return bool((reach(x) + reach(y)) * 2**grains < 2**MANTISSA)


def require_exact(what: str, x: Affine) -> None:
    """Raise ExactnessError, with the name and the range, unless every partial sum of x is exact in float64."""
    require_exact_size(what, reach(x), sum_grain(x), interval(x))


def require_exact_product(what: str, x: Interval, y: Affine, grains: int) -> None:
    """The same for the product of y and a number within x, `grains` being the sum of their grains."""
    require_exact_size(what, magnitude(x) * magnitude(interval(y)), grains)


def require_exact_size(what: str, size: Number, grain: int, range: Interval | None = None) -> None:
    """Raise ExactnessError unless multiples of 2**-grain up to `size` in magnitude are exact in float64."""
    if size * 2**grain < 2**MANTISSA:
        return
    lo, hi = range or (-size, size)
    raise ExactnessError(
        f"{what} cannot be proven exact: it ranges over {lo} .. {hi} in steps of 2**-{grain}, its partial sums "
        f"reach {size}, and float64 is exact below 2**{MANTISSA - grain}; clamp it or split it"
    )

"""Gates: functions of integers as neurons. Each returns an expression whose range is exact.

A function of one integer is a sum of ramps max(0, x - k): `piecewise` writes any, with one ramp a bend, and every
other gate of one integer is made from it. Flags are 0 or 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from wasmind.circuit.expr import Affine, Number, affine, neuron, total, wire
from wasmind.circuit.intervals import interval


def piecewise(name: str, x: Affine, start: Number, bends: Mapping[int, Number]) -> Affine:
    """The function that is `start` up to the first bend and changes its slope by bends[k] behind k."""
    lo, hi = interval(x)
    places = sorted(k for k, change in bends.items() if change)
    ramps = total(neuron(f"{name}: > {k}", x - k, 1) * bends[k] for k in places)
    corners = [lo, hi, *(k for k in places if lo < k < hi)]
    values = [start + sum(bends[k] * max(0, at - k) for k in places) for at in corners]
    return wire(name, ramps + start, (min(values), max(values)))


def function(name: str, x: Affine, f: Callable[[int], Number], lo: int, hi: int) -> Affine:
    """f(x) for lo <= x <= hi, as a table; constant outside."""
    values = [f(k) for k in range(lo, hi + 1)]
    slopes = [0, *(b - a for a, b in pairwise(values)), 0]
    bends = {lo + i: after - before for i, (before, after) in enumerate(pairwise(slopes))}
    return piecewise(name, x, values[0], bends)


def staircase(name: str, x: Affine, steps: Mapping[int, Number], start: Number = 0) -> Affine:
    """start + the sum of steps[k] over all k <= x."""
    bends: dict[int, Number] = {}
    for k, height in steps.items():
        bends[k - 1] = bends.get(k - 1, 0) + height
        bends[k] = bends.get(k, 0) - height
    return piecewise(name, x, start, bends)


def at_least(name: str, x: Affine, k: int) -> Affine:
    """Flag: x >= k."""
    return staircase(name, x, {k: 1})


def equals(name: str, x: Affine, k: int) -> Affine:
    """Flag: x == k."""
    return piecewise(name, x, 0, {k - 1: 1, k: -2, k + 1: 1})


def clamp(name: str, x: Affine, lo: int, hi: int) -> Affine:
    """min(max(x, lo), hi)."""
    return piecewise(name, x, lo, {lo: 1, hi: -1} if lo < hi else {})


def all_of(name: str, *flags: Affine) -> Affine:
    """Flag: every flag is set."""
    return wire(name, neuron(name, total(flags) - (len(flags) - 1), 1), (0, 1))


def gated(name: str, flag: Affine, x: Affine | Number) -> Affine:
    """x where the flag is 1, 0 where it is 0."""
    return wire(name, neuron(name, flag, x))


def product(name: str, x: Affine, y: Affine) -> Affine:
    """x * y; one neuron where x cannot be negative, two where it can."""
    if interval(x)[0] >= 0:
        return wire(name, neuron(name, x, y))
    return wire(name, neuron(f"{name}: +", x, y) - neuron(f"{name}: -", -x, y))


def select(name: str, cases: Sequence[tuple[Affine, Affine | Number]]) -> Affine:
    """The x of the one (flag, x) whose flag is set; 0 where none is."""
    return wire(name, total(neuron(f"{name}: {i}", flag, x) for i, (flag, x) in enumerate(cases)))


def one_hot(name: str, x: Affine, values: Sequence[int]) -> list[Affine]:
    """A flag for each value. Neighbours share their ramps."""
    return [equals(f"{name} = {k}", x, k) for k in values]


__all__ = [
    "affine",
    "all_of",
    "at_least",
    "clamp",
    "equals",
    "function",
    "gated",
    "one_hot",
    "piecewise",
    "product",
    "select",
    "staircase",
]

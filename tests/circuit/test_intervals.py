"""Interval analysis is sound: whatever a circuit computes lies in the range that was proven for it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from tests.circuit.evaluate import circuit_of, inputs
from tests.circuit.strategies import PERIOD, TOKENS, expressions, sequences
from wasmind.circuit.expr import ONE, affine, cross_lookup, lookup, neuron, of, position, running_sum, token, wire
from wasmind.circuit.interpret import interpret
from wasmind.circuit.intervals import atom_interval, exact_together, grain, grain_of, interval, reach, sum_grain
from wasmind.errors import ExactnessError


@given(expressions(), sequences)
def test_every_value_lies_in_its_interval_and_on_its_grain(pool, tokens):
    run = interpret(circuit_of(pool, TOKENS, PERIOD), tokens)
    for p in range(len(tokens)):
        for atom in run.atoms:
            value = run.value(of(atom), p)
            lo, hi = atom_interval(atom)
            assert lo <= value <= hi, atom.name
            assert (value * 2 ** grain(atom)).denominator == 1, atom.name


@given(expressions(), sequences)
def test_no_partial_sum_passes_its_reach(pool, tokens):
    run = interpret(circuit_of(pool, TOKENS, PERIOD), tokens)
    for x in pool:
        for p in range(len(tokens)):
            parts = [c * run.value(of(atom), p) for atom, c in x.terms.items()]
            assert sum(part for part in parts if part > 0) <= reach(x)
            assert -sum(part for part in parts if part < 0) <= reach(x)


X, Y = inputs([(-2, 5), (3, 7)])


@pytest.mark.parametrize(
    ("x", "expected"),
    [
        (X, (-2, 3)),
        (X * 2 - Y + 1, (-10, 2)),
        (X - X, (0, 0)),
        (affine(4), (4, 4)),
        (position("p", [3, 1]), (1, 3)),
        (neuron("n", X, Y), (0, 21)),
        (neuron("n", Y, X), (-14, 21)),
        (neuron("closed", X - 3, Y), (0, 0)),
        (wire("w", X + Y), (3, 10)),
        (wire("w", X + Y, (3, 8)), (3, 8)),
        (lookup("l", X, X, X, Y)[0], (5, 7)),
        (running_sum("s", X, bounds=[(-9, 9)])[0], (-9, 9)),
        (cross_lookup("c", X, bounds=[(0, 255), (-1, 7)])[1], (-1, 7)),
    ],
)
def test_the_interval_of(x, expected):
    assert interval(x) == expected


@pytest.mark.parametrize(
    ("x", "expected"),
    [
        (X, 0),
        (X * Fraction(1, 4), 2),
        (token("t", [Fraction(1, 2), 3]) * Fraction(3, 4) + X, 3),
        (neuron("n", X * Fraction(1, 2), X * Fraction(1, 4)), 3),
        (lookup("l", X, X, X, X * Fraction(1, 2))[0], 1),
        (affine(0), 0),
    ],
)
def test_the_grain_of(x, expected):
    assert sum_grain(x) == expected


def test_a_third_is_on_no_grain():
    with pytest.raises(ExactnessError, match="1/3 is no dyadic fraction; use multiples of a power of two"):
        grain_of(Fraction(1, 3))


def test_sums_that_cancel_still_reach_far():
    x = X * 1000 + Y * -1000
    assert reach(x) == 1000 * 3 + 1000 * 7


def test_two_sums_fit_one_slot_when_float64_holds_both_at_once():
    half = affine(2**52 - 1)
    assert exact_together(half, half + 1)
    assert not exact_together(half + 1, half + 1)
    assert not exact_together(half, half * Fraction(1, 2))


def test_the_constant_is_an_atom_of_its_own():
    assert affine(5).terms == {ONE: 5}

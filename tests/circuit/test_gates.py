"""Every gate on every value of a small domain, through the compiled weights and as it is written."""

from __future__ import annotations

import pytest

from tests.circuit.evaluate import everywhere, inputs, table, values
from wasmind.circuit import gates
from wasmind.circuit.intervals import interval

DOMAIN = range(-6, 7)
FLAG = (0, 1)
ROWS = [(x,) for x in DOMAIN]


@pytest.mark.parametrize("bends", [{}, {0: 1}, {-2: 3, 1: -5, 4: 2}, {-9: 1, 9: 1}, {3: 0}])
def test_piecewise_bends_where_it_is_told(bends):
    def truth(x):
        return 7 + sum(change * max(0, x - k) for k, change in bends.items())

    found = everywhere(lambda x: gates.piecewise("f", x, 7, bends), DOMAIN)
    assert found == {(x,): truth(x) for x in DOMAIN}


@pytest.mark.parametrize(
    "f",
    [abs, lambda n: n * n, lambda n: n % 3, lambda n: 5, lambda n: -n],
    ids=["abs", "square", "mod", "five", "minus"],
)
@pytest.mark.parametrize(("lo", "hi"), [(-6, 6), (-2, 3), (0, 0)])
def test_function_is_a_table_and_constant_outside(f, lo, hi):
    found = everywhere(lambda x: gates.function("f", x, f, lo, hi), DOMAIN)
    assert found == {(x,): f(min(max(x, lo), hi)) for x in DOMAIN}


@pytest.mark.parametrize("steps", [{0: 1}, {-3: 2, -2: -7, 5: 1}, {-9: 4, 9: 4}, {}])
def test_staircase_adds_every_step_that_is_reached(steps):
    found = everywhere(lambda x: gates.staircase("f", x, steps, start=-1), DOMAIN)
    assert found == {(x,): -1 + sum(height for k, height in steps.items() if k <= x) for x in DOMAIN}


@pytest.mark.parametrize("k", [-7, -6, 0, 3, 6, 7])
def test_at_least_is_a_flag(k):
    assert everywhere(lambda x: gates.at_least("f", x, k), DOMAIN) == {(x,): int(x >= k) for x in DOMAIN}


@pytest.mark.parametrize("k", [-7, -6, 0, 3, 6, 7])
def test_equals_is_a_flag(k):
    assert everywhere(lambda x: gates.equals("f", x, k), DOMAIN) == {(x,): int(x == k) for x in DOMAIN}


@pytest.mark.parametrize(("lo", "hi"), [(-3, 4), (-6, 6), (0, 0), (-9, -8), (5, 9)])
def test_clamp_stays_between_its_ends(lo, hi):
    assert everywhere(lambda x: gates.clamp("f", x, lo, hi), DOMAIN) == {(x,): min(max(x, lo), hi) for x in DOMAIN}


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_all_of_wants_every_flag(count):
    found = everywhere(lambda *flags: gates.all_of("f", *flags), *[FLAG] * count)
    assert found == {flags: int(all(flags)) for flags in found}


def test_gated_lets_a_number_of_either_sign_through():
    found = everywhere(lambda flag, x: gates.gated("f", flag, x), FLAG, DOMAIN)
    assert found == {(flag, x): x if flag else 0 for flag, x in found}


def test_gated_takes_a_plain_number():
    assert everywhere(lambda flag: gates.gated("f", flag, -3), FLAG) == {(0,): 0, (1,): -3}


@pytest.mark.parametrize("left", [range(7), DOMAIN, range(-6, 0)], ids=["natural", "any", "negative"])
def test_product_is_right_for_all_signs(left):
    found = everywhere(lambda x, y: gates.product("f", x, y), left, DOMAIN)
    assert found == {(x, y): x * y for x, y in found}


def test_select_takes_the_case_whose_flag_is_set_and_0_without_one():
    rows = [(*flags, x, y) for flags in ((1, 0), (0, 1), (0, 0)) for x in DOMAIN for y in DOMAIN]
    found = table(lambda p, q, x, y: gates.select("f", [(p, x), (q, y)]), rows)
    assert found == {(p, q, x, y): p * x + q * y for p, q, x, y in rows}


def test_one_hot_has_one_flag_a_value():
    chosen = [-6, -1, 0, 1, 6]
    flags = gates.one_hot("f", *inputs(ROWS), chosen)
    assert values(flags, range(len(ROWS)), len(ROWS)) == [[int(x == k) for k in chosen] for x in DOMAIN]


def test_neighbours_of_one_hot_share_their_ramps():
    flags = gates.one_hot("f", *inputs(ROWS), DOMAIN)
    ramps = {atom for flag in flags for wire in flag.terms for atom in wire.total.terms}
    assert len(ramps) <= len(DOMAIN) + 3


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda x: gates.piecewise("f", x, 0, {-6: 1, 0: -2}), (0, 6)),
        (lambda x: gates.function("f", x, lambda n: n * n, -6, 6), (0, 36)),
        (lambda x: gates.staircase("f", x, {0: 5, 3: -9}), (-4, 5)),
        (lambda x: gates.at_least("f", x, 0), (0, 1)),
        (lambda x: gates.at_least("f", x, 7), (0, 0)),
        (lambda x: gates.at_least("f", x, -6), (1, 1)),
        (lambda x: gates.equals("f", x, 2), (0, 1)),
        (lambda x: gates.clamp("f", x, -2, 30), (-2, 6)),
    ],
)
def test_the_range_of_a_gate_is_exact(make, expected):
    assert interval(make(*inputs(ROWS))) == expected

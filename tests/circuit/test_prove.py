"""What cannot be proven exact is refused, by name and with its range; what is proven is exact."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings

from tests.circuit.evaluate import circuit_of, inputs, values
from tests.circuit.strategies import ANY_SIZE, PERIOD, TOKENS, expressions, sequences
from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import sorted_unique
from wasmind.circuit.expr import affine, cross_lookup, lookup, neuron, running_sum, wire
from wasmind.errors import ExactnessError

FAR = 2**40
NEAR, WIDE = inputs([(0, -FAR), (1, FAR)])  # 0 .. 1 and -2**40 .. 2**40


def refusal(*outputs) -> str:
    with pytest.raises(ExactnessError) as caught:
        compile_circuit(circuit_of(outputs, 2))
    return str(caught.value)


def test_a_wire_that_grows_too_far_is_named_with_its_range():
    assert refusal(wire("tall", WIDE * 2**13 + 1)) == (
        "wire 'tall' cannot be proven exact: it ranges over -9007199254740991 .. 9007199254740993 in steps of 2**-0, "
        "its partial sums reach 9007199254740993, and float64 is exact below 2**53; clamp it or split it"
    )


def test_a_grain_too_fine_for_its_range_is_refused():
    assert "in steps of 2**-13" in refusal(wire("fine", WIDE + NEAR * Fraction(1, 2**13)))


def test_parts_that_cancel_are_refused_where_their_partial_sums_are_not_exact():
    step = neuron("+", WIDE + 1, 2**12) - neuron("-", WIDE, 2**12)
    assert "wire 'step' cannot be proven" in refusal(wire("step", step, (0, 2**12)))


def test_a_gate_is_named():
    assert "the gate of neuron 'n' cannot be proven" in refusal(neuron("n", WIDE * 2**13, 1))


def test_a_value_is_named():
    assert "the value of neuron 'n' cannot be proven" in refusal(neuron("n", NEAR, WIDE * 2**13))


def test_a_neuron_whose_product_is_too_great_is_named():
    assert refusal(neuron("squared", WIDE, WIDE)).startswith("neuron 'squared' cannot be proven exact: it ranges over")


@pytest.mark.parametrize(
    ("what", "query", "key", "value"),
    [("query", WIDE * 2**13, NEAR, NEAR), ("key", NEAR, WIDE * 2**13, NEAR), ("value", NEAR, NEAR, WIDE * 2**13)],
)
def test_a_head_is_named_with_the_part_that_is_too_great(what, query, key, value):
    assert f"a {what} of head 'find' cannot be proven" in refusal(*lookup("find", query, key, key, value))


def test_a_score_is_named():
    assert "the score of head 'find' cannot be proven" in refusal(*lookup("find", WIDE, WIDE, NEAR, NEAR))


def test_keys_of_the_store_count_in_its_score():
    bounds = [(0, 255), (-1, 2**26)]
    compile_circuit(circuit_of(cross_lookup("ask", NEAR * 2**24, bounds), 2))
    assert "the score of head 'ask' cannot be proven" in refusal(*cross_lookup("ask", NEAR * 2**25, bounds))


def test_a_running_sum_with_bounds_too_wide_is_named():
    assert "the sum of head 'count' cannot be proven" in refusal(*running_sum("count", NEAR, bounds=[(0, 2**52)]))


def test_logits_too_great_are_refused():
    with pytest.raises(ExactnessError, match=r"^a logit cannot be proven exact: it ranges over"):
        compile_circuit(Circuit("test", ["a", "b"], [([0, 2**13], WIDE)]))


def test_the_grain_of_an_unembedding_column_counts():
    with pytest.raises(ExactnessError, match=r"^a logit .* in steps of 2\*\*-13"):
        compile_circuit(Circuit("test", ["a", "b"], [([1, Fraction(1, 2**13)], WIDE)]))


def test_a_constant_that_a_reader_adds_on_its_own_counts():
    # The slot holds 2**50 less the wire: 16 times that plus an odd number is past what float64 holds.
    (x,) = inputs([(2**50,), (2**50 - 1,)])
    flag = wire("flag", 2**50 - x)
    assert "the value of neuron 'n' cannot be proven" in refusal(neuron("n", NEAR, flag * 16 + NEAR))


def test_a_successor_search_over_too_many_rungs_is_refused():
    compile_circuit(sorted_unique(24))
    with pytest.raises(ExactnessError, match="the score of head 'successor' cannot be proven exact"):
        compile_circuit(sorted_unique(25))


def test_the_constant_one_is_proven_like_any_other():
    assert "a logit" in refusal(affine(2**53))


@settings(max_examples=200)
@given(expressions(12, coefficients=ANY_SIZE), sequences)
def test_what_is_proven_is_computed_without_rounding(pool, tokens):
    try:
        compile_circuit(circuit_of(pool, TOKENS, PERIOD))
    except ExactnessError:
        return
    values(pool, tokens, TOKENS, PERIOD)

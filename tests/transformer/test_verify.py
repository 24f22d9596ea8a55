"""A finished trace is proved against the weights, and a wrong token is named."""

import math

import pytest

from tests.transformer.toys import copier, ids, librarian, registers
from wasmind.errors import UsageError
from wasmind.transformer.dense import DenseTransformer, Verification


@pytest.fixture
def trace():
    return [1, 3] * 200


@pytest.mark.parametrize("piece", [1, 7, 256])
def test_a_generated_trace_is_proved(trace, piece):
    assert DenseTransformer(copier(), piece).verify(trace, 2) == Verification(ok=True, margin=1.0)


@pytest.mark.parametrize("piece", [1, 7, 256])
@pytest.mark.parametrize("position", [2, 3, 7, 8, 255, 256, 257, 399])
def test_the_first_wrong_token_is_named(trace, piece, position):
    expected = trace[position]
    trace[position] = 0
    trace[-1] = 0
    margin = math.inf if position == 2 else 1.0
    result = DenseTransformer(copier(), piece).verify(trace, 2)
    assert result == Verification(False, margin, position=position, expected=expected, got=0)


def test_tokens_before_the_start_are_not_judged(trace):
    model = DenseTransformer(copier(), piece=7)
    trace[20] = 0
    assert model.verify(trace, 23).position is None
    assert model.verify(trace, 20).position == 20


def test_the_store_takes_part():
    model = DenseTransformer(librarian())
    assert model.verify([3, 1, 4], 1, store={3: 1}).ok
    assert model.verify([3, 1, 4], 1, store={3: 2}).expected == 2


def test_the_margin_is_the_smallest_gap_between_the_two_best_logits():
    weights = registers()
    # 2 * 4 * t - t^2 is 16 at t = 4 and 15 at its neighbours, and a read of 0 has the neighbour 1 only.
    assert DenseTransformer(weights).verify(ids(weights, "r0=4 r0? 4"), 2).margin == 1.0


def test_a_trace_with_nothing_to_prove_holds():
    assert DenseTransformer(copier()).verify([0, 1], 2) == Verification(True, math.inf)


@pytest.mark.parametrize("start", [0, -1, 3])
def test_a_start_outside_the_trace_is_refused(start):
    with pytest.raises(UsageError, match=f"start is {start}; it must lie between 1 and 2"):
        DenseTransformer(copier()).verify([0, 1], start)


def test_progress_is_told_to_the_end(trace):
    told = []
    DenseTransformer(copier(), piece=150).verify(trace, 2, progress=lambda done, total: told.append((done, total)))
    assert told == [(150, 399), (300, 399), (399, 399)]

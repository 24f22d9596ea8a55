"""Intervals and averages."""

from __future__ import annotations

from math import sqrt

import pytest

from wasmind.evals.rate import Rate, Z
from wasmind.evals.report import average, percent


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [
        (0, 10, 0.0, 0.27753),
        (10, 10, 0.72247, 1.0),
        (5, 10, 0.23659, 0.76341),
        (198, 200, 0.96426, 0.99725),
        (1, 3, 0.06149, 0.79234),
    ],
)
def test_intervals_are_wilson_s(right: int, n: int, low: float, high: float) -> None:
    ends = Rate(right, n).interval
    assert ends == pytest.approx((low, high), abs=1e-4)
    # At its ends, what was seen lies just 1.96 standard deviations from what it would be.
    for end in ends:
        assert abs(right / n - end) == pytest.approx(Z * sqrt(end * (1 - end) / n), abs=1e-6)


def test_in_the_average_each_category_counts_the_same_and_each_turn() -> None:
    few, many = {"answer": Rate(1, 2)}, {"answer": Rate(90, 100), "silent": Rate(3, 4)}
    made = average({"a": few, "b": many, "text_conversation": {"silent": Rate(90, 96)}})
    assert made["answer"].part == pytest.approx(0.7)
    assert made["answer"].n == 102
    assert made["silent"] == Rate(93, 100)


def test_a_rate_is_shown_in_per_cent() -> None:
    assert percent(Rate(198, 200)) == "99.0 (96.4–99.7)"

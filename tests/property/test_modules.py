"""Random modules: wasmtime, the reference and the dense weights see the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

import wasmind
from tests import oracle, running
from tests.property.modules import modules

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
# The default suite gives the same verdict every time; `make test-long` looks further each time.
FIXED = {"derandomize": True, "deadline": None, "suppress_health_check": SLOW}
FREE = {"derandomize": False, "deadline": None, "suppress_health_check": SLOW}


@settings(max_examples=100, **FIXED)
@given(modules())
def test_random_modules_are_valid_and_end(source: str) -> None:
    seen = oracle.run(source)
    assert seen.trap is not None or seen.outputs


@settings(max_examples=100, **FIXED)
@given(modules())
def test_the_reference_does_what_wasmtime_does(source: str) -> None:
    assert running.run(source) == oracle.run(source)


@pytest.mark.long
@settings(max_examples=10_000, **FREE)
@given(modules(size=150, supply=100))
def test_the_reference_does_what_wasmtime_does_at_length(source: str) -> None:
    assert running.run(source) == oracle.run(source)


@settings(max_examples=20, **FIXED)
@given(modules(size=16, supply=6))
def test_the_dense_weights_prove_random_traces(source: str) -> None:
    assert wasmind.prove(wasmind.load(source)).ok


@pytest.mark.long
@settings(max_examples=300, **FREE)
@given(modules(size=30, supply=12))
def test_the_dense_weights_prove_random_traces_at_length(source: str) -> None:
    assert wasmind.prove(wasmind.load(source)).ok

"""The engine makes the tokens of the dense weights, on networks small and whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wasmind
from tests.engine.running import on_dense, on_engine
from wasmind import api
from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import parity, sorted_unique
from wasmind.circuit.expr import cross_lookup, lookup, token
from wasmind.circuit.gates import piecewise, product
from wasmind.compliance import cases
from wasmind.compliance.suite import program
from wasmind.engine import native
from wasmind.engine.engine import Engine
from wasmind.engine.listener import StreamListener
from wasmind.errors import ExactnessError, LimitError
from wasmind.isa.session import encode
from wasmind.listeners import EngineListener
from wasmind.machine.build import weights
from wasmind.transformer.weights import Weights

SIZE = 24


def _echo(name: str, numbers: int, x: object, last: int) -> Weights:
    """Weights that answer x, 0 .. numbers - 1, until they answer `last`."""
    logits = [([2 * t for t in range(numbers)], x), ([-t * t for t in range(numbers)], piecewise("one", x * 0, 1, {}))]
    return compile_circuit(Circuit(name, [str(t) for t in range(numbers)], logits, stop=[last]))  # type: ignore[arg-type]


def test_parity_is_counted() -> None:
    network = compile_circuit(parity())
    for bits in ([0], [1], [1, 1, 0, 1], [1] * 64):
        assert on_engine(network, [*bits, 2]) == on_dense(network, [*bits, 2])


def test_a_sum_past_its_bounds_is_an_error() -> None:
    with pytest.raises(ExactnessError, match="a running sum left its bounds, near token 64"):
        on_engine(compile_circuit(parity()), [*[1] * 65, 2])


@given(st.lists(st.integers(0, 15), max_size=20))
@settings(max_examples=30, deadline=None)
def test_numbers_are_sorted_by_nearest_keys(numbers: list[int]) -> None:
    made = on_engine(SORTED, [*numbers, 16])
    assert made == [*sorted(set(numbers)), 17]


SORTED = compile_circuit(sorted_unique())


@given(st.lists(st.integers(0, SIZE - 1), min_size=1, max_size=40), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_head_finds_the_nearest_key_and_among_equals_the_latest(tokens: list[int], random: object) -> None:
    keys = [random.randint(-9, 9) for _ in range(SIZE)]
    goals = [random.randint(-12, 12) for _ in range(SIZE)]
    key, goal, value = token("key", keys), token("goal", goals), token("value", range(SIZE))
    (found,) = lookup("search", goal, key, product("key squared", key, key), value)
    network = _echo("nearest", SIZE, found, SIZE - 1)
    assert on_engine(network, tokens) == on_dense(network, tokens)


@given(st.dictionaries(st.integers(0, 40), st.integers(0, 9), max_size=5), st.integers(0, 9))
@settings(max_examples=30, deadline=None)
def test_the_outside_store_is_searched_likewise(store: dict[int, int], asked: int) -> None:
    value, _ = cross_lookup("given", token("place", [4 * t for t in range(10)]), bounds=[(0, 9), (-1, 40)])
    network = _echo("outside", 10, value, 9)
    assert on_engine(network, [asked], store) == on_dense(network, [asked], store)


def test_a_program_past_its_budget_is_a_limit_error() -> None:
    with pytest.raises(LimitError, match="within 1,000 tokens"):
        wasmind.run([("loop", 0), ("i32.const", 1), ("br_if", 0), ("end", 0)], max_tokens=1000)


TIERS = {"generic": Engine.of(weights()), "specialised": Engine.of(weights(), "specialised")}


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("case", [c for c in cases() if not c.long], ids=lambda c: f"{c.category}: {c.name}")
def test_the_engine_makes_the_reference_trace(case: object, tier: str) -> None:
    job = api.prepare(program(case), case.entry, case.args, dict(case.files))
    expected: list[int] = []
    api.execute(job, "reference", follow=lambda _, tokens: expected.extend(tokens))
    made: list[int] = []
    TIERS[tier].run(job.prefix, job.store, len(expected) + 1, made.extend)
    assert made == expected


def test_without_llvmlite_the_machine_runs_in_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    program = [encode("i32.const", 15), encode("i32.const", -27), encode("i32.mul", 0), encode("output", 0)]
    compiled = EngineListener()
    monkeypatch.setattr(native, "llvmlite", None)
    plain = StreamListener(Engine.of(weights("wasm-stream")))
    for instruction in program:
        assert plain.send(instruction) == compiled.send(instruction)
        shown, expected = (dict(zip(one.readout, one.watch(), strict=True)) for one in (plain, compiled))
        assert shown == expected

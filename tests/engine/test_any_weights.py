"""Weight files that nobody compiled: heads of any form, fractions, numbers of any size. All back ends agree."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.running import on_dense, on_engine
from wasmind.engine.arrays import ArrayRun
from wasmind.engine.engine import Engine
from wasmind.engine.extract import extract
from wasmind.engine.graph import Best, Found, GivenBest, History, Table, TokenColumn
from wasmind.engine.ranges import fits
from wasmind.engine.run import Unfit
from wasmind.engine.simplify import simplify
from wasmind.errors import ExactnessError, LimitError, UsageError
from wasmind.transformer.dense import DenseTransformer
from wasmind.transformer.metadata import CROSS, LATEST, SUM, Head, Layer, Metadata
from wasmind.transformer.weights import LayerTensors, Weights

TOKENS, SLOTS = 7, 6
UNUSED = {SUM: ("w_q", "w_k"), CROSS: ("w_k", "w_v"), LATEST: ()}


def build(layers: list[tuple[list[Head], LayerTensors]], embedding, positions, unembedding, **metadata) -> Weights:  # type: ignore[no-untyped-def]
    """Weights of these tensors; names are made up."""
    made = tuple(
        Layer("any", tuple(heads), tuple(f"n{i}" for i in range(len(tensors.w_gate)))) for heads, tensors in layers
    )
    slots = tuple(tuple(f"s{i}" for i in range(embedding.shape[1])) for _ in made)
    names = tuple(map(str, range(len(embedding))))
    weights = Weights(
        Metadata("any", embedding.shape[1], len(positions), names, made, slots, **metadata),
        embedding,
        positions,
        unembedding,
        tuple(tensors for _, tensors in layers),
    )
    weights.check()
    return weights


def drawn(seed: int, unit: float) -> Weights:
    """Random sparse weights, small multiples of `unit`."""
    random = np.random.default_rng(seed)

    def sparse(*shape: int, density: float = 0.4) -> np.ndarray:
        return random.integers(-3, 4, shape) * unit * (random.random(shape) < density)

    layers = []
    for _ in range(2):
        heads, w = [], {"w_q": [], "w_k": [], "w_v": [], "w_o": []}  # type: ignore[var-annotated]
        for _ in range(3):
            kind = str(random.choice([LATEST, LATEST, LATEST, SUM, CROSS]))
            heads.append(Head(kind, "h", ((-(2.0**40), 2.0**40),) * 2 if kind == SUM else None))
            for name, rows in w.items():
                rows.append(
                    np.zeros((2, SLOTS))
                    if name in UNUSED[kind]
                    else sparse(*((SLOTS, 2) if name == "w_o" else (2, SLOTS)))
                )
        neurons = [sparse(4, SLOTS), sparse(4, SLOTS), sparse(SLOTS, 4)]
        layers.append((heads, LayerTensors(*(np.stack(rows) for rows in w.values()), *neurons)))
    return build(layers, sparse(TOKENS, SLOTS), sparse(int(random.integers(1, 5)), SLOTS), sparse(TOKENS, SLOTS))


def on_arrays(weights: Weights, prefix: list[int], store: dict[int, int], most: int, *, wide: bool) -> list[int]:
    """The first tokens of the NumPy back end."""
    odd: set[str] = set()
    while True:
        try:
            run = ArrayRun(simplify(extract(weights, odd)), frozenset(), store, 1 << 40, wide=wide)
            return run.advance(prefix, most)[0].tolist()
        except Unfit as unfit:
            odd.add(unfit.where)


@given(
    st.integers(0, 2**32),
    st.sampled_from([1.0, 0.5]),
    st.lists(st.integers(0, TOKENS - 1), min_size=1, max_size=9),
    st.dictionaries(st.integers(-9, 9), st.integers(-9, 9), max_size=4),
)
@settings(max_examples=60, deadline=None)
def test_all_back_ends_make_the_tokens_of_the_dense_weights(
    seed: int, unit: float, prefix: list[int], store: dict[int, int]
) -> None:
    weights = drawn(seed, unit)
    expected = on_dense(weights, prefix, store, 12)
    assert on_engine(weights, prefix, store, 12) == expected
    assert on_arrays(weights, prefix, store, 12, wide=True) == expected
    if fits(simplify(extract(weights))):
        assert on_arrays(weights, prefix, store, 12, wide=False) == expected


def _one_head(key: list[list[float]], query: list[list[float]], *, back: int = 0, **metadata) -> Weights:  # type: ignore[no-untyped-def]
    """A head over (token, 1, -token**2): what it finds of the token is the next token."""
    t = np.arange(TOKENS, dtype=float)
    embedding = np.stack([t, np.ones(TOKENS), -t * t, np.zeros(TOKENS)], axis=1)
    value = [[1.0, 0, 0, 0], [0, 0, 0, 0]]
    out = [[0.0, 0], [0, 0], [0, 0], [1, 0]]
    tensors = LayerTensors(
        *(np.array([m], float) for m in (query, key, value, out)), *[np.zeros((0, 4))] * 2, np.zeros((4, 0))
    )
    unembedding = np.stack([0 * t, -t * t, 0 * t, 2 * t], axis=1)
    return build([([Head(LATEST, "h")], tensors)], embedding, np.zeros((1, 4)), unembedding, **metadata)


SQUARES = [[2.0, 0, 0, 0], [0, 0, 1, 0]]


def _kinds(weights: Weights) -> set[type]:
    return {type(node) for node in simplify(extract(weights)).graph.nodes}


@pytest.mark.parametrize(
    ("key", "query", "kind"),
    [
        (SQUARES, [[0, 3.0, 0, 0], [0, 1.0, 0, 0]], Found),
        (SQUARES, [[0, 9.0, 0, 0], [0, 3.0, 0, 0]], Found),  # the same search, three times as steep
        (SQUARES, [[0, 2.5, 0, 0], [0, 1.0, 0, 0]], Found),  # half way between two keys: the latest
        ([[1.0, 0, 0, 0], [0, 0, 0, 0]], [[0, 1.0, 0, 0], [0, 0, 0, 0]], Best),  # the greatest token
        ([[3.0, 0, 0, 0], [0, 0, 1.0, 0]], [[0, 2.0, 0, 0], [0, 1.0, 0, 0]], Found),  # keys that are halves
        ([[2.0, 0, 0, 0], [1.0, 0, 0, 0]], [[0, 2.0, 0, 0], [0, 1.0, 0, 0]], Found),  # keys that are no squares
    ],
)
def test_a_head_of_any_form_is_run(key: list[list[float]], query: list[list[float]], kind: type) -> None:
    weights = _one_head(key, query)
    assert kind in _kinds(weights)
    for prefix in ([2, 5, 3], [4, 1, 4, 6], [0], [2, 4], [4, 2]):
        assert on_engine(weights, prefix, most=5) == on_dense(weights, prefix, most=5)


def test_keys_that_turn_out_to_be_no_squares_are_searched_by_score() -> None:
    weights = _one_head([[2.0, 0, 0, 0], [1.0, 0, 0, 0]], [[0, 2.0, 0, 0], [0, 1.0, 0, 0]])
    (table,) = extract(weights).graph.tables
    assert isinstance(table, Table)
    (scores,) = extract(weights, [table.where]).graph.tables
    assert not isinstance(scores, Table)


def test_numbers_past_64_bits_are_exact() -> None:
    weights = _one_head(SQUARES, [[0, 3.0, 0, 0], [0, 1.0, 0, 0]])
    large = Weights(
        weights.metadata, weights.embedding * 2.0**40, weights.positions, weights.unembedding, weights.layers
    )
    assert not fits(simplify(extract(large)))
    assert on_engine(large, [2, 5, 3], most=5) == on_dense(large, [2, 5, 3], most=5)


def _looking_back(period: int, back: int) -> Weights:
    """A head that finds the token `back` positions ago by places on a circle, of which it sees the middle first."""
    places = np.arange(period)
    circle = np.round(
        1000 * np.stack([np.cos(2 * np.pi * places / period), np.sin(2 * np.pi * places / period)], axis=1)
    )
    behind = circle[(places - back) % period]
    positions = np.concatenate([np.zeros((period, 4)), circle, behind], axis=1)
    t = np.arange(TOKENS, dtype=float)
    embedding = np.concatenate([np.stack([t, np.ones(TOKENS), -t * t, 0 * t], axis=1), np.zeros((TOKENS, 4))], axis=1)
    pick = np.eye(8)
    tensors = LayerTensors(
        pick[None, 6:8],
        pick[None, 4:6],
        np.stack([[pick[0], 0 * pick[0]]]),
        np.stack([np.stack([pick[3], 0 * pick[3]], axis=1)]),
        *[np.zeros((0, 8))] * 2,
        np.zeros((8, 0)),
    )
    unembedding = np.concatenate([np.stack([0 * t, -t * t, 0 * t, 2 * t], axis=1), np.zeros((TOKENS, 4))], axis=1)
    return build([([Head(LATEST, "back")], tensors)], embedding, positions, unembedding)


@pytest.mark.parametrize(("period", "back"), [(8, 1), (8, 3), (32, 1), (32, 20)])
def test_a_head_looks_back_further_than_the_machine_ever_does(period: int, back: int) -> None:
    weights = _looking_back(period, back)
    prefix = [1, 5, 2, 6, 3, 0, 4] * 6
    assert on_engine(weights, prefix, most=50) == on_dense(weights, prefix, most=50)
    assert on_engine(weights, prefix[:2], most=50) == on_dense(weights, prefix[:2], most=50)


def test_looking_back_is_recognised_only_where_the_first_positions_agree() -> None:
    kinds = _kinds(_looking_back(8, 0))
    assert not kinds & {Best, Found, History, GivenBest}
    assert TokenColumn in kinds


def test_a_trace_past_the_limit_of_the_weights_is_a_limit_error() -> None:
    weights = _one_head(SQUARES, [[0, 3.0, 0, 0], [0, 1.0, 0, 0]], trace_limit=10)
    for prefix, count in (([1, 2, 3], 8), ([1] * 10, 1), ([1] * 11, 0)):
        assert len(on_dense(weights, prefix)) == len(on_engine(weights, prefix)) == count
    with pytest.raises(LimitError, match="passes 10 tokens, up to which these weights are exact"):
        Engine.of(weights).run([1], None, 50, lambda _: None)


def test_memory_grows_with_distinct_keys_and_has_a_budget() -> None:
    weights = _one_head(SQUARES, [[0, 3.0, 0, 0], [0, 1.0, 0, 0]])
    made: list[int] = []
    with suppress(LimitError):
        Engine.of(weights).run([1, 2, 3], None, 100_000, made.extend, max_memory=1 << 14)
    assert len(made) == 100_000
    with pytest.raises(LimitError, match="needs more than 0 MiB of memory"):
        Engine.of(weights).run([1, 2, 3], None, 100_000, made.extend, max_memory=100)


@pytest.mark.parametrize("prefix", [[], [7], [-1], [0.5], [[1]]])
def test_a_prefix_of_no_tokens_is_refused(prefix: list[int]) -> None:
    with pytest.raises(UsageError):
        Engine.of(_one_head(SQUARES, SQUARES)).run(prefix, None, 5, lambda _: None)


def test_a_store_out_of_range_is_refused() -> None:
    with pytest.raises(UsageError, match="keys lie below"):
        Engine.of(drawn(1, 1.0)).run([1], {2**26: 1}, 5, lambda _: None)


def test_a_sum_out_of_bounds_is_the_same_error_in_numpy() -> None:
    weights = drawn(5, 1.0)
    step = simplify(extract(weights))
    assert step.graph.nodes
    with suppress(ExactnessError):
        ArrayRun(step, frozenset(), {}, 1 << 40).advance([1, 2, 3], 5)


@pytest.mark.parametrize("key", [SQUARES, [[2.0, 0, 0, 0], [1.0, 0, 0, 0]]])
def test_a_stream_goes_on_where_it_stopped_whatever_its_keys(key: list[list[float]]) -> None:
    weights = _one_head(key, [[0, 2.0, 0, 0], [0, 1.0, 0, 0]], yield_tokens=tuple(range(TOKENS)))
    stream, model = Engine.of(weights).stream(), DenseTransformer(weights)
    cache = model.new_cache()
    for sent in ([5, 1], [6], [2, 0, 3], [4]):
        assert stream.send(sent, 10) == model.generate(sent, max_tokens=10, cache=cache)

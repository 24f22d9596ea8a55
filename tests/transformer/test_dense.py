"""Toy machines run: generation, streams, limits; nothing about a token is known but its number."""

import pytest
import torch

from tests.transformer.toys import copier, depth_meter, ids, librarian, names, registers
from wasmind.errors import ExactnessError, LimitError, UsageError
from wasmind.transformer.dense import DenseTransformer


def run(weights, prefix, **options):
    return names(weights, DenseTransformer(weights).generate(ids(weights, prefix), **{"max_tokens": 99, **options}))


def test_the_latest_write_wins():
    weights = registers(stop_tokens=tuple(range(36, 44)))
    assert run(weights, "r0=7 r1=3 r0=5 r2=1 r0?") == "5"
    assert run(weights, "r0=7 r1=3 r0=5 r2=1 r1?") == "3"


def test_a_store_is_searched_by_key():
    weights = librarian()
    assert run(weights, "3", store={3: 1, 1: 2, 2: 0}) == "1 2 0 none"
    assert run(weights, "3", store={}) == "none"
    assert run(weights, "0") == "none"


def test_generation_ends_after_a_stop_token_and_tells_every_token():
    told = []
    assert run(librarian(), "3", store={3: 1}, on_token=told.append) == "1 none"
    assert told == [1, 4]


def test_a_stream_is_fed_through_its_cache():
    weights = depth_meter()
    model = DenseTransformer(weights)
    cache = model.new_cache()
    turns = [
        names(weights, model.generate(ids(weights, turn), max_tokens=1, cache=cache)) for turn in ("( (", "(", ") )")
    ]
    assert turns == ["2", "3", "1"]
    # Every answer was read before the next turn, but the last.
    assert cache.position == 5 + 2
    assert model(ids(weights, "( ( 2 ( 3 ) )")).argmax(dim=1)[-1] == ids(weights, "1")[0]


def test_a_program_that_does_not_end_meets_the_token_limit():
    with pytest.raises(LimitError, match="did not end within 10 tokens; raise --max-tokens"):
        run(copier(), "a b", max_tokens=10)


def test_the_file_states_the_longest_trace():
    weights = registers(trace_limit=4, stop_tokens=tuple(range(36, 44)))
    assert run(weights, "r0=7 r0=6 r1=2 r0?") == "6"
    with pytest.raises(LimitError, match="passes 4 tokens"):
        run(weights, "r0=7 r0=6 r1=2 r0=0 r0?")


@pytest.mark.parametrize("piece", [1, 64])
def test_a_sum_outside_its_bounds_is_an_error_and_names_the_place(piece):
    weights = depth_meter(limit=2)
    with pytest.raises(ExactnessError, match=r"'depth' of layer 0 \(toy\) sums to 3 at position 4, outside \[0, 2\]"):
        DenseTransformer(weights, piece)(ids(weights, "( ( 0 1 ( ) )"))
    with pytest.raises(ExactnessError, match=r"sums to -1 at position 0"):
        DenseTransformer(weights, piece)(ids(weights, ") ("))


def test_a_model_cast_from_float64_refuses_to_run():
    with pytest.raises(ExactnessError, match=r"cast to torch.float32; it is exact in float64 only"):
        DenseTransformer(copier()).float()([0])


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([], "no token to start from"),
        ([0, 4], "token 4 at index 1 is outside the vocabulary of 4"),
        ([-1], "token -1 at index 0 is outside the vocabulary of 4"),
        ([0.5], "a flat list of integers, not torch.float32"),
        ([[0]], r"a flat list of integers, not torch.int64 \(1, 1\)"),
    ],
)
def test_tokens_that_are_none_are_refused(tokens, message):
    with pytest.raises(UsageError, match=message):
        DenseTransformer(copier())(tokens)


def test_a_cache_brings_its_own_store():
    model = DenseTransformer(librarian())
    with pytest.raises(UsageError, match="a cache has its store already"):
        model([0], store={0: 1}, cache=model.new_cache())


def test_a_token_not_read_yet_is_not_skipped():
    weights = depth_meter()
    model = DenseTransformer(weights)
    cache = model.new_cache()
    model.generate(ids(weights, "("), max_tokens=1, cache=cache)
    with pytest.raises(UsageError, match="not read yet; go on with generate"):
        model(ids(weights, "("), cache=cache)


def test_logits_that_overflow_are_an_error():
    weights = copier()
    weights.unembedding[:, weights.metadata.slots[0].index("one")] = 1e308
    weights.positions[:, weights.metadata.slots[0].index("one")] = 1e308
    model = DenseTransformer(weights)
    with pytest.raises(ExactnessError, match="not finite"):
        model.generate([0], max_tokens=1)
    with pytest.raises(ExactnessError, match="not finite"):
        model.verify([0, 0], 1)


def test_the_model_has_nothing_to_train():
    model = DenseTransformer(copier())
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float64}
    assert not any(parameter.requires_grad for parameter in model.parameters())


def test_the_module_holds_the_numbers_of_the_file():
    # Equal queries and keys are kept once; the copier has one head, and so nothing to share.
    assert sum(parameter.numel() for parameter in DenseTransformer(copier()).parameters()) == copier().parameters

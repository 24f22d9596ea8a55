"""The cache of distinct keys, the cut into pieces and the shared searches change no number."""

import random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transformer import by_definition
from tests.transformer.toys import copier, ids, random_weights, registers
from wasmind.errors import UsageError
from wasmind.transformer import attention
from wasmind.transformer.attention import KeyTable, hard_max
from wasmind.transformer.dense import DenseTransformer

TOKENS = st.lists(st.integers(0, 4), min_size=1, max_size=40)
STORES = st.dictionaries(st.integers(-4, 4), st.integers(-9, 9), max_size=4)
SEEDS = st.integers(0, 2**32 - 1)


@settings(deadline=None, max_examples=60)
@given(seed=SEEDS, tokens=TOKENS, store=STORES)
def test_logits_are_those_of_the_definition_in_unbounded_integers(seed, tokens, store):
    weights = random_weights(seed)
    expected = by_definition.logits(weights, tokens, store)
    for piece in (1, 3, 64):
        assert DenseTransformer(weights, piece)(tokens, store).tolist() == expected


@settings(deadline=None, max_examples=60)
@given(
    keys=st.lists(st.tuples(st.integers(-2, 2), st.integers(-2, 2)), min_size=1, max_size=120),
    cuts=st.lists(st.integers(1, 40), min_size=1),
    seed=SEEDS,
)
def test_a_table_finds_the_latest_of_the_best_keys(keys, cuts, seed):
    generator = torch.Generator().manual_seed(seed)
    k = torch.tensor(keys, dtype=torch.float64)
    q = torch.randint(-3, 4, k.shape, generator=generator).double()
    v = torch.arange(len(k), dtype=torch.float64)[:, None].expand(-1, 2)
    scores = (q @ k.T).masked_fill(torch.ones(len(k), len(k), dtype=torch.bool).triu(1), -torch.inf)
    latest = [max(range(len(k)), key=lambda j, row=row: (row[j], j)) for row in scores.tolist()]

    table = KeyTable(1, torch.device("cpu"))
    rows, found, at = torch.cat([q, k, v], dim=1), [], 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(attention, "SMALLEST_TABLE", 2)
        while at < len(rows):
            cut = cuts[len(found) % len(cuts)]
            found.append(table.attend(rows[at : at + cut]))
            at += cut
    assert torch.cat(found)[:, 0].tolist() == latest


def test_minus_zero_is_the_same_key_as_zero():
    table = KeyTable(1, torch.device("cpu"))
    for number in range(3 * attention.SMALLEST_TABLE):
        zero = -0.0 if number % 2 else 0.0
        found = table.attend(torch.tensor([[1, 1, zero, zero, number, 0]], dtype=torch.float64))
        assert found[0, 0] == number
        assert table.rows <= attention.SMALLEST_TABLE


@pytest.mark.parametrize("piece", [1, 7, 256])
def test_a_cache_grows_with_distinct_keys_and_not_with_tokens(piece):
    weights = registers()
    model = DenseTransformer(weights, piece)
    tokens = ids(weights, "r0=1 r1=2 r2=3 r0=4 r3? r0?") * 500
    cache = model.new_cache()
    model(tokens, cache=cache)
    assert cache.position == 3000
    assert cache.rows <= 2 * attention.SMALLEST_TABLE


def feed(table, *, key, ask, value):
    """One position whose key is written and whose query asks; the value found."""
    row = [ask, 1, 2 * key, -key * key, value, 0]
    return int(table.attend(torch.tensor([row], dtype=torch.float64))[0, 0])


@pytest.mark.parametrize("distinct", [1, 7, 250, 2000])
def test_the_latest_row_of_every_key_outlives_the_dropping_of_rows(distinct):
    table, latest = KeyTable(1, torch.device("cpu")), {}
    choose = random.Random(distinct)
    for position in range(3000):
        key = choose.randrange(distinct)
        latest[key] = position
        ask = choose.choice([key, position * 7 % distinct])
        if ask in latest:
            assert feed(table, key=key, ask=ask, value=position) == latest[ask]
        else:
            feed(table, key=key, ask=key, value=position)


@pytest.mark.parametrize(("earlier", "later"), [(1, -1), (-1, 1)])
def test_a_tie_of_different_keys_goes_to_the_later_position_after_rows_were_dropped(earlier, later):
    table = KeyTable(1, torch.device("cpu"))
    feed(table, key=earlier, ask=0, value=0)
    feed(table, key=later, ask=0, value=1)
    for position in range(2, 3 * attention.SMALLEST_TABLE):
        # 0 is halfway between the two, where both have the same score.
        assert feed(table, key=2, ask=0, value=position) == 1


def test_rows_are_dropped_seldom_enough_to_cost_little(monkeypatch):
    passes, drop = [], attention._first_of_each
    monkeypatch.setattr(attention, "_first_of_each", lambda keys: passes.append(len(keys)) or drop(keys))
    table = KeyTable(1, torch.device("cpu"))
    for position in range(5000):
        feed(table, key=position % (attention.SMALLEST_TABLE - 6), ask=0, value=0)
    assert sum(passes) < 3 * 5000


def test_a_search_in_parts_finds_what_a_search_at_once_finds(monkeypatch):
    generator = torch.Generator().manual_seed(1)
    queries, keys = (torch.randint(-5, 6, (50, 2), generator=generator).double() for _ in range(2))
    hidden = torch.ones((50, 50), dtype=torch.bool).triu(1)
    whole = hard_max(queries, keys, hidden)
    monkeypatch.setattr(attention, "SCORES", 120)
    assert torch.equal(hard_max(queries, keys, hidden), whole)


def test_heads_with_equal_query_and_key_make_one_search():
    model = DenseTransformer(random_weights(0, (*["latest"] * 4, "sum", "sum")))
    assert [len(layer) for layer in model.new_cache().attenders] == [4, 4]


def test_position_features_repeat_with_the_period():
    model = DenseTransformer(copier(period=4))
    logits = model([0, 1, 2, 3, 0, 1, 2, 3, 0])
    assert logits[1:].argmax(dim=1).tolist() == [0, 1, 2, 3, 0, 1, 2, 3]


@pytest.mark.parametrize("store", [{2**26: 0}, {-(2**26): 0}, {0: 2**53 + 1}])
def test_a_store_beyond_the_exact_range_is_refused(store):
    with pytest.raises(UsageError, match="too large; keys lie below 2\\^26, values within 2\\^53"):
        DenseTransformer(copier()).new_cache(store)

"""What a step learns from: every row once, divided among processes, with plain text among it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch

from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.lm.feed import IGNORED, PAD, TALK, Feed, Mixed, batches
from wasmind.lm.text import HELD_BACK, Text, documents, encoded
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL


@pytest.fixture(scope="module")
def feed(dataset: Path) -> Feed:
    return Feed(dataset, "train", EngineListener, seed=5, talk_share=0.25)


def test_every_row_comes_once_with_the_wanted_share_of_talk(feed: Feed, dataset: Path) -> None:
    numbers = [number for step in range(9) for number in feed.numbers(step * 20, 20)]
    assert abs(sum(item.read().talk for item in feed.items(0, 180)) - 45) <= 1
    assert len(set(numbers)) == len(numbers)
    assert feed.numbers(60, 20) == Feed(dataset, "train", EngineListener, 5, 0.25).numbers(60, 20)


def test_a_category_comes_as_often_as_its_weight_says(feed: Feed, dataset: Path) -> None:
    weighted = Feed(dataset, "train", EngineListener, 5, 0.25, {"sudoku": 4.0})
    often, once = (one.numbers(0, 4000) for one in (weighted, feed))
    sudoku = set(np.flatnonzero(np.array(categories(dataset)) == "sudoku").tolist())
    ratio = sum(number in sudoku for number in often) / sum(number in sudoku for number in once)
    rows = len(sudoku) / sum(name != TALK for name in categories(dataset))
    assert ratio == pytest.approx(4 / (1 + 3 * rows), rel=0.05)
    with pytest.raises(UsageError, match="has no sudokus; it has arithmetic"):
        Feed(dataset, "train", EngineListener, 5, weights={"sudokus": 1.0})


def categories(folder: Path) -> list[str]:
    shards = sorted((folder / "data").glob("train-*.parquet"))
    return [name for shard in shards for name in pq.read_table(shard, columns=["category"])["category"].to_pylist()]


def test_batches_have_a_bound_and_labels_where_the_model_decides(feed: Feed) -> None:
    made = list(batches(feed.items(0, 20), most=2_000))
    assert sum(len(batch.ids) for batch in made) == 20
    assert all(batch.ids.numel() <= 2_000 or len(batch.ids) == 1 for batch in made)
    for batch in made:
        learned = batch.labels != IGNORED
        assert torch.equal(batch.ids[learned], batch.labels[learned])
        assert batch.learned == int(learned[:, 1:].sum())


@pytest.mark.parametrize(("parts", "most"), [(2, 1_000), (3, 2_000), (7, 100)])
def test_processes_divide_a_step_among_them(feed: Feed, parts: int, most: int) -> None:
    whole = list(batches(feed.items(0, 20), 2_000))
    divided = [list(batches(feed.items(0, 20), most, part, parts)) for part in range(parts)]
    assert len({len(made) for made in divided}) == 1
    assert sum(batch.learned for made in divided for batch in made) == sum(batch.learned for batch in whole)
    assert all(len(batch.ids) == 1 or batch.ids.numel() <= most for made in divided for batch in made)

    def texts(found: list[list[torch.Tensor]]) -> list[tuple[int, ...]]:
        return sorted(tuple(ids[ids != PAD].tolist()) for rows in found for ids in rows)

    assert texts([[*batch.ids] for made in divided for batch in made if batch.learned]) == texts(
        [[*batch.ids] for batch in whole]
    )


def corpus(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text("It was 1990. " * 400)
    (folder / "b.jsonl").write_text("".join(json.dumps({"text": f"line {k}", "id": k}) + "\n" for k in range(3)))
    pq.write_table(pa.table({"text": ["row one", "row two <|bos|>"]}), folder / "c.parquet")
    (folder / "ignored.bin").write_bytes(b"\x00")
    return folder


def test_plain_text_is_cut_to_sequences_of_one_length(tmp_path: Path) -> None:
    folder, tokenizer = corpus(tmp_path / "text"), Tokenizer.small()
    assert [text[:7] for text in documents(folder)] == ["It was ", "line 0", "line 1", "line 2", "row one", "row two"]
    ids = encoded(folder, tokenizer)
    assert int((ids == SPECIAL["bos"]).sum()) == 6  # what a text says is no control token
    assert tokenizer.decode(ids.tolist()).endswith("row two <|bos|>")
    assert int(ids.max()) <= SPECIAL["bos"]  # integers of a text are text
    text = Text(ids, 16, seed=1)
    made = [item.read() for item in text.items(0, len(text))]
    assert sorted(tuple(one.ids) for one in made) == sorted(tuple(ids[16 * k : 16 * k + 16]) for k in kept(ids))
    held = Text(ids, 16, 1, held_back=True)
    assert {tuple(item.read().ids) for item in held.items(0, 1)} == {tuple(ids[16 * 99 : 16 * 100])}


def kept(ids: np.ndarray) -> list[int]:
    return [k for k in range(len(ids) // 16) if k % HELD_BACK != HELD_BACK - 1]


def test_a_share_of_a_step_is_plain_text(feed: Feed, tmp_path: Path) -> None:
    text = Text(encoded(corpus(tmp_path / "text"), Tokenizer.small()), 16, seed=1)
    mixed = Mixed(feed, text, 0.2)
    made = [item.read() for first in range(0, 90, 9) for item in mixed.items(first, 9)]
    assert len(made) == 90
    assert sum(len(one) == 16 and one.mask.all() for one in made) == 18
    assert mixed.origin["text"] == text.origin


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("a.parquet", b"PAR1junk", "cannot read documents from"),
        ("a.jsonl", b'{"txt": "x"}', r"KeyError: 'text'.*its texts belong in 'text'"),
        ("a.jsonl", b'{"text": 3}', "a int and no text"),
        ("a.txt", b"\xff\xfe\xff", "UnicodeDecodeError"),
        ("a.bin", b"", "has no text: name a .txt, .jsonl or .parquet file"),
    ],
)
def test_what_holds_no_documents_is_named(tmp_path: Path, name: str, data: bytes, line: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UsageError, match=line):
        list(documents(tmp_path))


def test_a_text_without_a_whole_sequence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("short")
    (tmp_path / "b.jsonl").write_text("")
    with pytest.raises(UsageError, match="there must be 16 at least"):
        Text(encoded(tmp_path, Tokenizer.small()), 16, 0)

"""Learned models: what they read, that they learn, and that a training goes on bit by bit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from tinyvm.isa import Opcode
from tinyvm.tokeniser import ID
from wasmind.errors import UsageError
from wasmind.tinyvm import learned, train
from wasmind.tinyvm.examples import example
from wasmind.tinyvm.model import lines
from wasmind.tinyvm.train import Feed, Settings, padded, rate


@pytest.fixture(autouse=True)
def small_steps(monkeypatch):
    monkeypatch.setattr(train, "ROWS", {"direct": 6, "trace": 1})
    monkeypatch.setattr(train, "SORTED_STEPS", 2)


def test_a_step_has_whole_rows_and_learns_their_answers():
    rows = [example("tier1", None, index, "direct") for index in range(5)]
    ids, labels = (part.tolist() for part in padded(rows))
    for row, read, learn in zip(rows, ids, labels, strict=True):
        whole = row.prompt + row.answer
        assert read == whole + [ID["PAD"]] * (len(read) - len(whole))
        assert [token for token in learn if token >= 0] == row.answer
        assert learn[len(row.prompt) : len(whole)] == row.answer


def test_programs_grow():
    settings = Settings("direct", 100)
    for first, most in ((0, 10), (60, 32)):
        made = Feed(settings).steps(first)
        lines = [row.count(ID["NEWLINE"]) for ids, labels in made for row in ids.masked_fill(labels >= 0, 0).tolist()]
        assert len(lines) == 12
        assert max(lines) - 2 <= most
    assert max(lines) - 2 > 10


def test_the_rows_are_those_of_the_dataset_each_once():
    feed = Feed(Settings("direct", 1, seed=4))
    feed.steps(0)
    again = Feed(Settings("direct", 1, seed=4), rows=feed.rows)
    assert [ids.tolist() for ids, _ in feed.steps(2)] == [ids.tolist() for ids, _ in again.steps(2)]
    indices = []
    for feed.rows in range(1000):
        indices.append(feed._index())
    assert len(set(indices)) == 1000
    assert max(indices) > 100_000


def test_what_is_behind_a_row_changes_nothing():
    ids, _ = padded([example("tier1", None, index, "direct") for index in range(4)])
    model = learned.new_model(0)
    length = int((ids[0] != ID["PAD"]).sum())
    with torch.inference_mode():
        together = model(ids)[0, :length]
        alone = model(ids[:1, :length])[0]
    assert torch.allclose(together, alone, atol=1e-5)


def test_an_instruction_stands_on_one_line_with_itself_in_the_program():
    row = example("tier1", "len_8", 3, "trace")
    ids = row.prompt + row.answer
    found = lines(torch.tensor([ids]))[0].tolist()
    operations = {ID[op.name] for op in Opcode if not op.is_userop}
    places = [(found[place], token) for place, token in enumerate(ids) if token in operations]
    asked = row.prompt.count(ID["NEWLINE"])
    assert places[:asked] == places[asked : 2 * asked]
    assert [line for line, _ in places[:asked]] == list(range(asked))


def test_part_by_part_is_read_as_at_once():
    row = example("tier1", "len_8", 3, "trace")
    ids = row.prompt + row.answer
    model = learned.new_model(0)
    torch.nn.init.normal_(model.head.weight)
    cache, found = model.start(len(ids) + 5), []
    with torch.inference_mode():
        for size in (len(row.prompt), 1, 2, 30, 1):
            begin = len(cache.ids)
            model.go_on(ids[begin : begin + 5], cache)
            del cache.ids[begin:]  # was not read after all
            found.append(model.go_on(ids[begin : begin + size], cache))
        at_once = model(torch.tensor([ids]))[0, : len(cache.ids)]
    torch.testing.assert_close(torch.cat(found), at_once, atol=1e-4, rtol=1e-4)


def test_the_rate_rises_and_falls():
    assert rate(1, 1000) < rate(50, 1000) == 1 > rate(500, 1000) > rate(1000, 1000) == pytest.approx(0)


def test_a_training_goes_on_bit_by_bit(tmp_path: Path, monkeypatch):
    settings = Settings("direct", 4)
    train.train(settings, tmp_path / "whole")

    def stop(step: int, steps: int) -> None:
        if step == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(train, "SAVED_EVERY", 2)
    with pytest.raises(KeyboardInterrupt):
        train.train(settings, tmp_path / "parts", stop)
    train.train(settings, tmp_path / "parts")
    weights = [(tmp_path / name / "model.safetensors").read_bytes() for name in ("whole", "parts")]
    assert weights[0] == weights[1]
    lines = [json.loads(line) for line in (tmp_path / "parts" / "metrics.jsonl").read_text().splitlines()]
    assert [line["step"] for line in lines] == [1, 2, 3, 4]
    assert lines[-1]["loss"] < lines[0]["loss"]

    with pytest.raises(UsageError, match="holds a training with other settings"):
        train.train(Settings("direct", 5), tmp_path / "parts")


def test_answers_are_the_likeliest_tokens_whatever_is_guessed():
    model = learned.LearnedModel(learned.new_model(0), "direct", "new")
    torch.nn.init.normal_(model.model.head.weight)
    rows = [example("tier1", "len_8", index, "direct") for index in range(3)]
    asked = [row.prompt for row in rows]
    slowly = []
    for prompt in asked:
        answer: list[int] = []
        while len(answer) < 9 and answer[-1:] != [ID["EOS"]]:
            answer.append(int(model.model(torch.tensor([prompt + answer]))[0, -1].argmax()))
        slowly.append(answer)
    for guesses in (
        [row.answer for row in rows],
        [[*answer[: 4 * number], ID["EOS"]] for number, answer in enumerate(slowly)],
        [[*answer[:2], ID["0"], *answer[2:5], *answer[6:], ID["EOS"]] for answer in slowly],
        [[], [], []],
    ):
        assert model.answers(asked, guesses, 9) == slowly


def test_what_cannot_be_learned_is_refused(tmp_path: Path):
    with pytest.raises(UsageError, match="there is no mode 'aloud'; choose of direct, trace"):
        train.train(Settings("aloud", 1), tmp_path)
    with pytest.raises(UsageError, match="nothing to learn from in 'tier2'; choose of tier0, tier1"):
        train.train(Settings("direct", 1, "tier2"), tmp_path)


def test_a_folder_without_a_model_is_refused(tmp_path: Path):
    (tmp_path / "tinyvm.json").write_text('{"mode": "aloud"}')
    (tmp_path / "training.pt").write_bytes(b"nothing")
    with pytest.raises(UsageError, match="holds no model of `wasmind tinyvm train`"):
        learned.load(tmp_path)
    with pytest.raises(UsageError, match="is damaged"):
        train.train(Settings("direct", 1), tmp_path)

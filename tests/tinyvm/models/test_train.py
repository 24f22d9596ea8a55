"""Learned models: what they read, that they learn, and that a training goes on bit by bit."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from tinyvm.tokeniser import ID
from wasmind.errors import UsageError
from wasmind.tinyvm import learned, train
from wasmind.tinyvm.examples import example
from wasmind.tinyvm.train import CONTEXT, Feed, Settings, rate


@pytest.fixture(autouse=True)
def small_steps(monkeypatch):
    monkeypatch.setattr(train, "PACKED_TOKENS", CONTEXT["direct"])


def test_packs_hold_whole_rows_one_after_the_other():
    ids, places, labels = (part[0].tolist() for part in Feed(Settings("direct", 1)).packs())
    starts = [place for place in range(len(ids)) if places[place] == 0]
    rows = [slice(*ends) for ends in pairwise(starts)]
    assert len(rows) > 2
    for row in rows:
        answer = [token for token in labels[row] if token >= 0]
        assert ids[row][0] == answer[0] == ID["BOS"]
        assert ids[row][-len(answer) :] == answer
        assert ids[row][-len(answer) - 1] == answer[-1] == ID["EOS"]
    assert all(token == ID["PAD"] for token in ids[starts[-1] :])


def test_the_rows_are_those_of_the_dataset_each_once():
    feed = Feed(Settings("direct", 1, seed=4))
    again = Feed(Settings("direct", 1, seed=4), rows=feed.rows)
    assert feed.packs()[0].tolist() == again.packs()[0].tolist()
    indices = []
    for feed.rows in range(1000):
        indices.append(feed._index())
    assert len(set(indices)) == 1000
    assert max(indices) > 100_000


def test_a_row_does_not_see_the_one_before_it():
    ids, places, _ = Feed(Settings("direct", 1)).packs()
    model = learned.new_model(0)
    model.train(False)
    first, second, third = [place for place, number in enumerate(places[0].tolist()) if number == 0][:3]
    with torch.inference_mode():
        together = model(input_ids=ids, position_ids=places, use_cache=False).logits[0]
        alone = model(input_ids=ids[:, second:third]).logits[0]
    assert torch.allclose(together[second:third], alone, atol=1e-5)
    assert first == 0


def test_the_rate_rises_and_falls():
    assert rate(1, 1000) < rate(50, 1000) == train.RATE > rate(500, 1000) > rate(1000, 1000) == pytest.approx(0)


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

    model = learned.load(tmp_path / "parts")
    asked = [example("tier1", "len_8", index, "direct").prompt for index in range(3)]
    together = model.answers(asked, 6)
    assert together == [model.answers([prompt], 6)[0] for prompt in asked]
    with pytest.raises(UsageError, match="holds a training with other settings"):
        train.train(Settings("direct", 5), tmp_path / "parts")


def test_what_cannot_be_learned_is_refused(tmp_path: Path):
    with pytest.raises(UsageError, match="there is no mode 'aloud'; choose of direct, trace"):
        train.train(Settings("aloud", 1), tmp_path)
    with pytest.raises(UsageError, match="nothing to learn from in 'tier2'; choose of tier0, tier1"):
        train.train(Settings("direct", 1, "tier2"), tmp_path)


@pytest.mark.parametrize("mode", CONTEXT)
def test_the_longest_rows_fit(mode):
    # 32 operations, PRINT and HALT: in `trace` 34 steps of a line and of eight registers with 7 tokens each.
    prompt, line, registers = 2 + 32 * 7 + 5, 7, 8 * 7 + 1
    assert prompt + {"direct": 8, "trace": 34 * (line + registers) + 8}[mode] <= CONTEXT[mode]


def test_a_folder_without_a_model_is_refused(tmp_path: Path):
    (tmp_path / "tinyvm.json").write_text('{"mode": "aloud"}')
    (tmp_path / "training.pt").write_bytes(b"nothing")
    with pytest.raises(UsageError, match="holds no model of `wasmind tinyvm train`"):
        learned.load(tmp_path)
    with pytest.raises(UsageError, match="is damaged"):
        train.train(Settings("direct", 1), tmp_path)

"""Training: what a step learns from, and that it learns."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

pytest.importorskip("pyarrow", reason="pip install 'wasmind[data]'")

from wasmind.data import build
from wasmind.data.engines import local
from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.chat import Chat
from wasmind.lm.config import FusedConfig
from wasmind.lm.feed import IGNORED, Feed
from wasmind.lm.model import FusedForCausalLM
from wasmind.lm.train import METRICS, STATE, Settings, Training, rate, train
from wasmind.tokenizer import Tokenizer


def model() -> FusedForCausalLM:
    torch.manual_seed(0)
    config = FusedConfig(
        hidden_size=64, intermediate_size=256, num_hidden_layers=2, num_attention_heads=2, text_tokens=4096
    )
    return FusedForCausalLM(config)


def test_a_model_learns_from_a_dataset(tmp_path: Path) -> None:
    tokenizer = Tokenizer.small()
    plan = build.plan(tokenizer, "tiny", 1, operands="reference", answers="reference")
    build.build(plan, tokenizer, tmp_path, local, workers=1)
    feed = Feed(tmp_path, "train", EngineListener, seed=5, talk_share=0.25)

    numbers = [number for step in range(9) for number in feed.numbers(step, 20)]
    assert sum(feed.row(number).talk for number in numbers) == 45
    assert len(set(numbers)) == len(numbers)
    assert feed.numbers(3, 20) == Feed(tmp_path, "train", EngineListener, 5, 0.25).numbers(3, 20)

    batches = list(feed.batches(0, 20, most=2_000))
    assert sum(len(batch.ids) for batch in batches) == 20
    assert all(batch.ids.numel() <= 2_000 or len(batch.ids) == 1 for batch in batches)
    for batch in batches:
        learned = batch.labels != IGNORED
        assert torch.equal(batch.ids[learned], batch.labels[learned])
        assert batch.learned == int(learned[:, 1:].sum())

    settings = Settings(steps=12, conversations=16, ids=2_000, warm_up=2, bf16=False)
    first, second = Training(model(), feed, settings), Training(model(), feed, settings)
    losses = [first.advance()["loss"] for _ in range(12)]
    assert losses[-1] < 0.7 * losses[0]
    assert [second.advance()["loss"] for _ in range(3)] == losses[:3]


def test_a_run_that_was_interrupted_ends_as_one_that_was_not(tmp_path: Path) -> None:
    tokenizer = Tokenizer.small()
    build.build(build.plan(tokenizer, "tiny", 1), tokenizer, tmp_path / "data", local, workers=1)
    feed = Feed(tmp_path / "data", "train", EngineListener, seed=5)
    settings = Settings(steps=4, conversations=4, bf16=False)

    def stop(done: int, _: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(Training(model(), feed, settings), tokenizer, tmp_path / "a", 2, stop)
    train(Training(model(), feed, settings), tokenizer, tmp_path / "a", 2, lambda *_: None)
    train(Training(model(), feed, settings), tokenizer, tmp_path / "b", 2, lambda *_: None)
    one, other = (torch.load(tmp_path / name / STATE, weights_only=True) for name in "ab")
    assert all(torch.equal(one["model"][name], other["model"][name]) for name in one["model"])
    assert len((tmp_path / "a" / METRICS).read_text().splitlines()) == 4

    with pytest.raises(UsageError, match="has other settings"):
        train(Training(model(), feed, Settings(steps=5)), tokenizer, tmp_path / "a", 2, lambda *_: None)
    (tmp_path / "a" / STATE).write_bytes(b"junk")
    with pytest.raises(UsageError, match="is damaged"):
        train(Training(model(), feed, settings), tokenizer, tmp_path / "a", 2, lambda *_: None)

    trained = Training(model(), feed, settings)
    trained.go_on(other)
    loaded, tokenizer = checkpoint.load(tmp_path / "b")
    ids = torch.tensor([tokenizer.encode("What is 15 + 27?")])
    assert torch.equal(loaded(ids).logits, trained.model.train(False)(ids).logits)
    answer = Chat(loaded, tokenizer).ask("What is 15 + 27?", max_new_tokens=8)
    assert len(answer.ids) <= 8


def test_the_rate_goes_up_stays_and_goes_down() -> None:
    settings = Settings(steps=100, warm_up=10, decay=0.4)
    assert [rate(step, settings) for step in (0, 9, 50, 60, 80, 99)] == [0.1, 1.0, 1.0, 1.0, 0.5, 0.025]

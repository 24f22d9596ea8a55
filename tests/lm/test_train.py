"""Training: that a model learns, and that a run goes on bit by bit."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

pytest.importorskip("pyarrow", reason="pip install 'wasmind[data]'")

from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.config import FusedConfig
from wasmind.lm.feed import Batch, Feed, Item, batch_of, batches
from wasmind.lm.log import CURVE, METRICS
from wasmind.lm.model import FusedForCausalLM, of_words
from wasmind.lm.train import Evaluation, Metrics, Settings, Training, rate, train
from wasmind.tokenizer import Tokenizer


def model(layers: int = 2) -> FusedForCausalLM:
    torch.manual_seed(0)
    config = FusedConfig(
        hidden_size=64, intermediate_size=256, num_hidden_layers=layers, num_attention_heads=2, text_tokens=4096
    )
    return FusedForCausalLM(config)


@pytest.fixture(scope="module")
def feed(dataset: Path) -> Feed:
    return Feed(dataset, "train", EngineListener, seed=5)


def nothing(_: Metrics) -> None:
    pass


def test_a_model_learns_from_a_dataset(feed: Feed) -> None:
    settings = Settings(steps=12, conversations=8, ids=2_000, warm_up=2, bf16=False)
    first, second = Training(model(), feed, settings), Training(model(), feed, settings)
    losses = [first.advance()["loss"] for _ in range(12)]
    assert losses[-1] < 0.7 * losses[0]
    assert first.loss_of(feed, 16) < losses[0]
    assert [second.advance()["loss"] for _ in range(3)] == losses[:3]


def test_of_many_conversations_those_are_learned_that_are_known_least(
    feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned: list[int] = []

    def noted(items: Sequence[Item], *rest: int) -> Iterator[Batch]:
        learned.extend(int(item.conversation.ids.sum()) for item in items)
        return batches(items, *rest)

    monkeypatch.setattr("wasmind.lm.train.batches", noted)
    settings = Settings(steps=1, conversations=8, candidates=20, ids=600, bf16=False)
    run = Training(model(), feed, settings)
    unknown, items = [], feed.items(0, 20)
    for item in items:
        batch = batch_of([item.read()])
        logits = run.model(batch.ids, memory=batch.memory, marks=batch.marks).logits.detach()[0, :-1]
        chances = logits.softmax(dim=-1)
        word = of_words(torch.arange(chances.shape[1]))
        labels = batch.labels[0, 1:]
        right = torch.where(
            of_words(labels), chances[:, word].sum(dim=-1), chances.gather(1, labels.relu()[:, None])[:, 0]
        )
        unknown.append(-float(right.log()[labels >= 0].sum()))
    run.advance()
    hardest = sorted(range(2, 20), key=lambda number: -unknown[number])[:6]
    assert learned == [int(items[number].read().ids.sum()) for number in (0, 1, *hardest)]
    with pytest.raises(UsageError, match="candidates is 4; 8 conversations are chosen of them"):
        replace(settings, candidates=4)


def test_checkpointing_computes_the_same(feed: Feed) -> None:
    settings = Settings(steps=3, conversations=4, warm_up=1, bf16=False)
    one, other = Training(model(), feed, settings), Training(model(), feed, replace(settings, checkpointing=True))
    assert [one.advance()["loss"] for _ in range(3)] == [other.advance()["loss"] for _ in range(3)]


@pytest.mark.long
def test_compiled_layers_compute_the_same_up_to_rounding(feed: Feed) -> None:
    settings = Settings(steps=3, conversations=4, warm_up=1, bf16=False)
    one, other = Training(model(), feed, settings), Training(model(), feed, replace(settings, compile=True))
    for _ in range(3):
        assert one.advance()["loss"] == pytest.approx(other.advance()["loss"], abs=1e-4)


def test_compiling_without_a_compiler_is_refused(feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-compiler")
    with pytest.raises(UsageError, match="needs a C\\+\\+ compiler, and there is no no-compiler"):
        Training(model(), feed, Settings(compile=True))


def test_a_run_that_was_interrupted_ends_as_one_that_was_not(feed: Feed, dataset: Path, tmp_path: Path) -> None:
    tokenizer = Tokenizer.small()
    settings = Settings(steps=4, conversations=4, bf16=False)
    evaluation = Evaluation(Feed(dataset, "eval", EngineListener, 0), every=2, count=4)

    def stop(metrics: Metrics) -> None:
        if metrics["step"] == 3:
            raise KeyboardInterrupt

    def run(name: str, report: Callable[[Metrics], None], settings: Settings = settings) -> None:
        train(Training(model(), feed, settings), tokenizer, tmp_path / name, 2, report, evaluation)

    with pytest.raises(KeyboardInterrupt):
        run("a", stop)
    run("a", nothing)
    run("b", nothing)
    one, other = (torch.load(tmp_path / name / checkpoint.STATE, weights_only=True) for name in "ab")
    assert all(torch.equal(one["model"][name], other["model"][name]) for name in one["model"])
    lines = [json.loads(line) for line in (tmp_path / "a" / METRICS).read_text().splitlines()]
    assert [line["step"] for line in lines] == [1, 2, 3, 4]
    assert ["eval_loss" in line for line in lines] == [False, True, False, True]
    assert (tmp_path / "a" / CURVE).read_bytes().startswith(b"\x89PNG")
    assert not [path for path in (tmp_path / "a").iterdir() if path.name.startswith(".")]

    with pytest.raises(UsageError, match="has other settings"):
        run("a", nothing, Settings(steps=4))
    with pytest.raises(UsageError, match="is at step 4 of 4; to end at 9 it must be at 3 at most"):
        run("a", nothing, replace(settings, steps=9))
    torch.save({**one, "settings": {"stepz": 1}}, tmp_path / "a" / checkpoint.STATE)
    with pytest.raises(UsageError, match=r"is of another version, or damaged .*stepz"):
        run("a", nothing)
    (tmp_path / "a" / checkpoint.STATE).write_bytes(b"junk")
    with pytest.raises(UsageError, match="is damaged"):
        run("a", nothing)

    trained = Training(model(), feed, settings)
    trained.go_on(other)
    loaded, tokenizer = checkpoint.load(tmp_path / "b")
    ids = torch.tensor([tokenizer.encode("What is 15 + 27?")])
    assert torch.equal(loaded(ids).logits, trained.model.train(False)(ids).logits)


def test_a_run_may_become_longer_while_its_rates_are_level(feed: Feed) -> None:
    settings = Settings(steps=100, conversations=4, bf16=False)
    begun = Training(model(), feed, settings)
    begun.advance()
    longer = Training(model(), feed, replace(settings, steps=200))
    longer.go_on(begun.state())
    assert longer.advance()["loss"] == begun.advance()["loss"]


def test_another_run_is_not_gone_on_with(feed: Feed, dataset: Path) -> None:
    settings = Settings(steps=100, conversations=4, bf16=False)
    state = Training(model(), feed, settings).state()
    with pytest.raises(UsageError, match=r"has other data: \{'talk_share'"):
        Training(model(), Feed(dataset, "train", EngineListener, 5, 0.5), settings).go_on(state)
    with pytest.raises(UsageError, match="has a model of another shape"):
        Training(model(layers=3), feed, settings).go_on(state)
    del state["data"], state["settings"]["checkpointing"], state["settings"]["fp8"]  # as older states are
    Training(model(), feed, settings).go_on(state)


def test_a_full_disk_is_a_line(feed: Feed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Training(model(), feed, Settings(steps=1, conversations=2, bf16=False))
    train(run, Tokenizer.small(), tmp_path, 1, nothing)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(UsageError, match=r"cannot write .*: No space left on device; make room"):
        checkpoint.save(run.model, Tokenizer.small(), tmp_path, run.state())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_rate_goes_up_stays_and_goes_down() -> None:
    settings = Settings(steps=100, warm_up=10, decay=0.4)
    assert [rate(step, settings) for step in (0, 9, 50, 60, 80, 99)] == [0.1, 1.0, 1.0, 1.0, 0.5, 0.025]

"""Training from scratch on the rows of a tier, packed. A step is a function of the seed and its number."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from math import cos, pi
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import LlamaForCausalLM

from tinyvm.tokeniser import ID
from wasmind.errors import UsageError
from wasmind.lm.log import Log
from wasmind.tinyvm.examples import check_mode, example, files
from wasmind.tinyvm.learned import load_state, new_model, save

TIERS = ("tier0", "tier1")
CONTEXT = {"direct": 512, "trace": 2560}
"""Tokens of a pack by mode: the longest row of these tiers' train fits."""
PACKED_TOKENS = 10_240
"""Tokens of a step."""
RATE, WARM_UP = 2e-3, 50
"""The highest learning rate, and the steps that lead up to it; from there it falls along a cosine to 0."""
SAVED_EVERY = 200
_IGNORED = -100


@dataclass(frozen=True)
class Settings:
    """What a training is. mode: how the model answers. steps: of PACKED_TOKENS tokens."""

    mode: str
    steps: int
    tier: str = "tier1"
    seed: int = 0


class Feed:
    """The rows of a tier's train in packs, shuffled anew each time around. rows: how many were taken so far."""

    def __init__(self, settings: Settings, rows: int = 0) -> None:
        check_mode(settings.mode)
        if settings.tier not in TIERS:
            raise UsageError(f"there is nothing to learn from in {settings.tier!r:.40}; choose of {', '.join(TIERS)}")
        self.settings, self.rows = settings, rows
        self._size = files(settings.tier)[None].rows
        self._order: tuple[int, list[int]] = (-1, [])

    def packs(self) -> tuple[Tensor, Tensor, Tensor]:
        """Of the next step: ids, places in their rows, and the ids to learn (-100 elsewhere); each (packs, context)."""
        context = CONTEXT[self.settings.mode]
        made = [self._pack(context) for _ in range(PACKED_TOKENS // context)]
        ids, places, labels = (torch.tensor(part) for part in zip(*made, strict=True))
        return ids, places, labels

    def _pack(self, context: int) -> tuple[list[int], list[int], list[int]]:
        ids: list[int] = []
        places: list[int] = []
        labels: list[int] = []
        for prompt, answer in self._next_rows(context):
            ids += prompt + answer
            places += range(len(prompt) + len(answer))
            labels += [_IGNORED] * len(prompt) + answer
        rest = context - len(ids)
        return ids + [ID["PAD"]] * rest, [*places, *range(rest)], labels + [_IGNORED] * rest

    def _next_rows(self, room: int) -> Iterator[tuple[list[int], list[int]]]:
        """(prompt, answer) of as many rows as there is room for."""
        while True:
            row = example(self.settings.tier, None, self._index(), self.settings.mode)
            length = len(row.prompt) + len(row.answer)
            if length > room:
                return
            room -= length
            self.rows += 1
            yield row.prompt, row.answer

    def _index(self) -> int:
        around, place = divmod(self.rows, self._size)
        if self._order[0] != around:
            order = list(range(self._size))
            random.Random(f"{self.settings.seed}|{around}").shuffle(order)
            self._order = around, order
        return self._order[1][place]


def rate(step: int, steps: int) -> float:
    """The learning rate of a step, counted from 1."""
    if step <= WARM_UP:
        return RATE * step / WARM_UP
    return RATE * (1 + cos(pi * (step - WARM_UP) / max(1, steps - WARM_UP))) / 2


def _step(
    model: LlamaForCausalLM, optimizer: torch.optim.Optimizer, ids: Tensor, places: Tensor, labels: Tensor
) -> float:
    """One step on packs; the loss before it."""
    # Places that begin again tell the model where a row begins, so that it does not look into the one before.
    logits = model(input_ids=ids, position_ids=places, use_cache=False).logits
    loss = cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten(), ignore_index=_IGNORED)
    optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def train(settings: Settings, folder: Path, progress: Callable[[int, int], None] = lambda step, steps: None) -> None:
    """Trains a model in a folder, or goes on with what is there.

    Every step is noted in metrics.jsonl; the state is kept every SAVED_EVERY steps. Raises UsageError where the folder
    holds another training, or cannot be written.
    """
    state = load_state(folder)
    if state is not None and state["settings"] != asdict(settings):
        raise UsageError(f"{folder} holds a training with other settings; choose another folder")
    feed = Feed(settings, state["rows"] if state else 0)
    model = new_model(settings.seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.95), weight_decay=0.1)
    first = 1
    if state is not None:
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["step"] + 1
    with Log(folder, first - 1) as log:
        for step in range(first, settings.steps + 1):
            began = time.perf_counter()
            for group in optimizer.param_groups:
                group["lr"] = rate(step, settings.steps)
            loss = _step(model, optimizer, *feed.packs())
            speed = PACKED_TOKENS / (time.perf_counter() - began)
            log.add({"step": step, "loss": loss, "rows": feed.rows, "tokens_per_second": round(speed)})
            progress(step, settings.steps)
            if step % SAVED_EVERY == 0 or step == settings.steps:
                kept = {"step": step, "rows": feed.rows, "settings": asdict(settings)}
                kept |= {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                save(model, settings.mode, folder, kept)
        log.draw()

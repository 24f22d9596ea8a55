"""Training from scratch on the rows of a tier, short programs first.

A step is a function of the settings and its number.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import cos, pi
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import Parameter
from torch.nn.functional import cross_entropy

from tinyvm.tokeniser import ID
from wasmind.errors import UsageError
from wasmind.lm.log import Log
from wasmind.tinyvm.examples import Example, check_mode, example, files
from wasmind.tinyvm.learned import load_state, new_model, save
from wasmind.tinyvm.model import Transformer

TIERS = ("tier0", "tier1")
ROWS = {"direct": 32, "trace": 4}
"""Of a step, by mode."""
SORTED_STEPS = 10
"""Rows of so many steps are sorted by length before they are shared out, so that little is padding."""
SHORTEST, LONGEST, GROWTH = 8, 32, 0.5
"""Operations of the longest programs in the first steps, and after that part of all steps; between, they grow."""
MATRIX_RATE, RATE, WARM_UP = 0.02, 3e-3, 50
"""The highest learning rates of Muon and AdamW, and the steps that lead up; then they fall along a cosine to 0."""
SAVED_EVERY = 20 * SORTED_STEPS
_IGNORED = -100


@dataclass(frozen=True)
class Settings:
    """What a training is. mode: how the model answers."""

    mode: str
    steps: int
    tier: str = "tier1"
    seed: int = 0


class Feed:
    """The rows of a tier's train by step, shuffled anew each time around. rows: how many were looked at so far."""

    def __init__(self, settings: Settings, rows: int = 0) -> None:
        check_mode(settings.mode)
        if settings.tier not in TIERS:
            raise UsageError(f"there is nothing to learn from in {settings.tier!r:.40}; choose of {', '.join(TIERS)}")
        self.settings, self.rows = settings, rows
        self._size = files(settings.tier)[None].rows
        self._order: tuple[int, list[int]] = (-1, [])

    def steps(self, first: int) -> list[tuple[Tensor, Tensor]]:
        """Of SORTED_STEPS steps: ids, and the ids to learn (-100 elsewhere); each (rows, longest row)."""
        count = ROWS[self.settings.mode]
        grown = min(1.0, first / (GROWTH * self.settings.steps))
        most = round(SHORTEST + (LONGEST - SHORTEST) * grown)
        rows: list[Example] = []
        while len(rows) < count * SORTED_STEPS:
            row = example(self.settings.tier, None, self._index(), self.settings.mode)
            self.rows += 1
            if row.operations <= most:
                rows.append(row)
        rows.sort(key=lambda row: len(row.prompt) + len(row.answer))
        made = [padded(rows[place : place + count]) for place in range(0, len(rows), count)]
        random.Random(f"{self.settings.seed}|{first}").shuffle(made)
        return made

    def _index(self) -> int:
        around, place = divmod(self.rows, self._size)
        if self._order[0] != around:
            order = list(range(self._size))
            random.Random(f"{self.settings.seed}|{around}").shuffle(order)
            self._order = around, order
        return self._order[1][place]


def padded(rows: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """ids, and the ids to learn (-100 elsewhere); each (rows, longest row)."""
    width = max(len(row.prompt) + len(row.answer) for row in rows)
    rests = [width - len(row.prompt) - len(row.answer) for row in rows]
    pairs = list(zip(rows, rests, strict=True))
    ids = [row.prompt + row.answer + [ID["PAD"]] * rest for row, rest in pairs]
    labels = [[_IGNORED] * len(row.prompt) + row.answer + [_IGNORED] * rest for row, rest in pairs]
    return torch.tensor(ids), torch.tensor(labels)


def optimizers(model: Transformer) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for tables, head and norms."""
    matrices: list[Parameter] = []
    others: list[Parameter] = []
    for name, parameter in model.named_parameters():
        (matrices if parameter.ndim == 2 and "layers" in name else others).append(parameter)
    return [
        torch.optim.Muon(matrices, lr=MATRIX_RATE, weight_decay=0.0),
        torch.optim.AdamW(others, lr=RATE, betas=(0.9, 0.95), weight_decay=0.0),
    ]


def rate(step: int, steps: int) -> float:
    """The part of the highest learning rates at a step, counted from 1."""
    if step <= WARM_UP:
        return step / WARM_UP
    return (1 + cos(pi * (step - WARM_UP) / max(1, steps - WARM_UP))) / 2


def _step(model: Transformer, used: Sequence[torch.optim.Optimizer], ids: Tensor, labels: Tensor) -> float:
    """One step on rows; the loss before it."""
    logits = model(ids)
    loss = cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten(), ignore_index=_IGNORED)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for optimizer in used:
        optimizer.step()
        optimizer.zero_grad()
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
    used = optimizers(model)
    first = 1
    if state is not None:
        model.load_state_dict(state["model"])
        for optimizer, kept in zip(used, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        first = state["step"] + 1
    waiting: list[tuple[Tensor, Tensor]] = []
    with Log(folder, first - 1) as log:
        for step in range(first, settings.steps + 1):
            began, cpu = time.perf_counter(), time.process_time()
            for optimizer, highest in zip(used, (MATRIX_RATE, RATE), strict=True):
                for group in optimizer.param_groups:
                    group["lr"] = highest * rate(step, settings.steps)
            waiting = waiting or feed.steps(step - 1)
            ids, labels = waiting.pop()
            loss = _step(model, used, ids, labels)
            took, worked = time.perf_counter() - began, time.process_time() - cpu
            log.add({"step": step, "loss": loss, "tokens": ids.numel(), "seconds": took, "cpu_seconds": worked})
            progress(step, settings.steps)
            if step % SAVED_EVERY == 0 or step == settings.steps:
                kept = {"step": step, "rows": feed.rows, "settings": asdict(settings), "model": model.state_dict()}
                save(model, settings.mode, folder, kept | {"optimizers": [each.state_dict() for each in used]})
        log.draw()

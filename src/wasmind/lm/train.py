"""Training: the loss where the model decides, Muon for matrices and AdamW for the rest.

A step is a number of conversations; which they are is a function of the seed and the step alone.
"""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from wasmind.errors import UsageError
from wasmind.lm import checkpoint
from wasmind.lm.feed import Batch, Feed
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer
from wasmind.writing import write_files

STATE = "training.pt"
METRICS = "metrics.jsonl"


@dataclass(frozen=True)
class Settings:
    """How to train.

    conversations: of a step. ids: of a batch at most, padding included. warm_up: steps; decay: the share of all steps,
    at their end. matrix_rate: Muon's; embedding_rate, head_rate: AdamW's.
    """

    steps: int = 4_000
    conversations: int = 64
    ids: int = 8_192
    warm_up: int = 40
    decay: float = 0.4
    matrix_rate: float = 0.02
    embedding_rate: float = 0.2
    head_rate: float = 0.006
    momentum: tuple[float, float] = (0.85, 0.95)
    betas: tuple[float, float] = (0.8, 0.95)
    seed: int = 0
    bf16: bool = True


def optimizers(model: FusedForCausalLM, settings: Settings) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of layers and bridges, AdamW for tables, heads, biases and gates."""
    matrices, tables, heads = [], [], []
    for name, parameter in model.named_parameters():
        if "embedding" in name:
            tables.append(parameter)
        elif parameter.ndim == 2 and not name.startswith(("text_head", "machine_head")):
            matrices.append(parameter)
        else:
            heads.append(parameter)
    groups = [{"params": tables, "lr": settings.embedding_rate}, {"params": heads, "lr": settings.head_rate}]
    made = [
        torch.optim.Muon(matrices, lr=settings.matrix_rate, weight_decay=0.0, momentum=settings.momentum[0]),
        torch.optim.AdamW(groups, betas=settings.betas, weight_decay=0.0, eps=1e-10),
    ]
    for optimizer in made:
        for group in optimizer.param_groups:
            group["full"] = group["lr"]
    return made


def rate(step: int, settings: Settings) -> float:
    """The part of the full learning rates at a step: up, level, and down to 0."""
    decay = max(1, round(settings.decay * settings.steps))
    return min(1.0, (step + 1) / settings.warm_up, (settings.steps - step) / decay)


class Training:
    """A run, step by step."""

    def __init__(self, model: FusedForCausalLM, feed: Feed, settings: Settings) -> None:
        self.model = model
        self.settings = settings
        self.step = 0
        self.last_loss = float("nan")
        self._feed = feed
        self._optimizers = optimizers(model, settings)

    def advance(self) -> dict[str, float]:
        """One step; what is worth noting of it."""
        settings, began = self.settings, time.perf_counter()
        self.model.train()
        part = rate(self.step, settings)
        low, high = settings.momentum
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["full"] * part
                if "momentum" in group:
                    group["momentum"] = low + (high - low) * min(1.0, self.step / 300)
        batches = list(self._feed.batches(self.step, settings.conversations, settings.ids))
        learned = sum(batch.learned for batch in batches)
        loss = sum(self._backward(batch, learned) for batch in batches)
        for optimizer in self._optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        self.last_loss = loss
        ids = sum(batch.ids.numel() for batch in batches)
        took = time.perf_counter() - began
        return {"step": self.step, "loss": loss, "rate": part, "ids": ids, "ids_per_second": ids / took}

    def state(self) -> dict[str, Any]:
        """All that a run which goes on needs."""
        return {
            "step": self.step,
            "settings": asdict(self.settings),
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self._optimizers],
        }

    def go_on(self, state: dict[str, Any]) -> None:
        """Takes over the state of another run of the same settings. Raises UsageError for that of any other."""
        other = {name: value for name, value in state["settings"].items() if value != asdict(self.settings)[name]}
        if other:
            raise UsageError(f"the run to go on with has other settings: {other}; use those, or another folder")
        self.step = int(state["step"])
        self.model.load_state_dict(state["model"])
        for optimizer, kept in zip(self._optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)

    def _backward(self, batch: Batch, learned: int) -> float:
        """The batch's part of the loss of all `learned` ids of the step, and its gradients."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.settings.bf16):
            out = self.model(batch.ids, labels=batch.labels, memory=batch.memory, use_cache=False)
        loss = out.loss * (batch.learned / learned)
        loss.backward()
        return float(loss.detach())


def train(
    training: Training, tokenizer: Tokenizer, folder: Path, every: int, progress: Callable[[int, int], None]
) -> None:
    """Trains to the end, writing a checkpoint every so many steps, and a line of metrics every step.

    Goes on where a run in the same folder was. Raises UsageError for a folder that cannot be written, or holds a run of
    other settings.
    """
    if (folder / STATE).is_file():
        training.go_on(_state(folder / STATE))
    kept = list(_lines(folder / METRICS))[: training.step]
    while training.step < training.settings.steps:
        kept.append(json.dumps(training.advance()))
        progress(training.step, training.settings.steps)
        if training.step % every == 0 or training.step == training.settings.steps:
            checkpoint.save(training.model, tokenizer, folder)
            data = io.BytesIO()
            torch.save(training.state(), data)
            write_files({folder / STATE: data.getvalue(), folder / METRICS: ("\n".join(kept) + "\n").encode()})


def _state(path: Path) -> dict[str, Any]:
    try:
        state: dict[str, Any] = torch.load(path, weights_only=True)
        return state
    except Exception as error:  # torch's reader meets a damaged file with whatever its parts raise
        raise UsageError(f"{path} is damaged ({type(error).__name__}); begin again in another folder") from error


def _lines(path: Path) -> Iterator[str]:
    if path.is_file():
        yield from path.read_text(encoding="utf-8").splitlines()

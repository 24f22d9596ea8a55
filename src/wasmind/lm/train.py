"""Training: the loss where the model decides, Muon for matrices and AdamW for the rest.

A step is a number of conversations; which they are is a function of the seed and the step alone.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from wasmind.errors import UsageError
from wasmind.lm import checkpoint
from wasmind.lm.devices import Devices, to_fp8
from wasmind.lm.feed import Batch, Item, Source, batch_of, batches, groups
from wasmind.lm.log import Log
from wasmind.lm.model import FusedForCausalLM, Memory, of_words
from wasmind.tokenizer import Tokenizer

Metrics = dict[str, float]


@dataclass(frozen=True)
class Settings:
    """How to train.

    conversations: of a step. candidates: if more, they are chosen of so many: a quarter as they come, the others those
    whose programs the model knows least. ids: of a batch at most, padding included. warm_up: steps; decay: the share of
    all steps, at their end. matrix_rate: Muon's; embedding_rate, head_rate: AdamW's. text_weight: of the loss of an
    answer's words, where that of a program's tokens is 1. bf16: products of matrices in 16 bits, which themselves stay
    in 32; fp8: those of the layers in 8. checkpointing: compute activations twice instead of keeping them. compile: let
    PyTorch make one program of each layer, for processors of a known kind.
    """

    steps: int = 6_000
    conversations: int = 64
    candidates: int = 0
    ids: int = 2_048
    warm_up: int = 40
    decay: float = 0.2
    matrix_rate: float = 0.02
    embedding_rate: float = 0.2
    head_rate: float = 0.006
    momentum: tuple[float, float] = (0.85, 0.95)
    betas: tuple[float, float] = (0.8, 0.95)
    text_weight: float = 1.0
    seed: int = 0
    bf16: bool = True
    fp8: bool = False
    checkpointing: bool = False
    compile: bool = False

    def __post_init__(self) -> None:
        for name in ("steps", "conversations", "ids", "warm_up"):
            if getattr(self, name) < 1:
                raise UsageError(f"{name} is {getattr(self, name)}; it must be 1 at least")
        if self.candidates and self.candidates < self.conversations:
            raise UsageError(f"candidates is {self.candidates}; {self.conversations} conversations are chosen of them")
        if not 0 <= self.decay <= 1:
            raise UsageError(f"decay is {self.decay}; a share lies in 0 .. 1")
        if not 0 < self.text_weight <= 1:
            raise UsageError(f"text_weight is {self.text_weight}; it must be more than 0 and 1 at most")


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


def compiled(model: FusedForCausalLM, device: torch.device) -> None:
    """Lets PyTorch compile the layers and bridges when they first run. Raises UsageError without a C++ compiler."""
    if device.type == "cpu" and shutil.which(compiler := os.environ.get("CXX", "g++")) is None:
        raise UsageError(f"--compile needs a C++ compiler, and there is no {compiler}; install one, or name it by CXX")
    for module in (*model.layers, *model.bridges.values()):
        module.compile(dynamic=True)


def rate(step: int, settings: Settings) -> float:
    """The part of the full learning rates at a step: up, level, and down to 0."""
    return min(1.0, (step + 1) / settings.warm_up, (settings.steps - step) / _decay(settings))


def _decay(settings: Settings) -> int:
    """How many steps at the end have falling rates."""
    return max(1, round(settings.decay * settings.steps))


class Training:
    """A run, step by step."""

    def __init__(
        self, model: FusedForCausalLM, source: Source, settings: Settings, devices: Devices | None = None
    ) -> None:
        self.model = model
        self.settings = settings
        self.devices = devices or Devices()
        self.step = 0
        self.last_loss = float("nan")
        self._source = source
        if settings.fp8:
            to_fp8(model)
        if settings.checkpointing:
            # transformers has renamed it.
            enable = getattr(model, "activation_checkpointing_enable", None) or model.gradient_checkpointing_enable
            enable({"use_reentrant": False})
        if settings.compile:
            compiled(model, self.devices.device)
        self._forward = self.devices.place(model)
        self._optimizers = optimizers(model, settings)

    def advance(self) -> Metrics:
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
        drawn = max(settings.candidates, settings.conversations)
        items = self._source.items(self.step * drawn, drawn)
        made = self._batches(self._chosen(items))
        (learned,) = self.devices.total(sum(batch.learned for batch in made))
        mine = sum(self._backward(batch, learned, last=batch is made[-1]) for batch in made)
        self.devices.gathered()
        for optimizer in self._optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        self.last_loss, ids = self.devices.total(mine, sum(batch.ids.numel() for batch in made))
        took = time.perf_counter() - began
        return {"step": self.step, "loss": self.last_loss, "rate": part, "ids": int(ids), "ids_per_second": ids / took}

    @torch.no_grad()
    def loss_of(self, source: Source, count: int) -> float:
        """The loss of the first conversations of a source, which are not learned from."""
        self.model.train(False)
        made = self._batches(source.items(0, count))
        found, learned = self.devices.total(
            sum(float(self._loss(batch)) * batch.learned for batch in made), sum(batch.learned for batch in made)
        )
        return found / learned

    def state(self) -> dict[str, Any]:
        """All that a run which goes on needs, on however many devices."""
        return {
            "step": self.step,
            "settings": asdict(self.settings),
            "data": self._source.origin,
            "model": self._whole(self.model.state_dict()),
            "optimizers": [self._whole(optimizer.state_dict()) for optimizer in self._optimizers],
        }

    def go_on(self, state: dict[str, Any]) -> None:
        """Takes over the state of another run of the same settings; of other `steps`, while its rates are level.

        Raises UsageError for that of any other.
        """
        _check(state, self.settings, self._source.origin)
        parameters = self.model.state_dict()
        shapes = {name: tensor.shape for name, tensor in parameters.items()}
        if shapes != {name: tensor.shape for name, tensor in state["model"].items()}:
            raise UsageError("the run to go on with has a model of another shape; use its preset, or another folder")
        self.model.load_state_dict(
            {name: self.devices.own(tensor, parameters[name]) for name, tensor in state["model"].items()}
        )
        for optimizer, kept in zip(self._optimizers, state["optimizers"], strict=True):
            owners = [parameter for group in optimizer.param_groups for parameter in group["params"]]
            own = {
                i: {name: self.devices.own(value, owners[i]) for name, value in values.items()}
                for i, values in kept["state"].items()
            }
            optimizer.load_state_dict({**kept, "state": own})
        self.step = int(state["step"])

    def _chosen(self, items: Sequence[Item]) -> Sequence[Item]:
        """Those to learn from. Most have been learned before long, and say little more (Jiang et al., 2019)."""
        count = self.settings.conversations
        if len(items) <= count:
            return items
        unknown = self.devices.total(*self._unknown(items))
        as_they_come = count // 4
        rest = sorted(range(as_they_come, len(items)), key=lambda number: -unknown[number])
        return [items[number] for number in (*range(as_they_come), *rest[: count - as_they_come])]

    @torch.no_grad()
    def _unknown(self, items: Sequence[Item]) -> list[float]:
        """For each conversation of this process's part how much it surprises the model, 0 for the others."""
        made = [0.0] * len(items)
        numbers = {id(item): number for number, item in enumerate(items)}
        for group in groups(items, self.settings.ids, self.devices.parts):
            own = group[self.devices.part :: self.devices.parts]
            # A process that is left without a conversation takes another's, since all wait for one another.
            batch = batch_of([item.conversation for item in own or group[:1]])
            with self._precision():
                found = self.model.surprise(**self._inputs(batch))
            for item, value in zip(own, found.tolist(), strict=False):
                made[numbers[id(item)]] = value
        return made

    def _batches(self, items: Sequence[Item]) -> list[Batch]:
        """This process's part of the conversations."""
        return list(batches(items, self.settings.ids, self.devices.part, self.devices.parts))

    def _backward(self, batch: Batch, learned: float, *, last: bool) -> float:
        """The batch's part of the loss of all `learned` ids of the step, and its gradients."""
        with self.devices.batch(last=last):
            loss = self._loss(batch, self.settings.text_weight) * (batch.learned / learned)
            # The processes' gradients are averaged, and are to be added.
            (loss * self.devices.parts).backward()  # type: ignore[no-untyped-call]
        return float(loss.detach())

    def _loss(self, batch: Batch, text_weight: float = 1.0) -> torch.Tensor:
        inputs = self._inputs(batch)
        weights = torch.where(of_words(inputs["labels"]), text_weight, 1.0)
        with self._precision():
            loss: torch.Tensor = self._forward(**inputs, label_weights=weights, use_cache=False).loss
        return loss

    def _inputs(self, batch: Batch) -> dict[str, Any]:
        """What the model is given of a batch."""
        device = self.devices.device
        return {
            "input_ids": batch.ids.to(device),
            "labels": batch.labels.to(device),
            "marks": batch.marks.to(device),
            "memory": Memory(batch.memory.readout.to(device), batch.memory.place.to(device)),
        }

    def _precision(self) -> torch.autocast:
        return torch.autocast(self.devices.device.type, torch.bfloat16, enabled=self.settings.bf16)

    def _whole(self, kept: Any) -> Any:
        """A state dict of whole tensors."""
        if isinstance(kept, dict):
            return {name: self._whole(value) for name, value in kept.items()}
        return self.devices.whole(kept) if isinstance(kept, torch.Tensor) else kept


def _check(state: dict[str, Any], settings: Settings, origin: dict[str, Any]) -> None:
    """Raises UsageError where a run of these settings and data cannot go on with a state."""
    # What a state does not tell, as older ones do, was what is the default now.
    kept, step = Settings(**state["settings"]), int(state["step"])
    other = {name: value for name, value in asdict(kept).items() if value != asdict(settings)[name]}
    if other.keys() - {"steps"}:
        raise UsageError(f"the run to go on with has other settings: {other}; use those, or another folder")
    level = min(each.steps - _decay(each) for each in (kept, settings))
    if other and step > level:
        raise UsageError(
            f"the run to go on with is at step {step} of {kept.steps}; to end at {settings.steps} it must be at "
            f"{level} at most, where its learning rates begin to fall"
        )
    data = state.get("data", origin)
    if data != origin:
        other = {name: value for name, value in data.items() if value != origin.get(name)} or data
        raise UsageError(f"the run to go on with has other data: {other}; use that, or another folder")


@dataclass(frozen=True)
class Evaluation:
    """Now and then the loss of so many conversations that are not learned from."""

    source: Source
    every: int
    count: int = 256


def train(
    training: Training,
    tokenizer: Tokenizer,
    folder: Path,
    every: int,
    report: Callable[[Metrics], None],
    evaluation: Evaluation | None = None,
    shown: str | None = None,
) -> None:
    """Trains to the end, writing a checkpoint every so many steps, and a line of metrics every step.

    Goes on where a run in the same folder was. report: is called with the metrics of each step. shown: where these go
    beside the file, as `Log` has it. Raises UsageError for a folder that cannot be written, or holds a run of other
    settings or data.
    """
    state = checkpoint.load_state(folder)
    if state is not None:
        try:
            training.go_on(state)
        except UsageError:
            raise
        except Exception as error:  # whatever comes of parts that are no state's
            name = folder / checkpoint.STATE
            raise UsageError(f"{name} is of another version, or damaged ({error!s:.80})") from error
        del state
    steps = training.settings.steps
    log = Log(folder, training.step, shown) if training.devices.part == 0 else nullcontext()
    with log as kept:
        while training.step < steps:
            metrics = training.advance()
            last = training.step == steps
            if evaluation is not None and (last or training.step % evaluation.every == 0):
                metrics["eval_loss"] = training.loss_of(evaluation.source, evaluation.count)
            report(metrics)
            if kept is not None:
                kept.add(metrics)
            if last or training.step % every == 0:
                state = training.state()  # of all processes
                if kept is not None:
                    checkpoint.save(training.model, tokenizer, folder, state)
                    kept.draw()

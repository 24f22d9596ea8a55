"""One device or many: a step is divided, and its gradients, its loss and its state are those of one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tests.lm.test_train import model
from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.lm import devices
from wasmind.lm.feed import Feed
from wasmind.lm.train import Settings, Training

ROOT = Path(__file__).parent.parent.parent
CPU = torch.device("cpu")


class Part(devices.Devices):
    """One of two processes that does not know the other, but what there is to learn in all."""

    parts = 2

    def __init__(self, part: int, learned: float) -> None:
        super().__init__()
        self.part = part
        self._learned = learned

    def total(self, *values: float) -> list[float]:
        return [self._learned] if len(values) == 1 else list(values)


def test_the_parts_of_a_step_have_the_gradients_of_the_whole(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.optim.Optimizer, "zero_grad", lambda *_: None)
    feed = Feed(dataset, "train", EngineListener, seed=5)
    settings = Settings(steps=9, conversations=7, ids=600, bf16=False)
    learned = sum(int(item.read().mask[1:].sum()) for item in feed.items(0, 7))
    runs = [Training(model(), feed, settings, where) for where in (None, Part(0, learned), Part(1, learned))]
    whole, one, other = (run.advance()["loss"] for run in runs)
    assert one + other == pytest.approx(whole, rel=1e-6)
    for expected, *parts in zip(*(run.model.parameters() for run in runs), strict=True):
        grads = [part.grad for part in parts]
        assert expected.grad is not None
        assert grads[0] is not None
        assert grads[1] is not None
        torch.testing.assert_close((grads[0] + grads[1]) / 2, expected.grad, rtol=1e-4, atol=1e-7)


def test_a_precision_that_there_is_not_is_refused() -> None:
    assert devices.precision("fp32", CPU) == "fp32"
    assert devices.precision(None, CPU) in ("fp32", "bf16")
    with pytest.raises(UsageError, match="there is no precision 'fp4'; choose of fp32, bf16, fp8"):
        devices.precision("fp4", CPU)
    with pytest.raises(UsageError, match="fp8 needs a GPU of NVIDIA's Hopper generation or newer"):
        devices.precision("fp8", CPU)


def test_a_model_is_not_divided_among_one() -> None:
    with pytest.raises(UsageError, match="start several with torchrun"):
        devices.found(shard=True)


@pytest.mark.long
@pytest.mark.parametrize("way", [(), ("--shard",)])
def test_two_processes_give_the_loss_curve_of_one(dataset: Path, tmp_path: Path, way: tuple[str, ...]) -> None:
    two = ("-m", "torch.distributed.run", "--nproc-per-node", "2")

    def run(folder: str, *options: str, start: tuple[str, ...] = ()) -> list[float]:
        words = [sys.executable, *start, str(ROOT / "tests/lm/run_part.py"), str(dataset), str(tmp_path / folder)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
        made = subprocess.run([*words, *options], env=environment, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stderr
        return list(json.loads(made.stdout))

    alone = [run("one"), run("one")]  # from the start, and from the checkpoint on
    together = [run("two", *way, start=two), run("two", *way, start=two), run("two")]
    for found, expected in zip(together, [alone[0], alone[1], alone[1]], strict=True):
        assert found == pytest.approx(expected, rel=2e-4)

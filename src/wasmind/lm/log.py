"""What a training run notes of itself: a line of JSON every step, a curve, and whatever else shows it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from wasmind.errors import UsageError
from wasmind.writing import write_files

METRICS = "metrics.jsonl"
CURVE = "loss.png"
Metrics = dict[str, float]


class Log:
    """The metrics of a run in a folder, and of the one that it goes on with."""

    def __init__(self, folder: Path, step: int, shown: str | None = None) -> None:
        """step: the one to go on with; lines of later ones are dropped. shown: tensorboard or trackio.

        Raises UsageError where the folder cannot be written or what is wanted is not installed.
        """
        if shown is not None and shown not in SHOWN:
            raise UsageError(f"there is no log {shown!r:.40}; choose of {', '.join(SHOWN)}")
        if shown is not None and find_spec(shown) is None:
            raise UsageError(f"--log {shown} needs {shown}; pip install {shown}")
        path = folder / METRICS
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lines = path.read_text(encoding="utf-8").splitlines()[:step] if path.is_file() else []
            write_files({path: "".join(f"{line}\n" for line in self._lines).encode()})
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            raise UsageError(f"cannot write {path}: {error.strerror}; choose another folder") from error
        self._folder = folder
        self._shown = None if shown is None else SHOWN[shown](folder)

    def add(self, metrics: Metrics) -> None:
        """Notes a step. Raises UsageError where it cannot."""
        line = json.dumps(metrics)
        try:
            self._file.write(f"{line}\n")
            self._file.flush()
        except OSError as error:
            raise UsageError(f"cannot write {self._file.name}: {error.strerror}; make room and go on") from error
        self._lines.append(line)
        if self._shown is not None:
            self._shown[0](metrics)

    def draw(self) -> None:
        """Draws the loss over the steps, where matplotlib is installed."""
        if find_spec("matplotlib") is not None:
            write_files({self._folder / CURVE: curve([json.loads(line) for line in self._lines])})

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._shown is not None:
            self._shown[1]()


def curve(metrics: list[Metrics]) -> bytes:
    """A picture of the loss, and of that on what is not learned from."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    axes.plot([line["step"] for line in metrics], [line["loss"] for line in metrics], linewidth=0.8, label="training")
    held = [line for line in metrics if "eval_loss" in line]
    if held:
        axes.plot([line["step"] for line in held], [line["eval_loss"] for line in held], "o-", label="evaluation")
    axes.set(xlabel="step", ylabel="loss, nats a token", yscale="log")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=120)
    return picture.getvalue()


Shown = tuple[Callable[[Metrics], None], Callable[[], None]]


def _tensorboard(folder: Path) -> Shown:
    from torch.utils.tensorboard import SummaryWriter

    writer = SummaryWriter(folder / "tensorboard")

    def show(metrics: Metrics) -> None:
        for name, value in metrics.items():
            writer.add_scalar(name, value, int(metrics["step"]))

    return show, writer.close


def _trackio(folder: Path) -> Shown:
    import trackio

    trackio.init(project="wasmind", name=folder.name, resume="allow")
    return lambda metrics: trackio.log(metrics, step=int(metrics["step"])), trackio.finish


SHOWN: dict[str, Callable[[Path], Shown]] = {"tensorboard": _tensorboard, "trackio": _trackio}
"""What shows metrics: to be called for each step, and at the end."""

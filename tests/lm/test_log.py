"""What a run notes: every step once, whatever happened between."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from wasmind.errors import UsageError
from wasmind.lm.log import CURVE, METRICS, Log


def steps(folder: Path) -> list[int]:
    return [json.loads(line)["step"] for line in (folder / METRICS).read_text().splitlines()]


def test_a_run_that_goes_on_drops_what_came_after_its_checkpoint(tmp_path: Path) -> None:
    with Log(tmp_path / "run", 0) as log:
        for step in (1, 2, 3):
            log.add({"step": step, "loss": 1 / step})
            assert steps(tmp_path / "run")[-1] == step  # at once
    with Log(tmp_path / "run", 2) as log:
        log.add({"step": 3, "loss": 0.1, "eval_loss": 0.2})
        log.draw()
    assert steps(tmp_path / "run") == [1, 2, 3]
    assert (tmp_path / "run" / CURVE).read_bytes().startswith(b"\x89PNG")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match=r"cannot write .*metrics\.jsonl: .*; choose another folder"):
        Log(tmp_path / "file", 0)


def test_what_shows_metrics_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no log 'x'; choose of tensorboard, trackio"):
        Log(tmp_path, 0, "x")
    for name in ("tensorboard", "trackio"):
        if find_spec(name) is None:
            with pytest.raises(UsageError, match=f"needs {name}; pip install {name}"):
                Log(tmp_path, 0, name)


def test_tensorboard_is_shown_the_metrics(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    with Log(tmp_path, 0, "tensorboard") as log:
        log.add({"step": 1, "loss": 0.5})
    assert list((tmp_path / "tensorboard").glob("events*"))

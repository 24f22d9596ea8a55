"""`wasmind train` on the command line: what it makes, and what it refuses in a line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from tests.lm import test_nanochat
from wasmind.cli import invoke
from wasmind.lm import checkpoint, nanochat
from wasmind.lm.log import METRICS
from wasmind.tokenizer import Tokenizer

SHORT = ("--conversations", "2", "--eval-every", "0", "--precision", "fp32")


def lines(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / METRICS).read_text().splitlines()]


def test_text_first_and_then_a_dataset_with_text_among_it(dataset: Path, tmp_path: Path) -> None:
    (tmp_path / "books.txt").write_text("Once upon a time there was a machine. " * 60)
    recipe = tmp_path / "recipe.toml"
    recipe.write_text("text_length = 32\nsteps = 9\nwarm_up = 1\n")
    base, model = tmp_path / "base", tmp_path / "model"
    text = ("--text", str(tmp_path / "books.txt"), "--recipe", str(recipe))
    assert invoke(["train", *text, "--out", str(base), "--steps", "3", *SHORT]) == 0
    assert [line["ids"] for line in lines(base)] == [64] * 3
    words = ("train", str(dataset), *text, "--text-share", "0.5", "--base", str(base), "--out", str(model), *SHORT)
    assert invoke([*words, "--steps", "1"]) == 0
    begun, made = checkpoint.load(base)[0], checkpoint.load(model)[0]
    change = (begun.text_head.weight - made.text_head.weight).abs().max()
    assert 0 < change < 0.1
    state = checkpoint.load_state(model)
    assert state is not None
    assert state["data"]["text_share"] == 0.5


def test_nanochats_checkpoint_is_a_base(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tokenizer = Tokenizer({bytes([k]): k for k in range(256)} | {b"th": 256, b"er": 257, b"the": 258})
    tokenizer.save(tmp_path / "words.txt")
    (tmp_path / "text.txt").write_text("the other thing " * 9)
    (tmp_path / "recipe.toml").write_text("text_length = 16")
    shape = test_nanochat.SHAPE | {"vocab_size": 268}
    base = test_nanochat.written(tmp_path / "base", test_nanochat.tensors(268), shape)
    common = ("--out", str(tmp_path / "out"), "--recipe", str(tmp_path / "recipe.toml"), "--steps", "1", *SHORT)
    words = ("train", "--text", str(tmp_path / "text.txt"), "--base", str(base), *common)
    assert invoke([*words]) == 2
    assert "has 259 text tokens and the tokenizer" in capsys.readouterr().err
    assert invoke([*words, "--tokenizer", str(tmp_path / "words.txt")]) == 0
    made, begun = checkpoint.load(tmp_path / "out")[0], nanochat.load(base)
    torch.testing.assert_close(made.layers[0].mlp.fc1.weight, begun.layers[0].mlp.fc1.weight, rtol=0, atol=1e-2)


def test_a_dry_run_makes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["train", "--dry-run", "--preset", "d34", "--out", str(tmp_path / "no"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["total"] == sum(found["parameters"].values())
    assert found["memory"]["fp32"]["weights"] == 4 * found["total"]
    assert invoke(["train", "--dry-run", "--preset", "d34"]) == 0
    assert f"{found['total']:,}" in capsys.readouterr().out
    assert not (tmp_path / "no").exists()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--out", "x"), "name a DATASET or --text"),
        (("{data}",), "name a DATASET or --text to learn from, and --out"),
        (("{data}", "--out", "x", "--preset", "giant"), "there is no preset 'giant'"),
        (("{data}", "--out", "x", "--precision", "fp8"), "fp8 needs a GPU"),
        (("{data}", "--out", "x", "--shard"), "start several with torchrun"),
        (("{data}", "--out", "x", "--text-share", "0.5"), "--text and --text-share belong together"),
        (("{data}", "--out", "x", "--base", "y", "--preset", "d12"), "leave --preset out"),
        (("{data}", "--out", "x", "--base", "{data}"), "holds no model"),
        (("{data}", "--out", "x", "--tokenizer", "{words}"), "are different tokenizers"),
        (("{data}", "--out", "x", "--log", "papyrus"), "there is no log 'papyrus'"),
        (("{data}", "--out", "{words}"), "File exists"),
        (("no-such", "--out", "x"), "cannot read no-such"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(
    words: tuple[str, ...],
    line: str,
    dataset: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Tokenizer({bytes([k]): k for k in range(256)}).save(tmp_path / "words.txt")
    named = [word.format(data=dataset, words=tmp_path / "words.txt") for word in words]
    assert invoke(["train", *named]) == 2
    error = capsys.readouterr().err
    assert line in error
    assert error.count("\n") == 1


def test_ctrl_c_leaves_the_last_checkpoint_and_says_so(dataset: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["train", str(dataset), "--out", str(out), "--steps", "900", "--every", "1", *SHORT]

    def heed() -> None:  # what runs in the background ignores Ctrl-C, and so would its children
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(
        [sys.executable, "-m", "wasmind", *words], stderr=subprocess.PIPE, text=True, preexec_fn=heed
    ) as run:
        while not (out / checkpoint.STATE).is_file() and run.poll() is None:
            time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        _, error = run.communicate(timeout=300)
    assert run.returncode == 130, error
    assert error.startswith("stopped at step ")
    assert error.endswith("the same command goes on from the last checkpoint\n")
    assert checkpoint.load_state(out) is not None
    assert checkpoint.load(out)

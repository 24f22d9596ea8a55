"""`wasmind ask` and `wasmind chat`, on a small model that has learned nothing."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest
import torch

from tests.lm.shapes import small
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.cli import invoke
from wasmind.lm import checkpoint
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(1)
    config = small(len(TOKENIZER.ranks), max_position_embeddings=64)
    made = tmp_path_factory.mktemp("model")
    checkpoint.save(FusedForCausalLM(config), TOKENIZER, made)
    return made


def test_ask_prints_an_answer(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert invoke(["ask", "--model", str(folder), "--json", "What", "is", "-15 + 27?"]) == 0
    answer = json.loads(capfd.readouterr().out)
    assert {"text", "outputs", "program", "trace", "ended", "wrapped", "seconds"} == answer.keys()
    assert len(answer["trace"]) == len(answer["program"])
    assert invoke(["ask", "--model", str(folder), "--show", "Hello"]) == 0


def test_chat_reads_lines_and_commands(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("/help\nHello\n\n/nonsense\n/reset\n/program\n" + "8 " * 60))
    assert invoke(["chat", "--model", str(folder)]) == 0
    out, err = capfd.readouterr()
    assert "/trace    what the machine did" in out
    assert "nothing was computed" in out
    assert "error: there is no command /nonsense; /help lists them" in err
    assert "and the model reads 63" not in out
    assert "tokens, and the model reads 63; ask a shorter one" in err


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda made: shutil.rmtree(made), "holds no model"),
        (lambda made: (made / "tokenizer.txt").unlink(), "No such file"),
        (lambda made: (made / "tokenizer.txt").write_text("junk"), "is no tokenizer file"),
        (lambda made: Tokenizer.small().save(made / "tokenizer.txt"), "they do not belong together"),
        (lambda made: (made / "config.json").write_text("{"), "holds a damaged model"),
        (lambda made: (made / "model.safetensors").write_bytes(b"junk" * 100), "holds a damaged model"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], harm: object, says: str
) -> None:
    made = shutil.copytree(folder, tmp_path / "model")
    assert callable(harm)
    harm(made)
    assert invoke(["ask", "--model", str(made), "Hello"]) == 2
    out, err = capfd.readouterr()
    assert not out
    assert err.startswith("error: ")
    assert says in err
    assert err.count("\n") == 1


def test_an_empty_question_and_a_missing_file(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert invoke(["ask", "--model", str(folder), " "]) == 2
    assert "the question is empty" in capfd.readouterr().err
    assert invoke(["ask", "--model", str(folder), "--file", "/nowhere", "Hello"]) == 2
    assert "cannot read /nowhere: No such file" in capfd.readouterr().err

"""The command line: what it prints, and its exit codes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tinyvm.data.conftest import ROWS
from tinyvm.data import CONFIGS
from tinyvm.data.cli import main
from wasmind.cli import invoke

Capture = pytest.CaptureFixture[str]


def test_the_commands_of_the_card_do_what_they_say(tmp_path: Path) -> None:
    python = [sys.executable, "-m", "tinyvm.data"]
    emit = [*python, "emit", "--tier", "tier1", "--out", "data/", "--seed", "0", "--rows", "2"]
    made = subprocess.run(emit, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stdout, made.stderr) == (0, "manifest: data/tier1/manifest.json\n", "")
    verify = [*python, "verify", "--dataset", "data/tier1"]
    checked = subprocess.run(verify, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "verify OK: data/tier1 (8 files)\n")


def test_wasmind_reaches_the_same(dataset: Path, capsys: Capture) -> None:
    assert invoke(["tinyvm", "verify", "--dataset", str(dataset)]) == 0
    assert capsys.readouterr().out == f"verify OK: {dataset} (8 files)\n"
    for command in ("emit", "verify", "export", "push"):
        assert invoke(["tinyvm", command, "--help"]) == 0
        assert capsys.readouterr().out.startswith(f"usage: wasmind tinyvm {command}")
        assert invoke(["tinyvm", command]) == 2
        assert capsys.readouterr().err.startswith(f"usage: wasmind tinyvm {command}")


def test_rows_are_run_again(dataset: Path, capsys: Capture) -> None:
    assert main(["verify", "--dataset", str(dataset), "--rerun"]) == 0
    assert capsys.readouterr().out == f"verify OK: {dataset} (8 files)\n"


def test_what_is_wrong_is_said_of_every_file(dataset: Path, capsys: Capture) -> None:
    train = dataset / "train.jsonl"
    lines = train.read_text().splitlines(keepends=True)
    lines[3] = lines[3].replace('"halted":true', '"halted":false')
    lines[4] = lines[4].replace('"input_text":"', '"input_text":"x')
    lines[5] = lines[5].replace('"op":"', '"op":"x')
    lines[6] = lines[6].replace('{"meta"', '{ "meta"')
    train.write_text("".join(lines[:-1]))
    (dataset / "eval/len_8.jsonl").unlink()
    assert main(["verify", "--dataset", str(dataset), "--rerun"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"verify FAILED for {dataset}:"
    assert said[1].startswith("  train.jsonl: sha256 mismatch: expected ")
    assert said[2:5] == [
        f"  train.jsonl: row count mismatch: expected {ROWS}, got {ROWS - 1}",
        "  train.jsonl: row 3: trace differ from what the program does",
        "  train.jsonl: row 4: renders differ from what the program does",
    ]
    assert said[5].startswith("  train.jsonl: row 5: no row (KeyError: 'x")
    assert said[6] == "  train.jsonl: row 6: its spelling differ from what the program does"
    assert said[7:] == ["  eval/len_8.jsonl: missing file"]


@pytest.mark.parametrize(
    "manifest",
    [
        "{",
        "[]",
        "{}",
        '{"files": 7}',
        '{"files": {"train.jsonl": {}}}',
        '{"files": {"train.jsonl": {"rows": "1", "sha256": ""}}}',
        '{"files": {"../train.jsonl": {"rows": 1, "sha256": ""}}}',
    ],
)
def test_a_damaged_manifest_fails(dataset: Path, capsys: Capture, manifest: str) -> None:
    (dataset / "manifest.json").write_text(manifest)
    assert main(["verify", "--dataset", str(dataset)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"verify FAILED for {dataset}:"
    assert said[1].startswith("  manifest.json: ")
    assert len(said) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("emit --tier tierx --out {}/new", f"unknown tier: tierx (known: {sorted(CONFIGS)})"),
        ("verify --dataset {}", "manifest.json missing in {} — emit was incomplete"),
        ("export --dataset {} --out {}/new", "error: there is no {}/manifest.json"),
        ("emit --tier tier1 --out {}/file", "error: Not a directory: {}/file/tier1; see that it can be read and"),
    ],
)
def test_what_the_user_can_mend_is_one_line(tmp_path: Path, capsys: Capture, words: str, said: str) -> None:
    (tmp_path / "file").touch()
    assert main([word.replace("{}", str(tmp_path)) for word in words.split()]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(said.replace("{}", str(tmp_path)))
    assert printed.err.count("\n") == 1
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "emit",
        "emit --tier tier1",
        "emit --tier tier1 --out x --seed y",
        "verify",
        "emit --tier tier1 --out x --workers 0",
    ],
)
def test_other_words_are_refused(words: str) -> None:
    assert main(words.split()) == 2


def test_help_is_no_error(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    assert "emit" in capsys.readouterr().out

"""wast2json: what it cannot read, where it breaks down, where it is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.test_runner import needs_wabt
from wasmind.errors import LimitError, ScriptError, UsageError
from wasmind.spec import convert, load


@pytest.fixture
def wast(tmp_path: Path) -> Path:
    path = tmp_path / "a.wast"
    path.write_text("(module)\n(modul)")
    return path


def instead(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """Puts a script of that line in the place of wast2json."""
    tool = folder / convert.TOOL
    tool.write_text(f"#!/bin/sh\n{line}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")


@needs_wabt
def test_what_wast2json_says_is_passed_on_in_one_line(wast: Path) -> None:
    with pytest.raises(ScriptError) as refusal:
        load(wast)
    assert str(refusal.value).startswith(f"{wast}: wast2json cannot read it: 2:1: error: ")
    assert "\n" not in str(refusal.value)


@needs_wabt
@pytest.mark.parametrize(
    "text", ["(" * 200_000, "(module " * 20_000, '(module quote "(func)")', "\0\x1b[2J", "\xff", '"']
)
def test_no_script_breaks_more_than_itself(wast: Path, text: str) -> None:
    wast.write_bytes(text.encode("latin-1"))
    with pytest.raises(ScriptError) as refusal:
        load(wast)
    assert str(refusal.value).isprintable()
    assert len(str(refusal.value)) < 500 + len(str(wast))


def test_a_script_without_wast2json_names_the_package(wast: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(
        UsageError, match=r"wast2json, which reads .* is not installed; Debian has it in the package wabt"
    ):
        load(wast)


def test_wast2json_that_breaks_down_is_named(wast: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(tmp_path, monkeypatch, "kill -ABRT $$")
    with pytest.raises(ScriptError, match=r"wast2json broke down over it .Aborted."):
        load(wast)


def test_wast2json_that_does_not_end_is_stopped(wast: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(tmp_path, monkeypatch, "exec sleep 100")
    monkeypatch.setattr(convert, "SECONDS", 0.1)
    with pytest.raises(LimitError, match=r"more than 0\.1 seconds"):
        load(wast)


@pytest.mark.parametrize("name", ["a.wat", "a", "a.json.gz"])
def test_other_files_are_refused_by_their_names(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"neither a \.wast script nor"):
        load(tmp_path / name)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        load(tmp_path / "none.wast")


@needs_wabt
def test_a_name_that_looks_like_an_option_is_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("--version.wast").write_text("(module)")
    assert len(load(Path("--version.wast")).commands) == 1

"""The comparison with the peer: what it says where it cannot run, and what it makes of figures."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SCRIPT: dict[str, Any] = runpy.run_path(str(Path(__file__).parent.parent / "scripts" / "compare_peer.py"))
Row = dict[str, Any]


@pytest.fixture
def main(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def run(*arguments: object) -> int:
        monkeypatch.setattr(sys, "argv", ["compare_peer.py", *map(str, arguments)])
        code: int = SCRIPT["main"]()
        return code

    return run


def built_peer(folder: Path) -> Path:
    (folder / SCRIPT["EXAMPLES"]).mkdir(parents=True)
    for name in (SCRIPT["RUNTIME"], *SCRIPT["PEER_ENGINES"].values(), SCRIPT["MODEL"]):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def row(seconds: dict[str, float], other: str = "") -> Row:
    names = (*SCRIPT["PEER_ENGINES"], *SCRIPT["TIERS"])
    return {name: SCRIPT["Run"](100, 2000, seconds.get(name, 1.0), other if name == "naive" else "") for name in names}


def test_a_folder_without_the_peer_is_named(main, tmp_path, capsys) -> None:
    assert main("--peer", tmp_path / "nowhere") == 2
    assert capsys.readouterr().err == (
        f"error: {tmp_path / 'nowhere'} holds no transformer-vm; clone oaustegard/transformer-vm and name its folder\n"
    )


def test_what_a_peer_lacks_is_named_with_the_command_that_makes_it(main, tmp_path, capsys) -> None:
    (built_peer(tmp_path) / "model.bin").unlink()
    assert main("--peer", tmp_path) == 2
    assert capsys.readouterr().err == f"error: {tmp_path} lacks model.bin; run there: {SCRIPT['BUILD']}\n"


def test_a_missing_clang_is_one_line(main, tmp_path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("CLANG_PATH", str(tmp_path / "clang"))
    assert main("--peer", built_peer(tmp_path)) == 2
    assert capsys.readouterr().err == "error: there is no clang; install clang and lld, or set CLANG_PATH\n"


def test_a_missing_program_is_named() -> None:
    with pytest.raises(SCRIPT["MissingError"], match=r"^there is no program none\.c$"):
        SCRIPT["named"]("none.c=12")


def test_one_program_with_two_inputs_is_two_programs(tmp_path) -> None:
    source = tmp_path / "primes.c"
    source.touch()
    first, second = (SCRIPT["named"](f"{source}={text}") for text in ("10", "30"))
    assert (first.source, first.text, second.text) == (source, "10", "30")
    assert first.name != second.name


def test_a_row_has_tokens_times_and_ratios() -> None:
    table = SCRIPT["as_markdown"](
        {}, {"hello": row({"naive": 3.0, "sparse": 1.5, "generic": 0.05, "specialised": 0.01})}
    )
    assert table.splitlines()[-1] == (
        "| hello | 100 + 2,000 | 100 + 2,000 | 3.00 s | 1.50 s | 50.0 ms | 10.0 ms | 30 × | 150 × |"
    )


def test_outputs_that_differ_are_shown() -> None:
    (said,) = SCRIPT["differing"]({"like": row({}), "unlike": row({}, other="7")})
    assert said.startswith("unlike: the outputs differ: {'naive': '7', 'sparse': ''")


def test_outputs_that_differ_have_no_ratio() -> None:
    table = SCRIPT["as_markdown"]({}, {"unlike": row({}, other="7")})
    assert table.endswith("| outputs differ | outputs differ |")

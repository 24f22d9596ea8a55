"""`wasmind bench`: every figure was measured, and the report says how."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wasmind.bench import measure
from wasmind.bench.measure import Measured, Timing, repeated
from wasmind.bench.report import Report, geometric_mean
from wasmind.cli import invoke

FAST = ["queens", "--repeat", "1", "--lengths", "1e3", "--no-starts", "--tier", "generic"]


def test_a_report_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["bench", *FAST, "--against", "reference,wasmtime", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    (program,) = made["programs"]
    assert program["tokens"] == program["timings"]["generic"]["tokens"] == program["timings"]["reference"]["tokens"]
    assert program["timings"].keys() == {"generic", "reference", "wasmtime"}
    assert program["memory"] > 0
    assert made["lengths"]["generic"]["1000"]["tokens"] == 1000
    assert len(made["machine"]["weights"]) == 64


def test_a_report_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["bench", *FAST, "--against", "none", "--output", str(tmp_path / "report.md")]) == 0
    assert capsys.readouterr().out == ""
    text = (tmp_path / "report.md").read_text()
    assert "| [queens](../src/wasmind/bench/programs/queens.c) | 99,456 |" in text
    assert "engine, generic" in text
    assert "specialised" not in text


def test_what_is_not_installed_is_said_and_not_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(measure, "find_spec", lambda _: None)
    assert invoke(["bench", *FAST, "--against", "wasm3"]) == 0
    assert "Not installed, so not measured: wasm3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["doom"], "no program 'doom'"),
        (["--tier", "fast"], "no tier 'fast'; choose of generic, specialised, both"),
        (["--against", "v8"], "no executor to compare with 'v8'"),
        (["--lengths", "many"], "write numbers of tokens such as 1e4,1e6, or none"),
        (["--lengths", "0"], "at least one token"),
        (["--repeat", "0"], "Invalid value"),
        (["--output", "/no/such/folder/report.md"], "there is no directory /no/such/folder"),
    ],
)
def test_a_mistake_is_one_line(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["bench", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert len(err.splitlines()) == 1


def test_a_timing_is_the_median_with_its_spread() -> None:
    values = iter([3.0, 1.0, 9.0])
    assert repeated(lambda: next(values), 3, 5) == Timing(3.0, 1.0, 9.0, 5)


def test_the_mean_of_ratios_is_geometric() -> None:
    assert geometric_mean([1, 4]) == 2
    timings = {"generic": Timing(1.0, 0.5, 2.0, 1_000_000)}
    made = Report(
        "bench",
        1,
        dict.fromkeys(["processor", "cores", "memory", "system", "python", "llvm", "wasmind", "weights", "date"], ""),
    )
    made.programs = [Measured("fib", 2_000_000, 700_000, 100, 1_000_000, 1 << 20, timings)]
    text = made.markdown()
    assert "Geometric mean: **0.500** tokens" in text
    assert "| fib | 1.00 M (2.00 M) |" in text
    assert "| fib | 1,000 (500–2,000) |" in text


@pytest.mark.long
def test_everything_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["bench", "queens", "--repeat", "1", "--lengths", "1e4"]) == 0
    text = capsys.readouterr().out
    for part in ("engine, specialised", "dense", "cold: nothing cached", "10,000"):
        assert part in text

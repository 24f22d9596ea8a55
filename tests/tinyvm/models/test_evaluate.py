"""Models scored on rows of a bucket, and what is written of it."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from wasmind.cli import invoke
from wasmind.tinyvm import evaluate
from wasmind.tinyvm.examples import example
from wasmind.tinyvm.report import Report, Scored

Capture = pytest.CaptureFixture[str]


def test_the_compiled_machine_has_everything_right():
    tally = evaluate.evaluate("compiled", "tier1", "len_8", 70)
    assert (tally.n, tally.right, tally.exact) == (70, 70, 70)
    assert 20 < tally.zero < 70


def test_processes_count_alike():
    assert evaluate.evaluate("compiled", "tier0", "all", 70, workers=2) == evaluate.evaluate(
        "compiled", "tier0", "all", 70
    )


class Careless:
    """Right at every third row, in other words than the dataset's at the second."""

    mode, name = "direct", "careless"

    def answers(self, prompts: Sequence[Sequence[int]], guesses: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        rows = [example("tier1", "len_8", index, "direct").answer for index in range(len(prompts))]
        return [[row, row[1:], row[:1]][index % 3] for index, row in enumerate(rows)]


def test_wrong_answers_are_wrong(monkeypatch):
    monkeypatch.setattr(evaluate, "load", lambda name: Careless())
    tally = evaluate.evaluate("careless", "tier1", "len_8", 30)
    assert (tally.n, tally.right, tally.exact) == (30, 20, 10)


def test_a_bucket_has_no_more_rows_than_it_has(monkeypatch):
    monkeypatch.setattr(
        evaluate, "_scored", lambda jobs, workers: [evaluate.Tally(end - first) for *_, first, end in jobs]
    )
    assert evaluate.evaluate("compiled", "tier1", "len_8", 10**6).n == 20_000


def test_a_report_is_json_a_table_and_a_picture():
    report = Report("wasmind tinyvm eval …", "tier1", 10)
    report.models.append(Scored("compiled machine", "trace", "compiled", 1.25, {"len_8": evaluate.Tally(10, 10, 9, 5)}))
    plain = json.loads(json.dumps(report.plain()))
    (model,) = plain["models"]
    assert model["buckets"]["len_8"]["right"]["rate"] == 1
    assert model["buckets"]["len_8"]["exact"]["rate"] == 0.9
    assert plain["always 0"]["len_8"] == {
        "rate": 0.5,
        "low": pytest.approx(0.2366, abs=1e-4),
        "high": pytest.approx(0.7634, abs=1e-4),
        "n": 10,
    }
    assert "| `len_8` | 10 | 100.00 (72.25–100.00) | 50.00 (23.66–76.34) |" in report.markdown()
    picture = report.chart()
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (960, 540)


def test_the_command_writes_all_three(tmp_path: Path, capsys: Capture):
    words = [
        "tinyvm",
        "eval",
        "compiled",
        "--bucket",
        "len_8",
        "--rows",
        "5",
        "--out",
        str(tmp_path / "report"),
        "--json",
    ]
    assert invoke(words) == 0
    shown = capsys.readouterr().out
    assert (tmp_path / "report" / "eval.json").read_text() == shown
    assert {path.name for path in (tmp_path / "report").iterdir()} == {"eval.json", "eval.md", "eval.png"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["eval", "nothing"],
            "nothing holds no model of `wasmind tinyvm train` (FileNotFoundError); name the folder of one",
        ),
        (["eval", "compiled", "--tier", "tier7"], "there is no tier 'tier7'; choose of tier0, tier1, tier2"),
        (["eval", "compiled", "--bucket", "easy"], "tier1 has no bucket 'easy'; choose of len_8, len_16"),
        (["train", "out", "--mode", "aloud"], "there is no mode 'aloud'; choose of direct, trace"),
    ],
)
def test_what_the_user_can_mend_is_one_line(words, message, capsys: Capture, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert invoke(["tinyvm", *words]) == 2
    shown = capsys.readouterr().err
    assert shown.startswith(f"error: {message}")
    assert shown.count("\n") == 1

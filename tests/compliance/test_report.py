"""What the report says of given outcomes."""

from __future__ import annotations

import json

from rich.console import Console

from wasmind.compliance import Case, Outcome, as_data, table

_OUTCOMES = [
    Outcome(Case("Sums", "1 + 1", "halt"), "", tokens=10, instructions=4, seconds=0.5),
    Outcome(Case("Sums", "1 + 2", "halt"), "outputs [4], expected [3]", tokens=1000, instructions=5, seconds=0.25),
    Outcome(Case("Loops", "once", "halt"), "", tokens=7, instructions=2, seconds=0.0),
]


def _shown() -> list[str]:
    console = Console(width=100, color_system=None)
    with console.capture() as capture:
        console.print(table(_OUTCOMES))
    return capture.get().splitlines()


def _row(start: str) -> list[str]:
    (line,) = [line for line in _shown() if line.lstrip("│ ").startswith(start)]
    return line.replace("│", " ").split()


def test_the_table_sums_each_category() -> None:
    assert _row("Sums  ") == ["Sums", "1/2", "9", "1,010", "0.75"]
    assert _row("Loops") == ["Loops", "1/1", "2", "7", "0.00"]


def test_the_table_sums_everything() -> None:
    assert _row("all") == ["all", "2/3", "11", "1,017", "0.75"]


def test_the_table_names_each_failure_and_its_problem() -> None:
    assert _row("Sums: ") == ["Sums:", "1", "+", "2", "failed"]
    assert _row("outputs") == ["outputs", "[4],", "expected", "[3]"]


def test_the_data_is_json_and_says_the_same() -> None:
    data = json.loads(json.dumps(as_data(_OUTCOMES)))
    assert (data["passed"], data["total"]) == (2, 3)
    assert data["categories"] == {"Sums": {"passed": 1, "total": 2}, "Loops": {"passed": 1, "total": 1}}
    assert data["cases"][1]["problem"] == "outputs [4], expected [3]"

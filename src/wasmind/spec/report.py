"""The outcomes of scripts, for people (lines) and for programs (plain data)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wasmind.spec.runner import Outcome
from wasmind.wasm.module import printable


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one script; `name` is the file as the user wrote it."""

    name: str
    outcomes: Sequence[Outcome]

    @property
    def counts(self) -> dict[str, int]:
        """How many commands passed, failed and were skipped."""
        found = Counter(outcome.verdict for outcome in self.outcomes)
        return {"passed": found["passed"], "failed": found["failed"], "skipped": found["skipped"]}

    @property
    def reasons(self) -> dict[str, int]:
        """How many commands were skipped for each reason, the most frequent first."""
        return dict(Counter(outcome.reason for outcome in self.outcomes if outcome.verdict == "skipped").most_common())

    @property
    def failures(self) -> list[Outcome]:
        """The commands that failed, in order."""
        return [outcome for outcome in self.outcomes if outcome.verdict == "failed"]


def lines(report: Report, verbose: bool = False) -> Iterator[str]:
    """The counts, a line for each reason of skips, and when verbose a line for each failure."""
    yield f"{printable(report.name)}: {counted(report.counts)}"
    for reason, count in report.reasons.items():
        yield f"  {count:,} skipped: {reason}"
    for outcome in report.failures if verbose else ():
        line, type_ = outcome.command.line, outcome.command.type
        yield f"  {printable(report.name)}:{line}: {type_}: expected {outcome.expected}; got {outcome.got}"


def total(reports: Sequence[Report]) -> dict[str, int]:
    """The counts of all scripts together."""
    return {verdict: sum(r.counts[verdict] for r in reports) for verdict in ("passed", "failed", "skipped")}


def counted(counts: dict[str, int]) -> str:
    """Counts in words: "3 passed, 0 failed, 1 skipped"."""
    return ", ".join(f"{count:,} {verdict}" for verdict, count in counts.items())


def as_data(reports: Sequence[Report]) -> dict[str, Any]:
    """The same as plain data, ready for JSON."""
    return {
        **total(reports),
        "scripts": [
            {
                "file": report.name,
                **report.counts,
                "reasons": report.reasons,
                "failures": [
                    {
                        "line": outcome.command.line,
                        "command": outcome.command.type,
                        "expected": outcome.expected,
                        "got": outcome.got,
                    }
                    for outcome in report.failures
                ],
            }
            for report in reports
        ],
    }

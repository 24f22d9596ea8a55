"""The outcomes of the suite, for people (a table by category) and for programs (plain data)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.markup import escape
from rich.table import Table

from wasmind.compliance.suite import Outcome


def by_category(outcomes: Iterable[Outcome]) -> dict[str, list[Outcome]]:
    """The outcomes under their category's name, categories in the order of their first case."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.case.category, []).append(outcome)
    return groups


def table(outcomes: Sequence[Outcome]) -> Table:
    """A row for each category, the totals below, and a row for each case that failed."""
    shown = Table("category")
    for heading in ("passed", "instructions", "tokens", "seconds"):
        shown.add_column(heading, justify="right")
    for category, group in by_category(outcomes).items():
        shown.add_row(category, *_totals(group))
    shown.add_section()
    shown.add_row("all", *_totals(outcomes), style="bold")
    failures = [outcome for outcome in outcomes if not outcome.passed]
    if failures:
        shown.add_section()
    for outcome in failures:
        shown.add_row(escape(f"{outcome.case.key}\n  {outcome.problem}"), "failed", "", "", "", style="red")
    return shown


def as_data(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The same as plain data, ready for JSON."""
    return {
        "passed": sum(outcome.passed for outcome in outcomes),
        "total": len(outcomes),
        "categories": {
            category: {"passed": sum(outcome.passed for outcome in group), "total": len(group)}
            for category, group in by_category(outcomes).items()
        },
        "cases": [
            {
                "category": outcome.case.category,
                "name": outcome.case.name,
                "passed": outcome.passed,
                "problem": outcome.problem,
                "instructions": outcome.instructions,
                "tokens": outcome.tokens,
                "seconds": round(outcome.seconds, 6),
            }
            for outcome in outcomes
        ],
    }


def _totals(group: Sequence[Outcome]) -> tuple[str, str, str, str]:
    return (
        f"{sum(outcome.passed for outcome in group)}/{len(group)}",
        f"{sum(outcome.instructions for outcome in group):,}",
        f"{sum(outcome.tokens for outcome in group):,}",
        f"{sum(outcome.seconds for outcome in group):.2f}",
    )

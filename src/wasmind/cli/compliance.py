"""`wasmind compliance`: the published suite through an executor."""

from __future__ import annotations

import json

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.executors import executor as find_executor


def command(executor: _inputs.ExecutorOption = "reference", as_json: _inputs.JsonOption = False) -> None:
    """Run the compliance suite.

    Prints the results by category, and exits with 1 when a program fails.

    \b
    wasmind compliance
    wasmind compliance --executor dense --json
    """
    find_executor(executor)
    from wasmind.compliance import as_data, cases, run_suite, table

    total, done = len(cases()), 0
    with Meter("running the suite", "programs") as meter:

        def progress(_: object) -> None:
            nonlocal done
            done += 1
            meter.at(done, total)

        outcomes = run_suite(executor, progress)
    if as_json:
        print(json.dumps(as_data(outcomes), indent=2))
    else:
        from rich.console import Console

        Console().print(table(outcomes))
    if not all(outcome.passed for outcome in outcomes):
        raise typer.Exit(1)

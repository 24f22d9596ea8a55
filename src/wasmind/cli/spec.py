"""`wasmind spec`: test scripts of the WebAssembly specification."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import WasmindError
from wasmind.executors import DEFAULT_EXECUTOR
from wasmind.executors import executor as find_executor
from wasmind.spec import MAX_TOKENS, Machine, Report, Script, as_data, counted, lines, load, run_script, total


def command(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE",
            help="Scripts: .wast (needs wabt's wast2json), or the .json it made, with the modules beside it.",
            show_default=False,
        ),
    ],
    executor: _inputs.ExecutorOption = DEFAULT_EXECUTOR,
    max_tokens: Annotated[int, typer.Option(min=1, help="Give up an invocation after so many tokens.")] = MAX_TOKENS,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Print each failure.")] = False,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Run test scripts of the WebAssembly specification.

    Prints for each script how many commands passed, failed and were skipped, and why they were skipped. Exits
    with 1 when one failed, with 2 when a script could not be read.

    \b
    wasmind spec testsuite/i32.wast
    wasmind spec testsuite/*.wast --executor reference -v
    wast2json i32.wast -o i32.json && wasmind spec i32.json --json
    """
    find_executor(executor)
    scripts, unread = _load(files)
    reports = []
    done, commands = 0, sum(len(script.commands) for script in scripts)
    with Meter("running the scripts", "commands", delay=1.0) as meter:

        def progress() -> None:
            nonlocal done
            done += 1
            meter.at(done, commands)

        for script in scripts:
            report = Report(script.name, run_script(script, Machine(executor, max_tokens), progress))
            reports.append(report)
            if not as_json:
                print(*lines(report, verbose), sep="\n", flush=True)
    counts = total(reports)
    if as_json:
        print(json.dumps(as_data(reports), indent=2))
    elif len(reports) > 1:
        print(f"all: {counted(counts)}")
    if counts["failed"] and not (verbose or as_json):
        print("-v shows what failed", file=sys.stderr)
    if unread or counts["failed"]:
        raise typer.Exit(2 if unread else 1)


def _load(files: list[str]) -> tuple[list[Script], int]:
    """The scripts that can be read, and how many cannot; each of those is named on stderr."""
    scripts, unread = [], 0
    for file in files:
        try:
            scripts.append(load(_inputs.program_path(file)))
        except WasmindError as error:
            unread += 1
            print(f"error: {' '.join(str(error).split())}", file=sys.stderr)
    return scripts, unread

"""`wasmind bench`: what the engine does in which time, beside others."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError
from wasmind.writing import write_files

_ALL, _BOTH = "all", "both"
_SMALL = "queens"
"""The program that starts are measured with."""


def command(
    programs: Annotated[
        list[str] | None, typer.Argument(metavar="PROGRAM", help="Only these programs.", show_default=False)
    ] = None,
    tier: Annotated[str, typer.Option(metavar="generic|specialised|both", help="Which tier of the engine.")] = _BOTH,
    against: Annotated[
        str, typer.Option(metavar="NAME,…", help="reference, dense, wasmtime, wasm3, all or none.")
    ] = _ALL,
    lengths: Annotated[
        str, typer.Option(metavar="N,…", help="Lengths of trace for the cost of a token, or none.")
    ] = "1e4,1e5,1e6,1e7",
    starts: Annotated[bool, typer.Option(help="Whether to measure the start of a process.")] = True,
    repeat: Annotated[int, typer.Option(min=1, help="How often each measurement is made.")] = 5,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the report to a file.", show_default=False)
    ] = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Measure the engine on C programs, beside other executors.

    Prints Markdown tables, every figure with its spread; takes about two minutes.

    \b
    wasmind bench
    wasmind bench sha256 quicksort --against wasmtime,wasm3 --json
    wasmind bench --lengths 1e4,1e9 --repeat 3 --tier specialised
    """
    from wasmind.bench import measure, report, suite

    chosen = [suite.find(name) for name in programs] if programs else list(suite.PROGRAMS.values())
    tiers = measure.TIERS if tier == _BOTH else (_one_of(tier, "tier", (*measure.TIERS, _BOTH)),)
    others = _names(against, measure.OTHERS)
    counts = _counts(lengths)
    if output is not None:
        _inputs.check_writable([output])
    missing = measure.missing(others)
    made = report.Report(shlex.join(["wasmind", *sys.argv[1:]]), repeat, report.describe_machine(), missing=missing)
    steps = len(chosen) + len(counts) * len(tiers) + 1
    with Meter("compiling", unit="measurements") as meter:
        engines = measure.engines(tiers)
        for program in chosen:
            meter.doing = program.name
            meter.at(len(made.programs), steps)
            present = tuple(name for name in others if name not in missing)
            made.programs.append(measure.program(program, engines, present, repeat))
        for name, engine in engines.items() if counts else ():
            meter.doing = f"lengths, {name}"
            made.lengths[name] = {count: measure.lengths(engine, count, repeat) for count in counts}
        if starts:
            meter.doing = "starts"
            made.start = _SMALL, measure.start(suite.find(_SMALL), repeat)
    text = json.dumps(made.plain(), indent=1) + "\n" if as_json else made.markdown()
    if output is not None:
        write_files({output: text.encode()})
    else:
        print(text, end="")


def _names(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    if text in (_ALL, "none"):
        return known if text == _ALL else ()
    return tuple(_one_of(name, "executor to compare with", known) for name in text.split(","))


def _one_of(name: str, what: str, known: tuple[str, ...]) -> str:
    if name not in known:
        raise UsageError(f"there is no {what} {name!r}; choose of {', '.join(known)}")
    return name


def _counts(text: str) -> list[int]:
    """The lengths that a list such as 1e4,200000 spells."""
    if text == "none":
        return []
    try:
        counts = [int(float(word)) for word in text.split(",")]
    except (ValueError, OverflowError) as error:
        raise UsageError(f"--lengths {text}: write numbers of tokens such as 1e4,1e6, or none") from error
    if min(counts) < 1:
        raise UsageError(f"--lengths {text}: a trace has at least one token")
    return counts

"""Times the executors on the examples, all in one run, and prints a Markdown table.

    .venv/bin/python scripts/bench.py

Time is the best of REPEATS, for the trace alone: loading and compiling are in their own lines. The dense model runs the
first DENSE tokens of each program only.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from wasmind import api
from wasmind.engine.engine import Engine
from wasmind.errors import LimitError
from wasmind.executors import executor
from wasmind.machine.build import weights

REPEATS = 3
DENSE = 1_000
PROGRAMS: dict[str, tuple[str, str | None, tuple[int, ...]]] = {
    "primes below 100": ("examples/primes.wat", None, ()),
    "sudoku": ("examples/sudoku.wat", None, ()),
    "fibonacci of 22, recursive": ("examples/fib_recursive.wat", "fib", (22,)),
}


def main() -> None:
    """Measures and prints."""
    machine = weights()
    generic, load_generic = timed(lambda: Engine.of(machine))
    specialised, load_specialised = timed(lambda: Engine.of(machine, "specialised"))
    runs: dict[str, Callable[[api.Job, int, Callable[[Sequence[int]], None]], object]] = {
        "reference": lambda job, most, tell: executor("reference")(job.prefix, job.store, most, tell),
        "dense": lambda job, most, tell: executor("dense")(job.prefix, job.store, min(most, DENSE), tell),
        "engine, generic": lambda job, most, tell: generic.run(job.prefix, job.store, most, tell),
        "engine, specialised": lambda job, most, tell: specialised.run(job.prefix, job.store, most, tell),
    }
    print(f"{platform.machine()}, Python {platform.python_version()}, one core, best of {REPEATS}")
    print(f"\ncompile, generic: {load_generic:.1f} s; generic and specialised: {load_specialised:.1f} s\n")
    print("| program | tokens | " + " | ".join(f"{name}, tokens/s" for name in runs) + " | specialised / reference |")
    print("|---" * (len(runs) + 3) + "|")
    for name, (path, entry, args) in PROGRAMS.items():
        job = api.prepare(path, entry, args)
        counts, speeds = zip(*(speed(run, job) for run in runs.values()), strict=True)
        cells = " | ".join(f"{value:,.0f}" for value in speeds)
        print(f"| {name} | {counts[0]:,} | {cells} | {speeds[-1] / speeds[0]:.0f} × |")


def timed(make: Callable[[], Engine]) -> tuple[Engine, float]:
    """What is made, and the seconds it takes."""
    began = time.perf_counter()
    return make(), time.perf_counter() - began


def speed(run: Callable[..., object], job: api.Job) -> tuple[int, float]:
    """(tokens made, tokens a second)."""
    best, count = float("inf"), 0
    for _ in range(REPEATS):
        lengths: list[int] = []
        began = time.perf_counter()
        with suppress(LimitError):
            run(job, 1_000_000_000, lambda tokens, lengths=lengths: lengths.append(len(tokens)))
        best, count = min(best, time.perf_counter() - began), sum(lengths)
    return count, count / best


if __name__ == "__main__":
    main()

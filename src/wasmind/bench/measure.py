"""Measurements: repeated, each with its spread; what is not installed is not measured."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import numpy as np
import wasmtime

from wasmind import api
from wasmind.bench.suite import Program, endless, outside
from wasmind.engine.engine import GENERIC, SPECIALISED, Engine
from wasmind.engine.run import Tokens
from wasmind.errors import ExactnessError, LimitError
from wasmind.executors import executor
from wasmind.isa import tokens as T
from wasmind.isa.trace import Reading
from wasmind.machine.build import weights

TIERS = (GENERIC, SPECIALISED)
OTHERS = ("reference", "dense", "wasmtime", "wasm3")
DENSE_TOKENS = 300
"""Tokens of a program that the dense model makes: it takes a millisecond for each."""
_MOST, _SHORT = 1 << 40, 10_000
_LAUNCHER = """
import resource, subprocess, sys, time
began = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A process starts with the peak of its parent's memory: a small parent keeps that out of the figure."""


@dataclass(frozen=True)
class Timing:
    """Seconds: the median of the repeats, the least and the most. `tokens` were made in them, if there are any."""

    seconds: float
    least: float
    most: float
    tokens: int = 0


@dataclass(frozen=True)
class Measured:
    """A program: its counts, and its time to solution on each executor.

    memory: bytes that the heads of the engine remember at the end.
    """

    name: str
    source_instructions: int
    instructions: int
    prefix: int
    tokens: int
    memory: int
    timings: dict[str, Timing] = field(default_factory=dict)


@dataclass(frozen=True)
class Start:
    """`wasmind run` of a small program in a fresh process: seconds, and the most memory resident, in bytes."""

    cold: Timing
    warm: Timing
    cold_memory: int
    warm_memory: int


def repeated(measure: Callable[[], float], repeats: int, tokens: int = 0) -> Timing:
    """The timing of several measurements."""
    return _timing([measure() for _ in range(repeats)], tokens)


def _timing(seconds: Sequence[float], tokens: int = 0) -> Timing:
    return Timing(median(seconds), min(seconds), max(seconds), tokens)


def engines(tiers: tuple[str, ...]) -> dict[str, Engine]:
    """An engine of the machine's weights for each tier."""
    machine = weights()
    return {tier: Engine.of(machine, tier, warm_up=None) for tier in tiers}


def missing(others: tuple[str, ...]) -> list[str]:
    """Those of the others that are not installed."""
    return [name for name in others if name == "wasm3" and find_spec("wasm3") is None]


def program(program: Program, runs: dict[str, Engine], others: tuple[str, ...], repeats: int) -> Measured:
    """A program on the engines and on the others."""
    job = api.prepare(program.path, "main", program.args)
    result, fuel = outside(program)
    reading, calls, memory = Reading(), 0, 0
    for engine in runs.values():
        chunks: list[Tokens] = []
        memory = engine.run(job.prefix, job.store, _MOST, chunks.append)
        trace = np.concatenate(chunks)
        calls = int(np.count_nonzero((trace >= T.CALL) & (trace < T.RETURN)))
        reading = Reading()
        reading.feed_all(trace)
        if reading.outputs != [result]:
            raise ExactnessError(f"{program.name} gives {reading.outputs} on the engine and {result} on wasmtime")
    made = Measured(program.name, fuel - calls, reading.instructions, len(job.prefix), reading.tokens, memory)
    for tier, engine in runs.items():
        made.timings[tier] = repeated(partial(_seconds, _on_engine(engine, job, _MOST)), repeats, reading.tokens)
    for other in others:
        made.timings[other] = _on_other(other, program, job, reading.tokens, repeats)
    return made


def lengths(run: Engine, count: int, repeats: int) -> Timing:
    """The first `count` tokens of a program that does not end, its prefix included, after a short run to warm up."""
    program = endless()
    job = api.prepare(program.path, "main", program.args)
    _seconds(_on_engine(run, job, _SHORT))
    return repeated(partial(_seconds, _on_engine(run, job, count)), repeats, count)


def start(program: Program, repeats: int) -> Start:
    """A fresh process with an empty cache, and once more with a full one."""
    cold, warm = [], []
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as cache:
            cold.append(_process(program, Path(cache)))
            warm.append(_process(program, Path(cache)))
    (cold_seconds, cold_memory), (warm_seconds, warm_memory) = (zip(*runs, strict=True) for runs in (cold, warm))
    return Start(_timing(cold_seconds), _timing(warm_seconds), max(cold_memory), max(warm_memory))


def _process(program: Program, cache: Path) -> tuple[float, int]:
    """Seconds, and bytes resident at most."""
    python = sys.executable
    words = [python, "-c", _LAUNCHER, python, "-m", "wasmind", "run", str(program.path), "--invoke", "main"]
    done = subprocess.run(
        words, env={**os.environ, "XDG_CACHE_HOME": str(cache)}, capture_output=True, text=True, check=True
    )
    seconds, memory = done.stdout.split()
    return float(seconds), int(memory) * (1 if sys.platform == "darwin" else 1024)


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    with suppress(LimitError):
        run()
    return time.perf_counter() - began


def _on_engine(engine: Engine, job: api.Job, most: int) -> Callable[[], object]:
    return lambda: engine.run(job.prefix, job.store, most, lambda _: None)


def _on_other(name: str, program: Program, job: api.Job, tokens: int, repeats: int) -> Timing:
    if name in ("wasmtime", "wasm3"):
        calls = _wasmtime(program) if name == "wasmtime" else _wasm3(program)
        return repeated(lambda: _seconds(next(calls)), repeats)
    run = executor(name)

    def whole(count: int) -> float:
        return _seconds(partial(run, job.prefix, job.store, count, _MOST, lambda _: None))

    if name == "reference":
        return repeated(partial(whole, tokens), repeats, tokens)
    # The dense model reads a prefix in one pass and makes tokens one by one: only these are counted.
    most = min(tokens, DENSE_TOKENS)
    return repeated(lambda: whole(most) - whole(1), repeats, most - 1)


def _wasmtime(program: Program) -> Iterator[Callable[[], object]]:
    """Calls of `main`, each in a fresh instance of the compiled module."""
    engine = wasmtime.Engine()
    module = wasmtime.Module(engine, program.path.read_bytes())
    while True:
        store = wasmtime.Store(engine)
        main = wasmtime.Instance(store, module, []).exports(store)["main"]
        assert isinstance(main, wasmtime.Func)
        yield partial(main, store, *program.args)


def _wasm3(program: Program) -> Iterator[Callable[[], object]]:
    """Calls of `main`, each in a fresh module whose `main` is compiled already."""
    import wasm3

    while True:
        environment = wasm3.Environment()
        runtime = environment.new_runtime(1 << 20)
        runtime.load(environment.parse_module(program.path.read_bytes()))
        main = runtime.find_function("main")
        yield partial(_call, main, program.args, environment, runtime)


def _call(function: Callable[..., object], args: tuple[int, ...], *_kept: object) -> object:
    """Calls the function while what it lives in is kept."""
    return function(*args)

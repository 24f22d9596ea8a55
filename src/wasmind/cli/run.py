"""`wasmind run`: a program's outputs, its trace, its files."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from typing import Annotated

import typer

from wasmind import api, wasm
from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError
from wasmind.executors import DEFAULT_EXECUTOR
from wasmind.isa import tokens as T
from wasmind.isa.opcodes import I32
from wasmind.isa.trace import Reading
from wasmind.isa.tracer import Tracer
from wasmind.wasm.files import FILE_BYTES
from wasmind.wasm.values import size
from wasmind.writing import write_files


def command(
    file: _inputs.FileArgument,
    args: _inputs.ArgsArgument = None,
    invoke: _inputs.InvokeOption = None,
    executor: _inputs.ExecutorOption = DEFAULT_EXECUTOR,
    trace: Annotated[bool, typer.Option("--trace", help="Print each instruction with the tokens it made.")] = False,
    files: _inputs.FilesOption = None,
    folder: _inputs.FolderOption = None,
    save: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=PATH",
            help="Where to write a --file as the program left it, once it ended well.",
            show_default=False,
        ),
    ] = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="Give up after so many tokens.")] = api.MAX_TOKENS,
    max_memory: Annotated[
        int, typer.Option(min=1, metavar="MIB", help="Give up when the engine has more to remember.")
    ] = api.MAX_MEMORY >> 20,
    weights: _inputs.WeightsOption = None,
    stats: Annotated[bool, typer.Option("--stats", help="End with a line of counts on stderr.")] = False,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Run a program and print its outputs.

    One number a line, the results of the function last. A trap is named on stderr and exits with 1.

    \b
    wasmind run examples/primes.wat
    wasmind run examples/gcd.wat --invoke gcd 1071 462
    wasmind run examples/gcd.wat --invoke gcd --executor reference --trace -12 18
    wasmind run examples/copy.wat --file from=README.md --file to=/dev/null --save to=copy.md
    wasmind run examples/c/sha256.c abc
    wasmind run examples/c/pretty.c < data.json
    """
    if trace and as_json:
        raise UsageError("--trace and --json exclude each other; choose one")
    paths = _inputs.files_in(folder) | _inputs.named_paths("--file", files)
    saved = _inputs.named_paths("--save", save)
    if unknown := next((name for name in saved if name not in paths), None):
        raise UsageError(f"--save {unknown}: no --file has that name; add --file {unknown}=PATH")
    _inputs.check_writable(saved.values())
    job = _job(file, invoke, args, _inputs.read_files(paths, FILE_BYTES))
    began = time.perf_counter()
    with Meter("loading the weights" if executor == "dense" else "running", delay=_delay(executor)) as meter:
        reading = api.execute(
            job,
            executor,
            max_tokens=max_tokens,
            max_memory=max_memory << 20,
            weights=weights,
            watch=_tracer(job) if trace else None,
            follow=_printer(meter, job)
            if job.wasi and not (as_json or trace)
            else _follower(meter, as_json or trace, _held(job)),
        )
    seconds = time.perf_counter() - began
    if as_json:
        print(json.dumps(_summary(job, reading, executor, seconds)))
    elif not trace and _held(job):
        rest = job.results_after(reading) or (() if job.wasi else reading.outputs[-_held(job) :])
        print("".join(f"{number}\n" for number in rest), end="")
    if stats:
        _print_stats(reading, executor, seconds)
    if reading.trap is not None:
        print(f"trap: {reading.trap}", file=sys.stderr)
        raise typer.Exit(1)
    after = job.files_after(reading)
    write_files({path: after[name] for name, path in saved.items()})
    if code := job.exit_code(reading):
        raise typer.Exit(code & 0xFF)


def _job(file: str, invoke: str | None, args: list[str] | None, files: dict[str, bytes]) -> api.Job:
    """The program ready to run. A WASI program gets ARGS as words, and standard input if it may read it."""
    module = _inputs.load(file)
    names = wasm.wasi_imports(module.definition)
    if not names or invoke is not None:
        return api.prepare(module, invoke, _inputs.numbers(args), files)
    surroundings = wasm.Surroundings(
        args=[os.fsencode(word) for word in (file, *(args or ()))],
        stdin=sys.stdin.buffer.read(wasm.MAX_BYTES + 1) if "fd_read" in names and not sys.stdin.isatty() else b"",
        time=time.time_ns(),
        seed=int.from_bytes(os.urandom(4), "little"),
    )
    return api.prepare(module, None, (), files, surroundings)


def _printer(meter: Meter, job: api.Job) -> api.Follow:
    """What moves the meter, and passes on what a WASI program writes to standard output and error."""
    streams = wasm.Streams()
    targets = {wasm.STDOUT: sys.stdout.buffer, wasm.STDERR: sys.stderr.buffer}

    def follow(reading: Reading, _: object) -> None:
        meter.doing = "running"
        meter.at(reading.tokens)
        for stream, data in streams.feed(job.said(reading)):
            targets[stream].write(data)
            targets[stream].flush()

    return follow


def _delay(executor: str) -> float:
    """Seconds before the meter shows: most programs end before anyone waits, but not on the dense weights."""
    return 0.0 if executor == "dense" else 1.0


def _tracer(job: api.Job) -> api.Watch:
    """What prints each instruction with its tokens, and what it output."""
    tracer = Tracer(job.program)

    def watch(reading: Reading, made: Sequence[int]) -> None:
        print(tracer.line(tuple(made)), flush=True)
        if made[0] == T.OUTPUT:
            print(reading.outputs[-1], flush=True)

    return watch


def _held(job: api.Job) -> int:
    """How many outputs at the end are words of results that are no i32, and so are printed when all is known."""
    return size(job.results) if job.wasi or set(job.results) - {I32} else 0


def _follower(meter: Meter, silent: bool, held: int) -> api.Follow:
    """What moves the meter, and prints outputs as they come, the last `held` left out, unless it is to be silent."""
    printed = 0

    def follow(reading: Reading, _: object) -> None:
        nonlocal printed
        meter.doing = "running"
        meter.at(reading.tokens)
        end = len(reading.outputs) - held
        if not silent and end > printed:
            print(*reading.outputs[printed:end], sep="\n", flush=True)
            printed = end

    return follow


def _summary(job: api.Job, reading: Reading, executor: str, seconds: float) -> dict[str, object]:
    return {
        "outputs": reading.outputs,
        "results": job.results_after(reading),
        "stdout": job.text(reading, wasm.STDOUT),
        "trap": reading.trap,
        "tokens": reading.tokens,
        "instructions": reading.instructions,
        "executor": executor,
        "seconds": round(seconds, 3),
    }


def _print_stats(reading: Reading, executor: str, seconds: float) -> None:
    print(
        f"{executor}: {reading.tokens:,} tokens for {reading.instructions:,} instructions "
        f"in {seconds:.1f} s, {reading.tokens / seconds:,.0f} tokens/s",
        file=sys.stderr,
    )

"""Times the peer and wasmind on the same C programs, all in one run, and prints a Markdown table.

    OMP_NUM_THREADS=1 .venv/bin/python scripts/compare_peer.py --peer FOLDER [PROGRAM.c[=INPUT] …]

The peer is transformer-vm, in the fork that has its fastest engine. FOLDER is a clone of it, built as BUILD says.
The programs are its examples and those named: each defines `void compute(const char *input)` and may use the peer's
runtime, which prints with `putchar`.

Both machines get the code that one compiler makes of one source with one runtime and the same flags. wasmind's module
differs in the name of the import that prints, and has a second function, which calls the first. Nothing of the peer
is kept: its files are read where they lie, and what is made of them lies in a temporary folder.

Time is what an executor takes from the first token of the prefix to the last of the trace, the median of the repeats.
It leaves out what needs doing once: making weights, loading them, compiling executors and programs. Both run on one
core. A program that does not run, or on which the outputs differ, is named at the end, and the exit code is 1; it is 2
where something is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray

from wasmind import api
from wasmind.engine.engine import Engine
from wasmind.errors import WasmindError
from wasmind.isa.trace import Reading
from wasmind.machine.build import weights

BUILD = "make build/transformer_naive build/transformer_sparse; python -m transformer_vm.build --save-weights=model.bin"
"""Makes the peer's engines and weights, in its folder."""

PEER_ENGINES = {"naive": "build/transformer_naive", "sparse": "build/transformer_sparse"}
MODEL, RUNTIME, EXAMPLES = "model.bin", "transformer_vm/compilation/runtime.h", "transformer_vm/examples"
PEER_MOST = 6_000_000
"""Tokens after which the peer's engines give up."""

TIERS = ("generic", "specialised")
LONG = 5.0
"""Seconds after which a measurement is not repeated."""

COSTS = [(7 * i * i + 11 * j + 5 * i * j) % 90 + 1 for i in range(10) for j in range(10)]
INPUTS = {
    "hello": "World",
    "addition": "12345+6789",
    "collatz": "7",
    "fibonacci": "10",
    "min_cost_matching": " ".join(map(str, (10, *COSTS))),
    "sudoku": "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
}
"""What the peer's examples get to read."""

FLAGS = (
    *("--target=wasm32", "-nostdlib", "-O2", "-fno-builtin", "-fno-jump-tables", "-w"),
    *("-mllvm", "--combiner-store-merging=false"),
    *("-Wl,--no-entry", "-Wl,--export=run", "-Wl,-z,stack-size=4096", "-Wl,--initial-memory=10485760"),
)
"""The peer's own, for the same code."""

SHIM = """
#define import_name(name) import_name("output")
#include "{runtime}"
#undef import_name
"""
DRIVER = """
void compute(const char *input);
static char input[{size}] = "{text}";
void run(void) {{ compute(input); }}
"""
ROOM = 1 << 16
"""Bytes behind the input: the peer's programs use what lies there."""


class MissingError(Exception):
    """Something the comparison needs is not there."""


class FailedError(Exception):
    """A program does not compile or run."""


@dataclass(frozen=True)
class Program:
    """A C program and what it reads."""

    name: str
    source: Path
    text: str


@dataclass(frozen=True)
class Run:
    """A program on one executor.

    prefix, trace: tokens read and generated. seconds: for both, the median. output: with a dot for what is no text.
    """

    prefix: int
    trace: int
    seconds: float
    output: str


Row = dict[str, Run]
Executor = Callable[[], Run]


def main() -> int:
    """Measures and prints; the exit code."""
    parser = argparse.ArgumentParser(description="times the peer and wasmind on the same C programs")
    parser.add_argument("--peer", type=Path, required=True, metavar="FOLDER", help="a built clone of the peer")
    parser.add_argument("--repeats", type=int, default=5, help=f"of each measurement that takes less than {LONG:.0f} s")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM.c[=INPUT]", help="run these too")
    options = parser.parse_args()
    try:
        peer, clang = find_peer(options.peer), find_clang()
        programs = [*examples(peer), *map(named, options.programs)]
    except MissingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    engines = {tier: Engine.of(weights(), tier, warm_up=None) for tier in TIERS}
    rows: dict[str, Row] = {}
    failures: list[str] = []
    for program in programs:
        try:
            rows[program.name] = compare(program, peer, clang, engines, options.repeats)
        except (FailedError, WasmindError) as error:
            failures.append(f"{program.name}: {error}")
    setting = about(peer, clang, options.repeats)
    print(as_json(setting, rows) if options.json else as_markdown(setting, rows))
    failures += differing(rows)
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    return 1 if failures else 0


def find_peer(folder: Path) -> Path:
    """The peer's folder, absolute. Raises MissingError where it is not whole or not built."""
    wanted = (EXAMPLES, RUNTIME, *PEER_ENGINES.values(), MODEL)
    missing = [name for name in wanted if not (folder / name).exists()]
    if len(missing) == len(wanted):
        raise MissingError(f"{folder} holds no transformer-vm; clone oaustegard/transformer-vm and name its folder")
    if missing:
        raise MissingError(f"{folder} lacks {', '.join(missing)}; run there: {BUILD}")
    return folder.resolve()


def find_clang() -> str:
    """A clang that compiles to WebAssembly, where the peer looks for it too. Raises MissingError without one."""
    clang = shutil.which(os.environ.get("CLANG_PATH") or "clang")
    if clang is None:
        raise MissingError("there is no clang; install clang and lld, or set CLANG_PATH")
    if "wasm32" not in output_of([clang, "--print-targets"]):
        raise MissingError(f"{clang} has no target wasm32; set CLANG_PATH to a clang that has")
    if shutil.which("wasm-ld") is None and not (Path(clang).resolve().parent / "wasm-ld").exists():
        raise MissingError("there is no wasm-ld; install lld")
    return clang


def examples(peer: Path) -> list[Program]:
    """The peer's examples."""
    return [Program(name, peer / EXAMPLES / f"{name}.c", text) for name, text in INPUTS.items()]


def named(argument: str) -> Program:
    """PROGRAM.c or PROGRAM.c=INPUT, which is its name here. Raises MissingError when there is no such file."""
    path, _, text = argument.partition("=")
    if not Path(path).is_file():
        raise MissingError(f"there is no program {path}")
    return Program(argument, Path(path).resolve(), text)


def compare(program: Program, peer: Path, clang: str, engines: dict[str, Engine], repeats: int) -> Row:
    """The program on each engine of the peer and each tier of ours."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tokens = compile_for_peer(program, peer, folder)
        module = compile_for_us(program, peer, clang, folder)
        runs: dict[str, Executor] = {
            key: partial(run_peer, peer / path, peer / MODEL, tokens) for key, path in PEER_ENGINES.items()
        }
        job = api.prepare(module, "run")
        runs |= {tier: partial(run_engine, engine, job) for tier, engine in engines.items()}
        return {key: repeated(run, repeats) for key, run in runs.items()}


def repeated(run: Executor, repeats: int) -> Run:
    """A run with the median of the times; of fewer than `repeats` when they are long."""
    runs = [run()]
    while len(runs) < repeats and sum(each.seconds for each in runs) < LONG:
        runs.append(run())
    return Run(runs[0].prefix, runs[0].trace, median(each.seconds for each in runs), runs[0].output)


def compile_for_peer(program: Program, peer: Path, folder: Path) -> Path:
    """The file of the program's prefix, made by the peer. Raises FailedError."""
    copy = Path(shutil.copy(program.source, folder / "program.c"))  # the peer writes beside the source
    compiler = [sys.executable, "-m", "transformer_vm.compilation.compile_wasm", copy.name]
    output_of([*compiler, f"--args={program.text}", "--output", str(folder / "program")], folder, PYTHONPATH=str(peer))
    return folder / "program.txt"


def compile_for_us(program: Program, peer: Path, clang: str, folder: Path) -> Path:
    """The module of the program, which `run` starts. Raises FailedError."""
    text = "".join(f"\\{byte:03o}" for byte in program.text.encode())
    shim, driver, module = folder / "shim.h", folder / "driver.c", folder / "module.wasm"
    shim.write_text(SHIM.format(runtime=peer / RUNTIME))
    driver.write_text(DRIVER.format(size=len(program.text.encode()) + ROOM, text=text))
    sources = [str(driver), "-include", str(shim), str(program.source)]
    output_of([clang, *FLAGS, "-mcpu=mvp", *sources, "-o", str(module)], folder)
    return module


def run_peer(engine: Path, model: Path, tokens: Path) -> Run:
    """One run. Raises FailedError.

    The engine gives seconds to two places, so they come from its tokens a second. It ends with a second pass over the
    last program it is given, which is not timed here: so that program is an empty one.
    """
    last = tokens.with_name("last.txt")
    last.write_text("{\nhalt 00 00 00 00\n}\n")
    said = output_of([str(engine), str(model), f"--max-gen={PEER_MOST}", tokens.name, last.name], tokens.parent)
    found = re.search(rf"^{tokens.stem}: RAN +(\d+) tok, .* \((\d+) tok/s\)\n(.*?)^{last.stem}: ", said, re.M | re.S)
    if found is None:
        raise FailedError(f"{engine} says nothing of its run: {said.strip()[-200:]!r}")
    total, rate, rest = int(found[1]), int(found[2]), found[3]
    prefix = len(tokens.read_text().split())
    if total - prefix >= PEER_MOST:
        raise FailedError(f"the peer did not end within {PEER_MOST:,} tokens")
    return Run(prefix, total - prefix, total / rate, rest.removeprefix("  output: ").removesuffix("\n"))


def run_engine(engine: Engine, job: api.Job) -> Run:
    """One run. Raises WasmindError."""
    chunks: list[NDArray[np.int32]] = []
    began = time.perf_counter()
    engine.run(job.prefix, job.store, api.MAX_TOKENS, chunks.append)
    seconds = time.perf_counter() - began
    reading = Reading()
    for chunk in chunks:
        reading.feed_all(chunk)
    output = "".join(map(printed, reading.outputs)) + (f"[trap: {reading.trap}]" if reading.trap else "")
    return Run(len(job.prefix), reading.tokens, seconds, output)


def printed(value: int) -> str:
    """A byte as the peer prints it."""
    text = chr(value & 0xFF)
    return text if " " <= text <= "~" or text in "\n\t" else "."


def output_of(command: list[str], folder: Path | None = None, **environment: str) -> str:
    """What a command prints. Raises FailedError with its last line when it fails."""
    made = subprocess.run(command, cwd=folder, env=os.environ | environment, capture_output=True, text=True)
    if made.returncode != 0:
        told = (made.stderr.strip() or made.stdout.strip() or "nothing").splitlines()
        said = next((line for line in told if re.search(r"\b(error|\w+Error): ", line)), told[-1])
        raise FailedError(f"{Path(command[0]).name} exited with {made.returncode}: {said}")
    return made.stdout


def differing(rows: dict[str, Row]) -> list[str]:
    """The programs whose outputs are not all the same, with the outputs."""
    outputs = {name: {key: run.output for key, run in row.items()} for name, row in rows.items()}
    return [f"{name}: the outputs differ: {each}" for name, each in outputs.items() if len(set(each.values())) > 1]


def about(peer: Path, clang: str, repeats: int) -> dict[str, str]:
    """On what the figures were taken."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=peer, capture_output=True, text=True)
    return {
        "machine": platform.machine(),
        "python": platform.python_version(),
        "clang": output_of([clang, "--version"]).splitlines()[0],
        "peer": commit.stdout.strip() or "unknown",
        "repeats": f"median of up to {repeats}; once where a run takes {LONG:.0f} s",
    }


def as_json(setting: dict[str, str], rows: dict[str, Row]) -> str:
    """Everything measured."""
    measured = {name: {key: asdict(run) for key, run in row.items()} for name, row in rows.items()}
    return json.dumps({"setting": setting, "programs": measured}, indent=2)


def as_markdown(setting: dict[str, str], rows: dict[str, Row]) -> str:
    """The table. Tokens are prefix + trace; the ratios are the peer's fastest engine against each of our tiers."""
    heads = ["program", "peer, tokens", "wasmind, tokens"]
    heads += [f"peer, {key}" for key in PEER_ENGINES] + [f"wasmind, {tier}" for tier in TIERS]
    heads += [f"sparse / {tier}" for tier in TIERS]
    lines = [", ".join(f"{key} {value}" for key, value in setting.items()), "", cells(heads), "|---" * len(heads) + "|"]
    for name, row in rows.items():
        sparse, ours = row["sparse"], [row[tier] for tier in TIERS]
        tokens = [f"{run.prefix:,} + {run.trace:,}" for run in (sparse, ours[0])]
        times = [duration(run.seconds) for run in row.values()]
        ratios = [
            "outputs differ" if differing({name: row}) else f"{sparse.seconds / run.seconds:,.0f} ×" for run in ours
        ]
        lines.append(cells([name, *tokens, *times, *ratios]))
    return "\n".join(lines)


def cells(texts: Sequence[str]) -> str:
    """A line of a table."""
    return f"| {' | '.join(texts)} |"


def duration(seconds: float) -> str:
    """Three digits and a unit."""
    digits = f"{seconds:#.3g} s" if seconds >= 1 else f"{1000 * seconds:#.3g} ms"
    return digits.replace(". ", " ")


if __name__ == "__main__":
    sys.exit(main())

"""What was measured, as a Markdown document or as JSON."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from math import prod
from pathlib import Path
from typing import Any

from wasmind import __version__
from wasmind.bench.measure import DENSE_TOKENS, Measured, Start, Timing
from wasmind.bench.suite import PROGRAMS
from wasmind.engine.native import machine
from wasmind.machine.build import weights


@dataclass
class Report:
    """One run of the benchmark. lengths: tier -> length -> timing. missing: what is not installed."""

    command: str
    repeats: int
    machine: dict[str, str]
    programs: list[Measured] = field(default_factory=list)
    lengths: dict[str, dict[int, Timing]] = field(default_factory=dict)
    start: tuple[str, Start] | None = None
    missing: list[str] = field(default_factory=list)

    def plain(self) -> dict[str, Any]:
        """The report in plain JSON types; times in seconds, memory in bytes."""
        return asdict(self)

    def markdown(self) -> str:
        """The report to read."""
        parts = [
            f"    {self.command}",
            _sentence(self.machine),
            f"Times are the median of {self.repeats}, the least and the most in brackets, on one core.",
        ]
        if self.missing:
            parts.append(f"Not installed, so not measured: {', '.join(self.missing)} (`pip install 'wasmind[bench]'`).")
        if self.programs:
            parts += [*self._counts(), *self._solutions(), *self._speeds()]
        if self.lengths:
            parts += self._lengths()
        if self.start:
            parts += self._start(*self.start)
        return "\n\n".join(parts) + "\n"

    def _counts(self) -> list[str]:
        rows = [
            [
                f"[{p.name}]({_source(p.name)})",
                f"{p.source_instructions:,}",
                f"{p.instructions:,}",
                f"{p.tokens:,}",
                f"{p.tokens / p.source_instructions:.3f}",
                f"{p.prefix:,}",
                f"{p.memory / 2**20:.1f} MiB",
            ]
            for p in self.programs
        ]
        mean = geometric_mean(p.tokens / p.source_instructions for p in self.programs)
        heads = ["program", "source instructions", "machine's", "tokens", "tokens / source", "prefix", "remembered"]
        return [
            "### Tokens per source instruction",
            "Source instructions are those of the module that execute, without block, loop, end, else, nop, drop, "
            "return and unreachable: wasmtime's fuel, less one for each function entered. *Remembered* is what the "
            "engine's heads hold in the end. Every result was compared with wasmtime's.",
            _table(heads, rows),
            f"Geometric mean: **{mean:.3f}** tokens per source instruction.",
        ]

    def _solutions(self) -> list[str]:
        names = list(self.programs[0].timings)
        shown = [name for name in names if name != "dense"]
        rows = [[p.name, *(_milliseconds(p.timings[name]) for name in shown)] for p in self.programs]
        return [
            "### Time to solution",
            "Milliseconds from the first token of the prefix to the end, or for the call of `main`; no compiling.",
            _table(["program", *map(_title, shown)], rows),
        ]

    def _speeds(self) -> list[str]:
        shown = [name for name, timing in self.programs[0].timings.items() if timing.tokens]
        rows = [[p.name, *(_speed(p, name) for name in shown)] for p in self.programs]
        return [
            "### Speed",
            "Tokens a second, source instructions a second in brackets."
            + (f" The dense model makes the first {DENSE_TOKENS} tokens only." if "dense" in shown else ""),
            _table(["program", *map(_title, shown)], rows),
        ]

    def _lengths(self) -> list[str]:
        tiers = list(self.lengths.values())
        rows = [[f"{count:,}", *(_nanoseconds(timings[count]) for timings in tiers)] for count in tiers[0]]
        return [
            "### Cost of a token by the length of the trace",
            "Nanoseconds a token of [long](../src/wasmind/bench/programs/long.c), everything included that a run does, "
            "after a short run that does not count.",
            _table(["tokens", *map(_title, self.lengths)], rows),
        ]

    @staticmethod
    def _start(name: str, start: Start) -> list[str]:
        rows = [
            ["cold: nothing cached", _seconds(start.cold), f"{start.cold_memory / 2**20:.0f} MiB"],
            ["warm", _seconds(start.warm), f"{start.warm_memory / 2**20:.0f} MiB"],
        ]
        return [
            "### Start",
            f"`wasmind run` of {name} in a fresh process, and the most memory it had resident.",
            _table(["", "seconds", "memory"], rows),
        ]


def describe_machine() -> dict[str, str]:
    """What the figures depend on."""
    llvmlite, llvm, processor, _ = machine()
    return {
        "processor": _processor(processor),
        "cores": str(os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "llvm": llvm,
        "llvmlite": llvmlite,
        "wasmind": __version__,
        "weights": weights().sha256,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }


def geometric_mean(values: Iterable[float]) -> float:
    """The n-th root of the product of n values."""
    all_ = list(values)
    return prod(all_) ** (1 / len(all_))


def _processor(name: str) -> str:
    """The processor as Linux names it, and as LLVM does."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0]} ({name})" if names else name


def _sentence(machine: dict[str, str]) -> str:
    return (
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory']}, {machine['system']}, "
        f"Python {machine['python']}, LLVM {machine['llvm']}, wasmind {machine['wasmind']}, "
        f"weights {machine['weights'][:12]}, {machine['date']}."
    )


def _title(name: str) -> str:
    return f"engine, {name}" if name in ("generic", "specialised") else name


def _source(name: str) -> str:
    return f"../src/wasmind/bench/programs/{PROGRAMS[name].path.stem}.c"


def _milliseconds(timing: Timing) -> str:
    median, least, most = (_short(x * 1e3) for x in (timing.seconds, timing.least, timing.most))
    return f"{median} ({least}–{most})"


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _seconds(timing: Timing) -> str:
    return f"{timing.seconds:.2f} ({timing.least:.2f}–{timing.most:.2f})"


def _nanoseconds(timing: Timing) -> str:
    median, least, most = (x / timing.tokens * 1e9 for x in (timing.seconds, timing.least, timing.most))
    return f"{median:.1f} ({least:.1f}–{most:.1f})"


def _speed(program: Measured, name: str) -> str:
    timing = program.timings[name]
    if not timing.tokens:
        return "–"
    tokens = timing.tokens / timing.seconds
    return f"{_large(tokens)} ({_large(tokens * program.source_instructions / program.tokens)})"


def _large(value: float) -> str:
    return f"{value / 1e6:.2f} M" if value >= 1e5 else f"{value:,.0f}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

"""A program that is run for a request: its outputs, its files, and if wanted what each instruction did.

Nothing of the host is in reach: a program has the files and the words that it is given, and no clock but its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wasmind import api, wasm
from wasmind.errors import UsageError
from wasmind.isa.follow import Follower
from wasmind.isa.linear import HOST_BASE
from wasmind.isa.trace import Reading
from wasmind.isa.tracer import Tracer

_ROW = 16
_MOST_ROWS = 256
"""Rows of memory that are shown."""


@dataclass(frozen=True)
class Program:
    """What is to be run.

    module: never a path. arguments: of the function, or the words of a WASI program. trace: instructions to tell, 0 for
    none. state_after: the instruction whose state is told, None for none.
    """

    module: bytes
    invoke: str | None
    arguments: Sequence[float | str]
    stdin: bytes
    files: Mapping[str, bytes]
    executor: str
    max_tokens: int
    max_memory: int
    trace: int = 0
    state_after: int | None = None


@dataclass
class Ran:
    """What came of it, as `wasmind.Result`. trace: a line an instruction. state: of the machine."""

    outputs: list[int]
    results: list[int | float]
    trap: str | None
    tokens: int
    instructions: int
    files: dict[str, bytes]
    stdout: str
    stderr: str
    exit_code: int | None
    trace: list[str] = field(default_factory=list)
    state: dict[str, Any] | None = None


def run(asked: Program) -> Ran:
    """Runs a program. Raises as `wasmind.run`."""
    job = _job(asked)
    watched = _Watched(job, asked)
    reading = api.execute(
        job,
        asked.executor,
        max_tokens=asked.max_tokens,
        max_memory=asked.max_memory,
        watch=watched.take if asked.trace or asked.state_after is not None else None,
    )
    return Ran(
        reading.outputs,
        job.results_after(reading),
        None if reading.trap is None else str(reading.trap),
        reading.tokens,
        reading.instructions,
        job.files_after(reading),
        job.text(reading, wasm.STDOUT),
        job.text(reading, wasm.STDERR),
        job.exit_code(reading),
        watched.lines,
        watched.state,
    )


def _job(asked: Program) -> api.Job:
    module = api.load(asked.module)
    if wasm.wasi_imports(module.definition) and asked.invoke is None:
        words = [b"program", *(str(word).encode(errors="replace") for word in asked.arguments)]
        return api.prepare(module, None, (), asked.files, wasm.Surroundings(args=words, stdin=asked.stdin))
    numbers = [argument for argument in asked.arguments if not isinstance(argument, str)]
    if len(numbers) < len(asked.arguments):
        raise UsageError("arguments of a function are numbers; only a WASI program takes words")
    return api.prepare(module, asked.invoke, numbers, asked.files)


class _Watched:
    """Follows a run as far as it is to be told."""

    def __init__(self, job: api.Job, asked: Program) -> None:
        self._asked = asked
        self._tracer, self._follower = Tracer(job.program), Follower(job.program)
        self._count = 0
        self.lines: list[str] = []
        self.state: dict[str, Any] | None = None

    def take(self, reading: Reading, made: Sequence[int]) -> None:
        if self._count < self._asked.trace:
            self.lines.append(self._tracer.line(tuple(made)))
        if self._asked.state_after is not None and self._count <= self._asked.state_after:
            self._follower.take(made)
            if self._count == self._asked.state_after:
                self.state = {
                    "slots": self._slots(),
                    "memory": memory_rows(self._follower.memory),
                    "outputs": list(reading.outputs),
                }
        self._count += 1

    def _slots(self) -> dict[str, int]:
        """The slots of the frame at hand, by the names that the trace has for them."""
        first = self._follower.key(-1)
        frame = {slot - first: value for slot, value in self._follower.slots.items() if first <= slot < first + 1024}
        return {f"s{place}": value for place, value in sorted(frame.items())}


def memory_rows(memory: Mapping[int, int]) -> list[dict[str, Any]]:
    """What was written to a program's memory, 16 bytes a row, as hexadecimal; bytes not written are `..`."""
    rows = sorted({address // _ROW for address in memory if address < HOST_BASE})

    def shown(row: int) -> Iterator[str]:
        for address in range(row * _ROW, (row + 1) * _ROW):
            yield f"{memory[address] & 0xFF:02x}" if address in memory else ".."

    return [{"address": row * _ROW, "bytes": " ".join(shown(row))} for row in rows[:_MOST_ROWS]]

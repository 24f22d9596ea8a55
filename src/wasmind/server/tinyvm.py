"""Tiny-VM programs, read, run, drawn at random, and compared with what somebody says of their runs: `/tinyvm/api`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import zip_longest
from random import Random
from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from tinyvm import BranchedSpec, gen_branched, gen_counter, gen_register_trace, renders, run
from tinyvm.interpreter import InterpreterError, Trace
from tinyvm.isa import Program
from tinyvm.source import Source, SourceError, parse
from tinyvm.tokeniser import line, to_text
from tinyvm.verifier import faults
from wasmind.server.errors import RESPONSES, ApiError
from wasmind.tinyvm.compiled import compiled_machine

router = APIRouter(prefix="/tinyvm/api", responses=RESPONSES)

LONGEST = 20_000
"""Characters of a program."""
LONGEST_TRACE = 400_000
"""Characters of a trace that is compared."""
MOST_STEPS = 2_000
MOST_TOKENS = 64 * MOST_STEPS
"""A step takes fewer."""

Mode = Literal["full", "modified"]
"""Which registers a trace writes after each step: all, or those that it changed."""


def _interpreted(program: Program, mode: Mode) -> str:
    return _readable(renders.cot(program, _run(program)[0], mode=mode).target_text)


def _compiled(program: Program, mode: Mode) -> str:
    if mode != "full":
        raise ApiError(400, "the compiled machine writes all registers after each step; ask for these", "mode", "mode")
    asked = renders.cot(program, _run(program)[0]).input_ids
    return _readable(to_text(_machine()(asked, MOST_TOKENS)))


@lru_cache(maxsize=1)
def _machine() -> Callable[..., list[int]]:
    return compiled_machine()


SOURCES: Mapping[str, Callable[[Program, Mode], str]] = {"interpreter": _interpreted, "compiled machine": _compiled}
"""Where traces to compare come from beside a person's clipboard. Raise ApiError where there is none."""


class _Asked(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class Written(_Asked):
    """A program as somebody types it."""

    program: str = Field(max_length=LONGEST)


class TraceAsked(Written):
    """Which source is to run it."""

    source: str = "interpreter"
    mode: Mode = "full"


class Claimed(Written):
    """What is said of its run: each executed instruction and the registers after it, then what is printed."""

    trace: str = Field(max_length=LONGEST_TRACE)
    mode: Mode = "full"


class Counter(_Asked):
    """n operations on one register."""

    generator: Literal["counter"]
    n: int = Field(8, ge=1, le=128)

    def draw(self, rng: Random) -> Program:
        """A program of this kind."""
        return gen_counter(self.n, rng)


class Straight(_Asked):
    """n operations on k registers, one after the other."""

    generator: Literal["straight"]
    n: int = Field(16, ge=1, le=128)
    k: int = Field(4, ge=1, le=8)

    def draw(self, rng: Random) -> Program:
        """A program of this kind."""
        return gen_register_trace(self.n, self.k, rng)


class Branched(_Asked):
    """Roughly n instructions on k registers: b branches, loops that run l times together, so many stack frames."""

    generator: Literal["branched"]
    n: int = Field(24, ge=1, le=256)
    k: int = Field(6, ge=4, le=8)
    b: int = Field(2, ge=0, le=8)
    l: int = Field(4, ge=0, le=16)  # noqa: E741, the published name
    frames: int = Field(1, ge=0, le=2)

    def draw(self, rng: Random) -> Program:
        """A program of this kind."""
        return gen_branched(BranchedSpec(self.n, self.k, self.b, self.l, self.frames > 0, self.frames), rng)


class RandomAsked(_Asked):
    """A kind of program; the same seed gives the same one."""

    kind: Annotated[Counter | Straight | Branched, Field(discriminator="generator")]
    seed: int = Field(0, ge=0, lt=1 << 53)


class Note(BaseModel):
    """Something about a line, counted from 1. severity: a program with an error cannot run, one with a warning may."""

    line: int
    severity: Literal["error", "warning"]
    message: str


class Step(BaseModel):
    """An executed instruction. line: of the text. registers (8), stack (bottom first): after it."""

    line: int
    instruction: str
    registers: list[int]
    stack: list[int]
    printed: int | None


class Ran(BaseModel):
    """What comes of a program. stopped: why it did not end. tokens: of its prompt."""

    notes: list[Note]
    steps: list[Step]
    output: list[int]
    stopped: str | None
    tokens: int


class ProgramText(BaseModel):
    """A program."""

    program: str


class TraceText(BaseModel):
    """A trace."""

    trace: str


class Row(BaseModel):
    """A line of a true trace and the one said in its place. step: from 0, that of the line; none in the output."""

    step: int | None
    expected: str | None
    found: str | None
    same: bool


class Compared(BaseModel):
    """The lines of two traces beside each other. first: the number of the first row that differs."""

    rows: list[Row]
    first: int | None


@router.get("/sources")
def sources() -> list[str]:
    """Where traces come from."""
    return list(SOURCES)


@router.post("/run")
def run_program(asked: Written) -> Ran:
    """Reads a program and, where it is one, runs it."""
    try:
        source = parse(asked.program)
    except SourceError as error:
        wrong = [Note(line=at, severity="error", message=said) for at, said in error.diagnostics]
        return Ran(notes=wrong, steps=[], output=[], stopped=None, tokens=0)
    notes = [
        Note(line=source.lines[fault.at], severity="warning", message=fault.message) for fault in faults(source.program)
    ]
    trace, stopped = _run(source.program)
    tokens = len(renders.direct(source.program, trace).input_ids)
    return Ran(notes=notes, steps=_steps(source, trace), output=list(trace.output), stopped=stopped, tokens=tokens)


@router.post("/random")
def random_program(asked: RandomAsked) -> ProgramText:
    """A program of a kind, drawn."""
    program = asked.kind.draw(Random(asked.seed))
    return ProgramText(program="".join(f"{_readable(line(instruction).text)}\n" for instruction in program))


@router.post("/trace")
def trace_of(asked: TraceAsked) -> TraceText:
    """The trace of a program from a source."""
    if asked.source not in SOURCES:
        raise ApiError(400, f"there is no source {asked.source[:40]!r}; there are {', '.join(SOURCES)}", "no_source")
    return TraceText(trace=SOURCES[asked.source](_parsed(asked.program), asked.mode))


@router.post("/compare")
def compare(asked: Claimed) -> Compared:
    """A trace beside the true one, line by line. Spaces and commas make no difference."""
    program = _parsed(asked.program)
    trace, _ = _run(program)
    true = _interpreted(program, asked.mode).splitlines()
    said = [text.strip() for text in asked.trace.strip("\r\n").splitlines()]
    if asked.mode == "full":  # no line of such a trace is empty
        said = list(filter(None, said))
    executed = 2 * len(trace.records)
    rows = [
        Row(
            step=number // 2 if number < executed else None,
            expected=expected,
            found=found,
            same=expected is not None and found is not None and _bare(expected) == _bare(found),
        )
        for number, (expected, found) in enumerate(zip_longest(true, said))
    ]
    return Compared(rows=rows, first=next((number for number, row in enumerate(rows) if not row.same), None))


def _parsed(text: str) -> Program:
    try:
        return parse(text).program
    except SourceError as error:
        at, said = error.diagnostics[0]
        raise ApiError(400, f"line {at}: {said}", "no_program", "program") from None


def _run(program: Program) -> tuple[Trace, str | None]:
    """The trace of a program as far as it came, and what stopped it."""
    try:
        return run(program, MOST_STEPS), None
    except InterpreterError as error:
        return error.trace, str(error)


def _steps(source: Source, trace: Trace) -> list[Step]:
    return [
        Step(
            line=source.lines[pc],
            instruction=_readable(line(source.program[pc]).text),
            registers=list(registers),
            stack=list(stack),
            printed=printed,
        )
        for pc, registers, stack, printed in trace.records
    ]


_JOINT = re.compile(r"(?<=[0-9])(?=R)|(?<=R[0-7])(?=-)|(?<=:)(?=[A-Z])")
"""Where the text form of tokens joins what a person reads as two words."""


def _readable(text: str) -> str:
    """The text form of tokens with all its spaces."""
    return "\n".join(_JOINT.sub(" ", part).rstrip() for part in text.splitlines())


def _bare(text: str) -> str:
    return re.sub(r"[\s,]", "", text).upper()

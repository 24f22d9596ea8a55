"""`/v1/execute` runs a module, `/v1/repl` instructions one by one; both in processes of their own."""

from __future__ import annotations

import base64
import binascii
import math
import time
from collections.abc import Mapping
from typing import Annotated, Any, Literal, cast

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from wasmind.server import programs, repl
from wasmind.server.errors import RESPONSES, ApiError
from wasmind.server.gone import unless_gone
from wasmind.server.processes import Processes, Work
from wasmind.server.settings import Settings
from wasmind.wasm import FILE_BYTES, MAX_FILES

router = APIRouter(prefix="/v1", responses=RESPONSES)

Base64 = Annotated[str, Field(description="bytes in base64")]
Files = Annotated[dict[str, Base64], Field(max_length=MAX_FILES, description="contents by name, the first is file 0")]
_DEFAULT_TOKENS = 10_000_000


class ExecuteAsked(BaseModel):
    """A module, as text or as bytes, and what it is given.

    invoke: the exported function; main, _start, or the only one when there is none. arguments: its numbers, or the
    words of a WASI program. max_tokens: the budget of steps; the machine makes a token or a few an instruction. trace:
    whether to tell each instruction. state_after: number, from 0, of the instruction whose state is told.
    """

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

    module: str | None = None
    module_base64: Base64 | None = None
    invoke: str | None = None
    arguments: list[int | float | str] = Field(default=[], max_length=1000)
    stdin: str = ""
    files: Files = {}
    executor: Literal["engine", "reference"] = "engine"
    max_tokens: int = Field(_DEFAULT_TOKENS, ge=1)
    trace: bool = False
    state_after: int | None = Field(None, ge=0)


class MemoryRow(BaseModel):
    """Sixteen bytes of memory, in hexadecimal; `..` is one that was not written."""

    address: int
    bytes: str


class State(BaseModel):
    """Of the machine behind an instruction: slots of the frame at hand, memory written, outputs so far."""

    slots: dict[str, int]
    memory: list[MemoryRow]
    outputs: list[int]


class Executed(BaseModel):
    """What came of a run. results: what the function returned; numbers that JSON lacks are "nan", "inf", "-inf"."""

    outputs: list[int]
    results: list[int | float | str]
    trap: str | None
    tokens: int
    instructions: int
    seconds: float
    files: dict[str, Base64]
    stdout: str
    stderr: str
    exit_code: int | None
    trace: list[str] | None
    state: State | None


class ReplAsked(BaseModel):
    """Instructions as one types them, `i32.const 5`, and files."""

    model_config = ConfigDict(strict=True, extra="forbid")

    instructions: list[Annotated[str, Field(max_length=100, pattern=r"\S")]] = Field(max_length=1000)
    files: Files = {}


class ReplStep(BaseModel):
    """What an instruction came to. tokens: the first of those that the machine made, by name. made: all of them.

    executed: instructions of the machine, many in a loop.
    """

    instruction: str
    tokens: list[str]
    made: int
    executed: int
    outputs: list[int]
    trap: str | None


class ReplShown(BaseModel):
    """The steps, and the state behind the last. error: why the next instruction could not be executed."""

    steps: list[ReplStep]
    stack: list[int]
    locals: dict[str, int]
    globals: dict[str, int]
    memory: list[MemoryRow]
    pages: int
    files: dict[str, Base64]
    error: str | None


@router.post("/execute")
async def execute(asked: ExecuteAsked, request: Request) -> Executed:
    """Runs a module to its end, to its trap, or until its budget is spent."""
    settings = cast(Settings, request.app.state.settings)
    if (asked.module is None) == (asked.module_base64 is None):
        raise ApiError(400, "give either module, a text, or module_base64", "invalid_request", "module")
    if asked.max_tokens > settings.max_run_tokens:
        most = f"this server gives a program up to {settings.max_run_tokens:,}"
        raise ApiError(400, f"max_tokens is {asked.max_tokens:,}; {most}", "invalid_request", "max_tokens")
    began = time.perf_counter()
    ran = await _run(
        request,
        programs.run,
        programs.Program(
            asked.module.encode(errors="replace")
            if asked.module is not None
            else _bytes(asked.module_base64, "module"),
            asked.invoke,
            asked.arguments,
            asked.stdin.encode(errors="replace"),
            _contents(asked.files),
            asked.executor,
            asked.max_tokens,
            settings.max_run_memory,
            settings.max_trace if asked.trace else 0,
            asked.state_after,
        ),
    )
    return Executed(
        **{
            **vars(ran),
            "results": [x if math.isfinite(x) else str(x) for x in ran.results],
            "files": _encoded(ran.files),
            "trace": ran.trace if asked.trace else None,
            "seconds": round(time.perf_counter() - began, 4),
        }
    )


@router.post("/repl")
async def step(asked: ReplAsked, request: Request) -> ReplShown:
    """Executes instructions one by one on a fresh machine; the state behind the last."""
    budget = cast(Settings, request.app.state.settings).max_repl_tokens
    shown = await _run(request, repl.show, repl.Typed(asked.instructions, _contents(asked.files), budget))
    variables = {kind: {str(k): value for k, value in vars(shown)[kind].items()} for kind in ("locals", "globals")}
    return ReplShown(**{**vars(shown), **variables, "files": _encoded(shown.files)})


async def _run(request: Request, work: Work, given: Any) -> Any:
    return await unless_gone(request, cast(Processes, request.app.state.processes).run(work, given))


def _contents(files: Mapping[str, str]) -> dict[str, bytes]:
    made = {name: _bytes(data, f"files.{name}") for name, data in files.items()}
    large = next((name for name, data in made.items() if len(data) > FILE_BYTES), None)
    if large is not None:
        raise ApiError(413, f"file {large[:80]!r} has more than {FILE_BYTES:,} bytes", "too_large", "files")
    return made


def _bytes(text: str | None, where: str) -> bytes:
    try:
        return base64.b64decode(text or "", validate=True)
    except (binascii.Error, ValueError):
        raise ApiError(400, f"{where[:80]} is no base64", "invalid_request", where) from None


def _encoded(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: base64.b64encode(data).decode() for name, data in files.items()}

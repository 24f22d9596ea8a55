"""The X-ray over HTTP: programs that are looked into, and what their tokens are made of.

A program is opened once and has a name then; its trace is read by the weights as far as somebody looks. No request
makes the server read a file or compile C: a program comes as text or bytes, or is one of the examples.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Response
from pydantic import BaseModel, Field

import wasmind
from wasmind import api, xray
from wasmind.errors import DebugError, UsageError
from wasmind.executors import dense_model
from wasmind.isa import tokens as T
from wasmind.isa.linear import render
from wasmind.machine.build import wasm_weights
from wasmind.server.errors import RESPONSES
from wasmind.transformer.inspect import Part
from wasmind.transformer.weights import Weights

MAX_OPEN_TOKENS = 4 * xray.MAX_TOKENS
"""Tokens of all open programs together, at about 2 KB each; the one that was not looked at for longest is closed."""
SECONDS = 0.25
"""That one request reads on for, at most about; whoever asks for a far position asks again."""
WINDOW = 256
"""Tokens, or values of a slot, in one answer."""
MAX_TEXT = 200_000
"""Characters of a source file that are shown."""
NEAR = 8
"""Instructions before and behind the one at hand that are shown."""

Position = Annotated[int, Query(ge=0)]


class ProgramRequest(BaseModel):
    """A program: the name of an example, the text of a module or flat program, or a module's bytes in base64."""

    example: str | None = Field(None, max_length=100)
    text: str | None = Field(None, max_length=200_000)
    base64: str | None = Field(None, max_length=400_000)
    entry: str | None = Field(None, max_length=200)
    args: list[int | float] = Field([], max_length=32)


@dataclass
class Opened:
    """A program that is looked into. Reading goes on under the lock.

    source: its lines, None where it has none; note: why they cannot be shown.
    """

    name: str
    subject: xray.Subject
    recording: xray.Recording
    source: xray.Source | None = None
    note: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)


@lru_cache(maxsize=1)
def names() -> xray.Names:
    """The names of the machine's weights."""
    return xray.Names(Weights.load(wasm_weights()))


def open_program(
    module: api.Module,
    name: str,
    entry: str | None = None,
    args: list[int | float] | None = None,
    folder: Path | None = None,
) -> Opened:
    """A program ready to be looked into. Raises as `xray.subject`.

    folder: where source texts are looked for that are not in the module; None for nowhere.
    """
    subject = xray.subject(module, entry, args or ())
    source, note = _source(subject, folder)
    recording = xray.Recording(names().weights, dense_model(), subject.tokens, subject.store)
    return Opened(name, subject, recording, source, note)


def _source(subject: xray.Subject, folder: Path | None) -> tuple[xray.Source | None, str]:
    """(the source of a program, why there is none)."""
    try:
        source = xray.source(subject, folder)
    except DebugError as error:
        return None, f"No source lines: {error}."
    if source is not None and not source.stops:
        return None, "No source lines: the debug information is of no code that runs here."
    return source, ""


class Programs:
    """The open programs by their names in the address."""

    def __init__(self) -> None:
        self._opened: OrderedDict[str, Opened] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, opened: Opened) -> str:
        """The new name of a program; it cannot be guessed."""
        key = secrets.token_urlsafe(12)
        with self._lock:
            self._opened[key] = opened
            while sum(len(o.subject.tokens) for o in self._opened.values()) > MAX_OPEN_TOKENS:
                self._opened.popitem(last=False)
        return key

    def __getitem__(self, key: str) -> Opened:
        """The program; raises HTTPException where there is none of that name."""
        with self._lock:
            if key not in self._opened:
                raise HTTPException(404, "this program is not open any more; open it again")
            self._opened.move_to_end(key)
            return self._opened[key]


def router(programs: Programs) -> APIRouter:
    """The routes below /xray/api."""
    routes = APIRouter(prefix="/xray/api", tags=["xray"], responses=RESPONSES)

    @routes.get("/machine")
    def machine() -> dict[str, Any]:
        """The names of all heads and slots, layer by layer, and what the areas stand for."""
        known = names()
        return {
            "tokens": len(known.weights.metadata.tokens),
            "areas": known.weights.metadata.source.get("areas", {}),
            "layers": [
                {"role": layer.role, "heads": len(layer.heads), "neurons": len(layer.neurons)} for layer in known.layers
            ],
            "slots": known.slots,
        }

    @routes.get("/search")
    def search(q: Annotated[str, Query(max_length=200)]) -> xray.Found:
        """Slots, heads and neurons by words."""
        return names().search(q)

    @routes.get("/part")
    def part(layer: Position, name: Annotated[str, Query(max_length=300)]) -> list[Part]:
        """The weights of the heads and neurons of a name, as sums of slots."""
        return xray.called(names().weights, layer, name)

    @routes.get("/examples")
    def all_examples() -> list[dict[str, str]]:
        """The examples, and what each is."""
        return [{"name": name, "title": _title(path)} for name, path in examples().items()]

    @routes.post("/programs")
    def open_(request: ProgramRequest) -> dict[str, Any]:
        """Opens a program."""
        opened = open_program(_module(request), request.example or "your program", request.entry, request.args)
        return _summary(programs.add(opened), opened)

    @routes.get("/programs/{key}")
    def summary(key: str) -> dict[str, Any]:
        """A program that is open."""
        return _summary(key, programs[key])

    @routes.get("/programs/{key}/tokens")
    def tokens(key: str, start: Position, count: Annotated[int, Query(ge=1, le=WINDOW)] = 64) -> list[dict[str, Any]]:
        """Tokens of the program and its trace, from `start` on."""
        subject = programs[key].subject
        return [_token(subject, place) for place in range(start, min(start + count, len(subject.tokens)))]

    @routes.get("/programs/{key}/at/{position}")
    def at(key: str, position: int, response: Response) -> dict[str, Any]:
        """Everything at a position; with the status 202, how far the weights have read."""
        opened = programs[key]
        with _read(opened, position, response) as progress:
            return progress or _look(opened, position)

    @routes.get("/programs/{key}/line")
    def line(key: str, file: Position, line: Position, position: Position) -> dict[str, int | None]:
        """The next position at which a line of the source begins, None where it never does."""
        source = programs[key].source
        return {"position": source.reaches(file, line, position) if source else None}

    @routes.get("/programs/{key}/slot")
    def slot(
        key: str,
        response: Response,
        layer: Position,
        slot: Position,
        start: Position,
        count: Annotated[int, Query(ge=1, le=WINDOW)] = 64,
    ) -> dict[str, Any]:
        """What a slot holds at some positions, from `start` on; those beyond the end are left out."""
        opened = programs[key]
        known = names().slots
        if layer >= len(known) or slot >= len(known[layer]):
            raise UsageError(f"there is no slot {slot} of layer {layer}; layers end with {len(known) - 1}")
        end = min(start + count, len(opened.subject.tokens))
        if start >= end:
            raise UsageError(f"position {start} is behind the end of the trace")
        with _read(opened, end - 1, response) as progress:
            values = [] if progress else xray.over_time(opened.recording, layer, slot, slice(start, end))
            return progress or {"name": known[layer][slot], "start": start, "values": values}

    @routes.get("/programs/{key}/cause/{position}")
    def cause(key: str, position: int, response: Response) -> dict[str, Any]:
        """What caused the token at a position, and the instructions that its value came from."""
        opened = programs[key]
        if position < 1:
            raise UsageError("nothing caused the first token: it is given")
        with _read(opened, position, response) as progress:
            return progress or _cause(opened, position)

    return routes


def _module(request: ProgramRequest) -> api.Module:
    given = [source for source in (request.example, request.text, request.base64) if source is not None]
    if len(given) != 1:
        raise UsageError("give one of example, text and base64")
    if request.example is not None:
        if request.example not in examples():
            raise UsageError(f"there is no example {request.example!r}; there are {', '.join(examples())}")
        return api.load(examples()[request.example])
    try:
        # As bytes: a text is never taken for the path of a file.
        return api.load(
            request.text.encode() if request.text is not None else base64.b64decode(given[0], validate=True)
        )
    except (binascii.Error, UnicodeEncodeError):
        raise UsageError("the program is neither text nor base64") from None


@lru_cache(maxsize=1)
def examples() -> Mapping[str, Path]:
    """The examples in WebAssembly by name; none where they are not installed."""
    package = Path(wasmind.__file__).parent
    folders = (package / "examples", package.parent.parent / "examples")
    folder = next((folder for folder in folders if folder.is_dir()), folders[0])
    return {path.stem: path for path in sorted(folder.glob("*.wat"))}


def _title(path: Path) -> str:
    """The first line of an example, which says what it is."""
    with path.open(encoding="utf-8") as file:
        return file.readline().lstrip("; ").strip()


@contextmanager
def _read(opened: Opened, position: int, response: Response) -> Iterator[dict[str, Any] | None]:
    """Holds the program while the position is at hand: None where it has been read, else how far the weights are."""
    length = len(opened.subject.tokens)
    if not 0 <= position < length:
        raise UsageError(f"there is no position {position}; the last one is {length - 1}")
    until = time.monotonic() + SECONDS
    with opened.lock:
        while not opened.recording.advance(position):
            if time.monotonic() > until:
                response.status_code = 202
                yield {"read": opened.recording.read, "of": position + 1}
                return
        yield None


def _summary(key: str, opened: Opened) -> dict[str, Any]:
    subject = opened.subject
    return {
        "key": key,
        "name": opened.name,
        "start": subject.start,
        "length": len(subject.tokens),
        "ended": subject.ended,
        "instructions": len(subject.steps),
        "outputs": subject.outputs,
        "files": _files(opened.source) if opened.source else [],
        "note": opened.note,
    }


def _files(source: xray.Source) -> list[dict[str, Any]]:
    """The files that the trace comes through; of a long text the beginning."""
    return [
        {"number": number, "name": file.name, "text": file.text and file.text[:MAX_TEXT], "lines": lines}
        for number, (file, lines) in source.files.items()
    ]


def _here(source: xray.Source, position: int) -> dict[str, Any]:
    """Where a position is in the source; where it is in no line, only where the next one begins and the last one."""
    here = source.at(position)
    found: dict[str, Any] = (
        {"file": None, "line": None, "function": "", "variables": []} if here is None else vars(here)
    )
    return {**found, "before": source.before(position), "after": source.after(position)}


def _token(subject: xray.Subject, position: int) -> dict[str, Any]:
    step = subject.step_at(position)
    return {
        "position": position,
        "name": T.name(subject.tokens[position]),
        "place": subject.place(position),
        "last": step is not None and step.end == position + 1,
    }


def _instruction(subject: xray.Subject, step: xray.Step | None) -> dict[str, Any] | None:
    if step is None:
        return None
    instr = subject.program.code[step.pc]
    return {
        "pc": step.pc,
        "text": subject.instruction(step),
        "source": instr.source,
        "function": subject.function(step.pc),
        "depth": step.depth,
        "start": step.start,
        "end": step.end,
    }


def _look(opened: Opened, position: int) -> dict[str, Any]:
    subject = opened.subject
    shown = xray.look(opened.recording, names(), position)
    step = subject.step_after(position)
    code = subject.program.code
    near = range(max(0, step.pc - NEAR), min(len(code), step.pc + NEAR + 1)) if step else ()
    return {
        "token": _token(subject, position),
        "step": _instruction(subject, step),
        "code": [{"pc": pc, "text": render(code[pc], pc), "source": code[pc].source} for pc in near],
        "held": list(subject.held(position)),
        "source": _here(opened.source, position) if opened.source else None,
        "next": _token(subject, position + 1) if position + 1 < len(subject.tokens) else None,
        "differs": opened.recording.differs(subject.start),
        "logits": [(token, T.name(token), logit) for token, logit in shown.logits],
        "layers": [
            {
                "heads": layer.heads,
                "neurons": layer.neurons,
                "silent": layer.silent,
                "slots": [(held.slot, held.value, held.growing) for held in layer.slots],
            }
            for layer in shown.layers
        ],
        "last": [(held.slot, held.value, held.growing) for held in shown.last],
    }


def _cause(opened: Opened, position: int) -> dict[str, Any]:
    subject = opened.subject
    why = xray.cause(opened.recording, names(), position)
    return {
        "token": _token(subject, position),
        "decided": why.position,
        "step": _instruction(subject, subject.step_at(position)),
        "second": T.name(why.second),
        "margin": why.margin,
        "slots": why.slots,
        "arrows": [
            {**vars(arrow), "place": None if arrow.position is None else subject.place(arrow.position)}
            for arrow in why.arrows
        ],
        "neurons": why.neurons,
        "trail": [
            {**vars(node), "operands": [(*operand, subject.place(operand[2])) for operand in node.operands]}
            for node in xray.trail(opened.recording, names(), subject, position)
        ],
    }

"""OpenAI's interface: `/v1/chat/completions`, `/v1/completions`, `/v1/models`.

In a stream each chunk has the steps of the machine that are new.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, Literal, cast
from uuid import uuid4

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, StreamingResponse
from starlette.datastructures import State
from starlette.responses import Response

from wasmind.lm.coprocessor import Step
from wasmind.server.answering import Answers, Exchange, exchanges
from wasmind.server.errors import RESPONSES, ApiError, as_api_error, too_slow
from wasmind.server.gone import unless_gone
from wasmind.server.schema import (
    Asked,
    ChatAnswered,
    ChatAsked,
    ChatChoice,
    Choice,
    CompletionAnswered,
    CompletionAsked,
    Inside,
    MachineStep,
    Model,
    Models,
    Said,
    TextChoice,
    Usage,
)
from wasmind.server.settings import Settings
from wasmind.server.worker import Part, Question

router = APIRouter(prefix="/v1", responses=RESPONSES)


@dataclass
class _Making:
    """A choice on its way: its question with what was said before, and its answer so far."""

    past: list[Exchange]
    text: str
    question: Question
    said: str = ""
    ids: list[int] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    finish: str = ""

    def take(self, part: Part) -> None:
        self.said += part.text
        self.ids += part.ids
        self.steps += part.steps
        self.finish = part.finish or ""


class _Run:
    """The choices of one request."""

    def __init__(self, asked: Asked, state: State, making: list[_Making]) -> None:
        self._asked, self._making = asked, making
        answers: Answers = state.answers
        self._answers, self._metrics, self._most_time = answers, state.metrics, state.settings.max_time
        self._parts = answers.begin([made.question for made in making])
        self._chat = isinstance(asked, ChatAsked)
        kind = "chatcmpl" if self._chat else "cmpl"
        self._head = {"id": f"{kind}-{uuid4().hex}", "created": int(time.time()), "model": answers.name}

    async def parts(self) -> AsyncGenerator[tuple[int, Part]]:
        """The parts as they come; raises ApiError when they take too long."""
        try:
            async with asyncio.timeout(self._most_time), aclosing(self._parts):
                async for number, part in self._parts:
                    made = self._making[number]
                    made.take(part)
                    self._metrics.tokens.inc(len(part.ids))
                    self._metrics.machine_tokens.inc(sum(step.tokens for step in part.steps))
                    if part.finish:
                        turn = made.text, made.said
                        self._answers.keep(made.past, turn, [*made.question.asked, *made.ids])
                    yield number, part
        except TimeoutError:
            raise too_slow(self._most_time) from None

    async def whole(self) -> Response:
        """The answer in one piece."""
        async with aclosing(self.parts()) as parts:
            async for _ in parts:
                pass
        choices = [self._choice(number, made) for number, made in enumerate(self._making)]
        kind = ChatAnswered if self._chat else CompletionAnswered
        return JSONResponse(kind(**self._head, choices=choices, usage=self._usage()).model_dump())  # type: ignore[arg-type]

    def _choice(self, number: int, made: _Making) -> Choice:
        inside = Inside(steps=list(map(MachineStep.of, made.steps)))
        finish = cast(Literal["stop", "length"], made.finish)
        if self._chat:
            return ChatChoice(index=number, finish_reason=finish, wasmind=inside, message=Said(content=made.said))
        return TextChoice(index=number, finish_reason=finish, wasmind=inside, text=made.said)

    def _usage(self) -> Usage:
        read = sum(1 + sum(map(len, made.question.turns)) + len(made.question.asked) for made in self._making)
        prompts = read // (self._asked.n or 1)
        said = sum(len(made.ids) for made in self._making)
        return Usage(prompt_tokens=prompts, completion_tokens=said, total_tokens=prompts + said)

    async def events(self) -> AsyncIterator[str]:
        """The answer as it comes, as server-sent events."""
        counted = bool(self._asked.stream_options and self._asked.stream_options.include_usage)
        begun: set[int] = set()
        try:
            async with aclosing(self.parts()) as parts:
                async for number, part in parts:
                    if part.text or part.steps or part.finish:
                        yield self._event([self._piece(number, part, number not in begun)], counted)
                        begun.add(number)
            if counted:
                yield self._event([], counted, self._usage())
            yield "data: [DONE]\n\n"
        except Exception as error:
            yield f"data: {json.dumps(as_api_error(error).body)}\n\n"

    def _event(self, choices: Sequence[dict[str, Any]], counted: bool, usage: Usage | None = None) -> str:
        kind = "chat.completion.chunk" if self._chat else "text_completion"
        made: dict[str, Any] = {**self._head, "object": kind, "choices": choices}
        if counted:
            made["usage"] = usage and usage.model_dump()
        return f"data: {json.dumps(made)}\n\n"

    def _piece(self, number: int, part: Part, first: bool) -> dict[str, Any]:
        role = {"role": "assistant"} if first else {}
        text = {"delta": {**role, "content": part.text}} if self._chat else {"text": part.text}
        inside = Inside(steps=list(map(MachineStep.of, part.steps)))
        return {"index": number, **text, "finish_reason": part.finish, "logprobs": None, "wasmind": inside.model_dump()}


def _check(asked: Asked, prompts: int, answers: Answers, settings: Settings) -> None:
    """Raises ApiError for another model, and for too many answers."""
    if asked.model != answers.name:
        raise ApiError(404, f"there is no model {asked.model[:80]!r} here; ask {answers.name!r}", "model_not_found")
    if (wanted := prompts * (asked.n or 1)) > settings.max_choices:
        most = f"this server gives up to {settings.max_choices} to a request"
        raise ApiError(400, f"{wanted} answers are asked for; {most}", "invalid_request", "n")


async def _answered(request: Request, asked: Asked, talks: list[tuple[list[Exchange], str]]) -> Response:
    state = request.app.state
    answers, settings = cast(Answers, state.answers), cast(Settings, state.settings)
    _check(asked, len(talks), answers, settings)
    most = asked.max_tokens or (asked.max_completion_tokens if isinstance(asked, ChatAsked) else None)

    async def begun() -> _Run:
        making = []
        for past, text in talks:
            question = await answers.question(past, text, most)
            making += [_Making(past, text, choice) for choice in asked.choices(question)]
        return _Run(asked, state, making)

    async def in_time() -> _Run:
        try:
            return await asyncio.wait_for(begun(), settings.max_time)
        except TimeoutError:
            raise too_slow(settings.max_time) from None

    run = await unless_gone(request, in_time())
    if asked.stream:
        return StreamingResponse(run.events(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})
    return await unless_gone(request, run.whole())


_STREAMED: dict[int | str, dict[str, Any]] = {200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}}


@router.post("/chat/completions", response_model=ChatAnswered, responses=_STREAMED)
async def chat(asked: ChatAsked, request: Request) -> Response:
    """Answers a conversation."""
    return await _answered(request, asked, [exchanges([(message.role, message.text) for message in asked.messages])])


@router.post("/completions", response_model=CompletionAnswered, responses=_STREAMED)
async def completions(asked: CompletionAsked, request: Request) -> Response:
    """Answers prompts, each of which is a question of its own."""
    prompts = [asked.prompt] if isinstance(asked.prompt, str) else asked.prompt
    return await _answered(request, asked, [([], prompt) for prompt in prompts])


@router.get("/models")
async def models(request: Request) -> Models:
    """The one model."""
    return Models(data=[_model(request)])


@router.get("/models/{name}")
async def model(name: str, request: Request) -> Model:
    """The model, by its name."""
    found = _model(request)
    if name != found.id:
        raise ApiError(404, f"there is no model {name[:80]!r} here; ask {found.id!r}", "model_not_found")
    return found


def _model(request: Request) -> Model:
    return Model(id=request.app.state.answers.name, created=request.app.state.started)

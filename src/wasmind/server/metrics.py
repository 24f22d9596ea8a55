"""What the server counts, for Prometheus, and whether it is there."""

from __future__ import annotations

import time
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import PlainTextResponse
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wasmind.server.answering import Answers
from wasmind.server.processes import Processes

router = APIRouter()


class Metrics:
    """The numbers of one application."""

    def __init__(self, answers: Answers, processes: Processes) -> None:
        self.registry = CollectorRegistry()
        path = ["path"]
        self.requests = Counter(
            "wasmind_requests", "Requests answered, by path and status", [*path, "status"], registry=self.registry
        )
        self.seconds = Histogram("wasmind_request_seconds", "Until the last byte", path, registry=self.registry)
        self.first = Histogram("wasmind_first_byte_seconds", "Until the first byte", path, registry=self.registry)
        self.tokens = Counter("wasmind_tokens", "Ids that the model has said", registry=self.registry)
        self.machine_tokens = Counter("wasmind_machine_tokens", "Tokens of the machine", registry=self.registry)
        unanswered = Gauge("wasmind_unanswered", "Answers that wait or are made", registry=self.registry)
        unanswered.set_function(lambda: answers.unanswered)
        programs = Gauge("wasmind_programs", "Programs that wait or run", registry=self.registry)
        programs.set_function(lambda: processes.wanted)


class Measured:
    """Counts and times the requests of an application."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, first, status = time.perf_counter(), 0.0, 0

        async def send_timed(message: Message) -> None:
            nonlocal first, status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif not first:
                first = time.perf_counter() - began
            await send(message)

        try:
            await self._app(scope, receive, send_timed)
        finally:
            path = (
                getattr(scope.get("route"), "path", None) or "other"
            )  # not the path as given: there is no end to those
            self._metrics.requests.labels(path, status or "none").inc()
            self._metrics.seconds.labels(path).observe(time.perf_counter() - began)
            if first:
                self._metrics.first.labels(path).observe(first)


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """Says that the server answers."""
    return {"status": "ok"}


async def counted(request: Request) -> CollectorRegistry:
    """Where the numbers are; several servers that are one put theirs together."""
    registry: CollectorRegistry = request.app.state.metrics.registry
    return registry


@router.get("/metrics", response_class=PlainTextResponse)
async def metrics(registry: Annotated[CollectorRegistry, Depends(counted)]) -> PlainTextResponse:
    """The numbers."""
    return PlainTextResponse(generate_latest(registry), media_type="text/plain; version=0.0.4")

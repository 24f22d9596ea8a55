"""What stands before the application: the key, the size and the pace of bodies; and what is counted."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse

from tests.server.conftest import MODEL, Served
from wasmind.server.guard import Guard
from wasmind.server.settings import Settings


def completed(work: Coroutine[Any, Any, None]) -> None:
    """Runs it in a thread of its own: the browser of other tests keeps an event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, work).result()


def guarded(**settings: Any) -> httpx.AsyncClient:
    app = Guard(PlainTextResponse("in"), Settings(**settings))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://server")


@pytest.mark.parametrize(
    ("header", "status"),
    [
        *((wrong, 401) for wrong in (None, "Bearer wrong", "Bearer", "Basic secret", "Bearer sécret")),
        *((right, 200) for right in ("Bearer secret", "bearer  secret ")),
    ],
)
def test_the_api_wants_its_key(header: str | None, status: int) -> None:
    async def ask() -> None:
        headers = {} if header is None else {"Authorization": header.encode()}
        async with guarded(api_key="secret") as client:
            for path in ("/v1/models", "/xray/api/machine"):
                assert (await client.get(path, headers=headers)).status_code == status
            assert (await client.get("/healthz")).status_code == 200

    completed(ask())


def test_a_body_that_is_too_large_or_too_slow() -> None:
    async def pieces(seconds: float) -> Any:
        for _ in range(20):
            yield b"x" * 10
            await asyncio.sleep(seconds)

    async def ask() -> None:
        async with guarded(max_body=100, body_time=0.5) as client:
            assert (await client.post("/v1/x", content=b"x" * 100)).status_code == 200
            assert (await client.post("/v1/x", content=b"x" * 101)).status_code == 413
            assert (await client.post("/v1/x", content=pieces(0))).status_code == 413  # of no stated length
            slow = await client.post("/v1/x", content=pieces(1))
            assert (slow.status_code, slow.json()["error"]["code"]) == (408, "timeout")

    completed(ask())


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"1" * 5000, b'{"model": 1}', b'"' + b"a" * 1000]
)
@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/execute"])
def test_malformed_bodies_are_refused(served: Served, path: str, body: bytes) -> None:
    refused = served.client.post(path, content=body, headers={"Content-Type": "application/json"})
    assert refused.status_code == 400
    assert refused.json()["error"]["type"] == "invalid_request_error"


def test_a_prompt_of_ten_megabytes_is_refused(served: Served) -> None:
    body = json.dumps({"model": MODEL, "messages": [{"role": "user", "content": "word " * 2_000_000}]})
    try:
        status = served.client.post("/v1/chat/completions", content=body).status_code
    except (httpx.WriteError, httpx.RemoteProtocolError):  # refused before all of it was sent
        status = 413
    assert status == 413
    assert served.client.get("/healthz").status_code == 200


def test_what_happens_is_counted(served: Served) -> None:
    served.ask("What is 15 + 27?", max_tokens=3)
    served.client.get("/v1/nothing/here")
    text = served.client.get("/metrics").text
    for line in ('wasmind_requests_total{path="/v1/chat/completions",status="200"}', "wasmind_tokens_total", "_bucket"):
        assert line in text
    assert "nothing" not in text
    assert "wasmind_unanswered 0.0" in text


def test_every_answer_has_the_policy_of_the_pages(served: Served) -> None:
    for path in ("/", "/healthz", "/nowhere"):
        assert "default-src 'self'" in served.client.get(path).headers["Content-Security-Policy"]

"""What stands before the application: the size and the pace of bodies, and the key."""

from __future__ import annotations

import asyncio
import hmac
import re

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wasmind.server.errors import ApiError
from wasmind.server.settings import Settings

_GUARDED = re.compile(r"/v1/|/\w+/api/")
"""What asks for the key: the API, and what pages ask; the pages themselves do not."""
_POLICY = b"default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'"
_HEADERS = [
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
]
"""Pages run no script but the server's, and load nothing from elsewhere."""


class Guard:
    """Reads the body of each request whole before the application sees it, and refuses what passes a limit."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_HEADERS]
            await send(message)

        try:
            self._check_key(scope)
            body = await self._body(scope, receive)
        except ApiError as error:
            await error.response(scope, receive, send_safely)
            return
        if body is not None:
            await self._app(scope, _replayed(body, receive), send_safely)

    def _check_key(self, scope: Scope) -> None:
        """Compares in constant time: how long it takes says nothing of the key."""
        key = self._settings.api_key
        if key is None or not _GUARDED.match(scope["path"]):
            return
        scheme, _, given = Headers(scope=scope).get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode("latin-1"), key.encode()):
            raise ApiError(401, "give the API key of this server: Authorization: Bearer KEY", "invalid_api_key")

    async def _body(self, scope: Scope, receive: Receive) -> bytes | None:
        """The whole body; None where the client went away."""
        limit = self._settings.max_body
        length = Headers(scope=scope).get("content-length", "")
        if length.isdigit() and int(length) > limit:
            raise _too_large(limit)
        body = bytearray()
        try:
            async with asyncio.timeout(self._settings.body_time):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    body += message.get("body", b"")
                    if len(body) > limit:
                        raise _too_large(limit)
                    if not message.get("more_body", False):
                        return bytes(body)
        except TimeoutError:
            raise ApiError(408, "the request did not arrive in time", "timeout") from None


def _too_large(limit: int) -> ApiError:
    return ApiError(413, f"the request has more than {limit:,} bytes; send less", "too_large")


def _replayed(body: bytes, receive: Receive) -> Receive:
    """A body that has arrived, then what comes behind it."""
    sent = False

    async def once() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once

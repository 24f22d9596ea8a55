"""A server with the model that comes with wasmind, in a thread, for real clients."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="pip install 'wasmind[serve]'")
pytest.importorskip("uvicorn", reason="pip install 'wasmind[serve]'")

import httpx
import uvicorn
from fastapi import FastAPI

from wasmind.server.app import create_app
from wasmind.server.settings import Settings

MODEL = "wasmind-tiny"
SETTINGS = Settings(
    max_body=1 << 18, max_new_tokens=128, max_time=200, max_waiting=32, max_choices=40, processes=1, max_run_time=100
)
"""Small limits; times are long, for tests run on busy machines."""


class Served:
    """A server that is running."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.client = httpx.Client(base_url=self.address, timeout=200)
        self.client.get("/healthz").raise_for_status()

    def ask(self, *said: str, **more: Any) -> httpx.Response:
        """The answer to a conversation: what user and assistant said in turn."""
        messages = [{"role": ("user", "assistant")[k % 2], "content": text} for k, text in enumerate(said)]
        return self.client.post("/v1/chat/completions", json={"model": MODEL, "messages": messages, **more})

    def close(self) -> None:
        self.client.close()
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    made = Served(create_app(SETTINGS))
    yield made
    made.close()

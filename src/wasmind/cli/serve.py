"""`wasmind serve`: the HTTP API and the web pages."""

from __future__ import annotations

import os
import signal
import socket
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wasmind.cli.ask import ModelOption
from wasmind.errors import UsageError

if TYPE_CHECKING:
    from fastapi import FastAPI

    from wasmind.server.settings import Settings


def command(
    host: Annotated[str, typer.Option(help="The address to listen at; 0.0.0.0 for any.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for any that is free.")] = 8000,
    model: ModelOption = None,
    api_key: Annotated[
        str | None,
        typer.Option(
            envvar="WASMIND_API_KEY", metavar="KEY", help="Answer those only who bring this key.", show_default=False
        ),
    ] = None,
    replicas: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Serve with N processes of Ray, on all machines of a cluster."),
    ] = None,
) -> None:
    """Serve an OpenAI-compatible API, and pages to look inside.

    Ctrl-C ends it.

    \b
    wasmind serve
    wasmind serve --port 9000 --model my-model
    WASMIND_API_KEY=secret wasmind serve --host 0.0.0.0
    RAY_ADDRESS=auto wasmind serve --host 0.0.0.0 --replicas 16
    """
    if api_key is not None and not api_key.strip():
        raise UsageError("the API key is empty; give one, or leave it out")
    with _listening(host, port) as place:  # before the model is loaded, which takes seconds
        app = _application(model, api_key)
        serves = f"wasmind serves {app.state.answers.name} at http://{_shown(place)}/ (Ctrl-C ends)"
        if replicas is None:
            import uvicorn

            print(serves, flush=True)
            config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=5)
            uvicorn.Server(config).run(sockets=[place])
            return
        host, port = place.getsockname()[:2]
    with _replicas(app.state.settings, replicas, host, port):  # these load the model themselves, and listen
        del app
        print(serves, flush=True)
        signal.pause()


def _listening(host: str, port: int) -> socket.socket:
    """A socket at the address. Raises UsageError where it cannot be had."""
    made = None
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen()  # who reads the address may ask at once
    except OSError as error:
        if made:
            made.close()
        raise UsageError(f"cannot listen at {host}:{port}: {error.strerror}; give another --port or --host") from error
    return made


def _shown(place: socket.socket) -> str:
    host, port = place.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _application(model: Path | None, api_key: str | None) -> FastAPI:
    try:
        from wasmind.server.app import create_app
        from wasmind.server.settings import Settings
    except ImportError as error:
        raise UsageError(f"the server needs {error.name}; pip install 'wasmind[serve]'") from error
    return create_app(Settings(model=model and model.resolve(), api_key=api_key))


def _replicas(settings: Settings, replicas: int, host: str, port: int) -> AbstractContextManager[None]:
    # Ray Serve reads this when it is imported; its 5 seconds are too few for a proxy to start on a busy machine.
    os.environ.setdefault("RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S", "60")
    try:
        from wasmind.server.cluster import serving
    except ImportError as error:
        raise UsageError("replicas need Ray Serve; pip install 'wasmind[ray]'") from error
    return serving(settings, replicas, host, port)

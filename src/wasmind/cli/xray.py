"""`wasmind xray`: look into a program while it runs in the weights."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError


def command(
    file: _inputs.FileArgument,
    args: _inputs.ArgsArgument = None,
    invoke: _inputs.InvokeOption = None,
    png: Annotated[
        Path | None,
        typer.Option("--png", metavar="PATH", help="Draw one token's picture, and serve nothing.", show_default=False),
    ] = None,
    position: Annotated[
        int | None,
        typer.Option(min=0, help="The token of the picture. Default: the one that decides the first output."),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for any that is free.")] = 8001,
) -> None:
    """Look into a program: heads, neurons and slots at every token, by name.

    Serves a page and prints its address; Ctrl-C ends it. C programs, and modules with debug information, step by source
    line, with their variables.

    \b
    wasmind xray examples/gcd.wat
    wasmind xray examples/gcd.wat --png token.png --position 229
    """
    if position is not None and png is None:
        raise UsageError("--position is for a picture; give --png PATH, too")
    numbers = _inputs.numbers(args)
    if png is not None:
        _inputs.check_writable([png])
        _draw(file, invoke, numbers, png, position)
        return
    try:
        import uvicorn

        from wasmind.server import looking, xray
    except ImportError as error:
        raise UsageError(f"the page needs {error.name}; pip install 'wasmind[serve]'") from error
    with _listening(port) as place:
        with Meter("opening the program"):
            programs = xray.Programs()
            module = _inputs.load(file, debug=True)
            folder = _inputs.program_path(file).parent
            key = programs.add(xray.open_program(module, Path(file).name, invoke, numbers, folder))
        print(f"http://127.0.0.1:{place.getsockname()[1]}/xray/#{key} (Ctrl-C ends)", flush=True)
        uvicorn.Server(uvicorn.Config(looking.application(programs), log_level="warning")).run(sockets=[place])


def _listening(port: int) -> socket.socket:
    """A socket at the port. Raises UsageError where it cannot be had."""
    try:
        return socket.create_server(("127.0.0.1", port))
    except OSError as error:
        raise UsageError(f"cannot listen at port {port}: {error.strerror}; give another --port") from error


def _draw(file: str, invoke: str | None, args: list[int | float], png: Path, position: int | None) -> None:
    try:
        from wasmind.xray.picture import draw
    except ImportError as error:
        raise UsageError(f"pictures need {error.name}; pip install 'wasmind[data]'") from error
    from wasmind import xray
    from wasmind.cli.weights import load
    from wasmind.executors import dense_model

    subject = xray.subject(_inputs.load(file, debug=True), invoke, args)
    if position is None:
        position = subject.outputs[0].mark - 1 if subject.outputs else subject.start - 1
    if position >= len(subject.tokens):
        raise UsageError(f"there is no position {position}; the last one is {len(subject.tokens) - 1}")
    weights = load(None)
    recording = xray.Recording(weights, dense_model(), subject.tokens, subject.store)
    with Meter("reading the trace") as meter:
        while not recording.advance(position):
            meter.at(recording.read, position + 1)
    draw(xray.look(recording, xray.Names(weights), position), subject, png)

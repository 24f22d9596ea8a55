"""`wasmind ask` and `wasmind chat`: a fused model, asked in words."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wasmind.cli import _inputs
from wasmind.errors import UsageError, WasmindError
from wasmind.isa.microcode import FILE_BYTES

if TYPE_CHECKING:
    from wasmind.lm.chat import Answer, Chat

ModelOption = Annotated[
    Path | None,
    typer.Option("--model", metavar="DIR", help="A model's folder. Default: the model that comes with wasmind."),
]
FilesOption = Annotated[
    list[Path] | None, typer.Option("--file", metavar="PATH", help="A file for the machine, number 0 first; repeat.")
]


def ask(
    words: Annotated[list[str] | None, typer.Argument(metavar="QUESTION", help="The question.")] = None,
    show: Annotated[bool, typer.Option("--show", help="Print the program and what the machine did, too.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    model: ModelOption = None,
    file: FilesOption = None,
) -> None:
    """Ask a model that computes inside its forward pass.

    Without a question it is read from standard input.

    \b
    wasmind ask "What is 15 + 27?"
    wasmind ask --show "Is 7919 a prime number?"
    echo "Please add up 12, 7 and 30." | wasmind ask --json
    """
    question = " ".join(words) if words else sys.stdin.buffer.read(_LONGEST).decode("utf-8", "replace")
    chat = _chat(model, file)
    began = time.perf_counter()
    answer = chat.ask(question)
    if json_:
        print(json.dumps({**_plain(answer), "seconds": round(time.perf_counter() - began, 3)}))
        return
    if show:
        print(_shown(answer))
    print(answer.text)
    _warn(answer)


def chat(model: ModelOption = None, file: FilesOption = None) -> None:
    """Talk with a model; its machine keeps its state over the conversation.

    /trace shows what the machine did for the last answer, /program what the model wrote, /reset begins anew,
    /help lists these. Ctrl-C stops an answer, Ctrl-D ends the conversation.

    \b
    wasmind chat
    wasmind chat --model my-model
    """
    talk = _chat(model, file)
    if sys.stdin.isatty():
        import readline  # noqa: F401  # editing and history of lines

        print("Ask something. /help lists the commands; Ctrl-D ends.")
    last: Answer | None = None
    while (line := _line()) is not None:
        try:
            if line.startswith("/"):
                last = _command(line, talk, last)
            elif line.strip():
                last = talk.ask(line, show=lambda text: print(text, end="", flush=True))
                print()
                _warn(last)
        except KeyboardInterrupt:
            print("\n(stopped; the question is forgotten)")
        except WasmindError as error:
            print(f"error: {error}", file=sys.stderr)


_LONGEST = 1 << 20
"""Bytes of a question that are read from standard input."""
_COMMANDS = {
    "/trace": "what the machine did for the last answer",
    "/program": "the program that the model wrote",
    "/reset": "begin anew; the machine forgets as well",
    "/help": "this",
}


def _chat(model: Path | None, files: Sequence[Path] | None) -> Chat:
    named = {str(number): path for number, path in enumerate(files or ())}
    contents = list(_inputs.read_files(named, FILE_BYTES).values())
    gc.disable()  # what is loaded stays; to look it through again and again, and when all ends, takes seconds
    try:
        from wasmind.lm.chat import Chat

        return Chat(model or "", contents)
    finally:
        gc.freeze()
        gc.enable()


def _line() -> str | None:
    try:
        return input("> " if sys.stdin.isatty() else "")
    except (EOFError, KeyboardInterrupt):
        return None
    except UnicodeDecodeError as error:
        raise UsageError("standard input is no text in UTF-8") from error


def _command(line: str, talk: Chat, last: Answer | None) -> Answer | None:
    """Does what a line asks; the answer that is the last one then."""
    name = line.strip()
    if name == "/reset":
        talk.reset()
        return None
    if name not in _COMMANDS:
        raise UsageError(f"there is no command {name}; /help lists them")
    if name == "/help":
        print("\n".join(f"{name:9} {does}" for name, does in _COMMANDS.items()))
    elif last is None or not last.trace:
        print("nothing was computed")
    else:
        print(_shown(last) if name == "/trace" else "\n".join(last.program))
    return last


def _shown(answer: Answer) -> str:
    """The instructions of an answer, a line each, with what came of them."""
    width = max((len(step.text) for step in answer.trace), default=0)
    return "\n".join(f"{step.text:{width}}  {_came(step.outputs, step.trap)}".rstrip() for step in answer.trace)


def _came(outputs: Sequence[int], trap: str | None) -> str:
    return f"trap: {trap}" if trap else " ".join(f"-> {value}" for value in outputs)


def _plain(answer: Answer) -> dict[str, Any]:
    return {
        "text": answer.text,
        "outputs": answer.outputs,
        "program": answer.program,
        "trace": [{"instruction": s.text, "outputs": list(s.outputs), "trap": s.trap} for s in answer.trace],
        "ended": answer.ended,
        "wrapped": answer.wrapped,
    }


def _warn(answer: Answer) -> None:
    if answer.wrapped:
        print("note: a number went past 32 bits on the way; the machine went on with it modulo 2**32", file=sys.stderr)
    if not answer.ended:
        print("note: the answer came to no end and was cut off", file=sys.stderr)

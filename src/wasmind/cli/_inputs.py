"""What the commands share: options, integers, files by name, and files written whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from wasmind import api, wasm
from wasmind.errors import LimitError, UsageError
from wasmind.executors import EXECUTORS
from wasmind.wasm.files import MAX_FILES

FileArgument = Annotated[
    str, typer.Argument(help="A .wat or .wasm module, a flat program as JSON, or a C program.", show_default=False)
]
ArgsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        help="Arguments of the function: decimal or 0x...; floats also as -1.5e3. Of a WASI program: words.",
        show_default=False,
    ),
]
InvokeOption = Annotated[
    str | None,
    typer.Option(
        "--invoke",
        metavar="NAME",
        help="The exported function to call. Default: main, else _start, else the only one.",
        show_default=False,
    ),
]
ExecutorOption = Annotated[str, typer.Option(metavar="|".join(EXECUTORS), help="What executes the program.")]
WeightsOption = Annotated[
    Path | None,
    typer.Option("--weights", metavar="PATH", help="The weight file. Default: wasmind's own.", show_default=False),
]
FilesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--file",
        metavar="NAME=PATH",
        help="A file the program may open; the k-th one given is file k - 1.",
        show_default=False,
    ),
]
FolderOption = Annotated[
    Path | None,
    typer.Option(
        "--dir", metavar="PATH", help="A folder whose files a WASI program may open by their names.", show_default=False
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_FLOAT = re.compile(r"-?([0-9]+\.[0-9]*(e[+-]?[0-9]+)?|[0-9]+e[+-]?[0-9]+|inf|nan)", re.IGNORECASE)
_INTEGER = re.compile(r"-?([0-9]{1,20}|0[xX][0-9a-fA-F]{1,20})")


def program_path(word: str) -> Path:
    """The path of FILE; raises UsageError for a misspelt option that landed there."""
    if word.startswith("--"):
        raise UsageError(f"there is no option {word}; see --help")
    return Path(word)


def numbers(words: Iterable[str] | None) -> list[int | float]:
    """The numbers that ARGS spell. Raises UsageError for a word that spells none."""
    return [_number(k, word) for k, word in enumerate(words or (), start=1)]


def _number(k: int, word: str) -> int | float:
    if _FLOAT.fullmatch(word):
        return float(word)
    if not _INTEGER.fullmatch(word):
        if word.startswith("--"):
            raise UsageError(f"there is no option {word}; see --help")
        raise UsageError(f"argument {k} is {word!r}; write an integer, decimal or 0x...")
    return int(word, 16) if "x" in word.lower() else int(word)


def named_paths(option: str, pairs: Iterable[str] | None) -> dict[str, Path]:
    """The paths by name that `option NAME=PATH` gives, in order. Raises UsageError for another form."""
    paths: dict[str, Path] = {}
    for pair in pairs or ():
        name, sign, path = pair.partition("=")
        if not (name and sign and path):
            raise UsageError(f"{option} {pair}: write {option} NAME=PATH")
        if name in paths:
            raise UsageError(f"{option} names {name!r} twice; each name stands for one file")
        paths[name] = Path(path)
    return paths


def files_in(folder: Path | None) -> dict[str, Path]:
    """The files of a folder by their names in it. Raises UsageError where it is none, LimitError for too many."""
    if folder is None:
        return {}
    if not folder.is_dir():
        raise UsageError(f"--dir {folder}: there is no such folder")
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found[path.relative_to(folder).as_posix()] = path
        if len(found) > MAX_FILES:
            raise LimitError(f"--dir {folder} has more than {MAX_FILES} files, all that a program can have; use --file")
    return found


def load(word: str, debug: bool = False) -> api.Module:
    """The program of FILE; C is compiled, with debug information where it is wanted."""
    path = program_path(word)
    return api.load(wasm.compile_c(path, debug) if path.suffix == ".c" else path)


def read_files(paths: Mapping[str, Path], limit: int) -> dict[str, bytes]:
    """The contents by name.

    Raises UsageError for what cannot be read, LimitError for more than `limit` bytes.
    """
    return {name: _read(path, limit) for name, path in paths.items()}


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; give the path of a readable file") from error
    if len(data) > limit:
        raise LimitError(f"{path} has more than {limit:,} bytes, which is all a program can open; split it")
    return data


def check_writable(paths: Iterable[Path]) -> None:
    """Raises UsageError for a path that cannot be written, before any time is spent on what belongs there."""
    for path in paths:
        if path.is_dir():
            raise UsageError(f"cannot write {path}: it is a directory; name a file in it")
        if not path.parent.is_dir():
            raise UsageError(f"cannot write {path}: there is no directory {path.parent}; create it first")
        if not os.access(path.parent, os.W_OK):
            raise UsageError(f"cannot write {path}: no permission in {path.parent}; choose another path")

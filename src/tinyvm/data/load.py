"""Datasets read back."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tinyvm.data.config import data_path
from tinyvm.data.errors import DatasetError
from tinyvm.data.manifest import load_manifest
from tinyvm.data.objects import to_program
from tinyvm.data.rows import Meta, Row
from tinyvm.interpreter import Trace

__all__ = ["load_jsonl", "load_manifest", "load_prompts", "load_split", "load_texts", "to_row"]


def load_jsonl(path: str | os.PathLike[str]) -> Iterator[Row]:
    """The rows of a file, one at a time. Raises DatasetError, with file and line, for what is no row."""
    for number, plain in _objects(path):
        try:
            row = to_row(plain)
        except (KeyError, TypeError, ValueError) as error:
            raise DatasetError(f"{path}:{number} is no row ({type(error).__name__}: {error!s:.80})") from error
        yield row


def load_split(directory: str | os.PathLike[str], split: str, bucket: str | None = None) -> Iterator[Row]:
    """The rows of train, or of a bucket of any other split. Raises ValueError where a bucket is missing."""
    if split != "train" and bucket is None:
        raise ValueError(f"bucket required for split={split!r}")
    return load_jsonl(Path(directory) / data_path(None if split == "train" else bucket))


def load_prompts(path: str | os.PathLike[str], mode: str = "direct") -> Iterator[tuple[list[int], list[int]]]:
    """(input_ids, target_ids) of every row; what stands before its renders is not read.

    Raises KeyError for a mode that a row lacks or has in text only, DatasetError, with file and line, for what is no
    row.
    """
    return ((render["input_ids"], render["target_ids"]) for render in _renders(path, mode))


def load_texts(path: str | os.PathLike[str], mode: str = "text") -> Iterator[tuple[str, str]]:
    """(input_text, target_text) of every row, as `load_prompts` has the tokens."""
    return ((render["input_text"], render["target_text"]) for render in _renders(path, mode))


def _renders(path: str | os.PathLike[str], mode: str) -> Iterator[Mapping[str, Any]]:
    for number, plain in _objects(path, _renders_alone):
        if not isinstance(plain.get("renders"), dict):
            raise DatasetError(f"{path}:{number} is no row; verify the dataset")
        yield plain["renders"][mode]


def to_row(plain: Mapping[str, Any]) -> Row:
    """The row of an object of JSON. Raises KeyError, TypeError or ValueError for what is none."""
    meta, trace = plain["meta"], plain["trace"]
    records = tuple((step["pc"], tuple(step["regs"]), tuple(step["stack"]), step["emitted"]) for step in trace["steps"])
    return Row(
        to_program(plain["program"]),
        Trace(records, tuple(trace["output"]), trace["halted"]),
        Meta(**{**meta, "renders": tuple(meta["renders"])}),
        plain["renders"],
    )


def _renders_alone(line: bytes) -> bytes:
    """The line of a row as an object that has only what comes last in it, the renders."""
    start = line.rfind(b',"renders":{')
    return line if start < 0 else b"{" + line[start + 1 :]


def _objects(
    path: str | os.PathLike[str], cut: Callable[[bytes], bytes] = bytes
) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line number from 1, object) of a file of JSON lines. cut: what of a line is read."""
    with Path(path).open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                plain = json.loads(cut(line))
            except (ValueError, RecursionError) as error:
                raise DatasetError(f"{path}:{number} is no JSON; verify the dataset") from error
            if not isinstance(plain, dict):
                raise DatasetError(f"{path}:{number} is no row; verify the dataset")
            yield number, plain

"""Plain text to learn from: documents, one behind the other, cut to sequences of one length. No machine is in them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wasmind.errors import UsageError
from wasmind.lm.config import READOUT
from wasmind.lm.feed import Conversation, Item, Order
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

COLUMN = "text"
HELD_BACK = 100
"""One sequence in so many is not learned from."""


def documents(path: Path) -> Iterator[str]:
    """The documents of a file, or of all in a folder: a .txt each, a line of a .jsonl, a row of a .parquet.

    Raises UsageError for what cannot be read or has no column `text`.
    """
    known = {".txt": _plain, ".jsonl": _lines, ".parquet": _rows}
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    files = [file for file in files if file.suffix in known]
    if not files:
        raise UsageError(f"{path} has no text: name a .txt, .jsonl or .parquet file, or a folder of them")
    for file in files:
        try:
            yield from known[file.suffix](file)
        except (OSError, ValueError, KeyError, TypeError) as error:  # pyarrow's errors are among these
            reason = getattr(error, "strerror", None) or f"{type(error).__name__}: {error!s:.60}"
            raise UsageError(f"cannot read documents from {file} ({reason}); its texts belong in {COLUMN!r}") from error


def _plain(file: Path) -> Iterator[str]:
    yield file.read_text(encoding="utf-8")


def _lines(file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8") as lines:
        yield from (_text(json.loads(line)[COLUMN]) for line in lines if line.strip())


def _rows(file: Path) -> Iterator[str]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(file) as opened:
        for batch in opened.iter_batches(columns=[COLUMN]):
            yield from map(_text, batch[COLUMN].to_pylist())


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a {type(value).__name__} and no text")
    return value


def encoded(path: Path, tokenizer: Tokenizer) -> NDArray[np.uint16]:
    """All documents as ids, `<|bos|>` before each. Two bytes an id: that much memory a text takes.

    Raises UsageError as `documents`.
    """
    parts = [np.array([SPECIAL["bos"], *tokenizer.encode_plain(text)], np.uint16) for text in documents(path)]
    return np.concatenate([np.zeros(0, np.uint16), *parts])


class Text:
    """Sequences of `length` ids."""

    def __init__(self, ids: NDArray[np.uint16], length: int, seed: int, *, held_back: bool = False) -> None:
        """held_back: those that are not learned from, every HELD_BACK-th, instead of the others.

        Raises UsageError where there is not one.
        """
        last = np.arange(len(ids) // length) % HELD_BACK == HELD_BACK - 1
        self._places = np.flatnonzero(last == held_back) * length
        self._ids = ids
        self._length = length
        self._order = Order(seed)
        if not len(self):
            raise UsageError(f"the text has {len(ids):,} tokens; there must be {length:,} at least, for one sequence")
        self.origin: dict[str, Any] = {"ids": hashlib.sha256(ids.tobytes()).hexdigest(), "length": length}

    def __len__(self) -> int:
        return len(self._places)

    def items(self, first: int, count: int) -> list[Item]:
        """The sequences that come from a place on."""
        order = [self._order(0, place, len(self)) for place in range(first, first + count)]
        return [Item(self._length, partial(self._sequence, int(self._places[number]))) for number in order]

    def _sequence(self, place: int) -> Conversation:
        ids = self._ids[place : place + self._length].astype(np.int32)
        nothing = np.zeros((0, len(READOUT)), np.int32)
        ones, zeros = np.ones(len(ids), np.int8), np.zeros(len(ids), np.int8)
        return Conversation(ids, ones, zeros, np.zeros(0, np.int32), nothing, talk=True)

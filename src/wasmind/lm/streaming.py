"""An answer as it comes: the text that the model's ids come to, as far as it is settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from transformers.generation.streamers import BaseStreamer

from wasmind.tokenizer.bpe import Tokenizer
from wasmind.tokenizer.vocabulary import number_at


class Told(BaseStreamer):
    """Tells the text: programs left out, numbers spelled out, whole characters."""

    def __init__(self, tell: Callable[[str], object], tokenizer: Tokenizer) -> None:
        self._tell = tell
        self._tokenizer = tokenizer
        self._ids: list[int] | None = None
        self._told = ""

    def put(self, value: Tensor) -> None:
        """Takes the prompt, then the ids of the answer as they come."""
        if self._ids is None:
            self._ids = []
            return
        self._ids += value.tolist()
        # Five ids that look like a number are an instruction if feedback follows. Half a character is none, and a
        # space may be one that only gives the word behind it its spelling.
        number = len(self._ids) >= 5 and number_at(self._ids, len(self._ids) - 5) is not None
        self._more(self._tokenizer.decode(self._ids[:-5] if number else self._ids).rstrip("\ufffd "))

    def end(self) -> None:
        """Tells the rest."""
        self._more(self._tokenizer.decode(self._ids or []))

    def _more(self, text: str) -> None:
        if len(text) > len(self._told):
            self._tell(text[len(self._told) :])
            self._told = text


class Spelled(Told):
    """Gives another streamer the ids of the text, and the prompt as it is."""

    def __init__(self, streamer: Any, tokenizer: Tokenizer) -> None:
        super().__init__(self._spell, tokenizer)
        self._streamer = streamer

    def put(self, value: Tensor) -> None:
        """As `Told`."""
        if self._ids is None:
            self._streamer.put(value)
        super().put(value)

    def end(self) -> None:
        """As `Told`."""
        super().end()
        self._streamer.end()

    def _spell(self, text: str) -> None:
        for token in self._tokenizer.encode_plain(text, behind=self._told):
            self._streamer.put(torch.tensor([token]))

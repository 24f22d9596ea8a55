"""The text of an answer as far as it is settled: it ends before a stop, and has no space at its ends."""

from __future__ import annotations

from collections.abc import Sequence


class Text:
    """Takes a text piece by piece, and gives what no later piece can change."""

    def __init__(self, stops: Sequence[str] = ()) -> None:
        """`stops` are texts that end it, and are no part of it."""
        self._stops = stops
        self._text = ""
        self._given = 0
        self.stopped = False

    def add(self, piece: str) -> None:
        """The next piece."""
        if self.stopped:
            return
        self._text = self._text + piece if self._given else (self._text + piece).lstrip()
        found = [at for stop in self._stops if (at := self._text.find(stop, self._given)) >= 0]
        if found:
            self._text, self.stopped = self._text[: min(found)], True

    def settled(self, over: bool = False) -> str:
        """What is new; all that is left when it is over."""
        end = len(self._text)
        if not (over or self.stopped):
            end = min([end, *(at for stop in self._stops if (at := self._begun(stop)) is not None)])
        end = len(self._text[:end].rstrip())
        new, self._given = self._text[self._given : end], max(self._given, end)
        return new

    def _begun(self, stop: str) -> int | None:
        """Where at the end of the text a stop may have begun."""
        for length in range(min(len(stop) - 1, len(self._text)), 0, -1):
            if self._text.endswith(stop[:length]):
                return len(self._text) - length
        return None

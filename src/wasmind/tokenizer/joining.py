"""tiktoken's encoding in plain Python: the same ids, more slowly, where tiktoken is not installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heappop, heappush

import regex


class Encoding:
    """Stands in for tiktoken's class of this name, as far as the tokenizer uses it."""

    def __init__(
        self, name: str, *, pat_str: str, mergeable_ranks: Mapping[bytes, int], special_tokens: Mapping[str, int]
    ) -> None:
        """Raises ValueError for a pattern that is no regular expression."""
        assert not special_tokens, f"{name} has special tokens, which a text never becomes"
        self._ranks = mergeable_ranks
        try:
            self._pattern = regex.compile(pat_str)
        except regex.error as error:
            raise ValueError(str(error)) from error

    def encode_ordinary(self, text: str) -> list[int]:
        """The ids of a text."""
        # Half a character in UTF-16, which no UTF-8 has, becomes the replacement character.
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return [rank for found in self._pattern.finditer(whole) for rank in self._joined(found[0].encode())]

    def _joined(self, piece: bytes) -> Iterator[int]:
        """The ids of a piece. Of all neighbours that make a token, those of the lowest rank are joined first.

        Parts are known by the place of their first byte. Time: n log n for n bytes.
        """
        if piece in self._ranks:
            return iter([self._ranks[piece]])
        end = len(piece)
        after = list(range(1, end + 1))  # where the next part begins; 0 for what is no part any more
        before = list(range(-1, end - 1))
        pairs: list[tuple[int, int, int]] = []

        def offer(first: int) -> None:
            second = after[first]
            if second < end and (rank := self._ranks.get(piece[first : after[second]])) is not None:
                heappush(pairs, (rank, first, after[second]))

        for place in range(end):
            offer(place)
        while pairs:
            _, first, stop = heappop(pairs)
            second = after[first]
            if second in (0, end) or after[second] != stop:
                continue  # one of them has been joined to another
            after[first], after[second] = stop, 0
            if stop < end:
                before[stop] = first
            offer(first)
            if first:
                offer(before[first])
        return self._parts(piece, after)

    def _parts(self, piece: bytes, after: list[int]) -> Iterator[int]:
        place = 0
        while place < len(piece):
            yield self._ranks[piece[place : after[place]]]
            place = after[place]

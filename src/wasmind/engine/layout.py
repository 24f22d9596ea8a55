"""Where things stand in the memory of a run.

The state is a flat array of words: position, unread token, whether it is a last token, totals, the last RING tokens,
histories; then for each table the addresses of its entries and of its tree of bits. A table is an array of entries by
key, (1 + position, values…), in memory that costs nothing until it is written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from wasmind.engine.graph import Graph, History, Total

RING = 8
BIAS = 1 << 16
"""Keys from -BIAS on have a place."""
CAPACITY = (1 << 26) + 2 * BIAS
OUT_OF_BOUNDS, OUT_OF_TABLE, NO_SQUARE = -1, -2, -3
"""A total left its bounds; a key has no place; a key's square is not its square."""


@dataclass(frozen=True)
class Layout:
    """Where things stand in the state, in words.

    strides: words of an entry of each table; the last table is the outside's store. totals: (name, lo, hi).
    vocabulary: SHA-256 of the tokens' names, by which one machine's code is told from another's.
    """

    vocabulary: str
    totals: tuple[tuple[str, int, int], ...]
    histories: int
    strides: tuple[int, ...]

    @property
    def ended(self) -> int:
        """Whether the token generated last is a last token."""
        return 2

    @property
    def ring(self) -> int:
        """The first of the last RING tokens."""
        return 3 + len(self.totals)

    @property
    def tables(self) -> int:
        """The first base address."""
        return self.ring + RING * (1 + self.histories)

    @property
    def words(self) -> int:
        """The size of the state."""
        return self.tables + 2 * len(self.strides)


def vocabulary_hash(names: Sequence[str]) -> str:
    """What `Layout.vocabulary` is for tokens of these names."""
    return hashlib.sha256("\0".join(names).encode()).hexdigest()


def layout(graph: Graph, names: Sequence[str]) -> Layout:
    """The layout for a graph whose tokens have these names."""
    return Layout(
        vocabulary_hash(names),
        tuple((node.name, node.lo, node.hi) for node in graph.nodes if isinstance(node, Total)),
        max((node.slot + 1 for node in graph.nodes if isinstance(node, History)), default=0),
        (*(len(table.values) for table in graph.tables), 3),
    )

"""Where things stand in the memory of a run.

The state is a flat array of words: position, unread token, whether it is a last token, bytes used, bytes allowed,
totals, the last tokens, histories; then for each table two words, the addresses of its entries and of its tree of bits,
or of its entries and their number; then the readout. A table is an array of entries (1 + position, values…) in memory
that costs nothing until it is written. Entries stand by key, or in a table of scores (1 + position, x, y, values…) one
behind the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wasmind.transformer.metadata import KEY_LIMIT, Bounds

CAPACITY = 2 * KEY_LIMIT + 3
"""Entries of a table by key at most: two margins, and keys within KEY_LIMIT, since float64 finds none beyond."""
SCORED_CAPACITY = 1 << 24
BLOCK = 64
"""Neighbouring entries that memory is counted by."""
OUT_OF_BOUNDS, OUT_OF_MEMORY, UNFIT = -1, -2, -3
"""A total left its bounds; more memory than allowed; UNFIT - t: table t has a key that it has no place for, or whose
square is not its square."""
POSITION, UNREAD, ENDED, USED, ALLOWED, _TOTALS = range(6)


@dataclass(frozen=True)
class Place:
    """A table: the name of its first head, words an entry, entries at most, and the key of the first one.

    The first and the last entry stay empty: a query past the keys looks from there.
    """

    where: str
    stride: int
    capacity: int
    low: int = 0
    scored: bool = False

    @property
    def block_bytes(self) -> int:
        """The memory that a block of neighbouring entries takes at most, its part of the tree included."""
        pages = -(-BLOCK * self.stride * 8 // 4096)
        return 4096 * pages + BLOCK


@dataclass(frozen=True)
class Layout:
    """Where things stand in the state, in words, and what a run may be given.

    vocabulary: SHA-256 of the tokens' names, by which one machine's code is told from another's; size: how many.
    trace_limit, store_bounds: as in the weight file's metadata. tables: the graph's, then the outside's store by key,
    then the same by score. readout: names of what the outside may look at.
    """

    vocabulary: str
    size: int
    trace_limit: int | None
    store_bounds: tuple[Bounds, ...]
    totals: tuple[str, ...]
    ring_size: int
    histories: int
    tables: tuple[Place, ...]
    readout: tuple[str, ...] = ()

    @property
    def ring(self) -> int:
        """The first of the last tokens."""
        return _TOTALS + len(self.totals)

    def total(self, name: str) -> int:
        """The total of this name."""
        return _TOTALS + self.totals.index(name)

    def history(self, slot: int) -> int:
        """The first word of a history."""
        return self.ring + self.ring_size * (1 + slot)

    def table(self, number: int) -> int:
        """The address of a table's entries; the word of its tree or number follows."""
        return self.history(self.histories) + 2 * number

    @property
    def words(self) -> int:
        """The size of the state."""
        return self.seen + len(self.readout)

    @property
    def seen(self) -> int:
        """The first word of the readout."""
        return self.table(len(self.tables))

    @property
    def store(self) -> Place:
        """The outside's store by key."""
        return self.tables[-2]

    @property
    def scored_store(self) -> Place:
        """The outside's store by score."""
        return self.tables[-1]

    @staticmethod
    def from_plain(plain: dict[str, Any]) -> Layout:
        """The inverse of `dataclasses.asdict`, after a way through JSON. Raises KeyError, TypeError or ValueError."""
        return Layout(
            **plain
            | {
                "store_bounds": tuple(tuple(map(tuple, pair)) for pair in plain["store_bounds"]),
                "totals": tuple(plain["totals"]),
                "readout": tuple(plain["readout"]),
                "tables": tuple(Place(**place) for place in plain["tables"]),
            }
        )


def vocabulary_hash(names: Sequence[str]) -> str:
    """What `Layout.vocabulary` is for tokens of these names."""
    return hashlib.sha256("\0".join(names).encode()).hexdigest()

"""StepGraph in NumPy: every node is an array over the positions of a piece of the sequence.

The back end to read and to check with, and the one for what needs more than 64 bits: the arrays then hold Python's
integers, which have no bounds.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wasmind.engine.extract import Step
from wasmind.engine.graph import (
    Bends,
    Best,
    Carried,
    Found,
    Given,
    GivenBest,
    History,
    Node,
    PositionColumn,
    Product,
    Sum,
    Table,
    TokenColumn,
    Total,
    table_sums,
)
from wasmind.engine.misses import Search, search_of
from wasmind.engine.run import Tokens, Unfit, memory_spent, sum_out_of_bounds

Whole = NDArray[Any]
"""Integers, int64 or Python's."""
Row = tuple[int, ...]


class ArrayRun:
    """A run of a step over one sequence. `wide` makes it exact beyond 64 bits, and slower."""

    def __init__(
        self, step: Step, last: frozenset[int], store: Mapping[int, int], allowed: int, *, wide: bool = True
    ) -> None:
        self._step = step
        self._graph = step.graph
        self._last = last
        self._allowed = allowed
        self._kind = object if wide else np.int64
        self._unembedding = step.unembedding.astype(self._kind).T
        self._outside = sorted((store or {-1: 0}).items())
        self._position = 0
        self._unread: list[int] = []
        self._seen: tuple[int, ...] = ()
        self._totals: dict[str, int] = {}
        self._searches: dict[Search, _ByKey | _ByScore] = {}
        backs = [node.back for node in self._graph.nodes if isinstance(node, History | TokenColumn)]
        self._ring = max(backs, default=0)
        self._past = np.zeros(0, np.int64)
        self._pasts = {slot: np.zeros(0, self._kind) for slot, _ in step.remembered}

    @property
    def used(self) -> int:
        """A measure of the bytes that the heads remember."""
        return sum(search.used for search in self._searches.values())

    def advance(self, tokens: Sequence[int], room: int) -> tuple[Tokens, bool]:
        """As `Run.advance`."""
        read = [*self._unread, *tokens]
        made: list[int] = []
        while len(made) < room:
            made.append(int(self.predict(read)[-1]))
            self._unread = read = made[-1:]
            if made[-1] in self._last:
                return np.array(made, np.int32), True
        return np.array(made, np.int32), False

    def watch(self) -> tuple[int, ...]:
        """As `Run.watch`."""
        if self._unread:
            piece = _Piece(self, np.asarray(self._unread, np.int64))
            self._seen = tuple(int(piece.sum(x)[-1]) for x in self._step.readout)
            piece.leave()
            self._unread = []
        return self._seen

    def predict(self, tokens: Sequence[int]) -> NDArray[np.int64]:
        """Reads a piece of the sequence: the token that the step gives after each of its tokens.

        Raises as `advance`.
        """
        piece = _Piece(self, np.asarray(tokens, np.int64))
        outputs = [piece.sum(x) for x in self._step.outputs]
        logits = np.stack(outputs, axis=1) @ self._unembedding if outputs else np.zeros((len(tokens), 1))
        piece.leave()
        if self.used > self._allowed:
            raise memory_spent(self._allowed)
        return np.asarray(logits.argmax(axis=1))


class _Piece:
    """The nodes over one piece, each evaluated once, when it is first wanted."""

    def __init__(self, run: ArrayRun, tokens: NDArray[np.int64]) -> None:
        self._run = run
        self._graph = run._graph
        self._tokens = tokens
        self._positions = np.arange(run._position, run._position + len(tokens))
        self._values: dict[int, Whole] = {}
        self._rows: dict[Search, list[Row]] = {}

    def sum(self, x: Sum) -> Whole:
        """The values of a sum."""
        made = np.full(len(self._tokens), x.constant, self._run._kind)
        for node, c in x.terms:
            made = made + c * self.node(node)
        return made

    def node(self, number: int) -> Whole:
        """The values of a node."""
        if number not in self._values:
            self._values[number] = self._evaluate(self._graph.nodes[number])
        return self._values[number]

    def leave(self) -> None:
        """Everything that later pieces ask for."""
        for x in self._run._step.readout:  # its searches remember every position, whether anyone watches there or not
            self.sum(x)
        for node, kind in enumerate(self._graph.nodes):
            if isinstance(kind, Total):
                self._run._totals[kind.name] = self.node(node)[-1]
        ring = self._run._ring
        for slot, x in self._run._step.remembered:
            self._run._pasts[slot] = np.concatenate([self._run._pasts[slot], self.sum(x)])[-ring:]
        if ring:
            self._run._past = np.concatenate([self._run._past, self._tokens])[-ring:]
        self._run._position += len(self._tokens)

    def _evaluate(self, node: Node) -> Whole:
        kind = self._run._kind
        if isinstance(node, TokenColumn):
            return np.array(node.table, kind)[self._back(self._tokens, self._run._past, node.back)]
        if isinstance(node, PositionColumn):
            return np.array(node.table, kind)[self._positions % len(node.table)]
        if isinstance(node, Product):
            return np.maximum(self.sum(node.gate), 0) * self.sum(node.value)
        if isinstance(node, Bends):
            x = self.sum(node.x)
            return sum((c * np.maximum(x - place, 0) for place, c in node.bends), np.zeros(len(x), kind))
        if isinstance(node, History):
            return self._back(self.sum(node.x), self._run._pasts[node.slot], node.back)
        if isinstance(node, Total):
            return self._total(node)
        assert not isinstance(node, Carried), "a whole step carries nothing"
        return np.array([row[node.index] for row in self._found(node)], kind)

    def _back(self, here: Whole, past: Whole, back: int) -> Whole:
        """What stood `back` positions before; at the first positions what stands there."""
        whole = np.concatenate([past, here])
        at = np.arange(len(past), len(whole))
        return whole[np.where(self._positions < back, at, at - back)]

    def _total(self, node: Total) -> Whole:
        made = self._run._totals.get(node.name, 0) + np.cumsum(self.sum(node.x))
        outside = np.flatnonzero((made < node.lo) | (made > node.hi))
        if len(outside):
            raise sum_out_of_bounds(int(self._positions[outside[0]]))
        return np.asarray(made)

    def _found(self, node: Found | Best | Given | GivenBest) -> list[Row]:
        """What the search of a node finds: all values of the best key, position by position."""
        search = search_of(node)
        if search not in self._rows:
            self._rows[search] = self._search(node, search)
        return self._rows[search]

    def _search(self, node: Found | Best | Given | GivenBest, search: Search) -> list[Row]:
        known = self._run._searches
        queries = list(zip(*(self.sum(x).tolist() for x in search[1]), strict=True))
        if isinstance(node, Given | GivenBest):
            if search not in known:
                known[search] = _ByKey() if isinstance(node, Given) else _ByScore()
                for rank, (key, value) in enumerate(self._run._outside):
                    known[search].put((key,) if isinstance(node, Given) else (2 * key, -(key**2)), rank, (value, key))
            return [known[search].get(query) for query in queries]
        table = self._graph.tables[node.table]
        columns = [self.sum(x).tolist() for x in table_sums(table)]
        if isinstance(table, Table) and any(k * k != square for k, square in zip(columns[0], columns[-1], strict=True)):
            raise Unfit(table.where)
        keys = 1 if isinstance(table, Table) else 2
        rows = known.setdefault(search, _ByKey() if isinstance(table, Table) else _ByScore())
        made = []
        for position, query, row in zip(self._positions.tolist(), queries, zip(*columns, strict=True), strict=True):
            rows.put(row[:keys], position, row[keys:])
            made.append(rows.get(query))
        return made


class _ByKey:
    """Values by number: those of the nearest, and of two equally near the latest."""

    def __init__(self) -> None:
        self._keys: list[int] = []
        self._rows: dict[int, tuple[int, Row]] = {}

    @property
    def used(self) -> int:
        """A measure of its bytes."""
        return 200 * len(self._keys)

    def put(self, key: Row, position: int, row: Row) -> None:
        """Writes the values of a key."""
        if key[0] not in self._rows:
            insort(self._keys, key[0])
        self._rows[key[0]] = position, row

    def get(self, query: Row) -> Row:
        """The values of the best key."""
        at = bisect_left(self._keys, query[0])
        near = self._keys[max(0, at - 1) : at + 1]
        return self._rows[min(near, key=lambda key: (abs(key - query[0]), -self._rows[key][0]))][1]


class _ByScore:
    """Values by (x, y): those of the greatest score, and of equals the latest."""

    def __init__(self) -> None:
        self._rows: dict[Row, tuple[int, Row]] = {}

    @property
    def used(self) -> int:
        """A measure of its bytes."""
        return 200 * len(self._rows)

    def put(self, key: Row, position: int, row: Row) -> None:
        """Writes the values of a key."""
        self._rows[key] = position, row

    def get(self, query: Row) -> Row:
        """The values of the best key."""
        x, y = query
        return self._rows[max(self._rows, key=lambda key: (x * key[0] + y * key[1], self._rows[key][0]))][1]

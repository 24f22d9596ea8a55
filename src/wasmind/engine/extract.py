"""Weights to StepGraph: the residual stream is followed symbolically, slot by slot, through every layer.

Heads are recognised by their matrices, not by their names: keys and queries of position columns alone look a fixed
number of tokens back; a query (q, 1) asks for the key (2k, -k**2) with k nearest to q; a sum head is a total. Any other
head is a search for the best score. Whether keys are squares indeed is seen when they are written: tables of which it
turned out that they are not are given as `odd`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, gcd, lcm

import numpy as np
from numpy.typing import NDArray

from wasmind.engine.graph import (
    Bends,
    Best,
    Found,
    Given,
    GivenBest,
    Graph,
    History,
    Node,
    PositionColumn,
    Product,
    Scores,
    Sum,
    Table,
    TokenColumn,
    Total,
    combine,
)
from wasmind.transformer.metadata import CROSS, SUM, Bounds
from wasmind.transformer.weights import Array, LayerTensors, Weights

ONE = Sum((), 1)
_STORE_BOUNDS: Bounds = ((-(2**53), 2**53), (-(2**26), 2**26))
_LONGEST_PERIOD = 1024
"""Positions beyond which no head is tested for looking back."""


@dataclass(frozen=True)
class Step:
    """One token step: the graph, and the logits as whole weights (vocabulary x len(outputs)) over sums.

    remembered: (slot, sum) of everything that some History asks for later. readout: what the outside may look at.
    """

    graph: Graph
    outputs: tuple[Sum, ...]
    unembedding: NDArray[np.int64] | NDArray[np.object_]
    remembered: tuple[tuple[int, Sum], ...] = ()
    readout: tuple[Sum, ...] = ()


@dataclass(frozen=True)
class Ratio:
    """top / over: what a residual slot holds. Fractions stay here, so that every node is an integer."""

    top: Sum
    over: int = 1

    @property
    def constant(self) -> bool:
        """Whether no node is in it."""
        return self.top.is_constant


_NOTHING = Ratio(Sum())


def extract(weights: Weights, odd: Iterable[str] = ()) -> Step:
    """The step of a weight file; the tables in `odd`, by the names of their first heads, are searched by score."""
    return _Extractor(weights, frozenset(odd)).run()


class _Extractor:
    def __init__(self, weights: Weights, odd: frozenset[str]) -> None:
        self.weights = weights
        self.odd = odd
        self.graph = Graph()
        self.slots: dict[int, int] = {}

    def run(self) -> Step:
        x = self._embedded()
        for number, tensors in enumerate(self.weights.layers):
            x = self._attend(x, tensors, number)
            x = self._neurons(x, tensors)
        unembedding = self.weights.unembedding
        used = np.flatnonzero(np.abs(unembedding).sum(axis=0))
        outputs = _over_the_same([x[s] for s in used])
        remembered = tuple((slot, Sum(((node, 1),))) for node, slot in self.slots.items())
        readout = tuple(self._readable(x, row) for row in self.weights.metadata.readout.values())
        return Step(self.graph, tuple(outputs), _whole(unembedding[:, used]), remembered, readout)

    def _readable(self, x: list[Ratio], row: Sequence[tuple[int, float]]) -> Sum:
        """A named sum of slots, times one number if it is no whole one."""
        return _mix((x[slot], float(weight)) for slot, weight in row).top

    def _embedded(self) -> list[Ratio]:
        tokens, positions = self.weights.embedding, self.weights.positions
        return [
            _mix([(self._column(tokens[:, s], TokenColumn), 1.0), (self._column(positions[:, s], PositionColumn), 1.0)])
            for s in range(tokens.shape[1])
        ]

    def _column(self, column: Array, kind: type[TokenColumn] | type[PositionColumn]) -> Ratio:
        """A column less its most common value, which becomes the constant: most columns are then mostly zeros."""
        values, counts = np.unique(column, return_counts=True)
        common = _ratio(float(values[counts.argmax()]))
        if len(values) == 1:
            return common
        over = lcm(*(_ratio(value).over for value in values.tolist()))
        whole = {value: _ratio(value).top.constant * (over // _ratio(value).over) for value in values.tolist()}
        base = common.top.constant * (over // common.over)
        return Ratio(self.graph.add(kind(tuple(whole[v] - base for v in column.tolist()))).shifted(base), over)

    def _neurons(self, x: list[Ratio], tensors: LayerTensors) -> list[Ratio]:
        added: dict[int, list[tuple[Ratio, float]]] = {}
        for n in range(len(tensors.w_gate)):
            made = self._product(_row(tensors.w_gate[n], x), _row(tensors.w_value[n], x))
            for s in np.flatnonzero(tensors.w_out[:, n]).tolist():
                added.setdefault(s, []).append((made, float(tensors.w_out[s, n])))
        return _plus(x, added)

    def _product(self, gate: Ratio, value: Ratio) -> Ratio:
        over = gate.over * value.over
        if gate.constant:
            return _lowest(combine([(value.top, max(0, gate.top.constant))]), over)
        if value.constant:
            ramp = self.graph.add(Bends(Sum(gate.top.terms), ((-gate.top.constant, 1),)))
            return _lowest(combine([(ramp, value.top.constant)]), over)
        return _lowest(self.graph.add(Product(gate.top, value.top)), over)

    # --- heads ----------------------------------------------------------------------------------------------------

    def _attend(self, x: list[Ratio], tensors: LayerTensors, number: int) -> list[Ratio]:
        groups: dict[object, list[int]] = {}
        for h, head in enumerate(self.weights.metadata.layers[number].heads):
            alone = head.kind in (SUM, CROSS) or self._depends_on_position(tensors, x, h)
            groups.setdefault(h if alone else tensors.w_k[h].tobytes(), []).append(h)
        added: dict[int, list[tuple[Ratio, float]]] = {}
        for group in groups.values():
            for h, outputs in zip(group, self._outputs(x, tensors, number, group), strict=True):
                for s, i in np.argwhere(tensors.w_o[h]).tolist():
                    added.setdefault(s, []).append((outputs[i], float(tensors.w_o[h][s, i])))
        return _plus(x, added)

    def _outputs(
        self, x: list[Ratio], tensors: LayerTensors, number: int, group: Sequence[int]
    ) -> list[tuple[Ratio, Ratio]]:
        """The two outputs of each of the heads, which share their keys."""
        h, where = group[0], f"layers[{number}].heads[{group[0]}]"
        head = self.weights.metadata.layers[number].heads[h]
        values = [_pair(tensors.w_v[h], x) for h in group]
        if head.kind == SUM:
            assert head.bounds
            return [self._totals(values[0], head.bounds, where)]
        queries = [_pair(tensors.w_q[h], x) for h in group]
        if head.kind == CROSS:
            return [self._given(queries[0], head.bounds or _STORE_BOUNDS)]
        key = _pair(tensors.w_k[h], x)
        back = self._back(queries[0], key) if self._depends_on_position(tensors, x, h) else None
        if back is not None:
            return [(self._history(values[0][0], back), self._history(values[0][1], back))]
        return self._nearest(queries, key, values, where) or self._best(queries, key, values, where)

    def _totals(self, value: tuple[Ratio, Ratio], bounds: Bounds, where: str) -> tuple[Ratio, Ratio]:
        made = []
        for i, (x, (low, high)) in enumerate(zip(value, bounds, strict=True)):
            limits = ceil(low * x.over), floor(high * x.over)
            total = Total(x.top, *limits, f"{where}[{i}]")
            made.append(_NOTHING if x == _NOTHING else Ratio(self.graph.add(total), x.over))
        return made[0], made[1]

    def _given(self, query: tuple[Ratio, Ratio], bounds: Bounds) -> tuple[Ratio, Ratio]:
        # An empty store is found to hold 0 under -1, whatever the bounds.
        pairs = zip(bounds, (0, -1), strict=True)
        ranges = [(min(floor(low), empty), max(ceil(high), empty)) for (low, high), empty in pairs]
        asked = _asked(query)
        if asked is not None and asked.over == 1:
            found = [self.graph.add(Given(asked.top, i, *ranges[i])) for i in range(2)]
        else:
            found = [self.graph.add(GivenBest(*_whole_pair(query), i, *ranges[i])) for i in range(2)]
        return Ratio(found[0]), Ratio(found[1])

    def _nearest(
        self,
        queries: Sequence[tuple[Ratio, Ratio]],
        key: tuple[Ratio, Ratio],
        values: Sequence[tuple[Ratio, Ratio]],
        where: str,
    ) -> list[tuple[Ratio, Ratio]] | None:
        """A table by key, if the queries are of that form."""
        asked = [query for query in map(_asked, queries) if query is not None]
        if where in self.odd or len(asked) < len(queries):
            return None
        number, minus_squared = _lowest(key[0].top, 2 * key[0].over), key[1]
        scale = lcm(number.over, *(query.over for query in asked))
        scale *= minus_squared.over // gcd(minus_squared.over, scale**2)
        square = _times(minus_squared, -(scale**2))
        table = self.graph.add_table(Table(where, _times(number, scale), (*_tops(values), square)))
        return [
            self._added([Found(table, _times(query, scale), 2 * h + i) for i in range(2)], pair)
            for h, (query, pair) in enumerate(zip(asked, values, strict=True))
        ]

    def _best(
        self,
        queries: Sequence[tuple[Ratio, Ratio]],
        key: tuple[Ratio, Ratio],
        values: Sequence[tuple[Ratio, Ratio]],
        where: str,
    ) -> list[tuple[Ratio, Ratio]]:
        """A table by score, whatever the keys and queries."""
        table = self.graph.add_table(Scores(where, *_whole_pair(key), tuple(_tops(values))))
        return [
            self._added([Best(table, *_whole_pair(query), 2 * h + i) for i in range(2)], pair)
            for h, (query, pair) in enumerate(zip(queries, values, strict=True))
        ]

    def _added(self, nodes: Sequence[Node], values: tuple[Ratio, Ratio]) -> tuple[Ratio, Ratio]:
        """What the nodes find of these values."""
        found = (
            _NOTHING if value == _NOTHING else Ratio(self.graph.add(node), value.over)
            for node, value in zip(nodes, values, strict=True)
        )
        return next(found), next(found)

    def _depends_on_position(self, tensors: LayerTensors, x: list[Ratio], h: int) -> bool:
        """Whether queries and keys depend on nothing but the position."""
        rows = [row for w in (tensors.w_q, tensors.w_k) for row in _pair(w[h], x)]
        return all(isinstance(self.graph.nodes[node], PositionColumn) for row in rows for node in row.top.nodes())

    def _back(self, query: tuple[Ratio, Ratio], key: tuple[Ratio, Ratio]) -> int | None:
        """How many tokens back such a head looks, None where that differs between positions."""
        period = len(self.weights.positions)
        if period > _LONGEST_PERIOD:
            return None
        (a, b), (c, d) = ([self._by_position(x) for x in _whole_pair(pair)] for pair in (query, key))
        scores = np.outer(a, c) + np.outer(b, d)
        # Row p: the scores of the positions p, p - 1, … in that order, so that the first maximum is the latest.
        order = (np.arange(period)[:, None] - np.arange(period)) % period
        backs = np.take_along_axis(scores, order, axis=1).argmax(axis=1)
        back = int(backs[0])
        # At the first positions there is nothing so far back, and what is found must be the token at hand.
        early = all(scores[p, p] >= scores[p, : p + 1].max() for p in range(back))
        return back if (backs == back).all() and early else None

    def _by_position(self, x: Sum) -> NDArray[np.object_]:
        """The values of a sum of position columns at the positions of a period."""
        made = np.full(len(self.weights.positions), x.constant, object)
        for node, c in x.terms:
            column = self.graph.nodes[node]
            assert isinstance(column, PositionColumn)
            made += c * np.array(column.table, object)
        return made

    def _history(self, x: Ratio, back: int) -> Ratio:
        """x as it was; a column of the token then is a column of an earlier token."""
        if back == 0 or x.constant:
            return x
        parts: list[tuple[Sum, int]] = [(ONE, x.top.constant)]
        for node, c in x.top.terms:
            made = self.graph.nodes[node]
            if isinstance(made, TokenColumn):
                parts.append((self.graph.add(TokenColumn(made.table, made.back + back)), c))
            else:
                parts.append((self.graph.add(History(Sum(((node, 1),)), back, self._slot(node))), c))
        return Ratio(combine(parts), x.over)

    def _slot(self, node: int) -> int:
        """Where the node is remembered: the same place however far back it is wanted."""
        return self.slots.setdefault(node, len(self.slots))


def _asked(query: tuple[Ratio, Ratio]) -> Ratio | None:
    """The q of a query (q, 1), or of one that has its direction."""
    q, one = query
    if not one.constant or one.top.constant <= 0:
        return None
    return _lowest(combine([(q.top, one.over)]), q.over * one.top.constant)


def _tops(values: Sequence[tuple[Ratio, Ratio]]) -> list[Sum]:
    return [value.top for pair in values for value in pair]


def _ratio(weight: float) -> Ratio:
    above, over = weight.as_integer_ratio()
    return Ratio(Sum((), above), over)


def _lowest(top: Sum, over: int) -> Ratio:
    """top / over with what both have in common divided out."""
    common = gcd(over, top.constant, *(c for _, c in top.terms)) if over > 1 else 1
    if common == 1:
        return Ratio(top, over)
    return Ratio(Sum(tuple((node, c // common) for node, c in top.terms), top.constant // common), over // common)


def _times(x: Ratio, factor: int) -> Sum:
    """x * factor, which must be whole."""
    assert factor % x.over == 0
    return combine([(x.top, factor // x.over)])


def _over_the_same(ratios: Sequence[Ratio]) -> list[Sum]:
    """The ratios times one number that makes all of them whole."""
    over = lcm(*(x.over for x in ratios))
    return [_times(x, over) for x in ratios]


def _whole_pair(pair: tuple[Ratio, Ratio]) -> tuple[Sum, Sum]:
    """`_over_the_same` of two."""
    x, y = _over_the_same(pair)
    return x, y


def _mix(parts: Iterable[tuple[Ratio, float]]) -> Ratio:
    """The sum of ratio * weight."""
    exact = [(x, *weight.as_integer_ratio()) for x, weight in parts]
    over = lcm(*(x.over * below for x, _, below in exact))
    return _lowest(combine((x.top, above * (over // (x.over * below))) for x, above, below in exact), over)


def _row(weights: Array, x: Sequence[Ratio]) -> Ratio:
    return _mix((x[s], float(weights[s])) for s in np.flatnonzero(weights).tolist())


def _pair(rows: Array, x: Sequence[Ratio]) -> tuple[Ratio, Ratio]:
    return _row(rows[0], x), _row(rows[1], x)


def _plus(x: list[Ratio], added: dict[int, list[tuple[Ratio, float]]]) -> list[Ratio]:
    return [_mix([(old, 1.0), *added[s]]) if s in added else old for s, old in enumerate(x)]


def _whole(matrix: Array) -> NDArray[np.int64] | NDArray[np.object_]:
    """The matrix times one number that makes all of it whole."""
    if (matrix == np.round(matrix)).all() and np.abs(matrix).max(initial=0) < 2**31:
        return matrix.astype(np.int64)
    over = lcm(*(w.as_integer_ratio()[1] for w in np.unique(matrix).tolist()))
    flat = [int(above * (over // below)) for above, below in (w.as_integer_ratio() for w in matrix.ravel().tolist())]
    return np.array(flat, object).reshape(matrix.shape)

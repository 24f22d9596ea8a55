"""The range of a sum, as far as the graph alone tells.

Enough to see that a gate never opens, and that 64 bits hold every number of a step.
"""

from __future__ import annotations

from math import inf

import numpy as np

from wasmind.engine.extract import Step
from wasmind.engine.graph import (
    Bends,
    Best,
    Carried,
    Found,
    Given,
    GivenBest,
    Graph,
    History,
    PositionColumn,
    Product,
    Sum,
    Table,
    TokenColumn,
    Total,
    reads,
    table_sums,
)
from wasmind.transformer.metadata import KEY_LIMIT

Range = tuple[float, float]
ANY: Range = (-inf, inf)
LIMIT = 2.0**62
"""Below this in magnitude a 64-bit integer holds a number, with room for a comparison."""
_LARGEST = 10**300


def fits(step: Step) -> bool:
    """Whether every number of the step, and the square of every key, is proved to stay below LIMIT."""
    ranges, graph = Ranges(step.graph), step.graph
    read = [x for node in graph.nodes for x in reads(node)]
    written = [x for table in graph.tables for x in table_sums(table)]
    remembered = [x for _, x in step.remembered]
    sizes = [_size(ranges.of(x)) for x in (*read, *written, *remembered, *step.readout)]
    sizes += [_size(ranges.node(number)) for number in range(len(graph.nodes))]
    sizes += [_size(ranges.of(table.key)) ** 2 for table in graph.tables if isinstance(table, Table)]
    sizes += [_score(ranges, graph, node) for node in graph.nodes if isinstance(node, Best | GivenBest)]
    outputs = np.array([_size(ranges.of(x)) for x in step.outputs])
    logits = abs(np.vectorize(_float, otypes=[float])(step.unembedding)) @ outputs
    # A size that is no number, as it comes of infinities, is not below anything.
    return all(size < LIMIT for size in [*sizes, *logits.tolist()])


def _float(number: int) -> float:
    """The number as float64, a finite one however large it is."""
    return float(max(-_LARGEST, min(_LARGEST, number)))


def _size(range_: Range) -> float:
    return max(abs(range_[0]), abs(range_[1]))


def _score(ranges: Ranges, graph: Graph, node: Best | GivenBest) -> float:
    """The greatest score of a search."""
    sizes = [2.0 * KEY_LIMIT, float(KEY_LIMIT**2)]
    if isinstance(node, Best):
        sizes = [_size(ranges.of(x)) for x in table_sums(graph.tables[node.table])[:2]]
    return sum(_size(ranges.of(x)) * size for x, size in zip((node.x, node.y), sizes, strict=True))


class Ranges:
    """Ranges of the nodes of a graph that may still grow; `before` are those of the graph that nodes come from."""

    def __init__(self, graph: Graph, before: Ranges | None = None) -> None:
        self._graph = graph
        self._before = before
        self._known: dict[int, Range] = {}

    def of(self, x: Sum) -> Range:
        """The least and the greatest value of a sum."""
        low = high = _float(x.constant)
        for number, coefficient in x.terms:
            (a, b), c = self.node(number), _float(coefficient)
            low, high = low + min(a * c, b * c), high + max(a * c, b * c)
        return low, high

    def node(self, number: int) -> Range:
        """The least and the greatest value of a node."""
        if number not in self._known:
            self._known[number] = ANY  # what a value that depends on itself is known to be
            self._known[number] = self._range(number)
        return self._known[number]

    def _range(self, number: int) -> Range:
        node = self._graph.nodes[number]
        if isinstance(node, TokenColumn | PositionColumn):
            return _float(min(node.table)), _float(max(node.table))
        if isinstance(node, Total):
            return _float(node.lo), _float(node.hi)
        if isinstance(node, Given | GivenBest):
            return node.low, node.high
        if isinstance(node, Found | Best):
            return self._found(node)
        if isinstance(node, History):
            return self.of(node.x)  # as it was, when it ranged over the same
        if isinstance(node, Carried):
            return self._before.node(node.number) if self._before else ANY
        if isinstance(node, Product):
            return self._product(self.of(node.gate), self.of(node.value))
        return self._function(node)

    @staticmethod
    def _product(gate: Range, value: Range) -> Range:
        top = max(0.0, gate[1])
        ends = [0.0 if top == 0 or end == 0 else top * end for end in value]
        return min(0.0, *ends), max(0.0, *ends)

    def _found(self, node: Found | Best) -> Range:
        """What a table's value ranges over: it was written by the same sum at some position."""
        if self._before:
            return self._before._found(node)
        return self.of(self._graph.tables[node.table].values[node.index])

    def _function(self, node: Bends) -> Range:
        """The least and the greatest corner, those at the ends of x's range included."""
        low, high = self.of(node.x)
        bends = [_float(place) for place, _ in node.bends]
        first, last = bends[0], bends[-1]
        places = [max(low, first), *(place for place in bends if low < place < high), min(high, last)]
        corners = [0.0] if low <= first else []
        corners += [_at(node, place) for place in places]
        if high > last:
            corners.append(_at(node, high))
        return min(corners), max(corners)


def _at(node: Bends, x: float) -> float:
    """The function's value at x, an infinite x included."""
    if x == inf:
        slope = sum(change for _, change in node.bends)
        return inf * slope if slope else _at(node, _float(node.bends[-1][0]))
    return sum(_float(change) * max(0.0, x - _float(place)) for place, change in node.bends)

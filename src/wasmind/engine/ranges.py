"""The range of a sum, as far as the graph alone tells: enough to see that a gate never opens."""

from __future__ import annotations

from math import inf

from wasmind.engine.graph import (
    Bends,
    Carried,
    Found,
    Given,
    Graph,
    PositionColumn,
    Product,
    Sum,
    TokenColumn,
    Total,
)

Range = tuple[float, float]
ANY: Range = (-inf, inf)


class Ranges:
    """Ranges of the nodes of a graph that may still grow; `before` are those of the graph that nodes come from."""

    def __init__(self, graph: Graph, before: Ranges | None = None) -> None:
        self._graph = graph
        self._before = before
        self._known: dict[int, Range] = {}

    def of(self, x: Sum) -> Range:
        """The least and the greatest value of a sum."""
        low = high = float(x.constant)
        for number, c in x.terms:
            a, b = self.node(number)
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
            return min(node.table), max(node.table)
        if isinstance(node, Total):
            return node.lo, node.hi
        if isinstance(node, Given):
            return node.low, node.high
        if isinstance(node, Found):
            return self._found(node)
        if isinstance(node, Carried):
            return self._before.node(node.number) if self._before else ANY
        if isinstance(node, Product):
            return self._product(self.of(node.gate), self.of(node.value))
        return self._function(node) if isinstance(node, Bends) else ANY

    @staticmethod
    def _product(gate: Range, value: Range) -> Range:
        top = max(0.0, gate[1])
        ends = [0.0 if top == 0 or end == 0 else top * end for end in value]
        return min(0.0, *ends), max(0.0, *ends)

    def _found(self, node: Found) -> Range:
        """What a table's value ranges over: it was written by the same sum at some position."""
        if self._before:
            return self._before._found(node)
        return self.of(self._graph.tables[node.table].values[node.index])

    def _function(self, node: Bends) -> Range:
        """The least and the greatest corner, those at the ends of x's range included."""
        low, high = self.of(node.x)
        first, last = node.bends[0][0], node.bends[-1][0]
        places = [max(low, first), *(place for place, _ in node.bends if low < place < high), min(high, last)]
        corners = [0.0] if low <= first else []
        corners += [_at(node, place) for place in places]
        if high > last:
            corners.append(_at(node, high))
        return min(corners), max(corners)


def _at(node: Bends, x: float) -> float:
    """The function's value at x, an infinite x included."""
    if x == inf:
        slope = sum(change for _, change in node.bends)
        return inf * slope if slope else _at(node, node.bends[-1][0])
    return sum(change * max(0.0, x - place) for place, change in node.bends)

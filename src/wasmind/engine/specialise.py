"""Partial evaluation: the step where some of its numbers are known.

Two kinds are worth knowing. A running sum that only grows and has arrived at its bound is over: it never changes again
(in a machine: the prefix is read). And most of a step depends on one number that is looked up early (in a machine: the
operation at hand). For each value of it most gates are shut, and what they guard is gone. The engine finds both by
itself; the second is the number that most piecewise-linear functions are functions of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from wasmind.engine.extract import Step
from wasmind.engine.graph import Bends, Carried, Found, Graph, Product, Sum, Total, combine, map_sums, map_table
from wasmind.engine.ranges import Ranges


def arrivals(step: Step, ranges: Ranges) -> dict[int, int]:
    """The totals that never change once they have arrived at their bound, and the bounds."""
    return {
        number: node.hi
        for number, node in enumerate(step.graph.nodes)
        if isinstance(node, Total) and ranges.of(node.x)[0] >= 0 and node.hi - node.lo == 1
    }


FEW = 16
"""With fewer functions of it, a number is not worth a copy of the step for each value."""


def selector(step: Step) -> tuple[int, range] | None:
    """(the node to specialise on, the values that matter), None where no node decides much."""
    functions = Counter(
        node.x.terms[0][0]
        for node in step.graph.nodes
        if isinstance(node, Bends) and len(node.x.terms) == 1 and node.x.terms[0][1] == 1
    )
    found = [(n, count) for n, count in functions.items() if isinstance(step.graph.nodes[n], Found) and count >= FEW]
    if not found:
        return None
    number = max(found, key=lambda pair: pair[1])[0]
    places = [
        place
        for node in step.graph.nodes
        if isinstance(node, Bends) and node.x.terms == ((number, 1),)
        for place, _ in node.bends
    ]
    return number, range(min(places) + 1, max(places))


def specialised(step: Step, known: Mapping[int, int], carried: set[int], ranges: Ranges) -> tuple[Step, Ranges]:
    """The step where the nodes in `known` have these values; nodes in `carried` are not computed again.

    Tables keep their numbers and all their values. `ranges` are those of the step; the new one's come with it.
    """
    pass_ = _Pass(step.graph, known, carried, ranges)
    outputs = tuple(pass_.rewrite(x) for x in step.outputs)
    remembered = tuple((slot, pass_.rewrite(x)) for slot, x in step.remembered)
    pass_.finish()
    return replace(step, graph=pass_.made, outputs=outputs, remembered=remembered, readout=()), pass_.ranges


class _Pass:
    def __init__(self, old: Graph, known: Mapping[int, int], carried: set[int], ranges: Ranges) -> None:
        self.old = old
        self.made = Graph()
        self._nodes: dict[int, Sum] = {number: Sum((), value) for number, value in known.items()}
        self._nodes |= {n: self.made.add(Carried(n)) for n in sorted(carried) if n not in known}
        self.ranges = Ranges(self.made, ranges)
        self._same = {n: n for n in range(len(old.tables))}

    def finish(self) -> None:
        """The tables, which everybody writes whoever reads."""
        for table in self.old.tables:
            self.made.add_table(map_table(table, self.rewrite, range(len(table.values))))

    def rewrite(self, x: Sum) -> Sum:
        """The sum over the new graph's nodes."""
        return combine([(Sum((), x.constant), 1), *((self._node(number), c) for number, c in x.terms)])

    def _node(self, number: int) -> Sum:
        if number not in self._nodes:
            self._nodes[number] = self._made(number)
        return self._nodes[number]

    def _made(self, number: int) -> Sum:
        node = map_sums(self.old.nodes[number], self.rewrite, self._same)
        if isinstance(node, Bends):
            return self._function(node.x, node.bends)
        if isinstance(node, Product):
            if node.gate.is_constant or self.ranges.of(node.gate)[1] <= 0:
                return combine([(node.value, max(0, node.gate.constant) if node.gate.is_constant else 0)])
            if node.value.is_constant:
                return combine([(self._function(node.gate, ((0, 1),)), node.value.constant)])
        return self.made.add(node)

    def _function(self, x: Sum, bends: Sequence[tuple[int, int]]) -> Sum:
        """A function of x; a straight line where x never reaches a bend, or is always behind the last."""
        low, high = self.ranges.of(x)
        if all(place <= low or place >= high for place, _ in bends):
            return combine((x.shifted(-place), change) for place, change in bends if place < high)
        return self.made.add(Bends(Sum(x.terms), tuple((place - x.constant, change) for place, change in bends)))

"""StepGraph to StepGraph: what nothing reads is left out, and ramps over one sum become one function.

A sum of ramps over the same x is a piecewise-linear function of x. Written as one node it can be evaluated as what it
is (a comparison, a clamp, a table) and shared: functions that differ by a factor are one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import gcd

from wasmind.engine.extract import Step
from wasmind.engine.graph import Bends, Best, Found, Graph, History, Sum, Table, combine, map_sums, map_table


def simplify(step: Step) -> Step:
    """The same step with fewer nodes."""
    pass_ = _Pass(step.graph)
    outputs = tuple(pass_.rewrite(x) for x in step.outputs)
    readout = tuple(pass_.rewrite(x) for x in step.readout)
    asked = {node.slot for node in pass_.made.nodes if isinstance(node, History)}
    remembered = tuple((slot, pass_.rewrite(x)) for slot, x in step.remembered if slot in asked)
    return replace(step, graph=pass_.made, outputs=outputs, remembered=remembered, readout=readout)


class _Pass:
    def __init__(self, old: Graph) -> None:
        self.old = old
        self.made = Graph()
        self._nodes: dict[int, Sum] = {}
        self._tables: dict[int, int] = {}
        self._used: dict[int, list[int]] = {}
        self._find_used()

    def _find_used(self) -> None:
        """Which values of each table anybody looks up; the square of the key, which stands last, is always kept."""
        for node in self.old.nodes:
            if isinstance(node, Found | Best):
                used = self._used.setdefault(node.table, [])
                index = self._first(node)
                used += [index] if index not in used else []

    def _first(self, node: Found | Best) -> int:
        """The first of the table's values that is equal to the one found: they are stored once."""
        values = self.old.tables[node.table].values
        return values.index(values[node.index])

    def rewrite(self, x: Sum) -> Sum:
        """The sum over the new graph's nodes."""
        ramps: dict[Sum, dict[int, int]] = {}
        parts: list[tuple[Sum, int]] = [(Sum((), x.constant), 1)]
        for number, c in x.terms:
            node = self.old.nodes[number]
            if isinstance(node, Bends):
                bends = ramps.setdefault(node.x, {})
                for place, change in node.bends:
                    bends[place] = bends.get(place, 0) + c * change
            else:
                parts.append((self._node(number), c))
        parts += (self._function(of, bends.items()) for of, bends in ramps.items())
        return combine(parts)

    def _function(self, x: Sum, bends: Iterable[tuple[int, int]]) -> tuple[Sum, int]:
        """(a function with no common factor, the factor); over x without its constant and common factor's sign."""
        kept = tuple(sorted((place, change) for place, change in bends if change))
        if not kept:
            return Sum(), 0
        factor = gcd(*(change for _, change in kept)) * (1 if kept[0][1] > 0 else -1)
        of = self.rewrite(x)
        moved = tuple((place - of.constant, change // factor) for place, change in kept)
        return self.made.add(Bends(Sum(of.terms), moved)), factor

    def _node(self, number: int) -> Sum:
        if number not in self._nodes:
            node = self.old.nodes[number]
            if isinstance(node, Found | Best):
                node = replace(node, index=self._used[node.table].index(self._first(node)))
                self._tables.setdefault(node.table, self._table(node.table))
            self._nodes[number] = self.made.add(map_sums(node, self.rewrite, self._tables))
        return self._nodes[number]

    def _table(self, number: int) -> int:
        if number in self._tables:
            return self._tables[number]
        table = self.old.tables[number]
        square = [len(table.values) - 1] if isinstance(table, Table) else []
        return self.made.add_table(map_table(table, self.rewrite, [*self._used[number], *square]))

"""Weights to StepGraph: the residual stream is followed symbolically, slot by slot, through every layer.

Heads are recognised by their matrices, not by their names: keys and queries of position columns alone look a fixed
number of tokens back; a query (q, 1) against keys (2k, -k**2) is a table; a sum head is a total.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wasmind.engine.graph import (
    Bends,
    Found,
    Given,
    Graph,
    History,
    PositionColumn,
    Product,
    Sum,
    Table,
    TokenColumn,
    Total,
    combine,
)
from wasmind.errors import WeightsError
from wasmind.transformer.metadata import CROSS, SUM
from wasmind.transformer.weights import Array, LayerTensors, Weights

ONE = Sum((), 1)
ZERO = Sum()
_ANY = (-(2**53), 2**53)


@dataclass(frozen=True)
class Step:
    """One token step: the graph, and the logits as weights (vocabulary x len(outputs)) over sums.

    remembered: (slot, sum) of everything that some History asks for later.
    """

    graph: Graph
    outputs: tuple[Sum, ...]
    unembedding: Array
    remembered: tuple[tuple[int, Sum], ...] = ()


def extract(weights: Weights) -> Step:
    """The step of a weight file.

    Raises WeightsError where a weight is no integer or a head is of no known shape: the engine cannot run these.
    """
    return _Extractor(weights).run()


class _Extractor:
    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.graph = Graph()
        self.period = len(weights.positions)
        self.slots: dict[int, int] = {}

    def run(self) -> Step:
        for name, array in self.weights.tensors():
            if not (array == np.round(array)).all():
                raise WeightsError(f"{name} holds fractions, which the engine does not run; use the dense executor")
        x = self._embedded()
        for number, tensors in enumerate(self.weights.layers):
            x = self._attend(x, tensors, number)
            x = self._neurons(x, tensors)
        used = np.flatnonzero(np.abs(self.weights.unembedding).sum(axis=0))
        remembered = tuple((slot, Sum(((node, 1),))) for node, slot in self.slots.items())
        return Step(self.graph, tuple(x[s] for s in used), self.weights.unembedding[:, used], remembered)

    def _embedded(self) -> list[Sum]:
        tokens, positions = self.weights.embedding, self.weights.positions
        return [
            combine([(self._column(tokens[:, s], TokenColumn), 1), (self._column(positions[:, s], PositionColumn), 1)])
            for s in range(tokens.shape[1])
        ]

    def _column(self, column: Array, kind: type[TokenColumn] | type[PositionColumn]) -> Sum:
        """A column less its most common value, which becomes the constant: most columns are then mostly zeros."""
        values, counts = np.unique(column, return_counts=True)
        base = int(values[counts.argmax()])
        if len(values) == 1:
            return Sum((), base)
        return self.graph.add(kind(tuple(int(v) - base for v in column))).shifted(base)

    def _neurons(self, x: list[Sum], tensors: LayerTensors) -> list[Sum]:
        added: dict[int, list[tuple[Sum, int]]] = {}
        for n in range(len(tensors.w_gate)):
            made = self._product(_row(tensors.w_gate[n], x), _row(tensors.w_value[n], x))
            for s in np.flatnonzero(tensors.w_out[:, n]):
                added.setdefault(int(s), []).append((made, int(tensors.w_out[s, n])))
        return _plus(x, added)

    def _product(self, gate: Sum, value: Sum) -> Sum:
        if gate.is_constant:
            return combine([(value, max(0, gate.constant))])
        if value.is_constant:
            ramp = self.graph.add(Bends(Sum(gate.terms), ((-gate.constant, 1),)))
            return combine([(ramp, value.constant)])
        return self.graph.add(Product(gate, value))

    def _attend(self, x: list[Sum], tensors: LayerTensors, number: int) -> list[Sum]:
        heads = self.weights.metadata.layers[number].heads
        groups: dict[object, list[int]] = {}
        for h, head in enumerate(heads):
            latest = head.kind not in (SUM, CROSS)
            key = (tensors.w_k[h].tobytes(),) if latest and not self._looks_back(tensors, x, h) else (h,)
            groups.setdefault(key, []).append(h)
        added: dict[int, list[tuple[Sum, int]]] = {}
        for group in groups.values():
            for h, outputs in self._outputs(x, tensors, number, group):
                for s, i in zip(*np.nonzero(tensors.w_o[h]), strict=True):
                    added.setdefault(int(s), []).append((outputs[i], int(tensors.w_o[h][s, i])))
        return _plus(x, added)

    def _outputs(
        self, x: list[Sum], tensors: LayerTensors, number: int, group: Sequence[int]
    ) -> list[tuple[int, list[Sum]]]:
        """(head, its two outputs) for heads that share their keys."""
        first = self.weights.metadata.layers[number].heads[group[0]]
        h = group[0]
        if first.kind == SUM:
            assert first.bounds
            totals = [self._total(_row(tensors.w_v[h][i], x), *first.bounds[i], f"{first.name}[{i}]") for i in range(2)]
            return [(h, totals)]
        query = [_row(tensors.w_q[h][i], x) for i in range(2)]
        if first.kind == CROSS:
            self._need(query[1] == ONE, first.name, "its query is not (q, 1)")
            bounds = [(int(low), int(high)) for low, high in first.bounds or (_ANY, _ANY)]
            return [(h, [self.graph.add(Given(query[0], i, *bounds[i])) for i in range(2)])]
        if self._looks_back(tensors, x, h):
            back = self._back(tensors, h, first.name)
            return [(h, [self._history(_row(tensors.w_v[h][i], x), back) for i in range(2)])]
        return self._lookups(x, tensors, group, first.name)

    def _total(self, x: Sum, lo: float, hi: float, name: str) -> Sum:
        return ZERO if x == ZERO else self.graph.add(Total(x, int(lo), int(hi), name))

    def _lookups(
        self, x: list[Sum], tensors: LayerTensors, group: Sequence[int], name: str
    ) -> list[tuple[int, list[Sum]]]:
        twice, minus_squared = (_row(tensors.w_k[group[0]][i], x) for i in range(2))
        self._need(all(c % 2 == 0 for _, c in twice.terms) and twice.constant % 2 == 0, name, "its keys are odd")
        key = Sum(tuple((node, c // 2) for node, c in twice.terms), twice.constant // 2)
        values = tuple(_row(tensors.w_v[h][i], x) for h in group for i in range(2))
        table = self.graph.add_table(Table(key, (*values, combine([(minus_squared, -1)]))))
        made = []
        for place, h in enumerate(group):
            query = [_row(tensors.w_q[h][i], x) for i in range(2)]
            self._need(query[1] == ONE, name, "its query is not (q, 1)")
            outputs = [
                self.graph.add(Found(table, query[0], 2 * place + i)) if values[2 * place + i] != ZERO else ZERO
                for i in range(2)
            ]
            made.append((h, outputs))
        return made

    def _looks_back(self, tensors: LayerTensors, x: list[Sum], h: int) -> bool:
        """Whether queries and keys depend on the position alone."""
        rows = [_row(w[h][i], x) for w in (tensors.w_q, tensors.w_k) for i in range(2)]
        return all(isinstance(self.graph.nodes[node], PositionColumn) for row in rows for node in row.nodes())

    def _back(self, tensors: LayerTensors, h: int, name: str) -> int:
        """How many tokens back the head looks, the same from every position."""
        at = self.weights.positions + 0.0
        at[:, self._constant_slots] = self.weights.embedding[0, self._constant_slots]
        queries, keys = at @ tensors.w_q[h].T, at @ tensors.w_k[h].T
        backs = set()
        for p in range(self.period):
            order = [(p - b) % self.period for b in range(self.period)]
            backs.add(int(np.argmax([queries[p] @ keys[m] for m in order])))
        self._need(len(backs) == 1, name, "it looks back by different distances")
        return backs.pop()

    @property
    def _constant_slots(self) -> list[int]:
        table = self.weights.embedding
        return [s for s in range(table.shape[1]) if (table[:, s] == table[0, s]).all() and table[0, s]]

    def _history(self, x: Sum, back: int) -> Sum:
        """x as it was; a column of the token then is a column of an earlier token."""
        if back == 0 or x.is_constant:
            return x
        parts: list[tuple[Sum, int]] = [(ONE, x.constant)]
        for node, c in x.terms:
            made = self.graph.nodes[node]
            if isinstance(made, TokenColumn):
                parts.append((self.graph.add(TokenColumn(made.table, made.back + back)), c))
            else:
                parts.append((self.graph.add(History(Sum(((node, 1),)), back, self._slot(node))), c))
        return combine(parts)

    def _slot(self, node: int) -> int:
        """Where the node is remembered: the same place however far back it is wanted."""
        return self.slots.setdefault(node, len(self.slots))

    @staticmethod
    def _need(holds: bool, name: str, what: str) -> None:
        if not holds:
            raise WeightsError(f"the engine does not know heads like {name!r} ({what}); use the dense executor")


def _row(weights: Array, x: Sequence[Sum]) -> Sum:
    return combine((x[s], int(weights[s])) for s in np.flatnonzero(weights).tolist())


def _plus(x: list[Sum], added: dict[int, list[tuple[Sum, int]]]) -> list[Sum]:
    return [combine([(old, 1), *added[s]]) if s in added else old for s, old in enumerate(x)]

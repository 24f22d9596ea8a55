"""StepGraph: what one token step of a weight file computes, as scalar nodes.

A `Sum` is an integer constant plus integer multiples of nodes; the layers of the network dissolve into sums. What is
left are the things that are not linear: products, piecewise-linear functions, and what heads bring from elsewhere.
Every node is an int; two nodes of the same make are one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Key = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Sum:
    """constant + sum of coefficient * node; terms are sorted by node and never 0."""

    terms: Key = ()
    constant: int = 0

    @property
    def is_constant(self) -> bool:
        """Whether no node is in it."""
        return not self.terms

    def shifted(self, by: int) -> Sum:
        """This sum plus a constant."""
        return Sum(self.terms, self.constant + by)

    def nodes(self) -> Iterable[int]:
        """The nodes it reads."""
        return (node for node, _ in self.terms)


def combine(parts: Iterable[tuple[Sum, int]]) -> Sum:
    """The sum of factor * sum over the parts."""
    terms: dict[int, int] = {}
    constant = 0
    for part, factor in parts:
        constant += factor * part.constant
        for node, c in part.terms:
            terms[node] = terms.get(node, 0) + factor * c
    return Sum(tuple(sorted((node, c) for node, c in terms.items() if c)), constant)


@dataclass(frozen=True)
class TokenColumn:
    """table[t] of the token `back` positions ago; `back` 0 is the token at hand."""

    table: tuple[int, ...]
    back: int = 0


@dataclass(frozen=True)
class PositionColumn:
    """table[p mod len(table)]."""

    table: tuple[int, ...]


@dataclass(frozen=True)
class Product:
    """max(0, gate) * value."""

    gate: Sum
    value: Sum


@dataclass(frozen=True)
class Bends:
    """The sum of change * max(0, x - place) over (place, change) pairs."""

    x: Sum
    bends: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class History:
    """A sum as it was `back` positions ago (at the first positions: as it is). `slot` numbers what is remembered."""

    x: Sum
    back: int
    slot: int


@dataclass(frozen=True)
class Total:
    """The running sum of x, at hand included, which must stay in lo .. hi."""

    x: Sum
    lo: int
    hi: int
    name: str


@dataclass(frozen=True)
class Table:
    """Values by integer key; writing a key again replaces its values. The last value is the key's square.

    The same for all heads with one search; `where` names the first of them.
    """

    where: str
    key: Sum
    values: tuple[Sum, ...]


@dataclass(frozen=True)
class Scores:
    """Values by a key (x, y) of any form; writing a key again replaces its values."""

    where: str
    x: Sum
    y: Sum
    values: tuple[Sum, ...]


@dataclass(frozen=True)
class Found:
    """values[index] of the table at the key nearest the query; among equals the latest."""

    table: int
    query: Sum
    index: int


@dataclass(frozen=True)
class Best:
    """values[index] of the table at the key (kx, ky) with the greatest x * kx + y * ky; among equals the latest."""

    table: int
    x: Sum
    y: Sum
    index: int


@dataclass(frozen=True)
class Given:
    """The outside store's value (index 0) or key (index 1) nearest the query, which lies in low … high."""

    query: Sum
    index: int
    low: int
    high: int


@dataclass(frozen=True)
class GivenBest:
    """As `Given`, of the key k with the greatest x * 2k - y * k**2; among equals the greatest."""

    x: Sum
    y: Sum
    index: int
    low: int
    high: int


@dataclass(frozen=True)
class Carried:
    """A node of another graph, computed before."""

    number: int


Node = TokenColumn | PositionColumn | Product | Bends | History | Total | Found | Best | Given | GivenBest | Carried


class Graph:
    """Nodes by number, in the order of their making: a node reads only earlier ones. Tables by number likewise."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.tables: list[Table | Scores] = []
        self._numbers: dict[Node, int] = {}

    def add(self, node: Node) -> Sum:
        """The sum that is this node alone."""
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return Sum(((self._numbers[node], 1),))

    def add_table(self, table: Table | Scores) -> int:
        """The number of a new table."""
        self.tables.append(table)
        return len(self.tables) - 1


Rewrite = Callable[[Sum], Sum]


def reads(node: Node) -> tuple[Sum, ...]:
    """The sums that a node reads, its table aside."""
    if isinstance(node, Product):
        return node.gate, node.value
    if isinstance(node, Bends | History | Total):
        return (node.x,)
    if isinstance(node, Found | Given):
        return (node.query,)
    if isinstance(node, Best | GivenBest):
        return node.x, node.y
    return ()


def table_sums(table: Table | Scores) -> tuple[Sum, ...]:
    """The sums that a table reads: its key, then its values."""
    keys = (table.key,) if isinstance(table, Table) else (table.x, table.y)
    return (*keys, *table.values)


def map_table(table: Table | Scores, rewrite: Rewrite, kept: Iterable[int]) -> Table | Scores:
    """The table with every sum rewritten, and of its values only those with the indices `kept`."""
    values = tuple(rewrite(table.values[i]) for i in kept)
    if isinstance(table, Table):
        return Table(table.where, rewrite(table.key), values)
    return Scores(table.where, rewrite(table.x), rewrite(table.y), values)


def map_sums(node: Node, rewrite: Rewrite, tables: Mapping[int, int]) -> Node:
    """The node with every sum rewritten and tables renumbered."""
    if isinstance(node, Product):
        return Product(rewrite(node.gate), rewrite(node.value))
    if isinstance(node, Bends):
        return Bends(rewrite(node.x), node.bends)
    if isinstance(node, History):
        return History(rewrite(node.x), node.back, node.slot)
    if isinstance(node, Total):
        return Total(rewrite(node.x), node.lo, node.hi, node.name)
    if isinstance(node, Found):
        return Found(tables[node.table], rewrite(node.query), node.index)
    if isinstance(node, Best):
        return Best(tables[node.table], rewrite(node.x), rewrite(node.y), node.index)
    if isinstance(node, GivenBest):
        return GivenBest(rewrite(node.x), rewrite(node.y), node.index, node.low, node.high)
    if isinstance(node, Given):
        return Given(rewrite(node.query), node.index, node.low, node.high)
    return node

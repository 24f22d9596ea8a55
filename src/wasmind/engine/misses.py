"""Which lookups may miss unseen: nothing depends on what is found when no key equals the query.

A head always finds its nearest key. Where the network itself compares the found key with the query and drops the
values unless they are equal, the nearest key makes no difference, and a miss may answer anything unequal. That is so
if the found key is read only by tests for equality with the query, and the values only by products whose gate is not
positive unless such a test holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wasmind.engine.graph import (
    Bends,
    Best,
    Found,
    Given,
    GivenBest,
    Graph,
    Node,
    Product,
    Sum,
    combine,
    reads,
    table_sums,
)

Search = tuple[object, tuple[Sum, ...]]
"""(table number or "given", query)."""


def search_of(node: Found | Given | Best | GivenBest) -> Search:
    """What the node searches for, and where."""
    return (node.table if isinstance(node, Found | Best) else "given", reads(node))


def unseen_misses(graph: Graph, outputs: Iterable[Sum]) -> set[Search]:
    """The searches whose misses nothing sees."""
    users = _users(graph)
    exposed = {n for x in [*outputs, *_stored(graph)] for n in x.nodes()}
    by_search: dict[Search, list[int]] = {}
    for number, node in enumerate(graph.nodes):
        if isinstance(node, Found | Given):
            by_search.setdefault(search_of(node), []).append(number)
    return {
        search
        for search, numbers in by_search.items()
        if not exposed & set(numbers) and _is_unseen(graph, users, numbers)
    }


def equality(bends: Bends) -> int | None:
    """The k for which the function is 1 at x = k and 0 at every other integer, None if it is no such test."""
    places = dict(bends.bends)
    for k, change in bends.bends:
        if change == -2 and places == {k - 1: 1, k: -2, k + 1: 1}:
            return k
    return None


def _stored(graph: Graph) -> Iterator[Sum]:
    for table in graph.tables:
        yield from table_sums(table)


def _users(graph: Graph) -> dict[int, list[tuple[Node, Sum, int]]]:
    """node -> (reader, the sum in which it reads the node, the reader's number)."""
    users: dict[int, list[tuple[Node, Sum, int]]] = {}
    for number, node in enumerate(graph.nodes):
        for x in reads(node):
            for read in x.nodes():
                users.setdefault(read, []).append((node, x, number))
    return users


def _is_unseen(graph: Graph, users: dict[int, list[tuple[Node, Sum, int]]], numbers: list[int]) -> bool:
    tests = {t for number in numbers for t in _tests(graph, users, number)}
    keys = {number for number in numbers if any(_tests(graph, users, number))}
    return all(
        _tests_only(graph, users, number) if number in keys else _gated_only(graph, users, number, tests)
        for number in numbers
    )


def _tests(graph: Graph, users: dict[int, list[tuple[Node, Sum, int]]], number: int) -> list[int]:
    """The equality tests of this found key with its query."""
    node = graph.nodes[number]
    assert isinstance(node, Found | Given)
    found = []
    for user, x, at in users.get(number, []):
        if isinstance(user, Bends) and (k := equality(user)) is not None:
            difference = combine([(Sum(((number, 1),)), 1), (node.query, -1)])
            sign = 1 if (number, 1) in x.terms else -1
            if x.terms == combine([(difference, sign)]).terms and k == -sign * difference.constant:
                found.append(at)
    return found


def _tests_only(graph: Graph, users: dict[int, list[tuple[Node, Sum, int]]], number: int) -> bool:
    return {at for _, _, at in users.get(number, [])} == set(_tests(graph, users, number))


def _gated_only(graph: Graph, users: dict[int, list[tuple[Node, Sum, int]]], number: int, tests: set[int]) -> bool:
    return all(
        isinstance(user, Product) and number not in user.gate.nodes() and _closed_without(graph, user.gate, tests)
        for user, _, _ in users.get(number, [])
    )


def _closed_without(graph: Graph, gate: Sum, tests: set[int]) -> bool:
    """Whether the gate is at most 0 when every test fails: all else in it is known not to be positive."""
    if gate.constant > 0:
        return False
    return all(node in tests or (c < 0 and _is_test(graph, node)) for node, c in gate.terms)


def _is_test(graph: Graph, number: int) -> bool:
    node = graph.nodes[number]
    return isinstance(node, Bends) and equality(node) is not None

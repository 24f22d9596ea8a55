"""Expressions: what a circuit is made of, before anything knows of layers.

An `Affine` is a sum of atoms with exact coefficients. Atoms are what a transformer can produce: a column of the token
or position embedding, a neuron max(0, gate) * value, an output of an attention head, and a `Wire`: a sum given a name
and a place of its own in the residual stream. Sums cost nothing: the next matrix adds.

Nodes are immutable and shared: the same neuron asked for twice is one neuron.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar
from weakref import WeakValueDictionary

Number: TypeAlias = Any
"""An int or a Fraction: coefficients are exact."""
_uids = itertools.count()
_shared: WeakValueDictionary[Any, Any] = WeakValueDictionary()


@dataclass(frozen=True, eq=False)
class Atom:
    """A producer of one number at every position. Compared by identity; `uid` orders atoms by creation."""

    name: str
    uid: int = field(default_factory=lambda: next(_uids), init=False, repr=False)


@dataclass(frozen=True, eq=False)
class TokenColumn(Atom):
    """A column of the embedding: table[t] for token t."""

    table: tuple[Number, ...] = ()


@dataclass(frozen=True, eq=False)
class PositionColumn(Atom):
    """A column of the periodic position embedding: table[p mod period] at position p."""

    table: tuple[Number, ...] = ()


@dataclass(frozen=True, eq=False)
class Neuron(Atom):
    """max(0, gate) * value."""

    gate: Affine = None  # type: ignore[assignment]
    value: Affine = None  # type: ignore[assignment]


class Attention(StrEnum):
    """How a head attends."""

    LATEST = "latest"  # the position with the greatest score; among equals the latest
    SUM = "sum"  # the sum over all positions so far
    CROSS = "cross"  # the entry of the outside store with the greatest score; its value and its key


@dataclass(frozen=True, eq=False)
class Head:
    """An attention head, d_head = 2. A sum head has no query or key, a cross head no key and no value.

    bounds: the ranges of its two outputs, declared for sum and cross heads (executors check sums against them).
    """

    name: str
    kind: Attention
    query: tuple[Affine, Affine]
    key: tuple[Affine, Affine]
    value: tuple[Affine, Affine]
    bounds: tuple[tuple[int, int], tuple[int, int]] | None = None
    uid: int = field(default_factory=lambda: next(_uids), init=False, repr=False)


@dataclass(frozen=True, eq=False)
class HeadOutput(Atom):
    """Output 0 or 1 of a head."""

    head: Head = None  # type: ignore[assignment]
    index: int = 0


@dataclass(frozen=True, eq=False)
class Wire(Atom):
    """A named sum, held in a residual slot of its own.

    range: the values it can take where the gate that made it knows better than the sum of its parts.
    """

    total: Affine = None  # type: ignore[assignment]
    range: tuple[Number, Number] | None = None


@dataclass(frozen=True, eq=False)
class Affine:
    """A sum of coefficient * atom. Supports + - and * by a number; ints stand for constants."""

    terms: Mapping[Atom, Number]

    def __add__(self, other: Affine | Number) -> Affine:
        terms = dict(self.terms)
        for atom, c in affine(other).terms.items():
            terms[atom] = terms.get(atom, 0) + c
        return Affine({atom: c for atom, c in terms.items() if c})

    __radd__ = __add__

    def __mul__(self, factor: Number) -> Affine:
        return Affine({atom: c * factor for atom, c in self.terms.items() if factor})

    __rmul__ = __mul__

    def __neg__(self) -> Affine:
        return self * -1

    def __sub__(self, other: Affine | Number) -> Affine:
        return self + affine(other) * -1

    def __rsub__(self, other: Affine | Number) -> Affine:
        return affine(other) - self

    @property
    def key(self) -> tuple[tuple[int, Number], ...]:
        """Equal for equal sums."""
        return tuple(sorted((atom.uid, c) for atom, c in self.terms.items()))


ONE = TokenColumn("one")
"""The constant 1: every token's embedding carries it. Its table is filled in when tensors are written."""


def affine(x: Affine | Number) -> Affine:
    """x as an Affine; a number becomes that many ONEs."""
    if isinstance(x, Affine):
        return x
    return Affine({ONE: x} if x else {})


def total(parts: Iterable[Affine | Number]) -> Affine:
    """The sum of the parts."""
    return sum((affine(part) for part in parts), start=affine(0))


A = TypeVar("A")


def _share(key: tuple[Any, ...], make: Callable[[], A]) -> A:
    found = _shared.get(key)
    if found is None:
        found = _shared[key] = make()
    return found


def stop_sharing() -> None:
    """Nodes made from now on are shared among themselves only: what came before leaves no trace in them."""
    _shared.clear()


def of(atom: Atom) -> Affine:
    """The sum that is this atom alone."""
    return Affine({atom: 1})


def token(name: str, table: Sequence[Number]) -> Affine:
    """A column of the embedding: table[t] for token t."""
    values = tuple(table)
    return of(_share(("token", values), lambda: TokenColumn(name, values)))


def position(name: str, table: Sequence[Number]) -> Affine:
    """A column of the position embedding: table[p mod len(table)] at position p."""
    values = tuple(table)
    return of(_share(("position", values), lambda: PositionColumn(name, values)))


def neuron(name: str, gate: Affine | Number, value: Affine | Number) -> Affine:
    """max(0, gate) * value."""
    gate, value = affine(gate), affine(value)
    return of(_share(("neuron", gate.key, value.key), lambda: Neuron(name, gate, value)))


def wire(name: str, x: Affine | Number, range: tuple[Number, Number] | None = None) -> Affine:
    """x in a residual slot of its own. `range` must be a proven range of x."""
    return of(Wire(name, affine(x), range))


def running_sum(name: str, *values: Affine, bounds: Sequence[tuple[int, int]]) -> list[Affine]:
    """The sum of each value over all positions so far, within the declared bounds (checked as it runs)."""
    return _pairs(name, values, bounds, lambda n, v, b: Head(n, Attention.SUM, _NIL, _NIL, v, b))


def lookup(name: str, query: Affine, key: Affine, key_squared: Affine, *values: Affine) -> list[Affine]:
    """Each value at the latest position whose key is nearest the query: hard-max over 2qk - k**2."""
    q, k = (query, affine(1)), (key * 2, -key_squared)
    return _pairs(name, values, None, lambda n, v, b: Head(n, Attention.LATEST, q, k, v))


def cross_lookup(name: str, query: Affine, bounds: Sequence[tuple[int, int]]) -> list[Affine]:
    """(value, key) of the outside store's entry whose key is nearest the query; (0, -1) from an empty store."""
    head = Head(name, Attention.CROSS, (query, affine(1)), _NIL, _NIL, (bounds[0], bounds[1]))
    return [of(HeadOutput(name, head, 0)), of(HeadOutput(f"{name}.key", head, 1))]


_NIL = (affine(0), affine(0))
_Bounds = tuple[tuple[int, int], tuple[int, int]]


def _pairs(
    name: str,
    values: Sequence[Affine],
    bounds: Sequence[tuple[int, int]] | None,
    make: Callable[[str, tuple[Affine, Affine], _Bounds | None], Head],
) -> list[Affine]:
    """Heads for any number of values, two a head; the outputs in the order of the values."""
    outputs = []
    for i in range(0, len(values), 2):
        pair = (values[i], values[i + 1] if i + 1 < len(values) else affine(0))
        limits = (bounds[i], bounds[i + 1] if i + 1 < len(bounds) else (0, 0)) if bounds else None
        label = name if len(values) <= 2 else f"{name}[{i // 2}]"
        head = make(label, pair, limits)
        outputs += [
            of(HeadOutput(f"{name}: {_label(values[i + j], i + j)}", head, j)) for j in range(min(2, len(values) - i))
        ]
    return outputs


def _label(value: Affine, number: int) -> str:
    """What a person calls the value: the name of its one atom, or its number where it is a sum of several."""
    atoms = [atom for atom in value.terms if atom is not ONE]
    return atoms[0].name if len(atoms) == 1 else f"value {number}"

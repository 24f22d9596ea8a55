"""What debug information says, as plain data: source files, lines, scopes, variables, types."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

Op = tuple[str, tuple[int, ...]]
"""One operation of an expression: its name without DW_OP_, and its operands."""
Expression = tuple[Op, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A source file: its path as the compiler had it, and its text where the module holds it."""

    path: str
    text: str | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.replace("\\", "/").rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Line:
    """The code at [start, end) comes from a line, from 1 on, of the file with this number."""

    start: int
    end: int
    file: int
    line: int


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct or union: its type, where it begins in bytes; of a bit-field also its bits.

    bits: how many, 0 for a whole member; first_bit: the lowest one's number, from the beginning of the whole.
    """

    name: str
    type: int
    offset: int
    bits: int = 0
    first_bit: int = 0


@dataclass(frozen=True, slots=True)
class Type:
    """A type as C would name it; qualifiers and typedefs are in the name only. size: in bytes.

    kind: where it is base, `encoding` tells how its bits are read, as DWARF says it without DW_ATE_. of: the number of
    the type that a pointer or an array is of, None for void. count: elements of an array, None where nobody knows.
    names: of an enumeration, (value, name).
    """

    name: str
    kind: Literal["base", "pointer", "array", "struct", "enum", "other"]
    size: int = 0
    encoding: str = ""
    of: int | None = None
    count: int | None = None
    members: tuple[Member, ...] = ()
    names: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """How to find a variable while the program is at [start, end)."""

    start: int
    end: int
    expression: Expression


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable or parameter. places: none where it was optimised away."""

    name: str
    type: int | None
    parameter: bool
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """A compile unit, function or block: the code that is in it, and what is declared there.

    name: of a function; empty for others. frame: the expression of a function's frame base.
    """

    name: str
    ranges: tuple[tuple[int, int], ...]
    frame: Expression
    variables: tuple[Variable, ...]
    inner: tuple[Scope, ...]

    def holds(self, address: int) -> bool:
        """True where the code at the address is in it."""
        return any(start <= address < end for start, end in self.ranges)


@dataclass(frozen=True)
class Debug:
    """All of it. lines: in order, none over another. units: their functions are in `inner`."""

    files: tuple[File, ...]
    lines: tuple[Line, ...]
    types: tuple[Type, ...]
    units: tuple[Scope, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_at(self, address: int) -> Line | None:
        """The line that the code at an address comes from."""
        index = bisect_right(self._starts, address) - 1
        return self.lines[index] if index >= 0 and address < self.lines[index].end else None

    def scopes_at(self, address: int) -> list[Scope]:
        """The unit that an address is in, its function, and the blocks, the innermost last; empty where none is."""
        found = next(((unit, f) for unit in self.units for f in unit.inner if f.holds(address)), None)
        return [found[0], *_inside(found[1], address)] if found else []


def _inside(scope: Scope, address: int) -> Iterator[Scope]:
    yield scope
    for inner in scope.inner:
        if inner.holds(address):
            yield from _inside(inner, address)
            return


def in_order(lines: list[Line]) -> tuple[Line, ...]:
    """Lines sorted by address and cut off where the next one begins; what is empty then is left out."""
    lines = sorted(lines, key=lambda line: line.start)
    cut = [Line(a.start, min(a.end, b.start), a.file, a.line) for a, b in pairwise(lines)] + lines[-1:]
    return tuple(line for line in cut if line.start < line.end)

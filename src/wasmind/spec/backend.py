"""What the runner asks of whatever it tests: instances of modules, invocations, globals.

A module that is malformed or invalid is a `ModuleError`, and a trap a `Trap`, as everywhere. The exceptions here pass
between backend and runner only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol, TypeAlias

Item: TypeAlias = object
"""What an instance exports and another module can import. Only the backend that made it looks inside."""


class Value(NamedTuple):
    """A number: its type (i32, i64, f32 or f64) and its bits as an unsigned integer."""

    type: str
    bits: int


class Unsupported(Exception):
    """The backend does not have what this needs; `str(error)` says what. The command is skipped, not failed."""


class Unlinkable(Exception):
    """An import is unknown or of another type."""


class Exhausted(Exception):
    """The call stack is exhausted; `str(error)` is the specification's wording."""


class Instance(Protocol):
    """A module with its state."""

    @property
    def exports(self) -> Mapping[str, Item]:
        """What the module exports, by name."""

    def invoke(self, name: str, args: Sequence[Value]) -> list[Value]:
        """The results of an exported function. Raises Trap, Exhausted, Unsupported."""

    def get(self, name: str) -> Value:
        """The value of an exported global. Raises Unsupported."""


class Backend(Protocol):
    """Makes instances. One backend serves one script."""

    def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> Instance:
        """An instance of a module in binary or text form, its start function run.

        imports: by module and name; looking one up raises Unsupported where its module could not be made.

        Raises ModuleError for a malformed or invalid module, Unlinkable, and Trap or Exhausted where a segment or the
        start function traps.
        """

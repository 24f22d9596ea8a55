"""Flags for the operation at hand: is it this one, or one of these?"""

from __future__ import annotations

from collections.abc import Callable

from wasmind.circuit.expr import Affine
from wasmind.circuit.gates import function
from wasmind.isa.linear import NUMBER, OPS, Op


class Opcode:
    """Decodes the operation's number. Every flag is made of the same ramps, one an operation."""

    def __init__(self, number: Affine) -> None:
        self._number = number
        self._flags: dict[frozenset[int], Affine] = {}

    def one_of(self, *names: str) -> Affine:
        """Flag: the operation is among `names`."""
        chosen = frozenset(NUMBER[name] for name in names)
        if chosen not in self._flags:
            label = "op." + "|".join(names)
            self._flags[chosen] = function(label, self._number, lambda n: int(n in chosen), 0, len(OPS) + 1)
        return self._flags[chosen]

    def where(self, holds: Callable[[Op], bool]) -> Affine:
        """Flag: the operation's row in the table satisfies `holds`."""
        return self.one_of(*(op.name for op in OPS if holds(op)))

"""When each thing is ready: expressions to layers.

Time counts half layers: 0 is the embedding, 2l + 1 behind the attention of layer l, 2l + 2 behind its neurons. Heads of
layer l read what is ready at 2l, neurons what is ready at 2l + 1. Everything is made as early as its inputs allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wasmind.circuit.expr import ONE, Affine, Atom, Head, HeadOutput, Neuron, Number, Wire


@dataclass(frozen=True)
class Schedule:
    """The layer of every head and neuron that the outputs need, and who reads what when.

    reads: for each atom that a matrix reads by itself, the last time that happens.
    end: the time behind the last layer, when the outputs are read.
    """

    heads: dict[Head, int]
    neurons: dict[Neuron, int]
    reads: dict[Atom, int]
    end: int

    @property
    def layers(self) -> int:
        """The number of layers."""
        return self.end // 2


def inputs(x: Head | Neuron) -> tuple[Affine, ...]:
    """The sums that a head or neuron reads."""
    return (x.gate, x.value) if isinstance(x, Neuron) else (*x.query, *x.key, *x.value)


def schedule(outputs: Iterable[Affine]) -> Schedule:
    """Places everything that `outputs` depend on as early as possible."""
    outputs = list(outputs)
    placed = _Placement()
    latest = max((placed.ready(x) for x in outputs), default=0)
    end = 2 * -(-latest // 2)
    for x in outputs:
        placed.read(x, end)
    return Schedule(placed.heads, placed.neurons, placed.reads, end)


class _Placement:
    def __init__(self) -> None:
        self.heads: dict[Head, int] = {}
        self.neurons: dict[Neuron, int] = {}
        self.reads: dict[Atom, int] = {}

    def ready(self, x: Affine) -> int:
        """The time when every atom of x is there."""
        return max((self._atom_ready(atom) for atom in x.terms), default=0)

    def read(self, x: Affine, time: int) -> None:
        """Notes that a matrix reads x at `time`."""
        for atom in x.terms:
            self.reads[atom] = max(self.reads.get(atom, 0), time)

    def _atom_ready(self, atom: Atom) -> int:
        if isinstance(atom, Wire):
            return self.ready(atom.total)
        if isinstance(atom, Neuron):
            return self._place(atom, self.neurons, phase=1)
        if isinstance(atom, HeadOutput):
            return self._place(atom.head, self.heads, phase=0)
        return 0

    def _place(self, x: Head | Neuron, places: dict[Any, int], phase: int) -> int:
        """Heads read at even times (phase 0), neurons at odd; what they make is there one later."""
        if x not in places:
            latest = max((self.ready(part) for part in inputs(x)), default=0)
            layer = max(0, -(-(latest - phase) // 2))
            for part in inputs(x):
                self.read(part, 2 * layer + phase)
            places[x] = layer
        return 2 * places[x] + phase + 1


def expand(x: Affine) -> dict[Atom, Number]:
    """x over producers alone: every wire replaced by its sum."""
    terms: dict[Atom, Number] = {}
    for atom, c in x.terms.items():
        parts = expand(atom.total) if isinstance(atom, Wire) else {atom: 1}
        for part, weight in parts.items():
            terms[part] = terms.get(part, 0) + c * weight
    return {atom: c for atom, c in terms.items() if c}


def without_one(x: Affine) -> Iterator[tuple[Atom, Number]]:
    """The terms of x but its constant."""
    return ((atom, c) for atom, c in x.terms.items() if atom is not ONE)

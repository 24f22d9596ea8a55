"""Which residual slot holds what, and when: slots are reused once their last reader is done.

A slot holds one sum. Whoever makes a part of the sum adds it to the slot, so a wire needs no neuron of its own. The
constant part of a wire stays out of its slot: readers take it from the slot of ONE, and the slot is free for longer.
To reuse a slot, a neuron subtracts what is left in it, in the layer before the next sum begins.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from wasmind.circuit.expr import ONE, Affine, Atom, HeadOutput, Neuron, Number, Wire, affine, of
from wasmind.circuit.intervals import exact_together
from wasmind.circuit.schedule import Schedule, expand


@dataclass(frozen=True)
class Held:
    """One sum in one slot from `birth` (its first part is added) to `death` (it is read for the last time)."""

    name: str
    slot: int
    parts: dict[Atom, Number]
    birth: int
    death: int


@dataclass(frozen=True)
class Residual:
    """The layout: what is held, where each atom that is read is found, and the slots to clear in each layer.

    places: atom -> (index into held, constant to add).
    clears: layer -> indices into held of the sums to subtract there.
    """

    held: list[Held]
    places: dict[Atom, tuple[int, Number]]
    clears: dict[int, list[int]]
    d_model: int

    def row(self, x: Affine) -> dict[int, Number]:
        """Slot -> weight of the sum x for a matrix that reads it."""
        weights: dict[int, Number] = {}
        constant: Number = 0
        for atom, c in x.terms.items():
            index, offset = self.places[atom]
            slot = self.held[index].slot
            weights[slot] = weights.get(slot, 0) + c
            constant += c * offset
        if constant:
            one = self.held[self.places[ONE][0]].slot
            weights[one] = weights.get(one, 0) + constant
        return weights


def layout(schedule: Schedule) -> Residual:
    """Assigns a slot to every sum that is read."""
    sums, places = _sums(schedule)
    order = sorted(range(len(sums)), key=lambda i: (sums[i].birth, i))
    held = list(sums)
    clears: dict[int, list[int]] = {}
    free: list[tuple[int, int, int]] = []  # (layer that can clear it, slot, index of what it holds)
    d_model = 0
    for i in order:
        # One matrix may clear the old sum and begin the new one, so a slot must be able to hold both.
        if free and 2 * free[0][0] + 2 <= sums[i].birth and _exact_together(sums[free[0][2]], sums[i]):
            layer, slot, old = heapq.heappop(free)
            clears.setdefault(layer, []).append(old)
        else:
            slot, d_model = d_model, d_model + 1
        held[i] = Held(sums[i].name, slot, sums[i].parts, sums[i].birth, sums[i].death)
        heapq.heappush(free, (max(0, -(-(sums[i].death - 1) // 2)), slot, i))
    return Residual(held, places, clears, d_model)


def _exact_together(old: Held, new: Held) -> bool:
    return exact_together(Affine(old.parts), Affine(new.parts))


def _sums(schedule: Schedule) -> tuple[list[Held], dict[Atom, tuple[int, Number]]]:
    """The distinct sums that are read, without slots yet. ONE is always held, to the end."""
    sums: list[Held] = []
    places: dict[Atom, tuple[int, Number]] = {}
    known: dict[object, int] = {}
    reads = {**schedule.reads, ONE: schedule.end + 1}
    for atom, last in sorted(reads.items(), key=lambda item: item[0].uid):
        parts = expand(of(atom))
        constant: Number = parts.pop(ONE, 0) if isinstance(atom, Wire) else 0
        key = affine(0).key if not parts else Affine(parts).key
        if key in known:
            index = known[key]
            sums[index] = _until(sums[index], last)
        else:
            index = known[key] = len(sums)
            sums.append(Held(atom.name, -1, parts, _birth(parts, schedule), last))
        places[atom] = (index, constant)
    return sums, places


def _until(held: Held, last: int) -> Held:
    return Held(held.name, held.slot, held.parts, held.birth, max(held.death, last))


def _birth(parts: dict[Atom, Number], schedule: Schedule) -> int:
    times = [
        2 * schedule.heads[atom.head] + 1
        if isinstance(atom, HeadOutput)
        else 2 * schedule.neurons[atom] + 2
        if isinstance(atom, Neuron)
        else 0
        for atom in parts
    ]
    return min(times, default=0)

"""One position of a recording in words and numbers: what each head read, which neurons fired, what each slot holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wasmind.transformer.metadata import CROSS, LATEST
from wasmind.transformer.weights import Array
from wasmind.xray.names import EMPTY, Names
from wasmind.xray.record import LayerState, Recording

BEST = 5
"""Tokens of which the logits are told."""


@dataclass(frozen=True)
class Looked:
    """A head: where it attended, by which key, and what it brought.

    position: the token that it read; None for a sum, which reads all, and for the outside's store.
    query, key: what was looked for and what was found, None for a sum. A lookup's query is (q, 1) and its key
    (2k, -k^2), so q and k are told; where they have another form the pairs are.
    score: query times key. brought: the two values. writes: what these add to slots, (name, amount).
    """

    name: str
    kind: str
    position: int | None
    query: float | tuple[float, ...] | None
    key: float | tuple[float, ...] | None
    score: float | None
    brought: tuple[float, float]
    writes: list[tuple[str, float]]


@dataclass(frozen=True)
class Fired:
    """A neuron that adds something: gate, value, what they make, and what that adds to slots, (name, amount)."""

    name: str
    gate: float
    value: float
    writes: list[tuple[str, float]]


@dataclass(frozen=True)
class Held:
    """A residual slot as the layer's neurons read it. growing: parts of its sum are still to come."""

    slot: int
    name: str
    value: float
    growing: bool


@dataclass(frozen=True)
class Layer:
    """One layer at one position."""

    number: int
    role: str
    heads: list[Looked]
    neurons: list[Fired]
    silent: int
    slots: list[Held]


@dataclass(frozen=True)
class Look:
    """One position. last: the slots behind the last layer. logits: the best tokens, the best first."""

    position: int
    token: int
    layers: list[Layer]
    last: list[Held]
    logits: list[tuple[int, float]]


def look(recording: Recording, names: Names, position: int) -> Look:
    """Everything at a position that has been read."""
    states = list(recording.layers(slice(position, position + 1)))
    logits = recording.weights.unembedding @ states[-1].after[0]
    best = np.argsort(-logits, kind="stable")[:BEST]
    return Look(
        position=position,
        token=recording.tokens[position],
        layers=[_layer(recording, names, number, position, state) for number, state in enumerate(states)],
        last=_held(names, len(states), states[-1].after[0]),
        logits=[(int(token), float(logits[token])) for token in best],
    )


def scores(recording: Recording, layer: int, head: int, position: int) -> list[float]:
    """The scores of a lookup at a position: query times key, for every token up to it."""
    *_, state = recording.layers(slice(0, position + 1), layer + 1)
    tensors = recording.weights.layers[layer]
    queried = tensors.w_q[head] @ state.before[position]
    return [float(score) for score in state.before @ tensors.w_k[head].T @ queried]


def over_time(recording: Recording, layer: int, slot: int, positions: slice) -> list[float]:
    """What a slot holds where a layer's neurons read it (behind the last layer: the logits), at some positions."""
    states = list(recording.layers(positions, layer + 1))
    stream = states[layer].middle if layer < len(states) else states[-1].after
    return [float(value) for value in stream[:, slot]]


def _layer(recording: Recording, names: Names, number: int, position: int, state: LayerState) -> Layer:
    tensors, row = recording.weights.layers[number], names.layers[number]
    made = np.maximum(state.gates[0], 0) * state.values[0]
    fired = np.flatnonzero(made)
    return Layer(
        number=number,
        role=row.role,
        heads=[_looked(recording, names, number, h, position, state.before[0]) for h in range(len(row.heads))],
        neurons=[
            Fired(
                row.neurons[n],
                float(state.gates[0, n]),
                float(state.values[0, n]),
                _writes(tensors.w_out[:, n] * made[n], names.slots[number + 1]),
            )
            for n in fired
        ],
        silent=len(row.neurons) - len(fired),
        slots=_held(names, number, state.middle[0]),
    )


def _looked(recording: Recording, names: Names, layer: int, h: int, position: int, before: Array) -> Looked:
    head, tensors = names.layers[layer].heads[h], recording.weights.layers[layer]
    brought = recording.brought(layer, position)[h]
    query: Array | None = tensors.w_q[h] @ before if head.kind in (LATEST, CROSS) else None
    found: int | None = None
    key: Array | None = None
    if head.kind == LATEST:
        found, key = int(recording.found(layer, position)[h]), recording.keys(layer, position)[h]
    elif head.kind == CROSS:
        key = np.array([2 * brought[1], -(brought[1] ** 2)])
    return Looked(
        name=head.name,
        kind=head.kind,
        position=found,
        query=None if query is None else _number(query, query[0], (query[0], 1)),
        key=None if key is None else _number(key, key[0] / 2, (key[0], -((key[0] / 2) ** 2))),
        score=None if query is None or key is None else float(query @ key),
        brought=(float(brought[0]), float(brought[1])),
        writes=_writes(tensors.w_o[h] @ brought, names.slots[layer]),
    )


def _number(pair: Array, number: float, form: tuple[float, float]) -> float | tuple[float, ...]:
    """The number that a pair stands for, where it has the form of that number; else the pair."""
    return float(number) if np.array_equal(pair, form) else tuple(map(float, pair))


def _writes(added: Array, slots: Sequence[str]) -> list[tuple[str, float]]:
    return [(slots[slot], float(added[slot])) for slot in map(int, np.flatnonzero(added))]


def _held(names: Names, layer: int, stream: Array) -> list[Held]:
    growing = names.growing[layer]
    return [
        Held(slot, name, float(stream[slot]), bool(growing[slot]))
        for slot, name in enumerate(names.slots[layer])
        if name != EMPTY
    ]

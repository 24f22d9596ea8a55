"""Why a token is there: from its logit back through the slots, neurons and heads that made it.

A slice of the network at the position before the token: the slots that the logits are made of, the neurons with open
gates that write to these slots, what those neurons read, the heads that brought it, and what these asked for. A neuron
whose gate is shut is in no slice, nor is what stood in a slot before it was cleared. So the operand that an instruction
does not use is not a cause; and of a branch that is not taken the test is none, as it left all gates shut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wasmind.transformer.weights import LayerTensors
from wasmind.xray.names import Names
from wasmind.xray.record import NOWHERE, LayerState, Recording
from wasmind.xray.subject import Step, Subject

DATA = ("operands.", "memory.")
"""Beginnings of the names of heads that carry what a program computes with; others carry the program itself."""

MOST_NODES = 24
"""Instructions that one trail follows: what a wait for it can cost."""


@dataclass(frozen=True)
class Arrow:
    """Heads of one search that are in the slice: from where they read. brought: what the first of them brought.

    position: None for a sum and for the outside's store.
    """

    layer: int
    name: str
    position: int | None
    brought: tuple[float, float]


@dataclass(frozen=True)
class Cause:
    """The slice behind one token. position: where it was decided, the place before it.

    second: the best of the other tokens, by `margin` less in the logits. slots: (name, value) behind the last layer,
    those that are not 0. arrows: the first layer first. neurons: (layer, name, what it makes), of those that are not 0.
    """

    position: int
    token: int
    second: int
    margin: float
    slots: list[tuple[str, float]]
    arrows: list[Arrow]
    neurons: list[tuple[int, str, float]]


@dataclass(frozen=True)
class Node:
    """An instruction in a trail. operands: (head, what it brought, place of the token read, place in `nodes` or None).

    position: its last token. pc, text: the instruction; value: what it wrote, None where it wrote no slot.
    A place None stands for what was there before the program ran, or is followed no further.
    """

    position: int
    pc: int
    text: str
    value: int | None
    operands: list[tuple[str, float, int, int | None]]


def cause(recording: Recording, names: Names, position: int) -> Cause:
    """The slice behind the token at a position. It and the tokens before it must have been read; 1 is the first."""
    states = list(recording.layers(slice(position - 1, position)))
    return _slice(recording, names, position - 1, states, 0)


def trail(recording: Recording, names: Names, subject: Subject, position: int) -> list[Node]:
    """The instruction that a token is part of, and before it those that made what it used, nearest first.

    The first node is the instruction itself; at most MOST_NODES. Empty in the prefix. Their tokens must have been read.
    """
    first = subject.step_at(position)
    queue: list[Step] = [first] if first else []
    nodes: list[Node] = []
    for step in queue:  # which grows meanwhile
        operands = []
        for arrow in _data(recording, names, step):
            assert arrow.position is not None
            maker, place = subject.step_at(arrow.position), None
            if maker and (maker in queue or len(queue) < MOST_NODES):
                queue += [] if maker in queue else [maker]
                place = queue.index(maker)
            operands.append((arrow.name, arrow.brought[0], arrow.position, place))
        value = None if step.slot is None else step.value
        nodes.append(Node(step.end - 1, step.pc, subject.instruction(step), value, operands))
    return nodes


def _data(recording: Recording, names: Names, step: Step) -> list[Arrow]:
    """The arrows that carry data to an instruction, from the slices behind all of its tokens."""
    end = min(step.end, recording.read + 1)
    states = list(recording.layers(slice(step.start - 1, end - 1)))
    arrows: dict[tuple[str, int], Arrow] = {}
    for row in range(end - step.start):
        for arrow in _slice(recording, names, step.start - 1 + row, states, row).arrows:
            if arrow.position is not None and arrow.name.startswith(DATA):
                arrows.setdefault((arrow.name, arrow.position), arrow)
    return list(arrows.values())


def _slice(recording: Recording, names: Names, position: int, states: Sequence[LayerState], row: int) -> Cause:
    """The slice behind the token that follows `position`, which is row `row` of the states."""
    weights, token = recording.weights, recording.following(position)
    last = states[-1].after[row]
    logits = weights.unembedding @ last
    others = logits.copy()
    others[token] = -np.inf
    second = int(others.argmax())
    needed = names.read_last
    slots = [(names.slots[-1][slot], float(last[slot])) for slot in np.flatnonzero(needed & (last != 0))]
    arrows: list[Arrow] = []
    neurons: list[tuple[int, str, float]] = []
    for layer in reversed(range(len(states))):
        state, tensors = states[layer], weights.layers[layer]
        needed, fired = _through_neurons(needed, state, row, tensors)
        made = np.maximum(state.gates[row], 0) * state.values[row]
        neurons += ((layer, names.layers[layer].neurons[n], float(made[n])) for n in fired[::-1] if made[n])
        heads = np.flatnonzero((tensors.w_o[:, needed] != 0).any(axis=(1, 2)))
        arrows += reversed(list(_arrows(recording, names, layer, position, heads)))
        needed = needed | (tensors.w_q[heads] != 0).any(axis=(0, 1))
    return Cause(position, token, second, float(logits[token] - logits[second]), slots, arrows[::-1], neurons[::-1])


def _through_neurons(
    needed: NDArray[np.bool_], state: LayerState, row: int, tensors: LayerTensors
) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
    """What is needed before a layer's neurons, and which of these are in the slice."""
    fired = np.flatnonzero(state.gates[row] > 0)
    fired = fired[(tensors.w_out[np.ix_(needed, fired)] != 0).any(axis=0)]
    cleared = np.array([_clears(tensors, n) for n in fired], dtype=bool) & (state.gates[row, fired] == 1)
    emptied = (tensors.w_out[:, fired[cleared]] != 0).any(axis=1)
    fired = fired[~cleared]
    read = (tensors.w_gate[fired] != 0).any(axis=0) | (tensors.w_value[fired] != 0).any(axis=0)
    return needed & ~emptied | read, fired


def _clears(tensors: LayerTensors, neuron: int) -> bool:
    """Whether a neuron takes from a slot what stands in it, when its gate is 1."""
    value, out = tensors.w_value[neuron], tensors.w_out[:, neuron]
    slots = np.flatnonzero(value)
    return len(slots) == 1 and value[slots[0]] == 1 and out[slots[0]] == -1 and np.count_nonzero(out) == 1


def _arrows(recording: Recording, names: Names, layer: int, position: int, heads: NDArray[np.intp]) -> Iterator[Arrow]:
    """One arrow for the heads that share a search."""
    found, brought = recording.found(layer, position), recording.brought(layer, position)
    seen: set[tuple[str, int]] = set()
    for h in heads:
        name, place = names.layers[layer].heads[h].name.partition("[")[0], int(found[h])
        if (name, place) not in seen:
            seen.add((name, place))
            yield Arrow(layer, name, None if place == NOWHERE else place, (float(brought[h, 0]), float(brought[h, 1])))

"""What heads, neurons and residual slots are called, and how to find one by the words that a person uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wasmind.errors import UsageError
from wasmind.transformer.inspect import Part, parts
from wasmind.transformer.weights import Weights

EMPTY = "-"
"""The name of a slot in which nothing is held."""

MOST = 60
"""Results of one search."""

WORDS: dict[str, tuple[str, str]] = {
    "program counter": (
        "sums.counter",
        "A running sum: each finished instruction adds 1, each jump its displacement. `fetch.pc` is this sum without "
        "the part of a jump that is still being written.",
    ),
    "instruction pointer": ("sums.counter", "It is the program counter, a running sum over the tokens."),
    "stack pointer": (
        "sums.counter: call - return",
        "The operand stack has none: in valid WebAssembly the height of the stack is known at each instruction, so "
        "every place on it is a slot with a number. Frames of calls begin at the depth of calls times 1,024. A C "
        "program's own stack pointer is a global, slot g2 or a later one, and is found as every slot is.",
    ),
    "call stack": ("control.", "A return looks for the latest call at its depth, and goes on behind it."),
    "depth": ("sums.counter: call - return", "Calls less returns, a running sum."),
    "opcode": ("fetch.op", "The first field of the instruction at the program counter."),
    "immediate": ("fetch.imm", "The last field of the instruction at the program counter."),
    "accumulator": ("digits.value", "The value whose last digit is this token; a plain sum over four tokens."),
    "register": ("operands.", "Registers, locals and the stack are slots: the latest write to a slot wins."),
    "local": ("operands.", "Locals are slots of the frame: the latest write to a slot wins."),
    "memory": ("memory.", "Every stored byte is a token; a load looks for the latest token with its address."),
    "carry": ("multiply.carry", "How many multiples of 2^32 a product has."),
    "result": ("emit.", "The result leaves digit by digit; the argmax divides."),
    "halt": ("op.halt", "A flag: the instruction at hand is `halt`."),
    "trap": ("trap.", "Flags of what ends a program."),
}
"""Words that people look for: the beginning of the names that answer, and the answer."""


@dataclass(frozen=True)
class Place:
    """Something with a name: a slot, head or neuron of a layer, by its number there."""

    kind: str
    layer: int
    index: int
    name: str


@dataclass(frozen=True)
class Found:
    """What a search finds: an answer in words where there is one, and places, the best first."""

    answer: str
    places: list[Place]


class Names:
    """The names in a weight file; `slots[layer]`, and one row more for what is held behind the last layer."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.layers = weights.metadata.layers
        self.slots = [*map(list, weights.metadata.slots), self._last_slots()]

    def _last_slots(self) -> list[str]:
        """What the slots hold behind the last layer. One that it began to fill is named for the neurons that do it."""
        names = list(self.weights.metadata.slots[-1])
        w_out, neurons = self.weights.layers[-1].w_out, self.layers[-1].neurons
        for slot in np.flatnonzero(w_out.any(axis=1)):
            if names[slot] == EMPTY:
                first, *others = (neurons[n] for n in np.flatnonzero(w_out[slot]))
                shared = (first[:k] for k in range(len(first), 0, -1) if all(o.startswith(first[:k]) for o in others))
                names[slot] = next(shared, first).rstrip(" :")
        return names

    @cached_property
    def read_last(self) -> NDArray[np.bool_]:
        """By slot: whether the logits depend on it."""
        rows = self.weights.unembedding
        return np.asarray((rows != rows[0]).any(axis=0))

    @cached_property
    def growing(self) -> list[NDArray[np.bool_]]:
        """By layer and slot: whether the slot's sum still lacks parts where the layer's neurons read."""
        growing = [np.zeros(len(names), dtype=bool) for names in self.slots]
        for layer in reversed(range(len(self.layers))):
            names, after = self.slots[layer], self.slots[layer + 1]
            tensors, following = self.weights.layers[layer], layer + 1 < len(self.layers)
            written = tensors.w_out.any(axis=1)
            if following and self.layers[layer + 1].heads:
                written = written | self.weights.layers[layer + 1].w_o.any(axis=(0, 2))
            same = np.array([a == b != EMPTY for a, b in zip(names, after, strict=True)])
            growing[layer] = same & (written | growing[layer + 1])
        return growing

    def slot(self, name: str) -> Place:
        """The first layer that holds a slot of that name, and the slot. Raises UsageError where there is none."""
        for place in self._all:
            if place.kind == "slot" and place.name == name:
                return place
        raise UsageError(f"no slot is called {name!r}")

    def search(self, words: str) -> Found:
        """Slots, heads and neurons whose name holds all of the words; of a slot the first layer that holds it."""
        wanted = words.lower().split()
        known = next((word for word in WORDS if word in " ".join(wanted)), None)
        beginning, answer = WORDS[known] if known else ("", "")
        places = [
            place
            for place in self._all
            if (known and place.name.startswith(beginning)) or all(word in place.name.lower() for word in wanted)
        ]
        places.sort(key=lambda place: (not (known and place.name.startswith(beginning)), len(place.name)))
        return Found(answer, places[:MOST] if wanted else [])

    @cached_property
    def _all(self) -> list[Place]:
        return list(self._places())

    def _places(self) -> Iterator[Place]:
        seen: set[tuple[int, str]] = set()
        for layer, names in enumerate(self.slots):
            for index, name in enumerate(names):
                if name != EMPTY and (index, name) not in seen:
                    seen.add((index, name))
                    yield Place("slot", layer, index, name)
        for layer, row in enumerate(self.layers):
            yield from (Place("head", layer, index, head.name) for index, head in enumerate(row.heads))
            yield from (Place("neuron", layer, index, name) for index, name in enumerate(row.neurons))


def called(weights: Weights, layer: int, name: str) -> list[Part]:
    """Heads and neurons of a layer that have a name, with their weights in words. Raises UsageError for none."""
    found = [part for part in parts(weights, name) if part.layer == layer and part.name == name]
    if not found:
        raise UsageError(f"no head or neuron of layer {layer} is called {name!r}")
    return found

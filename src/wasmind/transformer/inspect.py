"""A weight file in words: what a head or neuron reads and writes, by the names of the residual slots."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from wasmind.errors import UsageError
from wasmind.transformer.weights import Array, Weights


@dataclass(frozen=True)
class Part:
    """A head or a neuron: where it stands, and its non-zero weights by what they are for."""

    layer: int
    kind: str
    name: str
    rows: dict[str, str]


def parts(weights: Weights, pattern: str) -> list[Part]:
    """Every head and neuron whose name starts with `pattern`, in the order of the network.

    Raises UsageError when there is none.
    """
    found = [part for part in _all(weights) if part.name.startswith(pattern)]
    if not found:
        areas = dict.fromkeys(part.name.split(".")[0] for part in _all(weights))
        raise UsageError(f"no head or neuron is called {pattern!r}; names begin with {', '.join(areas)}")
    return found


def _all(weights: Weights) -> Iterator[Part]:
    for number, (layer, tensors) in enumerate(zip(weights.metadata.layers, weights.layers, strict=True)):
        slots = weights.metadata.slots[number]
        after = weights.metadata.slots[min(number + 1, len(weights.layers) - 1)]
        for h, head in enumerate(layer.heads):
            rows = {
                "query": _pair(tensors.w_q[h], slots),
                "key": _pair(tensors.w_k[h], slots),
                "value": _pair(tensors.w_v[h], slots),
                "writes": _sum(tensors.w_o[h].sum(axis=1), slots),
            }
            yield Part(number, f"{head.kind} head", head.name, rows)
        for n, name in enumerate(layer.neurons):
            rows = {
                "gate": _sum(tensors.w_gate[n], slots),
                "value": _sum(tensors.w_value[n], slots),
                "writes": _sum(tensors.w_out[:, n], after),
            }
            yield Part(number, "neuron", name, rows)


def _pair(rows: Array, slots: tuple[str, ...]) -> str:
    return f"({_sum(rows[0], slots)}, {_sum(rows[1], slots)})"


def _sum(row: Array, slots: tuple[str, ...]) -> str:
    """A row of weights as a sum of slots, such as `a + 2 b - 1`."""
    text = ""
    for slot in np.flatnonzero(row):
        weight, name = row[slot], slots[slot]
        size = f"{abs(weight):,.10g}"
        term = size if name == "one" else name if size == "1" else f"{size} [{name}]"
        text += f" {'-' if weight < 0 else '+'} {term}"
    return text.removeprefix(" + ").strip() or "0"

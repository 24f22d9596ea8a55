"""A weight file executed by the definition: Python integers, every position, every head, no savings."""

from collections.abc import Mapping, Sequence

import numpy as np

from wasmind.transformer.metadata import Head
from wasmind.transformer.weights import LayerTensors, Weights


def integers(array: np.ndarray) -> np.ndarray:
    """The array as Python integers, which cannot overflow or round."""
    assert (array == np.rint(array)).all()
    return np.frompyfunc(int, 1, 1)(array).astype(object).reshape(array.shape)


def logits(weights: Weights, tokens: Sequence[int], store: Mapping[int, int]) -> list[list[int]]:
    """The logits after each token."""
    embedding, positions = integers(weights.embedding), integers(weights.positions)
    stream = [embedding[token] + positions[p % len(positions)] for p, token in enumerate(tokens)]
    for layer, tensors in zip(weights.metadata.layers, weights.layers, strict=True):
        found = [attend(stream, layer.heads, tensors, p, store) for p in range(len(stream))]
        stream = [x + y for x, y in zip(stream, found, strict=True)]
        if layer.neurons:
            gate, value, out = (integers(m) for m in (tensors.w_gate, tensors.w_value, tensors.w_out))
            stream = [x + out @ (np.maximum(gate @ x, 0) * (value @ x)) for x in stream]
    return [list(integers(weights.unembedding) @ x) for x in stream]


def attend(
    stream: list[np.ndarray], heads: Sequence[Head], tensors: LayerTensors, p: int, store: Mapping[int, int]
) -> np.ndarray:
    """What all heads of a layer add at position p."""
    total = 0 * stream[p]
    for index, head in enumerate(heads):
        q, k, v, o = (integers(part[index]) for part in (tensors.w_q, tensors.w_k, tensors.w_v, tensors.w_o))
        if head.kind == "sum":
            result = sum((v @ x for x in stream[: p + 1]), start=0 * (v @ stream[p]))
        elif head.kind == "latest":
            best = max(range(p + 1), key=lambda j: ((q @ stream[p]) @ (k @ stream[j]), j))
            result = v @ stream[best]
        else:
            result = look_up(q @ stream[p], store)
        total = total + o @ result
    return total


def look_up(query: np.ndarray, store: Mapping[int, int]) -> np.ndarray:
    if not store:
        return np.array([0, -1], dtype=object)
    key = max(store, key=lambda k: (query[0] * 2 * k - query[1] * k * k, k))
    return np.array([store[key], key], dtype=object)

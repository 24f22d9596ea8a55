"""A sequence read by the dense model, with what every head found at every position.

That is all there is to keep. A position's residual stream is its embedding, what its heads brought, and what its
neurons made of that; so any position can be computed again by itself, at the cost of one position.

Legend: T tokens, D residual slots, H heads of a layer, N neurons of a layer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from wasmind.transformer.attention import Attender, KeyTable
from wasmind.transformer.dense import Block, DenseTransformer
from wasmind.transformer.metadata import LATEST
from wasmind.transformer.weights import Array, Weights

PIECE = 32
"""Tokens that are read together: what the wait for one step can cost."""

NOWHERE = -1
"""Where a head looked that looks at no position: a sum, or the outside's store."""


@dataclass(frozen=True)
class LayerState:
    """One layer at T positions. before, middle, after: the residual stream (T, D) as heads read it, as neurons read it,
    and behind the layer. gates, values (T, N): what the neurons read; a neuron adds max(0, gate) * value.
    """

    before: Array
    middle: Array
    after: Array
    gates: Array
    values: Array


class Recording:
    """A known sequence, read as far as somebody has asked for, in pieces of PIECE tokens."""

    def __init__(
        self, weights: Weights, model: DenseTransformer, tokens: Sequence[int], store: Mapping[int, int]
    ) -> None:
        """`model` has the same weights. Raises UsageError for a store out of the weights' range."""
        self.weights, self.tokens, self.read = weights, tokens, 0
        self._model = model
        self._best: list[int] = []
        self._cache = model.new_cache(store)
        heads = [len(layer.heads) for layer in weights.metadata.layers]
        # Reserved, not touched: what is never read costs no memory.
        self._brought = [np.empty((len(tokens), n, 2)) for n in heads]
        self._keys = [np.empty((len(tokens), n, 2)) for n in heads]
        self._found = [np.full((1, n), NOWHERE, np.int32).repeat(len(tokens), axis=0) for n in heads]
        for layer, block in enumerate(model.blocks):
            assert isinstance(block, Block)
            if block.attention is not None:
                self._cache.attenders[layer] = [
                    _Watched(self, layer, members, attender)
                    for members, attender in zip(block.attention.members, self._cache.attenders[layer], strict=True)
                ]

    def advance(self, position: int) -> bool:
        """Reads one piece more, unless `position` has been read; whether it has been then.

        Raises ExactnessError where a running sum leaves its bounds.
        """
        if self.read <= position:
            piece = self.tokens[self.read : self.read + PIECE]
            logits = self._model(piece, cache=self._cache)
            self._best += logits.argmax(dim=1).tolist()
            self.read += len(piece)
        return position < self.read

    def following(self, position: int) -> int:
        """The token behind a position; where the sequence ends, the argmax there."""
        return self.tokens[position + 1] if position + 1 < len(self.tokens) else self._best[position]

    def differs(self, start: int) -> int | None:
        """The first position from `start` on, of those read, whose token is not the argmax of the weights before it."""
        pairs = zip(self._best[start - 1 :], self.tokens[start:], strict=False)
        return next((place for place, (best, token) in enumerate(pairs, start) if best != token), None)

    def layers(self, positions: slice, until: int | None = None) -> Iterator[LayerState]:
        """The layers at some positions that have been read, in order; those before layer `until` only."""
        assert positions.stop <= self.read, "not read yet"
        weights = self.weights
        places = np.arange(positions.start, positions.stop)
        x = weights.embedding[self.tokens[positions]] + weights.positions[places % weights.metadata.period]
        for layer, tensors in enumerate(weights.layers[:until]):
            before = x
            if weights.metadata.layers[layer].heads:
                x = x + np.einsum("thi,hdi->td", self._brought[layer][positions], tensors.w_o)
            middle = x
            gates, values = x @ tensors.w_gate.T, x @ tensors.w_value.T
            x = x + (np.maximum(gates, 0) * values) @ tensors.w_out.T
            yield LayerState(before, middle, x, gates, values)

    def brought(self, layer: int, position: int) -> Array:
        """What the heads of a layer brought, (H, 2)."""
        row: Array = self._brought[layer][position]
        return row

    def found(self, layer: int, position: int) -> NDArray[np.int32]:
        """The positions that the heads of a layer attended to, (H,); NOWHERE for sums and the store."""
        row: NDArray[np.int32] = self._found[layer][position]
        return row

    def keys(self, layer: int, position: int) -> Array:
        """The keys there, (H, 2); without meaning where `found` is NOWHERE."""
        row: Array = self._keys[layer][position]
        return row

    def keep(self, layer: int, members: Sequence[int], brought: Tensor) -> None:
        """Notes what heads `members` of a layer brought, (C, 2 * members), for the piece that is being read."""
        rows = slice(self.read, self.read + len(brought))
        self._brought[layer][rows, members] = brought.numpy().reshape(len(brought), -1, 2)

    def keep_place(self, layer: int, members: Sequence[int], keys: Tensor, found: Tensor) -> None:
        """Notes where they attended: the keys (C, 2) and the positions (C,)."""
        rows = slice(self.read, self.read + len(found))
        self._keys[layer][rows, members] = keys.numpy()[:, None]
        self._found[layer][rows, members] = found.numpy()[:, None]


class _Watched:
    """An attender that tells the recording what it finds. Keys and positions stand beside the values of a lookup, and
    are found with them.
    """

    def __init__(self, recording: Recording, layer: int, members: Sequence[int], attender: Attender) -> None:
        self._recording, self._layer, self._members = recording, layer, members
        self._looks = recording.weights.metadata.layers[layer].heads[members[0]].kind == LATEST
        self._attender = KeyTable(len(members) + 2, torch.device("cpu")) if self._looks else attender

    @property
    def rows(self) -> int:
        return self._attender.rows

    def attend(self, projected: Tensor) -> Tensor:
        recording, where = self._recording, (self._layer, self._members)
        if not self._looks:
            brought = self._attender.attend(projected)
            recording.keep(*where, brought)
            return brought
        places = torch.arange(recording.read, recording.read + len(projected), dtype=torch.float64)[:, None]
        found = self._attender.attend(torch.cat([projected, projected[:, 2:4], places, places], dim=1))
        recording.keep(*where, found[:, :-4])
        recording.keep_place(*where, found[:, -4:-2], found[:, -1])
        return found[:, :-4]

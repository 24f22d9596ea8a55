"""The transformer of a weight file in PyTorch, every matrix whole, float64: the truth about the weights.

It embeds tokens, runs the layers and takes the argmax; what a token means it does not know. The result does
not depend on how a sequence is cut into pieces, so decoding token by token, reading a prefix at once and
proving a finished trace all give the same logits, bit for bit, wherever the weights are exact.

Legend: T tokens, D residual slots, N neurons, V tokens of vocabulary.
"""

import math
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn

from wasmind.errors import ExactnessError, LimitError, UsageError
from wasmind.transformer.attention import Attender, Attention, frozen, store_tensors
from wasmind.transformer.metadata import Layer, check_store
from wasmind.transformer.weights import LayerTensors, Weights

PIECE = 256
"""Tokens that run through the layers together, at most."""

Tokens = Sequence[int] | Tensor
Store = Mapping[int, int]
"""An external read-only store: integer key to integer value."""


@dataclass
class Cache:
    """A sequence so far: its length and what the heads of each layer remember of it.

    `unread` is a token that `generate` predicted and the layers have not read yet. After an exception the
    cache is of no further use.
    """

    attenders: list[list[Attender]]
    position: int = 0
    unread: list[int] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """Rows of keys, values and sums remembered by all heads: a measure of memory."""
        return sum(attender.rows for layer in self.attenders for attender in layer)


@dataclass(frozen=True)
class Verification:
    """Whether every token of a trace is the argmax of the logits before it.

    If not, `position` is the first that is not, `expected` what the weights say there and `got` what the
    trace says. `margin` is the smallest gap between the best and the second best logit over the proven
    tokens, infinite if there are none.
    """

    ok: bool
    margin: float
    position: int | None = None
    expected: int | None = None
    got: int | None = None


class Block(nn.Module):
    """One layer: attention, then gated neurons, each added to the residual stream."""

    def __init__(self, layer: Layer, tensors: LayerTensors, where: str) -> None:
        super().__init__()
        self.attention = Attention(layer.heads, tensors, where) if layer.heads else None
        self._neurons = len(layer.neurons)
        self.w_up = frozen(np.concatenate([tensors.w_gate, tensors.w_value]))  # (2 * N, D)
        self.w_out = frozen(tensors.w_out)  # (D, N)

    def attenders(self, store: tuple[Tensor, Tensor]) -> list[Attender]:
        """The memory of this layer's heads at the start of a sequence."""
        return self.attention.attenders(store) if self.attention is not None else []

    def forward(self, x: Tensor, attenders: Sequence[Attender]) -> Tensor:
        """The residual stream (T, D) after this layer."""
        if self.attention is not None:
            x = x + self.attention(x, attenders)
        if self._neurons:
            gate, value = (x @ self.w_up.T).chunk(2, dim=1)
            x = x + (gate.relu() * value) @ self.w_out.T
        return x


class DenseTransformer(nn.Module):
    """A weight file as a module."""

    def __init__(self, weights: Weights, piece: int = PIECE) -> None:
        super().__init__()
        self.metadata = weights.metadata
        self.piece = piece
        self._last_tokens = frozenset(weights.stop_tokens + weights.yield_tokens)
        self.embedding = frozen(weights.embedding)  # (V, D)
        self.positions = frozen(weights.positions)  # (period, D)
        self.unembedding = frozen(weights.unembedding)  # (V, D)
        pairs = zip(weights.metadata.layers, weights.layers, strict=True)
        self.blocks = nn.ModuleList(
            Block(layer, tensors, where=f"layer {index} ({layer.role})") for index, (layer, tensors) in enumerate(pairs)
        )

    def new_cache(self, store: Store | None = None) -> Cache:
        """An empty sequence that may look into `store`. Raises `UsageError` for a store out of range."""
        check_store(store or {}, self.metadata.store_bounds)
        arrays = store_tensors(store, self.embedding.device)
        return Cache([block.attenders(arrays) for block in self._blocks()])

    @torch.inference_mode()
    def forward(self, tokens: Tokens, store: Store | None = None, cache: Cache | None = None) -> Tensor:
        """Logits (T, V) after each token of a sequence, or of the continuation of the one in `cache`.

        Raises:
            UsageError: a token is outside the vocabulary, there is none, store and cache are both given, or
                the cache comes from `generate`.
            LimitError: the sequence grows past the file's trace limit.
            ExactnessError: a running sum leaves its bounds, or the module was cast from float64.
        """
        cache = self._cache(store, cache)
        if cache.unread:
            raise UsageError("generate has predicted a token that is not read yet; go on with generate")
        pieces = [x @ self.unembedding.T for x in self._residuals(self._ids(tokens), cache)]
        return torch.cat(pieces)

    @torch.inference_mode()
    def generate(
        self,
        prefix: Tokens,
        store: Store | None = None,
        *,
        max_tokens: int,
        cache: Cache | None = None,
        on_token: Callable[[int], None] | None = None,
    ) -> list[int]:
        """The tokens that follow `prefix`, up to and including the first stop or yield token.

        With a `cache` the sequence in it goes on: `prefix` comes after the last token generated. So a stream
        is fed. `on_token` is called with each token as it comes. Raises `LimitError` if `max_tokens` go by,
        and as `forward`.
        """
        cache = self._cache(store, cache)
        ids = self._ids(prefix, before=cache.unread)
        x = deque(self._residuals(ids, cache), maxlen=1).pop()
        generated: list[int] = []
        for _ in range(max_tokens):
            token = self._best(x[-1])
            generated.append(token)
            if on_token is not None:
                on_token(token)
            if token in self._last_tokens:
                cache.unread = [token]
                return generated
            x = self._advance(torch.tensor([token], device=self.embedding.device), cache)
        raise LimitError(f"the program did not end within {max_tokens} tokens; raise --max-tokens")

    @torch.inference_mode()
    def verify(
        self,
        tokens: Tokens,
        start: int,
        store: Store | None = None,
        progress: Callable[[int, int], None] | None = None,
        given: Collection[int] = (),
    ) -> Verification:
        """Whether every token from index `start` on is the argmax of the logits at the position before it.

        Tokens at the indices `given` come from outside and are not judged. Reads the trace in pieces, so memory grows
        with distinct keys only. `progress` is called with the number of tokens read and their total. Raises as
        `forward`, and `UsageError` unless 1 <= start <= len(tokens).
        """
        ids = self._ids(tokens)
        if not 1 <= start <= len(ids):
            raise UsageError(f"start is {start}; it must lie between 1 and {len(ids)}, the length of the trace")
        judged = torch.ones(len(ids), dtype=torch.bool, device=ids.device)
        judged[list(given)] = False
        cache = self.new_cache(store)
        margin = math.inf
        if start == len(ids):
            return Verification(True, margin)
        for x in self._residuals(ids[:-1], cache):
            first = max(start, cache.position - len(x) + 1)  # the first token to prove with this piece
            if first <= cache.position:
                claimed = ids[first : cache.position + 1]
                best, gaps = _top_two(x[first - cache.position - 1 :] @ self.unembedding.T)
                here = judged[first : cache.position + 1]
                wrong = ((best != claimed) & here).nonzero()
                proven = int(wrong[0]) if len(wrong) else len(claimed)
                margin = min([margin, *gaps[:proven][here[:proven]].tolist()])
                if len(wrong):
                    expected, got = int(best[proven]), int(claimed[proven])
                    return Verification(False, margin, first + proven, expected, got)
            if progress is not None:
                progress(cache.position, len(ids) - 1)
        return Verification(True, margin)

    def _blocks(self) -> Iterator[Block]:
        for block in self.blocks:
            assert isinstance(block, Block)
            yield block

    def _cache(self, store: Store | None, cache: Cache | None) -> Cache:
        if cache is None:
            return self.new_cache(store)
        if store is not None:
            raise UsageError("a cache has its store already; give the store to new_cache only")
        return cache

    def _ids(self, tokens: Tokens, before: Sequence[int] = ()) -> Tensor:
        """`before` and `tokens` as one tensor (T,) of checked ids."""
        ids = torch.as_tensor(tokens, device=self.embedding.device)
        if ids.ndim != 1 or (len(ids) and ids.is_floating_point()):
            raise UsageError(f"tokens must be a flat list of integers, not {ids.dtype} {tuple(ids.shape)}")
        ids = torch.cat([ids.new_tensor(before, dtype=torch.long), ids.long()])
        if not len(ids):
            raise UsageError("there is no token to start from; give at least one")
        wrong = ((ids < 0) | (ids >= len(self.embedding))).nonzero()
        if len(wrong):
            where = int(wrong[0])
            raise UsageError(
                f"token {int(ids[where])} at index {where} is outside the vocabulary of {len(self.embedding)}"
            )
        return ids

    def _residuals(self, ids: Tensor, cache: Cache) -> Iterator[Tensor]:
        """The final residual stream of `ids`, one piece at a time."""
        for start in range(0, len(ids), self.piece):
            yield self._advance(ids[start : start + self.piece], cache)

    def _advance(self, ids: Tensor, cache: Cache) -> Tensor:
        """Runs one piece of the sequence through the layers; the final residual stream (T, D)."""
        if self.embedding.dtype != torch.float64:
            raise ExactnessError(f"the model was cast to {self.embedding.dtype}; it is exact in float64 only")
        limit, end = self.metadata.trace_limit, cache.position + len(ids)
        if limit is not None and end > limit:
            raise LimitError(
                f"the sequence passes {limit} tokens, up to which these weights are exact; "
                "run a shorter program, or weights built for longer traces"
            )
        places = torch.arange(cache.position, end, device=ids.device) % len(self.positions)
        x = self.embedding[ids] + self.positions[places]
        for block, attenders in zip(self.blocks, cache.attenders, strict=True):
            x = block(x, attenders)
        cache.position = end
        return x

    def _best(self, x: Tensor) -> int:
        """The argmax of the logits for one residual vector (D,)."""
        value, index = (self.unembedding @ x).max(dim=0)
        _check_finite(float(value))
        return int(index)


def _top_two(logits: Tensor) -> tuple[Tensor, Tensor]:
    """The argmax (T,) of the logits (T, V), which are overwritten, and the gap (T,) to the second best."""
    best, index = logits.max(dim=1)
    _check_finite(float(best.sum()))
    logits.scatter_(1, index[:, None], -torch.inf)
    return index, best - logits.amax(dim=1)


def _check_finite(value: float) -> None:
    if not math.isfinite(value):
        raise ExactnessError("the logits are not finite; these weights cannot run this sequence exactly")

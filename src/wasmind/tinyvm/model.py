"""A small transformer over the 64 tokens, as learned models have it. It knows nothing of files and of training.

In the shapes: B sequences, T tokens, H heads, D their size, S the room of a cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from tinyvm.tokeniser import ID, TOKENS

WIDTH, LAYERS, HEADS = 128, 4, 2
SEEN = 6
"""Tokens that are embedded together: one, and those before it. What follows what is then seen without attention."""
THETA = 10.0
"""Of rotary embeddings (Su et al., 2021), which count lines: these are few, and a line is to be told from the next."""


@dataclass
class Cache:
    """What has been read of one sequence. ids: its tokens. keys, values: of each layer (1, H, S, D), in room for more.

    Tokens that are deleted from the end of ids have not been read.
    """

    ids: list[int]
    keys: list[Tensor]
    values: list[Tensor]


class Block(nn.Module):
    """Attention to all tokens so far; then two linear maps, a squared ReLU between. Each after a norm, and added."""

    def __init__(self) -> None:
        super().__init__()
        self.before_attention, self.before_mlp = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.mixed = nn.Linear(WIDTH, WIDTH, bias=False)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH, bias=False), nn.Linear(4 * WIDTH, WIDTH, bias=False)
        nn.init.zeros_(self.mixed.weight)
        nn.init.zeros_(self.down.weight)

    def projected(self, x: Tensor, turns: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys, values (B, H, T, D)."""
        heads = self.qkv(self.before_attention(x)).view(*x.shape[:2], 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        return _turned(heads[0], turns), _turned(heads[1], turns), heads[2]

    def added(self, x: Tensor, found: Tensor) -> Tensor:
        """x (B, T, WIDTH) with what the heads have found (B, H, T, D), and with what the linear maps make of both."""
        x = x + self.mixed(found.transpose(1, 2).flatten(2))
        made: Tensor = self.down(F.relu(self.up(self.before_mlp(x))).square())
        return x + made


class Transformer(nn.Module):
    """Logits of the next token."""

    def __init__(self) -> None:
        super().__init__()
        self.tables = nn.Embedding(SEEN * len(TOKENS), WIDTH)
        self.layers = nn.ModuleList(Block() for _ in range(LAYERS))
        self.norm, self.head = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, len(TOKENS), bias=False)
        nn.init.normal_(self.tables.weight, std=SEEN**-0.5)
        nn.init.zeros_(self.head.weight)

    def forward(self, ids: Tensor) -> Tensor:
        """(B, T, tokens) of ids (B, T). What stands behind a row does not change what is before it."""
        x = self._embedded(ids)
        turns = _turns(lines(ids)[:, None])
        for layer in self._blocks():
            q, k, v = layer.projected(x, turns)
            x = layer.added(x, F.scaled_dot_product_attention(q, k, v, is_causal=True))
        logits: Tensor = self.head(self.norm(x))
        return logits

    def start(self, room: int) -> Cache:
        """The cache of a sequence that has not begun, and will have so many tokens at most."""
        keys, values = torch.empty(2, LAYERS, 1, HEADS, room, WIDTH // HEADS)
        return Cache([], list(keys), list(values))

    def go_on(self, tokens: Sequence[int], cache: Cache) -> Tensor:
        """Logits (T, tokens) behind each of T tokens more."""
        begin = len(cache.ids)
        cache.ids += tokens
        end = len(cache.ids)
        ids = torch.tensor([cache.ids])
        x = self._embedded(ids[:, max(0, begin - SEEN) :])[:, -len(tokens) :]
        turns = _turns(lines(ids)[:, None, begin:])
        allowed = torch.arange(end) <= torch.arange(begin, end)[:, None]
        for layer, keys, values in zip(self._blocks(), cache.keys, cache.values, strict=True):
            q, keys[:, :, begin:end], values[:, :, begin:end] = layer.projected(x, turns)
            found = F.scaled_dot_product_attention(q, keys[:, :, :end], values[:, :, :end], attn_mask=allowed)
            x = layer.added(x, found)
        logits: Tensor = self.head(self.norm(x))[0]
        return logits

    def _blocks(self) -> list[Block]:
        return [cast(Block, layer) for layer in self.layers]

    def _embedded(self, ids: Tensor) -> Tensor:
        """(B, T, WIDTH): each token with the SEEN - 1 before it, PAD before the first."""
        wide = F.pad(ids, (SEEN - 1, 0), value=ID["PAD"])
        seen = wide.unfold(1, SEEN, 1) + torch.arange(SEEN) * len(TOKENS)
        return F.embedding_bag(seen.flatten(0, 1), self.tables.weight, mode="sum").view(*ids.shape, WIDTH)


def lines(ids: Tensor) -> Tensor:
    """Which line each token belongs to (B, T), counted from 0 in the program and again in the answer.

    There an instruction and the registers after it are one, so that it has its place in the program (position coupling;
    Cho et al., 2024). A NEWLINE belongs to what it begins.
    """
    newlines = (ids == ID["NEWLINE"]).cumsum(dim=1)
    answer = (ids == ID["BOS"]).cumsum(dim=1) > 1
    asked = newlines.where(~answer, 0).amax(dim=1, keepdim=True)
    return torch.where(answer, (newlines - asked) // 2, newlines)


def _turns(places: Tensor) -> tuple[Tensor, Tensor]:
    """Cosines and sines of places (…, T), for halves of heads: (…, T, D / 2)."""
    half = WIDTH // HEADS // 2
    angles = places[..., None] * THETA ** (-torch.arange(half) / half)
    return angles.cos(), angles.sin()


def _turned(x: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
    """Heads (B, H, T, D), turned by where they are."""
    cosine, sine = (part.to(x.dtype) for part in turns)
    one, other = x.chunk(2, dim=-1)
    return torch.cat((one * cosine - other * sine, other * cosine + one * sine), dim=-1)

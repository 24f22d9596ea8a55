"""Attention over a sequence that arrives in pieces: exact, with memory for distinct keys only.

A head's key, query and value have two components each. Three kinds attend:

- latest: score(i, j) = q_i . k_j over positions j <= i; the value at the best j, the latest on a tie.
- sum: the sum of the values at positions j <= i.
- cross: the hard-max of `latest` over an external read-only store, whose entry k -> v has the key
  (2k, -k^2) and the value (v, k); in an empty store every query finds (0, -1).

Two savings, both exact. Heads with equal w_q and w_k make one search. Of positions with equal keys only the
latest can ever be found, so the others are dropped: a cache grows with distinct addresses, not with tokens.

Legend: C tokens in a piece, U rows of keys, H heads, D residual slots. Everything is float64.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn

from wasmind.errors import ExactnessError
from wasmind.transformer.metadata import CROSS, LATEST, SUM, Head
from wasmind.transformer.weights import Array, LayerTensors

SCORES = 2**22
"""Scores held at once, at most (32 MiB): longer pieces are searched in parts."""

SMALLEST_TABLE = 256
"""Rows a key table starts with."""


class Attender(Protocol):
    """The heads that share one search, with what they remember of the sequence so far."""

    def attend(self, projected: Tensor) -> Tensor:
        """Reads the next C positions, (C, rows), and returns what each head finds, (C, 2 * heads)."""

    @property
    def rows(self) -> int:
        """How many rows are remembered."""


def hard_max(queries: Tensor, keys: Tensor, hidden: Tensor | None = None) -> Tensor:
    """The row (C,) of `keys` (U, 2) that scores best for each of the `queries` (C, 2), the first on a tie.

    `hidden` (C, n), if given, is true where a query must not see one of the first n rows. Exact where every
    product and sum is an integer below 2^53, which is for the weights to prove.
    """
    step = max(1, SCORES // len(keys))
    found = []
    for start in range(0, len(queries), step):
        scores = queries[start : start + step] @ keys.T
        if hidden is not None:
            scores[:, : hidden.shape[1]].masked_fill_(hidden[start : start + step], -torch.inf)
        found.append(scores.argmax(dim=1))  # documented to be the first of several maxima
    return found[0] if len(found) == 1 else torch.cat(found)


class KeyTable:
    """Heads that find the latest position with the best-scoring key.

    Rows stand latest first, so that the first maximum is the latest position. A row whose key comes again
    is left where it is: it ties with the newer row and stands behind it. When the table is full, `_make_room`
    drops such rows, and enlarges the table if more than half of it was in use.
    """

    def __init__(self, heads: int, device: torch.device) -> None:
        self._keys = torch.empty((0, 2), dtype=torch.float64, device=device)
        self._values = torch.empty((0, 2 * heads), dtype=torch.float64, device=device)
        self._start = 0  # rows before this one are free

    @property
    def rows(self) -> int:
        return len(self._keys) - self._start

    def attend(self, projected: Tensor) -> Tensor:
        count = len(projected)
        if count > self._start:
            self._make_room(count)
        queries, keys, values = projected[:, :2], projected[:, 2:4], projected[:, 4:]
        end, self._start = self._start, self._start - count
        self._keys[self._start : end] = keys.flip(0)
        self._values[self._start : end] = values.flip(0)
        # Position p of the piece hides the later ones, which are columns C - 1 - p of the table.
        hidden = None
        if count > 1:
            hidden = torch.ones((count, count), dtype=torch.bool, device=keys.device).triu(1).flip(1)
        return self._values[self._start :][hard_max(queries, self._keys[self._start :], hidden)]

    def _make_room(self, count: int) -> None:
        """Drops rows that can never be found; frees at least `count` rows and as many as stay in use."""
        keys, values = self._keys[self._start :], self._values[self._start :]
        kept = _first_of_each(keys)
        keys, values = keys[kept], values[kept]
        size = max(len(self._keys), SMALLEST_TABLE)
        if size < 2 * len(kept) + count:
            size = 2 * (len(kept) + count)
        self._start = size - len(kept)
        if size > len(self._keys):
            self._keys, self._values = keys.new_empty((size, 2)), values.new_empty((size, values.shape[1]))
        self._keys[self._start :] = keys
        self._values[self._start :] = values


def _first_of_each(keys: Tensor) -> Tensor:
    """The first row of every distinct key of (U, 2), ascending."""
    order = torch.argsort(keys[:, 1], stable=True)
    order = order[torch.argsort(keys[order, 0], stable=True)]
    ordered = keys[order]
    first = torch.ones(len(keys), dtype=torch.bool, device=keys.device)
    first[1:] = (ordered[1:] != ordered[:-1]).any(dim=1)
    return order[first].sort().values


class RunningSums:
    """Heads that sum every value so far, and refuse to leave the bounds they were proven under."""

    def __init__(self, heads: Sequence[Head], where: str, device: torch.device) -> None:
        limits = [bound for head in heads for bound in head.bounds or ()]
        self._low, self._high = torch.tensor(limits, dtype=torch.float64, device=device).T
        self._names = [head.name for head in heads]
        self._where = where
        self._total = torch.zeros(2 * len(heads), dtype=torch.float64, device=device)
        self._position = 0

    @property
    def rows(self) -> int:
        return 1

    def attend(self, projected: Tensor) -> Tensor:
        sums = self._total + projected.cumsum(dim=0)
        if not torch.equal(sums.clamp(self._low, self._high), sums):
            raise self._out_of_bounds(sums)
        self._total = sums[-1]
        self._position += len(sums)
        return sums

    def _out_of_bounds(self, sums: Tensor) -> ExactnessError:
        inside = (sums >= self._low) & (sums <= self._high)
        row, column = (~inside).nonzero()[0].tolist()
        low, high, value = (float(x) for x in (self._low[column], self._high[column], sums[row, column]))
        return ExactnessError(
            f"head {self._names[column // 2]!r} of {self._where} sums to {value:g} at position "
            f"{self._position + row}, outside [{low:g}, {high:g}] where it is exact; "
            "run a shallower program, or weights built with wider bounds"
        )


class StoreSearch:
    """Heads that look a query up in the external store."""

    def __init__(self, heads: int, store: tuple[Tensor, Tensor]) -> None:
        self._keys, self._values = store
        self._heads = heads

    @property
    def rows(self) -> int:
        return len(self._keys)

    def attend(self, projected: Tensor) -> Tensor:
        return self._values[hard_max(projected, self._keys)].repeat(1, self._heads)


def store_tensors(store: Mapping[int, int] | None, device: torch.device) -> tuple[Tensor, Tensor]:
    """Keys (U, 2) and values (U, 2) of an external store, greatest key first, as the later wins a tie."""
    entries = sorted((store or {}).items(), reverse=True)
    # The one entry that stands for an empty store wins every search.
    keys = torch.tensor([[2 * key, -key * key] for key, _ in entries] or [[0, 0]], dtype=torch.float64)
    values = torch.tensor([[value, key] for key, value in entries] or [[0, -1]], dtype=torch.float64)
    return keys.to(device), values.to(device)


def frozen(array: Array) -> nn.Parameter:
    """A matrix of the network: a parameter, for all that counts or moves those, but not to be trained."""
    # torch.tensor copies: the arrays of a loaded file are read-only, which torch cannot express.
    return nn.Parameter(torch.tensor(array, dtype=torch.float64), requires_grad=False)


class Attention(nn.Module):
    """All heads of one layer: one projection in, one search a group of heads, one projection out.

    members: the numbers of the heads of each group, in the order of the attenders and of what these find.
    """

    def __init__(self, heads: Sequence[Head], tensors: LayerTensors, where: str) -> None:
        """`where` names the layer in errors."""
        super().__init__()
        self._where = where
        groups = self.members = _groups(heads, tensors)
        self._groups = [[heads[index] for index in group] for group in groups]
        projections = [_projection(heads[group[0]].kind, group, tensors) for group in groups]
        ends = np.cumsum([len(rows) for rows in projections]).tolist()
        self._slices = [slice(end - len(rows), end) for rows, end in zip(projections, ends, strict=True)]
        columns = [tensors.w_o[index] for group in groups for index in group]
        self.w_in = frozen(np.concatenate(projections))  # (rows, D)
        self.w_o = frozen(np.concatenate(columns, axis=1))  # (D, 2 * H), in the order of the groups

    def attenders(self, store: tuple[Tensor, Tensor]) -> list[Attender]:
        """One attender a group, at the start of a sequence."""
        return [self._attender(group, store) for group in self._groups]

    def _attender(self, group: Sequence[Head], store: tuple[Tensor, Tensor]) -> Attender:
        kind, device = group[0].kind, self.w_in.device
        if kind == LATEST:
            return KeyTable(len(group), device)
        if kind == SUM:
            return RunningSums(group, self._where, device)
        assert kind == CROSS, kind
        return StoreSearch(len(group), store)

    def forward(self, x: Tensor, attenders: Sequence[Attender]) -> Tensor:
        """What the heads add to the residual stream x (C, D)."""
        projected = x @ self.w_in.T
        found = [a.attend(projected[:, rows]) for a, rows in zip(attenders, self._slices, strict=True)]
        return torch.cat(found, dim=1) @ self.w_o.T


def _groups(heads: Sequence[Head], tensors: LayerTensors) -> list[list[int]]:
    """Indices of heads, those that make the same search together; all sum heads are such."""
    groups: dict[tuple[str, bytes, bytes], list[int]] = {}
    for index, head in enumerate(heads):
        search = (head.kind, tensors.w_q[index].tobytes(), tensors.w_k[index].tobytes())
        groups.setdefault(search, []).append(index)
    return list(groups.values())


def _projection(kind: str, group: Sequence[int], tensors: LayerTensors) -> Array:
    """The rows (n, D) that a group needs of the residual stream: query, key, then each head's value."""
    query, key = [tensors.w_q[group[0]]], [tensors.w_k[group[0]]]
    values = [tensors.w_v[index] for index in group]
    rows = {LATEST: query + key + values, SUM: values, CROSS: query}[kind]
    return np.concatenate(rows)

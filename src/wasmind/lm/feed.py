"""What a model learns from: conversations with what the machine shows at each, in batches of like length.

The order is a function of the seed and the place alone, so that training goes on where it was, on however many devices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from random import Random
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from wasmind.data import manifest, shard
from wasmind.errors import UsageError
from wasmind.isa import tokens as T
from wasmind.lm.config import READOUT
from wasmind.lm.coprocessor import Coprocessor, Listen
from wasmind.lm.model import Memory, memory_of, nothing_shown

PAD = T.TEXT_TOKENS + T.WASM_PAD
IGNORED = -100
TALK = "text_conversation"


@dataclass(frozen=True)
class Conversation:
    """ids, the mask of those that are learned, the machine's marks, and (place, readout) of each of its steps."""

    ids: NDArray[np.int32]
    mask: NDArray[np.int8]
    marks: NDArray[np.int8]
    places: NDArray[np.int32]
    readouts: NDArray[np.int32]
    talk: bool = False

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Batch:
    """ids, labels and marks (B, T), padded to the right; memory: what the machines have shown; learned: of labels."""

    ids: Tensor
    labels: Tensor
    marks: Tensor
    memory: Memory
    learned: int


@dataclass(frozen=True)
class Item:
    """A conversation that the machine reads when it is asked for. length: of its ids."""

    length: int
    read: Callable[[], Conversation]

    @cached_property
    def conversation(self) -> Conversation:
        """What the machine has read, once."""
        return self.read()


class Source(Protocol):
    """Conversations in an order without end."""

    @property
    def origin(self) -> dict[str, Any]:
        """What they are made from, in plain values: a run goes on with the same only."""

    def items(self, first: int, count: int) -> list[Item]:
        """So many of them, from a place on."""


def conversation(row: dict[str, Any], listen: Listen) -> Conversation:
    """A row of a dataset, read by the machine. Raises UsageError where it forces something else than the row has."""
    ids, mask = row["input_ids"], row["loss_mask"]
    machine = Coprocessor(listen, row["files"])
    marks = []
    for place, token in enumerate(ids):
        if machine.next not in (None, token):
            raise UsageError(f"the machine does not agree with a row at id {place}; run wasmind data verify")
        machine.read([token])
        marks.append(machine.mark)
    steps = [step for step in machine.steps if step.readout]
    return Conversation(
        np.array(ids, np.int32),
        np.array(mask, np.int8),
        np.array(marks, np.int8),
        np.array([step.place for step in steps], np.int32),
        np.array([step.readout for step in steps], np.int32).reshape(len(steps), len(READOUT)),
        row["category"] == TALK,
    )


def batch_of(conversations: Sequence[Conversation]) -> Batch:
    """Conversations side by side."""
    longest = max(map(len, conversations))
    ids = torch.full((len(conversations), longest), PAD)
    labels = torch.full((len(conversations), longest), IGNORED)
    marks = torch.zeros_like(ids)
    for i, made in enumerate(conversations):
        marks[i, : len(made)] = torch.from_numpy(made.marks.astype(np.int64))
        own = torch.from_numpy(made.ids.astype(np.int64))
        ids[i, : len(made)] = own
        labels[i, : len(made)] = torch.where(torch.from_numpy(made.mask) > 0, own, IGNORED)
    shown = [list(zip(made.places.tolist(), made.readouts.tolist(), strict=True)) for made in conversations]
    learned = int((labels[:, 1:] >= 0).sum())
    return Batch(ids, labels, marks, memory_of(shown) or nothing_shown(len(shown)), learned)


def batches(items: Iterable[Item], most: int, part: int = 0, parts: int = 1) -> Iterator[Batch]:
    """Conversations in batches of like length that have at most so many ids, padding included.

    With `parts` processes each gets its part of every batch. They all get the same number of batches, as they wait for
    one another at each; one that is left without a conversation gets another's, of which nothing is learned.
    """
    for group in groups(items, most, parts):
        own = group[part::parts]
        made = batch_of([item.conversation for item in own or group[:1]])
        yield made if own else replace(made, learned=0)


def groups(items: Iterable[Item], most: int, parts: int) -> Iterator[list[Item]]:
    """Conversations of like length, such that none of so many parts has more than so many ids, padding included."""
    group: list[Item] = []
    for item in sorted(items, key=lambda item: item.length):
        if group and -(-(len(group) + 1) // parts) * item.length > most:
            yield group
            group = []
        group.append(item)
    yield group


class Feed:
    """The rows of a dataset."""

    def __init__(
        self,
        folder: Path,
        split: str,
        listen: Listen,
        seed: int,
        talk_share: float | None = None,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        """talk_share: the share of conversations without a program; None for that of the dataset.

        weights: category → how many times as often as in the dataset, beside the others that have a program.
        Raises UsageError for a folder that holds no dataset, and for a category that it does not have.
        """
        import pyarrow as pa

        known = manifest.read(folder)
        parts = [batch for part in known.plan.shards(split) for batch in shard.batches(folder / part.path, _COLUMNS)]
        self._table = pa.Table.from_batches(parts)
        self._listen = listen
        self._order = Order(seed)
        self._weights = dict(weights or {})
        category = np.array(self._table["category"].to_pylist())
        names = sorted(set(category.tolist()))
        if other := self._weights.keys() - set(names):
            raise UsageError(f"{folder} has no {', '.join(sorted(other))}; it has {', '.join(names)}")
        self._pools = [np.flatnonzero(category == name) for name in names]
        shares = np.array(
            [len(pool) * self._weights.get(name, 1.0) for name, pool in zip(names, self._pools, strict=True)]
        )
        talk = np.array([name == TALK for name in names])
        self._talk_share = float(shares[talk].sum() / shares.sum()) if talk_share is None else talk_share
        if not talk.any() or talk.all():
            self._talk_share = float(talk.all())
        else:
            shares[~talk] *= (1 - self._talk_share) / shares[~talk].sum()
            shares[talk] = self._talk_share
        self._places = _places(shares / shares.sum())
        self.origin = {**known.plan.plain(), "talk_share": self._talk_share, "weights": self._weights}

    def __len__(self) -> int:
        return int(self._table.num_rows)

    def numbers(self, first: int, count: int) -> list[int]:
        """Which rows come from a place on: every row of a category once before any of it comes again."""
        made = []
        for place in range(first, first + count):
            round_, at = divmod(place, len(self._places))
            number, before, of_round = self._places[at]
            pool = self._pools[number]
            made.append(int(pool[self._order(number, round_ * of_round + before, len(pool))]))
        return made

    def items(self, first: int, count: int) -> list[Item]:
        """The rows that come from a place on."""
        rows = [self._table.slice(number, 1).to_pylist()[0] for number in self.numbers(first, count)]
        return [Item(len(row["input_ids"]), partial(conversation, row, self._listen)) for row in rows]


def _places(shares: NDArray[np.float64]) -> list[tuple[int, int, int]]:
    """For each place of a round: its pool, how many of that came before it, and how many there are of it in a round.

    Every pool is spread evenly over the round, by its share of it.
    """
    exact = shares * _ROUND
    counts = np.floor(exact).astype(int)
    counts[np.argsort(counts - exact, kind="stable")[: _ROUND - counts.sum()]] += 1
    spread = sorted(((k + 0.5) / count, pool, k) for pool, count in enumerate(counts) for k in range(count))
    return [(pool, k, int(counts[pool])) for _, pool, k in spread]


class Mixed:
    """Conversations of a dataset, and a share of sequences of plain text among them."""

    def __init__(self, rows: Source, text: Source, text_share: float) -> None:
        self._rows = rows
        self._text = text
        self._share = text_share
        self.origin = {**rows.origin, "text": text.origin, "text_share": text_share}

    def items(self, first: int, count: int) -> list[Item]:
        """Those that come from a place on."""
        before, behind = round(first * self._share), round((first + count) * self._share)
        rows = self._rows.items(first - before, count - (behind - before))
        return [*rows, *self._text.items(before, behind - before)]


class Order:
    """Every one of a pool once, mixed, before any comes again."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._mixed: dict[tuple[int, int], NDArray[np.int64]] = {}

    def __call__(self, pool: int, place: int, size: int) -> int:
        epoch, index = divmod(place, size)
        if (pool, epoch) not in self._mixed:
            order = list(range(size))
            Random(f"{self._seed} {pool} {epoch}").shuffle(order)
            self._mixed = {key: kept for key, kept in self._mixed.items() if key[0] != pool}
            self._mixed[pool, epoch] = np.array(order)
        return int(self._mixed[pool, epoch][index])


_ROUND = 1000
"""Places after which the order of categories comes again."""
_COLUMNS = ("input_ids", "loss_mask", "category", "files")

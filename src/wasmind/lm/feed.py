"""What a model learns from: conversations with what the machine shows at each, in batches of like length.

The order is a function of the seed and the step alone, so that training goes on where it was, on any number of devices.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from wasmind.data import manifest, shard
from wasmind.errors import UsageError
from wasmind.isa import tokens as T
from wasmind.lm.config import READOUT
from wasmind.lm.coprocessor import Coprocessor, Listen
from wasmind.lm.model import Memory, memory_of

PAD = T.TEXT_TOKENS + T.WASM_PAD
IGNORED = -100
TALK = "text_conversation"


@dataclass(frozen=True)
class Conversation:
    """ids and the mask of those that are learned, and what the machine has shown: (place, readout) of each step."""

    ids: NDArray[np.int32]
    mask: NDArray[np.int8]
    places: NDArray[np.int32]
    readouts: NDArray[np.int32]
    talk: bool = False

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Batch:
    """ids and labels (B, T), padded to the right; memory: what the machines have shown; learned: how many labels."""

    ids: Tensor
    labels: Tensor
    memory: Memory | None
    learned: int


def conversation(row: dict[str, Any], listen: Listen) -> Conversation:
    """A row of a dataset, read by the machine. Raises UsageError where it forces something else than the row has."""
    ids, mask = row["input_ids"], row["loss_mask"]
    machine = Coprocessor(listen, row["files"])
    for place, token in enumerate(ids):
        if machine.next not in (None, token):
            raise UsageError(f"the machine does not agree with a row at id {place}; run wasmind data verify")
        machine.read([token])
    steps = [step for step in machine.steps if step.readout]
    return Conversation(
        np.array(ids, np.int32),
        np.array(mask, np.int8),
        np.array([step.place for step in steps], np.int32),
        np.array([step.readout for step in steps], np.int32).reshape(len(steps), len(READOUT)),
        row["category"] == TALK,
    )


def batch_of(conversations: Sequence[Conversation]) -> Batch:
    """Conversations side by side."""
    longest = max(map(len, conversations))
    ids = torch.full((len(conversations), longest), PAD)
    labels = torch.full((len(conversations), longest), IGNORED)
    for i, made in enumerate(conversations):
        own = torch.from_numpy(made.ids.astype(np.int64))
        ids[i, : len(made)] = own
        labels[i, : len(made)] = torch.where(torch.from_numpy(made.mask) > 0, own, IGNORED)
    shown = [list(zip(made.places.tolist(), made.readouts.tolist(), strict=True)) for made in conversations]
    return Batch(ids, labels, memory_of(shown), int((labels[:, 1:] >= 0).sum()))


class Feed:
    """The training rows of a dataset, and the batches of any step."""

    def __init__(self, folder: Path, split: str, listen: Listen, seed: int, talk_share: float | None = None) -> None:
        """talk_share: the share of conversations without a program; None for that of the dataset.

        Raises UsageError for a folder that holds no dataset.
        """
        import pyarrow as pa

        known = manifest.read(folder)
        parts = [batch for part in known.plan.shards(split) for batch in shard.batches(folder / part.path, _COLUMNS)]
        self._table = pa.Table.from_batches(parts)
        self._listen = listen
        self._seed = seed
        talk = np.array(self._table["category"].to_pylist()) == TALK
        self._pools = [np.flatnonzero(~talk), np.flatnonzero(talk)]
        share = float(talk.mean()) if talk_share is None else talk_share
        self._talk_share = share if len(self._pools[1]) else 0.0
        self._orders: dict[tuple[int, int], NDArray[np.int64]] = {}

    def __len__(self) -> int:
        return int(self._table.num_rows)

    def row(self, number: int) -> Conversation:
        """One of its conversations."""
        return conversation(self._table.slice(number, 1).to_pylist()[0], self._listen)

    def numbers(self, step: int, count: int) -> list[int]:
        """Which rows a step of `count` conversations has: every row once before any comes again."""
        talk = round((step + 1) * count * self._talk_share) - round(step * count * self._talk_share)
        before = round(step * count * self._talk_share)
        places = [(1, before + i) for i in range(talk)]
        places += [(0, step * count - before + i) for i in range(count - talk)]
        return [self._at(pool, place) for pool, place in places]

    def batches(self, step: int, count: int, most: int) -> Iterator[Batch]:
        """The conversations of a step, in batches of like length that have at most so many ids, padding included."""
        made = sorted(map(self.row, self.numbers(step, count)), key=len)
        group: list[Conversation] = []
        for one in made:
            if group and (len(group) + 1) * len(one) > most:
                yield batch_of(group)
                group = []
            group.append(one)
        yield batch_of(group)

    def _at(self, pool: int, place: int) -> int:
        epoch, index = divmod(place, len(self._pools[pool]))
        if (pool, epoch) not in self._orders:
            order = list(self._pools[pool])
            Random(f"{self._seed} {pool} {epoch}").shuffle(order)
            self._orders = {key: kept for key, kept in self._orders.items() if key[0] != pool}
            self._orders[pool, epoch] = np.array(order)
        return int(self._orders[pool, epoch][index])


_COLUMNS = ("input_ids", "loss_mask", "category", "files")

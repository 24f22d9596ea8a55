"""What a build makes: how many rows of which category in which split, and how they are cut into files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import Any

from wasmind.data.tasks import CATEGORIES, task
from wasmind.errors import UsageError

TRAIN, EVAL = "train", "eval"
HARDER = ("paraphrase", "magnitude", "length")
EVALS = (EVAL, *(f"eval_{name}" for name in HARDER))
SPLITS = (*EVALS, TRAIN)
"""In the order in which they are made: no question of the others may come into train."""
SCALES = {"huge": (430_105, 47_790), "small": (43_010, 4_779), "tiny": (1_800, 200)}
"""Rows of train and eval; each harder set has a tenth of eval's."""
SHARD_ROWS = 5_000
WAYS = ("copy", "reference")
_WEIGHTS = {
    **dict.fromkeys(CATEGORIES, 4),
    "arithmetic": 14,
    "word_problem": 9,
    "programming": 6,
    "new_algorithms": 5,
    "text_conversation": 8,
}


@dataclass(frozen=True)
class Plan:
    """A build. The same plan gives the same bytes.

    operands, answers: whether programs copy the question's integers or refer to them, answers likewise the outputs.
    tokenizer: SHA-256 of the tokenizer's file.
    """

    scale: str
    seed: int
    tokenizer: str
    operands: str = "copy"
    answers: str = "copy"

    def __post_init__(self) -> None:
        _check("scale", self.scale, tuple(SCALES))
        _check("way of giving operands", self.operands, WAYS)
        _check("way of giving answers", self.answers, WAYS)
        if not 0 <= self.seed < 1 << 63:
            raise UsageError(f"--seed {self.seed}: a seed lies in 0 .. {(1 << 63) - 1}")

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)

    def rows(self, split: str) -> int:
        """How many rows a split has."""
        train, held = SCALES[self.scale]
        return {TRAIN: train, EVAL: held}.get(split, held // 10)

    def shards(self, split: str) -> list[Shard]:
        """The files of a split."""
        starts = range(0, self.rows(split), SHARD_ROWS)
        return [
            Shard(split, i, len(starts), first, min(SHARD_ROWS, self.rows(split) - first))
            for i, first in enumerate(starts)
        ]

    def categories(self, shard: Shard) -> Iterator[tuple[int, str]]:
        """(row, category) of the rows of a shard."""
        order = _order(shard.split, self.rows(shard.split), self.seed)
        for row in range(shard.first, shard.first + shard.rows):
            yield row, CATEGORIES[order[row]]


@dataclass(frozen=True)
class Shard:
    """One file of a split: `rows` rows from row `first` on."""

    split: str
    index: int
    count: int
    first: int
    rows: int

    @property
    def path(self) -> str:
        """Its path in the dataset's folder."""
        return f"data/{self.split}-{self.index:05}-of-{self.count:05}.parquet"


def harder(split: str) -> str | None:
    """What a split holds out from training beside its questions, None for train and eval."""
    name = split.removeprefix("eval_")
    return name if name in HARDER else None


@lru_cache(maxsize=len(SPLITS))
def _order(split: str, rows: int, seed: int) -> bytes:
    """The category of every row of a split, mixed."""
    held = harder(split)
    weights = [0 if held and held not in task(name).harder else _WEIGHTS[name] for name in CATEGORIES]
    ends = [rows * sum(weights[: i + 1]) // sum(weights) for i in range(len(weights))]
    order = bytearray().join(bytes([i]) * (end - start) for i, (start, end) in enumerate(pairwise([0, *ends])))
    Random(f"{seed} {split}").shuffle(order)
    return bytes(order)


def _check(what: str, name: str, known: tuple[str, ...]) -> None:
    if name not in known:
        raise UsageError(f"there is no {what} {name!r:.40}; choose of {', '.join(known)}")

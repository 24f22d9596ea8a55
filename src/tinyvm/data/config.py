"""What a dataset is: how many rows of what, in which files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from tinyvm.isa import Program
from tinyvm.userops import UseropTrace

Axes = Mapping[str, Any]
"""The settings of a row by name, in the order in which a row has them."""


@dataclass(frozen=True)
class EvalBucket:
    """Rows for evaluation that share their axes."""

    name: str
    size: int
    fixed_axes: Axes


@dataclass(frozen=True)
class DatasetFile:
    """One file of a dataset. bucket: None for train. path: in the tier's folder. before: rows in earlier files."""

    path: str
    split: str
    bucket: str | None
    rows: int
    fixed_axes: Axes | None
    before: int


@dataclass(frozen=True)
class DatasetConfig:
    """A dataset. train_axes draws the axes of a row, build its program. renders: of `tinyvm.data.rows.RENDERERS`.

    numbered: whether rows are as `tinyvm.data.numbers` has it, no two of them alike; the published ones are not.
    """

    tier: str
    train_size: int
    train_axes: Callable[[Random], Axes]
    eval_buckets: tuple[EvalBucket, ...]
    build: Callable[[Random, Axes], Program | UseropTrace]
    renders: tuple[str, ...]
    numbered: bool = False

    def files(self) -> Iterator[DatasetFile]:
        """train first, then the buckets in order."""
        yield DatasetFile(data_path(None), "train", None, self.train_size, None, 0)
        before = self.train_size
        for bucket in self.eval_buckets:
            yield DatasetFile(data_path(bucket.name), "eval", bucket.name, bucket.size, bucket.fixed_axes, before)
            before += bucket.size


def data_path(bucket: str | None) -> str:
    """Where the rows of a bucket are in a dataset's folder, or those of train."""
    return "train.jsonl" if bucket is None else f"eval/{bucket}.jsonl"

"""The datasets: how many rows of what (SPEC 8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from tinyvm.generators import BranchedSpec, gen_branched, gen_counter, gen_register_trace
from tinyvm.isa import Program

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
    """One file of a dataset. bucket: None for train. path: in the tier's folder."""

    path: str
    split: str
    bucket: str | None
    rows: int
    fixed_axes: Axes | None


@dataclass(frozen=True)
class DatasetConfig:
    """A dataset. train_axes draws the axes of a row, build its program. renders: of `tinyvm.data.rows.RENDERERS`."""

    tier: str
    train_size: int
    train_axes: Callable[[Random], Axes]
    eval_buckets: tuple[EvalBucket, ...]
    build: Callable[[Random, Axes], Program]
    renders: tuple[str, ...]

    def files(self) -> Iterator[DatasetFile]:
        """train first, then the buckets in order."""
        yield DatasetFile(data_path(None), "train", None, self.train_size, None)
        for bucket in self.eval_buckets:
            yield DatasetFile(data_path(bucket.name), "eval", bucket.name, bucket.size, bucket.fixed_axes)


def data_path(bucket: str | None) -> str:
    """Where the rows of a bucket are in a dataset's folder, or those of train."""
    return "train.jsonl" if bucket is None else f"eval/{bucket}.jsonl"


def _counter_axes(rng: Random) -> Axes:
    return {"n": rng.randint(4, 8)}


def _counter(rng: Random, axes: Axes) -> Program:
    return gen_counter(axes["n"], rng)


def _register_axes(rng: Random) -> Axes:
    return {"n": rng.randint(8, 32), "k": rng.choice((2, 4, 8))}


def _register_trace(rng: Random, axes: Axes) -> Program:
    return gen_register_trace(axes["n"], axes["k"], rng)


def _branched_axes(rng: Random) -> Axes:
    return {
        "n": rng.randint(16, 256),
        "k": rng.choice((4, 6, 8)),
        "b": rng.randint(1, 8),
        "l": rng.randint(0, 16),
        "use_stack": rng.random() < 0.5,
        "stack_frames": rng.randint(0, 2),
    }


def _branched(rng: Random, axes: Axes) -> Program:
    return gen_branched(BranchedSpec(**axes), rng)


def _branched_bucket(n: int, k: int, b: int, l: int, stack_frames: int = 0) -> Axes:  # noqa: E741
    return {"n": n, "k": k, "b": b, "l": l, "use_stack": stack_frames > 0, "stack_frames": stack_frames}


TIER0 = DatasetConfig("tier0", 100_000, _counter_axes, (EvalBucket("all", 10_000, {"n": 8}),), _counter, ("direct",))
TIER1 = DatasetConfig(
    "tier1",
    200_000,
    _register_axes,
    tuple(EvalBucket(f"len_{n}", 20_000, {"n": n, "k": 4}) for n in (8, 16, 32, 48, 64, 96, 128)),
    _register_trace,
    ("direct",),
)
TIER2 = DatasetConfig(
    "tier2",
    500_000,
    _branched_axes,
    (
        EvalBucket("easy", 10_000, _branched_bucket(32, 4, 1, 0)),
        EvalBucket("medium", 10_000, _branched_bucket(64, 4, 2, 4)),
        EvalBucket("hard", 10_000, _branched_bucket(128, 6, 4, 8, stack_frames=1)),
        EvalBucket("ood_len_256", 10_000, _branched_bucket(256, 4, 2, 4)),
    ),
    _branched,
    ("direct", "cot"),
)

CONFIGS = {config.tier: config for config in (TIER0, TIER1, TIER2)}

"""The datasets: the published ones (SPEC 8), and those of the second family."""

from __future__ import annotations

from random import Random

from tinyvm.data.config import Axes, DatasetConfig, EvalBucket
from tinyvm.data.second import SECOND
from tinyvm.generators import BranchedSpec, gen_branched, gen_counter, gen_register_trace
from tinyvm.isa import Program


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

CONFIGS = {config.tier: config for config in (TIER0, TIER1, TIER2, *SECOND)}

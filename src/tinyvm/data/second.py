"""The second family of datasets: what the published ones lack, beside them.

Axes and program are drawn from streams of their own, seeds tell tiers apart, no program comes twice, no answer is a
safe guess, loops and frames nest, and programs print several values. With them what was planned and never made: rows
that ask after registers (tier 3), operations that are defined by demonstrations (tier 4), plain text (tier 5).
"""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Any

from tinyvm.data.config import Axes, DatasetConfig, EvalBucket
from tinyvm.data.numbers import literals
from tinyvm.generators import DefinedSpec, Shaping, StructuredSpec, gen_defined, gen_structured
from tinyvm.isa import Opcode, Program
from tinyvm.userops import UseropTrace

_COUNTING = (Opcode.MOV, Opcode.ADD, Opcode.SUB, Opcode.NEG)


def _spec(axes: Axes, **more: Any) -> StructuredSpec:
    """What the axes ask for, by their names."""
    named = {name: axes[name] for name in ("n", "k", "branches", "loops", "frames", "depth", "prints") if name in axes}
    shaping = Shaping(
        flat_output_histogram=True,
        distractor_regs=axes.get("distractors", 0),
        randomize_print_target=True,
        decorrelate_length=axes["anywhere"],
    )
    return StructuredSpec(**named, shaping=shaping, **more)


def _counter_axes(rng: Random) -> Axes:
    return {"n": rng.randint(4, 8), "prints": rng.randint(1, 2), "anywhere": rng.random() < 0.5}


def _counter(rng: Random, axes: Axes) -> Program:
    return gen_structured(_spec(axes, k=2, ops=_COUNTING), rng, literals(axes["number"]))


def _straight_axes(rng: Random) -> Axes:
    n, k = rng.randint(8, 32), rng.choice((2, 4, 8))
    distractors = rng.randint(0, 1)
    return {"n": n, "k": k, **_printing(k, distractors, rng)}


def _structured_axes(rng: Random) -> Axes:
    n, k = rng.randint(16, 256), rng.choice((4, 6, 8))
    counts = {"branches": rng.randint(0, 8), "loops": rng.randint(0, 4), "frames": rng.randint(0, 3), "depth": 2}
    return {"n": n, "k": k, **counts, **_printing(k - 2, 0 if k == 4 else rng.randint(0, 1), rng)}


def _short_axes(rng: Random) -> Axes:
    n, k = rng.randint(8, 64), rng.choice((4, 6, 8))
    counts = {"branches": rng.randint(0, 4), "loops": rng.randint(0, 2), "frames": rng.randint(0, 2), "depth": 2}
    return {"n": n, "k": k, **counts, **_printing(k - 2, 0, rng)}


def _defined_axes(rng: Random) -> Axes:
    return {
        "n": rng.randint(4, 12),
        "k": rng.choice((4, 6, 8)),
        "operations": rng.randint(1, 5),
        "arguments": rng.randint(1, 4),
        "demos": rng.randint(2, 6),
        "branching": rng.random() < 0.5,
        "prints": rng.randint(1, 2),
    }


def _defined(rng: Random, axes: Axes) -> UseropTrace:
    named = {name: value for name, value in axes.items() if name != "number"}
    return gen_defined(DefinedSpec(**named), rng, partial(literals, axes["number"]))


def _printing(registers: int, distractors: int, rng: Random) -> Axes:
    """prints: how many of the registers that are no distractors, at most three."""
    prints = rng.randint(1, min(3, registers - distractors))
    return {"distractors": distractors, "prints": prints, "anywhere": rng.random() < 0.5}


def _structured(rng: Random, axes: Axes) -> Program:
    return gen_structured(_spec(axes), rng, literals(axes["number"]))


def _straight_bucket(n: int) -> EvalBucket:
    return EvalBucket(f"len_{n}", 20_000, {"n": n, "k": 4, "distractors": 1, "prints": 2, "anywhere": False})


def _defined_bucket(name: str, operations: int, arguments: int, branching: bool = False) -> EvalBucket:
    counts = {"operations": operations, "arguments": arguments, "demos": 4}
    return EvalBucket(name, 10_000, {"n": 8, "k": 6, **counts, "branching": branching, "prints": 2})


def _structured_bucket(
    name: str, n: int, k: int, branches: int = 0, loops: int = 0, frames: int = 0, depth: int = 1
) -> EvalBucket:
    counts = {"branches": branches, "loops": loops, "frames": frames, "depth": depth}
    return EvalBucket(name, 10_000, {"n": n, "k": k, **counts, "distractors": 0, "prints": 2, "anywhere": False})


COUNTER = DatasetConfig(
    "tier0-v2",
    100_000,
    _counter_axes,
    (EvalBucket("all", 10_000, {"n": 8, "prints": 1, "anywhere": False}),),
    _counter,
    ("direct",),
    numbered=True,
)
STRAIGHT = DatasetConfig(
    "tier1-v2",
    200_000,
    _straight_axes,
    tuple(map(_straight_bucket, (8, 16, 32, 48, 64, 96, 128))),
    _structured,
    ("direct",),
    numbered=True,
)
STRUCTURED = DatasetConfig(
    "tier2-v2",
    500_000,
    _structured_axes,
    (
        _structured_bucket("easy", 32, 4, branches=1),
        _structured_bucket("medium", 64, 6, branches=2, loops=1),
        _structured_bucket("hard", 128, 6, branches=4, loops=3, frames=2, depth=2),
        _structured_bucket("nested", 64, 6, loops=4, frames=2, depth=3),
        _structured_bucket("ood_len_256", 256, 6, branches=2, loops=1),
    ),
    _structured,
    ("direct", "cot"),
    numbered=True,
)
_SHORT_BUCKETS = (
    _structured_bucket("straight", 32, 4),
    _structured_bucket("branched", 48, 6, branches=4),
    _structured_bucket("nested", 48, 6, loops=3, frames=2, depth=3),
    _structured_bucket("long", 128, 6, branches=2, loops=1),
)
PROBED = DatasetConfig("tier3", 100_000, _short_axes, _SHORT_BUCKETS, _structured, ("probe",), numbered=True)
DEFINED = DatasetConfig(
    "tier4",
    100_000,
    _defined_axes,
    (
        *(_defined_bucket(f"args_{count}", 1, count) for count in (1, 2, 3, 4, 5)),
        _defined_bucket("five_operations", 5, 3),
        _defined_bucket("branching", 2, 3, branching=True),
    ),
    _defined,
    ("userop", "userop_expanded"),
    numbered=True,
)
TEXT = DatasetConfig("tier5", 100_000, _short_axes, _SHORT_BUCKETS, _structured, ("text", "text_cot"), numbered=True)

SECOND = (COUNTER, STRAIGHT, STRUCTURED, PROBED, DEFINED, TEXT)

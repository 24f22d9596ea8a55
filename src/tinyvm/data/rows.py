"""A row: its seed, its program, and the line of JSON that a file has for it (SPEC 8 and 9)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Any, NamedTuple

from tinyvm import renders
from tinyvm.data.configs import Axes, DatasetConfig, DatasetFile
from tinyvm.interpreter import Step, Trace, run
from tinyvm.isa import VALUE_MAX, VALUE_MIN, Instruction, Program
from tinyvm.tokeniser import Render, text_of

RENDERERS = {"direct": renders.direct, "cot": renders.cot}
"""The render modes that a row may have."""

to_json = json.JSONEncoder(separators=(",", ":")).encode
"""JSON as the files have it."""

# By value; negative ones count from the end, as Python's indices do.
_SHOWN = [str(value) for value in (*range(VALUE_MAX + 1), *range(VALUE_MIN, 0))]


@dataclass(frozen=True)
class Meta:
    """Where a row comes from. bucket: None for train."""

    tier: str
    split: str
    bucket: str | None
    seed: int
    axes: Axes
    renders: tuple[str, ...]

    def __getitem__(self, name: str) -> Any:
        """A field as the JSON object has it: `meta["seed"]`."""
        return vars(self)[name]


class Row(NamedTuple):
    """A program with its trace. renders: mode → {input_ids, target_ids, input_text, target_text}."""

    program: Program
    trace: Trace
    meta: Meta
    renders: Mapping[str, Mapping[str, Any]]


def row_seed(seed_base: int, split: str, bucket: str | None, index: int) -> int:
    """The seed of a row, 64 bits. The tier has no part in it."""
    key = f"{seed_base}|{split}|{bucket or ''}|{index}"
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")


def row_line(config: DatasetConfig, file: DatasetFile, seed_base: int, index: int, rng: Random) -> str:
    """The line of a row, made from nothing but its place. rng: any, it is seeded here."""
    seed = row_seed(seed_base, file.split, file.bucket, index)
    axes = file.fixed_axes
    if axes is None:
        rng.seed(seed)
        axes = config.train_axes(rng)
    rng.seed(seed)
    program = config.build(rng, axes)
    return to_line(Meta(config.tier, file.split, file.bucket, seed, axes, config.renders), program, run(program))


def to_line(meta: Meta, program: Program, trace: Trace) -> str:
    """The line of a row, ended by a newline. Raises ValueError for a render mode that there is not."""
    if unknown := [mode for mode in meta.renders if mode not in RENDERERS]:
        raise ValueError(f"unknown render mode {unknown[0]!r} (known: {list(RENDERERS)})")
    rendered = ",".join(f'"{mode}":{_render(RENDERERS[mode](program, trace))}' for mode in meta.renders)
    return (
        f'{{"meta":{to_json(vars(meta))},"program":[{",".join(map(_instruction, program.instructions))}],'
        f'"trace":{_trace(trace)},"renders":{{{rendered}}}}}\n'
    )


@lru_cache(maxsize=1 << 14)
def _instruction(instruction: Instruction) -> str:
    op, args, label, target = instruction
    return to_json({"op": op.name, "args": args, "label": label, "target": target})


def _trace(trace: Trace) -> str:
    return f'{{"steps":[{",".join(_steps(trace.steps))}],"output":{to_json(trace.output)},"halted":{to_json(trace.halted)}}}'


def _steps(steps: Sequence[Step]) -> list[str]:
    """Each step; what consecutive steps share is written once."""
    made, before, registers = [], None, ""
    for pc, regs, stack, emitted in steps:
        if regs is not before:
            before, registers = regs, ",".join(map(_SHOWN.__getitem__, regs))
        if stack or emitted is not None:
            made.append(f'{{"pc":{pc},"regs":[{registers}],"stack":{to_json(stack)},"emitted":{to_json(emitted)}}}')
        else:
            made.append(f'{{"pc":{pc},"regs":[{registers}],"stack":[],"emitted":null}}')
    return made


def _render(render: Render) -> str:
    ids = [",".join([piece.ids for piece in part]) for part in render]
    # There is nothing in these texts but newlines that JSON writes in another way.
    texts = [text_of(part).replace("\n", "\\n") for part in render]
    return (
        f'{{"input_ids":[{ids[0]}],"target_ids":[{ids[1]}],"input_text":"{texts[0]}","target_text":"{texts[1]}"}}'
    )

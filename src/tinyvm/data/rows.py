"""A row: its seed, its program, and the line of JSON that a file has for it (SPEC 8 and 9)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from tinyvm import renders
from tinyvm.data.configs import Axes, DatasetConfig, DatasetFile
from tinyvm.interpreter import Trace, register_texts, run
from tinyvm.isa import REGISTERS, VALUES, Instruction, Program
from tinyvm.tokeniser import Piece, Render, joined, line

RENDERERS = {"direct": renders.direct, "cot": renders.cot}
"""The render modes that a row may have."""

to_json = json.JSONEncoder(separators=(",", ":")).encode
"""JSON as the files have it."""

_SHOWN = [[str(value) for value in VALUES]] * REGISTERS


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
    return to_line(*row_program(config, file, seed_base, index, rng))


def row_program(
    config: DatasetConfig, file: DatasetFile, seed_base: int, index: int, rng: Random
) -> tuple[Meta, Program]:
    """A row before its program is run. rng: any, it is seeded here."""
    seed = row_seed(seed_base, file.split, file.bucket, index)
    axes = file.fixed_axes
    if axes is None:
        rng.seed(seed)
        axes = config.train_axes(rng)
    rng.seed(seed)
    program = config.build(rng, axes)
    return Meta(config.tier, file.split, file.bucket, seed, axes, config.renders), program


def to_line(meta: Meta, program: Program) -> str:
    """The line of a row, ended by a newline; the program is run. Raises KeyError for a render mode there is not."""
    trace = run(program)
    objects, code = zip(*map(_written.__getitem__, program.instructions), strict=True)
    rendered = [f'"{mode}":{_render(RENDERERS[mode](program, trace, code))}' for mode in meta.renders]
    return (
        f'{{"meta":{to_json(vars(meta))},"program":[{",".join(objects)}],"trace":{{"steps":'
        f'[{",".join(_steps(program, trace))}],"output":[{_integers(trace.output)}],"halted":true}},'
        f'"renders":{{{",".join(rendered)}}}}}\n'
    )


class _Written(dict[Instruction, tuple[str, Piece]]):
    """Instructions as the objects that rows have for them, and as lines of a prompt; made when first asked for."""

    _MOST = 1 << 16

    def __missing__(self, instruction: Instruction) -> tuple[str, Piece]:
        if len(self) == self._MOST:
            self.clear()
        op, args, label, target = instruction
        shown = to_json({"op": op.name, "args": args, "label": label, "target": target})
        self[instruction] = shown, line(instruction)
        return self[instruction]


_written = _Written()  # half as slow as an lru_cache, which moves what it finds


def _integers(values: Iterable[int]) -> str:
    return ",".join(map(str, values))


def _steps(program: Program, trace: Trace) -> list[str]:
    registers = register_texts(program, trace, _SHOWN, ",")
    return [
        f'{{"pc":{pc},"regs":[{regs}],"stack":[{_integers(stack) if stack else ""}],'
        f'"emitted":{"null" if emitted is None else emitted}}}'
        for (pc, _, stack, emitted), regs in zip(trace.records, registers, strict=True)
    ]


def _render(render: Render) -> str:
    asked, answered = joined(render.input), joined(render.target)
    # Nothing in these texts but newlines is written in another way in JSON.
    texts = [part.text.replace("\n", "\\n") for part in (asked, answered)]
    ids = f'"input_ids":[{asked.ids}],"target_ids":[{answered.ids}]'
    return f'{{{ids},"input_text":"{texts[0]}","target_text":"{texts[1]}"}}'

"""A row: its seed, its program, and the line of JSON that a file has for it (SPEC 8 and 9)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any, NamedTuple

from tinyvm import renders, text
from tinyvm.data.config import Axes, DatasetConfig, DatasetFile
from tinyvm.data.numbers import numbered_place, stream
from tinyvm.data.objects import instruction_object, to_program, to_userops, userops_object
from tinyvm.interpreter import Trace, register_texts, run
from tinyvm.isa import REGISTERS, VALUES, Instruction, Program
from tinyvm.text import TextRender
from tinyvm.tokeniser import Piece, Render, joined, line
from tinyvm.userops import UseropTrace

to_json = json.JSONEncoder(separators=(",", ":")).encode
"""JSON as the files have it."""

_SHOWN = [[str(value) for value in VALUES]] * REGISTERS


@dataclass(frozen=True)
class Meta:
    """Where a row comes from. bucket: None for train. userops: as `userops_object` has them; only tier 4 has some."""

    tier: str
    split: str
    bucket: str | None
    seed: int
    axes: Axes
    renders: tuple[str, ...]
    userops: Mapping[str, Any] | None = None

    def __getitem__(self, name: str) -> Any:
        """A field as the JSON object has it: `meta["seed"]`."""
        return vars(self)[name]


class Row(NamedTuple):
    """A program with its trace. renders: mode → {input_ids, target_ids, input_text, target_text}, or the texts only."""

    program: Program
    trace: Trace
    meta: Meta
    renders: Mapping[str, Mapping[str, Any]]


def programs(row: Row) -> list[Program]:
    """The program of a row, and those of its demonstrations."""
    return [row.program, *map(to_program, (row.meta.userops or {}).get("demos", ()))]


Renderer = Callable[[Program, Trace, Sequence[Piece], Meta], Render | TextRender]
"""Of a program, its trace, its lines and where it comes from, a prompt and its answer."""

RENDERERS: dict[str, Renderer] = {
    "direct": lambda program, trace, code, meta: renders.direct(program, trace, code),
    "cot": lambda program, trace, code, meta: renders.cot(program, trace, code),
    "probe": lambda program, trace, code, meta: renders.probe_step(
        program, trace, stream(meta.seed, "step").randrange(len(trace.records))
    ),
    "userop": lambda program, trace, code, meta: renders.userop_direct(to_userops(meta.userops or {})),
    "userop_expanded": lambda program, trace, code, meta: renders.userop_expanded(to_userops(meta.userops or {})),
    "text": lambda program, trace, code, meta: text.direct(program, trace),
    "text_cot": lambda program, trace, code, meta: text.cot(program, trace),
}
"""The render modes that a row may have."""


def row_seed(seed_base: int, split: str, bucket: str | None, index: int) -> int:
    """The seed of a published row, 64 bits. The tier has no part in it."""
    key = f"{seed_base}|{split}|{bucket or ''}|{index}"
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")


def row_line(config: DatasetConfig, file: DatasetFile, seed_base: int, index: int, rng: Random) -> str:
    """The line of a row, made from nothing but its place. rng: any, it is seeded here."""
    return to_line(*row_program(config, file, seed_base, index, rng))


def row_program(
    config: DatasetConfig, file: DatasetFile, seed_base: int, index: int, rng: Random
) -> tuple[Meta, Program]:
    """A row before its program is run. rng: any, it is seeded here."""
    if config.numbered:
        seed, axes = numbered_place(config, file, seed_base, index)
    else:
        seed, axes = _published_place(config, file, seed_base, index, rng)
    rng.seed(seed)
    built = config.build(rng, axes)
    meta = Meta(config.tier, file.split, file.bucket, seed, axes, config.renders)
    if isinstance(built, UseropTrace):
        return replace(meta, userops=userops_object(built)), built.target.base
    return meta, built


def _published_place(
    config: DatasetConfig, file: DatasetFile, seed_base: int, index: int, rng: Random
) -> tuple[int, Axes]:
    seed = row_seed(seed_base, file.split, file.bucket, index)
    if file.fixed_axes is not None:
        return seed, file.fixed_axes
    rng.seed(seed)
    return seed, config.train_axes(rng)


def to_line(meta: Meta, program: Program) -> str:
    """The line of a row, ended by a newline; the program is run.

    Raises KeyError for a render mode there is not, ValueError for a program that its user-defined operations do not
    make.
    """
    if meta.userops is not None and to_userops(meta.userops).target.base != program:
        raise ValueError("its program is not the one with its operations in place")
    trace = run(program)
    plain = {name: value for name, value in vars(meta).items() if name != "userops" or value is not None}
    objects, code = zip(*map(_written.__getitem__, program.instructions), strict=True)
    rendered = [f'"{mode}":{_render(RENDERERS[mode](program, trace, code, meta))}' for mode in meta.renders]
    return (
        f'{{"meta":{to_json(plain)},"program":[{",".join(objects)}],"trace":{{"steps":'
        f'[{",".join(_steps(program, trace))}],"output":[{_integers(trace.output)}],"halted":true}},'
        f'"renders":{{{",".join(rendered)}}}}}\n'
    )


class _Written(dict[Instruction, tuple[str, Piece]]):
    """Instructions as the objects that rows have for them, and as lines of a prompt; made when first asked for."""

    _MOST = 1 << 16

    def __missing__(self, instruction: Instruction) -> tuple[str, Piece]:
        if len(self) == self._MOST:
            self.clear()
        self[instruction] = to_json(instruction_object(instruction)), line(instruction)
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


def _render(render: Render | TextRender) -> str:
    if isinstance(render, TextRender):
        return to_json(render._asdict())
    asked, answered = joined(render.input), joined(render.target)
    # Nothing in these texts but newlines is written in another way in JSON.
    texts = [part.text.replace("\n", "\\n") for part in (asked, answered)]
    ids = f'"input_ids":[{asked.ids}],"target_ids":[{answered.ids}]'
    return f'{{{ids},"input_text":"{texts[0]}","target_text":"{texts[1]}"}}'

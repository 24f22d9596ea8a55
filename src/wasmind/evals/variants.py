"""How the variants of a fused model that have no machine learn and answer.

Where there is no machine, integers are text and the model writes the digits itself. Where a tool stands in for it, the
program is a call: a process runs it, and what it prints is put behind it as text.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import torch
from transformers.cache_utils import DynamicCache
from transformers.generation.streamers import BaseStreamer

from wasmind.data.rows import program_json
from wasmind.evals.conversations import Conversation, spans
from wasmind.evals.run import Asked, room
from wasmind.evals.score import Said
from wasmind.isa.opcodes import BY_CODE
from wasmind.isa.session import loads
from wasmind.isa.tokens import TEXT_TOKENS
from wasmind.lm.chat import to_be_answered
from wasmind.lm.feed import Conversation as Learned
from wasmind.lm.feed import Item, Source
from wasmind.lm.model import FusedForCausalLM, nothing_shown
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import BYTE, SPECIAL, number_at, output_at

HALT = TEXT_TOKENS + 0xFF
TOOL_SECONDS = 60
_START, _END = SPECIAL["assistant_start"], SPECIAL["assistant_end"]

Ids = list[int]
Marked = list[tuple[int, int]]
"""Ids, each with 1 where it is learned and 0 where it is not."""
Rewrite = Callable[[Ids, Marked, Tokenizer], tuple[Ids, Marked]]
"""Makes another turn of the user's ids and the assistant's."""


def written_out(asked: Ids, said: Marked, tokenizer: Tokenizer) -> tuple[Ids, Marked]:
    """A turn without the machine: integers are text, and there is no program."""
    answer = tokenizer.encode_plain(tokenizer.decode([_START, *(token for token, _ in said)]))
    return tokenizer.encode_plain(tokenizer.decode(asked)), [(token, 1) for token in answer]


def called(asked: Ids, said: Marked, tokenizer: Tokenizer) -> tuple[Ids, Marked]:
    """A turn with a tool: the program without feedback, what the tool prints, and the rest of the answer as text."""
    ids = [token for token, _ in said]
    if HALT not in ids:
        return asked, said
    end = ids.index(HALT) + 1
    outputs = [value for place in range(end) if (value := output_at(ids, place)) is not None]
    printed = [(token, 0) for token in _printed(" ".join(map(str, outputs)), tokenizer)]
    first = tokenizer.decode([_START, *ids[:end]])
    answer = tokenizer.encode_plain(tokenizer.decode([_START, *ids]).removeprefix(first))
    return asked, [*(pair for pair in said[:end] if pair[1]), *printed, *((token, 1) for token in answer)]


def _printed(text: str, tokenizer: Tokenizer) -> Ids:
    return [SPECIAL["output_start"], *tokenizer.encode_plain(text), SPECIAL["output_end"]]


@dataclass(frozen=True)
class Rewritten:
    """Another source's conversations, turn by turn made into something in which no machine runs."""

    source: Source
    rewrite: Rewrite
    tokenizer: Tokenizer

    @property
    def origin(self) -> dict[str, Any]:
        """As the other's, and what was made of it."""
        return {**self.source.origin, "rewritten": self.rewrite.__name__}

    def items(self, first: int, count: int) -> list[Item]:
        """Those that come from a place on."""
        made = [self._rewritten(item.read()) for item in self.source.items(first, count)]
        return [Item(len(one), partial(_as_it_is, one)) for one in made]

    def _rewritten(self, one: Learned) -> Learned:
        ids, mask = one.ids.tolist(), one.mask.tolist()
        marked: Marked = [(SPECIAL["bos"], 0)]
        for asked, said in spans(ids):
            question, answer = self.rewrite(ids[asked], list(zip(ids[said], mask[said], strict=True)), self.tokenizer)
            marked += [*((token, 0) for token in to_be_answered(question)), *answer, (_END, 1)]
        tokens, learned = zip(*marked, strict=True)
        marks = np.zeros(len(tokens), np.int8)
        return Learned(
            np.array(tokens, np.int32), np.array(learned, np.int8), marks, one.places[:0], one.readouts[:0], one.talk
        )


def _as_it_is(one: Learned) -> Learned:
    return one


@dataclass(frozen=True)
class Timing:
    """Seconds from the question to the first token of the answer's text, and to the last of all."""

    first: float
    last: float


class _Clock(BaseStreamer):
    """When each token was made."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def put(self, value: Any) -> None:
        """Called with the prompt, then with each token."""
        self.times.append(time.perf_counter())

    def end(self) -> None:
        """Called behind the last."""


def without_machine(one: Conversation, tokenizer: Tokenizer) -> Conversation:
    """A conversation whose integers are text."""
    turns = []
    for turn in one.turns:
        asked, said = written_out(list(turn.asked), [(token, 1) for token in turn.ids], tokenizer)
        turns.append(replace(turn, asked=tuple(asked), ids=tuple(token for token, _ in said)))
    return replace(one, turns=tuple(turns))


def alone(model: FusedForCausalLM, tokenizer: Tokenizer, one: Conversation, *, tool: bool) -> tuple[Asked, Timing]:
    """A conversation of one turn, asked by itself; with `tool` a process runs the program."""
    (turn,) = one.turns
    cache, clock = DynamicCache(config=model.config), _Clock()
    ids = [SPECIAL["bos"], *to_be_answered(turn.asked)]
    began = time.perf_counter()
    most = room(len(turn.ids))
    said = _continued(model, cache, clock, ids, [HALT, _END] if tool else [_END], most, machine=not tool)
    end = said.index(HALT) + 1 if HALT in said else 0
    first = ""
    if tool and end:
        first = tokenizer.decode([_START, *said[:end]])
        result = _printed(run_tool(turn.asked, said[:end]), tokenizer)
        clock.times.clear()
        ids += [*said, *result]
        end, said = 0, _continued(model, cache, clock, ids, [_END], most, machine=False)
    times = [made - began for made in clock.times[1:]]
    text = (first + tokenizer.decode([_START, *said])).strip()
    return Asked(one, [Said(tuple(said), text, ())]), Timing(times[min(end, len(times) - 1)], times[-1])


def _continued(
    model: FusedForCausalLM, cache: DynamicCache, clock: _Clock, ids: Ids, ends: Ids, most: int, *, machine: bool
) -> Ids:
    # Where what a machine has shown is given, here nothing, none reads along.
    nothing = None if machine else nothing_shown(1)
    made = model.generate(
        torch.tensor([ids]),
        attention_mask=torch.ones(1, len(ids), dtype=torch.long),
        past_key_values=cache,
        max_new_tokens=min(most, model.config.max_position_embeddings - len(ids)),
        do_sample=False,
        eos_token_id=ends,
        streamer=clock,
        memory=nothing,
    )
    said: Ids = made[0, len(ids) :].tolist()
    return said


def run_tool(asked: Sequence[int], program: Sequence[int]) -> str:
    """What a process prints that runs a program, whose first locals are the integers of the question."""
    question = list(asked)
    integers = [value for place in range(len(question)) if (value := number_at(question, place)) is not None]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(program_json([*loads(integers), *_instructions(program)]))
        file.flush()
        words = [sys.executable, "-m", "wasmind", "run", file.name, "--executor", "reference"]
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=TOOL_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return "too long"
    return " ".join((done.stdout if done.returncode == 0 else done.stderr).split())


def _instructions(program: Sequence[int]) -> Iterator[tuple[str, int]]:
    """(mnemonic, operand) of the whole instructions of a program."""
    place = 0
    while place < len(program):
        row = BY_CODE.get(program[place] - TEXT_TOKENS)
        width = row.width if row else 0
        data = [token - BYTE for token in program[place + 1 : place + 1 + width]]
        if row is not None and len(data) == width and all(0 <= byte < 256 for byte in data):
            yield row.mnemonic, int.from_bytes(bytes(data), "big", signed=width == 4)
            place += width
        place += 1

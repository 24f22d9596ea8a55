"""Rows of the dataset: drawn, put on their side of the split, executed, written out.

A row belongs to eval if the fingerprint of its program is a multiple of HELD_BACK, else to train; talk, which has no
program, goes by its question. So no program is on both sides, however few there are of its kind. The same question
may be asked about other files; train therefore leaves out the questions that eval has.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from random import Random
from typing import Any

from wasmind.data import example as examples
from wasmind.data.example import Executed, Listen
from wasmind.data.plan import TRAIN, Plan, Shard, harder
from wasmind.data.program import Instruction, Said, written_out
from wasmind.data.task import Draw, Example
from wasmind.data.tasks import task
from wasmind.errors import WasmindError
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.tokenizer import Tokenizer

HELD_BACK = 10
MAX_DRAWS = 10_000
_REFERENCE = "reference"

Row = dict[str, Any]


def rows(plan: Plan, shard: Shard, taken: Container[int], listen: Listen, tokenizer: Tokenizer) -> Iterator[Row]:
    """The rows of a shard; `taken` are the fingerprints of questions that it must not have.

    Raises DisagreementError where the machine gives something else than a task's oracle, WasmindError where a task has
    nothing to draw that the split may have.
    """
    seen: set[int] = set()
    for number, category in plan.categories(shard):
        seed, drawn = _draw(plan, shard.split, number, category, taken, seen)
        made = examples.execute(drawn, listen, by_reference=plan.operands == _REFERENCE)
        ids, mask = examples.ids_and_mask(tokenizer, made, by_reference=plan.answers == _REFERENCE)
        yield {
            "text": examples.text(made, drawn.files),
            "input_ids": ids,
            "loss_mask": mask,
            "category": category,
            "wasm_program": program_json([item for turn in made for item in turn.program]),
            "expected_outputs": [value for turn in made for value in turn.outputs],
            "question": question_text(drawn),
            "answer": "\n".join(map(examples.answer_text, made)),
            "turns": [_turn(turn) for turn in made],
            "files": list(drawn.files),
            "seed": seed,
            "split": shard.split,
        }


def _turn(made: Executed) -> Row:
    return {
        "question": made.turn.question.text,
        "answer": examples.answer_text(made),
        "wasm_program": program_json(made.program),
        "expected_outputs": list(made.outputs),
        "integers": list(made.turn.question.integers),
    }


def _draw(
    plan: Plan, split: str, row: int, category: str, taken: Container[int], seen: set[int]
) -> tuple[int, Example]:
    """(seed, example) of a row: the first draw that its split may have and this shard has not yet.

    Where all that is drawn is there already, as in a category of few examples, one comes again.
    """
    again = None
    for attempt in range(MAX_DRAWS):
        seed = fingerprint(f"{plan.seed} {split} {row} {attempt}") >> 1
        drawn = redraw(category, split, seed)
        key = fingerprint(question_text(drawn))
        if side(drawn) != (split == TRAIN) or key in taken:
            continue
        if key not in seen:
            seen.add(key)
            return seed, drawn
        if again is None:
            again = seed, drawn
        elif attempt > 20 * HELD_BACK:
            return again
    raise WasmindError(f"{category} has nothing left to draw for {split}; widen what it draws from")


def redraw(category: str, split: str, seed: int) -> Example:
    """The example of a row, from its seed."""
    held = harder(split)
    return task(category).draw(Draw(Random(seed), **{held: True} if held else {}))


def side(drawn: Example) -> bool:
    """Whether an example belongs to train."""
    programs = [written_out(t.code, t.question, t.values, by_reference=False) for t in drawn.turns]
    text = program_json([item for program in programs for item in program if not isinstance(item, Said)])
    key = f"{text} {drawn.files}" if any(programs) else question_text(drawn)
    return fingerprint(key) % HELD_BACK != 0


def question_text(drawn: Example) -> str:
    """What is asked, a line a turn."""
    return "\n".join(turn.question.text for turn in drawn.turns)


def fingerprint(text: str) -> int:
    """64 bits of a text, the same everywhere; case and spaces do not count."""
    plain = " ".join(text.casefold().split())
    return int.from_bytes(hashlib.blake2b(plain.encode(), digest_size=8).digest())


def program_json(program: Sequence[Instruction]) -> str:
    """A flat program as JSON, `[{"op": "i32.const", "operand": 15}, …, {"op": "halt"}]`."""
    return f"[{', '.join(_instruction_json(*item) for item in program)}]"


@lru_cache(maxsize=1 << 16)
def _instruction_json(mnemonic: str, operand: int) -> str:
    return json.dumps({"op": mnemonic, "operand": operand} if BY_MNEMONIC[mnemonic].width else {"op": mnemonic})

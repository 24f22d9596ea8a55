"""What is asked: conversations of a dataset's splits, and questions of a file."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from wasmind.data import manifest, shard
from wasmind.data.grammar import SLOT, wordings
from wasmind.data.plan import Shard
from wasmind.data.rows import redraw
from wasmind.data.task import Turn as Drawn
from wasmind.errors import LimitError, UsageError
from wasmind.evals.score import Expected, numbers
from wasmind.isa import tokens as T
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

if TYPE_CHECKING:
    import pyarrow as pa

QUESTIONS = "questions"
LARGEST_FILE = 256 << 20
_TRAP = T.TEXT_TOKENS + T.TRAP
_BESIDE_WORDS = re.compile(r"[^\w-]+")
_COLUMNS = ("input_ids", "category", "turns", "files", "seed", "split")


@dataclass(frozen=True)
class Turn:
    """A question. asked: its ids. ids: of the answer that the dataset has, without its end; none if it is unknown."""

    question: str
    asked: tuple[int, ...]
    expected: Expected
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Conversation:
    """Turns on one machine, which is given files."""

    category: str
    turns: tuple[Turn, ...]
    files: tuple[bytes, ...] = ()


def of_split(
    folder: Path, tokenizer: Tokenizer, split: str, categories: Sequence[str], count: int, seed: int
) -> list[Conversation]:
    """So many conversations of each category, or all that there are, in an order that the seed gives.

    Raises UsageError for a folder that holds no whole dataset, or one of another tokenizer.
    """
    known = manifest.read(folder)
    if known.plan.tokenizer != hashlib.sha256(tokenizer.to_bytes()).hexdigest():
        raise UsageError(f"{folder} was built with another tokenizer than the model's; give it to wasmind data build")
    table = _table(folder, known.plan.shards(split))
    names = table["category"].to_pylist()
    order = list(range(len(names)))
    Random(f"{seed} {split}").shuffle(order)
    chosen = [row for name in categories for row in [row for row in order if names[row] == name][:count]]
    return [_conversation(row, tokenizer) for row in table.take(chosen).to_pylist()] if chosen else []


def _table(folder: Path, parts: Sequence[Shard]) -> pa.Table:
    import pyarrow as pa

    return pa.Table.from_batches(batch for part in parts for batch in shard.batches(folder / part.path, _COLUMNS))


def _conversation(row: dict[str, Any], tokenizer: Tokenizer) -> Conversation:
    ids = row["input_ids"]
    drawn: list[Drawn | None] = list(redraw(row["category"], row["split"], row["seed"]).turns)
    if len(drawn) != len(row["turns"]):
        drawn = [None] * len(row["turns"])
    turns = []
    for turn, again, (_, said) in zip(row["turns"], drawn, spans(ids), strict=True):
        outputs = tuple(turn["expected_outputs"])
        known = _wordings(turn["answer"], outputs, again)
        expected = Expected(turn["wasm_program"] != "[]", outputs, known, _TRAP in ids[said])
        # As a user would ask it, whatever was an integer to the tokenizer that the dataset was built with.
        asked = tuple(tokenizer.encode(turn["question"]))
        turns.append(Turn(turn["question"], asked, expected, tuple(ids[said])))
    return Conversation(row["category"], tuple(turns), tuple(row["files"]))


def _wordings(answer: str, outputs: tuple[int, ...], drawn: Drawn | None) -> tuple[str, ...]:
    """All wordings of an answer, which the task tells when it is drawn again.

    Where a task has changed since the dataset was built, so that it would not say this now, the answer itself.
    """
    if drawn is not None and drawn.expected == outputs:
        known = tuple(SLOT.sub(lambda found: str(outputs[int(found[1])]), text) for text in wordings(drawn.says))
        if _plain(answer) in map(_plain, known):
            return known
    return (answer,)


def _plain(text: str) -> str:
    return _BESIDE_WORDS.sub("", text.casefold())


def spans(ids: Sequence[int]) -> Iterator[tuple[slice, slice]]:
    """Where (the user's ids, the assistant's) stand, of each turn of a whole conversation."""
    place = 0
    while SPECIAL["user_start"] in ids[place:]:
        asked = ids.index(SPECIAL["user_start"], place)
        said = ids.index(SPECIAL["assistant_start"], asked)
        place = ids.index(SPECIAL["assistant_end"], said)
        yield slice(asked + 1, said - 1), slice(said + 1, place)


def of_file(path: Path, tokenizer: Tokenizer) -> list[Conversation]:
    """The questions of a file: on each line a JSON object with `question` and `answer`, whose last number counts.

    Raises UsageError, with the line, for what is none; LimitError for a file that is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; name a file of questions") from error
    if len(data) > LARGEST_FILE:
        raise LimitError(f"{path} has more than {LARGEST_FILE:,} bytes; split it")
    lines = [(f"{path}:{k}", line) for k, line in enumerate(data.split(b"\n"), start=1) if line.strip()]
    made = [_question(place, line, tokenizer) for place, line in lines]
    if not made:
        raise UsageError(f"{path} holds no questions; write a JSON object with question and answer on each line")
    return made


def _question(place: str, line: bytes, tokenizer: Tokenizer) -> Conversation:
    try:
        item = json.loads(line.decode())
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{place}: this is no JSON ({type(error).__name__}); write one object a line") from error
    asked, answer = (item.get("question"), item.get("answer")) if isinstance(item, dict) else (None, None)
    if not isinstance(asked, str) or not asked.strip():
        raise UsageError(f'{place}: there is no "question"; give a text')
    if isinstance(answer, bool) or not isinstance(answer, str | int | float):
        raise UsageError(f'{place}: there is no "answer"; give a number, or a text with one')
    found = numbers(answer.rpartition("####")[2]) if isinstance(answer, str) else [Decimal(str(answer))]
    if not found or not found[-1].is_finite():
        raise UsageError(f"{place}: the answer {str(answer)!r:.60} has no number; leave the line out")
    expected = Expected(True, last=found[-1])
    return Conversation(QUESTIONS, (Turn(asked.strip(), tuple(tokenizer.encode(asked.strip())), expected),))

"""Asking a fused model in words, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import torch
from transformers.cache_utils import DynamicCache

import wasmind
from wasmind.errors import LimitError, UsageError
from wasmind.lm import checkpoint
from wasmind.lm.coprocessor import Coprocessor, Step
from wasmind.lm.model import FusedForCausalLM, put_machines
from wasmind.lm.streaming import Told
from wasmind.tokenizer import Tokenizer, numbers
from wasmind.tokenizer.vocabulary import GREATEST, LEAST, SPECIAL

DEFAULT = "wasmind-tiny"
MAX_NEW_TOKENS = 1024
LONGEST, KEPT = 512, 256
"""Ids of a conversation that the model reads at most, and of the last turns that it goes on with when there are more.

The machine forgets nothing. Few conversations of the training are longer.
"""


@dataclass(frozen=True)
class Answer:
    """What came of a question.

    text: with the numbers in it. outputs: of the machine, in order. program: as it was written, an instruction each.
    trace: what the machine did. ids: all that the model said. ended: whether it came to an end by itself.
    """

    text: str
    outputs: list[int]
    program: list[str]
    trace: list[Step]
    ids: list[int]
    ended: bool

    @property
    def wrapped(self) -> bool:
        """Whether a sum, difference or product went past 32 bits, in the rounds of a loop too."""
        return any(step.wrapped for step in self.trace)


def default_model() -> Path:
    """The folder of the model that comes with wasmind. Raises UsageError where it is missing."""
    package = Path(wasmind.__file__).parent
    for folder in (package / "models" / DEFAULT, package.parent.parent / "models" / DEFAULT):
        if (folder / "config.json").is_file():
            return folder
    raise UsageError(f"the model {DEFAULT} is not installed; install wasmind from its wheel, or give --model DIR")


def ask(text: str, files: Sequence[bytes] = ()) -> Answer:
    """What the model that comes with wasmind answers to one question. Raises as `Chat.ask`."""
    return Chat(files=files).ask(text)


def to_be_answered(asked: Sequence[int]) -> list[int]:
    """The ids of a question, in the tokens that stand around it up to where it is answered."""
    return [SPECIAL["user_start"], *asked, SPECIAL["user_end"], SPECIAL["assistant_start"]]


def last_turns(turns: Sequence[Sequence[int]], room: int) -> list[int]:
    """The ids of the last turns that have room together."""
    kept: list[int] = []
    for turn in reversed(turns):
        if len(kept) + len(turn) > room:
            break
        kept = [*turn, *kept]
    return kept


def question_ids(tokenizer: Tokenizer, text: str, most: int) -> list[int]:
    """The ids of a question, up to where the assistant answers; fewer than `most`.

    Raises UsageError for an empty one, LimitError for one that is too long or has an integer that 32 bits do not hold.
    """
    if not text.strip():
        raise UsageError('the question is empty; ask something, as "What is 15 + 27?"')
    if (number := numbers.too_large(text)) is not None:
        raise LimitError(
            f"{number if len(number) < 40 else number[:20] + '…'} is too large: the machine computes with whole "
            f"numbers of 32 bits, {LEAST:,} to {GREATEST:,}; ask with smaller ones"
        )
    asked = to_be_answered(tokenizer.encode(text))
    if len(asked) >= most:
        raise LimitError(f"the question has {len(asked):,} tokens, and the model reads {most:,}; ask a shorter one")
    return asked


@lru_cache(maxsize=1)
def _loaded(folder: Path) -> tuple[FusedForCausalLM, Tokenizer]:
    return checkpoint.load(folder)


class Chat:
    """A conversation; the machine keeps its state over it."""

    def __init__(
        self, model: str | Path | tuple[FusedForCausalLM, Tokenizer] = "", files: Sequence[bytes] = ()
    ) -> None:
        """`model` is a folder, or what one holds; the model that comes with wasmind when empty.

        `files` are given to the machine, by number. Raises UsageError for a folder that holds no model.
        """
        self._model, self._tokenizer = (
            model if isinstance(model, tuple) else _loaded(Path(model) if model else default_model())
        )
        self._files = files
        self.reset()

    def reset(self) -> None:
        """Forgets everything, the machine's state as well."""
        self._turns: list[list[int]] = []
        self._begin()

    def ask(
        self, text: str, max_new_tokens: int = MAX_NEW_TOKENS, show: Callable[[str], object] | None = None
    ) -> Answer:
        """The model's answer; `show` is given the text as it comes.

        A question that is interrupted leaves the conversation and the machine as they were. Raises UsageError for an
        empty question, LimitError for one that is too long for the model or has an integer that 32 bits do not hold.
        """
        most = self._model.config.max_position_embeddings - 1
        asked = question_ids(self._tokenizer, text, most)
        if len(self._seen) + len(asked) > LONGEST:
            self._go_on_shorter(len(asked))
        try:
            said = self._say([*self._seen, *asked], min(most - len(asked), max_new_tokens), show)
        except BaseException:
            self._begin()
            raise
        self._turns.append([*asked, *said])
        self._seen += self._turns[-1]
        steps = [step for step in self._machine.steps if step.place >= len(self._seen) - len(said)]
        return Answer(
            self._tokenizer.decode([SPECIAL["assistant_start"], *said]).strip(),
            [value for step in steps for value in step.outputs],
            [step.text for step in steps],
            steps,
            said,
            said[-1:] == [SPECIAL["assistant_end"]],
        )

    def _say(self, ids: list[int], most: int, show: Callable[[str], object] | None) -> list[int]:
        made = self._model.generate(
            torch.tensor([ids]),
            attention_mask=torch.ones(1, len(ids), dtype=torch.long),
            past_key_values=self._cache,
            max_new_tokens=min(most, self._model.config.max_position_embeddings - len(ids)),
            do_sample=False,
            streamer=None if show is None else Told(show, self._tokenizer),
        )
        said: list[int] = made[0, len(ids) :].tolist()
        return said

    def _begin(self) -> None:
        """A new machine, which reads the conversation so far."""
        self._machine = Coprocessor(self._model.listen, self._files)
        self._seen = [SPECIAL["bos"], *(token for turn in self._turns for token in turn)]
        self._go_on_shorter(0)

    def _go_on_shorter(self, coming: int) -> None:
        """Lets the model read no more than the last turns again; the machine goes on."""
        room = min(KEPT, self._model.config.max_position_embeddings // 2 - coming)
        self._machine.read(self._seen[self._machine.ids_read :])  # the last id of an answer is read with what follows
        self._seen = [SPECIAL["bos"], *last_turns(self._turns, room)]
        self._machine.read_again(len(self._seen))
        self._cache = DynamicCache(config=self._model.config)
        put_machines(self._cache, [self._machine])

"""Asks a model: many conversations side by side, turn after turn.

Each turn is generated from the whole conversation so far, which a fresh machine reads again: what the model said before
is executed again, right or wrong, so that state lasts over the turns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import torch
from transformers.cache_utils import DynamicCache

from wasmind.evals.conversations import Conversation
from wasmind.evals.score import Said, Score, score
from wasmind.isa.session import DEFAULT_MAX_TOKENS
from wasmind.listeners import EngineListener
from wasmind.lm.chat import to_be_answered
from wasmind.lm.coprocessor import Coprocessor, Step
from wasmind.lm.model import FusedForCausalLM, put_machines
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

BATCH = 64
USUAL = 96
"""Ids of an answer where nothing is known of it."""
_END = SPECIAL["assistant_end"]


@dataclass
class Asked:
    """A conversation with what was said to it."""

    conversation: Conversation
    said: list[Said] = field(default_factory=list)

    @property
    def scores(self) -> list[Score]:
        """Of each turn."""
        return [score(turn.expected, said) for turn, said in zip(self.conversation.turns, self.said, strict=True)]


@dataclass
class _Answer:
    """What is being said to a prompt. usual: how many ids the dataset's answer has."""

    prompt: list[int]
    files: Sequence[bytes]
    usual: int
    said: list[int] = field(default_factory=list)
    steps: tuple[Step, ...] = ()

    @property
    def room(self) -> int:
        """How many more ids it may have; 0 if it has ended."""
        return 0 if _END in self.said else max(0, room(self.usual) - len(self.said))


def ask(
    model: FusedForCausalLM,
    tokenizer: Tokenizer,
    conversations: Sequence[Conversation],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Asked]:
    """All conversations with the model's answers, in their order. progress: turns answered, and all of them."""
    made = [Asked(conversation) for conversation in conversations]
    total, done = sum(len(conversation.turns) for conversation in conversations), 0
    for number in range(max((len(conversation.turns) for conversation in conversations), default=0)):
        waiting = [one for one in made if number < len(one.conversation.turns)]
        answers = [_answer(one) for one in waiting]
        # Those that take as long stand side by side. Few take much longer than usual: they go on by themselves.
        for group in _groups(answers):
            _go_on(model, group, max(answer.usual for answer in group) + 8)
            done += sum(not answer.room for answer in group)
            progress(done, total)
        for group in _groups([answer for answer in answers if answer.room]):
            _go_on(model, group, max(answer.room for answer in group))
            done += len(group)
            progress(done, total)
        for one, answer in zip(waiting, answers, strict=True):
            text = tokenizer.decode([SPECIAL["assistant_start"], *answer.said]).strip()
            one.said.append(Said(tuple(answer.said), text, answer.steps))
    return made


def _groups(answers: list[_Answer]) -> Iterator[list[_Answer]]:
    ordered = sorted(answers, key=lambda answer: (answer.usual, len(answer.prompt)), reverse=True)
    for first in range(0, len(ordered), BATCH):
        yield ordered[first : first + BATCH]


def _answer(one: Asked) -> _Answer:
    """The next turn's, up to where the model begins."""
    ids = [SPECIAL["bos"]]
    for turn, said in zip(one.conversation.turns, one.said, strict=False):
        answer = said.ids[: said.ids.index(_END)] if _END in said.ids else said.ids
        ids += [*to_be_answered(turn.asked), *answer, _END]
    turn = one.conversation.turns[len(one.said)]
    return _Answer([*ids, *to_be_answered(turn.asked)], one.conversation.files, len(turn.ids) or USUAL)


def room(usual: int) -> int:
    """How many ids an answer may have: far more than it needs."""
    return 64 + 2 * usual


def _go_on(model: FusedForCausalLM, answers: Sequence[_Answer], limit: int) -> None:
    """Adds so many ids to the answers, less where they end; none where the model reads no more."""
    context = model.config.max_position_embeddings
    able = [answer for answer in answers if len(answer.prompt) + len(answer.said) < context]
    if not able:
        return
    sequences = [[*answer.prompt, *answer.said] for answer in able]
    longest, pad = max(map(len, sequences)), model.config.pad_token_id
    ids = torch.tensor([[pad] * (longest - len(sequence)) + sequence for sequence in sequences])
    mask = torch.tensor([[0] * (longest - len(sequence)) + [1] * len(sequence) for sequence in sequences])
    cache = DynamicCache(config=model.config)
    # Each has files of its own, and as many steps as the dataset's programs had.
    machines = [Coprocessor(EngineListener, answer.files, DEFAULT_MAX_TOKENS) for answer in able]
    put_machines(cache, machines)
    most = min(limit, context - longest)
    made = model.generate(ids, attention_mask=mask, past_key_values=cache, max_new_tokens=most, do_sample=False)
    for answer, row, machine in zip(able, made[:, longest:].tolist(), machines, strict=True):
        answer.said += row[: row.index(_END) + 1] if _END in row else row
        start = len(answer.prompt)
        answer.steps = tuple(replace(step, place=step.place - start) for step in machine.steps if step.place >= start)

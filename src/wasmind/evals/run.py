"""Asks a model: many conversations side by side, turn after turn.

Each turn goes on from the conversation so far, which a fresh machine reads again: what the model said before is
executed again, right or wrong, so that state lasts over the turns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from wasmind.evals.conversations import Conversation
from wasmind.evals.score import Said, Score, score
from wasmind.isa.session import DEFAULT_MAX_TOKENS
from wasmind.lm.batch import Batch, Row, begin
from wasmind.lm.chat import to_be_answered
from wasmind.lm.model import FusedForCausalLM
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


@dataclass(eq=False)
class _Answer:
    """What is being said to a question. row: its sequence. start: how long that was. most: ids that it may have."""

    usual: int
    row: Row
    start: int
    most: int
    said: list[int] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether it has ended, or has no more room."""
        return self.said[-1:] == [_END] or len(self.said) >= self.most

    def go_on(self, token: int) -> None:
        """Goes on with an id, and what the machine forces behind it."""
        self.said += self.row.say(token, self.most - len(self.said))

    def told(self, tokenizer: Tokenizer) -> Said:
        """All of it."""
        text = tokenizer.decode([SPECIAL["assistant_start"], *self.said]).strip()
        end = self.start + len(self.said)
        steps = (step for step in self.row.machine.steps if self.start <= step.place < end)
        return Said(tuple(self.said), text, tuple(replace(step, place=step.place - self.start) for step in steps))


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
        answers = [_begun(model, one) for one in waiting]
        # Those that take as long stand side by side.
        ordered = sorted(answers, key=lambda answer: answer.usual, reverse=True)
        for first in range(0, len(ordered), BATCH):
            group = ordered[first : first + BATCH]
            _say(model, group)
            done += len(group)
            progress(done, total)
        for one, answer in zip(waiting, answers, strict=True):
            one.said.append(answer.told(tokenizer))
    return made


def _begun(model: FusedForCausalLM, one: Asked) -> _Answer:
    """The answer to the next turn, of which nothing is said yet."""
    turns = []
    for turn, said in zip(one.conversation.turns, one.said, strict=False):
        answer = said.ids[: said.ids.index(_END)] if _END in said.ids else said.ids
        turns.append([*to_be_answered(turn.asked), *answer, _END])
    turn = one.conversation.turns[len(one.said)]
    # Each has files of its own, and as many steps as the dataset's programs had.
    row = begin(model, turns, to_be_answered(turn.asked), DEFAULT_MAX_TOKENS, one.conversation.files)
    start, usual = row.machine.ids_read, len(turn.ids) or USUAL
    return _Answer(usual, row, start, min(room(usual), model.config.max_position_embeddings - start))


def room(usual: int) -> int:
    """How many ids an answer may have: far more than it needs."""
    return 64 + 2 * usual


def _say(model: FusedForCausalLM, answers: Sequence[_Answer]) -> None:
    """Says answers to their ends. To leave a batch takes longer than a step: those that have ended leave by halves."""
    batch, inside = Batch(model), [answer for answer in answers if not answer.over]
    while inside:
        for answer, scores in zip(inside, batch.step([answer.row for answer in inside]), strict=True):
            if not answer.over:
                answer.go_on(int(scores.argmax()))
        left = [answer for answer in inside if not answer.over]
        inside = left if 2 * len(left) <= len(inside) else inside

"""What the conversations share: turns on one machine, statements without a request, talk between, and agreed nouns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from wasmind.data.grammar import expand
from wasmind.data.program import Code, Said
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask, finished

STATEMENT = "{||||||ok, |so, |well, |hey, |okay, |~oh, |~right, |~listen, }<said>{.|.|.|.|||!}"
"""A fact is told, not asked for: neither "please" nor "thanks" belongs to it."""
_TALK = (
    ("{thanks|thank you|thanks a lot|~much obliged}", "{you're welcome|any time|happy to help|my pleasure|gladly}{.|!}"),
    ("{ok|okay|good|alright|I see|~understood}", "{tell me when you want to go on.|go on when you like.|I'm here.|what's next?}"),
    ("{nice|great|perfect|wow|cool|~lovely}", "{glad you like it.|good to hear.|shall we go on?|happy to help.}"),
    ("{one moment|wait a second|hold on|just a second|~give me a minute}", "{sure, take your time.|no hurry.|I'll wait.}"),
    ("{let me think|hmm, let me think|let me see|~I need to think}", "{take your time.|of course.|I'll be here.}"),
)  # fmt: skip
_SENTENCE = re.compile(r"(?:^|(?<=[.!?]) )[a-z]")
_NOUN = re.compile(r"(<(\d+)>[^<(]*)\((\w+)\)")


class Conversation:
    """The turns so far of an example whose machine keeps its state."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.random = draw.random
        self.turns: list[Turn] = []

    def ask(
        self, ask: Ask, says: str, values: Sequence[int] = (), code: Code = (), expected: Sequence[int] = ()
    ) -> None:
        """A request or a question. Nouns agree with the number before them: "<0> point(s)"."""
        asked = ask.each(lambda text: agreed(text, values))
        if self.turns:
            asked = replace(asked, setting="none")
        self.turns.append(self.draw.turn(asked, agreed(says, expected), values, code, expected, goes_on=True))

    def tell(
        self,
        said: str,
        says: str,
        values: Sequence[int] = (),
        code: Code = (),
        expected: Sequence[int] = (),
        around_it: str = STATEMENT,
    ) -> None:
        """A statement, of which the machine is to make something."""
        random, held = self.random, self.draw.paraphrase
        while True:
            around, first = expand(random, around_it, held=held)
            inner, second = expand(random, agreed(said, values), held=held)
            if held == (first or second):
                break
        text = around.replace("<said>", inner)
        text = text[:1].upper() + text[1:] if random.random() < 0.78 else re.sub(r"\bI\b", "i", text)
        answer, _ = expand(random, agreed(says, expected))
        if not any(isinstance(item, Said) for item in code):
            answer = _SENTENCE.sub(lambda found: found[0].upper(), answer)
        self.turns.append(
            Turn(
                finished(random, text, tuple(values)),
                tuple(values),
                (*code, "halt") if code else (),
                tuple(expected),
                answer,
                agreed(says, expected),
            )
        )

    def talk(self) -> None:
        """Something that has no program."""
        said, says = self.random.choice(_TALK)
        self.tell(said, says, around_it="<said>{||.|.|!}")

    def held(self, step: Callable[[], None], last: Callable[[], None], low: int = 2, high: int = 6) -> Example:
        """The conversation of low to high turns, more with `draw.length`: steps and talk, and at the end `last`."""
        count = self.draw.count(low, high, 13)
        while len(self.turns) < count - 1:
            if self.turns and self.turns[-1].code and self.random.random() < 0.04:
                self.talk()
            else:
                step()
        last()
        return Example(tuple(self.turns))


def agreed(text: str, values: Sequence[int]) -> str:
    """The text with its nouns in the number of what stands before: "<0> box(es)" is 1 box, but 2 boxes."""
    return _NOUN.sub(lambda found: found[1] + ("" if values[int(found[2])] == 1 else found[3]), text)

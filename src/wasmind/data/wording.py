"""Ways of asking that all categories share: what stands around the name of an operation.

An `Ask` names what is wanted in some of four forms; a carrier puts it into a sentence. Every carrier of a form occurs
with every operation that has the form, so that a model learns both apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from wasmind.data.grammar import SLOT, count, expand
from wasmind.data.numbers import written
from wasmind.tokenizer.numbers import find

CARRIERS = {
    "do": (
        "{{could you|can you|would you|will you|could you please|can you please|~would you mind if i asked you to|"
        "~are you able to} <do>[ for me]{?||, please?|? thanks}"
        "|{||please |please |hey, |go ahead and |quick one: |help me out: |for me: |~kindly |~next up: |~one more: }"
        "<do>"
        "{||.|!| for me.|, thanks.|~ right now.}"
        "|i{ need you| want you|'d like you|~'m asking you} to <do>{||.| please.}}"
    ),
    "np": (
        "{{what is|what's|what is|what's|do you know|could you tell me|can you find|can you tell me|quick one: what's|"
        "hey, what's|please, what is|~any idea what's|~could you figure out} <np>{?|?||? thanks|, please?}"
        "|{tell me|give me|find|compute|calculate|work out|show me|let me know|please give me|please find|i need|"
        "i want to know|i'd like|~figure out|~i'm after|~i'm looking for|~help me find} "
        "<np>{||.|, please.| please|, thanks}}"
    ),
    "expr": (
        "{{||what is |what's |how much is |can you do |could you compute |hey, what's |~what comes out of }<expr>{?|?|}"
        "|{compute |calculate |evaluate |solve |work out |please compute |calc |i need |~crunch |~value of }"
        "<expr>{||.|, please}"
        "|<expr>{ =| = ?|=|=?|~ equals}}"
    ),
    "ask": (
        "{||quick question: |hey, |tell me, |please tell me: |can you tell me: |i wonder: |~just curious: |~so, }"
        "<ask>{?|?|}"
    ),
}
"""By form. do: an order, np: a noun phrase, expr: a formula, ask: a question of its own."""
_SHARES = {"do": 3, "np": 4, "expr": 2, "ask": 3}
_FORM = re.compile(r"<(do|np|expr|ask)>")


@dataclass(frozen=True)
class Ask:
    """What is wanted, as grammars of the forms that it has; `<0>`, `<1>` … are the numbers of the question."""

    do: str = ""
    np: str = ""
    expr: str = ""
    ask: str = ""

    def forms(self) -> dict[str, str]:
        """The forms that it has."""
        pairs = {"do": self.do, "np": self.np, "expr": self.expr, "ask": self.ask}
        return {form: text for form, text in pairs.items() if text}

    def wordings(self) -> int:
        """How many wordings it has, numbers, case and typing errors aside."""
        return sum(count(CARRIERS[form]) * count(text) for form, text in self.forms().items())


@dataclass(frozen=True)
class Question:
    """A question in words.

    integers: all that stand in the text, as the machine is given them. places: for each number asked about its place
    among them, None if it is written in words.
    """

    text: str
    integers: tuple[int, ...]
    places: tuple[int | None, ...]


def question(random: Random, ask: Ask, values: tuple[int, ...], *, held: bool = False) -> Question:
    """One way of asking about the values. With `held` something in it is held out from training, otherwise nothing."""
    forms = ask.forms()
    while True:
        form = random.choices(list(forms), [_SHARES[f] for f in forms])[0]
        carrier, first = expand(random, CARRIERS[form], held=held)
        inner, second = expand(random, forms[form], held=held)
        if held == (first or second):
            break
    return finished(random, _FORM.sub(lambda _: inner, carrier), values, words=form != "expr")


def finished(random: Random, text: str, values: tuple[int, ...], *, words: bool = True) -> Question:
    """A text with its numbers written, and typed as people type: a capital first or none, now and then an error."""
    made, end = "", 0
    starts: dict[int, int] = {}
    text = _typed(random, text)
    for slot in SLOT.finditer(text):
        made += text[end : slot.start()]
        starts[int(slot[1])] = len(made)
        made += written(random, values[int(slot[1])], words=words)
        end = slot.end()
    made += text[end:]
    found = list(find(made))
    place_at = {start: place for place, (start, _, _) in enumerate(found)}
    places = tuple(place_at.get(starts[k]) for k in range(len(values)))
    return Question(made, tuple(value for _, _, value in found), places)


def _typed(random: Random, text: str) -> str:
    chance = random.random()
    if chance < 0.75:
        text = text[:1].upper() + text[1:]
    elif chance < 0.78:
        text = text.upper() if "<" not in text else text
    if random.random() < 0.05:
        text = _mistyped(random, text)
    return text


def _mistyped(random: Random, text: str) -> str:
    """Two letters changed places, or one is missing or doubled, in a longer word."""
    words = list(re.finditer(r"[a-zA-Z]{4,}", text))
    if not words:
        return text
    word = random.choice(words)
    at = random.randrange(word.start() + 1, word.end() - 1)
    kind = random.randrange(3)
    middle = (text[at + 1] + text[at], "", text[at] * 2)[kind]
    return text[:at] + middle + text[at + (2 if kind == 0 else 1) :]

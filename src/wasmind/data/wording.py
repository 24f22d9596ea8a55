"""Ways of asking that all categories share: what stands around the name of an operation.

An `Ask` names what is wanted in some of four forms; a carrier puts it into a sentence. Every carrier of a form occurs
with every operation that has the form, so that a model learns both apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from wasmind.data.grammar import SLOT, expand
from wasmind.data.numbers import written
from wasmind.tokenizer.numbers import find

CARRIERS = {
    "do": (
        "{{could you|can you|would you|will you|could you please|can you please|~would you mind if I asked you to|"
        "~are you able to} <do>[ for me]{?||, please?|? thanks}"
        "|{||please |please |hey, |go ahead and |quick one: |help me out: |for me: |~kindly |~next up: |~one more: }"
        "<do>"
        "{||.|!| for me.|, thanks.|~ right now.}"
        "|I{ need you| want you|'d like you|~'m asking you} to <do>{||.| please.}}"
    ),
    "np": (
        "{{what is|what's|what is|what's|do you know|could you tell me|can you find|can you tell me|quick one: what's|"
        "hey, what's|please, what is|~any idea what's|~could you figure out} <np>{?|?||? thanks|, please?}"
        "|{tell me|give me|find|compute|calculate|work out|show me|let me know|please give me|please find|I need|"
        "I want to know|I'd like|~figure out|~I'm after|~I'm looking for|~help me find} "
        "<np>{||.|, please.| please|, thanks}|<np>{||?|, please| please}}"
    ),
    "nps": (
        "{{what are|what are|which are|do you know|could you tell me|can you find|can you tell me|quick one: what are|"
        "hey, what are|please, what are|~any idea what might be|~could you figure out} <nps>{?|?||? thanks|, please?}"
        "|{tell me|give me|find|compute|calculate|work out|show me|let me know|please give me|please find|I need|"
        "I want to know|I'd like|~figure out|~I'm after|~I'm looking for|~help me find} "
        "<nps>{||.|, please.| please|, thanks}}"
    ),
    "expr": (
        "{{||||what is |what is |what's |what's |whats |how much is |can you do |can u do |can u do |need |i need |"
        "tell me |quick, |ok what's |wats |could you compute |hey, what's |"
        "~what comes out of |~what does this make: }<expr>{?|?|}"
        "|{compute |calculate |evaluate |solve |work out |please compute |please calculate |calc |calc: |calculate: |"
        "solve: |compute: |solve for me: |do the math: |I need |do |~crunch |~value of |~result of }"
        "<expr>{||.|, please}"
        "|<expr>{| =| = ?|=|=?| equals| equals what?| is| is?| is what| makes?| = what| please| pls|"
        " asap| real quick| quick| quickly please| thx|~ comes to?|~ gives}"
        "|{tell me|need|i need|do|what's|give me|calc} <expr> "
        "{real quick|asap|quickly|fast|right now|please|~in a hurry}{||?}}"
    ),
    "ask": (
        "{||quick question: |hey, |tell me, |please tell me: |can you tell me: |I wonder: |~just curious: |~so, }"
        "<ask>{?|?|}"
    ),
    "story": (
        "{||||||||||||here's one: |quick question. |can you help? |please solve this: |I need your help. |hey, |"
        "try this: |~riddle me this: |~my teacher asked me this. |~I'm stuck on this one: }"
        "<story>"
        "{|||||||||| please help.| thanks!| show me the answer.|~ please tell me.|~ I'd like to know.}"
    ),
    "code": (
        "{||||quick question: |hey, |can you help? |please: |I have a question. |here's one: |for me: |"
        "~so, |~just curious: |~one more: }<code>"
    ),
    "say": (
        "{||hey, |ok, |well, |so, |please: |~alright, |~oh, |~by the way, }<say>{|||.|, please|, thanks|~, if you can}"
    ),
}
"""By form. do: an order, np: a noun phrase, nps: one in the plural, expr: a formula, ask: a question of its own,
story: whole sentences that end with a full stop or a question mark, code: words with a listing at the end, say: what is
said in a conversation, without its end.
"""
_GREETINGS = (
    "hi, |hi! |hello, |hello! |hey, |hey! |hi there, |hi there! |hello there. |good morning! |good morning, |"
    "good evening. |good afternoon, |hey there, |excuse me, |hello again. |yo, |hi, quick question: |"
    "hello, I have a question: |ok, |"
    "ok so |well, |alright, |now, |I have a question. |one question: |sorry, one more: |next question: |help me out. |"
    "I need your help. |can you help me? |just to be sure: |here's a question for you. |one more thing: |"
    "sorry to bother you. |"
    "~heya, |~greetings! |~howdy, |~I'm stuck. |~I have a quick one for you. "
)
_SUMS_ABOUT = (
    "I need help with math. |I'm bad at math. |math question: |I'm doing my homework. |I'm checking my homework. |"
    "I'm helping my {son|daughter|sister|brother} with homework. |I forgot my calculator. |"
    "my calculator is broken. |I can't do this in my head. |I keep getting this wrong. |test: |here's an easy one: |"
    "my {teacher|friend|son|boss|daughter|sister|neighbor} {wants to know|asked me}: |I always forget: |let's see. |"
    "I want to check something. |I have a test tomorrow. |let me test you. |let's see if you can do this. |"
    "~my phone has no calculator. |~settle a bet for us. |~my math is rusty. "
)
_THANKS = (
    " thanks!| thanks| thank you!| thanks a lot!| thx| thanks in advance.| please help!| pls|"
    " I need it quickly.| I'm not sure about it.|~ cheers.|~ much appreciated!|~ I'd be grateful."
)
_REASONS = (
    " I need it for school.| I can't do it in my head.| I forgot my calculator.| it's for my homework.|"
    " I never get this right.| just the number, please.| just the answer please.| no explanation needed.|"
    "~ my head hurts."
)
_PLAIN = {
    "do": "{{can you|could you|can you please|could you please|~would you} <do>?|please <do>.|<do>.|<do>, please.}",
    "np": (
        "{{what is|what's|what is|what's|can you tell me|do you know|could you tell me|~would you know} <np>?"
        "|{tell me|give me|I need|I'm looking for|~let me have} <np>.}"
    ),
    "nps": "{{what are|can you tell me|do you know|could you tell me} <nps>?|{tell me|give me|I need} <nps>.}",
    "expr": (
        "{{what is|what's|how much is|whats} <expr>?|<expr>?|{compute|calculate|solve|~evaluate} <expr>.|<expr> = ?|"
        "<expr>?}"
    ),
    "ask": "<ask>?",
}
_AROUND = {
    "any": (f"{{{_GREETINGS}}}", f"{{||||{_THANKS}}}"),
    "sums": (f"{{{{{_GREETINGS}}}|{{{_SUMS_ABOUT}}}}}", f"{{|||||{_THANKS}|{_REASONS}}}"),
}
"""What may stand before a question and behind it, by its `setting`."""
_SHARES = {"do": 3, "np": 4, "nps": 4, "expr": 2, "ask": 3, "story": 4, "code": 4, "say": 4}
_GREETED = 0.12
_FRAMES = (
    "Question: {}\nAnswer:",
    "Question: {}\nAnswer:",
    "Q: {}\nA:",
    "Q: {} A:",
    "Question: {}",
    "Problem: {}",
    "{} Answer:",
)
_FRAMED = 0.02
"""How often a question stands in a frame, as sets of questions for language models have them."""
_FEW, _FEWER = 5, 3
"""Numbers in a question that commas may part into thousands, as they may not in longer lists; that may be in words."""
_SIGN = re.compile(
    r"(?:[-+*/%^=×÷·|&<>($€£#] ?|[:])<|> ?[-+*/%^=×÷·²³|&()]|[xX]<|>(?:[!:°]|st\b|nd\b|rd\b|th\b|[xX](?:\b|<))"
)
"""Beside a number: it is then in digits."""
_PLEASE = re.compile(r"(\b(?:please|pls)\b.*?),? (?:please|pls)\b(?! help)", re.IGNORECASE | re.DOTALL)
"""Once is enough."""
_ONE = re.compile(r"^(minus |)one (?=hundred|thousand)")
_TRIES = 12
"""How often a wording is drawn again that would have its numbers in digits."""
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_SENTENCE = re.compile(r"(?:^|(?<=[.?!]) )[a-z]")
_FIRST_WORD = re.compile(r"^[a-z](?=[a-z']+[ ,:])")
_FORM = re.compile(r"<(do|nps|np|expr|ask|story|code|say)>")


@dataclass(frozen=True)
class Ask:
    """What is wanted, as grammars of the forms that it has; `<0>`, `<1>` … are the numbers of the question.

    exact: what it names must be typed without errors, as code is. worded: its numbers are in words if they may be.
    setting: what may be said before it and behind it; "any" a greeting, "sums" what people say of their sums as well,
    else nothing.
    """

    do: str = ""
    np: str = ""
    nps: str = ""
    expr: str = ""
    ask: str = ""
    story: str = ""
    code: str = ""
    say: str = ""
    exact: bool = False
    worded: bool = False
    setting: str = "any"

    def each(self, change: Callable[[str], str]) -> Ask:
        """The wording with every form changed."""
        return self.reworded({form: change(text) for form, text in self.forms().items()})

    def reworded(self, forms: Mapping[str, str]) -> Ask:
        """The wording with other forms."""
        changes: dict[str, Any] = dict(forms)
        return replace(self, **changes)

    def forms(self) -> dict[str, str]:
        """The forms that it has."""
        return {form: text for form in CARRIERS if (text := getattr(self, form))}


@dataclass(frozen=True)
class Question:
    """A question in words.

    integers: all that stand in the text, as the machine is given them. places: for each number asked about its place
    among them, None if it is written in words that are no integer.
    """

    text: str
    integers: tuple[int, ...]
    places: tuple[int | None, ...]


_BRACKETS = str.maketrans({"⟦": "{", "⟧": "}", "⟪": "[", "⟫": "]", "⟨": None})
"""What stands for the brackets that a grammar has a use for, and for the beginning of a text that stays as it is."""


def bracketed(question: Question) -> Question:
    """The question with its brackets as they are typed: ⟦⟧ stand for braces, ⟪⟫ for square ones, ⟨ for nothing."""
    return replace(question, text=question.text.translate(_BRACKETS))


def question(
    random: Random,
    ask: Ask,
    values: tuple[int, ...],
    *,
    held: bool = False,
    fill: Callable[[str], str] | None = None,
) -> Question:
    """One way of asking about the values. With `held` something in it is held out from training, otherwise nothing.

    fill: completes the text before it is typed.
    """
    forms = ask.forms()
    tries = _TRIES if ask.worded else 0
    while True:
        form = random.choices(list(forms), [_SHARES[f] for f in forms])[0]
        carrier, first = expand(random, _carrier(random, ask, form), held=held)
        inner, second = expand(random, forms[form], held=held)
        tries -= 1
        if held == (first or second) and (tries < 0 or not _SIGN.search(inner)):
            break
    if carrier.startswith(f"<{form}>") and random.random() < 0.5:
        inner = inner.removeprefix("the ")
    text = _FORM.sub(lambda _: inner, carrier)
    text = _PLEASE.sub(r"\1", fill(text) if fill else text)
    if not ask.exact:
        text = _typed(random, text)
        if form not in ("say", "code") and random.random() < _FRAMED:
            text = random.choice(_FRAMES).format(text)
        return finished(random, text, values, worded=ask.worded)
    if form != "expr" and random.random() < 0.75:
        text = _FIRST_WORD.sub(lambda found: found[0].upper(), text)
    return finished(random, text, values, words=False, commas=False)


def _carrier(random: Random, ask: Ask, form: str) -> str:
    """The grammar of what stands around a form; now and then with a greeting or a sentence before it."""
    if form not in _PLAIN or ask.setting not in _AROUND or random.random() > _GREETED:
        return CARRIERS[form]
    opening, closing = _AROUND[ask.setting]
    return opening + _PLAIN[form] + closing


def finished(
    random: Random,
    text: str,
    values: tuple[int, ...],
    *,
    words: bool = True,
    commas: bool = True,
    worded: bool = False,
) -> Question:
    """A text with its numbers written: in digits, at times all of them with commas, or some of them in words."""
    few = len(values) <= _FEWER and random.random() < 0.12
    words = words and (worded or few) and not _SIGN.search(text)
    share = 1 if worded and random.random() < 0.65 else 0.75
    commas = commas and len(values) <= _FEW and random.random() < 0.2
    made, end = "", 0
    spans: dict[int, tuple[int, int]] = {}
    for slot in SLOT.finditer(text):
        made += text[end : slot.start()]
        k = int(slot[1])
        spelled = words and random.random() < share
        said = written(values[k], words=spelled, commas=commas)
        spans[k] = len(made), len(made) + len(said := _spelled(random, said) if spelled else said)
        made += said
        end = slot.end()
    made += text[end:]
    found = list(find(made))
    place_at = {(start, end): place for place, (start, end, _) in enumerate(found)}
    places = tuple(place_at.get(spans[k]) for k in range(len(values)))
    as_meant = (
        found[place][2] == values[k]
        if place is not None
        else not any(start < spans[k][1] and spans[k][0] < end for start, end, _ in found)
        for k, place in enumerate(places)
    )
    if words and not all(as_meant):  # "the sum of three hundred and five" is read otherwise
        return finished(random, text, values, words=False, commas=commas)
    return Question(made, tuple(value for _, _, value in found), places)


def _spelled(random: Random, words: str) -> str:
    """A number in words as one of the ways to write it."""
    if random.random() < 0.5:
        words = _ONE.sub(r"\1a ", words)
    chance = random.random()
    if chance < 0.3:
        return _HYPHEN.sub(" ", words)
    if chance < 0.5:
        return words.replace(" and ", " ")
    return words.replace("minus ", "negative ") if chance < 0.75 else words


def _typed(random: Random, text: str) -> str:
    """As people type: with some of the capitals, none, or nothing but capitals; now and then an error."""
    chance = random.random()
    if chance < 0.75:
        text = _SENTENCE.sub(lambda found: found[0].upper(), text)
    elif chance < 0.77:
        text = text.upper()
    elif chance < 0.85:
        text = text.lower()
    else:
        text = re.sub(r"\bI\b", "i", text)
    return _mistyped(random, text) if random.random() < 0.05 else text


def _mistyped(random: Random, text: str) -> str:
    """Two letters changed places, or one is missing or doubled, in a longer word that is part of no number."""
    numbers = [range(start, end) for start, end, _ in find(text)]
    words = [word for word in re.finditer(r"[a-zA-Z]{4,}", text) if not any(word.start() in span for span in numbers)]
    if not words:
        return text
    word = random.choice(words)
    at = random.randrange(word.start() + 1, word.end() - 1)
    kind = random.randrange(3)
    middle = (text[at + 1] + text[at], "", text[at] * 2)[kind]
    return text[:at] + middle + text[at + (2 if kind == 0 else 1) :]

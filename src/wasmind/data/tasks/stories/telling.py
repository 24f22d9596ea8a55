"""How a story is told: who is in it and when it happens, what is said first, and how its numbers are written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from random import Random

from wasmind.data.grammar import expand
from wasmind.data.numbers import written
from wasmind.data.tasks.stories.words import (
    GROUPS,
    HE,
    MACROS,
    MEN,
    POOLS,
    ROLES,
    SHE,
    SURNAMES,
    WOMEN,
    WORDS,
    agreeing,
    plural,
    with_article,
)
from wasmind.tokenizer.numbers import find

_SHE = {"he": "she", "him": "her", "his": "her"}
_HE = {"he": "he", "him": "him", "his": "his"}
_THEY = {"he": "they", "him": "them", "his": "their"}
_I = {"A": "I", "As": "my", "he": "I", "him": "me", "his": "my"}
_WE = {"A": "we", "As": "our", "he": "we", "him": "us", "his": "our"}
_YOU = {"A": "you", "As": "your", "he": "you", "him": "you", "his": "your"}

_MACRO = re.compile(r"@(=?)([a-z]+)")
_VERB = re.compile(r"<(=?)([a-z' ]+)/([a-z' ]+)>")
_WORD = re.compile(r"<(a )?([A-Za-z]+)(\+?)>")
_ARTICLE = re.compile(r"\ba (?=(?!one|once)[aeio]|umbrella|hour)")
_SPACE = re.compile(r" +(?=[ .,?])")
_NUMBER = re.compile(r"<([$%]?)(\d+)(?: ([^<>]+)|(?:=([a-h]))?\?([^<>/]*)/([^<>]*))?>")
_ALWAYS_DIGITS, _MOSTLY_WORDS = 5, 12
"""With more numbers than this a story has no commas in them; up to this a number is often a word among digits."""
_NO_CLAUSE = re.compile(
    r"(then|after|when|while|now|later|next|so|but|if|suppose|in the end|how|what|today|both|this|that|each of)\b|.*[:;]"
)
_NO_OPENING = re.compile(
    r"\b(it|its|they|them|their|rest|others?|ones|the (two|three|third|second|last|older|same|remaining)|each|then|those|these|that|this|one|"
    r"after that|both|everyone|there|now|in the end|the new)\b|, "
)
_BACK = re.compile(r"\b(them|it|these|those)\b")
_TOGETHER = re.compile(r"altogether|together|in all|in total|all|they|<[BCD]>|between")


class Cast:
    """The persons and the words of one story, drawn when they are first named.

    words: what is settled already. anyone: whether the first person may be the one who asks, the one who is asked, or
    several people.
    """

    def __init__(self, random: Random, words: Mapping[str, str], *, anyone: bool) -> None:
        self._random = random
        self._words = dict(words)
        self._past = random.random() < 0.6
        self._person = "is"
        self._asks = False
        self._enter(random.random() if anyone else random.random() * 0.8)

    def _enter(self, chance: float) -> None:
        """The first person: mostly someone with a name."""
        random = self._random
        if chance < 0.72:
            kind = random.random() < 0.5
            self._words |= {"A": random.choice(WOMEN if kind else MEN), **(_SHE if kind else _HE)}
        elif chance < 0.77:
            title, pronouns = random.choice((("Mr.", _HE), ("Mrs.", _SHE), ("Ms.", _SHE)))
            self._words |= {"A": f"{title} {random.choice(SURNAMES)}", **pronouns}
        elif chance < 0.8:
            role = random.choice(ROLES)
            kind = role in SHE or (role not in HE and random.random() < 0.5)
            self._words |= {"A": role, **(_SHE if kind else _HE)}
        elif chance < 0.93:
            words, self._person = random.choice(((_I, "am"), (_I, "am"), (_I, "am"), (_YOU, "are"), (_WE, "are")))
            self._asks = True
            self._words |= words
        else:
            pair = f"{random.choice(WOMEN)} and {random.choice(MEN)}"
            self._words |= {"A": random.choice((pair, random.choice(GROUPS))), **_THEY}
            self._person = "are"
        self._words.setdefault(
            "As", self._words["A"] + ("'" if self._words["A"].endswith("s") and self._person == "are" else "'s")
        )

    def answers(self) -> None:
        """From here on the one who asks is spoken to."""
        if self._asks:
            self._words |= _YOU
            self._person = "are"

    def worded(self, text: str) -> str:
        """The text with its verbs and words, its numbers still marked."""
        text = _VERB.sub(self._verb, text)
        text = _WORD.sub(self._word, text.replace("<A>'s", "<As>"))
        return _SPACE.sub("", _ARTICLE.sub("an ", text))

    def _verb(self, found: re.Match[str]) -> str:
        other, present, past = found.groups()
        person = "is" if other else self._person
        if not self._past:
            return agreeing(present, person)
        return agreeing(past, person) if past.startswith("was") else past

    def _word(self, found: re.Match[str]) -> str:
        article, name, many = found.groups()
        word = self._words.get(name) or self._drawn(name)
        if word is None:
            return agreeing(name, self._person)
        return plural(word) if many else with_article(word) if article else word

    def _drawn(self, name: str) -> str | None:
        """A word that was not named before; None if there is no list of such words, as for a verb."""
        if name in ("B", "C", "D"):
            kind = self._random.random() < 0.5
            word = self._other(WOMEN if kind else MEN)
            pronouns = _SHE if kind else _HE
            self._words |= {name: word, **{name.lower() + key: pronoun for key, pronoun in pronouns.items()}}
            return word
        pool = POOLS.get(name) or POOLS.get(name.removesuffix("b"))
        if pool is None:
            return None
        self._words[name] = word = self._other(pool)
        return word

    def _other(self, pool: Sequence[str]) -> str:
        while True:
            word = self._random.choice(pool)
            if word not in self._words.values() and word not in self._words["A"]:
                return word


@lru_cache(maxsize=2048)
def unfolded(text: str) -> str:
    """A text with what its macros stand for. Raises KeyError for one that there is not."""
    while "@" in text:
        text = _MACRO.sub(lambda found: MACROS[found[2]].replace("<", f"<{found[1]}"), text)
    return text


def arranged(random: Random, text: str) -> str:
    """A text whose last sentence is the question, with the question there, or first, or joined to what is told by `if`."""
    told, stop, ask = text.rpartition(". ")
    sentences = told.split(". ")
    chance = random.random()
    if (
        not stop
        or chance > 0.36
        or ", " in ask
        or " if " in text
        or not ask.startswith(("how", "what", "who", "which"))
    ):
        return text
    before = "".join(f"{sentence}. " for sentence in sentences[:-1])
    clause = not _NO_CLAUSE.match(sentences[-1])
    if chance < 0.14 and clause:
        return f"{before}if {sentences[-1]}{'.' if chance < 0.02 else ','} {ask}"
    if chance < 0.24 and clause and before:
        return f"{before}{ask[:-1]} if {sentences[-1]}?"
    if chance > 0.24 and not _NO_OPENING.search(ask) and not ("<he>" in ask and "<A>" not in text):
        return _asked_first(random, told, ask)
    return text


def _asked_first(random: Random, told: str, ask: str) -> str:
    """The question, then what is told: `how many apples does Tom have left if he had 12 and gives 5 to Mia?`."""
    named = re.search(r"<(A|he|his)>", ask)
    if named and named[1] != "A":
        ask = ask.replace(named[0], "<A>" if named[1] == "he" else "<A>'s", 1)
    if random.random() < 0.4 or told.count(". ") > 1:
        return f"{ask} {told}."
    if named:
        told = re.sub(r"^<A> ", "<he> ", re.sub(r"^<A>'s ", "<his> ", told))
    return f"{ask[:-1]} if {told.replace('. ', ' and ')}?"


_SCENES = (
    "{it <=is/was> a {sunny|rainy|busy|long|cold|quiet|windy} {day|morning|afternoon|week}|it <=is/was> almost summer|"
    "it <=is/was> the {first|last} day of the holidays|it <=is/was> shortly before the {festival|school fair|concert|new season}}",
    "in <town> {everyone|the whole {neighbourhood|class|team}} <=is/was> {excited|looking forward to the {weekend|party|fair}|busy}",
    "{everyone|<B>|<his> <kin>} <=is/was> {there too|waiting at the <place>|on the way|a little late}",
)
_SCENES_OF_A = (
    "<A> {<loves/loved>|<likes/liked>|<enjoys/enjoyed>} {music|sports|the sea|<his> garden|cooking|long walks|old films|animals|reading|"
    "drawing}{| very much| more than anything}",
    "<A> <lives/lived> {in <town>|near the <place>|next to a <place>|on a farm|in a small village|by a lake|on an island}{| with <his> <kin>}",
    "<A> <goes/went> to the {<place>|<shop>}{| with {<his> <kin>|<B>}| on <day>| after school| by bus}",
    "<A> {<helps/helped> {<his> <kin>|at the <place>|in the kitchen}|<works/worked> at {the|a} <place>|<is/was> on holiday|"
    "<has/had> a busy day|<is/was> getting ready for a {trip|party|visit}|<is/was> at home with a cold}",
    "<A> {<wants/wanted>|<decides/decided>|<plans/planned>} to {tidy up|help|save more|start a collection|surprise {<B>|<his> <kin>}|"
    "have a {party|picnic|sale}|learn something new}",
)
"""What may be told before everything else, and matters in no way."""


def introduced(random: Random, text: str) -> str:
    """The text with a sentence before it that has no number."""
    scenes = (*_SCENES, *_SCENES_OF_A, *_SCENES_OF_A) if "<A>" in text else _SCENES[:2]
    said, _ = expand(random, random.choice(scenes))
    return f"{said}. {text}"


_SPARES_FIRST = (
    "<A> <is/was> <# year> old",
    "<A> {<has/had>|<has/had>|~<owns/owned>} <# <spare>>",
    "<A> <lives/lived> {in flat <#>|on floor <#>|in a house with <# room>}",
    "there <=are/were> <# <people>> at the <place>",
    "it <=is/was> <# degree> {warm|outside}",
)
_SPARES = (
    "<he> {also <has/had> <# <spare>>|<has/had> <# <spare>> {too|as well|at home}}",
    "<B> <=has/had> <# <spare>>{| too| at home}",
    "the {way there|walk home|bus ride} <=takes/took> <# minute>",
    "<his> <kin> <=is/was> <# year> old",
    "<he> <has/had> <# <spare>> and no <spareb+>",
    "<C> <=has/had> <# <spare>>{| at home| in <chis> room}",
)
_SPARES_ALIKE = (
    "<C> <=has/had> <# <x>>{| too| as well}",
    "<his> <kinb> <=has/had> <# <x>>{| already| too}",
    "<C>, {a friend|a neighbour|<his> cousin}, <=has/had> <# <x>>",
)


def with_a_spare(random: Random, text: str, number: int) -> str:
    """The text with a sentence more, whose `<number>` is not needed, if there is a place for it.

    The sentence is a grammar, the rest is a wording already.
    """
    told, stop, ask = text.rpartition(". ")
    if not stop or "<A>" not in text or "things" in ask:
        return text
    sentences = told.split(". ")
    own = ("<A>" in ask or "<he>" in ask) and not _TOGETHER.search(ask)
    places = [
        k
        for k in range(1, len(sentences))
        if sentences[k].startswith(("<A>", "<he>")) and not _BACK.search(sentences[k])
    ]
    if "<x+>" in ask:
        places.append(len(sentences))
    if places and random.random() < 0.7:
        alike = own and "<x>" in told and "<C>" not in text and random.random() < 0.5
        place = random.choice(places)
        said = random.choice(_SPARES_ALIKE if alike else _SPARES)
    elif sentences[0].startswith("<A>"):
        place, said = 0, random.choice(_SPARES_FIRST)
        if "<A>" in said:
            sentences[0] = re.sub("^<A> ", "<he> ", sentences[0])
    else:
        return text
    if 0 < place < len(sentences):
        sentences[place] = re.sub("^<he> ", "<A> ", sentences[place])
    elif place and "<A>" not in ask:
        ask = ask.replace("<he>", "<A>", 1)
    sentences.insert(place, said.replace("<#", f"<{number}"))
    return f"{'. '.join(sentences)}. {ask}"


def with_numbers(
    random: Random, text: str, values: Sequence[int], *, signs: bool
) -> tuple[str, tuple[int | None, ...]]:
    """(the text with its numbers, for each its place among the integers of the text, or None for a word that is none).

    signs: whether money and percent are written with their signs, which do not go with words.
    """
    chance = random.random()
    marked = {int(found[2]) for found in _NUMBER.finditer(text) if found[1]}
    commas = len(values) <= _ALWAYS_DIGITS and random.random() < 0.2
    if chance < 0.08:
        words = {k for k, value in enumerate(values) if 0 <= value < len(WORDS)}
    elif chance < 0.25:
        words = {k for k, value in enumerate(values) if 0 <= value <= _MOSTLY_WORDS and random.random() < 0.6}
    else:
        words = set()
    if signs:
        words -= marked
    made, end = "", 0
    starts: dict[int, int] = {}
    for found in _NUMBER.finditer(text):
        k = int(found[2])
        shown = WORDS[values[k]] if k in words else written(values[k], words=False, commas=commas)
        before, after = _around(found, values[k], signs=signs)
        made += text[end : found.start()] + before
        if found[5] is None:
            starts[k] = len(made)
            made += shown
        made += after
        end = found.end()
    made += text[end:]
    place_at = {start: place for place, (start, _, _) in enumerate(find(made))}
    return made, tuple(place_at.get(starts[k]) if k in words else place_at[starts[k]] for k in range(len(values)))


def with_slots(text: str, values: Sequence[int], *, signs: bool, given: Sequence[int] = ()) -> str:
    """The text with slots for its numbers, and what depends on these, and on the question's numbers, filled in."""

    def slot(found: re.Match[str]) -> str:
        like = given[ord(found[4]) - ord("a")] if found[4] else 1
        before, after = _around(found, values[int(found[2])], signs=signs, like=like)
        return before + (f"<{found[2]}>" if found[5] is None else "") + after

    return _NUMBER.sub(slot, text)


def _around(found: re.Match[str], value: int, *, signs: bool, like: int = 1) -> tuple[str, str]:
    """What stands before and behind a number; instead of it where only a word depends on whether it is that one."""
    sign, _, noun, _, one, many = found.groups()
    single = value == like
    if sign == "$":
        return ("$", "") if signs else ("", " dollar" if single else " dollars")
    if sign == "%":
        return "", "%" if signs else " percent"
    if noun:
        return "", f" {noun if single else plural(noun)}"
    if one is not None:
        return "", one if single else many
    return "", ""

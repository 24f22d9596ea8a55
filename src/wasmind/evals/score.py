"""Whether what was said is right. Knows nothing of models: the machine's steps and a text are all it looks at.

A dataset knows the wordings that an answer may have. An answer is right if it has the numbers of one of them, in order,
and decides as they do: it has the words that all of them have (a name, a unit, yes or no) and says not the opposite.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.isa.tokens import TEXT_TOKENS
from wasmind.lm.coprocessor import Step
from wasmind.tokenizer.vocabulary import BYTE, OUT_REF, number_at

_NUMBER = re.compile(
    r"""(?<!\[output[ ])(?<![\w.])       # not in a word, nor an output that there is not
        (?:(?<![\w)\]])-)?               # a minus is a sign, unless something stands before it to subtract from
        (?:\d{1,3}(?:,\d{3})+(?!\d)|\d+) # thousands may be parted by commas
        (?:\.\d+)?""",
    re.VERBOSE | re.ASCII,
)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_NEGATIONS = frozenset(("no", "not", "none", "nothing", "never", "neither"))
_SMALL = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "by", "for", "has", "have"),
        *("i", "in", "is", "it", "it's", "its", "now", "of", "on", "or"),
        *("so", "that", "that's", "the", "there", "they", "to", "we", "with", "you"),
    )
)
"""Words that decide nothing."""
_OPPOSITES = (
    *(("yes", "no"), ("more", "less"), ("first", "second"), ("longer", "shorter"), ("larger", "smaller")),
    *(("higher", "lower"), ("right", "wrong"), ("invertible", "singular")),
)


@dataclass(frozen=True)
class Said:
    """An answer: its ids, its text, and what the machine did. The steps' places count from its first id."""

    ids: tuple[int, ...]
    text: str
    steps: tuple[Step, ...]

    @property
    def outputs(self) -> tuple[int, ...]:
        """Of the machine, in order."""
        return tuple(value for step in self.steps for value in step.outputs)


@dataclass(frozen=True)
class Expected:
    """What a turn should come to.

    wordings: of the answer, numbers in place. trap: whether the program ends with one. last: where only the last
    number of the answer counts, as in foreign sets, that number; outputs and wordings are then unknown.
    """

    program: bool
    outputs: tuple[int, ...] = ()
    wordings: tuple[str, ...] = ()
    trap: bool = False
    last: Decimal | None = None


@dataclass(frozen=True)
class Score:
    """of a turn. triggered: the machine executed something. The others are None where they mean nothing."""

    triggered: bool
    valid: bool | None
    outputs: bool | None
    answer: bool


def score(expected: Expected, said: Said) -> Score:
    """What is right of what was said. A turn of talk has no one right text: it is right if the machine was silent."""
    triggered = bool(said.steps)
    if expected.last is not None:
        found = numbers(said.text)
        return Score(triggered, valid(said, trap=False), None, bool(found) and found[-1] == expected.last)
    if not expected.program:
        return Score(triggered, None, None, not triggered)
    answer = says_as_much(said.text, expected.wordings)
    return Score(triggered, valid(said, trap=expected.trap), said.outputs == expected.outputs, answer)


def valid(said: Said, *, trap: bool) -> bool:
    """Whether there is a program which ran to its `halt`, or trapped as it should, with no piece of another beside."""
    if not said.steps or (said.steps[-1].trap is not None) != trap:
        return False
    return (trap or said.steps[-1].mnemonic == "halt") and not any(_strays(said))


def _strays(said: Said) -> Iterable[int]:
    """The machine tokens that belong to no instruction, no feedback and no number of the text."""
    known = {
        place
        for step in said.steps
        for place in range(step.place - BY_MNEMONIC[step.mnemonic].width, step.place + len(step.visible) + 1)
    }
    ids = list(said.ids)
    for place, token in enumerate(ids):
        if place not in known and number_at(ids, place) is not None:
            known.update(range(place, place + 5))
        elif place not in known and token == OUT_REF and 0 <= (ids[place + 1 : place + 2] or [-1])[0] - BYTE < 256:
            known.update((place, place + 1))
        if place not in known and token >= TEXT_TOKENS:
            yield token


def says_as_much(text: str, wordings: Sequence[str]) -> bool:
    """Whether a text has the numbers of one of the wordings and decides as they do."""
    found = numbers(text)
    alike = [w for w in wordings if numbers(w) == found]
    if not alike:
        return False
    said = _words(text)
    spoken = [_words(wording) for wording in alike]
    # A wording that is the only one does not show which of its words decide.
    shared = frozenset.intersection(*spoken) - _SMALL if len(spoken) > 1 else frozenset()
    known = frozenset.union(*spoken)
    negated = {bool(words & _NEGATIONS) for words in spoken}
    return (
        shared <= said
        and bool(said & _NEGATIONS) in negated
        and not any(_against(said, known, *pair) or _against(said, known, *pair[::-1]) for pair in _OPPOSITES)
    )


def _against(said: frozenset[str], known: frozenset[str], word: str, opposite: str) -> bool:
    """Whether a word was said where all wordings have its opposite only."""
    return word in said and word not in known and opposite in known


def numbers(text: str) -> list[Decimal]:
    """The numbers of a text, in order."""
    return [Decimal(found[0].replace(",", "")) for found in _NUMBER.finditer(text.replace("−", "-"))]


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))

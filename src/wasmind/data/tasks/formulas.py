"""Formulas as people type them: operators by precedence, parentheses, unary minus, with spaces and without, in words.

A formula is a chain of terms; a term is a number or another chain in parentheses. Divisions come out even, so that
nobody expects a fraction, and everything on the way fits 32 bits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Given, Item, const
from wasmind.data.task import Draw

_MNEMONIC = {"+": "i32.add", "-": "i32.sub", "*": "i32.mul", "/": "i32.div_s"}
_HIGHEST = (9, 9, 20, 99, 99, 99, 999, 999, 99_999, 9_999_999)
_WORDS = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}
_TIMES = ("*", "*", "*", "x", "×", "·")
_OVER = ("/", "/", "/", "÷", ":")
_LARGE_FACTOR = 99
_NUMBER = re.compile(r"\(<\d+>\)")


class UnfitError(Exception):
    """32 bits do not hold what comes out on the way, or a division leaves a rest."""


@dataclass(frozen=True)
class Formula:
    """Its text with the numbers' places, the numbers, its program without `output`, and what it comes to."""

    text: str
    values: tuple[int, ...]
    code: tuple[Item, ...]
    result: int


@dataclass(frozen=True)
class Term:
    """A part of a formula: its text, what pushes it, and what it comes to."""

    text: str
    code: tuple[Item, ...]
    value: int


@dataclass(frozen=True)
class _Style:
    """How the operators are written; `bare` without spaces."""

    signs: dict[str, str]
    bare: bool
    words: bool

    def between(self, operator: str, *, tight: bool) -> str:
        """What stands between two terms; `tight` if a plus has no space behind it."""
        if self.bare:
            return self.signs[operator]
        return " +" if tight and operator == "+" and not self.words else f" {self.signs[operator]} "


def _style(random: Random) -> _Style:
    if random.random() < 0.22:
        return _Style(_WORDS, bare=False, words=True)
    bare = random.random() < 0.4
    times, over = random.choice(_TIMES), random.choice(_OVER)
    # Without spaces a number behind the letter would belong to a word.
    return _Style({"+": "+", "-": "-", "*": "*" if bare and times == "x" else times, "/": over}, bare, words=False)


def formula(draw: Draw, operations: int, *, grouped: float = 0.35, operators: str = "+-*/") -> Formula:
    """A formula of so many operations. grouped: how likely parentheses are, where they can be."""
    while True:
        style = _style(draw.random)
        writer = _Writer(draw, style, 0.0 if style.words else grouped, operators, draw.random.choice(_HIGHEST))
        try:
            term = writer.chain(operations)
        except UnfitError:
            continue
        return Formula(term.text, tuple(writer.values), term.code, term.value)


@dataclass
class _Writer:
    """Writes one formula and collects its numbers."""

    draw: Draw
    style: _Style
    grouped: float
    operators: str
    highest: int
    values: list[int] = field(default_factory=list)

    def number(self, value: int, *, first: bool = False) -> Term:
        """A number as a term; a negative one behind an operator is mostly in parentheses."""
        k = len(self.values)
        self.values.append(value)
        alone = first or value >= 0 or (not self.style.bare and self.draw.random.random() < 0.4)
        return Term(f"<{k}>" if alone or self.style.words else f"(<{k}>)", (Given(k),), value)

    def chain(self, operations: int) -> Term:
        """Terms and operators; the operations that are no operator of the chain itself are within its terms."""
        random = self.draw.random
        inner = [0] * (operations + 1)
        count = operations
        while count > 1 and random.random() < self.grouped:
            size = random.randint(1, min(3, count - 1))
            count -= size
            inner[random.randrange(count + 1)] += size
        inner[count] += sum(inner[count + 1 :])  # those of places that have gone since
        signs = self._signs(count)
        terms: list[Term] = []
        text = ""
        for place in range(count + 1):
            before = signs[place - 1] if place else ""
            after = signs[place] if place < count else ""
            term = self._group(inner[place]) if inner[place] else self._leaf(before, after, terms)
            if place:
                text += self._between(random, before, terms[-1], term)
            terms.append(term)
            text += term.text
        made = joined(terms, signs)
        return Term(text, made.code, made.value)

    def _signs(self, count: int) -> list[str]:
        """Mostly sums in long formulas; at times all operators are the same one."""
        random = self.draw.random
        if random.random() < 0.25:
            return [random.choice([s for s in self.operators if s in "+-" or count < 4])] * count
        weights = {"+": 4, "-": 4, "*": 3 if count < 6 else 1, "/": 1 if count < 6 else 0}
        return random.choices(self.operators, [weights[sign] for sign in self.operators], k=count)

    def _between(self, random: Random, sign: str, left: Term, right: Term) -> str:
        """The operator with its spaces; at times none before a parenthesis, as in 2(3 + 4)."""
        group = right.text.startswith("(") and not _NUMBER.fullmatch(right.text)
        if sign == "*" and group and left.text.endswith(">") and random.random() < 0.15:
            return ""
        return self.style.between(sign, tight=random.random() < 0.03)

    def _leaf(self, before: str, after: str, terms: list[Term]) -> Term:
        """A number that goes with the operators beside it."""
        random, draw = self.draw.random, self.draw
        if before == "/":
            return self.number(self._divisor(terms[-1].value))
        if after == "/" and before not in ("*", "/"):
            return self.number(self._dividend(), first=not terms)
        if before == "*" or after == "*":
            top = max(2, min(self.highest, _LARGE_FACTOR if draw.magnitude or random.random() < 0.8 else 9_999))
            value = random.randint(1, top) * (-1 if random.random() < 0.06 else 1)
            return self.number(value, first=not terms)
        high = 9_999_999 if draw.magnitude else self.highest
        low = -high if random.random() < 0.4 else 0
        return self.number(draw.number(low, high), first=not terms)

    def _dividend(self) -> int:
        """A number with divisors."""
        random = self.draw.random
        while True:
            value = random.randint(1, 12) * random.randint(1, max(9, self.highest // 12)) * random.randint(1, 4)
            if not 10**6 <= value < 10**7:
                return value

    def _divisor(self, value: int) -> int:
        """A number that divides another."""
        found = [d for d in range(2, 26) if value % d == 0]
        if not found or not value:
            raise UnfitError
        return self.draw.random.choice(found)

    def _group(self, operations: int) -> Term:
        """A chain in parentheses, now and then with a minus before it."""
        inner = self.chain(operations)
        if self.draw.random.random() < 0.06:
            return Term(f"(-({inner.text}))", (const(0), *inner.code, "i32.sub"), fitting(-inner.value))
        return Term(f"({inner.text})", inner.code, inner.value)


def joined(terms: Sequence[Term], signs: Sequence[str]) -> Term:
    """One term of all, by precedence. Raises UnfitError where a division leaves a rest, or 32 bits are too few."""
    made, left = list(terms), list(signs)
    for level in ("*/", "+-"):
        place = 0
        while place < len(left):
            if left[place] in level:
                a, b = made[place : place + 2]
                sign = left.pop(place)
                made[place : place + 2] = [Term("", (*a.code, *b.code, _MNEMONIC[sign]), _applied(sign, a, b))]
            else:
                place += 1
    return made[0]


def _applied(sign: str, a: Term, b: Term) -> int:
    if sign == "/":
        if b.value == 0 or a.value % b.value:
            raise UnfitError
        return a.value // b.value
    return fitting({"+": a.value + b.value, "-": a.value - b.value, "*": a.value * b.value}[sign])


def fitting(value: int) -> int:
    """The value. Raises UnfitError where 32 bits do not hold it."""
    if not LEAST <= value <= GREATEST:
        raise UnfitError
    return value

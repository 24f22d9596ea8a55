"""Sums of terms that are more than numbers: powers, roots, factorials, dozens, hundreds, numbers in words, signs before.

As people type them: "17 squared plus 8 cubed", "3^4 - 2^5", "sqrt(2025) - sqrt(441)", "(5+3)^2", "minus five plus twelve",
"6 hundred and 42", "half of 30 times a dozen". Everything on the way fits 32 bits and divisions come out even.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import factorial
from random import Random

from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Given, Item, const
from wasmind.data.tasks.formulas import Term, UnfitError, fitting, joined
from wasmind.data.tasks.loops import FACTORIAL, POWER, ROOT, program
from wasmind.isa.session import SCRATCH

_SQUARE: tuple[Item, ...] = (("local.tee", SCRATCH), ("local.get", SCRATCH), "i32.mul")
_CUBE: tuple[Item, ...] = (("local.tee", SCRATCH), ("local.get", SCRATCH), ("local.get", SCRATCH), "i32.mul", "i32.mul")
_WORDS = {
    "+": "{plus|plus|plus|plus|~add}",
    "-": "{minus|minus|minus|take away|less|~subtract}",
    "*": "{times|times|times|multiplied by|~taken times}",
    "/": "{divided by|divided by|over|~split by}",
}
_ORDINALS = {4: "fourth", 5: "fifth", 6: "sixth"}
_UNITS = {"hundred": 100, "thousand": 1000, "dozen": 12}


@dataclass(frozen=True)
class Sum:
    """Its text with the numbers' places, the numbers, its program without `output`, and what it comes to."""

    text: str
    values: tuple[int, ...]
    code: tuple[Item, ...]
    result: int
    worded: bool


def mixed(random: Random) -> Sum:
    """One of up to four terms, one at least no plain number, or in words."""
    while True:
        writer = _Writer(random, in_words=random.random() < 0.6)
        try:
            term = writer.chain(random.choices((0, 1, 2, 3), (1, 9, 4, 2) if writer.in_words else (0, 9, 5, 3))[0])
        except UnfitError:
            continue
        if (writer.special or writer.in_words) and len(writer.values) and len(term.code) <= _LONGEST:
            return Sum(term.text, tuple(writer.values), term.code, term.value, writer.in_words)


_LONGEST, _DEEPEST = 40, 3
"""Instructions; brackets within each other."""


@dataclass
class _Writer:
    """Writes one sum and collects its numbers. special: terms that are more than numbers."""

    random: Random
    in_words: bool
    values: list[int] = field(default_factory=list)
    special: int = 0

    def __post_init__(self) -> None:
        random = self.random
        self.bare = not self.in_words and random.random() < 0.5
        self.power = random.choice(("^", "^", "^", "**"))
        self.signs = {
            "+": "+",
            "-": "-",
            "*": random.choice("***×" if self.bare else "**x×"),
            "/": random.choice("//÷"),
        }
        if self.in_words and random.random() < 0.75:
            self.signs = _WORDS

    def number(self, value: int) -> tuple[str, Given]:
        """(its place in the text, what pushes it)."""
        self.values.append(value)
        return f"<{len(self.values) - 1}>", Given(len(self.values) - 1)

    def chain(self, operations: int, *, depth: int = 0) -> Term:
        """Terms and what stands between them."""
        random = self.random
        signs = random.choices("+-*/", (5, 5, 4, 1), k=operations)
        terms: list[Term] = []
        for place in range(operations + 1):
            divided = place > 0 and signs[place - 1] == "/"
            terms.append(self.divisor(terms[-1].value) if divided else self.term(depth=depth, first=not place))
        text = terms[0].text
        for sign, term in zip(signs, terms[1:], strict=True):
            between = self.signs[sign]
            # Right behind one of these a minus would be the sign of the number.
            bare = self.bare and not (sign == "-" and text[-1] in "!²³")
            text += f"{between}{term.text}" if bare else f" {between} {term.text}"
        made = joined(terms, signs)
        return Term(text, made.code, made.value)

    def divisor(self, value: int) -> Term:
        """A number that goes into another."""
        found = [d for d in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25) if value and value % d == 0]
        if not found:
            raise UnfitError
        return self.plain(self.random.choice(found))

    def plain(self, value: int) -> Term:
        """A number as such."""
        slot, given = self.number(value)
        return Term(slot, (given,), value)

    def term(self, *, depth: int, first: bool) -> Term:
        """A number, or what is more than one."""
        random = self.random
        if random.random() < (0.55 if depth or self.in_words else 0.35):
            value = random.randint(1, random.choice((9, 12, 20, 99, 99, 999)))
            if random.random() < 0.2:
                value = -value
                if not first and not self.in_words:
                    slot, given = self.number(value)
                    bracket = self.bare or random.random() < 0.5
                    return Term(f"({slot})" if bracket else slot, (given,), value)
            elif self.in_words and random.random() < 0.12:
                value = random.choice((100, 100, 200, 500, 1000, 1000, 2000, 1200, 1500, 10_000))
            return self.plain(value)
        self.special += 1
        return self.worded() if self.in_words else self.signed(depth=depth)

    def signed(self, *, depth: int) -> Term:
        """A term as in a formula."""
        random = self.random
        kind = random.choices(("power", "square", "root", "factorial", "group", "minus"), (8, 3, 4, 2, 7, 1))[0]
        if kind == "group" and depth < _DEEPEST:
            group = self.chain(random.choice((1, 1, 2)), depth=depth + 1)
            text = f"({group.text})"
            if random.random() < 0.45:
                return Term(text, group.code, group.value)
            return self.raised(text, group.code, group.value)
        if kind == "square":
            value = random.randint(2, 40)
            slot, given = self.number(value)
            if random.random() < 0.7:
                return Term(f"{slot}²", (given, *_SQUARE), value**2)
            return Term(f"{slot}³", (given, *_CUBE), fitting(value**3))
        if kind == "root":
            value = random.randint(1, 60)
            slot, given = self.number(value**2)
            return Term(f"{{sqrt({slot})|sqrt({slot})|√{slot}|~root({slot})}}", _looped(ROOT, given), value)
        if kind == "factorial":
            value = random.randint(2, 9)
            slot, given = self.number(value)
            return Term(f"{slot}!", _looped(FACTORIAL, given), factorial(value))
        if kind == "minus":
            value = random.randint(1, 99)
            slot, given = self.number(value)
            return Term(f"(-({slot}))", (const(0), given, "i32.sub"), -value)
        base = random.choice((2, 2, 3, 5, 10, random.randint(2, 15), random.randint(2, 99)))
        slot, given = self.number(base)
        return self.raised(slot, (given,), base)

    def raised(self, text: str, code: tuple[Item, ...], base: int) -> Term:
        """A power with the exponent in digits."""
        most = max(n for n in range(2, 12) if n < 3 or abs(base) ** n < 99_999)
        exponent = self.random.choice((2, 2, 3, self.random.randint(2, most)))
        slot, given = self.number(exponent)
        value = fitting(base**exponent)
        sign = f"{{{self.power}|{self.power}|~ ^ }}"
        if len(code) == 1 and isinstance(code[0], Given):
            return Term(f"{text}{sign}{slot}", _looped(POWER, code[0], given), value)
        # The base has been computed: it stays in a local that the loop does not use.
        kept = ("local.set", SCRATCH + 3)
        looped = [
            ("local.get", SCRATCH + 3) if item == Given(-1) else item for item in _looped(POWER, Given(-1), given)
        ]
        return Term(f"{text}{sign}{slot}", (*code, kept, *looped), value)

    def worded(self) -> Term:
        """A term in words."""
        random = self.random
        kind = random.choices(
            ("square", "cube", "power", "ordinal", "root", "factorial", "half", "double", "unit", "dozen"),
            (9, 6, 3, 3, 5, 2, 4, 4, 3, 2),
        )[0]
        if kind == "dozen":
            text, value = random.choice((("a dozen", 12), ("a dozen", 12), ("half a dozen", 6), ("one dozen", 12)))
            return Term(text, (const(value),), value)
        if kind == "unit":
            unit, size = random.choice(list(_UNITS.items()))
            value = random.randint(2, random.choice((9, 9, 50)) if size < 1000 else 250)
            slot, given = self.number(value)
            if digits(value * size) == HELD_OUT:
                raise UnfitError
            return Term(f"{slot} {unit}", (given, const(size), "i32.mul"), value * size)
        value = random.randint(2, {"cube": 20, "ordinal": 10, "power": 10, "root": 60, "factorial": 9}.get(kind, 60))
        if kind == "root":
            slot, given = self.number(value**2)
            text = f"{{the square root of {slot}|the square root of {slot}|square root of {slot}|root {slot}|sqrt({slot})|sqrt {slot}|~the root of {slot}}}"
            return Term(text, _looped(ROOT, given), value)
        if kind == "half":
            return self.part(value)
        slot, given = self.number(value)
        if kind == "square":
            text = f"{{{slot} squared|{slot} squared|{slot} squared|the square of {slot}|square of {slot}|~{slot} to the second}}"
            return Term(text, (given, *_SQUARE), value**2)
        if kind == "cube":
            text = f"{{{slot} cubed|{slot} cubed|{slot} cubed|the cube of {slot}|cube of {slot}|~{slot} to the third}}"
            return Term(text, (given, *_CUBE), value**3)
        if kind == "factorial":
            return Term(f"{{{slot} factorial|the factorial of {slot}}}", _looped(FACTORIAL, given), factorial(value))
        if kind == "double":
            times, name = random.choice(
                ((2, "double"), (2, "twice"), (3, "three times"), (3, "triple"), (10, "ten times"))
            )
            return Term(f"{name} {slot}", (given, const(times), "i32.mul"), times * value)
        if kind == "ordinal":
            exponent = random.choice(list(_ORDINALS))
            text = f"{slot} to the {{{_ORDINALS[exponent]}|{_ORDINALS[exponent]}|{_ORDINALS[exponent]} power}}"
            raised: Item = const(exponent)
        else:
            exponent = random.randint(2, 5)
            place, raised = self.number(exponent)
            text = f"{slot} to the power {{of |of |of |||~number }}{place}"
        code = [raised if item == Given(-1) else item for item in _looped(POWER, given, Given(-1))]
        return Term(text, tuple(code), fitting(value**exponent))

    def part(self, value: int) -> Term:
        """A half, a third or a quarter of a number that it leaves whole."""
        k, name = self.random.choice(((2, "half"), (2, "half"), (2, "one half"), (3, "a third"), (4, "a quarter")))
        slot, given = self.number(k * value)
        return Term(f"{name} of {slot}", (given, const(k), "i32.div_s"), value)


def _looped(text: str, *given: Given) -> tuple[Item, ...]:
    """A program with its numbers in place."""
    return tuple(given[item.k] if isinstance(item, Given) else item for item in program(text))

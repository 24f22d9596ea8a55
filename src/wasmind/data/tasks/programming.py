"""programming: classic little programs with a loop, from the greatest common divisor to sorting a list.

Teaches the loops that programmers know by name: primes, digits, sequences, sums, fizzbuzz, and passes over a list that
is first stored in memory. It is asked by orders ("list the first 8 primes"), noun phrases ("the digit sum of 4711"),
formulas ("gcd(12, 18)") and questions ("how many divisors has 60").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wasmind.data.numbers import ordinal_suffix
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.classic import MILLIONS, Classic
from wasmind.data.tasks.classics import CLASSICS
from wasmind.data.tasks.loops import listed, program, stored
from wasmind.data.tasks.passes import LISTS, ListOperation
from wasmind.data.wording import Ask


class Programming:
    """A program with a name, or a pass over a list; with `length` a long list."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        with_list = draw.length or draw.random.random() < 0.35
        turn = (
            _list_turn(draw, draw.random.choice(LISTS))
            if with_list
            else _turn(draw, draw.random.choices(CLASSICS, _WEIGHTS)[0])
        )
        return Example((turn,))


TASK = Programming()
_WEIGHTS = [classic.weight for classic in CLASSICS]
_ORDINAL = re.compile(r"<(\d+)>th\b")


def _turn(draw: Draw, classic: Classic) -> Turn:
    values = classic.values(draw)
    expected = list(classic.oracle(*values))
    says = classic.says if isinstance(classic.says, str) else classic.says(*values, *expected)
    code = program(classic.code)
    return draw.turn(
        _with_ordinals(classic.ask, values), says.replace("<*>", listed(len(expected))), values, code, expected
    )


def _with_ordinals(ask: Ask, values: Sequence[int]) -> Ask:
    """The wording with `th` behind a number as what the number takes."""
    return replace(
        ask.each(lambda text: _ORDINAL.sub(lambda found: f"<{found[1]}>{ordinal_suffix(values[int(found[1])])}", text)),
        exact=False,
        setting="sums",
    )


def _list_turn(draw: Draw, operation: ListOperation) -> Turn:
    count = draw.random.randint(*((27, 30) if draw.length else (operation.least, 9)))
    if operation.odd:
        count += -1 if count % 2 == 0 else 0
    most = MILLIONS if draw.magnitude else draw.random.choice((MILLIONS, MILLIONS, 20, 99, 99, 999))
    low = operation.low if most == MILLIONS or draw.random.random() < 0.2 else 0
    values = [draw.number(max(low, -most), most) for _ in range(count)]
    if operation.limited:
        values.append(draw.random.choice(values) if draw.random.random() < 0.5 else draw.number(max(low, -most), most))
    if operation.ranked:
        values.append(draw.random.randint(2, min(count, 9)))
    expected = list(operation.oracle(*values))
    words = {"N": count, "M": count - 1, "L": 4 * count, "E": 4 * (count - 1), "H": 2 * (count - 1), "T": f"<{count}>"}
    text = " ".join(str(words.get(word, word)) for word in operation.code.split())
    code = program(f"{stored(count)} {text}")
    ask = _with_ordinals(_with_list(draw, operation.ask, count), values)
    return draw.turn(ask, operation.says.replace("<*>", listed(len(expected))), values, code, expected)


def _with_list(draw: Draw, ask: Ask, count: int) -> Ask:
    """The wording with its list of so many numbers, now and then without commas, and the further number behind them."""
    comma = draw.random.choice((", ", ", ", " "))
    before, last = comma.join(f"<{k}>" for k in range(count - 1)), f"<{count - 1}>"

    def filled(text: str, between: str) -> str:
        return text.replace("<list>", f"{before}{between}{last}").replace("<limit>", f"<{count}>")

    spoken = "{, | and }" if comma == ", " else comma
    return ask.reworded({form: filled(text, comma if form == "expr" else spoken) for form, text in ask.forms().items()})

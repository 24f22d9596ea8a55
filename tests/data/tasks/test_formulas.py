"""Formulas: what they say by the rules of arithmetic is what their program gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from math import factorial, isqrt
from random import Random

import pytest

from tests.data.tasks.evaluate import evaluated
from wasmind.data.example import execute
from wasmind.data.grammar import expand
from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.formulas import Formula, formula
from wasmind.data.tasks.mixed import Sum, mixed
from wasmind.data.wording import Ask
from wasmind.listeners import EngineListener


def _drawn(count: int, seed: int = 1, *, magnitude: bool = False) -> Iterator[Formula]:
    random = Random(seed)
    for _ in range(count):
        yield formula(Draw(random, magnitude=magnitude), random.choice((1, 2, 2, 3, 4, 6, 9, 24)))


def _shown(made: Formula | Sum) -> str:
    return re.sub(r"<(\d+)>", lambda found: str(made.values[int(found[1])]), made.text)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("2(3 + 4)", 14),
        ("12 : 4 - 5 × -2", 13),
        ("-(3-5)*2", 4),
        ("three", None),
        ("7 plus 2 times 3", 13),
        ("8/4/2", 1),
    ],
)
def test_the_evaluator_knows_the_rules(text: str, result: int | None) -> None:
    assert evaluated(text) == result


def test_a_formula_is_worth_what_it_says() -> None:
    for made in _drawn(600):
        assert evaluated(_shown(made)) == made.result, _shown(made)


def test_the_machine_computes_it() -> None:
    draw = Draw(Random(3))
    for made in _drawn(60, seed=3):
        code = [*made.code, "output"]
        turn = draw.turn(Ask(expr=made.text), "<0>", made.values, code, [made.result])
        assert execute(Example((turn,)), EngineListener, by_reference=True)[0].outputs == (made.result,)


def test_they_have_parentheses_minus_signs_and_words() -> None:
    texts = [_shown(made) for made in _drawn(600)]
    for sign in (r"\(", r"-\(", r" \+", "×", "÷", ":", r"\*", " x ", " plus ", " divided by ", r"\d\("):
        assert any(re.search(sign, text) for text in texts), sign


def test_numbers_of_the_size_held_out_come_where_they_are_asked_for() -> None:
    sizes = [{digits(value) for value in made.values} for made in _drawn(300)]
    assert not any(HELD_OUT in size for size in sizes)
    large = [{digits(value) for value in made.values} for made in _drawn(200, magnitude=True)]
    assert sum(HELD_OUT in size for size in large) > 100


_N = r"(\d+)"
_IN_PYTHON = tuple(
    (re.compile(rf"\b{said}" if said[0].isalpha() else said), meant)
    for said, meant in (
        (rf"{_N}²|(?:the )?square of {_N}|{_N} squared|{_N} to the second", r"(\1\2\3\4)**2"),
        (rf"{_N}³|(?:the )?cube of {_N}|{_N} cubed|{_N} to the third", r"(\1\2\3\4)**3"),
        (rf"{_N} to the power (?:of |number )?{_N}", r"(\1)**\2"),
        *(
            (rf"{_N} to the {word}(?: power)?", rf"(\1)**{n}")
            for n, word in ((4, "fourth"), (5, "fifth"), (6, "sixth"))
        ),
        (rf"√{_N}|(?:sqrt|root)\({_N}\)|(?:the )?(?:square )?root (?:of )?{_N}|sqrt {_N}", r"isqrt(\1\2\3\4)"),
        (rf"{_N}!|(?:the )?factorial of {_N}|{_N} factorial", r"factorial(\1\2\3)"),
        (rf"(?:one )?half of {_N}", r"(\1/2)"),
        (rf"a third of {_N}", r"(\1/3)"),
        (rf"a quarter of {_N}", r"(\1/4)"),
        (rf"(?:double|twice) {_N}", r"(2*\1)"),
        (rf"(?:three times|triple) {_N}", r"(3*\1)"),
        (rf"ten times {_N}", r"(10*\1)"),
        (rf"{_N} hundred", r"(\1*100)"),
        (rf"{_N} thousand", r"(\1*1000)"),
        (rf"{_N} dozen", r"(\1*12)"),
        (r"half a dozen", "6"),
        (r"(?:a|one) dozen", "12"),
        (r"multiplied by|taken times|times|[×x]", "*"),
        (r"divided by|split by|over|÷", "/"),
        (r"plus|add", "+"),
        (r"minus|take away|less|subtract", "-"),
        (r"\^", "**"),
    )
)


def test_a_mixed_sum_is_worth_what_it_says() -> None:
    for seed in range(1500):
        random = Random(seed)
        made = mixed(random)
        said, _ = expand(random, made.text, held=seed % 2 == 0)
        python = text = _shown(replace(made, text=said))
        for pattern, meant in _IN_PYTHON:
            python = pattern.sub(meant, python)
        assert eval(python, {"isqrt": isqrt, "factorial": factorial}) == made.result, (text, python)

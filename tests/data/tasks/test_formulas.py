"""Formulas: what they say by the rules of arithmetic is what their program gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

import pytest

from tests.data.tasks.evaluate import evaluated
from wasmind.data.example import execute
from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.formulas import Formula, formula
from wasmind.data.wording import Ask
from wasmind.listeners import EngineListener


def _drawn(count: int, seed: int = 1, *, magnitude: bool = False) -> Iterator[Formula]:
    random = Random(seed)
    for _ in range(count):
        yield formula(Draw(random, magnitude=magnitude), random.choice((1, 2, 2, 3, 4, 6, 9, 24)))


def _shown(made: Formula) -> str:
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

"""Integers in texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasmind.data.numbers import written
from wasmind.tokenizer.numbers import PLAIN, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What is 15 + 27?", ["What is ", 15, " + ", 27, "?"]),
        ("-5", [-5]),
        ("3-5", [3, "-", 5]),
        ("3 - 5", [3, " - ", 5]),
        ("3 + -5", [3, " + ", -5]),
        ("(4)-(-7)", ["(", 4, ")-(", -7, ")"]),
        ("x=-5, y=7", ["x=", -5, ", y=", 7]),
        ("1,000,000 apples", [1000000, " apples"]),
        ("-963,576, please", [-963576, ", please"]),
        ("1, 2 and 3.", [1, ", ", 2, " and ", 3, "."]),
        ("3,7,12", [3, ",", 7, ",", 12]),
        ("3.14 is pi", ["3.14 is pi"]),
        ("version v2 of x86", ["version v2 of x86"]),
        ("5kg", [5, "kg"]),
        ("12:30", [12, ":", 30]),
        ("2147483647 and 2147483648", [2147483647, " and 2147483648"]),
        ("-2147483648", [-2147483648]),
        ("007", [7]),
        ("no numbers", ["no numbers"]),
        ("forty-two and Forty Three", [42, " and ", 43]),
        ("one of them, the twelve of us", ["one of them, the twelve of us"]),
        ("is thirteen plus two hundred and five", ["is ", 13, " plus ", 205]),
        ("two hundred seven thousand and eleven!", [207_011, "!"]),
        ("a million minus twenty", [1_000_000, " minus ", 20]),
        ("what is minus twenty?", ["what is ", -20, "?"]),
        ("add negative sixteen", ["add ", -16]),
        ("x minus twenty", ["x minus ", 20]),
        ("three billion", ["three billion"]),
        ("two billion one", [2_000_000_001]),
        ("fifteen hundred", [1500]),
        ("eighteenth, fourteen-digit, sixteen's", ["eighteenth, fourteen-digit, sixteen's"]),
        ("", []),
    ],
)
def test_a_text_falls_into_integers_and_the_rest(text: str, parts: list[str | int]) -> None:
    assert list(split(text)) == parts


@given(st.text(st.characters(exclude_categories=["L"])))
def test_nothing_is_lost_but_the_way_integers_are_written(text: str) -> None:
    kept = "".join(part for part in split(text) if isinstance(part, str))
    assert [c for c in kept if not (c.isdigit() or c in "-,")] == [c for c in text if not (c.isdigit() or c in "-,")]


@given(st.lists(st.integers(-(2**31), 2**31 - 1)))
def test_every_integer_is_found(values: list[int]) -> None:
    assert [part for part in split(" and ".join(map(str, values))) if isinstance(part, int)] == values


@given(st.integers(PLAIN + 1, 999) | st.integers(1, 999).map(lambda value: value * 1000), st.booleans())
def test_every_integer_in_words_is_found(value: int, negative: bool) -> None:
    said = written(value, words=True, commas=False)
    for text in (said, said.replace("-", " "), said.replace(" and ", " "), said.upper()):
        assert list(split(f"The {'negative ' if negative else ''}{text}, please")) == [
            "The ",
            -value if negative else value,
            ", please",
        ]

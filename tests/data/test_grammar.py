"""Wordings from one line of grammar."""

from __future__ import annotations

from random import Random

import pytest

from wasmind.data.grammar import expand, wordings


def _all(text: str, *, held: bool) -> set[tuple[str, bool]]:
    random = Random(1)
    return {expand(random, text, held=held) for _ in range(500)}


def test_alternatives_options_and_plain_text() -> None:
    assert _all("{add|sum} <0>[ please]", held=False) == {
        (f"{verb} <0>{end}", False) for verb in ("add", "sum") for end in ("", " please")
    }


def test_brackets_nest() -> None:
    assert _all("{a{b|c}|[d]e}", held=False) == {(text, False) for text in ("ab", "ac", "de", "e")}


def test_what_is_held_out_comes_only_when_asked_for() -> None:
    assert _all("{a|~b} {c|~d}", held=False) == {("a c", False)}
    assert _all("{a|~b} {c|~d}", held=True) == {("a c", False), ("b c", True), ("a d", True), ("b d", True)}


def test_all_wordings_are_those_that_can_be_drawn() -> None:
    text = "{a{b|c}|[d]e} {f|~g}"
    assert set(wordings(text)) == {text for text, _ in _all(text, held=True)}
    assert len(list(wordings(text))) == 8


@pytest.mark.parametrize("text", ["{a", "a}", "[a}", "{a|b]", "a]"])
def test_brackets_must_match(text: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|closes"):
        expand(Random(1), text)

"""Questions: every carrier with every operation, numbers of every size, places that programs can name."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST, digits, drawn, written
from wasmind.data.program import NAMES, Given, written_out
from wasmind.data.wording import Ask, Question, finished, question
from wasmind.isa.session import SCRATCH
from wasmind.tokenizer.numbers import split

ADD = Ask(
    do="add <0> and <1>", np="{the sum of <0> and <1>|<0> plus <1>}", expr="<0> + <1>", ask="how much is <0> plus <1>"
)


def _integers(text: str) -> list[int]:
    return [part for part in split(text) if isinstance(part, int)]


def test_the_tokenizer_finds_the_numbers_that_a_question_says_it_has() -> None:
    random = Random(3)
    for _ in range(2000):
        values = drawn(random), drawn(random)
        made = question(random, ADD, values)
        assert _integers(made.text) == list(made.integers)
        assert all(made.integers[place] == values[k] for k, place in enumerate(made.places) if place is not None)


def test_numbers_have_every_size_but_the_one_held_out() -> None:
    random = Random(5)
    sizes = [digits(drawn(random)) for _ in range(20_000)]
    assert set(sizes) == set(range(1, 11)) - {HELD_OUT}
    assert {digits(drawn(random, held_out=True)) for _ in range(100)} == {HELD_OUT}


def test_every_byte_value_comes_in_every_place() -> None:
    random = Random(7)
    seen: list[set[int]] = [set() for _ in range(4)]
    for _ in range(60_000):
        for place, byte in enumerate((drawn(random) % 2**32).to_bytes(4, "big")):
            seen[place].add(byte)
    assert all(len(values) == 256 for values in seen)


@pytest.mark.parametrize(("low", "high"), [(0, 9), (-5, 5), (1, 1), (LEAST, GREATEST), (100, 255)])
def test_a_range_is_kept(low: int, high: int) -> None:
    random = Random(9)
    for held_out in (False, True):
        assert all(low <= drawn(random, low, high, held_out=held_out) <= high for _ in range(200))


def test_a_number_is_written_as_people_do() -> None:
    assert written(1234567, words=True, commas=False) == "1234567"
    assert written(-1234567, words=True, commas=True) == "-1,234,567"
    assert written(7, words=True, commas=True) == "seven"
    assert written(-42, words=True, commas=True) == "minus forty-two"
    assert written(305, words=True, commas=True) == "three hundred and five"
    assert written(11000, words=True, commas=True) == "eleven thousand"
    assert written(7, words=False, commas=True) == "7"


def test_numbers_have_commas_all_of_them_or_are_in_words_some_of_them() -> None:
    random = Random(12)
    texts = {finished(random, "<0> + <1>", (5, 123456)).text for _ in range(300)}
    assert texts == {"5 + 123456", "5 + 123,456"}
    spelled = {finished(random, "<0> and <1>", (-42, 305)).text for _ in range(900)}
    assert {"-42 and 305", "minus forty-two and 305", "-42 and three hundred and five"} < spelled
    assert {"minus forty two and 305", "negative forty-two and 305", "-42 and three hundred five"} < spelled
    long = finished(random, " ".join(f"<{k}>" for k in range(9)), (1234567,) * 9)
    assert all("," not in finished(random, long.text, ()).text for _ in range(50))


def test_a_number_beside_a_sign_is_in_digits() -> None:
    random = Random(14)
    for text in ("<0> + <1>", "<0>%", "$<0>", "<0>! = ?", "max(<0>, 3)", "<0>/<1>", "5:<0>"):
        values = (5, 6)[: 1 + text.count("<1>")]
        assert not any(re.search("five|six", finished(random, text, values).text) for _ in range(200))


def test_greetings_come_with_questions_that_may_have_them() -> None:
    random = Random(16)
    for setting, found in (("none", False), ("any", True), ("sums", True)):
        asked = replace(ADD, setting=setting)
        texts = [question(random, asked, (3, 4)).text.lower() for _ in range(2000)]
        assert any(text.startswith("good morning") for text in texts) == found
        assert any("i forgot my calculator" in text for text in texts) == (setting == "sums")


def test_nobody_says_please_twice() -> None:
    random = Random(17)
    texts = (question(random, ADD, (3, 4)).text.lower().replace("please help", "") for _ in range(3000))
    assert all(text.count("please") < 2 for text in texts)


def test_held_out_wordings_are_only_in_paraphrases() -> None:
    random = Random(13)
    plain = {question(random, ADD, (3, 4)).text.lower() for _ in range(2000)}
    held = {question(random, ADD, (3, 4), held=True).text.lower() for _ in range(500)}
    assert not any("crunch" in text or "any idea" in text or "howdy" in text for text in plain)
    assert not plain & held


def test_a_program_copies_numbers_or_names_their_places() -> None:
    code = [Given(0), Given(1), "i32.sub", ("i32.const", 5), "i32.mul", "output", "halt"]
    asked = Question("Take 3 from -8, seven times", (3, -8), (1, 0))
    copied = written_out(code, asked, (-8, 3), by_reference=False)
    assert copied[:3] == [("i32.const", -8), ("i32.const", 3), ("i32.sub", 0)]
    assert written_out(code, asked, (-8, 3), by_reference=True)[:2] == [("local.get", 1), ("local.get", 0)]


def test_a_number_in_words_has_no_place_to_name() -> None:
    asked = Question("three plus 4", (4,), (None, 0))
    assert written_out([Given(0), Given(1)], asked, (3, 4), by_reference=True) == [("i32.const", 3), ("local.get", 0)]


def test_names_scratch_and_question_have_locals_of_their_own() -> None:
    assert SCRATCH >= 16
    assert len(set(NAMES.values())) == 26
    assert min(NAMES.values()) > SCRATCH


def test_errors_of_typing_leave_numbers_alone() -> None:
    random = Random(15)
    asked = Ask(do="subtract <0> from <1>")
    texts = [question(random, asked, (12, 34)) for _ in range(3000)]
    assert len({made.text.lower() for made in texts}) > 20
    assert all(made.integers == (12, 34) for made in texts if made.places == (0, 1))


def test_integers_of_the_wording_itself_have_places_too() -> None:
    made = finished(Random(1), "the 32 bits of <0>, and ^2", (7,), words=False)
    assert made.integers == (32, 7, 2)
    assert made.places == (1,)

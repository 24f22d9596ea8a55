"""The stories of word_problem: every one can be told in every way, and reads as it should."""

from __future__ import annotations

import re
from random import Random

import pytest

from wasmind.data.example import answer_text, execute
from wasmind.data.task import Draw, Example
from wasmind.data.tasks import word_problem
from wasmind.data.tasks.stories import BIG, STORIES
from wasmind.data.tasks.stories.chatty import CHATTY
from wasmind.data.tasks.stories.lines import lines
from wasmind.data.tasks.stories.short import SHORT
from wasmind.data.tasks.stories.story import Story, exact, formula
from wasmind.data.tasks.stories.telling import (
    Cast,
    arranged,
    introduced,
    unfolded,
    with_a_spare,
    with_numbers,
    with_slots,
)
from wasmind.data.tasks.stories.words import EAT, MEN, OWN, POOLS, WOMEN, WORDS, agreeing, plural, with_article
from wasmind.listeners import EngineListener

_ORDER = re.compile(r"\b(find|tell|give|work out|calculate|determine)\b", re.IGNORECASE)
_MARKUP = re.compile(r"[<>{}|~\[\]@#]|  | [.,?]|\.\.|[?] ?\?")


def _told(random: Random, story: Story, **mode: bool) -> tuple[str, str]:
    """(question, answer) of a story; the machine agrees with its oracle, or this raises."""
    turn = word_problem._told(Draw(random, **mode), story)
    (made,) = execute(Example((turn,)), EngineListener, by_reference=True)
    return made.turn.question.text, answer_text(made)


@pytest.mark.parametrize("part", range(8))
def test_every_story_is_told_without_markup(part: int) -> None:
    random = Random(part)
    for story in STORIES[part::8]:
        for _ in range(3):
            question, answer = _told(random, story)
            assert not _MARKUP.search(question), question
            assert not _MARKUP.search(answer), answer
            assert "?" in question or _ORDER.search(question) or story in (*SHORT, *CHATTY), question
        _told(random, story, paraphrase=True)


def test_a_big_story_is_told_with_a_number_of_the_size_held_out() -> None:
    random = Random(1)
    assert all(re.search(r"\d{7}|\d,\d{3},\d{3}", _told(random, story, magnitude=True)[0]) for story in BIG)


def test_there_are_many_stories_names_and_things() -> None:
    frames = {story.text.rpartition(". ")[0] for story in STORIES}
    assert len(frames) >= 200
    assert len({*WOMEN, *MEN}) >= 200
    assert len({*OWN, *EAT}) >= 100


def test_a_question_about_who_has_more_is_answered_with_a_name() -> None:
    random = Random(3)
    asked = [story for story in STORIES if story.code == "a b >" and "{<0?<A>/<B>>" in story.says]
    names = re.compile(rf"\b({'|'.join((*WOMEN, *MEN))})\b")
    for story in asked * 40:
        turn = word_problem._told(Draw(random), story)
        question, answer = turn.question.text, names.findall(turn.answer)
        found = names.findall(question)
        if len(found) == 2 and not question.startswith("Who"):
            assert answer == [found[0] if turn.values[0] > turn.values[1] else found[1]], question


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("apple", "apples"),
        ("box", "boxes"),
        ("cherry", "cherries"),
        ("toy", "toys"),
        ("slice of pizza", "slices of pizza"),
        ("red fish", "red fish"),
        ("old woman", "old women"),
        ("mango", "mangoes"),
    ],
)
def test_the_plural_of_a_noun(noun: str, many: str) -> None:
    assert plural(noun) == many


@pytest.mark.parametrize(
    ("verb", "person", "said"),
    [
        ("has", "am", "have"),
        ("is given", "am", "am given"),
        ("is", "are", "are"),
        ("was", "am", "was"),
        ("was", "are", "were"),
        ("gives away", "am", "give away"),
        ("carries", "are", "carry"),
        ("washes", "am", "wash"),
        ("goes", "are", "go"),
        ("gives", "is", "gives"),
    ],
)
def test_a_verb_goes_with_its_person(verb: str, person: str, said: str) -> None:
    assert agreeing(verb, person) == said


def test_articles() -> None:
    assert [with_article(noun) for noun in ("apple", "pear", "umbrella")] == ["an apple", "a pear", "an umbrella"]


def test_who_asks_about_himself_is_answered_with_you() -> None:
    for seed in range(400):
        cast = Cast(Random(seed), {}, anyone=True)
        asked = cast.worded("<A> <has/had> <his> hat, <A>'s own")
        cast.answers()
        if asked.startswith("I "):
            assert asked in ("I have my hat, my own", "I had my hat, my own")
            assert cast.worded("<A> <has> <his> hat") == "you have your hat"
            return
    raise AssertionError


def test_two_persons_have_different_names() -> None:
    for seed in range(300):
        first, second, third = Cast(Random(seed), {}, anyone=False).worded("<A>,<B>,<C>").split(",")
        assert len({first, second, third}) == 3


def test_numbers_in_words_have_no_place_among_the_integers() -> None:
    text = "Tom has <0 apple>, <1 pear> and <$2>."
    for seed in range(100):
        made, places = with_numbers(Random(seed), text, (12, 4700, 5), signs=True)
        found = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", made)]
        assert [
            value for value, place in zip((12, 4700, 5), places, strict=True) if place is None or found[place] == value
        ]
        assert places[1] is not None
        assert places[2] is not None
        assert "$5" in made
        assert (places[0] is None) == ("twelve apples" in made)


def test_a_slot_of_an_answer_keeps_what_depends_on_its_number() -> None:
    assert with_slots("<0 box> <0?is/are> left, <$1>", (1, 3), signs=True) == "<0> box is left, $<1>"
    assert with_slots("<0 box> <0?is/are> left, <$1>", (2, 1), signs=False) == "<0> boxes are left, <1> dollar"
    assert with_slots("<0=a?Ann/Ben>, <0=b?Ann/Ben>", (7,), signs=True, given=(3, 7)) == "Ben, Ann"


def test_the_question_may_come_first_or_be_joined_by_if() -> None:
    text = "<A> has <0> eggs. <he> eats <1>. how many eggs does <he> have left?"
    made = {arranged(Random(seed), text) for seed in range(300)}
    assert made == {
        text,
        "<A> has <0> eggs. if <he> eats <1>, how many eggs does <he> have left?",
        "<A> has <0> eggs. if <he> eats <1>. how many eggs does <he> have left?",
        "<A> has <0> eggs. how many eggs does <he> have left if <he> eats <1>?",
        "how many eggs does <A> have left? <A> has <0> eggs. <he> eats <1>.",
        "how many eggs does <A> have left if <he> has <0> eggs and <he> eats <1>?",
    }


def test_what_is_told_first_has_no_number() -> None:
    for seed in range(60):
        before = introduced(Random(seed), "<A> has <0> eggs.").removesuffix(". <A> has <0> eggs.")
        assert before
        assert not re.search(r"\d", before)
        assert "<A>" not in introduced(Random(seed), "there are <0> eggs.")


def test_what_is_not_needed_is_told_with_a_number_of_its_own() -> None:
    text = "<A> has <0 <x>>. <he> eats <1>. how many <x+> does <he> have left?"
    for seed in range(60):
        longer = with_a_spare(Random(seed), text, 2)
        assert longer == text or longer.count("<2") >= 1
        assert re.search(r"how many <x\+> does <(he|A)> have left\?$", longer)


def test_macros_take_another_subject() -> None:
    assert "<=gives/gave>" in unfolded("@=gives")
    with pytest.raises(KeyError):
        unfolded("@nothing")


def test_words_of_numbers() -> None:
    assert [WORDS[k] for k in (0, 7, 12, 20, 21, 99)] == [
        "zero",
        "seven",
        "twelve",
        "twenty",
        "twenty-one",
        "ninety-nine",
    ]
    assert all(pool for pool in POOLS.values())


def test_a_difference_is_of_the_larger_number_whichever_comes_first() -> None:
    for ranges in (((2, 9), (20, 90)), ((20, 90), (2, 9))):
        story = Story("there are <0> and <1>. how many more?", "<0>.", "a b ~", lambda a, b: abs(a - b), ranges)
        _told(Random(1), story)


@pytest.mark.parametrize(
    ("text", "code", "answer"),
    [
        ("a+b-c", "a b + c -", 18),
        ("a-b", "a b ~", 18),
        ("c-b", "b c ~", 6),
        ("(a-c)*2/b", "a c - 2 * b /", 4),
        ("a%(c-b)", "a c b - %", 0),
    ],
)
def test_a_formula_is_a_program_and_its_oracle(text: str, code: str, answer: int) -> None:
    made, oracle = formula(text)
    assert made == code
    assert oracle(24, 6, 12) == answer


def test_a_line_is_a_story_with_numbers_near_its_own() -> None:
    (story,) = lines("<A> had <40 egg> in <2> {boxes|bags} of <20> and sold <%15>. what is left? => a-a*d/100 egg")
    assert story.text == "<A> had <0 egg> in <1> {boxes|bags} of <2> and sold <%3>. what is left?"
    assert story.ranges == ((13, 120), (2, 9), (6, 60), (5, 45))
    assert story.code == "a a d * 100 / -"
    assert story.oracle(40, 2, 20, 15) == 34
    assert "<0 egg>" in story.says
    assert lines("a <%60> b <60> c => a*b")[0].text == "a <%0> b <0> c"


@pytest.mark.parametrize(
    ("numbers", "fits"),
    [((7, 3, 2), True), ((7, 2, 2), False), ((3, 7, 2), False), ((3, 3, 2), False), ((7, 3, 0), False)],
)
def test_a_formula_is_exact_where_no_part_is_a_fraction_or_none(numbers: tuple[int, ...], fits: bool) -> None:
    assert exact("(a-b)/c")(*numbers) is fits

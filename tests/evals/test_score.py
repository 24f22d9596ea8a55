"""What counts as right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.lm.test_coprocessor import ADD, TRAP, instruction
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.evals.score import Expected, Said, numbers, says_as_much, score, valid
from wasmind.listeners import EngineListener
from wasmind.lm.coprocessor import Coprocessor
from wasmind.tokenizer.chat import encode_chat
from wasmind.tokenizer.vocabulary import BYTE, OUT_REF, SPECIAL, number_tokens


def said(question: str, *parts: tuple[str, int] | str | list[int]) -> Said:
    """An answer of instructions, which the machine executes, and at its end of ids, which it reads."""
    machine = Coprocessor(EngineListener)
    machine.read(encode_chat(TOKENIZER, question)[1:])
    start = len(encode_chat(TOKENIZER, question)) - 1
    ids: list[int] = []
    for part in parts:
        made = part if isinstance(part, list) else instruction(*((part, 0) if isinstance(part, str) else part))
        machine.read(made)
        ids += [*made, *machine.forced]
        machine.read(machine.forced)
    steps = [step.__class__(**{**vars(step), "place": step.place - start}) for step in machine.steps]
    return Said(tuple(ids), TOKENIZER.decode([SPECIAL["assistant_start"], *ids]), tuple(steps))


QUESTION = "What is 15 + 27?"
SUM = Expected(True, (42,), ("the sum is 42", "42", "42."))
TALK = Expected(False)


def text(words: str) -> list[int]:
    return TOKENIZER.encode_plain(words)


def test_a_right_answer_is_right_in_everything() -> None:
    for end in ([*text("It is "), *number_tokens(42)], [*text("That makes "), OUT_REF, BYTE]):
        made = score(SUM, said(QUESTION, *ADD, [*end, SPECIAL["assistant_end"]]))
        assert (made.triggered, made.valid, made.outputs, made.answer) == (True, True, True, True)


def test_a_wrong_number_is_wrong_beside_a_right_program() -> None:
    made = score(SUM, said(QUESTION, *ADD, number_tokens(43)))
    assert (made.triggered, made.valid, made.outputs, made.answer) == (True, True, True, False)


def test_a_right_number_without_the_machine_did_not_trigger_it() -> None:
    made = score(SUM, said(QUESTION, text("42")))
    assert (made.triggered, made.valid, made.outputs, made.answer) == (False, False, False, True)


def test_talk_is_right_if_the_machine_is_silent() -> None:
    quiet, loud = (score(TALK, said("Hello", *parts)) for parts in ([text("Hi!")], ADD))
    assert (quiet.triggered, quiet.valid, quiet.answer) == (False, None, True)
    assert (loud.triggered, loud.valid, loud.answer) == (True, None, False)


DIVISION = (("local.get", 0), ("i32.const", 0), "i32.div_s")


@pytest.mark.parametrize(
    ("parts", "trap", "expected"),
    [
        (ADD, False, True),
        (ADD[:-1], False, False),
        ([*ADD, text("So "), number_tokens(42)], False, True),
        ([*ADD[:-1], [BYTE + 7], "halt"], False, False),
        ([*ADD, [OUT_REF]], False, False),
        ([*ADD, number_tokens(42)[:3]], False, False),
        (DIVISION, False, False),
        (DIVISION, True, True),
        (ADD, True, False),
        ([text("42")], False, False),
    ],
    ids=[
        *("whole", "no halt", "number behind", "byte between", "half a reference", "half a number", "trap"),
        *("expected trap", "no trap", "no program"),
    ],
)
def test_a_valid_program_runs_to_its_end_with_nothing_beside(
    parts: list[tuple[str, int] | str | list[int]], trap: bool, expected: bool
) -> None:
    assert valid(said("Take 15 and 27", *parts), trap=trap) == expected


def test_a_trap_is_seen() -> None:
    made = said("Divide 15", *DIVISION)
    assert made.ids[-1] == TRAP
    assert made.steps[-1].trap == "integer divide by zero"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It is -5.", ["-5"]),
        ("5-3 and (4)-2", ["5", "3", "4", "2"]),
        ("from −7 to 1,234,567", ["-7", "1234567"]),
        ("[[53, -14], [0, 687]]", ["53", "-14", "0", "687"]),
        ("x = 3.50, y=-2; $7 and 8%", ["3.5", "-2", "7", "8"]),
        ("x1 is none, [output 3] is not there", []),
    ],
)
def test_numbers_are_found_in_order(line: str, expected: list[str]) -> None:
    assert numbers(line) == [Decimal(number) for number in expected]


TEAMS = ("the Wolves, with 104 points.", "the Wolves with 104.", "that's the Wolves: 104 points.")
FILE = ("no, there is no such file", "it does not exist: opening it gives -1")
MORE = ("yes, by 5.", "yes, it is 5 more.")


@pytest.mark.parametrize(
    ("line", "wordings", "expected"),
    [
        ("The Wolves, with 104 points.", TEAMS, True),
        ("The Foxes, with 104 points.", TEAMS, False),
        ("Swapped: 4 and 3", ("3 and 4 are there now", "3, 4"), False),
        ("There is no such file.", FILE, True),
        ("Opening it gives -1, it does not exist", FILE, True),
        ("Yes, it has 12 bytes", FILE, False),
        ("Yes, there it is", FILE, False),
        ("Yes, 5 more", MORE, True),
        ("No, 5 less", MORE, False),
        ("Saved.", ("noted.", "okay, the rent is 5."), True),
        ("Saved, it is 6.", ("noted.", "okay, the rent is 5."), False),
        ("It is 5 dollars", ("you pay 5 dollars",), True),
        ("3 hours, 20 minutes", ("3 hours and 20 minutes", "that's 3 hours and 20 minutes"), True),
        ("3 days and 20 minutes", ("3 hours and 20 minutes", "that's 3 hours and 20 minutes"), False),
        ("", ("you pay 5 dollars",), False),
    ],
)
def test_an_answer_has_the_numbers_of_a_wording_and_decides_as_it(
    line: str, wordings: tuple[str, ...], expected: bool
) -> None:
    assert says_as_much(line, wordings) == expected


def test_of_a_foreign_answer_the_last_number_counts() -> None:
    foreign = Expected(True, last=Decimal(42))
    made = score(foreign, said(QUESTION, *ADD, [*text("Of 15 and 27 it is "), *number_tokens(42)]))
    assert (made.valid, made.outputs, made.answer) == (True, None, True)
    assert not score(foreign, said(QUESTION, *ADD, text("It is 42 or 43"))).answer
    assert not score(foreign, said(QUESTION, text("No idea"))).answer

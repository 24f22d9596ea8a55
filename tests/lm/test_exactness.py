"""What the model that comes with wasmind gets right to the last digit: long chains, conversations and loops."""

from __future__ import annotations

import pytest

import wasmind

FORMULAS = (
    "12 + 7 - 3 + 45 - 6 + 8 + 9 - 2 + 31 - 4 + 5 + 6 - 7 + 8 + 9 + 10 - 11 + 12 + 13 - 14 + 15 + 16 - 17 + 18 + 19",
    " + ".join(map(str, range(3, 28))),
    "12345678 * 87",
)
LOOPS = (300, 50_000, 1_000_000)
TURNS = 100


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_of_up_to_24_operations(formula: str) -> None:
    assert list(wasmind.ask(f"What is {formula}?").outputs) == [eval(formula)]


@pytest.mark.parametrize("rounds", LOOPS)
def test_a_loop(rounds: int) -> None:
    """Modulo 2**32, as the machine adds, and said to be that where it is."""
    total = rounds * (rounds + 1) // 2
    answer = wasmind.ask(f"What is the sum of the numbers from 1 to {rounds}?")
    assert [output % 2**32 for output in answer.outputs] == [total % 2**32]
    assert answer.wrapped == (total >= 2**31)


@pytest.mark.parametrize("question", ["What is 7 / 0?", "Divide 100 by zero."])
def test_a_division_by_zero_is_told(question: str) -> None:
    answer = wasmind.ask(question)
    assert not answer.outputs
    assert "zero" in answer.text


@pytest.mark.parametrize("turn", ["Add {} to the total.", "Anna scores {} points.", "Give the Tigers {} points."])
def test_a_tally_over_a_hundred_turns(turn: str) -> None:
    chat = wasmind.Chat()
    wrong = [i for i in range(1, TURNS + 1) if list(chat.ask(turn.format(i)).outputs) != [i * (i + 1) // 2]]
    assert wrong == []

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyvm import Instruction, Opcode, Program, score_output, validate
from tinyvm.tokeniser import ID, integer_tokens
from tinyvm.verifier import faults


def part(name: str, *args: int, label: str | None = None, target: str | None = None) -> Instruction:
    return Instruction(Opcode[name], args, label, target)


LOAD, PRINT = part("LOAD", 0, 1), part("PRINT", 0)


@pytest.mark.parametrize(
    ("parts", "sound"),
    [
        ([LOAD, PRINT], True),
        ([], True),
        ([part("ADD", 0, 1)], False),
        ([part("LOAD", 8, 1)], False),
        ([part("JMP")], False),
        ([part("JMP", target="L0")], False),
        ([PRINT], False),
        ([part("MOV", 1, 0), PRINT], False),
        ([LOAD, part("JMP", target="L0"), PRINT, part("NOP", label="L0")], False),
        ([part("JZ", 1, target="L0"), LOAD, part("PRINT", 0, label="L0")], False),
        ([LOAD, part("JZ", 1, target="L0"), LOAD, part("PRINT", 0, label="L0")], True),
        ([part("LOAD", 0, 3, label="L0"), PRINT, part("JZ", 0, target="L0")], True),
        ([part("PUSH", 0), part("POP", 0), PRINT], True),
        ([part("POP", 0), PRINT], False),
        ([part("PUSH", 0)] * 17 + [part("NOP")], False),
        ([part("PUSH", 0)] * 16 + [part("NOP")], True),
        ([part("JZ", 0, target="L0"), part("PUSH", 0), part("NOP", label="L0")], False),
        ([part("USEROP_0", 0, 1)], False),
    ],
)
def test_a_program_is_sound_or_not(parts: list[Instruction], sound: bool) -> None:
    assert validate(Program(parts)) is sound


def test_a_user_defined_operation_writes_what_its_signature_says() -> None:
    program = Program([part("USEROP_2", 0, 1), PRINT])
    assert validate(program, {"ABS": {0}})
    assert not validate(program, {"ABS": {1}})
    with pytest.raises(KeyError):
        validate(program, {"MAX": {0}})


@pytest.mark.parametrize(
    ("predicted", "score"),
    [
        ("BOS MINUS 1 2 NEWLINE 0 NEWLINE EOS", 1.0),
        ("MINUS 1 2 NEWLINE 0", 1.0),
        ("MINUS MINUS 1 2 NEWLINE NEWLINE MINUS 0 NEWLINE", 1.0),
        ("BOS 1 2 NEWLINE 0 NEWLINE EOS", 0.0),
        ("BOS MINUS 1 2 0 NEWLINE EOS", 0.0),
        ("", 0.0),
        ("BOS BOS MINUS 1 2 NEWLINE 0 NEWLINE EOS", 0.0),
        ("BOS MINUS 1 2 NEWLINE ADD 0 NEWLINE EOS", 0.0),
        ("BOS MINUS 1 2 NEWLINE 0 R0 NEWLINE EOS", 0.0),
    ],
)
def test_an_answer_is_right_where_its_values_are(predicted: str, score: float) -> None:
    target = "BOS MINUS 1 2 NEWLINE 0 NEWLINE EOS"
    assert score_output(*([ID[token] for token in text.split()] for text in (predicted, target))) == score


@pytest.mark.parametrize("predicted", [[64], [-1], [ID["9"]] * 5000, ["x"], [1.5]])
def test_what_is_no_answer_scores_nothing(predicted: list[int]) -> None:
    assert score_output(predicted, [ID["BOS"], ID["0"], ID["NEWLINE"], ID["EOS"]]) == 0.0


ANY_IDS = st.lists(st.integers(-3, 70) | st.integers() | st.floats() | st.none() | st.text() | st.decimals())


@given(ANY_IDS | st.none() | st.integers() | st.text(), st.lists(st.integers(0, 63)))
def test_any_answer_scores_0_or_1(predicted: Any, target: list[int]) -> None:
    assert score_output(predicted, target) in (0.0, 1.0)


@given(st.lists(st.integers(-(10**30), 10**30), min_size=1))
def test_an_answer_is_right_as_it_is_written(values: list[int]) -> None:
    ids = [ID[token] for value in values for token in (*integer_tokens(value), "NEWLINE")]
    assert score_output(ids, [ID["BOS"], *ids, ID["EOS"]]) == 1.0
    assert score_output([ID["0"], *ids[::-1]], [ID["1"]]) == 0.0


@pytest.mark.parametrize(
    "token",
    [
        "LOAD",
        "R0",
        "0",
        "9",
        "MINUS",
        "NEWLINE",
        "BOS",
        "EOS",
        "PAD",
        "RESERVED_14",
        "MINUS 1",
        "1 NEWLINE",
        "MINUS NEWLINE",
        "BOS EOS",
    ],
)
def test_a_long_answer_takes_no_longer_than_it_is_long(token: str) -> None:
    ids = [ID[part] for part in token.split()] * 100_000
    started = time.process_time()
    assert score_output(ids, [ID["7"]]) == 0.0
    assert score_output(ids, ids) in (0.0, 1.0)
    assert time.process_time() - started < 5  # about a fifth of a second


def test_a_fault_says_where_and_what() -> None:
    program = Program([part("PRINT", 3), part("PUSH", 0, label="L0"), part("JMP", target="L0")])
    assert list(faults(program)) == [
        (0, "R3 is printed, and is not written on every way to here"),
        (1, "the stack has 0 or 1 values here, by the way that led here"),
    ]
    assert list(faults(Program([part("POP", 0), part("NOP")]))) == [
        (0, "the stack has -1 values behind this; it holds 0 to 16")
    ]
    assert list(faults(Program([part("JMP", target="L0")]))) == [(0, "there is no label L0")]

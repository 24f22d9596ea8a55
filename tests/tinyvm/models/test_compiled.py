"""The compiled machine as others use it: prompts are checked, answers read."""

from __future__ import annotations

from random import Random

import pytest

from tinyvm import Instruction, Opcode, Program, encode, gen_register_trace, renders, run
from tinyvm.tokeniser import ID
from wasmind.errors import LimitError, UsageError
from wasmind.tinyvm.compiled import check_prompt, compiled_machine, error_of, without_steps

BOS, EOS, NEWLINE, HALT = (ID[name] for name in ("BOS", "EOS", "NEWLINE", "HALT"))
PROGRAM = gen_register_trace(6, 4, Random(3))
TRACE = run(PROGRAM)
PROMPT = renders.cot(PROGRAM, TRACE).input_ids


@pytest.fixture(scope="module")
def machine():
    return compiled_machine()


def test_it_answers_as_the_dataset_does(machine):
    answer = machine(PROMPT)
    assert answer == renders.cot(PROGRAM, TRACE).target_ids
    assert without_steps(answer) == renders.direct(PROGRAM, TRACE).target_ids
    assert error_of(answer) is None


def test_both_executors_answer_alike(machine):
    assert compiled_machine("dense")(PROMPT) == machine(PROMPT)


def test_what_goes_wrong_is_said(machine):
    answer = machine([BOS, *encode(Program([Instruction(Opcode.POP, (0,))])), EOS])
    assert error_of(answer) == "stack underflow"
    assert without_steps(answer) == answer


def test_a_program_without_steps_has_nothing_to_leave_out(machine):
    assert without_steps(machine([BOS, EOS])) == [BOS, EOS]


def test_an_answer_has_an_end(machine):
    with pytest.raises(LimitError, match="did not end within 50 tokens"):
        machine(PROMPT, max_tokens=50)


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        ([], "a prompt begins with BOS and ends with EOS"),
        ([BOS, HALT, NEWLINE], "a prompt begins with BOS and ends with EOS"),
        ([BOS, HALT, EOS], "between BOS and EOS there must be a program"),
        ([BOS, 64, EOS], "between BOS and EOS there must be a program"),
        ([BOS, 0, 16, *[25] * 7, NEWLINE, EOS], "a literal or label has 7 digits; the machine takes 6"),
        ([BOS, *[35, 24, 36, HALT, NEWLINE] * 2, EOS], "duplicate label: L0"),
    ],
)
def test_what_is_no_prompt_is_refused(prompt, message):
    with pytest.raises(UsageError, match=message):
        check_prompt(prompt)


def test_there_are_two_executors():
    with pytest.raises(UsageError, match="there is no executor 'abacus'; choose one of engine, dense"):
        compiled_machine("abacus")

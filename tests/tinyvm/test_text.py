"""Plain text: programs and answers come back as they were."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyvm import Instruction, Opcode, Program, run
from tinyvm.generators import StructuredSpec, gen_structured
from tinyvm.text import MACHINE, cot, direct, parse_program, parse_values, program_text, score_text, values_text

LITERALS = st.integers(-(10**17), 10**17)


def drawn(seed: int, literal: int) -> Program:
    """A program of any instructions, with some labels."""
    rng, code = Random(seed), []
    for number in range(rng.randint(0, 12)):
        op = rng.choice(list(Opcode))
        registers = rng.choices(range(8), k=rng.randint(1, 8) if op.is_userop else op.registers)
        label = rng.choice((None, f"L{number}", f"after_{number}"))
        target = rng.choice(("L0", "x", "again")) if op.jumps else None
        code.append(Instruction(op, (*registers, *[literal] * op.literals), label, target))
    return Program(code)


@given(st.integers(0, 2**32), LITERALS)
def test_any_program_comes_back(seed: int, literal: int) -> None:
    program = drawn(seed, literal)
    assert parse_program(program_text(program)) == program


@given(st.lists(st.integers(-1024, 1023)))
def test_values_come_back(values: list[int]) -> None:
    assert parse_values(values_text(values)) == tuple(values)
    assert score_text(values_text(values), values_text(values)) == 1.0
    assert score_text(values_text([*values, 1]), values_text(values)) == 0.0


def test_a_run_tells_what_each_step_wrote() -> None:
    program = gen_structured(StructuredSpec(20, 6, 2, 2, 1, prints=2), Random(3))
    trace = run(program)
    shown = cot(program, trace)
    assert parse_program(shown.input_text) == parse_program(direct(program, trace).input_text) == program
    assert parse_values(shown.target_text) == trace.output
    assert score_text(shown.target_text, direct(program, trace).target_text) == 1.0
    steps = shown.target_text.partition("\noutput:")[0].splitlines()
    for step, line in zip(trace.steps, steps, strict=True):
        text, arrow, value = line.partition(" -> ")
        part = parse_program(text)[0]
        assert part == program[step.pc]._replace(label=None)
        if arrow:
            assert value == f"R{part.args[0]}={step.regs[part.args[0]]}"
        else:
            assert not part.args


def test_a_program_reads_so() -> None:
    program = Program(
        [
            Instruction(Opcode.LOAD, (2, -21), "L0"),
            Instruction(Opcode.USEROP_1, (0, 1, 2, 3)),
            Instruction(Opcode.JZ, (2,), None, "L0"),
            Instruction(Opcode.HALT),
        ]
    )
    assert program_text(program) == "L0: LOAD R2, -21\nUSEROP_1 R0, R1, R2, R3\nJZ R2, L0\nHALT"
    assert parse_program("\n L0:LOAD  R2 ,-21\n\nUSEROP_1 R0,R1,R2,R3\nJZ R2, L0\n HALT \n") == program


def test_the_machine_is_told_whole() -> None:
    assert all(op.name in MACHINE for op in Opcode if not op.is_userop)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("HALT\nSTOP", "line 2: 'STOP' is no instruction"),
        ("LOAD R8, 1", "line 1: 'R8' is no register"),
        ("LOAD R1, one", "line 1: 'one' is no number"),
        ("LOAD R1", "line 1: LOAD does not have 1 operands"),
        ("JMP", "line 1: JMP does not have 0 operands"),
        ("JZ R1", "line 1: JZ does not have 1 operands"),
        ("a b: HALT", "line 1: 'a b' is no label"),
        (": HALT", "line 1: '' is no label"),
        ("a: HALT\na: HALT", "duplicate label: a"),
        (f"LOAD R1, {'9' * 5000}", "is no number"),
    ],
)
def test_what_is_no_program_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_program(text)


@given(st.text(), st.text())
def test_any_text_scores_0_or_1(predicted: str, target: str) -> None:
    assert score_text(predicted, target) in (0.0, 1.0)


@pytest.mark.parametrize("text", ["9", "-", "9 ", "output:", "output: 1\n", "٣ "])
def test_a_long_answer_takes_no_longer_than_it_is_long(text: str) -> None:
    started = time.process_time()
    assert score_text(text * 200_000, "9\n9") == 0.0
    assert time.process_time() - started < 5

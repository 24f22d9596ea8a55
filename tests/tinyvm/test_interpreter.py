from __future__ import annotations

from random import Random

import pytest

from tinyvm import Instruction, InterpreterError, Opcode, Program, run
from tinyvm.generators import BranchedSpec, gen_branched
from tinyvm.interpreter import Step, register_texts
from tinyvm.isa import REGISTERS, VALUES


def instruction(name: str, *args: int, label: str | None = None, target: str | None = None) -> Instruction:
    return Instruction(Opcode[name], args, label, target)


def code(*parts: Instruction) -> Program:
    return Program(parts)


def test_a_step_shows_what_is_after_it() -> None:
    trace = run(code(instruction("LOAD", 2, 5), instruction("PUSH", 2), instruction("PRINT", 2)))
    two = (0, 0, 5, 0, 0, 0, 0, 0)
    assert trace.steps == (Step(0, two, (), None), Step(1, two, (5,), None), Step(2, two, (5,), 5))
    assert (trace.output, trace.halted) == ((5,), True)


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        ([("LOAD", 0, 2000)], 1023),
        ([("LOAD", 0, -2000), ("NEG", 0, 0)], 1023),
        ([("LOAD", 0, 1000), ("ADD", 0, 0, 0)], 1023),
        ([("LOAD", 0, -1024), ("LOAD", 1, -1), ("DIV", 0, 0, 1)], 1023),
        ([("LOAD", 0, 40), ("MUL", 0, 0, 0), ("LOAD", 1, 1), ("SUB", 0, 0, 1)], 1022),
        ([("LOAD", 1, 3), ("MOV", 0, 1)], 3),
        ([("LT", 0, 0, 0)], 0),
        ([("EQ", 0, 0, 0)], 1),
        ([("LOAD", 1, -4), ("PUSH", 1), ("POP", 0)], -4),
        ([("NOP",)], 0),
    ],
)
def test_values_are_clamped_and_moved(parts: list[tuple[str, int]], printed: int) -> None:
    program = code(*(instruction(*part) for part in parts), instruction("PRINT", 0))
    assert run(program).output == (printed,)


def test_jumps_go_where_they_say() -> None:
    program = code(
        instruction("JZ", 0, target="L1"),
        instruction("PRINT", 0),
        instruction("JMP", target="L2", label="L1"),
        instruction("PRINT", 0),
        instruction("HALT", label="L2"),
        instruction("PRINT", 0),
    )
    trace = run(program)
    assert [step.pc for step in trace.steps] == [0, 2, 4]
    assert trace.output == ()


@pytest.mark.parametrize(
    ("program", "message"),
    [
        (code(*[instruction("PUSH", 0)] * 17), "stack overflow"),
        (code(instruction("POP", 0)), "stack underflow"),
        (
            code(instruction("USEROP_3", 0, 1, 2)),
            "userop opcode USEROP_3 encountered; substitute via decomposition before run()",
        ),
        (code(Instruction(99)), "unhandled op: 99"),  # type: ignore[arg-type]
        (code(instruction("JMP", label="L0", target="L0")), "step cap 50 exceeded"),
    ],
)
def test_what_the_machine_cannot_do_is_said(program: Program, message: str) -> None:
    with pytest.raises(InterpreterError) as caught:
        run(program, step_cap=50)
    assert str(caught.value) == message


def test_what_was_executed_before_is_told() -> None:
    with pytest.raises(InterpreterError) as caught:
        run(code(instruction("PRINT", 0), instruction("NOP"), instruction("POP", 0)))
    trace = caught.value.trace
    assert [step.pc for step in trace.steps] == [0, 1]
    assert trace.output == (0,)
    assert not trace.halted


def test_a_program_as_long_as_the_cap_ends() -> None:
    assert len(run(code(*[instruction("NOP")] * 50), step_cap=50).steps) == 50
    assert len(run(code(*[instruction("NOP")] * 50), step_cap=None).steps) == 50


def test_registers_are_written_as_a_table_has_them() -> None:
    program = gen_branched(BranchedSpec(24, 6, 2, 4, True, 2), Random(3))
    trace = run(program)
    table = [[f"{number}:{value}" for value in VALUES] for number in range(REGISTERS)]
    naive = [" ".join(f"{n}:{v}" for n, v in enumerate(step.regs)) for step in trace.steps]
    assert register_texts(program, trace, table, " ") == naive

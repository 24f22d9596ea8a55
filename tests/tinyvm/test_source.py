from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyvm import BranchedSpec, Instruction, Opcode, Program, gen_branched, to_text
from tinyvm.source import SourceError, parse
from tinyvm.tokeniser import encode


def told(text: str) -> list[tuple[int, str]]:
    with pytest.raises(SourceError) as caught:
        parse(text)
    return [tuple(it) for it in caught.value.diagnostics]  # type: ignore[misc]


def test_spaces_commas_case_and_comments_are_free() -> None:
    source = parse("\n  l0:load r1,-5 # five\r\nL1:\n\n ADD R0 , R1 R1\nJZ R0 L00")
    assert source.program == Program(
        [
            Instruction(Opcode.LOAD, (1, -5), "L0"),
            Instruction(Opcode.ADD, (0, 1, 1), "L1"),
            Instruction(Opcode.JZ, (0,), None, "L0"),
        ]
    )
    assert source.lines == (2, 5, 6)


@given(st.integers(0, 10_000))
def test_the_text_form_of_tokens_is_read(seed: int) -> None:
    program = gen_branched(BranchedSpec(24, 6, 2, 4, True, 1), Random(seed))
    assert parse(to_text(encode(program))).program == program


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("FROB R0", "FROB is no instruction"),
        ("A" * 50, "A" * 20 + "... is no instruction"),
        ("DOUBLE R0 R1", "DOUBLE is a user-defined operation; write the instructions that it stands for"),
        ("LOAD R0", "LOAD takes a register, a number; operands here: 1"),
        ("HALT 1", "HALT takes no operands; operands here: 1"),
        ("MOV R0 5", "5 is no register; there are R0 to R7"),
        ("LOAD R0 1024", "1024 is no number from -1024 to 1023"),
        ("LOAD R0 -1025", "-1025 is no number from -1024 to 1023"),
        ("LOAD R0 ٣", "٣ is no number from -1024 to 1023"),
        ("JMP R0", "R0 is no label; write L and a number, as L0"),
        ("JMP L9", "there is no label L9; write L9: before an instruction"),
        (": NOP", "nothing is no label; write L and a number, as L0"),
        ("L1: L2: NOP", "labels L1 and L2 name one instruction; an instruction has one label"),
        ("L1:", "no instruction follows label L1; write NOP"),
    ],
)
def test_a_wrong_line_is_told(text: str, message: str) -> None:
    assert told(text) == [(1, message)]


def test_all_wrong_lines_are_told_in_order() -> None:
    text = "L0: NOP\nJMP L5\nL0: HALT\nFROB"
    assert [line for line, _ in told(text)] == [2, 3, 4]
    assert told(text)[1] == (3, "label L0 stands on line 1 already")

from __future__ import annotations

from random import Random

import pytest

from tinyvm import Instruction, Opcode, Program, decode, encode, to_text
from tinyvm.generators import BranchedSpec, gen_branched
from tinyvm.tokeniser import ID, TOKENS, line


def test_there_are_64_tokens_at_their_places() -> None:
    assert len(TOKENS) == len(set(TOKENS)) == 64
    places = {"LOAD": 0, "HALT": 15, "R0": 16, "0": 24, "MINUS": 34, "?": 43, "DOUBLE": 44, "RESERVED_14": 63}
    assert {token: ID[token] for token in places} == places
    assert all(ID[op.name] == op for op in Opcode if not op.is_userop)


@pytest.mark.parametrize(
    ("instruction", "text"),
    [
        (Instruction(Opcode.LOAD, (2, -21)), "LOAD R2-21\n"),
        (Instruction(Opcode.LOAD, (5, 1)), "LOAD R5 1\n"),
        (Instruction(Opcode.ADD, (3, 7, 3)), "ADD R3 R7 R3 \n"),
        (Instruction(Opcode.JZ, (1,), target="L0"), "JZ R1 L0\n"),
        (Instruction(Opcode.NOP, label="L12"), "L12:NOP \n"),
        (Instruction(Opcode.USEROP_1, (0, 1, 2)), "MAX R0 R1 R2 \n"),
    ],
)
def test_an_instruction_reads_as_published(instruction: Instruction, text: str) -> None:
    assert line(instruction).text == text
    assert to_text(encode(Program([instruction]))) == text


@pytest.mark.parametrize("seed", range(5))
def test_decoding_gives_the_program_that_was_encoded(seed: int) -> None:
    program = gen_branched(BranchedSpec(40, 6, 3, 6, True, 2), Random(seed))
    assert decode(encode(program)) == program


def test_other_labels_have_numbers_above_ten_thousand() -> None:
    jump = Instruction(Opcode.JMP, target="again", label="again")
    (decoded,) = decode(encode(Program([jump])))
    assert decoded.label == decoded.target
    assert int(str(decoded.label)[1:]) > 10_000


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (["BOS"], "unexpected opcode token: BOS"),
        (["LOAD", "0"], "a register is expected where 0 stands"),
        (["LOAD", "R0", "R1"], "a digit is expected where R1 stands"),
        (["HALT", "HALT"], "NEWLINE is expected where HALT stands"),
        (["JMP", "L"], "a digit is expected where the end stands"),
        (["HALT"], "the tokens end within an instruction"),
    ],
)
def test_what_is_no_program_is_refused(tokens: list[str], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        decode(ID[token] for token in tokens)


def test_a_number_that_is_no_token_is_refused() -> None:
    with pytest.raises(ValueError, match="64 is no token"):
        to_text([64])

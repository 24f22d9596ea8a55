from __future__ import annotations

from random import Random

import pytest

from tests.tinyvm.vectors import digest, vectors
from tinyvm import Instruction, Opcode, Program, encode, renders, run, to_text
from tinyvm.generators import BranchedSpec, gen_branched
from tinyvm.tokeniser import ID, Render

PROGRAM = gen_branched(BranchedSpec(24, 6, 1, 4, True, 1), Random(11))
TRACE = run(PROGRAM)


def ids(render: Render) -> list[list[int]]:
    return [render.input_ids, render.target_ids]


def test_renders_are_the_published_ones() -> None:
    wanted = vectors()["render_on_branched_n24_k6_b1_l4_stack1_seed11"]
    assert (len(TRACE.steps), list(TRACE.output)) == (wanted["steps"], wanted["output"])
    assert digest(ids(renders.direct(PROGRAM, TRACE))) == wanted["direct_sha256"]
    assert digest(ids(renders.cot(PROGRAM, TRACE))) == wanted["cot_full_sha256"]
    modified = renders.cot(PROGRAM, TRACE, mode="modified")
    assert digest(ids(modified)) == wanted["cot_modified_sha256"]
    assert modified.target_text.startswith(wanted["cot_modified_text_head"])
    probe = renders.probe_query(PROGRAM, TRACE, 7)
    assert digest(ids(probe)) == wanted["probe_step7_sha256"]
    assert probe.target_text == wanted["probe_step7_target_text"]


@pytest.mark.parametrize("mode", ["full", "modified"])
def test_the_text_is_that_of_the_ids(mode: str) -> None:
    for render in (renders.direct(PROGRAM, TRACE), renders.cot(PROGRAM, TRACE, mode=mode)):
        assert render.input_text == to_text(render.input_ids)
        assert render.target_text == to_text(render.target_ids)


def test_a_direct_prompt_is_the_program_between_bos_and_eos() -> None:
    assert renders.direct(PROGRAM, TRACE).input_ids == [ID["BOS"], *encode(PROGRAM), ID["EOS"]]


def test_another_mode_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^mode must be 'full' or 'modified', got 'short'$"):
        renders.cot(PROGRAM, TRACE, mode="short")


def test_a_probe_asks_after_what_stands_before_its_instruction() -> None:
    program = Program([Instruction(Opcode.LOAD, (0, -3)), Instruction(Opcode.HALT)])
    probe = renders.probe_query(program, run(program), 0)
    assert probe.input_text == "LOAD R0-3\n? "
    assert probe.target_text == "R0=-3R1=0R2=0R3=0R4=0R5=0R6=0R7=0\n"
    assert renders.probe_registers(run(program))[0] == (-3, 0, 0, 0, 0, 0, 0, 0)

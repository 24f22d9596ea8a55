from __future__ import annotations

from random import Random

import pytest

from tests.tinyvm.vectors import digest, vectors
from tinyvm import Instruction, Opcode, Program, gen_userop_trace, renders, substitute, validate
from tinyvm.tokeniser import lines
from tinyvm.userops import Template, UseropSpec, UseropTrace

DOUBLE = (Instruction(Opcode.ADD, (0, 1, 1)),)
TEMPLATES: dict[str, Template] = {
    "DOUBLE": DOUBLE,
    "ABS": (
        Instruction(Opcode.LOAD, (0, 3)),
        Instruction(Opcode.MUL, (0, 0, 1)),
        Instruction(Opcode.NEG, (0, 0)),
    ),
}


def drawn(name: str, use_stack: bool) -> UseropTrace:
    return gen_userop_trace(UseropSpec(name, 2, TEMPLATES[name]), 2, 12, use_stack, Random(5))


@pytest.mark.parametrize("use_stack", [False, True])
@pytest.mark.parametrize("name", TEMPLATES)
def test_examples_are_the_published_ones(name: str, use_stack: bool) -> None:
    wanted = vectors()["userop"][f"{name} k_demos=2 n_target=12 use_stack={use_stack} seed=5"]
    example = drawn(name, use_stack)
    shown = "".join(piece.text for piece in lines(example.target.with_symbol, example.symbols))
    assert shown == wanted["target_with_symbol"]
    assert list(example.target.trace.output) == wanted["target_output"]
    direct, longer = renders.userop_direct(example), renders.userop_with_decomposition(example)
    assert (len(direct.input_ids), len(longer.input_ids)) == (wanted["direct_input_len"], wanted["decomp_input_len"])
    assert digest([direct.input_ids, direct.target_ids]) == wanted["direct_ids_sha256"]
    assert digest([longer.input_ids, longer.target_ids]) == wanted["decomp_ids_sha256"]


def test_both_forms_of_an_example_are_sound() -> None:
    example = drawn("ABS", True)
    for part in (*example.demos, example.target):
        assert validate(part.base)
        assert validate(part.with_symbol, {"ABS": {0}}, example.symbols)


def test_a_call_is_replaced_on_its_registers_and_keeps_its_label() -> None:
    call = Instruction(Opcode.USEROP_0, (4, 2), "L0")
    assert substitute(Program([call]), {"DOUBLE": DOUBLE}) == Program([Instruction(Opcode.ADD, (4, 2, 2), "L0")])


def test_an_operation_without_a_decomposition_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no decomposition for userop MOD$"):
        substitute(Program([Instruction(Opcode.USEROP_3, (0, 1, 2))]), {})


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (UseropSpec("MAX", 3, DOUBLE), "supports only 2-arg userops"),
        (UseropSpec("TRIPLE", 2, DOUBLE), "there is no token 'TRIPLE'"),
    ],
)
def test_other_operations_are_refused(spec: UseropSpec, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        gen_userop_trace(spec, 1, 8, False, Random(0))

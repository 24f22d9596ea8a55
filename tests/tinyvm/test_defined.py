"""Operations that an example defines: any number of arguments, labels, several at once."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tinyvm import Instruction, Opcode, Program, decode, encode, renders, run, to_text, validate
from tinyvm.generators import DefinedSpec, gen_defined
from tinyvm.generators.defined import draw_template
from tinyvm.tokeniser import ID, lines
from tinyvm.userops import Template, UseropTrace, executed, expanded, flattened, slot


def part(name: str, *args: int, label: str | None = None, target: str | None = None) -> Instruction:
    return Instruction(Opcode[name], args, label, target)


NAMED: dict[str, Template] = {
    "DOUBLE": (part("ADD", 0, 1, 1),),
    "MAX": (
        *(part("LT", 0, 1, 2), part("JZ", 0, target="first"), part("MOV", 0, 2), part("JMP", target="end")),
        *(part("MOV", 0, 1, label="first"), part("NOP", label="end")),
    ),
    "ABS": (
        *(part("LOAD", 0, 0), part("LT", 0, 1, 0), part("JZ", 0, target="kept"), part("NEG", 0, 1)),
        *(part("JMP", target="end"), part("MOV", 0, 1, label="kept"), part("NOP", label="end")),
    ),
    "MOD": (part("DIV", 0, 1, 2), part("MUL", 0, 0, 2), part("SUB", 0, 1, 0)),
}
MEANT = {
    "DOUBLE": lambda a, b: 2 * a,
    "MAX": max,
    "ABS": lambda a, b: abs(a),
    "MOD": lambda a, b: a - int(a / b) * b if b else a,
}


@pytest.mark.parametrize("name", NAMED)
@given(left=st.integers(-30, 30), right=st.integers(-30, 30))
def test_what_the_names_say_can_be_defined(name: str, left: int, right: int) -> None:
    """The published templates cannot branch, and so can express neither MAX nor ABS."""
    call = Instruction(slot(name), (3, 1, 2) if name in ("MAX", "MOD") else (3, 1))
    code = [part("LOAD", 1, left), part("LOAD", 2, right), call, part("PRINT", 3), call, part("PRINT", 3)]
    meant = MEANT[name](left, right)
    assert executed(Program(code), NAMED).trace.output == (meant, meant)


specs = st.builds(
    DefinedSpec,
    n=st.integers(2, 12),
    k=st.integers(5, 8),
    operations=st.integers(1, 5),
    arguments=st.integers(1, 5),
    demos=st.integers(0, 4),
    branching=st.booleans(),
    prints=st.integers(1, 2),
)


def calls(program: Program) -> list[Instruction]:
    return [instruction for instruction in program if instruction.op.is_userop]


@settings(max_examples=30, deadline=None)
@given(specs, st.integers(0, 2**64 - 1))
def test_an_example_is_sound_and_shows_every_operation(spec: DefinedSpec, seed: int) -> None:
    example = gen_defined(spec, Random(seed), lambda part: (part + 1, 2, 3))
    assert len(example.demos) == spec.demos
    assert len(example.decompositions) == spec.operations
    slots = {slot(name) for name in example.decompositions}
    for number, program in enumerate((example.target, *example.demos)):
        assert {call.op for call in calls(program.with_symbol)} == slots
        assert max(len(call.args) for call in calls(program.with_symbol)) == spec.arguments
        assert flattened(expanded(program.with_symbol, example.decompositions)) == program.base
        assert validate(program.base)
        assert run(program.base) == program.trace
        assert len(program.trace.output) == spec.prints
        assert program.with_symbol[0].args[1] == number + 1
        assert decode(encode(program.with_symbol)) == program.with_symbol


@settings(max_examples=30, deadline=None)
@given(specs, st.integers(0, 2**64 - 1))
def test_prompts_hold_what_they_should(spec: DefinedSpec, seed: int) -> None:
    example = gen_defined(spec, Random(seed))
    asked, shown = renders.userop_direct(example), renders.userop_expanded(example)
    for render in (asked, shown):
        assert render.input_text == to_text(render.input_ids)
        assert render.target_ids == [ID["BOS"], *example_answer(example), ID["EOS"]]
    assert ID["DECOMP"] not in asked.input_ids
    assert shown.input_ids.count(ID["DECOMP"]) == sum(len(calls(demo.with_symbol)) for demo in example.demos)
    program = encode(example.target.with_symbol)
    assert asked.input_ids[-len(program) - 1 : -1] == shown.input_ids[-len(program) - 1 : -1] == program


def example_answer(example: UseropTrace) -> list[int]:
    values = Program(part("LOAD", 0, value) for value in example.target.trace.output)
    return [token for piece in lines(values) for token in decode_digits(piece.ids)]


def decode_digits(ids: str) -> list[int]:
    """What follows LOAD R0 in a line."""
    return [int(token) for token in ids.split(",")][2:]


@given(st.integers(1, 8), st.booleans(), st.integers(0, 2**32))
def test_a_template_reads_all_arguments_and_writes_the_first(arguments: int, branching: bool, seed: int) -> None:
    template = draw_template(arguments, branching, Random(seed))
    written = {part.args[0] for part in template if part.op.function is not None}
    read = {place for part in template for place in part.args[1 : part.op.registers]}
    assert written == {0}
    assert read >= set(range(1, arguments))
    assert max(read) < max(arguments, 2) - (arguments == 1)


@pytest.mark.parametrize(
    ("code", "decompositions", "message"),
    [
        (part("USEROP_3", 0, 1), {}, "no decomposition for userop MOD"),
        (part("USEROP_0", 0), NAMED, "DOUBLE does not fit a call with 1 arguments"),
        (part("USEROP_0", 0), {"DOUBLE": (part("JMP", target="L9"),)}, "jumps out of itself"),
    ],
)
def test_what_does_not_fit_is_refused(code: Instruction, decompositions: dict[str, Template], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        expanded([code], decompositions)


def test_a_call_keeps_its_label_and_labels_do_not_meet() -> None:
    code = [
        part("LOAD", 1, 5, label="L7"),
        Instruction(slot("MAX"), (0, 1, 2), "L3"),
        Instruction(slot("MAX"), (0, 1, 2)),
        part("JMP", target="L3"),
    ]
    base = flattened(expanded(code, NAMED))
    assert set(base.labels) == {"L3", "L7", "L8", "L9", "L10", "L11"}
    assert base[1].label == "L3"


@pytest.mark.parametrize(
    "spec",
    [
        DefinedSpec(4, 4, operations=0, arguments=2, demos=1),
        DefinedSpec(4, 4, operations=6, arguments=2, demos=1),
        DefinedSpec(4, 4, operations=1, arguments=5, demos=1),
        DefinedSpec(4, 4, operations=1, arguments=0, demos=1),
    ],
)
def test_what_no_example_can_have_is_refused(spec: DefinedSpec) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        gen_defined(spec, Random(0))

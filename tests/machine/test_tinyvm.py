"""The Tiny-VM machine writes what `tinyvm` says a program does, token for token, on every executor."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.machine.proving import model
from tinyvm import Instruction, Opcode, Program, encode, renders, run
from tinyvm.data.configs import CONFIGS
from tinyvm.data.rows import row_program
from tinyvm.interpreter import STEP_CAP, InterpreterError
from tinyvm.isa import STACK_DEPTH, VALUE_OPS
from tinyvm.tokeniser import ID, ids_of, line
from wasmind.circuit.expr import of
from wasmind.circuit.interpret import interpret
from wasmind.circuit.intervals import atom_interval, grain
from wasmind.engine.engine import Engine
from wasmind.machine.build import circuit, weights
from wasmind.machine.tinyvm import DIGITS, ERRORS

EDGES = (-1024, -1023, -1000, -999, -100, -99, -10, -7, -1, 0, 1, 2, 9, 10, 11, 99, 101, 999, 1000, 1023)


@lru_cache(maxsize=1)
def engine() -> Engine:
    return Engine.of(weights("tinyvm"), warm_up=None)


def answer(prompt: Sequence[int], most: int = 50_000_000) -> list[int]:
    made: list[int] = []
    engine().run(prompt, None, most, lambda tokens: made.extend(tokens.tolist()))
    return made


def prompt(program: Program) -> list[int]:
    return [ID["BOS"], *encode(program), ID["EOS"]]


def code(text: str) -> Program:
    """The program of `LOAD 0 5; L3: PUSH 0; JZ 0 L3`."""
    instructions = []
    for part in text.split(";"):
        head, colon, rest = part.partition(":")
        name, *words = (rest if colon else head).split()
        numbers = tuple(int(word) for word in words if not word.startswith("L"))
        targets = [word for word in words if word.startswith("L")]
        label = head.strip() if colon else None
        instructions.append(Instruction(Opcode[name], numbers, label, targets[0] if targets else None))
    return Program(instructions)


def assert_right(program: Program) -> None:
    assert answer(prompt(program)) == renders.cot(program, run(program)).target_ids


def rows(tier: str, bucket: str, count: int) -> list[Program]:
    """The first programs of an evaluation file."""
    config = CONFIGS[tier]
    (file,) = (file for file in config.files() if file.bucket == bucket)
    return [row_program(config, file, 0, i, Random())[1] for i in range(count)]


BUCKETS = [(tier, file.bucket) for tier, config in CONFIGS.items() for file in config.files() if file.bucket]


@pytest.mark.parametrize(("tier", "bucket"), BUCKETS)
def test_rows_of_every_bucket_are_answered(tier, bucket):
    for program in rows(tier, bucket, 10):
        assert_right(program)


@pytest.mark.parametrize("op", [op for op in VALUE_OPS if op.registers == 3], ids=lambda op: op.name)
def test_operations_on_edge_values(op):
    pairs = product(EDGES, EDGES)
    lines = [f"LOAD 0 {a};LOAD 7 {b};{op.name} 3 0 7;{op.name} 7 7 0;PRINT 7" for a, b in pairs]
    assert_right(code(";".join(lines)))


def test_operations_on_one_value():
    lines = [f"LOAD 2 {a};NEG 1 2;MOV 2 1;NEG 2 2;NEG 2 2;PUSH 2;POP 5;PRINT 5" for a in EDGES]
    assert_right(code(";".join(lines)))


@pytest.mark.parametrize("literal", [1024, -1025, 9999, -10000, 10**DIGITS - 1, 1 - 10**DIGITS])
def test_a_literal_out_of_range_is_clamped(literal):
    assert_right(code(f"LOAD 4 {literal};PRINT 4"))


@pytest.fixture(scope="module")
def short() -> tuple[list[int], list[int]]:
    """(prompt, answer) with a loop, the stack, an output, a quotient and signs."""
    program = code("LOAD 1 -9; LOAD 2 4; L2: DIV 1 1 2; PUSH 1; JZ 1 L3; JMP L2; L3: POP 0; POP 0; PRINT 0; HALT")
    return prompt(program), renders.cot(program, run(program)).target_ids


def test_the_dense_weights_make_the_same_tokens(short):
    asked, answered = short
    assert model("tinyvm").generate(asked, max_tokens=len(answered)) == answered


def test_the_circuit_computes_the_same_logits_from_integers_in_the_ranges_that_were_proven(short):
    asked, answered = short
    interpretation = interpret(circuit("tinyvm"), asked + answered)
    places = range(len(asked + answered))
    logits = [interpretation.logits(p) for p in places]
    assert model("tinyvm")(asked + answered).tolist() == logits
    assert [max(range(64), key=row.__getitem__) for row in logits[len(asked) - 1 : -1]] == answered
    for atom in interpretation.atoms:
        lo, hi = atom_interval(atom)
        assert grain(atom) == 0
        assert all(lo <= interpretation.value(of(atom), p) <= hi for p in places), atom.name


registers = st.integers(0, 7)
literals = st.integers(-1500, 1500)


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """Any instructions; jumps go forward, so that the program ends: by itself, or by an error."""
    length = draw(st.integers(0, 30))
    made = []
    for index in range(length):
        op = draw(st.sampled_from([*Opcode][: Opcode.USEROP_1]))
        args = [draw(registers) for _ in range(op.registers)] + [draw(literals) for _ in range(op.literals)]
        # The label behind the last line is that of none.
        target = f"L{draw(st.integers(index + 1, length)) * 7}" if op.jumps else None
        made.append(Instruction(op, tuple(args), f"L{index * 7}", target))
    return Program(made)


def expected(program: Program) -> list[int]:
    """The answer to a program that ends, whose jumps go forward."""
    with suppress(InterpreterError, KeyError):
        return renders.cot(program, run(program)).target_ids
    code = list(program)
    for last in reversed(range(len(code))):  # ended before a line behind the one that raises, it raises all the same
        cut = Program([*code[:last], Instruction(Opcode.HALT, (), code[last].label), *code[last + 1 :]])
        with suppress(InterpreterError, KeyError):
            trace = run(cut)
            steps = renders.cot(cut, trace).target[: 2 * len(trace.records) - 1]
            return [*ids_of([*steps, line(code[last])]), ERRORS[ERROR[code[last].op]]]
    raise AssertionError("it raises before its first line")


ERROR = {
    Opcode.PUSH: "stack overflow",
    Opcode.POP: "stack underflow",
    Opcode.USEROP_0: "user-defined operation",
    Opcode.JZ: "no such label",
    Opcode.JMP: "no such label",
}


@settings(max_examples=100, deadline=None)
@given(programs())
def test_any_program_is_answered(program):
    assert answer(prompt(program)) == expected(program)


@settings(max_examples=5, deadline=None)
@given(programs())
def test_the_dense_weights_prove_any_answer(program):
    asked = prompt(program)
    proof = model("tinyvm").verify(asked + expected(program), len(asked))
    assert proof.ok
    assert proof.margin >= 1


@pytest.mark.parametrize(
    "program", ["PUSH 1;" * STACK_DEPTH + "PUSH 2", "LOAD 0 5; PUSH 0; PRINT 0; POP 3; POP 1", "JZ 6 L7"]
)
def test_an_error_ends_the_answer(program):
    assert answer(prompt(code(program)))[-1] in ERRORS.values()
    assert answer(prompt(code(program))) == expected(code(program))


def test_an_empty_program_is_answered():
    assert_right(Program([]))


def test_labels_are_numbers_up_to_the_limit():
    last = 10**DIGITS - 1
    assert_right(code(f"JMP L{last}; L0: HALT; L{last - 1}: NOP; L{last}: JMP L99999; L99999: LOAD 1 3; JZ 0 L0"))


def test_a_long_program_is_answered():
    assert_right(code(";".join(f"LOAD {n % 8} {n % 2047 - 1023}; PRINT {n % 8}" for n in range(3000))))


@pytest.mark.long
def test_a_step_too_many_ends_the_answer():
    loop = code("L1: JMP L1")
    *steps, last = answer(prompt(loop), 10**8)
    assert last == ERRORS["step cap exceeded"]
    assert steps.count(ID["JMP"]) == STEP_CAP

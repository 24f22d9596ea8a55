"""Flat programs: every notation, what they do against wasmtime, and what is refused with the instruction's number."""

from __future__ import annotations

import re
from collections import namedtuple
from enum import IntEnum
from types import SimpleNamespace
from typing import Any

import pytest

from tests import oracle
from tests.wasm.harness import run
from wasmind.compliance.case import parse_flat
from wasmind.errors import ProgramError
from wasmind.wasm import flat_module


class Op(IntEnum):
    CONST = 0x00
    ADD = 0x01
    OUTPUT = 0xF0
    HALT = 0xFF


Pair = namedtuple("Pair", "op operand")

NOTATIONS: dict[str, list[Any]] = {
    "pairs of opcodes": [(0x00, 3), (0x00, 5), (0x01, 0), (0xF0, 0), (0xFF, 0)],
    "lists of mnemonics": [["i32.const", 3], ["i32.const", 5], ["i32.add"], ["output"], ["halt"]],
    "objects": [SimpleNamespace(op=op, operand=n) for op, n in ((0, 3), (0, 5), (1, 0), (0xF0, 0), (0xFF, 0))],
    "objects without operand": [Pair(0, 3), Pair(0, 5), SimpleNamespace(op=1), SimpleNamespace(op="output")],
    "mappings": [
        {"op": "i32.const", "operand": 3},
        {"op": 0, "operand": 5},
        {"op": "i32.add", "operand": None},
        {"op": 0xF0},
    ],
    "enumerations": [Pair(Op.CONST, 3), Pair(Op.CONST, 5), Pair(Op.ADD, 0), Pair(Op.OUTPUT, 0), Pair(Op.HALT, 0)],
    "bare instructions": [("i32.const", 3), ("i32.const", 5), "i32.add", 0xF0, "halt"],
}


@pytest.mark.parametrize("name", NOTATIONS)
def test_every_notation_is_read(name: str) -> None:
    assert run(flat_module(NOTATIONS[name])).outputs == (8,)


WASM = {
    "a loop": """
        loop; local.get 0; i32.const 1; i32.add; local.tee 0; local.get 0; output
        i32.const 5; i32.lt_s; br_if 0; end_loop""",
    "nested loops, br_if to the outer one": """
        loop
          i32.const 0; local.set 1
          loop; local.get 1; i32.const 1; i32.add; local.tee 1; output; local.get 1; i32.const 3; i32.ne; br_if 0; end
          local.get 0; i32.const 1; i32.add; local.tee 0; i32.const 2; i32.lt_u; br_if 0
        end_loop""",
    "br_if 1 goes back to the outer loop from the inner one": """
        loop; loop; local.get 0; i32.const 1; i32.add; local.tee 0; output
        local.get 0; i32.const 4; i32.lt_s; br_if 1; end_loop; end_loop; local.get 0; output""",
    "a stack of three": "i32.const 1; i32.const 2; i32.const 3; output; drop; drop",
    "halt in a loop": "loop; i32.const 1; output; halt; end_loop; i32.const 2; output",
    "select, shifts, remainders": """
        i32.const 7; i32.const -3; i32.const 1; select; output; i32.const -8; i32.const 33; i32.shr_s; output
        i32.const -7; i32.const 3; i32.rem_s; output; i32.const -7; i32.const 3; i32.rem_u; output""",
    "a trap": "i32.const 1; output; i32.const 1; i32.const 0; i32.div_u; output",
}


@pytest.mark.parametrize("name", WASM)
def test_a_flat_program_does_what_its_module_does(name: str) -> None:
    program = parse_flat(WASM[name])
    assert run(flat_module(program)) == oracle.run(oracle.flat_to_wat(program))


OWN = {
    "a value carried over a loop's rounds": (
        """i32.const 1
           loop; i32.const 2; i32.mul; local.tee 0; local.get 0; i32.const 100; i32.lt_s; br_if 0; end_loop
           output""",
        (128,),
    ),
    "two values carried over nested loops": (
        """i32.const 0; i32.const 10
           loop
             local.set 0; local.get 0; i32.add
             loop; i32.const 0; i32.add; local.get 1; br_if 0; end_loop
             local.get 0; i32.const 1; i32.sub; local.tee 0; local.get 0; br_if 0
           end_loop
           drop; output""",
        (55,),
    ),
    "an if with else that leaves a value": (
        "i32.const 5; local.get 0; if; i32.const 1; else; i32.const 2; i32.const 3; i32.add; end; i32.sub; output",
        (0,),
    ),
    "an if that works on what lies below": ("i32.const 5; i32.const 1; if; i32.const 3; i32.mul; end; output", (15,)),
    "a block left early": ("block; i32.const 1; br_if 0; i32.const 9; output; end; i32.const 4; output", (4,)),
    "br in a loop": ("block; loop; i32.const 1; output; br 1; end; end; i32.const 2; output", (1, 2)),
    "br out of an if with a value": (
        """i32.const 1; if; i32.const 5; br 0; else; i32.const 6; end; output
           i32.const 0; if; i32.const 5; br 0; else; i32.const 6; end; output""",
        (5, 6),
    ),
    "br out of a block from an if, over operands that lie below both": (
        "i32.const 5; block; i32.const 1; i32.add; i32.const 1; if; br 1; end; i32.const 10; i32.mul; end; output",
        (6,),
    ),
    "return ends the program": ("i32.const 1; output; return; i32.const 2; output", (1,)),
    "an unsigned constant": ("i32.const 4294967295; output", (-1,)),
    "end of the program without halt": ("", ()),
    "the memory is one page and stays so": ("memory.size; output; i32.const 1; memory.grow; output", (1, -1)),
}


@pytest.mark.parametrize("name", OWN)
def test_what_only_flat_programs_can_say(name: str) -> None:
    text, outputs = OWN[name]
    assert run(flat_module(parse_flat(text))).outputs == outputs


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ([("i32.foo", 0)], "instruction 0: 'i32.foo' is no instruction of this machine"),
        ([("halt", 0), (0x27, 0)], "instruction 1: 39 is no instruction of this machine"),
        ([(None, 0)], "instruction 0: None is no instruction of this machine"),
        ([3.5], "instruction 0 is 3.5; give an op and an operand"),
        ([{"operand": 1}], "instruction 0 is {'operand': 1}; give an op and an operand"),
        ([(1, 2, 3)], "instruction 0 is (1, 2, 3); give an op and an operand"),
        ([("i32.const", "3")], "instruction 0 (i32.const): its operand is '3', give an integer"),
        ([("i32.const", 1 << 32)], "its operand is 4294967296, give one from -2147483648 to 4294967295"),
        ([("local.get", 256)], "instruction 0 (local.get): its operand is 256, give one from 0 to 255"),
        ([("i32.const", 0), ("i32.load", -1)], "(i32.load): its operand is -1, give one from 0"),
        ([("call", 0)], "instruction 0 (call): a flat program has no such thing; write a module"),
        ([("global.get", 0)], "instruction 0 (global.get): a flat program has no such thing"),
        ([("i32.const", 1), "i32.add"], "instruction 1 (i32.add): operands needed: 2, on the stack: 1"),
        (["loop"], "instruction 0 (loop) is never closed"),
        (["loop", "halt", "loop", "end"], "instruction 0 (loop) is never closed"),
        (["end_loop"], "instruction 0 (end): it closes nothing"),
        (["else"], "instruction 0 (else): there is no `if` before it"),
        ([("i32.const", 1), ("br_if", 0)], "instruction 1 (br_if): label 0 where 0 blocks or loops are open"),
        (["loop", ("i32.const", 1), ("br_if", 1), "end"], "(br_if): label 1 where 1 blocks or loops are open"),
        (
            ["loop", ("i32.const", 7), ("i32.const", 1), ("br_if", 0), "drop", "end"],
            "(br_if): the stack holds 1 here, 0 at the start of the loop of instruction 0; make them equal",
        ),
        (
            ["loop", ("i32.const", 7), "end_loop"],
            "instruction 2 (end): the stack holds 1 here, 0 at the start of the loop of instruction 0; make them equal",
        ),
        (
            [("i32.const", 1), "if", ("i32.const", 7), "else", "end"],
            "instruction 4 (end): the stack holds 0 here, 1 at another way out of the else of instruction 1",
        ),
        (
            [("i32.const", 1), "if", ("i32.const", 7), "end"],
            "instruction 3 (end): the stack holds 0 here, 1 at another way out of the if of instruction 1",
        ),
        (
            ["block", ("i32.const", 1), ("br_if", 0), ("i32.const", 7), "end"],
            "instruction 4 (end): the stack holds 1 here, 0 at another way out of the block of instruction 0",
        ),
    ],
)  # fmt: skip
def test_a_bad_flat_program_is_refused_with_the_instruction(program: list[Any], message: str) -> None:
    with pytest.raises(ProgramError, match=re.escape(message)):
        flat_module(program)

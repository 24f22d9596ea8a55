"""A program goes into a prefix and comes out of it unchanged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests.isa.programs import programs
from wasmind.errors import LimitError
from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, ADDRESSES, MAX_CODE, Instr, Program
from wasmind.isa.prefix import assemble, disassemble


@given(programs())
def test_a_program_comes_back_from_its_prefix(program):
    assert disassemble(assemble(program)) == program


@given(programs())
def test_a_stream_begins_with_the_same_prefix_but_for_the_last_mark(program):
    prefix, stream = assemble(program), assemble(program, T.LISTEN)
    assert [T.START if token == T.LISTEN else token for token in stream] == prefix


def test_the_smallest_program():
    names = [T.name(token) for token in assemble(Program((), ()))]
    assert names == ["constants:", "code:", "start:"]


def test_a_prefix_can_be_read():
    program = Program((Instr("add", 2, -1, 0, -2, 0), Instr("jump", imm=-1)), (1, 300), ((2, b"\x80"),), entry=1)
    assert [T.name(token) for token in assemble(program)] == [
        *("jump 2", "0"),
        *("constants:", "jump -3", "1", "1'", "-84"),
        *("code:", "jump -2", "3", "2", "-1", "0", "-2", "0"),
        *(str(n) for n in Instr("jump", imm=-1).fields),
        *("start:", "jump -11"),
    ]


def test_a_comment_on_an_instruction_does_not_enter_the_prefix():
    plain = Program((Instr("halt"),))
    assert assemble(plain) == assemble(Program((replace(plain.code[0], source="here"),)))


def test_far_addresses_are_reached_in_several_jumps():
    program = Program((), (), ((ADDRESSES - 1, b"\x01"), (0, b"\x02")))
    assert disassemble(assemble(program)) == program


@pytest.mark.parametrize(
    ("program", "message"),
    [
        (Program((Instr("halt"),) * (MAX_CODE + 1)), f"the program has {MAX_CODE + 1} instructions"),
        (Program((), (0,) * ABSOLUTE_SLOTS), f"the program has {ABSOLUTE_SLOTS} constants and globals"),
        (Program((), (), ((ADDRESSES, b"\0"),)), f"the program has {ADDRESSES + 1} bytes of data end"),
    ],
    ids=["code", "constants", "data"],
)
def test_what_the_machine_cannot_number_is_refused(program, message):
    with pytest.raises(LimitError, match=message):
        assemble(program)


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([T.CONSTANTS, T.START], "a prefix has 3 section marks, this one 2"),
        ([T.CONSTANTS, T.CODE, T.HALT], f"token {T.HALT} has no place in a prefix"),
    ],
)
def test_what_is_no_prefix_is_refused(tokens, message):
    with pytest.raises(ValueError, match=message):
        disassemble(tokens)

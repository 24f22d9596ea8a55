"""Reading a trace: what each instruction's tokens say, and where one instruction ends."""

from __future__ import annotations

import pytest

from wasmind.isa import tokens as T
from wasmind.isa.linear import HOST_BASE, MAX_DEPTH, Instr, Program, frame
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import run
from wasmind.isa.trace import displacement, instructions, read
from wasmind.isa.traps import TrapKind

VALUES = (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 2**23, 2**31 - 1, -(2**31))


def trace(*code: Instr, constants: tuple[int, ...] = ()) -> list[int]:
    """The reference trace of some instructions; constants stand in slots 2, 3, ..."""
    return run(assemble(Program(code, (1, *constants))))


@pytest.mark.parametrize("value", VALUES)
def test_an_output_is_the_signed_value_it_was_given(value: int) -> None:
    reading = read(trace(Instr("output", 2), Instr("halt"), constants=(value,)))
    assert reading.outputs == [value]
    assert reading.halted
    assert reading.trap is None


@pytest.mark.parametrize("value", VALUES)
def test_a_value_of_any_length_is_one_instruction(value: int) -> None:
    tokens = trace(Instr("copy", 2, d=frame(0)), Instr("halt"), constants=(value,))
    assert list(instructions(tokens)) == [tuple(T.value_tokens(value)), (T.HALT,)]
    assert (read(tokens).instructions, read(tokens).tokens) == (2, len(tokens))


def test_a_stored_word_is_no_output() -> None:
    reading = read(trace(Instr("store", 2, 3, 2), Instr("halt"), constants=(0, 7)))
    assert reading.outputs == []
    assert reading.writes == []
    assert reading.instructions == 2


def test_a_note_gives_the_address_of_the_byte_behind_it() -> None:
    code = (Instr("note", 2), Instr("host_store8", 2, 3, 5), Instr("host_store8", 2, 4, 5), Instr("halt"))
    reading = read(trace(*code, constants=(HOST_BASE + 4096, 0x1FF, 1, 0)))
    assert reading.writes == [(HOST_BASE + 4096, 0xFF)]


@pytest.mark.parametrize("kind", TrapKind)
def test_a_trap_is_named(kind: TrapKind) -> None:
    reading = read([T.TRAPS[kind]])
    assert (reading.trap, reading.halted, reading.instructions) == (kind, False, 1)


def test_an_instruction_cut_short_is_not_counted() -> None:
    first = T.value_tokens(2**31 - 1)
    assert list(instructions([*first, *first[:-1]])) == [tuple(first)]
    assert read([*first, *first[:-1]]).instructions == 1


def test_displacements_lead_from_the_entry_to_the_halt() -> None:
    code = [
        Instr("call", imm=4),
        Instr("br_nez", 2, imm=2),
        Instr("unreachable"),
        Instr("halt"),
        Instr("br_eqz", 2, imm=-4),
        Instr("store8", 2, 2, 2),
        Instr("output", 2),
        Instr("ret"),
    ]
    pc, places = 0, []
    for made in instructions(trace(*code, constants=(1,))):
        places.append(pc)
        pc += displacement(made)
    assert places == [0, 4, 5, 6, 7, 1, 3]
    assert pc == 3


def test_depth_counts_the_calls_that_have_not_returned() -> None:
    returned = trace(Instr("call", imm=2), Instr("halt"), Instr("ret"))
    stopped = trace(Instr("call", imm=1), Instr("call", imm=1), Instr("halt"))
    assert (read(returned).depth, read(stopped).depth) == (0, 2)


@pytest.mark.parametrize("distance", [1, 127, 128, 40_000])
def test_a_far_jump_is_one_instruction(distance: int) -> None:
    made = tuple(T.jump_tokens(distance))
    assert list(instructions(made)) == [made]
    assert displacement(made) == distance


def test_the_deepest_recursion_ends_in_the_trap_of_the_stack() -> None:
    reading = read(trace(Instr("call", imm=0)))
    assert (reading.trap, reading.depth) == (TrapKind.STACK, MAX_DEPTH)

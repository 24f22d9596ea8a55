"""The table of stream instructions: every step reads what is there and leaves the stack as the instruction should."""

from __future__ import annotations

import pytest

from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, BY_NAME, FRAME, TRASH, Kind
from wasmind.isa.microcode import FILE_ROUTINES
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC
from wasmind.isa.stream import MAX_HEIGHT

EVERY = pytest.mark.parametrize("name", S.TABLE)
JUMPS_FORWARD = {"block", "if", "else", "br", "br_table", "return", "call"}


def reads(step: S.Step) -> list[S.Place]:
    return [getattr(step, field) for field in BY_NAME[step.op].reads]


@EVERY
def test_the_steps_change_the_height_as_the_instruction_does(name):
    row = BY_MNEMONIC[name]
    if row.pops is None or row.pushes is None:
        assert sum(step.change for step in S.TABLE[name]) == -(name == "br_if")
    else:
        assert sum(step.change for step in S.TABLE[name]) == row.pushes - row.pops


@EVERY
def test_a_step_reads_operands_of_the_instruction_or_what_an_earlier_step_wrote(name):
    pops = BY_MNEMONIC[name].pops or int(name == "br_if")
    written: set[int] = set()
    for step in S.TABLE[name]:
        for place in reads(step):
            if place.base is S.Base.TOP:
                assert -pops <= place.offset < 0 or place.offset in written
        if step.d.base is S.Base.TOP:
            written.add(step.d.offset)


@EVERY
def test_the_results_are_written_where_the_operands_stood(name):
    row = BY_MNEMONIC[name]
    pops, pushes = row.pops or 0, row.pushes or 0
    written = {step.d.offset for step in S.TABLE[name] if step.d.base is S.Base.TOP}
    kept = 1 if name == "local.tee" else 0  # it pops and pushes the same value: nothing to write
    assert written >= set(range(-pops, -pops + pushes - kept))
    assert all(offset >= -pops for offset in written)


@EVERY
def test_nothing_writes_the_slot_that_holds_0(name):
    program, _ = S.boot()
    assert program.constants[S.ZERO - 1] == 0
    assert all(instr.d != S.ZERO for instr in program.code)
    for step in S.TABLE[name]:
        assert step.d.base is S.Base.TOP or step.d.offset in (TRASH, *range(S.LOCALS, S.ARGUMENTS + FRAME))


def test_whatever_runs_without_a_jump_forward_may_stand_in_a_stream():
    assert set(S.TABLE) == {row.mnemonic for row in BY_CODE.values()} - JUMPS_FORWARD


@EVERY
def test_steps_follow_each_other_through_tokens_of_their_own(name):
    token, rows = T.CONTRACT + BY_MNEMONIC[name].code, S.rows()
    for i, step in enumerate(S.TABLE[name]):
        row = rows[token]
        assert row.step.op == step.op
        assert row.name == name + "+" * i
        assert row.width == (BY_MNEMONIC[name].width if i == 0 else 0)
        assert (row.successor > 0) == (i + 1 < len(S.TABLE[name]))
        token = row.successor


def test_step_tokens_are_numbered_without_gaps_behind_the_contract():
    steps = [token for token in S.rows() if token >= S.FIRST_STEP]
    assert sorted(steps) == list(range(T.CONTRACT + T.MACHINE_TOKENS, S.vocabulary()))


def test_every_instruction_token_has_a_row():
    assert all(T.CONTRACT + code in S.rows() for code in range(256))


def test_an_instruction_that_is_none_is_unreachable():
    known = {BY_MNEMONIC[name].code for name in S.TABLE}
    assert all(S.rows()[T.CONTRACT + code].step.op == "unreachable" for code in set(range(256)) - known)


def test_offsets_in_rows_count_from_the_height_behind_the_step():
    for name, steps in S.TABLE.items():
        token, change = T.CONTRACT + BY_MNEMONIC[name].code, 0
        for step in steps:
            change += step.change
            row = S.rows()[token].step
            for place, original in zip((row.a, row.b, row.c, row.d), (step.a, step.b, step.c, step.d), strict=True):
                moved = change if place.base is S.Base.TOP else 0
                assert (place.base, place.offset + moved) == (original.base, original.offset)
            token = S.rows()[token].successor


def test_operands_are_counted_at_the_first_step():
    for token, row in S.rows().items():
        first = row.name in S.TABLE
        assert row.pops == ((1 if row.name == "br_if" else BY_MNEMONIC[row.name].pops or 0) if first else 0), token


def test_only_loop_and_end_change_the_nesting():
    changes = {row.name: row.nesting for row in S.rows().values() if row.nesting}
    assert changes == {"loop": 1, "end": -1}


def test_the_slots_do_not_overlap():
    assert S.boot()[0].constants[0] == S.PAGES
    assert S.LOCALS > 1
    assert S.LOCALS + 256 <= S.GLOBALS
    constants = len(S.boot()[0].constants)
    assert S.GLOBALS + 256 <= constants + 1 <= S.STACK
    assert S.STACK + MAX_HEIGHT <= ABSOLUTE_SLOTS < S.ARGUMENTS
    assert S.ARGUMENTS == ABSOLUTE_SLOTS + FRAME


def test_locals_and_globals_start_at_0():
    assert not any(S.boot()[0].constants[S.LOCALS - 1 : S.GLOBALS + 255])


def test_the_rom_holds_every_routine_and_each_ends():
    program, places = S.boot()
    assert set(places) == {*FILE_ROUTINES, "memory.grow", S.NOWHERE}
    assert sorted(places.values())[0] == 0
    for start in places.values():
        before = program.code[start - 1]
        assert start == 0 or BY_NAME[before.op].kind in (Kind.RETURN, Kind.STOP)


def test_a_stream_starts_behind_the_rom():
    program, _ = S.boot()
    assert program.entry == len(program.code)


def test_names_of_the_stream_vocabulary_are_distinct():
    names = [S.name(token) for token in range(S.vocabulary())]
    assert len(set(names)) == len(names)
    assert "<i32.rem_s+>" in names

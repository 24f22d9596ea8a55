"""The reference executor, one kind of operation at a time, against what the linear form's table says."""

from __future__ import annotations

import pytest

from wasmind.errors import LimitError
from wasmind.isa import tokens as T
from wasmind.isa.linear import FRAME, HOST_BASE, MAX_DEPTH, MAX_PAGES, PAGE, Instr, Program, frame
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import execute, run
from wasmind.isa.trace import read
from wasmind.isa.traps import TrapKind

S0, S1, S2 = frame(0), frame(1), frame(2)
HALT = Instr("halt")


def names(*code: Instr, constants=(), entry=0, store=None, data=(), pages=1) -> list[str]:
    """The names of the trace's tokens but the last `halt`. Constants stand in slots 2, 3, …"""
    trace = run(assemble(Program(code, (pages, *constants), data, entry)), store)
    *made, last = map(T.name, trace)
    return made if last == "halt" else [*made, last]


def test_a_value_is_written_in_digits():
    assert names(Instr("const", d=S0, imm=300), HALT) == ["1'", "-84"]


def test_what_is_written_is_read():
    code = (Instr("const", d=S0, imm=7), Instr("const", d=S1, imm=5), Instr("sub", S0, S1, d=S0), Instr("copy", S0))
    assert names(*code, HALT) == ["7", "5", "2", "2"]


def test_constants_stand_in_slots_from_1_on():
    code = [Instr("copy", slot) for slot in (1, 2, 3)]
    assert names(*code, HALT, constants=(-9, 4), pages=3) == ["3", "-9", "4"]


def test_a_select_reads_its_condition_third():
    code = [Instr("select", 2, 3, c) for c in (4, 5)]
    assert names(*code, HALT, constants=(10, 20, -1, 0)) == ["10", "20"]


def test_a_mulsub_is_c_less_a_times_b():
    assert names(Instr("mulsub", 2, 3, 4), HALT, constants=(3, 5, 100)) == ["85"]


def test_a_store_writes_its_bytes_highest_first():
    assert names(Instr("store16", 2, 3, 2), HALT, constants=(0, 0x1FF)) == ["-127'", "127"]


def test_a_load_reads_bytes_lowest_first():
    assert names(Instr("load", 2, c=2, imm=1), HALT, data=((1, b"\x05\x01\0\0"),), constants=(0,)) == ["1'", "-123"]


@pytest.mark.parametrize(
    ("load", "value"), [("load8_s", -1), ("load8_u", 255), ("load16_s", -2049), ("load16_u", 63487), ("load", -2049)]
)
def test_a_narrow_load_extends_the_sign_or_does_not(load, value):
    made = run(assemble(Program((Instr(load, 2, c=2), HALT), (1, 0), ((0, b"\xff\xf7\xff\xff"),))))
    assert made == [*T.value_tokens(value), T.HALT]


def test_what_was_never_stored_comes_from_the_store_and_else_is_0():
    assert names(Instr("load", 2, c=2), HALT, constants=(0,), store={1: 2}) == ["2'", "-128"]


def test_what_was_stored_hides_the_store():
    assert names(Instr("store8", 2, 3, 2), Instr("load", 2, c=2), HALT, constants=(0, 9), store={0: 1})[1:] == ["9"]


@pytest.mark.parametrize(("width", "name"), [(1, "load8_u"), (2, "load16_s"), (4, "load"), (1, "store8"), (4, "store")])
def test_an_access_must_end_within_the_memory(width, name):
    for at, traps in ((2 * PAGE - width, False), (2 * PAGE - width + 1, True)):
        made = names(Instr(name, 2, 3, 3), HALT, constants=(at, 0), pages=2)
        assert (made[-1] == "trap: out of bounds memory access") == traps


def test_address_and_offset_are_unsigned_and_do_not_wrap():
    for address, offset in ((-1, 1), (1, -1)):
        made = names(Instr("load8_u", 2, c=3, imm=offset), HALT, constants=(address, 0))
        assert made == ["trap: out of bounds memory access"]


@pytest.mark.parametrize(
    ("a", "c", "at"), [(3, 2, 5), (9, -4, 5), (-4, 9, 5), (-(2**31), -(2**31), 0), (2**31 - 1, 1 - 2**31, 0)]
)
def test_the_two_parts_of_an_address_are_added_modulo_2_to_the_32(a, c, at):
    loaded = names(Instr("load8_u", 2, c=3, imm=1), HALT, constants=(a, c), data=((at + 1, b"\x07"),))
    assert loaded == ["7"]
    code = (Instr("store8", 2, 4, 3, imm=1), Instr("load8_u", 5, c=5, imm=at + 1), HALT)
    assert names(*code, constants=(a, c, 9, 0))[1:] == ["9"]


def test_the_host_region_is_past_every_memory_and_unchecked():
    code = (Instr("host_store", 2, 3, 2, imm=HOST_BASE), Instr("host_load", 2, c=2, imm=HOST_BASE), HALT)
    assert names(*code, constants=(0, 6), pages=MAX_PAGES)[4:] == ["6"]
    assert names(Instr("load8_u", 2, c=2, imm=HOST_BASE), HALT, constants=(0,), pages=MAX_PAGES) == [
        "trap: out of bounds memory access"
    ]


def test_a_branch_writes_its_displacement_when_taken_and_next_when_not():
    assert names(Instr("br_lt_s", 2, 3, imm=2), HALT, HALT, constants=(1, 2)) == ["jump 2"]
    assert names(Instr("br_lt_s", 3, 2, imm=2), HALT, HALT, constants=(1, 2)) == ["next"]


def test_again_says_so_before_it_jumps():
    assert names(Instr("again", 2, imm=2), HALT, HALT, constants=(1,)) == ["taken", "jump 2"]
    assert names(Instr("again", 2, imm=2), HALT, HALT, constants=(0,)) == ["next"]


@pytest.mark.parametrize(("index", "jump"), [(0, 1), (1, 2), (2, 3), (3, 3), (-1, 3)])
def test_a_br_table_goes_to_the_jump_of_its_index_or_to_the_last(index, jump):
    code = [Instr("br_table", 2, imm=2), *(Instr("jump", imm=3 - i) for i in range(3)), HALT]
    assert names(*code, constants=(index,)) == [f"jump {jump}", f"jump {4 - jump}"]


def test_a_call_opens_a_frame_and_ret_goes_back():
    code = (
        Instr("const", d=frame(FRAME), imm=4),
        Instr("call", imm=3),
        Instr("copy", frame(FRAME)),
        HALT,
        Instr("add", S0, S0, d=S0),
        Instr("ret"),
    )
    assert names(*code) == ["4", "call 3", "8", "return -3", "8"]


def test_frames_keep_their_slots():
    code = (
        Instr("const", d=S0, imm=1),
        Instr("call", imm=3),
        Instr("copy", S0),
        HALT,
        Instr("const", d=S0, imm=2),
        Instr("ret"),
    )
    assert names(*code)[-1] == "1"


def test_one_call_too_many_exhausts_the_stack():
    trace = run(assemble(Program((Instr("call", imm=0),))))
    assert len(trace) == MAX_DEPTH + 1
    assert read(trace).trap is TrapKind.STACK


@pytest.mark.parametrize(
    ("op", "a", "b", "trap"),
    [
        ("div_s", 1, 0, TrapKind.DIVIDE_BY_ZERO),
        ("div_u", 1, 0, TrapKind.DIVIDE_BY_ZERO),
        ("quot_s", 1, 0, TrapKind.DIVIDE_BY_ZERO),
        ("div_s", -(2**31), -1, TrapKind.OVERFLOW),
        ("unreachable", 0, 0, TrapKind.UNREACHABLE),
    ],
)
def test_a_trap_ends_the_trace(op, a, b, trap):
    assert names(Instr(op, 2, 3), HALT, constants=(a, b)) == [f"trap: {trap}"]


def test_quot_s_wraps_where_div_s_traps():
    assert names(Instr("quot_s", 2, 3), HALT, constants=(-(2**31), -1)) == ["-128'''", "-128''", "-128'", "-128"]


def test_output_and_note_announce_four_bytes():
    bytes_of_258 = ["-128'''", "-128''", "-127'", "-126"]
    assert names(Instr("output", 2), HALT, constants=(258,)) == ["output", *bytes_of_258]
    assert names(Instr("note", 2), HALT, constants=(258,)) == ["note", *bytes_of_258]


def test_execution_starts_at_the_entry():
    assert names(Instr("unreachable"), HALT, entry=1) == []


def test_tokens_come_one_by_one():
    trace = execute(assemble(Program((Instr("const", imm=1), Instr("jump", imm=-1)))))
    assert [T.name(next(trace)) for _ in range(4)] == ["1", "jump -1", "1", "jump -1"]


def test_a_trace_that_does_not_end_is_cut_short():
    with pytest.raises(LimitError, match="the program did not end within 1,000 tokens; raise --max-tokens"):
        run(assemble(Program((Instr("jump", imm=0),))), max_tokens=1000)

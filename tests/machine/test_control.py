"""Where the program goes on: branches, tables, calls, returns, and how it ends."""

from __future__ import annotations

import pytest

from tests.machine.proving import EDGES, HALT, prove_code, prove_sparse
from wasmind.isa import tokens as T
from wasmind.isa.linear import CONDITIONS, FRAME, MAX_DEPTH, TRAPS, Instr, frame
from wasmind.isa.scalar import I32_MIN
from wasmind.isa.trace import displacement, instructions, read
from wasmind.isa.traps import TrapKind

S0 = frame(0)
ARGUMENT = frame(FRAME)
FEW = (0, 1, -1, 128, 65536, 2**31 - 1, -(2**31))
NOP = Instr("const", d=0, imm=0)


@pytest.mark.parametrize("name", [f"br_{c}" for c in CONDITIONS])
def test_a_branch_is_taken_or_not_on_edge_values(name):
    values = EDGES if name.endswith("z") else FEW
    # Each branch, taken, skips the constant behind it.
    branches = [Instr(name, 2 + i, 2 + j, imm=2) for i in range(len(values)) for j in range(len(values))]
    code = [instr for branch in branches for instr in (branch, NOP)]
    trace = prove_code(*code, HALT, constants=values)
    taken = sum(displacement(made) == 2 for made in instructions(trace))
    assert 0 < taken < len(branches)


DISTANCES = [1, 2, 126, 127, 128, 129, 130, 255, 256, 257, 32766, 32767, 32768, 32769, 65536, 1_000_000]


@pytest.mark.parametrize("distance", DISTANCES)
def test_a_jump_goes_any_distance_forward_and_back(distance):
    code = {0: Instr("br_eqz", 2, imm=distance + 1), 1: HALT, distance + 1: Instr("jump", imm=-distance)}
    trace = prove_sparse(code, [0])
    assert [displacement(made) for made in instructions(trace)] == [distance + 1, -distance, 0]


def test_a_loop_counts_down():
    code = [
        Instr("const", d=S0, imm=300),
        Instr("sub", S0, 2, d=S0),
        Instr("br_nez", S0, imm=-1),
        Instr("output", S0),
        HALT,
    ]
    assert read(prove_code(*code, constants=[1])).outputs == [0]


@pytest.mark.parametrize("index", [0, 1, 5, 6, 7, 100, -1, I32_MIN, 2**31 - 1])
def test_a_table_goes_to_its_entry_or_to_the_last(index):
    code = [Instr("br_table", 2, imm=6), *(Instr("jump", imm=7 - i) for i in range(7)), HALT]
    first, *_ = instructions(prove_code(*code, constants=[index]))
    assert displacement(first) == 1 + min(index % 2**32, 6)


def test_a_table_of_one_entry_goes_there_always():
    code = [Instr("br_table", 2, imm=0), Instr("jump", imm=1), HALT]
    prove_code(*code, constants=[9])


@pytest.mark.parametrize("index", [150, 299, 300])
def test_a_long_table_takes_two_digits(index):
    code = [Instr("br_table", 2, imm=300), *[Instr("jump", imm=1)] * 301, HALT]
    first, *_ = instructions(prove_code(*code, constants=[index]))
    assert displacement(first) == 1 + index


def factorial() -> list[Instr]:
    """Slot 0: n, then the product; a call a factor."""
    return [
        Instr("br_eqz", S0, imm=6),
        Instr("sub", S0, 2, d=ARGUMENT),
        Instr("call", imm=-2),
        Instr("mul", S0, ARGUMENT, d=S0),
        Instr("ret"),
        HALT,
        Instr("const", d=S0, imm=1),
        Instr("ret"),
    ]


def test_recursion_finds_its_way_back():
    code = [Instr("const", d=ARGUMENT, imm=12), Instr("call", imm=3), Instr("output", ARGUMENT), HALT, *factorial()]
    assert read(prove_code(*code, constants=[1])).outputs == [479001600]


@pytest.mark.parametrize("distance", DISTANCES[1:])
def test_calls_return_over_any_distance(distance):
    """The same function is called from two places, near and far."""
    code = {
        0: Instr("call", imm=distance),
        1: Instr("jump", imm=distance),
        distance: Instr("ret"),
        distance + 1: Instr("call", imm=-1),
        distance + 2: HALT,
    }
    moves = [displacement(made) for made in instructions(prove_sparse(code))]
    assert moves == [distance, 1 - distance, distance, -1, 2, 0]


@pytest.mark.parametrize("distance", [2, 127, 128, 32769, 1_000_000])
def test_a_call_goes_to_the_place_that_a_slot_holds(distance):
    """The same function is called through a slot from a place before it and from one behind it."""
    code = {
        0: Instr("call_to", 2),
        1: Instr("jump", imm=distance),
        distance: Instr("ret"),
        distance + 1: Instr("call_to", 2),
        distance + 2: HALT,
    }
    moves = [displacement(made) for made in instructions(prove_sparse(code, [distance]))]
    assert moves == [distance, 1 - distance, distance, -1, 2, 0]


def test_frames_do_not_touch_each_other():
    code = [
        Instr("const", d=S0, imm=11),
        Instr("const", d=frame(1023), imm=12),
        Instr("const", d=ARGUMENT, imm=13),
        Instr("call", imm=5),
        Instr("output", S0),
        Instr("output", frame(1023)),
        Instr("output", ARGUMENT),
        HALT,
        Instr("output", S0),
        Instr("const", d=S0, imm=14),
        Instr("const", d=frame(1023), imm=15),
        Instr("ret"),
    ]
    assert read(prove_code(*code)).outputs == [13, 11, 12, 14]


def test_a_call_too_deep_exhausts_the_stack():
    trace = prove_code(Instr("call", imm=0), machines=["wasm"])
    assert len(trace) == MAX_DEPTH + 1
    assert trace[-1] == T.TRAPS[TrapKind.STACK]


@pytest.mark.long
def test_the_deepest_frame_is_as_good_as_any_and_every_call_returns():
    code = [
        Instr("const", d=S0, imm=5),
        Instr("call", imm=3),
        Instr("output", S0),
        HALT,
        Instr("sub", 2, 3, d=2),  # counts the frames in a global
        Instr("br_eqz", 2, imm=3),
        Instr("call", imm=-2),
        Instr("ret"),
        Instr("const", d=S0, imm=77),
        Instr("const", d=ARGUMENT, imm=78),
        Instr("output", S0),
        Instr("ret"),
    ]
    trace = prove_code(*code, constants=[MAX_DEPTH, 1], machines=["wasm"])
    assert read(trace).outputs == [77, 5]


@pytest.mark.parametrize(
    ("op", "a", "b", "trap"),
    [
        ("div_s", 1, 0, TrapKind.DIVIDE_BY_ZERO),
        ("div_s", I32_MIN, 0, TrapKind.DIVIDE_BY_ZERO),
        ("div_u", 0, 0, TrapKind.DIVIDE_BY_ZERO),
        ("quot_s", -1, 0, TrapKind.DIVIDE_BY_ZERO),
        ("div_s", I32_MIN, -1, TrapKind.OVERFLOW),
        ("unreachable", 0, 0, TrapKind.UNREACHABLE),
    ],
)
def test_a_trap_ends_the_program(op, a, b, trap):
    assert prove_code(Instr(op, 2, 3), HALT, constants=[a, b]) == [T.TRAPS[trap]]


@pytest.mark.parametrize("number", range(len(TRAPS)))
def test_a_trap_may_be_named(number):
    assert prove_code(Instr("trap", imm=number)) == [T.TRAPS[TRAPS[number]]]


@pytest.mark.parametrize("op", ["output", "note"])
def test_four_bytes_leave_the_machine_behind_their_marker(op):
    code = [Instr(op, 2 + i) for i in range(len(EDGES))]
    trace = prove_code(*code, HALT, constants=EDGES)
    assert len(trace) == 5 * len(EDGES) + 1


def test_execution_starts_at_the_entry():
    assert prove_code(*[Instr("unreachable")] * 300, HALT, entry=300) == [T.HALT]


def test_an_again_is_announced_and_jumps():
    code = [
        Instr("const", d=S0, imm=3),
        Instr("sub", S0, 2, d=S0),
        Instr("again", S0, imm=-1),
        HALT,
    ]
    assert prove_code(*code, constants=[1]).count(T.TAKEN) == 2

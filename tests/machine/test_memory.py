"""Loads and stores of every width, at every alignment, over each other, and at the ends of memory."""

from __future__ import annotations

from itertools import product

import pytest

from tests.machine.proving import HALT, prove, prove_code
from wasmind.isa import tokens as T
from wasmind.isa.linear import ADDRESSES, HOST_BASE, MAX_PAGES, PAGE, Instr, Program, frame
from wasmind.isa.scalar import signed
from wasmind.isa.trace import read
from wasmind.isa.traps import TrapKind

LOADS = {"load": 4, "load8_s": 1, "load8_u": 1, "load16_s": 2, "load16_u": 2}
STORES = {"store": 4, "store8": 1, "store16": 2}
WORDS = (0, 1, -1, 127, 128, 255, 256, 32767, 32768, 0x01020304, -(2**31), 0x7F80FF00, -0x7F010203)


def slot(constants: list[int], value: int) -> int:
    """The slot that holds a constant."""
    if value not in constants:
        constants.append(value)
    return 2 + constants.index(value)


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("load", LOADS)
def test_what_is_stored_is_loaded(store, load):
    constants = [0]
    code = []
    for i, word in enumerate(WORDS):
        at = slot(constants, 8 * i + i % 4)
        code += [Instr(store, at, slot(constants, word), 2), Instr(load, at, c=2, d=frame(0))]
    prove_code(*code, HALT, constants=constants)


@pytest.mark.parametrize("offset", range(-3, 4))
def test_accesses_may_overlap(offset):
    constants = [16, -0x5F5E0F10, 0x12345678, 0]
    code = [Instr(store, 2, 3, 5, imm=4) for store in STORES]
    code += [Instr(store, 2, 4, 5, imm=4 + offset) for store in STORES]
    code += [Instr(load, 2, c=5, d=frame(0), imm=4 + at) for load, at in product(LOADS, range(-3, 7))]
    prove_code(*code, HALT, constants=constants)


def test_what_was_never_stored_is_0():
    prove_code(*(Instr(load, 2, c=3, d=frame(0)) for load in LOADS), HALT, constants=[77, 0])


def test_data_of_the_program_is_there_at_the_start():
    data = ((5, bytes(range(250, 256))), (70_000, b"\x80\x81"), (6, b"\x01"))
    code = [Instr(load, at, c=12, d=frame(0)) for load in LOADS for at in range(2, 12)]
    prove_code(*code, HALT, constants=[*range(4, 12), 70_000, 70_001, 0], pages=2, data=data)


def test_data_may_lie_anywhere_and_the_later_hides_the_earlier():
    far = 3 << 22
    data = ((HOST_BASE + 500, b"abc"), (5, b"xyz"), (ADDRESSES - 12, b"1234"), (0, b"q"), (far, b"zz"), (5, b"!"))
    places = (HOST_BASE + 500, HOST_BASE + 502, 5, 6, 7, ADDRESSES - 12, ADDRESSES - 9, 0, far + 1)
    trace = prove_code(*(Instr("host_load8", 2, c=2, imm=at) for at in places), HALT, constants=[0], data=data)
    assert trace == [*(token for byte in b"ac!yz14qz" for token in T.value_tokens(byte)), T.HALT]


def test_the_latest_of_many_stores_counts():
    code = [Instr("store8", 2, 3 + i % 5, 8) for i in range(40)] + [Instr("load8_u", 2, c=8, d=frame(0))]
    assert prove_code(*code, HALT, constants=[9, 10, 11, 12, 13, 14, 0])[-2] == T.value_tokens(14)[0]


@pytest.mark.parametrize("pages", [1, 2, MAX_PAGES])
@pytest.mark.parametrize("name", [*LOADS, *STORES])
def test_the_last_byte_of_memory_is_reached_and_the_next_traps(name, pages):
    last = pages * PAGE - {**LOADS, **STORES}[name]
    code = [Instr(name, 2, 3, 5), Instr("load8_u", 4, c=5), HALT]
    inside = prove_code(*code, constants=[last, -2, pages * PAGE - 1, 0], pages=pages)
    assert read(inside).trap is None
    outside = prove_code(Instr(name, 2, 3, 4), HALT, constants=[last + 1, -2, 0], pages=pages)
    assert outside == [T.TRAPS[TrapKind.MEMORY]]


@pytest.mark.parametrize("name", [*LOADS, *STORES])
@pytest.mark.parametrize(
    ("address", "offset"), [(-1, 0), (-1, 1), (-4, 4), (0, -1), (1, -1), (-1, -1), (0, PAGE), (2**31 - 1, 2**31 - 1)]
)
def test_addresses_far_outside_trap_and_never_wrap(name, address, offset):
    code = [Instr(name, 2, 3, 4, imm=offset), HALT]
    assert prove_code(*code, constants=[address, 1, 0]) == [T.TRAPS[TrapKind.MEMORY]]


LIMITS = (0, 1, -1, 8, -8, PAGE, -PAGE, MAX_PAGES * PAGE, 2**31 - 1, -(2**31), 1 - 2**31)


@pytest.mark.parametrize("at", [0, 5, PAGE - 4])
@pytest.mark.parametrize("part", LIMITS)
def test_an_address_of_two_parts_is_their_sum_modulo_2_to_the_32(part, at):
    constants = [part, signed(at - part), 0x01020304]
    code = [Instr("store", 2, 4, 3), Instr("load", 3, c=2, d=frame(0)), Instr("load8_u", 2, c=3, d=frame(0), imm=3)]
    assert prove_code(*code, HALT, constants=constants)[4:] == [*T.value_tokens(0x01020304), *T.value_tokens(1), T.HALT]


@pytest.mark.parametrize("base", LIMITS)
def test_an_access_traps_where_the_sum_of_the_parts_lies_outside(base):
    """Every index and offset of LIMITS; the program cannot go on behind a trap, so each is one of its own."""
    for index, offset in product(LIMITS, repeat=2):
        code = [Instr("load16_u", 2, c=3, d=frame(0), imm=offset), HALT]
        inside = (base + index) % 2**32 + offset % 2**32 + 2 <= PAGE
        trace = prove_code(*code, constants=[base, index], machines=["wasm"])
        assert trace == ([*T.value_tokens(0), T.HALT] if inside else [T.TRAPS[TrapKind.MEMORY]])


def test_no_memory_at_all():
    assert prove_code(Instr("load8_u", 2, c=2), HALT, constants=[0], pages=0) == [T.TRAPS[TrapKind.MEMORY]]


def test_memory_that_has_grown_is_checked_against_its_new_size():
    grow = Instr("const", d=1, imm=2)
    code = [Instr("store8", 2, 2, 3), grow, Instr("store8", 2, 2, 3), Instr("load8_u", 2, c=3), HALT]
    assert prove_code(*code[1:], constants=[PAGE, 0])[-1] == T.HALT
    assert prove_code(*code, constants=[PAGE, 0]) == [T.TRAPS[TrapKind.MEMORY]]


STORE = {0: 5, 1: 200, 1000: 255, HOST_BASE: 17, HOST_BASE + 1: 1, HOST_BASE + 70_000: 128}


def test_a_byte_of_the_outside_store_is_read_until_it_is_written_over():
    code = [Instr(load, 2, c=2, d=frame(0), imm=at) for load in LOADS for at in (0, 1, 999, 1000, 1001)]
    code += [Instr("store8", 2, 3, 2), *code]
    prove(Program((*code, HALT), (1, 0, -1)), STORE)


def test_the_host_region_is_read_and_written_without_a_check():
    code = [Instr("host_load8", 2, c=2, d=frame(0), imm=HOST_BASE + at) for at in (0, 1, 2, 70_000)]
    code += [Instr("host_load", 2, c=2, d=frame(0), imm=HOST_BASE + at) for at in (0, 69_998)]
    writes = [Instr("host_store", 2, 3, 2, imm=HOST_BASE + 1), Instr("host_store8", 2, 3, 2, imm=HOST_BASE + 70_000)]
    prove(Program((*code, *writes, *code, HALT), (0, 0, -0x5F5E0F10)), STORE)


def test_a_note_comes_before_the_byte_it_announces():
    code = [Instr("note", 2), Instr("host_store8", 2, 3, 4), Instr("host_load8", 2, c=4, d=frame(0)), HALT]
    assert read(prove(Program(tuple(code), (1, HOST_BASE + 4096, 321, 0)))).writes == [(HOST_BASE + 4096, 65)]


def test_the_farthest_addresses_are_told_apart():
    at = HOST_BASE + 4096 + 15 * 65536 + 65535
    code = [Instr("host_store8", 2, 3, 2, imm=at - i) for i in range(4)]
    code += [Instr("host_load8", 2, c=2, d=frame(0), imm=at - i) for i in range(6)]
    prove(Program((*code, HALT), (1, 0, 99)), {at - 5: 7})

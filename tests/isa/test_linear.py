"""The table of linear operations, and instructions as people read them."""

from __future__ import annotations

import inspect

import pytest

from wasmind.isa.linear import (
    ABSOLUTE_SLOTS,
    ADDRESSES,
    BY_NAME,
    BY_NUMBER,
    CONDITIONS,
    FRAME,
    HOST_BASE,
    MAX_DEPTH,
    NUMBER,
    OPS,
    Instr,
    Kind,
    frame,
    render,
)
from wasmind.isa.microcode import FILE_BYTES, MAX_FILES, file_store


def test_every_operation_has_one_number_from_1_on():
    assert sorted(NUMBER.values()) == list(range(1, len(OPS) + 1))
    assert all(BY_NUMBER[NUMBER[op.name]] is op for op in OPS)


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_a_pure_function_takes_as_many_values_as_are_read(op):
    if op.pure is not None:
        assert op.reads == "abc"[: len(inspect.signature(op.pure).parameters)]


def test_every_condition_is_a_value_and_a_branch():
    for name in CONDITIONS:
        branch = BY_NAME[f"br_{name}"]
        assert branch.kind is Kind.BRANCH
        if name != "nez":  # x != 0 as a value is `ne` with a zero
            assert BY_NAME[name].pure is branch.pure


def test_slots_and_addresses_can_be_told_apart_exactly():
    farthest = max(ABSOLUTE_SLOTS + (MAX_DEPTH + 2) * FRAME, HOST_BASE + 4096 + MAX_FILES * FILE_BYTES + 8)
    assert farthest < ADDRESSES
    assert 3 * ADDRESSES**2 < 2**53


def test_the_last_byte_of_the_last_file_is_an_address():
    assert max(file_store([b""] * (MAX_FILES - 1) + [bytes(FILE_BYTES)])) < ADDRESSES


def test_frame_slots_are_negative():
    assert (frame(0), frame(FRAME)) == (-1, -1 - FRAME)


@pytest.mark.parametrize(
    ("instr", "text"),
    [
        (Instr("add", 3, frame(0), d=frame(2)), "s2 = add g3 s0"),
        (Instr("copy", frame(1), d=frame(FRAME)), "next0 = copy s1"),
        (Instr("load8_u", frame(0), c=3, d=2, imm=16), "g2 = load8_u s0+g3 +16"),
        (Instr("store", frame(0), frame(1), 3, imm=4), "store s0+g3 s1 +4"),
        (Instr("br_lt_s", frame(0), 2, imm=-3), "br_lt_s s0 g2 -> 7"),
        (Instr("call", imm=5), "call -> 15"),
        (Instr("br_table", frame(0), imm=3), "br_table s0 of 4"),
        (Instr("ret"), "ret"),
    ],
)
def test_an_instruction_is_readable(instr, text):
    assert render(instr, 10) == text

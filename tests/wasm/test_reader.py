"""LEB128, names and bounds, byte by byte."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasmind.errors import ModuleError
from wasmind.wasm.reader import Reader


def _leb128(value: int, extra: int = 0) -> bytes:
    """The shortest signed LEB128 form, with `extra` bytes more than needed."""
    groups = []
    while not -64 <= value < 64 or extra:
        if -64 <= value < 64:
            extra -= 1
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*groups, value & 0x7F])


@given(st.integers(-(1 << 31), (1 << 31) - 1), st.integers(0, 4))
def test_signed_numbers_are_read_back(value: int, extra: int) -> None:
    data = _leb128(value, extra)
    if len(data) <= 5:
        assert Reader(data).signed(32, "x") == value


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"\x00", 0),
        (b"\xff\xff\xff\xff\x0f", 0xFFFFFFFF),
        (b"\x80\x80\x80\x80\x00", 0),
        (b"\x80\x01", 128),
    ],
)
def test_unsigned_numbers(data: bytes, value: int) -> None:
    reader = Reader(data)
    assert reader.u32("x") == value
    assert reader.done


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it ends where x is due"),
        (b"\x80", "it ends where x is due"),
        (b"\x80\x80\x80\x80\x80\x00", "x is a number of too many bytes"),
        (b"\xff\xff\xff\xff\x1f", "x is a number that does not fit 32 bits"),
    ],
)
def test_bad_unsigned_numbers(data: bytes, message: str) -> None:
    with pytest.raises(ModuleError, match=re.escape(message)):
        Reader(data).u32("x")


@pytest.mark.parametrize("data", [b"\xff\xff\xff\xff\x0f", b"\x80\x80\x80\x80\x70"])
def test_signed_numbers_whose_spare_bits_are_not_the_sign(data: bytes) -> None:
    with pytest.raises(ModuleError, match="does not fit 32 bits"):
        Reader(data).signed(32, "x")


def test_a_part_cannot_be_read_past_its_end() -> None:
    reader = Reader(b"\x01\x02\x03")
    part = reader.part(1, "a part")
    assert part.byte("x") == 1
    with pytest.raises(ModuleError, match=r"it ends where x is due \(at offset 0x1\)"):
        part.byte("x")
    assert reader.byte("x") == 2


def test_a_name_must_be_utf8() -> None:
    with pytest.raises(ModuleError, match="n is not UTF-8"):
        Reader(b"\x02\xc3\x28").name("n")


def test_a_vector_may_announce_more_than_there_is() -> None:
    reader = Reader(b"\xff\xff\xff\xff\x0f\x00")
    with pytest.raises(ModuleError, match="it ends where item is due"):
        reader.vector("items", lambda: reader.byte("item"))

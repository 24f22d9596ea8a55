"""Numbers as words of 32 bits, the low word first: how many a type takes, where they lie, there and back."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from wasmind.isa.linear import frame
from wasmind.isa.opcodes import F32, F64, I32, I64
from wasmind.isa.scalar import MASK, signed

WORDS = {I32: 1, I64: 2, F32: 1, F64: 2, "v128": 4, "funcref": 1, "externref": 1}
"""Slots of a value of each type. No instruction of the machine makes one of the last three."""
_FORMATS = {I32: "i", I64: "q", F32: "f", F64: "d"}


def size(types: Iterable[str]) -> int:
    """The slots that values of these types take."""
    return sum(WORDS[type_] for type_ in types)


def frame_slots(types: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Slots of a frame for values of these types, one behind the other from the frame's first on."""
    starts = accumulate((WORDS[type_] for type_ in types), initial=0)
    return tuple(tuple(map(frame, range(start, end))) for start, end in pairwise(starts))


def split(type_: str, bits: int) -> tuple[int, ...]:
    """The words, as signed i32, of the number with these bits."""
    return tuple(signed(bits >> 32 * i) for i in range(WORDS[type_]))


def split_all(types: Iterable[str], numbers: Iterable[int]) -> list[int]:
    """The words of numbers of these types with these bits, one behind the other."""
    return [word for type_, number in zip(types, numbers, strict=True) for word in split(type_, number)]


def bits(type_: str, value: float) -> int:
    """The bits of a number: an integer's are itself, a float's those of IEEE 754.

    Raises OverflowError when it is too large for the type.
    """
    if type_ in (I32, I64):
        return int(value)
    return int.from_bytes(struct.pack(f"<{_FORMATS[type_]}", value), "little")


def join_bits(types: Sequence[str], words: Sequence[int]) -> list[int]:
    """The bits of the numbers of these types that the words stand for."""
    rest = iter(words)
    return [sum((next(rest) & MASK) << 32 * i for i in range(WORDS[type_])) for type_ in types]


def join(types: Sequence[str], words: Sequence[int]) -> list[int | float]:
    """The numbers of these types, integers signed, that the words stand for."""
    data = b"".join((word & MASK).to_bytes(4, "little") for word in words)
    return list(struct.unpack("<" + "".join(_FORMATS[type_] for type_ in types), data))

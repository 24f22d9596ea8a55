"""Rows of the second family have numbers, and a number gives the literals with which a program begins.

A dataset's rows are numbered over all of its files, from a start that seed base and tier give. So no program comes
twice, in one file or in two, whatever else is drawn; nothing need be remembered while rows are made, and a reader
needs one row at a time to see that it is so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from random import Random
from typing import Any

from tinyvm.data.config import DatasetConfig, DatasetFile
from tinyvm.generators.structured import FIRST_LOADS
from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, Opcode, Program

PARTS = 8
"""Programs that a row may have."""
_LITERALS = tuple(literal for literal in range(LITERAL_MIN, LITERAL_MAX + 1) if literal)
"""No 0: of zeros alone some programs can compute nothing else."""
_PROGRAMS = len(_LITERALS) ** FIRST_LOADS
NUMBERS = _PROGRAMS // PARTS
"""Numbers are 0 to this. There are 2,048,383: the most rows of a dataset."""
_BITS = 24
_HALF, _MASK = _BITS // 2, (1 << _BITS) - 1
assert _PROGRAMS <= 1 << _BITS


def numbered_place(
    config: DatasetConfig, file: DatasetFile, seed_base: int, index: int
) -> tuple[int, Mapping[str, Any]]:
    """(seed, axes) of a row. The axes are fixed, or drawn from a stream of their own; `number` is the last of them."""
    seed = _hashed(f"{seed_base}|{config.tier}|{file.split}|{file.bucket or ''}|{index}")
    axes = config.train_axes(stream(seed, "axes")) if file.fixed_axes is None else file.fixed_axes
    start = _hashed(f"{seed_base}|{config.tier}")
    return seed, {**axes, "number": (start + file.before + index) % NUMBERS}


def stream(seed: int, purpose: str) -> Random:
    """Draws of a row that have nothing to do with those of its program, which are of `Random(seed)`."""
    return Random(_hashed(f"{seed}|{purpose}"))


def literals(number: int, part: int = 0) -> tuple[int, ...]:
    """The literals of the first LOADs of a program of a row: different for each number and part."""
    place = _scattered(number * PARTS + part)
    return tuple(_LITERALS[place // len(_LITERALS) ** digit % len(_LITERALS)] for digit in range(FIRST_LOADS))


def first_literals(program: Program) -> tuple[int, ...]:
    """The literals of the first LOADs of a program."""
    loaded = [instruction.args[-1] for instruction in program if instruction.op is Opcode.LOAD]
    return tuple(loaded[:FIRST_LOADS])


def _scattered(place: int) -> int:
    """Another place, as if drawn; different for different places.

    An odd factor, and the upper half added to the lower without carry, can both be undone in 24 bits; what is beyond
    the places is scattered again (as in format-preserving encryption, "cycle walking").
    """
    while True:
        for factor in (0x9E3779, 0xC2B2AF, 0x85EBCB):
            place = (place ^ place >> _HALF) * factor & _MASK
        place ^= place >> _HALF
        if place < _PROGRAMS:
            return place


def _hashed(key: str) -> int:
    """64 bits."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")

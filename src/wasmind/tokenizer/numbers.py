"""Integers in a text: where they stand and what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wasmind.tokenizer.vocabulary import GREATEST, LEAST

_INTEGER = re.compile(
    r"""(?:(?<![\w.])|(?<=\dx)(?<!(?<!\d)0x)) # not in a word or behind a decimal point, unless it is 7x8
        (?:(?<![\w)\]])-)?                   # a minus is a sign, unless something stands before it to subtract from
        (?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)  # thousands may be parted by commas
        (?!\.\d)(?!\d)                       # not before a decimal point""",
    re.VERBOSE | re.ASCII,
)

_MOST_DIGITS = len(str(GREATEST)) + 1
"""With so many digits no integer fits; Python reads a million of them slowly, or not at all."""


def find(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, value) of the integers in a text that 32 bits hold, in order.

    `3-5` has 3 and 5, `3 + -5` has 3 and -5, `3x5` has 3 and 5; decimals, digits in words and larger integers are none.
    `1,000` is one integer, so integers of a list are parted by a comma and a space.
    """
    for start, end, value in _integers(text):
        if value is not None:
            yield start, end, value


def too_large(text: str) -> str | None:
    """The first integer of a text that 32 bits do not hold, as it stands there."""
    return next((text[start:end] for start, end, value in _integers(text) if value is None), None)


def _integers(text: str) -> Iterator[tuple[int, int, int | None]]:
    """(start, end, value), the value None where 32 bits do not hold it."""
    for found in _INTEGER.finditer(text):
        digits = found[0].replace(",", "").lstrip("-").lstrip("0") or "0"
        value = int(digits[:_MOST_DIGITS]) * (-1 if found[0].startswith("-") else 1)
        fits = len(digits) < _MOST_DIGITS and LEAST <= value <= GREATEST
        yield found.start(), found.end(), value if fits else None


def split(text: str) -> Iterator[str | int]:
    """The pieces of a text in order: its integers as such, what stands between them as it is."""
    end = 0
    for start, following, value in find(text):
        if start > end:
            yield text[end:start]
        yield value
        end = following
    if end < len(text):
        yield text[end:]

"""Integers in a text: where they stand and what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wasmind.tokenizer.vocabulary import GREATEST, LEAST

_INTEGER = re.compile(
    r"""(?<![\w.])                           # not in a word, not behind a decimal point
        (?:(?<![\w)\]])-)?                   # a minus is a sign, unless something stands before it to subtract from
        (?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)  # thousands may be parted by commas
        (?!\.\d)(?!\d)                       # not before a decimal point""",
    re.VERBOSE | re.ASCII,
)


def split(text: str) -> Iterator[str | int]:
    """The pieces of a text in order: integers that 32 bits hold as such, what stands between them as it is.

    `3-5` is 3, "-", 5, and `3 + -5` is 3, " + ", -5; decimals, digits in words and larger integers stay text. `1,000`
    is one integer, so integers of a list are parted by a comma and a space.
    """
    end = 0
    for found in _INTEGER.finditer(text):
        value = int(found[0].replace(",", ""))
        if not LEAST <= value <= GREATEST:
            continue
        if found.start() > end:
            yield text[end : found.start()]
        yield value
        end = found.end()
    if end < len(text):
        yield text[end:]

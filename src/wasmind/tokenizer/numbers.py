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

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
PLAIN = 12
"""Up to here a number in words is a word like any other: "one of them", "two lists", "the sum of three numbers"."""
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_VALUES = {word: k for k, word in enumerate(ONES)} | {word: 20 + 10 * k for k, word in enumerate(TENS)} | {"a": 1}


def _in_words() -> str:
    """The pattern of a number in words: "forty-two", "three hundred and five", "two million ten thousand"."""
    one, ones = "|".join(ONES[1:10]), "|".join(ONES)
    small = f"(?:(?:{'|'.join(TENS)})(?:[ -](?:{one}))?|{ones})"
    part = f"(?:(?:a|{ones})[ ]hundred(?:[ ](?:and[ ])?{small})?|{small})"
    made = part
    for scale in _SCALES:  # from small to large, each with all that may follow it
        made = f"(?:(?:a|{part})[ ]{scale}(?:[ ](?:and[ ])?{made})?|{made})"
    return made


_SIGNED_BEHIND = (
    *("add", "and", "are", "at", "be", "by", "compute", "divide", "double", "equals", "from", "if", "into", "is"),
    *("minus", "multiply", "of", "on", "or", "plus", "square", "subtract", "take", "than", "times", "to", "with"),
)
"""Behind these words, and where a text or clause begins, "minus" is a sign; else something is subtracted from."""
_BEHIND = "|".join(f"(?<=\\b{word}[ ])" for word in _SIGNED_BEHIND)
_WORDS = re.compile(
    rf"""(?<![\w-])(?P<sign>negative[ ]|(?:^|(?<=[,.:;?!(=][ ])|{_BEHIND})minus[ ])?
        (?P<number>{_in_words()})(?![\w-]|['’]\w)""",
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)
_MOST_DIGITS = len(str(GREATEST)) + 1
"""With so many digits no integer fits; Python reads a million of them slowly, or not at all."""


def find(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, value) of the integers in a text that 32 bits hold, in order.

    `3-5` has 3 and 5, `3 + -5` has 3 and -5, `3x5` has 3 and 5; decimals, digits in words and larger integers are none.
    `1,000` is one integer, so integers of a list are parted by a comma and a space. `forty-two` is one, as all in words
    from thirteen on.
    """
    for start, end, value in _integers(text):
        if value is not None:
            yield start, end, value


def too_large(text: str) -> str | None:
    """The first integer of a text that 32 bits do not hold, as it stands there."""
    return next((text[start:end] for start, end, value in _integers(text) if value is None), None)


def _integers(text: str) -> Iterator[tuple[int, int, int | None]]:
    """(start, end, value), the value None where 32 bits do not hold it."""
    found = [(match.start(), match.end(), _of_digits(match[0])) for match in _INTEGER.finditer(text)]
    for match in _WORDS.finditer(text):
        value = _of_words(match["number"].lower())
        if value > PLAIN:
            value = -value if match["sign"] else value
            found.append((match.start(), match.end(), value if LEAST <= value <= GREATEST else None))
    yield from sorted(found)


def _of_digits(text: str) -> int | None:
    digits = text.replace(",", "").lstrip("-").lstrip("0") or "0"
    value = int(digits[:_MOST_DIGITS]) * (-1 if text.startswith("-") else 1)
    return value if len(digits) < _MOST_DIGITS and LEAST <= value <= GREATEST else None


def _of_words(text: str) -> int:
    total = part = 0
    for word in re.split("[ -]", text):
        if word == "hundred":
            part *= 100
        elif word in _SCALES:
            total, part = total + part * _SCALES[word], 0
        else:
            part += _VALUES.get(word, 0)
    return total + part


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

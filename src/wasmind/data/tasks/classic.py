"""A program with a name, and what those of several kinds share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wasmind.data.task import Draw
from wasmind.data.wording import Ask

Values = Callable[[Draw], list[int]]
MILLIONS, BILLION = 9_999_999, 999_999_999
SAYS = "{the result is <0>|that is <0>|it's <0>|the answer is <0>|I get <0>|<0>}[.]"
SAYS_ALL = "{here they are: <*>|<*>|they are <*>|I get <*>|that gives <*>}[.]"
SAYS_COUNT = "{the count is <0>|I count <0>|it's <0>|the answer is <0>|<0>}[.]"
SAYS_THAT = "{it is <0>|it's <0>|<0>|that is <0>|that would be <0>|the answer is <0>}[.]"
BY_PROGRAM = "{||||||||use a loop to |run a loop to |run a small program to |~write a loop to }"
"""Before an order."""


@dataclass(frozen=True)
class Classic:
    """A program with a name.

    code: its program, as `loops.program` reads it. oracle: from the numbers to the outputs. says: `<*>` is all outputs.
    weight: how often it comes among others.
    """

    ask: Ask
    code: str
    oracle: Callable[..., Sequence[int]]
    values: Values
    says: str | Callable[..., str] = SAYS
    weight: int = 2


def sized(*ranges: tuple[int, int, int]) -> Values:
    """Small numbers, by (low, high, beyond)."""
    return lambda draw: [draw.sized(*each) for each in ranges]


def of_any_size(*ranges: tuple[int, int]) -> Values:
    """Numbers of every size, by (low, high)."""
    return lambda draw: [draw.number(*each) for each in ranges]

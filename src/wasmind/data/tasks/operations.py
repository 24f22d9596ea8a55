"""What two categories share: tables of named operations with the ways of asking for them, and of saying the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Code, Given
from wasmind.data.task import Draw, Turn
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed


@dataclass(frozen=True)
class Operation:
    """An operation on one or two numbers.

    oracle: what it gives, before it is wrapped to 32 bits. ranges: what each number may be. says: the answer's grammar.
    """

    ask: Ask
    code: Code
    oracle: Callable[..., int]
    ranges: tuple[tuple[int, int], ...] = ((LEAST, GREATEST), (LEAST, GREATEST))
    says: str = "{the result is <0>|that is <0>|it's <0>|the answer is <0>|<0>}[.]"


def turn(draw: Draw, operation: Operation) -> Turn:
    """A question for an operation on numbers that are drawn, its program and its answer."""
    values = [draw.number(low, high) for low, high in operation.ranges]
    return draw.turn(
        operation.ask, operation.says, values, [*operation.code, "output"], [signed(operation.oracle(*values))]
    )


ONE, TWO = (Given(0),), (Given(0), Given(1))
"""The numbers of an operation, pushed in order."""

"""Programs as tasks write them, and as a model is to write them: numbers copied or named by their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wasmind.data.wording import Question
from wasmind.isa.session import QUESTION_LOCALS

Instruction = tuple[str, int]

NAMES = {letter: 32 + i for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
"""The local of a variable that a question names: the same for a name wherever it occurs."""
SCRATCH = QUESTION_LOCALS
"""The first local that programs use for what has no name; those before hold the question's first integers."""


@dataclass(frozen=True)
class Given:
    """Number k of the question, pushed."""

    k: int


Item = str | Instruction | Given
Code = Sequence[Item]


def const(value: int) -> Instruction:
    """Pushes a number that does not stand in the question."""
    return "i32.const", value


def get(local: int) -> Instruction:
    """Pushes a local."""
    return "local.get", local


def put(local: int) -> Instruction:
    """Pops into a local."""
    return "local.set", local


def loop(*body: Item) -> tuple[Item, ...]:
    """Runs the body once, and again as long as it leaves a number other than 0 on the stack."""
    return ("loop", *body, ("br_if", 0), "end")


def from_zero(code: Code) -> list[Item]:
    """The program, which first sets those locals to 0 that it reads before it sets them: they may be in use already."""
    found: set[int] = set()
    begin: list[Item] = []
    for item in code:
        if isinstance(item, tuple) and item[0].startswith("local."):
            if item[0] == "local.get" and item[1] not in found:
                begin += [const(0), put(item[1])]
            found.add(item[1])
    return [*begin, *code]


def written_out(code: Code, question: Question, values: Sequence[int], *, by_reference: bool) -> list[Instruction]:
    """The program's instructions.

    by_reference: a number that stands in the question as an integer is `local.get` of its place; else, and where it is
    written in words or comes after the first SCRATCH, it is `i32.const` of its value.
    """
    made: list[Instruction] = []
    for item in code:
        if isinstance(item, Given):
            place = question.places[item.k] if by_reference else None
            made.append(get(place) if place is not None and place < SCRATCH else const(values[item.k]))
        else:
            made.append((item, 0) if isinstance(item, str) else item)
    return made

"""Programs as tasks write them, and as a model is to write them: numbers copied or named by their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wasmind.data.wording import Question
from wasmind.isa.session import QUESTION_LOCALS

Instruction = tuple[str, int]

NAMES = {letter: 32 + i for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
"""The local of a variable that a question names: the same for a name wherever it occurs."""
_COMMUTE = {"i32.add", "i32.mul", "i32.and", "i32.or", "i32.xor"}


@dataclass(frozen=True)
class Given:
    """Number k of the question, pushed."""

    k: int


@dataclass(frozen=True)
class Said:
    """What the answer says before the program goes on: its first words, with the program in their middle."""

    text: str


Item = str | Instruction | Given | Said
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


def absolute(local: int) -> tuple[Item, ...]:
    """Pushes what a local holds without its sign."""
    return const(0), get(local), "i32.sub", get(local), get(local), const(0), "i32.lt_s", "select"


def apart(a: Item, b: Item) -> tuple[Item, ...]:
    """Pushes the larger less the smaller of what two items push: the machine is asked which one is larger."""
    return a, b, "i32.sub", b, a, "i32.sub", a, b, "i32.gt_s", "select"


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


def written_out(
    code: Code, question: Question, values: Sequence[int], *, by_reference: bool
) -> list[Instruction | Said]:
    """The program's instructions, and what is said between them.

    by_reference: a number that stands in the question as an integer is `local.get` of where that is; else, and where it
    is written in words or no local holds it, it is `i32.const` of its value. Two numbers whose order is of no account
    are pushed in that of the question, so that there is one program to learn.
    """
    places = [len(QUESTION_LOCALS) if place is None else place for place in question.places]
    made: list[Instruction | Said] = []
    for item in _ordered(code, places):
        if isinstance(item, Given):
            referred = by_reference and places[item.k] < len(QUESTION_LOCALS)
            made.append(get(QUESTION_LOCALS[places[item.k]]) if referred else const(values[item.k]))
        else:
            made.append((item, 0) if isinstance(item, str) else item)
    return made


def _ordered(code: Code, places: Sequence[int]) -> list[Item]:
    made = list(code)
    for i, (a, b, operation) in enumerate(zip(code, code[1:], code[2:], strict=False)):
        if isinstance(a, Given) and isinstance(b, Given) and operation in _COMMUTE and places[a.k] > places[b.k]:
            made[i : i + 2] = b, a
    return made

"""What a story of word_problem is, and what its parts mean.

Markup of a story and its answer, besides the grammar's: `<A>` `<he>` `<him>` `<his>` are a person, who may be I, you or
several where `anyone` may be; `<B>` `<bhe>` `<bhim>` `<bhis>` and `<C>` are others. `<gives/gave>` is a verb that `<A>`
does, in the tense of the story, `<=gives/gave>` one that something else does, `<gives>` one that `<A>` does in the present.
`<x>` `<y>` `<z>` are words of the story, `<x+>` is a plural, `<a x>` has its article, and the name of a list of words, as
in `<town>`, is one of these. `<0 <x>>` is number 0 with its noun, `<0?is/are>` a word that depends on whether number 0
is 1, in an answer `<0=a?<A>/<B>>` one that depends on whether it is the question's first. `<$0>` is an amount of money,
`<%0>` a percentage, and `@gives` a macro of `words`. Who has more is told by the larger number, not by a comparison:
which number an output repeats is marked, and its name stands beside it.

Programs are in reverse Polish notation, `a b + c *`: `a` to `h` are the numbers of the question, digits are constants,
`p` to `s` are locals, which `=p` sets and `:p` sets and keeps, `.` outputs and `again` goes back to the start of the loop if
it pops no 0. `a b ~` is the larger of two numbers less the smaller: where no answer can be below 0, the machine is
asked which is larger, as it knows better than a model that sees digits.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any


def _as_drawn(*numbers: int) -> tuple[int, ...]:
    return numbers


def _always(*_: int) -> bool:
    return True


Range = tuple[int, int]
Oracle = Callable[..., int | tuple[int, ...]]

MILLIONS = 9_999_999
"""The largest number of seven digits: where a range ends there, training has numbers of up to six."""


@dataclass(frozen=True)
class Story:
    """A story that is told in many ways.

    code: its program. oracle: the answer by the numbers of the question. ranges: what is drawn, of which `values` makes
    the question's numbers. fits: whether the story makes sense with them. props, kinds: the words that `<x>`, `<y>` and
    `<z>` stand for; props are words that go together, and of each of the kinds one is drawn, all different. big: whether
    its numbers may have seven digits. anyone: whether `<A>` may be I, you or several. spare: whether something else may
    be told in between, with a number that is not needed.
    """

    text: str
    says: str
    code: str
    oracle: Oracle
    ranges: tuple[Range, ...]
    values: Callable[..., tuple[int, ...]] = _as_drawn
    fits: Callable[..., bool] = _always
    props: tuple[tuple[str, ...], ...] = ()
    kinds: tuple[tuple[str, ...], ...] = ()
    big: bool = False
    anyone: bool = False
    spare: bool = False


_OPERATORS: dict[type[ast.operator], tuple[str, Callable[[int, int], int]]] = {
    ast.Add: ("+", operator.add),
    ast.Sub: ("-", operator.sub),
    ast.Mult: ("*", operator.mul),
    ast.Div: ("/", operator.floordiv),
    ast.FloorDiv: ("/", operator.floordiv),
    ast.Mod: ("%", operator.mod),
}
_DIFFERENCE = re.compile(r"^([a-h]) ([a-h]) -$")

Asked = tuple[str, str, str, Oracle]
"""What may be asked of a story: the question, the answer, the program, the oracle."""


def asked(told: str, ranges: tuple[Range, ...], *questions: Asked, **more: Any) -> tuple[Story, ...]:
    """Stories that tell the same and ask something different: so nothing but the question says what is to be done.

    more: the other fields of a Story.
    """
    return tuple(Story(f"{told} {ask}", says, code, oracle, ranges, **more) for ask, says, code, oracle in questions)


def formula(text: str) -> tuple[str, Oracle]:
    """The program and the oracle of a formula like `(a-c)/b`, no part of which is below 0; `a//b` may leave a rest.

    Both come from the same text: what the story means, the one who wrote it has to check.
    """
    tree = ast.parse(text, mode="eval").body

    def code(node: ast.expr) -> str:
        if isinstance(node, ast.BinOp):
            return f"{code(node.left)} {code(node.right)} {_OPERATORS[type(node.op)][0]}"
        return ast.unparse(node)

    return _DIFFERENCE.sub(lambda two: " ".join([*sorted(two.groups()), "~"]), code(tree)), partial(_value, tree)


def _value(node: ast.expr, *numbers: int) -> int:
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)][1](_value(node.left, *numbers), _value(node.right, *numbers))
    name = ast.unparse(node)
    return int(name) if name.isdecimal() else numbers[ord(name) - ord("a")]


def exact(text: str) -> Callable[..., bool]:
    """Whether, with given numbers, every difference of a formula is above 0, and `/` leaves no rest, `//` and `%` one."""
    parts = [part for part in ast.walk(ast.parse(text, mode="eval")) if isinstance(part, ast.BinOp)]

    def fits(*numbers: int) -> bool:
        for part in reversed(parts):
            left, right = _value(part.left, *numbers), _value(part.right, *numbers)
            if isinstance(part.op, ast.Sub) and left <= right:
                return False
            if isinstance(part.op, ast.Div) and (not right or left < right or left % right):
                return False
            if isinstance(part.op, (ast.FloorDiv, ast.Mod)) and (right < 2 or left < right or not left % right):
                return False
        return True

    return fits


def sought(ask: str, text: str, says: str = "{<0>|<0>|that is <0>|it is <0>}.") -> Asked:
    """A question that a formula answers."""
    return ask, says, *formula(text)


def computed(ask: str, code: str, oracle: Oracle, says: str) -> Asked:
    """A question that a program of its own answers, which the oracle checks."""
    return ask, says, code, oracle

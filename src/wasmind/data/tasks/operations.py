"""What categories share: tables of named operations with the ways of asking for them, and of saying the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST, digits
from wasmind.data.program import Code, Given
from wasmind.data.task import Draw, Turn
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed
from wasmind.isa.traps import TrapKind

RESULT = "{the result is <0>|that is <0>|it's <0>|the answer is <0>|<0>}[.]"
BY_ZERO = (
    "{you cannot divide by zero|dividing by zero is not possible|division by zero has no result|I can't divide by zero|"
    "that is a division by zero, and there is no answer to it|nothing can be divided by zero|there is no answer, for one "
    "cannot divide by zero|that doesn't work: the divisor is zero|one can't divide by zero, so there is no result|"
    "sorry, dividing by zero has no answer}[.]"
)
_DIVISIONS = ("i32.div_s", "i32.rem_s")
_ZERO_SHARE = 0.05
"""Of the divisions: they trap."""


@dataclass(frozen=True)
class Operation:
    """An operation on numbers of the question.

    oracle: what it gives, before it is wrapped to 32 bits, if it `wraps`; else other numbers are drawn. ranges: what each
    number may be. drawn: draws them instead. says: the answer's grammar, or what gives it from the first output. weight:
    how often it comes among others. by_zero: whether it may be asked for a division by 0, which traps.
    """

    ask: Ask
    code: Code
    oracle: Callable[..., int | tuple[int, ...]]
    ranges: tuple[tuple[int, int], ...] = ((LEAST, GREATEST), (LEAST, GREATEST))
    says: str | Callable[[int], str] = RESULT
    drawn: Callable[[Draw], list[int]] | None = None
    wraps: bool = False
    weight: int = 2
    by_zero: bool = True

    @property
    def divides(self) -> bool:
        """Whether it divides by number 1 of the question, and that may be 0."""
        return self.by_zero and any(
            (a, b) == (Given(1), c) for a, b in zip(self.code, self.code[1:], strict=False) for c in _DIVISIONS
        )


def turn(draw: Draw, operation: Operation, *, worded: bool = False) -> Turn:
    """A question for an operation on numbers that are drawn, its program and its answer.

    worded: the numbers are such as have words, and are written in them where the wording allows it.
    """
    if operation.divides and draw.random.random() < _ZERO_SHARE:
        return _by_zero(draw, operation)
    values, results = _spoken(draw, operation) if worded else _drawn(draw, operation)
    says = operation.says if isinstance(operation.says, str) else operation.says(results[0])
    code = operation.code if "output" in operation.code else (*operation.code, "output")
    return draw.turn(replace(operation.ask, worded=worded), says, values, code, results)


def _spoken(draw: Draw, operation: Operation) -> tuple[list[int], list[int]]:
    """(numbers, results) of numbers that people write in words, if some are found."""
    high = draw.random.choice((12, 20, 20, 99, 99, 999, 9999))
    for _ in range(300):
        values, results = _drawn(draw, operation)
        if all(abs(value) <= high or (value % 1000 == 0 and abs(value) < 10**6) for value in values):
            break
    return values, results


def _drawn(draw: Draw, operation: Operation) -> tuple[list[int], list[int]]:
    """(numbers, results)."""
    while True:
        ranges = operation.ranges
        values = operation.drawn(draw) if operation.drawn else [draw.number(low, high) for low, high in ranges]
        result = operation.oracle(*values)
        results = list(result) if isinstance(result, tuple) else [result]
        if operation.wraps or results == [signed(value) for value in results]:
            return values, [signed(value) for value in results]


def _by_zero(draw: Draw, operation: Operation) -> Turn:
    """The question for a division by 0; its program ends with the division, which traps."""
    values, _ = _drawn(draw, operation)
    values[1] = 0
    end = next(place for place, item in enumerate(operation.code) if item in _DIVISIONS)
    return draw.turn(operation.ask, BY_ZERO, values, operation.code[: end + 1], trap=TrapKind.DIVIDE_BY_ZERO)


def sought(draw: Draw, make: Callable[[], list[int]]) -> list[int]:
    """Numbers that training may have; with `magnitude` such that it may not have."""
    while True:
        values = make()
        if any(digits(value) == HELD_OUT for value in values) == draw.magnitude:
            return values


def multiple(draw: Draw, k: int, high: int = GREATEST) -> int:
    """A number up to `high` that k divides; with `magnitude` of a size that training may not have."""
    if draw.magnitude:
        return k * draw.random.randint(10 ** (HELD_OUT - 1) // k + 1, (10**HELD_OUT - 1) // k)
    return sought(draw, lambda: [k * draw.number(1, high // k)])[0]


def with_list(ask: Ask, count: int) -> Ask:
    """The wording with `<list>` as a list of so many numbers."""
    slots = [f"<{k}>" for k in range(count)]
    ways = (
        [" and ".join(slots)]
        if count == 2
        else [f"{', '.join(slots[:-1])}{end}{slots[-1]}" for end in (" and ", " and ", ", ", ", and ")]
    )
    spread = [" and ".join(slots)] * (2 < count < 5) + [" ".join(slots)] * (count > 2)
    shown = "{" + "|".join([*ways, *ways, *spread]) + "}"
    # In a call of a function a list has commas only.
    formula = ask.expr.replace("<list>", ", ".join(slots))
    return replace(ask, do=_with(ask.do, shown), np=_with(ask.np, shown), ask=_with(ask.ask, shown), expr=formula)


def _with(text: str, shown: str) -> str:
    return text.replace("<list>", shown)


def chosen(draw: Draw, operations: Sequence[Operation]) -> Operation:
    """One of them, by weight."""
    return draw.random.choices(operations, [operation.weight for operation in operations])[0]


_NO_ORDER = {
    "check",
    "tell",
    "find",
    "work",
    "solve",
    "pick",
    "choose",
    "compute",
    "calculate",
    "compare",
    "count",
    "do",
}
_NO_PHRASE = {"how", "what", "x", "which", "difference", "quotient"}
_IF = "{if|if|when|when}"
_WHO = "{you|you|you|I|we|~they}"
_GET = (
    f"{{what do {{you|I|we}} get {_IF} {_WHO} #|what {{happens|comes out|is the result}} {_IF} {_WHO} #|"
    f"what's the {{answer|result|outcome}} {_IF} {_WHO} #|{_IF} {_WHO} #, what {{do I get|do you get|comes out|is it}}|"
    f"what would I {{get|have}} if I #|what do you have {_IF} {_WHO} #|what will I get if I #|"
    f"what does it {{make|give}} {_IF} {_WHO} #|~what am I left with {_IF} {_WHO} #}}"
)
_COME = (
    "{what does # {make|give|equal|amount to|come to|work out to}|what would # {come to|be|make|give}|what's # worth|"
    "how much does # {make|come to}|# is how much|# makes what|what might # be|~what could # amount to}"
)


def widened(ask: Ask, *, setting: str) -> Ask:
    """The wording with more questions of its own: made of its orders and of its noun phrases."""
    orders, phrases = _kept(ask.do, _NO_ORDER), _kept(ask.np, _NO_PHRASE)
    more = [_GET.replace("#", orders)] * bool(orders) + [_COME.replace("#", phrases)] * bool(phrases)
    asked = "{" + "|".join([ask.ask] * bool(ask.ask) + more) + "}" if more and orders else ask.ask
    return replace(ask, ask=asked, setting=setting)


def _kept(text: str, without: set[str]) -> str:
    """A choice without the wordings that begin with one of the words; empty where it is none, or all are left out."""
    if text.count("{") != 1 or not text.startswith("{"):
        return ""
    found = [each for each in text.strip("{}").split("|") if each.lstrip("~").split(" ")[0] not in without]
    return "{" + "|".join(found) + "}" if any(not each.startswith("~") for each in found) else ""


ONE, TWO = (Given(0),), (Given(0), Given(1))
"""The numbers of an operation, pushed in order."""

"""interactive_calc: a calculator that one talks to, a step at a time.

Teaches that the machine keeps the number at hand, to do the next operation on it, to undo one or to do it again, to keep a
number aside and to come back to it. It is asked by statements ("now times 3", "oops, back one step"), orders ("add 7 and
halve it", "keep that number") and questions ("what do we have now?", "how far are we from where we started?").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import Conversation
from wasmind.data.tasks.operations import BY_ZERO
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed
from wasmind.isa.traps import TrapKind

_NOW, _BEFORE, _ASIDE, _START, _OPERAND, _OTHER = 32, 33, 34, 35, 36, 37
"""Locals: the number at hand, what it was before the last operation, the one kept aside, the one that all began with, the
last operand, and a place for a moment.
"""
_MOST = 99_999_999
_SAYS = "{that makes <0>.|<0>|<0>.|it's <0> now.|we have <0>.|now it's <0>.|that gives <0>.|now we're at <0>.|which makes <0>.}"


@dataclass(frozen=True)
class _Operation:
    """An operation on the number at hand, with an operand <0> from low to high if there are such.

    order: a verb phrase. says: what one may say instead. code: from the two on the stack to the result. at_most: the
    largest number at hand, in magnitude, that it is used on. when: on which numbers its words are clear.
    """

    order: str
    says: str
    code: tuple[Item, ...]
    oracle: Callable[..., int]
    low: int = 0
    high: int = 0
    at_most: int = 1 << 31
    when: Callable[[int], bool] = lambda _: True


def _sentences(text: str) -> str:
    """Each with a capital."""
    return re.sub(r"(?<=[.] )[a-z]", lambda found: found[0].upper(), text).rstrip()


def _truncated(a: int, b: int) -> int:
    return abs(a) // b * (1 if a >= 0 else -1)


_PAIR: tuple[Item, ...] = (put(_OTHER), ("local.tee", _NOW), get(_OTHER), get(_NOW), get(_OTHER))
"""Both numbers twice, for a comparison and what it chooses of."""
_OPERATIONS = (
    _Operation(
        "{add <0>|add <0> to {that|it}|add another <0>|put <0> on top|~throw in <0>}",
        "{plus <0>|now plus <0>|and <0> more|now add <0>|then plus <0>|add <0>|~<0> on top of that}",
        ("i32.add",), lambda x, a: x + a, 1, _MOST,
    ),
    _Operation(
        "{subtract <0>|take away <0>|take <0> off|subtract <0> from {that|it}|~knock <0> off}",
        "{minus <0>|now minus <0>|take away <0>|now subtract <0>|less <0>|~<0> less}",
        ("i32.sub",), lambda x, a: x - a, 1, _MOST,
    ),
    _Operation(
        "{multiply by <0>|multiply {that|it} by <0>|take {that|it} times <0>|~scale it by <0>}",
        "{times <0>|now times <0>|multiplied by <0>|then times <0>|now multiply it by <0>}",
        ("i32.mul",), lambda x, a: x * a, 2, 999, 2_000_000,
    ),
    _Operation(
        "{divide by <0>|divide {that|it} by <0>|divide {that|it} by <0>|split {that|it} by <0>|divide by <0>, whole number only|divide {that|it} by <0> and drop the fraction|divide {that|it} by <0>, rounded toward zero|~split it into <0> equal parts and drop the rest}",
        "{divided by <0>|now divided by <0>|then divided by <0>|now divided by <0>, without the fraction|over <0>, whole number only|divided by <0>, rounded toward zero|~cut into <0> equal parts, without the rest}",
        ("i32.div_s",), _truncated, 2, 999,
    ),
    _Operation(
        "{take the remainder by <0>|divide {that|it} by <0> and keep only the remainder|reduce it modulo <0>}",
        "{modulo <0>|now modulo <0>|only what is left over after dividing by <0>|~mod <0>}",
        ("i32.rem_s",), lambda x, a: x % a, 7, 999_999, when=lambda x: x >= 0,
    ),
    _Operation(
        "{round it down to a multiple of <0>|cut it down to a multiple of <0>}",
        "{rounded down to a multiple of <0>|down to the next multiple of <0>}",
        (put(_OTHER), ("local.tee", _NOW), get(_NOW), get(_OTHER), "i32.rem_s", "i32.sub"),
        lambda x, a: x // a * a, 2, 9_999, when=lambda x: x >= 0,
    ),
    _Operation(
        "{cap it at <0>|limit it to at most <0>|~make sure it is no more than <0>}",
        "{but at most <0>|no more than <0>|capped at <0>}",
        (*_PAIR, "i32.lt_s", "select"), min, 1, _MOST,
    ),
    _Operation(
        "{raise it to at least <0>|make it at least <0>|~make sure it is no less than <0>}",
        "{but at least <0>|no less than <0>|at least <0>, please}",
        (*_PAIR, "i32.gt_s", "select"), max, 1, _MOST,
    ),
    _Operation("{double it|double that|make it twice as much}", "{now double|double that|twice that|~times two}", (const(1), "i32.shl"), lambda x: 2 * x, at_most=(1 << 30) - 1),
    _Operation("{triple it|triple that}", "{three times that|now triple that}", (const(3), "i32.mul"), lambda x: 3 * x, at_most=700_000_000),
    _Operation("{halve it|halve that|cut it in half}", "{half of that|now half of it|~down by half}", (const(2), "i32.div_s"), lambda x: x // 2, when=lambda x: x % 2 == 0),
    _Operation("{halve it and drop the fraction|cut it in half, rounded toward zero}", "{half of that, rounded toward zero|now half of it, without the fraction}", (const(2), "i32.div_s"), lambda x: _truncated(x, 2), when=lambda x: x % 2 == 1),
    _Operation("{square it|square that|multiply it by itself}", "{now squared|square that|the square of that}", (("local.tee", _OTHER), get(_OTHER), "i32.mul"), lambda x: x * x, at_most=46_340),
    _Operation("{cube it|raise it to the third power}", "{now cubed|the cube of that}", (("local.tee", _OTHER), get(_OTHER), get(_OTHER), "i32.mul", "i32.mul"), lambda x: x**3, at_most=1_290),
    _Operation("{change its sign|negate it|flip the sign}", "{now the negative of that|with the opposite sign|~turn the sign around}", (const(-1), "i32.mul"), lambda x: -x, at_most=(1 << 31) - 1),
    _Operation("{add one|count one up}", "{plus one|one more}", (const(1), "i32.add"), lambda x: x + 1, at_most=(1 << 31) - 2),
)  # fmt: skip


class _Calculator(Conversation):
    """A conversation with a number at hand."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.now = self.start_value = 0
        self.before: int | None = None
        self.aside: int | None = None
        self.last: _Operation | None = None
        self.operand: int | None = None

    def start(self) -> None:
        """The first number."""
        value = self._begin()
        code: list[Item] = [Given(0), ("local.tee", _NOW), ("local.tee", _START), "output"]
        says = (
            "{okay, <0>.|<0>, go on.|we have <0>.|<0> it is.|starting with <0>.|<0>. What next?|okay, we start at <0>.}"
        )
        if self.random.random() < 0.3:
            said = "{I have <0>|we begin at <0>|my number is <0>|I'm starting at <0>|the first number is <0>|~here comes a number: <0>}"
            return self.tell(said, says, [value], code, [value])
        orders = "{start with <0>|begin with <0>|take <0>|type in <0>|~enter <0>}"
        return self.ask(Ask(say="let's " + orders, do=orders), says, [value], code, [value])

    def start_over(self) -> None:
        """Another number."""
        value = self._begin()
        ask = Ask(
            say="{let's start over with <0>|forget that, take <0>|clear that and start at <0>|~scrap that, begin again with <0>}",
            do="{start over with <0>|clear that and take <0>|reset the calculator to <0>}",
        )
        says = "{okay, <0>.|cleared. We have <0>.|<0>, from the beginning.|starting over with <0>.}"
        self.ask(ask, says, [value], [Given(0), ("local.tee", _NOW), ("local.tee", _START), "output"], [value])

    def operate(self) -> None:
        """One operation."""
        operation, values, result = self._choice(self.now, large=self.draw.magnitude)
        code: list[Item] = []
        if values:  # kept for "do that again"
            self.operand = values[0]
            code = [Given(0), ("local.tee", _OPERAND)]
        self._operated(
            operation, Ask(do=operation.order, say=operation.says), _SAYS, values, [*code, *operation.code], result
        )
        self.last = operation

    def again(self) -> None:
        """The last operation once more."""
        assert self.last is not None
        operation, operands = self.last, [] if self.operand is None or not self.last.high else [self.operand]
        result = operation.oracle(self.now, *operands)
        if (
            abs(self.now) > operation.at_most
            or not operation.when(self.now)
            or signed(result) != result
            or result == self.now
        ):
            return self.operate()
        ask = Ask(
            do="{do that again|do the same again|repeat the last step|~run that step once more}",
            say="{same again|and once more|again|the same thing once more|~one more time}",
        )
        code = [get(_OPERAND)] if operands else []
        return self._operated(operation, ask, _SAYS, [], [*code, *operation.code], result)

    def several(self) -> None:
        """Two operations in one turn."""
        first, values, between = self._choice(self.now, large=self.draw.magnitude)
        second, more, result = self._choice(between)
        if first is second:
            return self.operate()
        order = second.order.replace("<0>", f"<{len(values)}>")
        ask = Ask(do=f"{first.order}{{, then |, and then | and then |, and after that }}{order}")
        code: list[Item] = [*([Given(0)] if values else []), *first.code]
        code += [*([Given(len(values))] if more else []), *second.code]
        self._operated(None, ask, _SAYS, [*values, *more], code, result)
        return None

    def tell_now(self) -> None:
        """The number at hand."""
        ask = Ask(
            ask="{what do we have now|what is it now|where are we|what's the result so far|what number are we at|~what does the display say}",
            do="{show me the result|show me where we are|repeat the number|tell me the result so far}",
            np="{the result so far|the current number|our number now|~the number on the display}",
        )
        self.ask(
            ask, "{we have <0>.|it's <0>.|<0>|we are at <0>.|the result is <0>.}", [], [get(_NOW), "output"], [self.now]
        )

    def from_start(self) -> None:
        """How far the number is from the first one."""
        ask = Ask(
            ask="{how far are we from where we started|how much have we gained since the start|what is the difference from our first number}",
            np="{the difference from the number we started with|the change since the start|~the distance to our first number}",
        )
        result = self.now - self.start_value
        code: list[Item] = [get(_NOW), get(_START), "i32.sub", "output"]
        says = "{the difference is <0>.|the change is <0>.|<0>|it has changed by <0>.}"
        self.ask(ask, says, [], code, [result])

    def more_than(self) -> None:
        """Whether the number is more than another one, and by how much it differs."""
        value = self.draw.number(1, _MOST)
        difference = self.now - value
        ask = Ask(
            ask="{is that more than <0>|is it over <0>|are we past <0> yet|is the result larger than <0>|~have we passed <0>}"
        )
        says = (
            "{yes, by <0>.|yes, it is <0> more.|yes, with <0> to spare.}"
            if difference > 0
            else "{no, the difference is <0>.|no, compared with that we are at <0>.}"
            if difference
            else "{no, it's exactly that, the difference is <0>.|no, they are equal, the difference is <0>.}"
        )
        self.ask(ask, says, [value], [get(_NOW), Given(0), "i32.sub", "output"], [difference])

    def undo(self) -> None:
        """The number before the last operation."""
        assert self.before is not None
        self.now, self.before, self.last = self.before, None, None
        code: list[Item] = [get(_BEFORE), ("local.tee", _NOW), "output"]
        says = "{back to <0>.|okay, it's <0> again.|<0> again.|undone, we have <0>.|back at <0>.}"
        if self.random.random() < 0.4:
            said = "{no, undo that|oops, back one step|that was wrong, take it back|I didn't want that, go back|~oops, wrong button}"
            return self.tell(said, says, [], code, [self.now])
        ask = Ask(do="{undo that|undo the last step|take that back|go one step back|~revert the last step}")
        return self.ask(ask, says, [], code, [self.now])

    def keep(self) -> None:
        """The number is kept aside."""
        self.aside = self.now
        ask = Ask(
            do="{keep that number|remember that number|put that number aside|store this number|~save that number for later}",
            say="{keep that in mind|hold on to that number|remember this one for later}",
        )
        code: list[Item] = [get(_NOW), ("local.tee", _ASIDE), "output"]
        self.ask(ask, "{kept: <0>.|okay, I'll keep <0>.|<0> is put aside.}", [], code, [self.now])

    def take(self) -> None:
        """The number that was kept is added, subtracted, compared or taken back."""
        assert self.aside is not None
        kind = self.random.choice(("add", "subtract", "compare", "back"))
        if kind == "back":
            ask = Ask(
                do="{go back to the number I kept|take the number you kept for me|continue with the number I put aside|~recall the number I put aside}",
                say="{back to the number I kept|let's go on with the number I kept}",
            )
            says = "{we have <0> again.|back to <0>.|that was <0>.}"
            self.before, self.now, self.last = self.now, self.aside, None
            return self.ask(
                ask, says, [], [get(_NOW), put(_BEFORE), get(_ASIDE), ("local.tee", _NOW), "output"], [self.now]
            )
        result = self.now + self.aside if kind == "add" else self.now - self.aside
        if signed(result) != result:
            return self.tell_now()
        if kind == "compare":
            ask = Ask(
                ask="{how far are we from the number I kept|how does that differ from the number you kept}",
                np="{the difference from the number I kept|~the gap to the number I put aside}",
            )
            return self.ask(
                ask,
                "{the difference is <0>.|it's <0>.|<0>}",
                [],
                [get(_NOW), get(_ASIDE), "i32.sub", "output"],
                [result],
            )
        ask = Ask(
            do="{add the number you kept|add the number I kept to that|add what I put aside}"
            if kind == "add"
            else "{subtract the number you kept|take away the number I kept|subtract what I put aside}",
            say="{now plus the number I kept|and the number I kept on top}"
            if kind == "add"
            else "{now minus the number I kept|less the number you kept}",
        )
        return self._operated(None, ask, _SAYS, [], [get(_ASIDE), "i32.add" if kind == "add" else "i32.sub"], result)

    def step(self) -> None:
        """Any of what may come now."""
        ways: list[Callable[[], None]] = [self.operate] * 12 + [self.several] * 4 + [self.tell_now, self.more_than]
        ways += [self.from_start, self.start_over] if len(self.turns) > 2 else []
        ways += [self.keep] if self.aside is None else [self.take] * 5
        ways += [self.undo] * 2 if self.before is not None else []
        ways += [self.again] * 2 if self.last is not None and self.turns[-1].code else []
        self.random.choice(ways)()

    def last_step(self) -> None:
        """What a conversation ends with."""
        if not self.draw.length and self.random.random() < 0.015:
            return self.by_zero()
        ways: list[Callable[[], None]] = [self.operate] * 3 + [self.several, self.tell_now, self.more_than]
        ways += [self.from_start] if len(self.turns) > 2 else []
        ways += [self.take] * 3 if self.aside is not None else []
        ways += [self.undo] if self.before is not None else []
        return self.random.choice(ways)()

    def by_zero(self) -> None:
        """A division that traps, with which the number at hand is lost."""
        ask = Ask(
            do="{divide by <0>|divide {that|it} by <0>|now divide by <0>|divide the result by <0>|~split it into <0> parts}",
            say="{divided by <0>|now divided by <0>|over <0>|and now divided by <0>}",
            ask="what do we get if we divide {that|it} by <0>",
            setting="none",
        )
        lost = "{|we have to start over.|the calculator stopped, please begin with a new number.|please start with a new number.|our number is gone, so tell me a new one.}"
        says = BY_ZERO.removesuffix("[.]") + ". " + lost
        code: list[Item] = [get(_NOW), ("local.tee", _BEFORE), Given(0), "i32.div_s"]
        self.turns.append(self.draw.turn(ask, says, [0], code, trap=TrapKind.DIVIDE_BY_ZERO))
        turn = self.turns[-1]
        self.turns[-1] = replace(turn, answer=_sentences(turn.answer))

    def _begin(self) -> int:
        self.now = self.start_value = self.draw.number(-_MOST, _MOST)
        self.before = self.last = None
        return self.now

    def _choice(self, now: int, *, large: bool = False) -> tuple[_Operation, list[int], int]:
        """(an operation that can be done on a number and changes it, its operands, its result)."""
        while True:
            operation = self.random.choice(_OPERATIONS)
            if abs(now) > operation.at_most or not operation.when(now) or (large and 0 < operation.high < _MOST):
                continue
            operand = operation.high and (
                self.draw.number(operation.low, operation.high)
                if large or not self.draw.magnitude
                else self.random.randint(operation.low, min(operation.high, 999))
            )
            values = [operand] if operation.high else []
            result = operation.oracle(now, *values)
            if signed(result) == result != now:
                return operation, values, result

    def _operated(
        self,
        operation: _Operation | None,
        ask: Ask,
        says: str,
        values: list[int],
        code: list[Item],
        result: int,
    ) -> None:
        """A turn that changes the number at hand; the one before is kept."""
        self.before, self.now, self.last = self.now, result, operation
        code = [get(_NOW), ("local.tee", _BEFORE), *code, ("local.tee", _NOW), "output"]
        self.ask(ask, says, values, code, [result])


class InteractiveCalc:
    """A conversation of 2 to 6 turns; with `length` of 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation, which ends with an operation or a question."""
        calculator = _Calculator(draw)
        calculator.start()
        return calculator.held(calculator.step, calculator.last_step)


TASK = InteractiveCalc()

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
_NOUNS = ("the total",) * 4 + ("the tally", "the running total", "the count", "the sum", "the score", "my balance", "the counter", "my total", "our total", "the number", "the result", "my score")  # fmt: skip
_KEPT = "{a tally|a running total|a count|a total|a running count|a running tally}"
_SAYS = "{that makes <0>.|<0>|<0>.|it's <0> now.|we have <0>.|now it's <0>.|that gives <0>.|now we're at <0>.|which makes <0>.}"


@dataclass(frozen=True)
class _Operation:
    """An operation on the number at hand, with an operand <0> from low to high if there are such.

    order: a verb phrase. on: one that says of what, N. says: what one may say instead. code: from the two on the stack to
    the result. at_most: the largest number at hand, in magnitude, that it is used on. when: on which numbers its words are
    clear.
    """

    order: str
    says: str
    code: tuple[Item, ...]
    oracle: Callable[..., int]
    low: int = 0
    high: int = 0
    at_most: int = 1 << 31
    when: Callable[[int], bool] = lambda _: True
    on: str = ""


def _sentences(text: str) -> str:
    """Each with a capital."""
    return re.sub(r"(?<=[.] )[a-z]", lambda found: found[0].upper(), text).rstrip()


def _truncated(a: int, b: int) -> int:
    return abs(a) // b * (1 if a >= 0 else -1)


_PAIR: tuple[Item, ...] = (put(_OTHER), ("local.tee", _NOW), get(_OTHER), get(_NOW), get(_OTHER))
"""Both numbers twice, for a comparison and what it chooses of."""
_OPERATIONS = (
    _Operation(
        "{add <0>|add <0>|add <0> to {that|it}|add <0> to {this|the result}|add another <0>|add <0> more|put <0> on top[ of {that|it}]|throw in <0>|throw in another <0>|tack on <0>|increase {that|it} by <0>|raise {that|it} by <0>|bump {that|it} up by <0>|make it <0> more|go up by <0>|count up by <0>|~put <0> more on it|~let {that|it} go up by <0>}",
        "{plus <0>|plus <0>|now plus <0>|and <0> more|now add <0>|then plus <0>|then add <0>|add <0>|and plus <0>|plus another <0>|<0> more|now <0> more|another <0>|and another <0>|<0> on top of that|and <0> on top|<0> added to that|with <0> added|increased by <0>|up by <0>|it goes up by <0>|it grows by <0>|let's add <0>|next, add <0>|I want to add <0>|~and then <0> more on that|~<0> should be added}",
        ("i32.add",), lambda x, a: x + a, 1, _MOST,
        on="{add <0> to N|add <0> to N|add <0> to N|add another <0> to N|put <0> on top of N|increase N by <0>|raise N by <0>|count <0> more for N|~let N go up by <0>|~bring N up by <0>}",
    ),
    _Operation(
        "{subtract <0>|subtract <0>|take away <0>|take <0> off|take <0> off {that|it}|take <0> away[ from {that|it}]|subtract <0> from {that|it}|subtract <0> from {this|the result}|subtract another <0>|knock <0> off|knock off <0>|deduct <0>[ from {that|it}]|remove <0>[ from {that|it}]|reduce {that|it} by <0>|decrease {that|it} by <0>|lower {that|it} by <0>|drop {that|it} by <0>|make it <0> less|go down by <0>|count down by <0>|~bring {that|it} down by <0>|~let {that|it} go down by <0>}",
        "{minus <0>|minus <0>|now minus <0>|then minus <0>|and minus <0>|minus another <0>|take away <0>|now take away <0>|now subtract <0>|then subtract <0>|subtract <0>|less <0>|<0> less|now <0> less|<0> off that|and <0> off|with <0> taken away|reduced by <0>|decreased by <0>|down by <0>|it goes down by <0>|let's subtract <0>|let's take <0> away|next, subtract <0>|I want to subtract <0>|~and then <0> off that|~<0> should be taken away}",
        ("i32.sub",), lambda x, a: x - a, 1, _MOST,
        on="{subtract <0> from N|subtract <0> from N|take <0> off N|take <0> away from N|deduct <0> from N|remove <0> from N|reduce N by <0>|decrease N by <0>|lower N by <0>|~let N go down by <0>|~bring N down by <0>}",
    ),
    _Operation(
        "{multiply by <0>|multiply by <0>|multiply {that|it} by <0>|multiply {this|the result} by <0>|multiply {that|it} with <0>|take {that|it} times <0>|take {that|it} <0> times|scale {that|it} by <0>|scale it up by <0>|times {that|it} by <0>|make it <0> times as {much|large|big}|increase {that|it} by a factor of <0>|find the product of {that|it} and <0>|~raise {that|it} by a factor of <0>|~let {that|it} be multiplied by <0>}",
        "{times <0>|times <0>|now times <0>|and times <0>|multiplied by <0>|now multiplied by <0>|then times <0>|multiply by <0>|now multiply it by <0>|then multiply by <0>|next, multiply by <0>|<0> times that|now <0> times that|and <0> times that|<0> times as much|all of that times <0>|that times <0>|let's multiply {that|it} by <0>|I want to multiply it by <0>|~now <0> times as much|~it should be multiplied by <0>}",
        ("i32.mul",), lambda x, a: x * a, 2, 999, 2_000_000,
    ),
    _Operation(
        "{divide by <0>|divide {that|it} by <0>|divide {that|it} by <0>|split {that|it} by <0>|divide by <0>, whole number only|divide {that|it} by <0> and drop the fraction|divide {that|it} by <0>, rounded toward zero|divide {this|the result} by <0>|divide {that|it} by <0> and drop the {remainder|rest}|divide {that|it} by <0> and {ignore|forget} the {remainder|rest}|divide {that|it} by <0> without the {fraction|remainder}|divide {that|it} by <0> and keep {only |}the whole part|split {that|it} into <0> equal parts and drop the rest|split {that|it} <0> ways|split {that|it} into <0> parts|cut {that|it} into <0> equal parts and forget the rest|share {that|it} among <0> and drop the rest|break {that|it} up into <0> parts|do a whole-number division by <0>|~make <0> equal parts of {that|it} and ignore the rest|~let {that|it} be divided by <0>, whole number only}",
        "{divided by <0>|now divided by <0>|then divided by <0>|now divided by <0>, without the fraction|over <0>, whole number only|divided by <0>, rounded toward zero|and divided by <0>|divided by <0>|that divided by <0>|all of that divided by <0>|divide by <0>|now divide {that|it} by <0>|then divide by <0>|next, divide by <0>|let's divide {that|it} by <0>|I want to divide it by <0>|now over <0>, without the fraction|divided by <0>, whole number only|divided by <0> without the remainder|divided by <0>, and forget the rest|only the whole part of that divided by <0>|split into <0> equal parts, without the rest|cut into <0> equal parts, without the rest|~shared among <0>, whole number only|~it should be divided by <0>, without the rest}",
        ("i32.div_s",), _truncated, 2, 999,
    ),
    _Operation(
        "{take the remainder by <0>|take the remainder of {that|it} by <0>|divide {that|it} by <0> and keep only the {remainder|rest}|divide {that|it} by <0> and take the {remainder|rest}|reduce {that|it} modulo <0>|reduce {that|it} mod <0>|take {that|it} modulo <0>|take {that|it} mod <0>|take the remainder after dividing by <0>|find the remainder when you divide {that|it} by <0>|keep only what is left after dividing by <0>|keep what is left over when you divide {that|it} by <0>|find {that|it} modulo <0>|do a modulo <0>|~take what remains when {that|it} is divided by <0>|~keep the rest of a division by <0>}",
        "{modulo <0>|now modulo <0>|mod <0>|now mod <0>|then mod <0>|then modulo <0>|that modulo <0>|only what is left over after dividing by <0>|just the remainder after dividing by <0>|the remainder of that by <0>|now the remainder by <0>|the remainder when divided by <0>|what is left when you divide that by <0>|only the rest after dividing by <0>|let's take {that|it} modulo <0>|I want the remainder by <0>|~and only the remainder modulo <0>|~what remains after dividing by <0>}",
        ("i32.rem_s",), lambda x, a: x % a, 7, 999_999, when=lambda x: x >= 0,
    ),
    _Operation(
        "{round {that|it} down to a multiple of <0>|round {that|it} down to the {next|nearest} multiple of <0>|cut {that|it} down to a multiple of <0>|bring {that|it} down to a multiple of <0>|take the largest multiple of <0> that is in {that|it}|go down to the next multiple of <0>|drop {that|it} to the next multiple of <0> below|make {that|it} a multiple of <0>, rounded down|find the largest multiple of <0> that is not above {that|it}|~lower {that|it} to the nearest multiple of <0>|~take the next multiple of <0> below {that|it}}",
        "{rounded down to a multiple of <0>|down to the next multiple of <0>|down to a multiple of <0>|now down to a multiple of <0>|now rounded down to a multiple of <0>|rounded down to the {nearest|next} multiple of <0>|the largest multiple of <0> in that|the largest multiple of <0> that is not above it|the next multiple of <0> below that|let's round {that|it} down to a multiple of <0>|now round {that|it} down to a multiple of <0>|~down to the nearest multiple of <0>|~the multiple of <0> just below that}",
        (put(_OTHER), ("local.tee", _NOW), get(_NOW), get(_OTHER), "i32.rem_s", "i32.sub"),
        lambda x, a: x // a * a, 2, 9_999, when=lambda x: x >= 0,
    ),
    _Operation(
        "{cap {that|it} at <0>|cap {that|it} at <0>|limit {that|it} to at most <0>|limit {that|it} to <0>|limit {that|it} to a maximum of <0>|make sure it is no more than <0>|make sure it is at most <0>|make sure it is not above <0>|make it at most <0>|make it no more than <0>|keep it at or below <0>|use <0> if it is more|take <0> instead if it is larger|bring it down to <0> if it is above|lower it to <0> if it is more|lower it to at most <0>|take the {smaller|lesser} of {that|it} and <0>|take the minimum of {that|it} and <0>|~see to it that it is not over <0>|~let it be <0> at most}",
        "{but at most <0>|at most <0>|no more than <0>|but no more than <0>|capped at <0>|now capped at <0>|limited to at most <0>|not more than <0>|but not above <0>|but not over <0>|<0> at most|the smaller of that and <0>|the minimum of that and <0>|with a maximum of <0>|with a limit of <0>|with <0> as the upper limit|it can't be more than <0>|it must not be above <0>|let's cap {that|it} at <0>|~it shouldn't go over <0>|~<0> is the upper limit}",
        (*_PAIR, "i32.lt_s", "select"), min, 1, _MOST,
    ),
    _Operation(
        "{raise {that|it} to at least <0>|make it at least <0>|make it no less than <0>|make sure it is no less than <0>|make sure it is at least <0>|make sure it is not below <0>|keep it at or above <0>|use <0> if it is less|take <0> instead if it is smaller|bring it up to <0> if it is below|raise it to <0> if it is less|bring it up to at least <0>|limit {that|it} to a minimum of <0>|take the {larger|greater|bigger} of {that|it} and <0>|take the maximum of {that|it} and <0>|~see to it that it is not under <0>|~let it be <0> at least}",
        "{but at least <0>|at least <0>|no less than <0>|but no less than <0>|at least <0>, please|not less than <0>|but not below <0>|but not under <0>|<0> at least|the larger of that and <0>|the maximum of that and <0>|with a minimum of <0>|with <0> as the lower limit|it can't be less than <0>|it must not be below <0>|raised to at least <0>|let's make it at least <0>|~it shouldn't go under <0>|~<0> is the lower limit}",
        (*_PAIR, "i32.gt_s", "select"), max, 1, _MOST,
    ),
    _Operation("{double it|double that|double the {result|number}|make it twice as {much|large|big}|make that twice as much|multiply {that|it} by two|take {that|it} times two|take {that|it} twice|add {that|it} to itself|~let {that|it} be doubled|~make it double}", "{now double|now double it|double that|double it|twice that|now twice that|times two|now times two|then double it|twice as much|and doubled|doubled|that plus itself|let's double {that|it}|two times that|~and that twice|~now twice as much}", (const(1), "i32.shl"), lambda x: 2 * x, at_most=(1 << 30) - 1),
    _Operation("{triple it|triple that|triple the {result|number}|multiply {that|it} by three|take {that|it} times three|take {that|it} three times|make it three times as {much|large|big}|~let {that|it} be tripled}", "{three times that|now triple that|now triple it|triple that|times three|now times three|then triple it|three times as much|and tripled|tripled|let's triple {that|it}|now three times that|~and that three times}", (const(3), "i32.mul"), lambda x: 3 * x, at_most=700_000_000),
    _Operation("{halve it|halve that|halve the {result|number}|cut {that|it} in half|divide {that|it} by two|split {that|it} in half|split {that|it} in two|take half of {that|it}|make it half as {much|large|big}|take {that|it} down by half|~let {that|it} be halved|~keep only half of {that|it}}", "{half of that|now half of it|half that|now half of that|now halve it|then halve it|halve that|divided by two|now divided by two|down by half|and halved|half as much|let's halve {that|it}|only half of that|~and half of it|~now half as much}", (const(2), "i32.div_s"), lambda x: x // 2, when=lambda x: x % 2 == 0),
    _Operation("{halve {that|it} and drop the fraction|cut {that|it} in half, rounded toward zero|halve {that|it}, rounded toward zero|halve {that|it} without the fraction|divide {that|it} by two and drop the {fraction|rest}|divide {that|it} by two, rounded toward zero|take half of {that|it}, whole number only|take half of {that|it} and drop the fraction|split {that|it} in two and drop the rest|~take half of {that|it} and forget the fraction}", "{half of that, rounded toward zero|now half of it, without the fraction|half of that, without the fraction|now half of that, whole number only|half that, and drop the fraction|divided by two, without the rest|divided by two, rounded toward zero|now halve it and drop the fraction|~and halved, without the fraction}", (const(2), "i32.div_s"), lambda x: _truncated(x, 2), when=lambda x: x % 2 == 1),
    _Operation("{square it|square that|square the {result|number}|multiply {that|it} by itself|multiply {that|it} with itself|take {that|it} times itself|take the square of {that|it}|raise {that|it} to the second power|raise {that|it} to the power of two|find its square|~let {that|it} be squared|~bring {that|it} to the second power}", "{now squared|square that|square it|the square of that|squared|that squared|now square it|then square it|times itself|now times itself|that times itself|multiplied by itself|to the power of two|to the second power|let's square {that|it}|now the square of that|~and its square|~now multiplied with itself}", (("local.tee", _OTHER), get(_OTHER), "i32.mul"), lambda x: x * x, at_most=46_340),
    _Operation("{cube it|cube that|cube the {result|number}|raise {that|it} to the third power|raise {that|it} to the power of three|take the cube of {that|it}|take {that|it} to the third power|find its cube|~let {that|it} be cubed}", "{now cubed|the cube of that|cubed|that cubed|now cube it|cube that|then cube it|to the third power|to the power of three|let's cube {that|it}|now the cube of that|~and its cube}", (("local.tee", _OTHER), get(_OTHER), get(_OTHER), "i32.mul", "i32.mul"), lambda x: x**3, at_most=1_290),
    _Operation("{change its sign|change the sign|negate it|negate that|flip the sign|flip its sign|turn the sign around|switch the sign|reverse the sign|swap the sign|invert the sign|make it the opposite|multiply {that|it} by minus one|give it the {opposite|other} sign|put a minus in front of {that|it}|take the negative of {that|it}|take the opposite of {that|it}|~turn {that|it} into its opposite|~change {that|it} to the other sign}", "{now the negative of that|with the opposite sign|with the other sign|the negative of that|the opposite of that|now the opposite|now negate it|now change the sign|now flip the sign|turn the sign around|times minus one|the sign the other way around|let's flip the sign|~now with the sign changed|~and the sign flipped}", (const(-1), "i32.mul"), lambda x: -x, at_most=(1 << 31) - 1),
    _Operation("{add one|add one to {that|it}|count one up|add just one|add one more|increase {that|it} by one|raise {that|it} by one|bump {that|it} up by one|go up by one|put one on top|make it one more|increment {that|it}|~let {that|it} go up by one|~go one up}", "{plus one|one more|now plus one|and plus one|and one more|now one more|just one more|now add one|then add one|and one on top|up by one|it goes up by one|let's add one|increment that|~one added to that|~and then one more}", (const(1), "i32.add"), lambda x: x + 1, at_most=(1 << 31) - 2),
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
        self.noun = self.random.choice(_NOUNS) if self.random.random() < 0.4 else ""

    def start(self) -> None:
        """The first number, or what it is called and something added to it, which is 0 before."""
        if self.random.random() < (0.45 if self.noun else 0.06):
            return self.operate()
        if self.noun and self.random.random() < 0.3:
            return self.opened()
        value = self._begin()
        code: list[Item] = [Given(0), ("local.tee", _NOW), ("local.tee", _START), "output"]
        says = (
            "{okay, <0>.|<0>, go on.|we have <0>.|<0> it is.|starting with <0>.|<0>. What next?|okay, we start at <0>.}"
        )
        if self.random.random() < 0.3:
            said = "{I have <0>|I've got <0>|we have <0>|we begin at <0>|we start at <0>|we start with <0>|I start with <0>|my number is <0>|my first number is <0>|the number is <0>|I'm starting at <0>|I'm starting with <0>|the first number is <0>|here is a number: <0>|here's my number: <0>|I have the number <0>|it all starts with <0>|the starting number is <0>|I'm at <0>|we are at <0>|I begin with <0>|~here comes a number: <0>|~<0> is where we start}"
            return self.tell(said, says, [value], code, [value])
        if self.noun:
            said = f"{{{self.noun} is <0>|{self.noun} is <0> now|{self.noun} starts at <0>|{self.noun} is <0> so far|{_KEPT} that starts at <0>|~{self.noun} stands at <0>}}"
            order = f"{{set {self.noun} to <0>|start {self.noun} at <0>|start {_KEPT} at <0>|start {_KEPT} with <0>|keep {_KEPT}, starting at <0>|keep {_KEPT}. Start at <0>|keep {_KEPT}. Start with <0>|keep {_KEPT} that starts at <0>|begin {_KEPT} at <0>|~let {self.noun} be <0> at first|~open {_KEPT} at <0>}}"
            return self.ask(Ask(say=said, do=order), says, [value], code, [value])
        orders = "{start with <0>|start at <0>|start from <0>|begin with <0>|begin at <0>|begin from <0>|take <0>|take the number <0>|type in <0>|enter <0>|put in <0>|use <0> to start|use the number <0>|start the calculator at <0>|start off with <0>|go from <0>|~type in the number <0>|~make <0> the first number}"
        return self.ask(Ask(say="let's " + orders, do=orders), says, [value], code, [value])

    def opened(self) -> None:
        """It is said that a number will be kept."""
        ask = Ask(
            say=f"{{let's keep {_KEPT}|let's start {_KEPT}|I want to keep {_KEPT}|a new tally|~I'd like to begin {_KEPT}}}",
            do=f"{{start {_KEPT}|keep {_KEPT}|keep {_KEPT} for me|begin {_KEPT}|start {_KEPT} at zero|begin {_KEPT} at zero|set {self.noun} to zero|start {self.noun} at zero|~open {_KEPT}}}",
        )
        code: list[Item] = [const(0), ("local.tee", _NOW), ("local.tee", _START), "output"]
        self.ask(ask, "{okay, <0>.|<0>, go on.|we have <0>.|starting with <0>.|okay, we start at <0>.}", (), code, [0])

    def start_over(self) -> None:
        """Another number."""
        value = self._begin()
        ask = Ask(
            say="{let's start over with <0>|let's start again with <0>|let's begin again at <0>|start over with <0>|start again at <0>|forget that, take <0>|forget all that, we start at <0>|forget it, start with <0>|clear that and start at <0>|scrap that, begin again with <0>|scrap that, take <0>|new number: <0>|a new number: <0>|new start: <0>|here's a new number: <0>|something else: we start with <0>|now a new one, starting at <0>|from the beginning, with <0>|back to the start, now with <0>|~never mind, start again with <0>|~enough of that, we begin at <0>}",
            do="{start over with <0>|start over at <0>|start over from <0>|start again with <0>|begin again {with|at} <0>|begin anew with <0>|clear that and take <0>|clear it and start with <0>|clear everything and start at <0>|forget that and {take|start with} <0>|scrap that and begin with <0>|throw that away and take <0>|reset to <0>|reset it to <0>|reset the calculator to <0>|set the calculator to <0>|reset and begin at <0>|~drop that and begin at <0>|~go back to the beginning and enter <0>}",
        )
        says = "{okay, <0>.|cleared. We have <0>.|<0>, from the beginning.|starting over with <0>.}"
        self.ask(ask, says, [value], [Given(0), ("local.tee", _NOW), ("local.tee", _START), "output"], [value])

    def operate(self) -> None:
        """One operation."""
        operation, values, result = self._choice(self.now, large=self.draw.magnitude)
        while not self.turns and operation is not _OPERATIONS[0]:  # only a sum is begun with nothing
            operation, values, result = self._choice(self.now, large=self.draw.magnitude)
        order, said = operation.order, operation.says
        if self.noun and (not self.turns or self.random.random() < 0.7):
            said, order = "", re.sub(r"\bN\b", self.noun, operation.on) or order.replace("{that|it}", self.noun)
        code: list[Item] = []
        if values:  # kept for "do that again"
            self.operand = values[0]
            code = [Given(0), ("local.tee", _OPERAND)]
        self._operated(operation, Ask(do=order, say=said), _SAYS, values, [*code, *operation.code], result)
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
            do="{do that again|do it again|do that once more|do that one more time|do it one more time|do the same again|do the same thing again|do the same once more|repeat the last step|repeat the last operation|repeat what you just did|do the last step again|run that step again|do exactly the same again|apply that again|apply the same step again|~run that step once more|~do the last thing over again}",
            say="{same again|the same again|and once more|once more|once again|again|and again|do it again|the same thing once more|the same thing again|the same step again|that again|same thing|same step again|one more time|now the same again|let's do that again|~and one more time the same|~that same step again}",
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
        ask = Ask(
            do=f"{first.order}{{, then |, and then | and then |, and after that | and | and |, next |, afterwards |~, and next }}{order}"
        )
        code: list[Item] = [*([Given(0)] if values else []), *first.code]
        code += [*([Given(len(values))] if more else []), *second.code]
        self._operated(None, ask, _SAYS, [*values, *more], code, result)
        return None

    def tell_now(self) -> None:
        """The number at hand."""
        ask = Ask(
            ask="{what do we have now|what do we have|what have we got[ now]|what do we have so far|what is it now|what's it now|where are we[ now]|where do we stand|what's the result so far|what is the result|what's the number now|what is our number|what number are we at|which number do we have|what are we at[ now]|how much is it now|how much is that now|how much do we have now|what does that make|what does it come to now|what's on the display|what does the display {say|show}|what is the current number|what did we get|what was the result again|~what number is it now|~where did that get us}",
            do="{show me the result|show the result|show me the number|show me where we are|show me what we have|tell me what we have[ now]|tell me where we are|tell me the number|repeat the number|repeat the result|say the number again|tell me the result so far|tell me the current number|give me the number again|read out the number|let me see the result|~tell me what number we are at|~show me the number again}",
            np="{the result so far|the result now|the current number|the current result|our number now|our number|the number now|the number we have now|the number at the moment|the number on the display|the value now|~the number we are at|~our result by now}",
        )
        if self.noun and self.random.random() < 0.7:
            n = self.noun
            ask = Ask(
                np=f"{{{n}|{n}|{n} now|{n} so far|{n} at the moment|the value of {n}|~{n} by now}}",
                ask=f"{{what is {n} now|what is {n}|what's {n}|what's {n} now|how much is {n}|how high is {n}|where is {n} now|what does {n} stand at|~what is {n} at}}",
                do=f"{{show me {n}|tell me {n}|give me {n}|show {n}|read out {n}|~say what {n} is}}",
            )
        self.ask(
            ask, "{we have <0>.|it's <0>.|<0>|we are at <0>.|the result is <0>.}", [], [get(_NOW), "output"], [self.now]
        )

    def from_start(self) -> None:
        """How far the number is from the first one."""
        ask = Ask(
            ask="{how far are we from where we started|how far are we from the start|how far have we come from the start|how far is that from our first number|how much have we gained since the start|how much more is it than at the start|how much has it changed since {the start|we started}|by how much has it changed since the start|how much has the number changed from the start|how much did we gain in all since the start|what is the difference from our first number|what's the difference to where we started|what is the change since the start|what is that minus the number we started with|~how much is it above our first number|~how far away from the start are we}",
            np="{the difference from the number we started with|the difference from the start|the difference from our first number|the difference to the first number|the change since the start|the change since we started|the change from the first number|the total change|the change in all|our number minus the first number|our number minus what we started with|how much it has changed since the start|the distance to our first number|~the difference to where we started|~the gain since the start}",
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
            ask="{is that more than <0>|is it more than <0>|is that larger than <0>|is it greater than <0>|is it bigger than <0>|is it above <0>|is that over <0>|is it over <0>[ yet]|are we past <0>[ yet]|are we over <0>[ now]|are we above <0>[ now]|did we get past <0>|is the result {larger|greater|bigger|more} than <0>|is the number above <0>|do we have more than <0>|is our number over <0>|is this higher than <0>|does that exceed <0>|have we passed <0>|~have we got more than <0>|~did it go over <0>}"
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
            said = "{no, undo that|oops, undo that|oops, back one step|oops, go back|no, go back|back one step|one step back|undo|undo that|no, take that back|no, not that, go back|that was wrong, take it back|that was wrong, undo it|that's not right, go back|that was a mistake, go back|I made a mistake, go back one step|my mistake, undo that|sorry, undo that|I didn't want that, go back|I didn't mean that, undo it|wait, undo that|oh no, back to the number before|back to what it was before|oops, wrong button|~oops, that was a mistake|~no, I want the number before that}"
            return self.tell(said, says, [], code, [self.now])
        ask = Ask(
            do="{undo that|undo it|undo the last step|undo the last operation|undo what you just did|take that back|take it back|take the last step back|go one step back|go back one step|go back to the number before|go back to where it was before|go back to the previous number|reverse the last step|revert that|revert the last step|cancel that|cancel the last step|forget the last step|give me back the number before that|return to the previous number|step back|~drop the last step|~bring back the number before}"
        )
        return self.ask(ask, says, [], code, [self.now])

    def keep(self) -> None:
        """The number is kept aside."""
        self.aside = self.now
        ask = Ask(
            do="{keep that number|keep this number|keep that number for later|remember that number|remember this|remember this number for later|put that number aside|put it aside|set that number aside|store this number|store that|store it|save that number|save this number for later|save that|save that number for later|hold on to that number|keep that in mind|keep the result|note that number|write that number down|make a note of that|put that in memory|~keep the number for later|~set this one aside for me}",
            say="{keep that in mind|keep that one|keep this number|hold on to that number|hold on to that|remember this one for later|remember that one|save that one|save this one for later|let's keep that[ number]|let's save that number|let's put that aside|I'll need that number later|I want to keep that number|we'll need that later|~we keep this one|~I want that number saved}",
        )
        code: list[Item] = [get(_NOW), ("local.tee", _ASIDE), "output"]
        self.ask(ask, "{kept: <0>.|okay, I'll keep <0>.|<0> is put aside.}", [], code, [self.now])

    def take(self) -> None:
        """The number that was kept is added, subtracted, compared or taken back."""
        assert self.aside is not None
        kind = self.random.choice(("add", "subtract", "compare", "back"))
        if kind == "back":
            ask = Ask(
                do="{go back to the number {I|you|we} kept|go back to the number {I|we} put aside|go back to the {kept|saved|stored} number|take the number you kept for me|take the number I kept|use the number I kept|use the saved number|continue with the number I {put aside|kept|saved}|go on with the number {I|you} kept|recall the number I {put aside|kept}|recall the saved number|bring back the number {I|you} kept|get back the number I {put aside|saved}|return to the number I {kept|put aside}|load the number I saved|~fetch the number I kept|~switch to the number I put aside}",
                say="{back to the number {I|you} kept|back to the number I {put aside|saved}|back to the {kept|saved} number|now back to the number I kept|let's go on with the number {I|you} kept|let's go back to the number I kept|let's take the number I kept|let's use the number I put aside|I want the number I kept back|now the number I put aside again|the number I kept again|~on with the number you kept|~I want to go on with the saved number}",
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
                ask="{how far are we from the number {I|you} kept|how far is that from the number I {put aside|saved}|how far is it from the {kept|saved} number|how does that differ from the number you kept|how much does it differ from the number I kept|how much more is it than the number I kept|what is the difference from the number {I|you} kept|what's the difference to the saved number|what is that minus the number I kept|~how much are we above the number I kept|~how far away is the number I put aside}",
                np="{the difference from the number {I|you} kept|the difference to the number I {kept|put aside}|the difference from the {kept|saved} number|the gap to the number I {put aside|kept}|the distance to the number I kept|our number minus the number I kept|that minus the number you kept|~the distance from the number I put aside|~the gap to the saved number}",
            )
            return self.ask(
                ask,
                "{the difference is <0>.|it's <0>.|<0>}",
                [],
                [get(_NOW), get(_ASIDE), "i32.sub", "output"],
                [result],
            )
        ask = Ask(
            do="{add the number {you|I} kept|add the number I kept to {that|it}|add what {I|we} put aside|add what you kept|add the {kept|saved|stored} number|add the number I {put aside|saved}[ to that]|put the number I kept on top|increase it by the number I kept|~throw in the number I kept|~add in what I saved}"
            if kind == "add"
            else "{subtract the number {you|I} kept|subtract the number I kept from {that|it}|take away the number {I|you} kept|take the number I kept off|subtract what {I|we} put aside|subtract what you kept|take away what I put aside|subtract the {kept|saved|stored} number|subtract the number I {put aside|saved}|deduct the number I kept|reduce it by the number I kept|~knock off the number I kept|~take off what I saved}",
            say="{now plus the number {I|you} kept|plus the number I kept|plus what I put aside|plus the saved number|and the number I kept on top|and add the number I kept|now add what I put aside|let's add the number I kept|~and what I put aside on top}"
            if kind == "add"
            else "{now minus the number {I|you} kept|minus the number I kept|minus what I put aside|minus the saved number|less the number you kept|now subtract what I put aside|now take away the number I kept|let's subtract the number I kept|~and the number I put aside off that}",
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
            do="{divide by <0>|divide {that|it} by <0>|divide the {result|number} by <0>|divide {that|it} by <0>, whole number only|divide {that|it} by <0> and drop the rest|split {that|it} by <0>|split {that|it} into <0> parts|split {that|it} <0> ways|share {that|it} among <0>|~make <0> equal parts of {that|it}}",
            say="{divided by <0>|now divided by <0>|over <0>|and now divided by <0>|then divided by <0>|now divide {that|it} by <0>|that divided by <0>|let's divide {that|it} by <0>|I want to divide it by <0>|~it should be divided by <0>}",
            ask="{what do we get if we divide {that|it} by <0>|what happens if we divide {that|it} by <0>|how much is that divided by <0>|what is it divided by <0>|~what comes out if we divide {that|it} by <0>}",
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

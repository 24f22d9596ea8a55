"""multi_step: several things done one after the other, each with what the one before has left.

Teaches to carry a result through a chain of steps, to repeat one (a loop), to count until a condition holds, and to join
two results that were made apart. It is asked by orders ("take 5, double it, then add 3"), stories ("I start with 5. I
double it."), questions ("how often can you take 7 from 100") and lists of steps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST, digits
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGEST = 52
"""The most instructions, without `halt`, of a program in training."""
_X, _COUNT, _SUM = SCRATCH, SCRATCH + 1, SCRATCH + 2
"""The locals of the number that is worked on, of a counter and of a total."""
_TEE: Item = ("local.tee", _X)
_K, _J = Given(0), Given(1)
"""A step's own numbers; in a chain they get their places among the question's."""


def _towards_zero(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


@dataclass(frozen=True)
class _Step:
    """What is done to the number on top of the stack.

    short: the order without the number it works on, order: the order with IT for it; K and J are the step's numbers.
    """

    order: str
    code: tuple[Item, ...]
    oracle: Callable[..., int]
    ranges: tuple[tuple[int, int], ...] = ()
    short: str = ""

    def text(self, it: str, first: int) -> str:
        """The order for `it`, the step's numbers being `first` and the one behind it."""
        texts = [self.order.replace("IT", it)] + [self.short] * bool(self.short)
        return "{" + "|".join(texts).replace("K", f"<{first}>").replace("J", f"<{first + 1}>") + "}"

    def placed(self, first: int) -> list[Item]:
        """The instructions, the step's numbers being `first` and the one behind it."""
        return [Given(first + item.k) if isinstance(item, Given) else item for item in self.code]


def _times(count: Item, *body: Item) -> tuple[Item, ...]:
    """Does something to the top of the stack, kept in a local meanwhile, `count` times."""
    again = loop(get(_X), *body, put(_X), get(_COUNT), const(1), "i32.sub", ("local.tee", _COUNT))
    return put(_X), count, put(_COUNT), *again, get(_X)


_ANY, _FACTOR, _OFTEN = (1, 99_999_999), (2, 999), (2, 6)
_STEPS = (
    _Step("{add K to IT|increase IT by K|~raise IT by K}", (_K, "i32.add"), lambda x, k: x + k, (_ANY,), "add K"),
    _Step(
        "{subtract K from IT|take K away from IT|decrease IT by K|~knock K off IT}",
        (_K, "i32.sub"),
        lambda x, k: x - k,
        (_ANY,),
        "{subtract K|take away K|~deduct K}",
    ),
    _Step("multiply IT by K", (_K, "i32.mul"), lambda x, k: x * k, (_FACTOR,), "multiply by K"),
    _Step(
        "{divide IT by K and drop the fraction|divide IT by K without a remainder|~split IT by K and forget the rest}",
        (_K, "i32.div_s"),
        _towards_zero,
        (_FACTOR,),
        "divide by K and drop the fraction",
    ),
    _Step(
        "{replace IT by its remainder after dividing by K|take the remainder of dividing IT by K}",
        (_K, "i32.rem_s"),
        lambda x, k: x - _towards_zero(x, k) * k,
        ((11, 99_999),),
        "{take the remainder modulo K|reduce modulo K}",
    ),
    _Step(
        "{subtract IT from K|take IT away from K}",
        (put(_X), _K, get(_X), "i32.sub"),
        lambda x, k: k - x,
        (_ANY,),
    ),
    _Step(
        "{double IT|double IT|multiply IT by two|add IT to itself|~make IT twice as big}",
        (const(2), "i32.mul"),
        lambda x: 2 * x,
    ),
    _Step("{triple IT|multiply IT by three}", (const(3), "i32.mul"), lambda x: 3 * x),
    _Step(
        "{halve IT and drop the fraction|cut IT in half and drop the fraction}",
        (const(2), "i32.div_s"),
        lambda x: _towards_zero(x, 2),
    ),
    _Step("{square IT|multiply IT by itself}", (_TEE, get(_X), "i32.mul"), lambda x: x * x),
    _Step(
        "{negate IT|change the sign of IT|~turn the sign of IT around}",
        (put(_X), const(0), get(_X), "i32.sub"),
        lambda x: -x,
    ),
    _Step(
        "{raise IT to K if it is smaller|replace IT by K if it is below that}",
        (put(_X), get(_X), _K, get(_X), _K, "i32.gt_s", "select"),
        max,
        (_ANY,),
    ),
    _Step(
        "{cap IT at K|cut IT down to K if it is larger|~limit IT to K at most}",
        (put(_X), get(_X), _K, get(_X), _K, "i32.lt_s", "select"),
        min,
        (_ANY,),
    ),
    _Step(
        "{add one to IT if it is odd|make IT even by adding one if needed}",
        (_TEE, get(_X), const(1), "i32.and", "i32.add"),
        lambda x: x + x % 2,
    ),
    _Step(
        "{double IT K times|double IT K times in a row|~double IT again and again, K times}",
        _times(_K, const(2), "i32.mul"),
        lambda x, k: x * 2**k,
        (_OFTEN,),
    ),
    _Step("triple IT K times", _times(_K, const(3), "i32.mul"), lambda x, k: x * 3**k, (_OFTEN,)),
    _Step(
        "{add K to IT J times|add K to IT, J times over}",
        _times(_J, _K, "i32.add"),
        lambda x, k, j: x + k * j,
        (_ANY, (2, 20)),
    ),
    _Step(
        "{subtract K from IT J times|take K away from IT J times}",
        _times(_J, _K, "i32.sub"),
        lambda x, k, j: x - k * j,
        (_ANY, (2, 20)),
    ),
    _Step(
        "{halve IT K times, dropping the fraction each time|cut IT in half K times and drop the fraction each time}",
        _times(_K, const(2), "i32.div_s"),
        lambda x, k: _towards_zero(x, 2**k),
        (_OFTEN,),
    ),
)


def _ordered(random: Random, order: str) -> str:
    """An order that ends in what one wants to be told, as a sentence."""
    sentences = ("{can|could|would} you @?", "{can|could|would} you @?", "@.", "please @.", "I'd like you to @.")
    return random.choice(sentences).replace("@", order)


class _Chain:
    """Steps that are drawn one behind the other, with what they make."""

    def __init__(self, draw: Draw, values: list[int], results: list[int]) -> None:
        self.draw, self.values, self.results = draw, values, results
        self.texts: list[str] = []
        self.codes: list[list[Item]] = []
        self._last: _Step | None = None

    def step(self, it: str) -> None:
        """One step more: one that fits into 32 bits and changes something."""
        while True:
            step = self.draw.random.choice(_STEPS)
            numbers = [self.draw.number(low, high) for low, high in step.ranges]
            made = step.oracle(self.results[-1], *numbers)
            if step is not self._last and made != self.results[-1] and LEAST <= made <= GREATEST:
                break
        self.texts.append(step.text(it, len(self.values)))
        self.codes.append(step.placed(len(self.values)))
        self.values += numbers
        self.results.append(made)
        self._last = step


_THEN = ("{, then |, then |, and then |, after that |~, next }", "{, |, then }", ", then ", "{, and then | and then }")
_FINALLY = "{, and finally |, and then |, then |, and |~, and at the end }"
_RESULT = (
    "{the result is <0>|you get <0>|that gives <0>|it ends at <0>|you end up with <0>|the final number is <0>|<0>}[.]"
)


def _joined(draw: Draw, texts: list[str]) -> str:
    return draw.random.choice(_THEN).join(texts[:-1]) + _FINALLY * (len(texts) > 1) + texts[-1]


def _shown_after_each(count: int) -> str:
    marks = [f"<{k}>" for k in range(count)]
    return (
        f"{{after each step you have {enumerated(marks)}|the numbers along the way are {enumerated(marks)}|"
        f"step by step: {', '.join(marks)}|it goes {', then '.join(marks)}|{', '.join(marks)}}}[.]"
    )


_ALL = (
    "{tell me the number after each step|show me every intermediate result|give me the result of every step|"
    "say what you have after each step|~keep me posted after every step}"
)
_BEGIN = "{start with <0>|take <0>|begin with <0>|take the number <0>|~start out from <0>}"


def _chain(draw: Draw) -> Turn:
    """Steps from a number on; the result of the last one, or of each."""
    random = draw.random
    chain = _Chain(draw, [start := draw.number(-99_999, 99_999_999)], [start])
    for _ in range(random.randint(9, 12) if draw.length else random.randint(2, 5)):
        chain.step("it")
    each = random.random() < 0.25
    steps = _joined(draw, chain.texts)
    if each:
        ask = Ask(
            story=random.choice((f"{_BEGIN}, {steps}. {_ALL}.", _ordered(random, f"{_BEGIN}, {steps}, and {_ALL}"))),
            code=f"{_ALL} when I do this, {{starting with|beginning at}} <0>:{_list(random, chain.texts)}",
        )
    else:
        ask = Ask(
            do=f"{_BEGIN}, {steps}",
            ask=f"{{what do you get if you|what is the result if I|where do I end up if I|~what number comes out if you}} "
            f"{_BEGIN}, {steps}",
            story=f"{{I {{start|begin}} with <0>|I have <0>|I think of <0>|~my number is <0>}}. "
            f"{{I|then I|now I}} {steps}. "
            "{what do I get?|what is the result?|what number do I have now?|~where does that leave me?}",
            code=f"{{do these steps with <0>|start with <0> and do this|what do you get if you start with <0> and do this|"
            f"~go through these steps, starting at <0>}}:{_list(random, chain.texts)}",
        )
    return draw.turn(
        ask,
        _shown_after_each(len(chain.codes)) if each else _RESULT,
        chain.values,
        _code(chain.codes, each=each),
        chain.results[1:] if each else chain.results[-1:],
    )


def _list(random: Random, texts: list[str]) -> str:
    """Steps as a list, one a line or behind semicolons."""
    between = random.choice(("\n- ", "\n", "; "))
    return (" " if between == "; " else between) + between.join(texts)


def _code(codes: list[list[Item]], *, each: bool) -> list[Item]:
    """The steps' instructions, with the number on the stack. each: it is output after each step, not only the last."""
    made: list[Item] = [Given(0)]
    for code in codes:
        made += code
        if each:
            made += ["output"] if code is codes[-1] else [_TEE, "output", get(_X)]
    return made if each else [*made, "output"]


@dataclass(frozen=True)
class _Range:
    """What is made of the numbers from <0> to <1>, and of <2> if there is one.

    term: what is pushed for the number in the counter. third: what <2> may be. widest: how many numbers at most.
    """

    order: str
    total: str
    term: tuple[Item, ...]
    oracle: Callable[..., int]
    join: str = "i32.add"
    third: tuple[int, int] | None = None
    greatest: int = 99_999_999
    widest: int = 40
    begin: tuple[Item, ...] = (Given(0),)
    stride: int = 1


_NUMBERS = "{numbers|whole numbers|integers}"
_RANGES = (
    _Range(
        f"{{add up|sum|total|~tot up}} {{the|all the}} {_NUMBERS} from <0> to <1>",
        "{the sum|the total}",
        (),
        lambda a, b: sum(range(a, b + 1)),
    ),
    _Range(
        "{add up|sum} {the|all the} even numbers from <0> to <1>",
        "{the sum|the total}",
        (),
        lambda a, b: sum(x for x in range(a, b + 1) if x % 2 == 0),
        begin=(Given(0), Given(0), const(1), "i32.and", "i32.add"),
        stride=2,
    ),
    _Range(
        "{add up|sum} {the|all the} odd numbers from <0> to <1>",
        "{the sum|the total}",
        (),
        lambda a, b: sum(x for x in range(a, b + 1) if x % 2),
        begin=(Given(0), const(1), "i32.or"),
        stride=2,
    ),
    _Range(
        "{add up|sum|~total} the squares of the numbers from <0> to <1>",
        "{the sum|the total}",
        (get(_COUNT), "i32.mul"),
        lambda a, b: sum(x**2 for x in range(a, b + 1)),
        greatest=999,
    ),
    _Range(
        f"{{multiply the {_NUMBERS} from <0> to <1> with each other|multiply together all the numbers from <0> to <1>}}",
        "the product",
        (),
        lambda a, b: prod(range(a, b + 1)),
        "i32.mul",
        greatest=60,
        widest=5,
    ),
    _Range(
        f"{{add up|sum}} the {_NUMBERS} from <0> to <1> that <2> divides|"
        "{add up|sum|total} {the|all} multiples of <2> {between <0> and <1> (both included)|from <0> to <1>}",
        "{the sum|the total}",
        (get(_COUNT), Given(2), "i32.rem_s", "i32.eqz", "i32.mul"),
        lambda a, b, m: sum(range(-(-a // m) * m, b + 1, m)),
        third=(2, 9),
    ),
)


def _over_a_range(draw: Draw) -> Turn:
    """A total over a range, and steps with it."""
    random = draw.random
    kind = random.choice(_RANGES)
    first = draw.number(1, kind.greatest)
    values = [first, first + random.randint(2 if kind.widest < 10 else 9, kind.widest)]
    if kind.third:
        values.append(random.randint(*kind.third))
    total = kind.oracle(*values)
    # A product of five large numbers, or a long sum of them, may not fit.
    if total > GREATEST:
        return _over_a_range(draw)
    chain = _Chain(draw, values, [total])
    chain.step("@")
    if random.random() < 0.4:
        chain.step("it")
    both = random.random() < 0.3
    neutral: Item = const(1 if kind.join == "i32.mul" else 0)
    following: list[Item] = [get(_COUNT), const(kind.stride), "i32.add", ("local.tee", _COUNT), Given(1), "i32.le_s"]
    again = loop(get(_SUM), get(_COUNT), *kind.term, kind.join, put(_SUM), *following)
    code: list[Item] = [neutral, put(_SUM), *kind.begin, put(_COUNT), *again, get(_SUM)]
    if both:
        code += ["output", get(_SUM)]
    for step in chain.codes:
        code += step
    steps = _joined(draw, chain.texts).replace("@", kind.total if random.random() < 0.5 else "the result")
    order = f"{{{kind.order}}}{{, then | and then |, and after that }}{steps}"
    if both:
        tell = "{tell me both the {total|first result} and the final result|give me the first and the last result}"
        ask = Ask(story=random.choice((f"{order}. {tell}.", _ordered(random, f"{order}, and {tell}"))))
        says = "{the first result is <0>, the final one <1>|first <0>, and in the end <1>|you get <0> first and <1> in the end|<0>, then <1>}[.]"
    else:
        ask = Ask(
            do=order,
            ask=f"{{what do you get if you|what comes out if I|~where do you land if you}} {order}",
            story=f"I {order}. {{what do I get?|what is the result?|~what comes out?}}",
        )
        says = _RESULT
    outputs = [total, chain.results[-1]] if both else chain.results[-1:]
    return draw.turn(ask, says, chain.values, [*code, "output"], outputs)


@dataclass(frozen=True)
class _Count:
    """Something that is repeated until a condition holds: outputs how often, and the number that is reached.

    order, ask, story: how it is asked for. step: from the number on the stack to the next one. on: whether to go on, of
    the number on the stack.
    """

    order: str
    ask: str
    story: str
    says: str
    drawn: Callable[[Draw], list[int]]
    step: tuple[Item, ...]
    on: tuple[Item, ...]
    oracle: Callable[..., tuple[int, int]]


def _multiple(draw: Draw) -> list[int]:
    """A number, and another one that goes into it a few times."""
    part = draw.number(2, 30_000_000)
    return [part * draw.random.randint(2, 40) + draw.random.randrange(part), part]


def _start_and_limit(draw: Draw) -> list[int]:
    """A number, and another one a few doublings above."""
    start = draw.number(1, 9_999_999)
    return [start, min(start * draw.random.randint(10, 9_999), GREATEST // 9) + draw.random.randint(1, 50)]


def _up_to(draw: Draw) -> list[int]:
    """A start, a step and a goal a few steps away."""
    step = draw.number(2, 9_999_999)
    start = draw.number(0, 9_999_999)
    return [start, step, start + step * draw.random.randint(2, 40) + draw.random.randrange(step)]


def _large_and_divisor(draw: Draw) -> list[int]:
    """A number that a small one divides a few times."""
    return [draw.number(200, GREATEST), draw.random.randint(2, 12)]


def _doubled(start: int, limit: int, factor: int = 2) -> tuple[int, int]:
    times = next(n for n in range(64) if start * factor**n > limit)
    return times, start * factor**times


def _divided(start: int, by: int) -> tuple[int, int]:
    return next((n, start // by**n) for n in range(64) if start // by**n < by)


_COUNTS = (
    _Count(
        order="count down from <0> in steps of <1> and tell me how many steps it takes to get below zero{, and where I end up| and which number I end at}",
        ask="{how many steps of <1> down from <0> does it take to get below zero, and what number do you reach|if I count down from <0> by <1>, how many steps until I am below zero, and where do I end up}",
        story="I count down from <0>, <1> at a time. {how many steps until I am below zero, and what number is that?|after how many steps am I below zero, and where exactly?}",
        says="{it takes <0> steps, and you end at <1>|after <0> steps you are at <1>|<0> steps, ending at <1>|you reach <1> after <0> steps}[.]",
        drawn=_multiple,
        step=(Given(1), "i32.sub"),
        on=(const(0), "i32.ge_s"),
        oracle=lambda a, b: (a // b + 1, a - (a // b + 1) * b),
    ),
    _Count(
        order="{take <1> away from <0> as often as you can without going below zero, and tell me how often that is and what is left|keep subtracting <1> from <0> as long as it fits, then give me the count and the rest}",
        ask="{how often can you take <1> from <0> before it no longer fits, and what is left|how many times does <1> fit into <0> if you keep subtracting, and what remains|~how many times can I take <1> out of <0>, and what remains}",
        story="I have <0> and take away <1> again and again while there is enough. {how often can I do that, and what is left?|how many times does it work, and what remains?}",
        says="{<0> times, and <1> is left|you can do it <0> times, with <1> left over|<0> times; <1> remains|it fits <0> times, and the rest is <1>}[.]",
        drawn=_multiple,
        step=(Given(1), "i32.sub"),
        on=(Given(1), "i32.ge_s"),
        oracle=lambda a, b: divmod(a, b),
    ),
    _Count(
        order="{start with <0> and keep doubling until it is more than <1>, then tell me how many doublings that took and what the number is|double <0> until it passes <1> and give me the number of doublings and the result}",
        ask="{how many times must I double <0> to get above <1>, and what is the number then|how often do you double <0> until it is over <1>, and what do you have then|~how many doublings take <0> past <1>, and to what number}",
        story="I start with <0> and double it until I have more than <1>. {how many doublings is that, and how much do I have?|how often did I double, and what is the result?}",
        says="{it takes <0> doublings, and the number is <1>|after <0> doublings it is <1>|you reach <1> after <0> doublings|<0> doublings, and you have <1>}[.]",
        drawn=_start_and_limit,
        step=(const(2), "i32.mul"),
        on=(Given(1), "i32.le_s"),
        oracle=_doubled,
    ),
    _Count(
        order="{start with <0> and keep tripling until it is more than <1>, then tell me how many times that was and the number I reach|triple <0> until it passes <1> and give me how often that was and the result}",
        ask="{how many times must I triple <0> to get above <1>, and what is the number then|how often do you triple <0> until it is over <1>, and what do you have then}",
        story="I start with <0> and triple it until I have more than <1>. {how often is that, and how much do I have?|how often did I triple it, and what is the result?}",
        says="{times tripled: <0>, and the number is <1>|you have <1> after tripling <0> times|you triple <0> times and reach <1>}[.]",
        drawn=_start_and_limit,
        step=(const(3), "i32.mul"),
        on=(Given(1), "i32.le_s"),
        oracle=lambda a, b: _doubled(a, b, 3),
    ),
    _Count(
        order="{start at <0> and add <1> again and again until you reach or pass <2>, then tell me how often that was and the final number|keep adding <1> to <0> until it is at least <2> and give me the number of additions and the result}",
        ask="{how many times must <1> be added to <0> to reach at least <2>, and where do you end up|starting at <0>, how often do I add <1> until I have at least <2>, and how much do I have then}",
        story="I have <0> and get <1> more every day. {after how many days do I have at least <2>, and how much is it then?|how many days until I have <2> or more, and how much do I have then?}",
        says="{<0>, and the number is then <1>|<0>, and you end up at <1>|the count is <0>, and the number <1>|it takes <0>, which gets you to <1>}[.]",
        drawn=_up_to,
        step=(Given(1), "i32.add"),
        on=(Given(2), "i32.lt_s"),
        oracle=lambda a, b, c: (-(-(c - a) // b), a + -(-(c - a) // b) * b),
    ),
    _Count(
        order="{keep dividing <0> by <1>, dropping the fraction, until it is less than <1>, and tell me how often that was and what is left|divide <0> by <1> over and over, without remainders, until the result is below <1>, and give me the number of divisions and the last result}",
        ask="how often can <0> be divided by <1>, dropping the fraction each time, until it is less than <1>, and what is left",
        story="I divide <0> by <1>, drop the fraction and repeat that until I have less than <1>. {how often do I divide, and what is left?|how many divisions is that, and what do I end with?}",
        says="{you divide <0> times, and <1> is left|the number of divisions is <0>, and you end with <1>|how often: <0>; what is left: <1>}[.]",
        drawn=_large_and_divisor,
        step=(Given(1), "i32.div_s"),
        on=(Given(1), "i32.ge_s"),
        oracle=_divided,
    ),
)


def _until(draw: Draw) -> Turn:
    """Something repeated until it is enough."""
    kind = draw.random.choice(_COUNTS)
    values = kind.drawn(draw)
    times, reached = kind.oracle(*values)
    if times < 2 or reached > GREATEST:
        return _until(draw)
    again = loop(get(_COUNT), const(1), "i32.add", put(_COUNT), get(_X), *kind.step, _TEE, *kind.on)
    code = [Given(0), put(_X), *again, get(_COUNT), "output", get(_X), "output"]
    ask = Ask(ask=kind.ask, story=f"{{{kind.story}|{_ordered(draw.random, kind.order)}}}")
    return draw.turn(ask, kind.says, values, code, [times, reached])


@dataclass(frozen=True)
class _Pair:
    """An operation on <A> and <B>: as an order and as a noun phrase."""

    order: str
    np: str
    mnemonic: str
    oracle: Callable[[int, int], int]
    wide: bool = True


_PAIRS = (
    _Pair("add <A> and <B>", "the sum of <A> and <B>", "i32.add", lambda a, b: a + b),
    _Pair("subtract <B> from <A>", "the difference of <A> and <B>", "i32.sub", lambda a, b: a - b),
    _Pair("multiply <A> by <B>", "the product of <A> and <B>", "i32.mul", lambda a, b: a * b, wide=False),
    _Pair(
        "divide <A> by <B> and drop the fraction",
        "the quotient of <A> and <B> without the fraction",
        "i32.div_s",
        _towards_zero,
        wide=False,
    ),
)
_JOINTS: tuple[tuple[str, str, str, Callable[[int, int], int]], ...] = (
    (
        "{add the two results|add up both results|~put the two results together}",
        "{plus|added to}",
        "i32.add",
        lambda a, b: a + b,
    ),
    (
        "{subtract the second result from the first|take the second result away from the first}",
        "minus",
        "i32.sub",
        lambda a, b: a - b,
    ),
    (
        "{multiply the two results|multiply both results|~take the product of the two results}",
        "{times|multiplied by}",
        "i32.mul",
        lambda a, b: a * b,
    ),
)


def _two_results(draw: Draw) -> Turn:
    """Two operations of their own, and a third one on what they gave."""
    random = draw.random
    join, between, mnemonic, oracle = random.choice(_JOINTS)
    while True:
        values: list[int] = []
        pairs = random.sample(_PAIRS, 2) if random.random() < 0.7 else [random.choice(_PAIRS)] * 2
        for pair in pairs:
            values += [draw.number(-999, 99_999_999), draw.number(1, 99_999_999) if pair.wide else draw.number(2, 99)]
        left, right = (pair.oracle(*values[2 * i : 2 * i + 2]) for i, pair in enumerate(pairs))
        result = oracle(left, right)
        if all(LEAST <= x <= GREATEST for x in (left, right, result)):
            break
    shown = random.random() < 0.3
    orders, phrases = (
        [text.replace("<A>", f"<{2 * i}>").replace("<B>", f"<{2 * i + 1}>") for i, text in enumerate(texts)]
        for texts in ([pair.order for pair in pairs], [pair.np for pair in pairs])
    )
    codes: list[list[Item]] = [[Given(2 * i), Given(2 * i + 1), pair.mnemonic] for i, pair in enumerate(pairs)]
    do = f"{orders[0]}, {{|then |~next }}{orders[1]}{{, and |, then |, and finally }}{join}"
    if shown:
        code = [*codes[0], ("local.tee", _X), "output", *codes[1], ("local.tee", _COUNT), "output"]
        code += [get(_X), get(_COUNT), mnemonic, "output"]
        tell = "{tell me all three results|give me all three numbers|show every result|~let me see each result}"
        ask = Ask(
            story=f"{{first {orders[0]}. then {orders[1]}. finally {join}. {tell}.|{_ordered(random, f'{do}, and {tell}')}}}"
        )
        says = "{the results are <0>, <1> and <2>|first <0>, then <1>, and finally <2>|<0> and <1>, which gives <2>|<0>, <1>, <2>}[.]"
        return draw.turn(ask, says, values, code, [left, right, result])
    code = [*codes[0], *codes[1], mnemonic, "output"]
    ask = Ask(
        do=do,
        np=f"{phrases[0]}, {between} {phrases[1]}",
        ask=f"{{what do you get if you|what is the result if I}} {do}",
        story=f"{{first |}}{orders[0]}. then {orders[1]}. {{now|finally|~at last}} {join}. {{what do you get?|what is it?|what comes out?}}",
    )
    return draw.turn(ask, _RESULT, values, code, [result])


_FORMS = (_chain, _chain, _chain, _chain, _over_a_range, _over_a_range, _until, _until, _two_results)


class MultiStep:
    """Steps with a number, totals with steps behind, counts until something holds, and results that are joined."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            turn = (_chain if draw.length else draw.random.choice(_FORMS))(draw)
            held_out = any(digits(value) == HELD_OUT for value in turn.values)
            if held_out == draw.magnitude and (len(turn.code) > _LONGEST + 1) == draw.length:
                return Example((turn,))


TASK = MultiStep()

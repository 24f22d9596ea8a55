"""iterative_refine: an answer is come to by one guess after the other.

Teaches loops that go on until something holds: Newton's method, halving an interval, growing until a threshold, shrinking
until nothing is left; and to show the guesses on the way. It is asked by orders ("find the square root of 1000 by Newton's
method"), questions ("how many years until 500 dollars are 1000 at 7 percent?") and noun phrases.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isqrt

from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask

_X, _NEW, _LOW, _HIGH, _COUNT = range(16, 21)
Code = tuple[Item, ...]


@dataclass(frozen=True)
class _Method:
    """numbers: draws them. oracle: the outputs. says: `<all>` are all of them, `<ways>` all but the last, `<last>` it."""

    ask: Ask
    numbers: Callable[[Draw], list[int]]
    code: Code
    oracle: Callable[..., Sequence[int]]
    says: str


def _newton_guesses(n: int) -> list[int]:
    guesses = [n]
    while (better := (guesses[-1] + n // guesses[-1]) // 2) < guesses[-1]:
        guesses.append(better)
    return guesses


def _bisected(n: int, power: int) -> int:
    """The largest x with x ** power <= n."""
    x = 0
    while (x + 1) ** power <= n:
        x += 1
    return x


def _steps(start: int, step: Callable[[int], int], ends: Callable[[int], bool]) -> list[int]:
    """All values from the start on, up to the first at which it ends."""
    made = [start]
    while not ends(made[-1]):
        made.append(step(made[-1]))
    return made


def _remainders(a: int, b: int) -> list[int]:
    made = []
    while a % b:
        a, b = b, a % b
        made.append(b)
    return made


def _halvings(secret: int, high: int) -> list[int]:
    low = 1
    guesses: list[int] = []
    while not guesses or guesses[-1] != secret:
        guess = (low + high) // 2
        guesses.append(guess)
        low, high = (guess + 1, high) if guess < secret else (low, guess - 1)
    return guesses


_HALF_WAY: Code = (get(_X), Given(0), get(_X), "i32.div_u", "i32.add", const(1), "i32.shr_u")
"""The next guess of Newton's method for a square root."""
_UP: Code = (get(_COUNT), const(1), "i32.add", put(_COUNT))


def _newton(show: bool) -> Code:
    """Guesses fall until they fall no more. With `show` each is shown."""
    guess: Code = (get(_X), "output") if show else ()
    return (
        *(Given(0), put(_NEW)),
        *loop(get(_NEW), put(_X), *guess, *_HALF_WAY, ("local.tee", _NEW), get(_X), "i32.lt_u"),
        *(() if show else (get(_X), "output")),
    )


def _largest(power: int, top: int) -> Code:
    """The largest number whose power is at most the given one, by halving what is left between 0 and top."""
    middle: Code = (get(_LOW), get(_HIGH), "i32.add", const(1), "i32.add", const(1), "i32.shr_s", put(_X))
    raised: Code = (get(_X), *((get(_X), "i32.mul") * (power - 1)))
    return (
        *(const(top), put(_HIGH)),
        *loop(
            *middle,
            *(*raised, Given(0), "i32.le_s", put(_NEW)),
            *(get(_X), get(_LOW), get(_NEW), "select", put(_LOW)),
            *(get(_HIGH), get(_X), const(1), "i32.sub", get(_NEW), "select", put(_HIGH)),
            *(get(_LOW), get(_HIGH), "i32.lt_s"),
        ),
        *(get(_LOW), "output"),
    )


def _until(body: Code, going_on: Code) -> Code:
    """Counts rounds of the body on _X, which begins as number 0."""
    return (Given(0), put(_X), *loop(*body, put(_X), *_UP, *going_on), get(_COUNT), "output", get(_X), "output")


_PERCENT: Code = (get(_X), get(_X), Given(1), "i32.mul", const(100), "i32.div_s")

_METHODS = (
    _Method(
        Ask(
            do="{find the square root of <0> by Newton's method, rounded down|approach the square root of <0> by better and better guesses, rounded down|~home in on the square root of <0> as a whole number}",
            np="{the square root of <0>, rounded down|the whole part of the square root of <0>|the integer square root of <0>}",
            expr="isqrt(<0>)",
            ask="{what is the square root of <0>, rounded down|which is the largest number whose square is at most <0>}",
        ),
        lambda draw: [draw.number(4)],
        _newton(False),
        lambda n: [isqrt(n)],
        "{the square root is <0>|it is <0>|rounded down, it is <0>|<0>}[.]",
    ),
    _Method(
        Ask(
            do="{show every guess of Newton's method for the square root of <0>, starting at <0>|run Newton's method for the square root of <0> from <0> on and list the guesses|~print how Newton's method closes in on the square root of <0>, beginning with <0>}",
            ask="{which guesses does Newton's method make for the square root of <0>, starting at <0>|how does Newton's method come from <0> to its square root, guess by guess}",
        ),
        lambda draw: [draw.number(20, 99_999)],
        _newton(True),
        _newton_guesses,
        "{the guesses are <ways>, and it settles at <last>|<ways>, and at last <last>|it goes <ways>, and stays at <last>}[.]",
    ),
    _Method(
        Ask(
            do="{find the square root of <0> by halving the interval, rounded down|find the largest number whose square is at most <0>, by bisection}",
            np="{the square root of <0> by bisection, rounded down|~the whole square root of <0>, found by halving}",
        ),
        lambda draw: [draw.number(2)],
        _largest(2, 46_340),
        lambda n: [isqrt(n)],
        "{bisection ends at <0>|it is <0>|rounded down, it is <0>|<0>}[.]",
    ),
    _Method(
        Ask(
            do="{find the cube root of <0>, rounded down|find the largest number whose cube is at most <0>|~narrow down the cube root of <0> to a whole number}",
            np="{the cube root of <0>, rounded down|the whole part of the cube root of <0>}",
            ask="{what is the cube root of <0>, rounded down|which is the largest number whose cube is at most <0>}",
        ),
        lambda draw: [draw.number(8, 99_999_999)],
        _largest(3, 1_289),
        lambda n: [_bisected(n, 3)],
        "{the cube root is <0>|it is <0>|rounded down, it is <0>|<0>}[.]",
    ),
    _Method(
        Ask(
            do="{halve <0> until it is one, dropping fractions, and count the halvings|find how often <0> can be halved until one is left}",
            np="{the number of times <0> can be halved until it is one|the logarithm of <0> to base two, rounded down}",
            ask="{how many times can you halve <0> until it is one|how often does <0> halve before it is down to one|~after how many halvings is <0> down to one}",
        ),
        lambda draw: [draw.number(4)],
        (Given(0), put(_X), *loop(*_UP, get(_X), const(1), "i32.shr_u", ("local.tee", _X), const(1), "i32.gt_u"), get(_COUNT), "output"),
        lambda n: [n.bit_length() - 1],
        "{<0> times|after <0> halvings|it takes <0> halvings|<0>}[.]",
    ),
    _Method(
        Ask(
            ask="{how many years does it take until <0> dollars at <1> percent a year are <2> dollars or more, and what is there then|when do <0> dollars at <1> percent a year reach <2> dollars, whole dollars only, and what do I have then|~how long must <0> dollars grow at <1> percent to be <2>, and what are they then}",
            story="I have <0> dollars that grow by <1> percent every year, rounded down to whole dollars. {After how many years are they <2> dollars or more, and how much is it then|How long until I have <2> dollars, and what do I have then}?",
        ),
        lambda draw: [a := draw.number(200, 9_999_999), draw.random.randint(2, 30), a + draw.random.randint(a // 10, a)],
        _until((*_PERCENT, "i32.add"), (get(_X), Given(2), "i32.lt_s")),
        lambda a, p, goal: _ended(_steps(a, lambda x: x + x * p // 100, lambda x: x >= goal)),
        "{it takes <0> years, and then there are <1> dollars|after <0> years you have <1> dollars|<0> years, to <1> dollars}[.]",
    ),
    _Method(
        Ask(
            ask="{how many years does it take until something worth <0> dollars is worth at most <2> if it loses <1> percent a year|when is a machine of <0> dollars worth <2> dollars or less, at a loss of <1> percent a year, whole dollars only}, and what is it worth then",
            story="{My car is worth <0> dollars|A machine cost <0> dollars} and loses <1> percent of its value every year, rounded down. {After how many years is it worth at most <2> dollars, and what is it worth then|When is it down to <2> dollars, and what is its value then}?",
        ),
        lambda draw: [a := draw.number(2_000, 9_999_999), draw.random.randint(5, 40), a // draw.random.randint(2, 5)],
        _until((*_PERCENT, "i32.sub"), (get(_X), Given(2), "i32.gt_s")),
        lambda a, p, goal: _ended(_steps(a, lambda x: x - x * p // 100, lambda x: x <= goal)),
        "{it takes <0> years, and then it is worth <1> dollars|after <0> years it is worth <1> dollars|<0> years, down to <1> dollars}[.]",
    ),
    _Method(
        Ask(
            ask="{how often must <0> double until it is at least <1>, and what is it then|how many doublings take <0> to <1> or more, and where does that end}",
            story="{<0> bacteria double every hour|A pond has <0> lilies, and they double every day|~<0> rumors double every hour}. {After how many doublings are there at least <1>, and how many are there then}?",
        ),
        lambda draw: [a := draw.random.randint(2, 60), a * draw.number(5, 9_999_999)],
        _until((get(_X), const(1), "i32.shl"), (get(_X), Given(1), "i32.lt_s")),
        lambda a, goal: _ended(_steps(a, lambda x: 2 * x, lambda x: x >= goal)),
        "{after <0> doublings there are <1>|<0> times, to <1>|it takes <0> doublings, and then it is <1>}[.]",
    ),
    _Method(
        Ask(
            do="{find the greatest common divisor of <0> and <1> by Euclid's method and show each remainder on the way|run Euclid's method on <0> and <1>, with every remainder}",
            ask="{which remainders does Euclid's method give for <0> and <1>, and what is the greatest common divisor|~by which remainders does Euclid's method come to the divisor of <0> and <1>}",
        ),
        lambda draw: _undivided(draw),
        (
            *(Given(0), put(_X), Given(1), put(_NEW)),
            *loop(
                *(get(_X), get(_NEW), "i32.rem_s", get(_NEW), put(_X), ("local.tee", _NEW), "output"),
                *(get(_X), get(_NEW), "i32.rem_s"),
            ),
        ),
        _remainders,
        "{the remainders are <all>, the last of which is the greatest common divisor|<all>, so the greatest common divisor is <last>|by way of <all>: the divisor is <last>}[.]",
    ),
    _Method(
        Ask(
            ask="{if I guess a number from one to <1> by always taking the middle, which guesses lead to <0>|which numbers does halving try between one and <1> until it finds <0>|~what are the guesses of a binary search from one to <1> for <0>}",
            do="{show the guesses of a binary search for <0> between one and <1>|search for <0> between one and <1> by halves and list the guesses}",
        ),
        lambda draw: [draw.random.randint(1, h := draw.number(30, 9_999_999)), h],
        (
            *(const(1), put(_LOW), Given(1), put(_HIGH)),
            *loop(
                *(get(_LOW), get(_HIGH), "i32.add", const(1), "i32.shr_u", ("local.tee", _X), "output"),
                *(get(_X), const(1), "i32.add", get(_LOW), get(_X), Given(0), "i32.lt_s", "select", put(_LOW)),
                *(get(_X), const(1), "i32.sub", get(_HIGH), get(_X), Given(0), "i32.gt_s", "select", put(_HIGH)),
                *(get(_X), Given(0), "i32.ne"),
            ),
        ),
        _halvings,
        "{it tries <all>|the guesses are <all>|<all>}[.]",
    ),
    _Method(
        Ask(
            do="{take half of <0> and add <1>, again and again, until it changes no more, and tell me where it settles|repeat halving <0> and adding <1> until nothing changes, fractions dropped|~go on halving <0> and adding <1> until it stays as it is}",
            ask="{where does <0> settle if I keep halving it without the fraction and adding <1>|what does it come to if <0> is halved and raised by <1> until it stays the same}",
        ),
        lambda draw: [draw.number(2, 99_999_999), draw.number(2, 9_999_999)],
        (
            *(Given(0), put(_NEW)),
            *loop(get(_NEW), ("local.tee", _X), const(1), "i32.shr_u", Given(1), "i32.add", ("local.tee", _NEW), get(_X), "i32.ne"),
            *(get(_X), "output"),
        ),
        lambda a, b: [_settled(a, b)],
        "{it settles at <0>|it ends at <0>|it stays at <0>|<0>}[.]",
    ),
    _Method(
        Ask(
            do="{divide <0> by <1> by subtracting again and again, and give me how often and what is left|take <1> from <0> as often as it goes and count}",
            ask="{how often can <1> be taken from <0>, and what is left|how many times does <1> go into <0> by subtracting, and what remains|~what is the count and the rest if <1> is taken off <0> again and again}",
        ),
        lambda draw: [(b := draw.number(2, 9_999_999)) * draw.random.randint(2, 90) + draw.random.randrange(b), b],
        (
            *(Given(0), put(_X)),
            *loop(*_UP, get(_X), Given(1), "i32.sub", ("local.tee", _X), Given(1), "i32.ge_s"),
            *(get(_COUNT), "output", get(_X), "output"),
        ),
        lambda a, b: [a // b, a % b],
        "{<0> times, and <1> is left|it goes <0> times, with <1> left over|<0> times, the rest is <1>}[.]",
    ),
    _Method(
        Ask(
            do="{find the smallest power of two that is at least <0>|double one until it is <0> or more}",
            np="{the smallest power of two that is not below <0>|the first power of two from <0> on|~the next power of two at or above <0>}",
            ask="which power of two is the first that is at least <0>",
        ),
        lambda draw: [draw.number(3, 999_999_999)],
        (const(1), put(_X), *loop(get(_X), const(1), "i32.shl", ("local.tee", _X), Given(0), "i32.lt_s"), get(_X), "output"),
        lambda n: [1 << (n - 1).bit_length()],
        "{it is <0>|the first one is <0>|<0>|that is <0>}[.]",
    ),
)  # fmt: skip


def _ended(values: Sequence[int]) -> list[int]:
    return [len(values) - 1, values[-1]]


def _settled(a: int, b: int) -> int:
    while a // 2 + b != a:
        a = a // 2 + b
    return a


def _undivided(draw: Draw) -> list[int]:
    """Two numbers of which the second does not divide the first."""
    while True:
        common = 1 if draw.magnitude else draw.number(2, 9_999)
        a, b = (common * (draw.number(2) if draw.magnitude else draw.random.randint(11, 99)) for _ in range(2))
        if a % b:
            return [a, b]


def _turn(draw: Draw) -> Turn:
    method = draw.random.choice(_METHODS)
    numbers = method.numbers(draw)
    while draw.magnitude != any(digits(number) == HELD_OUT for number in numbers):
        method = draw.random.choice(_METHODS)
        numbers = method.numbers(draw)
    expected = list(method.oracle(*numbers))
    slots = [f"<{k}>" for k in range(len(expected))]
    says = method.says
    if "<ways>" in says and len(slots) == 1:
        says = "{it settles at <last> at once|<last>}[.]"
    for name, shown in (("<all>", slots), ("<ways>", slots[:-1]), ("<last>", slots[-1:])):
        says = says.replace(name, ", ".join(shown))
    return draw.turn(method.ask, says, numbers, method.code, expected)


class IterativeRefine:
    """One method on one problem."""

    harder = frozenset({"paraphrase", "magnitude"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        return Example((_turn(draw),))


TASK = IterativeRefine()

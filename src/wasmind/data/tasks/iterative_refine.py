"""iterative_refine: an answer that is approached step by step, until it is good enough.

Teaches loops whose end depends on what they compute: halving an interval, improving a guess, growing until a limit is
passed, repeating until nothing changes. Some answers show each step on the way. It is asked by orders ("find the square
root of 200 by bisection"), noun phrases, questions and stories, and further questions ("and for 300?") have the same
method go over other numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cbrt, isqrt

from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.loops import listed, program, stored
from wasmind.data.wording import Ask

MILLIONS, BILLION = 9_999_999, 999_999_999
_PASSES = 200
_NOUN = re.compile(r"%(\d)(\w+)%")
_ONE = "{now <0>|now do <0>|the same for <0>|do the same for <0>|do <0> as well|try <0> too|now for <0>|~repeat that for <0>|~once more, for <0>}"
_TWO = "{now <0> and <1>|now do <0> and <1>|the same for <0> and <1>|do the same for <0> and <1>|try <0> and <1> too|~repeat that for <0> and <1>}"
_SAYS = "{it is <0>|that is <0>|the answer is <0>|I get <0>|it settles at <0>|<0>}[.]"
_STEPS = "{the steps are <*>|it goes <*>|step by step: <*>|<*>|I get <*>}[.]"


@dataclass(frozen=True)
class Refinement:
    """A method. again: how it is asked for with other numbers. code: its program, as `loops.program` reads it.

    says: `<*>` is all outputs, `<->` all but the last and `<last>` the last; `%0year%` is "year" if output 0 is one, else
    "years".
    """

    ask: Ask
    again: str
    code: str
    oracle: Callable[..., Sequence[int]]
    values: Callable[[Draw], list[int]]
    says: str = _SAYS


def _any(*ranges: tuple[int, int]) -> Callable[[Draw], list[int]]:
    return lambda draw: [draw.number(*each) for each in ranges]


def _cube_root(n: int) -> int:
    root = round(cbrt(n))
    return root - 1 if root**3 > n else root + 1 if (root + 1) ** 3 <= n else root


def _logarithm(n: int, base: int) -> list[int]:
    powers = [1]
    while powers[-1] * base <= n:
        powers.append(powers[-1] * base)
    return [len(powers) - 1, powers[-1]]


def _newton(n: int, guess: int, count: int) -> list[int]:
    guesses = [guess]
    for _ in range(count):
        guesses.append((guesses[-1] + n // guesses[-1]) // 2)
    return guesses[1:]


def _euclid(a: int, b: int) -> list[int]:
    """The remainders down to 0, and the last divisor."""
    found = []
    while b:
        a, b = b, a % b
        found.append(b)
    return [*found, a]


def _subtractions(a: int, b: int) -> list[int]:
    count = 0
    while a != b:
        a, b = max(a, b) - min(a, b), min(a, b)
        count += 1
    return [a, count]


def _guesses(last: int, secret: int) -> list[int]:
    numbers = range(1, last + 1)
    found: list[int] = []
    while not found or found[-1] != secret:
        found.append(numbers[(len(numbers) - 1) // 2])
        numbers = range(found[-1] + 1, numbers[-1] + 1) if found[-1] < secret else range(numbers[0], found[-1])
    return found


def _growing(amount: int, percent: int, target: int) -> list[int]:
    years = 0
    while amount < target:
        amount, years = amount + amount * percent // 100, years + 1
    return [years, amount]


def _shrinking(amount: int, percent: int, target: int) -> list[int]:
    years = 0
    while amount >= target:
        amount, years = amount - amount * percent // 100, years + 1
    return [years, amount]


def _halvings(amount: int, target: int) -> list[int]:
    count = next(k for k in range(1, 40) if amount >> k < target)
    return [count, amount >> count]


def _doublings(amount: int, target: int) -> list[int]:
    count = next(k for k in range(1, 40) if amount << k > target)
    return [count, amount << count]


def _paying(debt: int, percent: int, rate: int) -> list[int]:
    months = 0
    while debt > rate:
        debt, months = debt + debt * percent // 100 - rate, months + 1
    return [months, debt]


def _collatz(n: int) -> list[int]:
    path = []
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        path.append(n)
    return path


_PATHS = [n for n in range(3, 400) if 3 < len(_collatz(n)) < 25]
_LONG_PATHS = [n for n in range(400, 2000) if 3 < len(_collatz(n)) < 30]


def _digit_sums(n: int) -> list[int]:
    found = [n]
    while found[-1] > 9:
        found.append(sum(map(int, str(found[-1]))))
    return found[1:]


def _rows(x: int) -> list[int]:
    n = (isqrt(8 * x + 1) - 1) // 2
    return [n, x - n * (n + 1) // 2]


def _towards(x: int, goal: int) -> list[int]:
    """Half of the way to the goal again and again, rounded down, until it stays."""
    found = [(x + goal) // 2]
    while (following := (found[-1] + goal) // 2) != found[-1]:
        found.append(following)
    return found


def _smoothed(*numbers: int) -> list[int]:
    """How many passes until none changes, and what is then between the ends."""
    now, passes = list(numbers), 0
    while True:
        before = list(now)
        for i in range(1, len(now) - 1):
            now[i] = (now[i - 1] + now[i + 1]) // 2
        passes += 1
        if now == before or passes == _PASSES:
            return [passes, *now[1:-1]]


def _growth(draw: Draw) -> list[int]:
    """An amount, percent a year, and an amount to reach."""
    while True:
        amount, percent = draw.number(100, MILLIONS), draw.random.randint(2, 15)
        target = _rounded(amount * draw.random.randint(12, 60) // 10)
        if _fits(draw, target) and target > amount:
            return [amount, percent, target]


def _loss(draw: Draw) -> list[int]:
    """An amount, percent lost a year, and a limit that is passed while every year still takes something."""
    while True:
        amount, percent = draw.number(1_000, MILLIONS), draw.random.randint(3, 30)
        target = _rounded(amount * draw.random.randint(15, 90) // 100)
        if _fits(draw, target) and target * percent >= 200:
            return [amount, percent, target]


def _debt(draw: Draw) -> list[int]:
    """A debt, percent a month, and a monthly rate that is more than the interest, and pays it off in some months."""
    while True:
        debt, percent = draw.number(500, MILLIONS), draw.random.randint(1, 4)
        rate = _rounded(debt * percent // 100 + debt // draw.random.randint(4, 30))
        if _fits(draw, rate):
            return [debt, percent, rate]


def _fits(draw: Draw, value: int) -> bool:
    return draw.magnitude or not 10**6 <= value < 10**7


def _rounded(value: int) -> int:
    """A number as people set themselves one: two digits and zeros."""
    step: int = 10 ** max(len(str(value)) - 2, 0)
    return value // step * step


def _halved(draw: Draw) -> list[int]:
    amount = draw.number(20, BILLION)
    return [amount, draw.random.randint(2, min(9_999, amount - 1))]


def _doubled(draw: Draw) -> list[int]:
    """A number and one to pass by doubling, which 32 bits hold twice."""
    target = draw.number(50, BILLION)
    return [draw.random.randint(1, min(999, target)), target]


def _guessing(draw: Draw) -> list[int]:
    """The last of the numbers, and the secret one, of those that are not found at once."""
    while True:
        last = draw.number(10, MILLIONS)
        secret = draw.random.randint(1, last)
        if secret != (last + 1) // 2:
            return [last, secret]


def _near_root(draw: Draw) -> list[int]:
    """A number, a guess of its root and how often to improve it."""
    n = draw.number(20, BILLION)
    return [n, draw.random.randint(2, max(3, min(99_999, 3 * isqrt(n)))), draw.random.randint(3, 6)]


def _pair(draw: Draw) -> list[int]:
    """Two numbers, the larger one first, often with a common divisor."""
    a, b = draw.number(10, MILLIONS), draw.number(5, MILLIONS)
    if not draw.magnitude:
        factor = draw.random.randint(2, 40)
        a, b = factor * draw.random.randint(5, 900), factor * draw.random.randint(2, 900)
    return [max(a, b) + (a == b), min(a, b)]


def _near_pair(draw: Draw) -> list[int]:
    """Two numbers that few subtractions make the same."""
    while True:
        factor = draw.sized(2, 90, 9_999)
        a, b = factor * draw.random.randint(1, 40), factor * draw.random.randint(1, 40)
        if a != b:
            return [a, b]


def _list(draw: Draw) -> list[int]:
    """A list that smoothing changes."""
    while True:
        numbers = [draw.number(0, MILLIONS) for _ in range(draw.random.randint(3, 5))]
        if 1 < _smoothed(*numbers)[0] < _PASSES:
            return numbers


def _towards_values(draw: Draw) -> list[int]:
    while True:
        x, goal = draw.number(0, MILLIONS), draw.number(0, MILLIONS)
        if abs(x - goal) > 3:
            return [x, goal]


_BISECT = "a b add 2 div =m m a {0} select b m {0} select =b =a b a sub 1 gt again a output"
"""Halves the interval between a, which is good, and b, which is not. {0}: whether m is good."""


def _bisection(last: str, good: str) -> str:
    return f"0 =a {last} =b loop {_BISECT.format(good)}"


_BY_HALVING = (
    "{by bisection|by halving an interval|with binary search|by interval halving|~by closing in from both sides}"
)
_BY_NEWTON = (
    "{by Newton's method|with Newton's method|by improving a guess|with the Babylonian method|~with Heron's method}"
)
_ROOT = "{the integer square root of <0>|the square root of <0>, rounded down,|the largest whole number whose square is at most <0>}"
_ROOT_SAYS = "{the root is <0>|it is <0>|it settles at <0>|rounded down it is <0>|<0>}[.]"

METHODS = (
    Refinement(
        Ask(
            do=f"{{find|approximate|get|work out}} {_ROOT} {_BY_NEWTON}",
            np=f"{_ROOT} {_BY_NEWTON}",
            ask=f"what do you get for {_ROOT} {_BY_NEWTON}",
            expr="{isqrt(<0>)|floor(sqrt(<0>))}",
        ),
        _ONE,
        "<0> =y loop y =x x <0> x div add 2 div :y x lt again x output",
        lambda n: [isqrt(n)],
        _any((2, BILLION)),
        _ROOT_SAYS,
    ),
    Refinement(
        Ask(
            do=f"{{find|get|work out|determine}} {_ROOT} {_BY_HALVING}",
            np=f"{_ROOT} {_BY_HALVING}",
            ask=f"what do you get for {_ROOT} {_BY_HALVING}",
        ),
        _ONE,
        _bisection("<0> 1 add", "m <0> m div le"),
        lambda n: [isqrt(n)],
        _any((2, BILLION)),
        _ROOT_SAYS,
    ),
    Refinement(
        Ask(
            do="improve the guess <1> for the square root of <0> with {Newton's|Heron's} method, in whole numbers, <2> times, and list {each guess|every guess|all guesses}",
            np="the series of <2> guesses that {Newton's|Heron's} method gives for the square root of <0>, in whole numbers, starting {from|at} <1>",
            ask="which <2> guesses come next if you improve <1> as the square root of <0> with {Newton's|Heron's} method in whole numbers",
            story="I {guess|think} that the square root of <0> is about <1>. {replace the guess by the average of it and <0> divided by it, rounding down both times, and do that <2> times.|improve the guess <2> times by averaging it with <0> divided by it, always rounding down.} {which guesses does that give|what are the new guesses}?",
        ),
        "{now for the root of <0>, starting from <1>, with <2> guesses|do the same for the root of <0>, from <1>, with <2> guesses}",
        "<1> =x <2> =k loop x <0> x div add 2 div :x output k 1 sub :k again",
        _newton,
        _near_root,
        "{the guesses are <*>|it goes <*>|the new guesses are <*>|<*>|I get <*>}[.]",
    ),
    Refinement(
        Ask(
            do=f"{{find|get|work out|determine}} the integer cube root of <0> {_BY_HALVING}",
            np=f"{{the integer cube root of <0>|the largest whole number whose cube is at most <0>}}, found {_BY_HALVING}",
            ask="{what is the largest whole number whose cube is at most <0>|which whole number is the cube root of <0>, rounded down}",
            expr="{icbrt(<0>)|floor(cbrt(<0>))}",
        ),
        _ONE,
        _bisection("1291", "m m mul m mul <0> le"),
        lambda n: [_cube_root(n)],
        _any((8, BILLION)),
        _ROOT_SAYS,
    ),
    Refinement(
        Ask(
            do="find the {largest|highest} power of <1> {that is at most|not above} <0>, and its exponent",
            np="the {whole-number logarithm of <0> to base <1>|integer part of the logarithm of <0> to base <1>} and the power of <1> {that belongs to it|with that exponent}",
            ask="{how often can you multiply by <1>, starting at one, without passing <0>, and where does that end|what is the largest exponent for which a power of <1> is at most <0>, and what is that power}",
        ),
        "{now for <0> with base <1>|now for <0> and powers of <1>|do the same for <0> with base <1>}",
        "0 =k 1 =p <0> =n loop k 1 add =k p <1> mul =p n <1> div :n <1> ge again k output p output",
        _logarithm,
        lambda draw: [draw.number(12, BILLION), draw.random.randint(2, 12)],
        "{the exponent is <0> and the power <1>|exponent <0>, and the power is <1>|it is <0>, with the power <1>}[.]",
    ),
    Refinement(
        Ask(
            do=f"find the largest {{whole number n|n}} {{with n * n + n <= <0>|for which n * n + n is at most <0>|such that n squared plus n is no more than <0>}}[ {_BY_HALVING}]",
            np="the largest {whole number n|n} {with n * n + n <= <0>|for which n * n + n is at most <0>|such that n squared plus n stays within <0>}",
            ask="how large can n be if n {* n + n|squared plus n} {must not exceed <0>|is to be at most <0>|~has to stay within <0>}",
        ),
        _ONE,
        _bisection("46341", "m m mul m add <0> le"),
        lambda x: [(isqrt(4 * x + 1) - 1) // 2],
        _any((2, BILLION)),
        "{it is <0>|up to <0>|the largest is <0>|<0>}[.]",
    ),
    Refinement(
        Ask(
            do="find the largest {n|whole number n} {for which n * n + <1> * n is at most <0>|with n * n + <1> * n <= <0>}",
            np="the largest {n|whole number n} {for which n * n + <1> * n is at most <0>|with n * n + <1> * n <= <0>}",
            ask="how large can n be if n * n + <1> * n {must not exceed <0>|is to be at most <0>}",
        ),
        "{now at most <0>, with <1> times n|now up to <0>, with <1> times n|do the same for <0>, with <1> * n}",
        "0 =a 32768 =b loop a b add 2 div =m m m <1> add mul <0> le =c m a c select =a b m c select =b b a sub 1 gt again a output",
        lambda x, k: [(isqrt(4 * x + k * k) - k) // 2],
        lambda draw: [draw.number(200, BILLION), draw.random.randint(2, 99)],
        "{it is <0>|up to <0>|the largest is <0>|<0>}[.]",
    ),
    Refinement(
        Ask(
            do="find out {how many full rows a triangle of <0> balls has|how many full rows <0> coins give if each row has one more than the row before}, and how many are left over",
            ask="how many full rows do <0> {coins|balls|cups} fill if {each row has|every row takes} one more than the row before, and how many are left over",
            story="{I stack <0> {cans|coins|cups} in rows, one in the first row, two in the second, and so on.|with <0> {cans|coins|cups} I build a triangle: one, then two below it, then three.} {how many full rows do I get, and how many are left over|how many rows can I fill, and what is left over}?",
        ),
        "{now with <0>|now for <0>|do the same for <0>|make it <0>|~suppose it is <0>}",
        "<0> =x 0 =n loop n 1 add =n x n sub :x n gt again n output x output",
        _rows,
        lambda draw: [draw.sized(4, 9_999, 99_999)],
        "{<0> full rows, and <1> left over|that makes <0> full rows, with <1> left|full rows: <0>, left over: <1>|it fills <0> rows and leaves <1>}[.]",
    ),
    Refinement(
        Ask(
            do="{find the greatest common divisor of|run Euclid's algorithm on} <0> and <1> {and list each remainder|and list every remainder|with all remainders|~and write down all remainders}",
            np="the list of remainders that Euclid's algorithm gives for <0> and <1>, and the gcd",
            ask="which remainders does Euclid's algorithm give for <0> and <1>, and what is the gcd",
        ),
        _TWO,
        "<0> =a <1> =b loop a b :a rem :b output b again a output",
        _euclid,
        _pair,
        "{the remainders are <->, so the gcd is <last>|<->, and the gcd is <last>|remainders: <->; gcd: <last>}[.]",
    ),
    Refinement(
        Ask(
            do="{take the smaller from the larger of <0> and <1> again and again until they are the same|find the gcd of <0> and <1> by subtracting} and count the subtractions",
            np="the number that is left if you keep subtracting the smaller of <0> and <1> from the larger, and the number of subtractions",
            ask="what do <0> and <1> end at if you keep subtracting the smaller from the larger, and after how many subtractions",
        ),
        _TWO,
        "<0> =a <1> =b 0 =c loop a b gt =g a b 0 g select sub b 0 a g select sub =b =a c 1 add =c a b ne again a output c output",
        _subtractions,
        _near_pair,
        "{both end at <0>, after <1> %1subtraction%|they meet at <0> after <1> %1subtraction%|it takes <1> %1subtraction% to get to <0>}[.]",
    ),
    Refinement(
        Ask(
            do="guess my number between one and <0> by always trying the middle, rounded down, and list {your|all your} guesses if it is <1>",
            np="the {list|series|~row} of guesses that binary search makes for <1> among the numbers from one to <0>, rounding down",
            ask="which guesses do you make if I think of <1>, {a number|some number} from one to <0>, and you always {try|take} the middle, rounded down",
            story="I think of a number from one to <0>. You always guess the middle of what is left, rounded down, and I say higher or lower. {my number is|the number is} <1>. {which guesses do you make|what are your guesses}?",
        ),
        "{now it is <1>, up to <0>|now the numbers go to <0> and mine is <1>|do the same for <1> among the numbers up to <0>}",
        "1 =a <0> =b loop a b add 2 div :g output g 1 add a g <1> lt select =a g 1 sub b g <1> gt select =b g <1> ne again",
        _guesses,
        _guessing,
        "{I guess <*>|the guesses are <->, and then <last>|<*>|first <->, and then <last>}[.]",
    ),
    Refinement(
        Ask(
            np="the number of years {until|before} <0> {dollars|euros} at <1> percent a year {reach|become} <2>, with interest rounded down each year, and the balance then",
            ask="{how many years does it take|how long does it take in years} until <0> {dollars|euros} at <1> percent a year {reach|have grown to} <2>, rounding the interest down every year, and how much is it then",
            story="{I have <0> {dollars|euros} in the bank at <1> percent a year.|my savings of <0> {dollars|euros} earn <1> percent a year.} {the interest is rounded down and added every year.|every year the interest, rounded down, is added.} {how many years until I have at least <2>, and how much is it then|how many years does it take to reach <2>, and what do I have then}?",
        ),
        "{now with <0> at <1> percent, up to <2>|now <0> at <1> percent until it is <2>|do the same for <0> at <1> percent, up to <2>}",
        "<0> =x 0 =n loop x x <1> mul 100 div add =x n 1 add =n x <2> lt again n output x output",
        _growing,
        _growth,
        "{after <0> %0year% it is <1>|it takes <0> %0year%, and the balance is <1> then|in <0> %0year%, with <1>|<0> %0year%, and then it is <1>}[.]",
    ),
    Refinement(
        Ask(
            ask="after how many years is a {car|machine|boat} of <0> that loses <1> percent of its value a year worth less than <2>, each loss rounded down, and what is it worth then",
            story="{my {car|boat|machine}|a {car|boat|machine}} {cost|was bought for} <0> and {loses <1> percent of its value every year|{each|every} year it loses <1> percent of its value}, rounded down. {after how many years is it worth less than <2>, and how much is that|how many years until it is worth less than <2>, and what is it worth then}?",
        ),
        "{now <0>, with <1> percent, below <2>|now <0>, losing <1> percent, until it is below <2>|do the same for <0> with <1> percent, below <2>}",
        "<0> =x 0 =n loop x x <1> mul 100 div sub =x n 1 add =n x <2> ge again n output x output",
        _shrinking,
        _loss,
        "{after <0> %0year% it is worth <1>|it takes <0> %0year%, and the value is <1> then|after <0> %0year%, at <1>|<0> %0year%, and it is down to <1> then}[.]",
    ),
    Refinement(
        Ask(
            story="I owe <0> and pay <1> percent interest a month, rounded down. {after the interest I pay back <2> every month.|every month the interest is added and I pay <2>.} {after how many months is what I owe no more than <2>, and how much is it|how many months until I owe <2> or less, and what is left then}?",
            ask="after how many months is a debt of <0> at <1> percent a month, interest rounded down, no more than <2> if I pay <2> a month, and what is it then",
        ),
        "{now with <0> at <1> percent, paying <2>|now I owe <0> at <1> percent and pay <2>|do the same for a debt of <0> at <1> percent with <2> a month}",
        "<0> =x 0 =n loop x x <1> mul 100 div add <2> sub =x n 1 add =n x <2> gt again n output x output",
        _paying,
        _debt,
        "{after <0> %0month% what is left is <1>|it takes <0> %0month%, and <1> is left|<0> %0month%, with <1> left|after <0> %0month% the debt is <1>}[.]",
    ),
    Refinement(
        Ask(
            np="the number of half-lives {after which|until} <0> atoms are fewer than <1>, rounding down, and what is left",
            ask="how often do you have to halve <0>, rounding down, until it is {below|less than} <1>, and where does it end",
            story="a sample has <0> atoms, and {in each half-life half of them decay, rounded up|each half-life leaves half of them, rounded down}. {after how many half-lives are there fewer than <1>, and how many are left|how many half-lives until there are fewer than <1>, and what is left}?",
        ),
        "{now from <0> to below <1>|now <0> and below <1>|do the same for <0>, until it is below <1>}",
        "<0> =x 0 =n loop x 2 div =x n 1 add =n x <1> ge again n output x output",
        _halvings,
        _halved,
        "{after <0> %0halving% it is <1>|it takes <0> %0halving%, and what is left is <1>|<0> %0halving%, ending at <1>}[.]",
    ),
    Refinement(
        Ask(
            np="the number of doublings {that take <0> past <1>|from <0> until <1> is passed}, and where they end",
            ask="how often do you have to double <0> until it is {above|more than} <1>, and where does it end",
            story="{a colony starts with <0> cells|a pond has <0> lilies} and doubles every day. {after how many days are there more than <1>, and how many are there|how many days until there are more than <1>, and how many is that}?",
        ),
        "{now from <0> to above <1>|now <0> and above <1>|do the same for <0>, until it is above <1>}",
        "<0> =x 0 =n loop x x add =x n 1 add =n x <1> le again n output x output",
        _doublings,
        _doubled,
        "{after <0> %0doubling% it is <1>|it takes <0> %0doubling%, and that makes <1>|<0> %0doubling%, ending at <1>}[.]",
    ),
    Refinement(
        Ask(
            do="{follow|walk through} the Collatz sequence from <0> to one and list each {step|number}",
            np="the {path|way} of <0> to one in the Collatz sequence, number by number",
            ask="{which numbers does the Collatz sequence visit after <0>, up to one|how does the Collatz sequence go on from <0>}",
            story="start with <0>. {halve it if it is even, otherwise triple it and add one, until you reach one.|as long as it is not one, halve it if it is even, and triple it and add one if it is odd.} {which numbers do you get|what are the steps}?",
        ),
        _ONE,
        "<0> =n loop n 1 shr_u n 3 mul 1 add n 1 and eqz select :n output n 1 gt again",
        _collatz,
        lambda draw: [draw.random.choice(_LONG_PATHS if draw.magnitude else _PATHS)],
        _STEPS,
    ),
    Refinement(
        Ask(
            do="replace <0> by the sum of its digits until one digit is left, and list {each number|the numbers} on the way",
            np="the {chain|series} of digit sums that starts {at|with} <0> and ends with a single digit",
            ask="which digit sums do you get from <0> until one digit is left",
        ),
        _ONE,
        "<0> =n loop 0 =s loop s n 10 rem add =s n 10 div :n again s :n output n 9 gt again",
        _digit_sums,
        _any((100, BILLION)),
        "{the digit sums are <*>|it goes <*>|<*>|I get <*>}[.]",
    ),
    Refinement(
        Ask(
            do="move <0> half of the way to <1> again and again, {always rounding down|rounded down}, until it {stays where it is|no longer changes}, and list {each stop|the stops}",
            np="the {list|series} of stops if <0> goes half of the way to <1> each time, rounded down, until it no longer changes",
            ask="which numbers do you get if you replace <0> by its average with <1>, rounded down, again and again until it no longer changes",
            story="start with x at <0>. {replace x by the average of x and <1>, rounded down, until x no longer changes.|as long as that changes x, replace it by the average of itself and <1>, rounded down.} {which values does x take|what are the values of x}?",
        ),
        "{now from <0> to <1>|now from <0> towards <1>|do the same with <0> and <1>}",
        "<0> =x loop x <1> add 2 div :x output x <1> add 2 div x ne again",
        _towards,
        _towards_values,
        "{it goes <->, and settles at <last>|<->, and it settles at <last>|the values are <*>}[.]",
    ),
)


_SMOOTH = "{replace each number but the first and the last by the average of its neighbours, rounded down, one after the other|go from left to right and set every number except the ends to the average of its two neighbours, rounded down}"


class IterativeRefine:
    """A method on some numbers, and now and then once more on others; with `length` more often."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question or a few with the same method."""
        turns = draw.random.randint(3, 5) if draw.length else draw.random.choices((1, 2), (3, 1))[0]
        if turns == 1 and draw.random.random() < 0.05:
            return Example((_smoothing(draw),))
        method = draw.random.choice(METHODS)
        code = program(method.code)
        made = []
        for turn in range(turns):
            values = method.values(draw)
            expected = method.oracle(*values)
            ask = Ask(say=method.again) if turn else method.ask
            made.append(draw.turn(ask, _shown(method.says, expected), values, code, expected))
        return Example(tuple(made))


TASK = IterativeRefine()


def _shown(says: str, expected: Sequence[int]) -> str:
    """An answer with its outputs; where there is but one, nothing is said of steps."""
    count = len(expected)
    if count == 1 and "<*>" in says:
        says = "{it is <0>|just <0>|<0>}[.]"
    says = _NOUN.sub(lambda found: found[2] + "s" * (expected[int(found[1])] != 1), says)
    return (
        says.replace("<*>", listed(count)).replace("<->", listed(max(count - 1, 1))).replace("<last>", f"<{count - 1}>")
    )


def _smoothing(draw: Draw) -> Turn:
    """A list that is smoothed until nothing changes."""
    values = _list(draw)
    count = len(values)
    expected = _smoothed(*values)
    inner = " ".join(f"0 load+{4 * k} output" for k in range(1, count - 1))
    code = (
        f"{stored(count)} 0 =n loop 0 =d 4 =p loop p 4 sub load p load+4 add 2 div =x x p load ne d or =d p x store "
        f"p 4 add :p {4 * (count - 1)} lt again n 1 add =n d again n output {inner}"
    )
    shown = ", ".join(f"<{k}>" for k in range(count))
    ask = Ask(
        story=f"take the list {shown}. {_SMOOTH}, and repeat that until a pass changes nothing. "
        f"{{how many passes does that take, the last one included, and what is then between the ends|"
        f"~after how many passes, the last one counted, does it end, and what is between the ends}}?",
    )
    found = " and ".join(f"<{k}>" for k in range(1, count - 1)) if count < 5 else "<1>, <2> and <3>"
    says = f"{{passes: <0>, and between the ends: {found}|it takes <0> passes, and then {found} {'stands' if count == 3 else 'stand'} between the ends}}[.]"
    return draw.turn(ask, says, values, program(code), expected)

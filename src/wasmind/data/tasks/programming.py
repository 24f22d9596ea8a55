"""programming: classic little programs with a loop, from the greatest common divisor to sorting a list.

Teaches the loops that programmers know by name: primes, digits, sequences, sums, fizzbuzz, and passes over a list that
is first stored in memory. It is asked by orders ("list the first 8 primes"), noun phrases ("the digit sum of 4711"),
formulas ("gcd(12, 18)") and questions ("how many divisors has 60").
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, count, pairwise
from math import factorial, gcd, isqrt, lcm, prod

from wasmind.data.numbers import GREATEST
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.loops import COMPOSITE, TRIAL, listed, program, stored
from wasmind.data.wording import Ask

Values = Callable[[Draw], list[int]]
MILLIONS, BILLION = 9_999_999, 999_999_999
_SAYS = "{the result is <0>|that is <0>|it's <0>|the answer is <0>|I get <0>|<0>}[.]"
_LIST = "{here they are: <*>|<*>|they are <*>|I get <*>|that gives <*>}[.]"
_COUNT = "{the count is <0>|I count <0>|it's <0>|the answer is <0>|<0>}[.]"
_TAKE = "{||||||||use a loop to |run a loop to |run a small program to |~write a loop to }"
"""Before an order."""


@dataclass(frozen=True)
class Classic:
    """A program with a name.

    code: its program, as `loops.program` reads it. oracle: from the numbers to the outputs. says: `<*>` is all outputs.
    weight: how often it comes among others.
    """

    ask: Ask
    code: str
    oracle: Callable[..., Sequence[int]]
    values: Values
    says: str | Callable[..., str] = _SAYS
    weight: int = 2


@dataclass(frozen=True)
class ListOperation:
    """A pass over a list. In its wording `<list>` is the list and `<limit>` a further number, if it is `limited`.

    code: N is how many numbers there are, L how many bytes, E the place of the last and T the further number.
    """

    ask: Ask
    code: str
    oracle: Callable[..., Sequence[int]]
    says: str = _SAYS
    low: int = -MILLIONS
    limited: bool = False


def _sized(*ranges: tuple[int, int, int]) -> Values:
    """Small numbers, by (low, high, beyond)."""
    return lambda draw: [draw.sized(*each) for each in ranges]


def _any(*ranges: tuple[int, int]) -> Values:
    """Numbers of every size, by (low, high)."""
    return lambda draw: [draw.number(*each) for each in ranges]


def _is_prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, isqrt(n) + 1))


def _primes() -> list[int]:
    return [n for n in range(2, 1000) if _is_prime(n)]


_PRIMES = _primes()


def _below(n: int) -> list[int]:
    """The primes up to n."""
    return _PRIMES[: bisect(_PRIMES, n)]


def _divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


def _least_divisor(n: int) -> int:
    return next((d for d in range(2, isqrt(n) + 1) if n % d == 0), n)


def _prime_factors(n: int) -> list[int]:
    found = []
    while n > 1:
        found.append(_least_divisor(n))
        n //= found[-1]
    return found


def _fibonacci(n: int) -> list[int]:
    """The first n Fibonacci numbers, from 0, 1, 1."""
    found = [0, 1]
    while len(found) < n:
        found.append(sum(found[-2:]))
    return found[:n]


def _collatz(n: int) -> list[int]:
    path = [n]
    while path[-1] != 1:
        path.append(path[-1] // 2 if path[-1] % 2 == 0 else 3 * path[-1] + 1)
    return path


def _digits(n: int) -> list[int]:
    return [int(digit) for digit in str(n)]


def _digital_root(n: int) -> int:
    return (n - 1) % 9 + 1


def _fizzbuzz(n: int, fizz: int, buzz: int, both: int) -> list[int]:
    return [both if i % 15 == 0 else fizz if i % 3 == 0 else buzz if i % 5 == 0 else i for i in range(1, n + 1)]


def _prime_or_not(n: int, least: int) -> str:
    if n == least:
        return (
            "{yes, it is prime: its smallest divisor above one is <0>, the number itself|yes, <0> is prime|"
            "it is prime, nothing up to its root divides <0>}[.]"
        )
    return "{no, it is divisible by <0>|no, <0> divides it|it is not prime, its smallest divisor is <0>|no, it has the divisor <0>}[.]"


def _leap_years(first: int, last: int) -> int:
    return sum(year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) for year in range(first, last + 1))


def _with_common_factor(draw: Draw) -> list[int]:
    """Two numbers, often with a divisor that shows."""
    if draw.magnitude or draw.random.random() < 0.3:
        return [draw.number(1, MILLIONS), draw.number(1, MILLIONS)]
    factor = draw.random.randint(2, 60)
    return [factor * draw.random.randint(1, 999) for _ in range(2)]


def _stretch(draw: Draw) -> list[int]:
    """The ends of a stretch of numbers that is not long."""
    first, more = draw.number(2, MILLIONS), draw.random.randint(2, 200)
    crosses = first < 10**6 <= first + more
    return [first - more, first] if crosses else [first, first + more]


def _maybe_palindrome(draw: Draw) -> list[int]:
    """A number, one time in five a palindrome."""
    half = str(draw.random.randint(10, 999))
    if not draw.magnitude and draw.random.random() < 0.2:
        return [int(half + draw.random.choice((half[::-1], half[-2::-1])))]
    return [draw.number(10, BILLION)]


def _square(draw: Draw) -> list[int]:
    """A number, mostly a square one."""
    if draw.magnitude:
        return [draw.number(1, MILLIONS)]
    root = draw.random.randint(1, draw.random.choice((12, 30, 100, 999)))
    return [root * root if draw.random.random() < 0.7 else draw.number(1, BILLION)]


def _short_stretch(draw: Draw) -> list[int]:
    """The first and the last of some numbers."""
    while True:
        first = draw.number(0, 9_999_999) if draw.magnitude or draw.random.random() < 0.5 else 1
        last = first + draw.random.randint(3, 14)
        if draw.magnitude or not first < 10**6 <= last:
            return [first, last]


def _power(draw: Draw) -> list[int]:
    """A base and an exponent whose power 32 bits hold; 2 and 10 are the bases that people ask about most."""
    random = draw.random
    if draw.magnitude:
        base = random.randint(100, 1290)
        return [base, random.randint(2, 3)]
    base = random.choice((2, 2, 3, 5, 10, random.randint(2, 12), random.randint(2, 12), random.randint(13, 99)))
    most = next(k for k in count(2) if base ** (k + 1) >= 2**31)
    return [base, random.randint(2, most)]


def _even(draw: Draw) -> list[int]:
    """An even number, often one that can be halved some times."""
    if draw.magnitude:
        return [draw.number(2, MILLIONS) & -2]
    return [draw.random.randint(1, 999) << draw.random.randint(1, 9)]


def _years(draw: Draw) -> list[int]:
    first = draw.sized(1600, 2100, 4000)
    return [first, first + draw.random.randint(2, 150)]


_UP_TO = "{up to <0>|up to <0>|from one to <0>|from 1 to <0>|between 1 and <0>|from one up to <0>|~no greater than <0>}"
_FROM_ONE = "{from 1 to <0>|from one to <0>|from 1 to <0>|from 1 up to <0>|from one up to <0>|between 1 and <0>|up to <0>|1 to <0>|1 through <0>|~from 1 until <0>}"

CLASSICS = (
    Classic(
        Ask(
            do="{check whether <0> is prime|test <0> for primality|find out if <0> is a prime number|~see if <0> is prime}",
            ask="{is <0> prime|is <0> prime|is <0> a prime number|is <0> a prime number|is the number <0> prime|is <0> prime or not|does anything but one and itself divide <0>|is <0> a prime|is <0> a composite number or a prime|~would you call <0> a prime}",
            expr="{is_prime(<0>)|<0> prime|isprime(<0>)}",
        ),
        f"<0> =p {TRIAL} p d d d mul p gt select output",
        lambda n: [_least_divisor(n)],
        _any((2, MILLIONS)),
        _prime_or_not,
    ),
    Classic(
        Ask(
            do=_TAKE + "find the smallest {prime factor|divisor above one} of <0>",
            np="the {smallest prime factor of|least divisor above one of|smallest prime that divides} <0>",
            ask="which is the {smallest|~least} {prime that divides <0>|prime factor of <0>}",
        ),
        f"<0> =p {TRIAL} p d d d mul p gt select output",
        lambda n: [_least_divisor(n)],
        _any((2, MILLIONS)),
        "{the smallest is <0>|it is <0>|<0>|that would be <0>|<0> divides it first}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find|get} {the next prime after <0>|the first prime above <0>|~the nearest larger prime to <0>}",
            np="{the next prime after <0>|the first prime above <0>|the smallest prime greater than <0>|the next prime number after <0>|the prime after <0>|~the prime that follows <0>}",
            ask="{which prime comes next after <0>|what prime number follows <0>|which is the first prime above <0>}",
            expr="next_prime(<0>)",
        ),
        f"<0> =p loop p 1 add =p {TRIAL} {COMPOSITE} again p output",
        lambda n: [next(p for p in count(n + 1) if _is_prime(p))],
        _sized((2, 3_000, 9_000)),
        "{the next prime is <0>|it is <0>|<0>|that would be <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "find {prime number <0>|prime no. <0>|the prime at position <0>}",
            np="{the <0>th prime|the <0>th prime number|prime number <0>|the prime at position <0>|number <0> in the list of primes|~prime no. <0>, counting from two}",
            ask="{which is the <0>th prime|which is prime number <0>|which prime stands at position <0>}",
            expr="{nth_prime(<0>)|prime(<0>)}",
        ),
        f"1 =p <0> =k loop loop p 1 add =p {TRIAL} {COMPOSITE} again k 1 sub :k again p output",
        lambda n: [_PRIMES[n - 1]],
        _sized((1, 20, 32)),
        "{it is <0>|that prime is <0>|<0>|that would be <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{list|print|give me|write down|~reel off} the first <0> prime{s| numbers}",
            np="the list of the {first <0> primes|first <0> prime numbers|<0> smallest primes}",
            nps="the {first <0> primes|first <0> prime numbers|<0> smallest primes}",
            ask="{what are the first <0> primes|which are the <0> smallest primes}",
        ),
        f"1 =p <0> =k loop loop p 1 add =p {TRIAL} {COMPOSITE} again p output k 1 sub :k again",
        lambda n: _PRIMES[:n],
        _sized((2, 11, 20)),
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE + "{count|add up how many there are of} the primes " + _UP_TO,
            np="the number of primes " + _UP_TO,
            ask="how many primes are there " + _UP_TO,
            expr="count_primes(<0>)",
        ),
        f"0 =c 1 =p loop p 1 add =p {TRIAL} c {COMPOSITE} eqz add =c p <0> lt again c output",
        lambda n: [len(_below(n))],
        _sized((3, 60, 110)),
        "{there are <0>|I count <0>|the count is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {all primes|the primes|all prime numbers} " + _UP_TO,
            np="the {sum|total} of {all|the} primes " + _UP_TO,
            ask="what do {the|all} primes " + _UP_TO + " add up to",
            expr="sum_of_primes(<0>)",
        ),
        f"0 =s 1 =p loop p 1 add =p {TRIAL} s p 0 {COMPOSITE} eqz select add =s p <0> lt again s output",
        lambda n: [sum(_below(n))],
        _sized((3, 60, 110)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{list|print|give me|write down|~name} {all|the} primes " + _UP_TO,
            np="the list of {the primes|all primes|the prime numbers|all prime numbers} " + _UP_TO,
            nps="{the primes|all primes|the prime numbers|all prime numbers} " + _UP_TO,
            ask="{which numbers "
            + _UP_TO
            + " are prime|which are the primes "
            + _UP_TO
            + "|what are the prime numbers "
            + _UP_TO
            + "}",
        ),
        f"0 =q 1 =p loop p 1 add =p {TRIAL} q p store q 0 4 {COMPOSITE} select add =q p <0> lt again "
        "0 =p loop p load output p 4 add :p q lt again",
        _below,
        _sized((5, 45, 90)),
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find|work out|get} {the greatest common divisor of|the gcd of|the largest number that divides both} <0> and <1>",
            np="{the greatest common divisor of <0> and <1>|the gcd of <0> and <1>|the GCD of <0> and <1>|the highest common factor of <0> and <1>|the greatest common factor of <0> and <1>|the gcf of <0> and <1>|~the largest common divisor of <0> and <1>}",
            expr="{gcd(<0>, <1>)|gcd of <0> and <1>|gcd <0> <1>|hcf(<0>, <1>)|GCD of <0> and <1>|gcd <0> and <1>}",
            ask="{which is the largest number that divides both <0> and <1>|what is the biggest divisor that <0> and <1> share}",
        ),
        "<0> =a <1> =b loop a b :a rem :b again a output",
        lambda a, b: [gcd(a, b)],
        _with_common_factor,
        "{the gcd is <0>|it is <0>|the greatest common divisor is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find|work out|get} {the least common multiple of|the lcm of|the smallest number that is a multiple of both} <0> and <1>",
            np="{the least common multiple of <0> and <1>|the lcm of <0> and <1>|the LCM of <0> and <1>|the lowest common multiple of <0> and <1>|~the smallest common multiple of <0> and <1>}",
            expr="{lcm(<0>, <1>)|lcm of <0> and <1>|LCM of <0> and <1>|lcm <0> <1>|lcm <0> and <1>}",
            ask="{which is the smallest number that both <0> and <1> divide|what is the smallest multiple that <0> and <1> share}",
        ),
        "<0> =a <1> =b loop a b :a rem :b again <0> a div <1> mul output",
        lambda a, b: [lcm(a, b)],
        _sized((2, 300, 900), (2, 300, 900)),
        "{the lcm is <0>|it is <0>|the least common multiple is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{find|compute|calculate|work out} {the factorial of <0>|<0> factorial|<0>!}",
            np="{the factorial of <0>|the factorial of <0>|<0> factorial|<0>!|the factorial of the number <0>|the product of all whole numbers from one to <0>|the product of the numbers from 1 to <0>|1 times 2 times 3 and so on up to <0>|~the product of the first <0> positive integers}",
            expr="{<0>!|<0>!|<0>!|<0> !|factorial(<0>)|factorial of <0>|<0> factorial|factorial <0>|1 * 2 * ... * <0>|1*2*3*...*<0>}",
            ask="{how much is <0> factorial|how much is <0>!|in how many orders can <0> things stand|in how many ways can <0> people stand in line|what do you get if you multiply all numbers from 1 to <0>}",
        ),
        "1 =r <0> =k loop r k mul =r k 1 sub :k again r output",
        lambda n: [factorial(n)],
        _sized((2, 10, 12)),
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find|compute|calculate|work out} {Fibonacci number <0>|the <0>th Fibonacci number|the <0>th number of the Fibonacci sequence}",
            np="{the <0>th Fibonacci number|the <0>th Fibonacci number|the <0>th number in the Fibonacci sequence|the <0>th term of the Fibonacci sequence|Fibonacci number <0>|the Fibonacci number with index <0>|Fibonacci of <0>|number <0> of the Fibonacci sequence that begins with two ones|~the Fibonacci number at position <0>}",
            expr="{fib(<0>)|fibonacci(<0>)|fib <0>|fibonacci <0>|F(<0>) of Fibonacci}",
            ask="{which is Fibonacci number <0>|which is the <0>th Fibonacci number|what is the <0>th fibonacci number}",
        ),
        "0 =a 1 =b <0> =k loop b a b add =b =a k 1 sub :k again a output",
        lambda n: [_fibonacci(n + 1)[n]],
        _sized((3, 32, 46)),
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{list|print|give me|write down|~reel off} the first <0> Fibonacci numbers[, beginning with zero and one]",
            np="the list of the {first <0> Fibonacci numbers|first <0> numbers of the Fibonacci sequence}, {beginning|starting} with zero",
            ask="what are the first <0> Fibonacci numbers{, beginning with zero| if we begin with zero and one}",
        ),
        "0 =a 1 =b <0> =k loop a output b a b add =b =a k 1 sub :k again",
        _fibonacci,
        _sized((4, 14, 24)),
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{add up|sum|sum up|add} {{all|the|all the} {numbers|whole numbers|integers} "
            + _FROM_ONE
            + "|everything from 1 to <0>}",
            np="{the sum of {all|the|all the} {numbers|numbers|whole numbers|integers} "
            + _FROM_ONE
            + "|the sum from 1 to <0>|the sum of 1 to <0>|the sum of the first <0> {numbers|whole numbers|positive integers|natural numbers}|~everything from one to <0> added up}",
            ask="{what do {all|the} {numbers|whole numbers|integers} "
            + _FROM_ONE
            + " add up to|how much is 1 plus 2 plus 3 and so on up to <0>|what do you get if you add all numbers from 1 to <0>|how much is 1 + 2 + 3 + ... + <0>}",
            expr="{1 + 2 + ... + <0>|1 + 2 + 3 + ... + <0>|1+2+...+<0>|1+2+3+...+<0>|sum of 1 to <0>|sum from 1 to <0>|sum 1 to <0>|sum of numbers from 1 to <0>|1 plus 2 plus 3 up to <0>}",
        ),
        "0 =s <0> =k loop s k add =s k 1 sub :k again s output",
        lambda n: [sum(range(n + 1))],
        lambda draw: (
            [draw.sized(5, 150, 400)]
            if draw.magnitude or draw.random.random() < 0.8
            else [draw.random.choice((10, 20, 50, 100, 100, 150, 200, 250, 300, 365, 500, 1000))]
        ),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {all|the} {whole numbers|integers} from <0> to <1>",
            np="the sum {of {all|the} {numbers|whole numbers|integers} |of all numbers |}from <0> to <1>",
            ask="what do {all|the} {numbers|whole numbers|integers} {from <0> to <1>|~between <0> and <1>, both included,} add up to",
            expr="{<0> + ... + <1>|sum from <0> to <1>|sum of all numbers from <0> to <1>}",
        ),
        "0 =s <0> =k loop s k add =s k 1 add :k <1> le again s output",
        lambda a, b: [sum(range(a, b + 1))],
        _stretch,
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {the squares of the whole numbers|the square numbers of everything} from one to <0>",
            np="{the sum of the first <0> {squares|square numbers}|the sum of the squares of the numbers from one to <0>}",
            ask="what do the first <0> {squares|square numbers} add up to",
        ),
        "0 =s <0> =k loop k k mul s add =s k 1 sub :k again s output",
        lambda n: [sum(k * k for k in range(1, n + 1))],
        _sized((3, 200, 500)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {the|all} cubes from {one cubed|the cube of one} to <0> cubed",
            np="the sum of the {first <0> cubes|first <0> cube numbers|cubes of the numbers from one to <0>}",
            ask="what do the first <0> cubes add up to",
        ),
        "0 =s <0> =k loop k k mul k mul s add =s k 1 sub :k again s output",
        lambda n: [sum(k**3 for k in range(1, n + 1))],
        _sized((3, 100, 250)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {the|all} even numbers " + _UP_TO,
            np="the {sum|total} of {all|the} even numbers " + _UP_TO,
            ask="what do {the|all} even numbers " + _UP_TO + " add up to",
        ),
        "0 =s 0 =k loop k 2 add :k s add =s k 2 add <0> le again s output",
        lambda n: [sum(range(0, n + 1, 2))],
        _sized((4, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {the|all} odd numbers " + _UP_TO,
            np="the {sum|total} of {all|the} odd numbers " + _UP_TO,
            ask="what do {the|all} odd numbers " + _UP_TO + " add up to",
        ),
        "0 =s 1 =k loop s k add =s k 2 add :k <0> le again s output",
        lambda n: [sum(range(1, n + 1, 2))],
        _sized((3, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{raise <0> to the power <1>|raise <0> to the power of <1>|raise <0> to the <1>th power|compute <0> to the power of <1>|calculate <0> to the <1>th|take <0> to the power of <1>|multiply <1> copies of <0> together|calculate <0>^<1>}",
            np="{<0> to the power of <1>|<0> to the power of <1>|<0> to the power <1>|<0> to the <1>th power|<0> to the <1>th|<0> raised to the power <1>|<0> raised to the power of <1>|<0> raised to the <1>th power|the <1>th power of <0>|<0>^<1>|~the power of <0> with exponent <1>}",
            expr="{<0>^<1>|<0>^<1>|<0>^<1>|<0>**<1>|<0>**<1>|<0> ^ <1>|<0> ** <1>|pow(<0>, <1>)|<0> to the power of <1>|<0> to the power <1>|<0> to the <1>th|<0> power <1>|<0> raised to <1>}",
            ask="{how much is <0> to the power of <1>|how much is <0>^<1>|what is <0> raised to <1>|what do you get if you raise <0> to the power of <1>}",
        ),
        "1 =r <1> =k loop r <0> mul =r k 1 sub :k again r output",
        lambda a, b: [a**b],
        _power,
    ),
    Classic(
        Ask(
            do=_TAKE + "{compute|find|calculate} <0> to the power of <1>, modulo <2>",
            np="{<0> to the power of <1> modulo <2>|<0> to the power of <1>, mod <2>|the remainder of <0> to the power of <1> when divided by <2>}",
            expr="{pow(<0>, <1>, <2>)|<0>^<1> mod <2>|<0>**<1> % <2>}",
            ask="what remains when <0> to the power of <1> is divided by <2>",
        ),
        "1 =r <1> =k loop r <0> mul <2> rem =r k 1 sub :k again r output",
        lambda a, b, m: [pow(a, b, m)],
        _sized((2, 999, 9_999), (2, 40, 90), (2, 9_999, 40_000)),
    ),
    Classic(
        Ask(
            do=_TAKE + "{add up the digits of <0>|find the digit sum of <0>|sum the digits of <0>}",
            np="{the digit sum of <0>|the sum of the digits of <0>|the sum of digits of <0>|the sum of all digits in <0>|the digits of <0> added up|~the cross sum of <0>}",
            expr="{digit_sum(<0>)|digitsum(<0>)|digit sum of <0>|sum of digits of <0>}",
            ask="{what do the digits of <0> add up to|how much do the digits of <0> make together}",
        ),
        "0 =s <0> =n loop s n 10 rem add =s n 10 div :n again s output",
        lambda n: [sum(_digits(n))],
        _any((10, BILLION)),
        "{the digit sum is <0>|they add up to <0>|it's <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{count the digits of <0>|count how many digits <0> has|find the number of digits in <0>}",
            np="{the number of digits of <0>|the number of digits in <0>|the digit count of <0>|the length of <0> in digits|~how many digits <0> is long}",
            ask="{how many digits does <0> have|how many digits has <0>|how many digits are in <0>|how many digits are there in <0>|how long is the number <0>|~of how many digits is <0>}",
        ),
        "0 =c <0> =n loop c 1 add =c n 10 div :n again c output",
        lambda n: [len(_digits(n))],
        _any((1, GREATEST)),
        "{it has <0>|<0> digits|it has <0> digits|there are <0>|<0>}[.]",
        weight=1,
    ),
    Classic(
        Ask(
            do=_TAKE + "{list|give me|print|name|write out} the digits of <0>",
            nps="{the digits of <0>|the digits of <0>, one by one|the single digits of <0>|~the digits that make up <0>}",
            expr="{digits of <0>|digits(<0>)}",
            ask="{what are the digits of <0>|which digits does <0> have|which digits are in <0>}",
        ),
        "<0> =n 1 =w loop w 10 mul =w n w div 9 gt again loop n w div 10 rem output w 10 div :w again",
        _digits,
        lambda draw: [draw.number(11, 9_999_999 if draw.magnitude else 999_999)],
        _LIST,
        weight=1,
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{convert <0> to hex|convert <0> to hexadecimal|write <0> in hexadecimal|write <0> in hex|turn <0> into hex}",
            np="{<0> in hex|<0> in hex|<0> in hexadecimal|the hex of <0>|<0> as a hexadecimal number|the hexadecimal form of <0>|<0> in base 16|~<0> in base sixteen}",
            expr="{hex(<0>)|<0> in hex|<0> to hex|hex of <0>|hex <0>}",
            ask="{what is <0> in hex|how do you write <0> in hexadecimal|how do I write <0> in hex|which hex number is <0>}",
        ),
        "<0> =n 0 =k loop k 4 add :k n k shr_u again loop k 4 sub :k n k shr_u 15 and output k again",
        lambda n: [int(digit, 16) for digit in f"{n:x}"],
        _any((10, MILLIONS)),
        lambda n, *digits: (
            f"{{in hex it is {n:x}|{n:x}|that is {n:x} in hex|it's 0x{n:x}|0x{n:x}|in hexadecimal it is {n:x}}}"
        ),
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find|compute|calculate|take|work out} {the square root of <0>|the square root of <0>|the root of <0>}",
            np="{the square root of <0>|the square root of <0>|the square root of <0>|the root of <0>|the whole part of the square root of <0>|the square root of <0>, rounded down|~the number whose square is <0>}",
            expr="{sqrt(<0>)|sqrt(<0>)|sqrt <0>|√<0>|square root of <0>|square root <0>|root of <0>|isqrt(<0>)}",
            ask="{how much is the square root of <0>|which number times itself is <0>|which number squared is <0>|what number squared gives <0>|what is the square root of <0>}",
        ),
        "<0> =x loop x =y y <0> y div add 2 div :x y lt again y output",
        lambda n: [isqrt(n)],
        _square,
        "{it is <0>|the square root is <0>|it's <0>|that is <0>|<0>|<0> in whole numbers|the whole part is <0>}[.]",
        weight=2,
    ),
    Classic(
        Ask(
            do=_TAKE + "{add up|sum|sum up|add} the first <0> odd numbers",
            np="{the sum of the first <0> odd numbers|the sum of the first <0> odd numbers|the sum of <0> odd numbers, starting at one|the total of the first <0> odd numbers|~the first <0> odd numbers added up}",
            expr="{sum of the first <0> odd numbers|sum of first <0> odd numbers|1 + 3 + 5 + ..., <0> numbers}",
            ask="{what do the first <0> odd numbers add up to|how much is the sum of the first <0> odd numbers|what is the sum of the first <0> odd numbers}",
        ),
        "0 =s 1 =k <0> =n loop s k add =s k 2 add =k n 1 sub :n again s output",
        lambda n: [sum(range(1, 2 * n, 2))],
        _sized((2, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{add up|sum|sum up|add} the first <0> even numbers",
            np="{the sum of the first <0> even numbers|the sum of the first <0> even numbers|the sum of <0> even numbers, starting at two|the total of the first <0> even numbers|~the first <0> even numbers added up}",
            expr="{sum of the first <0> even numbers|sum of first <0> even numbers|2 + 4 + 6 + ..., <0> numbers}",
            ask="{what do the first <0> even numbers, starting at two, add up to|what is the sum of the first <0> even numbers}",
        ),
        "0 =s 2 =k <0> =n loop s k add =s k 2 add =k n 1 sub :n again s output",
        lambda n: [sum(range(2, 2 * n + 1, 2))],
        _sized((2, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{list|give me|print|write down|write|count} {{all|the} numbers from <0> to <1>|from <0> to <1>|the integers from <0> to <1>}",
            np="the list of {|all }numbers from <0> to <1>",
            nps="{the numbers from <0> to <1>|all numbers from <0> to <1>}",
            ask="{which numbers go from <0> to <1>|which integers are there from <0> to <1>}",
        ),
        "<0> =k loop k output k 1 add :k <1> le again",
        lambda a, b: list(range(a, b + 1)),
        _short_stretch,
        _LIST,
        weight=1,
    ),
    Classic(
        Ask(
            do=_TAKE + "{count the digits of <0> and add them up as well|count and add up the digits of <0>}",
            np="the number of digits {of|in} <0>, and {their sum|what they add up to}",
            ask="how many digits has <0>, and what do they add up to",
        ),
        "0 =c 0 =s <0> =n loop c 1 add =c s n 10 rem add =s n 10 div :n again c output s output",
        lambda n: [len(_digits(n)), sum(_digits(n))],
        _any((10, BILLION)),
        "{it has <0> digits, and their sum is <1>|<0> digits that add up to <1>|there are <0> digits, together they make <1>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{multiply the digits of <0> together|find the product of the digits of <0>|~work out what the digits of <0> multiply to}",
            np="{the product of the digits of <0>|the digits of <0> multiplied together|~the digit product of <0>}",
            ask="what do you get if you multiply {all the|the} digits of <0>",
        ),
        "1 =r <0> =n loop r n 10 rem mul =r n 10 div :n again r output",
        lambda n: [prod(_digits(n))],
        lambda draw: [int(str(draw.number(10, BILLION)).replace("0", str(draw.random.randint(1, 9))))],
        "{the product is <0>|they multiply to <0>|it's <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{find|get|~pick out} the {largest and the smallest|highest and the lowest} digit of <0>",
            np="the {largest|biggest|highest} digit {of|in} <0>, and the {smallest|lowest} one",
            ask="which are the largest and the smallest digit of <0>",
        ),
        "<0> =n 0 =a 9 =b loop n 10 rem =d d a d a gt select =a d b d b lt select =b n 10 div :n again a output b output",
        lambda n: [max(_digits(n)), min(_digits(n))],
        _any((10, BILLION)),
        "{the largest digit is <0>, the smallest <1>|<0> is the largest and <1> the smallest|the digits go from <1> up to <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{reverse the digits of <0>|turn the digits of <0> around|~write <0> backwards}",
            np="{<0> with its digits reversed|the reverse of <0>|<0> {written|read} backwards}",
            expr="{reverse(<0>)|reverse <0>|<0> backwards|<0> reversed}",
            ask="{what is <0> backwards|what is <0> reversed|what number do you get if you reverse the digits of <0>}",
        ),
        "0 =r <0> =n loop r 10 mul n 10 rem add =r n 10 div :n again r output",
        lambda n: [int(str(n)[::-1])],
        _any((10, BILLION)),
        "{reversed it is <0>|backwards it reads <0>|that gives <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{find|work out} how far <0> is from {its own reverse|its digits in reverse order}",
            np="the {distance|difference} between <0> and {its reverse|the same digits backwards|its digits read backwards}",
            ask="{is <0> a palindrome, and how far is it from its reverse|by how much does <0> miss its own reverse}",
        ),
        "0 =r <0> =n loop r 10 mul n 10 rem add =r n 10 div :n again <0> r sub r <0> sub <0> r gt select output",
        lambda n: [abs(n - int(str(n)[::-1]))],
        _maybe_palindrome,
        lambda n, gap: (
            "{it is <0> away from its reverse, so it is no palindrome|it is no palindrome, the difference is <0>|no palindrome: it misses its reverse by <0>}[.]"
            if gap
            else "{it is a palindrome, so the difference is <0>|the difference is <0>: it reads the same both ways}[.]"
        ),
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find the digital root of <0>|add up the digits of <0> again and again until one digit is left}",
            np="{the digital root of <0>|the repeated digit sum of <0>|~the single digit that repeated digit sums of <0> end in}",
            expr="digital_root(<0>)",
            ask="what single digit is left if you keep adding up the digits of <0>",
        ),
        "<0> =n loop 0 =s loop s n 10 rem add =s n 10 div :n again s :n 9 gt again n output",
        lambda n: [_digital_root(n)],
        _any((10, BILLION)),
        "{the digital root is <0>|it ends at <0>|what is left is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{write <0> in binary|convert <0> to binary|turn <0> into a binary number}",
            np="{<0> in binary|<0> in binary|<0> written in binary|the binary form of <0>|the binary of <0>|the binary representation of <0>|<0> in base 2|~<0> in base two}",
            expr="{bin(<0>)|binary(<0>)|<0> in binary|<0> to binary|binary of <0>|convert <0> to binary}",
            ask="{what is <0> in binary|how do you write <0> in binary|which digits has <0> in base two}",
        ),
        "<0> =n 0 =r 1 =w loop n 2 rem w mul r add =r w 10 mul =w n 2 div :n again r output",
        lambda n: [int(f"{n:b}")],
        _sized((2, 511, 1023)),
        "{in binary it is <0>|that is <0> in binary|it's written <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "count the {Collatz steps|steps of the Collatz sequence} {from <0> down to one|that <0> needs to reach one}",
            np="the number of Collatz steps {from <0> to one|that <0> takes to reach one}",
            ask="how many {Collatz steps does <0> take|steps does the Collatz sequence take from <0>} to reach one",
            expr="collatz_steps(<0>)",
        ),
        "<0> =n 0 =c loop n 1 shr_u n 3 mul 1 add n 1 and eqz select =n c 1 add =c n 1 gt again c output",
        lambda n: [len(_collatz(n)) - 1],
        _sized((2, 400, 900)),
        "{it takes <0>|the number of steps is <0>|I count <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "find the {highest|largest} {number|value} that the Collatz sequence from <0> {reaches|climbs to|~gets to}",
            np="the {highest|largest} {number|value} in the Collatz sequence {that starts at|from|of} <0>",
            ask="{how high does the Collatz sequence from <0> climb|what is the peak of the Collatz sequence of <0>}",
        ),
        "<0> =n <0> =m loop n 1 shr_u n 3 mul 1 add n 1 and eqz select :n m n m gt select =m n 1 gt again m output",
        lambda n: [max(_collatz(n))],
        _sized((3, 400, 900)),
        "{it climbs to <0>|the peak is <0>|the highest is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{print|write|list|show me} the {multiplication table|times table} of <0>{ up to <1> times <0>| from one to <1>}",
            np="the {list|sequence} of the first <1> multiples of <0>",
            ask="{what are the first <1> multiples of <0>|how does the <0> times table go, up to <1> times <0>}",
        ),
        "0 =k loop k 1 add :k <0> mul output k <1> lt again",
        lambda n, k: [n * i for i in range(1, k + 1)],
        lambda draw: [draw.number(2, MILLIONS), draw.random.randint(4, 12)],
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{count down|count backwards} from <0>{| to zero| to 0| to zero, one by one| all the way to zero|~ until you reach zero}",
            np="the countdown from <0> {to zero|down to zero|to 0}",
            expr="{countdown from <0>|countdown from <0> to 0|count down from <0>|countdown(<0>)}",
            ask="{how does the countdown from <0> to zero go|what do you say when you count down from <0> to zero|what is the countdown from <0>}",
        ),
        "<0> =k loop k output k 1 sub :k 0 ge again",
        lambda n: list(range(n, -1, -1)),
        _sized((4, 15, 25)),
        "{<*>|<*>, lift-off|here we go: <*>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "count {up from|from} <0> in steps of <1>, <2> numbers in all",
            np="the list of the <2> numbers {you get counting from <0> in steps of <1>|that start at <0> and go up by <1> each time}",
            ask="which <2> numbers come first when you start at <0> and {keep adding|add} <1>",
        ),
        "<0> =n <2> =k loop n output n <1> add =n k 1 sub :k again",
        lambda a, step, n: [a + step * i for i in range(n)],
        lambda draw: [draw.number(0, MILLIONS), draw.number(2, MILLIONS), draw.random.randint(3, 9)],
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE + "{count the divisors of <0>|find out how many divisors <0> has}",
            np="the number of {divisors|factors|positive divisors} of <0>",
            ask="how many {divisors|factors} {does <0> have|has <0>|are there of <0>}",
        ),
        "0 =c <0> =d loop c <0> d rem eqz add =c d 1 sub :d again c output",
        lambda n: [len(_divisors(n))],
        _sized((6, 150, 360)),
        "{it has <0>|the number of divisors is <0>|I count <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "add up {the|all} {divisors|factors} of <0>[, <0> included]",
            np="the sum of {all divisors|the divisors|all the factors} of <0>",
            ask="what do {the|all} {divisors|factors} of <0> add up to",
        ),
        "0 =s <0> =d loop s d 0 <0> d rem eqz select add =s d 1 sub :d again s output",
        lambda n: [sum(_divisors(n))],
        _sized((6, 150, 360)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "{list|print|find|give me} {all the|all|the} {divisors|factors} of <0>",
            np="the list of {all divisors|the divisors|the factors|all factors} of <0>",
            nps="{all divisors|the divisors|the factors|all factors} of <0>",
            ask="which {numbers divide <0>|are the divisors of <0>|numbers go into <0> without remainder}",
        ),
        "0 =d loop loop <0> d 1 add :d rem again d output d <0> lt again",
        _divisors,
        _sized((6, 150, 360)),
        _LIST,
    ),
    Classic(
        Ask(
            do=_TAKE + "{factor <0> into primes|find the prime factors of <0>|split <0> into its prime factors}",
            nps="the prime factors of <0>",
            np="{the prime factorization of <0>|the list of prime factors of <0>, from small to large|~<0> as a product of primes}",
            ask="{which primes multiply to <0>|what are the prime factors of <0>}",
        ),
        "<0> =n 2 =d loop d 1 sub =d loop n d 1 add :d rem again d output n d div :n 1 gt again",
        _prime_factors,
        _sized((8, 600, 999)),
        lambda *all_of_them: (
            "{<*>|the prime factors are <*>|it is the product of <*>|I get <*>}[.]"
            if len(all_of_them) > 2
            else "{just <0>, it is prime|it is prime, so <0> is all there is|<0> alone, for it is prime}[.]"
        ),
    ),
    Classic(
        Ask(
            do=_TAKE
            + "{find out how often <0> can be halved|halve <0> as long as it is even and tell me where it ends, and after how many times}",
            np="the odd number you reach by halving <0>, and the number of halvings",
            ask="how often can <0> be halved before it is odd, and what is left",
        ),
        "<0> =n 0 =c loop n 2 div =n c 1 add =c n 1 and eqz again n output c output",
        lambda n: [n // (n & -n), (n & -n).bit_length() - 1],
        _even,
        "{you reach <0>, by halving it <1> {time|times}|<0> is left, after <1> {halving|halvings}}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "count {the fizz, buzz and fizzbuzz numbers|how often you say fizz, buzz and fizzbuzz} {up to|from one to} <0>",
            np="the number of times you say fizz, buzz and fizzbuzz in {a game of fizzbuzz|fizzbuzz} up to <0>",
            ask="how often do you say fizz, buzz and fizzbuzz {if you play|when playing|in} fizzbuzz up to <0>",
        ),
        "0 =f 0 =b 0 =z 0 =i loop i 1 add =i i 3 rem eqz =x i 5 rem eqz =y f x y gt add =f b y x gt add =b "
        "z x y and add =z i <0> lt again f output b output z output",
        lambda n: [n // 3 - n // 15, n // 5 - n // 15, n // 15],
        _sized((6, 90, 200)),
        "{fizz: <0>, buzz: <1>, fizzbuzz: <2>|fizz <0>, buzz <1> and fizzbuzz <2>|I count <0> for fizz, <1> for buzz and <2> for fizzbuzz}[.]",
    ),
    Classic(
        Ask(
            do="play fizzbuzz up to <0>, {but with|with|~using} <1> for fizz, <2> for buzz and <3> for fizzbuzz",
            np="{the fizzbuzz sequence|fizzbuzz} up to <0> with <1> for fizz, <2> for buzz and <3> for fizzbuzz",
            ask="how does fizzbuzz go up to <0> if you say <1> for fizz, <2> for buzz and <3> for fizzbuzz",
        ),
        "0 =i loop i 1 add =i <3> <1> <2> i i 5 rem eqz select i 3 rem eqz select i 15 rem eqz select output i <0> lt again",
        _fizzbuzz,
        lambda draw: [draw.sized(6, 15, 24), *(draw.random.randint(-9, 0) - 10 * i for i in range(3))],
        "{<*>|here it goes: <*>|I get <*>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE
            + "add up {all|the} numbers "
            + _UP_TO
            + " that are {multiples of <1> or <2>|divisible by <1> or <2>|divisible by <1> or by <2>}",
            np="the sum of {all|the} multiples of <1> or <2> " + _UP_TO,
            ask="what do {all|the} numbers " + _UP_TO + " that <1> or <2> divides add up to",
        ),
        "0 =s <0> =k loop s k 0 k <1> rem eqz k <2> rem eqz or select add =s k 1 sub :k again s output",
        lambda n, a, b: [sum(k for k in range(n + 1) if k % a == 0 or k % b == 0)],
        lambda draw: [draw.sized(12, 150, 400), *draw.random.sample(range(2, 13), 2)],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=_TAKE + "count {the|all} leap years from <0> to <1>",
            np="the number of leap years from <0> to <1>",
            ask="how many leap years are there {from <0> to <1>|~between <0> and <1>, both included}",
        ),
        "0 =c <0> =y loop c y 4 rem eqz y 100 rem 0 ne and y 400 rem eqz or add =c y 1 add :y <1> le again c output",
        lambda first, last: [_leap_years(first, last)],
        _years,
        _COUNT,
    ),
)

_EACH = "p load =x"
_ON = "p 4 add :p L lt again"
_OUT = "0 =p loop p load output p 4 add :p L lt again"


def _bubble(sign: str) -> str:
    """Sorting by exchanging neighbours, in as many passes as it may take."""
    return (
        f"M =k loop 0 =p loop p load =a p load+4 =b p a b a b {sign} select store p b a a b {sign} select store+4 "
        f"p 4 add :p E lt again k 1 sub :k again {_OUT}"
    )


def _best(sign: str) -> str:
    """The largest or the smallest, keeping the best so far."""
    return f"0 load =m 4 =p loop {_EACH} m x m x {sign} select =m {_ON} m output"


LISTS = (
    ListOperation(
        Ask(
            do="{use a loop to |run a loop to |}{add up|sum|total|~tally} {the list <list>|the numbers in the list <list>|the entries of <list>}",
            np="the {sum|total} of {the list <list>|the numbers in the list <list>|all entries of <list>}",
            ask="what do {the numbers in the list|the entries of the list|all of the list} <list> add up to",
        ),
        f"0 =s 0 =p loop s p load add =s {_ON} s output",
        lambda *x: [sum(x)],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{find|pick|get} the {largest|biggest|highest|largest number|biggest number|maximum} of {the numbers |these: |}<list>",
            np="{the largest of|the biggest of|the maximum of|the max of|the highest of|the largest number of|the biggest number in the list|the largest number in|~the greatest of} <list>",
            expr="{max(<list>)|max of <list>|maximum of <list>|biggest of <list>|largest: <list>}",
            ask="{which is the {largest|biggest|highest|greatest} of {the numbers |}<list>|which is {the largest|the biggest|biggest|the largest number|the biggest number}: <list>|which of <list> is the {largest|biggest}|which number is {the biggest|the largest|biggest}: <list>}",
        ),
        _best("gt"),
        lambda *x: [max(x)],
        "{the largest is <0>|<0> is the largest|the maximum is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{find|pick|get} the {smallest|lowest|smallest number|minimum} of {the numbers |these: |}<list>",
            np="{the smallest of|the minimum of|the min of|the lowest of|the smallest number of|the lowest number in the list|the smallest number in|~the least of} <list>",
            expr="{min(<list>)|min of <list>|minimum of <list>|smallest of <list>|smallest: <list>}",
            ask="{which is the {smallest|lowest} of {the numbers |}<list>|which is {the smallest|smallest|the lowest|the smallest number}: <list>|which of <list> is the {smallest|lowest}|which number is {the smallest|the lowest|smallest}: <list>}",
        ),
        _best("lt"),
        lambda *x: [min(x)],
        "{the smallest is <0>|<0> is the smallest|the minimum is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="find the {smallest and the largest|minimum and the maximum} of {the numbers |}<list>",
            np="the {smallest and also the largest|minimum and the maximum|~lowest and the highest} of {the numbers |}<list>",
            ask="which are the smallest and the largest of {the numbers |}<list>",
        ),
        f"0 load =a a =b 4 =p loop {_EACH} a x a x lt select =a b x b x gt select =b {_ON} a output b output",
        lambda *x: [min(x), max(x)],
        "{the smallest is <0>, the largest <1>|they go from <0> to <1>|<0> and <1>|minimum <0>, maximum <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="find the {range|spread} of {the numbers |}<list>",
            np="the {difference between the largest and the smallest|range, largest minus smallest,|~gap between the extremes} of <list>",
            ask="how far apart are the smallest and the largest of <list>",
        ),
        f"0 load =a a =b 4 =p loop {_EACH} a x a x lt select =a b x b x gt select =b {_ON} b a sub output",
        lambda *x: [max(x) - min(x)],
        "{they are <0> apart|the range is <0>|the difference is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{reverse {the list|this list:|these:||} <list>|put <list> in reverse order|~turn the list <list> around}",
            np="{the list <list> in reverse|the reverse of <list>|<list> in reverse order}",
            expr="reverse(<list>)",
            ask="how does the list <list> go backwards",
        ),
        "L =p loop p 4 sub :p load output p again",
        lambda *x: x[::-1],
        "{reversed: <*>|<*>|in reverse it is <*>|the reverse is <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{sort {the list |the numbers |these numbers: |these: ||||}<list>|order {the numbers |these: |}<list>|sort <list> from small to large|sort <list> from smallest to largest|put <list> in order|put these in order: <list>|sort <list> in ascending order|put <list> in order, smallest first|~arrange <list> from small to large}",
            np="{the sorted list of|the ascending order of} <list>",
            expr="{sorted(<list>)|sort(<list>)|sort <list>|sorted: <list>}",
            ask="{what is the list <list> when sorted|what is <list> in order|how do you sort <list>|what is <list> sorted|what does the list <list> look like in ascending order}",
        ),
        _bubble("lt"),
        lambda *x: sorted(x),
        "{sorted: <*>|<*>|in order they are <*>|from small to large: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{sort <list> in descending order|sort <list> from large to small|sort <list> from largest to smallest|sort <list> backwards, largest first|put <list> in order, largest first|~arrange <list> from large to small}",
            np="{the descending order of <list>|the list <list> sorted from largest to smallest}",
            ask="what does the list <list> look like in descending order",
        ),
        _bubble("gt"),
        lambda *x: sorted(x, reverse=True),
        "{sorted: <*>|<*>|in descending order: <*>|from large to small: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="count how many of {the numbers |}<list> are {above|greater than|larger than|~higher than} <limit>",
            np="the number of entries {above|greater than} <limit> in the list <list>",
            ask="how many of {the numbers |}<list> are {above|greater than|larger than|~higher than} <limit>",
        ),
        f"0 =c 0 =p loop c p load T gt add =c {_ON} c output",
        lambda *x: [sum(v > x[-1] for v in x[:-1])],
        _COUNT,
        limited=True,
    ),
    ListOperation(
        Ask(
            do="add up {only the|just the} numbers {below|smaller than|less than} <limit> in the list <list>",
            np="the sum of those of <list> that are {below|smaller than|less than} <limit>",
            ask="what do the numbers below <limit> in the list <list> add up to",
        ),
        f"0 =s 0 =p loop {_EACH} s x 0 x T lt select add =s {_ON} s output",
        lambda *x: [sum(v for v in x[:-1] if v < x[-1])],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
        limited=True,
    ),
    ListOperation(
        Ask(
            do="{find|get} the second largest of {the numbers |}<list>",
            np="the {second largest|second biggest|~runner-up, by size,} of {the numbers |}<list>",
            ask="which is the second largest of {the numbers |}<list>",
        ),
        "-2147483648 =a a =b 0 =p loop "
        f"{_EACH} x a x a lt select =y y b y b gt select =b x a x a gt select =a {_ON} b output",
        lambda *x: [sorted(x)[-2]],
        "{the second largest is <0>|it is <0>|<0> comes second|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{take|find|work out} the average of {the list |the numbers in the list |}<list>, {rounded down|rounding down|fractions dropped}",
            np="the {average|mean} of {the list |the numbers in the list |}<list>, rounded down",
            expr="{avg(<list>), rounded down|floor(mean(<list>))}",
            ask="what is the {average|mean} of {the numbers |}<list>, {rounded down|without its fraction}",
        ),
        f"0 =s 0 =p loop s p load add =s {_ON} s N div output",
        lambda *x: [sum(x) // len(x)],
        "{the average is <0>|on average <0>|the mean is <0>|<0>}, rounded down[.]",
        low=0,
    ),
    ListOperation(
        Ask(
            do="{list|give me|print} the {running totals|running sums|prefix sums|~cumulative sums} of <list>",
            np="the list of {running totals|running sums|prefix sums|~cumulative sums} of {the numbers |}<list>",
            expr="{prefix_sums(<list>)|cumsum(<list>)}",
            ask="what are the {running totals|prefix sums} of {the list |}<list>",
        ),
        f"0 =s 0 =p loop s p load add :s output {_ON}",
        lambda *x: list(accumulate(x)),
        "{the running totals are <*>|<*>|they are <*>|one after the other: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{list|give me|print} the differences between neighbours in {the list |}<list>[, each one minus the one before]",
            np="the list of {steps from each number to the next|differences from each number to the next} in {the list |}<list>",
            ask="by how much does each number of <list> differ from the one before it",
        ),
        "0 =p loop p load+4 p load sub output p 4 add :p E lt again",
        lambda *x: [b - a for a, b in pairwise(x)],
        "{the differences are <*>|<*>|they are <*>|from one to the next: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="count {the even numbers in the list <list>, and the odd ones as well|the even and the odd numbers in the list <list>}",
            np="the number of even and of odd {entries|numbers} in the list <list>",
            ask="how many of {the numbers |}<list> are even, and how many are odd",
        ),
        f"0 =c 0 =p loop c p load 1 and add =c {_ON} N c sub output c output",
        lambda *x: [sum(v % 2 == 0 for v in x), sum(v % 2 for v in x)],
        "{even: <0>, odd: <1>|<0> even and <1> odd|the even ones: <0>, the odd ones: <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="find the {largest|biggest|highest} of {the numbers |}<list> and its position[, counting from one]",
            np="the {largest|biggest} of <list> and its position in the list",
            ask="which is the {largest|biggest} of <list>, and at which position does it {stand|come}",
        ),
        f"0 load =m 0 =i 4 =p loop {_EACH} p i x m gt select =i x m x m gt select =m {_ON} m output i 4 div 1 add output",
        lambda *x: [max(x), x.index(max(x)) + 1],
        "{the largest is <0>, at position <1>|<0>, number <1> in the list|it's <0>, and it stands at position <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="{alternately add and subtract the numbers <list>, beginning with plus|work out the alternating sum of <list>}",
            np="the alternating sum of {the numbers |}<list>, {plus|the plus sign} first",
            ask="what do you get if you add and subtract <list> in turn, {starting with plus|~plus first}",
        ),
        f"0 =s 1 =q 0 =p loop s p load q mul add =s 0 q sub =q {_ON} s output",
        lambda *x: [sum(x[::2]) - sum(x[1::2])],
    ),
    ListOperation(
        Ask(
            do="find the {largest|biggest} {jump|step up or down|gap} between neighbours in {the list |}<list>",
            np="the {largest|biggest} {jump|gap|~leap} between {neighbours|one number and the next} in {the list |}<list>",
            ask="how {large|big} is the {largest|biggest} jump between neighbours in the list <list>",
        ),
        "0 =m 0 =p loop p load p load+4 sub =x 0 x sub x x 0 lt select =x x m x m gt select =m p 4 add :p E lt again m output",
        lambda *x: [max(abs(b - a) for a, b in pairwise(x))],
        "{the largest is <0>|it is <0>|<0>|that would be <0>}[.]",
    ),
)


class Programming:
    """A program with a name, or a pass over a list; with `length` a long list."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        with_list = draw.length or draw.random.random() < 0.35
        turn = (
            _list_turn(draw, draw.random.choice(LISTS))
            if with_list
            else _turn(draw, draw.random.choices(CLASSICS, _WEIGHTS)[0])
        )
        return Example((turn,))


TASK = Programming()
_WEIGHTS = [classic.weight for classic in CLASSICS]
_ORDINAL = re.compile(r"<(\d)>th\b")


def _suffix(value: int) -> str:
    """Of an ordinal: 1st, 22nd, 113th."""
    return "th" if value // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _turn(draw: Draw, classic: Classic) -> Turn:
    values = classic.values(draw)
    forms = {
        form: _ORDINAL.sub(lambda found: f"<{found[1]}>{_suffix(values[int(found[1])])}", text)
        for form, text in classic.ask.forms().items()
    }
    expected = list(classic.oracle(*values))
    says = classic.says if isinstance(classic.says, str) else classic.says(*values, *expected)
    code = program(classic.code)
    asked = Ask(**forms, exact=False, setting="sums")
    return draw.turn(asked, says.replace("<*>", listed(len(expected))), values, code, expected)


def _list_turn(draw: Draw, operation: ListOperation) -> Turn:
    count = draw.random.randint(*((27, 30) if draw.length else (3, 8)))
    values = [draw.number(operation.low, MILLIONS) for _ in range(count)]
    if operation.limited:
        values.append(
            draw.random.choice(values) if draw.random.random() < 0.5 else draw.number(operation.low, MILLIONS)
        )
    expected = list(operation.oracle(*values))
    words = {"N": count, "M": count - 1, "L": 4 * count, "E": 4 * (count - 1), "T": f"<{count}>"}
    text = " ".join(str(words.get(word, word)) for word in operation.code.split())
    code = program(f"{stored(count)} {text}")
    return draw.turn(
        _with_list(operation.ask, count), operation.says.replace("<*>", listed(len(expected))), values, code, expected
    )


def _with_list(ask: Ask, count: int) -> Ask:
    """The wording with its list of so many numbers, and the further number behind them."""
    commas, last = ", ".join(f"<{k}>" for k in range(count - 1)), f"<{count - 1}>"

    def filled(text: str, between: str = "{, | and }") -> str:
        return text.replace("<list>", f"{commas}{between}{last}").replace("<limit>", f"<{count}>")

    return Ask(do=filled(ask.do), np=filled(ask.np), expr=filled(ask.expr, ", "), ask=filled(ask.ask))

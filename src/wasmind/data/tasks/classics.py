"""All programs with a name: those here are about primes, digits, powers, sums and counts."""

from __future__ import annotations

from bisect import bisect
from itertools import count
from math import comb, factorial, gcd, isqrt, lcm, perm, prod

from wasmind.data.numbers import GREATEST
from wasmind.data.task import Draw
from wasmind.data.tasks.classic import (
    BILLION,
    BY_PROGRAM,
    MILLIONS,
    SAYS_ALL,
    SAYS_COUNT,
    SAYS_THAT,
    Classic,
    of_any_size,
    sized,
)
from wasmind.data.tasks.loops import COMPOSITE, FACTORIAL, POWER, ROOT, TRIAL
from wasmind.data.tasks.operations import sought
from wasmind.data.tasks.sequences import SEQUENCES
from wasmind.data.tasks.shapes import SHAPES
from wasmind.data.wording import Ask


def _cube(draw: Draw) -> list[int]:
    return [draw.sized(1, draw.random.choice((10, 20, 99)) if not draw.magnitude else 99, 215) ** 3]


def _three_with_common_factor(draw: Draw) -> list[int]:
    factor = draw.random.choice((1, *range(2, 30)))
    return [factor * draw.sized(1, 60, 999) for _ in range(3)]


def _goes_into(draw: Draw) -> list[int]:
    """A divisor, and a number that is mostly larger."""
    divisor = draw.random.randint(2, draw.random.choice((9, 25, 99, 400)))
    return [divisor, draw.number(1, MILLIONS) if draw.magnitude else draw.random.randint(1, 40 * divisor)]


def _span(draw: Draw) -> list[int]:
    """The first and the last of many numbers."""
    low, high = sorted((draw.number(1, MILLIONS), draw.number(1, MILLIONS)))
    return [low if draw.random.random() < 0.6 else 1, high]


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


def _asked_if_prime(draw: Draw) -> list[int]:
    """A prime as often as not: among numbers of all sizes a yes would be rare."""
    random = draw.random
    if draw.magnitude:
        n = draw.number(2, MILLIONS)
    elif random.random() < 0.02:
        return [1]
    else:
        n = draw.number(2, MILLIONS) if random.random() < 0.3 else random.randint(2, 300)
    return [next(p for p in range(n, 1, -1) if _is_prime(p))] if random.random() < 0.5 else [n]


def _prime_or_not(_n: int, prime: int, least: int) -> str:
    if prime:
        return (
            "{yes, <1> is prime|yes, it is prime|yes, <1> is a prime number|it is prime: only one and <1> divide it}[.]"
        )
    if least == 1:
        return "{no, one is not a prime number|no: a prime has two divisors, one and itself}[.]"
    return "{no, it is divisible by <1>|no, <1> divides it|it is not prime, its smallest divisor is <1>|no, it has the divisor <1>}[.]"


def _halved(_n: int, _odd: int, times: int) -> str:
    more = "" if times == 1 else "s"
    return f"{{you reach <0>, by halving it <1> time{more}|<0> is left, after <1> halving{more}}}[.]"


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


def _digit_in(draw: Draw) -> list[int]:
    """A digit, and a number that mostly has it, often more than once."""
    if draw.magnitude:
        return [draw.random.randint(0, 9), draw.number(10, BILLION)]
    digit = draw.random.randint(0, 9)
    more = [
        digit if draw.random.random() < 0.35 else draw.random.randint(0, 9) for _ in range(draw.random.randint(2, 8))
    ]
    return [digit, int("".join(map(str, [draw.random.randint(1, 9), *more])))]


def _divided(draw: Draw) -> list[int]:
    """A number and what may divide it, which it does half of the time."""
    divisor = draw.random.randint(2, 25)
    divides = draw.random.random() < 0.5
    return [divisor * draw.sized(1, 400, 9_999) if divides else draw.number(1, MILLIONS), divisor]


def _chosen(draw: Draw) -> list[int]:
    """How many there are, and how many of them are chosen."""
    return [several := draw.sized(4, 14, 24), draw.random.randint(2, several - 1)]


def _prime_bound(draw: Draw) -> list[int]:
    """A number above a prime, often a round one."""
    if draw.magnitude or draw.random.random() < 0.7:
        return [draw.sized(3, draw.random.choice((30, 100, 1000)) if not draw.magnitude else 1000, 9_000)]
    return [draw.random.choice((10, 20, 50, 100, 100, 200, 500, 1000))]


def _modulus(draw: Draw) -> list[int]:
    """A base, an exponent and a modulus, often a round one."""
    if draw.magnitude:
        return sized((2, 999, 9_999), (2, 40, 90), (2, 9_999, 40_000))(draw)
    most = draw.random.choice((12, 99, 999))
    round_one = draw.random.choice((10, 100, 1000, 10_000, draw.random.randint(2, 99), draw.random.randint(2, 9_999)))
    return [draw.random.randint(2, most), draw.random.randint(2, 40), round_one]


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
    base = random.choice((2, 2, 3, 5, 10, random.randint(2, 12), random.randint(2, 12), random.randint(13, 999)))
    most = next(k for k in count(2) if base ** (k + 1) >= 2**31)
    return [base, random.choice((random.randint(0, 3), random.randint(2, min(most, 6)), random.randint(2, most)))]


def _even(draw: Draw) -> list[int]:
    """An even number, often one that can be halved some times."""
    if draw.magnitude:
        return [draw.number(2, MILLIONS) & -2]
    return [draw.random.randint(1, 999) << draw.random.randint(1, 9)]


def _years(draw: Draw) -> list[int]:
    first = draw.sized(1600, 2100, 4000)
    return [first, first + draw.random.randint(2, 150)]


_UP_TO = "{between 1 and <0> (inclusive)|from 1 to <0> inclusive|1 to <0>|up to <0>|up to <0>|from one to <0>|from 1 to <0>|between 1 and <0>|from one up to <0>|~no greater than <0>}"
_FROM_ONE = "{from 1 to <0>|from one to <0>|from 1 to <0>|from 1 up to <0>|from one up to <0>|between 1 and <0>|up to <0>|1 to <0>|1 through <0>|~from 1 until <0>}"

_OF_THREE = "{<0>, <1> and <2>|<0>, <1>, <2>|<0> <1> <2>|<0> <1> and <2>|<0>, <1>, and <2>}"
_ONE_ONE = "{1, 1, 2, 3, 5|1, 1, 2, 3, 5, 8|1, 1, 2, 3|1 1 2 3 5|1, 1, 2}"
_ORDERED = "{people|friends|kids|children|students|runners|guests|players|books|cards|paintings|songs|letters|trophies|photos|bottles|chairs|plates|flags|toys|different things}"
_RULE = "{(even: halve it, odd: 3n+1)|(if even halve it, if odd triple it and add 1)|(n/2 if even, 3n+1 if odd)|(halve even numbers, triple odd numbers and add one)|(even: divide by 2, odd: times 3 plus 1)|(even -> n/2, odd -> 3n+1)|(odd: 3n+1, even: n/2)}"
_RULE_TOLD = "{if it is even halve it, if it is odd triple it and add one|if it's even divide it by 2, if it's odd multiply by 3 and add 1|halve it when even, otherwise triple it and add one|even numbers are halved, odd numbers are multiplied by 3 and 1 is added|if even, n/2; if odd, 3n+1|when the number is odd take 3n+1, when it is even take half of it}"
_UNTIL_ONE = "{how many steps until you reach 1|how many steps to reach 1|how many steps does it take to get to 1|how many steps until it reaches 1|how many steps to get to 1|after how many steps do you reach 1|how many steps before you hit 1|~in how many moves is it down to 1}"
_FLAG = "{ (1 for yes, 0 for no)| (1 for yes, 0 for no)| (1 if yes, 0 if no)| (1 = yes, 0 = no)|? 1 for yes, 0 for no|? answer 1 for yes and 0 for no|? say 1 if so and 0 if not|? reply 1 or 0|, 1 or 0| (yes = 1, no = 0)|~? give 1 for true and 0 for false}"
_SAYS_FLAG = "{<0>|<0>|it is <0>|the answer is <0>|that is <0>}[.]"
_FELLOWS = "{people|friends|students|guests|colleagues|players|kids|delegates|neighbours|businessmen|~members}"
_SIDE = "{teams|teams|players|clubs|chess players|schools|tennis players|football teams|~competitors}"


_GCD = "loop a b :a rem :b again"
_BOUNDS = "{between <0> and <1> (inclusive)|from <0> to <1> inclusive|from <0> to <1> (inclusive)|between <0> and <1>, both included|from <0> to <1>|from <0> to <1>|from <0> up to <1>|between <0> and <1>|between <0> and <1> inclusive|<0> to <1>|<0> through <1>|in the range <0> to <1>|~from <0> until <1>, both included}"
_THERE = "{||are there |do you find |do we have |~do you count }"

CLASSICS = (
    Classic(
        Ask(
            do="{answer 1 if <0> is prime and 0 if not|output 1 if <0> is prime, otherwise 0|print 1 if <0> is a prime number, else 0|give me 1 if <0> is prime and 0 if it is not|~return 1 for a prime and 0 otherwise: <0>}",
            ask="{is <0> prime|is <0> a prime number|is <0> a prime|is the number <0> prime|<0>: prime|is <0> a prime number or not}"
            + _FLAG,
        ),
        f"<0> =p {TRIAL} {COMPOSITE} eqz output",
        lambda n: [int(_is_prime(n))],
        lambda draw: [
            draw.number(2, MILLIONS) if draw.magnitude else draw.random.randint(2, draw.random.choice((50, 200, 999)))
        ],
        _SAYS_FLAG,
    ),
    *(
        Classic(
            Ask(
                do=f"{{answer 1 if {yes} and 0 if not|output 1 if {yes}, otherwise 0|print 1 if {yes}, else 0|~return 1 when {yes}, 0 if not}}",
                ask=f"{{{asked}}}{_FLAG}",
            ),
            f"{code} output",
            oracle,
            values,
            _SAYS_FLAG,
            weight=1,
        )
        for yes, asked, code, oracle, values in (
            (
                "<0> is a palindrome",
                "is <0> a palindrome|is the number <0> a palindrome|does <0> read the same backwards|is <0> the same read from both ends",
                "0 =r <0> =n loop r 10 mul n 10 rem add =r n 10 div :n again r <0> eq",
                lambda n: [int(str(n) == str(n)[::-1])],
                _maybe_palindrome,
            ),
            (
                "<0> is a perfect square",
                "is <0> a perfect square|is <0> a square number|is <0> the square of a whole number|does <0> have a whole square root",
                f"{ROOT} y mul <0> eq",
                lambda n: [int(isqrt(n) ** 2 == n)],
                _square,
            ),
            (
                "<0> is a leap year",
                "is <0> a leap year|was <0> a leap year|is the year <0> a leap year|does the year <0> have a 29th of February",
                "<0> 4 rem eqz <0> 100 rem 0 ne and <0> 400 rem eqz or",
                lambda y: [_leap_years(y, y)],
                sized((1600, 2100, 4000)),
            ),
            (
                "<0> is divisible by <1>",
                "is <0> divisible by <1>|does <1> divide <0>|is <0> a multiple of <1>|can <0> be divided by <1> without remainder|does <1> go into <0> evenly",
                "<0> <1> rem eqz",
                lambda n, k: [int(n % k == 0)],
                _divided,
            ),
        )
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM
                + f"{{find|give me|tell me|work out|name}} the {{largest|biggest|highest|~greatest}} prime{{| number}} {{{bound}}}",
                np=f"the {{largest|biggest|highest|greatest|last|~topmost}} prime{{| number}} {{{bound}}}",
                expr=f"{{largest|biggest|highest|greatest|last}} prime{{| number}} {{{bound}}}",
                ask=f"{{which is the {{largest|biggest|highest|last}} prime{{| number}} {{{bound}}}|which prime is the {{largest|biggest|highest}} {{{bound}}}|what is the {{largest|biggest|highest}} number {{{bound}}} that is prime|{more}}}",
            ),
            f"{start} =p loop p 1 sub =p {TRIAL} {COMPOSITE} again p output",
            oracle,
            _prime_bound,
            "{the largest is <0>|it is <0>|<0>|that would be <0>|that prime is <0>}[.]",
            weight=3,
        )
        for bound, more, start, oracle in (
            (
                "below <0>|below <0>|under <0>|less than <0>|smaller than <0>|before <0>",
                "what prime comes {right |just |}before <0>|which prime number comes before <0>|going down from <0>, which prime comes first",
                "<0>",
                lambda n: [next(p for p in range(n - 1, 1, -1) if _is_prime(p))],
            ),
            (
                "up to <0>|up to and including <0>|not above <0>|that is at most <0>|no larger than <0>",
                "at most which prime is reached by <0>, counting up|which prime do you reach last when counting up to <0>",
                "<0> 1 add",
                lambda n: [next(p for p in range(n, 1, -1) if _is_prime(p))],
            ),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{add up|sum|sum up|add} the first <0> {primes|prime numbers}",
            np="the {sum|sum|total} of the first <0> {primes|prime numbers}",
            expr="{sum of {the |}first <0> {primes|prime numbers}|sum first <0> primes|first <0> primes, sum|2 + 3 + 5 + 7 + ..., <0> primes}",
            ask="{what do the first <0> {primes|prime numbers} add up to|if you add the first <0> primes, what do you get|~how much do the <0> smallest primes make together}",
        ),
        f"1 =p 0 =s <0> =k loop loop p 1 add =p {TRIAL} {COMPOSITE} again s p add =s k 1 sub :k again s output",
        lambda n: [sum(_PRIMES[:n])],
        sized((2, 20, 32)),
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|work out|give me} the <0>th {number|term} of the Fibonacci sequence 0, 1, 1, 2, 3[, 5], ...",
            np="{the <0>th {number|term} of {the Fibonacci sequence |the sequence |}0, 1, 1, 2, 3{|, 5|, 5, 8}{, ...|...}|the <0>th Fibonacci number if the first two are 0 and 1|the <0>th Fibonacci number{, counting 0 as the first| (0 is the first)}}",
            expr="{0, 1, 1, 2, 3, 5, ... <0>th {term|number}|0 1 1 2 3 5 <0>th {term|number}|fibonacci from 0, 1, <0>th term}",
            ask="{if the Fibonacci sequence {starts|begins|goes} 0, 1, 1, 2, 3{|, 5}, ... what is the <0>th {term|number}|the Fibonacci sequence {starts|begins} with 0, 1. what is the <0>th {term|number}|start with 0 and 1 and keep adding the last two numbers. what is the <0>th number|~with 0, 1, 1, 2, 3 at the front, which Fibonacci number stands in place <0>}",
        ),
        "0 =a 1 =b <0> 1 sub =k loop b a b add =b =a k 1 sub :k again a output",
        lambda n: [_fibonacci(n)[-1]],
        sized((4, 32, 46)),
        weight=3,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{add up|sum|sum up} the first <0> Fibonacci numbers{, starting 1, 1| (1, 1, 2, 3, ...)}",
            np="the sum of the first <0> Fibonacci numbers{, starting 1, 1| (1, 1, 2, 3, ...)|, beginning with 1 and 1}",
            expr="{sum of first <0> fibonacci numbers (1, 1, 2, ...)|1 + 1 + 2 + 3 + 5 + ..., <0> terms}",
            ask="{what do the first <0> Fibonacci numbers (1, 1, 2, 3, ...) add up to|if you add the first <0> terms of 1, 1, 2, 3, 5, 8, ... what do you get}",
        ),
        "0 =a 1 =b 0 =s <0> =k loop b a b add =b :a s add =s k 1 sub :k again s output",
        lambda n: [sum(_fibonacci(n + 1))],
        sized((3, 30, 43)),
        weight=1,
    ),
    *(
        Classic(
            Ask(np=f"{{{wanted}}}", expr=f"{{{short}}}", ask=f"{{{asked}}}", story=f"{{{story}}}"),
            f"{code} output",
            oracle,
            values,
            SAYS_COUNT,
            weight=weight,
        )
        for wanted, short, asked, story, code, oracle, values, weight in (
            (
                f"the number of handshakes {{between|among|with|for}} <0> {_FELLOWS}|the number of games if <0> {_SIDE} {{all |}}play each other once|the number of {{pairs|different pairs}} {{you can form from|among|of}} <0> {_FELLOWS}|the number of lines through <0> points, no three of them in line|~how many pairs <0> {_FELLOWS} make",
                f"handshakes {{between|among|for|with}} <0> {_FELLOWS}|<0> {_FELLOWS} handshakes|number of handshakes, <0> {_FELLOWS}|pairs from <0> {_FELLOWS}|round robin with <0> {_SIDE}, games|<0> {_SIDE} round robin games|<0> choose two",
                f"how many handshakes {{are there |}}{{between|among|with|if there are}} <0> {_FELLOWS}|how many handshakes if <0> {_FELLOWS} all shake hands{{| once| with each other}}|<0> {_FELLOWS}, everyone shakes hands once, how many handshakes|how many games if <0> {_SIDE} {{all |}}play each other once|<0> {_SIDE}, each plays every other once, how many {{games|matches}}|how many {{games|matches}} are there in a round robin {{of|with}} <0> {_SIDE}|how many pairs can you {{make|form}} from <0> {_FELLOWS}|how many handshakes are there when <0> {_FELLOWS} meet|how many matches do <0> {_SIDE} need if everyone plays everyone once",
                f"there are <0> {_SIDE} and every {{one|side}} plays every other once. how many {{games|matches}}{{| are there| is that| are played| will there be}}?|<0> {_SIDE} {{are in a league|enter a tournament|take part}}. each plays {{every other|all the others|each other one}} {{once|exactly once|one time}}. how many {{games|matches}} {{are played|are there|is that}}{{| in total| altogether}}?|there are <0> {_FELLOWS} {{at a party|in a room|at a meeting|at dinner}}. {{everyone|everybody|each of them}} shakes hands with everyone else{{| once}}. how many handshakes{{| are there| in total| is that}}?|<0> {_FELLOWS} {{clink glasses|hug|shake hands|swap a high five}}, everyone with everyone else once. how {{often does that happen|many times is that}}?|there are <0> {{towns|islands|computers|villages}} and each is {{connected|linked}} to every other by one {{road|cable|line|bridge}}. how many {{of these|connections}} are there?",
                "<0> <0> 1 sub mul 2 div",
                lambda n: [n * (n - 1) // 2],
                sized((3, 60, 999)),
                5,
            ),
            (
                f"the number of games if <0> {_SIDE} {{all |}}play each other twice|the number of games in a league of <0> {_SIDE}, home and away|the number of cards if <0> {_FELLOWS} each send one to every other",
                f"<0> {_SIDE}, home and away, games|double round robin with <0> {_SIDE}, games",
                f"how many games if <0> {_SIDE} {{all |}}play each other twice|how many matches are there in a double round robin of <0> {_SIDE}|<0> {_SIDE}, everyone plays everyone home and away, how many games",
                f"there are <0> {_SIDE} and every one plays every other twice{{|, home and away}}. how many {{games|matches}}{{| are there| is that}}?|<0> {_FELLOWS} each {{send a card|write a letter|give a present}} to every other. how many is that in all?",
                "<0> <0> 1 sub mul",
                lambda n: [n * (n - 1)],
                sized((3, 60, 999)),
                1,
            ),
            (
                "the number of diagonals {of|in} a polygon with <0> {sides|corners}|the number of diagonals of a <0>-sided {polygon|shape}",
                "diagonals of a <0>-gon|diagonals in a polygon with <0> sides|<0> sided polygon diagonals",
                "how many diagonals does a polygon with <0> {sides|corners} have|how many diagonals are there in a <0>-sided polygon",
                "a polygon has <0> {sides|corners}. how many diagonals does it have?",
                "<0> <0> 3 sub mul 2 div",
                lambda n: [n * (n - 3) // 2],
                sized((4, 40, 999)),
                1,
            ),
            (
                f"the number of ways to {{choose|pick|select}} <1> {{of|from|out of}} <0> {_FELLOWS}|the number of {{groups|teams|committees}} of <1> from <0> {_FELLOWS}|<0> choose <1>|the binomial coefficient of <0> and <1>|the number of combinations of <0> things taken <1> at a time|~the count of subsets of size <1> of <0> items",
                "<0> choose <1>|<0>C<1>|C(<0>, <1>)|nCr(<0>, <1>)|<0> nCr <1>|choose(<0>, <1>)|comb(<0>, <1>)|binom(<0>, <1>)|combinations of <1> from <0>|combinations of <1> out of <0>|pick <1> of <0>, how many ways",
                f"how many ways {{can you|are there to|to}} {{choose|pick|select}} <1> {{of|from|out of}} <0> {{{_FELLOWS}|books|cards|toppings|flavours|colours}}|in how many ways can <1> {{of|out of}} <0> {_FELLOWS} be {{chosen|picked}}|how many {{teams|groups|committees}} of <1> can you {{form|make}} from <0> {_FELLOWS}|from <0> {_FELLOWS}, how many groups of <1> can be formed|what is <0> choose <1>|how much is <0> over <1> as a binomial",
                f"there are <0> {_FELLOWS} and <1> are {{chosen|picked|needed}}{{|, in no particular order|, order does not matter}}. how many {{ways|choices|groups}} are there?|a {{pizzeria|ice cream shop|menu}} has <0> {{toppings|flavours|dishes}} and I want <1> different ones. how many combinations are there?",
                "1 =r 0 =i loop i 1 add =i r <0> <1> sub i add mul i div =r i <1> lt again r",
                lambda n, k: [comb(n, k)],
                _chosen,
                4,
            ),
            (
                f"the number of ways to {{line up|arrange|seat}} <1> of <0> {_FELLOWS} in a row|the number of {{ordered selections|permutations}} of <1> out of <0> {{things|items}}",
                "<0>P<1>|P(<0>, <1>)|nPr(<0>, <1>)|<0> nPr <1>|perm(<0>, <1>)|permutations of <1> from <0>|permutations of <1> out of <0>",
                f"how many ways can <1> of <0> {_FELLOWS} {{line up|stand in a row|sit in a row}}|in how many orders can you put <1> of <0> {{books|cards|flags}}|how many permutations of <1> from <0> are there|how many ways to choose <1> of <0> {_FELLOWS} if order matters",
                "there are <0> {runners|horses|swimmers} in a race. in how many ways can the first <1> places be filled?",
                "1 =r 0 =i loop r <0> i sub mul =r i 1 add :i <1> lt again r",
                lambda n, k: [perm(n, k)],
                lambda draw: [draw.sized(5, 12, 24), draw.random.randint(2, 5)],
                1,
            ),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{count|find out|tell me} how {often|many times} the digit <0> {occurs|appears|shows up|comes up|is|~turns up} in {|the number }<1>",
            np="{the number of {times <0> appears in the number|times the digit <0> appears in|times the digit <0> occurs in|digits <0> in|times the digit <0> shows up in} <1>|the count of the digit <0> in <1>}",
            expr="{count of the digit <0> in <1>|count digit <0> in <1>|number of <0>s in <1>|digit <0> in <1>, how many|number of <0>'s in <1>|count the <0>s in <1>|count <0> in the digits of <1>}",
            ask="{how {often|many times} does {the digit <0>|the digit <0>|<0>} {appear|occur|show up|come up|~turn up} in {|the number }<1>|how many <0>s are {|there }in {the number |}<1>|how many {digits of|of the digits of} <1> are <0>|how many times do you see {a|the digit} <0> in <1>|how often do you find the digit <0> in <1>}",
        ),
        "0 =c <1> =n loop c n 10 rem <0> eq add =c n 10 div :n again c output",
        lambda d, n: [_digits(n).count(d)],
        _digit_in,
        SAYS_COUNT,
        weight=4,
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"{{find|get|tell me|give me|pick}} the {{{kind}}} digit of <0>",
                np=f"the {{{kind}}} digit {{of|of|in}} <0>",
                expr=f"{{{kind}}} digit {{of|in}} <0>",
                ask=f"{{which is the {{{kind}}} digit {{of|in}} <0>|what's the {{{kind}}} digit in <0>|which digit of <0> is the {{{kind}}}|<0>: which digit is the {{{kind}}}}}",
            ),
            f"<0> =n {code} output",
            oracle,
            of_any_size((10, BILLION)),
            "{it is <0>|it's <0>|<0>|the digit is <0>|that is <0>}[.]",
            weight=1,
        )
        for kind, code, oracle in (
            (
                "largest|biggest|highest|~greatest",
                "0 =a loop n 10 rem =d d a d a gt select =a n 10 div :n again a",
                lambda n: [max(_digits(n))],
            ),
            (
                "smallest|lowest|~least",
                "9 =a loop n 10 rem =d d a d a lt select =a n 10 div :n again a",
                lambda n: [min(_digits(n))],
            ),
            ("first|first|leading|leftmost", "loop n :a 10 div :n again a", lambda n: [_digits(n)[0]]),
            ("last|last|final|rightmost", "n 10 rem", lambda n: [n % 10]),
        )
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"count the {kind} digits {{of|in}} <0>",
                np=f"the number of {kind} digits {{of|in}} <0>",
                expr=f"{{{kind} digits in <0>, how many|number of {kind} digits in <0>|count {kind} digits <0>}}",
                ask=f"{{how many {kind} digits {{are in|are there in}} <0>|how many {kind} digits are in the number <0>|how many of the digits of <0> are {kind}|~of the digits in <0>, how many are {kind}}}",
            ),
            f"0 =c <0> =n loop c n 1 and{last} add =c n 10 div :n again c output",
            oracle,
            of_any_size((10, BILLION)),
            SAYS_COUNT,
            weight=1,
        )
        for kind, last, oracle in (
            ("even", " eqz", lambda n: [sum(d % 2 == 0 for d in _digits(n))]),
            ("odd", "", lambda n: [sum(d % 2 for d in _digits(n))]),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "find the last digit of {<0> to the power of <1>|<0>^<1>|<0> to the <1>th}",
            np="{the last digit of|the final digit of|the units digit of|~the ones digit of} {<0>^<1>|<0> to the power of <1>|<0> to the <1>th power|<0> to the <1>}",
            expr="{last|units|final} digit of {<0>^<1>|<0>**<1>|<0> to the <1>|<0> to the power <1>}",
            ask="{which digit does {<0>^<1>|<0> to the power of <1>} end in|what does <0>^<1> end with, which digit|with which digit does <0>^<1> end}",
        ),
        "1 =r <1> =k loop r <0> mul 10 rem =r k 1 sub :k again r output",
        lambda a, b: [pow(a, b, 10)],
        sized((2, 99, 9_999), (2, 60, 99)),
        "{it ends in <0>|it is <0>|<0>|the last digit is <0>}[.]",
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"count the numbers {_UP_TO} that are {{{kind}}}",
                np=f"the number of {{numbers|whole numbers|integers}} {_UP_TO} that are {{{kind}}}",
                expr=f"count of {{numbers|the numbers}} {_UP_TO} {{{kind}}}",
                ask=f"{{how many {{numbers|numbers|integers|whole numbers}} {_UP_TO} are {{{kind}}}|how many of the numbers {_UP_TO} are {{{kind}}}|{_UP_TO}, how many numbers are {{{kind}}}}}",
            ),
            f"0 =c <0> =k loop c {test} add =c k 1 sub :k again c output",
            oracle,
            lambda draw: [draw.sized(12, 150, 400), *draw.random.sample(range(2, 13), 2)],
            SAYS_COUNT,
        )
        for kind, test, oracle in (
            (
                "multiples of <1> or <2>|divisible by <1> or <2>|divisible by <1> or by <2>|divisible by either <1> or <2>",
                "k <1> rem eqz k <2> rem eqz or",
                lambda n, a, b: [sum(k % a == 0 or k % b == 0 for k in range(1, n + 1))],
            ),
            (
                "multiples of both <1> and <2>|divisible by both <1> and <2>|divisible by <1> and by <2>|divisible by <1> and <2>",
                "k <1> rem eqz k <2> rem eqz and",
                lambda n, a, b: [sum(k % a == 0 and k % b == 0 for k in range(1, n + 1))],
            ),
            (
                "multiples of <1> but not of <2>|divisible by <1> but not by <2>|divisible by <1> and not by <2>",
                "k <1> rem eqz k <2> rem 0 ne and",
                lambda n, a, b: [sum(k % a == 0 and k % b != 0 for k in range(1, n + 1))],
            ),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + f"{{add up|sum|sum up|add}} {{the|all|all the}} {{multiples of <1>|numbers divisible by <1>}} {_UP_TO}",
            np=f"the {{sum|sum|total}} of {{the|all|all the}} {{multiples of <1>|numbers divisible by <1>}} {_UP_TO}",
            expr=f"{{sum of multiples of <1> {_UP_TO}|sum of all multiples of <1> {_UP_TO}|sum multiples of <1> {_UP_TO}|multiples of <1> {_UP_TO}, sum}}",
            ask=f"{{what do {{the|all|all the}} multiples of <1> {_UP_TO} add up to|what do you get if you add all multiples of <1> {_UP_TO}|what is the sum of every number {_UP_TO} that <1> divides}}",
        ),
        "0 =s <0> =k loop s k 0 k <1> rem eqz select add =s k 1 sub :k again s output",
        lambda n, a: [sum(range(0, n + 1, a))],
        lambda draw: [draw.sized(12, 150, 400), draw.random.randint(2, 12)],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "count the {trailing zeros|zeros at the end} of <0>{!| factorial}",
            np="the number of {trailing zeros|zeros at the end} {of|in} <0>{!| factorial}",
            expr="{trailing zeros of <0>!|trailing zeros <0>!|trailing zeros in <0> factorial|zeros at the end of <0>!}",
            ask="{how many zeros does <0>! end in|how many trailing zeros does <0>{!| factorial} have|how many zeros are at the end of <0>{!| factorial}|with how many zeros does <0>! end}",
        ),
        "0 =c <0> =n loop n 5 div :n c add =c n again c output",
        lambda n: [sum(n // 5**k for k in range(1, 14))],
        sized((2, 300, 9_999)),
        SAYS_COUNT,
        weight=1,
    ),
    Classic(
        Ask(
            do="{check whether <0> is prime|test <0> for primality|find out if <0> is a prime number|~see if <0> is prime}",
            ask="{<0>, prime or not|<0>: is it prime|is it true that <0> is prime|<0> is prime, right|is <0> prime (only divisible by 1 and itself)|does <0> have any divisors other than 1 and itself|can <0> be divided by anything other than 1 and itself|is <0> composite|is <0> prime|is <0> prime|is <0> a prime number|is <0> a prime number|is the number <0> prime|is <0> prime or not|does anything but one and itself divide <0>|is <0> a prime|is <0> a composite number or a prime|~would you call <0> a prime}",
            expr="{prime check <0>|prime test <0>|is_prime(<0>)|<0> prime|isprime(<0>)|prime: <0>|<0> prime or not|<0> a prime number}",
        ),
        f"<0> =p {TRIAL} d d mul p gt :f p 1 gt and output p d f select output",
        lambda n: [int(_is_prime(n)), _least_divisor(n)],
        _asked_if_prime,
        _prime_or_not,
        weight=12,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "find the smallest {prime factor|divisor above one} of <0>",
            np="the {smallest prime factor of|smallest prime factor of|least prime factor of|lowest prime factor of|least divisor above one of|smallest prime that divides|first prime that divides} <0>",
            expr="{smallest prime factor of <0>|smallest prime factor <0>|smallest prime factor: <0>|lowest prime factor of <0>}",
            ask="{which is the {smallest|~least} {prime that divides <0>|prime factor of <0>|prime number that goes into <0>}|what's the first prime that goes into <0>}",
        ),
        f"<0> =p {TRIAL} p d d d mul p gt select output",
        lambda n: [_least_divisor(n)],
        of_any_size((2, MILLIONS)),
        "{the smallest is <0>|it is <0>|<0>|that would be <0>|<0> divides it first}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|get} {the next prime after <0>|the first prime above <0>|~the nearest larger prime to <0>}",
            np="{the smallest prime number that comes after <0>|the next prime after <0>|the first prime above <0>|the {smallest|first|next|least} prime {|number }{greater|bigger|larger|higher} than <0>|the next prime number after <0>|the prime after <0>|~the prime that follows <0>}",
            ask="{what is the first prime number you meet after <0>|what prime comes after <0>|starting from <0> and going up, what is the first prime|<0>, next prime|which prime comes next after <0>|what's the {next|smallest|first} prime {bigger than|larger than|above|over|past} <0>|what prime number follows <0>|which is the first prime above <0>}",
            expr="{next_prime(<0>)|next prime after <0>|next prime after <0>|next prime <0>|next prime number after <0>|prime after <0>|first prime above <0>|first prime greater than <0>|{smallest|first|next} prime {bigger|larger|greater|higher} than <0>|smallest prime {above|over|after} <0>}",
        ),
        f"<0> =p loop p 1 add =p {TRIAL} {COMPOSITE} again p output",
        lambda n: [next(p for p in count(n + 1) if _is_prime(p))],
        sized((2, 3_000, 9_000)),
        "{the next prime is <0>|it is <0>|<0>|that would be <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "find {prime number <0>|prime no. <0>|the prime at position <0>}",
            np="{the <0>th prime (2 is the first)|the <0>th prime (2, 3, 5, 7, ...)|the <0>th prime|the <0>th prime number|prime number <0>|the prime at position <0>|number <0> in the list of primes|~prime no. <0>, counting from two}",
            ask="{the primes are 2, 3, 5, 7, 11, ... what is the <0>th one|if the primes start 2, 3, 5, 7, which one is the <0>th|if 2 is the first prime, what is the <0>th|what prime is the <0>th|primes: 2, 3, 5, 7, 11... which is number <0>|which is the <0>th prime|which is prime number <0>|which prime stands at position <0>}",
            expr="{nth_prime(<0>)|prime(<0>)|<0>th prime|<0>th prime number|prime number <0>|prime nr <0>}",
        ),
        f"1 =p <0> =k loop loop p 1 add =p {TRIAL} {COMPOSITE} again k 1 sub :k again p output",
        lambda n: [_PRIMES[n - 1]],
        sized((1, 20, 32)),
        "{it is <0>|that prime is <0>|<0>|that would be <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{list|print|give me|write down|~reel off} the first <0> prime{s| numbers}",
            np="the list of the {first <0> primes|first <0> prime numbers|<0> smallest primes}",
            nps="the {first <0> primes|first <0> prime numbers|<0> smallest primes}",
            ask="{what are the first <0> primes|which are the <0> smallest primes}",
            expr="{first <0> primes|first <0> prime numbers|<0> primes, from 2 on|primes(<0>)}",
        ),
        f"1 =p <0> =k loop loop p 1 add =p {TRIAL} {COMPOSITE} again p output k 1 sub :k again",
        lambda n: _PRIMES[:n],
        sized((2, 11, 20)),
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{count|add up how many there are of} the primes " + _UP_TO,
            np="the number of primes " + _UP_TO,
            ask="{what is the number of primes |how many primes lie |how many primes are there |how many primes |how many prime numbers are there |how many prime numbers |how many primes do you find |how many of the numbers are prime }"
            + _UP_TO,
            expr="{count_primes(<0>)|number of primes up to <0>|number of primes from 1 to <0>|primes up to <0>, how many|pi(<0>), the number of primes}",
        ),
        f"0 =c 1 =p loop p 1 add =p {TRIAL} c {COMPOSITE} eqz add =c p <0> lt again c output",
        lambda n: [len(_below(n))],
        sized((3, 60, 110)),
        "{there are <0>|I count <0>|the count is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "add up {all primes|the primes|all prime numbers} " + _UP_TO,
            np="the {sum|total} of {all|the} primes " + _UP_TO,
            ask="what do {the|all} primes " + _UP_TO + " add up to",
            expr="{sum_of_primes(<0>)|sum of primes up to <0>|sum of all primes to <0>|sum primes 1 to <0>|2 + 3 + 5 + 7 + ... up to <0>, primes only}",
        ),
        f"0 =s 1 =p loop p 1 add =p {TRIAL} s p 0 {COMPOSITE} eqz select add =s p <0> lt again s output",
        lambda n: [sum(_below(n))],
        sized((3, 60, 110)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{list|print|give me|write down|~name} {all|the} primes " + _UP_TO,
            np="the list of {the primes|all primes|the prime numbers|all prime numbers} " + _UP_TO,
            nps="{the primes|all primes|the prime numbers|all prime numbers} " + _UP_TO,
            ask="{which numbers "
            + _UP_TO
            + " are prime|which are the primes "
            + _UP_TO
            + "|what are the prime numbers "
            + _UP_TO
            + "}",
            expr="{primes up to <0>|prime numbers up to <0>|all primes to <0>|primes 1 to <0>|list of primes to <0>|primes between 1 and <0>}",
        ),
        f"0 =q 1 =p loop p 1 add =p {TRIAL} q p store q 0 4 {COMPOSITE} select add =q p <0> lt again "
        "0 =p loop p load output p 4 add :p q lt again",
        _below,
        sized((5, 45, 90)),
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|work out|get} {the greatest common divisor of|the gcd of|the largest number that divides both} <0> and <1>",
            np="{the GCF of <0> and <1>|the HCF of <0> and <1>|the hcf of <0> and <1>|the greatest common divisor (gcd) of <0> and <1>|the highest common factor (HCF) of <0> and <1>|the biggest number that goes into both <0> and <1>|the gcd (greatest common divisor) of <0>, <1>|the largest common factor of <0> and <1>|the greatest common divisor of <0> and <1>|the gcd of <0> and <1>|the GCD of <0> and <1>|the highest common factor of <0> and <1>|the greatest common factor of <0> and <1>|the gcf of <0> and <1>|~the largest common divisor of <0> and <1>}",
            expr="{GCD(<0>, <1>)|GCD <0> <1>|GCD <0>, <1>|HCF <0>, <1>|HCF of <0>, <1>|GCF <0> <1>|GCF(<0>,<1>)|gcd(<0>,<1>)|gcd: <0>, <1>|gcd: <0> <1>|<0> and <1> gcd|<0>, <1>: gcd|greatest common factor of <0> and <1>|greatest common divisor of <0>, <1>|hcf <0> & <1>|gcd(<0>, <1>)|gcd of <0> and <1>|gcd <0> <1>|hcf(<0>, <1>)|GCD of <0> and <1>|gcd <0> and <1>|gcd <0>, <1>|hcf of <0> and <1>|hcf <0> <1>|gcf <0> <1>|greatest common divisor <0> and <1>|highest common factor of <0>, <1>|common divisor of <0> and <1>, the largest one}",
            story="{I have <0> {apples|red beads|roses|pencils|cookies} and <1> {oranges|blue beads|tulips|pens|sweets} and want to make as many identical {bags|sets|packs|bunches|~baskets} as possible with nothing left over. how many {bags|sets|packs|groups} can I make?|two {ropes|ribbons|planks|pipes} are <0> and <1> {cm|inches|feet|metres} long. I want to cut {both|them} into equal pieces, as long as possible, with no waste. how long is {each|one} piece?|a {floor|wall} is <0> by <1> {cm|inches|feet}. what is the side of the largest square tile that covers it exactly, without cutting?}",
            ask="{<0> and <1>: what is their gcd|<0> and <1>, what's the greatest common divisor|what's the biggest whole number that divides <0> and <1> with nothing left over|which gcd do <0> and <1> have|what is the greatest common divisor (the biggest number that divides both) of <0> and <1>|find the gcd: <0> and <1>|which is the largest number that divides both <0> and <1>|what is the biggest divisor that <0> and <1> share|what is the biggest number that divides both <0> and <1>|biggest number that divides both <0> and <1>|biggest number that divides <0> and <1>|which largest number goes into both <0> and <1>|what's the largest number <0> and <1> are both divisible by|by what number can I divide both <0> and <1> at most|what is the greatest factor <0> and <1> have in common|~by which number at most are both <0> and <1> divisible}",
        ),
        f"<0> =a <1> =b {_GCD} a output",
        lambda a, b: [gcd(a, b)],
        _with_common_factor,
        "{the gcd is <0>|it is <0>|the greatest common divisor is <0>|<0>}[.]",
        weight=8,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|work out|get} {the least common multiple of|the lcm of|the smallest number that is a multiple of both} <0> and <1>",
            np="{the smallest number that both <0> and <1> divide into|the least common multiple (LCM) of <0> and <1>|the lcm (smallest number both divide) of <0> and <1>|the least common multiple of <0> and <1>|the lcm of <0> and <1>|the LCM of <0> and <1>|the lowest common multiple of <0> and <1>|~the smallest common multiple of <0> and <1>}",
            expr="{LCM(<0>, <1>)|LCM <0> <1>|LCM <0>, <1>|lcm(<0>,<1>)|lcm: <0>, <1>|lcm: <0> <1>|<0> and <1> lcm|<0>, <1>: lcm|lcm <0> & <1>|least common multiple of <0> and <1>|least common multiple <0> <1>|lcm(<0>, <1>)|lcm of <0> and <1>|LCM of <0> and <1>|lcm <0> <1>|lcm <0> and <1>|lcm <0>, <1>|lcm of <0>, <1>|lcm for <0> and <1>|least common multiple <0> and <1>|lowest common multiple <0> <1>|lowest common multiple of <0>, <1>|smallest common multiple of <0> and <1>}",
            story="{one {bus|train|ferry|alarm|bell} goes every <0> minutes and another one every <1> minutes. {they have just gone|both start|both have just gone} at the same time. after how many minutes will {they go together again|that happen again|~they next coincide}?|I {water|check|clean} one {plant|tank|pump} every <0> days and the other every <1> days. today I did both. in how many days will I do both again?}",
            ask="{<0> and <1>: what is their lcm|<0> and <1>, what's the least common multiple|which lcm do <0> and <1> have|what is the least common multiple (the smallest number that both go into) of <0> and <1>|find the lcm: <0> and <1>|what is the first number that is a multiple of both <0> and <1>|which is the smallest number that both <0> and <1> divide|what is the smallest multiple that <0> and <1> share|what is the smallest number divisible by both <0> and <1>|smallest number divisible by <0> and <1>|smallest number that both <0> and <1> go into|what's the first number that is in the <0> times table and in the <1> times table|which is the first multiple that <0> and <1> have in common|what is the lowest number that <0> and <1> both divide evenly|~at which number do the multiples of <0> and of <1> first meet}",
        ),
        f"<0> =a <1> =b {_GCD} <0> a div <1> mul output",
        lambda a, b: [lcm(a, b)],
        sized((2, 300, 900), (2, 300, 900)),
        "{the lcm is <0>|it is <0>|the least common multiple is <0>|<0>}[.]",
        weight=7,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|compute|calculate|work out|evaluate} {the factorial of <0>|<0> factorial|<0>!|the value of <0>!}",
            np="{the factorial of <0>|the factorial of <0>|<0> factorial|<0>!|<0>!|the factorial of the number <0>|the value of <0>!|~the factorial function at <0>}",
            expr="{<0>!|<0>!|<0>!|<0>!|<0>!|(<0>)!|<0> factorial|<0> factorial (<0>!)|factorial(<0>)|fac(<0>)|fact(<0>)|<0>!|<0>!|<0>!|<0>!|<0>!|<0> !|factorial(<0>)|factorial of <0>|<0> factorial|factorial <0>|fact(<0>)|fact <0>|math.factorial(<0>)}",
            ask="{<0>!|<0>!|<0>!|what's <0>!|what is <0>!|what is <0>! equal to|what is <0>! (factorial)|what do you get for <0>!|<0> factorial|<0> factorial is what|what's the factorial of <0>|how much is <0> factorial|how much is <0>!|how big is <0>!|what does <0>! equal|what does <0> factorial come to}",
        ),
        f"{FACTORIAL} output",
        lambda n: [factorial(n)],
        sized((0, 10, 12)),
        weight=14,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "multiply {all|the|all the} {numbers|whole numbers|integers} {from 1 to <0>|from one to <0>|1 through <0>|~up to <0>}[ together]",
            np="{the number of ways <0> {people|kids|friends|students} can line up|the number of different orders of <0> "
            + _ORDERED
            + "|the product of all whole numbers from one to <0>|the product of the numbers from 1 to <0>|1 times 2 times 3 and so on up to <0>|the number of ways to arrange <0> {books|people|cards|different letters} in a row|the number of permutations of <0> {things|items|elements|objects}|~the product of the first <0> positive integers}",
            expr="{1 * 2 * ... * <0>|1*2*3*...*<0>|1 x 2 x 3 x ... x <0>|product of 1 to <0>|permutations of <0>}",
            ask="{how many ways can <0> {people|kids|friends|students|children|runners|dancers|soldiers|cars|customers} {line up|line up in a queue|queue up|stand in a line|stand in a queue|stand in line|form a line|stand in a row|be lined up|be put in a row|get in line}|in how many {ways|different ways|orders|different orders} can <0> {people|kids|friends|guests|children|students|passengers} {line up|stand in line|queue up|sit on a bench|sit in a row|sit on <0> chairs in a row|stand side by side|be seated in a row}|how many {ways|different ways|orders} can you {put|arrange|line up|order|place|shelve|stack} <0> {different books|books|trophies|photos|plates|toys|cards|bottles|paintings|flags} {on a shelf|in a row|in a line|next to each other|~side by side}|how many {different |}{orders|arrangements|orderings} {are there for|are possible with|are there of} <0> "
            + _ORDERED
            + "|<0> {people|kids|friends|runners} {in a queue|in a line|in a row}, how many {ways|orders|arrangements}|<0> {books|trophies|photos} on a shelf, how many {ways|orders|arrangements}|how many ways to {arrange|order|line up} <0> "
            + _ORDERED
            + "|how many ways can <0> {runners|horses|cars|swimmers} finish a race{| with no ties}|how many {words|arrangements} can you make {with|from} <0> different letters{ if you use every letter once|, each used once}|how many ways are there to seat <0> {people|guests|friends} in a row|in how many orders can <0> {things|books|songs|people} {stand|be put}|in how many ways can <0> people {stand in line|queue up|sit in a row}|how many ways are there to {arrange|order|line up} <0> {books|things|people|cards|letters}|how many ways can you {arrange|order} <0> {books|items|friends|pictures}|how many permutations of <0> {things|items|elements} are there|what do you get if you multiply all numbers from 1 to <0>}",
        ),
        f"{FACTORIAL} output",
        lambda n: [factorial(n)],
        sized((2, 10, 12)),
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|compute|calculate|work out} {Fibonacci number <0>|the <0>th Fibonacci number|the <0>th number of the Fibonacci sequence}",
            np="{the <0>th number of the Fibonacci sequence "
            + _ONE_ONE
            + "{|, ...|...}|the <0>th term of {the Fibonacci sequence |the sequence |}"
            + _ONE_ONE
            + "{, ...|...|, and so on}|term <0> of the Fibonacci {sequence|series}|the <0>th Fibonacci number (with F(1) = F(2) = 1)|the <0>th Fibonacci number (starting 1, 1)|the <0>th term in the Fibonacci {series|numbers}|the <0>th Fibonacci number|the <0>th Fibonacci number|the <0>th number in the Fibonacci sequence|the <0>th term of the Fibonacci sequence|Fibonacci number <0>|the Fibonacci number with index <0>|Fibonacci of <0>|number <0> of the Fibonacci sequence that begins with two ones|~the Fibonacci number at position <0>}",
            expr="{F(<0>) fibonacci|fibonacci term <0>|fib(<0>)|<0>th fibonacci term|<0>th term of fibonacci|<0>th number in fibonacci|fibonacci sequence <0>th term|fibonacci sequence, <0>th number|"
            + _ONE_ONE
            + ", ... <0>th term|"
            + _ONE_ONE
            + "... <0>th number|Fibonacci "
            + _ONE_ONE
            + ", ..., <0>th|fib(<0>)|fibonacci(<0>)|fib <0>|fibonacci <0>|F(<0>) of Fibonacci|<0>th fib|<0>th fibonacci|<0>th fibonacci number|fibonacci number <0>|fib number <0>|fibonacci no. <0>|fibonacci nr <0>}",
            ask="{{if|given that|say} the Fibonacci sequence {starts|begins|goes} "
            + _ONE_ONE
            + "{, ...|...|, ...,}{|,} what is {the <0>th term|the <0>th number|term number <0>|number <0>}|the Fibonacci sequence {starts|begins|goes} "
            + _ONE_ONE
            + "{, ...|...|, and so on}. what is {the <0>th term|the <0>th number|its <0>th number|number <0>}|{in|for} the Fibonacci sequence "
            + _ONE_ONE
            + "{, ...|...}, what is the <0>th {term|number|one}|the sequence "
            + _ONE_ONE
            + "{, ...|...} goes on with each number the sum of the two before. what is {the <0>th|number <0>|the <0>th term}|start with 1 and 1 and keep adding the last two numbers. what is the <0>th number|the sequence starts with 1, 1 and each {number|term} is the sum of the {two before|previous two}. what is the <0>th {number|term}|what is the <0>th number in the Fibonacci sequence (each number is the sum of the two before it)|which is Fibonacci number <0>|which is the <0>th Fibonacci number|what is the <0>th fibonacci number|what's fibonacci <0>|what's fib <0>|what number is <0>th in the fibonacci sequence}",
        ),
        "0 =a 1 =b <0> =k loop b a b add =b =a k 1 sub :k again a output",
        lambda n: [_fibonacci(n + 1)[n]],
        sized((3, 32, 46)),
        weight=6,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{list|print|give me|write down|~reel off} the first <0> Fibonacci numbers[, beginning with zero and one]",
            np="the list of the {first <0> Fibonacci numbers|first <0> numbers of the Fibonacci sequence}, {beginning|starting} with zero",
            ask="what are the first <0> Fibonacci numbers{, beginning with zero| if we begin with zero and one}",
        ),
        "0 =a 1 =b <0> =k loop a output b a b add =b =a k 1 sub :k again",
        _fibonacci,
        sized((4, 14, 24)),
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{add up|sum|sum up|add} {{all|the|all the} {numbers|whole numbers|integers} "
            + _FROM_ONE
            + "|everything from 1 to <0>}",
            np="{the sum of {all|the|all the} {numbers|numbers|whole numbers|integers} "
            + _FROM_ONE
            + "|the sum from 1 to <0>|the sum of 1 to <0>|the sum of the first <0> {numbers|whole numbers|positive integers|natural numbers}|~everything from one to <0> added up}",
            ask="{how much do you get if you add up 1, 2, 3 and so on to <0>|what is 1 + 2 + 3 + ... + <0>|what's 1+2+3 all the way to <0>|1+2+3+...+<0> is how much|what is the sum of 1 through <0>|what do {all|the} {numbers|whole numbers|integers} "
            + _FROM_ONE
            + " add up to|how much is 1 plus 2 plus 3 and so on up to <0>|what do you get if you add all numbers from 1 to <0>|how much is 1 + 2 + 3 + ... + <0>}",
            expr="{sum 1..<0>|sum of 1..<0>|sum 1-<0>|1 + 2 + 3 ... <0>|sum of the numbers 1 to <0>|sum of numbers 1 to <0>|sum of all numbers from 1 to <0>|sum of integers 1 to <0>|sum of the first <0> numbers|sum of first <0> natural numbers|add 1 to <0>|add up 1 to <0>|1 + 2 + ... + <0>|1 + 2 + 3 + ... + <0>|1+2+...+<0>|1+2+3+...+<0>|sum of 1 to <0>|sum from 1 to <0>|sum 1 to <0>|sum of numbers from 1 to <0>|1 plus 2 plus 3 up to <0>}",
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
            do=BY_PROGRAM
            + "{add up|add|sum up|sum} {all|the|all the} {numbers|whole numbers|integers} {from <0> to <1>|from <0> through <1>|between <0> and <1> inclusive}",
            np="{the sum {of {all|the|all the} {numbers|whole numbers|integers} |of all numbers |of everything |}{from <0> to <1>|from <0> up to <1>|from <0> through <1>}|the sum of {all|the} numbers between <0> and <1>, both included|the {numbers|integers} from <0> to <1> added up|~the total of all integers from <0> to <1>}",
            ask="{what do {all|the} {numbers|whole numbers|integers} {from <0> to <1>|~between <0> and <1>, both included,} add up to|what do you get if you add {all|the} numbers from <0> to <1>|how much is <0> + ... + <1>|how much are the numbers from <0> to <1> together|what's <0> to <1> all added up}",
            expr="{<0> + ... + <1>|sum from <0> to <1>|sum of <0> to <1>|sum <0> to <1>|sum of all numbers from <0> to <1>|sum of numbers from <0> to <1>|sum of the integers <0> to <1>|sum of integers from <0> to <1>|add <0> to <1>, all of them}",
        ),
        "0 =s <0> =k loop s k add =s k 1 add :k <1> le again s output",
        lambda a, b: [sum(range(a, b + 1))],
        _stretch,
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "add up {the squares of the whole numbers|the square numbers of everything} from one to <0>",
            np="{the sum of the first <0> {squares|square numbers}|the sum of the squares of the numbers from one to <0>}",
            expr="{sum of squares from 1 to <0>|sum of k^2 for k = 1 to <0>|first <0> squares, sum|1+4+9+...+<0>^2|sum of first <0> squares|sum of the squares of 1 to <0>|sum of squares up to <0>^2|1^2 + 2^2 + ... + <0>^2|sum of the first <0> squares|sum of first <0> square numbers|1² + 2² + 3² + ... + <0>²}",
            ask="what do the first <0> {squares|square numbers} add up to",
        ),
        "0 =s <0> =k loop k k mul s add =s k 1 sub :k again s output",
        lambda n: [sum(k * k for k in range(1, n + 1))],
        sized((3, 200, 500)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "add up {the|all} cubes from {one cubed|the cube of one} to <0> cubed",
            np="the sum of the {first <0> cubes|first <0> cube numbers|cubes of the numbers from one to <0>}",
            expr="{1^3 + 2^3 + ... + <0>^3|sum of the first <0> cubes|sum of first <0> cubes|1³ + 2³ + 3³ + ... + <0>³}",
            ask="what do the first <0> cubes add up to",
        ),
        "0 =s <0> =k loop k k mul k mul s add =s k 1 sub :k again s output",
        lambda n: [sum(k**3 for k in range(1, n + 1))],
        sized((3, 100, 250)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "add up {the|all} even numbers " + _UP_TO,
            np="the {sum|total} of {all|the} even numbers " + _UP_TO,
            expr="{sum of the evens to <0>|sum evens up to <0>|even numbers up to <0>, sum|add the even numbers up to <0>|2+4+6+...+<0>|sum of even numbers up to <0>|sum of the even numbers up to <0>|sum of all even numbers to <0>|sum even numbers 1 to <0>|2 + 4 + ... + <0>|sum of even numbers from 1 to <0>|sum of evens up to <0>}",
            ask="what do {the|all|all the} {even|even whole} numbers " + _UP_TO + " {add up to|come to|sum to}",
        ),
        "0 =s 0 =k loop k 2 add :k s add =s k 2 add <0> le again s output",
        lambda n: [sum(range(0, n + 1, 2))],
        sized((4, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "add up {the|all} odd numbers " + _UP_TO,
            np="the {sum|total} of {all|the} odd numbers " + _UP_TO,
            expr="{sum of the odds to <0>|sum odds up to <0>|odd numbers up to <0>, sum|add the odd numbers up to <0>|1+3+5+...+<0>|sum of odd numbers up to <0>|sum of the odd numbers up to <0>|sum of all odd numbers to <0>|sum odd numbers 1 to <0>|1 + 3 + ... + <0>|sum of odd numbers from 1 to <0>|sum of odds up to <0>}",
            ask="what do {the|all|all the} {odd|odd whole} numbers " + _UP_TO + " {add up to|come to|sum to}",
        ),
        "0 =s 1 =k loop s k add =s k 2 add :k <0> le again s output",
        lambda n: [sum(range(1, n + 1, 2))],
        sized((3, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"{{add up|sum|sum up|add}} {{the|all|all the}} {kind} numbers {_BOUNDS}",
                np=f"{{the {{sum|sum|total}} of {{the|all|all the}} {kind} numbers {_BOUNDS}|the {kind} numbers {_BOUNDS} added up}}",
                expr=f"{{sum of {kind} numbers {_BOUNDS}|sum of the {kind} numbers {_BOUNDS}|sum {kind} numbers {_BOUNDS}|sum of {kind}s {_BOUNDS}|{kind} numbers {_BOUNDS}, sum}}",
                ask=f"{{what do {{the|all|all the}} {kind} numbers {_BOUNDS} add up to|what do you get if you add {{the|all}} {kind} numbers {_BOUNDS}|how much are the {kind} numbers {_BOUNDS} together}}",
            ),
            f"0 =s {first} =k loop s k add =s k 2 add :k <1> le again s output",
            oracle,
            _stretch,
            "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
        )
        for kind, first, oracle in (
            ("even", "<0> <0> 1 and add", lambda a, b: [sum(range(a + a % 2, b + 1, 2))]),
            ("odd", "<0> 1 or", lambda a, b: [sum(range(a | 1, b + 1, 2))]),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{raise <0> to the power <1>|raise <0> to the power of <1>|raise <0> to the <1>th power|compute <0> to the power of <1>|calculate <0> to the <1>th|take <0> to the power of <1>|multiply <1> copies of <0> together|calculate <0>^<1>}",
            np="{<0> to the power of <1>|<0> to the power of <1>|<0> to the power <1>|<0> to the <1>th power|<0> to the <1>th|<0> raised to the power <1>|<0> raised to the power of <1>|<0> raised to the <1>th power|the <1>th power of <0>|<0>^<1>|~the power of <0> with exponent <1>}",
            expr="{<0>^<1>|<0>^<1>|<0>^<1>|<0>**<1>|<0>**<1>|<0> ^ <1>|<0> ** <1>|pow(<0>, <1>)|<0> to the power of <1>|<0> to the power <1>|<0> to the <1>th|<0> power <1>|<0> raised to <1>}",
            ask="{how much is <0> to the power of <1>|how much is <0>^<1>|what is <0> raised to <1>|what do you get if you raise <0> to the power of <1>}",
        ),
        f"{POWER} output",
        lambda a, b: [a**b],
        _power,
        weight=16,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{compute|find|calculate} <0> to the power of <1>, modulo <2>",
            np="{<0> to the <1> mod <2>|<0> to the <1>th mod <2>|<0> to the power <1> mod <2>|<0> to the power of <1> mod <2>|<0> to the <1> modulo <2>|<0>^<1> modulo <2>|<0> raised to <1> mod <2>|<0> to the <1>th power, modulo <2>|the remainder of <0>^<1> divided by <2>|the remainder when <0>^<1> is divided by <2>|the remainder when you divide <0> to the power of <1> by <2>|~<0> raised to the power of <1>, reduced modulo <2>|<0> to the power of <1> modulo <2>|<0> to the power of <1>, mod <2>|the remainder of <0> to the power of <1> when divided by <2>}",
            expr="{(<0>^<1>) mod <2>|(<0>**<1>) % <2>|<0>^<1> % <2>|<0>^<1> (mod <2>)|<0> to the <1> mod <2>|<0> to the <1> modulo <2>|<0> to the power <1> mod <2>|<0> ^ <1> mod <2>|remainder of <0>^<1> by <2>|<0>^<1> modulo <2>|modpow(<0>, <1>, <2>)|pow(<0>, <1>, <2>)|<0>^<1> mod <2>|<0>**<1> % <2>}",
            ask="{what remains when <0> to the power of <1> is divided by <2>|what is left when you divide <0>^<1> by <2>|what does <0>^<1> leave when divided by <2>|what's the remainder if <0> to the power <1> is divided by <2>|if you divide <0>^<1> by <2>, what is the remainder|divide <0> to the <1>th by <2>, what remains|how much is <0> to the <1> mod <2>|~with <0> to the <1>th power shared out by <2>, what is left over}",
        ),
        "1 =r <1> =k loop r <0> mul <2> rem =r k 1 sub :k again r output",
        lambda a, b, m: [pow(a, b, m)],
        _modulus,
        weight=3,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{add up the digits of <0>|find the digit sum of <0>|sum the digits of <0>|add the digits of <0>|add the digits of <0> together|add all digits of <0>|sum up the digits of the number <0>|add together each digit in <0>}",
            np="{the digit sum of <0>|the sum of the digits of <0>|the sum of digits of <0>|the sum of all digits in <0>|the digits of <0> added up|~the cross sum of <0>}",
            expr="{sum of the digits in <0>|sum of all digits of <0>|sum of all the digits in <0>|digits sum <0>|sum of its digits: <0>|<0> digit sum|<0>, sum of digits|<0>, sum of its digits|digits of <0> added|digits of <0> added up|sum the digits: <0>|sum of digits: <0>|digit total of <0>|digit_sum(<0>)|digitsum(<0>)|digit sum of <0>|digit sum <0>|digit sum: <0>|sum of digits of <0>|sum of the digits of <0>|sum of digits <0>|sum digits <0>|add digits of <0>|add the digits of <0>|~digits of <0> summed}",
            ask="{<0>: what do the digits add up to|<0>, what is the sum of its digits|add up each digit in <0>, what's the total|if you add all the digits of <0>, what do you get|take <0> and add its digits together. what do you get|what is the sum of the digits in the number <0>|what's the digit sum of <0> (add all its digits)|take the number <0>. what is the sum of its digits|how much is the sum of the digits of <0>|what's the total of the digits in <0>|what do the digits of <0> add up to|how much do the digits of <0> make together|what do you get if you add the digits of <0>|what do you get when you add up all digits of <0>|what's the sum if I add each digit of <0>|what is the cross total of <0>}",
        ),
        "0 =s <0> =n loop s n 10 rem add =s n 10 div :n again s output",
        lambda n: [sum(_digits(n))],
        of_any_size((10, BILLION)),
        "{the digit sum is <0>|they add up to <0>|it's <0>|<0>}[.]",
        weight=4,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{count the digits of <0>|count how many digits <0> has|find the number of digits in <0>}",
            np="{the number of digits in the number <0>|the digit count for <0>|the number of digits of <0>|the number of digits in <0>|the digit count of <0>|the length of <0> in digits|~how many digits <0> is long}",
            expr="{number of digits in <0>|number of digits of <0>|digit count of <0>|digit count <0>|digits in <0>, how many|len(str(<0>))|count digits <0>|how many digits in <0>}",
            ask="{<0>: how many digits|<0>, how many digits is that|how many digits long is <0>|how many digits is <0>|how many digits make up <0>|count of digits in <0>|number of digits in <0>|how many digits does <0> have|how many digits does the number <0> have|how many figures has <0>|<0> has how many digits|how many digits <0> has|how many digits has <0>|how many digits are in <0>|how many digits are there in <0>|how long is the number <0>|~of how many digits is <0>}",
        ),
        "0 =c <0> =n loop c 1 add =c n 10 div :n again c output",
        lambda n: [len(_digits(n))],
        of_any_size((1, GREATEST)),
        "{it has <0>|<0> digits|it has <0> digits|there are <0>|<0>}[.]",
        weight=1,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{list|give me|print|name|write out} the digits of <0>",
            nps="{the digits of <0>|the digits of <0>, one by one|the single digits of <0>|~the digits that make up <0>}",
            expr="{digits of <0>|digits(<0>)}",
            ask="{what are the digits of <0>|which digits does <0> have|which digits are in <0>}",
        ),
        "<0> =n 1 =w loop w 10 mul =w n w div 9 gt again loop n w div 10 rem output w 10 div :w again",
        _digits,
        lambda draw: [draw.number(11, 9_999_999 if draw.magnitude else 999_999)],
        SAYS_ALL,
        weight=1,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{convert <0> to hex|convert <0> to hexadecimal|write <0> in hexadecimal|write <0> in hex|turn <0> into hex}",
            np="{<0> in hex|<0> in hex|<0> in hexadecimal|the hex of <0>|<0> as a hexadecimal number|the hexadecimal form of <0>|<0> in base 16|~<0> in base sixteen}",
            expr="{hex(<0>)|<0> in hex|<0> to hex|hex of <0>|hex <0>}",
            ask="{what is <0> in hex|how do you write <0> in hexadecimal|how do I write <0> in hex|which hex number is <0>}",
        ),
        "<0> =n 0 =k loop k 4 add :k n k shr_u again loop k 4 sub :k n k shr_u 15 and output k again",
        lambda n: [int(digit, 16) for digit in f"{n:x}"],
        of_any_size((10, MILLIONS)),
        lambda n, *digits: (
            f"{{in hex it is {n:x}|{n:x}|that is {n:x} in hex|it's 0x{n:x}|0x{n:x}|in hexadecimal it is {n:x}}}"
        ),
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|compute|calculate|take|work out} {the square root of <0>|the square root of <0>|the root of <0>}",
            np="{the square root of <0>|the square root of <0>|the square root of <0>|the root of <0>|the whole part of the square root of <0>|the square root of <0>, rounded down|~the number whose square is <0>}",
            expr="{sqrt(<0>)|sqrt(<0>)|sqrt <0>|√<0>|square root of <0>|square root <0>|root of <0>|root <0>|sqrt of <0>|sqroot <0>|squareroot of <0>|isqrt(<0>)}",
            ask="{how much is the square root of <0>|which number times itself is <0>|which number squared is <0>|what number squared gives <0>|what is the square root of <0>}",
        ),
        f"{ROOT} output",
        lambda n: [isqrt(n)],
        _square,
        "{it is <0>|the square root is <0>|it's <0>|that is <0>|<0>|<0> in whole numbers|the whole part is <0>}[.]",
        weight=6,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{add up|sum|sum up|add} the first <0> odd numbers",
            np="{the sum of the first <0> odd numbers|the sum of the first <0> odd numbers|the sum of <0> odd numbers, starting at one|the total of the first <0> odd numbers|~the first <0> odd numbers added up}",
            expr="{sum first <0> odd numbers|first <0> odd numbers sum|first <0> odd numbers, sum|sum of the first <0> odds|sum of first <0> odds|sum of first <0> odd integers|total of first <0> odd numbers|1+3+5+... (<0> terms)|1 + 3 + 5 + 7 + ..., <0> terms|sum of <0> odd numbers from 1|sum of the first <0> positive odd numbers|first <0> odd numbers added up|sum of the first <0> odd numbers|sum of first <0> odd numbers|1 + 3 + 5 + ..., <0> numbers}",
            ask="{add the first <0> odd numbers (1, 3, 5, ...), what do you get|if you add the first <0> odd numbers together, what do you get|what do you get when you add up the first <0> odd numbers|starting from 1, what do <0> odd numbers in a row add up to|what's the sum of the first <0> odd numbers (1, 3, 5 and so on)|what is 1 + 3 + 5 + ... if there are <0> numbers|how much do the first <0> odd numbers make|what do the first <0> odd numbers add up to|how much is the sum of the first <0> odd numbers|what is the sum of the first <0> odd numbers}",
        ),
        "0 =s 1 =k <0> =n loop s k add =s k 2 add =k n 1 sub :n again s output",
        lambda n: [sum(range(1, 2 * n, 2))],
        sized((2, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{add up|sum|sum up|add} the first <0> even numbers",
            np="{the sum of the first <0> even numbers|the sum of the first <0> even numbers|the sum of <0> even numbers, starting at two|the total of the first <0> even numbers|~the first <0> even numbers added up}",
            expr="{sum first <0> even numbers|first <0> even numbers, sum|sum of the first <0> evens|sum of first <0> evens|2+4+6+... (<0> terms)|2 + 4 + 6 + 8 + ..., <0> terms|sum of the first <0> positive even numbers|total of first <0> even numbers|sum of the first <0> even numbers|sum of first <0> even numbers|2 + 4 + 6 + ..., <0> numbers}",
            ask="{add the first <0> even numbers (2, 4, 6, ...), what do you get|if you add the first <0> even numbers together, starting with 2, what do you get|starting from 2, what do <0> even numbers in a row add up to|what's the sum of the first <0> even numbers (2, 4, 6 and so on)|how much do the first <0> even numbers make, from two on|what do the first <0> even numbers, starting at two, add up to|what is the sum of the first <0> even numbers}",
        ),
        "0 =s 2 =k <0> =n loop s k add =s k 2 add =k n 1 sub :n again s output",
        lambda n: [sum(range(2, 2 * n + 1, 2))],
        sized((2, 150, 400)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{list|give me|print|write down|write|count} {{all|the} numbers from <0> to <1>|from <0> to <1>|the integers from <0> to <1>}",
            np="the list of {|all }numbers from <0> to <1>",
            nps="{the numbers from <0> to <1>|all numbers from <0> to <1>}",
            ask="{which numbers go from <0> to <1>|which integers are there from <0> to <1>}",
        ),
        "<0> =k loop k output k 1 add :k <1> le again",
        lambda a, b: list(range(a, b + 1)),
        _short_stretch,
        SAYS_ALL,
        weight=1,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{count the digits of <0> and add them up as well|count and add up the digits of <0>}",
            np="the number of digits {of|in} <0>, and {their sum|what they add up to}",
            ask="how many digits has <0>, and what do they add up to",
        ),
        "0 =c 0 =s <0> =n loop c 1 add =c s n 10 rem add =s n 10 div :n again c output s output",
        lambda n: [len(_digits(n)), sum(_digits(n))],
        of_any_size((10, BILLION)),
        "{it has <0> digits, and their sum is <1>|<0> digits that add up to <1>|there are <0> digits, together they make <1>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{multiply the digits of <0> together|find the product of the digits of <0>|~work out what the digits of <0> multiply to}",
            np="{the product of the digits in <0>|the product of all digits of <0>|the digits of <0> multiplied|the product of the digits of <0>|the digits of <0> multiplied together|~the digit product of <0>}",
            expr="{product of digits of <0>|product of the digits of <0>|digit product <0>|digit product of <0>|multiply digits of <0>}",
            ask="{what do you get if you multiply {all the|the} digits of <0>|what do you get when you multiply {all the|the} digits in <0>{| together}|<0>: what is the product of its digits|multiply the digits of <0>, what do you get|what do the digits of <0> multiply to|how much are the digits of <0> multiplied with each other}",
        ),
        "1 =r <0> =n loop r n 10 rem mul =r n 10 div :n again r output",
        lambda n: [prod(_digits(n))],
        lambda draw: [int(str(draw.number(10, BILLION)).replace("0", str(draw.random.randint(1, 9))))],
        "{the product is <0>|they multiply to <0>|it's <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{find|get|~pick out} the {largest and the smallest|highest and the lowest} digit of <0>",
            np="the {largest|biggest|highest} digit {of|in} <0>, and the {smallest|lowest} one",
            ask="which are the largest and the smallest digit of <0>",
        ),
        "<0> =n 0 =a 9 =b loop n 10 rem =d d a d a gt select =a d b d b lt select =b n 10 div :n again a output b output",
        lambda n: [max(_digits(n)), min(_digits(n))],
        of_any_size((10, BILLION)),
        "{the largest digit is <0>, the smallest <1>|<0> is the largest and <1> the smallest|the digits go from <1> up to <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{reverse the digits of <0>|reverse <0>|reverse the number <0>|reverse the order of the digits of <0>|flip the digits of <0>|turn the digits of <0> around|turn <0> around|spell the digits of <0> in reverse order as one number|~write <0> backwards}",
            np="{the number <0> {backwards|reversed|in reverse}|the digits of <0> in reverse order|<0> with the digits in reverse order|<0> with its digits in reverse|<0> spelled backwards|the mirror image of <0> (its digits in reverse)|the reversed number of <0>|the digits of <0> reversed|<0> with its digits reversed|the reverse of <0>|<0> {written|read} backwards}",
            expr="{reverse of the digits of <0>|reverse digits <0>|reverse the digits <0>|reverse the digits: <0>|reverse digits: <0>|reverse: <0>|rev(<0>)|<0> flipped|flip <0>|digits reversed: <0>|backwards <0>|<0>, reversed|<0>, backwards|number <0> backwards|reverse(<0>)|reverse <0>|<0> backwards|<0> reversed|reverse digits of <0>|digits of <0> reversed|reverse of <0>|<0> in reverse|<0> with digits reversed|<0> from back to front}",
            ask="{<0>: what is it backwards|<0>, what does it look like reversed|if I write <0> backwards, what number is it|if you read <0> from the back, what number do you get|what number is <0> spelled backwards|what is <0> with its digits reversed|write <0> backwards, what do you get|take <0> and reverse its digits. what number is it|which number is <0> in reverse|what's <0> with its digits flipped|what is <0> backwards|what is <0> reversed|how does <0> read backwards|what's <0> with its digits in reverse order|what is <0> read from right to left|what number do you get if you reverse the digits of <0>}",
        ),
        "0 =r <0> =n loop r 10 mul n 10 rem add =r n 10 div :n again r output",
        lambda n: [int(str(n)[::-1])],
        of_any_size((10, BILLION)),
        "{reversed it is <0>|backwards it reads <0>|that gives <0>|<0>}[.]",
        weight=4,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{find|work out} how far <0> is from {its own reverse|its digits in reverse order}",
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
            do=BY_PROGRAM
            + "{find the digital root of <0>|add up the digits of <0> again and again until one digit is left}",
            np="{the digital root of <0>|the repeated digit sum of <0>|~the single digit that repeated digit sums of <0> end in}",
            expr="{digital root: <0>|digital root of the number <0>|dr(<0>), the digital root|repeated digit sum <0>|digit sum of <0> until one digit is left|digital_root(<0>)|digital root of <0>|digital root <0>|repeated digit sum of <0>}",
            ask="{what single digit is left if you keep adding up the digits of <0>|what do you get if you add the digits of <0> over and over until one digit is left|add the digits of <0> until only one digit is left, what is it|keep summing the digits of <0> until you have a single digit. which one is it|what is the digital root of <0> (add digits until one remains)|<0>, what is its digital root}",
        ),
        "<0> =n loop 0 =s loop s n 10 rem add =s n 10 div :n again s :n 9 gt again n output",
        lambda n: [_digital_root(n)],
        of_any_size((10, BILLION)),
        "{the digital root is <0>|it ends at <0>|what is left is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{write <0> in binary|convert <0> to binary|turn <0> into a binary number}",
            np="{<0> in binary|<0> in binary|<0> written in binary|the binary form of <0>|the binary of <0>|the binary representation of <0>|<0> in base 2|~<0> in base two}",
            expr="{bin(<0>)|binary(<0>)|<0> in binary|<0> to binary|binary of <0>|convert <0> to binary}",
            ask="{what is <0> in binary|how do you write <0> in binary|which digits has <0> in base two}",
        ),
        "<0> =n 0 =r 1 =w loop n 2 rem w mul r add =r w 10 mul =w n 2 div :n again r output",
        lambda n: [int(f"{n:b}")],
        sized((2, 511, 1023)),
        "{in binary it is <0>|that is <0> in binary|it's written <0>|<0>}[.]",
        weight=4,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "count the {Collatz steps|steps of the Collatz sequence} {from <0> down to one|that <0> needs to reach one}",
            np="the number of Collatz steps {from <0> to one|that <0> takes to reach one}",
            ask="{how many {Collatz steps does <0> take|steps does the Collatz sequence take from <0>} to reach one|{starting at|starting from|beginning with|from} <0>{,|} use the Collatz rule "
            + _RULE
            + ". "
            + _UNTIL_ONE
            + "|{starting at|starting with|beginning at} <0> with the Collatz rule "
            + _RULE
            + ", "
            + _UNTIL_ONE
            + "|with the Collatz rule "
            + _RULE
            + " and starting at <0>, "
            + _UNTIL_ONE
            + "|"
            + _UNTIL_ONE
            + " from <0> with the Collatz rule{| "
            + _RULE
            + "}|how many {Collatz steps|steps of the Collatz rule|Collatz iterations} {from <0> to 1|to get from <0> to 1|to bring <0> to 1|does <0> need}|collatz from <0>, "
            + _UNTIL_ONE
            + "|collatz <0>: "
            + _UNTIL_ONE
            + "|start at <0>. "
            + _RULE_TOLD
            + ". "
            + _UNTIL_ONE
            + "|take <0>: "
            + _RULE_TOLD
            + ". "
            + _UNTIL_ONE
            + "|what is the length of the Collatz path from <0> to 1, in steps|how long does <0> take to reach 1 under 3n+1|starting at <0>, how many steps of the 3n+1 {rule|problem} until 1}",
            story="{the Collatz rule: "
            + _RULE_TOLD
            + ". {starting {at|with|from} <0>|from <0>|if I start with <0>}, "
            + _UNTIL_ONE
            + "?|think of the number <0>. "
            + _RULE_TOLD
            + ", and go on like that. "
            + _UNTIL_ONE
            + "?|{I start|you start|begin} {at|with} <0> and follow this rule: "
            + _RULE_TOLD
            + ". "
            + _UNTIL_ONE
            + "?|my {teacher|friend} showed me a rule: "
            + _RULE_TOLD
            + ". {if I start at <0>|starting from <0>|with <0> to begin with}, "
            + _UNTIL_ONE
            + "?}",
            expr="{collatz_steps(<0>)|collatz steps for <0>|collatz steps of <0>|collatz steps <0>|number of collatz steps for <0>|collatz length of <0>, in steps|3n+1 steps for <0>|collatz(<0>), number of steps|steps to 1 by collatz from <0>|collatz sequence from <0>, steps to 1}",
        ),
        "<0> =n 0 =c loop n 1 shr_u n 3 mul 1 add n 1 and eqz select =n c 1 add =c n 1 gt again c output",
        lambda n: [len(_collatz(n)) - 1],
        lambda draw: [draw.sized(2, draw.random.choice((20, 100, 400)) if not draw.magnitude else 400, 900)],
        "{it takes <0>|the number of steps is <0>|I count <0>|<0>}[.]",
        weight=4,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "find the {highest|largest} {number|value} that the Collatz sequence from <0> {reaches|climbs to|~gets to}",
            np="the {highest|largest} {number|value} in the Collatz sequence {that starts at|from|of} <0>",
            ask="{how high does the Collatz sequence from <0> climb|what is the peak of the Collatz sequence of <0>}",
        ),
        "<0> =n <0> =m loop n 1 shr_u n 3 mul 1 add n 1 and eqz select :n m n m gt select =m n 1 gt again m output",
        lambda n: [max(_collatz(n))],
        sized((3, 400, 900)),
        "{it climbs to <0>|the peak is <0>|the highest is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{print|write|list|show me} the {multiplication table|times table} of <0>{ up to <1> times <0>| from one to <1>}",
            np="the {list|sequence} of the first <1> multiples of <0>",
            ask="{which are the first <1> multiples of <0>|what are <1> multiples of <0>, the first ones|what are the first <1> multiples of <0>|how does the <0> times table go, up to <1> times <0>}",
        ),
        "0 =k loop k 1 add :k <0> mul output k <1> lt again",
        lambda n, k: [n * i for i in range(1, k + 1)],
        lambda draw: [draw.number(2, MILLIONS), draw.random.randint(4, 12)],
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{count down|count backwards} from <0>{| to zero| to 0| to zero, one by one| all the way to zero|~ until you reach zero}",
            np="the countdown from <0> {to zero|down to zero|to 0}",
            expr="{countdown from <0>|countdown from <0> to 0|count down from <0>|countdown(<0>)}",
            ask="{how does the countdown from <0> to zero go|what do you say when you count down from <0> to zero|what is the countdown from <0>}",
        ),
        "<0> =k loop k output k 1 sub :k 0 ge again",
        lambda n: list(range(n, -1, -1)),
        sized((4, 15, 25)),
        "{<*>|<*>, lift-off|here we go: <*>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "count {up from|from} <0> in steps of <1>, <2> numbers in all",
            np="the list of the <2> numbers {you get counting from <0> in steps of <1>|that start at <0> and go up by <1> each time}",
            ask="which <2> numbers come first when you start at <0> and {keep adding|add} <1>",
        ),
        "<0> =n <2> =k loop n output n <1> add =n k 1 sub :k again",
        lambda a, step, n: [a + step * i for i in range(n)],
        lambda draw: [draw.number(0, MILLIONS), draw.number(2, MILLIONS), draw.random.randint(3, 9)],
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{count the divisors of <0>|find out how many divisors <0> has}",
            np="the number of {whole number divisors|positive factors|divisors|factors|positive divisors} of <0>",
            expr="{number of {divisors|factors} of <0>|count of {divisors|factors} of <0>|how many {divisors|factors} <0>|{divisors|factors} of <0>, how many|d(<0>), the number of divisors}",
            ask="{how many {divisors|factors} does <0> have{, {counting|including} 1 and {itself|<0>}| {counting|including} 1 and {itself|<0>}|? count 1 and <0> too|? include 1 and <0>|? count one and itself too|, 1 and itself included}|how many {whole numbers|positive integers|numbers} divide <0>{ evenly| exactly| without remainder}|how many different {divisors|factors} does <0> have|<0> has how many {divisors|factors}|<0>: how many {divisors|factors}|{number|count} of {divisors|factors} of <0>{| with 1 and <0>}|how many {divisors|factors} are there in <0>|how many {divisors|factors} <0> has|how many {divisors|factors} {does <0> have|has <0>|are there of <0>}|how many numbers divide <0>|how many numbers go into <0> evenly|by how many numbers can <0> be divided}",
        ),
        "0 =c <0> =d loop c <0> d rem eqz add =c d 1 sub :d again c output",
        lambda n: [len(_divisors(n))],
        sized((6, 150, 360)),
        "{it has <0>|the number of divisors is <0>|I count <0>|<0>}[.]",
        weight=5,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "add up {the|all} {divisors|factors} of <0>[, <0> included]",
            np="the sum of {all divisors|the divisors|all the factors} of <0>",
            expr="{sum of {divisors|factors} of <0>|sum of the {divisors|factors} of <0>|sigma(<0>), the sum of divisors|sum {divisors|factors} <0>}",
            ask="what do {the|all} {divisors|factors} of <0> add up to",
        ),
        "0 =s <0> =d loop s d 0 <0> d rem eqz select add =s d 1 sub :d again s output",
        lambda n: [sum(_divisors(n))],
        sized((6, 150, 360)),
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{list|print|find|give me} {all the|all|the} {divisors|factors} of <0>",
            np="the list of {all divisors|the divisors|the factors|all factors} of <0>",
            nps="{all divisors|the divisors|the factors|all factors} of <0>",
            expr="{{factors|divisors} of <0>|{factors|divisors} <0>|all {factors|divisors} of <0>|divisors(<0>)}",
            ask="which {numbers divide <0>|are the divisors of <0>|numbers go into <0> without remainder}",
        ),
        "0 =d loop loop <0> d 1 add :d rem again d output d <0> lt again",
        _divisors,
        sized((6, 150, 360)),
        SAYS_ALL,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{factor <0> into primes|find the prime factors of <0>|split <0> into its prime factors}",
            nps="the prime factors of <0>",
            np="{the prime factorization of <0>|the list of prime factors of <0>, from small to large|~<0> as a product of primes}",
            expr="{prime factors of <0>|prime factors <0>|prime factorization of <0>|prime factorisation <0>|factorize <0>|factorise <0>|factor(<0>)}",
            ask="{which primes multiply to <0>|what are the prime factors of <0>}",
        ),
        "<0> =n 2 =d loop d 1 sub =d loop n d 1 add :d rem again d output n d div :n 1 gt again",
        _prime_factors,
        sized((8, 600, 999)),
        lambda *all_of_them: (
            "{<*>|the prime factors are <*>|it is the product of <*>|I get <*>}[.]"
            if len(all_of_them) > 2
            else "{just <0>, it is prime|it is prime, so <0> is all there is|<0> alone, for it is prime}[.]"
        ),
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find out how often <0> can be halved|halve <0> as long as it is even and tell me where it ends, and after how many times}",
            np="the odd number you reach by halving <0>, and the number of halvings",
            ask="how often can <0> be halved before it is odd, and what is left",
        ),
        "<0> =n 0 =c loop n 2 div =n c 1 add =c n 1 and eqz again n output c output",
        lambda n: [n // (n & -n), (n & -n).bit_length() - 1],
        _even,
        _halved,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "count {the fizz, buzz and fizzbuzz numbers|how often you say fizz, buzz and fizzbuzz} {up to|from one to} <0>",
            np="the number of times you say fizz, buzz and fizzbuzz in {a game of fizzbuzz|fizzbuzz} up to <0>",
            ask="how often do you say fizz, buzz and fizzbuzz {if you play|when playing|in} fizzbuzz up to <0>",
        ),
        "0 =f 0 =b 0 =z 0 =i loop i 1 add =i i 3 rem eqz =x i 5 rem eqz =y f x y gt add =f b y x gt add =b "
        "z x y and add =z i <0> lt again f output b output z output",
        lambda n: [n // 3 - n // 15, n // 5 - n // 15, n // 15],
        sized((6, 90, 200)),
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
            do=BY_PROGRAM
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
            do=BY_PROGRAM + "find the {largest|biggest|highest} prime factor of <0>",
            np="{the {largest|biggest|highest|greatest} prime {factor of|factor of|divisor of|number that divides} <0>|the largest prime that goes into <0>|~the last of the prime factors of <0>}",
            expr="{largest prime factor of <0>|largest prime factor <0>|biggest prime factor of <0>|highest prime factor: <0>}",
            ask="{which is the largest prime {that divides|that goes into|in} <0>|what's the biggest prime number that <0> is divisible by}",
        ),
        "<0> =n 2 =d loop d 1 sub =d loop n d 1 add :d rem again n d div :n 1 gt again d output",
        lambda n: [_prime_factors(n)[-1]],
        sized((4, 600, 999)),
        SAYS_THAT,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "count the {primes|prime numbers} {below|under|less than|smaller than} <0>",
            np="the number of {primes|prime numbers} {below|under|less than|~smaller than} <0>",
            expr="{number of primes below <0>|number of primes less than <0>|number of primes under <0>|primes below <0>, how many}",
            ask="how many {primes|prime numbers} {are there |are |}{below|under|less than|smaller than} <0>",
        ),
        f"0 =c 1 =p loop p 1 add =p {TRIAL} c {COMPOSITE} eqz add =c p 1 add <0> lt again c output",
        lambda n: [len(_below(n - 1))],
        sized((3, 60, 110)),
        SAYS_COUNT,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|work out|get|calculate} {the greatest common divisor|the gcd|the highest common factor|the largest number that divides all} of <0>, <1> and <2>",
            np="{the greatest common divisor|the gcd|the GCD|the highest common factor|the hcf|the greatest common factor|the gcf|~the largest common divisor} of <0>, <1> and <2>",
            expr="{gcd of "
            + _OF_THREE
            + "|GCD of "
            + _OF_THREE
            + "|HCF of "
            + _OF_THREE
            + "|GCF of "
            + _OF_THREE
            + "|greatest common factor of "
            + _OF_THREE
            + "|greatest common divisor of "
            + _OF_THREE
            + "|highest common factor of "
            + _OF_THREE
            + "|GCD <0> <1> <2>|GCD(<0>, <1>, <2>)|gcd(<0>, <1>, <2>)|gcd of <0>, <1> and <2>|gcd <0> <1> <2>|gcd of <0> <1> <2>|hcf(<0>, <1>, <2>)|hcf of <0>, <1>, <2>|hcf of <0>, <1> and <2>|hcf <0> <1> <2>|gcd <0>, <1>, <2>|highest common factor of <0> <1> <2>|greatest common divisor of <0>, <1>, <2>|gcf <0> <1> <2>}",
            ask="{what gcd do "
            + _OF_THREE
            + " have|what is the biggest number that goes into "
            + _OF_THREE
            + "|what's the greatest common divisor of "
            + _OF_THREE
            + "|which is the largest number that divides <0>, <1> and <2>|biggest number that divides <0>, <1> and <2>|biggest number that goes into all of <0>, <1> and <2>|what is the biggest divisor that <0>, <1> and <2> share|by what number at most can <0>, <1> and <2> all be divided}",
        ),
        f"<0> =a <1> =b {_GCD} <2> =b {_GCD} a output",
        lambda *x: [gcd(*x)],
        _three_with_common_factor,
        "{the gcd is <0>|it is <0>|the greatest common divisor is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|work out|get|calculate} {the least common multiple|the lcm|the lowest common multiple|the smallest common multiple} of <0>, <1> and <2>",
            np="{the least common multiple|the lcm|the LCM|the lowest common multiple|the least common multiple of the numbers|~the smallest common multiple} of <0>, <1> and <2>",
            expr="{lcm of "
            + _OF_THREE
            + "|LCM of "
            + _OF_THREE
            + "|least common multiple of "
            + _OF_THREE
            + "|lowest common multiple of "
            + _OF_THREE
            + "|smallest common multiple of "
            + _OF_THREE
            + "|LCM <0> <1> <2>|LCM(<0>, <1>, <2>)|lcm: <0>, <1>, <2>|lcm(<0>, <1>, <2>)|lcm(<0>,<1>,<2>)|lcm of <0>, <1> and <2>|lcm <0> <1> <2>|lcm of <0> <1> <2>|lcm <0>, <1>, <2>|least common multiple of <0>, <1>, <2>|least common multiple <0> <1> <2>}",
            ask="{what is the least common multiple of "
            + _OF_THREE
            + "|what's the lcm of "
            + _OF_THREE
            + "|which number is the smallest that "
            + _OF_THREE
            + " all go into|what is the smallest number you can divide by "
            + _OF_THREE
            + "|which is the smallest number that <0>, <1> and <2> all divide|smallest number divisible by <0>, <1> and <2>|what is the smallest number that is divisible by <0>, <1> and <2>|which is the first multiple that <0>, <1> and <2> share|what's the lowest number that <0>, <1> and <2> all go into}",
        ),
        f"<0> =a <1> =b {_GCD} <0> a div <1> mul :m =a <2> =b {_GCD} m a div <2> mul output",
        lambda *x: [lcm(*x)],
        sized((2, 30, 99), (2, 30, 99), (2, 30, 99)),
        "{the lcm is <0>|it is <0>|the least common multiple is <0>|<0>}[.]",
    ),
    Classic(
        Ask(
            do=BY_PROGRAM
            + "{find|compute|calculate|take|work out} the {cube root|cube root|third root|cubic root} of <0>",
            np="{the {cube root|cube root|cube root|third root|cubic root} of <0>|the side of a cube whose volume is <0>|the edge length of a cube with volume <0>|~the number whose cube is <0>}",
            expr="{cbrt(<0>)|cube root of <0>|cube root of <0>|cube root <0>|cuberoot <0>|cuberoot(<0>)|∛<0>|third root of <0>|cubic root of <0>}",
            ask="{which number cubed is <0>|what number cubed gives <0>|how much is the cube root of <0>|what number times itself three times makes <0>|which number to the power of three is <0>|what do I have to cube to get <0>}",
        ),
        "0 =r loop r 1 add :r r mul r mul <0> lt again r output",
        lambda n: [next(r for r in count(1) if r**3 >= n)],
        _cube,
        "{it is <0>|the cube root is <0>|it's <0>|that is <0>|<0>}[.]",
        weight=4,
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "{find out how many times <0> goes into <1>|count how often <0> fits into <1>}",
            np="{the number of times <0> goes into <1>|the number of whole times <0> fits into <1>|how many times <0> goes into <1>}",
            expr="{<0> into <1>, whole times|how many <0>s in <1>|how many times <0> into <1>}",
            ask="{how many times does <0> go into <1>|how many times does <0> go into <1>|how many times does <0> go into <1> (whole times)|how many whole times does <0> go into <1>|how many times does <0> fit in <1>|how often does <0> go into <1>|how often does <0> fit into <1>|how many <0>s are there in <1>|how many times can you take <0> from <1>|how many times can I subtract <0> from <1> before it goes below zero|how many times will <0> go into <1>, ignoring the remainder|~how many times is <0> contained in <1>}",
        ),
        "<1> <0> div output",
        lambda a, b: [b // a],
        _goes_into,
        "{<0>|it is <0>|that is <0>|the answer is <0>}[.]",
        weight=4,
    ),
    *SEQUENCES,
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"find the <0>th {{{kind}}}",
                np=f"{{the <0>th {{{kind}}}|the <0>th {{{kind}}}|the {{{kind}}} at position <0>|{{{kind}}} number <0>}}",
                expr=f"{{<0>th {{{kind}}}|<0>th {{{kind}}}|{{{kind}}} no. <0>|{{{kind}}} nr <0>}}",
                ask=f"{{which is the <0>th {{{kind}}}|which {{{kind}}} is the <0>th|what number is the <0>th {{{kind}}}}}",
            ),
            f"{code} output",
            oracle,
            sized((1, 300, 999)),
            SAYS_THAT,
        )
        for kind, code, oracle in (
            ("even number|even number|positive even number|~even integer above zero", "<0> 2 mul", lambda n: [2 * n]),
            (
                "odd number|odd number|positive odd number|~odd integer above zero",
                "<0> 2 mul 1 sub",
                lambda n: [2 * n - 1],
            ),
            (
                "triangular number|triangular number|triangle number",
                "<0> <0> 1 add mul 2 div",
                lambda n: [n * (n + 1) // 2],
            ),
            ("square number|perfect square", "<0> <0> mul", lambda n: [n * n]),
            ("cube number|perfect cube", "<0> <0> mul <0> mul", lambda n: [n**3]),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "find the <0>th multiple of <1>",
            np="{the <0>th multiple of <1>|multiple number <0> of <1>|the <0>th number in the <1> times table}",
            expr="{<0>th multiple of <1>|<0>th multiple <1>}",
            ask="{which is the <0>th multiple of <1>|what is the <0>th number in the times table of <1>|~which number is the <0>th multiple of <1>}",
        ),
        "<0> <1> mul output",
        lambda n, k: [n * k],
        lambda draw: [draw.sized(2, 60, 999), draw.random.randint(2, 999)],
        SAYS_THAT,
        weight=1,
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"count {{the |all the |all }}{{{kind}}} {_BOUNDS}",
                np=f"{{the number of {{{kind}}} {_BOUNDS}|the count of {{{kind}}} {_BOUNDS}}}",
                expr=f"{{number of {{{kind}}} {_BOUNDS}|count {{{kind}}} {_BOUNDS}}}",
                ask=f"{{how many {{numbers|numbers|whole numbers|integers}} {_BOUNDS} are {{{that}}}|{_BOUNDS}, how many numbers are {{{that}}}|how many numbers are {{{that}}} {_BOUNDS}|how many {{{kind}}} are there {_BOUNDS}|how many {{{kind}}} {_THERE}{_BOUNDS}|{_BOUNDS}, how many {{{kind}}} are there}}",
            ),
            f"{code} output",
            oracle,
            values,
            SAYS_COUNT,
            weight=3,
        )
        for kind, that, code, oracle, values in (
            (
                "even numbers|even integers",
                "even|even|divisible by two",
                "<1> 2 div <0> 1 sub 2 div sub",
                lambda a, b: [b // 2 - (a - 1) // 2],
                _span,
            ),
            (
                "odd numbers|odd integers",
                "odd",
                "<1> 1 add 2 div <0> 2 div sub",
                lambda a, b: [(b + 1) // 2 - a // 2],
                _span,
            ),
            ("numbers|numbers|whole numbers|integers", "there", "<1> <0> sub 1 add", lambda a, b: [b - a + 1], _span),
            (
                "multiples of <2>|multiples of <2>|numbers divisible by <2>|numbers that are multiples of <2>|numbers that <2> divides",
                "divisible by <2>|divisible by <2>|multiples of <2>|exactly divisible by <2>|evenly divisible by <2>|in the <2> times table",
                "<1> <2> div <0> 1 sub <2> div sub",
                lambda a, b, k: [b // k - (a - 1) // k],
                lambda draw: [*_span(draw), draw.random.randint(2, draw.random.choice((9, 12, 40)))],
            ),
        )
    ),
    *(
        Classic(
            Ask(
                do=BY_PROGRAM + f"count the {{{kind}}} {_UP_TO}",
                np=f"the number of {{{kind}}} {_UP_TO}",
                expr=f"{{number of {{{kind}}} up to <0>|how many {{{kind}}} up to <0>|how many {{{kind}}} 1 to <0>}}",
                ask=f"how many {{{kind}}} {_THERE}{_UP_TO}",
            ),
            f"{code} output",
            oracle,
            values,
            SAYS_COUNT,
        )
        for kind, code, oracle, values in (
            ("even numbers|positive even numbers", "<0> 2 div", lambda n: [n // 2], of_any_size((2, MILLIONS))),
            (
                "odd numbers|positive odd numbers",
                "<0> 1 add 2 div",
                lambda n: [(n + 1) // 2],
                of_any_size((2, MILLIONS)),
            ),
            (
                "multiples of <1>|multiples of <1>|numbers divisible by <1>",
                "<0> <1> div",
                lambda n, k: [n // k],
                lambda draw: [draw.number(10, MILLIONS), draw.random.randint(2, draw.random.choice((9, 12, 40)))],
            ),
        )
    ),
    Classic(
        Ask(
            do=BY_PROGRAM + "count the {binary digits|bits} of <0>",
            np="{the number of {binary digits|bits} {of|in} <0>|the {bit length|length in binary|~length in bits} of <0>|the number of bits needed to {write|store} <0>}",
            expr="{bit_length(<0>)|bit length of <0>|number of bits in <0>|bits needed for <0>}",
            ask="{how many binary digits does <0> have|how many bits does <0> have|how many bits do you need {for|to write|to store} <0>|how many digits does <0> have in binary|how long is <0> in binary}",
        ),
        "0 =c <0> =n loop c 1 add =c n 1 shr_u :n again c output",
        lambda n: [n.bit_length()],
        of_any_size((1, GREATEST)),
        SAYS_COUNT,
    ),
    *SHAPES,
    Classic(
        Ask(
            do=BY_PROGRAM + "count {the|all} leap years from <0> to <1>",
            np="the number of leap years from <0> to <1>",
            ask="how many leap years are there {from <0> to <1>|~between <0> and <1>, both included}",
        ),
        "0 =c <0> =y loop c y 4 rem eqz y 100 rem 0 ne and y 400 rem eqz or add =c y 1 add :y <1> le again c output",
        lambda first, last: [_leap_years(first, last)],
        _years,
        SAYS_COUNT,
    ),
    Classic(
        Ask(
            do="{convert binary <0> to decimal|convert <0> from binary to decimal|convert <0> binary to decimal|convert the binary number <0> to decimal|write binary <0> in decimal|turn binary <0> into decimal|read <0> as a binary number|~translate <0> from base 2 to base 10}",
            np="{binary <0> in decimal|the binary number <0> in decimal|<0> in binary as a decimal number|the decimal value of binary <0>|the decimal of the binary number <0>|the value of the binary number <0>|<0> base 2 in {base 10|decimal}|<0> in base 2 as a decimal|~the base ten form of binary <0>}",
            expr="{binary <0> in decimal|binary <0> to decimal|<0> binary to decimal|<0> from binary to decimal|binary <0>|bin <0> to dec|bin to dec <0>|binary to decimal <0>|<0> base 2 to base 10|int('<0>', 2)|~decimal of binary <0>}",
            ask="{what {number is|is} binary <0>|what is the binary number <0>{| in decimal}|what does binary <0> {mean|equal|come to}{| in decimal}|what decimal number is <0> in binary|which number is written <0> in binary|what number is <0> in binary notation|if <0> is binary, what is it in decimal|~what would binary <0> be in base ten}",
            exact=True,
        ),
        "<0> =n 1 =p 0 =s loop s n 10 rem p mul add =s p 2 mul =p n 10 div :n again s output",
        lambda n: [int(str(n), 2)],
        lambda draw: sought(draw, lambda: [int(f"{draw.random.getrandbits(draw.random.randint(3, 10)):b}")]),
        "{in decimal it is <0>|that is <0> in decimal|it's <0>|<0>}[.]",
        weight=4,
    ),
)

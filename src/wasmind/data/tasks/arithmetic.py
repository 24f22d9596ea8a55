"""arithmetic: one operation, formulas of up to 24 of them, lists, comparisons, and two questions in one.

Some are mixed: powers, roots and factorials with operators between them. Teaches to find the operation in a sentence, to
put the numbers in its order, to nest operations by precedence, to do one on a whole list, and to say no to a division by
zero. It is asked by orders ("add 3 and 4"), noun phrases ("the sum of 3 and
4"), formulas ("3 + 4", "3plus 4", "2(3+4)") and questions ("how much is 3 plus 4", "is 12 divisible by 5").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import prod

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Code, Given, Instruction, Item, apart, const
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.formulas import formula
from wasmind.data.tasks.loops import listed
from wasmind.data.tasks.mixed import mixed
from wasmind.data.tasks.operations import (
    BY_ZERO,
    ONE,
    TWO,
    Operation,
    chosen,
    multiple,
    sought,
    turn,
    widened,
    with_list,
)
from wasmind.data.tasks.units import conversion
from wasmind.data.wording import Ask
from wasmind.isa.traps import TrapKind

ANY, POSITIVE, ROOT, MILLIONS = (LEAST, GREATEST), (1, GREATEST), (-46_340, 46_340), 9_999_999
"""ROOT: numbers whose product does not wrap."""
_SELECT: tuple[Instruction, ...] = (("local.set", 17), ("local.set", 16))
_PAIR: tuple[Instruction, ...] = (("local.get", 16), ("local.get", 17))
_TWICE: tuple[Instruction, ...] = (("local.tee", 16), ("local.get", 16))
_WORDED = 0.22
"""How often the numbers of one operation are in words."""
_MOST, _LONGEST = 24, 32
"""Operations of a formula in training, and with `length`."""


def _better(comparison: str) -> Code:
    """One of two numbers: the first if the comparison holds, else the second."""
    return (*TWO, *_SELECT, *_PAIR, *_PAIR, comparison, "select")


def _truncated(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def _division(draw: Draw) -> list[int]:
    """A number and a divisor: often one that goes into it, as in most sums that people do."""

    def make() -> list[int]:
        divisor = draw.number(1, 99_999)
        if draw.random.random() < 0.55:
            return [divisor * draw.number(1, GREATEST // divisor), divisor]
        small = draw.random.random() < 0.6
        return [draw.number(), divisor % 97 + 2 if small else draw.number(1, GREATEST)]

    return sought(draw, make)


def _times_in(draw: Draw) -> list[int]:
    """A divisor that is the smaller one, and what it goes into."""
    while True:
        a, b = _division(draw)
        if b > 1 and a >= 2 * b:
            return [a, b]


def _multiple(k: int) -> Callable[[Draw], list[int]]:
    """A number that a part may be taken of: mostly a multiple of k."""

    def drawn(draw: Draw) -> list[int]:
        return [multiple(draw, k if draw.random.random() < 0.75 else 1)]

    return drawn


def _percent(draw: Draw) -> list[int]:
    """A percentage and a number, both as people have them: mostly round."""

    def make() -> list[int]:
        random = draw.random
        share = (
            random.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90))
            if random.random() < 0.6
            else random.randint(1, 99)
        )
        if draw.magnitude:
            return [share, draw.number(1, MILLIONS)]
        number = draw.number(1, 999_999)
        return [share, random.choice((number, number * 10, number * 100) if number < 9_999 else (number,))]

    return sought(draw, make)


def _part_of(draw: Draw) -> list[int]:
    """A number and a whole that it is some percent of."""

    def make() -> list[int]:
        whole = draw.number(2, MILLIONS)
        return [whole * draw.random.randint(1, 100) // 100 or 1, whole]

    return sought(draw, make)


def _unlike(draw: Draw) -> list[int]:
    """Two numbers that are not the same, the first above 0."""
    while True:
        a, b = draw.number(1, GREATEST), draw.number(1, GREATEST)
        if a != b:
            return [a, b]


def _maybe_equal(draw: Draw) -> list[int]:
    a = draw.number()
    return [a, a if draw.random.random() < 0.4 else draw.number()]


def _maybe_divisible(draw: Draw) -> list[int]:
    def make() -> list[int]:
        divisor = draw.number(2, 999)
        even = draw.random.random() < 0.5
        return [divisor * draw.number(1, GREATEST // divisor) if even else draw.number(2, GREATEST), divisor]

    return sought(draw, make)


def _ordered(draw: Draw) -> list[int]:
    """Two positive numbers, the second not the larger one."""
    a, b = draw.number(1, GREATEST), draw.number(1, GREATEST)
    return [max(a, b), min(a, b)]


def _factors(draw: Draw) -> list[int]:
    """A product and one of its factors, which are of like size."""

    def make() -> list[int]:
        a, b = draw.number(2, 99_999), draw.number(2, 99_999)
        return [a * b, a] if a * b <= GREATEST else [a, a]

    return sought(draw, make)


def _yes_no(yes: str, no: str) -> Callable[[int], str]:
    """Grammars for answers by whether the output is not 0."""
    return lambda output: yes if output else no


_QUOTIENT = "{the quotient is <0>|that is <0>, fractions left out|it is <0>|that's <0>|the answer is <0>|it's <0> in whole numbers|<0>}[.]"
_PART = "{that is <0>|it's <0>|the answer is <0>|that makes <0>|<0>|<0> in whole numbers}[.]"
_LEFT = "{the remainder is <0>|<0> is left over|<0> remains|<0>}[.]"
_ORDINAL = {3: "third", 4: "quarter", 5: "fifth", 10: "tenth"}


def _part(k: int, name: str) -> Operation:
    """One k-th of a number."""
    fourth = "|one fourth of <0>|a fourth of <0>" if k == 4 else ""
    return Operation(
        Ask(
            do=f"{{take a {name} of <0>|find a {name} of <0>|divide <0> by {_WORD[k]}}}",
            np=f"{{a {name} of <0>|one {name} of <0>|a {name} of <0>|the {name} part of <0>{fourth}|~one {name} out of <0>}}",
            expr=f"{{1/{k} of <0>|a {name} of <0>|one {name} of <0>}}",
            ask=f"{{how much is {{a|one}} {name} of <0>|what do you get if you take a {name} of <0>}}",
        ),
        (*ONE, const(k), "i32.div_s"),
        lambda a: a // k,
        says=_PART,
        drawn=_multiple(k),
        weight=1,
    )


_PARTS = ((2, 3, "two thirds"), (3, 4, "three quarters"), (2, 5, "two fifths"), (3, 5, "three fifths"))


def _parts(n: int, k: int, share: str) -> Operation:
    """n k-ths of a number."""
    return Operation(
        Ask(
            do=f"{{take {share} of <0>|find {share} of <0>}}",
            np=f"{{{share} of <0>|{share} of <0>|{share} of the number <0>}}",
            expr=f"{{{n}/{k} of <0>|{share} of <0>}}",
            ask=f"how much is {share} of <0>",
        ),
        (*ONE, const(n), "i32.mul", const(k), "i32.div_s"),
        lambda a: a * n // k,
        says=_PART,
        drawn=lambda draw: [multiple(draw, k, 2**28)],
        weight=1,
    )


_WORD = {2: "two", 3: "three", 4: "four", 5: "five", 10: "ten"}

_MISSING = "{it's <0>|the number is <0>|that would be <0>|the missing number is <0>|<0>|x is <0>}[.]"


def _fraction(draw: Draw) -> list[int]:
    """A fraction, and a number that it is a whole part of."""
    random = draw.random
    k = random.choice((2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100))
    return [random.randint(1, min(k - 1, 20)), k, multiple(draw, k, random.choice((100, 2000, 2000, 99_999)))]


def _even_percent(draw: Draw) -> list[int]:
    """A percentage and a number that it is a whole part of."""
    while True:
        share, whole = _percent(draw)
        if share * whole % 100 == 0 and share * whole <= GREATEST:
            return [share, whole]


def _part_and_whole(draw: Draw) -> list[int]:
    """A number and one that it is a whole percentage of."""
    share, whole = _even_percent(draw)
    return [whole * share // 100, whole]


def _share_and_part(draw: Draw) -> list[int]:
    """A percentage and what it is of a whole number."""
    share, whole = _even_percent(draw)
    return [share, whole * share // 100]


def _linear(sign: str) -> Operation:
    """An equation with a product of the unknown."""
    plus = sign == "+"
    word, back = ("plus", "i32.sub") if plus else ("minus", "i32.add")

    def drawn(draw: Draw) -> list[int]:
        most = MILLIONS if draw.magnitude else draw.random.choice((20, 50, 99, 999))

        def make() -> list[int]:
            a, b, x = draw.random.randint(2, 12), draw.number(1, most), draw.random.randint(1, 60)
            return [a, b, a * x + b if plus else a * x - b]

        return sought(draw, make)

    return Operation(
        Ask(
            do=f"{{solve <0>x {sign} <1> = <2>|solve <0>{{x|n|y|a}} {sign} <1> = <2>|solve <0>x{sign}<1>=<2>|find x if <0>x {sign} <1> = <2>|find x: <0>x {sign} <1> = <2>|solve for x: <0>x {sign} <1> = <2>|solve the equation <0>x {sign} <1> = <2>}}",
            expr=f"{{<0>{{x|n|y|a}} {sign} <1> = <2>|<0>{{x|n|y|a}}{sign}<1>=<2>|<0>x {sign} <1> = <2>, x|<0> * {{x|?|__}} {sign} <1> = <2>|<0>*x{sign}<1>=<2>}}",
            ask=f"{{if <0>x {sign} <1> = <2>, what is x|what is x if <0>x {sign} <1> = <2>|what's x in <0>x {sign} <1> = <2>|what number times <0> {word} <1> {{gives|is|makes|equals}} <2>|<0> times what {word} <1> is <2>|I multiply a number by <0>, then {'add' if plus else 'subtract'} <1>, and get <2>. what is the number|~which x solves <0>x {sign} <1> = <2>}}",
        ),
        (Given(2), Given(1), back, Given(0), "i32.div_s"),
        lambda a, b, c: (c - b) // a if plus else (c + b) // a,
        says=_MISSING,
        drawn=drawn,
        weight=4,
    )


def _rounded(k: int, name: str) -> Operation:
    """A number to the nearest multiple of k; a half goes up."""
    return Operation(
        Ask(
            do=f"{{round <0> to the nearest {name}|round <0> off to the nearest {name}|round <0> to the closest {name}|~bring <0> to the nearest {name}}}",
            np=f"{{<0> rounded to the nearest {name}|<0> to the nearest {name}|the {name} nearest to <0>|the multiple of {name} closest to <0>|~the closest {name} to <0>}}",
            expr=f"{{<0> to the nearest {name}|<0> rounded to nearest {name}|round <0>, nearest {name}}}",
            ask=f"how much is <0> to the nearest {name}",
        ),
        (*ONE, const(k // 2), "i32.add", const(k), "i32.div_s", const(k), "i32.mul"),
        lambda a: (a + k // 2) // k * k,
        ((k, MILLIONS),),
        weight=2 if k < 1000 else 1,
    )


def _times(k: int, name: str) -> Operation:
    """So many times a number."""
    return Operation(
        Ask(
            np=f"{{{name} <0>|{name} <0>|{name} the number <0>}}",
            expr=f"{name} <0>",
            do=f"{{take <0> {name}|multiply <0> by {name.removesuffix(' times')}}}",
            ask=f"{{how much is {name} <0>|what do you get when you take {name} <0>}}",
        ),
        (*ONE, const(k), "i32.mul"),
        lambda a: k * a,
        drawn=lambda draw: [draw.number(-999, GREATEST // k)],
        weight=1,
    )


OPERATIONS = (
    Operation(
        Ask(
            do="{add <0> and <1>|add <0> and <1>|add <1> to <0>|sum <0> and <1>|put <0> and <1> together|add up <0> and <1>|sum up <0> and <1>|add <0> with <1>|add <0> + <1>|~total up <0> and <1>|~combine <0> and <1>}",
            np="{the sum of <0> and <1>|<0> plus <1>|<0> plus <1>|<0> plus <1>|the total of <0> and <1>|<0> and <1> added together|<0> and <1> together|<0> added to <1>|<0> + <1>|<0> and <1> in total|~what <0> and <1> come to}",
            expr="{<0> + <1>|<0> + <1>|<0>+<1>|<0>+<1>|<0> +<1>|<0> plus <1>|<0> plus <1>|<0> and <1> together|sum of <0> and <1>|<0> added to <1>|~sum(<0>, <1>)}",
            ask="{how much is <0> plus <1>|how much is <0> and <1>|what do you get if you add <0> and <1>|what does <0> plus <1> make|how much do <0> and <1> make|what do <0> and <1> add up to|what do I get when I add <0> to <1>|<0> plus <1> is what|how many is <0> and <1>|if I add <0> and <1>, what do I get|~what comes out if one adds <0> and <1>|~what would <0> and <1> be together}",
        ),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        says="{the sum is <0>|that makes <0>|together that is <0>|the answer is <0>|<0>}[.]",
        weight=8,
    ),
    Operation(
        Ask(
            do="{increase <0> by <1>|raise <0> by <1>|make <0> bigger by <1>|count up <1> from <0>|go <1> up from <0>|~bump <0> up by <1>}",
            np="{<1> more than <0>|<1> more than <0>|<0> increased by <1>|<1> on top of <0>|<1> above <0>|the number that is <1> more than <0>|the number <1> greater than <0>|~<0> with <1> added}",
            ask="{what number is <1> more than <0>|which number is <1> greater than <0>|what is <1> more than <0>|what do you get if you increase <0> by <1>|what comes <1> after <0>|~which number lies <1> above <0>}",
        ),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        (ANY, POSITIVE),
        weight=3,
    ),
    Operation(
        Ask(expr="<0> <1>"),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        drawn=lambda draw: [draw.number(1, GREATEST), -draw.number(1, GREATEST)],
        weight=1,
    ),
    Operation(
        Ask(
            do="{subtract <1> from <0>|subtract <1> from <0>|take <1> away from <0>|take <1> from <0>|deduct <1> from <0>|subtract <0> - <1>|take away <1> from <0>|remove <1> from <0>|~knock <1> off <0>|~dock <1> from <0>}",
            np="{<0> minus <1>|<0> minus <1>|<0> minus <1>|<0> less <1>|<0> take away <1>|<0> subtract <1>|<0> - <1>|what is left of <0> after taking away <1>|the result of <0> minus <1>|~<0> without <1>}",
            expr="{<0> - <1>|<0> - <1>|<0>-<1>|<0>-<1>|<0> minus <1>|<0> minus <1>|<0> take away <1>|<0> less <1>}",
            ask="{how much is <0> minus <1>|what is left if you take <1> from <0>|what do you get for <0> take away <1>|how much is left if I take <1> away from <0>|how much is <0> take away <1>|if I have <0> and take away <1>, what is left|what remains of <0> if I subtract <1>|what do I get when I subtract <1> from <0>|<0> minus <1> is what|~how many are left of <0> without <1>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        says="{the difference is <0>|that leaves <0>|the answer is <0>|<0>}[.]",
        weight=8,
    ),
    Operation(
        Ask(
            do="{decrease <0> by <1>|reduce <0> by <1>|lower <0> by <1>|make <0> smaller by <1>|count down <1> from <0>|go <1> down from <0>|~bring <0> down by <1>}",
            np="{<1> less than <0>|<1> less than <0>|<0> decreased by <1>|<0> reduced by <1>|<1> fewer than <0>|<1> below <0>|the number that is <1> less than <0>|~<0> lowered by <1>}",
            ask="{what number is <1> less than <0>|which number is <1> smaller than <0>|what is <1> less than <0>|what do you get if you decrease <0> by <1>|what comes <1> before <0>|~which number lies <1> below <0>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        (ANY, POSITIVE),
        weight=3,
    ),
    Operation(
        Ask(
            do="{find the difference between <0> and <1>|work out the difference of <0> and <1>|tell how far apart <0> and <1> are}",
            np="{the difference between <0> and <1>|the difference between <0> and <1>|the difference of <0> and <1>|the gap between <0> and <1>|the distance between <0> and <1>|difference between <0> and <1>|~how far <0> is from <1>}",
            ask="{how far apart are <0> and <1>|by how much do <0> and <1> differ|how far is it from <0> to <1>|how much is between <0> and <1>|how big is the difference between <0> and <1>|~what separates <0> from <1>}",
        ),
        apart(Given(0), Given(1)),
        lambda a, b: abs(a - b),
        says="{the difference is <0>|they are <0> apart|they differ by <0>|it's <0>|<0>}[.]",
        weight=3,
    ),
    Operation(
        Ask(
            ask="{how much more is <0> than <1>|how much bigger is <0> than <1>|how much larger is <0> than <1>|by how much is <0> greater than <1>|how much less is <1> than <0>|how much smaller is <1> than <0>|how many more is <0> than <1>|how much is missing from <1> to <0>|how much do I need to get from <1> to <0>|~how far does <0> exceed <1>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        says="{by <0>|<0>|the difference is <0>|it's <0>|that is <0>}[.]",
        drawn=_ordered,
    ),
    Operation(
        Ask(
            do="{find the number that makes <0> when you add <1>|find x if x + <1> = <0>|solve x + <1> = <0>|solve <1> + x = <0>}",
            np="{the number that you add to <1> to get <0>|the missing number in <1> + ? = <0>|the missing number in ? + <1> = <0>|x if x + <1> = <0>|x in x + <1> = <0>|~the number which together with <1> is <0>}",
            expr="{? + <1> = <0>|<1> + ? = <0>|x + <1> = <0>, x}",
            ask="{what plus <1> is <0>|what plus <1> equals <0>|what number plus <1> makes <0>|what must I add to <1> to get <0>|which number do I add to <1> to get <0>|<1> plus what is <0>|<1> plus what makes <0>|how much must be added to <1> to make <0>|if x + <1> = <0>, what is x|~what goes with <1> to make <0>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        says="{it's <0>|the number is <0>|that would be <0>|the missing number is <0>|<0>}[.]",
        drawn=_ordered,
    ),
    Operation(
        Ask(
            do="{find the number from which you take <1> to get <0>|solve x - <1> = <0>|find x if x - <1> = <0>}",
            np="{the missing number in ? - <1> = <0>|x if x - <1> = <0>|the number that leaves <0> if you take <1> away}",
            expr="{? - <1> = <0>|x - <1> = <0>, x}",
            ask="{what minus <1> is <0>|what minus <1> equals <0>|which number minus <1> makes <0>|from which number do I take <1> to get <0>|if x - <1> = <0>, what is x|~what less <1> comes to <0>}",
        ),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        ((0, GREATEST), POSITIVE),
        "{it's <0>|the number is <0>|that would be <0>|the missing number is <0>|<0>}[.]",
        weight=1,
    ),
    Operation(
        Ask(
            do="{find the number that times <1> is <0>|solve <1> * x = <0>|solve <1>x = <0>|find x if <1> * x = <0>}",
            np="{the number that you multiply by <1> to get <0>|the missing number in <1> * ? = <0>|x if <1> * x = <0>|x in <1>x = <0>}",
            expr="{? * <1> = <0>|<1> * ? = <0>|<1> x ? = <0>|x * <1> = <0>, x}",
            ask="{what times <1> is <0>|what times <1> equals <0>|which number times <1> makes <0>|<1> times what is <0>|what must I multiply <1> by to get <0>|if <1> times x is <0>, what is x|if <1>x = <0>, what is x|~what multiplied by <1> comes to <0>}",
        ),
        (*TWO, "i32.div_s"),
        lambda a, b: a // b,
        says="{it's <0>|the number is <0>|that would be <0>|the missing number is <0>|<0>}[.]",
        drawn=_factors,
        by_zero=False,
    ),
    Operation(
        Ask(
            do="{multiply <0> by <1>|multiply <0> by <1>|multiply <0> and <1>|multiply <0> with <1>|take <0> times <1>|times <0> by <1>|multiply <0> x <1>|~scale <0> by <1>}",
            np="{the product of <0> and <1>|<0> times <1>|<0> times <1>|<0> times <1>|<0> multiplied by <1>|<0> multiplied with <1>|<0> * <1>|<0> x <1>|~<0> taken <1> times}",
            expr="{<0> * <1>|<0> * <1>|<0>*<1>|<0>*<1>|<0> x <1>|<0> x <1>|<0>x<1>|<0> X <1>|<0> × <1>|<0>×<1>|<0> · <1>|<0> times <1>|<0> times <1>|<0> multiplied by <1>|product of <0> and <1>|~<0> by <1>}",
            ask="{how much is <0> times <1>|what do you get if you multiply <0> by <1>|what does <0> times <1> make|how many is <0> times <1>|what do I get when I multiply <0> and <1>|<0> times <1> is what|how much is <0> multiplied by <1>|how much is <0> x <1>|what is <0> lots of <1>|~what do <0> times <1> come to}",
        ),
        (*TWO, "i32.mul"),
        lambda a, b: a * b,
        says="{the product is <0>|that makes <0>|the answer is <0>|<0>}[.]",
        drawn=lambda draw: (
            [draw.number(*ROOT), draw.number(*ROOT)]
            if not draw.magnitude
            else [draw.number(), draw.random.randint(2, 200)]
        ),
        weight=8,
    ),
    Operation(
        Ask(expr="<0>{x|X}<1>"),
        (*TWO, "i32.mul"),
        lambda a, b: a * b,
        drawn=lambda draw: [draw.number(1, 9_999_999), draw.random.randint(2, 99)],
        says="{the product is <0>|that makes <0>|the answer is <0>|<0>}[.]",
        weight=1,
    ),
    Operation(
        Ask(
            do="{divide <0> by <1>|divide <0> by <1>|divide <0> by <1>|divide <0> by <1> and drop the fraction|divide <0> by <1> without a remainder|divide <0> by <1>, whole number only|split <0> into <1> equal parts|share <0> among <1>|divide <1> into <0>|~do the integer division of <0> by <1>|~cut <0> into <1> equal parts}",
            np="{<0> divided by <1>|<0> divided by <1>|<0> divided by <1>|<0> over <1>|the quotient of <0> and <1>|<0> divided by <1>, rounded toward zero|<0> divided by <1> as a whole number|<0> / <1>|<0> split by <1>|<0> shared by <1>|<0> divided into <1> parts|~one part if <0> is split into <1> equal parts}",
            expr="{<0> / <1>|<0> / <1>|<0>/<1>|<0>/<1>|<0>/<1>|<0> ÷ <1>|<0>÷<1>|<0> : <1>|<0>:<1>|<0> div <1>|<0> divided by <1>|<0> divided by <1>|<0> over <1>|<0> // <1>|~<0> by <1>, divided}",
            ask="{how much is <0> divided by <1>|what is <0> over <1>|what's <0> over <1>|what is <0> over <1>, without the fraction|what do you get if you divide <0> by <1>|what do you get if you divide <0> by <1> and drop the fraction|what do I get when I divide <0> by <1>|how much does each get if <0> is split among <1>|<0> divided by <1> is what|how much is <0> over <1>|~what does <0> split into <1> parts give}",
        ),
        (*TWO, "i32.div_s"),
        _truncated,
        says=_QUOTIENT,
        drawn=_division,
        weight=8,
    ),
    Operation(
        Ask(
            do="{find how many times <1> goes into <0>|count how often <1> fits into <0>}",
            np="{<1> into <0>|the number of times <1> goes into <0>|the number of times <1> fits in <0>|how many times <1> goes into <0>}",
            expr="{<1> into <0>|<1> goes into <0>}",
            ask="{how many times does <1> go into <0>|how many times does <1> go into <0>|how often does <1> go into <0>|how often does <1> fit into <0>|how many times does <1> fit in <0>|how many <1>s are in <0>|how many <1>s are there in <0>|how many <1>s go into <0>|how many times can I take <1> from <0>|how many groups of <1> are in <0>|how many groups of <1> can you make from <0>|~how many times is <1> contained in <0>}",
        ),
        (*TWO, "i32.div_s"),
        _truncated,
        says="{<0> times|it goes <0> times|it fits <0> times|<0>|the answer is <0>|it's <0>}[.]",
        drawn=_times_in,
        weight=4,
    ),
    Operation(
        Ask(
            do="{divide <0> by <1> and give the remainder|take <0> modulo <1>|find the remainder of <0> divided by <1>|find the remainder when <0> is divided by <1>|compute <0> mod <1>|~reduce <0> mod <1>}",
            np="{the remainder of <0> divided by <1>|the remainder when <0> is divided by <1>|the remainder when <0> is divided by <1>|the remainder when dividing <0> by <1>|the remainder of <0> / <1>|the remainder of <0> and <1>|<0> modulo <1>|<0> mod <1>|<0> mod <1>|the rest of <0> divided by <1>|what remains when <0> is divided by <1>|~the leftover of <0> divided by <1>}",
            expr="{<0> % <1>|<0>%<1>|<0> mod <1>|<0> mod <1>|<0> modulo <1>|remainder of <0> / <1>|mod(<0>, <1>)}",
            ask="{what is left over when you divide <0> by <1>|how much remains of <0> divided by <1>|what remainder does <0> leave when divided by <1>|what is left when <0> is split into groups of <1>|what remains if I divide <0> by <1>|how much is left over if <0> is divided by <1>|if I divide <0> by <1>, what's the remainder|~what does <0> leave over after division by <1>}",
        ),
        (*TWO, "i32.rem_s"),
        lambda a, b: a - _truncated(a, b) * b,
        says=_LEFT,
        drawn=_division,
        weight=4,
    ),
    Operation(
        Ask(
            do="{divide <0> by <1> with remainder|divide <0> by <1> and give the quotient and the remainder|do the division of <0> by <1> with remainder|divide <0> by <1>, with the rest|~split <0> by <1> and say what is left}",
            np="{<0> divided by <1> with remainder|the quotient and the remainder of <0> divided by <1>|<0> / <1> with remainder|the quotient and remainder of <0> and <1>|~quotient and rest of <0> over <1>}",
            expr="{divmod(<0>, <1>)|<0> / <1> with remainder|<0> : <1> with rest|<0> divided by <1> with remainder}",
            ask="{how many times does <1> go into <0>, and what is left over|how often does <1> fit into <0>, and what remains|how much is <0> divided by <1>, and what is the remainder}",
        ),
        (*TWO, "i32.div_s", "output", *TWO, "i32.rem_s", "output"),
        lambda a, b: (_truncated(a, b), a - _truncated(a, b) * b),
        says="{<0>, remainder <1>|it's <0> with remainder <1>|<0> with <1> left over|the quotient is <0> and the remainder <1>|<0> and <1> left}[.]",
        drawn=_division,
        weight=3,
    ),
    Operation(
        Ask(
            do="{square <0>|multiply <0> by itself|raise <0> to the second power|take the square of <0>}",
            np="{the square of <0>|<0> squared|<0> squared|<0> times itself|<0> to the second power|square of <0>|~the second power of <0>}",
            expr="{<0>²|<0> squared|square of <0>|square(<0>)}",
            ask="{how much is <0> squared|what do you get if you square <0>|what is <0> times itself}",
        ),
        (*ONE, *_TWICE, "i32.mul"),
        lambda a: a * a,
        (ROOT,),
        "{the square is <0>|that is <0>|the answer is <0>|<0>}[.]",
        weight=3,
    ),
    Operation(
        Ask(
            do="{cube <0>|raise <0> to the third power|take the cube of <0>|multiply <0> by itself three times over}",
            np="{the cube of <0>|<0> cubed|<0> cubed|<0> to the third power|~the third power of <0>}",
            expr="{<0>³|<0> cubed|cube of <0>}",
            ask="{how much is <0> cubed|what do you get if you cube <0>}",
        ),
        (*ONE, *_TWICE, ("local.get", 16), "i32.mul", "i32.mul"),
        lambda a: a**3,
        ((-1_290, 1_290),),
        "{the cube is <0>|that is <0>|the answer is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{double <0>|double <0>|multiply <0> by two|take <0> twice|make <0> twice as much}",
            np="{double <0>|twice <0>|the double of <0>|two times <0>|<0> doubled|2 times <0>|the double of the number <0>|~two lots of <0>}",
            expr="{double <0>|twice <0>|double(<0>)|<0> doubled|2 * <0>|<0> x 2}",
            ask="{how much is twice <0>|what is <0> doubled|what do you get if you double <0>|how much is the double of <0>|how much is double <0>|~what number is twice as big as <0>}",
        ),
        (*ONE, const(2), "i32.mul"),
        lambda a: 2 * a,
        ((-(2**30) + 1, 2**30 - 1),),
        weight=3,
    ),
    Operation(
        Ask(
            do="{triple <0>|multiply <0> by three|take <0> three times}",
            np="{triple <0>|three times <0>|the triple of <0>|<0> tripled|~thrice <0>}",
            expr="{triple <0>|three times <0>|triple(<0>)|<0> tripled|3 * <0>}",
            ask="{how much is three times <0>|what is <0> tripled|what do you get if you triple <0>|how much is the triple of <0>}",
        ),
        (*ONE, const(3), "i32.mul"),
        lambda a: 3 * a,
        ((-(2**29), 2**29),),
    ),
    Operation(
        Ask(
            do="{take half of <0>|halve <0>|divide <0> in half|cut <0> in half|split <0> in half|divide <0> by two|~bisect <0>}",
            np="{half of <0>|half of <0>|one half of <0>|half <0>|the half of <0>|<0> halved|the middle between zero and <0>|~a half of <0>}",
            expr="{half of <0>|half <0>|1/2 of <0>|half(<0>)|<0> halved|<0> / 2}",
            ask="{how much is half of <0>|what is half of <0>|what do you get if you halve <0>|what's <0> cut in half|what is <0> split in two}",
        ),
        (*ONE, const(2), "i32.div_s"),
        lambda a: a // 2,
        says=_PART,
        drawn=_multiple(2),
        weight=4,
    ),
    *(_part(k, name) for k, name in _ORDINAL.items()),
    *(_parts(*part) for part in _PARTS),
    Operation(
        Ask(
            do="{find <0> percent of <1>|take <0>% of <1>|calculate <0>% of <1>|work out <0> percent of <1>|calculate <0> percent of <1>}",
            np="{<0> percent of <1>|<0>% of <1>|<0>% of <1>|<0>% of <1>|<0> per cent of <1>|<0> percent from <1>|~a share of <0> percent of <1>}",
            expr="{<0>% of <1>|<0>% of <1>|<0> percent of <1>|<0> % of <1>|<1> * <0>%|<0>% x <1>}",
            ask="{how much is <0> percent of <1>|how much is <0>% of <1>|what are <0> percent of <1>|what's <0>% of <1>|what do <0> percent of <1> come to|how much do I get if I take <0>% of <1>|~what would <0>% of <1> be}",
        ),
        (Given(1), Given(0), "i32.mul", const(100), "i32.div_s"),
        lambda p, n: n * p // 100 if n * p <= GREATEST else 1 << 40,
        says="{that is <0>|it's <0>|the answer is <0>|<0>|<0> in whole numbers}[.]",
        drawn=_percent,
        weight=5,
    ),
    Operation(
        Ask(
            do="{increase <1> by <0>%|increase <1> by <0> percent|add <0>% to <1>|raise <1> by <0> percent|add <0> percent to <1>}",
            np="{<1> plus <0>%|<1> plus <0> percent|<1> increased by <0>%|<1> increased by <0> percent|<1> with <0>% added|~<1> after a rise of <0>%}",
            ask="{what is <1> plus <0> percent|how much is <1> plus <0>%|what do you get if you increase <1> by <0>%}",
        ),
        (Given(1), Given(1), Given(0), "i32.mul", const(100), "i32.div_s", "i32.add"),
        lambda p, n: n + n * p // 100 if n * p <= GREATEST else 1 << 40,
        says=_PART,
        drawn=_percent,
    ),
    Operation(
        Ask(
            do="{decrease <1> by <0>%|reduce <1> by <0> percent|take <0>% off <1>|subtract <0>% from <1>|take <0> percent off <1>|lower <1> by <0>%}",
            np="{<1> minus <0>%|<1> minus <0> percent|<1> reduced by <0>%|<0>% off <1>|<0> percent off <1>|<1> with <0>% off|<1> with <0> percent off|~<1> after a cut of <0>%}",
            expr="{<0>% off <1>|<1> - <0>%|<0> percent off <1>}",
            ask="{what is <1> minus <0> percent|how much is <1> minus <0>%|what is left of <1> after <0>% off|what do I pay for <1> with <0>% off}",
        ),
        (Given(1), Given(1), Given(0), "i32.mul", const(100), "i32.div_s", "i32.sub"),
        lambda p, n: n - n * p // 100 if n * p <= GREATEST else 1 << 40,
        says=_PART,
        drawn=_percent,
    ),
    Operation(
        Ask(
            np="{the percentage that <0> is of <1>|<0> as a percentage of <1>|<0> out of <1> in percent|~the share of <0> in <1> in percent}",
            ask="{what percent of <1> is <0>|what percentage of <1> is <0>|how many percent of <1> is <0>|how many percent is <0> of <1>|<0> is what percent of <1>|<0> out of <1> is how many percent|~what share of <1> is <0>, in percent}",
        ),
        (Given(0), const(100), "i32.mul", Given(1), "i32.div_s"),
        lambda part, whole: part * 100 // whole if part * 100 <= GREATEST else 1 << 40,
        says="{<0> percent|that is <0> percent|it's <0> percent|<0>%|about <0> percent}[.]",
        drawn=_part_of,
    ),
    Operation(
        Ask(
            do="{pick the larger of <0> and <1>|choose the bigger number, <0> or <1>|compare <0> and <1> and keep the larger|find the bigger of <0> and <1>}",
            np="{the larger of <0> and <1>|the maximum of <0> and <1>|the bigger one of <0> and <1>|the bigger number, <0> or <1>|the max of <0> and <1>|~the greater of <0> and <1>}",
            expr="{max(<0>, <1>)|max of <0> and <1>}",
            ask="{which is larger, <0> or <1>|which is bigger, <0> or <1>|which is bigger, <0> or <1>|which number is bigger: <0> or <1>|which is more, <0> or <1>|what's bigger, <0> or <1>|which one is greater, <0> or <1>|what is more, <0> or <1>|~of <0> and <1>, which is the bigger one}",
        ),
        _better("i32.gt_s"),
        max,
        says="{the larger one is <0>|<0> is larger|the maximum is <0>|<0>}[.]",
        weight=3,
    ),
    Operation(
        Ask(
            do="{pick the smaller of <0> and <1>|choose the smaller number, <0> or <1>|compare <0> and <1> and keep the smaller|find the smaller of <0> and <1>}",
            np="{the smaller of <0> and <1>|the minimum of <0> and <1>|the lower one of <0> and <1>|the smaller number, <0> or <1>|the min of <0> and <1>|~the lesser of <0> and <1>}",
            expr="{min(<0>, <1>)|min of <0> and <1>}",
            ask="{which is smaller, <0> or <1>|which number is lower: <0> or <1>|which is less, <0> or <1>|what's smaller, <0> or <1>|which one is lower, <0> or <1>|~of <0> and <1>, which is the smaller one}",
        ),
        _better("i32.lt_s"),
        min,
        says="{the smaller one is <0>|<0> is smaller|the minimum is <0>|<0>}[.]",
        weight=3,
    ),
    Operation(
        Ask(
            do="{take the absolute value of <0>|find the absolute value of <0>|drop the sign of <0>}",
            np="{the absolute value of <0>|the absolute value of <0>|the magnitude of <0>|<0> without its sign|the distance of <0> from zero|~the size of <0>, sign aside}",
            expr="{abs(<0>)|abs <0>|absolute value of <0>}",
            ask="{how far is <0> from zero|what is <0> without its sign}",
        ),
        (const(0), Given(0), "i32.sub", Given(0), Given(0), const(0), "i32.lt_s", "select"),
        abs,
        says="{it's <0>|the absolute value is <0>|that is <0>|<0>}[.]",
        drawn=lambda draw: [draw.number() * draw.random.choice((-1, -1, 1))],
    ),
    Operation(
        Ask(
            do="{negate <0>|change the sign of <0>|flip the sign of <0>|make <0> the opposite}",
            np="{the negative of <0>|the opposite of <0>|minus <0>|<0> with the opposite sign|<0> negated|~the additive inverse of <0>}",
            expr="{-(<0>)|0 - <0>|negative of <0>}",
            ask="{what is the opposite number of <0>|what is <0> with its sign changed|which number plus <0> is zero}",
        ),
        (const(0), Given(0), "i32.sub"),
        lambda a: -a,
        ((LEAST + 1, GREATEST),),
    ),
    Operation(
        Ask(
            do="{check if <0> is {bigger|larger|greater} than <1>|tell me if <0> is more than <1>}",
            expr="{<0> > <1>|<0> > <1>, true or false}",
            ask="{is <0> {bigger|larger|greater|more|higher} than <1>|is <0> bigger than <1>|is <0> greater than <1>, yes or no|is <0> above <1>|is it true that <0> is more than <1>|does <0> come after <1>|~would you say <0> is larger than <1>}",
        ),
        (*TWO, "i32.gt_s"),
        lambda a, b: int(a > b),
        says=_yes_no(
            "{yes|yes, it is|yes, it is larger|true, it is larger}[.]",
            "{no|no, it is not|no, it is not larger|no, it isn't larger}[.]",
        ),
        drawn=lambda draw: _maybe_equal(draw) if draw.random.random() < 0.1 else _unlike(draw),
        weight=3,
    ),
    Operation(
        Ask(
            do="{check if <0> is {smaller|less} than <1>|tell me if <0> is less than <1>}",
            expr="{<0> < <1>|<0> < <1>, true or false}",
            ask="{is <0> {smaller|less|lower} than <1>|is <0> smaller than <1>|is <0> less than <1>, yes or no|is <0> below <1>|is it true that <0> is less than <1>|does <0> come before <1>|~would you say <0> is smaller than <1>}",
        ),
        (*TWO, "i32.lt_s"),
        lambda a, b: int(a < b),
        says=_yes_no(
            "{yes|yes, it is|yes, it is smaller|true, it is smaller}[.]",
            "{no|no, it is not|no, it is not smaller|no, it isn't smaller}[.]",
        ),
        drawn=_unlike,
    ),
    Operation(
        Ask(
            do="{check if <0> {equals|is equal to|is the same as} <1>|compare <0> and <1> for equality}",
            expr="{<0> == <1>|<0> = <1>, true or false}",
            ask="{is <0> equal to <1>|is <0> the same as <1>|does <0> equal <1>|are <0> and <1> equal|are <0> and <1> the same|are <0> and <1> the same number|~would <0> and <1> be the same number}",
        ),
        (*TWO, "i32.eq"),
        lambda a, b: int(a == b),
        says=_yes_no(
            "{yes|yes, they are equal|yes, they are the same|true, they are equal}[.]",
            "{no|no, they are not equal|no, they are not the same|no, they differ}[.]",
        ),
        drawn=_maybe_equal,
        weight=1,
    ),
    Operation(
        Ask(
            do="{check if <0> is divisible by <1>|check whether <1> divides <0>|tell me if <0> can be divided by <1>}",
            ask="{is <0> divisible by <1>|is <0> divisible by <1>|is <0> a multiple of <1>|can <0> be divided by <1> {evenly|without remainder}|does <1> divide <0>|does <1> divide <0> evenly|does <1> go into <0> evenly|is <1> a factor of <0>|is <1> a divisor of <0>|is <0> in the <1> times table|~does <0> split evenly by <1>}",
        ),
        (*TWO, "i32.rem_s", "i32.eqz"),
        lambda a, b: int(a % b == 0),
        says=_yes_no(
            "{yes|yes, it is|yes, nothing is left over|yes, it divides evenly}[.]",
            "{no|no, there is a remainder|no, something is left over|no, it does not divide evenly}[.]",
        ),
        drawn=_maybe_divisible,
        weight=3,
    ),
    Operation(
        Ask(
            do="{check if <0> is even|tell me if <0> is even|find out whether <0> is even}",
            ask="{is <0> even|is <0> an even number|is the number <0> even|would <0> be even|can <0> be halved without remainder|~is <0> one of the even numbers}",
        ),
        (*ONE, const(1), "i32.and", "i32.eqz"),
        lambda a: int(a % 2 == 0),
        (ANY,),
        _yes_no(
            "{yes|yes, it is|yes, it is even|it is even}[.]", "{no|no, it is odd|no, it is not even|no, it's odd}[.]"
        ),
    ),
    Operation(
        Ask(
            do="{check if <0> is odd|tell me if <0> is odd|find out whether <0> is odd}",
            ask="{is <0> odd|is <0> an odd number|is the number <0> odd|would <0> be odd|~is <0> one of the odd numbers}",
        ),
        (*ONE, const(1), "i32.and"),
        lambda a: a % 2,
        (ANY,),
        _yes_no(
            "{yes|yes, it is|yes, it is odd|it is odd}[.]", "{no|no, it is even|no, it is not odd|no, it's even}[.]"
        ),
    ),
    Operation(
        Ask(
            do="{check if <0> is even or odd|tell me if <0> is even or odd|find out whether <0> is odd or even}",
            ask="{is <0> even or odd|is <0> odd or even|is the number <0> even or odd|is <0> an even or an odd number|~which is it for <0>, even or odd}",
        ),
        (*ONE, const(1), "i32.and"),
        lambda a: a % 2,
        (ANY,),
        _yes_no("{it is odd|odd|it's odd|it's an odd number}[.]", "{it is even|even|it's even|it's an even number}[.]"),
    ),
    Operation(
        Ask(
            do="{find the number to take from <0> to get <1>|solve <0> - {x|n|y} = <1>|find x if <0> - x = <1>}",
            np="{the missing number in <0> - ? = <1>|the number that you take from <0> to get <1>|x if <0> - x = <1>}",
            expr="{<0> - {?|__|_|x|___} = <1>|<0>-{x|n}=<1>|<0> - {x|n|y} = <1>, {solve|find it}|<0> minus what is <1>|<0> take away what {is|makes|leaves} <1>}",
            ask="{<0> minus what is <1>|<0> take away what makes <1>|what must I {subtract|take} from <0> to get <1>|what do I {take away|take|subtract} from <0> to {get|get to|be left with} <1>|how much must be taken from <0> to leave <1>|if <0> - x = <1>, what is x|~what has to go from <0> to leave <1>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        says=_MISSING,
        drawn=_ordered,
        weight=3,
    ),
    Operation(
        Ask(
            do="{find the number that divided by <0> gives <1>|solve {x|n|y}/<0> = <1>|solve {x|n} / <0> = <1>}",
            np="{the missing number in ? / <0> = <1>|the number that divided by <0> is <1>|x if x / <0> = <1>}",
            expr="{{x|n|y|a}/<0> = <1>|{x|n|y} / <0> = <1>|{x|n}/<0>=<1>|{?|__|_} / <0> = <1>|{x|n} / <0> = <1>, solve|what divided by <0> is <1>}",
            ask="{what divided by <0> is <1>|what divided by <0> {gives|makes|equals} <1>|{which|what} number divided by <0> {gives|makes|is|equals} <1>|if x divided by <0> is <1>, what is x|~what has to be split by <0> to give <1>}",
        ),
        (*TWO, "i32.mul"),
        lambda a, b: a * b,
        says=_MISSING,
        drawn=lambda draw: sought(draw, lambda: [draw.random.randint(2, 30), draw.number(1, MILLIONS)]),
        weight=3,
    ),
    Operation(
        Ask(
            do="{find the number by which to divide <0> to get <1>|solve <0> / x = <1>|find what <0> is divided by to get <1>}",
            np="{the missing number in <0> / ? = <1>|the number that <0> has to be divided by to give <1>|x if <0> / x = <1>}",
            expr="{<0> / {?|__|_|x|n} = <1>|<0>/{x|n} = <1>|<0>/{x|n}=<1>|<0> divided by what is <1>}",
            ask="{<0> divided by what {is|gives|makes|equals} <1>|what must I divide <0> by to get <1>|{what|which number} do I divide <0> by to get <1>|if <0> divided by x is <1>, what is x|~what turns <0> into <1> when it divides it}",
        ),
        (*TWO, "i32.div_s"),
        lambda a, b: a // b,
        says=_MISSING,
        drawn=_factors,
        weight=2,
        by_zero=False,
    ),
    Operation(
        Ask(
            do="{solve {x|y|n} + <0> = <1>|solve <0> + {x|y|n} = <1>|find what to add to <0> to get <1>}",
            np="{the number that {added to|plus} <0> {gives|makes|is} <1>|the missing number in {__|_|?} + <0> = <1>}",
            expr="{{x|n|y|a} + <0> = <1>|{x|n|y}+<0>=<1>|<0> + {x|n|y} = <1>|<0>+{x|n|y}=<1>|{?|__|_|?}+ <0> = <1>|{?|__|_|___} + <0> = <1>|<0> + {?|__|_|___} = <1>|x + <0> = <1>, x?|<0> plus what is <1>}",
            ask="{what {must|do|should} I add to <0> to get <1>|what must I add to <0> to {get|get to|reach|make} <1>|what do you add to <0> to get <1>|<0> plus what {is|makes|gives|equals} <1>|what do I need to add to <0> to {reach|get} <1>|how much more do I need to get from <0> to <1>|{what|which number} added to <0> {gives|makes} <1>|how far is it from <0> up to <1>|~what is lacking from <0> to <1>}",
        ),
        (Given(1), Given(0), "i32.sub"),
        lambda a, b: b - a,
        says=_MISSING,
        drawn=lambda draw: _ordered(draw)[::-1],
        weight=4,
    ),
    Operation(
        Ask(
            do="{solve {x|y|n} - <0> = <1>|find the number that less <0> is <1>}",
            np="{the number that minus <0> {is|makes} <1>|the missing number in {__|_|?} - <0> = <1>}",
            expr="{{x|n|y|a} - <0> = <1>|{x|n|y}-<0>=<1>|{?|__|_|___} - <0> = <1>|what minus <0> is <1>}",
            ask="{what minus <0> {is|makes|gives|leaves|equals} <1>|{which|what} number minus <0> {gives|is} <1>|what number do I take <0> from to get <1>|~what less <0> leaves <1>}",
        ),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        ((0, GREATEST), POSITIVE),
        _MISSING,
        weight=2,
    ),
    Operation(
        Ask(
            do="{solve <0>x = <1>|solve <0>{x|n|y|a} = <1>|solve <0>{x|n|y}=<1>|find what <0> is multiplied by to get <1>|solve <0> * {x|n} = <1>}",
            np="{the number that times <0> {is|gives|makes} <1>|the missing number in {__|_|?} * <0> = <1>|the number that multiplied by <0> gives <1>}",
            expr="{<0>{x|n|y|a} = <1>|<0>{x|n|y|a}=<1>|<0>{x|n|y} = <1>, solve|<0> * {?|__|_} = <1>|{?|__|_} x <0> = <1>|{?|__|x} * <0> = <1>|<0> x {?|__} = <1>|<0> times what is <1>}",
            ask="{{which|what} number times <0> {gives|makes|is|equals} <1>|what times <0> {gives|makes|equals|is} <1>|<0> times what {is|gives|makes|equals} <1>|what {must|do|should} I multiply <0> by to get <1>|what do you multiply by <0> to get <1>|{which|what} number multiplied by <0> {gives|is} <1>|if <0>x = <1>, what is x|~what has to be taken <0> times for <1>}",
        ),
        (Given(1), Given(0), "i32.div_s"),
        lambda a, b: b // a,
        says=_MISSING,
        drawn=lambda draw: _factors(draw)[::-1],
        weight=4,
        by_zero=False,
    ),
    *(_linear(sign) for sign in "+-"),
    *(_rounded(k, name) for k, name in ((10, "ten"), (100, "hundred"), (1000, "thousand"))),
    *(
        _times(k, name)
        for k, name in (
            (4, "four times"),
            (5, "five times"),
            (10, "ten times"),
            (100, "a hundred times"),
            (12, "a dozen times"),
        )
    ),
    Operation(
        Ask(
            do="{add one to <0>|increase <0> by one}",
            np="{<0> plus one|the number after <0>|one more than <0>|the next number after <0>|~<0> and one}",
            expr="{<0> plus one|<0> and one more}",
            ask="{what comes after <0>|{what|which} number comes {right |just |}after <0>|what's one more than <0>|~what follows <0>}",
        ),
        (*ONE, const(1), "i32.add"),
        lambda a: a + 1,
        ((-(10**6), GREATEST - 1),),
    ),
    Operation(
        Ask(
            do="{subtract one from <0>|take one away from <0>|decrease <0> by one}",
            np="{<0> minus one|the number before <0>|one less than <0>|~<0> without one}",
            expr="{<0> minus one|<0> take away one}",
            ask="{what comes before <0>|{what|which} number comes {right |just |}before <0>|what's one less than <0>|~what precedes <0>}",
        ),
        (*ONE, const(1), "i32.sub"),
        lambda a: a - 1,
        ((-(10**6), GREATEST),),
    ),
    Operation(
        Ask(
            do="{take half of half of <0>|halve <0> twice|halve <0> and halve it again}",
            np="{half of half of <0>|half of a half of <0>|half of half <0>|~one half of half of <0>}",
            expr="{half of half of <0>|half of half <0>}",
            ask="{how much is half of half of <0>|what do you get if you halve <0> twice}",
        ),
        (*ONE, const(2), "i32.div_s", const(2), "i32.div_s"),
        lambda a: a // 4,
        says=_PART,
        drawn=lambda draw: [multiple(draw, 4)],
        weight=1,
    ),
    Operation(
        Ask(
            np="{<0>/<1> of <2>|<0>/<1> of <2>|~<0> out of <1> parts of <2>}",
            expr="{<0>/<1> of <2>|<0>/<1> of <2>|<0>/<1> * <2>|<0> / <1> of <2>|<0>/<1> x <2>}",
            do="{take <0>/<1> of <2>|find <0>/<1> of <2>|multiply <2> by <0>/<1>}",
            ask="{how much is <0>/<1> of <2>|what does <0>/<1> of <2> come to|what do you get if you take <0>/<1> of <2>|~what would <0>/<1> of <2> be}",
        ),
        (Given(0), Given(2), "i32.mul", Given(1), "i32.div_s"),
        lambda n, k, a: a * n // k,
        says=_PART,
        drawn=_fraction,
        weight=4,
    ),
    Operation(
        Ask(
            np="{<0> percent off <1>|<0>% off <1>|<0>% off of <1>|the price of <1> after <0>% off}",
            expr="{<0>% off <1>|<1> less <0>%|<1> minus <0>%|<1> - <0>%|<1>-<0>%}",
            do="{reduce <1> by <0>%|decrease <1> by <0> percent|take <0>% away from <1>|cut <1> by <0>%|discount <1> by <0>%|~slash <1> by <0>%}",
            ask="{what is <0> percent off <1>|how much is <1> {with|after} a <0>% discount|what's <1> less <0> percent|what's left of <1> if you take <0>% off|what does <1> become if it falls by <0> percent|~what would <1> be after a <0>% cut}",
        ),
        (Given(1), Given(1), Given(0), "i32.mul", const(100), "i32.div_s", "i32.sub"),
        lambda p, n: n - n * p // 100,
        says=_PART,
        drawn=_even_percent,
        weight=3,
    ),
    Operation(
        Ask(
            np="{<1> plus <0>%|<1> plus <0> percent|<1> with <0>% on top|<1> with <0> percent added}",
            expr="{<1> + <0>%|<1>+<0>%|<1> plus <0>%|<1> plus <0> percent|<1> and <0>% on top}",
            do="{increase <1> by <0>%|raise <1> by <0>%|add <0>% to <1>|put <0>% on <1>|~grow <1> by <0>%}",
            ask="{what is <1> increased by <0> percent|how much is <1> with <0>% added|what does <1> become if it {rises|grows|goes up} by <0>%|~what would <1> be after a <0>% rise}",
        ),
        (Given(1), Given(1), Given(0), "i32.mul", const(100), "i32.div_s", "i32.add"),
        lambda p, n: n + n * p // 100,
        says=_PART,
        drawn=_even_percent,
        weight=3,
    ),
    Operation(
        Ask(
            np="{<0>% of <1>|<0> percent of <1>|<0>% out of <1>}",
            expr="{<0>% of <1>|<0> % of <1>|<0>pct of <1>|<0> pct of <1>|<0> percent of <1>|<0> percent <1>}",
            ask="{<0> percent of <1> is what|how much is <0>% out of <1>|what would <0> percent of <1> come to|what's <0> percent of <1> worth|~what amount is <0>% of <1>}",
        ),
        (Given(1), Given(0), "i32.mul", const(100), "i32.div_s"),
        lambda p, n: n * p // 100,
        says=_PART,
        drawn=_even_percent,
        weight=3,
    ),
    Operation(
        Ask(
            np="{the percentage that <0> is of <1>|<0> as a percentage of <1>|<0> as a percent of <1>}",
            expr="{<0> is what percent of <1>|<0> is what % of <1>|<0> of <1> in percent|<0>/<1> as a percentage|<0>/<1> in percent|<0> out of <1> as a percent}",
            ask="{<0> is what percent of <1>|what percent is <0> of <1>|what % of <1> is <0>|what percentage is <0> {of|out of} <1>|I got <0> out of <1>, what percent is that|~how many percent does <0> make of <1>}",
        ),
        (Given(0), const(100), "i32.mul", Given(1), "i32.div_s"),
        lambda part, whole: part * 100 // whole,
        says="{<0> percent|that is <0> percent|it's <0> percent|<0>%|<0>}[.]",
        drawn=_part_and_whole,
        weight=3,
    ),
    Operation(
        Ask(
            ask="{<0>% of what number is <1>|<0> percent of what is <1>|if <0>% of a number is <1>, what is the number|<1> is <0> percent of {what|which} number|~of what is <1> the <0>% part}",
            expr="{<0>% of ? = <1>|<0>% of x is <1>|<1> is <0>% of what}",
        ),
        (Given(1), const(100), "i32.mul", Given(0), "i32.div_s"),
        lambda p, part: part * 100 // p,
        says=_MISSING,
        drawn=lambda draw: sought(draw, lambda: _share_and_part(draw)),
        weight=1,
        by_zero=False,
    ),
)

_FORMULA = "{the result is <0>|that gives <0>|it comes to <0>|the answer is <0>|<0>}[.]"
_LISTS = (
    (
        Ask(
            do="{add <list>|add up <list>|add up <list>|sum <list>|sum up <list>|add these numbers: <list>|add these up: <list>|add together <list>|total <list>|add the numbers <list>|~tally up <list>|~put <list> together}",
            np="{the sum of <list>|the total of <list>|the sum of the numbers <list>|the sum of these: <list>|<list> added together|<list> added up|~the combined total of <list>}",
            expr="{sum(<list>)|sum of <list>}",
            ask="{how much is <list> together|how much do <list> make together|what do <list> add up to|what do you get if you add <list>|what do I get when I add up <list>|~what is everything together: <list>}",
        ),
        "i32.add",
        sum,
        "{the sum is <0>|that makes <0>|together that is <0>|the total is <0>|they add up to <0>|<0>}[.]",
    ),
    (
        Ask(
            do="{multiply <list>|multiply <list> together|multiply these numbers: <list>|take the product of <list>|~multiply all of <list>}",
            np="{the product of <list>|the product of the numbers <list>|<list> multiplied together|~<list>, all multiplied}",
            expr="{product(<list>)|product of <list>}",
            ask="{what do you get if you multiply <list>|how much is <list> multiplied together|what do <list> multiply to}",
        ),
        "i32.mul",
        prod,
        "{the product is <0>|that makes <0>|multiplied that is <0>|<0>}[.]",
    ),
    (
        Ask(
            do="{take the average of <list>|find the average of <list>|average <list>|compute the mean of <list>|calculate the average of <list>|find the mean of <list>}",
            np="{the average of <list>|the average of <list>|the average of the numbers <list>|the mean of <list>|the average of these: <list>|the arithmetic mean of <list>|~what <list> are on average}",
            expr="{avg(<list>)|average(<list>)|mean(<list>)|average of <list>}",
            ask="{what is <list> on average|what's the average if I have <list>|what do <list> average to|how much are <list> on average}",
        ),
        "",
        lambda values: sum(values) // len(values),
        "{the average is <0>|on average that is <0>|it's <0> on average|the mean is <0>|<0>|<0> in whole numbers}[.]",
    ),
)
"""(ways of asking, instruction, oracle, ways of answering) of what is done with a list; an average has a division, too."""


class Arithmetic:
    """One operation; or a formula, a list, or two questions in one."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        kind = "formula" if draw.length else draw.random.choices(_KINDS, _SHARES)[0]
        if kind == "mixed" and draw.magnitude:
            kind = "one"
        make = {"one": _one, "unit": conversion, "formula": _formula, "mixed": _mixed, "list": _list, "two": _two}[kind]
        return Example((make(draw),))


TASK = Arithmetic()
_SET = tuple(replace(operation, ask=widened(operation.ask, setting="sums")) for operation in OPERATIONS)
_KINDS, _SHARES = ("one", "unit", "formula", "mixed", "list", "two"), (54, 12, 16, 12, 9, 5)


def _one(draw: Draw) -> Turn:
    return turn(draw, chosen(draw, _SET), worded=not draw.magnitude and draw.random.random() < _WORDED)


def _mixed(draw: Draw) -> Turn:
    """Powers, roots, multiples and parts with operators between them, in signs or in words."""
    made = mixed(draw.random)
    ask = _typed(made.text)
    if made.worded:
        ask = replace(ask, worded=draw.random.random() < 0.5)
    return draw.turn(ask, _FORMULA, made.values, [*made.code, "output"], [made.result])


def _operations(draw: Draw) -> int:
    """How many: mostly few, and up to _MOST."""
    if draw.length:
        return draw.random.randint(_MOST + 1, _LONGEST)
    low, high = draw.random.choices(((2, 2), (3, 3), (4, 4), (5, 8), (9, 15), (16, _MOST)), (36, 20, 11, 14, 9, 10))[0]
    return draw.random.randint(low, high)


def _formula(draw: Draw) -> Turn:
    """A formula; a hundredth of them is divided by 0 at the end."""
    made = formula(draw, _operations(draw))
    if not draw.length and draw.random.random() < 0.01:
        text = f"({made.text}) / <{len(made.values)}>"
        code: list[Item] = [*made.code, Given(len(made.values)), "i32.div_s"]
        return draw.turn(_typed(text), BY_ZERO, [*made.values, 0], code, trap=TrapKind.DIVIDE_BY_ZERO)
    return draw.turn(_typed(made.text), _FORMULA, made.values, [*made.code, "output"], [made.result])


def _typed(text: str) -> Ask:
    """A formula, at times as a noun phrase or an order."""
    return Ask(
        expr=text,
        np=text,
        do=f"{{calculate|compute|work out|solve|do|~evaluate}} {text}",
        ask=f"{{how much is {text}|how much is {text}|what does {text} {{equal|make|give|amount to|come to}}|what would {text} {{be|come to|make}}|what's {text} worth|{text} makes what|{text} is how much|what do you get for {text}|~what does {text} come out as}}",
        setting="sums",
    )


def _list(draw: Draw) -> Turn:
    """One operation on a list of numbers."""
    random = draw.random
    ask, mnemonic, oracle, says = random.choices(_LISTS, (6, 2, 3))[0]
    while True:
        count = (
            _operations(draw) + 1 if mnemonic == "i32.add" else random.randint(*((2, 8) if not mnemonic else (3, 5)))
        )
        high = random.choice((9, 20, 99, 99, 999, 99_999)) if mnemonic != "i32.mul" else random.choice((9, 12, 30, 99))
        if draw.magnitude:
            high = MILLIONS
        low = -high if mnemonic == "i32.add" and random.random() < 0.2 else 1
        values = [draw.number(low, high) for _ in range(count)]
        if mnemonic == "i32.mul" and draw.magnitude:
            values[1:] = [random.randint(2, 9) for _ in values[1:]]
        result = oracle(values)
        if LEAST <= sum(values) <= GREATEST and LEAST <= result <= GREATEST:
            break
    code: list[Item] = [Given(0)]
    for k in range(1, count):
        code += [Given(k), mnemonic or "i32.add"]
    if not mnemonic:
        code += [const(count), "i32.div_s"]
    ask = replace(with_list(ask, count), setting="sums")
    return draw.turn(ask, says, values, [*code, "output"], [result])


_BETWEEN = "{, and |, and what is | and what is | and | and also |? and | and what's |, then | and how much is |; |, |? what about |~ plus also |~ as well as }"


def _two(draw: Draw) -> Turn:
    """Two questions in one, at times three, each with an output of its own."""
    random = draw.random
    count = 3 if random.random() < 0.15 else 2
    made = [formula(draw, random.choice((1, 1, 1, 2)), grouped=0) for _ in range(count)]
    texts: list[str] = []
    values: list[int] = []
    code: list[Item] = []
    for each in made:
        first = len(values)
        text = each.text
        for k in reversed(range(len(each.values))):
            text = text.replace(f"<{k}>", f"<{first + k}>")
        texts.append(text)
        values += each.values
        code += [Given(first + item.k) if isinstance(item, Given) else item for item in each.code]
        code.append("output")
    joined = texts[0] + "".join(
        ("{, |; }" if place < count - 1 else _BETWEEN) + text for place, text in enumerate(texts[1:], 1)
    )
    ask = Ask(
        expr=joined,
        np=joined,
        ask=f"how much is {joined}",
        do=f"{{calculate|compute|work out|solve|do}} {joined}",
        story=f"what is {joined}?{{| I need both.| thanks!| just the results please.}}" if count == 2 else "",
        setting="sums",
    )
    if count == 2:
        says = "{<0> and <1>|<0> and <1>|the results are <0> and <1>|the first is <0>, the second <1>|that is <0> and <1>|first <0>, then <1>}[.]"
    else:
        says = f"{{{listed(count)}|the results are {listed(count)}|I get {listed(count)}|they are {listed(count)}}}[.]"
    return draw.turn(ask, says, values, code, [each.result for each in made])

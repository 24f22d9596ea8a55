"""arithmetic: one operation, two in a row, and comparisons.

Teaches to find the operation in a sentence, to put the numbers in its order, and to nest operations by precedence. It is
asked by orders ("add 3 and 4"), noun phrases ("the sum of 3 and 4"), formulas ("3 + 4") and questions ("how much is 3
plus 4").
"""

from __future__ import annotations

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Code, Given, Instruction, Item
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.operations import ONE, TWO, Operation, turn
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed

ANY, POSITIVE, ROOT = (LEAST, GREATEST), (1, GREATEST), (-46_340, 46_340)
"""ROOT: numbers whose product does not wrap."""
_SELECT: tuple[Instruction, ...] = (("local.set", 17), ("local.set", 16))
_PAIR: tuple[Instruction, ...] = (("local.get", 16), ("local.get", 17))


def _better(comparison: str) -> Code:
    """One of two numbers: the first if the comparison holds, else the second."""
    return (*TWO, *_SELECT, *_PAIR, *_PAIR, comparison, "select")


def _truncated(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


OPERATIONS = (
    Operation(
        Ask(
            do="{add <0> and <1>|add <1> to <0>|sum <0> and <1>|put <0> and <1> together|~total up <0> and <1>}",
            np="{the sum of <0> and <1>|<0> plus <1>|the total of <0> and <1>|<0> and <1> added together|"
            "~what <0> and <1> come to}",
            expr="<0>{ + |+}<1>",
            ask="{how much is <0> plus <1>|what do you get if you add <0> and <1>|what does <0> plus <1> make}",
        ),
        (*TWO, "i32.add"),
        lambda a, b: a + b,
        says="{the sum is <0>|that makes <0>|together that is <0>|the answer is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{subtract <1> from <0>|take <1> away from <0>|take <1> from <0>|deduct <1> from <0>|~knock <1> off <0>}",
            np="{the difference of <0> and <1>|<0> minus <1>|<0> less <1>|what is left of <0> after taking away <1>}",
            expr="<0>{ - |-}<1>",
            ask="{how much is <0> minus <1>|what is left if you take <1> from <0>|what do you get for <0> take away <1>}",
        ),
        (*TWO, "i32.sub"),
        lambda a, b: a - b,
        says="{the difference is <0>|that leaves <0>|the answer is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{multiply <0> by <1>|multiply <0> and <1>|take <0> times <1>|~scale <0> by <1>}",
            np="{the product of <0> and <1>|<0> times <1>|<0> multiplied by <1>}",
            expr="<0>{ * |*| x | × }<1>",
            ask="{how much is <0> times <1>|what do you get if you multiply <0> by <1>}",
        ),
        (*TWO, "i32.mul"),
        lambda a, b: a * b,
        (ROOT, ROOT),
        "{the product is <0>|that makes <0>|the answer is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{divide <0> by <1> and drop the fraction|divide <0> by <1> without a remainder|divide <0> by <1>, whole number only|~do the integer division of <0> by <1>}",
            np="{the quotient of <0> and <1>|<0> divided by <1>, rounded toward zero|<0> divided by <1> as a whole number}",
            expr="<0>{ / |/| div }<1>",
            ask="{what is <0> over <1>, without the fraction|what do you get if you divide <0> by <1> and drop the fraction}",
        ),
        (*TWO, "i32.div_s"),
        _truncated,
        (ANY, POSITIVE),
        "{the quotient is <0>|that is <0>, fractions left out|it is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{divide <0> by <1> and give the remainder|take <0> modulo <1>|~reduce <0> mod <1>}",
            np="{the remainder of <0> divided by <1>|<0> modulo <1>|<0> mod <1>|what remains when <0> is divided by <1>}",
            expr="<0>{ % |%| mod }<1>",
            ask="{what is left over when you divide <0> by <1>|how much remains of <0> divided by <1>}",
        ),
        (*TWO, "i32.rem_s"),
        lambda a, b: a - _truncated(a, b) * b,
        (ANY, POSITIVE),
        "{the remainder is <0>|<0> is left over|<0> remains|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{square <0>|multiply <0> by itself|raise <0> to the second power}",
            np="{the square of <0>|<0> squared|<0> times itself|~<0> to the power of two}",
            expr="<0>{²|^2|**2}",
            ask="{how much is <0> squared|what do you get if you square <0>}",
        ),
        (*ONE, ("local.tee", 16), ("local.get", 16), "i32.mul"),
        lambda a: a * a,
        (ROOT,),
        "{the square is <0>|that is <0>|the answer is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{pick the larger of <0> and <1>|choose the bigger number, <0> or <1>|compare <0> and <1> and keep the larger}",
            np="{the larger of <0> and <1>|the maximum of <0> and <1>|the bigger one of <0> and <1>|~the greater of <0> and <1>}",
            expr="max(<0>, <1>)",
            ask="{which is larger, <0> or <1>|which number is bigger: <0> or <1>}",
        ),
        _better("i32.gt_s"),
        max,
        says="{the larger one is <0>|<0> is larger|the maximum is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{pick the smaller of <0> and <1>|choose the smaller number, <0> or <1>|compare <0> and <1> and keep the smaller}",
            np="{the smaller of <0> and <1>|the minimum of <0> and <1>|the lower one of <0> and <1>|~the lesser of <0> and <1>}",
            expr="min(<0>, <1>)",
            ask="{which is smaller, <0> or <1>|which number is lower: <0> or <1>}",
        ),
        _better("i32.lt_s"),
        min,
        says="{the smaller one is <0>|<0> is smaller|the minimum is <0>|<0>}[.]",
    ),
)

Term = tuple[list[Item], int]
"""(code, result)."""
_CHAIN = ("+", "-", "*")
_MNEMONIC = {"+": "i32.add", "-": "i32.sub", "*": "i32.mul"}


class Arithmetic:
    """One operation; or a formula of three numbers and more, by precedence or with parentheses."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        chained = draw.length or draw.random.random() < 0.3
        return Example((_chain(draw) if chained else turn(draw, draw.random.choice(OPERATIONS)),))


TASK = Arithmetic()


def _chain(draw: Draw) -> Turn:
    """A formula: two operators, at most four; with `draw.length` five to eight."""
    random = draw.random
    count = random.randint(5, 8) if draw.length else random.choices((2, 3, 4), (6, 3, 1))[0]
    operators = [random.choice(_CHAIN) for _ in range(count)]
    values = [draw.number(-9_999_999, 9_999_999) for _ in range(count + 1)]
    grouped = random.random() < 0.3
    parts = [f"{'(' if grouped else ''}<0> {operators[0]} <1>{')' if grouped else ''}"]
    parts += [f" {operator} <{i}>" for i, operator in enumerate(operators[1:], start=2)]
    code, result = _by_precedence(operators, values, grouped)
    says = "{the result is <0>|that gives <0>|it comes to <0>|the answer is <0>|<0>}[.]"
    return draw.turn(Ask(expr="".join(parts)), says, values, [*code, "output"], [signed(result)])


def _by_precedence(operators: list[str], values: list[int], grouped: bool) -> Term:
    """(code, result) of a formula whose first operation stands in parentheses if it is `grouped`."""
    terms: list[Term] = [([Given(k)], value) for k, value in enumerate(values)]
    left = list(operators)
    if grouped:
        _join(terms, left, 0)
    for level in ("*", "+-"):
        place = 0
        while place < len(left):
            if left[place] in level:
                _join(terms, left, place)
            else:
                place += 1
    return terms[0]


def _join(terms: list[Term], operators: list[str], place: int) -> None:
    """Makes one term of the two beside an operator."""
    operator = operators.pop(place)
    (a, x), (b, y) = terms[place : place + 2]
    result = {"+": x + y, "-": x - y, "*": x * y}[operator]
    terms[place : place + 2] = [([*a, *b, _MNEMONIC[operator]], result)]

"""compositional: operations with names, nested in each other.

Teaches to take a sentence apart into operations within operations and to compute the inner ones first. It is asked by
nested noun phrases ("the square of the sum of 3 and 4"), orders ("double the sum of 3 and 4, then subtract 2"),
formulas with functions ("max(3 + 4, 2 * 5)") and by functions that the question defines ("if f(x) = x + 3 and
g(x) = 2 * x, what is f(g(5))", "to blip a number means doubling it").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Given, Item, absolute, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGEST = 30
"""The most instructions of a program in training, without `output` and `halt`; with `length` each has more."""
_SAYS = "{the result is <0>|that comes to <0>|it's <0>|<0>|you get <0>|that makes <0>|the answer is <0>}[.]"
_OPERAND = re.compile(r"\b[AB]\b")


@dataclass(frozen=True)
class _Term:
    """A number of the question, or what operations make of some.

    np: a noun phrase that may stand in another one. short: a formula that may, in parentheses if it has to. formula: as
    in a programming language. depth: of operations in it.
    """

    np: str
    short: str
    formula: str
    code: tuple[Item, ...]
    value: int
    depth: int = 0


@dataclass(frozen=True)
class _Operation:
    """An operation on A, or on A and B.

    np: noun phrases. do: an order. step: the same order, for `it` in place of A. word, sign: what stands between A and B.
    function: its name in a formula, if it has no sign. fits: whether it may be asked about these values.
    """

    np: tuple[str, ...]
    do: str
    step: str
    oracle: Callable[..., int]
    code: str
    word: str = ""
    sign: str = ""
    function: str = ""
    commutes: bool = False
    fits: Callable[..., bool] = lambda *_: True


def _small(a: int) -> bool:
    return abs(a) < 46_341


_BINARY = (
    _Operation(
        np=("{the sum|the sum|the total|~the combined value} of A and B",),
        do="{add B to A|add A and B|~add up A and B}",
        step="{add B to it|add B|increase it by B|~raise it by B}",
        oracle=lambda a, b: a + b,
        code="i32.add",
        word="plus",
        sign="+",
        commutes=True,
    ),
    _Operation(
        np=("the result of {subtracting B from A|~deducting B from A}",),
        do="{subtract B from A|take B away from A|~deduct B from A}",
        step="{subtract B from it|subtract B|take away B|decrease it by B|~lower it by B}",
        oracle=lambda a, b: a - b,
        code="i32.sub",
        word="minus",
        sign="-",
    ),
    _Operation(
        np=("{the product of A and B|the product of A and B|~the result of multiplying A by B}",),
        do="{multiply A by B|multiply A and B|~scale A by B}",
        step="{multiply it by B|multiply the result by B|multiply that by B|~scale it by B}",
        oracle=lambda a, b: a * b,
        code="i32.mul",
        word="times",
        sign="*",
        commutes=True,
    ),
    _Operation(
        np=("{the larger|the maximum|the greater|the bigger|~the higher} of A and B",),
        do="{find the larger of A and B|take the maximum of A and B|pick the bigger of A and B}",
        step="{take the larger of it and B|take the maximum of that and B|~raise it to B if it is smaller}",
        oracle=max,
        code="i32.gt_s",
        function="max",
        commutes=True,
    ),
    _Operation(
        np=("{the smaller|the minimum|the lesser|~the lower} of A and B",),
        do="{find the smaller of A and B|take the minimum of A and B|pick the smaller of A and B}",
        step="{take the smaller of it and B|take the minimum of that and B|~lower it to B if it is larger}",
        oracle=min,
        code="i32.lt_s",
        function="min",
        commutes=True,
    ),
    _Operation(
        np=("the remainder {when A is divided by B|left when A is divided by B|~that A leaves when divided by B}",),
        do="{find the remainder when A is divided by B|reduce A modulo B}",
        step="{take the remainder of that divided by B|reduce it modulo B|~divide it by B and keep the remainder}",
        oracle=lambda a, b: a % b,
        code="i32.rem_s",
        word="modulo",
        sign="%",
        fits=lambda a, b: a >= 0 and b > 1,
    ),
)
_UNARY = (
    _Operation(
        np=("the square of A",),
        do="{square A|take the square of A|~raise A to the second power}",
        step="{square it|square the result|multiply it by itself|~raise it to the second power}",
        oracle=lambda a: a * a,
        code="square",
        function="square",
        fits=_small,
    ),
    _Operation(
        np=("{twice|double|two times} A", "the double of A"),
        do="{double A|multiply A by two}",
        step="{double it|double the result|double that|~make it twice as large}",
        oracle=lambda a: 2 * a,
        code="double",
        function="double",
    ),
    _Operation(
        np=("{three times|triple} A",),
        do="{triple A|multiply A by three}",
        step="{triple it|triple the result|~make it three times as large}",
        oracle=lambda a: 3 * a,
        code="triple",
        function="triple",
    ),
    _Operation(
        np=("half of A", "one half of A"),
        do="{halve A|divide A by two}",
        step="{halve it|halve the result|divide it by two|~cut it in half}",
        oracle=lambda a: a // 2,
        code="halve",
        function="half",
        fits=lambda a: a % 2 == 0,
    ),
    _Operation(
        np=("the negative of A", "{the opposite|~the additive inverse} of A"),
        do="{negate A|change the sign of A}",
        step="{negate it|change its sign|flip the sign|~turn its sign around}",
        oracle=lambda a: -a,
        code="negate",
        function="neg",
    ),
    _Operation(
        np=("{the absolute value|~the magnitude} of A",),
        do="{take the absolute value of A|drop the sign of A}",
        step="{take its absolute value|take the absolute value of that|~drop its sign}",
        oracle=abs,
        code="abs",
        function="abs",
    ),
    _Operation(
        np=("one more than A", "{the number after A|~the successor of A}"),
        do="{add one to A|increase A by one}",
        step="{add one|increase it by one|~go up by one}",
        oracle=lambda a: a + 1,
        code="increment",
        function="inc",
    ),
    _Operation(
        np=("one less than A", "{the number before A|~the predecessor of A}"),
        do="{subtract one from A|decrease A by one}",
        step="{subtract one|decrease it by one|~go down by one}",
        oracle=lambda a: a - 1,
        code="decrement",
        function="dec",
    ),
)


def _filled(text: str, a: str, b: str = "") -> str:
    return _OPERAND.sub(lambda found: a if found[0] == "A" else b, text)


def _phrased(operation: _Operation, text: str, a: _Term, b: _Term | None) -> str:
    """A wording with its operands; where it can, it ends with the longer, so that all before it is clear."""
    if b is None:
        return _filled(text, a.np)
    if a.depth and b.depth:
        return _filled(text, a.short, b.short)
    return _filled(text, b.np, a.np) if operation.commutes and a.depth else _filled(text, a.np, b.np)


class _Builder:
    """Makes terms for a question: draws their numbers and writes their programs."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._random = draw.random
        self._local = SCRATCH
        self._large = draw.magnitude
        self.values: list[int] = []

    def _fresh(self) -> int:
        self._local += 1
        return self._local - 1

    def leaf(self, *, positive: bool = False) -> _Term:
        """A number; the first of a question is of the size held out if that is asked for."""
        k = len(self.values)
        high = 9_999_999 if self._large else self._random.choice((99, 99, 999_999, 999_999, 99_999_999))
        value = self._draw.number(1 if positive else -high, high)
        self._large = False
        self.values.append(value)
        return _Term(f"<{k}>", f"<{k}>", f"<{k}>", (Given(k),), value)

    def chosen(self, a: _Term, b: _Term | None = None) -> _Operation:
        """An operation that suits the terms: what it gives, 32 bits hold."""
        values = (a.value,) if b is None else (a.value, b.value)
        while True:
            operation = self._random.choice(_UNARY if b is None else _BINARY)
            # What adds and multiplies is what people nest most.
            if b is not None and operation.function and self._random.random() < 0.4:
                continue
            if operation.fits(*values) and LEAST < operation.oracle(*values) <= GREATEST:
                return operation

    def applied(self, operation: _Operation, a: _Term, b: _Term | None = None) -> _Term:
        """The term that the operation makes of one or two."""
        depth = 1 + max(a.depth, b.depth if b else 0)
        np = self._random.choice(operation.np)
        if b is None:
            code = (*a.code, *self._unary(operation.code))
            formula = f"{operation.function}({a.formula})"
            text = _filled(np, a.np)
            return _Term(text, f"({text})" if a.depth else text, formula, code, operation.oracle(a.value), depth)
        value = operation.oracle(a.value, b.value)
        code = self._binary(operation, a, b)
        if operation.sign:
            formula = f"{_grouped(a)} {operation.sign} {_grouped(b)}"
            sign = self._random.choice((operation.sign, operation.word))
            short = f"({a.short} {sign} {b.short})"
        else:
            formula = short = f"{operation.function}({a.formula}, {b.formula})"
        text = _phrased(operation, np, a, b)
        return _Term(text, short, formula, code, value, depth)

    def _unary(self, name: str) -> tuple[Item, ...]:
        if name in ("square", "abs"):
            t = self._fresh()
            if name == "square":
                return ("local.tee", t), get(t), "i32.mul"
            return put(t), *absolute(t)
        codes: dict[str, tuple[Item, ...]] = {
            "double": (const(2), "i32.mul"),
            "triple": (const(3), "i32.mul"),
            "halve": (const(2), "i32.div_s"),
            "negate": (const(-1), "i32.mul"),
            "increment": (const(1), "i32.add"),
            "decrement": (const(1), "i32.sub"),
        }
        return codes[name]

    def _binary(self, operation: _Operation, a: _Term, b: _Term) -> tuple[Item, ...]:
        """Both operands, then the operation; the larger and the smaller need them twice."""
        left, right = a.code, b.code
        if operation.code not in ("i32.gt_s", "i32.lt_s"):
            return *left, *right, operation.code
        before: tuple[Item, ...] = ()
        if a.depth:
            before, left = self._kept(a.code)
        if b.depth:
            kept, right = self._kept(b.code)
            before = (*before, *kept)
        return *before, *left, *right, *left, *right, operation.code, "select"

    def _kept(self, code: tuple[Item, ...]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
        """(code that leaves its result in a local, code that reads it)."""
        local = self._fresh()
        return (*code, put(local)), (get(local),)

    def tree(self, operations: int) -> _Term:
        """A term of so many operations, each on what one other gives, or on what two short ones give."""
        random = self._random
        if operations == 0:
            return self.leaf()
        shape = random.random()
        if operations > 1 and shape < 0.35:
            a = self.tree(operations - 1)
            return self.applied(self.chosen(a), a)
        if operations == 3 and shape < 0.75:
            a, b = self.pair(), self.pair()
        elif shape < 0.75:
            a, b = self.leaf(), self.tree(operations - 1)
        else:
            a, b = self.tree(operations - 1), self.leaf()
        return self.applied(self.chosen(a, b), a, b)

    def pair(self) -> _Term:
        """One operation on two numbers."""
        a, b = self.leaf(), self.leaf()
        return self.applied(self.chosen(a, b), a, b)


def _grouped(term: _Term) -> str:
    bare = not term.depth or re.fullmatch(r"\w+\([^()]*\)", term.formula)
    return term.formula if bare else f"({term.formula})"


def _nested(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """One phrase: operations within operations."""
    random = draw.random
    whole, top, a, b = _top(random, build, draw.count(1, 2, 7) if not draw.length else random.randint(5, 7))
    if random.random() < 0.2:
        return Ask(expr=whole.formula, exact=True), whole
    np = whole.np
    do = _phrased(top, top.do, a, b)
    if b and top.sign and not (a.depth and b.depth) and top.sign != "%":
        np = f"{{{np}|{a.np}{',' if a.depth else ''} {top.word} {b.np}}}"
    ask = f"{{how much is {whole.np}|what do you get if you {do}|what does {whole.np} come to|~what is the outcome if you {do}}}"
    return Ask(do=do, np=np, ask=ask), whole


def _top(random: Random, build: _Builder, operations: int) -> tuple[_Term, _Operation, _Term, _Term | None]:
    """(a term, its outermost operation, what that is applied to)."""
    a = build.tree(operations)
    if random.random() < 0.45:
        top = build.chosen(a)
        return build.applied(top, a), top, a, None
    b = build.pair() if a.depth == 1 and random.random() < 0.5 else build.leaf()
    if random.random() < 0.4:
        a, b = b, a
    top = build.chosen(a, b)
    return build.applied(top, a, b), top, a, b


def _steps(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """One order after the other, each for what the one before gives."""
    random = draw.random
    count = draw.count(2, 4, 14) if not draw.length else random.randint(9, 14)
    term = build.leaf() if random.random() < 0.4 else build.pair()
    texts: list[str] = []
    started = random.random() < 0.5
    if started:
        texts.append(f"{{take|start with|~begin with}} {term.np}")
    while len(texts) < count:
        b = None if random.random() < 0.4 else build.pair() if random.random() < 0.2 else build.leaf()
        operation = build.chosen(term, b)
        if not texts:
            texts.append(_phrased(operation, operation.do, term, b))
        else:
            texts.append(_filled(operation.step, "", b.np if b else ""))
        term = build.applied(operation, term, b)
    joined = texts[0] + "".join("{, |, then }" + text for text in texts[1:-1])
    last = (
        "{, and finally |, and then |, then |, and }" if len(texts) > 2 else "{, then | and then |, and then |; then }"
    )
    joined += last + texts[-1]
    asks = (
        f"{{what do you get if you {joined}|what is the result if you {joined}|~where do you end up if you {joined}}}"
    )
    return Ask(do=joined, ask=asks), term


@dataclass(frozen=True)
class _Function:
    """A function that a question defines: as a formula of x with the number K, in words, and as an operation.

    formula: none where it would have a number that the program does not take from the question.
    """

    formula: str
    gerund: str
    operation: _Operation
    takes: bool = False


def _defined() -> tuple[_Function, ...]:
    add, sub, mul, larger, smaller, _ = _BINARY
    square, double, triple, _, negate, absolute, increment, decrement = _UNARY
    return (
        _Function("{x + K|K + x}", "adding K to it", add, True),
        _Function("x - K", "subtracting K from it", sub, True),
        _Function("{K * x|x * K}", "multiplying it by K", mul, True),
        _Function("max(x, K)", "raising it to K if it is less than that", larger, True),
        _Function("min(x, K)", "lowering it to K if it is more than that", smaller, True),
        _Function("{x * x|x^2|x²}", "{squaring it|multiplying it by itself}", square),
        _Function("x + x", "{doubling it|taking it twice}", double),
        _Function("x + x + x", "{tripling it|taking it three times}", triple),
        _Function("-x", "{changing its sign|negating it}", negate),
        _Function("{abs(x)|the absolute value of x}", "{dropping its sign|taking its absolute value}", absolute),
        _Function("", "{adding one to it|increasing it by one}", increment),
        _Function("", "{subtracting one from it|decreasing it by one}", decrement),
    )


_FUNCTIONS = _defined()
_NAMES = (("f", "g", "h"), ("g", "h", "k"), ("p", "q", "r"), ("u", "v", "w"))
_VERBS = ("blip", "zorp", "frobble", "twist", "mangle", "plink", "snarf", "bump", "wobble", "crunch")


def _functions(draw: Draw, build: _Builder) -> tuple[Ask, _Term] | None:
    """Functions that the question defines, one applied to what another gives; None where 32 bits are too few."""
    random = draw.random
    way = _as_formulas if random.random() < 0.55 else _as_verbs
    among = [function for function in _FUNCTIONS if function.formula or way is _as_verbs]
    chosen = random.sample(among, random.choice((2, 2, 3)) if not draw.length else 3)
    numbers = [build.leaf(positive=True) if function.takes else None for function in chosen]
    used = random.sample(range(len(chosen)), len(chosen))
    used += random.choices(used, k=draw.count(0, 1, 9) if not draw.length else random.randint(5, 9))
    term = build.leaf()
    start = term.np
    for i in used:
        operation, number = chosen[i].operation, numbers[i]
        values = (term.value,) if number is None else (term.value, number.value)
        if not operation.fits(*values) or not LEAST < operation.oracle(*values) <= GREATEST:
            return None
        term = build.applied(operation, term, number)
    ks = [number.np if number else "" for number in numbers]
    return way(draw, chosen, ks, used, start), term


def _as_formulas(draw: Draw, chosen: Sequence[_Function], ks: Sequence[str], used: Sequence[int], start: str) -> Ask:
    """ "if f(x) = x + 3 and g(x) = 2 * x, what is f(g(5))"."""
    names = draw.random.choice(_NAMES)
    parts = [f"{names[i]}(x) = {chosen[i].formula.replace('K', ks[i])}" for i in range(len(chosen))]
    defined = enumerated(parts)
    call = start
    for i in used:
        call = f"{names[i]}({call})"
    return Ask(
        ask=f"{{if|given|with|~suppose that|~provided that}} {defined}, {{what is|how much is}} {call}",
        np=f"{call} {{if|where|when|~given that}} {defined}",
        story=f"{{let|say|assume}} {defined}. {{what is {call}?|compute {call}.|find {call}.|how much is {call}?|~work out {call}.}}",
        exact=True,
    )


def _as_verbs(draw: Draw, chosen: Sequence[_Function], ks: Sequence[str], used: Sequence[int], start: str) -> Ask:
    """ "to blip a number means doubling it"."""
    verbs = draw.random.sample(_VERBS, 3)
    parts = [f"to {verbs[i]} a number means {chosen[i].gerund.replace('K', ks[i])}" for i in range(len(chosen))]
    defined = enumerated(parts)
    steps = [f"{verbs[used[0]]} {start}", *(f"{verbs[i]} {{it|the result}}" for i in used[1:])]
    ordered = steps[0] + "".join(f"{{, then |, }}{step}" for step in steps[1:-1]) + "{, and then |, then }" + steps[-1]
    return Ask(
        story=f"{{let's say|suppose|imagine|~assume}} that {defined}. {{what do you get if you {ordered}?|please {ordered}.|what comes out if you {ordered}?|~now {ordered}.}}",
        ask=f"{{what do you get if you {ordered}, where {defined}|what is the result if you {ordered}, given that {defined}|~what comes out if you {ordered}, knowing that {defined}}}",
    )


class Compositional:
    """Two to four operations within each other; more with `length`."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question, not longer than those of training may be."""
        while True:
            build = _Builder(draw)
            way = draw.random.choices((_nested, _steps, _functions), (5, 4, 3))[0]
            made = way(draw, build)
            if made and (len(made[1].code) > _LONGEST) == draw.length:
                ask, term = made
                return Example((draw.turn(ask, _SAYS, build.values, [*term.code, "output"], [term.value]),))


TASK = Compositional()

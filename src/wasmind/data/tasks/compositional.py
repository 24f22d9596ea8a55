"""compositional: operations with names, nested in each other.

Teaches to take a sentence apart into operations within operations and to compute the inner ones first. It is asked by
nested noun phrases ("the square of the sum of 3 and 4"), orders ("double the sum of 3 and 4, then subtract 2"),
formulas with functions ("max(3 + 4, 2 * 5)"), by functions that the question defines ("if f(x) = x + 3 and
g(x) = 2 * x, what is f(g(5))", "to blip a number means doubling it") and by chains of simple steps as people type them
("x is 4. add 9 to x. then times 2. whats x now", "I start at 0, go up 12, down 20. Where am I?").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Given, Item, absolute, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGEST = 30
"""The most instructions of a program in training, without `output` and `halt`; with `length` each has more."""
_WORDED = 0.2
"""How often the numbers of a question are small and in words, where the wording allows it."""
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
    _Operation(
        np=("the cube of A",),
        do="{cube A|take the cube of A|~raise A to the third power}",
        step="{cube it|cube the result|~raise it to the third power}",
        oracle=lambda a: a**3,
        code="cube",
        function="cube",
        fits=lambda a: abs(a) < 1291,
    ),
    _Operation(
        np=("{a quarter|one quarter|a fourth} of A",),
        do="{take a quarter of A|divide A by four}",
        step="{take a quarter of it|divide it by four|~quarter it}",
        oracle=lambda a: a // 4,
        code="quarter",
        function="quarter",
        fits=lambda a: a % 4 == 0,
    ),
    _Operation(
        np=("{a third|one third} of A",),
        do="{take a third of A|divide A by three}",
        step="{take a third of it|divide it by three}",
        oracle=lambda a: a // 3,
        code="third",
        function="third",
        fits=lambda a: a % 3 == 0,
    ),
    _Operation(
        np=("{ten times|ten times|~tenfold} A",),
        do="{take A ten times|multiply A by ten}",
        step="{multiply it by ten|take ten times that|~make it ten times as large}",
        oracle=lambda a: 10 * a,
        code="tenfold",
        function="tenfold",
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

    def __init__(self, draw: Draw, *, worded: bool = False) -> None:
        self._highest = (12, 20, 99, 999) if worded else (99, 99, 999_999, 999_999, 99_999_999)
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
        high = 9_999_999 if self._large else self._random.choice(self._highest)
        value = self._draw.number(1 if positive else -high, high)
        self._large = False
        self.values.append(value)
        return _Term(f"<{k}>", f"<{k}>", f"<{k}>", (Given(k),), value)

    def number(self, value: int) -> tuple[str, Given]:
        """A number that is chosen elsewhere: (its slot, what pushes it)."""
        self.values.append(value)
        return f"<{len(self.values) - 1}>", Given(len(self.values) - 1)

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
            code = (*a.code, *self.unary(operation.code))
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

    def unary(self, name: str) -> tuple[Item, ...]:
        """What is done to the number on the stack."""
        if name in ("square", "cube", "abs"):
            t = self._fresh()
            if name == "cube":
                return ("local.tee", t), get(t), get(t), "i32.mul", "i32.mul"
            if name == "square":
                return ("local.tee", t), get(t), "i32.mul"
            return put(t), *absolute(t)
        codes: dict[str, tuple[Item, ...]] = {
            "double": (const(2), "i32.mul"),
            "triple": (const(3), "i32.mul"),
            "halve": (const(2), "i32.div_s"),
            "quarter": (const(4), "i32.div_s"),
            "third": (const(3), "i32.div_s"),
            "tenfold": (const(10), "i32.mul"),
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
    ask = f"{{how much is {whole.np}|what do {{you|I}} get {{if|when}} {{you|I}} {do}|what {{happens|comes out}} {{if|when}} {{you|I}} {do}|what does {whole.np} {{come to|make|give|equal|amount to}}|what would {whole.np} {{come to|be}}|what's {whole.np} worth|{whole.np} is how much|~what is the outcome if you {do}}}"
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
    asks = f"{{what do {{you|I|we}} get {{if|when}} {{you|I|we}} {joined}|what {{is the result|happens|comes out}} {{if|when}} {{you|I}} {joined}|what's the {{answer|result}} {{if|when}} {{you|I}} {joined}|{{if|when}} {{you|I}} {joined}, what {{do I get|comes out|is the result|is it}}|~where do you end up if you {joined}}}"
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
    square, double, triple, _, negate, absolute, increment, decrement, *_ = _UNARY
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


@dataclass(frozen=True)
class _Move:
    """A simple step of a chain, on the number so far (A), most with a number of the question (B).

    do: an order. does, did: the same of someone who does it, or did. word, sign: what is typed behind the number so far.
    share: how often it is taken.
    """

    do: str
    does: str
    did: str
    word: str
    oracle: Callable[[int, int], int]
    code: str
    sign: str = ""
    share: int = 1


_ADD = _Move(
    do="{add B|add B|add B|add B to A|increase A by B|increase by B|add on B|add another B|~tack on B|~raise A by B}",
    does="{adds B|adds B|adds B to A|increases A by B|~puts B on top}",
    did="{added B|added B|added B to A|increased A by B|~put B on top}",
    word="plus B",
    oracle=lambda a, b: a + b,
    code="i32.add",
    sign="+",
    share=9,
)
_SUBTRACT = _Move(
    do="{subtract B|subtract B|take away B|take away B|take B away|subtract B from A|take B from A|take off B|remove B|decrease A by B|~knock off B|~lower A by B|~deduct B}",
    does="{subtracts B|takes away B|subtracts B from A|takes B away from A|~knocks off B}",
    did="{subtracted B|took away B|subtracted B from A|took B away from A|~knocked off B}",
    word="{minus B|minus B|~take away B}",
    oracle=lambda a, b: a - b,
    code="i32.sub",
    sign="-",
    share=8,
)
_MOVES = (
    _ADD,
    _SUBTRACT,
    _Move(
        do="{multiply by B|multiply by B|multiply A by B|multiply A by B|multiply A with B|~scale A by B|~make A B times as big}",
        does="{multiplies by B|multiplies A by B|~scales A by B}",
        did="{multiplied by B|multiplied A by B|~scaled A by B}",
        word="{times B|times B|multiplied by B}",
        oracle=lambda a, b: a * b,
        code="i32.mul",
        sign="{*|*|×}",
        share=7,
    ),
    _Move(
        do="{divide by B|divide by B|divide A by B|divide A by B|~split A into B equal parts}",
        does="{divides by B|divides A by B|~splits A into B equal parts}",
        did="{divided by B|divided A by B|~split A into B equal parts}",
        word="{divided by B|~over B}",
        oracle=lambda a, b: a // b,
        code="i32.div_s",
        sign="{/|/|÷}",
        share=5,
    ),
    _Move(
        do="{double A|double A|double A|multiply A by two|~make A twice as big}",
        does="{doubles A|doubles A|~makes A twice as big}",
        did="{doubled A|doubled A|~made A twice as big}",
        word="{doubled|times two}",
        oracle=lambda a, _: 2 * a,
        code="double",
        share=5,
    ),
    _Move(
        do="{triple A|triple A|multiply A by three|~make A three times as big}",
        does="{triples A|~makes A three times as big}",
        did="{tripled A|~made A three times as big}",
        word="{tripled|times three}",
        oracle=lambda a, _: 3 * a,
        code="triple",
        share=3,
    ),
    _Move(
        do="{halve A|halve A|divide A by two|take half of A|cut A in half|~split A in half}",
        does="{halves A|halves A|divides A by two|~cuts A in half}",
        did="{halved A|halved A|divided A by two|~cut A in half}",
        word="{halved|divided by two|~cut in half}",
        oracle=lambda a, _: a // 2,
        code="halve",
        share=4,
    ),
    _Move(
        do="{square A|square A|multiply A by itself|~take A to the second power}",
        does="{squares A|multiplies A by itself}",
        did="{squared A|multiplied A by itself}",
        word="{squared|times itself}",
        oracle=lambda a, _: a * a,
        code="square",
        share=2,
    ),
    _Move(
        do="{add one|add one to A|~bump A up by one}",
        does="{adds one|adds one to A}",
        did="{added one|added one to A}",
        word="plus one",
        oracle=lambda a, _: a + 1,
        code="increment",
    ),
    _Move(
        do="{subtract one|take away one|subtract one from A|~knock off one}",
        does="{subtracts one|takes away one}",
        did="{subtracted one|took away one}",
        word="minus one",
        oracle=lambda a, _: a - 1,
        code="decrement",
    ),
    _Move(
        do="{flip the sign|change the sign|change the sign of A|negate A|~turn the sign around}",
        does="{flips the sign|changes the sign of A}",
        did="{flipped the sign|changed the sign of A}",
        word="with the sign changed",
        oracle=lambda a, _: -a,
        code="negate",
    ),
)
_SIGNED = tuple(move for move in _MOVES if move.sign)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_COMMAS = (
    "{, |, |, |, then }",
    "{, |, |, |, then |, then |, and then |, and now |~, after that }",
    "{, then |, and then |, and |, and finally | and | and then |, |~, and to finish }",
)
_STOPS = (
    "{. |. |. |. then |. now |. first, }",
    "{. |. |. then |. now |. next, |. after that, |~. following that, }",
    "{. |. then |. finally, |. and then |. at the end, |~. last of all, }",
)
_PLAIN = {mark: (mark, mark, mark) for mark in (", ", ". ", "; ", " -> ", " then ", " and ", "\n")}
_JOINS = (
    *(_COMMAS, _COMMAS, _COMMAS, _STOPS, _STOPS),
    *((" then ", "{ then | then | and then }", "{ then | then | and then | and finally }"), _PLAIN[" -> "]),
    *(
        ("; ", "; ", "{; |; then |; finally }"),
        ("\n", "{\n|\n|\n|\nthen }", "{\n|\n|\nthen |\nfinally }"),
        _PLAIN[" and "],
    ),
)
"""What stands before the first step of a chain, between steps, and before the last."""


_LIMITS = (200, 1000, 1000, 10_000, 10_000, 1_000_000, GREATEST)


@dataclass(frozen=True)
class _Chain:
    """Steps on a number. start: its slot; steps: each with the slot of its number, if it has one."""

    start: str
    steps: tuple[tuple[_Move, str], ...]

    def told(self, form: str, so_far: str) -> list[str]:
        """The steps in one of the forms of a move; `so_far` names what they are done to."""
        texts: list[str] = []
        before = None
        for move, slot in self.steps:
            again = "{| again}" if move is before and not slot else ""
            texts.append(_filled(getattr(move, form), so_far, slot) + again)
            before = move
        return texts


def _linked(
    draw: Draw, build: _Builder, moves: Sequence[_Move], limits: Sequence[int] = _LIMITS, *, last: bool = False
) -> tuple[_Chain, _Term]:
    """A chain of so many steps as there may be, mostly of small numbers.

    limits: one is what it stays below. last: whether the question names the first number last.
    """
    random = draw.random
    limit = GREATEST if draw.magnitude else random.choice(limits)
    small = min(limit // 2, random.choice((12, 20, 50, 100)))
    high = random.choice((small, small, small, max(small, limit // 4)))
    if draw.magnitude:
        first = draw.number(10, 9_999_999)
    else:
        first = draw.number(1, high) if random.random() < 0.85 else random.randint(-small, small)
    count = random.choice((1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7)) if not draw.length else random.randint(13, 18)
    start = ("", Given(0)) if last else build.number(first)
    value = first
    code: list[Item] = []
    steps: list[tuple[_Move, str]] = []
    while len(steps) < count:
        move = random.choices(moves, [move.share for move in moves])[0]
        b = _operand(draw, move, value, high)
        made = move.oracle(value, b) if b else value
        if made == value or abs(made) > limit or (made < 0 <= value and random.random() < 0.8):
            continue
        if move.code.startswith("i32."):
            slot, given = build.number(b)
            code += [given, move.code]
        else:
            slot = ""
            code += build.unary(move.code)
        steps.append((move, slot))
        value = made
    if last:
        start = build.number(first)
    return _Chain(start[0], tuple(steps)), _Term("", "", "", (start[1], *code), value)


def _operand(draw: Draw, move: _Move, value: int, high: int) -> int:
    """A number for the step that leaves an integer; 0 if there is none."""
    random = draw.random
    drawn: int
    if move.code == "i32.div_s":
        drawn = random.choice([b for b in [*range(2, 13), 20, 25, 50, 100] if value % b == 0] or [0])
    elif move.code == "i32.mul":
        drawn = random.choice([*range(2, 13), 10, 10, 2, 3, 20, 25, 50, 100])
    elif move.code == "halve":
        drawn = 1 - value % 2
    else:
        drawn = draw.number(1, high)
    return drawn


def _joined(random: Random, texts: Sequence[str], joins: tuple[str, str, str] | None = None) -> tuple[str, str]:
    """(the texts, two at least, one after the other; what parts the first two); without `joins` as it comes."""
    first, between, last = joins or random.choice(_JOINS)
    if len(texts) == 2:
        return first.join(texts), first
    begin, step, *others, end = texts
    return begin + first + step + "".join(between + text for text in others) + last + end, first


def _behind(between: str) -> str:
    """What parts a chain from the question about it."""
    return {"\n": "\n", " -> ": "{ -> |. |, }", "; ": "{; |. }"}.get(between, "{. |. |, }")


_RESULT = (
    "{what do I get|what do I get|what do you get|what do we get|what's the result|what is the result|what comes out|what number comes out|what is it now|what's the answer|what's the number now|where does that end|where do I end up|what do I have now|what do I end up with|what number do I get|how much is that|what does that make|"
    "~what am I left with|~what number have I got at the end|~where does it all end up}"
)
_SLOPPY = "{result?|result|= ?|=?|=|answer?|what now?|whats the result|what do i get|what's that|what comes out|total?|whats it now|and the result is?|~what have I got|~outcome?}"
_NAMED = "{what's A now|what is A now|what's A|what is A|what is A at the end|what does A end up as|how much is A now|what is the value of A|what's A in the end|~what has A become|~what is left in A}"


def _ordered(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "start from 3, multiply by 10, add 4", with the steps in orders, in words such as "plus 4", or in both."""
    random = draw.random
    chain, term = _linked(draw, build, _MOVES)
    number = f"{{||||the number |~the value }}{chain.start}"
    orders = chain.told("do", "{it|it|it|that|that|the result}")
    told = orders
    if random.random() < 0.4:
        share = random.choice((0.3, 1))
        words = chain.told("word", "")
        told = [word if random.random() < share else order for word, order in zip(words, orders, strict=True)]
    opened = f"{{start with|start from|start at|take|take|begin with|start off with|pick|~begin at|~start out with}} {number}"
    clean, _ = _joined(random, [opened, *orders], _COMMAS)
    joins = None
    if random.random() < 0.15 and 1 < len(told) <= len(_ORDINALS):
        told = [
            f"{first}[,] {text}" for first, text in zip((*_ORDINALS[: len(told) - 1], "finally"), told, strict=True)
        ]
        joins = _PLAIN[random.choice((", ", ". ", "\n"))]
    begun = f"{{{{start with|start from|start at|take|got|got|i got|have|i had|if I have|say I have|so I got|begin with|begin at|think of|I think of|pick|choose|I have|I've got|I pick|my number is|we begin at|we start with|I start with|I start at|I take|from|starting from|starting with|starting at|the number is|~my first number is|~the beginning is|~suppose we have}} {number}|{chain.start}|{chain.start}}}"
    loose, between = _joined(random, [begun, *told], joins)
    return Ask(
        do=clean,
        ask=f"{{what do you get if you|what do I get if I|what do I get when I|what is the result if you|what's the result when you|what comes out if you|where do you end up if you|what number do you get if you|what happens if I|~what would I have if I}} {clean}",
        story=f"{loose}{_behind(between)}{_RESULT}?",
        code=f"{loose}{{{_behind(between)}|{_behind(between)}| }}{{{_SLOPPY}|{_RESULT}}}"
        if random.random() < 0.85
        else loose,
    ), term


def _worded(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "7 doubled, then plus 10, then halved"."""
    chain, term = _linked(draw, build, _MOVES)
    first, *others = chain.told("word", "")
    return Ask(
        expr=f"{chain.start} {first}"
        + "".join("{, then |, then | then | and then |~, after that }" + text for text in others)
    ), term


def _of_variable(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "x is 4. add 9 to x. then times 2. what's x now"."""
    random = draw.random
    name = random.choice(
        ("x", "x", "x", "x", "y", "n", "z", "k", "t", "the counter", "my number", "the score", "the total", "the value")
    )
    chain, term = _linked(draw, build, _MOVES)
    orders = chain.told("do", f"{{{name}|{name}|{name}|it}}")
    words = chain.told("word", "")
    share = random.choice((0, 0, 0.3, 0.6))
    told = [word if random.random() < share else order for word, order in zip(words, orders, strict=True)]
    begun = "{A is <0>|A is <0>|A = <0>|A equals <0>|A starts at <0>|let A be <0>|set A to <0>|say A is <0>|A is <0> {at first|to start with}|~suppose A is <0>|~A begins as <0>}".replace(
        "<0>", chain.start
    )
    if len(name) == 1:
        begun = f"{{{begun}|let A = {chain.start}|let A = {chain.start}|A={chain.start}}}"
    text, between = _joined(random, [_filled(begun, name), *told], random.choice((_STOPS, _STOPS, _COMMAS, None)))
    asked = _filled(_NAMED, name)
    return Ask(
        story=f"{text}{_behind(between)}{asked}?",
        code=f"{text}{_behind(between)}{{{asked}|whats {name} now|whats {name}|{name}?|{name} = ?|{name} now?|what is {name} now|~{name} ends up as?}}",
    ), term


def _signed(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "5, +3, *2, -1": a minus right before a number is its sign, so that the number is added."""
    random = draw.random
    chain, term = _linked(draw, build, _SIGNED)
    space = random.choice(("", "", " "))
    texts, code = [], list(term.code)
    for k, (move, slot) in enumerate(chain.steps, start=1):
        if move is _SUBTRACT and not space and k > 1:
            build.values[k] *= -1
            code[2 * k] = _ADD.code
            texts.append(slot)
        else:
            texts.append(f"{move.sign}{' ' if move is _SUBTRACT else space}{slot}")
    opened = f"{{start with |start at |start: |start |take |from |||~begin with |~beginning at }}{chain.start}"
    text, _ = _joined(random, [opened, *texts], _PLAIN[random.choice((", ", ", ", " -> ", " then ", "; ", "\n"))])
    return Ask(code=f"{text}{{|||{{, |. | }}{_SLOPPY}|. {_RESULT}?}}", exact=True), _Term(
        "", "", "", tuple(code), term.value
    )


def _reported(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "my friend thinks of 7, doubles it and adds 10. what does she get?", or what I did."""
    random = draw.random
    chain, term = _linked(draw, build, _MOVES)
    if random.random() < 0.5:
        opened = f"I {{started with|started at|began with|had|took|picked|thought of|~set out with}} {{|||the number }}{chain.start}"
        steps = chain.told("did", "{it|it|it|that|the result}")
        asked = "{what did I get|what did I get|what do I have now|what do I have|what was the result|where did I end up|what number did I end up with|what's my number now|~what was I left with}"
    else:
        who, them = random.choice(
            (
                ("my friend", "they"),
                ("my sister", "she"),
                ("my brother", "he"),
                ("Anna", "she"),
                ("Tom", "he"),
                ("someone", "they"),
                ("my teacher", "she"),
                ("Sam", "he"),
                ("Maria", "she"),
            )
        )
        opened = f"{who} {{starts with|starts at|begins with|picks|takes|thinks of|chooses|~sets out with}} {{|||the number }}{chain.start}"
        steps = chain.told("does", "{it|it|it|that|the result}")
        asked = f"{{what does {who} get|what is the result|what number comes out|what does {who} end up with|where does {who} end up|~what is {who} left with}}"
        if them != "they":
            asked = f"{{{asked}|what does {them} get|what does {them} have now|what number does {them} end up with}}"
    text, _ = _joined(random, [opened, *steps], _COMMAS)
    return Ask(story=f"{text}. {asked}?", code=f"{text}{{. |, }}{asked}{{?|}}"), term


def _machine(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "a machine doubles a number and then adds 3. what comes out if I put in 5?"."""
    random = draw.random
    late = random.random() < 0.7
    chain, term = _linked(draw, build, _MOVES, last=late)
    steps = chain.told("does", "it")
    taken = "{a number|the input|any number|what you give it}" if late else f"{{the number |||the input }}{chain.start}"
    machine = "{a|my|the|a certain} {number machine|machine|function machine|robot|program|function|~gadget}"
    text, _ = _joined(random, [f"{machine} takes {taken}", *steps], _COMMAS)
    if not late:
        return Ask(
            story=f"{text}. {{what comes out|what does it give|what is the output|what's the result|~what does it return}}?"
        ), term
    asked = "{what comes out if I put in N|what comes out for N|what comes out when N goes in|what does it give for N|if I put in N, what comes out|what is the output for N|what does N become|~what is returned for N}".replace(
        "N", chain.start
    )
    return Ask(story=f"{text}. {asked}?", code=f"{text}. {asked}{{?|}}"), term


@dataclass(frozen=True)
class _Walk:
    """Where one goes up and down. start: where from; up, down: by B; further: (up, down) where the verb is clear."""

    start: str
    up: str
    down: str
    further: tuple[str, str]
    ask: str
    unit: str = ""


_WALKS = (
    _Walk(
        start="{I start at N|I start at N|I begin at N|I'm at N|I am at N|I start from N|I start at N on the number line|I stand at N on a number line|~I set out from N}",
        up="{go up|go up|move up|count up|jump up|~climb} B",
        down="{go down|go down|move down|count down|jump down|drop|~fall} B",
        further=("{up B|up another B|~B up}", "{down B|back down B|~B down}"),
        ask="{where am I|where am I|where do I end up|where am I now|what number am I at|what number am I on|~where does that leave me}",
    ),
    _Walk(
        start="{I start at N on {a|the} number line|on a number line I start at N|I'm at N on the number line|I stand at N on the number line|I start at N}",
        up="{go|move|jump|hop|step} {B to the right|right B|forward B|forwards B}",
        down="{go|move|jump|hop|step} {B to the left|left B|back B|backwards B}",
        further=("{B to the right|right B|forward B}", "{B to the left|left B|back B}"),
        ask="{where am I|where do I end up|where am I now|where do I land|what number am I on|~what number do I stop at}",
    ),
    _Walk(
        start="{{a lift|an elevator|the lift|the elevator} {starts|begins|is} {on|at} floor N|the {lift|elevator} starts from floor N|~{a lift|an elevator} waits on floor N}",
        up="{goes up|goes up|moves up|rises|~travels up} BU",
        down="{goes down|goes down|moves down|drops|~travels down} BU",
        further=("{up BU|back up BU}", "{down BU|back down BU}"),
        ask="{which floor is it on|what floor is it on|what floor is it on now|which floor does it stop at|where is it now|where does it end up|which floor does it end up on|~on which floor does it come to rest}",
        unit="floors",
    ),
    _Walk(
        start="{I'm on floor N|I am on floor N|I start on floor N|I get in the lift on floor N|I take the elevator from floor N|~I get into the elevator on floor N}",
        up="{go up|go up|ride up|climb} BU",
        down="{go down|go down|ride down} BU",
        further=("{up BU|back up BU}", "{down BU|back down BU}"),
        ask="{which floor am I on|what floor am I on|what floor am I on now|where am I|which floor do I end up on|~on which floor do I get out}",
        unit="floors",
    ),
    _Walk(
        start="{I'm on step N|I stand on step N|I start on step N of the stairs|I am on step N of a ladder|I start at stair N|~I wait on step N of a staircase}",
        up="{go up|climb|walk up|run up|climb up} BU",
        down="{go down|come down|climb down|walk down} BU",
        further=("{up BU|back up BU}", "{down BU|back down BU}"),
        ask="{which step am I on|what step am I on|what step am I on now|where am I|which step do I end up on|~on which step do I stop}",
        unit="steps",
    ),
    _Walk(
        start="{the temperature is N|the temperature is N degrees|it's N degrees|it is N degrees outside|the temperature starts at N|~the thermometer shows N degrees}",
        up="{goes up by|goes up|rises by|rises|increases by|~climbs} BU",
        down="{goes down by|goes down|drops by|drops|falls by|falls|~sinks by} BU",
        further=("{up BU|back up BU}", "{down BU|back down BU}"),
        ask="{what is it now|what is the temperature now|what's the temperature|what's the temperature now|how warm is it now|how many degrees is it now|~what does the thermometer show}",
        unit="degrees",
    ),
    _Walk(
        start="{the counter is at N|the counter starts at N|a counter shows N|the score is N|the score starts at N|~the display reads N}",
        up="{goes up by|goes up|rises by|increases by|~climbs by} B",
        down="{goes down by|goes down|drops by|falls by|decreases by|~sinks by} B",
        further=("{up B|up another B}", "{down B|back down B}"),
        ask="{what is it now|what does it say now|where is it now|what's it at now|what is it at the end|~where does that leave it}",
    ),
)


def _walked(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """ "I start at 0, go up 12, down 20, up 3. Where am I?"."""
    random = draw.random
    walk = random.choice(_WALKS)
    chain, term = _linked(draw, build, (_ADD, _SUBTRACT), (20, 50, 100, 100, 200, 1000))
    brief = random.random() < 0.6
    steps = []
    for k, (move, slot) in enumerate(chain.steps):
        up = move is _ADD
        text = walk.further[not up] if brief and k else walk.up if up else walk.down
        plural = walk.unit and build.values[k + 1] != 1
        steps.append(_filled(text.replace("BU", f"B[ {walk.unit}]" if plural else "B"), "", slot))
    opened = walk.start.replace("N", chain.start)
    text, _ = _joined(
        random,
        [opened, *steps],
        (", ", "{, |, |, |, then |, and then |~, after that }", "{, then |, and then | and then | and |, and |, }"),
    )
    return Ask(
        ask=f"{{{walk.ask} if {text}|if {text}, {walk.ask}|when {text}, {walk.ask}}}",
        story=f"{text}. {walk.ask}?",
        code=f"{text}{{. |, |. then }}{walk.ask}",
    ), term


def _chained(draw: Draw, build: _Builder) -> tuple[Ask, _Term]:
    """Simple steps one after the other, as people type them."""
    ways = (_ordered, _of_variable, _walked, _worded, _signed, _reported, _machine)
    return draw.random.choices(ways, (9, 5, 5, 2, 2, 2, 2))[0](draw, build)


class Compositional:
    """Two to four operations within each other, or up to seven in a chain; more with `length`."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question, not longer than those of training may be."""
        while True:
            worded = not draw.magnitude and draw.random.random() < _WORDED
            build = _Builder(draw, worded=worded)
            way = draw.random.choices((_nested, _steps, _functions, _chained), (5, 4, 3, 6))[0]
            made = way(draw, build)
            if made and (len(made[1].code) > _LONGEST) == draw.length:
                ask, term = made
                ask = replace(ask, worded=worded)
                return Example((draw.turn(ask, _SAYS, build.values, [*term.code, "output"], [term.value]),))


TASK = Compositional()

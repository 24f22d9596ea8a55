"""linear_algebra: vectors and matrices of integers.

Teaches which numbers of a list belong together: sums of products, rows and columns, minors. Programs are straight lines,
but for powers, which are loops, and for long vectors, which go to memory and are looped over. It is asked by noun phrases
("the dot product of (1, 2) and (3, 4)"), orders ("transpose [[1, 2], [3, 4]]"), formulas ("(1, 2) · (3, 4)"), questions
and equations; vectors and matrices are written in brackets, by rows or in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST, digits
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGEST = 112
"""The most instructions, without `halt`, of a program in training."""
_WIDE, _ROOT = 99_999_999, 15_000
"""Entries that are added may be as large as _WIDE, those that are squared as large as _ROOT."""
_I, _SUM = SCRATCH, SCRATCH + 1
"""The locals of a counter and of a total."""
_OPEN, _CLOSE = "⟦", "⟧"
_SQUARE = str.maketrans({_OPEN: "[", _CLOSE: "]"})
"""Square brackets mean something in a grammar; until the question is made these stand for them."""

Vector = list[int]
Matrix = list[Vector]
Places = list[int]
"""Where a vector's numbers stand among those of the question."""


@dataclass(frozen=True)
class _Posed:
    """What is asked, how it is answered, the program and what it outputs."""

    ask: Ask
    says: str
    code: Sequence[Item]
    outputs: Sequence[int]


class _Sheet:
    """The numbers of a question, and one way of writing vectors and matrices.

    words: whether vectors are written in words. formula: whether what is written may stand in a formula.
    """

    def __init__(self, draw: Draw) -> None:
        self.draw, self.random = draw, draw.random
        self.values: list[int] = []
        self._brackets = self.random.choice(("()", "()", _OPEN + _CLOSE))
        self._matrix = self.random.choice(("nested", "nested", "nested", "matlab", "rows", "slashes"))
        self.words = self.random.random() < 0.1
        self.formula = not self.words and self._matrix in ("nested", "matlab")
        # Numbers in brackets are rarely written in words.
        self._exact = not self.words and self.random.random() < 0.7

    @property
    def exact(self) -> bool:
        """Whether the question must be typed without errors, and without numbers in words, as long ones are."""
        return self._exact or len(self.values) > 12

    def number(self, value: int) -> str:
        """A number of the question."""
        self.values.append(value)
        return f"<{len(self.values) - 1}>"

    def vector(self, entries: Vector) -> tuple[str, Places]:
        """A vector as it is written, and the places of its numbers."""
        marks = [self.number(value) for value in entries]
        places = [*range(len(self.values) - len(entries), len(self.values))]
        if self.words:
            return f"the vector with {{components|entries|~coordinates}} {enumerated(marks)}", places
        return self._brackets[0] + ", ".join(marks) + self._brackets[1], places

    def matrix(self, rows: Matrix) -> tuple[str, list[Places]]:
        """A matrix as it is written, and the places of its numbers by row."""
        marks = [[self.number(value) for value in row] for row in rows]
        first, columns = len(self.values) - len(rows) * len(rows[0]), len(rows[0])
        places = [[first + i * columns + j for j in range(columns)] for i in range(len(rows))]
        if self._matrix == "slashes":
            return "the matrix " + " / ".join(" ".join(row) for row in marks), places
        if self._matrix == "rows" or self.words:
            return "the matrix with {the rows|rows} " + enumerated([f"({', '.join(row)})" for row in marks]), places
        if self._matrix == "matlab":
            return _OPEN + "; ".join(" ".join(row) for row in marks) + _CLOSE, places
        return _nested(marks), places

    def list(self, count: int) -> str:
        """The outputs as a vector."""
        return self._brackets[0] + ", ".join(f"<{k}>" for k in range(count)) + self._brackets[1]


def _nested(marks: Iterable[Sequence[str]]) -> str:
    return _OPEN + ", ".join(f"{_OPEN}{', '.join(row)}{_CLOSE}" for row in marks) + _CLOSE


def _grid(rows: int, columns: int) -> str:
    """The outputs as a matrix."""
    return _nested([[f"<{i * columns + j}>" for j in range(columns)] for i in range(rows)])


def _says(shown: str, name: str = "the result") -> str:
    return f"{{{name} is {shown}|that is {shown}|it is {shown}|you get {shown}|{shown}|it comes to {shown}}}[.]"


def _entries(draw: Draw, *counts: int) -> list[Vector]:
    """Lists of entries whose products do not get too large: at most one of the lists has large ones."""
    wide = draw.random.randrange(len(counts)) if draw.magnitude or draw.random.random() < 0.3 else None
    least = 9 if wide is not None else 999
    return [
        [draw.number(-_WIDE, _WIDE) if i == wide else draw.number(-least, least) for _ in range(count)]
        for i, count in enumerate(counts)
    ]


def _large(draw: Draw, count: int) -> Vector:
    """Entries that are only added, small ones or large ones."""
    most = _WIDE if draw.magnitude or draw.random.random() < 0.4 else 999
    return [draw.number(-most, most) for _ in range(count)]


def _rows(entries: Vector, columns: int) -> Matrix:
    return [entries[i : i + columns] for i in range(0, len(entries), columns)]


# Programs.


def _products(pairs: Sequence[tuple[int, int]]) -> list[Item]:
    """The sum of the pairs' products."""
    made: list[Item] = []
    for i, j in pairs:
        made += [Given(i), Given(j), "i32.mul", *["i32.add"] * bool(made)]
    return made


def _cross(i: int, j: int, k: int, m: int) -> list[Item]:
    """The product of the first two numbers minus that of the others."""
    return [Given(i), Given(j), "i32.mul", Given(k), Given(m), "i32.mul", "i32.sub"]


def _each(mnemonic: str, left: Places, right: Places) -> list[Item]:
    """Outputs the results of an operation on two numbers at a time."""
    made: list[Item] = []
    for i, j in zip(left, right, strict=True):
        made += [Given(i), Given(j), mnemonic, "output"]
    return made


def _stored(places: Places) -> list[Item]:
    """Puts numbers into memory from address 0 on."""
    made: list[Item] = []
    for i, place in enumerate(places):
        made += [const(4 * i), Given(place), ("i32.store", 0)]
    return made


def _over_memory(count: int, *body: Item) -> list[Item]:
    """Does something with each address of so many numbers, which is in a local."""
    ahead: list[Item] = [get(_I), const(4), "i32.add", ("local.tee", _I), const(4 * count), "i32.lt_s"]
    return [const(0), put(_I), *loop(*body, *ahead)]


def _total(count: int, *term: Item) -> list[Item]:
    """Outputs the sum of a term over the addresses."""
    body: list[Item] = [get(_SUM), *term, "i32.add", put(_SUM)]
    return [const(0), put(_SUM), *_over_memory(count, *body), get(_SUM), "output"]


# What is asked.


def _dot(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    count = random.randint(16, 19) if draw.length else random.randint(2, 5)
    u, w = _entries(draw, count, count)
    (a, left), (b, right) = sheet.vector(u), sheet.vector(w)
    ask = Ask(
        np=f"{{the dot product of {a} and {b}|the scalar product of {a} and {b}|the inner product of {a} and {b}|"
        f"the dot product of {a} with {b}|~the inner product between {a} and {b}}}",
        do=f"{{take the dot product of {a} and {b}|multiply {a} and {b} entry by entry and add up the products|"
        f"work out the scalar product of {a} and {b}|~dot {a} with {b}}}",
        expr=f"{{{a} · {b}|dot({a}, {b})|{a} * {b} as a dot product}}" if sheet.formula else "",
        ask=f"{{what is the dot product of {a} and {b}|what do {a} and {b} give as a dot product|"
        f"what do you get for the scalar product of {a} and {b}}}",
        exact=sheet.exact,
    )
    if draw.length:
        term: list[Item] = [get(_I), ("i32.load", 0), get(_I), ("i32.load", 4 * count), "i32.mul"]
        code = _stored(left + right) + _total(count, *term)
    else:
        code = [*_products(list(zip(left, right, strict=True))), "output"]
    return _Posed(ask, _says("<0>", "the dot product"), code, [sum(x * y for x, y in zip(u, w, strict=True))])


def _vector_sum(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    minus = random.random() < 0.5
    count = random.randint(16, 18) if draw.length else random.randint(2, 5)
    u, w = _large(draw, count), _large(draw, count)
    (a, left), (b, right) = sheet.vector(u), sheet.vector(w)
    vector, vectors, point = ("", "", "") if sheet.words else ("the vector ", "the vectors ", "the point ")
    if minus:
        np = (
            f"{{the difference of {a} and {b}|{vector}{a} minus {b}|{a} minus {b}|~the difference between {a} and {b}}}"
        )
        do = f"{{subtract {b} from {a}|take {b} away from {a}, entry by entry|~take {vector}{b} off {a}}}"
        ask = f"{{what is left of {a} if I subtract {b}|which vector do you add to {b} to get {a}|which vector leads from {point}{b} to {point}{a}}}"
    else:
        np = f"{{the sum of {a} and {b}|the vector sum of {a} and {b}|{a} plus {b}|~{a} and {b} added as vectors}}"
        do = f"{{add {a} and {b}|add {a} and {b} entry by entry|add up {vectors}{a} and {b}}}"
        ask = f"{{where do you end up if you go from {a} by {b}|what do you get if you add {a} and {b}|what is {a} plus {b} as a vector}}"
    mnemonic = "i32.sub" if minus else "i32.add"
    if draw.length:
        body: list[Item] = [get(_I), ("i32.load", 0), get(_I), ("i32.load", 4 * count), mnemonic, "output"]
        code = _stored(left + right) + _over_memory(count, *body)
    else:
        code = _each(mnemonic, left, right)
    expr = f"{a} {'-' if minus else '+'} {b}" if sheet.formula else ""
    outputs = [x - y if minus else x + y for x, y in zip(u, w, strict=True)]
    return _Posed(Ask(np=np, do=do, ask=ask, expr=expr, exact=sheet.exact), _says(sheet.list(count)), code, outputs)


def _scaled(sheet: _Sheet) -> _Posed:
    """A multiple of a vector, or a sum of two multiples."""
    random, draw = sheet.random, sheet.draw
    count = random.randint(2, 4)
    if random.random() < 0.5:
        u, (factor,) = _entries(draw, count, 1)
        k = sheet.number(factor)
        a, left = sheet.vector(u)
        ask = Ask(
            np=f"{{{k} times {a}|the product of {k} and {a}|~the multiple of {a} by the factor {k}}}",
            do=f"{{multiply {a} by {k}|scale {a} by {k}|scale {a} by a factor of {k}|stretch {a} by the factor {k}}}",
            ask=f"{{what is {k} times {a}|what do you get if you scale {a} by {k}}}",
            expr=f"{k} * {a}" if sheet.formula else "",
            exact=sheet.exact,
        )
        code = _each("i32.mul", [0] * count, left)
        return _Posed(ask, _says(sheet.list(count)), code, [factor * x for x in u])
    u, w, (p,), (q,) = _entries(draw, count, count, 1, 1)
    k = sheet.number(p)
    a, left = sheet.vector(u)
    m = sheet.number(q)
    b, right = sheet.vector(w)
    ask = Ask(
        np=f"{{{k} times {a} plus {m} times {b}|the linear combination of {k} times {a} and {m} times {b}}}",
        do=f"{{add {k} times {a} and {m} times {b}|combine {k} times {a} with {m} times {b} into one vector|~sum {k} times {a} and {m} times {b}}}",
        ask=f"what do you get if you add {k} times {a} to {m} times {b}",
        expr=f"{k} * {a} + {m} * {b}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code = []
    for i, j in zip(left, right, strict=True):
        code += [*_products([(0, i), (count + 1, j)]), "output"]
    return _Posed(ask, _says(sheet.list(count)), code, [p * x + q * y for x, y in zip(u, w, strict=True)])


def _squared_length(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    count = random.randint(2, 4)
    u = [draw.number(-_ROOT, _ROOT) for _ in range(count)]
    a, places = sheet.vector(u)
    ask = Ask(
        np=f"{{the squared length of {a}|the square of the length of {a}|the squared norm of {a}|~the dot product of {a} with itself}}",
        do=f"{{square the length of {a}|add up the squares of the entries of {a}|compute the squared norm of {a}}}",
        ask=f"{{how long is {a}, squared|what is the square of the length of {a}}}",
        exact=sheet.exact,
    )
    code = [*_products([(i, i) for i in places]), "output"]
    return _Posed(ask, _says("<0>", "the squared length"), code, [sum(x**2 for x in u)])


def _squared_distance(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    count = random.randint(2, 3)
    u, w = ([draw.number(-_ROOT // 2, _ROOT // 2) for _ in range(count)] for _ in range(2))
    (a, left), (b, right) = sheet.vector(u), sheet.vector(w)
    ask = Ask(
        np=f"{{the squared distance between {a} and {b}|the square of the distance from {a} to {b}|the squared distance from {a} to {b}}}",
        do=f"{{square the distance between {a} and {b}|compute the squared distance of {a} and {b}|~measure the squared distance from {a} to {b}}}",
        ask=f"{{how far is {a} from {b}, squared|what is the square of the distance between {a} and {b}}}",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for i, j in zip(left, right, strict=True):
        add = ["i32.add"] * bool(code)
        code += [Given(i), Given(j), "i32.sub", ("local.tee", _I), get(_I), "i32.mul", *add]
    outputs = [sum((x - y) ** 2 for x, y in zip(u, w, strict=True))]
    return _Posed(ask, _says("<0>", "the squared distance"), [*code, "output"], outputs)


def _cross_product(sheet: _Sheet) -> _Posed:
    u, w = _entries(sheet.draw, 3, 3)
    (a, (i, j, k)), (b, (m, n, o)) = sheet.vector(u), sheet.vector(w)
    ask = Ask(
        np=f"{{the cross product of {a} and {b}|the vector product of {a} and {b}|~the cross product of {a} with {b}}}",
        do=f"{{take the cross product of {a} and {b}|work out the vector product of {a} and {b}}}",
        ask=f"{{what do you get for the cross product of {a} and {b}|what vector is the cross product of {a} and {b}}}",
        expr=f"{{{a} × {b}|cross({a}, {b})}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code: list[Item] = [*_cross(j, o, k, n), "output", *_cross(k, m, i, o), "output", *_cross(i, n, j, m), "output"]
    outputs = [u[(t + 1) % 3] * w[(t + 2) % 3] - u[(t + 2) % 3] * w[(t + 1) % 3] for t in range(3)]
    return _Posed(ask, _says(sheet.list(3), "the cross product"), code, outputs)


def _matrix_vector(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    rows, columns = random.choice(((6, 5), (6, 6), (7, 5)) if draw.length else ((2, 2), (2, 2), (3, 3), (2, 3), (3, 2)))
    entries, v = _entries(draw, rows * columns, columns)
    matrix = _rows(entries, columns)
    (a, by_row), (b, places) = sheet.matrix(matrix), sheet.vector(v)
    ask = Ask(
        np=f"{{the product of {a} and {b}|{a} times {b}|{a} applied to {b}|~the image of {b} under {a}}}",
        do=f"{{multiply {a} by {b}|apply {a} to {b}|multiply {b} by {a} from the left}}",
        ask=f"{{what do you get if you multiply {a} by {b}|where does {a} send {b}}}",
        expr=f"{{{a} * {b}|{a}{b}|{a} @ {b}}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for row in by_row:
        code += [*_products(list(zip(row, places, strict=True))), "output"]
    outputs = [sum(x * y for x, y in zip(row, v, strict=True)) for row in matrix]
    return _Posed(ask, _says(sheet.list(rows)), code, outputs)


def _matrix_product(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    shapes = (
        ((4, 2, 4), (3, 4, 3), (4, 3, 4)) if draw.length else ((2, 2, 2), (2, 2, 2), (2, 3, 2), (3, 2, 2), (3, 3, 3))
    )
    rows, inner, columns = random.choice(shapes)
    left, right = (
        _rows(entries, width)
        for entries, width in zip(_entries(draw, rows * inner, inner * columns), (inner, columns), strict=True)
    )
    (a, first), (b, second) = sheet.matrix(left), sheet.matrix(right)
    ask = Ask(
        np=f"{{the product of {a} and {b}|the matrix product of {a} and {b}|{a} times {b}|~what {a} times {b} makes}}",
        do=f"{{multiply {a} by {b}|multiply {a} and {b} as matrices|work out the matrix product of {a} and {b}|~matrix-multiply {a} and {b}}}",
        ask=f"{{what do you get if you multiply {a} by {b}|which matrix is the product of {a} and {b}}}",
        expr=f"{{{a} * {b}|{a}{b}|{a} @ {b}}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for row in first:
        for j in range(columns):
            code += [*_products([(i, second[t][j]) for t, i in enumerate(row)]), "output"]
    transposed = list(zip(*right, strict=True))
    outputs = [sum(x * y for x, y in zip(row, column, strict=True)) for row in left for column in transposed]
    return _Posed(ask, _says(_grid(rows, columns), "the product"), code, outputs)


def _matrix_sum(sheet: _Sheet) -> _Posed:
    random, draw = sheet.random, sheet.draw
    minus = random.random() < 0.5
    rows, columns = random.choice(((5, 6), (6, 5)) if draw.length else ((2, 2), (2, 2), (2, 3), (3, 2), (3, 3)))
    u, w = _large(draw, rows * columns), _large(draw, rows * columns)
    (a, first), (b, second) = sheet.matrix(_rows(u, columns)), sheet.matrix(_rows(w, columns))
    if minus:
        np, do = f"{{the difference of {a} and {b}|{a} minus {b}}}", f"{{subtract {b} from {a}|take {b} away from {a}}}"
        question = f"what do you get if you subtract {b} from {a}"
    else:
        np = f"{{the sum of {a} and {b}|{a} plus {b}|the matrix sum of {a} and {b}}}"
        do = f"{{add {a} and {b}|add {a} to {b}|add up {a} and {b}|~sum {a} and {b} entry by entry}}"
        question = f"what do you get if you add {a} and {b}"
    expr = f"{a} {'-' if minus else '+'} {b}" if sheet.formula else ""
    code = _each("i32.sub" if minus else "i32.add", [*chain.from_iterable(first)], [*chain.from_iterable(second)])
    outputs = [x - y if minus else x + y for x, y in zip(u, w, strict=True)]
    ask = Ask(np=np, do=do, expr=expr, ask=question, exact=sheet.exact)
    return _Posed(ask, _says(_grid(rows, columns)), code, outputs)


def _transposed(sheet: _Sheet) -> _Posed:
    rows, columns = sheet.random.choice(((2, 2), (2, 3), (3, 2), (3, 3)))
    matrix = _rows(_large(sheet.draw, rows * columns), columns)
    a, places = sheet.matrix(matrix)
    ask = Ask(
        np=f"{{the transpose of {a}|{a} transposed|the transposed matrix of {a}|~{a} with rows and columns exchanged}}",
        do=f"{{transpose {a}|swap the rows and columns of {a}|turn the rows of {a} into columns|~flip {a} over its diagonal}}",
        ask=f"{{what does {a} look like transposed|what do you get if you transpose {a}}}",
        expr=f"{{transpose({a})|{a}^T}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for j in range(columns):
        for row in places:
            code += [Given(row[j]), "output"]
    outputs = [entry for column in zip(*matrix, strict=True) for entry in column]
    return _Posed(ask, _says(_grid(columns, rows), "the transpose"), code, outputs)


def _determinant_of(at: list[Places]) -> list[Item]:
    if len(at) == 2:
        return _cross(at[0][0], at[1][1], at[0][1], at[1][0])
    (a, b, c), (d, e, f), (g, h, i) = at
    minors = ((a, (e, i, f, h)), (b, (d, i, f, g)), (c, (d, h, e, g)))
    first, second, third = ([Given(x), *_cross(*minor), "i32.mul"] for x, minor in minors)
    return [*first, *second, "i32.sub", *third, "i32.add"]


def _determinant_is(m: Matrix) -> int:
    """Along the first column."""
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** i * row[0] * _determinant_is([r[1:] for r in m[:i] + m[i + 1 :]]) for i, row in enumerate(m))


def _square(draw: Draw) -> Matrix:
    """A matrix whose determinant is not too large: 2 by 2 with a large row, or 3 by 3."""
    if draw.random.random() < 0.6:
        return _entries(draw, 2, 2)
    return [
        _entries(draw, 3)[0] if draw.magnitude and not i else [draw.number(-9, 99) for _ in range(3)] for i in range(3)
    ]


def _determinant(sheet: _Sheet) -> _Posed:
    matrix = _square(sheet.draw)
    a, places = sheet.matrix(matrix)
    ask = Ask(
        np=f"{{the determinant of {a}|the determinant of {a}|the value of the determinant of {a}}}",
        do=f"{{take the determinant of {a}|find the determinant of {a}|work out the determinant of {a}|~evaluate the determinant of {a}}}",
        ask=f"{{what determinant does {a} have|what is the determinant of {a}|how big is the determinant of {a}}}",
        expr=f"det({a})" if sheet.formula else "",
        exact=sheet.exact,
    )
    code = [*_determinant_of(places), "output"]
    return _Posed(ask, _says("<0>", "the determinant"), code, [_determinant_is(matrix)])


def _trace(sheet: _Sheet) -> _Posed:
    size = sheet.random.choice((2, 2, 3, 3, 4))
    matrix = _rows(_large(sheet.draw, size * size), size)
    a, places = sheet.matrix(matrix)
    ask = Ask(
        np=f"{{the trace of {a}|the sum of the diagonal of {a}|the total of the main diagonal of {a}}}",
        do=f"{{add up the diagonal of {a}|take the trace of {a}|sum the main diagonal of {a}|~add the diagonal entries of {a}}}",
        ask=f"{{what is the trace of {a}|what does the diagonal of {a} add up to}}",
        expr=f"{{tr({a})|trace({a})}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for i in range(size):
        code += [Given(places[i][i])] + ["i32.add"] * bool(code)
    return _Posed(ask, _says("<0>", "the trace"), [*code, "output"], [sum(matrix[i][i] for i in range(size))])


def _sums(sheet: _Sheet) -> _Posed:
    """The sums of the rows, or of the columns."""
    rows, columns = sheet.random.choice(((2, 2), (2, 3), (3, 2), (3, 3)))
    matrix = _rows(_large(sheet.draw, rows * columns), columns)
    a, places = sheet.matrix(matrix)
    name = sheet.random.choice(("row", "column"))
    ask = Ask(
        np=f"{{the {name} sums of {a}|the sum of each {name} of {a}|the {name} totals of {a}}}",
        do=f"{{add up each {name} of {a}|sum every {name} of {a}|total the {name}s of {a}|~add {a} up {name} by {name}}}",
        ask=f"{{what do the {name}s of {a} add up to|what is the sum of each {name} of {a}}}",
        exact=sheet.exact,
    )
    lines, of = (places, matrix) if name == "row" else (_columns(places), _columns(matrix))
    code: list[Item] = []
    for line in lines:
        code += [Given(line[0]), *(item for i in line[1:] for item in (Given(i), "i32.add")), "output"]
    marks = [f"<{k}>" for k in range(len(lines))]
    says = f"{{the {name} sums are {enumerated(marks)}|the {name}s add up to {enumerated(marks)}|{enumerated(marks)}|{', '.join(marks)}|they are {enumerated(marks)}}}[.]"
    return _Posed(ask, says, code, [sum(line) for line in of])


def _columns(rows: list[list[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*rows, strict=True)]


def _equations(sheet: _Sheet) -> _Posed:
    """Two equations with whole solutions, by Cramer's rule."""
    random, draw = sheet.random, sheet.draw
    most = 400_000 if draw.magnitude or random.random() < 0.2 else 50
    while True:
        a, c = (random.choice((1, 1, 1, -1)) * random.randint(2, 12) for _ in range(2))
        b, d = random.randint(2, 12), random.randint(2, 12)
        signs = [random.choice((1, 1, -1)) for _ in range(2)]
        if a * d * signs[1] != b * c * signs[0]:
            break
    x, y = draw.number(-most, most), draw.number(-most, most)
    e, f = a * x + signs[0] * b * y, c * x + signs[1] * d * y
    marks = [sheet.number(value) for value in (a, b, e, c, d, f)]
    first, second = (
        f"{marks[3 * i]}x {'+' if signs[i] > 0 else '-'} {marks[3 * i + 1]}y = {marks[3 * i + 2]}" for i in range(2)
    )
    both = f"{{{first} and {second}|{first}, {second}|{first}; {second}}}"
    ask = Ask(
        do=f"{{solve {both} for x and y|solve the system {both}|find x and y with {both}|~find the x and y that satisfy {both}}}",
        ask=f"{{which x and y solve {both}|what are x and y if {both}|for which x and y is {first} and {second}}}",
        story=f"{{{first} and {second}. {{what are x and y?|solve for x and y.|find x and y.}}|"
        f"I have two equations, {both}. {{what are x and y?|what is the solution?|~which x and y fit both?}}}}",
        exact=True,
    )
    pushed: list[list[Item]] = [[Given(k)] for k in range(6)]
    for k, sign in ((1, signs[0]), (4, signs[1])):
        if sign < 0:
            pushed[k] = [const(0), Given(k), "i32.sub"]

    def minor(i: int, j: int, k: int, m: int) -> list[Item]:
        return [*pushed[i], *pushed[j], "i32.mul", *pushed[k], *pushed[m], "i32.mul", "i32.sub"]

    code: list[Item] = [*minor(0, 4, 1, 3), put(_I)]
    code += [*minor(2, 4, 1, 5), get(_I), "i32.div_s", "output", *minor(0, 5, 2, 3), get(_I), "i32.div_s", "output"]
    says = "{the solution is x = <0> and y = <1>|it is x = <0> and y = <1>|the solution is x = <0>, y = <1>|you get x = <0> and y = <1>|both hold for x = <0> and y = <1>}[.]"
    return _Posed(ask, says, code, [x, y])


def _power(sheet: _Sheet) -> _Posed:
    """A power of a 2 by 2 matrix, multiplied once a round."""
    random, draw = sheet.random, sheet.draw
    matrix = [[draw.number(-3, 12) for _ in range(2)] for _ in range(2)]
    exponent = random.randint(2, 8)
    a, _ = sheet.matrix(matrix)
    n = sheet.number(exponent)
    ask = Ask(
        np=f"{{{a} to the power of {n}|power {n} of {a}|{a} raised to the power of {n}}}",
        do=f"{{raise {a} to the power of {n}|raise {a} to the power {n}|~multiply together {n} copies of {a}}}",
        ask=f"{{what is {a} to the power of {n}|what do you get if you raise {a} to the power of {n}}}",
        expr=f"{{{a}^{n}|{a}**{n}}}" if sheet.formula else "",
        exact=sheet.exact,
    )
    made = [SCRATCH + 2 + k for k in range(4)]
    code: list[Item] = []
    for k, local in enumerate(made):
        code += [const((1, 0, 0, 1)[k]), put(local)]
    code += [Given(4), put(_I)]
    body: list[Item] = []
    for row in (0, 2):
        for column in (0, 1):
            body += [
                get(made[row]),
                Given(column),
                "i32.mul",
                get(made[row + 1]),
                Given(column + 2),
                "i32.mul",
                "i32.add",
            ]
    body += [put(local) for local in reversed(made)]
    code += loop(*body, get(_I), const(1), "i32.sub", ("local.tee", _I))
    for local in made:
        code += [get(local), "output"]
    power = [[1, 0], [0, 1]]
    for _ in range(exponent):
        power = [[sum(x * y for x, y in zip(row, column, strict=True)) for column in _columns(matrix)] for row in power]
    return _Posed(ask, _says(_grid(2, 2)), code, power[0] + power[1])


def _perpendicular(sheet: _Sheet) -> _Posed:
    """Whether two vectors are perpendicular, with their dot product."""
    random = sheet.random
    (u, w) = _entries(sheet.draw, 2, 2)
    if random.random() < 0.3:
        factor = random.choice((-3, -2, -1, 1, 2, 3))
        w = [-factor * u[1], factor * u[0]]
    (a, left), (b, right) = sheet.vector(u), sheet.vector(w)
    dot = u[0] * w[0] + u[1] * w[1]
    ask = Ask(
        ask=f"{{are {a} and {b} {{perpendicular|orthogonal|at right angles}}, and what is their dot product|"
        f"is {a} {{perpendicular|orthogonal}} to {b}|~do {a} and {b} make a right angle}}",
        do=f"{{check whether {a} and {b} are {{perpendicular|orthogonal}}|find out if {a} is {{perpendicular|orthogonal}} to {b}}}",
        exact=sheet.exact,
    )
    verdict = "{no, they are not|no}" if dot else "{yes, they are|yes}"
    says = f"{{{verdict}: {{their|the}} dot product is <0>|the dot product is <0>, so {'no' if dot else 'yes'}}}[.]"
    return _Posed(ask, says, [*_products(list(zip(left, right, strict=True))), "output"], [dot])


def _invertible(sheet: _Sheet) -> _Posed:
    """Whether a matrix has an inverse, with its determinant."""
    random, draw = sheet.random, sheet.draw
    first, second = _entries(draw, 2, 2)
    if random.random() < 0.3:
        second = [random.choice((2, 3, -1, 4)) * x for x in first]
    a, places = sheet.matrix([first, second])
    determinant = first[0] * second[1] - first[1] * second[0]
    ask = Ask(
        ask=f"{{is {a} invertible|does {a} have an inverse|has {a} an inverse, and what is its determinant|is {a} singular or invertible|~can {a} be inverted}}",
        do=f"{{check whether {a} is invertible|find out if {a} has an inverse|use the determinant to see whether {a} is invertible}}",
        exact=sheet.exact,
    )
    if determinant:
        says = "{it is invertible: the determinant is <0>|it has an inverse, as its determinant is <0>|its determinant is <0>, so it is invertible}[.]"
    else:
        says = "{it is singular: the determinant is <0>|it has no inverse, as its determinant is <0>|its determinant is <0>, so it is not invertible}[.]"
    return _Posed(ask, says, [*_determinant_of(places), "output"], [determinant])


def _inverse(sheet: _Sheet) -> _Posed:
    """Whether two matrices are inverse to each other, with their product."""
    random = sheet.random
    p, q = random.randint(-9, 20), random.randint(1, 20)
    left, right = [[1 + p * q, p], [q, 1]], [[1, -p], [-q, 1 + p * q]]
    if random.random() < 0.6:
        right[random.randrange(2)][random.randrange(2)] += random.choice((-2, -1, 1, 2, 3))
    (a, first), (b, second) = sheet.matrix(left), sheet.matrix(right)
    ask = Ask(
        ask=f"{{is {b} the inverse of {a}|are {a} and {b} inverse to each other|do {a} and {b} multiply to the identity|~do {a} and {b} undo each other}}",
        do=f"{{check whether {b} is the inverse of {a}|multiply {a} by {b} and see whether that is the identity}}",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for row in first:
        for j in range(2):
            code += [*_products([(row[0], second[0][j]), (row[1], second[1][j])]), "output"]
    outputs = [sum(x * y for x, y in zip(row, column, strict=True)) for row in left for column in _columns(right)]
    yes = outputs == [1, 0, 0, 1]
    shown = _grid(2, 2)
    says = f"{{{'yes' if yes else 'no'}, {{their product is|the product is|they multiply to}} {shown}|the product is {shown}, so {'yes' if yes else 'no'}}}[.]"
    return _Posed(ask, says, code, outputs)


def _longer(sheet: _Sheet) -> _Posed:
    """Which of two vectors is longer, with their squared lengths."""
    random, draw = sheet.random, sheet.draw
    count = random.randint(2, 3)
    u, w = ([draw.number(-999, 999) for _ in range(count)] for _ in range(2))
    (a, left), (b, right) = sheet.vector(u), sheet.vector(w)
    ask = Ask(
        ask=f"{{which vector is longer, {a} or {b}|which is the longer one of {a} and {b}|which of {a} and {b} is further from the origin, and what are the squared lengths|~which reaches further, {a} or {b}}}",
        do=f"{{compare the lengths of {a} and {b}|compare the squared lengths of {a} and {b}|find out which is longer, {a} or {b}}}",
        exact=sheet.exact,
    )
    code: list[Item] = []
    for places in (left, right):
        code += [*_products([(i, i) for i in places]), "output"]
    lengths = [sum(x**2 for x in v) for v in (u, w)]
    if lengths[0] == lengths[1]:
        says = "{they are equally long|neither}: {the squared lengths are|squared, they have} <0> and <1>[.]"
    else:
        which = "first" if lengths[0] > lengths[1] else "second"
        says = f"{{the {which} {{one|vector}} is longer: the squared lengths are <0> and <1>|the {which} one, as the squared lengths are <0> and <1>|the squared lengths are <0> and <1>, so the {which} one}}[.]"
    return _Posed(ask, says, code, lengths)


_KINDS: tuple[tuple[Callable[[_Sheet], _Posed], int], ...] = (
    (_dot, 4),
    (_vector_sum, 3),
    (_scaled, 3),
    (_squared_length, 2),
    (_squared_distance, 2),
    (_cross_product, 2),
    (_matrix_vector, 3),
    (_matrix_product, 4),
    (_matrix_sum, 2),
    (_transposed, 2),
    (_determinant, 4),
    (_trace, 2),
    (_sums, 2),
    (_equations, 4),
    (_power, 2),
    (_perpendicular, 1),
    (_invertible, 1),
    (_inverse, 1),
    (_longer, 1),
)
"""(what is asked, how often)."""
_LONG = (_dot, _vector_sum, _matrix_vector, _matrix_product, _matrix_sum)
"""What there is in any size."""
_ALL, _OFTEN = [kind for kind, _ in _KINDS], [often for _, often in _KINDS]


def _drawn(draw: Draw) -> Turn | None:
    """A question, if all that it comes to fits into 32 bits and its numbers are of the size wanted."""
    sheet = _Sheet(draw)
    kind = draw.random.choice(_LONG) if draw.length else draw.random.choices(_ALL, _OFTEN)[0]
    posed = kind(sheet)
    held_out = any(digits(value) == HELD_OUT for value in sheet.values)
    if held_out != draw.magnitude or not all(LEAST <= x <= GREATEST for x in (*sheet.values, *posed.outputs)):
        return None
    if (len(posed.code) > _LONGEST) != draw.length:
        return None
    turn = draw.turn(posed.ask, posed.says, sheet.values, posed.code, posed.outputs)
    question = replace(turn.question, text=turn.question.text.translate(_SQUARE))
    return replace(turn, question=question, answer=turn.answer.translate(_SQUARE))


class LinearAlgebra:
    """Something about one or two vectors or matrices."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            if turn := _drawn(draw):
                return Example((turn,))


TASK = LinearAlgebra()

"""sudoku: what the digits that are there leave for a row, a column, a box or a cell.

Teaches sets of digits as bits of one number, to take the bits out one by one in a loop, and to count what is in conflict.
It is asked by orders, questions, noun phrases and small stories, with digits in a list or in a row with empty places.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_DIGITS = range(1, 10)
_FULL = sum(1 << digit for digit in _DIGITS)
"""The digits 1 to 9 as bits."""
_SMALL = sum(1 << digit for digit in range(1, 5))
"""The digits 1 to 4."""
_LONGEST = 76
"""The most instructions, without `halt`, of a program in training."""
_MASK, _TWICE = SCRATCH, SCRATCH + 1

_Drawn = tuple[Ask, str, list[int], list[Item], list[int]]
"""(ways of asking, answer, numbers, program, what it outputs)."""


_GROUPS = ("row", "column", "box")


def _listed(count: int, first: int = 0) -> str:
    """Numbers of the question, or outputs, as a list."""
    return enumerated([f"<{k}>" for k in range(first, first + count)])


def _marked(places: Sequence[int]) -> list[Item]:
    """Pushes the digits as bits: each one set in what was there."""
    code: list[Item] = [const(1), Given(places[0]), "i32.shl"]
    for k in places[1:]:
        code += [const(1), Given(k), "i32.shl", "i32.or"]
    return code


def _left(places: Sequence[int], full: int, *, zeros: bool) -> list[Item]:
    """Pushes the digits that are not among those as bits. zeros: a 0 may be among them and stands for no digit."""
    code = _marked(places)
    if zeros:
        return [*code, const(-1), "i32.xor", const(full), "i32.and"]
    return [*code, const(full), "i32.xor"]


_EACH: list[Item] = [
    put(_MASK),
    *loop(
        get(_MASK), "i32.ctz", "output",
        get(_MASK), get(_MASK), const(1), "i32.sub", "i32.and", ("local.tee", _MASK),
    ),
]  # fmt: skip
"""Outputs the bits of a number, lowest first; there is at least one."""


def _says_missing(count: int) -> str:
    if count == 1:
        return "{<0> is missing|only <0> is missing|the missing digit is <0>|it needs <0>|<0>}[.]"
    shown = _listed(count)
    return f"{{{shown} are missing|the missing digits are {shown}|it still needs {shown}|{shown}}}[.]"


def _missing(draw: Draw) -> _Drawn:
    """A group with some of its digits."""
    random = draw.random
    count = random.choices((3, 4, 5, 6, 7, 8), (1, 2, 3, 4, 4, 3))[0]
    values = random.sample(_DIGITS, count)
    rest = sorted(set(_DIGITS) - set(values))
    group, listed = random.choice(_GROUPS), _listed(count)
    digits, are = ("digit", "is") if len(rest) == 1 else ("digits", "are")
    ask = Ask(
        do=f"{{find|name|work out|write down}} the {digits} {{that {are} missing|missing}} from a sudoku {group} {{with|that has|that contains|holding}} {listed}",
        ask=f"{{if a sudoku {group} {{has|contains|already has|holds}} {listed}, {{which|what}} {digits} {are} {{still missing|missing|~left to place}}|{{which|what}} {digits} {are} missing {{from|in}} a sudoku {group} {{with|that has|that already has|~showing}} {listed}}}",
        np=f"the {'digit' if len(rest) == 1 else '{list|set} of digits'} {{missing from|missing in|~absent from}} a sudoku {group} {{with|that has|that contains}} {listed}",
        story=f"{{I'm solving a sudoku.|this is about a sudoku.|I'm in the middle of a sudoku.|~I have a sudoku here.}} {{My|One|This}} {group} {{has|already has|holds|contains}} {listed}. {{What|Which}} {digits} {{{are} missing|{are} still missing|do I still have to place|~must I still put there}}?",
    )
    if len(rest) == 1:
        return ask, _says_missing(1), values, _last(range(count)), rest
    code = [*_left(range(count), _FULL, zeros=False), *_EACH]
    return ask, _says_missing(len(rest)), values, code, rest


def _last(places: Sequence[int]) -> list[Item]:
    """The digit that eight others leave, by their sum."""
    code: list[Item] = [const(45)]
    for k in places:
        code += [Given(k), "i32.sub"]
    return [*code, "output"]


def _in_a_row(draw: Draw) -> _Drawn:
    """A group written as it stands, with empty places: of nine cells, or of four."""
    random = draw.random
    small = random.random() < 0.35
    size = 4 if small else 9
    known = random.randint(1, 2) if small else random.randint(3, 7)
    cells: list[int] = random.sample(range(1, size + 1), size)
    rest = sorted(cells[known:])
    cells = cells[:known] + [0] * (size - known)
    random.shuffle(cells)
    zeros = random.random() < 0.5
    if zeros:
        values = list(cells)
        shown = [f"<{k}>" for k in range(size)]
    else:
        values = [digit for digit in cells if digit]
        index = iter(range(known))
        shown = [f"<{next(index)}>" if digit else "_" for digit in cells]
    kind = "{mini sudoku|4x4 sudoku|four by four sudoku|~tiny sudoku of four by four}" if small else "sudoku"
    group = random.choice(_GROUPS[:2] if small else _GROUPS)
    row = " ".join(shown)
    if group == "box":
        row = " / ".join(" ".join(shown[i : i + 3]) for i in (0, 3, 6))
    note = random.choice((" (zero means empty)", ", zero for an empty cell", " (zeros are empty)")) if zeros else ""
    ask = Ask(
        do=f"{{find|list|name}} the digits missing {{from|in}} this {kind} {group}{note}: {row}",
        ask=f"{{which|what}} digits {{are missing in|are missing from|does it take to fill|~would complete}} {{this|the}} {kind} {group}{note}: {row}",
        story=f"{{here is a {kind} {group}|my {kind} has the {group}|look at this {kind} {group}|~take this {group} of a {kind}}}{note}: {row}. {{Which digits are missing?|What is missing?|Which digits does it need?|~What digits go in the gaps?}}",
        exact=True,
    )
    full = _SMALL if small else _FULL
    return ask, _says_missing(len(rest)), values, [*_left(range(len(values)), full, zeros=zeros), *_EACH], rest


def _seen(draw: Draw) -> tuple[list[list[int]], list[int]]:
    """(the digits in a cell's row, column and box, the digits that are in none of them)."""
    random = draw.random
    while True:
        free = random.randint(1, 3)
        digits = random.sample(_DIGITS, 9 - free)
        lengths = [random.randint(5, len(digits)) if draw.length else random.randint(1, 5) for _ in _GROUPS]
        seen = [random.sample(digits, min(length, len(digits))) for length in lengths]
        total = sum(map(len, seen))
        if total >= 18 if draw.length else 4 <= total <= 13:
            return seen, sorted(set(_DIGITS).difference(*seen))


def _three(seen: Sequence[Sequence[int]], first: int = 0) -> list[str]:
    """The lists of the three groups."""
    texts = []
    for digits in seen:
        texts.append(_listed(len(digits), first))
        first += len(digits)
    return texts


def _candidates(draw: Draw) -> _Drawn:
    """What may stand in a cell."""
    random = draw.random
    seen, free = _seen(draw)
    row, column, box = _three(seen)
    values = [digit for digits in seen for digit in digits]
    stand = "stands" if len(seen[0]) == 1 else "stand"
    facts = random.choice(
        (
            f"its row {{has|contains}} {row}, its column {{has|contains}} {column}, and its box {{has|contains}} {box}",
            f"{row} {stand} in its row, {column} in its column and {box} in its box",
            f"the row {{has|holds}} {row}, the column {{has|holds}} {column} and the box {{has|holds}} {box}",
        )
    )
    ask = Ask(
        do=f"{{find|list|give me|work out}} the candidates for {{a sudoku cell|an empty sudoku cell}} {{if|when|~given that}} {facts}",
        ask=f"{{which digits can go in|which digits are possible for|what digits fit in|~which digits does the puzzle allow for}} {{a sudoku cell|an empty cell of a sudoku|this sudoku cell}} if {facts}",
        story=f"{{I'm looking at one cell of my sudoku|take one empty cell of a sudoku|this is about one sudoku cell|~I'm stuck at a sudoku cell}}: {facts}. {{Which digits can it hold?|What can go there?|Which digits are possible?|Find its candidates.|~What are my options?}}",
    )
    shown = _listed(len(free))
    says = (
        "{only <0> fits|<0> is the only candidate|it must be <0>|just <0>}[.]"
        if len(free) == 1
        else f"{{{shown} are possible|it can be {shown.replace(' and ', ' or ')}|the candidates are {shown}|{shown}}}[.]"
    )
    code = [*_left(range(len(values)), _FULL, zeros=False), *_EACH]
    return ask, says, values, code, free


def _legal(draw: Draw) -> _Drawn:
    """Whether a digit may go into a cell, by how often it stands in row, column and box."""
    random = draw.random
    seen, _ = _seen(draw)
    digit = random.choice(_DIGITS)
    for digits in seen:
        chance = random.random()
        if chance < 0.35 and digit not in digits:
            digits[random.randrange(len(digits))] = digit
        elif chance > 0.7 and digit in digits:
            others = [d for d in _DIGITS if d != digit and d not in digits]
            digits[digits.index(digit)] = random.choice(others)
    row, column, box = _three(seen, 1)
    values = [digit, *(d for digits in seen for d in digits)]
    expected = [digits.count(digit) for digits in seen]
    facts = f"{{the row|its row}} {{has|holds|contains}} {row}, {{the column|its column}} {{has|holds|contains}} {column}, and {{the box|its box}} {{has|holds|contains}} {box}"
    ask = Ask(
        do=f"{{check|find out|tell me}} whether <0> may go in a sudoku cell if {facts}",
        ask=f"{{can I put <0> in|may <0> go in|is <0> allowed in|~would <0> be legal in}} {{a sudoku cell|an empty sudoku cell|this sudoku cell}} if {facts}",
        story=f"{{I want to put <0> in a sudoku cell.|I would like to write <0> in one cell of my sudoku.|I think <0> goes in this sudoku cell.|~My next sudoku move is a <0>.}} {facts.replace('{the row|its row}', '{The row|Its row}')}. {{Is that allowed?|Does it fit?|Is it legal?|Can I do that?|~Any objections?}}",
    )
    code: list[Item] = [Given(0), put(_MASK)]
    first = 1
    for digits in seen:
        for i in range(len(digits)):
            code += [Given(first + i), get(_MASK), "i32.eq", *(("i32.add",) if i else ())]
        code += ["output"]
        first += len(digits)
    counts = "<0> in the row, <1> in the column and <2> in the box"
    where = [f"the {name}" for name, times in zip(_GROUPS, expected, strict=True) if times]
    if where:
        places = enumerated(where)
        says = f"{{no, {places} {'has' if len(where) == 1 else 'have'} it already|no, it is already in {places}|that is not allowed|it does not fit|no}}: {counts}[.]"
    else:
        says = f"{{yes, nothing is in the way|yes, it is in none of them|that is fine|it fits|yes}}: {counts}[.]"
    return ask, says, values, code, expected


def _twice(draw: Draw) -> _Drawn:
    """A full group with one digit twice: which one, and which one is missing."""
    random = draw.random
    digits = random.sample(_DIGITS, 9)
    a, b = random.sample(range(9), 2)
    missing, double = digits[b], digits[a]
    digits[b] = double
    group = random.choice(_GROUPS)
    listed = ", ".join(f"<{k}>" for k in range(9))
    if group == "box" and random.random() < 0.5:
        listed = " / ".join(" ".join(f"<{k}>" for k in range(i, i + 3)) for i in (0, 3, 6))
    ask = Ask(
        ask=f"{{which digit is there twice and which one is missing|which digit comes twice, and which one is missing,|what digit is repeated and what digit is missing}} in the sudoku {group} {listed}",
        story=f"{{I filled a sudoku {group} with|my sudoku {group} is|someone filled a sudoku {group} with|~in my sudoku a {group} reads}} {listed}. {{One digit is there twice. Which one, and which one is missing?|There is a mistake: which digit comes twice, and which one is missing?|Which digit is double and which one is missing?|~It can't be right. What is double and what is missing?}}",
        do=f"{{find|tell me|show me}} the digit that is there twice and the one that is missing in the sudoku {group} {listed}",
        exact="/" in listed,
    )
    says = "{<0> is there twice and <1> is missing|you have two of <0> and no <1>|the digit <0> comes twice, and <1> is missing|one <0> should be <1>}[.]"
    code: list[Item] = [*_marked(range(9)), const(_FULL), "i32.xor", "i32.ctz", put(_TWICE), Given(0)]
    for k in range(1, 9):
        code += [Given(k), "i32.add"]
    code += [const(45), "i32.sub", get(_TWICE), "i32.add", "output", get(_TWICE), "output"]
    return ask, says, digits, code, [double, missing]


def _different(draw: Draw) -> _Drawn:
    """How many digits a group has, how many of them differ."""
    random = draw.random
    count = random.randint(5, 9)
    values = [random.choice(_DIGITS) for _ in range(count)]
    group, listed = random.choice(_GROUPS), _listed(count)
    differing = len(set(values))
    ask = Ask(
        ask=f"how many different digits {{are there|do I have}} in a sudoku {group} {{filled with|with}} {listed}, and how many {{are repeats|repeat an earlier one|~are there too often}}",
        story=f"{{so far a sudoku {group} has|I wrote into a sudoku {group}:|my sudoku {group} has}} {listed}. {{How many different digits are these, and how many are repeats?|How many of them differ, and how many are repeated digits?|~Count the different ones, and those that are too many.}}",
    )
    code = [*_marked(range(count)), "i32.popcnt", ("local.tee", _TWICE), "output"]
    code += [const(count), get(_TWICE), "i32.sub", "output"]
    says = "{different digits: <0>, repeats: <1>|<0> different, <1> repeated|there are <0> different ones, and <1> too many}[.]"
    return ask, says, values, code, [differing, count - differing]


def _grid(draw: Draw) -> _Drawn:
    """A cell of a grid of four by four, by what its row, column and box leave; which cells these are, its place says."""
    random = draw.random
    while True:
        grid = _solution(random)
        r, c = random.randrange(4), random.randrange(4)
        cells = [0 if random.random() < 0.45 else digit for line in grid for digit in line]
        cells[4 * r + c] = 0
        peers = [
            4 * i + k
            for i in range(4)
            for k in range(4)
            if (i, k) != (r, c) and (i == r or k == c or (i // 2 == r // 2 and k // 2 == c // 2))
        ]
        if {cells[place] for place in peers} | {0, grid[r][c]} == {0, 1, 2, 3, 4}:
            break
    lines = [" ".join(f"<{4 * i + k}>" for k in range(4)) for i in range(4)]
    text = random.choice((" / ", "\n")).join(lines)
    gap, end = ("\n", "\n") if "\n" in text else (" ", ". ")
    ask = Ask(
        story=f"{{here is a 4x4 sudoku with zeros for empty cells|this 4x4 sudoku has zeros where cells are empty|~a 4x4 sudoku, zeros are empty}}:{gap}{text}{end}{{Which digit goes in row <16>, column <17>?|What belongs in row <16>, column <17>?|Solve row <16>, column <17>.|~What must stand in row <16>, column <17>?}}",
        ask=f"{{which digit goes in|what belongs in}} row <16>, column <17> of {{this 4x4 sudoku|this small 4x4 sudoku}} (zero means empty):{gap}{text}"
        if gap == " "
        else "",
        exact=True,
    )
    code = [*_left(peers, _SMALL, zeros=True), "i32.ctz", "output"]
    says = "{<0> goes there|it must be <0>|only <0> fits there|<0>}[.]"
    return ask, says, [*cells, r + 1, c + 1], code, [grid[r][c]]


def _solution(random: Random) -> list[list[int]]:
    """A full grid of four by four: a pattern with digits, rows and columns shuffled."""
    digits = random.sample(range(1, 5), 4)
    rows = [base + i for base in random.sample((0, 2), 2) for i in random.sample((0, 1), 2)]
    columns = [base + i for base in random.sample((0, 2), 2) for i in random.sample((0, 1), 2)]
    return [[digits[(2 * (r % 2) + r // 2 + c) % 4] for c in columns] for r in rows]


_KINDS = (
    _missing,
    _missing,
    _missing,
    _in_a_row,
    _in_a_row,
    _candidates,
    _candidates,
    _candidates,
    _legal,
    _twice,
    _twice,
    _different,
    _grid,
)


class Sudoku:
    """One group of nine or four digits, or one cell."""

    harder = frozenset({"paraphrase", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            kind = draw.random.choice((_candidates, _legal) if draw.length else _KINDS)
            ask, says, values, code, expected = kind(draw)
            if (len(code) > _LONGEST) == draw.length:
                return Example((draw.turn(ask, says, values, code, expected),))


TASK = Sudoku()

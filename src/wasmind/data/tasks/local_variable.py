"""local_variable: variables with names are set, changed in order and read.

Teaches that a name always means the same local, in whatever order the names occur, that statements work on what the
ones before have left. It is asked in prose ("set x to 5 and y to 7, add y to x, and tell me x"), by
formulas ("what is x * y + 3 if x = 5 and y = 7") and by lines of code ("x = 5; y = 7; x += y"). Little programs as people
type them (`scripts`) have names that are words, conditions and loops as well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wasmind.data.grammar import expand
from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import NAMES, Given, Item, const, get, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.scripts import filled, said_of, scripted
from wasmind.data.wording import Ask

_LETTERS = "bcdefghjkmnpqrstuvwxyz"
"""Names that are no words of their own."""
_LONGEST = 38
"""The most instructions, without `halt`, of a program in training."""


@dataclass(frozen=True)
class _Operator:
    """Of two operands, in a formula and between two numbers in words."""

    mnemonic: str
    sign: str
    word: str
    oracle: Callable[[int, int], int]


_ADD = _Operator("i32.add", "+", "plus", lambda a, b: a + b)
_SUB = _Operator("i32.sub", "-", "minus", lambda a, b: a - b)
_MUL = _Operator("i32.mul", "*", "times", lambda a, b: a * b)
_OPERATORS = (_ADD, _ADD, _SUB, _SUB, _MUL)


@dataclass(frozen=True)
class _Kind:
    """A statement: V is the variable that it changes, W another one, K a number. swap: V and W change places.

    code, prose: how it is written; in code every number stands in the question. operator: what makes V's new value of `left` and `right`, None if it is `right`.
    most: the greatest number that K may be.
    """

    code: str
    prose: str
    operator: _Operator | None
    left: str
    right: str
    most: int = 9_999_999
    swap: bool = False


_KINDS = (
    _Kind("{V += W|V = V + W}", "{add W to V|increase V by W|raise V by W|~let V grow by W}", _ADD, "V", "W"),
    _Kind("{V += K|V = V + K}", "{add K to V|increase V by K|~let V grow by K}", _ADD, "V", "K"),
    _Kind("{V -= W|V = V - W}", "{subtract W from V|decrease V by W|take W away from V|~lower V by W}", _SUB, "V", "W"),
    _Kind("{V -= K|V = V - K}", "{subtract K from V|decrease V by K|~lower V by K}", _SUB, "V", "K"),
    _Kind("{V *= W|V = V * W}", "{multiply V by W|set V to V times W|~scale V by W}", _MUL, "V", "W"),
    _Kind("{V *= K|V = V * K}", "{multiply V by K|set V to V times K|~scale V by K}", _MUL, "V", "K", 99),
    _Kind("V = W + U", "{set V to W plus U|let V be the sum of W and U|make V the sum of W and U}", _ADD, "W", "U"),
    _Kind("V = W - U", "{set V to W minus U|let V be W minus U|make V equal to W minus U}", _SUB, "W", "U"),
    _Kind(
        "V = W * U",
        "{set V to W times U|let V be the product of W and U|~make V the product of W and U}",
        _MUL,
        "W",
        "U",
    ),
    _Kind("V = W + K", "{set V to W plus K|let V be W plus K|~make V K more than W}", _ADD, "W", "K"),
    _Kind("V = K - W", "{set V to K minus W|let V be K minus W}", _SUB, "K", "W"),
    _Kind("V = W", "{set V to W|copy W into V|let V be W|give V the value of W|~overwrite V with W}", None, "", "W"),
    _Kind("V = K", "{set V to K|change V to K|overwrite V with K|~reset V to K}", None, "", "K"),
    _Kind("", "{double V|make V twice as large}", _MUL, "V", "2"),
    _Kind("V = -V", "{negate V|flip the sign of V|change the sign of V}", _SUB, "0", "V"),
    _Kind("V, W = W, V", "{swap V and W|exchange V and W|~let V and W trade places}", None, "", "", swap=True),
)

_IN_CODE = tuple(kind for kind in _KINDS if kind.code)


@dataclass(frozen=True)
class _Style:
    """How one writes.

    first: what stands before the assignments at the start, one: one assignment, N its name and K its number. between:
    what stands between assignments, last: before the last one.
    """

    first: str
    one: str
    between: str = ", "
    last: str = " and "


_CLAUSES = (
    _Style("", "N = K"),
    _Style("", "N be K"),
    _Style("", "N is K"),
    _Style("", "N equals K"),
)
"""Behind "let" the first two, behind "if" or "suppose" all but the second."""
_ORDERS = (
    _Style("set ", "N to K"),
    _Style("{store |put }", "K in N"),
    _Style("call ", "K N"),
    _Style("let ", "N be K"),
    _Style("{let|make} ", "N equal K"),
)
_LINES = ("N = K", "let N = K", "N := K", "int N = K", "var N = K")


class _Program:
    """Variables with their values, and the numbers, instructions and texts so far."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.random = draw, draw.random
        self.names = self.random.sample(_LETTERS, self.random.choices((2, 3, 4), (5, 4, 2))[0])
        self.numbers = [draw.number() for _ in self.names]
        self.values = dict(zip(self.names, self.numbers, strict=True))
        self.changed = self.names[-1]
        self.code: list[Item] = []
        for k, name in enumerate(self.names):
            self.code += [Given(k), put(NAMES[name])]

    def text(self, grammar: str) -> str:
        """One wording."""
        return expand(self.random, grammar, held=self.draw.paraphrase)[0]

    def push(self, operand: str) -> int:
        """Pushes a variable, number <k> of the question or a number of its own, and says what it is."""
        if operand in self.values:
            self.code.append(get(NAMES[operand]))
            return self.values[operand]
        if operand.startswith("<"):
            k = int(operand[1:-1])
            self.code.append(Given(k))
            return self.numbers[k]
        self.code.append(const(int(operand)))
        return int(operand)

    def number(self, value: int) -> str:
        """Makes a value the question's next number."""
        self.numbers.append(value)
        return f"<{len(self.numbers) - 1}>"

    def statement(self, notation: str) -> str:
        """Draws a statement whose result 32 bits hold, appends its instructions, and gives its text."""
        while True:
            kind = self.random.choice(_IN_CODE if notation == "code" else _KINDS)
            v, w, *rest = self.random.sample(self.names, min(3, len(self.names)))
            value = self.draw.number(2, kind.most)
            operands = {"V": v, "W": w, "U": self.random.choice([v, *rest]), "K": f"<{len(self.numbers)}>"}
            if self._applied(kind, operands, value):
                break
        self.changed = v
        text = self.text(kind.code if notation == "code" else kind.prose)
        return "".join(operands.get(c, c) for c in text)

    def _applied(self, kind: _Kind, operands: dict[str, str], value: int) -> bool:
        if kind.swap:
            v, w = operands["V"], operands["W"]
            self.code += _swap(v, w)
            self.values[v], self.values[w] = self.values[w], self.values[v]
            return True
        known = {**self.values, operands["K"]: value}
        left, right = operands.get(kind.left, kind.left), operands.get(kind.right, kind.right)
        y = known[right] if right in known else int(right)
        x = known.get(left, 0)
        result = kind.operator.oracle(x, y) if kind.operator is not None else y
        if not LEAST <= result <= GREATEST:
            return False
        if "K" in (kind.left, kind.right):
            self.number(value)
        if kind.operator is not None:
            self.push(left)
        self.push(right)
        self.code += [kind.operator.mnemonic] if kind.operator is not None else []
        self.code.append(put(NAMES[operands["V"]]))
        self.values[operands["V"]] = result
        return True

    def formula(self) -> tuple[str, str, int]:
        """(formula, the same in words, result) of two variables and at times a third operand, pushed."""
        before = len(self.code)
        while True:
            del self.code[before:]
            del self.numbers[len(self.names) :]
            a, b = self.random.sample(self.names, 2)
            first, second = self.random.choice(_OPERATORS), self.random.choice((_ADD, _SUB))
            result = first.oracle(self.push(a), self.push(b))
            self.code.append(first.mnemonic)
            signs, words = f"{a} {first.sign} {b}", f"{a} {first.word} {b}"
            if self.random.random() < 0.5:
                others = [name for name in self.names if name not in (a, b)]
                third = self.random.choice(others) if others else self.number(self.draw.number(1, GREATEST))
                result = second.oracle(result, self.push(third))
                self.code.append(second.mnemonic)
                signs, words = f"{signs} {second.sign} {third}", f"{words} {second.word} {third}"
            if LEAST <= result <= GREATEST:
                return signs, words, result

    def start(self, style: _Style) -> str:
        """The assignments at the start."""
        parts = [style.one.replace("N", name).replace("K", f"<{k}>") for k, name in enumerate(self.names)]
        return self.text(style.first) + style.between.join(parts[:-1]) + style.last + parts[-1]


def _swap(v: str, w: str) -> list[Item]:
    """By way of the stack."""
    x, y = NAMES[v], NAMES[w]
    return [get(x), get(y), put(x), put(y)]


class LocalVariable:
    """A formula of two to four variables, variables after one to four statements in order, or a little program."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            if not draw.length and draw.random.random() < 0.5:
                turn, length = scripted(draw)
            elif not draw.length and draw.random.random() < 0.3:
                turn, length = _evaluated(_Program(draw))
            else:
                turn, length = _changed(_Program(draw))
            if (length > _LONGEST) == draw.length:
                return Example((turn,))


TASK = LocalVariable()


_FIND = "{What is FORMULA?|How much is FORMULA?|Find FORMULA.|Compute FORMULA.|Tell me FORMULA.|~Work out FORMULA.}"
_FORMULA_NP = "{FORMULA|the value of FORMULA|~the outcome of FORMULA} {where|if|when} GIVEN"
_FORMULA_ASK = "{{if|when|~given that} GIVEN, {what is FORMULA|what does FORMULA make|how much is FORMULA|what do you get for FORMULA}|{what is|how much is|what do you get for} FORMULA {if|when|~provided that} GIVEN}"
_FORMULA_LET = "let GIVEN. " + _FIND
_FORMULA_SUPPOSE = "{suppose|say|assume that|~imagine} GIVEN. " + _FIND


def _evaluated(program: _Program) -> tuple[Turn, int]:
    """A formula of variables that are given, with the length of its program."""
    random = program.random
    signs, words, result = program.formula()
    style = random.choice(_CLAUSES)
    formal = "=" in style.one
    if formal or random.random() < 0.5:
        words = signs
    let = style.one in ("N = K", "N be K")
    grammars = {"story": _FORMULA_LET if let else _FORMULA_SUPPOSE}
    if "be" not in style.one:
        grammars |= {"np": _FORMULA_NP, "ask": _FORMULA_ASK}
    fill = {"FORMULA": words, "GIVEN": program.start(style)}
    forms = {form: filled(program.text(grammar), fill) for form, grammar in grammars.items()}
    code = [*program.code, "output"]
    return program.draw.turn(Ask(exact=formal).reworded(forms), said_of(()), program.numbers, code, [result]), len(code)


def _asked(program: _Program) -> list[str]:
    """One or two variables; mostly the one that was changed last is among them."""
    asked = program.random.sample(program.names, 2 if program.random.random() < 0.3 else 1)
    if program.changed not in asked and program.random.random() < 0.7:
        asked[program.random.randrange(len(asked))] = program.changed
    return asked


def _changed(program: _Program) -> tuple[Turn, int]:
    """Statements on variables that are given, with the length of its program."""
    random = program.random
    notation = random.choice(("code", "prose"))
    count = program.draw.count(1, 4, 13)
    if program.draw.length:
        count = max(count, 9)
    steps = [program.statement(notation) for _ in range(count)]
    asked = _asked(program)
    for name in asked:
        program.push(name)
        program.code.append("output")
    expected = [program.values[name] for name in asked]
    code = program.code
    ask = (_listing if notation == "code" else _prose)(program, steps, asked)
    return program.draw.turn(ask, said_of(asked), program.numbers, code, expected), len(code)


_INLINE_DO = (
    "{run CODE and {output|show|print} NAMES|execute CODE and {output|show} NAMES|~step through CODE and report NAMES}"
)
_INLINE_ASK = "{what ARE NAMES after CODE has run|after CODE, what ARE NAMES|if I run CODE, what ARE NAMES|what ARE the VALUE of NAMES once CODE has run|what will NAMES be after CODE|what does PRINT print|~what ends up in NAMES when CODE has run}"
_INLINE_STORY = "{here is some code: CODE. What ARE NAMES at the end?|run CODE. What ARE NAMES now?|I typed CODE. What ARE the VALUE of NAMES?|what does this print? PRINT.|~take this program: CODE. What is left in NAMES?}"
_LINES_STORY = "{{here is some code|look at this code|take these lines|run this|consider this program|~here is a little script|~trace this}:\nLINES\n{What ARE NAMES {now|at the end|after this|}?|Tell me NAMES.|What ARE the VALUE of NAMES?|~Which VALUE does it leave in NAMES?}|{look at this code|here is a program|run this|~here is a little script}:\nLINES\nprint(ALL)\n{What does it print?|What is printed?|What will it print?|~What shows up?}}"


def _listing(program: _Program, steps: Sequence[str], asked: Sequence[str]) -> Ask:
    """Lines of code, and what is asked about them."""
    random = program.random
    one = random.choice(_LINES)
    lines = [one.replace("N", name).replace("K", f"<{k}>") for k, name in enumerate(program.names)]
    lines += [step.replace(" = ", " := ") for step in steps] if ":=" in one else steps
    end = random.choice((";", ""))
    quote = random.choice(("`", "`", '"'))
    code, shown = "; ".join(lines), f"print({', '.join(asked)})"
    fill = _names(asked) | {
        "CODE": f"{quote}{code}{quote}",
        "LINES": f"{end}\n".join(lines) + end,
        "PRINT": f"{quote}{code}; {shown}{quote}",
        "ALL": ", ".join(asked),
    }
    if random.random() < 0.45:
        return Ask(story=filled(program.text(_LINES_STORY), fill), exact=True)
    return Ask(
        do=filled(program.text(_INLINE_DO), fill),
        ask=filled(program.text(_INLINE_ASK), fill),
        story=filled(program.text(_INLINE_STORY), fill),
        exact=True,
    )


def _names(asked: Sequence[str]) -> dict[str, str]:
    """What stands for the variables asked about, and for the words that agree with them."""
    several = len(asked) > 1
    return {
        "NAMES": " and ".join(asked),
        "ARE": "are" if several else "is",
        "VALUE": "values" if several else "value",
    }


_END = "{What ARE NAMES now?|What ARE NAMES?|What ARE NAMES at the end?|Tell me NAMES.|Give me NAMES.|What ARE the VALUE of NAMES?|~What do I find in NAMES?|~Show me NAMES.}"
_PROSE_DO = (
    "ORDER, STEPS{, and show me NAMES|, then output NAMES|, and report NAMES|, and tell me NAMES|~, and read out NAMES}"
)
_PROSE_ASK = "{what ARE NAMES if|what ARE the VALUE of NAMES if} CLAUSE{ and I| and you|, and I then|~, and we} CHAIN"
_PROSE_STORY = "{ORDER|{say|suppose|at first,|~picture this:} CLAUSE}. DONE. "


def _prose(program: _Program, steps: Sequence[str], asked: Sequence[str]) -> Ask:
    """Orders, and what is asked about them."""
    chain = program.text("{, then |, and then |, }").join(steps[:-1])
    chain += (program.text("{, and then |, then |, and finally }") if len(steps) > 1 else "") + steps[-1]
    done = chain
    if program.random.random() < 0.5:
        done = steps[0] + "".join(program.text("{. Then |. After that, |. Next, |. Now }") + step for step in steps[1:])
    fill = _names(asked) | {
        "ORDER": program.start(program.random.choice(_ORDERS)),
        "CLAUSE": program.start(program.random.choice(_CLAUSES[2:])),
        "STEPS": ", ".join(steps),
        "CHAIN": chain,
        "DONE": done[:1].upper() + done[1:],
    }
    return Ask(
        do=filled(program.text(_PROSE_DO), fill),
        ask=filled(program.text(_PROSE_ASK), fill),
        story=filled(program.text(_PROSE_STORY + _END), fill),
    )

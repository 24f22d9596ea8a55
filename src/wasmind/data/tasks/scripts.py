"""Little programs as people type them: in Python, JavaScript, C or none of these, with conditions and loops.

Names are letters or words; what is asked is a variable or an expression at the end, or what is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from wasmind.data.program import NAMES, Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Turn
from wasmind.data.tasks.formulas import UnfitError, fitting
from wasmind.data.wording import Ask, bracketed
from wasmind.isa.session import SCRATCH

_WORDS = (
    *("count", "total", "sum", "score", "result", "value", "temp", "num", "number", "price", "cost", "size"),
    *("width", "height", "length", "age", "money", "coins", "lives", "points", "level", "step", "limit"),
    *("apples", "oranges", "bananas", "cats", "dogs", "cookies", "foo", "bar", "baz", "qux", "balance"),
    *("counter", "product", "answer", "speed", "health", "gold", "stock", "items", "books", "pens", "eggs"),
    *("left", "right", "first", "second", "old", "new", "start", "end", "base", "rate", "tax", "tip", "bill"),
    *("days", "hours", "minutes", "steps", "miles", "weight", "volume", "area", "budget", "savings", "salary"),
    *("pay", "debt", "cash", "cars", "people", "kids", "marbles", "candies", "tickets", "seats", "rows", "cols"),
    *("wins", "goals", "hits", "energy", "power", "damage", "rank", "acc", "val", "res", "cnt", "tot", "ans"),
    *("out", "current", "previous", "best", "amount", "distance", "fee", "discount", "xp", "hp", "tokens"),
    *("credits", "votes", "players"),
)
_FIRSTS = ("my", "the", "num", "total", "new", "old", "max", "min", "user", "final")
_SHORT = ("x1", "x2", "y1", "a1", "a2", "b1", "n1", "n2", "tmp", "aa", "bb", "xx", "px", "dx", "dy")
_BINARY: dict[str, tuple[str, Callable[[int, int], int]]] = {
    "+": ("i32.add", lambda a, b: a + b),
    "-": ("i32.sub", lambda a, b: a - b),
    "*": ("i32.mul", lambda a, b: a * b),
    "//": ("i32.div_s", lambda a, b: a // b),
    "%": ("i32.rem_s", lambda a, b: a % b),
    "<": ("i32.lt_s", lambda a, b: int(a < b)),
    ">": ("i32.gt_s", lambda a, b: int(a > b)),
    "<=": ("i32.le_s", lambda a, b: int(a <= b)),
    ">=": ("i32.ge_s", lambda a, b: int(a >= b)),
    "==": ("i32.eq", lambda a, b: int(a == b)),
    "!=": ("i32.ne", lambda a, b: int(a != b)),
}
_COMPARED = (">", "<", ">", "<", ">=", "<=", "==", "!=")
_MOST_ROUNDS = 40


_Values = dict[str, int]


class _Term(NamedTuple):
    """An expression: how it is typed, what pushes it, and what it is."""

    text: str
    code: tuple[Item, ...]
    value: Callable[[_Values], int]


class _Set(NamedTuple):
    """A statement that gives a variable the value of a term."""

    text: str
    name: str
    term: _Term


class _Step(NamedTuple):
    """A statement of a program. lines: as it is typed. closed: whether no semicolon stands behind it."""

    lines: tuple[str, ...]
    code: tuple[Item, ...]
    run: Callable[[_Values], None]
    closed: bool = False


class _Script:
    """A little program in a language, with the numbers that are typed in it."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.random = draw, draw.random
        self.language = self.random.choice(("py", "py", "py", "js", "c", "plain", "plain"))
        self.space = "" if self.random.random() < 0.25 else " "
        self.inline = self.random.random() < 0.6
        self.numbers: list[int] = []
        self.locals: dict[str, int] = {}
        self.taken = 0
        self.changed = ""
        pool = self._pool()
        self.names = list(dict.fromkeys(self.random.sample(pool, self.random.choice((1, 1, 2, 2, 2, 3)))))

    def _pool(self) -> list[str]:
        kind = self.random.random()
        if kind < 0.25:
            return ["x", "y", "z"]
        if kind < 0.55:
            return ["a", "b", "c", "m", "n", "p", "q", "x", "y", "s", "t", "k", "r", "v", "w"]
        if kind < 0.9:
            return list(_WORDS)
        if kind < 0.94:
            return list(_SHORT)
        first, words = self.random.choice(_FIRSTS), self.random.sample(_WORDS, 5)
        return [first + word.capitalize() if self.language == "js" else f"{first}_{word}" for word in words]

    def fresh(self) -> int:
        """A local that nothing uses."""
        self.taken += 1
        return SCRATCH + self.taken - 1

    def local(self, name: str) -> int:
        """Where a variable is: a letter in its own local, a word in the next one."""
        if name not in self.locals:
            self.locals[name] = NAMES[name] if len(name) == 1 else self.fresh()
        return self.locals[name]

    def variable(self, name: str) -> _Term:
        """What a name stands for."""
        return _Term(name, (get(self.local(name)),), lambda values: values[name])

    def number(self, value: int) -> _Term:
        """The next number that is typed."""
        self.numbers.append(value)
        k = len(self.numbers) - 1
        return _Term(f"<{k}>", (Given(k),), lambda _: value)

    def small(self) -> _Term:
        """A number as programs have them."""
        return self.number(self.random.randint(1, self.random.choice((5, 10, 20, 100))))

    def operand(self, *without: str) -> _Term:
        """A variable or a number."""
        names = [name for name in self.names if name not in without]
        if names and self.random.random() < 0.5:
            return self.variable(self.random.choice(names))
        return self.small()

    def of_two(self, a: _Term, sign: str, b: _Term) -> _Term:
        """Two terms with a sign between them."""
        mnemonic, oracle = _BINARY[sign]

        def value(values: _Values) -> int:
            x, y = a.value(values), b.value(values)
            if sign in ("//", "%") and (x < 0 or y <= 0):
                raise UnfitError
            return fitting(oracle(x, y))

        typed = f"{a.text}{self.space}{self.sign(sign)}{self.space}{b.text}"
        if sign == "//" and self.language == "js":
            typed = f"Math.floor({a.text}{self.space}/{self.space}{b.text})"
        return _Term(typed, (*a.code, *b.code, mnemonic), value)

    def sign(self, sign: str) -> str:
        """As the language has it."""
        return "/" if sign == "//" and self.language == "c" else sign

    def formula(self) -> _Term:
        """Two or three operands, a variable among them."""
        sign = self.random.choice("++--**") if self.random.random() < 0.85 else self.random.choice(("//", "%"))
        a = self.variable(self.random.choice(self.names))
        if sign in ("//", "%"):
            return self.of_two(a, sign, self.number(self.random.randint(2, 10)))
        chance = self.random.random()
        if chance < 0.15:
            return self.of_two(self.small(), sign, a)
        if chance < 0.7:
            return self.of_two(a, sign, a if self.random.random() < 0.12 and sign != "-" else self.operand(a.text))
        if chance < 0.8:
            return self.of_two(self.of_two(a, "*", self.small()), self.random.choice("+-"), self.operand())
        if chance < 0.9:
            first = self.of_two(a, self.random.choice("+-"), self.operand(a.text))
            return self.of_two(first._replace(text=f"({first.text})"), "*", self.operand())
        first = self.of_two(a, self.random.choice("+-"), self.operand(a.text))
        return self.of_two(first, self.random.choice("+-"), self.small())

    def condition(self) -> _Term:
        """A comparison."""
        a = self.variable(self.random.choice(self.names))
        if self.random.random() < 0.15:
            rest = self.of_two(a, "%", self.number(self.random.choice((2, 2, 3, 5))))
            return self.of_two(rest, "==", self.number(self.random.choice((0, 0, 1))))
        return self.of_two(a, self.random.choice(_COMPARED), self.operand(a.text))

    def setting(self, *, adds: str = "") -> _Set:
        """A statement with one variable; adds: a variable that is mostly what comes in addition."""
        name = self.changed = self.random.choice(self.names)
        own, chance = self.variable(name), self.random.random()
        equals = f"{self.space}={self.space}"
        if adds and self.random.random() < 0.6:
            sign, by = self.random.choice("+++*-"), self.variable(adds)
            term = self.of_two(own, sign, by)
            return _Set(
                f"{name}{self.space}{sign}={self.space}{adds}" if chance < 0.7 else f"{name}{equals}{term.text}",
                name,
                term,
            )
        if chance < 0.4:
            sign = self.random.choice("++--**") if self.random.random() < 0.9 else self.random.choice(("//", "%"))
            sign = "%" if sign == "//" and self.language == "js" else sign
            by = self.number(self.random.randint(2, 10)) if sign in ("//", "%", "*") else self.operand(name)
            return self._by(name, sign, by)
        if chance < 0.5:
            sign = self.random.choice("++-")
            if self.language == "py":
                return self._by(name, sign, self.number(1))
            return _Set(f"{name}{sign * 2}", name, self.of_two(own, sign, _Term("", (const(1),), lambda _: 1)))
        if chance < 0.57 and self.language == "plain":
            return self._doubled(name)
        term = self.formula()
        return _Set(f"{name}{equals}{term.text}", name, term)

    def _by(self, name: str, sign: str, by: _Term) -> _Set:
        text = f"{name}{self.space}{self.sign(sign)}={self.space}{by.text}"
        if self.language == "plain" and sign in "+-*" and self.random.random() < 0.5:
            words = {
                "+": "add K to V|increase V by K",
                "-": "subtract K from V|decrease V by K",
                "*": "multiply V by K",
            }
            text = self.random.choice(words[sign].split("|")).replace("V", name).replace("K", by.text)
        return _Set(text, name, self.of_two(self.variable(name), sign, by))

    def _doubled(self, name: str) -> _Set:
        word, times = self.random.choice((("double", 2), ("double", 2), ("triple", 3)))
        by = _Term("", (const(times),), lambda _: times)
        return _Set(f"{word} {name}", name, self.of_two(self.variable(name), "*", by))

    def plainly(self, each: _Set) -> _Step:
        """A statement on its own."""
        return _Step((each.text,), (*each.term.code, put(self.local(each.name))), _runs((each,)))

    def beginning(self) -> list[_Step]:
        """The variables with their first values, at times one computed from those before."""
        word = {
            "py": ("",),
            "js": ("let ", "let ", "var ", ""),
            "c": ("int ", "int ", ""),
            "plain": ("", "", "let ", "set "),
        }
        before = self.random.choice(word[self.language])
        joined = before in ("int ", "let ", "var ") and self.random.random() < 0.4
        made: list[_Step] = []
        names, self.names = self.names, []
        for name in names:
            if self.names and self.random.random() < 0.25:
                term = self.formula()
            elif self.draw.magnitude or self.random.random() < 0.2:
                term = self.number(self.draw.number())
            else:
                term = self.number(self.random.choice((0, 0, 1))) if self.random.random() < 0.2 else self.small()
            between = " to " if before == "set " else f"{self.space}={self.space}"
            step = self.plainly(_Set(f"{before}{name}{between}{term.text}", name, term))
            if joined and made:
                text = f"{made[0].lines[0]}, {step.lines[0].removeprefix(before)}"
                code, runs = (*made[0].code, *step.code), (made[0].run, step.run)
                step = _Step((text,), code, _all(runs))
                made = []
            made.append(step)
            self.names.append(name)
        return made

    def swap(self) -> _Step:
        """Two variables change places."""
        a, b = self.random.sample(self.names, 2)
        x, y = self.local(a), self.local(b)
        text = {"py": f"{a}, {b} = {b}, {a}", "js": f"⟪{a}, {b}⟫ = ⟪{b}, {a}⟫", "plain": f"swap {a} and {b}"}

        def run(values: _Values) -> None:
            values[a], values[b] = values[b], values[a]

        if self.language in text:
            return _Step((text[self.language],), (get(x), get(y), put(x), put(y)), run)
        third = next(name for name in ("tmp", "temp", "t") if name not in self.names)
        z = self.local(third)
        typed = f"int {third} = {a}", f"{a} = {b}", f"{b} = {third}"
        return _Step(typed, (get(x), put(z), get(y), put(x), get(z), put(y)), run)

    def block(self, head: str, body: Sequence[str]) -> tuple[str, ...]:
        """Lines with a head over them, or one line."""
        if self.language in ("js", "c"):
            if len(body) == 1 and self.random.random() < 0.5:
                return (f"{head} {body[0]};",)
            if self.inline:
                return (f"{head} ⟦ {'; '.join(body)}; ⟧",)
            return (f"{head} ⟦", *(f"    {line};" for line in body), "⟧")
        if self.inline:
            return (f"{head} {('; ' if self.language == 'py' else ' and ').join(body)}",)
        return (head, *(f"    {line}" for line in body))

    def head(self, word: str, what: str) -> str:
        """`while` or `if` with its condition."""
        if self.language in ("js", "c"):
            return f"{word} ({what})"
        return f"{word} {what}" + (
            ":" if self.language == "py" or word == "while" else self.random.choice((" then", ":", ","))
        )

    def branch(self) -> _Step:
        """A condition, what is done if it holds, and at times what is done if not."""
        test, kept = self.condition(), self.fresh()
        then = self.setting()
        other = self.setting() if self.random.random() < 0.55 else None
        lines = self.block(self.head("if", test.text), (then.text,))
        code = [*test.code, put(kept), *self.guarded(then, kept)]
        if other is not None:
            line = self.block("else:" if self.language == "py" else "else", (other.text,))
            if self.inline and self.language == "py":
                raise UnfitError
            joined = self.inline or lines[-1] == "⟧"
            lines = (*lines[:-1], f"{lines[-1]} {line[0]}", *line[1:]) if joined else (*lines, *line)
            code += [get(self.local(other.name)), *other.term.code, get(kept), "select", put(self.local(other.name))]

        def run(values: _Values) -> None:
            done = then if test.value(values) else other
            if done is not None:
                values[done.name] = done.term.value(values)

        return _Step(lines, tuple(code), run, closed=True)

    def counted(self) -> _Step:
        """A loop over a range, whose variable may be used."""
        name = next(name for name in ("i", "j") if name not in self.names)
        high = self.random.choice((5, 5, 8, 10, 20))
        place = self.local(name)
        kind = self.random.random()
        start = self.random.choice((0, 1, 1, 2))
        if self.language == "py" and kind < 0.55:
            bound = self.number(self.random.randint(2, high))
            typed, low, sign = f"for {name} in range({bound.text}):", _Term("", (const(0),), lambda _: 0), "<"
        else:
            low = self.number(start)
            bound = self.number(start + self.random.randint(1, high))
            sign = "<=" if self.language == "plain" or (self.language != "py" and kind < 0.5) else "<"
            typed = {
                "py": f"for {name} in range({low.text}, {bound.text}):",
                "plain": self.random.choice(
                    (
                        f"for {name} from {low.text} to {bound.text}:",
                        f"for {name} = {low.text} to {bound.text}:",
                        f"for each {name} from {low.text} to {bound.text},",
                    )
                ),
            }.get(self.language) or self._in_c(name, low, sign, bound)
        test = self.of_counter(name) if self.random.random() < 0.25 else None
        body = self.body(adds=name) if test is None else [self.setting(adds=name)]
        lines = [each.text for each in body]
        code = self.all(body)
        if test is not None:
            lines = self.inner(self.head("if", test.text), lines[0])
            kept = self.fresh()
            code = [*test.code, put(kept), *self.guarded(body[0], kept)]

        def run(values: _Values) -> None:
            end = bound.value(values) + (sign == "<=")
            for k in range(low.value(values), end):
                values[name] = k
                if test is None or test.value(values):
                    _runs(body)(values)

        step = (get(place), const(1), "i32.add", ("local.tee", place), *bound.code, _BINARY[sign][0])
        return _Step(self.block(typed, lines), (*low.code, put(place), *loop(*code, *step)), run, closed=True)

    def of_counter(self, name: str) -> _Term:
        """A comparison of the variable of a loop."""
        own = self.variable(name)
        if self.random.random() < 0.7:
            rest = self.of_two(own, "%", self.number(self.random.choice((2, 2, 3))))
            return self.of_two(rest, "==", self.number(self.random.choice((0, 0, 1))))
        return self.of_two(own, self.random.choice(_COMPARED), self.number(self.random.randint(1, 6)))

    def inner(self, head: str, line: str) -> list[str]:
        """A condition with a line inside of a block."""
        return [f"{head} {line}"] if self.inline or self.language in ("js", "c") else [head, f"    {line}"]

    def guarded(self, each: _Set, kept: int) -> list[Item]:
        """What is done if a local is not 0."""
        place = self.local(each.name)
        return [*each.term.code, get(place), get(kept), "select", put(place)]

    def _in_c(self, name: str, low: _Term, sign: str, bound: _Term) -> str:
        word = self.random.choice(("int ", "int ", "") if self.language == "c" else ("let ", "let ", "var "))
        s = self.space
        return f"for ({word}{name}{s}={s}{low.text}; {name}{s}{sign}{s}{bound.text}; {name}++)"

    def repeated(self) -> _Step:
        """A loop that has no variable."""
        times, place = self.number(self.random.randint(2, self.random.choice((4, 6, 10)))), self.fresh()
        body = self.body()
        head = self.random.choice(
            (f"repeat {times.text} times:", f"do this {times.text} times:", f"loop {times.text} times:")
        )

        def run(values: _Values) -> None:
            for _ in range(times.value(values)):
                _runs(body)(values)

        again = (get(place), const(1), "i32.sub", ("local.tee", place))
        code = (*times.code, put(place), *loop(*self.all(body), *again))
        return _Step(self.block(head, [each.text for each in body]), code, run, closed=True)

    def looped(self) -> _Step:
        """A loop with a condition, which holds at first."""
        test = self.condition()
        body = self.body()

        def run(values: _Values) -> None:
            for rounds in range(_MOST_ROUNDS):
                if not test.value(values):
                    if not rounds:
                        raise UnfitError
                    return
                _runs(body)(values)
            raise UnfitError

        code = loop(*self.all(body), *test.code)
        lines = self.block(self.head("while", test.text), [each.text for each in body])
        return _Step(lines, code, run, closed=True)

    def body(self, *, adds: str = "") -> list[_Set]:
        """Of a loop: one or two statements."""
        return [self.setting(adds=adds) for _ in range(self.random.choice((1, 1, 2)))]

    def all(self, body: Sequence[_Set]) -> list[Item]:
        """The instructions of a body."""
        return [item for each in body for item in self.plainly(each).code]


def _runs(body: Sequence[_Set]) -> Callable[[_Values], None]:
    def run(values: _Values) -> None:
        for each in body:
            values[each.name] = each.term.value(values)

    return run


def _all(runs: Sequence[Callable[[_Values], None]]) -> Callable[[_Values], None]:
    def run(values: _Values) -> None:
        for each in runs:
            each(values)

    return run


_WHAT = "{what is NAMES at the end|what is NAMES|what's NAMES|what's NAMES now|what is NAMES now|what is the [final ]value of NAMES|what's the [final ]value of NAMES|what's the value of NAMES after this|what is NAMES after this|what does NAMES equal[ at the end]|what will NAMES be|how much is NAMES|value of NAMES|NAMES|final NAMES|~what does NAMES end up as|~what's left in NAMES}{?|?|}"
_BEFORE = "{what is NAMES after this|what's NAMES after this|what's the value of NAMES after this|what is NAMES after|value of NAMES after|find NAMES|trace this and tell me NAMES|trace this, what is NAMES|what does NAMES end up as|what is NAMES at the end of this{| code| program}|if I run this, what is NAMES|what is NAMES once this has run|what will NAMES be|give me NAMES|~step through this for me and tell me NAMES|~after this snippet, what is in NAMES}"
_PRINTED = "{what does this print|what does it print|what's the output|what is the output|what gets printed|what will it print|output|what is printed|what does this output|what's printed at the end|result|~what comes out|~what shows up on the screen}{?|?|?|}"
_TO_PRINT = "{what does this print|what does this {code|program|script|snippet} {print|output}|what's the output of this|what is the output of|what will this print|trace this|trace this code|run this|run this for me|output of|what would this print|execute this|~what shows up if I run this|~be my interpreter}"
_OPENED = "{||||||here's {my|some|a bit of} code: |I have this {code|program}: |[can you ]trace this: |{given|suppose|say} |~look at this snippet: }"


def scripted(draw: Draw) -> tuple[Turn, int]:
    """A little program as people type it, with the length of what computes it."""
    while True:
        try:
            return _asked_of(_Script(draw))
        except UnfitError:
            continue


def _steps_of(script: _Script) -> list[_Step]:
    """The statements; one that holds others comes last on a single line."""
    random = script.random
    steps = script.beginning()
    chance = random.random()
    for _ in range(random.choice((1, 1, 2, 2, 3)) if chance < 0.55 else random.choice((0, 0, 1))):
        if len(script.names) > 1 and random.random() < 0.15:
            steps.append(script.swap())
        else:
            steps.append(script.plainly(script.setting()))
    if chance > 0.55:
        looped = script.repeated if script.language == "plain" else script.counted
        steps.append(random.choice((script.branch, script.branch, script.counted, looped, script.looped))())
        if random.random() < 0.25 and not script.inline:
            steps.append(script.plainly(script.setting()))
    return steps


def _asked_of(script: _Script) -> tuple[Turn, int]:
    random = script.random
    steps = _steps_of(script)
    values: _Values = {}
    _all([step.run for step in steps])(values)
    asked = script.formula() if random.random() < 0.15 else script.variable(_chosen(script))
    prints = random.random() < 0.4 and not (script.inline and steps[-1].closed and script.language in ("py", "plain"))
    if prints:
        shown = {
            "py": f"print({asked.text})",
            "js": f"console.log({asked.text})",
            "c": f'printf("%d", {asked.text})',
            "plain": random.choice((f"print {asked.text}", f"output {asked.text}", f"print({asked.text})")),
        }
        steps.append(_Step((shown[script.language],), (), lambda _: None))
    typed = _listed(script, steps)
    code = [item for step in steps for item in step.code] + [*asked.code, "output"]
    apart = "\n" if "\n" in typed else " "
    end = "\n" if apart == "\n" else random.choice((". ", ". ", "; ", ", ", " "))
    if typed.endswith((";", "⟧")):
        end = apart
    opened = _OPENED.replace(": ", f":{apart}")
    fill = {"NAMES": asked.text, "CODE": typed}
    behind, before = (_PRINTED, _TO_PRINT) if prints else (_WHAT, _BEFORE)
    ask = Ask(story=filled(f"⟨{opened}CODE{end}{behind}", fill), code=filled(f"{before}:{apart}CODE", fill), exact=True)
    says = said_of((asked.text,) if asked.text in script.names and not prints else ())
    if prints:
        says = "{it prints <0>|it prints <0>|the output is <0>|<0> is printed|<0>|<0>}[.]"
    turn = _turn(script, ask, says, code, asked.value(values))
    return turn, len(code)


def _chosen(script: _Script) -> str:
    """The variable asked about: mostly the one that was changed last."""
    return script.changed if script.changed and script.random.random() < 0.6 else script.random.choice(script.names)


def _listed(script: _Script, steps: Sequence[_Step]) -> str:
    """The program as text: on one line, or on many."""
    random = script.random
    semicolons = script.language in ("js", "c") and (script.language == "c" or random.random() < 0.7)
    if not script.inline:
        lines = [line + ";" * (semicolons and not step.closed) for step in steps for line in step.lines]
        return "\n".join(lines)
    between = "; "
    if script.language == "plain":
        between = random.choice(("; ", "; ", ", ", ", then ", ". "))
    joined = ""
    for closed, part in [(step.closed, line) for step in steps for line in step.lines]:
        joined += part + (" " if closed and part.endswith((";", "⟧")) else between)
    return joined.removesuffix(between).rstrip() + (";" if semicolons and not steps[-1].closed else "")


def _turn(script: _Script, ask: Ask, says: str, code: Sequence[Item], result: int) -> Turn:
    """The turn with its brackets as they are typed."""
    turn = script.draw.turn(ask, says, script.numbers, code, [result])
    return replace(turn, question=bracketed(turn.question))


def said_of(asked: Sequence[str]) -> str:
    """The answer: with the names, or without them."""
    if len(asked) > 1:
        a, b = asked
        return f"{{{{now|at the end,|after that,}} {a} is <0> and {b} is <1>|they are <0> and <1>|<0> for {a}, and <1> for {b}|you end up with <0> in {a} and <1> in {b}}}[.]"
    if not asked:
        return "{it is <0>|the result is <0>|it comes to <0>|that makes <0>|the answer is <0>|<0>}[.]"
    (name,) = asked
    return f"{{{{now|at the end,|after that,}} {name} is <0>|in the end {name} holds <0>|the value of {name} is <0>|it is <0>|<0>}}[.]"


def filled(text: str, fill: dict[str, str]) -> str:
    """The text with what its words in capitals stand for."""
    for word, by in fill.items():
        text = text.replace(word, by)
    return text

"""new_algorithms: procedures without a name, made up for the question.

Teaches to turn a description that was never seen before into a loop: what it starts with, what it does in each round,
under which condition, how often, and what is wanted of it. It is told in sentences ("start with x = 5, then repeat 4
times: …"), as steps, as a listing in Python, or as a rule from one number of a sequence to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Item
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.loops import listed, program, stored
from wasmind.data.wording import Ask

MILLIONS = 9_999_999
LONGEST = 76
"""Instructions of a program of training at most; with `length` there are more."""
_ROUNDS = 60
_COMMON = range(-1, 3)
"""Results that come too easily."""
State = dict[str, int]


class _UnfitError(Exception):
    """A procedure that leaves 32 bits, divides a negative number or does not come to an end."""


@dataclass(frozen=True)
class _Op:
    """A change of a variable V by K. full, follow: how it is said first, and of a result. sign: in Python, of a level.

    constant: K, where the words say it. others: whether K may be another variable.
    """

    full: str
    follow: str
    word: str
    apply: Callable[[int, int], int]
    drawn: Callable[[Draw], int]
    sign: str = ""
    level: int = 1
    constant: int | None = None
    others: bool = False


@dataclass(frozen=True)
class _Test:
    """A condition on V and K; the code leaves a number other than 0 where it holds."""

    said: str
    python: str
    code: str
    holds: Callable[[int, int], bool]
    drawn: Callable[[Draw], int] | None = None


@dataclass(frozen=True)
class _Value:
    """What a variable is to become, in words, in Python, as code and by the oracle."""

    said: str
    python: str
    code: str
    of: Callable[[State], int]


@dataclass(frozen=True)
class _Line:
    """A statement of the body."""

    said: str
    python: tuple[str, ...]
    code: str
    run: Callable[[State], None]


def _nonnegative(value: int) -> int:
    if value < 0:
        raise _UnfitError
    return value


def _some(low: int, high: int) -> Callable[[Draw], int]:
    return lambda draw: draw.number(low, high)


def _small(low: int, high: int) -> Callable[[Draw], int]:
    return lambda draw: draw.random.randint(low, high)


_PLAIN = (
    _Op(
        "{add K to V|increase V by K|~raise V by K}",
        "add K",
        "add",
        lambda v, k: v + k,
        _some(1, 99_999),
        "+",
        others=True,
    ),
    _Op(
        "{add K to V|increase V by K|~make V larger by K}",
        "add K",
        "add",
        lambda v, k: v + k,
        _small(1, 60),
        "+",
        others=True,
    ),
    _Op(
        "{subtract K from V|decrease V by K|take K away from V|~lower V by K}",
        "subtract K",
        "sub",
        lambda v, k: v - k,
        _some(1, 9_999),
        "-",
        others=True,
    ),
    _Op("{multiply V by K|~scale V by K}", "multiply the result by K", "mul", lambda v, k: v * k, _small(2, 6), "*", 2),
    _Op(
        "divide V by K, rounding down",
        "divide the result by K, rounding down",
        "div",
        lambda v, k: _nonnegative(v) // k,
        _small(2, 9),
        "//",
        2,
    ),
    _Op(
        "{reduce V modulo K|replace V by its remainder modulo K}",
        "take the remainder modulo K",
        "rem",
        lambda v, k: _nonnegative(v) % k,
        _small(11, 9_999),
        "%",
        2,
    ),
    _Op("xor V with K", "xor the result with K", "xor", lambda v, k: v ^ k, _small(1, 255), "^", 0),
)
_IN_WORDS = (
    _Op("{double V|~make V twice as large}", "double the result", "mul", lambda v, k: v * k, _small(2, 2), constant=2),
    _Op(
        "{triple V|~make V three times as large}",
        "triple the result",
        "mul",
        lambda v, k: v * k,
        _small(3, 3),
        constant=3,
    ),
    _Op(
        "halve V, rounding down",
        "halve the result, rounding down",
        "div",
        lambda v, k: _nonnegative(v) // k,
        _small(2, 2),
        constant=2,
    ),
)
_TESTS = (
    _Test("V is {above|greater than|larger than} K", "V > K", "V K gt", lambda v, k: v > k, _some(2, 9_999)),
    _Test("V is {below|less than|smaller than} K", "V < K", "V K lt", lambda v, k: v < k, _some(2, 9_999)),
    _Test(
        "{V is divisible by K|K divides V|V is a multiple of K}",
        "V % K == 0",
        "V K rem eqz",
        lambda v, k: v % k == 0,
        _small(3, 7),
    ),
)
_PARITY = (
    _Test("V is even", "", "V 1 and eqz", lambda v, _: v % 2 == 0),
    _Test("V is odd", "", "V 1 and", lambda v, _: v % 2 == 1),
)
_EVEN_IN_PYTHON = _Test("", "V % K == 0", "V K rem eqz", lambda v, k: v % k == 0, _small(2, 2))
_NAMES = (("x", "y"), ("x", "y"), ("u", "v"), ("p", "q"), ("s", "t"), ("m", "n"))


@dataclass
class _Writer:
    """Draws the lines of a procedure and collects its numbers. notation: prose, steps or python."""

    draw: Draw
    notation: str
    values: list[int] = field(default_factory=list)

    def slot(self, value: int) -> str:
        """A number of the question."""
        self.values.append(value)
        return f"<{len(self.values) - 1}>"

    def line(self, variable: str, others: Sequence[str], tested: str = "", partner: str = "") -> _Line:
        """One statement that changes a variable: always, or by a condition, which may be on another one, or by a swap."""
        random = self.draw.random
        chance = random.random()
        if chance < 0.45 and not tested:
            value = self._value(variable, variable, 1 if random.random() < 0.7 else 2, others)
            return _Line(
                value.said,
                (self._assigned(variable, value.python),),
                f"{value.code} =${variable}",
                _setter(variable, value.of),
            )
        if partner and chance < 0.53:
            return self._swap(variable, partner)
        return self._condition(variable, tested or variable, others)

    def joined(self, variable: str, other: str) -> _Line:
        """A statement in which another variable changes this one."""
        value = self._value(variable, variable, 1, [other], certain=True)
        return _Line(
            value.said,
            (self._assigned(variable, value.python),),
            f"{value.code} =${variable}",
            _setter(variable, value.of),
        )

    def test(
        self, variable: str, test: _Test, limit: int | None = None
    ) -> tuple[str, str, str, Callable[[State], bool]]:
        """(words, Python, code, oracle) of a condition."""
        k = limit if limit is not None else test.drawn(self.draw) if test.drawn else 0
        slot = self.slot(k) if test.drawn else ""
        said, python = (text.replace("V", variable).replace("K", slot) for text in (test.said, test.python))
        return (
            said,
            python,
            test.code.replace("V", f"${variable}").replace("K", slot),
            lambda state: test.holds(state[variable], k),
        )

    def _swap(self, one: str, other: str) -> _Line:
        def run(state: State) -> None:
            state[one], state[other] = state[other], state[one]

        said = f"{{swap {one} and {other}|exchange {one} and {other}}}"
        return _Line(said, (f"{one}, {other} = {other}, {one}",), f"${one} ${other} =${one} =${other}", run)

    def _condition(self, variable: str, tested: str, others: Sequence[str]) -> _Line:
        random = self.draw.random
        if random.random() < 0.4:
            test = _EVEN_IN_PYTHON if self.notation == "python" else random.choice(_PARITY)
        else:
            test = random.choice(_TESTS)
        said, python, code, holds = self.test(tested, test)
        pronoun = "it" if variable == tested else variable
        then = self._value(variable, pronoun, random.choice((1, 1, 2)), others)
        if random.random() < 0.6:
            other = self._value(variable, pronoun, 1, others)
        else:
            other = _Value("", variable, f"${variable}", lambda state: state[variable])
        lines: tuple[str, ...] = (f"if {python}:", f"    {self._assigned(variable, then.python)}")
        if other.said:
            lines = (*lines, "else:", f"    {self._assigned(variable, other.python)}")
            if random.random() < 0.3:
                lines = (f"{variable} = {then.python} if {python} else {other.python}",)
        words = f"if {said}, {then.said}" + (f", {{otherwise|else|~if not,}} {other.said}" if other.said else "")
        chosen = _setter(variable, lambda state: then.of(state) if holds(state) else other.of(state))
        return _Line(words, lines, f"{then.code} {other.code} {code} select =${variable}", chosen)

    def _value(self, variable: str, said: str, count: int, others: Sequence[str], *, certain: bool = False) -> _Value:
        """A variable changed by one or two operations in a row."""
        random = self.draw.random
        ops = _PLAIN if self.notation == "python" else (*_PLAIN, *_IN_WORDS)
        phrases, python, level, code = [], variable, 3, [f"${variable}"]
        steps: list[tuple[Callable[[int, int], int], str, int]] = []
        for place in range(count):
            op = random.choice([op for op in ops if op.word not in code and (op.others or not certain)])
            name, k = "", 0 if op.constant is None else op.constant
            if op.others and others and (certain or random.random() < 0.3):
                name = random.choice(others)
                shown, pushed = name, f"${name}"
            elif op.constant is None:
                k = op.drawn(self.draw)
                shown = pushed = self.slot(k)
            else:
                shown, pushed = "", str(k)
            phrases.append((op.full if place == 0 else op.follow).replace("V", said).replace("K", shown))
            python = f"{f'({python})' if level < op.level or (place and op.level * level == 0) else python} {op.sign} {shown}"
            level = op.level
            code += [pushed, op.word]
            steps.append((op.apply, name, k))

        def of(state: State) -> int:
            value = state[variable]
            for apply, name, k in steps:
                value = apply(value, state[name] if name else k)
                if not LEAST <= value <= GREATEST:
                    raise _UnfitError
            return value

        return _Value(" and ".join(phrases).replace("down and", "down, and"), python, " ".join(code), of)

    def _assigned(self, variable: str, python: str) -> str:
        """The assignment; one operation sometimes as `x += 3`."""
        words = python.split()
        if len(words) == 3 and self.draw.random.random() < 0.5:
            return f"{variable} {words[1]}= {words[2]}"
        return f"{variable} = {python}"


def _setter(variable: str, of: Callable[[State], int]) -> Callable[[State], None]:
    def run(state: State) -> None:
        state[variable] = of(state)

    return run


@dataclass(frozen=True)
class _Loop:
    """How often the body runs. said: what stands before the body in words. python: lines before it. code: before and behind the body.

    goes_on: whether there is a round, by the state and the number of rounds before; it may set what the round needs.
    """

    said: str
    step: str
    python: str
    before: str
    behind: str
    goes_on: Callable[[State, int], bool]


def _times(writer: _Writer) -> _Loop:
    count = writer.draw.random.randint(2, 20)
    n = writer.slot(count)
    return _Loop(
        f"{{repeat {{this|the following|the following steps}} {n} times: |do {{this|the following}} {n} times: |{n} times over, |"
        f"~go {n} rounds, and in each of them }}",
        f"{{repeat {n} times:|do this {n} times:|~for {n} rounds:}}",
        f"for _ in range({n}):",
        f"{n} =c loop",
        "c 1 sub :c again",
        lambda _, done: done < count,
    )


def _counted(writer: _Writer) -> _Loop:
    """With a counter that the body may use."""
    count = writer.draw.random.randint(3, 20)
    in_python = writer.notation == "python"
    n = writer.slot(count + 1 if in_python else count)

    def goes_on(state: State, done: int) -> bool:
        state["i"] = done + 1
        return done < count

    return _Loop(
        f"{{for i from one to {n}: |let i go from one to {n}, and each time |~with i running from one up to {n}, }}",
        f"{{for i from one to {n}:|for each i from one up to {n}:}}",
        f"for i in range(1, {n}):",
        "1 =$i loop" if in_python else "0 =$i loop $i 1 add =$i",
        f"$i 1 add :$i {n} lt again" if in_python else f"$i {n} lt again",
        goes_on,
    )


def _while(writer: _Writer, variable: str, start: int) -> _Loop:
    """Until the variable has passed a limit, beyond its start."""
    test = _TESTS[writer.draw.random.randrange(2)]
    limit = writer.draw.number(2, 99_999)
    if not test.holds(start, limit):
        raise _UnfitError
    said, python, code, holds = writer.test(variable, test, limit)
    return _Loop(
        f"{{as long as {said}, {{||keep doing this: |repeat this: }}|while {said}, |~so long as {said}, go on like this: }}",
        f"{{while|as long as|~so long as}} {said}:",
        f"while {python}:",
        "loop",
        f"{code} again",
        lambda state, _: holds(state),
    )


def _each(writer: _Writer, count: int, item: str) -> _Loop:
    """Over a list, whose numbers are the first of the question."""
    numbers = [writer.draw.number(1, 99_999) for _ in range(count)]
    slots = [writer.slot(value) for value in numbers]
    said = f"{', '.join(slots[:-1])}{{, | and }}{slots[-1]}"

    def goes_on(state: State, done: int) -> bool:
        if done < count:
            state[item] = numbers[done]
        return done < count

    return _Loop(
        f"{{for {{each|every}} {item} in the list {said}: |go through the list {said}, and for each number {item} in it, |"
        f"~let {item} be each of the numbers {said} in turn, and each time }}",
        f"{{for each {item} in the list|take each {item} of}} {', '.join(slots)}:",
        f"for {item} in ({', '.join(slots)}):",
        f"{stored(count)} 0 =a loop a load =${item}",
        f"a 4 add :a {4 * count} lt again",
        goes_on,
    )


@dataclass(frozen=True)
class _Wanted:
    """What is asked of a procedure whose variables are X and Y.

    question, order: how it is asked. rounds: it counts the rounds too. each: it outputs X in each round.
    """

    question: str
    order: str
    says: str
    rounds: bool = False
    each: bool = False


_VALUE = _Wanted(
    "{what is X at the end|what is X in the end|what does X end up as|which value does X have at the end|~what does X come to}",
    "{tell me X|give me X|report X}",
    "{at the end X is <0>|in the end X is <0>|it ends with X at <0>|<0>|it comes out as <0>|that leaves X at <0>}[.]",
)
_BOTH = _Wanted(
    "{what are X and Y {at the end|in the end}|which values do X and Y {have at the end|end up with}|~what do X and Y come to}",
    "{tell me X and Y|give me X and Y|report X and Y}",
    "{at the end X is <0> and Y is <1>|it ends with X at <0> and Y at <1>|<0> and <1>|that leaves X at <0> and Y at <1>}[.]",
)
_HOW_OFTEN = _Wanted(
    "{how many rounds {is that|does that take}, and what is X then|after how many rounds does it stop, and with which X}",
    "{report|give me} the number of rounds and X",
    "{it takes <0> rounds, and X is <1>|<0> rounds, with X at <1>|after <0> rounds, X is <1>|it stops after <0> rounds with X at <1>}[.]",
    rounds=True,
)
_TRACE = _Wanted(
    "{what is X after each round|which values does X take, round by round|what are the values of X in the course of it}",
    "{report X after each round}",
    "{round by round, X is <*>|it goes <*>|<*>|the values are <*>}[.]",
    each=True,
)
_PRINTED = "{it prints <*>|the output is <*>|<*>|this prints <*>|I get <*>}[.]"
_OPENING = "{||||here is a rule I made up. |I have a procedure of my own. |here is a little algorithm. |~let me describe a process. |~suppose I play this game. }"
_RUN = (
    "{{what does this print|what does this code print|what is the output of this code|what comes out of this|"
    "~which output do I get from this}{?|:}|{run this|run this code|tell me what this prints|work out what this prints|"
    "~trace this code and give me what it prints}:}"
)
_FOLLOW = (
    "{{follow these steps|go through these steps|carry out this procedure|here is my procedure, please run it|"
    "~walk through this recipe}:|{what is the result of these steps|what comes out of this procedure|~where does this lead}{?|:}}"
)


def _procedure(draw: Draw) -> Turn | None:
    """A procedure with a loop; None if what was drawn does not fit."""
    random = draw.random
    notation = random.choices(("prose", "steps", "python"), (5, 2, 3))[0]
    writer = _Writer(draw, notation)
    x, y = random.choice(_NAMES)
    kind = random.choices(("times", "while", "counted", "each"), (6, 0 if draw.length else 3, 2, 3))[0]
    count = random.randint(3, 7)
    start: State = {x: draw.number(0 if kind == "each" and not draw.magnitude else 1, MILLIONS)}
    if random.random() < 0.35:
        start[y] = random.randint(1, 99)
    state = dict(start)
    try:
        if kind == "while":
            loop = _while(writer, x, start[x])
        elif kind == "each":
            loop = _each(writer, count, "e")
        else:
            loop = _counted(writer) if kind == "counted" else _times(writer)
        extra = {"counted": "i", "each": "e"}.get(kind, "")
        body = _body(writer, [*start], extra)
        wanted = _BOTH if y in start else _VALUE
        if kind == "while" and random.random() < 0.6:
            wanted = _HOW_OFTEN
        elif y not in start and random.random() < 0.15:
            wanted = _TRACE
        outputs = _outputs(body, loop, wanted, state, [*start])
    except _UnfitError:
        return None
    slots = {name: writer.slot(value) for name, value in start.items()}
    code = _code(slots, loop, body, wanted)
    if (len(code) > LONGEST) != draw.length or state[x] == start[x] or (len(outputs) == 1 and outputs[0] in _COMMON):
        return None
    if notation == "python":
        ask = _python(random, slots, loop, body, wanted)
    else:
        ask = (_prose if notation == "prose" else _steps)(slots, loop, body, wanted)
    says = _PRINTED if notation == "python" else _named(wanted.says, slots)
    says = says.replace("<*>", listed(len(outputs)))
    return draw.turn(ask, says, writer.values, code, outputs)


def _body(writer: _Writer, names: list[str], extra: str) -> list[_Line]:
    """One to three statements, with `length` more; of two variables each one changes, the second by itself."""
    random = writer.draw.random
    count = random.randint(6, 9) if writer.draw.length else random.choice((1, 1, 2, 2, 3))
    x = names[0]
    body = []
    if extra:
        # What the loop gives to each round is tested if it is a number of a list, and changes x in any case.
        if extra == "e" and random.random() < 0.5:
            body.append(writer.line(x, [extra], tested=extra))
        if not any(f"${extra} add" in line.code or f"${extra} sub" in line.code for line in body):
            body.append(writer.joined(x, extra))
    if len(names) > 1:
        body += [writer.joined(x, names[1]), writer.line(names[1], [x] if random.random() < 0.5 else [])]
    while len(body) < count:
        variable = random.choice(names)
        others = [name for name in (*names, extra) if name and name != variable]
        partner = next((name for name in names if name != variable), "")
        body.append(writer.line(variable, others, partner=partner))
    return body


def _outputs(body: list[_Line], loop: _Loop, wanted: _Wanted, state: State, names: list[str]) -> list[int]:
    """What the oracle says of the procedure: it runs it in Python."""
    made, rounds = [], 0
    while loop.goes_on(state, rounds):
        for line in body:
            line.run(state)
        rounds += 1
        if wanted.each:
            made.append(state[names[0]])
        if rounds > (10 if wanted.each else _ROUNDS):
            raise _UnfitError
    if rounds < 2:
        raise _UnfitError
    if wanted.each:
        return made
    return [*([rounds] if wanted.rounds else []), *(state[name] for name in (names if wanted is _BOTH else names[:1]))]


def _code(slots: dict[str, str], loop: _Loop, body: list[_Line], wanted: _Wanted) -> tuple[Item, ...]:
    start = [f"{slot} =${name}" for name, slot in slots.items()]
    names = [*slots] if wanted is _BOTH else [*slots][:1]
    counting = ["0 =r"] if wanted.rounds else []
    lines = [line.code for line in body]
    if wanted.rounds:
        lines.append("r 1 add =r")
    if wanted.each:
        lines.append(f"${names[0]} output")
    end = ["r output"] if wanted.rounds else []
    if not wanted.each:
        end += [f"${name} output" for name in names]
    return program(" ".join([*start, *counting, loop.before, *lines, loop.behind, *end]))


def _named(text: str, slots: dict[str, str]) -> str:
    """A text with its variables."""
    for name, shown in zip("XY", slots, strict=False):
        text = text.replace(name, shown)
    return text


def _prose(slots: dict[str, str], loop: _Loop, body: list[_Line], wanted: _Wanted) -> Ask:
    start = "{set " + " and ".join(f"{name} to {slot}" for name, slot in slots.items()) + "|"
    for held, verb in (("", "let"), ("~", "have")):
        start += held + "{, | and }".join(f"{verb} {name} be {slot}" for name, slot in slots.items()) + "|"
    start += "start with " + " and ".join(f"{name} at {slot}" for name, slot in slots.items()) + "}"
    said = [line.said for line in body]
    if len(said) == 2 and not any("," in text for text in said):
        done = f"{{first {said[0]}, then {said[1]}|{said[0]} and then {said[1]}|{said[0]}, then {said[1]}|~{said[0]}, and after that {said[1]}}}"
    else:
        done = "; {then |next, }".join(said) if len(said) < 4 else "; then ".join(said)
    rounds = loop.said + done
    question, order = _named(wanted.question, slots), _named(wanted.order, slots)
    wants_value = wanted is _VALUE
    x = next(iter(slots))
    return Ask(
        story=f"{_OPENING}{start}. {rounds}. {question}?",
        np=f"{{the final value of {x}|the value that {x} ends with|~what is in {x} at the end}} if {{we|you|I}} {start} and then {rounds}"
        if wants_value
        else "",
        do=f"{start}, then {rounds}, and {{in the end|at the end|when that is done}} {order}"
        if len(body) == 1 and not wanted.each
        else "",
        ask="" if wanted.rounds else f"{question} if {{we|you|I}} {start} and then {rounds}",
    )


def _steps(slots: dict[str, str], loop: _Loop, body: list[_Line], wanted: _Wanted) -> Ask:
    lines = [f"{{set {name} to {slot}|start with {name} = {slot}|let {name} = {slot}}}" for name, slot in slots.items()]
    lines.append(loop.step)
    lines += [f"  - {line.said}" for line in body]
    order = _named(wanted.order, slots)
    lines += [f"  - {{report|write down}} {next(iter(slots))}"] if wanted.each else [order]
    text = "".join(f"\n{line if line.startswith(' ') else f'- {line}'}" for line in lines)
    return Ask(code=_FOLLOW + text, exact=True)


def _python(random: Random, slots: dict[str, str], loop: _Loop, body: list[_Line], wanted: _Wanted) -> Ask:
    names = [*slots] if wanted is _BOTH else [*slots][:1]
    lines = [f"{name} = {slot}" for name, slot in slots.items()]
    inner = [line for each in body for line in each.python]
    printed = f"print({', '.join((['rounds'] if wanted.rounds else []) + names)})"
    if wanted.rounds:
        lines.append("rounds = 0")
        inner.append("rounds += 1")
    if wanted.each:
        inner.append(printed)
    lines += [loop.python, *(f"    {line}" for line in inner)]
    if not wanted.each:
        lines.append(printed)
    listing = "\n".join(lines)
    # Three listings in one grammar would be slow to read, so the fence is drawn by itself.
    fence, end = random.choice((("", ""), ("```\n", "\n```"), ("```python\n", "\n```")))
    return Ask(code=f"{_RUN}\n{fence}{listing}{end}", exact=True)


@dataclass(frozen=True)
class _Rule:
    """From one number of a sequence, or two, to the next. P, Q, M are numbers, F the one before and G that before it.

    formula: with F(n) for the function's name. said: what each number is. code: of x, the last, and w, the one before.
    """

    formula: str
    said: str
    code: str
    following: Callable[..., int]
    letters: str
    back: int = 1


_DRAWN = {"P": _small(2, 5), "Q": _some(1, 9_999), "M": _small(50, 9_999)}
_RULES = (
    _Rule(
        "{P*F(n-1) + Q|P * F(n-1) + Q|Q + P*F(n-1)}",
        "{P times the one before, plus Q|the one before times P, plus Q|~Q more than P times the one before}",
        "x P mul Q add",
        lambda n, w, x, p, q: p * x + q,
        "PQ",
    ),
    _Rule(
        "{P*F(n-1) - Q|P * F(n-1) - Q}",
        "{P times the one before, minus Q|Q less than P times the one before}",
        "x P mul Q sub",
        lambda n, w, x, p, q: p * x - q,
        "PQ",
    ),
    _Rule(
        "{(P*F(n-1) + Q) mod M|(P * F(n-1) + Q) % M}",
        "{P times the one before plus Q, modulo M|what P times the one before plus Q leaves when divided by M}",
        "x P mul Q add M rem",
        lambda n, w, x, p, q, m: (p * x + q) % m,
        "PQM",
    ),
    _Rule(
        "{F(n-1) + P*n|F(n-1) + P * n}",
        "{the one before plus P times its position|P times its own position more than the one before}",
        "x n P mul add",
        lambda n, w, x, p: x + p * n,
        "P",
    ),
    _Rule(
        "{F(n-1) + F(n-2) + Q|F(n-2) + F(n-1) + Q}",
        "{the sum of the two before, plus Q|Q more than the sum of the two before}",
        "x w add Q add",
        lambda n, w, x, q: x + w + q,
        "Q",
        2,
    ),
    _Rule(
        "{P*F(n-1) - F(n-2)|P * F(n-1) - F(n-2)}",
        "{P times the one before, minus the one before that|P times the last one less the one before it}",
        "x P mul w sub",
        lambda n, w, x, p: p * x - w,
        "P",
        2,
    ),
    _Rule(
        "{F(n-1) + P*F(n-2)|F(n-1) + P * F(n-2)}",
        "{the one before plus P times the one before that|the last one plus P times the second last}",
        "x w P mul add",
        lambda n, w, x, p: x + p * w,
        "P",
        2,
    ),
)


def _sequence(draw: Draw) -> Turn | None:
    """A number of a sequence that is given by its rule, or its first ones; None if it leaves 32 bits."""
    random, rule = draw.random, draw.random.choice(_RULES)
    writer = _Writer(draw, "prose")
    first = [draw.number(0, 9_999_999) for _ in range(rule.back)]
    numbers = {letter: _DRAWN[letter](draw) for letter in rule.letters}
    several = random.random() < 0.2
    count = random.randint(rule.back + 2, 8 if several else 18)
    found = list(first)
    while len(found) < count:
        w = found[-2] if len(found) > 1 else 0
        found.append(rule.following(len(found) + 1, w, found[-1], *numbers.values()))
    if not all(LEAST <= value <= GREATEST for value in found):
        return None
    begin = [writer.slot(value) for value in first]
    slots = {letter: writer.slot(value) for letter, value in numbers.items()}
    n = writer.slot(count)
    if random.random() < 0.5:
        ask = _told(begin, n, _filled(rule.said, slots), several)
    else:
        ask = _defined(random.choice("fghast"), begin, n, _filled(rule.formula, slots), several)
    says = (
        "{the sequence goes <*>|<*>|its first numbers are <*>|they are <*>}[.]"
        if several
        else "{it is <0>|the value is <0>|that number is <0>|<0>|I get <0>}[.]"
    )
    code = _sequence_code(rule, begin, n, _filled(rule.code, slots), several)
    outputs = found if several else found[-1:]
    return draw.turn(ask, says.replace("<*>", listed(len(outputs))), writer.values, program(code), outputs)


def _filled(text: str, slots: dict[str, str]) -> str:
    for letter, slot in slots.items():
        text = text.replace(letter, slot)
    return text


def _defined(name: str, begin: list[str], n: str, formula: str, several: bool) -> Ask:
    given = ", ".join(f"{name}({k}) = {slot}" for k, slot in enumerate(begin, start=1))
    facts = f"{given} and {name}(n) = {formula.replace('F(', f'{name}(')}"
    wanted = (
        f"{{what are its first {n} values|what are the values of {name} up to {name}({n})}}"
        if several
        else f"{{what is {name}({n})|what is the value of {name}({n})|how much is {name}({n})|~what does {name}({n}) come to}}"
    )
    return Ask(
        code=f"{{{{define|let|suppose that|imagine that|~think of a function with}} {facts}. {wanted}?"
        f"|{wanted.replace('its first', 'the first')} {{if|when|given that}} {facts}?}}",
        exact=True,
    )


def _told(begin: list[str], n: str, said: str, several: bool) -> Ask:
    start = " and ".join(begin)
    number = (
        f"{{what are its first {n} numbers|how do its first {n} numbers go}}"
        if several
        else f"{{what is number {n} of it|what is number {n} in it|which number stands at position {n}|~what comes at place {n}}}"
    )
    first = f"numbers of a sequence are {start}" if len(begin) > 1 else f"number of a sequence is {start}"
    return Ask(
        story=f"{{a sequence {{starts|begins}} with {start}|the first {first}|~I write down {start} to begin a sequence}}, "
        f"and {{each|every}} {{further|following|later}} number is {said}. {number}?"
    )


def _sequence_code(rule: _Rule, begin: list[str], n: str, step: str, several: bool) -> str:
    """Counting up to the place, or, if the rule does not need the place, down from it."""
    start = f"{begin[0]} =x" if rule.back == 1 else f"{begin[0]} =w {begin[1]} =x"
    shift = f"{step} =x" if rule.back == 1 else f"{step} x =w =x"
    shown = "x output" if several else ""
    before = " ".join(f"{slot} output" for slot in begin) if several else ""
    after = "" if several else "x output"
    if "n" in step.split():
        return f"{start} {before} {rule.back} =n loop n 1 add =n {shift} {shown} n {n} lt again {after}"
    return f"{start} {before} {n} {rule.back} sub =k loop {shift} {shown} k 1 sub :k again {after}"


class NewAlgorithms:
    """A procedure or a sequence that nobody has heard of; with `length` one of many statements."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        sequence = not draw.length and draw.random.random() < 0.25
        while True:
            turn = _sequence(draw) if sequence else _procedure(draw)
            if turn is not None:
                return Example((turn,))


TASK = NewAlgorithms()

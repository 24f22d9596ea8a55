"""teach_me: a rule is taught and then used; or somebody wants to learn how something is worked out.

Teaches to keep what a word was said to mean in the machine and to use it turns later, alone and in compositions; and to
explain a computation by its intermediate results, to set an exercise and to check it. It is asked by definitions ("let's
say the zig of a number is 3 times it plus 4"), questions ("what's the zig of 10?", "how do I find a remainder, say of 17
by 5?") and what follows them ("and of 23 by 6?", "quiz me", "I get 5").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import gcd, isqrt
from random import Random

from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import STATEMENT, Conversation
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed

_NAMES = (
    *("zig", "zag", "blorp", "snark", "flim", "quibble", "wump", "dree", "plonk", "mizzle", "frob", "gorp", "tunk"),
    *("vrill", "zonk", "sploot", "grib", "twaddle"),
)
_PLACES = {name: 64 + 2 * i for i, name in enumerate(_NAMES)}
"""Two locals for the numbers of a rule, the same for a name wherever it occurs."""
_UNITS = ("bim", "dap", "flurb", "grot", "klick", "mun", "norp", "pell", "quon", "sibb", "tark", "yill")
_UNIT_PLACES = {name: 128 + i for i, name in enumerate(_UNITS)}
"""A local for how many of a smaller one a unit is."""
_X, _Y = 40, 41
"""Locals for what a rule is used on."""
_KEEP = 48
"""The first local of the numbers that a method was last tried on."""
_MILLIONS = 9_999_999
_UNDERSTOOD = "{okay|got it|all right|understood|sure}"
_RESULT = "{it is <0>.|that is <0>.|it's <0>.|the answer is <0>.|<0>|that gives <0>.}"


# --- rules that are taught --------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Rule:
    """A rule for one number, or for two, with numbers <0>, <1> of its own.

    noun: "the zig of a number is …". order: "to zig a number means to …"; none for rules that are no order. changes: what
    to do instead, for each number. ranges: of the numbers. code: from what it is used on, in _X and _Y, with the numbers
    in the locals from one on. oracle: of what it is used on, and its numbers.
    """

    noun: str
    order: str
    changes: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...]
    code: Callable[[int], tuple[Item, ...]]
    oracle: Callable[..., int]


_x, _y = get(_X), get(_Y)
_RULES = (
    _Rule(
        "{<0> times it plus <1>|<0> times the number plus <1>|what you get if you multiply it by <0> and add <1>}",
        "{multiply it by <0> and add <1>|take it times <0> and then add <1>}",
        ("multiply by <0>", "add <0>"),
        ((2, 99), (2, _MILLIONS)),
        lambda at: (_x, get(at), "i32.mul", get(at + 1), "i32.add"),
        lambda x, a, b: x * a + b,
    ),
    _Rule(
        "{<0> times it minus <1>|<0> times the number less <1>|what you get if you multiply it by <0> and take away <1>}",
        "{multiply it by <0> and take away <1>|take it times <0> and subtract <1>}",
        ("multiply by <0>", "take away <0>"),
        ((2, 99), (2, _MILLIONS)),
        lambda at: (_x, get(at), "i32.mul", get(at + 1), "i32.sub"),
        lambda x, a, b: x * a - b,
    ),
    _Rule(
        "{the number plus <0>, and all of that times <1>|what you get if you add <0> to it and multiply the sum by <1>}",
        "{add <0> to it and multiply the sum by <1>|add <0> and then multiply by <1>}",
        ("add <0>", "multiply by <0>"),
        ((2, _MILLIONS), (2, 9)),
        lambda at: (_x, get(at), "i32.add", get(at + 1), "i32.mul"),
        lambda x, a, b: (x + a) * b,
    ),
    _Rule(
        "{<0> minus the number|what is left of <0> when you take the number away}",
        "{take it away from <0>|subtract it from <0>}",
        ("start from <0>",),
        ((2, _MILLIONS),),
        lambda at: (get(at), _x, "i32.sub"),
        lambda x, a: a - x,
    ),
    _Rule(
        "{its square plus <0>|the number times itself, plus <0>|what you get if you square it and add <0>}",
        "{square it and add <0>|multiply it by itself and then add <0>}",
        ("add <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, _x, "i32.mul", get(at), "i32.add"),
        lambda x, a: x * x + a,
    ),
    _Rule(
        "{the number divided by <0>, without the rest, plus <1>|what you get if you divide it by <0>, drop the rest and add <1>}",
        "{divide it by <0>, drop the rest and add <1>}",
        ("divide by <0>", "add <0>"),
        ((2, 99), (2, _MILLIONS)),
        lambda at: (_x, get(at), "i32.div_s", get(at + 1), "i32.add"),
        lambda x, a, b: x // a + b,
    ),
    _Rule(
        "{the number with <0> added to it twice|what you get if you add <0> to it two times}",
        "{add <0> to it, and then the same again|add <0> to it twice}",
        ("add <0> each time",),
        ((2, _MILLIONS),),
        lambda at: (_x, get(at), "i32.add", get(at), "i32.add"),
        lambda x, a: x + 2 * a,
    ),
    _Rule(
        "{what is left over when the number is divided by <0>|the remainder of the number when you divide it by <0>}",
        "{divide it by <0> and keep the remainder|reduce it modulo <0>}",
        ("divide by <0>",),
        ((11, _MILLIONS),),
        lambda at: (_x, get(at), "i32.rem_s"),
        lambda x, a: x % a,
    ),
    _Rule(
        "{the bitwise and of the number and <0>|the bits that the number and <0> have in common}",
        "{mask it with <0>|keep only the bits that it shares with <0>}",
        ("use the mask <0>",),
        ((100, _MILLIONS),),
        lambda at: (_x, get(at), "i32.and"),
        lambda x, a: x & a,
    ),
    _Rule(
        "{twice the number, doubled again, plus <0>|four times it plus <0>}",
        "{double it, double it again and add <0>}",
        ("add <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, const(2), "i32.shl", get(at), "i32.add"),
        lambda x, a: 4 * x + a,
    ),
    _Rule(
        "{the larger one of it and <0>, plus <1>|the greater of the number and <0>, plus <1>}",
        "{raise it to at least <0> and then add <1>}",
        ("compare with <0>", "add <0>"),
        ((2, 9_999), (2, _MILLIONS)),
        lambda at: (_x, get(at), _x, get(at), "i32.gt_s", "select", get(at + 1), "i32.add"),
        lambda x, a, b: max(x, a) + b,
    ),
    _Rule(
        "{<0> times it minus its square|<0> times the number, minus the number squared}",
        "{take it times <0> and subtract its square}",
        ("multiply by <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, get(at), _x, "i32.sub", "i32.mul"),
        lambda x, a: a * x - x * x,
    ),
    _Rule(
        "{half of it, rounded down, plus <0>|what you get if you halve it, drop the fraction and add <0>}",
        "{halve it, drop the fraction and add <0>}",
        ("add <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, const(1), "i32.shr_u", get(at), "i32.add"),
        lambda x, a: x // 2 + a,
    ),
)  # fmt: skip
_RULES_OF_TWO = (
    _Rule(
        "{<0> times the first plus the second|the second plus <0> times the first}",
        "{multiply the first by <0> and add the second}",
        ("multiply by <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, get(at), "i32.mul", _y, "i32.add"),
        lambda x, y, a: a * x + y,
    ),
    _Rule(
        "{their sum times <0>|what you get if you add them and multiply the sum by <0>}",
        "{add them and multiply the sum by <0>}",
        ("multiply by <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, _y, "i32.add", get(at), "i32.mul"),
        lambda x, y, a: (x + y) * a,
    ),
    _Rule(
        "{their product minus <0>|what you get if you multiply them and take <0> away}",
        "{multiply them and take <0> away}",
        ("take <0> away",),
        ((2, _MILLIONS),),
        lambda at: (_x, _y, "i32.mul", get(at), "i32.sub"),
        lambda x, y, a: x * y - a,
    ),
    _Rule(
        "{the larger one plus <0>|the bigger of the two, plus <0>}",
        "{take the larger one and add <0>}",
        ("add <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, _y, _x, _y, "i32.gt_s", "select", get(at), "i32.add"),
        lambda x, y, a: max(x, y) + a,
    ),
    _Rule(
        "{<0> times the first minus <1> times the second}",
        "{multiply the first by <0> and subtract <1> times the second}",
        ("multiply the first by <0>", "multiply the second by <0>"),
        ((2, _MILLIONS), (2, 99)),
        lambda at: (_x, get(at), "i32.mul", _y, get(at + 1), "i32.mul", "i32.sub"),
        lambda x, y, a, b: a * x - b * y,
    ),
    _Rule(
        "{the first minus the second, plus <0>|the difference of the first and the second, with <0> added}",
        "{subtract the second from the first and add <0>}",
        ("add <0>",),
        ((2, _MILLIONS),),
        lambda at: (_x, _y, "i32.sub", get(at), "i32.add"),
        lambda x, y, a: x - y + a,
    ),
)  # fmt: skip


@dataclass
class _Word:
    """A word that has been given a meaning. verb: whether one says "to zig a number"."""

    rule: _Rule
    values: list[int]
    verb: bool

    def of(self, *used_on: int) -> int:
        """What it gives; division and bits are for numbers from zero on."""
        return self.rule.oracle(*used_on, *self.values)

    @property
    def two(self) -> bool:
        """Whether it is for two numbers."""
        return self.rule in _RULES_OF_TWO


class _Lesson(Conversation):
    """A conversation in which words get a meaning."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.known: dict[str, _Word] = {}
        self.names = self.random.sample(_NAMES, self.random.choice((1, 1, 2)))

    def teach(self, name: str) -> None:
        """A word is given a meaning, or another one."""
        random = self.random
        rule = random.choice(_RULES if random.random() < 0.75 else _RULES_OF_TWO)
        values = [self._within(low, high) for low, high in rule.ranges]
        verb = self.known[name].verb if name in self.known else random.random() < 0.4
        code: list[Item] = []
        for k in range(len(values)):
            code += [Given(k), put(_PLACES[name] + k)]
        begin = (
            "{from now on|from now on,|I changed my mind:|I've changed my mind:|let's change that:|let's change it:|new meaning:|a new meaning:|another meaning:|no, wait:|forget the old meaning,|now it is different:|new rule:|let's say instead:|change of plan:|~forget the old rule:|~now a new meaning:}"
            if name in self.known
            else "{let's say|let's say that|let us say|say|say that|imagine|imagine that|new word:|a new word:|here is a new word:|here's a new word:|here is a rule:|here's a rule:|new rule:|suppose|suppose that|assume|assume that|I define:|I made up a word:|let me teach you a word:|let me teach you something:|I'll teach you a word:|for us,|in my world,|for me,|you should know that|~I have a new word for you:|~let me tell you a rule:}"
        )
        word = self.known[name] = _Word(rule, values, verb)
        numbers = "two numbers" if word.two else "a number"
        if verb:
            meaning = f"to {name} {numbers} means to {rule.order}"
        else:
            meaning = f"the {name} of {numbers} {{is|means}} {rule.noun}"
        of = f"how to {name}" if verb else f"what {{a|the}} {name} is"
        says = (
            f"{{{_UNDERSTOOD}, I know {of} now.|noted.|I'll remember {{that|it}}.|{_UNDERSTOOD}, I've learned {of}.}}"
        )
        if random.random() < 0.7:
            return self.tell(f"{begin} {meaning}", says, values, code)
        return self.ask(
            Ask(
                do=f"{{remember|note|keep in mind|learn|know|assume|accept|take note|bear in mind|~make a note}} that {{|from now on }}{meaning}"
            ),
            says,
            values,
            code,
        )

    def change(self) -> None:
        """A number of a rule is another."""
        name = self.random.choice(list(self.known))
        word = self.known[name]
        k = self.random.randrange(len(word.values))
        value = self._within(*word.rule.ranges[k])
        word.values[k] = value
        change = word.rule.changes[k]
        when = f"when you {name}" if word.verb else f"for the {name}"
        said = f"{{{when}, {change} instead|{when}, {change} from now on|{when}, {change} now|{when}, now {change}|{when}, please {change}|from now on, {change} {when}|from now on {when}, {change}|{change} {when} from now on|{change} instead {when}|let's change that: {when}, {change} instead|let's change it: {when}, {change}|I changed my mind: {when}, {change}|new rule: {when}, {change}|one change: {when}, {change}|a small change: {when}, {change} instead|no, {when}, {change}|it's different now: {when}, {change}|~another change: {when}, {change} now|~let's say instead: {when}, {change}}}"
        says = f"{{{_UNDERSTOOD}, <0> it is.|changed to <0>.|{_UNDERSTOOD}, I'll use <0>.}}"
        at = _PLACES[name] + k
        self.tell(said, says, [value], [Given(0), ("local.tee", at), "output"], [value])

    def recite(self) -> None:
        """What a word means."""
        name = self.random.choice(list(self.known))
        word = self.known[name]
        code: list[Item] = []
        for k in range(len(word.values)):
            code += [get(_PLACES[name] + k), "output"]
        numbers = "two numbers" if word.two else "a number"
        if word.verb:
            ask = Ask(
                ask=f"{{what does it mean to {name}|what does it mean to {name} {numbers}|what does to {name} mean|what was it to {name} again|how do I {name} again|how do I {name} {numbers}|how do you {name} {numbers}|how does one {name}|what do I do to {name} {numbers}|what did we say it means to {name}|what was the rule to {name} {numbers}|what happens when you {name} {numbers}|~what did it mean again to {name}|~how was it that you {name} {numbers}}}",
                do=f"{{remind me what it means to {name}|remind me how to {name}|remind me how to {name} {numbers}|tell me what it means to {name}|tell me what to {name} means|tell me how to {name} {numbers}|explain what it means to {name}|repeat what it means to {name}|say again what it means to {name}|~tell me again how to {name}}}",
            )
            says = f"to {name} {numbers} means to {word.rule.order}."
        else:
            ask = Ask(
                ask=f"{{what was the {name} again|what was a {name} again|what was {name} again|what does {name} mean|what does the word {name} mean|what is a {name}|what is the {name}|what is the {name} of {numbers}|what's a {name} again|what do we mean by {name}|what is meant by {name}|what did I say {name} means|what did we say a {name} is|how is the {name} defined|what is the rule for the {name}|~what did we say the {name} was|~what was the meaning of {name}}}",
                do=f"{{remind me what the {name} was|remind me what a {name} is|remind me what {name} means|tell me what {name} means|tell me what a {name} is|tell me what the {name} is|tell me the rule for the {name}|repeat the rule for the {name}|repeat what {name} means|explain what a {name} is|explain the word {name}|say again what {name} means|~tell me again what the {name} was|~remind me of the rule for the {name}}}",
            )
            says = f"the {name} of {numbers} is {word.rule.noun}."
        self.ask(ask, says, [], code, word.values)

    def use(self) -> None:
        """The meaning of a word, of numbers, or of what a word gives."""
        random = self.random
        while True:
            words = random.choices(list(self.known), k=random.choice((1, 1, 2)))
            if any(self.known[name].two for name in words[1:]):
                continue
            first = self.known[words[0]]
            values = [self._within(2, 9_999 if len(words) == 1 else 999) for _ in range(1 + first.two)]
            result = first.of(*values)
            if len(words) > 1 and result >= 0:
                result = self.known[words[1]].of(result)
            elif len(words) > 1:
                continue
            if signed(result) == result and signed(first.of(*values)) == first.of(*values):
                break
        shown = "<0> and <1>" if first.two else "<0>"
        code: list[Item] = [Given(0), put(_X)]
        if first.two:
            code += [Given(1), put(_Y)]
        code += first.rule.code(_PLACES[words[0]])
        if len(words) > 1:
            code += [put(_X), *self.known[words[1]].rule.code(_PLACES[words[1]])]
        self.ask(self._asked(words, shown), _RESULT, values, [*code, "output"], [result])

    def _asked(self, words: Sequence[str], shown: str) -> Ask:
        """How one asks for words to be used, one after the other."""
        if all(self.known[name].verb for name in words):
            done = f"{words[0]} {shown}"
            if len(words) > 1:
                done += f"{{ and then | and |, then |, and then | and after that |~, and after that }}{words[1]} {{the result|the result|that|what you get|~what comes out}}"
            return Ask(
                do=done,
                ask=f"{{what do you get if you|what do you get when you|what do we get if we|what do we get when we|what do I get if I|what comes out if you|what comes out when you|what is it if you|what happens if you|what is the result if you|what would you get if you|~what happens when you|~what would come out if you}} {done}",
            )
        of = shown
        for name in words:
            of = f"the {name} of {of}"
        if any(self.known[name].verb for name in words):
            return self._mixed(words, shown)
        return Ask(
            np=of,
            ask=f"{{how much is {of}|what does {of} come to|what would {of} be|what number is {of}|what is {of} then|what do you get for {of}|what do you have for {of}|what might {of} be|and what is {of}|so what is {of}|~what comes out for {of}|~how much would {of} be}}",
            do=f"{{work out {of}|compute {of}|calculate {of}|find {of}|find out {of}|give me {of}|tell me {of}|figure out {of}|determine {of}|show me {of}|~get me {of}}}",
        )

    def _mixed(self, words: Sequence[str], shown: str) -> Ask:
        first, second = words
        if self.known[first].verb:
            return Ask(
                do=f"{first} {shown}{{ and | and then |, then }}{{take|give me|find|tell me|work out|compute|~show me}} the {second} of {{the result|that|what you get}}"
            )
        return Ask(
            do=f"{{take|find|work out|compute|calculate|~figure out}} the {first} of {shown}{{ and | and then |, then }}{second} {{the result|that|what you get|~what comes out}}"
        )

    def both(self) -> None:
        """The meanings of two words, added."""
        first, second = self.random.sample(list(self.known), 2)
        one, other = self.known[first], self.known[second]
        if one.two or other.two or one.verb or other.verb:
            return self.use()
        values = [self._within(2, 999), self._within(2, 999)]
        total = one.of(values[0]) + other.of(values[1])
        if signed(total) != total:
            return self.use()
        code: list[Item] = []
        for k, (name, word) in enumerate(((first, one), (second, other))):
            code += [Given(k), put(_X), *word.rule.code(_PLACES[name])]
        of = f"{{the {first} of <0> plus the {second} of <1>|the {first} of <0> and the {second} of <1> together|the {first} of <0> and the {second} of <1> added up|the {first} of <0> and the {second} of <1>, added|the {first} of <0> with the {second} of <1> added to it|the sum of the {first} of <0> and the {second} of <1>|the total of the {first} of <0> and the {second} of <1>|~the {first} of <0> and the {second} of <1> in all}}"
        says = "{together that is <0>.|that makes <0>.|the sum is <0>.|<0>}"
        return self.ask(
            Ask(
                np=of,
                ask=f"{{how much is {of}|what do you get for {of}|what does it make, {of}|~what comes out for {of}}}",
            ),
            says,
            values,
            [*code, "i32.add", "output"],
            [total],
        )

    def step(self) -> None:
        """Any of what may come now."""
        untaught = [name for name in self.names if name not in self.known]
        if untaught and self.random.random() < 0.5:
            return self.teach(untaught[0])
        ways: list[Callable[[], None]] = [self.use] * 8 + [self.change] * 2 + [self.recite]
        ways += [self.both] * 3 if len(self.known) > 1 else []
        ways += [lambda: self.teach(self.random.choice(list(self.known)))]
        return self.random.choice(ways)()

    def last_step(self) -> None:
        """What a conversation ends with."""
        self.random.choice([self.use] * 3 + [self.both] * (len(self.known) > 1))()

    def _within(self, low: int, high: int) -> int:
        """A number of the range; only where it may have seven digits it has these when they are asked for."""
        if self.draw.magnitude and high < _MILLIONS:
            return self.random.randint(low, high)
        return self.draw.number(low, high)


class _Measures(Conversation):
    """A conversation in which units get a size: a is so many b, b is so many c."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.units = self.random.sample(_UNITS, 3)
        self.sizes: list[int] = []

    def teach(self) -> None:
        """The size of the next unit."""
        k = len(self.sizes)
        self.sizes.append(self._size(k))
        big, small = self.units[k], self.units[k + 1]
        said = f"{{a {big} is <0> {small}s|let's say a {big} is <0> {small}s|there are <0> {small}s in a {big}|one {big} makes <0> {small}s|where I live, a {big} is <0> {small}s|a {big} has <0> {small}s|a {big} consists of <0> {small}s|a {big} equals <0> {small}s|one {big} is <0> {small}s|one {big} equals <0> {small}s|every {big} has <0> {small}s|each {big} is <0> {small}s|it takes <0> {small}s to make a {big}|imagine a {big} is <0> {small}s|suppose a {big} is <0> {small}s|you get <0> {small}s for a {big}|a {big} is made of <0> {small}s|<0> {small}s make a {big}|<0> {small}s are a {big}|~<0> {small}s make up one {big}|~picture a {big} as <0> {small}s}}"
        if k:
            said = f"{{and a {big} is <0> {small}s|and a {big} has <0> {small}s|and one {big} is <0> {small}s|and one {big} makes <0> {small}s|and each {big} is <0> {small}s|and there are <0> {small}s in a {big}|now, a {big} is <0> {small}s|also, a {big} is <0> {small}s|a {big} is <0> {small}s|a {big}, in turn, has <0> {small}s|and <0> {small}s make a {big}|then a {big} is <0> {small}s|next, there are <0> {small}s in a {big}|~and it takes <0> {small}s to make a {big}|~and every {big} consists of <0> {small}s}}"
        says = f"{{{_UNDERSTOOD}.|noted.|{_UNDERSTOOD}, I know what a {big} is now.|I'll keep that in mind.}}"
        self.tell(said, says, [self.sizes[k]], [Given(0), put(_UNIT_PLACES[big])])

    def resize(self) -> None:
        """A unit is of another size."""
        k = self.random.randrange(len(self.sizes))
        self.sizes[k] = self._size(k)
        big, small = self.units[k], self.units[k + 1]
        said = f"{{correction: a {big} is <0> {small}s|from now on a {big} is <0> {small}s|I was wrong, a {big} is <0> {small}s|no, a {big} is <0> {small}s|sorry, a {big} is <0> {small}s|I meant: a {big} is <0> {small}s|I changed my mind, a {big} is <0> {small}s|change that: a {big} is <0> {small}s|let's change that, a {big} has <0> {small}s now|a {big} is <0> {small}s now|a {big} is now <0> {small}s|there are <0> {small}s in a {big} now|a {big} is really <0> {small}s|they changed it, a {big} is <0> {small}s now|from now on there are <0> {small}s in a {big}|~my mistake, a {big} has <0> {small}s|~they changed it, now <0> {small}s make a {big}}}"
        says = f"{{{_UNDERSTOOD}, <0> it is.|changed to <0>.|{_UNDERSTOOD}, <0> {small}s to a {big}.}}"
        code: list[Item] = [Given(0), ("local.tee", _UNIT_PLACES[big]), "output"]
        self.tell(said, says, [self.sizes[k]], code, [self.sizes[k]])

    def smaller(self) -> None:
        """So many of a unit, in a smaller one."""
        start, end = self._span()
        number = self.random.randint(2, 99)
        result = number
        code: list[Item] = [Given(0)]
        for k in range(start, end):
            result *= self.sizes[k]
            code += [get(_UNIT_PLACES[self.units[k]]), "i32.mul"]
        if signed(result) != result:
            return self.larger()
        big, small = self.units[start], self.units[end]
        ask = Ask(
            ask=f"{{how many {small}s are <0> {big}s|how many {small}s is that for <0> {big}s|how many {small}s do <0> {big}s make|how many {small}s are there in <0> {big}s|how many {small}s are in <0> {big}s|how many {small}s is <0> {big}s|how many {small}s would I get for <0> {big}s|how many {small}s do I get for <0> {big}s|how many {small}s do I need for <0> {big}s|how much is <0> {big}s in {small}s|how much are <0> {big}s in {small}s|what is <0> {big}s in {small}s|what are <0> {big}s in {small}s|in {small}s, how much is <0> {big}s|~how many {small}s go into <0> {big}s|~how many {small}s would <0> {big}s be}}",
            np=f"{{<0> {big}s in {small}s|<0> {big}s as {small}s|<0> {big}s expressed in {small}s|<0> {big}s, in {small}s|the number of {small}s in <0> {big}s|~the value of <0> {big}s in {small}s}}",
            do=f"{{convert <0> {big}s to {small}s|turn <0> {big}s into {small}s|change <0> {big}s into {small}s|change <0> {big}s to {small}s|convert <0> {big}s into {small}s|express <0> {big}s in {small}s|write <0> {big}s in {small}s|give me <0> {big}s in {small}s|~exchange <0> {big}s for {small}s}}",
        )
        says = f"{{that's <0> {small}(s).|<0> {small}(s).|that makes <0> {small}(s).|it's <0> {small}(s).}}"
        return self.ask(ask, says, [number], [*code, "output"], [result])

    def larger(self) -> None:
        """So many of a unit, in a larger one, and what is left over."""
        k = self.random.randrange(len(self.sizes))
        size = self.sizes[k]
        number = size * self.random.randint(1, 40) + self.random.randrange(size)
        if digits(number) == HELD_OUT and not self.draw.magnitude:
            return self.smaller()
        big, small, local = self.units[k], self.units[k + 1], _UNIT_PLACES[self.units[k]]
        ask = Ask(
            ask=f"{{how many whole {big}s are in <0> {small}s, and what is left over|how many {big}s can I make of <0> {small}s, and how many {small}s are left|how many {big}s are <0> {small}s, and what is left over|how many full {big}s are in <0> {small}s, and how many {small}s remain|how many {big}s do I get for <0> {small}s, and what remains|how many {big}s and {small}s are <0> {small}s|how many {big}s and {small}s is <0> {small}s|what are <0> {small}s in {big}s and {small}s|how much is <0> {small}s in {big}s and {small}s|~how many {big}s go into <0> {small}s, and what is the rest|~how many {big}s and {small}s do <0> {small}s make}}",
            do=f"{{convert <0> {small}s to {big}s and {small}s|split <0> {small}s into {big}s and what is left over|split <0> {small}s into {big}s and {small}s|turn <0> {small}s into {big}s and {small}s|turn <0> {small}s into {big}s and the rest|change <0> {small}s into {big}s and {small}s|write <0> {small}s in {big}s and {small}s|express <0> {small}s in {big}s and {small}s|~convert <0> {small}s into {big}s and the rest}}",
        )
        code: list[Item] = [Given(0), get(local), "i32.div_s", "output", Given(0), get(local), "i32.rem_s", "output"]
        says = f"{{that's <0> {big}(s) and <1> {small}(s).|<0> {big}(s), with <1> {small}(s) left over.|<0> {big}(s) and <1> {small}(s).}}"
        return self.ask(ask, says, [number], code, [number // size, number % size])

    def together(self) -> None:
        """So many of a unit and so many of the next, in the smaller one."""
        k = self.random.randrange(len(self.sizes))
        values = [self.random.randint(2, 99), self.random.randint(2, 999)]
        result = values[0] * self.sizes[k] + values[1]
        if signed(result) != result:
            return self.larger()
        big, small = self.units[k], self.units[k + 1]
        ask = Ask(
            ask=f"{{how many {small}s are <0> {big}s and <1> {small}s|how many {small}s are <0> {big}s and <1> {small}s together|how many {small}s do <0> {big}s and <1> {small}s make|how many {small}s is <0> {big}s and <1> {small}s|how many {small}s is <0> {big}s plus <1> {small}s|how many {small}s are <0> {big}s plus <1> {small}s|how much is <0> {big}s and <1> {small}s in {small}s|what is <0> {big}s and <1> {small}s in {small}s|~how many {small}s would <0> {big}s and <1> {small}s be}}",
            np=f"{{<0> {big}s plus <1> {small}s, in {small}s|<0> {big}s and <1> {small}s, in {small}s|<0> {big}s and <1> {small}s in {small}s|<0> {big}s and <1> {small}s together, in {small}s|<0> {big}s plus <1> {small}s as {small}s|~<0> {big}s with <1> {small}s added, in {small}s}}",
        )
        code: list[Item] = [Given(0), get(_UNIT_PLACES[big]), "i32.mul", Given(1), "i32.add", "output"]
        says = f"{{that's <0> {small}(s).|together <0> {small}(s).|that makes <0> {small}(s).}}"
        return self.ask(ask, says, values, code, [result])

    def step(self) -> None:
        """Any of what may come now."""
        if len(self.sizes) < 2 and self.random.random() < 0.4:
            return self.teach()
        return self.random.choice([*[self.smaller] * 4, self.larger, self.larger, self.together, self.resize])()

    def last_step(self) -> None:
        """What a conversation ends with."""
        self.random.choice((self.smaller, self.smaller, self.larger, self.together))()

    def _size(self, k: int) -> int:
        if k or (not self.draw.magnitude and self.random.random() < 0.7):
            return self.random.randint(3, 200)
        return self.draw.number(3, _MILLIONS)

    def _span(self) -> tuple[int, int]:
        start = self.random.randrange(len(self.sizes))
        return start, self.random.randint(start + 1, len(self.sizes))


# --- how something is worked out ---------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Method:
    """A way to work something out.

    learn: what one wants to do, a verb phrase. example: for which numbers, behind "say". again: of others.
    exercise: for the numbers, a noun phrase; none if it is no exercise. guess: how one says the final results.
    numbers: draws them. step: what to add to the numbers for an exercise. code: from the numbers, in the locals of _KEEP,
    to outputs, which are the steps. oracle: these. finals: which of them are the final results. says: the explanation.
    """

    learn: str
    example: str
    again: str
    exercise: str
    guess: str
    numbers: Callable[[Random], list[int]]
    step: tuple[int, ...]
    code: tuple[Item, ...]
    oracle: Callable[..., Sequence[int]]
    finals: tuple[int, ...]
    says: Callable[[Sequence[int]], str] | str


_a, _b = get(_KEEP), get(_KEEP + 1)
_I, _J, _FINAL = 16, 17, 19


def _pair(low: int, high: int, small: int, most: int) -> Callable[[Random], list[int]]:
    return lambda random: [random.randint(low, high), random.randint(small, most)]


def _one(low: int, high: int) -> Callable[[Random], list[int]]:
    return lambda random: [random.randint(low, random.choice((high, min(high, 20 * low))))]


def _euclid(a: int, b: int) -> tuple[int, int, int]:
    common = gcd(a, b)
    return common, a // common, b // common


def _halves(n: int) -> list[int]:
    return [int(digit) for digit in reversed(f"{n:b}")]


def _binary(outputs: Sequence[int]) -> str:
    count = len(outputs)
    remainders = ", ".join(f"<{k}>" for k in range(count))
    number = "".join(f"<{k}>" for k in reversed(range(count)))
    return (
        "{halve it again and again, and write down what remains each time|keep dividing by two and note the remainders}: "
        f"{remainders}. {{Read backwards, that is|From the last to the first, you have}} {number}."
    )


_METHODS = (
    _Method(
        "{find a remainder|find what is left over in a division|divide with a remainder|find the remainder of a division|work out a remainder|get the remainder|take a remainder|see what is left over when I divide|divide and get the remainder|~work out what is left over in a division}",
        "for <0> by <1>",
        "{and for <0> by <1>|how about <0> by <1>|and <0> by <1>|what about <0> by <1>|now <0> by <1>|and now <0> by <1>|and what about <0> by <1>|now do it for <0> by <1>|and how about <0> by <1>|another one: <0> by <1>|then <0> by <1>|next: <0> by <1>|do the same for <0> by <1>|~and then <0> by <1>|~one more: <0> by <1>}",
        "what is left over when you divide <0> by <1>",
        "<0>",
        _pair(20, 9_999, 3, 19),
        (13, 1),
        (_a, _b, "i32.div_s", ("local.tee", _I), "output", get(_I), _b, "i32.mul", ("local.tee", _J), "output", _a, get(_J), "i32.sub", "output"),
        lambda a, b: (a // b, a // b * b, a % b),
        (2,),
        "{first see how often the second number fits into the first: <0> time(s)|the second number fits <0> time(s)}. {That makes|That covers} <1>, {and <2> is left over|so the remainder is <2>}.",
    ),
    _Method(
        "{turn minutes into hours and minutes|convert minutes to hours|convert minutes into hours and minutes|change minutes into hours|write minutes as hours and minutes|split minutes into hours and minutes|~express minutes in hours}",
        "for <0> minutes",
        "{and for <0> minutes|what about <0> minutes|and <0> minutes|how about <0> minutes|now <0> minutes|and now <0> minutes|and what about <0> minutes|now do it for <0> minutes|and how about <0> minutes|another one: <0> minutes|then <0> minutes|next: <0> minutes|do the same for <0> minutes|~and then <0> minutes|~one more: <0> minutes}",
        "<0> minutes in hours and minutes",
        "{<0> hour(s) and <1> minute(s)|<0> hour(s) <1>}",
        _one(61, 9_999),
        (25,),
        (_a, const(60), "i32.div_s", "output", _a, const(60), "i32.rem_s", "output"),
        lambda m: (m // 60, m % 60),
        (0, 1),
        "{an hour has sixty minutes, so divide by sixty|divide by sixty}: {that is <0> full hour(s)|you get <0> full hour(s)}. {The remainder is the rest|What is left over stays as it is}: <1> minute(s).",
    ),
    _Method(
        "{turn seconds into hours, minutes and seconds|split up a long time in seconds|convert seconds to hours, minutes and seconds|change seconds into hours, minutes and seconds|split seconds into hours, minutes and seconds|write seconds as hours, minutes and seconds|~express seconds in hours, minutes and seconds}",
        "for <0> seconds",
        "{and for <0> seconds|what about <0> seconds|and <0> seconds|how about <0> seconds|now <0> seconds|and now <0> seconds|and what about <0> seconds|now do it for <0> seconds|and how about <0> seconds|another one: <0> seconds|then <0> seconds|next: <0> seconds|do the same for <0> seconds|~and then <0> seconds|~one more: <0> seconds}",
        "<0> seconds in hours, minutes and seconds",
        "<0> hour(s), <1> minute(s) and <2> second(s)",
        _one(3_700, 90_000),
        (97,),
        (_a, const(3600), "i32.div_s", "output", _a, const(3600), "i32.rem_s", ("local.tee", _I), const(60), "i32.div_s", "output", get(_I), const(60), "i32.rem_s", "output"),
        lambda s: (s // 3600, s % 3600 // 60, s % 60),
        (0, 1, 2),
        "{first take out the full hours: <0>|there are <0> full hour(s) in it}. {The rest has <1> full minute(s)|In what is left there are <1> full minute(s)}, {and <2> second(s) remain|with <2> second(s) at the end}.",
    ),
    _Method(
        "{turn days into weeks and days|convert days to weeks|convert days into weeks and days|change days into weeks|split days into weeks and days|write days as weeks and days|~express days in weeks}",
        "for <0> days",
        "{and for <0> days|what about <0> days|and <0> days|how about <0> days|now <0> days|and now <0> days|and what about <0> days|now do it for <0> days|and how about <0> days|another one: <0> days|then <0> days|next: <0> days|do the same for <0> days|~and then <0> days|~one more: <0> days}",
        "<0> days in weeks and days",
        "<0> week(s) and <1> day(s)",
        _one(10, 9_999),
        (9,),
        (_a, const(7), "i32.div_s", ("local.tee", _I), "output", _a, get(_I), const(7), "i32.mul", "i32.sub", "output"),
        lambda d: (d // 7, d % 7),
        (0, 1),
        "{a week has seven days, so divide by seven|divide by seven}: {that is <0> full week(s)|it gives <0> full week(s)}. {Left over|What remains}: <1> day(s).",
    ),
    _Method(
        "{multiply two numbers by hand|do long multiplication|multiply larger numbers step by step|multiply by hand|multiply on paper|multiply two numbers on paper|multiply large numbers|multiply two numbers step by step|work out a product by hand|~do a multiplication on paper}",
        "<0> times <1>",
        "{and <0> times <1>|how about <0> times <1>|what about <0> times <1>|now <0> times <1>|and now <0> times <1>|and what about <0> times <1>|now do it for <0> times <1>|and how about <0> times <1>|another one: <0> times <1>|then <0> times <1>|next: <0> times <1>|do the same for <0> times <1>|~and then <0> times <1>|~one more: <0> times <1>}",
        "<0> times <1>",
        "<0>",
        _pair(12, 9_999, 11, 99),
        (31, 2),
        (_b, const(10), "i32.rem_s", _a, "i32.mul", ("local.tee", _I), "output", _b, const(10), "i32.div_s", const(10), "i32.mul", _a, "i32.mul", ("local.tee", _J), "output", get(_I), get(_J), "i32.add", "output"),
        lambda a, b: (b % 10 * a, b // 10 * 10 * a, a * b),
        (2,),
        "{multiply by the ones first: <0>|the ones give <0>}. {Then by the tens: <1>|The tens give <1>}. {Added up, that is <2>|Together they make <2>}.",
    ),
    _Method(
        "{find the average of two numbers|take the mean of two numbers|work out the average of two numbers|compute an average|calculate the mean|find the mean of two numbers|find the number halfway between two others|~get the average of two numbers}",
        "of <0> and <1>",
        "{and of <0> and <1>|how about <0> and <1>|and <0> and <1>|what about <0> and <1>|now <0> and <1>|and now <0> and <1>|and what about <0> and <1>|now do it for <0> and <1>|and how about <0> and <1>|another one: <0> and <1>|then <0> and <1>|next: <0> and <1>|do the same for <0> and <1>|~and then <0> and <1>|~one more: <0> and <1>}",
        "the average of <0> and <1>",
        "<0>",
        lambda random: [(a := random.randint(2, 9_999)), a + 2 * random.randint(1, 999)],
        (7, 3),
        (_a, _b, "i32.add", ("local.tee", _I), "output", get(_I), const(2), "i32.div_s", "output"),
        lambda a, b: (a + b, (a + b) // 2),
        (1,),
        "{add them first: <0>|their sum is <0>}. {Half of that is the average, <1>|Divide it by two, and you have <1>}.",
    ),
    _Method(
        "{find the greatest common divisor|use the method of Euclid|find the largest number that divides two others|work out the greatest common divisor|compute the greatest common divisor|find the largest common divisor|find the greatest common factor|find the biggest number that divides two others|do the Euclidean method|~get the greatest common divisor}",
        "of <0> and <1>",
        "{and of <0> and <1>|what about <0> and <1>|and <0> and <1>|how about <0> and <1>|now <0> and <1>|and now <0> and <1>|and what about <0> and <1>|now do it for <0> and <1>|and how about <0> and <1>|another one: <0> and <1>|then <0> and <1>|next: <0> and <1>|do the same for <0> and <1>|~and then <0> and <1>|~one more: <0> and <1>}",
        "the greatest common divisor of <0> and <1>",
        "<0>",
        lambda random: [(g := random.randint(2, 60)) * random.randint(2, 40), g * random.randint(2, 40)],
        (12, 18),
        (_a, put(_I), _b, put(_J), "loop", get(_J), get(_I), get(_J), "i32.rem_s", put(_J), put(_I), get(_J), ("br_if", 0), "end", get(_I), "output", _a, get(_I), "i32.div_s", "output", _b, get(_I), "i32.div_s", "output"),
        _euclid,
        (0,),
        "{divide, and go on with the divisor and the remainder until nothing is left over|replace the larger one by the remainder again and again}. {That ends at <0>|You end up at <0>}. {To check|As a check}: divided by it, the two are <1> and <2>.",
    ),
    _Method(
        "{find the least common multiple|find the smallest number that two others divide|work out the least common multiple|compute the least common multiple|find the smallest common multiple|find the lowest common multiple|~get the least common multiple}",
        "of <0> and <1>",
        "{and of <0> and <1>|what about <0> and <1>|and <0> and <1>|how about <0> and <1>|now <0> and <1>|and now <0> and <1>|and what about <0> and <1>|now do it for <0> and <1>|and how about <0> and <1>|another one: <0> and <1>|then <0> and <1>|next: <0> and <1>|do the same for <0> and <1>|~and then <0> and <1>|~one more: <0> and <1>}",
        "the least common multiple of <0> and <1>",
        "<0>",
        _pair(4, 90, 4, 90),
        (2, 3),
        (_a, put(_I), _b, put(_J), "loop", get(_J), get(_I), get(_J), "i32.rem_s", put(_J), put(_I), get(_J), ("br_if", 0), "end", get(_I), "output", _a, _b, "i32.mul", "output", _a, _b, "i32.mul", get(_I), "i32.div_s", "output"),
        lambda a, b: (gcd(a, b), a * b, a * b // gcd(a, b)),
        (2,),
        "{first find their greatest common divisor: <0>|their greatest common divisor is <0>}. {Then multiply the two|Their product is}: <1>. {Divide, and you have the multiple|The quotient is what you want}: <2>.",
    ),
    _Method(
        "{add a percentage|raise a price by some percent|add a percentage to a number|add some percent to a price|increase a number by a percentage|put some percent on a price|raise an amount by a percentage|~work out a price with some percent added}",
        "<1> percent on <0>",
        "{and <1> percent on <0>|how about <1> percent on <0>|what about <1> percent on <0>|now <1> percent on <0>|and now <1> percent on <0>|and what about <1> percent on <0>|now do it for <1> percent on <0>|and how about <1> percent on <0>|another one: <1> percent on <0>|then <1> percent on <0>|next: <1> percent on <0>|do the same for <1> percent on <0>|~and then <1> percent on <0>|~one more: <1> percent on <0>}",
        "<0> plus <1> percent",
        "<0>",
        lambda random: [100 * random.randint(1, 400), random.randint(2, 95)],
        (200, 3),
        (_a, _b, "i32.mul", const(100), "i32.div_s", ("local.tee", _I), "output", get(_I), _a, "i32.add", "output"),
        lambda a, p: (a * p // 100, a + a * p // 100),
        (1,),
        "{multiply by the percentage and divide by a hundred: <0>|the percentage itself comes to <0>}. {With it, you have <1>|Added, it makes <1>}.",
    ),
    _Method(
        "{turn Celsius into Fahrenheit|convert degrees Celsius to Fahrenheit|convert Celsius to Fahrenheit|change Celsius into Fahrenheit|get from Celsius to Fahrenheit|turn degrees Celsius into Fahrenheit|work out Fahrenheit from Celsius|~express Celsius in Fahrenheit}",
        "for <0> degrees",
        "{and for <0> degrees|what about <0> degrees|and <0> degrees|how about <0> degrees|now <0> degrees|and now <0> degrees|and what about <0> degrees|now do it for <0> degrees|and how about <0> degrees|another one: <0> degrees|then <0> degrees|next: <0> degrees|do the same for <0> degrees|~and then <0> degrees|~one more: <0> degrees}",
        "<0> degrees Celsius in Fahrenheit",
        "<0>",
        lambda random: [5 * random.randint(2, 80)],
        (15,),
        (_a, const(9), "i32.mul", const(5), "i32.div_s", ("local.tee", _I), "output", get(_I), const(32), "i32.add", "output"),
        lambda c: (c * 9 // 5, c * 9 // 5 + 32),
        (1,),
        "{take nine fifths of it|multiply by nine and divide by five}: <0>. {Then add thirty-two|Thirty-two more make}: <1> degrees Fahrenheit.",
    ),
    _Method(
        "{find the area and the perimeter of a rectangle|work out a rectangle's area and perimeter|compute the area and the perimeter of a rectangle|calculate a rectangle's area and perimeter|get the area and the perimeter of a rectangle|find a rectangle's area and perimeter|~calculate the area and the perimeter of a rectangle}",
        "<0> by <1>",
        "{and <0> by <1>|how about <0> by <1>|what about <0> by <1>|now <0> by <1>|and now <0> by <1>|and what about <0> by <1>|now do it for <0> by <1>|and how about <0> by <1>|another one: <0> by <1>|then <0> by <1>|next: <0> by <1>|do the same for <0> by <1>|~and then <0> by <1>|~one more: <0> by <1>}",
        "the area and the perimeter of a rectangle of <0> by <1>",
        "{<0> and <1>|an area of <0> and a perimeter of <1>}",
        _pair(3, 999, 2, 999),
        (2, 5),
        (_a, _b, "i32.mul", "output", _a, _b, "i32.add", const(2), "i32.mul", "output"),
        lambda a, b: (a * b, 2 * (a + b)),
        (0, 1),
        "{the area is length times width|multiply the sides for the area}: <0>. {The perimeter is twice their sum|Twice the sum of the sides is the perimeter}: <1>.",
    ),
    _Method(
        "{convert a number to binary|write a number in binary|find the bits of a number|turn a number into binary|change a number into binary|get the binary digits of a number|write a number in base two|write a number with ones and zeros|~express a number in binary}",
        "<0>",
        "{and <0>|what about <0>|and for <0>|how about <0>|now <0>|and now <0>|and what about <0>|now do it for <0>|and how about <0>|another one: <0>|then <0>|next: <0>|do the same for <0>|~and then <0>|~one more: <0>}",
        "",
        "",
        _one(5, 1_000),
        (1,),
        (_a, put(_I), "loop", get(_I), const(1), "i32.and", "output", get(_I), const(1), "i32.shr_u", ("local.tee", _I), ("br_if", 0), "end"),
        _halves,
        (),
        _binary,
    ),
    _Method(
        "{find out how many bits a number needs|see how long a number is in binary|count the bits that a number needs|find the number of bits of a number|work out how many bits a number takes|find out how many bits a number has|~work out how long a number is in binary}",
        "<0>",
        "{and <0>|what about <0>|and for <0>|how about <0>|now <0>|and now <0>|and what about <0>|now do it for <0>|and how about <0>|another one: <0>|then <0>|next: <0>|do the same for <0>|~and then <0>|~one more: <0>}",
        "the number of bits that <0> needs",
        "<0>",
        _one(5, 999_999),
        (37,),
        (const(32), _a, "i32.clz", "i32.sub", ("local.tee", _I), "output", const(1), get(_I), const(1), "i32.sub", "i32.shl", "output"),
        lambda n: (n.bit_length(), 1 << n.bit_length() - 1),
        (0,),
        "{find the largest power of two that fits|look for the greatest power of two in it}: <1>. {Counting from one, that is bit <0>, so it needs <0> bits|Such a number takes <0> bits}.",
    ),
    _Method(
        "{pay with as few notes as possible|split an amount into notes|pay an amount with the fewest notes|change an amount into notes|break an amount into notes|pay a sum in twenties, fives and ones|turn an amount into notes|~find the fewest notes for an amount}",
        "for <0> dollars",
        "{and for <0> dollars|what about <0> dollars|and <0> dollars|how about <0> dollars|now <0> dollars|and now <0> dollars|and what about <0> dollars|now do it for <0> dollars|and how about <0> dollars|another one: <0> dollars|then <0> dollars|next: <0> dollars|do the same for <0> dollars|~and then <0> dollars|~one more: <0> dollars}",
        "<0> dollars in twenties, fives and ones",
        "<0>, <1> and <2>",
        _one(21, 9_999),
        (16,),
        (_a, const(20), "i32.div_s", "output", _a, const(20), "i32.rem_s", ("local.tee", _I), const(5), "i32.div_s", "output", get(_I), const(5), "i32.rem_s", "output"),
        lambda n: (n // 20, n % 20 // 5, n % 5),
        (0, 1, 2),
        "{take the largest notes first|begin with the twenties}. {Twenties|Of the twenties you need}: <0>. {Fives, from what is left|Then fives}: <1>. {And ones for the rest|The rest in ones}: <2>.",
    ),
    _Method(
        "{square a number in my head|find a square quickly|square a number|square a number quickly|work out a square in my head|compute a square|find the square of a number|multiply a number by itself|~get a square quickly}",
        "<0>",
        "{and <0>|what about <0>|and for <0>|how about <0>|now <0>|and now <0>|and what about <0>|now do it for <0>|and how about <0>|another one: <0>|then <0>|next: <0>|do the same for <0>|~and then <0>|~one more: <0>}",
        "the square of <0>",
        "<0>",
        _one(11, 9_999),
        (4,),
        (_a, const(1), "i32.sub", _a, const(1), "i32.add", "i32.mul", ("local.tee", _I), "output", get(_I), const(1), "i32.add", "output"),
        lambda n: ((n - 1) * (n + 1), n * n),
        (1,),
        "{multiply the neighbor below by the neighbor above|take one less times one more}: <0>. {One more is the square|Add one for the square}: <1>.",
    ),
    _Method(
        "{add up all the numbers from one to some number|sum a whole row of numbers quickly|sum all the numbers from one to some number|add up the numbers from one on|add all the whole numbers up to a number|find the sum of the numbers from one on|add up a whole row of numbers|~work out the sum of a row of numbers}",
        "up to <0>",
        "{and up to <0>|what about up to <0>|how about up to <0>|now up to <0>|and now up to <0>|and what about up to <0>|now do it up to <0>|and how about up to <0>|another one: up to <0>|then up to <0>|next: up to <0>|do the same up to <0>|~and then up to <0>|~one more: up to <0>}",
        "the sum of all numbers up to <0>",
        "<0>",
        _one(10, 900),
        (11,),
        (_a, _a, const(1), "i32.add", "i32.mul", ("local.tee", _I), "output", get(_I), const(2), "i32.div_s", "output"),
        lambda n: (n * (n + 1), n * (n + 1) // 2),
        (1,),
        "{multiply the last one by the number after it: <0>|the last one times the next one is <0>}. {Half of that is the sum|Take half of it}: <1>.",
    ),
    _Method(
        "{add up the digits of a number|find a digit sum|sum the digits of a number|add the digits of a number|find the sum of the digits|work out a digit sum|compute the digit sum|get the sum of the digits|~work out the sum of the digits}",
        "of <0>",
        "{and of <0>|what about <0>|and <0>|how about <0>|now <0>|and now <0>|and what about <0>|now do it for <0>|and how about <0>|another one: <0>|then <0>|next: <0>|do the same for <0>|~and then <0>|~one more: <0>}",
        "the digit sum of <0>",
        "<0>",
        _one(12, 99_999),
        (46,),
        (_a, put(_I), const(0), put(_J), "loop", get(_I), const(10), "i32.rem_s", ("local.tee", 18), "output", get(_J), get(18), "i32.add", put(_J), get(_I), const(10), "i32.div_s", ("local.tee", _I), ("br_if", 0), "end", get(_J), "output"),
        lambda n: [*(int(c) for c in reversed(str(n))), sum(int(c) for c in str(n))],
        (-1,),
        lambda outputs: "{divide by ten again and again and note the remainders|the remainders by ten are the digits, from the last one on}: "
        + ", ".join(f"<{k}>" for k in range(len(outputs) - 1)) + f". {{Added up, they make|Their sum is}} <{len(outputs) - 1}>.",
    ),
    _Method(
        "{find the whole part of a square root|find the largest square below a number|work out the whole part of a square root|find a square root, rounded down|take a square root without the fraction|compute the whole part of a square root|~get a square root, rounded down}",
        "of <0>",
        "{and of <0>|what about <0>|and <0>|how about <0>|now <0>|and now <0>|and what about <0>|now do it for <0>|and how about <0>|another one: <0>|then <0>|next: <0>|do the same for <0>|~and then <0>|~one more: <0>}",
        "the whole part of the square root of <0>",
        "<0>",
        _one(20, 9_999),
        (50,),
        (const(0), put(_I), "loop", get(_I), const(1), "i32.add", ("local.tee", _I), get(_I), "i32.mul", _a, "i32.le_s", ("br_if", 0), "end", get(_I), const(1), "i32.sub", ("local.tee", _J), "output", get(_J), get(_J), "i32.mul", "output", get(_I), get(_I), "i32.mul", "output"),
        lambda n: (isqrt(n), isqrt(n) ** 2, (isqrt(n) + 1) ** 2),
        (0,),
        "{try one number after the other until its square is too large|square one number after the other}. {The square of <0> is <1>, which still fits|With <0> you get <1>, which is not too much}; {the next square is <2>, which is too large|the next one gives <2>, too much}. {So it is <0>|The root is <0>, then}.",
    ),
    _Method(
        "{find the distance between two numbers|measure how far apart two numbers are|work out the distance between two numbers|find how far apart two numbers are|find the gap between two numbers|compute the distance between two numbers|see how far two numbers are apart|~get the distance between two numbers}",
        "<0> and <1>",
        "{and <0> and <1>|what about <0> and <1>|how about <0> and <1>|now <0> and <1>|and now <0> and <1>|and what about <0> and <1>|now do it for <0> and <1>|and how about <0> and <1>|another one: <0> and <1>|then <0> and <1>|next: <0> and <1>|do the same for <0> and <1>|~and then <0> and <1>|~one more: <0> and <1>}",
        "the distance between <0> and <1>",
        "<0>",
        lambda random: [-random.randint(2, 900), random.randint(2, 9_999)],
        (5, 8),
        (_b, _a, "i32.sub", ("local.tee", _I), "output", get(_I), _a, "i32.add", "output"),
        lambda a, b: (b - a, b),
        (0,),
        "{take the smaller one away from the larger one|subtract the smaller number from the larger one}: <0>. {As a check|To check}, add it to the smaller one, {and you are at <1>|which gives <1>}.",
    ),
)  # fmt: skip


def _judged(method: _Method) -> list[Item]:
    """The code of a method, with one more output: whether its final results are the numbers of the question."""
    code = list(method.code)
    shown = [place for place, item in enumerate(code) if item == "output"]
    for k, place in sorted(((k, shown[final]) for k, final in enumerate(method.finals)), key=lambda at: -at[1]):
        code.insert(place, ("local.tee", _FINAL + k))
    for k in range(len(method.finals)):
        code += [Given(k), get(_FINAL + k), "i32.eq", *(["i32.and"] if k else [])]
    return [*code, "output"]


_AROUND_AGAIN = "{|||||ok, |okay, |I see, |nice, |got it, |thanks, |great, |aha, |alright, |good, |cool, |so, |fine, |hmm, |~right, |~understood, }<said>{?|?|?|}"


class _Course(Conversation):
    """Somebody learns a method, tries it on other numbers, and is set exercises."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.method = self.random.choice(_METHODS)
        self.numbers: list[int] = []
        self.open = False

    def explain(self) -> None:
        """The first question."""
        method = self.method
        first = Ask(
            ask=f"{{how do I|how can I|how could I|how should I|how would I|how does one|how would you|how do you|how do we|how do people|what is the way to|what's the way to|what is a good way to|what's the best way to|what is the method to|what do I do to|what do I have to do to|~what is the trick to|~what steps do I take to}} {method.learn}, {{say|for example|for instance|like|let's say|as an example,|~maybe}} {method.example}",
            do=f"{{teach me how to|teach me to|show me how to|show me how you|tell me how to|explain to me how to|explain how to|explain how you|help me learn how to|help me learn to|help me understand how to|help me|walk me through how to|demonstrate how to|~take me through how to|~show me step by step how to}} {method.learn}, {{say|for example|for instance|like|let's say|as an example,|~maybe}} {method.example}",
        )
        if self.random.random() < 0.2:
            said = f"{{I want to learn how to|I want to learn to|I want to know how to|I'd like to know how to|I'd like to learn how to|I would like to know how to|I need to learn how to|I need to know how to|I never learned how to|I don't know how to|I have no idea how to|I don't understand how to|I forgot how to|I can't remember how to|I'm trying to learn how to|I'm learning how to|~I always forget how to|~I never understood how to}} {method.learn}, {{say|for example|for instance|like|let's say}} {method.example}"
            return self._worked_out(said)
        return self._worked_out(first)

    def again(self) -> None:
        """The same for other numbers."""
        self._worked_out(self.method.again, _AROUND_AGAIN)

    def quiz(self) -> None:
        """An exercise: the numbers are made of the last ones."""
        code: list[Item] = []
        for k, step in enumerate(self.method.step):
            code += [get(_KEEP + k), const(step), "i32.add", ("local.tee", _KEEP + k), "output"]
        self.numbers = [n + step for n, step in zip(self.numbers, self.method.step, strict=True)]
        self.open = True
        ask = Ask(
            do="{quiz me|test me|quiz me on that|test me on that|give me an exercise|give me a question|give me a problem|give me one to try|give me one|give me one to do myself|give me a task|ask me one|ask me something|ask me a question|set me an exercise|let me try|let me try one|let me practice|check whether I can do it|put me to the test|~set me a problem|~test whether I can do it}",
            say="{now quiz me|now test me|quiz time|let me try one|let me try one myself|now let me try|now let me try one myself|let me do one|I want to try one|I want to try it myself|I'd like to try one|I'd like an exercise|I want to practice|can I try one|may I try|now me|my turn|my turn now|it's my turn|now you ask me|an exercise|a question for me|~let me have a go|~now I want an exercise}",
        )
        exercise = self.method.exercise
        if exercise.startswith("what"):
            says = f"{{all right: |okay, tell me: |}}{exercise}?"
        else:
            says = f"{{all right, |okay, |sure: |}}{{try|find|work out}} {exercise}."
        self.ask(ask, says, [], code, self.numbers)

    def answer(self) -> None:
        """What somebody thinks of an exercise."""
        method, random = self.method, self.random
        outputs = list(method.oracle(*self.numbers))
        right = [outputs[k] for k in method.finals]
        guess = list(right)
        if random.random() < 0.4:
            k = random.randrange(len(guess))
            guess[k] = max(0, guess[k] + random.choice((-10, -2, -1, 1, 2, 5, 10)))
        self.open = False
        if random.random() < 0.2 or any(digits(n) == HELD_OUT for n in guess):
            said = "{I don't know|I don't know, show me|I don't know, tell me|I have no idea|no idea|no idea, tell me|no clue|I give up|I can't do it|I can't do it, tell me|I can't, show me|I'm stuck|I'm not sure, show me|that's too hard|too hard for me|show me the solution|show me the answer|show me|tell me the answer|tell me|what is the answer|what's the solution|you tell me|you do it|help|pass|~that is too hard, show me|~I don't get it, what is the answer}"
            return self.tell(said, self._says(outputs), [], method.code, outputs)
        begin = (
            "{yes, that's right!|right!|correct!|well done!}"
            if guess == right
            else "{not quite.|no, not yet.|almost, but no.}"
        )
        said = f"{{I get|I got|I have|I think it's|I think it is|I think|I believe it's|I guess it's|is it|is that|could it be|it is|it's|that's|that is|that makes|my answer is|my answer:|the answer is|my guess is|I'd say|I say|I would say|that should be|it should be|it must be|maybe|it comes to|~that must be|~I come to|~I make it}} {method.guess}"
        says = f"{begin} {self._says(outputs)}"
        return self.tell(said, says, guess, _judged(method), [*outputs, int(guess == right)])

    def step(self) -> None:
        """Any of what may come now."""
        if self.open:
            return self.answer()
        return self.random.choice([self.again, self.again, *([self.quiz] * 2 if self.method.exercise else [])])()

    def last_step(self) -> None:
        """What a conversation ends with."""
        if self.open:
            return self.answer()
        return self.again()

    def _says(self, outputs: Sequence[int]) -> str:
        says = self.method.says
        return says if isinstance(says, str) else says(outputs)

    def _worked_out(self, said: Ask | str, around: str = STATEMENT) -> None:
        """A turn with numbers of its own, which are kept."""
        self.numbers = self.method.numbers(self.random)
        code: list[Item] = []
        for k in range(len(self.numbers)):
            code += [Given(k), put(_KEEP + k)]
        code += self.method.code
        outputs = list(self.method.oracle(*self.numbers))
        if isinstance(said, Ask):
            self.ask(said, self._says(outputs), self.numbers, code, outputs)
        else:
            self.tell(said, self._says(outputs), self.numbers, code, outputs, around)


class TeachMe:
    """A lesson, given or taken: 2 to 6 turns; with `length` 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation."""
        chance = draw.random.random()
        if chance < 0.5 and not draw.magnitude:
            course = _Course(draw)
            course.explain()
            return course.held(course.step, course.last_step)
        if chance < 0.65:
            measures = _Measures(draw)
            measures.teach()
            return measures.held(measures.step, measures.last_step)
        lesson = _Lesson(draw)
        lesson.teach(lesson.names[0])
        return lesson.held(lesson.step, lesson.last_step)


TASK = TeachMe()

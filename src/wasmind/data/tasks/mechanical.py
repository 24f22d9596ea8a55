"""mechanical: orders to the machine itself, each of which is an instruction or a few.

Teaches what instructions do: pushing, popping, duplicating, swapping and dropping on the stack, slots that keep numbers,
and formulas in reverse Polish notation. It is asked in sentences ("push 3, push 4, add them and output the result"), in
lists, and by formulas ("3 4 + 2 *"). Slot k ("slot 3", "register 3") is always local 16 + k; a question's own integers
are in the locals below.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST, digits
from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_SLOTS = range(10)
_TOP, _BELOW = SCRATCH + 14, SCRATCH + 15
"""The locals that hold what is duplicated or swapped."""
_LONGEST = 27
"""The most instructions, without `halt`, of a program in training."""


def _slot(index: int) -> int:
    """The local of a slot that a question names."""
    return SCRATCH + index


def _fits(value: int) -> bool:
    return LEAST <= value <= GREATEST


def _signed(value: int) -> int:
    return (value + 2**31) % 2**32 - 2**31


@dataclass(frozen=True)
class _Binary:
    """An operation on two numbers.

    stack: the order where they lie on the stack; @ are the two. slots: the order where D gets the result, of D and S.
    """

    mnemonic: str
    sign: str
    stack: str
    slots: str
    oracle: Callable[[int, int], int]


_BINARY = (
    _Binary(
        "i32.add",
        "+",
        "{add @|add @ together|add up @|sum @|sum up @|take the sum of @|replace @ by their sum|~total @|~put @ together by addition}",
        "{add S to D|increase D by S|add S into D|add the value of S to D|raise D by S|~let D grow by S}",
        lambda a, b: a + b,
    ),
    _Binary(
        "i32.sub",
        "-",
        "{subtract the top one from the one below|subtract the top from the second|take the top one away from the one below|take the top away from the second|subtract what is on top from what is below it|subtract the top number from the one under it|~deduct the top one from the one under it|~form the second minus the top}",
        "{subtract S from D|decrease D by S|take S away from D|reduce D by S|lower D by S|~deduct S from D|~let D shrink by S}",
        lambda a, b: a - b,
    ),
    _Binary(
        "i32.mul",
        "*",
        "{multiply @|multiply @ with each other|multiply @ together|take the product of @|form the product of @|replace @ by their product|~compute the product of @}",
        "{multiply D by S|multiply D with S|scale D by S|~increase D by the factor S}",
        lambda a, b: a * b,
    ),
    _Binary(
        "i32.and",
        "&",
        "{take the bitwise and of @|and @ bit by bit|combine @ with a bitwise and|and @|do a bitwise and of @|~form the bitwise and of @}",
        "{mask D with S|and S into D bit by bit|and S into D|and D with S|~combine D with S by a bitwise and}",
        lambda a, b: a & b,
    ),
    _Binary(
        "i32.or",
        "|",
        "{take the bitwise or of @|or @ bit by bit|combine @ with a bitwise or|do a bitwise or of @|~form the bitwise or of @}",
        "{or S into D bit by bit|or S into D|or D with S}",
        lambda a, b: a | b,
    ),
    _Binary(
        "i32.xor",
        "^",
        "{xor @|take the xor of @|xor @ with each other|combine @ with xor|do an xor of @|~form the xor of @}",
        "{xor S into D|xor D with S|xor D by S|~combine D with S by xor}",
        lambda a, b: a ^ b,
    ),
)
_UNARY: tuple[tuple[str, tuple[Item, ...], Callable[[int], int]], ...] = (
    ("{double @|multiply @ by two|make @ twice as large|~take @ times two}", (const(2), "i32.mul"), lambda a: 2 * a),
    (
        "{add one to @|increment @|increase @ by one|raise @ by one|count @ up by one|~bump @ up by one}",
        (const(1), "i32.add"),
        lambda a: a + 1,
    ),
    (
        "{subtract one from @|decrement @|decrease @ by one|reduce @ by one|take one away from @|lower @ by one|~count @ down by one}",
        (const(1), "i32.sub"),
        lambda a: a - 1,
    ),
    (
        "{negate @|multiply @ by minus one|flip the sign of @|change the sign of @|~reverse the sign of @}",
        (const(-1), "i32.mul"),
        lambda a: -a,
    ),
    (
        "{shift @ left by one|shift @ left by one bit|shift the bits of @ left by one|move the bits of @ left by one|shift @ one to the left|~push the bits of @ one to the left}",
        (const(1), "i32.shl"),
        lambda a: _signed(a << 1),
    ),
    (
        "{invert the bits of @|flip all bits of @|invert all bits of @|flip the bits of @|flip every bit of @|~turn over all bits of @}",
        (const(-1), "i32.xor"),
        lambda a: ~a,
    ),
)


class _Orders:
    """Orders as they are drawn, and what they do."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.random = draw, draw.random
        self.slot = draw.random.choice(("slot", "slot", "register", "local"))
        self.values: list[int] = []
        self.texts: list[str] = []
        self.code: list[Item] = []
        self.stack: list[int] = []
        self.slots: dict[int, int] = {}
        self.unread: list[int] = []
        self.outputs: list[int] = []
        self.last = ""

    def name(self, index: int) -> str:
        """A slot as the question writes it; its number is one of the question's."""
        self.values.append(index)
        return f"{self.slot} <{len(self.values) - 1}>"

    def constant(self) -> str:
        """A new number of the question, with its instruction."""
        self.values.append(self.draw.number())
        self.code.append(Given(len(self.values) - 1))
        return f"<{len(self.values) - 1}>"

    def say(self, kind: str, text: str, *code: Item) -> None:
        """An order and its instructions."""
        self.last = kind
        self.texts.append(text)
        self.code += code

    def binary(self, left: int, right: int, among: tuple[_Binary, ...] = _BINARY) -> _Binary:
        """An operation whose result 32 bits hold; of a number and itself one that does not undo it."""
        rows = [row for row in among if _fits(row.oracle(left, right))] or [_BINARY[-1]]
        grown = [row for row in rows if row.sign in "+*"]
        return self.random.choice(grown if left == right and grown else rows)

    def output_text(self) -> str:
        """How the number on top is asked for."""
        words = "{output|print|show|display|return|~reveal}"
        return f"{{{words} {{the top|the top of the stack|what is on top|the result|it|the number on top|the top number|what is left on top}}|pop {{the top|it|the top number}} and {words} it|take {{the top|it}} off and {words} it}}"


def _push(orders: _Orders) -> None:
    text = orders.constant()
    orders.stack.append(orders.values[-1])
    orders.say(
        "push",
        f"{{push {text}|put {text} on the stack|load the constant {text}|push the number {text}|load {text}|put {text} on top|place {text} on the stack|~lay {text} on the stack|~stack {text}}}",
    )


def _load(orders: _Orders) -> None:
    index = orders.random.choice(orders.unread or list(orders.slots))
    if index in orders.unread:
        orders.unread.remove(index)
    name = orders.name(index)
    orders.stack.append(orders.slots[index])
    orders.say(
        "load",
        f"{{push {name}|load {name}|push the number in {name}|push the value of {name}|put {name} on the stack|load the value of {name}|get {name}|fetch {name}|copy {name} onto the stack|read {name} onto the stack|~recall {name}|~bring {name} onto the stack}}",
        get(_slot(index)),
    )


def _operate(orders: _Orders) -> None:
    right, left = orders.stack.pop(), orders.stack.pop()
    row = orders.binary(left, right)
    orders.stack.append(row.oracle(left, right))
    two = (
        "{the top two|the two on top|the top two numbers|the upper two|the two numbers on top}"
        if orders.stack[1:]
        else "{them|the two|the top two|both|both numbers|the two numbers}"
    )
    orders.say("operate", row.stack.replace("@", two), row.mnemonic)


def _change(orders: _Orders) -> None:
    text, code, oracle = orders.random.choice([row for row in _UNARY if _fits(row[2](orders.stack[-1]))])
    orders.stack[-1] = oracle(orders.stack[-1])
    orders.say(
        "change",
        text.replace("@", "{the top|the number on top|it|the top number|what is on top|the top of the stack}"),
        *code,
    )


def _remember(orders: _Orders, index: int, value: int) -> None:
    orders.slots[index] = value
    orders.unread.append(index)


def _store(orders: _Orders) -> None:
    index = orders.random.choice([index for index in _SLOTS if index not in orders.unread])
    name = orders.name(index)
    _remember(orders, index, orders.stack.pop())
    orders.say(
        "store",
        f"{{pop it into {name}|pop the top into {name}|move the top of the stack to {name}|move it to {name}|pop it off to {name}|take it off the stack and keep it in {name}|move the top into {name}|~pop what is on top into {name}|~take the top off into {name}}}",
        put(_slot(index)),
    )


def _copy(orders: _Orders) -> None:
    index = orders.random.choice([index for index in _SLOTS if index not in orders.unread])
    name = orders.name(index)
    _remember(orders, index, orders.stack[-1])
    orders.say(
        "copy",
        f"{{copy the top to {name} and leave it on the stack|store the top in {name} without popping it|copy the top to {name}|copy it to {name} and keep it on the stack|copy the top of the stack into {name}|write a copy of the top to {name}|tee it into {name}|~keep a copy of the top in {name}}}",
        ("local.tee", _slot(index)),
    )


def _duplicate(orders: _Orders) -> None:
    orders.stack.append(orders.stack[-1])
    text = "{duplicate it|duplicate the top|push a copy of the top|dup|push the top once more|push it again|repeat the top|copy the top onto the stack|~push the same once more|~clone the top}"
    orders.say("duplicate", text, ("local.tee", _TOP), get(_TOP))


def _swap(orders: _Orders) -> None:
    orders.stack[-2:] = orders.stack[:-3:-1]
    text = "{swap the two on top|swap the top two|exchange the top two|swap|swap them|switch the top two|flip the order of the top two|let the top two change places|~let the top two trade places|~reverse the top two}"
    orders.say("swap", text, put(_TOP), put(_BELOW), get(_TOP), get(_BELOW))


def _drop(orders: _Orders) -> None:
    orders.stack.pop()
    orders.say(
        "drop",
        "{drop it|drop the top|throw away the top|drop|remove the top|pop it and forget it|throw it away|delete the top|discard it|discard the top|~get rid of the top|~throw out what is on top}",
        "drop",
    )


def _output(orders: _Orders) -> None:
    orders.outputs.append(orders.stack.pop())
    orders.say("output", orders.output_text(), "output")


_ON_STACK: tuple[tuple[Callable[[_Orders], None], int, int], ...] = (
    (_operate, 2, 9),
    (_change, 1, 3),
    (_duplicate, 1, 2),
    (_swap, 2, 2),
    (_drop, 2, 1),
    (_store, 1, 2),
    (_copy, 1, 2),
    (_output, 2, 1),
)
"""(what is done, how many numbers must lie on the stack, how often it is drawn)."""
_FRESH = ("push", "load", "duplicate", "copy", "store")
"""Behind these there is no result yet that one would throw away or want to see."""


def _stack_talk(orders: _Orders, count: int) -> None:
    """Orders to a stack, one number in the end, which is output; what is stored is loaded again."""
    _push(orders)
    while len(orders.texts) + len(orders.stack) + 2 * len(orders.unread) < count:
        height = len(orders.stack)
        kinds = [(kind, often) for kind, least, often in _ON_STACK if height >= least]
        kinds.append((_push, (9, 9, 3, 1)[min(height, 3)]))
        if orders.slots:
            kinds.append((_load, 4))
        (kind,) = orders.random.choices([kind for kind, _ in kinds], [often for _, often in kinds])
        idle = (kind is _swap and orders.last == "swap") or (kind in (_drop, _output) and orders.last in _FRESH)
        if not idle and not (kind in (_store, _copy) and orders.last in ("copy", "load", "store")):
            kind(orders)
    while orders.unread:
        _load(orders)
    if len(orders.stack) == 1 and orders.last in _FRESH:
        _change(orders)
    while len(orders.stack) > 1:
        _operate(orders)
    _output(orders)


def _slot_talk(orders: _Orders, count: int) -> None:
    """Orders to slots; the last one outputs what the one before has changed, and at times another slot."""
    random = orders.random
    used = random.sample(_SLOTS, random.randint(2, 3))
    for index in used:
        _set(orders, index)
    changed = used[0]
    while len(orders.texts) < count - 1 or orders.last in ("set", "copy", "swap"):
        changed, other = random.sample(used, 2)
        chance = random.random()
        if chance < 0.1 and orders.last == "operate":
            _set(orders, other)
        elif chance < 0.4:
            _change_slot(orders, changed)
        elif chance < 0.55 and orders.last in ("change", "operate"):
            _move(orders, changed, other)
        else:
            _operate_slots(orders, changed, other)
    shown = [changed, other] if random.random() < 0.3 else [changed]
    names = " and ".join([orders.name(index) for index in shown])
    code: list[Item] = []
    for index in shown:
        orders.outputs.append(orders.slots[index])
        code += [get(_slot(index)), "output"]
    orders.say(
        "output",
        f"{{output|print|show|display|write out|give out|read out|output the value of|print what is in|~report|~let me see}} {names}",
        *code,
    )


def _change_slot(orders: _Orders, index: int) -> None:
    text, code, oracle = orders.random.choice([row for row in _UNARY if _fits(row[2](orders.slots[index]))])
    orders.slots[index] = oracle(orders.slots[index])
    orders.say("change", text.replace("@", orders.name(index)), get(_slot(index)), *code, put(_slot(index)))


def _operate_slots(orders: _Orders, target: int, source: int) -> None:
    row = orders.binary(orders.slots[target], orders.slots[source])
    orders.slots[target] = row.oracle(orders.slots[target], orders.slots[source])
    text = row.slots.replace("S", orders.name(source)).replace("D", orders.name(target))
    orders.say("operate", text, get(_slot(target)), get(_slot(source)), row.mnemonic, put(_slot(target)))


def _set(orders: _Orders, index: int) -> None:
    value = orders.constant()
    orders.slots[index] = orders.values[-1]
    name = orders.name(index)
    orders.say(
        "set",
        f"{{put {value} in {name}|store {value} in {name}|set {name} to {value}|let {name} be {value}|write {value} to {name}|place {value} in {name}|load {value} into {name}|save {value} in {name}|assign {value} to {name}|give {name} the value {value}|make {name} {value}|keep {value} in {name}|let {name} hold {value}|~have {name} hold {value}|~fill {name} with {value}}}",
    )
    orders.code.append(put(_slot(index)))


def _move(orders: _Orders, target: int, source: int) -> None:
    if orders.random.random() < 0.5:
        orders.slots[target] = orders.slots[source]
        names = orders.name(source), orders.name(target)
        text = f"{{copy {names[0]} to {names[1]}|copy {names[0]} into {names[1]}|write {names[0]} to {names[1]}|put a copy of {names[0]} in {names[1]}|put the value of {names[0]} in {names[1]}|store {names[0]} in {names[1]}|~carry {names[0]} over to {names[1]}}}"
        orders.say("copy", text, get(_slot(source)), put(_slot(target)))
    else:
        orders.slots[target], orders.slots[source] = orders.slots[source], orders.slots[target]
        names = orders.name(source), orders.name(target)
        code: list[Item] = [get(_slot(source)), get(_slot(target)), put(_slot(source)), put(_slot(target))]
        orders.say(
            "swap",
            f"{{swap|exchange|switch|interchange|swap the values of|exchange the values of|~trade the values of}} {names[0]} and {names[1]}",
            *code,
        )


_LAST = "{, and finally |, and |, then |, and then |, finally |, and at the end |, and last |~, and in the end |~, and to finish }"


def _ordered(orders: _Orders) -> Ask:
    """The orders as a sentence, as sentences or as a list."""
    texts = orders.texts
    joined = orders.random.choice((", ", ", then ", "{, |, then }")).join(texts[:-1]) + _LAST + texts[-1]
    listed = f"{{do this|do the following|follow these steps|please do this|run these steps|carry this out|do these steps|execute this|execute these steps|perform these steps|work through this|step by step|here are the steps|run this|now do this|~obey these orders|~go through these steps}}:{_listing(orders.random, texts)}"
    return Ask(do=joined, story=". ".join(texts) + ".", code=listed)


def _listing(random: Random, texts: list[str]) -> str:
    notation = random.choice(("semicolons", "lines", "dashes", "letters", "numbers"))
    if notation == "semicolons":
        return " " + "; ".join(texts)
    if notation == "letters":
        return "".join(f"\n{'abcdefghijklmnopqrstuvwxyz'[i]}) {text}" for i, text in enumerate(texts))
    if notation == "numbers":
        return "".join(f"\n{i}. {text}" for i, text in enumerate(texts, start=1))
    return "".join(f"\n{'- ' if notation == 'dashes' else ''}{text}" for text in texts)


_FORTH = ("dup", "swap", "over")


def _polish(orders: _Orders, count: int) -> Ask:
    """A formula in reverse Polish notation, at times with words for the stack."""
    random, made = orders.random, list[str]()
    words = random.random() < 0.3
    while len(made) < count or len(orders.stack) != 1:
        height = len(orders.stack)
        if height < 2 or (height < 4 and len(made) < count and random.random() < 0.45):
            if words and height and random.random() < 0.4:
                word = random.choice(_FORTH[: 1 if height < 2 else 3])
                {"dup": _duplicate, "swap": _swap, "over": _over}[word](orders)
                made.append(word)
            else:
                made.append(orders.constant())
                orders.stack.append(orders.values[-1])
        else:
            right, left = orders.stack.pop(), orders.stack.pop()
            # "&", "|" and "^" are no signs of a pocket calculator, and "|" is one of the grammar.
            row = orders.binary(left, right, _BINARY[:3])
            made.append(row.sign if row in _BINARY[:3] else "xor")
            orders.stack.append(row.oracle(left, right))
            orders.code.append(row.mnemonic)
    orders.outputs.append(orders.stack.pop())
    orders.code.append("output")
    formula = " ".join(made)
    formula = f"{{`{formula}`|{formula}}}"
    # Numbers in words are no formula.
    exact = random.random() < 0.75
    if words and random.random() < 0.5:
        return Ask(
            code=f"{{{{what does this {{print|output|show|give}} in Forth?|run this Forth code:|run this in Forth:|what is the output of this Forth code?|evaluate this Forth:|what will Forth print here?|~what would Forth print for this?}} `{' '.join(made)} .`}}",
            exact=exact,
        )
    return Ask(
        do=f"{{evaluate {formula} in reverse Polish notation|compute {formula} in RPN|work out {formula} in RPN|calculate the RPN expression {formula}|solve {formula} in reverse Polish notation|evaluate {formula} as RPN|put {formula} through an RPN calculator|read {formula} as RPN and compute it|evaluate the postfix expression {formula}|"
        f"run {formula} through an RPN calculator|~key {formula} into an RPN calculator}}",
        np=f"{{the value of the RPN expression {formula}|{formula} in reverse Polish notation|"
        f"the result of {formula} in RPN|the value of {formula} in postfix notation|the postfix expression {formula}|what {formula} gives in RPN|the RPN result of {formula}|the answer to {formula} in reverse Polish notation|~the outcome of {formula} in RPN}}",
        expr=f"{formula} in {{RPN|reverse Polish notation|postfix notation|postfix|reverse Polish|~Polish postfix style}}",
        exact=exact,
        ask=f"{{what does {formula} come to in reverse Polish notation|what does the RPN expression {formula} evaluate to|"
        f"what would an RPN calculator show for {formula}|what does {formula} give in RPN|what is {formula} in RPN|"
        f"how much is {formula} in postfix notation|what do I get for {formula} on an RPN calculator|"
        f"~what comes out of {formula} in RPN}}",
    )


def _over(orders: _Orders) -> None:
    """The second number from the top once more."""
    orders.stack.append(orders.stack[-2])
    orders.code += [put(_TOP), ("local.tee", _BELOW), get(_TOP), get(_BELOW)]


def _drawn(draw: Draw) -> Turn:
    orders = _Orders(draw)
    chance = draw.random.random()
    if chance < 0.45:
        _stack_talk(orders, draw.count(4, 10, 22))
        ask = _ordered(orders)
    elif chance < 0.8:
        _slot_talk(orders, draw.count(4, 8, 16))
        ask = _ordered(orders)
    else:
        ask = _polish(orders, draw.count(3, 11, 33))
    outputs = [f"<{k}>" for k in range(len(orders.outputs))]
    if len(outputs) == 1:
        says = "{it outputs <0>|the output is <0>|the result is <0>|<0>|the machine shows <0>|that prints <0>}[.]"
    else:
        several = enumerated(outputs)
        says = f"{{it outputs {several}|the outputs are {several}|{several}|the machine shows {several}|first <0>, then {', then '.join(outputs[1:])}}}[.]"
    return draw.turn(ask, says, orders.values, orders.code, orders.outputs)


class Mechanical:
    """Orders to a stack, orders to slots, and reverse Polish notation."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            turn = _drawn(draw)
            held_out = any(digits(value) == HELD_OUT for value in turn.values)
            if held_out == draw.magnitude and (len(turn.code) > _LONGEST + 1) == draw.length:
                return Example((turn,))


TASK = Mechanical()

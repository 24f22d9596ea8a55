"""random_program: a program is shown as a listing, and asked for what it outputs.

Teaches every instruction by its name, and to carry over a program exactly, whatever it is for. Listings are written one
instruction a line, on one line, lettered or fenced, at times without `i32.` and with names for locals; it is asked by
questions ("what does this output?") and orders ("run this program").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.program import NAMES, Given, Item
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COMMON = (-1, 0, 1, 32)
_LOCALS = range(SCRATCH, SCRATCH + 6)
_LOCAL_NAMES = "xyzabc"
_ADDRESSES = range(0, 61, 4)
_WORD = 1 << 32


def _signed(value: int) -> int:
    return (value + _WORD // 2) % _WORD - _WORD // 2


def _unsigned(value: int) -> int:
    return value % _WORD


def _towards_zero(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


_BINARY: dict[str, Callable[[int, int], int]] = {
    "i32.add": lambda a, b: a + b,
    "i32.sub": lambda a, b: a - b,
    "i32.mul": lambda a, b: a * b,
    "i32.and": lambda a, b: a & b,
    "i32.or": lambda a, b: a | b,
    "i32.xor": lambda a, b: a ^ b,
    "i32.lt_s": lambda a, b: int(a < b),
    "i32.lt_u": lambda a, b: int(_unsigned(a) < _unsigned(b)),
    "i32.gt_s": lambda a, b: int(a > b),
    "i32.gt_u": lambda a, b: int(_unsigned(a) > _unsigned(b)),
    "i32.ge_s": lambda a, b: int(a >= b),
    "i32.le_s": lambda a, b: int(a <= b),
    "i32.ge_u": lambda a, b: int(_unsigned(a) >= _unsigned(b)),
    "i32.eq": lambda a, b: int(a == b),
    "i32.ne": lambda a, b: int(a != b),
}
_COMPARISONS = frozenset(name for name in _BINARY if name[4:6] in ("lt", "gt", "le", "ge", "eq", "ne"))
_BY_PLACES: dict[str, Callable[[int, int], int]] = {
    "i32.shl": lambda a, n: a << n,
    "i32.shr_s": lambda a, n: a >> n,
    "i32.shr_u": lambda a, n: _unsigned(a) >> n,
    "i32.rotl": lambda a, n: _unsigned(a) << n | _unsigned(a) >> 32 - n,
    "i32.rotr": lambda a, n: _unsigned(a) >> n | _unsigned(a) << 32 - n,
}
"""The second operand is a constant from 1 to 31."""
_BY_DIVISOR: dict[str, Callable[[int, int], int]] = {
    "i32.div_s": _towards_zero,
    "i32.div_u": lambda a, b: _unsigned(a) // b,
    "i32.rem_s": lambda a, b: a - _towards_zero(a, b) * b,
    "i32.rem_u": lambda a, b: _unsigned(a) % b,
}
"""The second operand is a constant above 0."""
_STORES = {"i32.store": 4, "i32.store16": 2, "i32.store8": 1}
"""How many bytes they write."""
_LOADS = {
    "i32.load": (4, True),
    "i32.load16_s": (2, True),
    "i32.load16_u": (2, False),
    "i32.load8_s": (1, True),
    "i32.load8_u": (1, False),
}
"""How many bytes they read, and whether the first bit is a sign."""
_UNARY: dict[str, Callable[[int], int]] = {
    "i32.eqz": lambda a: int(a == 0),
    "i32.clz": lambda a: 32 - _unsigned(a).bit_length(),
    "i32.ctz": lambda a: (_unsigned(a) & -_unsigned(a)).bit_length() - 1 if a else 32,
    "i32.popcnt": lambda a: _unsigned(a).bit_count(),
    "i32.extend8_s": lambda a: (a + 128) % 256 - 128,
    "i32.extend16_s": lambda a: (a + 32768) % 65536 - 32768,
}


@dataclass
class _Program:
    """A program as it is drawn, executed at once by plain Python: what stands on the stack, in locals and memory.

    lines: mnemonic and the operand's place in the listing, which is a number of the question. named: whether locals
    have names instead. stored: addresses that were written to.
    """

    draw: Draw
    named: bool
    values: list[int] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    code: list[Item] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    locals: dict[int, int] = field(default_factory=dict)
    memory: bytearray = field(default_factory=lambda: bytearray(max(_ADDRESSES) + 4))
    stored: list[int] = field(default_factory=list)
    outputs: list[int] = field(default_factory=list)

    def plain(self, mnemonic: str) -> None:
        """An instruction without an operand."""
        self.lines.append(mnemonic)
        self.code.append(mnemonic)

    def with_operand(self, mnemonic: str, operand: int) -> None:
        """An instruction with an operand that is written in the listing."""
        self.lines.append(f"{mnemonic} <{len(self.values)}>")
        self.code.append(Given(len(self.values)) if mnemonic == "i32.const" else (mnemonic, operand))
        self.values.append(operand)

    def local(self, mnemonic: str, index: int) -> None:
        """An instruction with a local."""
        if self.named:
            name = _LOCAL_NAMES[index - SCRATCH]
            self.lines.append(f"{mnemonic} ${name}")
            self.code.append((mnemonic, NAMES[name]))
        else:
            self.with_operand(mnemonic, index)

    def const(self, value: int) -> None:
        """Pushes a constant."""
        self.with_operand("i32.const", value)
        self.stack.append(value)

    def push(self) -> None:
        """Pushes a constant, a local or what is in memory."""
        random = self.draw.random
        ways = ["const"] * 4 + ["local"] * 2 * bool(self.locals) + ["memory"] * bool(self.stored)
        way = random.choice(ways)
        if way == "const":
            self.const(self.draw.number())
        elif way == "local":
            index = random.choice(sorted(self.locals))
            self.local("local.get", index)
            self.stack.append(self.locals[index])
        else:
            address, offset = random.choice(self.stored), random.choice((0, 0, 4, 8))
            name = random.choice(("i32.load", "i32.load", *_LOADS))
            width, sign = _LOADS[name]
            offset = min(offset, address)
            self.const(address - offset)
            self.with_operand(name, offset)
            self.stack[-1] = int.from_bytes(self.memory[address : address + width], "little", signed=sign)

    def operate(self) -> None:
        """One operation on what is on the stack."""
        random = self.draw.random
        kind = random.choice(["binary"] * 4 + ["places", "divisor", "unary", "select"])
        if kind == "unary":
            name = random.choice(list(_UNARY))
            self.plain(name)
            self.stack[-1] = _signed(_UNARY[name](self.stack[-1]))
        elif kind == "places":
            name = random.choice(list(_BY_PLACES))
            self._constant(name, random.randint(1, 31), _BY_PLACES[name])
        elif kind == "divisor":
            name = random.choice(list(_BY_DIVISOR))
            self._constant(name, random.randint(2, 99), _BY_DIVISOR[name])
        elif kind == "select":
            self._fill(2)
            self._condition()
            self.plain("select")
            a, b, c = self._popped(3)
            self.stack.append(a if c else b)
        else:
            self._fill(2)
            name = random.choice([name for name in _BINARY if name not in _COMPARISONS or random.random() < 0.3])
            self.plain(name)
            a, b = self._popped(2)
            self.stack.append(_signed(_BINARY[name](a, b)))

    def _condition(self) -> None:
        """Pushes what `select` chooses by: 0 about as often as not."""
        random = self.draw.random
        if random.random() < 0.5:
            self.const(random.choice((0, 0, 1)))
        else:
            self.push()
            self.push()
            name = random.choice(sorted(_COMPARISONS))
            self.plain(name)
            a, b = self._popped(2)
            self.stack.append(_BINARY[name](a, b))

    def keep(self) -> None:
        """Takes the top of the stack into a local or into memory, or copies it."""
        random = self.draw.random
        index = random.choice(_LOCALS)
        way = random.choice(("local.set", "local.tee", "store"))
        if way == "store":
            value, address, offset = self.stack.pop(), random.choice(_ADDRESSES), random.choice((0, 0, 4, 8))
            name = random.choice(("i32.store", "i32.store", *_STORES))
            width, offset = _STORES[name], min(offset, address)
            # The address must lie under the value, so the value waits in a local.
            self.local("local.set", index)
            self.with_operand("i32.const", address - offset)
            self.local("local.get", index)
            self.with_operand(name, offset)
            self.memory[address : address + width] = _unsigned(value).to_bytes(4, "little")[:width]
            self.stored.append(address)
            self.locals[index] = value
        else:
            self.local(way, index)
            self.locals[index] = self.stack[-1]
            if way == "local.set":
                self.stack.pop()

    def loop(self) -> None:
        """Changes a number a few times, while another counts the rounds."""
        random = self.draw.random
        counter, kept = random.sample(_LOCALS, 2)
        rounds, start, step = random.randint(2, 9), self.draw.number(), self.draw.number()
        name = random.choice(("i32.add", "i32.sub", "i32.mul", "i32.xor"))
        up = random.random() < 0.3
        for value, index in ((start, kept), (0 if up else rounds, counter)):
            self.const(value)
            self.local("local.set", index)
            self.stack.pop()
        self.plain("loop")
        self.local("local.get", kept)
        self.with_operand("i32.const", step)
        self.plain(name)
        self.local("local.set", kept)
        self.local("local.get", counter)
        self.with_operand("i32.const", 1)
        self.plain("i32.add" if up else "i32.sub")
        self.local("local.tee", counter)
        if up:
            self.with_operand("i32.const", rounds)
            self.plain("i32.lt_s")
        self.with_operand("br_if", 0)
        self.plain("end")
        for _ in range(rounds):
            start = _signed(_BINARY[name](start, step))
        self.locals[kept], self.locals[counter] = start, rounds if up else 0
        self.local("local.get", kept)
        self.stack.append(start)

    def drop(self) -> None:
        """Throws away the top of the stack."""
        self.plain("drop")
        self.stack.pop()

    def output(self) -> None:
        """Outputs the top of the stack."""
        self.plain("output")
        self.outputs.append(self.stack.pop())

    def _constant(self, name: str, operand: int, oracle: Callable[[int, int], int]) -> None:
        self.with_operand("i32.const", operand)
        self.plain(name)
        self.stack[-1] = _signed(oracle(self.stack[-1], operand))

    def _fill(self, height: int) -> None:
        while len(self.stack) < height:
            self.push()

    def _popped(self, count: int) -> list[int]:
        made = self.stack[-count:]
        del self.stack[-count:]
        return made


def _program(draw: Draw) -> _Program:
    """A program of 4 instructions and more; with `draw.length` of 40 and more, which no other has."""
    random, made = draw.random, _Program(draw, draw.random.random() < 0.3)
    wanted = draw.random.randint(40, 55) if draw.length else draw.random.randint(4, 18)
    made.const(draw.number())
    if random.random() < 0.2:
        made.loop()
    while len(made.lines) < wanted:
        if not made.stack:
            made.push()
        chance = random.random()
        if chance < 0.2:
            made.keep()
        elif chance < 0.26 and len(made.stack) > 1:
            made.output()
        elif chance < 0.28 and len(made.stack) > 1:
            made.drop()
        elif chance < 0.29:
            made.plain("nop")
        else:
            made.operate()
    if not made.stack:
        made.push()
    # The last output is a result, not a number that was just pushed.
    while made.lines[-1].startswith("i32.const"):
        made.operate()
    made.output()
    return made


_ASKED = (
    "{{what does this program output|what does this output|what will this print|what comes out of this program|"
    "what is the output of this program|what is printed by this program|~what do I get when I run this}{?|?|:}"
    "|{run this|run this program|execute this program|run this one|trace this program and tell me the output|"
    "tell me what this program outputs|show me the output of this program|work out what this prints|"
    "I need the output of this program|run these instructions and give me what they output|"
    "~step through this and report what it outputs|~put this through your machine}:}"
)


def _listing(random: Random, lines: list[str]) -> str:
    """The program as people show one, behind a space or on lines of its own."""
    if random.random() < 0.2:
        lines = [line.replace("i32.", "") for line in lines]
    notation = random.choice(("lines", "lines", "commas", "semicolons", "lettered", "fenced"))
    if notation == "lettered":
        return "\n" + "\n".join(f"{_LETTERS[i % 26] * (1 + i // 26)}) {line}" for i, line in enumerate(lines))
    if notation == "fenced":
        return "\n" + "\n".join(["```", *lines, "```"])
    if notation == "lines":
        return "\n" + "\n".join(lines)
    return f" `{(', ' if notation == 'commas' else '; ').join(lines)}`"


def _turn(draw: Draw) -> Turn:
    made = _program(draw)
    # A number that is the same in many programs is no test of having run one.
    while made.outputs[-1] in _COMMON and draw.random.random() < 0.95:
        made = _program(draw)
    ask = Ask(code=_ASKED + _listing(draw.random, made.lines), exact=True)
    outputs = [f"<{k}>" for k in range(len(made.outputs))]
    if len(outputs) == 1:
        says = "{it outputs <0>|the output is <0>|<0>|it prints <0>|<0> comes out}[.]"
    else:
        several = enumerated(outputs)
        says = f"{{it outputs {several}|the outputs are {several}|{several}|it prints {several}, in this order}}[.]"
    return draw.turn(ask, says, made.values, made.code, made.outputs)


class RandomProgram:
    """A listing, and what it outputs."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        return Example((_turn(draw),))


TASK = RandomProgram()

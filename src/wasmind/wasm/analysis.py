"""What a function does to its locals, found in one walk over its code before it is lowered.

Two questions. Which locals may be read before they are written, and so must start as zero? Which slots does
each block write, so that references to them that lie on the operand stack must be saved before the block?
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from wasmind.isa.linear import MEMORY_PAGES
from wasmind.wasm.context import Context
from wasmind.wasm.module import Code, Function
from wasmind.wasm.values import frame_slots

_DEAD = -1
"""All locals, as a set of bits: what holds where no path arrives."""


@dataclass(slots=True)
class Effects:
    """What a piece of code may change: slots that it writes; with `calls`, also the next frame and all variables."""

    writes: set[int] = field(default_factory=set)
    calls: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """locals: the slots of each. zeroed: locals to set to zero, in order.

    By the place of a block's first instruction: effects, what it may change; after, the place behind its `end`.
    tail: the place from which on there are only `end`s.
    """

    locals: tuple[tuple[int, ...], ...]
    zeroed: tuple[int, ...]
    effects: dict[int, Effects]
    after: dict[int, int]
    tail: int


@dataclass(slots=True)
class _Block:
    opener: str
    place: int
    entry: int  # the locals surely written where it starts
    effects: Effects
    leaving: int = _DEAD  # those surely written on every branch to its end


class _Walk:
    """Sets of locals are integers with bit i for local i."""

    def __init__(self, function: Function, context: Context) -> None:
        self.context = context
        self.locals = frame_slots(function.local_types)
        self.written = (1 << len(function.type.params)) - 1
        self.read_first = 0
        self.blocks = [_Block("function", -1, self.written, Effects())]
        self.effects: dict[int, Effects] = {}
        self.after: dict[int, int] = {}

    def step(self, place: int, code: Code) -> None:
        """Take one instruction into account."""
        name, operand = code.row.mnemonic, code.operand
        match operand:
            case int() if name == "local.get":
                self.read_first |= ~self.written & 1 << operand
            case int() if name in ("local.set", "local.tee"):
                self.written |= 1 << operand
                self.blocks[-1].effects.writes.update(self.locals[operand])
            case int() if name == "global.set":
                self.blocks[-1].effects.writes.update(self.context.globals[operand])
            case int() if name == "br_if":
                self._branch(operand)
            case int() if name == "br":
                self._branch(operand)
                self.written = _DEAD
            case tuple():
                for depth in operand:
                    self._branch(depth)
                self.written = _DEAD
            case _:
                self._other(place, code)

    def _other(self, place: int, code: Code) -> None:
        name = code.row.mnemonic
        if name in ("block", "loop", "if"):
            self.effects[place] = Effects()
            self.blocks.append(_Block(name, place, self.written, self.effects[place]))
        elif name == "else":
            block = self.blocks[-1]
            block.leaving &= self.written
            block.opener, self.written = name, block.entry
        elif name == "end":
            self._end(place)
        elif self.context.calls(code):
            self.blocks[-1].effects.calls = True
        elif name == "memory.grow":
            self.blocks[-1].effects.writes.add(MEMORY_PAGES)
        elif name in ("return", "unreachable", "halt"):
            self.written = _DEAD

    def _branch(self, depth: int) -> None:
        block = self.blocks[-1 - depth]
        if block.opener != "loop":  # back at a loop's start, no fewer locals are written than at first
            block.leaving &= self.written

    def _end(self, place: int) -> None:
        block = self.blocks.pop()
        self.after[block.place] = place + 1
        self.written &= block.leaving
        if block.opener == "if":  # without an else, the way past it
            self.written &= block.entry
        if self.blocks:
            outer = self.blocks[-1].effects
            outer.writes |= block.effects.writes
            outer.calls |= block.effects.calls


def analyse(function: Function, context: Context) -> Analysis:
    """The analysis of a valid function."""
    walk = _Walk(function, context)
    for place, code in enumerate(function.code):
        walk.step(place, code)
    first = len(function.type.params)
    zeroed = tuple(local for local in range(first, len(walk.locals)) if walk.read_first >> local & 1)
    ends = sum(1 for _ in takewhile(lambda code: code.row.mnemonic == "end", reversed(function.code)))
    return Analysis(walk.locals, zeroed, walk.effects, walk.after, len(function.code) - ends)

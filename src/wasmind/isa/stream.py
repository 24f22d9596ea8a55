"""A stream of instructions, executed one by one: what each contract instruction becomes on the linear machine.

A stream has no slots in its text, so places on the operand stack get fixed slots, and the height of the stack is a
running sum over the instructions. An instruction becomes one linear instruction or a few (`rem_s` is two, file access a
call into the ROM); the first stands at the instruction's own token, the machine itself appends a STEP token for each
further one. `TABLE` has a row an instruction; circuits and the reference executor both read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, FRAME, MEMORY_PAGES, TRASH, Program
from wasmind.isa.microcode import FILE_ROUTINES, rom
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC

LOCALS = 64
GLOBALS = LOCALS + 256
STACK = 1024
"""Absolute slots: 256 locals, 256 globals, then the operand stack."""
ZERO = 2
"""An absolute slot that holds 0: nothing writes it."""
PAGES = 1
"""Pages of memory at the start; `memory.grow` gives more."""
MAX_INSTRUCTIONS = 1 << 20
"""Steps of one stream at most, those that the machine appends included."""
MAX_HEIGHT = 1 << 15
MAX_NESTING = 1 << 12
NOWHERE = "nowhere"
"""The routine that a `br_if` outside any loop jumps to."""
ARGUMENTS = ABSOLUTE_SLOTS + FRAME
"""The first slot of the frame of a routine in the ROM."""


class Base(StrEnum):
    """What a slot is counted from."""

    FIXED = "fixed"
    TOP = "top"  # the height of the stack before the instruction
    INDEX = "index"  # the operand byte


class Target(StrEnum):
    """What the immediate is."""

    NOTHING = "nothing"
    OPERAND = "operand"  # the operand bytes, big-endian
    LOOP = "loop"  # the way to the enclosing loop that the operand byte names, 0 the innermost
    ROUTINE = "routine"  # the way to a routine in the ROM


@dataclass(frozen=True, slots=True)
class Place:
    """A slot of a step."""

    base: Base = Base.FIXED
    offset: int = TRASH


@dataclass(frozen=True, slots=True)
class Step:
    """One linear instruction of a stream instruction. `change` is what it does to the height of the stack."""

    op: str
    a: Place = Place()
    b: Place = Place()
    c: Place = Place()
    d: Place = Place()
    target: Target = Target.NOTHING
    routine: str = ""
    change: int = 0


def _top(back: int) -> Place:
    """The stack place that is `back` below the top; 0 is the first free one."""
    return Place(Base.TOP, -back)


def _argument(i: int) -> Place:
    return Place(Base.FIXED, ARGUMENTS + i)


def _numeric(mnemonic: str) -> tuple[Step, ...]:
    row = BY_MNEMONIC[mnemonic]
    name = mnemonic.removeprefix("i32.")
    if row.pops == 1:
        return (Step(name, a=_top(1), d=_top(1)),)
    if name in ("rem_s", "rem_u"):
        quotient = Step("quot_s" if name == "rem_s" else "div_u", a=_top(2), b=_top(1), d=_top(0))
        return quotient, Step("mulsub", a=_top(0), b=_top(1), c=_top(2), d=_top(2), change=-1)
    return (Step(name, a=_top(2), b=_top(1), d=_top(2), change=-1),)


def _routine(name: str, pops: int, pushes: int) -> tuple[Step, ...]:
    arguments = [Step("copy", a=_top(pops - i), d=_argument(i)) for i in range(pops)]
    result = [Step("copy", a=_argument(0), d=_top(pops))] * pushes
    call = Step("call", target=Target.ROUTINE, routine=name, change=pushes - pops)
    if not result:
        return *arguments, call
    return (
        *arguments,
        Step("call", target=Target.ROUTINE, routine=name),
        Step("copy", a=_argument(0), d=_top(pops), change=pushes - pops),
    )


def _memory(mnemonic: str) -> tuple[Step, ...]:
    name = mnemonic.removeprefix("i32.")
    if BY_MNEMONIC[mnemonic].pushes:
        return (Step(name, a=_top(1), c=Place(offset=ZERO), d=_top(1), target=Target.OPERAND),)
    return (Step(name, a=_top(2), b=_top(1), c=Place(offset=ZERO), target=Target.OPERAND, change=-2),)


def _nothing(change: int = 0) -> tuple[Step, ...]:
    """A step that leaves no mark but its token."""
    return (Step("const", change=change),)


def _variables(kind: str, base: int) -> dict[str, tuple[Step, ...]]:
    variable = Place(Base.INDEX, base)
    return {
        f"{kind}.get": (Step("copy", a=variable, d=_top(0), change=1),),
        f"{kind}.set": (Step("copy", a=_top(1), d=variable, change=-1),),
    }


TABLE: dict[str, tuple[Step, ...]] = {
    "i32.const": (Step("const", d=_top(0), target=Target.OPERAND, change=1),),
    "drop": _nothing(-1),
    "nop": _nothing(),
    "loop": _nothing(),
    "end": _nothing(),
    "select": (Step("select", a=_top(3), b=_top(2), c=_top(1), d=_top(3), change=-2),),
    **_variables("local", LOCALS),
    "local.tee": (Step("copy", a=_top(1), d=Place(Base.INDEX, LOCALS)),),
    **_variables("global", GLOBALS),
    "br_if": (Step("again", a=_top(1), target=Target.LOOP, change=-1),),
    "memory.size": (Step("copy", a=Place(offset=MEMORY_PAGES), d=_top(0), change=1),),
    "memory.grow": _routine("memory.grow", 1, 1),
    "output": (Step("output", a=_top(1), change=-1),),
    "fd_open": _routine("fd_open", 1, 1),
    "fd_read": _routine("fd_read", 1, 1),
    "fd_write": _routine("fd_write", 2, 0),
    "fd_close": _routine("fd_close", 1, 0),
    "halt": (Step("halt"),),
    "unreachable": (Step("unreachable"),),
    **{row.mnemonic: _memory(row.mnemonic) for row in BY_CODE.values() if row.memory_bytes},
    **{row.mnemonic: _numeric(row.mnemonic) for row in BY_CODE.values() if row.pure},
}
"""The steps of every instruction that a stream may hold. Jumps forward are not among them: their targets have not
arrived when they are taken."""

UNKNOWN = (Step("unreachable"),)
"""What any other instruction becomes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A token that stands for a step: contract token or STEP.

    `step` has its TOP offsets counted from the height behind the step's own change. `width`: operand bytes that
    follow. `successor`: the STEP token that the machine appends, 0 for none. `nesting`: loops opened less closed.
    `pops`: operands that the instruction takes, counted at its first step.
    """

    name: str
    step: Step
    width: int
    successor: int
    nesting: int
    pops: int


FIRST_STEP = T.CONTRACT + T.MACHINE_TOKENS
"""The first STEP token."""


@lru_cache(maxsize=1)
def rows() -> dict[int, Row]:
    """Token -> row, for every instruction token and every STEP token."""
    table: dict[int, Row] = {}
    free = FIRST_STEP
    by_code = {BY_MNEMONIC[name].code: name for name in TABLE}
    for code in range(256):
        name = by_code.get(code, "")
        steps = TABLE.get(name, UNKNOWN)
        width = BY_MNEMONIC[name].width if name else 0
        token, change = T.CONTRACT + code, 0
        for i, step in enumerate(steps):
            change += step.change
            following = free if i + 1 < len(steps) else 0
            table[token] = Row(
                f"{name or f'instruction {code}'}{'+' * i}",
                _from_height_behind(step, change),
                width if i == 0 else 0,
                following,
                (name == "loop") - (name == "end") if i == 0 else 0,
                _pops(name) if i == 0 else 0,
            )
            if following:
                token, free = free, free + 1
    return table


def _pops(name: str) -> int:
    if name == "br_if":  # the table leaves it open: in a module it depends on the label
        return 1
    return BY_MNEMONIC[name].pops or 0 if name else 0


def _from_height_behind(step: Step, change: int) -> Step:
    def moved(place: Place) -> Place:
        return Place(place.base, place.offset - change) if place.base is Base.TOP else place

    return Step(
        step.op, moved(step.a), moved(step.b), moved(step.c), moved(step.d), step.target, step.routine, step.change
    )


def vocabulary() -> int:
    """The number of tokens of a stream machine."""
    return max(rows()) + 1


def name(token: int) -> str:
    """The name of a token of a stream machine."""
    row = rows().get(token)
    if row is not None:
        return f"<{row.name}>"
    m = token - T.CONTRACT
    return T.name(token) if m < 0 else f"byte {m - T.BYTE}" if 0 <= m - T.BYTE < T.RADIX else f"contract {m}"


@lru_cache(maxsize=1)
def boot() -> tuple[Program, dict[str, int]]:
    """The program that a stream begins with, the ROM alone, and the place of each of its routines."""
    constants = [PAGES, *[0] * (GLOBALS + 256 - MEMORY_PAGES - 1)]
    slots = {0: ZERO}

    def constant(value: int) -> int:
        if value not in slots:
            constants.append(value)
            slots[value] = len(constants)
        return slots[value]

    code, places = rom((*FILE_ROUTINES, "memory.grow", NOWHERE), constant)
    return Program(code, tuple(constants), (), len(code)), places

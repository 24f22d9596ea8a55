"""The linear form: what the machine runs. Three-address instructions over numbered slots.

Validated WebAssembly has a static operand stack, so every stack place is a slot with a number, and `local.get` and
constants fold into operands (the register form of wasm3 and wasmi). An operand is an integer: s >= 0 names absolute
slot s, s < 0 names slot -1-s of the current frame (`frame`). Frames are FRAME slots apart: slot FRAME+j is slot j of
the next frame, which is how arguments go in and results come out.

`OPS` is the table: a row an operation, and its number is its place in the table. A displacement is relative to the
instruction's own place: target = pc + imm.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from wasmind.isa.scalar import PURE, add_carry, difference, muladd, mulhi_u, quot_s, signed, sub_borrow, unsigned
from wasmind.isa.traps import TrapKind

TRASH = 0
"""The slot that instructions without a result write; its value means nothing."""
MEMORY_PAGES = 1
"""The slot that holds the size of the memory in pages."""
ABSOLUTE_SLOTS = 1 << 16
FRAME = 1 << 10
MAX_DEPTH = 50_000
PAGE = 1 << 16
"""Bytes in a page of memory."""
MAX_PAGES = 768
HOST_BASE = MAX_PAGES * PAGE
"""The first address of the host region: files live there, out of reach of loads and stores."""
ADDRESSES = 54_000_000
"""A key k needs 3 * k**2 < 2**53 to be found exactly: this bounds addresses, slots and so the depth of calls."""
MAX_CODE = 1 << 21
"""Instructions of a program at most; a displacement then fits three digits."""


def frame(slot: int) -> int:
    """The operand that names `slot` of the current frame."""
    return -1 - slot


class Kind(StrEnum):
    """How an operation leaves its mark on the trace."""

    VALUE = "value"  # digits of the result
    STORE = "store"  # the stored bytes
    BRANCH = "branch"  # digits of the displacement when taken, else NEXT
    CALL = "call"
    RETURN = "return"
    OUTSIDE = "outside"  # a marker, then four bytes
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Op:
    """One row. `pure` maps the values of a (and b, c) to the result, or for a branch to its condition.

    reads: the fields that name operands, in the order in which a person reads them.
    """

    name: str
    kind: Kind
    reads: str = ""
    pure: Callable[..., int] | None = None
    memory_bytes: int = 0
    checked: bool = True  # a memory access past the program's memory traps


CONDITIONS = ("eqz", "nez", "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u")
_CONDITION: dict[str, Callable[..., int]] = {name: PURE[name] for name in CONDITIONS if name != "nez"}
_CONDITION["nez"] = lambda a: int(a != 0)

_BINARY = ("add", "sub", "mul", "div_s", "div_u", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr")
_UNARY = ("clz", "ctz", "popcnt", "extend8_s", "extend16_s")
_LOADS = {"load": 4, "load8_s": 1, "load8_u": 1, "load16_s": 2, "load16_u": 2}
_STORES = {"store": 4, "store8": 1, "store16": 2}

_BORROWING: dict[str, Callable[[int, int, int], int]] = {
    "lt_s_c": lambda a, b, c: int(difference(a, b, c, signed) < 0),
    "lt_u_c": lambda a, b, c: int(difference(a, b, c, unsigned) < 0),
    "ge_s_c": lambda a, b, c: int(difference(a, b, c, signed) >= 0),
    "ge_u_c": lambda a, b, c: int(difference(a, b, c, unsigned) >= 0),
}

TRAPS = (
    TrapKind.UNDEFINED,
    TrapKind.UNINITIALIZED,
    TrapKind.SIGNATURE,
    TrapKind.TABLE,
    TrapKind.CONVERSION,
    TrapKind.OVERFLOW,
    TrapKind.DIVIDE_BY_ZERO,
    TrapKind.MEMORY,
)
"""What `trap` ends a program with: its immediate is a place in this list."""


def _compared(name: str) -> str:
    return "a" if name.endswith("z") else "ab"


OPS: tuple[Op, ...] = (
    Op("const", Kind.VALUE),
    Op("copy", Kind.VALUE, "a", lambda a: a),
    *(Op(name, Kind.VALUE, "ab", PURE[name]) for name in _BINARY),
    Op("quot_s", Kind.VALUE, "ab", quot_s),
    Op("mulsub", Kind.VALUE, "abc", lambda a, b, c: signed(c - a * b)),
    *(Op(name, Kind.VALUE, "a", PURE[name]) for name in _UNARY),
    *(Op(name, Kind.VALUE, _compared(name), pure) for name, pure in sorted(_CONDITION.items())),
    Op("select", Kind.VALUE, "abc", lambda a, b, c: a if c else b),
    *(Op(name, Kind.VALUE, "ac", memory_bytes=size) for name, size in _LOADS.items()),
    Op("host_load", Kind.VALUE, "ac", memory_bytes=4, checked=False),
    Op("host_load8", Kind.VALUE, "ac", memory_bytes=1, checked=False),
    *(Op(name, Kind.STORE, "acb", memory_bytes=size) for name, size in _STORES.items()),
    Op("host_store", Kind.STORE, "acb", memory_bytes=4, checked=False),
    Op("host_store8", Kind.STORE, "acb", memory_bytes=1, checked=False),
    Op("jump", Kind.BRANCH, "", lambda: 1),
    *(Op(f"br_{name}", Kind.BRANCH, _compared(name), pure) for name, pure in sorted(_CONDITION.items())),
    Op("br_table", Kind.BRANCH, "a"),
    Op("again", Kind.BRANCH, "a", _CONDITION["nez"]),
    Op("call", Kind.CALL),
    Op("ret", Kind.RETURN),
    Op("output", Kind.OUTSIDE, "a"),
    Op("note", Kind.OUTSIDE, "a"),
    Op("unreachable", Kind.STOP),
    Op("halt", Kind.STOP),
    Op("add_carry", Kind.VALUE, "abc", add_carry),
    Op("sub_borrow", Kind.VALUE, "abc", sub_borrow),
    Op("muladd", Kind.VALUE, "abc", muladd),
    Op("mulhi_u", Kind.VALUE, "abc", mulhi_u),
    *(Op(name, Kind.VALUE, "abc", pure) for name, pure in _BORROWING.items()),
    Op("call_to", Kind.CALL, "a"),
    Op("trap", Kind.STOP),
)
"""The operations. Rows name what they are in WebAssembly's words; those it lacks:

const    imm
quot_s   `div_s` that wraps -2**31 / -1: `rem_s` is quot_s, then mulsub
mulsub   c - a * b
copy     a
load*    what stands at (a + c) mod 2**32 + imm; an address of one part names a slot that holds 0 as the other
store*   b goes to that address
host_*   a load or store in the host region, unchecked
br_*     compare a (and b), jump by imm when true
again    br_nez that says so before it jumps: `br_if` of a stream
br_table jump by 1 + min(a, imm), a unsigned, into the `jump`s behind it
output   a's four bytes leave the machine; `note`: a is the address that the next host_store8 writes

What integers of two words are made of (u: the unsigned reading):

add_carry   a + b + c          sub_borrow  a - b - c          muladd  a * b + c
mulhi_u     (u(a) * u(b) - u(c)) / 2**32, where c is a * b
lt_s_c, ge_s_c, lt_u_c, ge_u_c    a - b - c < 0 or >= 0 in unbounded integers, c 0 or 1: the borrow from below

call_to  call the function whose first instruction has the place that a holds
trap     end with the trap that has the number imm in TRAPS
"""

NUMBER = {op.name: number for number, op in enumerate(OPS, start=1)}
BY_NAME = {op.name: op for op in OPS}
BY_NUMBER = {number: BY_NAME[name] for name, number in NUMBER.items()}


@dataclass(frozen=True, slots=True)
class Instr:
    """One linear instruction. `source` says where it came from, for people; it does not enter the prefix."""

    op: str
    a: int = 0
    b: int = 0
    c: int = 0
    d: int = TRASH
    imm: int = 0
    source: str = field(default="", compare=False)

    @property
    def fields(self) -> tuple[int, ...]:
        """The integers that stand for it in the prefix, in the order of FIELDS."""
        return NUMBER[self.op], self.a, self.b, self.c, self.d, self.imm


FIELDS = ("op", "a", "b", "c", "d", "imm")


@dataclass(frozen=True, slots=True)
class Program:
    """A whole program.

    constants: the first values of absolute slots 1, 2, … (constants[0] is the memory size in pages).
    data: (address, bytes) written to memory before the start, in order.
    entry: where execution starts, an index into code.
    """

    code: tuple[Instr, ...]
    constants: tuple[int, ...] = (0,)
    data: tuple[tuple[int, bytes], ...] = ()
    entry: int = 0


def slot_number(operand: int, depth: int) -> int:
    """The number of the slot that an operand names at a depth of calls, unique over all frames."""
    return operand if operand >= 0 else ABSOLUTE_SLOTS + depth * FRAME - 1 - operand


def operand_name(s: int) -> str:
    """What a person calls an operand: g3 of the whole program, s2 of the running function, next0 of one about to be."""
    return f"g{s}" if s >= 0 else f"s{-1 - s}" if -1 - s < FRAME else f"next{-1 - s - FRAME}"


def render(instr: Instr, pc: int) -> str:
    """The instruction as a person reads it: `s2 = add s0 g3`; `store s0+g3 s1 +16` puts s1 at s0 + g3 + 16."""
    op = BY_NAME[instr.op]
    operands = [operand_name(getattr(instr, field)) for field in op.reads]
    words = [op.name, *(["+".join(operands[:2]), *operands[2:]] if op.memory_bytes else operands)]
    if op.kind in (Kind.BRANCH, Kind.CALL) and op.name not in ("br_table", "call_to"):
        words.append(f"-> {pc + instr.imm}")
    elif op.memory_bytes or op.name == "br_table":
        words.append(f"+{instr.imm}" if op.memory_bytes else f"of {instr.imm + 1}")
    elif op.name == "trap":
        words.append(f"({TRAPS[instr.imm]})")
    text = " ".join(words)
    return f"{operand_name(instr.d)} = {text}" if op.kind is Kind.VALUE else text

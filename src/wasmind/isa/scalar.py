"""The pure functions of WebAssembly's i32 instructions (core specification, section 4.3.2) on Python integers.

Arguments and results are signed i32 values, -2**31 .. 2**31 - 1. `PURE` maps the mnemonic without its type to the
function; names are the specification's.
"""

from __future__ import annotations

import operator
from collections.abc import Callable

from wasmind.isa.traps import TrapKind, TrapSignal

I32_MIN = -(1 << 31)
I32_MAX = (1 << 31) - 1
MASK = (1 << 32) - 1


def signed(x: int) -> int:
    """The signed i32 with the low 32 bits of x."""
    x &= MASK
    return x - (1 << 32) if x >> 31 else x


def unsigned(x: int) -> int:
    """The low 32 bits of x, 0 .. 2**32 - 1."""
    return x & MASK


def _quotient(a: int, b: int) -> int:
    """a / b rounded towards zero; raises TrapSignal when b is 0."""
    if b == 0:
        raise TrapSignal(TrapKind.DIVIDE_BY_ZERO)
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def div_s(a: int, b: int) -> int:
    """The signed quotient; raises TrapSignal on a zero divisor and on -2**31 / -1."""
    q = _quotient(a, b)
    if q > I32_MAX:
        raise TrapSignal(TrapKind.OVERFLOW)
    return q


def quot_s(a: int, b: int) -> int:
    """The signed quotient, with -2**31 / -1 wrapped: the first step of `rem_s`, which must not trap there."""
    return signed(_quotient(a, b))


def div_u(a: int, b: int) -> int:
    """The unsigned quotient; raises TrapSignal on a zero divisor."""
    return signed(_quotient(unsigned(a), unsigned(b)))


def rem_s(a: int, b: int) -> int:
    """The signed remainder, with the dividend's sign; raises TrapSignal on a zero divisor."""
    return a - b * _quotient(a, b)


def rem_u(a: int, b: int) -> int:
    """The unsigned remainder; raises TrapSignal on a zero divisor."""
    a, b = unsigned(a), unsigned(b)
    return signed(a - b * _quotient(a, b))


def add_carry(a: int, b: int, c: int) -> int:
    """a + b + c."""
    return signed(a + b + c)


def sub_borrow(a: int, b: int, c: int) -> int:
    """a - b - c."""
    return signed(a - b - c)


def muladd(a: int, b: int, c: int) -> int:
    """a * b + c."""
    return signed(a * b + c)


def mulhi_u(a: int, b: int, c: int) -> int:
    """The high word of the unsigned product of a and b, where c is its low word."""
    return signed(unsigned(a) * unsigned(b) - unsigned(c) >> 32)


def difference(a: int, b: int, borrow: int, view: Callable[[int], int]) -> int:
    """view(a) - view(b) - borrow, unbounded: its sign compares numbers whose lower words borrow."""
    return view(a) - view(b) - borrow


def rotl(a: int, b: int) -> int:
    """a rotated left by b mod 32 bits."""
    u, n = unsigned(a), b % 32
    return signed(u << n | u >> (32 - n))


def clz(a: int) -> int:
    """The number of leading zero bits, 0 .. 32."""
    return 32 - unsigned(a).bit_length()


def ctz(a: int) -> int:
    """The number of trailing zero bits, 0 .. 32."""
    return 32 if a == 0 else (a & -a).bit_length() - 1


def extend(bits: int) -> Callable[[int], int]:
    """The function that sign-extends the low `bits` bits."""
    half = 1 << (bits - 1)
    return lambda a: ((a + half) & (2 * half - 1)) - half


def _compare(relation: Callable[[int, int], bool], view: Callable[[int], int]) -> Callable[[int, int], int]:
    return lambda a, b: int(relation(view(a), view(b)))


_RELATIONS = {"lt": operator.lt, "gt": operator.gt, "le": operator.le, "ge": operator.ge}
COMPARE: dict[str, Callable[[int, int], int]] = {
    "eq": _compare(operator.eq, signed),
    "ne": _compare(operator.ne, signed),
    **{f"{name}_s": _compare(relation, signed) for name, relation in _RELATIONS.items()},
    **{f"{name}_u": _compare(relation, unsigned) for name, relation in _RELATIONS.items()},
}

PURE: dict[str, Callable[..., int]] = {
    **COMPARE,
    "eqz": lambda a: int(a == 0),
    "clz": clz,
    "ctz": ctz,
    "popcnt": lambda a: unsigned(a).bit_count(),
    "add": lambda a, b: signed(a + b),
    "sub": lambda a, b: signed(a - b),
    "mul": lambda a, b: signed(a * b),
    "div_s": div_s,
    "div_u": div_u,
    "rem_s": rem_s,
    "rem_u": rem_u,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "shl": lambda a, b: signed(a << (b % 32)),
    "shr_s": lambda a, b: a >> (b % 32),
    "shr_u": lambda a, b: signed(unsigned(a) >> (b % 32)),
    "rotl": rotl,
    "rotr": lambda a, b: rotl(a, -b),
    "extend8_s": extend(8),
    "extend16_s": extend(16),
}

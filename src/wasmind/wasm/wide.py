"""i64, and the bits of floats, on a machine of 32-bit words: what each instruction becomes (core specification, section
4.3).

Operands and results are words, the low one of an i64 first. Borrows and carries come from comparing: the sum of two
low words has wrapped when it is below either of them.
"""

from __future__ import annotations

from collections.abc import Callable

from wasmind.wasm.body import Entry
from wasmind.wasm.making import Making

Made = tuple[Entry, ...]


def add(m: Making, a: Entry, a_high: Entry, b: Entry, b_high: Entry) -> Made:
    """The sum. Its low word is compared with b, or a constant, so that it can be written to where a lies."""
    low = m("add", a, b)
    return low, m("add_carry", a_high, b_high, m("lt_u", low, b if m.value(a) is None else a))


def sub(m: Making, a: Entry, a_high: Entry, b: Entry, b_high: Entry) -> Made:
    """The difference."""
    borrow = m("lt_u", a, b)
    return m("sub", a, b), m("sub_borrow", a_high, b_high, borrow)


def mul(m: Making, a: Entry, a_high: Entry, b: Entry, b_high: Entry) -> Made:
    """The product modulo 2**64; high words that are 0 add nothing."""
    low = m("mul", a, b)
    high = m("mulhi_u", a, b, low)
    for left, right in ((a, b_high), (b, a_high)):
        if not m.is_constant(right, 0):
            high = m("muladd", left, right, high)
    return low, high


def _bitwise(op: str, neutral: int, fixed: int | None) -> Callable[..., Made]:
    """A bitwise operation: x op neutral = x, and x op fixed = fixed, cost nothing."""

    def word(m: Making, a: Entry, b: Entry) -> Entry:
        for one, other in ((a, b), (b, a)):
            if m.is_constant(one, neutral):
                return other
            if fixed is not None and m.is_constant(one, fixed):
                m.body.discard([other])
                return one
        return m(op, a, b)

    def both(m: Making, a: Entry, a_high: Entry, b: Entry, b_high: Entry) -> Made:
        high = word(m, a_high, b_high)  # first: what made it is often the last line, and not needed
        return word(m, a, b), high

    return both


def _ordered(op: str, swapped: bool) -> Callable[..., Made]:
    """A comparison by the sign of the difference, a - b or b - a."""

    def compare(m: Making, a: Entry, a_high: Entry, b: Entry, b_high: Entry) -> Made:
        if swapped:
            a, a_high, b, b_high = b, b_high, a, a_high
        return (m(op, a_high, b_high, m("lt_u", a, b)),)

    return compare


def eqz(m: Making, a: Entry, a_high: Entry) -> Made:
    """True when no bit is set."""
    return (m("eqz", m("or", a, a_high)),)


def _equal(op: str, join: str) -> Callable[..., Made]:
    return lambda m, a, a_high, b, b_high: (m(join, m(op, a, b), m(op, a_high, b_high)),)


def clz(m: Making, a: Entry, a_high: Entry) -> Made:
    """Leading zeros: of the high word, or 32 more than of the low one."""
    return m("select", m("clz", a_high), m("add", m("clz", a), m.constant(32)), a_high), m.constant(0)


def ctz(m: Making, a: Entry, a_high: Entry) -> Made:
    """Trailing zeros: of the low word, or 32 more than of the high one."""
    return m("select", m("ctz", a), m("add", m("ctz", a_high), m.constant(32)), a), m.constant(0)


def popcnt(m: Making, a: Entry, a_high: Entry) -> Made:
    """The number of bits that are set."""
    return m("add", m("popcnt", a), m("popcnt", a_high)), m.constant(0)


def signed_high(m: Making, low: Entry) -> Entry:
    """The high word of a number that fits the low one."""
    return m("shr_s", low, m.constant(31))


def _extend(op: str) -> Callable[..., Made]:
    def extend(m: Making, a: Entry, a_high: Entry) -> Made:
        low = m(op, a)
        return low, signed_high(m, low)

    return extend


# --- shifts by a number that is known -----------------------------------------------------------------------------


def _shl_by(m: Making, n: int, a: Entry, a_high: Entry) -> Made:
    if n >= 32:
        return m.constant(0), _by(m, "shl", a, n - 32)
    high = _joined(m, a_high, a, n)  # first, so that the low word can be written to where a lies
    return m("shl", a, m.constant(n)), high


def _shr_by(op: str) -> Callable[[Making, int, Entry, Entry], Made]:
    def shift(m: Making, n: int, a: Entry, a_high: Entry) -> Made:
        if n >= 32:
            high = signed_high(m, a_high) if op == "shr_s" else m.constant(0)
            return _by(m, op, a_high, n - 32), high
        return _joined(m, a_high, a, 32 - n), m(op, a_high, m.constant(n))

    return shift


def _rotl_by(m: Making, n: int, a: Entry, a_high: Entry) -> Made:
    if n >= 32:
        return _rotl_by(m, n - 32, a_high, a) if n > 32 else (a_high, a)
    return _joined(m, a, a_high, n), _joined(m, a_high, a, n)


def _by(m: Making, op: str, word: Entry, n: int) -> Entry:
    return m(op, word, m.constant(n)) if n else word


def _joined(m: Making, high: Entry, low: Entry, n: int) -> Entry:
    """The word that begins n bits below the top of the first of two, 0 < n < 32: high * 2**n + low / 2**(32 - n)."""
    return m("muladd", high, m.constant(1 << n), m("shr_u", low, m.constant(32 - n)))


# --- shifts by a number that is not ---------------------------------------------------------------------------------
# The machine's own shifts count modulo 32; the bit of 32 then says which word the bits have come to.


def _times(m: Making, a: Entry, power: Entry) -> Made:
    """(low, high) word of a * 2**n."""
    low = m("mul", a, power)
    return low, m("mulhi_u", a, power, low)


def shl(m: Making, a: Entry, a_high: Entry, n: Entry, _: Entry) -> Made:
    """a * 2**n."""
    power = m("shl", m.constant(1), n)
    low, over = _times(m, a, power)
    high = m("muladd", a_high, power, over)
    far = m("and", n, m.constant(32))
    return m("select", m.constant(0), low, far), m("select", low, high, far)


def _shr(op: str) -> Callable[..., Made]:
    def shift(m: Making, a: Entry, a_high: Entry, n: Entry, _: Entry) -> Made:
        """What leaves the high word at its lower end is what a rotation brings to its upper one."""
        above = m("shr_u", a_high, n)
        crossing = m("sub", m("rotr", a_high, n), above)
        low = m("add", m("shr_u", a, n), crossing)
        high, fill = (m("shr_s", a_high, n), signed_high(m, a_high)) if op == "shr_s" else (above, m.constant(0))
        far = m("and", n, m.constant(32))
        return m("select", high, low, far), m("select", fill, high, far)

    return shift


def rotl(m: Making, a: Entry, a_high: Entry, n: Entry, _: Entry) -> Made:
    """Both words times 2**n, and what each has over goes to the other."""
    far = m("and", n, m.constant(32))
    first, second = m("select", a_high, a, far), m("select", a, a_high, far)
    power = m("shl", m.constant(1), n)
    low, over_low = _times(m, first, power)
    high, over_high = _times(m, second, power)
    return m("add", low, over_high), m("add", high, over_low)


def rotr(m: Making, a: Entry, a_high: Entry, n: Entry, n_high: Entry) -> Made:
    """A rotation the other way by 64 - n."""
    return rotl(m, a, a_high, m("sub", m.constant(0), n), n_high)


_BY_CONSTANT: dict[str, Callable[[Making, int, Entry, Entry], Made]] = {
    "shl": _shl_by,
    "shr_s": _shr_by("shr_s"),
    "shr_u": _shr_by("shr_u"),
    "rotl": _rotl_by,
    "rotr": lambda m, n, a, a_high: _rotl_by(m, 64 - n, a, a_high),
}


def _shift(name: str, general: Callable[..., Made]) -> Callable[..., Made]:
    def shift(m: Making, a: Entry, a_high: Entry, n: Entry, n_high: Entry) -> Made:
        known = m.value(n)
        if known is None:
            return general(m, a, a_high, n, n_high)
        return _BY_CONSTANT[name](m, known % 64, a, a_high) if known % 64 else (a, a_high)

    return shift


_SIGN = 1 << 31
_NO_SIGN = _SIGN - 1


def _signed_as(m: Making, a: Entry, b: Entry) -> Entry:
    """The high word of a float a with the sign of b's."""
    return m("or", m("and", a, m.constant(_NO_SIGN)), m("and", b, m.constant(_SIGN)))


WIDE: dict[str, Callable[..., Made]] = {
    "i64.add": add,
    "i64.sub": sub,
    "i64.mul": mul,
    "i64.and": _bitwise("and", -1, 0),
    "i64.or": _bitwise("or", 0, -1),
    "i64.xor": _bitwise("xor", 0, None),
    "i64.eqz": eqz,
    "i64.eq": _equal("eq", "and"),
    "i64.ne": _equal("ne", "or"),
    **{f"i64.lt_{sign}": _ordered(f"lt_{sign}_c", False) for sign in "su"},
    **{f"i64.gt_{sign}": _ordered(f"lt_{sign}_c", True) for sign in "su"},
    **{f"i64.ge_{sign}": _ordered(f"ge_{sign}_c", False) for sign in "su"},
    **{f"i64.le_{sign}": _ordered(f"ge_{sign}_c", True) for sign in "su"},
    "i64.clz": clz,
    "i64.ctz": ctz,
    "i64.popcnt": popcnt,
    "i64.shl": _shift("shl", shl),
    "i64.shr_s": _shift("shr_s", _shr("shr_s")),
    "i64.shr_u": _shift("shr_u", _shr("shr_u")),
    "i64.rotl": _shift("rotl", rotl),
    "i64.rotr": _shift("rotr", rotr),
    "i64.extend8_s": _extend("extend8_s"),
    "i64.extend16_s": _extend("extend16_s"),
    "i64.extend32_s": lambda m, a, a_high: (a, signed_high(m, a)),
    "i64.extend_i32_s": lambda m, a: (a, signed_high(m, a)),
    "i64.extend_i32_u": lambda m, a: (a, m.constant(0)),
    **dict.fromkeys(("i32.reinterpret_f32", "f32.reinterpret_i32"), lambda m, a: (a,)),
    **dict.fromkeys(("i64.reinterpret_f64", "f64.reinterpret_i64"), lambda m, a, a_high: (a, a_high)),
    "f32.abs": lambda m, a: (m("and", a, m.constant(_NO_SIGN)),),
    "f64.abs": lambda m, a, a_high: (a, m("and", a_high, m.constant(_NO_SIGN))),
    "f32.neg": lambda m, a: (m("xor", a, m.constant(_SIGN)),),
    "f64.neg": lambda m, a, a_high: (a, m("xor", a_high, m.constant(_SIGN))),
    "f32.copysign": lambda m, a, b: (_signed_as(m, a, b),),
    "f64.copysign": lambda m, a, a_high, b, b_high: (a, _signed_as(m, a_high, b_high)),
}
"""By mnemonic: what makes the words of the results from those of the operands."""

"""What a position knows of itself and of the few tokens before it.

Every token carries its digit and its place, so a value is a plain sum over the last four tokens, with no mask: the
token i back counts only if its place is i, and places always fall by one to 0, so nothing stale can slip in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.circuit.expr import Affine, lookup, neuron, position, running_sum, token, total, wire
from wasmind.circuit.gates import at_least, clamp
from wasmind.isa import tokens as T
from wasmind.isa.linear import ADDRESSES, MAX_DEPTH

PERIOD = 8
"""Position features repeat after this many tokens: more than the four that are looked back on."""


def by_digit(f: Callable[[int, int, int], int], size: int) -> list[int]:
    """f(family, place, t) for each digit token, 0 for every other."""
    return [f(*parts) if (parts := T.split(t)) else 0 for t in range(size)]


def column(name: str, f: Callable[[int, int, int], int], size: int) -> Affine:
    """`by_digit` as an embedding column."""
    return token(name, by_digit(f, size))


def mark(name: str, size: int, *marked: int) -> Affine:
    """An embedding column: 1 for the marked tokens, 0 for others."""
    return token(name, [int(t in marked) for t in range(size)])


def previous(name: str, back: int, *values: Affine) -> list[Affine]:
    """Each value as it was `back` positions ago: positions are told apart modulo PERIOD, and the latest wins."""
    here = position("position", range(PERIOD))
    squared = position("position squared", [p * p for p in range(PERIOD)])
    there = position(f"position - {back}", [(p - back) % PERIOD for p in range(PERIOD)])
    return lookup(name, there, here, squared, *values)


def _weight(place: int, t: int) -> int:
    """What a digit at place >= 1 adds to its value, the 128 of the digit below it included."""
    return (t << 8 * place) + (T.HALF << 8 * (place - 1))


@dataclass(frozen=True)
class Features:
    """Sums over the last tokens. `value`, `sign`, `nibbles` are right at the last digit of a value.

    last: flag, this token is a DIGIT at place 0.
    value: the signed i32 just completed; sign: flag, it is negative; nibbles: its 8 nibbles, lowest first.
    shift: value mod 32.
    byte, place: the DIGIT at hand as a memory byte, and its place.
    emitted: by place 1, 2, 3: what the digits of the unfinished value or displacement amount to so far.
    next_place: flags by place 0, 1, 2: an unfinished value or displacement goes on there.
    counter: the running sum that numbers prefix values and is the program counter behind START.
    pending: the part of `counter` that belongs to an unfinished displacement.
    depth: calls less returns.
    constants, code, started: flags, the section marks passed so far.
    """

    size: int
    last: Affine
    value: Affine
    sign: Affine
    nibbles: tuple[Affine, ...]
    shift: Affine
    byte: Affine
    place: Affine
    emitted: tuple[Affine, ...]
    next_place: tuple[Affine, ...]
    counter: Affine
    pending: Affine
    depth: Affine
    constants: Affine
    code: Affine
    started: Affine

    @property
    def unfinished(self) -> Affine:
        """Flag: a value or displacement lacks digits."""
        return total(self.next_place)


def features(size: int) -> Features:
    """The features of a machine with a vocabulary of `size` tokens that begins with the machine's own."""
    digit = [_digit(place, size) for place in range(T.PLACES)]
    weight = [_weights(place, size) for place in range(1, T.PLACES)]
    long_jump = column("jump 2", lambda f, p, t: _weight(2, t) if f == T.JUMP and p == 2 else 0, size)
    back1 = previous("previous.1", 1, *digit[1], weight[1], weight[2], long_jump)
    back2 = previous("previous.2", 2, *digit[2], weight[2])
    back3 = previous("previous.3", 3, *digit[3])
    seen = [digit[0], back1[:4], back2[:4], back3[:4]]
    value, sign, nibbles = _completed(seen)
    counter, depth = _sums(size)
    constants, code = running_sum(
        "sums.sections", mark("constants:", size, T.CONSTANTS), mark("code:", size, T.CODE), bounds=[(0, 1), (0, 1)]
    )
    (started,) = running_sum("sums.started", mark("start:", size, T.START, T.LISTEN), bounds=[(0, 1)])
    short_jump = column("jump 1 or 2", lambda f, p, t: _weight(p, t) if f == T.JUMP and p else 0, size)
    return Features(
        size=size,
        last=column("last digit", lambda f, p, t: int(f == T.DIGIT and p == 0), size),
        value=value,
        sign=sign,
        nibbles=nibbles,
        shift=column("digit mod 32", lambda f, p, t: t % 32 if f == T.DIGIT and p == 0 else 0, size),
        byte=column("byte", lambda f, p, t: t + T.HALF if f == T.DIGIT else 0, size),
        place=column("place", lambda f, p, t: p if f == T.DIGIT else 0, size),
        emitted=(weight[0], weight[1] + back1[4], weight[2] + back1[5] + back2[4]),
        next_place=tuple(column(f"next place {k}", _stands_at(k + 1), size) for k in range(T.PLACES - 1)),
        counter=counter,
        pending=short_jump + back1[6],
        depth=depth,
        constants=constants,
        code=code,
        started=started,
    )


def _digit(place: int, size: int) -> list[Affine]:
    """Columns of a DIGIT at `place`: presence, sign, high nibble (signed), low nibble."""
    names = ("is digit", "negative", "high nibble", "low nibble")
    parts: tuple[Callable[[int], int], ...] = (
        lambda t: 1,
        lambda t: int(t < 0),
        lambda t: t // 16,
        lambda t: t % 16,
    )

    def at_place(part: Callable[[int], int]) -> Callable[[int, int, int], int]:
        return lambda f, p, t: part(t) if f == T.DIGIT and p == place else 0

    return [column(f"{name} {place}", at_place(part), size) for name, part in zip(names, parts, strict=True)]


def _stands_at(place: int) -> Callable[[int, int, int], int]:
    """Flag of a digit token: it stands at `place`."""
    return lambda f, p, t: int(p == place)


def _weights(place: int, size: int) -> Affine:
    return column(f"weight {place}", lambda f, p, t: _weight(p, t) if p == place else 0, size)


def _completed(seen: list[list[Affine]]) -> tuple[Affine, Affine, tuple[Affine, ...]]:
    """Value, sign and nibbles from (presence, sign, high nibble, low nibble) of places 0 to 3."""
    presence = [*(d[0] for d in seen), Affine({})]
    first = [
        wire(
            f"digits.first is {k}, negative",
            neuron(f"digits.first is {k}, negative", d[1] - presence[k + 1], 1),
            (0, 1),
        )
        for k, d in enumerate(seen)
    ]
    nibbles: list[Affine] = []
    value = Affine({})
    for k, (_, _, high, low) in enumerate(seen):
        later = presence[k + 1]
        above = total(first[:k]) * 15  # places above the first digit are its sign
        pair = (low + above, high + later * 8 + first[k] * 16 + above)
        nibbles += [clamp(f"digits.nibble {2 * k + i}", x, 0, 15) for i, x in enumerate(pair)]
        value = value + (high * 16 + low + later * T.HALF) * (1 << 8 * k)
    return wire("digits.value", value), at_least("digits.sign", -value, 1), tuple(nibbles)


def _sums(size: int) -> tuple[Affine, Affine]:
    def step(family: int, place: int, t: int) -> int:
        if family == T.DIGIT:
            return int(place == 0)
        return _weight(place, t) if place else t

    # A stream goes on behind the instruction that halted.
    table = [step(*parts) if (parts := T.split(t)) else int(t in (T.NEXT, T.HALT)) for t in range(size)]
    calls = column("call - return", lambda f, p, t: (f == T.CALL) - (f == T.RETURN), size)
    slack = 1 << 16  # a jump in three digits overshoots by less than that before its last
    counter, depth = running_sum(
        "sums.counter", token("step", table), calls, bounds=[(-slack, ADDRESSES + slack), (0, MAX_DEPTH)]
    )
    return counter, depth

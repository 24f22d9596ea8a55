"""The stream machine's front: instructions that arrive one by one stand in the code like those of a prefix.

The n-th instruction stands behind the ROM at place ROM + n. Its fields are known at its own token, but for those that
an operand byte decides: these are known again at the byte, and the latest wins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wasmind.circuit.expr import Affine, lookup, neuron, running_sum, token, wire
from wasmind.circuit.gates import at_least, equals, gated
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import ABSOLUTE_SLOTS, NUMBER
from wasmind.machine.features import Features, mark, previous
from wasmind.machine.keys import BIG, keyed


@dataclass(frozen=True)
class Field:
    """A field of the instructions in the stream: at which tokens it is known, and its value there."""

    present: Affine
    value: Affine


@dataclass(frozen=True)
class Stream:
    """What the position knows of the stream.

    index: the place in the code of the latest instruction. fields: by name. height: of the operand stack.
    turn: flag, nothing is left to execute, the outside goes on. silent: flag, the instruction at hand is not to be
    executed now. step: the number of the STEP token that must follow, 0 for none. underflow: flag.
    """

    index: Affine
    fields: Mapping[str, Field]
    height: Affine
    nesting: Affine
    turn: Affine
    silent: Affine
    step: Affine
    underflow: Affine


@dataclass(frozen=True)
class _Operand:
    """The operand byte at hand, of an instruction one (or, for four bytes, four) tokens back.

    byte, is_byte: this token. value: the whole operand. complete: flag. get_base, set_base: of the variable that a or
    d names; reads, writes, jumps: flags of what the instruction does with it.
    """

    byte: Affine
    is_byte: Affine
    value: Affine
    missing: Affine
    get_base: Affine
    set_base: Affine
    reads: Affine
    writes: Affine
    jumps: Affine


def stream(f: Features) -> Stream:
    """Features of the instructions so far. Those of LISTEN apply from it on, before it all flags are 0."""
    boot, places = S.boot()
    rom = len(boot.code)
    here = _column("instruction", f, lambda row: 1)
    count, height = running_sum(
        "sums.instructions",
        here,
        _column("height change", f, lambda row: row.step.change),
        bounds=[(0, S.MAX_INSTRUCTIONS), (-2, S.MAX_HEIGHT)],
    )
    nesting, listens = running_sum(
        "sums.nesting",
        _column("nesting change", f, lambda row: row.nesting),
        mark("listen:", f.size, T.LISTEN),
        bounds=[(-1, S.MAX_NESTING), (0, 1)],
    )
    operand = _operand(f)
    index = count + (rom - 1)
    step = _column("next step", f, lambda row: row.successor and row.successor - S.FIRST_STEP + 1)
    expands = _column("has next step", f, lambda row: int(row.successor > 0))
    behind = at_least("stream.nothing to execute", f.counter - f.pending - index - 1 - (1 - listens) * BIG, 0)
    underflow = _underflow(f, height, nesting)
    waits = behind + operand.missing + _column("has operand", f, lambda row: int(row.width > 0))
    return Stream(
        index=index,
        fields=_fields(f, here, index, height, operand, _target(f, nesting, index, operand, places)),
        height=height,
        nesting=nesting,
        turn=at_least("stream.your turn", waits - underflow, 1),
        silent=waits + expands + underflow,
        step=gated("stream.step", 1 - underflow, step),
        underflow=underflow,
    )


def _underflow(f: Features, height: Affine, nesting: Affine) -> Affine:
    """Flag: some instruction so far took more operands than there were, or ended a loop that was not open."""
    needs = _column("operands needed", f, lambda row: row.pops + row.step.change)
    operands = at_least("stream.operands missing", needs - height, 1)
    loops = at_least("stream.loop missing", -nesting, 1)
    (missing,) = running_sum("sums.missing", operands + loops, bounds=[(0, S.MAX_INSTRUCTIONS)])
    return at_least("stream.underflow", missing, 1)


def _column(name: str, f: Features, of: Callable[[S.Row], int]) -> Affine:
    rows = S.rows()
    return token(f"stream.{name}", [of(rows[t]) if t in rows else 0 for t in range(f.size)])


def _bytes(name: str, f: Features, of: Callable[[int], int]) -> Affine:
    first = T.CONTRACT + T.BYTE
    return token(f"stream.{name}", [of(t - first) if 0 <= t - first < T.RADIX else 0 for t in range(f.size)])


def _operand(f: Features) -> _Operand:
    byte, is_byte = _bytes("byte", f, lambda b: b), _bytes("is byte", f, lambda b: 1)
    second, single, reads, get_base, writes, set_base, jumps = previous(
        "previous.stream 1",
        1,
        byte,
        _column("one byte follows", f, lambda row: int(row.width == 1)),
        _column("reads variable", f, lambda row: int(row.step.a.base is S.Base.INDEX)),
        _column("variable read", f, lambda row: _variable(row.step.a)),
        _column("writes variable", f, lambda row: int(row.step.d.base is S.Base.INDEX)),
        _column("variable written", f, lambda row: _variable(row.step.d)),
        _column("jumps to a loop", f, lambda row: int(row.step.target is S.Target.LOOP)),
    )
    (third,) = previous("previous.stream 2", 2, byte)
    (fourth,) = previous("previous.stream 3", 3, _bytes("signed byte", f, lambda b: b - 2 * (b & 128)))
    (wide,) = previous("previous.stream 4", 4, _column("four bytes follow", f, lambda row: int(row.width == 4)))
    value = byte + gated("stream.wide operand", wide, second * (1 << 8) + third * (1 << 16) + fourth * (1 << 24))
    missing = wire(
        "stream.operand bytes missing", neuron("stream.operand bytes missing", is_byte - single - wide, 1), (0, 1)
    )

    def at_byte(name: str, flag: Affine) -> Affine:
        return wire(name, neuron(name, is_byte + flag - 1, 1), (0, 1))

    return _Operand(
        byte,
        is_byte,
        value,
        missing,
        get_base,
        set_base,
        at_byte("stream.operand read", reads),
        at_byte("stream.operand written", writes),
        at_byte("stream.operand loop", jumps),
    )


def _variable(place: S.Place) -> int:
    return place.offset if place.base is S.Base.INDEX else 0


def _target(f: Features, nesting: Affine, index: Affine, operand: _Operand, places: Mapping[str, int]) -> Affine:
    """The displacement of a `br_if`, at its operand byte: to behind the loop that it names."""
    level = nesting - operand.byte
    opens = _column("opens a loop", f, lambda row: int(row.nesting > 0))
    key, squared = keyed("stream.loop level", nesting, opens)
    start, found_level = lookup("stream.loop", level, key, squared, index + 1, key)
    found = equals("stream.loop found", found_level - level, 0)
    inside = at_least("stream.loop inside", level - (1 - operand.jumps) * BIG, 1)
    known = wire("stream.loop known", neuron("stream.loop known", found + inside - 1, 1), (0, 1))
    lost = places[S.NOWHERE] - index
    return gated("stream.loop lost", operand.jumps - known, lost) + gated("stream.loop target", known, start - index)


def _fields(
    f: Features, here: Affine, index: Affine, height: Affine, operand: _Operand, target: Affine
) -> dict[str, Field]:
    def place(name: str, of: Callable[[S.Step], S.Place]) -> Affine:
        top = _column(f"{name} on the stack", f, lambda row: int(of(row.step).base is S.Base.TOP))
        fixed = _column(f"{name} from the top", f, lambda row: _fixed(of(row.step)))
        return gated(f"stream.{name}", top, height) + fixed

    routine = _column("calls the ROM", f, lambda row: int(row.step.target is S.Target.ROUTINE))
    where = _column("routine", f, lambda row: S.boot()[1].get(row.step.routine, 0))
    way = gated("stream.way to the routine", routine, -index) + where
    plain = operand.value - gated("stream.operand names a loop", operand.jumps, operand.byte)
    return {
        "op": Field(here, _column("operation", f, lambda row: NUMBER[row.step.op])),
        "a": Field(here + operand.reads, place("a", lambda s: s.a) + _named(operand.get_base, operand)),
        "b": Field(here, place("b", lambda s: s.b)),
        "c": Field(here, place("c", lambda s: s.c)),
        "d": Field(here + operand.writes, place("d", lambda s: s.d) + _named(operand.set_base, operand)),
        "imm": Field(here + operand.is_byte, plain + target + way),
    }


def _named(base: Affine, operand: _Operand) -> Affine:
    """The slot of the variable that the operand byte names; 0 at other tokens than bytes."""
    return base + operand.byte


def _fixed(place: S.Place) -> int:
    if place.base is S.Base.TOP:
        return S.STACK + place.offset
    return place.offset if place.base is S.Base.FIXED else 0


assert S.STACK + S.MAX_HEIGHT <= ABSOLUTE_SLOTS

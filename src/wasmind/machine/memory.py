"""Memory: every stored byte is a token, and a load looks up the latest token with its address.

Keys are address + 4: the keys 0 to 3 are left to tokens that store nothing. What was never stored is asked of the
outside's read-only store (files, for instance), and is 0 if it is not there either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.circuit.expr import Affine, cross_lookup, lookup, neuron, total, wire
from wasmind.circuit.gates import all_of, at_least, equals, gated, piecewise
from wasmind.isa.linear import ADDRESSES, PAGE, Kind, Op
from wasmind.machine.features import Features, previous
from wasmind.machine.fetch import Fetched
from wasmind.machine.keys import keyed_either
from wasmind.machine.opcode import Opcode
from wasmind.machine.operands import WORD, Operands

OFFSET = 4


@dataclass(frozen=True)
class Memory:
    """What a load or store comes to.

    result: the loaded value (unsigned words, signed where the operation says), or the stored bytes as `emit` wants
    them; trap: flag, the access leaves the program's memory.
    """

    result: Affine
    trap: Affine


def memory(f: Features, fetched: Fetched, op: Opcode, x: Operands) -> Memory:
    """The memory side of the instruction at hand."""
    base = x.a.value + x.c
    offset = fetched.imm + fetched.imm_sign * WORD
    access = op.where(lambda row: row.memory_bytes > 0 and row.checked)
    width = total(op.where(_touches(n)) * n for n in (1, 2, 4))
    past = wire("memory.past the end", base + offset + width - x.pages * PAGE)  # right for a base that need not wrap
    outside = at_least("memory.outside", past + at_least("memory.a + c < 0", -base, 1) * WORD, 1)
    return Memory(
        result=_loaded(f, fetched, op, _place(base + offset)) + _stored(op, x),
        trap=all_of("trap.memory", access, outside),
    )


def _place(x: Affine) -> Affine:
    """The address (a + c) mod 2**32 + imm, for x = a + c + imm; where it is out of reach, any address, of no meaning.

    a + c is -2**32 at least, so the address is x + 2**32 where a + c < 0, else x. It is within reach only if x < 0 in
    the one case and x >= 0 in the other: x alone says which, and the sign of a + c, a layer later, is not needed.
    """
    last = ADDRESSES - 2 * OFFSET
    return piecewise("memory.address", x, 0, {-WORD: 1, last - WORD: -2, 2 * last - WORD: 1, 0: 1, last: -1})


def _touches(count: int) -> Callable[[Op], bool]:
    """Whether an operation reads or writes `count` bytes of the program's memory."""
    return lambda row: row.memory_bytes == count and row.checked


def _stored(op: Opcode, x: Operands) -> Affine:
    """The stored bytes as one number, the top byte less 128: every byte then leaves as a digit less 128."""
    parts = []
    for name, size in (("store|host_store", 4), ("store16", 2), ("store8|host_store8", 1)):
        value = total(x.b.byte(k) * (1 << 8 * k) for k in range(size)) - (1 << 8 * size - 1)
        parts.append(gated(f"memory.{name}", op.one_of(*name.split("|")), value))
    return total(parts)


def _loaded(f: Features, fetched: Fetched, op: Opcode, address: Affine) -> Affine:
    key, squared = _write_key(f, fetched, op, address)
    b = [_byte(k, f, key, squared, address + k) for k in range(4)]
    half = b[0] + b[1] * 256
    word = half + (b[2] + b[3] * 256) * (1 << 16)
    return total(
        [
            gated("memory.load", op.one_of("load", "host_load"), word),
            gated("memory.load16", op.one_of("load16_u", "load16_s"), half),
            gated("memory.load8", op.one_of("load8_u", "load8_s", "host_load8"), b[0]),
            _sign("load16_s", op, b[1]) * -(1 << 16),
            _sign("load8_s", op, b[0]) * -(1 << 8),
        ]
    )


def _sign(name: str, op: Opcode, top: Affine) -> Affine:
    """Flag: the operation is `name` and the top byte is 128 or more."""
    closed = 1 - op.one_of(name)
    return at_least(f"memory.{name}: sign", top - closed * 1024, 128)


def _byte(k: int, f: Features, key: Affine, squared: Affine, address: Affine) -> Affine:
    """The byte at an address."""
    byte, found_key = lookup(f"memory.byte {k}", address + OFFSET, key, squared, f.byte, key)
    given, given_key = cross_lookup(f"memory.given {k}", address, bounds=[(0, 255), (-1, ADDRESSES)])
    found = equals(f"memory.found {k}", found_key - address - OFFSET, 0)
    there = equals(f"memory.there {k}", given_key - address, 0)
    return wire(
        f"memory.byte {k}",
        neuron(f"memory.byte {k}: stored", found, byte) + neuron(f"memory.byte {k}: given", there - found, given),
        (0, 255),
    )


def _write_key(f: Features, fetched: Fetched, op: Opcode, address: Affine) -> tuple[Affine, Affine]:
    """The key of the byte that this token stores, and its square.

    The address is the one computed a token ago, when this byte was chosen. In the memory section of a prefix the
    counter, which has counted this byte already, gives it.
    """
    store = op.where(lambda row: row.kind is Kind.STORE)
    target = wire("memory.store address", neuron("memory.store address", store + fetched.live - 1, address + OFFSET))
    (before,) = previous("previous.store address", 1, target)
    address_in_prefix = f.counter + (OFFSET - 1)
    return keyed_either("memory.key", fetched.live, (before + f.place,), (address_in_prefix, f.last, 1 - f.constants))

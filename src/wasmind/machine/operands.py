"""The operands of the instruction at hand: looked up among all values ever written, the latest wins."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.circuit.expr import Affine, lookup, wire
from wasmind.machine.features import Features
from wasmind.machine.fetch import Fetched

WORD = 1 << 32


@dataclass(frozen=True)
class Operand:
    """An i32: signed value, whether it is negative, nibbles lowest first, value mod 32."""

    value: Affine
    sign: Affine
    nibbles: tuple[Affine, ...]
    shift: Affine

    @property
    def unsigned(self) -> Affine:
        """The value from 0 to 2**32 - 1."""
        return self.value + self.sign * WORD

    def byte(self, k: int) -> Affine:
        """Byte k, 0 the lowest."""
        return self.nibbles[2 * k] + self.nibbles[2 * k + 1] * 16


@dataclass(frozen=True)
class Operands:
    """a and b whole, c's value, the memory's size in pages."""

    a: Operand
    b: Operand
    c: Affine
    pages: Affine


def operands(f: Features, fetched: Fetched) -> Operands:
    """Looks up slots a, b, c and the memory's size."""

    def read(name: str, slot: Affine, *values: Affine) -> list[Affine]:
        return lookup(f"operands.{name}", slot, fetched.written, fetched.written_squared, *values)

    def whole(name: str, slot: Affine) -> Operand:
        value, sign, shift, *nibbles = read(name, slot, f.value, f.sign, f.shift, *f.nibbles)
        return Operand(value, sign, tuple(nibbles), shift)

    a, b, c = fetched.slots
    return Operands(
        whole("a", a),
        whole("b", b),
        wire("operands.c", read("c", c, f.value)[0]),
        read("pages", fetched.pages, f.value)[0],
    )

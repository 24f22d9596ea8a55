"""What a script expects of a result, and numbers as messages show them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TypeAlias

from wasmind.spec.backend import Value

WIDTHS = {"i32": 32, "i64": 64, "f32": 32, "f64": 64}
"""Bits of each type that the runner knows."""

_MANTISSA = {"f32": 23, "f64": 52}
_FORMATS = {"f32": ("<I", "<f"), "f64": ("<Q", "<d")}

CANONICAL, ARITHMETIC = "nan:canonical", "nan:arithmetic"


@dataclass(frozen=True, slots=True)
class Nan:
    """Any NaN of a class (core specification, section 4.3.3): canonical or arithmetic, of either sign."""

    type: str
    kind: str

    def __str__(self) -> str:
        return f"{self.type} {self.kind}"

    def holds(self, value: Value) -> bool:
        """Whether the value is such a NaN."""
        quiet = ((1 << WIDTHS[self.type] - 1) - 1) >> (_MANTISSA[self.type] - 1) << (_MANTISSA[self.type] - 1)
        payload = value.bits & (1 << WIDTHS[self.type] - 1) - 1
        found = payload if self.kind == CANONICAL else payload & quiet
        return value.type == self.type and found == quiet


@dataclass(frozen=True, slots=True)
class Either:
    """Any of some patterns: the specification leaves it open."""

    patterns: tuple[Value | Nan, ...]

    def __str__(self) -> str:
        return " or ".join(map(show, self.patterns))


Pattern: TypeAlias = Value | Nan | Either


def matches(pattern: Pattern, value: Value) -> bool:
    """Whether a value is what the pattern says; numbers are compared bit by bit."""
    if isinstance(pattern, Either):
        return any(matches(part, value) for part in pattern.patterns)
    return pattern.holds(value) if isinstance(pattern, Nan) else pattern == value


def show(pattern: Pattern) -> str:
    """A number as a message shows it: integers signed, floats with their bits."""
    if not isinstance(pattern, Value):
        return str(pattern)
    type_, bits = pattern
    if type_ in _FORMATS:
        as_bits, as_float = _FORMATS[type_]
        (number,) = struct.unpack(as_float, struct.pack(as_bits, bits))
        return f"{type_} {number!r} ({bits:#0{WIDTHS[type_] // 4 + 2}x})"
    return f"{type_} {bits - (bits >> WIDTHS[type_] - 1 << WIDTHS[type_])}"


def show_all(patterns: tuple[Pattern, ...] | list[Value]) -> str:
    """Numbers in a row; "nothing" for none."""
    return ", ".join(map(show, patterns)) or "nothing"

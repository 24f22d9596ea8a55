"""Bytes of a binary module, read with care: every read is checked, every failure is a ModuleError with its
offset.

Number formats: core specification, section 5.2.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from wasmind.errors import ModuleError

T = TypeVar("T")


class Reader:
    """A place in `data`, and where reading must stop."""

    def __init__(self, data: bytes, start: int = 0, end: int | None = None) -> None:
        self.data = data
        self.at = start
        self.end = len(data) if end is None else end

    @property
    def done(self) -> bool:
        """True when nothing is left."""
        return self.at >= self.end

    def error(self, what: str, at: int | None = None) -> ModuleError:
        """The error to raise for a fault at an offset (the present one unless given)."""
        return ModuleError(f"malformed module: {what} (at offset {self.at if at is None else at:#x})")

    def byte(self, what: str) -> int:
        """The next byte; `what` names it in the error where there is none."""
        if self.at >= self.end:
            raise self.error(f"it ends where {what} is due")
        self.at += 1
        return self.data[self.at - 1]

    def take(self, count: int, what: str) -> bytes:
        """The next `count` bytes."""
        if count > self.end - self.at:
            raise self.error(f"{what} of {count} bytes where {self.end - self.at} are left")
        self.at += count
        return self.data[self.at - count : self.at]

    def part(self, count: int, what: str) -> Reader:
        """A reader of the next `count` bytes, which this one passes over."""
        start = self.at
        self.take(count, what)
        return Reader(self.data, start, self.at)

    def u32(self, what: str) -> int:
        """An unsigned LEB128 number below 2**32."""
        start = self.at
        value, _, _ = self._leb128(32, what)
        if value >> 32:
            raise self.error(f"{what} is a number that does not fit 32 bits", start)
        return value

    def signed(self, bits: int, what: str) -> int:
        """A signed LEB128 number of so many bits."""
        start = self.at
        value, shift, last = self._leb128(bits, what)
        if last & 0x40:
            value -= 1 << shift
        if not -(1 << bits - 1) <= value < 1 << bits - 1:
            raise self.error(f"{what} is a number that does not fit {bits} bits", start)
        return value

    def _leb128(self, bits: int, what: str) -> tuple[int, int, int]:
        """(the groups of 7 bits put together, their bits, the last byte)."""
        start, value, shift = self.at, 0, 0
        while True:
            byte = self.byte(what)
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value, shift, byte
            if shift >= bits:
                raise self.error(f"{what} is a number of too many bytes", start)

    def name(self, what: str) -> str:
        """A name: its length, then UTF-8."""
        start = self.at
        try:
            return self.take(self.u32(f"the length of {what}"), what).decode()
        except UnicodeDecodeError:
            raise self.error(f"{what} is not UTF-8", start) from None

    def vector(self, what: str, item: Callable[[], T]) -> tuple[T, ...]:
        """A count, then as many items, each read by `item`."""
        return tuple(item() for _ in range(self.u32(f"the number of {what}")))

    def finish(self, what: str) -> None:
        """Raises ModuleError unless all was read."""
        if not self.done:
            raise self.error(f"{what} has {self.end - self.at} bytes too many")

"""Bytes of a type as a person reads them: `{x = 3, y = -4}`, `0x410 "sorted"`, `[5, 3, 9]`."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Sequence

from wasmind.dwarf.model import Member, Type
from wasmind.dwarf.value import State

MOST_ELEMENTS = 16
"""Of an array that are shown."""
MOST_LETTERS = 80
"""Of a text that are shown."""
MOST_PARTS = 100
"""Numbers of one value that are shown."""
MOST_DEPTH = 4
"""How far structs, arrays and pointers are followed into each other."""
UNKNOWN = "?"

Bytes = Sequence[int | None]


def shown(types: Sequence[Type], number: int | None, data: Bytes, state: State) -> str:
    """The bytes of a value of type `number` as a text of one line; what a pointer leads to is read from the state."""
    return _Shown(types, state).value(number, data, 0)


class _Shown:
    """One value. left: parts that may still be shown."""

    def __init__(self, types: Sequence[Type], state: State) -> None:
        self.types = types
        self.state = state
        self.left = MOST_PARTS

    def value(self, number: int | None, data: Bytes, depth: int) -> str:
        """What the bytes are as a value of a type."""
        self.left -= 1
        if number is None or depth > MOST_DEPTH or self.left < 0:
            return "…"
        type_ = self.types[number]
        part: Callable[[Type, Bytes, int], str] = {
            "array": self._array,
            "struct": self._struct,
            "pointer": self._pointer,
            "enum": self._enum,
        }.get(type_.kind, lambda type_, data, depth: _base(type_, data))
        return part(type_, data, depth)

    def _array(self, type_: Type, data: Bytes, depth: int) -> str:
        assert type_.of is not None
        of = self.types[type_.of]
        if of.size == 1 and of.encoding.endswith("char"):
            return _text(data[: type_.count])
        count = min(type_.count or 0, MOST_ELEMENTS)
        parts = [self.value(type_.of, data[i * of.size : (i + 1) * of.size], depth + 1) for i in range(count)]
        return f"[{', '.join(parts + ['…'] * ((type_.count or 0) > count or type_.count is None))}]"

    def _struct(self, type_: Type, data: Bytes, depth: int) -> str:
        parts = [f"{member.name} = {self._member(member, data, depth)}" for member in type_.members[:MOST_ELEMENTS]]
        return f"{{{', '.join(parts + ['…'] * (len(type_.members) > MOST_ELEMENTS))}}}"

    def _member(self, member: Member, data: Bytes, depth: int) -> str:
        if not member.bits:
            return self.value(
                member.type, data[member.offset : member.offset + self.types[member.type].size], depth + 1
            )
        whole, type_ = _integer(data), self.types[member.type]
        if whole is None:
            return UNKNOWN
        value = whole >> member.first_bit & (1 << member.bits) - 1
        negative = type_.encoding.startswith("signed") and value >> member.bits - 1
        return str(value - (1 << member.bits) if negative else value)

    def _enum(self, type_: Type, data: Bytes, depth: int) -> str:
        value = _integer(data)
        if value is None:
            return UNKNOWN
        name = next((name for known, name in type_.names if (known - value) % (1 << 8 * len(data)) == 0), "")
        return f"{name} ({value})" if name else str(value)

    def _pointer(self, type_: Type, data: Bytes, depth: int) -> str:
        """The address, and what stands there."""
        address = _integer(data)
        if not address:
            return "null" if address == 0 else UNKNOWN
        of = None if type_.of is None else self.types[type_.of]
        if of is None or not of.size or depth + 1 > MOST_DEPTH:
            return f"{address:#x}"
        if of.size == 1 and of.encoding.endswith("char"):
            return f"{address:#x} {_text(self._read(address, MOST_LETTERS + 1))}"
        return f"{address:#x} → {self.value(type_.of, self._read(address, min(of.size, MOST_LETTERS)), depth + 1)}"

    def _read(self, address: int, count: int) -> Bytes:
        read = (self.state.byte(address + i) for i in range(count))
        return [None if byte is None else byte[0] for byte in read]


def _integer(data: Bytes) -> int | None:
    """The unsigned integer that the bytes are; None where one is not known."""
    known = [byte for byte in data if byte is not None]
    return int.from_bytes(bytes(known), "little") if data and len(known) == len(data) else None


def _text(data: Bytes) -> str:
    """Characters up to the first zero, in quotes."""
    known = bytes(byte or 0 for byte in data)
    if data and data[0] is None:
        return UNKNOWN
    letters = known.partition(b"\0")[0]
    cut = letters[:MOST_LETTERS].decode(errors="replace")
    return json.dumps(cut, ensure_ascii=False) + "…" * (len(letters) > MOST_LETTERS)


def _base(type_: Type, data: Bytes) -> str:
    value = _integer(data)
    if value is None or len(data) < type_.size:
        return UNKNOWN
    raw, bits = value.to_bytes(len(data), "little"), 8 * len(data)
    match type_.encoding:
        case "boolean":
            return "true" if value else "false"
        case "float" if len(data) in (4, 8):
            return _float(raw)
        case "signed" | "signed_char":
            value -= (value >> bits - 1) << bits
        case "unsigned" | "unsigned_char" | "UTF":
            pass
        case _:
            return f"{value:#x}"
    letter = len(data) == 1 and type_.encoding.endswith("char") and 32 <= value < 127
    return f"{value} {chr(value)!r}" if letter else str(value)


def _float(raw: bytes) -> str:
    """The shortest decimal number that is this one."""
    form = "<f" if len(raw) == 4 else "<d"
    (value,) = struct.unpack(form, raw)
    texts = (f"{value:.{digits}g}" for digits in range(1, 18))
    return next((text for text in texts if struct.pack(form, float(text)) == raw), str(value))

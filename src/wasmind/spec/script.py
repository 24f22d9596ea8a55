"""A test script as data: the JSON that wabt's `wast2json` makes, checked, with the modules it names.

The format: https://github.com/WebAssembly/wabt/blob/main/docs/wast2json.md. Whoever wrote the file is not trusted: it
may name files of its own folder only, and sizes have a bound.
"""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from wasmind.errors import LimitError, ScriptError, UsageError
from wasmind.spec.backend import Value
from wasmind.spec.values import ARITHMETIC, CANONICAL, WIDTHS, Either, Nan, Pattern

MAX_BYTES = 64 << 20
"""Of a script, and of all its modules together."""

_DIGITS = re.compile(r"[0-9]{1,20}")
_MAX_LINE = 1 << 31


@dataclass(frozen=True, slots=True)
class Define:
    """`module`: from here on it is the current one, and has a name if it is given one."""

    module: bytes = field(repr=False)
    name: str | None


@dataclass(frozen=True, slots=True)
class Register:
    """`register`: other modules can import from it under `as_`."""

    name: str | None
    as_: str


@dataclass(frozen=True, slots=True)
class Action:
    """`invoke` with arguments, or `get` of a global (`args` is None), in the current module or a named one."""

    module: str | None
    field: str
    args: tuple[Value, ...] | None


@dataclass(frozen=True, slots=True)
class Returns:
    """`assert_return`: the action ends with these results."""

    action: Action
    expected: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Stops:
    """`assert_trap` or `assert_exhaustion`: the action ends so, with a message that starts with `text`."""

    action: Action
    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """`assert_malformed`, `_invalid`, `_unlinkable` or `_uninstantiable`: the module does not become an instance."""

    module: bytes = field(repr=False)
    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """What the runner has no means for; `reason` says what. `acts`: it would have invoked something."""

    reason: str
    acts: bool = False


Body: TypeAlias = Define | Register | Action | Returns | Stops | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Command:
    """One command: the line of the .wast file it stands in, its name there, and what it says."""

    line: int
    type: str
    body: Body


@dataclass(frozen=True, slots=True)
class Script:
    """The commands of a file, in order; `name` is the file as the user wrote it."""

    name: str
    commands: tuple[Command, ...]


def read_regular(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file. Raises UsageError for one that cannot be read, LimitError for more than `limit` bytes."""
    try:
        # A pipe or a device would be waited for without end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UsageError(f"cannot read {str(path)!r}: it is not a regular file")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise UsageError(f"cannot read {str(path)!r}: {(error.strerror or 'unreadable').lower()}") from None
    except ValueError as error:  # a null byte in the path
        raise UsageError(f"cannot read {str(path)!r}: {error}") from None
    if len(data) > limit:
        raise LimitError(f"{str(path)!r} has more than {limit:,} bytes; split the script")
    return data


def parse(data: bytes, name: str, folder: Path) -> Script:
    """The script that the JSON says; its modules are read from `folder`.

    Raises ScriptError for JSON that says none, UsageError or LimitError for modules that cannot be read.
    """
    try:
        # wabt 1.0.32 leaves out the comma between the results of a plain action. Quotes inside a string are escaped, so
        # that this is never a part of one.
        document = json.loads(data.replace(b'"}{"', b'"}, {"'))
    except (RecursionError, ValueError) as error:
        raise ScriptError(f"malformed JSON: {error}") from None
    reader = _Reader(folder)
    items = _get(document if isinstance(document, dict) else {}, "commands", list, "the script")
    return Script(name, tuple(reader.command(number, item) for number, item in enumerate(items, start=1)))


def _get(item: Mapping[str, Any], key: str, kind: type | tuple[type, ...], where: str) -> Any:
    """A field of an object of the JSON; None where it may be and is missing."""
    found = item.get(key)
    if not isinstance(found, kind) or isinstance(found, bool):
        raise ScriptError(f"{where}: {key!r} is {'missing' if key not in item else 'not what it should be'}")
    return found


_OPTIONAL_TEXT = (str, type(None))


class _NoMeans(Exception):
    """The runner has no means for a part of a command; it becomes `Unknown`."""


class _Reader:
    """Commands from their JSON. Modules are read once each, and counted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.modules: dict[str, bytes] = {}
        self.left = MAX_BYTES

    def command(self, number: int, item: object) -> Command:
        where = f"command {number}"
        if not isinstance(item, dict):
            raise ScriptError(f"{where} is not an object")
        type_ = _get(item, "type", str, where)
        line = _get(item, "line", int, where)
        if not 0 <= line < _MAX_LINE:
            raise ScriptError(f"{where}: its line is out of range")
        where = f"command {number} ({type_[:40]!r}, line {line})"
        read = _BODIES.get(type_)
        try:
            body = read(self, item, where) if read else Unknown(f"the runner does not know the command {type_[:40]!r}")
        except _NoMeans as lack:
            body = Unknown(str(lack), acts=True)
        return Command(line, type_, body)

    def module(self, item: Mapping[str, Any], where: str) -> bytes:
        name = _get(item, "filename", str, where)
        if name not in self.modules:
            self.modules[name] = self._read(name, where)
            self.left -= len(self.modules[name])
        return self.modules[name]

    def _read(self, name: str, where: str) -> bytes:
        path = self.folder / name
        # A link could lead out of the folder as well as a path can.
        if name != Path(name).name or name == ".." or path.is_symlink():
            raise ScriptError(f"{where}: the file {name[:80]!r} is not one beside the script; only those are read")
        return read_regular(path, self.left)

    def define(self, item: Mapping[str, Any], where: str) -> Define:
        return Define(self.module(item, where), _get(item, "name", _OPTIONAL_TEXT, where))

    def register(self, item: Mapping[str, Any], where: str) -> Register:
        return Register(_get(item, "name", _OPTIONAL_TEXT, where), _get(item, "as", str, where))

    def action(self, item: Mapping[str, Any], where: str) -> Action:
        action = _get(item, "action", dict, where)
        kind = _get(action, "type", str, where)
        if kind not in ("invoke", "get"):
            raise _NoMeans(f"the runner does not know the action {kind[:40]!r}")
        args = tuple(_value(arg, where) for arg in _get(action, "args", list, where)) if kind == "invoke" else None
        return Action(_get(action, "module", _OPTIONAL_TEXT, where), _get(action, "field", str, where), args)

    def returns(self, item: Mapping[str, Any], where: str) -> Returns:
        # wabt 1.0.32 writes alternatives for the only result in the place of "expected", newer ones inside it.
        if "either" in item:
            return Returns(self.action(item, where), (_either(item, "either", where),))
        expected = _get(item, "expected", list, where)
        return Returns(self.action(item, where), tuple(_pattern(part, where) for part in expected))

    def stops(self, item: Mapping[str, Any], where: str) -> Stops:
        return Stops(self.action(item, where), _get(item, "text", str, where))

    def refused(self, item: Mapping[str, Any], where: str) -> Refused:
        return Refused(self.module(item, where), _get(item, "text", str, where))


_BODIES: dict[str, Callable[[_Reader, Mapping[str, Any], str], Body]] = {
    "module": _Reader.define,
    "register": _Reader.register,
    "action": _Reader.action,
    "assert_return": _Reader.returns,
    "assert_trap": _Reader.stops,
    "assert_exhaustion": _Reader.stops,
    "assert_malformed": _Reader.refused,
    "assert_invalid": _Reader.refused,
    "assert_unlinkable": _Reader.refused,
    "assert_uninstantiable": _Reader.refused,
}


def _pattern(item: object, where: str) -> Pattern:
    if isinstance(item, dict) and item.get("type") == "either":
        return _either(item, "values", where)
    return _number(item, where)


def _either(item: Mapping[str, Any], key: str, where: str) -> Either:
    return Either(tuple(_number(part, where) for part in _get(item, key, list, where)))


def _number(item: object, where: str) -> Value | Nan:
    if isinstance(item, dict) and item.get("type") in ("f32", "f64") and item.get("value") in (CANONICAL, ARITHMETIC):
        return Nan(item["type"], item["value"])
    return _value(item, where)


def _value(item: object, where: str) -> Value:
    if not isinstance(item, dict):
        raise ScriptError(f"{where}: a value is not an object")
    type_ = _get(item, "type", str, where)
    if type_ not in WIDTHS:
        raise _NoMeans(f"the runner does not have values of type {type_[:40]!r}")
    digits = _get(item, "value", str, where)
    if not _DIGITS.fullmatch(digits) or int(digits) >> WIDTHS[type_]:
        raise ScriptError(f"{where}: {digits[:40]!r} is no {type_}; write its bits as a decimal number")
    return Value(type_, int(digits))

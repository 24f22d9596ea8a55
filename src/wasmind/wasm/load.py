"""A program from wherever the user has it: a path, bytes, or text. The form is told from the content."""

from __future__ import annotations

import re
from pathlib import Path

from wasmind.errors import ModuleError, UsageError, WasmindError
from wasmind.wasm.binary import MAGIC, decode
from wasmind.wasm.flat import flat_module, parse_json
from wasmind.wasm.module import ModuleDef

_TEXT = ("(", ";;")
_JSON = ("[", "{")
_WHERE = re.compile(r"-->\s*\S*?:(\d+):(\d+)")
_OFFSET = re.compile(r"\s*\(at offset (0x[0-9a-f]+|\d+)\)")


def load(source: str | Path | bytes) -> ModuleDef:
    """The module, decoded and valid, or the flat program as a module with the one export "main".

    source: the path of a .wat, .wasm or .json file; or what such a file holds, as text or bytes.

    Raises UsageError when there is no such file, ModuleError when the content is no valid module or needs
    what this machine does not have, ProgramError when it is no valid flat program.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        return _from_bytes(bytes(source))
    if isinstance(source, str) and source.lstrip().startswith(_TEXT + _JSON):
        return _from_text(source)
    if not str(source):
        raise UsageError("the path of the program is empty; give a .wat, .wasm or .json file")
    path = Path(source)
    data = _read(path)
    try:
        return _from_bytes(data)
    except WasmindError as error:
        raise type(error)(f"{path}: {error}") from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {str(path)!r}: {(error.strerror or 'unreadable').lower()}") from None
    except ValueError as error:  # a null byte in the path
        raise UsageError(f"cannot read {str(path)!r}: {error}") from None


def _from_bytes(data: bytes) -> ModuleDef:
    if data[: len(MAGIC)] == MAGIC:
        return _valid(data)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise ModuleError(f"neither a WebAssembly module nor text: it starts with {data[:8]!r}") from None
    return _from_text(text)


def _from_text(text: str) -> ModuleDef:
    start = text.lstrip()
    if not start:
        raise ModuleError("the program is empty; give a WebAssembly module or a flat program in JSON")
    if start.startswith(_JSON):
        return flat_module(parse_json(text))
    if not start.startswith(_TEXT):
        raise ModuleError(
            f"neither WebAssembly text, which starts with '(', nor JSON, with '[': it starts with {start[:20]!r}"
        )
    return _valid(_assemble(text))


def _assemble(text: str) -> bytes:
    """The binary of a module in text form."""
    import wasmtime

    try:
        return bytes(wasmtime.wat2wasm(text.encode()))
    except UnicodeEncodeError as error:
        raise ModuleError(f"malformed text: character {error.start} is half of a surrogate pair") from None
    except wasmtime.WasmtimeError as error:
        message = str(error)
        where = _WHERE.search(message)
        place = f" (line {where[1]}, column {where[2]})" if where else ""
        raise ModuleError(f"malformed text: {_first_line(message)}{place}") from None


def _valid(data: bytes) -> ModuleDef:
    """The module that the bytes hold, checked by wasmtime."""
    import wasmtime

    module = decode(data)
    try:
        wasmtime.Module.validate(wasmtime.Engine(), data)
    except wasmtime.WasmtimeError as error:
        message = _first_line(str(error))
        offset = _OFFSET.search(message)
        index = module.function_at(int(offset[1], 0)) if offset else None
        place = f" (function {module.function_names[index]})" if index is not None else ""
        raise ModuleError(f"invalid module: {message}{place}") from None
    return module


def _first_line(message: str) -> str:
    return message.strip().partition("\n")[0].strip()

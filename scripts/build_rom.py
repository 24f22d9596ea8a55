"""Compiles the microcode for floats, 64-bit division and WASI to the modules that are linked into programs.

    .venv/bin/python scripts/build_rom.py

The modules are committed, so that nobody needs clang to run them. Needs clang and wasm-ld. The same compiler gives the
same bytes. What comes out has integer instructions only, and neither table, global or data; WASI works in the memory
of the program, the others in none.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import wasmtime

from wasmind.isa.linear import HOST_BASE
from wasmind.isa.microcode import CONTENTS, FILE_BYTES, SURROUNDINGS

ROM = Path(__file__).resolve().parent.parent / "src" / "wasmind" / "wasm" / "rom"
SOURCES = {"float": sorted((ROM / "float").glob("*.c")), "div": [ROM / "div.c"], "wasi": [ROM / "wasi.c"]}
PLACES = {"RECORDS": HOST_BASE, "CONTENTS": CONTENTS, "SURROUNDINGS": SURROUNDINGS, "FILE_BYTES": FILE_BYTES}
"""Numbers that the C code shares with the machine."""
FLAGS = (
    *("--target=wasm32", "-std=c11", "-O2", "-nostdlib", "-ffreestanding", "-fno-builtin", "-mcpu=mvp"),
    *("-Wall", "-Wextra", "-Werror"),
    *("-Wl,--no-entry", "-Wl,--strip-all"),
    *(f"-D{name}={number}u" for name, number in PLACES.items()),
)

_HEADER = b"\0asm\1\0\0\0"
_TYPE, _IMPORT, _FUNCTION, _TABLE, _MEMORY, _GLOBAL, _EXPORT, _CODE = 1, 2, 3, 4, 5, 6, 7, 10
_KEPT = {_TYPE, _IMPORT, _FUNCTION, _EXPORT, _CODE}
_LINKERS = {_TABLE, _MEMORY, _GLOBAL}  # an empty table, a stack and its pointer, wanted or not
_MEMORY_EXPORT = b"\6memory\2\0"


def build(name: str, target: Path) -> None:
    """Compiles one of the modules. Raises CalledProcessError where clang refuses it."""
    with tempfile.TemporaryDirectory() as folder:
        linked = Path(folder) / "linked.wasm"
        shared = ["-Wl,--import-memory"] if name == "wasi" else []
        subprocess.run(["clang", *FLAGS, *shared, "-o", linked, *SOURCES[name]], check=True)
        target.write_bytes(bare(linked.read_bytes()))


def bare(module: bytes) -> bytes:
    """The module without the table, the memory and the stack pointer that the linker gives to every module.

    Raises ValueError where it has more than routines without memory need, such as data; WasmtimeError where one of
    them uses what was taken away.
    """
    out = [_HEADER]
    for number, content in sections(module):
        if number in _LINKERS:
            continue
        if number not in _KEPT:
            raise ValueError(f"section {number} in microcode: a routine has data or is called through a table")
        if number == _EXPORT and _MEMORY_EXPORT in content:
            content = _without_memory(content)
        out += [bytes([number]), _leb(len(content)), content]
    result = b"".join(out)
    wasmtime.Module.validate(wasmtime.Engine(), result)
    return result


def _without_memory(exports: bytes) -> bytes:
    count, at = unsigned(exports, 0)
    assert exports.count(_MEMORY_EXPORT) == 1
    return _leb(count - 1) + exports[at:].replace(_MEMORY_EXPORT, b"", 1)


def sections(module: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each section of a module."""
    at = len(_HEADER)
    while at < len(module):
        number = module[at]
        size, start = unsigned(module, at + 1)
        at = start + size
        yield number, module[start:at]


def unsigned(data: bytes, at: int) -> tuple[int, int]:
    """The LEB128 number that begins at a place, and where it ends; of a signed one only where it ends is right."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _leb(value: int) -> bytes:
    digits = bytearray()
    while value >= 0x80:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    digits.append(value)
    return bytes(digits)


def main() -> None:
    """Compiles all, into the folder that is given or where they are committed."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROM
    for name in SOURCES:
        target = folder / f"{name}.wasm"
        build(name, target)
        print(f"{name}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

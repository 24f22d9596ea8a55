"""Where programs come from, and what is said when none comes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import wasmtime

from tests.wasm.harness import run
from wasmind.errors import ModuleError, ProgramError, UsageError
from wasmind.wasm import load

TEXT = '(module (func (export "main") (result i32) i32.const 42))'
FLAT = '[["i32.const", 42], {"op": 240, "operand": 0}, "halt"]'


@pytest.mark.parametrize(
    "content",
    [TEXT, f"\n;; a comment\n{TEXT}", TEXT.encode(), bytes(wasmtime.wat2wasm(TEXT)), FLAT, FLAT.encode()],
    ids=["text", "comment", "text in bytes", "binary", "json", "json in bytes"],
)
def test_the_form_of_a_program_is_told_from_its_content(content: str | bytes, tmp_path: Path) -> None:
    assert run(load(content)).outputs == (42,)
    path = tmp_path / "program"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert run(load(path)).outputs == run(load(str(path))).outputs == (42,)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the program is empty"),
        (b" \n", "the program is empty"),
        (b"\0asm\1\0\0", "not a WebAssembly 1.0 module: its version is"),
        (b"\0asm\x0d\0\1\0", "not a WebAssembly 1.0 module: its version is"),
        (b"\xff\xfe\x00", "neither a WebAssembly module nor text: it starts with b'\\xff\\xfe\\x00'"),
        (b"\x7fELF\2\1\1", "neither WebAssembly text, which starts with '(', nor JSON"),
        (b"hello", "it starts with 'hello'"),
        (b"(module", "malformed text: expected `)` (line 1, column 8)"),
        (b"(module\n  (func (i32.addd)))", "malformed text: unknown operator or unexpected token (line 2, column 10)"),
        (
            b"(module (func $f (result i32)))",
            "invalid module: type mismatch: expected i32 but nothing on stack (at offset 0x18) (function $f)",
        ),
        (b"(module (func (local.get 3)))", "unknown local 3"),
        (b"(module (tag))", "needs exceptions, which this machine does not have yet"),
    ],
)
def test_what_is_no_module_is_a_module_error_of_one_line(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "p.wasm"
    path.write_bytes(content)
    for source in (content, path):
        with pytest.raises(ModuleError, match=re.escape(message)) as caught:
            load(source)
        assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")


def test_half_of_a_surrogate_pair_is_a_module_error() -> None:
    with pytest.raises(ModuleError, match="character 8 is half of a surrogate pair"):
        load("(module \ud800)")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[0, 1],", "malformed JSON: Expecting value (line 1, column 9)"),
        ('{"op": 1}', "a flat program in JSON is a list"),
        ("[" * 100_000, "malformed JSON: maximum recursion depth exceeded"),
        ('["i32.foo"]', "instruction 0: 'i32.foo' is no instruction of this machine"),
    ],
)
def test_what_is_no_flat_program_is_a_program_error(text: str, message: str) -> None:
    with pytest.raises(ProgramError, match=re.escape(message)):
        load(text)


def test_what_cannot_be_read_is_a_usage_error(tmp_path: Path) -> None:
    for source, message in (
        (tmp_path / "none.wat", "no such file or directory"),
        (tmp_path, "is a directory"),
        ("a\0b", "embedded null byte"),
        ("", "the path of the program is empty"),
    ):
        with pytest.raises(UsageError, match=message):
            load(source)


def test_importing_the_package_does_not_import_wasmtime() -> None:
    code = "import sys, wasmind.wasm; sys.exit('wasmtime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

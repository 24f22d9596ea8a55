"""The listing: what `wasmind dis` prints."""

from __future__ import annotations

import pytest

from tests.wasm.harness import module
from wasmind.errors import ModuleError
from wasmind.wasm import disassemble, flat_module, load

SOURCE = module(
    """(func $double (export "double") (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
       (func $unused (result i32) (local i32) local.get 0)"""
)


def test_the_source_stands_beside_the_linear_code() -> None:
    assert disassemble(load(SOURCE), "double").splitlines() == [
        "constants and globals: g1=0 g2=0",
        "",
        "entry: 4 instructions",
        "     0  next0 = copy g2                           ; entry",
        "     1  call -> 4                                 ; entry",
        "     2  output next0                              ; entry",
        "     3  halt                                      ; entry",
        "",
        "$double: 2 instructions",
        "     4  s0 = add s0 s0                            ; local.get 0; local.get 0; i32.add; end",
        "     5  ret                                       ; end",
    ]


def test_without_an_entry_all_functions_are_shown() -> None:
    text = disassemble(load(SOURCE))
    assert "$double: 2 instructions" in text
    assert "s0 = copy g2                              ; a local starts as zero" in text
    assert "entry" not in text


def test_flat_programs_and_empty_modules_can_be_shown() -> None:
    assert "s0 = add g2 g2" in disassemble(flat_module([("i32.const", 1), ("i32.const", 1), "i32.add", "output"]))
    assert disassemble(load("(module)")) == "constants and globals: g1=0"


def test_a_function_that_cannot_be_lowered_is_named() -> None:
    with pytest.raises(ModuleError, match=r"needs ref.null.*\(function \$f\)"):
        disassemble(load("(module (func $f (drop (ref.null func))))"))

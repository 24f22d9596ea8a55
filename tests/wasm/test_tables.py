"""Calls through the table: who is found, and what traps when nobody fitting is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import oracle
from tests.wasm.harness import check, module, run
from wasmind.wasm import load, lowered

TABLE = """
    (type $binary (func (param i32 i32) (result i32)))
    (type $same (func (param i32 i32) (result i32)))
    (type $wide (func (param i64) (result i64)))
    (type $shown (func (param i32)))
    (table 8 funcref)
    (elem (i32.const 1) $add $add $square $output)
    (elem (i32.const 2) func $mul)
    (elem (table 0) (i32.const 6) funcref (ref.func $add) (ref.null func))
    (func $add (type $binary) (i32.add (local.get 0) (local.get 1)))
    (func $mul (type $same) (i32.mul (local.get 0) (local.get 1)))
    (func $square (type $wide) (i64.mul (local.get 0) (local.get 0)))
"""


@pytest.mark.parametrize("index", range(-1, 9))
def test_an_element_is_called_or_traps(index: int) -> None:
    seen = check(
        module(f"""{TABLE} (func (export "main") (result i32)
            (call_indirect (type $binary) (i32.const 7) (i32.const 5) (i32.const {index})))"""),
    )
    assert seen.trap or seen.outputs[0] in (12, 35)


def test_an_index_that_a_call_gives_is_not_lost_among_the_arguments() -> None:
    check(
        module(f"""{TABLE} (func (export "main") (result i32) (local i32) (local.set 0 (i32.const 3))
            local.get 0 (i32.mul (local.get 0) (i32.const 9)) (call $add (i32.const 1) (i32.const 1))
            (call_indirect (type $binary)) (i32.sub (local.get 0)))""")
    )


def test_operands_below_a_call_are_kept() -> None:
    check(
        module(f"""{TABLE} (func (export "main") (result i64)
            (i64.sub (call_indirect (type $wide) (i64.const -5000000000) (i32.const 3))
              (call_indirect (type $wide) (i64.extend_i32_s (call $add (i32.const -4) (i32.const 1)))
                (i32.const 3))))""")
    )


def test_a_host_function_can_be_in_the_table() -> None:
    text = f'{TABLE} (func (export "main") (call_indirect (type $shown) (i32.const -7) (i32.const 4)))'
    assert check(module(text)).outputs == (-7,)


def test_a_table_that_nobody_calls_through_is_not_linked() -> None:
    program = lowered(load(module(f'{TABLE} (func (export "main"))')), "main")
    assert not program.program.data
    assert not [name for name, _ in program.functions if name == "$square"]


def test_the_depth_of_calls_through_the_table_is_bounded() -> None:
    source = """(module (type $f (func)) (table 1 funcref) (elem (i32.const 0) $f)
        (func $f (export "main") (call_indirect (type $f) (i32.const 0))))"""
    assert check(source).trap == "call stack exhausted"


COPIED = f"""{TABLE}
    (elem $passive funcref (ref.func $mul) (ref.null func) (ref.func $add))
    (func $try (param i32) (result i32) (call_indirect (type $binary) (i32.const 7) (i32.const 5) (local.get 0)))"""


def checked(fields: str) -> None:
    """As `check`; wasmtime has one word for a call and a copy that leave the table, and no call here does."""
    seen, expected = run(module(fields)), oracle.run(module(fields), "main")
    trap = expected.trap and expected.trap.replace("undefined element", "out of bounds table access")
    assert seen == replace(expected, trap=trap)


@pytest.mark.parametrize("count", [0, 1, 3, 4, -1])
@pytest.mark.parametrize(("to", "start"), [(0, 1), (1, 0), (5, 0), (8, 0), (9, 0), (0, 2), (-1, 0)])
@pytest.mark.parametrize("name", ["table.copy", "table.init $passive"])
def test_elements_are_copied_where_all_of_them_fit(name: str, to: int, start: int, count: int) -> None:
    for index in (0, 1, 2, 5, 6, 7):
        checked(f"""{COPIED} (func (export "main") (result i32)
            ({name} (i32.const {to}) (i32.const {start}) (i32.const {count})) (call $try (i32.const {index})))""")


@pytest.mark.parametrize("segment", ["$passive", "0"])
@pytest.mark.parametrize("code", ["elem.drop $passive", "nop"])
def test_dropped_elements_are_none_and_so_are_active_ones(code: str, segment: str) -> None:
    init = f"(table.init {segment} (i32.const 0) (i32.const 0) (i32.const 1))"
    checked(f'{COPIED} (func (export "main") (result i32) ({code}) {init} (call $try (i32.const 0)))')

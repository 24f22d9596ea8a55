"""What `lower` refuses: entries, arguments, imports, and what the machine does not have."""

from __future__ import annotations

import re

import pytest

from wasmind.errors import ModuleError, UsageError
from wasmind.isa.linear import MAX_PAGES
from wasmind.wasm import flat_module, load, lower

LATER = ", which this machine does not have yet"
MAIN = '(func $main (export "main")'


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (f"{MAIN} (drop (ref.null func)))", "needs ref.null" + LATER + " (function $main)"),
        (f"{MAIN} (call $f)) (func $f (local externref))", "needs externref values" + LATER + " (function $f)"),
        (f"(table 1 funcref) {MAIN} (drop (table.get (i32.const 0))))", "needs table.get"),
        (f"(table 1 funcref) (table 1 funcref) {MAIN} (call_indirect 1 (i32.const 0)))", "needs a second table"),
        (f"(table 400000 funcref) {MAIN} (call_indirect (i32.const 0)))", "its tables and passive data take"),
        (f"{MAIN} (drop (v128.const i32x4 0 0 0 0)))", "needs vector instructions"),
        (f"(global externref (ref.null extern)) {MAIN} (drop (global.get 0)))", "needs externref globals"),
        (f"(memory 1) (memory 1) {MAIN})", "needs a second memory"),
        (f"(memory {MAX_PAGES + 1}) {MAIN})", f"the memory has {MAX_PAGES + 1} pages at the start"),
        (f'(memory 1) (data (i32.const 65535) "ab") {MAIN})', "data segment 0 lies at 65535 .. 65537"),
        (f'(memory 1) (data (i32.const -1) "") {MAIN})', "data segment 0 lies at 4294967295"),
        (f"(table 1 funcref) (elem (i32.const 1) $main) {MAIN})", "element segment 0 ends at 2, table 0 at 1"),
        (f'(import "env" "puts" (func (param i32))) {MAIN})', 'imports "env"."puts", which is not provided'),
        (f'(import "js" "output" (func (param i32))) {MAIN})', 'imports "js"."output", which is not provided'),
        (f'(import "env" "memory" (memory 1)) {MAIN})', 'imports "env"."memory" (a memory), which is not provided'),
        (f'(import "env" "g" (global i32)) {MAIN})', 'imports "env"."g" (a global), which is not provided'),
        (f'(import "env" "output" (func (param i32 i32))) {MAIN})', "with type (param i32 i32), it is provided with"),
        (f"{MAIN} (local {'i32 ' * 1025}))", "function $main has 1025 words of parameters and locals"),
        (f"{MAIN} (local {'i64 ' * 513}))", "function $main has 1026 words of parameters and locals"),
        (f"{MAIN} {'(i32.clz (i32.const 1)) ' * 1025} {'drop ' * 1025})", "$main needs more than the 1024 slots"),
    ],
)  # fmt: skip
def test_what_the_machine_cannot_run_is_a_module_error(fields: str, message: str) -> None:
    module = load(f"(module {fields})")
    with pytest.raises(ModuleError, match=re.escape(message)) as caught:
        lower(module, "main")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("entry", "args", "message"),
    [
        ("none", (), 'no exported function "none"; the exported functions are: "main", "a\N{REPLACEMENT CHARACTER}b"'),
        ("memory", (), 'no exported function "memory"'),
        ("main", (), '"main" has type (param i32) (result i32): give it 1 arguments, not 0'),
        ("main", (1, 2), "give it 1 arguments, not 2"),
        ("main", (1 << 32,), "argument 1 of \"main\" is 4294967296, give an integer from -2147483648 to 4294967295"),
        ("main", (-(1 << 31) - 1,), "is -2147483649"),
        ("main", ("x",), "is 'x'"),
        ("main", (1.0,), "is 1.0"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_a_usage_error(entry: str, args: tuple[int, ...], message: str) -> None:
    module = load(
        r"""(module (memory (export "memory") 1)
              (func (export "main") (param i32) (result i32) local.get 0) (func (export "a\nb")))"""
    )
    with pytest.raises(UsageError, match=re.escape(message)):
        lower(module, entry, args)


def test_a_frame_may_be_full() -> None:
    fields = f"{MAIN} (local {'i32 ' * 1000}) {'(i32.clz (local.get 0)) ' * 23} {'drop ' * 23})"
    assert lower(load(f"(module {fields})"), "main").code


def test_a_flat_program_takes_no_arguments() -> None:
    with pytest.raises(UsageError, match="give it 0 arguments, not 1"):
        lower(flat_module(["halt"]), "main", (1,))


def test_zeros_in_data_cost_nothing_and_a_memory_that_nobody_reads_neither() -> None:
    data = r'(memory 1) (data (i32.const 16) "\00\00ab\00\00\00c\00\00\00\00d\00")'
    module = load(f'(module {data} (func (export "main") (drop (i32.load (i32.const 0)))) (func (export "nothing")))')
    assert lower(module, "nothing").data == ()
    assert lower(module, "main").data == ((18, b"ab\0\0\0c"), (28, b"d"))


def test_constants_are_shared_and_imports_of_env_are_provided() -> None:
    module = load(
        """(module (import "env" "output" (func $output (param i32))) (global $g (mut i32) (i32.const 7))
             (func (export "main") (call $output (i32.const 7)) (call $output (i32.const 0xffffffff))
               (call $output (i32.const -1)) (call $output (i32.const 7))))"""
    )
    assert lower(module, "main").constants == (0, 7, 7, -1)

"""The code that lowering makes, where it is meant to be short: exact, so that a change for the worse is seen."""

from __future__ import annotations

import re

import pytest

from tests.wasm.harness import module
from wasmind.isa.linear import Instr, render
from wasmind.wasm import flat_module, load, lower, lowered


def _main(fields: str) -> list[str]:
    """The instructions of `main`, with jumps relative to its start and constants as =value."""
    result = lowered(load(module(fields)), "main", (0,) * fields.partition("(result")[0].count("i32"))
    starts = dict(result.functions)
    ends = [*sorted(starts.values())[1:], len(result.program.code)]
    start = starts["$main"]
    code: tuple[Instr, ...] = result.program.code[start : min(end for end in ends if end > start)]
    return [_render(instr, pc, result.program.constants) for pc, instr in enumerate(code)]


def _render(instr: Instr, pc: int, constants: tuple[int, ...]) -> str:
    return re.sub(r"\bg(\d+)", lambda slot: f"={constants[int(slot[1]) - 1]}", render(instr, pc))


def _loop(fields: str) -> list[str]:
    """The operations of the innermost loop of `main`: from where the last backward jump goes."""
    lines = _main(fields)
    back = [(pc, int(line.split("-> ")[1])) for pc, line in enumerate(lines) if "->" in line]
    start, end = next((to, pc) for pc, to in back if to <= pc)
    return [
        line.partition(" = ")[2].split()[0] if " = " in line else line.split()[0] for line in lines[start : end + 1]
    ]


HEAD = '(func $main (export "main") (param i32) (result i32)'

LOOPS = {
    "Fibonacci": (
        """(local i32 i32 i32) (local.set 2 (i32.const 1))
           (loop (local.set 3 (i32.add (local.get 1) (local.get 2))) (local.set 1 (local.get 2))
             (local.set 2 (local.get 3)) (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
           local.get 1)""",
        ["add", "copy", "copy", "sub", "br_nez"],
    ),
    "Fibonacci over the stack": (
        """(local i32 i32) (local.set 2 (i32.const 1))
           (loop local.get 2 (i32.add (local.get 1) (local.get 2)) local.set 2 local.set 1
             (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
           local.get 1)""",
        ["copy", "add", "copy", "sub", "br_nez"],
    ),
    "sum of bytes, the condition a comparison": (
        """(local i32 i32)
           (loop (local.set 2 (i32.add (local.get 2) (i32.load8_u offset=16 (local.get 1))))
             (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (local.get 0))))
           local.get 2) (memory 1)""",
        ["load8_u", "add", "add", "br_lt_u"],
    ),
    "greatest common divisor": (
        """(local i32 i32)
           (loop (local.set 2 (local.get 0)) (local.set 0 (i32.rem_u (local.get 1) (local.get 0)))
             (local.set 1 (local.get 2)) (br_if 0 (local.get 0)))
           local.get 1)""",
        ["copy", "div_u", "mulsub", "copy", "br_nez"],
    ),
    "Collatz, an if with a value": (
        """(local i32)
           (loop (local.set 1 (i32.add (local.get 1) (i32.const 1)))
             (local.set 0 (if (result i32) (i32.and (local.get 0) (i32.const 1))
               (then (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
               (else (i32.shr_u (local.get 0) (i32.const 1)))))
             (br_if 0 (i32.ne (local.get 0) (i32.const 1))))
           local.get 1)""",
        ["add", "and", "br_eqz", "mul", "add", "jump", "shr_u", "br_ne"],
    ),
    "a while loop: the exit is one branch": (
        """(local i32)
           (block (loop (br_if 1 (i32.eqz (local.get 0)))
             (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br 0)))
           local.get 0)""",
        ["br_eqz", "sub", "jump"],
    ),
    "a conditional br over a br is one branch": (
        """(local i32)
           (block (loop (block (br_if 0 (i32.lt_s (local.get 0) (i32.const 9))) (br 2))
             (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br 0)))
           local.get 0)""",
        ["br_ge_s", "add", "jump"],
    ),
}


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_is_as_short_as_this(name: str) -> None:
    body, ops = LOOPS[name]
    assert _loop(f"{HEAD} {body}") == ops


def test_arguments_are_computed_where_the_callee_wants_them() -> None:
    lines = _main(
        f"""{HEAD} (call $f (i32.add (local.get 0) (i32.const 1)) (i32.mul (local.get 0) (local.get 0)) (local.get 0)))
            (func $f (param i32 i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))"""
    )
    assert [line for line in lines if "call" not in line] == [
        "next0 = add s0 =1",
        "next1 = mul s0 s0",
        "next2 = copy s0",
        "s0 = copy next0",
        "ret",
    ]


def test_a_result_is_used_where_the_callee_left_it() -> None:
    lines = _main(f"{HEAD} (i32.add (call $f) (local.get 0))) (func $f (result i32) (i32.const 1))")
    assert [line for line in lines if "call" not in line] == ["s0 = add next0 s0", "ret"]


def test_a_result_waits_in_a_temporary_only_over_another_call() -> None:
    lines = _main(f"{HEAD} (i32.sub (call $f) (call $f))) (func $f (result i32) (i32.const 1))")
    assert [line for line in lines if "call" not in line] == ["s1 = copy next0", "s0 = sub s1 next0", "ret"]


TWO = '(memory 1) (func $main (export "main") (param i32 i32) (result i32)'


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("(drop (i32.load8_u offset=4 (local.get 0)))", ["s2 = load8_u s0+=0 +4"]),
        ("(drop (i32.load (i32.add (local.get 0) (local.get 1))))", ["s2 = load s0+s1 +0"]),
        ("(drop (i32.load offset=8 (i32.add (local.get 0) (i32.const -12))))", ["s2 = load s0+=-12 +8"]),
        ("(i32.store8 (i32.add (local.get 0) (local.get 1)) (i32.const 7))", ["store8 s0+s1 =7 +0"]),
        (
            "(i32.store (i32.add (local.get 0) (local.get 1)) (i32.mul (local.get 0) (local.get 0)))",
            ["s3 = mul s0 s0", "store s0+s1 s3 +0"],
        ),
        (
            "(i32.store (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2))) (i32.load (local.get 0)))",
            ["s3 = shl s1 =2", "s2 = add s0 s3", "s3 = load s0+=0 +0", "store s2+=0 s3 +0"],  # s3 is needed twice
        ),
        (
            "(i32.store (i32.add (local.get 0) (local.get 1)) (local.tee 1 (i32.load (local.get 1))))",
            ["s2 = add s0 s1", "s1 = load s1+=0 +0", "store s2+=0 s1 +0"],
        ),
        (
            "(drop (i32.load (local.tee 1 (i32.add (local.get 0) (local.get 1)))))",
            ["s1 = add s0 s1", "s2 = load s1+=0 +0"],
        ),
        (
            "(drop (i32.load (i32.add (i32.load (i32.add (local.get 0) (local.get 1))) (local.get 1))))",
            ["s2 = load s0+s1 +0", "s2 = load s2+s1 +0"],
        ),
    ],
)
def test_a_sum_is_made_by_the_load_or_store_that_it_is_the_address_of(body: str, lines: list[str]) -> None:
    assert _main(f"{TWO} {body} (i32.const 9))") == [*lines, "s0 = copy =9", "ret"]


def test_a_sum_that_went_into_an_address_stays_in_the_listing() -> None:
    body = "(i32.store (i32.add (local.get 0) (local.get 1)) (i32.load (i32.add (local.get 1) (local.get 0))))"
    code = lowered(load(module(f"{TWO} {body} (i32.const 9))")), "main", (0, 0)).program.code
    assert [instr.source for instr in code[-4:-1]] == [
        "local.get 0; local.get 1; i32.add; local.get 1; local.get 0; i32.add; i32.load",
        "i32.store",
        "i32.const 9; end",
    ]


def test_an_if_at_the_end_returns_from_its_arms() -> None:
    lines = _main(
        f"""{HEAD} (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
              (then (local.get 0)) (else (i32.mul (local.get 0) (i32.const 3)))))"""
    )
    assert lines == ["br_ge_s s0 =2 -> 2", "ret", "s0 = mul s0 =3", "ret"]


def test_only_locals_read_before_they_are_written_are_set_to_zero() -> None:
    lines = _main(
        f"""{HEAD} (local i32 i32 i32) (local.set 1 (i32.const 5))
            (if (local.get 0) (then (local.set 2 (i32.const 6))) (else (local.set 2 (i32.const 7))))
            (i32.add (i32.add (local.get 1) (local.get 2)) (local.get 3)))"""
    )
    assert lines[0] == "s3 = copy =0"
    assert sum(line.endswith("copy =0") for line in lines) == 1


def test_br_table_is_a_table_of_jumps() -> None:
    lines = _main(
        f"""{HEAD} (block (block (br_table 0 1 0 (local.get 0))) (call $output (i32.const 1))) (i32.const 2))"""
    )
    assert lines == ["br_table s0 of 3", "jump -> 4", "jump -> 5", "jump -> 4", "output =1", "s0 = copy =2", "ret"]


def test_a_flat_program_has_neither_call_nor_return() -> None:
    program = lower(flat_module([("i32.const", 3), ("i32.const", 5), "i32.add", "output", "halt"]), "main")
    code = [_render(instr, pc, program.constants) for pc, instr in enumerate(program.code)]
    assert code == ["s0 = add =3 =5", "output s0", "halt"]


WIDE = '(func $main (export "main") (param i64 i64 i32) (result i64)'

WIDE_CODE = {
    "add": ("(i64.add (local.get 0) (local.get 1))", ["add", "lt_u", "add_carry", "ret"]),
    "sub": ("(i64.sub (local.get 0) (local.get 1))", ["lt_u", "sub", "sub_borrow", "ret"]),
    "mul": ("(i64.mul (local.get 0) (local.get 1))", ["mul", "mulhi_u", "muladd", "muladd", "copy", "ret"]),
    "the product of two words": (
        "(i64.mul (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (local.get 2)))",
        ["mul", "mulhi_u", "ret"],
    ),
    "two words joined": (
        """(i64.or (i64.shl (i64.extend_i32_u (local.get 2)) (i64.const 32))
             (i64.extend_i32_u (i32.wrap_i64 (local.get 1))))""",
        ["copy", "copy", "ret"],
    ),
    "a shift by a constant": ("(i64.shr_u (local.get 0) (i64.const 7))", ["shr_u", "muladd", "shr_u", "ret"]),
    "a byte in the middle": (
        "(i64.extend_i32_u (i32.wrap_i64 (i64.and (i64.shr_u (local.get 0) (i64.const 12)) (i64.const 255))))",
        ["shr_u", "muladd", "and", "copy", "ret"],
    ),
    "half of a shift": (
        "(i64.extend_i32_u (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 12))))",
        ["shr_u", "muladd", "copy", "ret"],
    ),
    "a sum that is counted up": (
        "(local.set 0 (i64.add (local.get 0) (i64.const 3))) (local.get 0)",
        ["add", "lt_u", "add_carry", "ret"],
    ),
    "a load, a store": (
        "(i64.store (local.get 2) (i64.load offset=8 (local.get 2))) (local.get 1)",
        ["load", "load", "store", "store", "copy", "copy", "ret"],
    ),
    "a comparison before a branch": (
        "(if (result i64) (i64.eqz (local.get 0)) (then (local.get 1)) (else (local.get 0)))",
        ["or", "br_nez", "copy", "copy", "ret", "ret"],
    ),
}


@pytest.mark.parametrize("name", WIDE_CODE)
def test_words_are_made_without_needless_copies(name: str) -> None:
    body, ops = WIDE_CODE[name]
    program = lowered(load(module(f"(memory 1) {WIDE} {body})")), "main", (0, 0, 0))
    start = dict(program.functions)["$main"]
    assert [instr.op for instr in program.program.code[start:]] == ops

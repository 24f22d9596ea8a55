"""The machine as a backend: what it has is right, and what it lacks is a reason to skip, in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.test_runner import OFFICIAL, SCRIPTS, needs_wabt, script
from wasmind.spec import Machine, Outcome, Report, Value, load, run_script
from wasmind.spec.script import Action, Define, Refused, Register, Returns, Stops


def act(name: str, *args: int) -> Action:
    return Action(None, name, tuple(Value("i32", arg) for arg in args))


def run(text: str, *commands: object, max_tokens: int = 10_000) -> list[Outcome]:
    """The outcomes behind the module's own."""
    types = {Action: "action", Returns: "assert_return", Stops: "assert_trap"}
    bodies = [(types[type(body)], body) for body in commands]
    module, *rest = run_script(
        script(("module", Define(text.encode(), None)), *bodies), Machine("reference", max_tokens)
    )
    return rest or [module]


def test_values_traps_and_globals_are_as_the_script_says() -> None:
    found = run(
        """(module
          (global (export "g") (mut i32) (i32.const -5))
          (func (export "div") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
          (func (export "two") (result i32 i32) (i32.const 1) (i32.const -1)))""",
        Returns(act("div", 0xFFFFFFFE, 2), (Value("i32", 0x7FFFFFFF),)),
        Returns(act("two"), (Value("i32", 1), Value("i32", 0xFFFFFFFF))),
        Returns(Action(None, "g", None), (Value("i32", 0xFFFFFFFB),)),
        Stops(act("div", 1, 0), "integer divide by zero"),
    )
    assert [(o.verdict, o.got or o.reason) for o in found] == [("passed", "")] * 4


STATE = """(module
  (global (export "g") (mut i64) (i64.const -1))
  (memory 1 2)
  (data $passive "abc")
  (func (export "up") (global.set 0 (i64.add (global.get 0) (i64.const 0x100000000))))
  (func (export "store") (param i32)
    (i32.store (local.get 0) (i32.const 77)) (i32.store8 (i32.const 40000) (i32.const 9)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "init") (param i32) (memory.init $passive (local.get 0) (i32.const 0) (i32.const 3)))
  (func (export "drop") (data.drop $passive))
  (func (export "change and trap") (global.set 0 (i64.const 5)) (i32.store (i32.const 8) (i32.const 6)) unreachable))"""


def returns(action: Action, *values: int) -> Returns:
    return Returns(action, tuple(Value("i32", value) for value in values))


def test_state_lasts_from_one_invocation_to_the_next() -> None:
    get = Action(None, "g", None)
    found = run(
        STATE,
        *(act("up"), act("up"), Returns(get, (Value("i64", 0x1_FFFFFFFF),))),
        *(act("store", 0), returns(act("load", 0), 77), returns(act("load", 39999), 9 << 8)),
        *(returns(act("grow", 1), 1), returns(act("size"), 2), returns(act("grow", 1), 0xFFFFFFFF)),
        *(act("store", 65536 + 65532), returns(act("load", 65536 + 65532), 77), returns(act("load", 0), 77)),
        *(act("init", 16), returns(act("load", 16), 0x636261), act("drop")),
        Stops(act("init", 16), "out of bounds memory access"),
    )
    assert [(o.verdict, o.got or o.reason) for o in found] == [("passed", "")] * 16


def test_what_a_trap_leaves_behind_is_there() -> None:
    found = run(
        STATE,
        Stops(act("change and trap"), "unreachable"),
        Returns(Action(None, "g", None), (Value("i64", 5),)),
        returns(act("load", 8), 6),
    )
    assert [o.verdict for o in found] == ["passed"] * 3


@needs_wabt
@pytest.mark.parametrize("name", ["results.wast", "traps.wast", "refusals.wast", "linking.wast"])
@pytest.mark.parametrize("executor", ["reference", "engine"])
def test_our_own_scripts_pass(name: str, executor: str) -> None:
    found = run_script(load(SCRIPTS / name), Machine(executor))
    assert [(o.command.line, o.got or o.reason) for o in found if o.verdict != "passed"] == []


def test_tables_globals_and_memories_are_shared() -> None:
    held = """(module
      (table (export "t") 4 funcref) (memory (export "m") 1) (global (export "g") (mut i32) (i32.const 3))
      (func $three (result i32) (global.get 0)) (elem (i32.const 0) $three)
      (func (export "load") (result i32) (i32.load8_u (i32.const 9)))
      (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))"""
    other = """(module
      (import "held" "t" (table 4 funcref)) (import "held" "g" (global $g (mut i32))) (import "held" "m" (memory 1))
      (import "held" "call" (func $call (param i32) (result i32)))
      (global $own i32 (i32.const 40))
      (func $f (result i32) (i32.add (global.get $own) (call $call (i32.const 0)))) (elem (i32.const 1) $f)
      (data (i32.const 9) "b")
      (func (export "set") (global.set $g (i32.const 2))))"""
    found = run_script(
        script(
            ("module", Define(held.encode(), "$held")),
            ("register", Register("$held", "held")),
            ("module", Define(other.encode(), None)),
            ("assert_return", returns(Action("$held", "call", (Value("i32", 1),)), 43)),
            ("action", act("set")),
            ("assert_return", returns(Action("$held", "call", (Value("i32", 1),)), 42)),
            ("assert_return", returns(Action("$held", "load", ()), ord("b"))),
            ("assert_trap", Stops(Action("$held", "call", (Value("i32", 2),)), "uninitialized element")),
        ),
        Machine("reference"),
    )
    assert [(o.verdict, o.got or o.reason) for o in found] == [("passed", "")] * 8


@pytest.mark.parametrize(
    ("type_", "fits"),
    [
        *(("(memory 1)", True), ("(memory 1 2)", True), ("(memory 2)", False), ("(memory 0 1)", False)),
        *(("(global i32)", False), ("(global (mut i32))", True), ("(table 1 funcref)", False), ("(func)", False)),
    ],
)
def test_an_import_must_fit(type_: str, fits: bool) -> None:
    name = "g" if "global" in type_ else "m"
    found = run_script(
        script(
            (
                "module",
                Define(b'(module (memory (export "m") 1 2) (global (export "g") (mut i32) (i32.const 0)))', "$m"),
            ),
            ("register", Register("$m", "m")),
            ("module", Define(f'(module (import "m" "{name}" {type_}))'.encode(), None)),
        ),
        Machine("reference"),
    )
    assert (found[-1].verdict == "passed") == fits
    assert fits or found[-1].got.startswith("cannot be linked: incompatible type of import")


def test_a_start_function_runs() -> None:
    (found,) = run("(module (func unreachable) (start 0))")
    assert (found.verdict, found.got) == ("failed", "trap: unreachable")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(module (memory 1) (memory 1))", "needs a second memory, which this machine does not have yet"),
        ("(module (memory 60000))", "the memory has 60000 pages at the start, this machine has 768; ask for fewer"),
    ],
)
def test_a_valid_module_that_the_machine_refuses_is_skipped(text: str, reason: str) -> None:
    (found,) = run(text)
    assert (found.verdict, found.reason) == ("skipped", reason)


def test_what_is_no_module_is_refused() -> None:
    commands = [
        ("assert_malformed", Refused(b"(modul)", "")),
        ("assert_malformed", Refused(b"", "")),
        ("assert_malformed", Refused(b"\0asm\1\0", "")),
        ("assert_invalid", Refused(b"(module (func (result i32)))", "")),
        ("assert_unlinkable", Refused(b'(module (import "a" "b" (func)))', "")),
        ("assert_uninstantiable", Refused(b"(module (func unreachable) (start 0))", "unreachable")),
    ]
    found = run_script(script(*commands), Machine("reference"))
    assert [o.verdict for o in found] == ["passed"] * 6


def test_a_loop_without_end_fails_in_time() -> None:
    (found,) = run('(module (func (export "f") (loop (br 0))))', act("f"))
    assert (found.verdict, found.got.startswith("LimitError: ")) == ("failed", True)


def test_arguments_that_do_not_fit_fail() -> None:
    (found,) = run('(module (func (export "f") (param i32)))', act("f"))
    assert (found.verdict, found.got) == ("failed", "TypeError: the function has type (param i32)")


@needs_wabt
@pytest.mark.skipif(not OFFICIAL, reason="the specification's scripts are not beside the repository (shared/spec)")
@pytest.mark.parametrize(
    "path",
    [path if path.name == "i32.wast" else pytest.param(path, marks=pytest.mark.long) for path in OFFICIAL],
    ids=lambda path: path.name,
)
def test_nothing_of_the_specification_fails(path: Path) -> None:
    report = Report(path.name, run_script(load(path), Machine("reference")))
    assert report.failures == []
    assert report.counts["passed"]

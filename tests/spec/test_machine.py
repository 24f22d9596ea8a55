"""The machine as a backend: what it has is right, and what it lacks is a reason to skip, in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.test_runner import OFFICIAL, needs_wabt, script
from wasmind.spec import Machine, Outcome, Report, Value, load, run_script
from wasmind.spec.script import Action, Define, Refused, Register, Returns, Stops

STATE = "needs state between invocations, which this machine does not have yet"


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


COUNTER = """(module (global (export "g") (mut i32) (i32.const 0))
  (func (export "up") (global.set 0 (i32.add (global.get 0) (i32.const 1))))
  (func (export "wide") (param i64))
  (func (export "pure") (result i32) (i32.const 7)))"""


def test_what_could_see_a_changed_state_is_skipped_and_nothing_else() -> None:
    get = Action(None, "g", None)
    found = run(COUNTER, get, act("up"), act("up"), get, Returns(act("pure"), (Value("i32", 7),)))
    assert [o.verdict for o in found] == ["passed", "passed", "skipped", "skipped", "passed"]
    assert {o.reason for o in found if o.reason} == {STATE}


def test_an_invocation_that_was_skipped_may_have_changed_the_state() -> None:
    wide = Action(None, "wide", (Value("i64", 1 << 63),))
    found = run(COUNTER, wide, act("up"), act("pure"))
    assert [(o.verdict, o.reason) for o in found] == [
        ("skipped", "needs i64 values, which this machine does not have yet"),
        ("skipped", STATE),
        ("passed", ""),
    ]


def test_a_module_that_was_skipped_may_have_changed_what_it_imports() -> None:
    found = run_script(
        script(
            (
                "module",
                Define(b'(module (memory (export "m") 1) (func (export "f") (drop (i32.load (i32.const 0)))))', "$m"),
            ),
            ("register", Register("$m", "m")),
            ("action", Action("$m", "f", ())),
            ("module", Define(b'(module (import "m" "m" (memory 1)) (data (i32.const 0) "a"))', None)),
            ("action", Action("$m", "f", ())),
        ),
        Machine("reference"),
    )
    assert [o.verdict for o in found] == ["passed", "passed", "passed", "skipped", "skipped"]


def test_a_start_function_runs() -> None:
    (found,) = run("(module (func unreachable) (start 0))")
    assert (found.verdict, found.got) == ("failed", "trap: unreachable")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('(module (import "spectest" "print" (func)))', "needs imports, which this machine does not have yet"),
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

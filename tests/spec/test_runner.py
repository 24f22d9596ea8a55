"""The runner, proved on wasmtime: what is right passes there, what is wrong fails, and each failure says why."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.spec.oracle import Wasmtime, WasmtimeInstance
from wasmind.spec import Item, Outcome, Unsupported, load, run_script
from wasmind.spec.script import Action, Body, Command, Define, Register, Script, Unknown

SCRIPTS = Path(__file__).parent / "scripts"
OFFICIAL = sorted((Path(__file__).parents[3] / "shared" / "spec").glob("*.wast"))
"""Scripts of the specification itself, where they lie beside the repository."""

DIFFERENT = {
    # wasmtime has one code for what the specification calls "undefined element" in a call, and this in `table.get`.
    "call.wast": {354: "trap: out of bounds table access"},
}
"""By script and line: where wasmtime's own words are other ones, and which."""

needs_wabt = pytest.mark.skipif(not shutil.which("wast2json"), reason="wast2json is not installed (package wabt)")

Outcomes = Callable[[str], list[Outcome]]


@pytest.fixture
def outcomes() -> Outcomes:
    """Runs one of our own scripts on wasmtime."""
    return lambda name: run_script(load(SCRIPTS / name), Wasmtime())


def not_passed(found: list[Outcome]) -> list[tuple[int, str, str]]:
    """Line, verdict, and what came or why it was skipped."""
    return [(o.command.line, o.verdict, o.got or o.reason) for o in found if o.verdict != "passed"]


@needs_wabt
@pytest.mark.parametrize("name", ["results.wast", "traps.wast", "refusals.wast", "linking.wast"])
def test_what_is_right_passes(name: str, outcomes: Outcomes) -> None:
    found = outcomes(name)
    assert not_passed(found) == []
    assert len(found) > 5


@needs_wabt
def test_what_is_wrong_fails_and_says_what_came(outcomes: Outcomes) -> None:
    define, *rest = outcomes("wrong.wast")
    assert define.verdict == "passed"
    assert [(o.verdict, o.command.type, o.expected, o.got) for o in rest] == [
        ("failed", type_, expected, got)
        for type_, expected, got in [
            ("assert_return", "global four to give i32 5", "i32 4"),
            ("assert_return", "one() to give i32 -1", "i32 1"),
            ("assert_return", "one() to give i32 2 or i32 3", "i32 1"),
            ("assert_return", "nan() to give f32 nan:arithmetic", "f32 nan (0x7fa00000)"),
            ("assert_return", "quiet() to give f64 nan:canonical", "f64 nan (0x7ff8000000000001)"),
            ("assert_return", "zero() to give f32 0.0 (0x00000000)", "f32 -0.0 (0x80000000)"),
            ("assert_return", "pair() to give i32 2, i32 1", "i32 1, i32 2"),
            ("assert_return", "stop() to give i32 1", "trap: unreachable"),
            ("assert_trap", "one() to end in trap: unreachable", "i32 1"),
            ("assert_trap", "stop() to end in trap: unreachable executed", "trap: unreachable"),
            ("assert_trap", "down() to end in trap: call stack exhausted", "exhaustion: call stack exhausted"),
            ("assert_exhaustion", "stop() to end in exhaustion: unreachable", "trap: unreachable"),
            ("assert_exhaustion", "one() to end in exhaustion: call stack exhausted", "i32 1"),
            ("action", "stop() to end well", "trap: unreachable"),
            ("assert_malformed", "a malformed module: unexpected token", "an instance"),
            ("assert_invalid", "an invalid module: type mismatch", "an instance"),
            ("assert_unlinkable", "a module that cannot be linked: unknown import", "an instance"),
            ("assert_unlinkable", "a module that cannot be linked: unknown import", "trap: unreachable"),
            ("assert_uninstantiable", "a trap: unreachable", "an instance"),
            ("assert_uninstantiable", "a trap: out of bounds", "trap: unreachable"),
            ("module", "an instance", "cannot be linked: unknown import ('nowhere', 'f')"),
        ]
    ]


@needs_wabt
@pytest.mark.skipif(not OFFICIAL, reason="the specification's scripts are not beside the repository (shared/spec)")
@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: path.name)
def test_scripts_of_the_specification_pass_on_wasmtime(path: Path) -> None:
    expected = DIFFERENT.get(path.name, {})
    assert not_passed(run_script(load(path), Wasmtime())) == [
        (line, "failed", message) for line, message in expected.items()
    ]


def test_what_is_not_there_fails() -> None:
    found = run_script(
        script(
            ("action", Action(None, "f", ())),
            ("module", Define(b"(module)", None)),
            ("action", Action(None, "f", ())),
            ("action", Action("$nobody", "f", ())),
            ("register", Register("$nobody", "a")),
            ("module", Define(b'(module (import "a" "f" (func)))', None)),
            ("action", Action(None, "f", ())),
            ("module", Define(b"(modul)", None)),
            ("action", Action(None, "f", ())),
        ),
        Wasmtime(),
    )
    none = "the script has defined none of that name"
    assert not_passed([o for o in found if o.command.line != 8]) == [
        (1, "failed", "the script has defined none yet"),
        (3, "failed", "the module exports no such thing"),
        (4, "failed", none),
        (5, "failed", none),
        (6, "failed", none),
        (7, "failed", none),
        (9, "failed", "it could not be made"),
    ]


class Refusing(Wasmtime):
    """wasmtime, but modules with the word `lacking` in them need what is not there."""

    def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> WasmtimeInstance:
        if b"lacking" in module:
            raise Unsupported("needs more than there is")
        return super().instantiate(module, imports)


def script(*bodies: tuple[str, Body]) -> Script:
    """A script with a command on each line."""
    return Script("made", tuple(Command(line, type_, body) for line, (type_, body) in enumerate(bodies, start=1)))


def test_what_uses_a_skipped_module_is_skipped_for_the_same_reason() -> None:
    whole = script(
        ("module", Define(b'(module (func (export "f")))', None)),
        ("module", Define(b'(module (func (export "lacking")))', "$a")),
        ("action", Action(None, "f", ())),
        ("action", Action("$a", "f", ())),
    )
    found = run_script(whole, Refusing())
    assert [o.verdict for o in found] == ["passed", "skipped", "skipped", "skipped"]
    assert {o.reason for o in found[1:]} == {"needs more than there is"}


@needs_wabt
def test_what_imports_from_a_skipped_module_is_skipped() -> None:
    linking = load(SCRIPTS / "linking.wast")
    first, *rest = linking.commands
    found = run_script(
        replace(linking, commands=(replace(first, body=Define(b"lacking", "$counter")), *rest)), Refusing()
    )
    assert [o.verdict for o in found if o.verdict == "failed"] == []
    assert {o.reason for o in found if o.verdict == "skipped"} == {"needs more than there is"}


def test_a_failure_behind_a_skipped_invocation_proves_nothing() -> None:
    trap = ("action", Action(None, "f", ()))
    module = ("module", Define(b'(module (func (export "f") unreachable))', None))
    found = run_script(script(module, ("action", Unknown("values of type 'externref'", acts=True)), trap), Wasmtime())
    assert [o.verdict for o in found] == ["passed", "skipped", "skipped"]
    found = run_script(script(module, ("assert_what", Unknown("the command")), trap), Wasmtime())
    assert [o.verdict for o in found] == ["passed", "skipped", "failed"]


def test_a_fault_of_the_backend_fails_its_command_only() -> None:
    class Broken(Wasmtime):
        def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> WasmtimeInstance:
            raise AssertionError("a bug")

    (found,) = run_script(script(("module", Define(b"(module)", None))), Broken())
    assert (found.verdict, found.got) == ("failed", "AssertionError: a bug")


def test_names_of_any_length_and_kind_make_short_lines() -> None:
    name = "\x1b[2J" * 100_000
    (found,) = run_script(script(("action", Action(None, name, ()))), Wasmtime())
    module = Define(f'(module (func (export "{"a" * 100_000}") unreachable))'.encode(), None)
    trapped = run_script(script(("module", module), ("action", Action(None, "a" * 100_000, ()))), Wasmtime())
    missing = run_script(script(("module", module), ("action", Action(None, name, ()))), Wasmtime())
    for outcome in (found, trapped[-1], missing[-1]):
        assert outcome.verdict == "failed"
        assert len(outcome.expected + outcome.got) < 500
        assert (outcome.expected + outcome.got).isprintable()

"""`wasmind spec`: what it prints, its exit codes, and the one line that every wrong use gets."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import wasmtime

from tests.spec.test_runner import SCRIPTS, needs_wabt
from wasmind import cli

MODULE = """(module
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "lane") (result i64) (i64x2.extract_lane 0 (v128.const i64x2 1 0))))"""

Shown = tuple[int, str, str]


def assertion(line: int, field: str, args: list[int], expected: int, type_: str = "i32") -> dict[str, object]:
    given = [{"type": "i32", "value": str(arg)} for arg in args]
    return {
        "type": "assert_return",
        "line": line,
        "action": {"type": "invoke", "field": field, "args": given},
        "expected": [{"type": type_, "value": str(expected)}],
    }


DEFINE = {"type": "module", "line": 1, "filename": "m.wasm"}
RIGHT = [DEFINE, assertion(2, "add", [1, 2], 3), assertion(3, "lane", [], 1, "i64")]
WRONG = [DEFINE, assertion(2, "add", [1, 2], 4)]
LACK = "needs vector instructions, which this machine does not have yet"


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Shown]:
    """Runs `wasmind spec` in a folder with scripts in JSON."""
    (tmp_path / "m.wasm").write_bytes(wasmtime.wat2wasm(MODULE))
    for name, commands in {"right.json": RIGHT, "wrong.json": WRONG, "broken.json": 5}.items():
        (tmp_path / name).write_text(json.dumps({"commands": commands}))
    monkeypatch.chdir(tmp_path)

    def run(*words: object, executor: str = "reference") -> Shown:
        code = cli.invoke(["spec", "--executor", executor, *map(str, words)])
        return (code, *capfd.readouterr())

    return run


def test_counts_and_reasons_are_printed(spec: Callable[..., Shown]) -> None:
    assert spec("right.json") == (0, f"right.json: 2 passed, 0 failed, 1 skipped\n  1 skipped: {LACK}\n", "")


@pytest.mark.parametrize("executor", ["engine", "dense"])
def test_the_weights_give_the_same(executor: str, spec: Callable[..., Shown]) -> None:
    assert spec("right.json", executor=executor) == spec("right.json")


def test_a_failure_exits_with_1_and_is_shown_on_demand(spec: Callable[..., Shown]) -> None:
    code, out, err = spec("right.json", "wrong.json")
    assert (code, err) == (1, "-v shows what failed\n")
    assert out.endswith("wrong.json: 1 passed, 1 failed, 0 skipped\nall: 3 passed, 1 failed, 1 skipped\n")
    assert spec("wrong.json", "-v") == (
        1,
        "wrong.json: 1 passed, 1 failed, 0 skipped\n"
        "  wrong.json:2: assert_return: expected add(i32 1, i32 2) to give i32 4; got i32 3\n",
        "",
    )


def test_json_says_the_same(spec: Callable[..., Shown]) -> None:
    code, out, err = spec("right.json", "wrong.json", "--json")
    assert (code, err) == (1, "")
    failure = {
        "line": 2,
        "command": "assert_return",
        "expected": "add(i32 1, i32 2) to give i32 4",
        "got": "i32 3",
    }
    right = {"file": "right.json", "passed": 2, "failed": 0, "skipped": 1, "reasons": {LACK: 1}, "failures": []}
    wrong = {"file": "wrong.json", "passed": 1, "failed": 1, "skipped": 0, "reasons": {}, "failures": [failure]}
    assert json.loads(out) == {"passed": 3, "failed": 1, "skipped": 1, "scripts": [right, wrong]}


def test_a_script_that_cannot_be_read_does_not_keep_others_from_running(spec: Callable[..., Shown]) -> None:
    code, out, err = spec("broken.json", "wrong.json", "none.json")
    assert code == 2
    assert out == "wrong.json: 1 passed, 1 failed, 0 skipped\n"
    first, second, _ = err.splitlines()
    assert first == "error: broken.json: the script: 'commands' is not what it should be"
    assert second == "error: cannot read 'none.json': no such file or directory"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "Missing argument 'FILE'."),
        (("m.wasm",), "'m.wasm' is neither a .wast script nor the .json that wast2json makes of one"),
        (("--verbos", "right.json"), "No such option: --verbos"),
        (("right.json", "--max-tokens", "0"), "Invalid value for '--max-tokens': "),
        (("right.json", "--executor", "fast"), "there is no executor 'fast'; choose one of engine, dense, reference"),
    ],
)
def test_a_wrong_use_gets_one_line(words: tuple[str, ...], message: str, spec: Callable[..., Shown]) -> None:
    code, out, err = spec(*words)
    assert (code, out) == (2, "")
    assert err.startswith(f"error: {message}")
    assert err.count("\n") == 1


@needs_wabt
def test_a_wast_file_is_taken_apart(spec: Callable[..., Shown]) -> None:
    code, out, _ = spec(SCRIPTS / "traps.wast")
    assert (code, out) == (0, f"{SCRIPTS / 'traps.wast'}: 7 passed, 0 failed, 0 skipped\n")


@needs_wabt
def test_without_wast2json_the_package_is_named(spec: Callable[..., Shown], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    code, out, err = spec(SCRIPTS / "traps.wast")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "Debian has it in the package wabt" in err

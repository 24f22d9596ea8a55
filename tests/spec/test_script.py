"""Scripts as JSON: what the tools write, and what somebody hostile may write."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from wasmind.errors import LimitError, ScriptError, UsageError, WasmindError
from wasmind.spec import Value, load
from wasmind.spec.script import MAX_BYTES, Action, Define, Returns, Unknown, parse
from wasmind.spec.values import Either, Nan

INVOKE = {"type": "invoke", "field": "f", "args": []}


def parsed(folder: Path, *commands: Any) -> list[Any]:
    document = {"source_filename": "a.wast", "commands": [*commands]}
    return [command.body for command in parse(json.dumps(document).encode(), "a.json", folder).commands]


def assertion(**fields: Any) -> dict[str, Any]:
    return {"type": "assert_return", "line": 1, "action": INVOKE, **fields}


def test_a_module_may_be_text(tmp_path: Path) -> None:
    (tmp_path / "a.0.wat").write_text("(module)")
    (found,) = parsed(tmp_path, {"type": "module", "line": 1, "name": "$m", "filename": "a.0.wat"})
    assert found == Define(b"(module)", "$m")


def test_alternatives_are_read_in_the_old_and_the_new_form(tmp_path: Path) -> None:
    values = [{"type": "i32", "value": "1"}, {"type": "f32", "value": "nan:canonical"}]
    either = Either((Value("i32", 1), Nan("f32", "nan:canonical")))
    old = assertion(either=values)
    new = assertion(expected=[{"type": "either", "values": values}])
    assert parsed(tmp_path, old, new) == [Returns(Action(None, "f", ()), (either,))] * 2


def test_the_comma_that_wabt_forgets_between_results_is_put_back(tmp_path: Path) -> None:
    action = json.dumps({"type": "action", "line": 1, "action": {**INVOKE, "field": '"}{"'}})
    data = f'{{"commands": [{action[:-1]}, "expected": [{{"type": "i32"}}{{"type": "i64"}}]}}]}}'.encode()
    (command,) = parse(data, "a.json", tmp_path).commands
    assert command.body == Action(None, '"}{"', ())


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ({"type": "assert_exception", "line": 1}, "the runner does not know the command 'assert_exception'"),
        (
            assertion(expected=[{"type": "externref", "value": "1"}]),
            "the runner does not have values of type 'externref'",
        ),
        (
            assertion(action={**INVOKE, "args": [{"type": "v128", "lane_type": "i32", "value": ["1"]}]}, expected=[]),
            "the runner does not have values of type 'v128'",
        ),
        (assertion(action={"type": "dance"}, expected=[]), "the runner does not know the action 'dance'"),
    ],
)
def test_what_is_not_known_is_a_reason_to_skip(command: dict[str, Any], reason: str, tmp_path: Path) -> None:
    (found,) = parsed(tmp_path, command)
    assert isinstance(found, Unknown)
    assert found.reason == reason
    assert found.acts == ("action" in command)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"null",
        b'{"commands": 5}',
        b'{"commands": [5]}',
        b"[" * 100_000,
        b'{"commands": [{"type": "module", "line": ' + b"9" * 5000 + b"}]}",
        b'{"commands": [{"type": "module", "line": 1e999}]}',
        b'{"commands": [{"type": "module", "line": true}]}',
        b'{"commands": [{"type": "module", "line": -1}]}',
        b'{"commands": [{"type": "module", "line": 1}]}',
        b'{"commands": [{"type": ["module"], "line": 1}]}',
        b'{"commands": [{"type": "register", "line": 1, "as": 5}]}',
    ],
)
def test_json_that_is_no_script_is_refused_in_one_line(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    with pytest.raises(ScriptError) as refusal:
        load(path)
    assert str(refusal.value).startswith(f"{path}: ")
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize("value", ["-1", "4294967296", "1e3", "9" * 5000, "", "٣", 1, None, "nan:canonical"])
def test_bits_that_are_no_number_of_the_type_are_refused(value: object, tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="line 1"):
        parsed(tmp_path, assertion(expected=[{"type": "i32", "value": value}]))


@pytest.mark.parametrize(
    "name", ["../secret.wasm", "/etc/passwd", "sub/a.wasm", "..", ".", "", "link.wasm", "a\0b", "\ud800", "none.wasm"]
)
def test_only_files_beside_the_script_are_read(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "scripts"
    (folder / "sub").mkdir(parents=True)
    for place in (tmp_path / "secret.wasm", folder / "sub" / "a.wasm"):
        place.write_bytes(b"secret")
    (folder / "link.wasm").symlink_to(tmp_path / "secret.wasm")
    with pytest.raises(WasmindError) as refusal:
        parsed(folder, {"type": "module", "line": 1, "filename": name})
    assert "secret'" not in str(refusal.value)
    assert str(refusal.value).isprintable()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wasm")
    with pytest.raises(UsageError, match="not a regular file"):
        parsed(tmp_path, {"type": "module", "line": 1, "filename": "pipe.wasm"})
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(UsageError, match="not a regular file"):
        load(tmp_path / "pipe.json")


def test_sizes_have_a_bound(tmp_path: Path) -> None:
    for name in ("huge.json", "huge.wast", "a.wasm", "b.wasm"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(MAX_BYTES + 1 if name.startswith("huge") else MAX_BYTES // 2 + 1)
    for name in ("huge.json", "huge.wast"):
        with pytest.raises(LimitError, match="more than"):
            load(tmp_path / name)
    modules = [{"type": "module", "line": 1, "filename": name} for name in ("a.wasm", "a.wasm", "b.wasm")]
    assert len(parsed(tmp_path, *modules[:2])) == 2
    with pytest.raises(LimitError, match="more than"):
        parsed(tmp_path, *modules)

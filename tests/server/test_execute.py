"""Programs that are run for a request: what they give, and that they end and reach nothing."""

from __future__ import annotations

import base64
import threading
import time
from typing import Any

import httpx
import pytest
import wasmtime

from tests.server.conftest import Served
from tests.test_cli import COPY, GCD, SOURCES

FOREVER = SOURCES["forever.wat"]


def run(served: Served, **asked: Any) -> httpx.Response:
    return served.client.post("/v1/execute", json=asked)


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_a_function_is_called(served: Served) -> None:
    for given in ({"module": GCD}, {"module_base64": coded(wasmtime.wat2wasm(GCD))}):
        made = run(served, **given, invoke="gcd", arguments=[1071, 462], trace=True, state_after=2).json()
        assert (made["results"], made["outputs"], made["trap"]) == ([21], [21], None)
        assert len(made["trace"]) == made["instructions"]
        assert made["state"]["slots"]["s0"] == 1071
    assert run(served, module=GCD, arguments=[4, 6]).json()["trace"] is None


def test_files_go_in_and_out(served: Served) -> None:
    files = {"from": coded(b"some text"), "to": "", "other": ""}
    assert base64.b64decode(run(served, module=COPY, files=files).json()["files"]["to"]) == b"some text"


def test_a_trap_is_told_with_what_came_before_it(served: Served) -> None:
    made = run(served, module=SOURCES["trap.wat"]).json()
    assert (made["outputs"], made["trap"]) == ([7], "integer divide by zero")


def test_numbers_that_json_lacks(served: Served) -> None:
    text = '(module (func (export "f") (param f64) (result f64) (f64.div (local.get 0) (f64.const 0))))'
    found = [run(served, module=text, arguments=[x]).json()["results"] for x in (1.0, 0.0, -1)]
    assert found == [["inf"], ["nan"], ["-inf"]]


def test_an_endless_program_holds_up_nobody(served: Served) -> None:
    ended = run(served, module=FOREVER, max_tokens=1_000_000)
    assert ended.status_code == 400
    assert "did not end within 1,000,000 tokens" in ended.json()["error"]["message"]
    endless = threading.Thread(target=run, args=(served,), kwargs={"module": FOREVER, "max_tokens": 30_000_000})
    endless.start()
    assert served.ask("What is 15 + 27?", max_tokens=2).status_code == 200
    assert served.client.get("/healthz").json() == {"status": "ok"}
    endless.join()


def test_a_client_that_goes_away_ends_its_program(served: Served) -> None:
    with pytest.raises(httpx.ReadTimeout):
        served.client.post("/v1/execute", json={"module": FOREVER, "max_tokens": 100_000_000}, timeout=0.2)
    until = time.monotonic() + 30
    while served.app.state.processes.wanted:
        assert time.monotonic() < until
        time.sleep(0.02)
    assert run(served, module=GCD, arguments=[4, 6]).json()["results"] == [2]


@pytest.mark.parametrize(
    ("asked", "status", "says"),
    [
        ({}, 400, "give either module"),
        ({"module": GCD, "module_base64": ""}, 400, "give either module"),
        ({"module": "/etc/passwd"}, 400, "neither WebAssembly text"),
        ({"module": "(module"}, 400, "malformed text"),
        ({"module_base64": "?"}, 400, "no base64"),
        ({"module": GCD, "arguments": [1]}, 400, "gcd"),
        ({"module": GCD, "arguments": ["1", "2"]}, 400, "arguments of a function are numbers"),
        ({"module": GCD, "arguments": [1, 2], "max_tokens": 10**12}, 400, "max_tokens"),
        ({"module": GCD, "files": {"a": coded(bytes(1 << 17))}}, 413, "file 'a' has more than"),
        ({"module": SOURCES["import.wat"]}, 400, "print"),
        ({"module": GCD, "path": "x"}, 400, "path: "),
    ],
)
def test_what_is_refused(served: Served, asked: dict[str, Any], status: int, says: str) -> None:
    refused = run(served, **asked)
    assert refused.status_code == status
    assert says in refused.json()["error"]["message"]


def typed(served: Served, *instructions: str, **files: str) -> dict[str, Any]:
    answer = served.client.post("/v1/repl", json={"instructions": instructions, "files": files})
    answer.raise_for_status()
    made: dict[str, Any] = answer.json()
    return made


def test_instructions_one_by_one(served: Served) -> None:
    made = typed(served, "i32.const 5", "local.tee 3", "i32.const -1", "i32.add", "output", "i32.const 7")
    assert [step["outputs"] for step in made["steps"]] == [[], [], [], [], [4], []]
    assert made["steps"][0]["tokens"] == ["5", "your turn"]
    assert (made["stack"], made["locals"], made["error"]) == ([7], {"3": 5}, None)


def test_a_loop_memory_and_files(served: Served) -> None:
    loop = ["loop", "local.get 3", "output", "local.get 3", "i32.const 1", "i32.sub", "local.tee 3", "br_if 0", "end"]
    made = typed(served, "i32.const 3", "local.set 3", *loop)
    assert made["steps"][9]["outputs"] == [2, 1]
    assert made["steps"][9]["executed"] > 10
    made = typed(served, "i32.const 16", "i32.const 258", "i32.store 4")
    assert made["memory"] == [{"address": 16, "bytes": ".. .. .. .. 02 01 00 00 .. .. .. .. .. .. .. .."}]
    made = typed(served, "i32.const 0", "fd_open", "i32.const 65", "fd_write", text=coded(b"hey"))
    assert base64.b64decode(made["files"]["text"]) == b"Aey"


def test_what_cannot_be_executed_is_said_and_the_rest_is_there(served: Served) -> None:
    for wrong, says in (
        ("i32.foo", "instruction 2: i32.foo is no instruction that comes alone"),
        ("i32.const", ""),
        ("i32.const x", "the operand is an integer"),
        ("i32.add 1", "i32.add takes no operand"),
        ("i32.const 99999999999", "the operand must lie in"),
    ):
        made = typed(served, "i32.const 5", wrong)
        assert made["stack"][0] == 5
        assert says in (made["error"] or "")
    made = typed(served, "i32.const 1", "i32.const 0", "i32.div_s", "nop")
    assert made["steps"][-1]["trap"] == "integer divide by zero"
    assert "comes after a trap" in made["error"]
    made = typed(served, "loop", "i32.const 1", "br_if 0")
    assert "did not end within" in made["error"]

"""`wasmind serve`: it starts, it answers, it ends; and what is wrong is said in one line."""

from __future__ import annotations

import re
import resource
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.server.conftest import MODEL
from wasmind.cli import invoke

IDLE = min(1000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2)
"""Connections that say nothing, and hold up nobody."""


def test_a_server_starts_answers_and_ends_though_one_still_listens() -> None:
    command = [sys.executable, "-m", "wasmind", "serve", "--port", "0", "--api-key", "secret"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True) as process, ExitStack() as ended:
        ended.callback(process.kill)
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        address = re.search(rf"wasmind serves {MODEL} at (http://127.0.0.1:\d+)/", line)
        assert address, line
        with httpx.Client(base_url=address[1], timeout=200) as client:
            assert client.get("/v1/models").status_code == 401
            place = (client.base_url.host, client.base_url.port)
            client.headers["Authorization"] = "Bearer secret"
            body = {"model": MODEL, "stream": True, "messages": [{"role": "user", "content": "Hello, who are you?"}]}
            idle = [socket.create_connection(place) for _ in range(IDLE)]
            with client.stream("POST", "/v1/chat/completions", json=body) as answer:
                next(answer.iter_lines())
                process.send_signal(signal.SIGINT)
        for one in idle:
            one.close()
        assert process.wait(60) == 130
        assert "Traceback" not in process.stderr.read()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--port", "{taken}"], "cannot listen at 127.0.0.1:{taken}: Address already in use; give another --port"),
        (["--port", "0", "--host", "no.such.host.invalid"], "cannot listen at no.such.host.invalid:0"),
        (["--port", "0", "--model", "{empty}"], "{empty} holds no model"),
        (["--port", "0", "--api-key", " "], "the API key is empty"),
        (["--port", "70000"], "65535"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    words: list[str], says: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        names = {"taken": str(taken.getsockname()[1]), "empty": str(tmp_path)}
        assert invoke(["serve", *(word.format(**names) for word in words)]) == 2
    out, err = capfd.readouterr()
    assert not out
    assert err.startswith("error: ")
    assert says.format(**names) in err
    assert err.count("\n") == 1


def test_what_is_not_installed_is_named(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("wasmind.server")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fastapi", None)
    assert invoke(["serve", "--port", "0"]) == 2
    assert capfd.readouterr().err == "error: the server needs fastapi; pip install 'wasmind[serve]'\n"

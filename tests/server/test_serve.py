"""`wasmind serve`: it starts, it answers, it ends; and what is wrong is said in one line."""

from __future__ import annotations

import re
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from tests.server.conftest import MODEL
from wasmind.cli import invoke

IDLE = min(1000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2)
"""Connections that say nothing, and hold up nobody."""


BODY = {"model": MODEL, "stream": True, "messages": [{"role": "user", "content": "Hello, who are you?"}]}


@contextmanager
def started() -> Iterator[tuple[subprocess.Popen[str], httpx.Client]]:
    """A server in a process of its own, and a client of it."""
    command = [sys.executable, "-m", "wasmind", "serve", "--port", "0", "--api-key", "secret"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True, start_new_session=True) as process:
        try:
            assert process.stdout
            line = process.stdout.readline()
            address = re.search(rf"wasmind serves {MODEL} at (http://127.0.0.1:\d+)/", line)
            assert address, line
            with httpx.Client(base_url=address[1], timeout=200) as client:
                yield process, client
        finally:
            process.kill()


def test_a_server_starts_answers_and_ends_though_one_still_listens() -> None:
    with started() as (process, client):
        assert client.get("/v1/models").status_code == 401
        place = (client.base_url.host, client.base_url.port)
        client.headers["Authorization"] = "Bearer secret"
        idle = [socket.create_connection(place) for _ in range(IDLE)]
        with client.stream("POST", "/v1/chat/completions", json=BODY) as answer:
            next(answer.iter_lines())
            process.send_signal(signal.SIGINT)
        for one in idle:
            one.close()
        assert process.wait(200) == 130
        assert process.stderr
        assert "Traceback" not in process.stderr.read()


def test_a_server_that_is_killed_leaves_no_answer_that_looks_whole_and_no_process() -> None:
    with started() as (process, client):
        client.headers["Authorization"] = "Bearer secret"
        with client.stream("POST", "/v1/chat/completions", json={**BODY, "temperature": 2, "n": 8}) as answer:
            pieces = answer.iter_bytes()
            said = [next(pieces)]
            process.kill()
            with pytest.raises(httpx.RemoteProtocolError):
                said.extend(pieces)
        assert b"[DONE]" not in b"".join(said)
        until = time.monotonic() + 60
        while _members(process.pid):
            assert time.monotonic() < until, "processes that run programs outlive their server"
            time.sleep(0.05)


def _members(session: int) -> list[str]:
    """The processes of a session that go on."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, _, its, *_ = path.read_text().rpartition(")")[2].split()
            if int(its) == session and state != "Z":
                found.append(path.parent.name)
    return found


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

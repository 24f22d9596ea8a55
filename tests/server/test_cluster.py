"""Two replicas on Ray Serve are one server: a conversation goes on wherever it lands, and a replica may die."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ray.serve", reason="pip install 'wasmind[ray]'")

import httpx

from tests.server.conftest import MODEL
from wasmind.cli import invoke
from wasmind.lm.chat import Chat

pytestmark = pytest.mark.long

SLOW = 300
"""Seconds; busy machines are slow."""
QUESTIONS = ("Start at 100.", "Add 17.", "Add 4.", "What is the total?")


class Cluster:
    """Two replicas behind one address. Sessions are those that one replica answers, and the other."""

    def __init__(self, process: subprocess.Popen[str], address: str) -> None:
        self._process = process
        self.client = httpx.Client(base_url=address, timeout=SLOW)
        self.sessions = self._sessions()

    def ask(self, session: str, *said: str, **more: Any) -> httpx.Response:
        """The answer of a replica to a conversation."""
        messages = [{"role": ("user", "assistant")[k % 2], "content": text} for k, text in enumerate(said)]
        body = {"model": MODEL, "messages": messages, **more}
        return self.client.post("/v1/chat/completions", json=body, headers={"X-Session-Id": session})

    def numbers(self, name: str) -> dict[str, float]:
        """A number by the name of the replica; name is a regular expression that ends with some of the labels."""
        lines = self.client.get("/metrics").text.splitlines()
        found = (re.fullmatch(rf'{name}.*replica="(\w+)".* (\S+)', line) for line in lines)
        return {match[1]: float(match[2]) for match in found if match}

    def workers(self) -> list[int]:
        """The processes of the replicas."""
        parents, replicas = dict[int, int](), list[int]()
        for path in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                parents[int(path.name)] = int((path / "stat").read_text().rpartition(")")[2].split()[1])
                if (path / "cmdline").read_bytes().startswith(b"ray::ServeReplica"):
                    replicas.append(int(path.name))

        def ours(pid: int) -> bool:
            return pid == self._process.pid or (pid in parents and ours(parents[pid]))

        return [pid for pid in replicas if ours(pid)]

    def _sessions(self) -> list[str]:
        found: dict[str, str] = {}
        for session in map(str, count()):
            before = self._seen()
            self.client.get("/healthz", headers={"X-Session-Id": session}).raise_for_status()
            (replica,) = (name for name, seen in self._seen().items() if seen != before.get(name))
            found.setdefault(replica, session)
            if len(found) == 2:
                break
        return list(found.values())

    def _seen(self) -> dict[str, float]:
        return self.numbers(r'wasmind_requests_total\{path="/healthz"')


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    command = [sys.executable, "-m", "wasmind", "serve", "--port", "0", "--replicas", "2"]
    environment = {**os.environ, "RAY_ADDRESS": "local"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout
            address = re.search(r"http://\S+", process.stdout.readline())
            assert address
            made = Cluster(process, address[0])
            yield made
            made.client.close()
            process.send_signal(signal.SIGINT)
            assert process.wait(SLOW) == 130
        finally:
            process.kill()


@pytest.fixture(scope="module")
def alone() -> list[str]:
    """What one model answers to the questions."""
    chat = Chat()
    return [chat.ask(question).text for question in QUESTIONS]


def test_a_conversation_goes_on_at_either_replica(cluster: Cluster, alone: list[str]) -> None:
    said: list[str] = []
    for turn, (question, answer) in enumerate(zip(QUESTIONS, alone, strict=True)):
        made = cluster.ask(cluster.sessions[turn % 2], *said, question).json()["choices"][0]
        assert made["message"]["content"] == answer
        said += [question, answer]
    answered = cluster.numbers(r'wasmind_requests_total\{path="/v1/chat/completions"')
    assert list(answered.values()) == [2, 2]


def test_a_replica_knows_what_another_one_drew(cluster: Cluster) -> None:
    """An answer that nobody would give again is found with its program, not read as words."""
    one, other = cluster.sessions
    drawn = cluster.ask(one, "Start at 250.", temperature=1.2, seed=3, max_tokens=40).json()
    said = ["Start at 250.", drawn["choices"][0]["message"]["content"], "Add 4."]
    read = [cluster.ask(session, *said).json()["usage"]["prompt_tokens"] for session in (other, one)]
    assert read[0] == read[1] > drawn["usage"]["total_tokens"]


def test_answers_stream_and_end_when_their_client_goes(cluster: Cluster, alone: list[str]) -> None:
    body = {"model": MODEL, "stream": True, "messages": [{"role": "user", "content": QUESTIONS[0]}]}
    with cluster.client.stream("POST", "/v1/chat/completions", json=body) as answer:
        pieces = list(answer.iter_bytes())
    text = b"".join(pieces).decode()
    assert "".join(re.findall(r'"content": "([^"]*)"', text)) == alone[0]
    assert text.endswith("data: [DONE]\n\n")
    assert len(pieces) > 3
    long = {**body, "temperature": 2, "n": 8}
    with cluster.client.stream("POST", "/v1/chat/completions", json=long) as answer:
        next(answer.iter_bytes())
    until = time.monotonic() + SLOW
    while any(cluster.numbers(r"wasmind_unanswered\{").values()):
        assert time.monotonic() < until, "the answer goes on though nobody waits"
        time.sleep(0.1)


def test_a_replica_that_is_killed_is_replaced_and_nothing_wrong_is_said(cluster: Cluster, alone: list[str]) -> None:
    before = set(cluster.numbers(r"wasmind_unanswered\{"))
    os.kill(cluster.workers()[0], signal.SIGKILL)
    said, until = [QUESTIONS[0], alone[0], QUESTIONS[1], alone[1], QUESTIONS[2]], time.monotonic() + SLOW
    right = 0
    while right < 4 or len(set(cluster.numbers(r"wasmind_unanswered\{")) - before) != 1:
        assert time.monotonic() < until, "the replica was not replaced"
        for session in cluster.sessions:
            answer = cluster.ask(session, *said)
            if answer.status_code == 200:
                assert answer.json()["choices"][0]["message"]["content"] == alone[2]
                right += 1
        time.sleep(0.2)
    assert len(cluster.workers()) == 2


@pytest.mark.parametrize("address", ["127.0.0.1:1", "127.0.0.1:sea"])
def test_ray_that_does_not_answer_is_said_in_one_line(
    address: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAY_ADDRESS", address)
    assert invoke(["serve", "--port", "0", "--replicas", "2"]) == 2
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"error: Ray does not answer at '{address}'")

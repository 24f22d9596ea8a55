"""Load on a server: the pages, then requests a second, times to the first text and to the end, memory. `make load`.

Starts `wasmind serve` on a free port, or asks one that runs (--url). Every answer is checked: it must name the sum that
its question asks for, so that an answer that went to another conversation is seen.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

import httpx

MODEL = "wasmind-tiny"
EXAMPLE, STEPS = "gcd", 100
"""A program whose trace is stepped through, and how far."""


@dataclass
class Seen:
    """What was measured: seconds to the first text and to the end of each answer; answers of other kinds."""

    first: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    refused: int = 0
    wrong: int = 0


@contextmanager
def served() -> Iterator[tuple[str, int]]:
    """The address and the process of a server of our own."""
    with subprocess.Popen(
        [sys.executable, "-m", "wasmind", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        found = re.search(r"http://\S+", process.stdout.readline())
        try:
            assert found, "the server has not started"
            yield found[0].rstrip("/"), process.pid
        finally:
            process.terminate()


async def ask(client: httpx.AsyncClient, number: int, seen: Seen) -> None:
    """One streamed question."""
    body = {"model": MODEL, "stream": True, "messages": [{"role": "user", "content": f"What is {number} + 1000?"}]}
    began, first, text = time.perf_counter(), 0.0, ""
    async with client.stream("POST", "/v1/chat/completions", json=body) as answer:
        if answer.status_code != 200:
            seen.refused += 1
            await asyncio.sleep(float(answer.headers.get("Retry-After", "1")))
            return
        async for line in answer.aiter_lines():
            if found := re.search(r'"content": "([^"]+)"', line):
                first = first or time.perf_counter() - began
                text += found[1]
    seen.first.append(first)
    seen.whole.append(time.perf_counter() - began)
    seen.wrong += str(number + 1000) not in text.replace(",", "")


async def load(url: str, clients: int, seconds: float) -> Seen:
    """So many clients, each of which asks again as soon as it is answered."""
    seen, until = Seen(), time.perf_counter() + seconds

    async def one(client: httpx.AsyncClient, number: int) -> None:
        while time.perf_counter() < until:
            await ask(client, number, seen)
            number += clients

    limits = httpx.Limits(max_connections=clients)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits) as client:
        await asyncio.gather(*(one(client, 11 + k) for k in range(clients)))
    return seen


def first_page(client: httpx.Client) -> float:
    """Seconds until the start page and all files that it names have come, one after the other."""
    began, paths, seen = time.perf_counter(), ["/"], set[str]()
    while paths:
        if (path := paths.pop()) not in seen:
            seen.add(path)
            text = client.get(path).raise_for_status().text
            paths += [urljoin(path, name) for name in re.findall(r'"([\w./-]+\.(?:css|js))"', text)]
    return time.perf_counter() - began


def xray_steps(client: httpx.Client) -> list[float]:
    """Seconds of each step through a trace, from its begin: what a position holds, and the tokens around it."""
    opened = client.post("/xray/api/programs", json={"example": EXAMPLE}).raise_for_status().json()
    program, times = f"/xray/api/programs/{opened['key']}", []
    while client.get(f"{program}/at/{opened['start']}").raise_for_status().status_code == 202:
        pass  # the weights read the program, once
    for position in range(opened["start"], min(opened["start"] + STEPS, opened["length"])):
        began = time.perf_counter()
        client.get(f"{program}/at/{position}").raise_for_status()
        client.get(f"{program}/tokens", params={"start": max(0, position - 40), "count": 53}).raise_for_status()
        times.append(time.perf_counter() - began)
    return times


def memory(pid: int) -> int:
    """Resident bytes of a process, 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def quantile(times: list[float], part: float) -> float:
    """The time that this part of them does not pass."""
    return sorted(times)[min(len(times) - 1, int(part * len(times)))] if times else 0.0


def main() -> None:
    """Measures the pages, then answers with ever more clients."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--url", help="a server that runs; default: one that is started for this")
    parser.add_argument("--seconds", type=float, default=20, help="for each number of clients")
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 4, 16, 64])
    parser.add_argument("--rounds", type=int, default=1, help="of all of it, to see whether the memory grows")
    given = parser.parse_args()

    def measure(url: str, pid: int) -> None:
        with httpx.Client(base_url=url, timeout=120) as client:
            print(f"the start page: {1000 * first_page(client):.0f} ms")
            steps = [1000 * quantile(xray_steps(client), q) for q in (0.5, 0.99)]
            print("a step in the X-ray: p50 {:.0f} ms, p99 {:.0f} ms".format(*steps))
        asyncio.run(load(url, 1, 0.1))  # what is loaded at the first question is not what is measured
        print("clients  answers/s  first p50  first p99  whole p50  whole p99  refused  wrong  memory MiB")
        for clients in given.clients * given.rounds:
            seen = asyncio.run(load(url, clients, given.seconds))
            times = [quantile(part, q) for part in (seen.first, seen.whole) for q in (0.5, 0.99)]
            shown = "  ".join(f"{1000 * t:6.0f} ms" for t in times)
            rate, held = len(seen.whole) / given.seconds, memory(pid) >> 20
            print(f"{clients:7}  {rate:9.1f}  {shown}  {seen.refused:7}  {seen.wrong:5}  {held:10}", flush=True)

    if given.url:
        measure(given.url, 0)
    else:
        with served() as (url, pid):
            measure(url, pid)


if __name__ == "__main__":
    main()

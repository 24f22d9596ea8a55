"""Processes that run what may take long: one thing at a time each, and ended where it takes too long."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from wasmind.errors import WasmindError
from wasmind.server.errors import ApiError, refused, too_many, too_slow
from wasmind.server.settings import Settings

_CONTEXT = multiprocessing.get_context("spawn")  # a fork would copy threads' locks
Work = Callable[[Any], Any]
"""A function of a module, by its name: what it is given and what it gives goes from process to process."""


class Processes:
    """A few processes, and those who wait for one."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._free: asyncio.Queue[_Process] = asyncio.Queue()
        self._all: set[_Process] = set()
        self.wanted = 0

    def start(self) -> None:
        """Begins the processes."""
        for _ in range(self._settings.processes):
            self._add()

    def stop(self) -> None:
        """Ends them, whatever they do."""
        while self._all:
            self._all.pop().end()

    async def run(self, work: Work, given: Any) -> Any:
        """What the work comes to. Raises ApiError for WasmindErrors of it, and for what takes too long."""
        if self.wanted >= self._settings.max_programs:
            raise too_many("programs")
        self.wanted += 1
        try:
            process = await self._free.get()
            try:
                found = await asyncio.to_thread(process.ask, work, given, self._settings.max_run_time)
            except BaseException:
                process.end()
                if process in self._all:  # else the server is going
                    self._all.remove(process)
                    self._add()
                raise
            self._free.put_nowait(process)
        except TimeoutError:
            raise too_slow(self._settings.max_run_time) from None
        except (EOFError, OSError):
            raise ApiError(500, "the process that ran this has ended; it may have wanted too much", "ended") from None
        finally:
            self.wanted -= 1
        if isinstance(found, ApiError):
            raise found
        return found

    def _add(self) -> None:
        process = _Process()
        self._all.add(process)
        self._free.put_nowait(process)


class _Process:
    def __init__(self) -> None:
        self._pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, work: Work, given: Any, seconds: float) -> Any:
        self._pipe.send((work, given))
        if not self._pipe.poll(seconds):
            raise TimeoutError
        return self._pipe.recv()

    def end(self) -> None:
        self._process.kill()  # the pipe is left to who reads it, and finds its end
        self._process.join()


def _work(pipe: Connection) -> None:
    """What a process does until its pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a Ctrl-C for the server
    while True:
        try:
            work, given = pipe.recv()
        except EOFError:
            return
        try:
            made = work(given)
        except WasmindError as error:
            made = refused(error)
        pipe.send(made)

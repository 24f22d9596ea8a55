"""Tokens and tokens a second on stderr while one waits; nothing at all where stderr is no terminal."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

_EVERY = 0.1  # seconds between two updates


class Meter:
    """A spinner with a count, and with a bar once a total is known. It shows itself after `delay` seconds."""

    def __init__(self, doing: str, unit: str = "tokens", delay: float = 0.0) -> None:
        self.doing = doing
        self.unit = unit
        self._progress: Progress | None = None
        self._due = time.monotonic() + delay if sys.stderr.isatty() else float("inf")
        self._first: tuple[int, float] | None = None  # what was done when counting began, and when that was

    def __enter__(self) -> Meter:
        self.at(0)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def at(self, done: int, total: int | None = None) -> None:
        """So much is done; of `total`, when one knows."""
        now = time.monotonic()
        if self._first is None and done:
            self._first = done, now
        if now < self._due:
            return
        self._due = now + _EVERY
        if self._progress is None:
            self._progress = _progress()
            self._progress.add_task(self.doing, total=None, count="", rate="")
            self._progress.start()
        self._progress.update(
            self._progress.task_ids[0],
            description=self.doing,
            completed=done,
            total=total,
            count=f"{done:,} {self.unit}" if done else "",
            rate=self._rate(done, now),
        )

    def _rate(self, done: int, now: float) -> str:
        """The speed since the first that was done: loading the weights is no part of it."""
        if self._first is None or now == self._first[1]:
            return ""
        return f"{(done - self._first[0]) / (now - self._first[1]):,.0f} {self.unit}/s"


def _progress() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[count]}"),
        TextColumn("{task.fields[rate]}"),
        console=Console(stderr=True),
        transient=True,
        # Redirected output would go to stderr: right only where both are the same terminal.
        redirect_stdout=sys.stdout.isatty(),
        redirect_stderr=False,
    )

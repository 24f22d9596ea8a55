"""Work done by several processes, results in order, few of them in memory at once."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Protocol, TypeVar

from tinyvm.data.errors import DatasetError

Task = TypeVar("Task")
Result = TypeVar("Result")


class Map(Protocol):
    """The results of `work` on each task, in order; few tasks are read ahead."""

    def __call__(self, work: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]: ...


@contextmanager
def mapping(workers: int) -> Iterator[Map]:
    """A `Map` on so many processes; one: this process.

    It raises DatasetError where work cannot be sent to another process, and where a worker is killed.
    """
    if workers == 1:
        yield _here
        return
    # Started anew rather than forked: a fork of a process with threads may hang.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_settle)

    def in_order(work: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        try:
            pickle.dumps(work)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            raise DatasetError(
                f"this cannot be sent to workers ({error}); define its functions at the top of a module, or use one"
            ) from error
        ahead: deque[Future[Result]] = deque()
        try:
            for task in tasks:
                ahead.append(pool.submit(work, task))
                if len(ahead) > 2 * workers:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        except BrokenProcessPool as error:
            raise DatasetError("a worker was killed, perhaps for want of memory; use fewer workers") from error

    try:
        yield in_order
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _here(work: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
    return map(work, tasks)


def _settle() -> None:
    """Leaves interrupts to the parent, and ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)

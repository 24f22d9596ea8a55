"""Where work is done: on this machine's cores, or on a Ray cluster. Results come as they are ready."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from wasmind.errors import UsageError, WasmindError

Item = TypeVar("Item")
Result = TypeVar("Result")


class Engine(Protocol):
    """Does `work` on every item with so many workers, None for as many as there are."""

    def __call__(
        self, work: Callable[[Item], Result], items: Sequence[Item], workers: int | None
    ) -> Iterator[tuple[Item, Result]]: ...


def local(work: Callable[[Item], Result], items: Sequence[Item], workers: int | None) -> Iterator[tuple[Item, Result]]:
    """In processes on this machine. Raises WasmindError where one of them is killed."""
    from joblib import Parallel, cpu_count, delayed
    from joblib.externals.loky import get_reusable_executor
    from joblib.externals.loky.process_executor import TerminatedWorkerError

    parallel = Parallel(n_jobs=workers or cpu_count(), return_as="generator_unordered", pre_dispatch="n_jobs")
    try:
        yield from parallel(delayed(_with_item)(work, item) for item in items)
    except TerminatedWorkerError as error:
        raise WasmindError(
            "a worker was killed, perhaps for want of memory; run the same command again, with fewer --workers"
        ) from error
    finally:
        get_reusable_executor().shutdown(kill_workers=True)  # reused ones have been seen to wait for ever


def ray(work: Callable[[Item], Result], items: Sequence[Item], workers: int | None) -> Iterator[tuple[Item, Result]]:
    """With Ray Data, on the cluster that RAY_ADDRESS names, or on one that is started here.

    Raises UsageError where Ray is missing or cannot start.
    """
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise UsageError("--engine ray needs Ray; pip install 'wasmind[ray]'") from error
    if not ray.is_initialized():
        try:
            cores = None if os.environ.get("RAY_ADDRESS") else workers
            ray.init(log_to_driver=False, logging_level=logging.ERROR, include_dashboard=False, num_cpus=cores)
        except (ConnectionError, RuntimeError, ValueError) as error:
            raise UsageError(f"Ray does not start ({str(error).splitlines()[0]}); see RAY_ADDRESS") from error
    ray.data.DataContext.get_current().enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    rows = ray.data.from_items([{"number": number} for number in range(len(items))], override_num_blocks=len(items))

    def one(row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "result": work(items[row["number"]])}

    for row in rows.map(one, compute=ray.data.TaskPoolStrategy(size=workers)).iter_rows():
        yield items[row["number"]], row["result"]


def _with_item(work: Callable[[Item], Result], item: Item) -> tuple[Item, Result]:
    return item, work(item)


ENGINES: dict[str, Engine] = {"local": local, "ray": ray}

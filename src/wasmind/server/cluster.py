"""The application on Ray Serve: replicas of it behind one address, on one machine or on all of a cluster.

Replicas know each other for two things: whoever does not know a turn of a conversation asks the others for its ids,
and the numbers at `/metrics` are those of all. A client that sends `X-Session-Id` is answered by one replica as long as
that is there, and so are the pages, which open programs and begin games.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import ray
from fastapi import FastAPI
from prometheus_client import CollectorRegistry, Metric
from prometheus_client.registry import Collector
from ray import serve
from ray.exceptions import RayError
from ray.serve.config import RequestRouterConfig
from ray.serve.exceptions import RayServeException

from wasmind.errors import UsageError
from wasmind.server.app import create_app
from wasmind.server.metrics import counted
from wasmind.server.settings import Settings

NAME = "wasmind"
OBJECTS = 128 << 20
"""Bytes of shared memory for Ray's objects, where it is started here; requests are none."""
SECONDS = 10.0
"""That replicas wait for one another."""
_ROUTER = "ray.serve.experimental.consistent_hash_router.ConsistentHashRouter"
Numbers = tuple[str, list[Metric]]
"""A replica's name, and what it has counted."""


class Replica:
    """One of the servers. Its methods are called by the others."""

    def __init__(self, settings: Settings) -> None:
        self._app = create_app(settings, self._elsewhere)
        self._app.dependency_overrides[counted] = self._counted

    def __serve_build_asgi_app__(self) -> FastAPI:
        return self._app

    def known(self, key: bytes) -> Sequence[int] | None:
        """The ids of a turn, if they are kept here."""
        found: Sequence[int] | None = self._app.state.answers.known(key)
        return found

    def numbers(self) -> Numbers:
        """What was counted here."""
        return serve.get_replica_context().replica_id.unique_id, list(self._app.state.metrics.registry.collect())

    async def _elsewhere(self, key: bytes) -> Sequence[int] | None:
        return next((found for found in await self._of_all("known", key) if found), None)

    async def _counted(self) -> CollectorRegistry:
        registry = CollectorRegistry()
        registry.register(_Together(await self._of_all("numbers")))
        return registry

    @cached_property
    def _all(self) -> Any:
        return serve.get_deployment_handle(NAME, NAME)

    async def _of_all(self, method: str, *given: Any) -> list[Any]:
        """What a method gives on each replica that answers in time; a replica may end meanwhile."""
        with suppress(TimeoutError, RayError, RayServeException):
            found = await self._all.broadcast(method, *given).results_async(timeout_s=SECONDS, return_exceptions=True)
            return [one for one in found if not isinstance(one, BaseException)]
        return []


class _Together(Collector):
    """The numbers of all replicas, each with its name as a label."""

    def __init__(self, of_all: Iterable[Numbers]) -> None:
        self._of_all = of_all

    def collect(self) -> Iterable[Metric]:
        made: dict[str, Metric] = {}
        for replica, metrics in self._of_all:
            for metric in metrics:
                whole = made.setdefault(metric.name, Metric(metric.name, metric.documentation, metric.type))
                whole.samples += [
                    sample._replace(labels={**sample.labels, "replica": replica}) for sample in metric.samples
                ]
        return made.values()


@contextmanager
def serving(settings: Settings, replicas: int, host: str, port: int) -> Iterator[None]:
    """Replicas on the cluster that RAY_ADDRESS names, or on one that is started here, until the block is left.

    Each has a core of its own. Raises UsageError where Ray does not start.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # else Ray tells its makers
    address = os.environ.get("RAY_ADDRESS", "local")
    given: dict[str, Any] = {}
    if address == "local":
        given = {"num_cpus": replicas, "include_dashboard": False, "object_store_memory": OBJECTS}
    else:
        _check_answers(address)
    logging.getLogger("ray.serve").setLevel(logging.ERROR)
    deployment: Any = serve.deployment(
        serve.ingress()(Replica),
        name=NAME,
        num_replicas=replicas,
        max_ongoing_requests=1 << 20,  # the application itself says when it is too much
        graceful_shutdown_timeout_s=5,
        request_router_config=RequestRouterConfig(request_router_class=_ROUTER),  # type: ignore[arg-type]
        logging_config={"enable_access_log": False},
    )
    try:
        try:
            ray.init(address, log_to_driver=False, logging_level=logging.ERROR, **given)
            serve.start(http_options={"host": host, "port": port})
            serve.run(deployment.bind(settings), name=NAME)
        except Exception as error:  # Ray raises that itself, where the machine is too busy to start it
            reason, _, _ = str(error).partition("\n")
            raise UsageError(f"Ray does not serve: {reason}; see RAY_ADDRESS") from error
        yield
    finally:
        if ray.is_initialized():  # else serve.shutdown would begin it
            serve.shutdown()  # type: ignore[no-untyped-call]
            ray.shutdown()


def _check_answers(address: str) -> None:
    """Raises UsageError where nobody answers at an address, which Ray would try for minutes."""
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
        if parts.hostname is not None and parts.port is not None:  # else one of Ray's words, as "auto" is
            socket.create_connection((parts.hostname, parts.port), SECONDS).close()
    except (OSError, ValueError) as error:
        raise UsageError(f"Ray does not answer at {address!r:.80} ({error}); see RAY_ADDRESS") from error

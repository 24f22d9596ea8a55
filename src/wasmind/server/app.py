"""The application: routers of the API, the pages as static files, and what guards them."""

from __future__ import annotations

import gc
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles

from wasmind import __version__
from wasmind.server import completions, errors, execute, explorer, metrics, play, tinyvm, xray
from wasmind.server.answering import Answers, Elsewhere, nowhere
from wasmind.server.guard import Guard
from wasmind.server.metrics import Measured, Metrics
from wasmind.server.processes import Processes
from wasmind.server.settings import Settings

PAGES = Path(__file__).parent / "pages"
"""Each folder in it is a page with an `index.html`, and is served by its name."""

ROUTERS: tuple[APIRouter, ...] = (
    *(completions.router, execute.router, metrics.router),
    *(explorer.routes, play.router, tinyvm.router),
)
"""Of the API, and of pages that keep nothing between requests."""


def create_app(settings: Settings | None = None, elsewhere: Elsewhere = nowhere) -> FastAPI:
    """The application, ready for an ASGI server. Raises UsageError where the model cannot be loaded."""
    settings = settings or Settings()
    answers, processes = Answers(settings, elsewhere), Processes(settings)
    counted = Metrics(answers, processes)

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        answers.start()
        processes.start()
        gc.freeze()  # what is loaded: all would wait a fifth of a second while it is looked through for garbage
        yield
        gc.unfreeze()
        processes.stop()
        answers.stop()

    app = FastAPI(title="wasmind", version=__version__, docs_url=None, redoc_url=None, lifespan=running)
    app.state.settings, app.state.started = settings, int(time.time())
    app.state.answers, app.state.processes, app.state.metrics = answers, processes, counted
    for router in ROUTERS:
        app.include_router(router)
    app.include_router(xray.router(xray.Programs()))
    app.mount("/", StaticFiles(directory=PAGES, html=True))  # last: it takes every path
    errors.install(app)
    app.add_middleware(Guard, settings=settings)
    app.add_middleware(Measured, metrics=counted)  # outside: what is refused counts as well
    return app

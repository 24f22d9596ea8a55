"""A small application: the pages that look inside the machine, and what they ask."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from wasmind.server import errors, explorer, xray
from wasmind.server.app import PAGES


def application(programs: xray.Programs) -> FastAPI:
    """The application, ready for an ASGI server."""
    app = FastAPI(title="wasmind, looked into", docs_url=None, redoc_url=None)
    app.include_router(xray.router(programs))
    app.include_router(explorer.routes)
    app.mount("/", StaticFiles(directory=PAGES, html=True))  # last: it takes every path
    errors.install(app)
    return app

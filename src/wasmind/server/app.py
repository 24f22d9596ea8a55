"""The application: routers of the API, the pages as static files, and what guards them."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles

from wasmind import __version__
from wasmind.server import health
from wasmind.server.settings import Settings

PAGES = Path(__file__).parent / "pages"
"""Each folder in it is a page with an `index.html`, and is served by its name."""

ROUTERS: tuple[APIRouter, ...] = (health.router,)


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application, ready for an ASGI server. Raises UsageError where the model cannot be loaded."""
    app = FastAPI(title="wasmind", version=__version__, docs_url=None, redoc_url=None)
    app.state.settings = settings or Settings()
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/", StaticFiles(directory=PAGES, html=True))  # last: it takes every path
    return app

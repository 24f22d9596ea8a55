"""A small application: the pages that look inside the machine, and what they ask."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from wasmind.errors import WasmindError
from wasmind.server import explorer, xray

PAGES = Path(__file__).parent / "pages"
"""Each folder in it is a page with an `index.html`, and is served by its name."""


def application(programs: xray.Programs) -> FastAPI:
    """The application, ready for an ASGI server."""
    app = FastAPI(title="wasmind, looked into", docs_url=None, redoc_url=None)
    app.include_router(xray.router(programs))
    app.include_router(explorer.routes)
    app.mount("/", StaticFiles(directory=PAGES, html=True))  # last: it takes every path

    @app.exception_handler(WasmindError)
    async def _(_: Request, error: WasmindError) -> JSONResponse:
        return _refused(400, str(error))

    @app.exception_handler(RequestValidationError)
    async def _(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        return _refused(400, f"{'.'.join(map(str, first['loc'][1:]))}: {first['msg']}")

    @app.exception_handler(HTTPException)
    async def _(_: Request, error: HTTPException) -> JSONResponse:
        return _refused(error.status_code, str(error.detail))

    return app


def _refused(status: int, message: str) -> JSONResponse:
    return JSONResponse({"error": {"message": message.encode(errors="replace").decode()}}, status)

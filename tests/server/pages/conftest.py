"""Pages in Debian's chromium, as a person uses them. Their pictures are kept in pytest's cache, in `screenshots`."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="pip install 'wasmind[serve]'")
pytest.importorskip("uvicorn", reason="pip install 'wasmind[serve]'")
pytest.importorskip("playwright.sync_api", reason="pip install playwright")

import uvicorn
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, expect, sync_playwright

import wasmind.server
from wasmind.server import errors, play, tinyvm

SLOW = 120_000
"""Milliseconds; busy machines are slow."""
PAGES = Path(wasmind.server.__file__).parent / "pages"


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of a server with these pages, and without a model."""
    if not (PAGES / "common.js").exists():
        pytest.skip("what the pages share is not there")
    app = FastAPI()
    for router in (play.router, tinyvm.router):
        app.include_router(router)
    app.mount("/", StaticFiles(directory=PAGES, html=True))
    errors.install(app)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("no chromium; apt-get install chromium")
    expect.set_options(timeout=SLOW)
    with sync_playwright() as playwright:
        try:
            made = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"], timeout=SLOW)
        except Error as error:
            pytest.skip(f"chromium cannot be launched: {error}"[:200])
        yield made
        made.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A fresh page; no script on it may fail or complain."""
    context = browser.new_context(base_url=site, viewport={"width": 1200, "height": 900})
    context.set_default_timeout(SLOW)
    made, wrong = context.new_page(), list[str]()

    def note(message: ConsoleMessage) -> None:
        # A browser notes each request that is refused; what the page makes of it is what counts.
        if message.type in ("error", "warning") and "Failed to load resource: the server responded" not in message.text:
            wrong.append(message.text)

    made.on("console", note)
    made.on("pageerror", lambda error: wrong.append(str(error)))
    yield made
    context.close()
    assert not wrong


@pytest.fixture
def screenshots(request: pytest.FixtureRequest) -> Path:
    return request.config.cache.mkdir("screenshots")  # type: ignore[union-attr,no-any-return]

"""The pages in Debian's chromium, served by the application in a thread.

$SCREENSHOTS names a folder that keeps the last state of every page.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="pip install 'wasmind[serve]'")
pytest.importorskip("playwright", reason="pip install playwright")

import uvicorn
from fastapi import FastAPI, Response
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright
from starlette.routing import Mount

from wasmind.server import looking, xray

expect.set_options(timeout=90_000)
CHROMIUM = shutil.which("chromium")
STYLE = """:root { color-scheme: light dark; --paper: Canvas; --raised: Canvas; --line: gray; --ink: CanvasText;
--soft: gray; --accent: LinkText; --on-accent: Canvas; --mark: Mark; --bad: red; --gap: 1rem; --mono: monospace }
body { background: var(--paper); color: var(--ink) }"""
SCRIPT = """
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}
export async function callJson(path, body) {
  const asked = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(path, { ...asked, headers: { "Content-Type": "application/json" } });
  const said = await response.json();
  if (!response.ok) throw new Error(said.error.message);
  return said;
}
"""
"""What the pages share, where it does not stand beside them."""


def shared_files(app: FastAPI) -> None:
    """Serves stand-ins of what all pages share, where the application has none."""
    made = {"common.css": (STYLE, "text/css"), "common.js": (SCRIPT, "text/javascript")}
    for name, (text, kind) in made.items():
        if not (looking.PAGES / name).exists():
            app.add_api_route(f"/{name}", lambda text=text, kind=kind: Response(text, media_type=kind))
    app.router.routes.sort(key=lambda route: isinstance(route, Mount))  # the pages take every path


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the application."""
    app = looking.application(xray.Programs())
    shared_files(app)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium."""
    if CHROMIUM is None:
        pytest.skip("there is no chromium; apt-get install chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def _complains(message: ConsoleMessage) -> bool:
    """Whether the console shows an error. A request that the server refuses is shown there whatever the page does."""
    return message.type in ("error", "warning") and "status of 400" not in message.text


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that must not complain; its last state is kept as a picture."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(90_000)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if _complains(message) else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{request.node.name}.png", full_page=True)
    page.close()
    assert not said

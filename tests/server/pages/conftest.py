"""Pages in Debian's chromium, as a person uses them. Their pictures are kept in pytest's cache, in `screenshots`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright.sync_api", reason="pip install playwright")

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, expect, sync_playwright

from tests.server.conftest import Served

SLOW = 120_000
"""Milliseconds; busy machines are slow."""


@pytest.fixture(scope="session")
def site(served: Served) -> str:
    """The address of the application."""
    return served.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium."""
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
def screenshots(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    cache = getattr(request.config, "cache", None)
    return cache.mkdir("screenshots") if cache else tmp_path

"""The pages in a browser, as a person uses them. Their pictures are kept in pytest's cache, in `screenshots`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

PAGES = ("/", "/chat/", "/repl/")


def test_a_question_is_answered_and_the_drawer_shows_the_program(page: Page, screenshots: Path) -> None:
    page.goto("/")
    page.get_by_role("navigation").get_by_role("link", name="Chat").click()
    page.get_by_label("Your question").fill("What is 15 + 27?")
    page.keyboard.press("Enter")
    log = page.get_by_role("log")
    expect(log).to_contain_text("42")
    expect(page.get_by_role("button", name="Send")).to_be_enabled()
    drawer = log.get_by_text(re.compile(r"5 instructions, \d+ machine tokens, output 42"))
    drawer.click()
    row = log.get_by_role("row").filter(has_text="i32.add")
    expect(row.get_by_role("cell")).to_have_text(["i32.add", "42", "", "2"])
    page.screenshot(path=screenshots / "chat.png")
    page.get_by_label("Your question").fill("add 99999999999")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("32 bits")
    page.get_by_role("button", name="New conversation").click()
    expect(log).to_have_text("")


def test_what_a_user_types_is_text_and_no_markup(page: Page) -> None:
    page.goto("/chat/")
    page.get_by_label("Your question").fill("<img src=x onerror=alert(1)>")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("log")).to_contain_text("<img src=x onerror=alert(1)>")
    expect(page.locator("#log img")).to_have_count(0)
    expect(page.get_by_role("button", name="Stop")).to_be_disabled()


def test_instructions_are_executed_undone_and_shared(page: Page, screenshots: Path) -> None:
    page.goto("/repl/")
    line = page.get_by_label("Instruction, or a whole .wat")
    steps = page.get_by_label("Instructions")
    for instruction in ("i32.const 250", "i32.const 10", "i32.add"):
        line.fill(instruction)
        page.keyboard.press("Enter")
        expect(steps).to_contain_text(instruction)
    machine = page.locator("#machine")
    expect(machine.get_by_role("cell")).to_have_text(["0", "260"])
    page.get_by_role("button", name="Undo").click()
    expect(machine.get_by_role("cell")).to_have_text(["1", "10", "0", "250"])
    line.fill("i32.foo")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("i32.foo is no instruction")
    expect(steps.get_by_role("listitem")).to_have_count(2)
    page.screenshot(path=screenshots / "repl.png")
    shared = page.url
    page.goto("/")
    page.goto(shared)
    expect(machine.get_by_role("cell")).to_have_text(["1", "10", "0", "250"])
    steps.get_by_role("button", name="i32.const 250").click()
    expect(machine.get_by_role("cell")).to_have_text(["0", "250"])


def test_a_module_is_walked_through(page: Page, screenshots: Path) -> None:
    page.goto("/repl/")
    page.get_by_role("button", name="A module").click()
    status = page.get_by_role("status")
    expect(status).to_contain_text("returned 6")
    expect(page.locator("#machine")).to_contain_text("Behind instruction 1 of")
    page.get_by_role("button", name="Forward").click()
    expect(page.locator("#machine")).to_contain_text("Behind instruction 2 of")
    page.get_by_label("Arguments").fill("48 36")
    page.get_by_label("Arguments").press("Enter")
    expect(status).to_contain_text("returned 12")
    page.screenshot(path=screenshots / "module.png")
    page.get_by_label("Instruction, or a whole .wat").fill("(module")
    page.get_by_role("button", name="Execute").click()
    expect(status).to_contain_text("malformed text")


@pytest.mark.parametrize(("width", "scheme"), [(400, "dark"), (2000, "light")])
def test_pages_fit_and_are_named(page: Page, width: int, scheme: str, screenshots: Path) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    for path in PAGES:
        page.goto(path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_role("navigation").locator("[aria-current=page]")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        nameless = "button, input, textarea, select, a, summary"
        assert page.locator(nameless).evaluate_all(
            "all => all.every(e => (e.textContent + (e.ariaLabel ?? '')).trim() || e.labels?.length)"
        ), path
        page.screenshot(path=screenshots / f"{path.strip('/') or 'start'}-{width}-{scheme}.png")


def test_the_keyboard_finds_the_content(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the content")).to_be_focused()

"""The X-ray's page, used as a person does, and its API, used as an enemy does."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.dwarf.samples import SHORT
from tests.server.pages.calls import ask
from tests.server.pages.conftest import SLOW
from wasmind import xray

PROGRAM = '[["i32.const", 6], ["i32.const", 7], ["i32.mul"], ["output"], ["halt"]]'


def test_an_example_is_stepped_through_and_an_output_leads_back(page: Page, site: str) -> None:
    page.goto(f"{site}/xray/")
    page.get_by_label("Example").select_option("gcd")
    page.get_by_role("button", name="Open", exact=True).click()
    sentence = page.locator("#sentence")
    expect(sentence).to_contain_text("Position 194 reads")
    expect(sentence).to_contain_text("At hand is instruction 0")
    page.keyboard.press("ArrowRight")
    expect(sentence).to_contain_text("Position 195 reads")
    page.get_by_role("button", name="next output").click()
    expect(sentence).to_contain_text("output next0")
    expect(page.locator("#tape button.read").first).to_be_visible()
    expect(page.locator("#tape svg text").first).to_have_text(re.compile("previous|fetch|operands"))
    page.get_by_role("button", name="15", exact=True).first.click()
    cause = page.locator("#cause")
    expect(cause).to_contain_text("It was decided at 228 by instruction 5")
    expect(cause).to_contain_text("s5 = div_u s0 s1")
    expect(cause).to_contain_text("next0 = copy g2 = 1,071")
    expect(cause).to_contain_text("first value of g2")
    page.get_by_text("Layer 1: fetch").click()
    expect(page.get_by_role("button", name="fetch.op", exact=True)).to_be_visible()
    page.get_by_role("button", name="fetch.op", exact=True).click()
    expect(page.locator("dl").first).to_contain_text("query")


def test_a_program_of_ones_own_a_search_and_a_pin(page: Page, site: str) -> None:
    page.goto(f"{site}/xray/")
    page.get_by_text("Your own program").click()
    page.get_by_label("WebAssembly text").fill(PROGRAM)
    page.get_by_role("button", name="Open this").click()
    expect(page.locator("#outputs")).to_contain_text("42 =")
    page.get_by_role("searchbox").fill("where is the stack pointer?")
    page.get_by_role("button", name="Find").click()
    expect(page.locator("#answer")).to_contain_text("height of the stack is known")
    page.get_by_role("searchbox").fill("program counter")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="pin", exact=True).first.click()
    expect(page.locator("#pins")).to_contain_text("sums.counter: step")
    expect(page.get_by_role("img", name="sums.counter: step over time")).to_be_visible()
    page.get_by_label("WebAssembly text").fill("[[1]]")
    page.get_by_role("button", name="Open this").click()
    expect(page.locator("#status")).to_contain_text("operands needed: 2")


@pytest.mark.parametrize("width", [400, 2000])
def test_the_page_fits_narrow_and_wide_windows(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}/xray/")
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator("#sentence")).to_contain_text("reads")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def open_short(page: Page, site: str, path: Path = SHORT) -> None:
    """Opens the program that was compiled from short.c."""
    page.goto(f"{site}/xray/")
    page.get_by_text("Your own program").click()
    page.get_by_label("or a .wasm file").set_input_files(path)
    page.get_by_label("Function").fill("run")
    page.get_by_label("Arguments").fill("1000")
    page.get_by_role("button", name="Open this").click()
    expect(page.locator("#sentence")).to_contain_text("At hand is instruction 0")


def test_a_program_from_c_steps_by_line_and_shows_its_variables(page: Page, site: str) -> None:
    open_short(page, site)
    where, current = page.locator("#where"), page.locator("#lines [aria-current]")
    hue = page.locator("#variables tr", has=page.get_by_text("hue", exact=True))
    expect(where).to_have_text("The code at hand comes from no line.")
    expect(page.get_by_role("button", name="previous line")).to_be_disabled()
    page.get_by_role("button", name="next line").click()
    expect(where).to_have_text("Line 8 of short.c, in run.")
    expect(hue).to_contain_text("not set yet")
    for line in (9, 10):
        page.keyboard.press("n")
        expect(where).to_have_text(f"Line {line} of short.c, in run.")
    expect(current).to_contain_text("for (int i = 1; i < 3; i++)")
    expect(hue).to_contain_text("enum colour")
    expect(hue).to_contain_text("GREEN (5)")
    page.keyboard.press("p")
    expect(current).to_contain_text("enum colour hue = GREEN;")
    page.locator("#lines").get_by_role("button", name="5", exact=True).click()
    expect(where).to_have_text("Line 5 of short.c, in twice.")
    made = page.locator("#variables tr", has=page.get_by_text("made", exact=True))
    expect(made.locator("td").nth(2)).to_have_text("2")
    made.get_by_role("button").click()
    expect(page.locator("#sentence")).to_contain_text("(store ")
    page.get_by_label("Example").select_option("gcd")
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator("#lines")).to_be_hidden()


def test_the_source_in_the_dark_in_a_narrow_window(browser: Browser, site: str, screenshots: Path) -> None:
    context = browser.new_context(viewport={"width": 400, "height": 900}, color_scheme="dark")
    context.set_default_timeout(SLOW)
    page = context.new_page()
    open_short(page, site)
    page.keyboard.press("n")
    expect(page.locator("#where")).to_contain_text("Line 8")
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    page.screenshot(path=screenshots / "xray-dark-400.png", full_page=True)
    context.close()


def test_damaged_debug_information_leaves_the_page_as_it_is(page: Page, site: str, tmp_path: Path) -> None:
    data = SHORT.read_bytes()
    place = data.index(b".debug_abbrev") + len(".debug_abbrev")
    path = tmp_path / "damaged.wasm"
    path.write_bytes(data[:place] + b"\xff" * 40 + data[place + 40 :])
    open_short(page, site, path)
    expect(page.locator("#noSource")).to_have_text(re.compile("^No source lines: the debug information is damaged"))
    expect(page.locator("#lines")).to_be_hidden()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#sentence")).to_contain_text("At hand is instruction 1")


def test_hostile_requests_get_one_clear_line(site: str) -> None:
    status, opened = ask(site, "xray/api/programs", {"text": PROGRAM})
    assert status == 200
    key = opened["key"]
    assert ask(site, f"xray/api/programs/{key}/line?file=0&line=3&position=0") == (200, {"position": None})
    sources = {"base64": base64.b64encode(SHORT.read_bytes()).decode(), "entry": "run", "args": [1]}
    key_of_c = ask(site, "xray/api/programs", sources)[1]["key"]
    assert ask(site, f"xray/api/programs/{key_of_c}/line?file={10**30}&line={10**30}&position=0") == (
        200,
        {"position": None},
    )
    refused = [
        ("programs", {}),
        ("programs", {"example": "../../etc/passwd"}),
        ("programs", {"text": "/etc/passwd"}),
        ("programs", {"text": "\ud800"}),
        ("programs", {"base64": "%"}),
        ("programs", {"text": PROGRAM, "example": "gcd"}),
        ("programs", {"text": PROGRAM, "args": ["x"]}),
        ("programs", {"text": "(" * 100_000}),
        ("programs", {"text": "x" * 300_000}),
        ("programs", {"text": json.dumps([["i32.const", 1]] * 12_000)}),
        ("programs/none", None),
        (f"programs/{key}/at/-1", None),
        (f"programs/{key}/at/{10**30}", None),
        (f"programs/{key}/at/x", None),
        (f"programs/{key}/cause/0", None),
        (f"programs/{key_of_c}/line?file=0&line=-1&position=0", None),
        (f"programs/{key}/slot?layer=99&slot=0&start=0", None),
        (f"programs/{key}/slot?layer=0&slot=0&start=999999", None),
        (f"programs/{key}/tokens?start=0&count=100000", None),
        ("part?layer=0&name=nothing", None),
        ("search?q=" + "x" * 1000, None),
    ]
    for path, body in refused:
        status, said = ask(site, f"xray/api/{path}", body)
        assert 400 <= status < 500, (path, status)
        assert 5 < len(said["error"]["message"]) < 400, path
        assert "\n" not in said["error"]["message"]


def test_the_trace_is_read_as_far_as_somebody_looks(site: str) -> None:
    status, opened = ask(site, "xray/api/programs", {"text": '(module (func (export "main") (loop $l (br $l))))'})
    assert (status, opened["ended"], opened["length"]) == (200, False, xray.MAX_TOKENS)
    far = f"xray/api/programs/{opened['key']}/at/{opened['length'] - 1}"
    status, progress = ask(site, far)
    assert status == 202
    again = ask(site, far)[1]
    assert 0 < progress["read"] < again["read"] < again["of"] == opened["length"]

"""The X-ray's page, used as a person does, and its API, used as an enemy does."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.server.pages.calls import ask
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


def test_hostile_requests_get_one_clear_line(site: str) -> None:
    status, opened = ask(site, "xray/api/programs", {"text": PROGRAM})
    assert status == 200
    key = opened["key"]
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

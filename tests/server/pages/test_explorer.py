"""The article's widgets, on the page and as calls; the slides."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from tests.server.pages.calls import ask
from wasmind.isa.scalar import PURE
from wasmind.server import explorer, looking

NUMBERS = st.integers(-(1 << 31), (1 << 31) - 1)
ARTICLE = (looking.PAGES / "explorer" / "index.html").read_text()


@pytest.mark.parametrize(
    ("widget", "answer"),
    [
        ("keys", "The head reads position 3"),
        ("memory", "The answer is 7. The head read position 5."),
        ("product", "The next token is -21."),
        ("parity", "The number of ones is even."),
        ("branches", "output s0"),
        ("bridge", "output 42"),
    ],
)
def test_every_widget_answers_as_the_article_says(page: Page, site: str, widget: str, answer: str) -> None:
    page.goto(f"{site}/explorer/")
    figure = page.locator(f'figure[data-widget="{widget}"]')
    figure.scroll_into_view_if_needed()
    expect(figure.locator("output")).to_contain_text(answer)


def test_the_machine_adds_and_divides_in_the_article(page: Page, site: str) -> None:
    page.goto(f"{site}/explorer/")
    adds, divides = page.locator('figure[data-widget="digits"]').all()
    adds.scroll_into_view_if_needed()
    expect(adds.locator("output")).to_contain_text("s0 = add s0 s1 = 260.")
    expect(adds.get_by_role("img").first).to_have_attribute("aria-label", re.compile("greatest is at 1"))
    divides.scroll_into_view_if_needed()
    expect(divides.locator("output")).to_contain_text("= -142,857.")
    divides.get_by_label("b", exact=True).fill("0")
    divides.get_by_role("button").click()
    expect(divides.locator("output")).to_contain_text("trap: integer divide by zero")


@pytest.mark.parametrize("width", [400, 2000])
def test_the_article_fits_and_its_figures_are_filled_in(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}/explorer/")
    expect(page.locator("[data-fact=neurons]")).to_have_text(re.compile("^[0-9],[0-9]{3}$"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_article_is_of_the_length_that_was_promised() -> None:
    words = re.sub(r"<[^>]+>", " ", ARTICLE.partition("<main")[2]).split()
    assert 1_800 < len(words) < 2_500


@settings(max_examples=15, deadline=None)
@given(st.sampled_from([op for op in explorer.OPERATIONS if "div" not in op]), NUMBERS, NUMBERS)
def test_the_digits_that_are_shown_are_the_peaks_and_make_the_result(op: str, a: int, b: int) -> None:
    shown = explorer.digits(op, a, b)
    assert shown["value"] == PURE[op](a, b)
    total = 0
    for i, digit in enumerate(shown["digits"]):
        logits = digit["logits"]
        assert logits.index(max(logits)) == digit["t"] + 128
        total += (digit["t"] + (128 if i else 0)) << 8 * digit["place"]
    assert total == shown["value"]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, explorer.KEYS), min_size=1, max_size=12), st.integers(1, explorer.KEYS))
def test_the_nearest_key_wins_and_of_equals_the_latest(keys: list[int], query: int) -> None:
    shown = explorer.keys(" ".join(map(str, keys)), query)
    assert shown["scores"] == [2 * query * key - key * key for key in keys]
    best = max(shown["scores"])
    assert shown["found"] == max(i for i, score in enumerate(shown["scores"]) if score == best)
    assert shown["answer"] == str(keys[shown["found"]])


@pytest.mark.parametrize(("x", "y"), [(-9, 9), (0, 5), (4, -3), (-2, -2)])
def test_two_neurons_multiply(x: int, y: int) -> None:
    shown = explorer.multiply(x, y)
    made = [max(0, neuron["gate"]) * neuron["value"] for neuron in shown["neurons"]]
    assert shown["answer"] == x * y == made[0] - made[1]


def test_hostile_numbers_get_one_clear_line(site: str) -> None:
    for path, body in (
        ("keys?given=1+2&query=99", None),
        ("keys?given=&query=1", None),
        ("keys?given=x&query=1", None),
        ("memory?said=", None),
        ("memory?said=zz", None),
        ("product?x=10&y=1", None),
        ("parity?bits=12", None),
        ("digits?op=rm&a=1&b=1", None),
        (f"digits?op=add&a={1 << 40}&b=1", None),
        ("branches?n=100", None),
        ("bridge", {"instructions": [["i32.const", 1]] * 100}),
        ("bridge", {"instructions": [["fd_rm", 1]]}),
        ("bridge", {"instructions": [["i32.const", "x"]]}),
        ("bridge", {"instructions": [["loop"], ["i32.const", 1], ["br_if", 0]]}),
    ):
        status, said = ask(site, f"explorer/api/{path}", body)
        assert 400 <= status < 500, (path, body, status)
        assert 5 < len(said["error"]["message"]) < 400


def test_slides_are_fifteen_and_turn_by_the_keyboard(page: Page, site: str) -> None:
    page.goto(f"{site}/slides/")
    assert page.locator(".slide").count() == 15
    expect(page.get_by_role("heading", name="How feed-forward layers interpret bytecode")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#place")).to_have_text("2 of 15")
    expect(page.locator("[data-fact=layers]")).to_have_text(re.compile("^[0-9]+$"))
    page.keyboard.press("End")
    expect(page.get_by_role("heading", name="Look for yourself")).to_be_visible()
    expect(page.get_by_role("button", name="Next slide")).to_be_disabled()
    page.set_viewport_size({"width": 400, "height": 800})
    for number in range(15, 0, -1):
        expect(page.locator("#place")).to_have_text(f"{number} of 15")
        assert page.evaluate("document.documentElement.scrollWidth") <= 400
        page.keyboard.press("ArrowLeft")
    page.emulate_media(media="print")
    assert all(slide.is_visible() for slide in page.locator(".slide").all())

"""Snake and Life are played with keys, a mouse and a finger."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.server import rules


def board(page: Page) -> list[str]:
    """What is on the board, by the looks of its cells."""
    classes = page.locator("#board i").evaluate_all("cells => cells.map((cell) => cell.className[1])")
    width = 20 if len(classes) == 300 else 32
    return ["".join(classes[start : start + width]) for start in range(0, len(classes), width)]


def figure(page: Page, name: str) -> float:
    return float(page.locator(f"#{name}").inner_text().replace(",", ""))


def begin(page: Page, game: str, seed: int) -> None:
    page.goto("/play/")
    expect(page.get_by_role("status")).to_contain_text("Ready")
    page.get_by_label("Seed").fill(str(seed))
    page.get_by_label("Game").select_option(game)
    page.get_by_role("button", name="New game").click()
    expect(page.get_by_role("status")).to_contain_text("Ready")


def test_snake_is_steered_with_keys_and_each_tick_is_counted(page: Page, screenshots: Path) -> None:
    begin(page, "Snake", 8)
    snake = rules.Snake(8)
    expect(page.get_by_role("img", name="Snake")).to_be_visible()
    assert board(page) == snake.board
    for ticks, (key, input_) in enumerate([("ArrowDown", 3), ("s", 3), ("ArrowLeft", 4), ("ArrowUp", 1)], start=1):
        page.keyboard.press(key)
        page.get_by_role("button", name="One tick").click()
        snake.tick(input_)
        expect(page.locator("#ticks")).to_have_text(str(ticks))
        assert board(page) == snake.board
    page.screenshot(path=screenshots / "snake.png")
    assert 50 < figure(page, "tokens") < 200
    assert figure(page, "steps") < figure(page, "tokens") < figure(page, "all-tokens")
    assert figure(page, "rate") > 0


def test_a_game_of_snake_runs_pauses_and_ends(page: Page) -> None:
    begin(page, "Snake", 5)
    page.get_by_label("Speed").fill("2")
    page.get_by_role("button", name="Up").click()
    page.get_by_role("button", name="Play").click()
    expect(page.locator("#ticks")).to_have_text("1")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_role("status")).to_contain_text("Paused. The snake has eaten 0.")
    snake = rules.Snake(5)
    for _ in range(int(page.locator("#ticks").inner_text())):
        snake.tick(1)
    assert board(page) == snake.board
    page.get_by_label("Speed").fill("30")
    page.get_by_role("button", name="Play").click()
    expect(page.get_by_role("status")).to_contain_text("Game over")
    expect(page.get_by_role("button", name="Play")).to_be_disabled()
    page.get_by_role("button", name="New game").click()
    expect(page.get_by_role("button", name="Play")).to_be_enabled()


def test_life_goes_on_and_is_drawn_with_mouse_and_keys(page: Page, screenshots: Path) -> None:
    begin(page, "Life", 7)
    living = rules.first_generation(7)
    assert board(page) == rules.life_board(living)
    page.get_by_role("button", name="One tick").click()
    living = rules.generation(living)
    expect(page.get_by_role("status")).to_have_text(f"{len(living)} cells live.")
    assert board(page) == rules.life_board(living)
    page.screenshot(path=screenshots / "life.png")

    page.get_by_label("Seed").fill("0")
    page.get_by_role("button", name="New game").click()
    expect(page.get_by_role("status")).to_contain_text("0 cells live")
    field = page.get_by_role("application", name="Life")
    for x in (10, 11):
        field.locator("i").nth(32 * 16 + x).click()
        expect(page.get_by_role("status")).to_contain_text(f"row 17, column {x + 1} is alive")
    field.press("ArrowRight")
    expect(page.get_by_role("status")).to_have_text("row 17, column 13: dead")
    field.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("3 cells live.")
    page.get_by_role("button", name="One tick").click()
    expect(page.locator("#ticks")).to_have_text("4")
    assert board(page) == rules.life_board({(11, 15), (11, 16), (11, 17)})


def test_a_game_that_has_gone_is_told_and_begun_again(page: Page) -> None:
    begin(page, "Snake", 3)
    page.route("**/tick", lambda route: route.continue_(url=route.request.url.replace("/tick", "x/tick")))
    page.get_by_role("button", name="One tick").click()
    expect(page.get_by_role("status")).to_contain_text("begin a new one")
    page.unroute("**/tick")
    page.get_by_role("button", name="New game").click()
    page.get_by_role("button", name="One tick").click()
    expect(page.locator("#ticks")).to_have_text("1")


@pytest.mark.parametrize("width", [400, 2000])
def test_the_page_fits_narrow_and_wide_light_and_dark(page: Page, width: int, screenshots: Path) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if width == 400 else "light")
    begin(page, "Snake", 2)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("#board").bounding_box()["width"] > 300  # type: ignore[index]
    page.screenshot(path=screenshots / f"play-{width}.png", full_page=True)

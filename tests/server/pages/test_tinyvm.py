"""A Tiny-VM program is written, stepped through, and compared with what a model said."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Page, expect

from tinyvm import gen_counter, run

PROGRAM = "LOAD R0 2\nLOAD R1 1\nL0: PUSH R0\nPRINT R0\nSUB R0 R0 R1\nJZ R0 L1\nJMP L0\nL1: HALT"


def write(page: Page, text: str) -> None:
    page.get_by_label("Program, an instruction a line").fill(text)


def registers(page: Page) -> list[str]:
    return page.locator("#values td").all_inner_texts()


def test_a_program_is_stepped_forward_and_back(page: Page, screenshots: Path) -> None:
    page.goto("/tinyvm/")
    expect(page.get_by_role("status").first).to_contain_text("steps")
    write(page, PROGRAM)
    expect(page.locator("#verdict")).to_contain_text("12 steps")
    where = page.locator("#where")
    expect(where).to_have_text("At the start of 12 steps. Line 1 is next.")
    for _ in range(4):
        page.get_by_role("button", name="Forward").click()
    expect(where).to_have_text("Step 4 of 12: PRINT R0. Line 5 is next.")
    assert registers(page) == ["2", "1", *"000000"]
    expect(page.locator("#stack")).to_have_text("2")
    expect(page.locator("#output")).to_have_text("2")
    page.get_by_role("button", name="Back").click()
    expect(page.locator("#output")).to_have_text("nothing yet")
    page.get_by_role("button", name="End").click()
    expect(where).to_contain_text("The program has ended.")
    expect(page.locator("#output")).to_have_text("2 1")
    expect(page.get_by_role("button", name="Forward")).to_be_disabled()
    page.get_by_label("Step").press("ArrowLeft")
    expect(where).to_contain_text("Step 11 of 12")
    page.get_by_role("list", name="Executed instructions").get_by_text("LOAD R1 1").click()
    expect(where).to_contain_text("Step 2 of 12")
    page.screenshot(path=screenshots / "tinyvm.png", full_page=True)
    page.reload()
    expect(page.locator("#verdict")).to_contain_text("12 steps")


def test_wrong_lines_are_told_and_led_to(page: Page) -> None:
    page.goto("/tinyvm/")
    write(page, "LOAD R0 1\nFROB R1\nPRINT R9\n<img src=x onerror=alert(1)>")
    notes = page.get_by_role("list", name="Diagnostics")
    expect(notes.get_by_role("button")).to_have_count(3)
    expect(page.locator("#verdict")).to_have_text("3 lines are wrong.")
    expect(notes).to_contain_text("Line 3, error: R9 is no register; there are R0 to R7")
    notes.get_by_text("Line 2").click()
    page.keyboard.type("NOP")
    expect(notes.get_by_role("button")).to_have_count(2)
    assert page.get_by_label("Program, an instruction a line").input_value().split("\n")[1] == "NOP"
    write(page, "L0: JMP L0")
    expect(page.locator("#verdict")).to_contain_text("2000 steps")
    page.get_by_role("button", name="End").click()
    expect(page.locator("#where")).to_contain_text("It was stopped: step cap 2000 exceeded")


def test_a_random_program_is_that_of_its_seed(page: Page) -> None:
    page.goto("/tinyvm/")
    page.get_by_label("Random").select_option("one register")
    page.get_by_label("Size").fill("6")
    page.get_by_label("Seed").fill("11")
    page.get_by_role("button", name="Draw").click()
    expect(page.locator("#verdict")).to_contain_text("8 steps")
    page.get_by_role("button", name="End").click()
    (printed,) = run(gen_counter(6, Random(11))).output
    expect(page.locator("#output")).to_have_text(str(printed))


def test_the_first_difference_of_two_traces_is_marked(page: Page, screenshots: Path) -> None:
    page.goto("/tinyvm/")
    write(page, PROGRAM)
    expect(page.locator("#verdict")).to_contain_text("12 steps")
    page.get_by_role("button", name="Fill in: interpreter").click()
    claim = page.get_by_label("Trace to compare")
    expect(claim).not_to_have_value("")
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("#judgement")).to_have_text("The traces are the same.")
    lines = claim.input_value().split("\n")
    lines[9] = lines[9].replace("R0=1", "R0=3")
    claim.fill("\n".join(lines))
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("#judgement")).to_contain_text("The first difference is in step 5; 1 of 26 lines differ.")
    row = page.get_by_role("row").filter(has_text="first difference")
    expect(row).to_contain_text("R0=1 R1=1")
    expect(row).to_contain_text("R0=3 R1=1")
    expect(page.locator("#where")).to_contain_text("Step 5 of 12")
    page.screenshot(path=screenshots / "tinyvm-compare.png", full_page=True)


@pytest.mark.parametrize("width", [400, 2000])
def test_the_page_fits_narrow_and_wide_light_and_dark(page: Page, width: int, screenshots: Path) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if width == 400 else "light")
    page.goto("/tinyvm/")
    expect(page.locator("#verdict")).to_contain_text("steps")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.screenshot(path=screenshots / f"tinyvm-{width}.png", full_page=True)

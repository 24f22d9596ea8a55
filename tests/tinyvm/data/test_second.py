"""What the second family of datasets promises, on few rows."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyvm import Opcode, run, validate
from tinyvm.data import Row
from tinyvm.data.config import DatasetFile
from tinyvm.data.configs import CONFIGS
from tinyvm.data.load import to_row
from tinyvm.data.numbers import NUMBERS, PARTS, first_literals, literals
from tinyvm.data.rows import row_line, to_line

FILES = {
    f"{config.tier}/{file.path}": (config, file)
    for config in CONFIGS.values()
    if config.numbered
    for file in config.files()
}
ROWS = 24


@cache
def lines(name: str, rows: int = ROWS, seed_base: int = 0) -> list[str]:
    config, file = FILES[name]
    rng = Random()
    return [row_line(config, file, seed_base, index, rng) for index in range(rows)]


def rows_of(name: str) -> list[Row]:
    return [to_row(json.loads(line)) for line in lines(name)]


@given(st.integers(0, NUMBERS - 1), st.integers(0, PARTS - 1), st.integers(0, NUMBERS - 1), st.integers(0, PARTS - 1))
def test_a_number_and_part_have_literals_of_their_own(number: int, part: int, other: int, another: int) -> None:
    found = literals(number, part)
    assert all(0 < abs(literal) <= 127 for literal in found)
    assert (found == literals(other, another)) == ((number, part) == (other, another))


def test_successive_numbers_share_no_literals_of_note() -> None:
    found = [literals(number) for number in range(5000)]
    assert len(set(found)) == len(found)
    for place in range(3):
        counts = Counter(chosen[place] for chosen in found)
        assert len(counts) == 254
        assert max(counts.values()) < 45  # 20 on average


def test_files_of_a_dataset_share_no_numbers() -> None:
    for config in {config.tier: config for config, _ in FILES.values()}.values():
        files: list[DatasetFile] = list(config.files())
        assert [file.before for file in files] == [sum(f.rows for f in files[:place]) for place in range(len(files))]
        assert sum(file.rows for file in files) <= NUMBERS


@pytest.mark.parametrize("name", FILES)
def test_rows_are_sound_and_made_again_from_seed_and_axes(name: str) -> None:
    config, file = FILES[name]
    for line, row in zip(lines(name), rows_of(name), strict=True):
        assert line == json.dumps(json.loads(line), separators=(",", ":")) + "\n"
        assert to_line(row.meta, row.program) == line
        assert (row.meta.tier, row.meta.split, row.meta.bucket) == (config.tier, file.split, file.bucket)
        assert validate(row.program)
        assert run(row.program) == row.trace
        assert first_literals(row.program) == literals(row.meta.axes["number"])


@pytest.mark.parametrize("tier", sorted({config.tier for config, _ in FILES.values()}))
def test_no_program_comes_twice_in_a_dataset(tier: str) -> None:
    beginnings = [first_literals(row.program) for name in FILES if name.startswith(f"{tier}/") for row in rows_of(name)]
    assert len(set(beginnings)) == len(beginnings)


@pytest.mark.parametrize("name", FILES)
def test_no_value_is_a_safe_guess(name: str) -> None:
    """Of few rows chance may make a few alike; `verify` holds a tenth where there are many."""
    rows = rows_of(name)
    assert Counter(row.trace.output for row in rows).most_common(1)[0][1] <= 0.2 * len(rows)
    assert Counter(row.trace.output[0] for row in rows).most_common(1)[0][1] <= 0.2 * len(rows)


def test_programs_print_several_values() -> None:
    prints = Counter(
        len([part for part in row.program if part.op is Opcode.PRINT]) for row in rows_of("tier1-v2/train.jsonl")
    )
    assert set(prints) == {1, 2, 3}


def test_seeds_tell_tiers_bases_and_files_apart() -> None:
    seeds: list[Any] = [row.meta.seed for name in FILES for row in rows_of(name)[:5]]
    seeds += [json.loads(line)["meta"]["seed"] for line in lines("tier0-v2/train.jsonl", 5, 1)]
    assert len(set(seeds)) == len(seeds)


def test_the_length_says_nothing_about_the_registers() -> None:
    """In the published tier the first sampled register is (n - 8) // 2 where n is below 24."""
    found: Counter[bool] = Counter()
    for line in lines("tier1-v2/train.jsonl", 400):
        row = to_row(json.loads(line))
        n = row.meta.axes["n"]
        if n < 24 and row.meta.axes["k"] == 2:
            found[
                (n - 8) // 2 in {register for part in row.program for register in part.args[: part.op.registers]}
            ] += 1
    assert found[True] < 0.45 * found.total()  # two of eight registers: a quarter

"""What the second family of datasets promises, on few rows."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import pickle
import re
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyvm import Opcode, encode, run, to_text, validate
from tinyvm.data import Row, emit, load_manifest, load_texts, verify
from tinyvm.data.config import DatasetFile
from tinyvm.data.configs import CONFIGS
from tinyvm.data.load import to_row
from tinyvm.data.numbers import NUMBERS, PARTS, first_literals, literals
from tinyvm.data.objects import to_userops
from tinyvm.data.parquet import export
from tinyvm.data.rows import row_line, to_line
from tinyvm.text import parse_program, parse_values

FILES = {
    f"{config.tier}/{file.path}": (config, file)
    for config in CONFIGS.values()
    if config.numbered
    for file in config.files()
}
ROWS = 24
BEGINNINGS = {
    "tier0-v2/train.jsonl": "f01dd49ffcbebd80",
    "tier0-v2/eval/all.jsonl": "027c2dd7b8057d37",
    "tier1-v2/train.jsonl": "7051ddb4dc3a9f6b",
    "tier1-v2/eval/len_8.jsonl": "3c9b32a23f1934da",
    "tier1-v2/eval/len_16.jsonl": "138707aacd0af824",
    "tier1-v2/eval/len_32.jsonl": "69645a6ae2547e71",
    "tier1-v2/eval/len_48.jsonl": "f7678f9a654f63c8",
    "tier1-v2/eval/len_64.jsonl": "04b0143738ffb059",
    "tier1-v2/eval/len_96.jsonl": "549a17d6d6b9ebe8",
    "tier1-v2/eval/len_128.jsonl": "11007abd1704218b",
    "tier2-v2/train.jsonl": "3846079f5d616164",
    "tier2-v2/eval/easy.jsonl": "88c78e95050fd298",
    "tier2-v2/eval/medium.jsonl": "b669c9dba51772ba",
    "tier2-v2/eval/hard.jsonl": "31f83cdaf2c11953",
    "tier2-v2/eval/nested.jsonl": "dd91aab49f16d8e1",
    "tier2-v2/eval/ood_len_256.jsonl": "43d1b3f6c6265517",
    "tier3/train.jsonl": "52ab75980c888594",
    "tier3/eval/straight.jsonl": "c08c3a3b6ffdee70",
    "tier3/eval/branched.jsonl": "bbfb448f1a625b85",
    "tier3/eval/nested.jsonl": "9558d79101b0b35c",
    "tier3/eval/long.jsonl": "713d0540791dd001",
    "tier4/train.jsonl": "2e7b45cd099f694a",
    "tier4/eval/args_1.jsonl": "3e14699ff2213371",
    "tier4/eval/args_2.jsonl": "703e95dad34b8033",
    "tier4/eval/args_3.jsonl": "4bc4d1f3c5b011c1",
    "tier4/eval/args_4.jsonl": "436e953046f38035",
    "tier4/eval/args_5.jsonl": "cd02033638c11e8d",
    "tier4/eval/five_operations.jsonl": "74fc2a617a69373f",
    "tier4/eval/branching.jsonl": "2117ceccc4c632c8",
    "tier5/train.jsonl": "991e534e0d9a9b56",
    "tier5/eval/straight.jsonl": "886ac4df316346df",
    "tier5/eval/branched.jsonl": "202be56d6b131cc5",
    "tier5/eval/nested.jsonl": "20ebf0c216ba5e7b",
    "tier5/eval/long.jsonl": "d56fd91dcd49f5c3",
}
"""The beginning of the SHA-256 of the first ROWS rows."""


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


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("tier3/")])
def test_probes_ask_for_registers_that_the_machine_has(name: str) -> None:
    steps = set()
    for row in rows_of(name):
        program, _, step = row.renders["probe"]["input_text"].partition("? ")
        assert program == to_text(encode(row.program))
        steps.add(int(step) / len(row.trace.steps))
        shown = [int(value) for value in re.findall(r"=(-?\d+)", row.renders["probe"]["target_text"])]
        assert shown == list(run(row.program).steps[int(step)].regs)
    assert min(steps) < 0.3
    assert max(steps) > 0.7


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("tier4/")])
def test_operations_are_told_by_the_row(name: str) -> None:
    for row in rows_of(name):
        assert row.meta.userops is not None
        example = to_userops(row.meta.userops)
        assert example.target.base == row.program
        assert len(example.demos) == row.meta.axes["demos"]
        assert len(example.decompositions) == row.meta.axes["operations"]
        arity = max(len(part.args) for part in example.target.with_symbol if part.op.is_userop)
        assert arity == row.meta.axes["arguments"]
        for part, demo in enumerate(example.demos, 1):
            assert first_literals(demo.with_symbol) == literals(row.meta.axes["number"], part)


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("tier5/")])
def test_texts_are_read_back(name: str) -> None:
    for row in rows_of(name):
        for mode in ("text", "text_cot"):
            assert set(row.renders[mode]) == {"input_text", "target_text"}
            assert parse_program(row.renders[mode]["input_text"]) == row.program
            assert parse_values(row.renders[mode]["target_text"]) == row.trace.output


@pytest.mark.parametrize("tier", ["tier1-v2", "tier4", "tier5"])
def test_datasets_are_made_checked_exported_and_read_as_the_published_ones(tier: str, tmp_path: Path) -> None:
    config = CONFIGS[tier]
    emit(config, tmp_path / "one", rows=6)
    folder = emit(config, tmp_path / "two", rows=2).parent
    emit(config, tmp_path / "two", rows=6, resume=True)
    assert load_manifest(folder)["files"] == load_manifest(tmp_path / "one" / tier)["files"]
    assert verify(folder, rerun=True).ok
    rows = [json.loads(line) for line in (folder / "train.jsonl").read_text().splitlines()]
    assert rows == [json.loads(line) for line in lines(f"{tier}/train.jsonl", 6)]
    parquet = pytest.importorskip("pyarrow.parquet")
    exported = export(folder, tmp_path / "out")
    assert parquet.read_table(exported[0]).to_pylist() == rows
    mode = config.renders[0]
    shown = [(row["renders"][mode]["input_text"], row["renders"][mode]["target_text"]) for row in rows]
    assert list(load_texts(folder / "train.jsonl", mode)) == shown
    assert "no two programs are the same" in exported[-1].read_text()


def test_workers_make_the_same_bytes(tmp_path: Path) -> None:
    config = dataclasses.replace(CONFIGS["tier0-v2"], train_size=150, eval_buckets=CONFIGS["tier0-v2"].eval_buckets[:1])
    one = emit(config, tmp_path / "one", rows=150)
    two = emit(config, tmp_path / "two", rows=150, workers=2)
    assert load_manifest(one.parent)["files"] == load_manifest(two.parent)["files"]


def test_functions_of_every_dataset_can_be_sent_to_workers() -> None:
    for config, _ in FILES.values():
        assert pickle.loads(pickle.dumps(config)).build is config.build


def test_files_stay_as_they_are() -> None:
    """Whoever changes the bytes of a dataset gives it another name, for others may have it."""
    found = {name: hashlib.sha256("".join(lines(name)).encode()).hexdigest()[:16] for name in FILES}
    assert found == BEGINNINGS

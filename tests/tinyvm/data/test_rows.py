"""Rows against the published hashes, whole files among them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from random import Random

import pytest

from tests.tinyvm.vectors import vectors
from tinyvm.data.configs import CONFIGS
from tinyvm.data.load import to_row
from tinyvm.data.rows import Meta, row_line, row_seed, to_line

FILES = {f"{config.tier}/{file.path}": (config, file) for config in CONFIGS.values() for file in config.files()}


def first_rows(name: str, rows: int, seed_base: int = 0) -> Iterator[bytes]:
    config, file = FILES[name]
    rng = Random()
    return (row_line(config, file, seed_base, index, rng).encode() for index in range(rows))


def check(name: str, wanted: dict[int, str], seed_base: int = 0) -> None:
    """The hashes of the first so many rows."""
    digest = hashlib.sha256()
    for number, line in enumerate(first_rows(name, max(wanted), seed_base), 1):
        digest.update(line)
        if number in wanted:
            assert digest.hexdigest() == wanted[number], f"{name} after {number} rows"


def test_seeds_are_the_published_ones() -> None:
    for key, seed in vectors()["row_seed"].items():
        base, split, bucket, index = key.split("|")
        assert row_seed(int(base), split, bucket or None, int(index)) == seed


@pytest.mark.parametrize("name", FILES)
def test_files_begin_as_published(name: str) -> None:
    wanted = vectors()["sha256_of_first_n_lines_seed0"]
    if name not in wanted:
        pytest.skip("nothing is published about the beginning of this file")
    check(name, {int(rows): digest for rows, digest in wanted[name].items()})


def test_another_seed_begins_as_published() -> None:
    check("tier1/train.jsonl", {10: vectors()["tier1_train_first10_seed42"]}, seed_base=42)


@pytest.mark.long
@pytest.mark.parametrize("name", FILES)
def test_whole_files_are_the_published_ones(name: str) -> None:
    wanted = vectors()["whole_file_sha256"]
    if name not in wanted:
        pytest.skip("nothing is published about the whole of this file")
    assert FILES[name][1].rows == wanted[name]["rows"]
    check(name, {wanted[name]["rows"]: wanted[name]["sha256"]})


@pytest.mark.long
def test_a_thousand_branched_rows_are_the_published_ones() -> None:
    wanted = vectors()["tier2_train_prefix_sha256"]
    check("tier2/train.jsonl", {int(rows): entry["sha256"] for rows, entry in wanted.items()})


@pytest.mark.parametrize("name", ["tier0/eval/all.jsonl", "tier1/train.jsonl", "tier2/eval/hard.jsonl"])
def test_a_line_is_compact_json_and_reads_back(name: str) -> None:
    for line in first_rows(name, 3):
        plain = json.loads(line)
        assert line.decode() == json.dumps(plain, separators=(",", ":")) + "\n"
        row = to_row(plain)
        assert to_line(row.meta, row.program).encode() == line


@pytest.mark.parametrize("name", ["tier0/train.jsonl", "tier1/train.jsonl", "tier2/train.jsonl"])
def test_a_row_is_made_again_from_its_seed_and_axes(name: str) -> None:
    """The card promises it: `TIER1.build` of `meta.seed` and `meta.axes`."""
    config, _ = FILES[name]
    for line in first_rows(name, 5):
        row = to_row(json.loads(line))
        assert config.build(Random(row.meta.seed), row.meta.axes) == row.program


def test_fields_of_meta_have_their_names_in_json() -> None:
    meta = Meta("tier1", "eval", "len_8", 7, {"n": 8, "k": 4}, ("direct",))
    assert (meta["seed"], meta["axes"]["n"], meta.seed) == (7, 8, 7)

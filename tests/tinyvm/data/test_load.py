from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tinyvm.data.conftest import ROWS
from tinyvm import Program, run
from tinyvm.data import DatasetError, Row, load_jsonl, load_manifest, load_prompts, load_split


def test_rows_are_programs_with_their_traces(made: Path) -> None:
    rows = list(load_jsonl(made / "eval/len_8.jsonl"))
    assert len(rows) == ROWS
    for program, trace, meta, renders in rows:
        assert isinstance(program, Program)
        assert trace == run(program)
        assert (meta.tier, meta.split, meta.bucket, meta.renders) == ("tier1", "eval", "len_8", ("direct",))
        assert set(renders["direct"]) == {"input_ids", "target_ids", "input_text", "target_text"}
    assert Row._fields == ("program", "trace", "meta", "renders")


def test_splits_are_found_by_name(made: Path) -> None:
    assert next(load_split(made, "train")).meta.bucket is None
    assert next(load_split(str(made), "eval", "len_48")).meta.bucket == "len_48"
    with pytest.raises(ValueError, match=r"^bucket required for split='eval'$"):
        load_split(made, "eval")


def test_prompts_are_found_in_json_of_another_spelling(dataset: Path) -> None:
    path = dataset / "train.jsonl"
    prompts = list(load_prompts(path))
    path.write_text("".join(json.dumps(json.loads(line)) + "\n" for line in path.read_text().splitlines()))
    assert list(load_prompts(path)) == prompts
    path.write_text("{}\n")
    with pytest.raises(DatasetError, match=r"train.jsonl:1 is no row"):
        next(load_prompts(path))


def test_prompts_are_those_of_the_rows(made: Path) -> None:
    path = made / "train.jsonl"
    prompts = [(row.renders["direct"]["input_ids"], row.renders["direct"]["target_ids"]) for row in load_jsonl(path)]
    assert list(load_prompts(path)) == list(load_prompts(path, mode="direct")) == prompts
    with pytest.raises(KeyError):
        next(load_prompts(path, "cot"))


@pytest.mark.parametrize(
    "line", ["{", "7", "{}", '{"meta":{},"program":[],"trace":{},"renders":{}}', "\\xff", "[" * 99_999]
)
def test_what_is_no_row_is_named_by_its_line(dataset: Path, line: str) -> None:
    path = dataset / "train.jsonl"
    path.write_text(path.read_text().split("\n")[0] + "\n" + line + "\n")
    rows = load_jsonl(path)
    next(rows)
    with pytest.raises(DatasetError, match=r"train.jsonl:2 is no (row|JSON)"):
        next(rows)


def test_a_missing_manifest_is_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_manifest(tmp_path)

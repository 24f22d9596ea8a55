from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tinyvm.data.conftest import ROWS
from tinyvm.data import CONFIGS, DatasetError, emit
from tinyvm.data.parquet import export, split_of

datasets = pytest.importorskip("datasets")


def test_load_dataset_reads_the_rows_of_every_split(made: Path, tmp_path: Path) -> None:
    export(made, tmp_path / "out")
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))
    assert list(loaded) == ["train", *(f"eval_len_{n}" for n in (8, 16, 32, 48, 64, 96, 128))]
    for path in ("train.jsonl", "eval/len_96.jsonl"):
        rows = [json.loads(line) for line in (made / path).read_text().splitlines()]
        assert list(loaded[split_of(path)]) == rows
    assert loaded["train"].features["meta"]["seed"].dtype == "uint64"
    assert loaded["train"].num_rows == ROWS


def test_axes_and_renders_are_those_of_the_tier(tmp_path: Path) -> None:
    from pyarrow import parquet

    folder = emit(CONFIGS["tier2"], tmp_path, rows=2).parent
    (train, *_) = export(folder, tmp_path / "out")
    rows = [json.loads(line) for line in (folder / "train.jsonl").read_text().splitlines()]
    assert parquet.read_table(train).to_pylist() == rows


def test_a_file_that_holds_no_rows_is_refused(dataset: Path, tmp_path: Path) -> None:
    (dataset / "train.jsonl").write_text('{"meta":{"axes":{}},"renders":{},"more":1}\n')
    with pytest.raises(DatasetError, match=r"train.jsonl holds what is no row .*; verify the dataset"):
        export(dataset, tmp_path / "out")
    assert not list((tmp_path / "out").rglob("*.parquet*"))

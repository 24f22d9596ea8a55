from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import pytest

from tests.tinyvm.data.conftest import ROWS
from tinyvm.data import CONFIGS, DatasetConfig, DatasetError, EvalBucket, emit, load_manifest, verify

TIER1 = CONFIGS["tier1"]
SMALL = dataclasses.replace(TIER1, train_size=400, eval_buckets=(EvalBucket("few", 3, {"n": 4, "k": 2}),))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.jsonl*")}


def test_the_manifest_names_files_rows_and_hashes(made: Path) -> None:
    manifest = load_manifest(made)
    assert list(manifest) == ["tier", "seed_base", "tinyvm_version", "tinyvm_commit", "generated_at", "files"]
    assert (manifest["tier"], manifest["seed_base"]) == ("tier1", 0)
    assert manifest["generated_at"].endswith("Z")
    names = ["train.jsonl", *(f"eval/len_{n}.jsonl" for n in (8, 16, 32, 48, 64, 96, 128))]
    assert list(manifest["files"]) == names
    for name, entry in manifest["files"].items():
        assert entry == {"rows": ROWS, "sha256": hashlib.sha256((made / name).read_bytes()).hexdigest()}
    assert (made / "manifest.json").read_text() == json.dumps(manifest, indent=2)


def test_workers_make_the_same_bytes(tmp_path: Path) -> None:
    emit(SMALL, tmp_path / "one")
    emit(SMALL, tmp_path / "two", workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.parametrize("kept", [0, 5, 1000, 4000, -1])
def test_an_emission_goes_on_where_it_was(made: Path, dataset: Path, kept: int) -> None:
    wanted = contents(made)
    (dataset / "manifest.json").unlink()
    bucket = dataset / "eval/len_16.jsonl"
    bucket.with_name("len_16.jsonl.part").write_bytes(bucket.read_bytes()[:kept])
    bucket.unlink()
    (dataset / "eval/len_96.jsonl").unlink()
    emit(TIER1, dataset.parent, rows=ROWS, resume=True)
    assert contents(dataset) == wanted
    assert verify(dataset, rerun=True).ok


def test_more_and_fewer_rows_go_on_from_what_is_there(made: Path, dataset: Path, tmp_path: Path) -> None:
    emit(TIER1, tmp_path, rows=ROWS + 5, resume=True)
    longer = contents(dataset)
    assert all(longer[name].startswith(data) for name, data in contents(made).items())
    emit(TIER1, tmp_path, rows=ROWS, resume=True)
    assert contents(dataset) == contents(made)


def test_another_dataset_is_left_as_it_is(made: Path, dataset: Path) -> None:
    with pytest.raises(DatasetError, match=r"train.jsonl is not of tier1 at seed 1 \(row 0\)"):
        emit(TIER1, dataset.parent, 1, rows=ROWS, resume=True)
    assert contents(dataset) == contents(made)
    assert verify(dataset).ok


def test_a_manifest_does_not_outlive_its_data(dataset: Path) -> None:
    def interrupt(name: str, done: int, rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        emit(TIER1, dataset.parent, 3, rows=ROWS, progress=interrupt)
    assert not (dataset / "manifest.json").exists()
    assert not (dataset / "train.jsonl").exists()


def test_a_render_that_there_is_not_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    config: DatasetConfig = dataclasses.replace(TIER1, renders=("direct", "verse"))
    with pytest.raises(DatasetError, match=r"^unknown render mode: verse"):
        emit(config, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_function_that_workers_cannot_have_is_refused(tmp_path: Path) -> None:
    config = dataclasses.replace(TIER1, build=lambda rng, axes: TIER1.build(rng, axes))
    with pytest.raises(DatasetError, match="cannot be sent to workers"):
        emit(config, tmp_path, rows=1, workers=2)
    assert emit(config, tmp_path, rows=1).is_file()

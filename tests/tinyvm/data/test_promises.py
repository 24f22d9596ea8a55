"""What `verify --rerun` says of a dataset of the second family whose promises are broken."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tinyvm import Instruction, Opcode, Program
from tinyvm.data import CONFIGS, EvalBucket, Report, emit, verify
from tinyvm.data.config import Axes
from tinyvm.data.numbers import NUMBERS
from tinyvm.data.promises import Tally, overlaps

COUNTER = dataclasses.replace(
    CONFIGS["tier0-v2"],
    train_size=300,
    eval_buckets=(EvalBucket("few", 30, {"n": 4, "prints": 1, "anywhere": False}),),
)


@pytest.fixture(scope="module")
def counters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return emit(COUNTER, tmp_path_factory.mktemp("counters")).parent


@pytest.fixture
def changed(counters: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(counters, tmp_path / "changed"))


def recorded(folder: Path) -> Report:
    """The report on files that the manifest names as they are."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    for name in manifest["files"]:
        data = (folder / name).read_bytes()
        manifest["files"][name] = {"rows": data.count(b"\n"), "sha256": hashlib.sha256(data).hexdigest()}
    path.write_text(json.dumps(manifest))
    return verify(folder, rerun=True)


def test_a_dataset_as_it_was_made_keeps_them(counters: Path) -> None:
    assert verify(counters, rerun=True).faults == ()


def test_a_row_that_comes_twice_is_found(changed: Path) -> None:
    lines = (changed / "train.jsonl").read_text().splitlines(keepends=True)
    (changed / "train.jsonl").write_text("".join([*lines[:100], lines[7], *lines[101:]]))
    (fault,) = recorded(changed).faults
    assert fault.startswith("train.jsonl: row 100: row 0 would have number ")
    assert fault.endswith("numbers do not follow, programs may come twice")


def test_a_program_under_another_number_is_found(changed: Path) -> None:
    lines = (changed / "train.jsonl").read_text().splitlines(keepends=True)
    number = json.loads(lines[100])["meta"]["axes"]["number"]
    row = json.loads(lines[7])
    row["meta"]["axes"]["number"] = number
    lines[100] = json.dumps(row, separators=(",", ":")) + "\n"
    (changed / "train.jsonl").write_text("".join(lines))
    assert recorded(changed).faults == (
        f"train.jsonl: row 100: a program does not begin with the literals of number {number}",
    )


@pytest.mark.parametrize("axes", [{"number": -1}, {"number": NUMBERS}, {"number": "1"}, {"number": 1.5}, [], 7])
def test_what_is_no_number_is_found(changed: Path, axes: object) -> None:
    row = json.loads((changed / "train.jsonl").read_text().splitlines()[0])
    row["meta"]["axes"] = axes
    (changed / "train.jsonl").write_text(json.dumps(row, separators=(",", ":")) + "\n")
    assert recorded(changed).faults[0].startswith("train.jsonl: row 0: n")


def test_rows_of_train_in_eval_are_found(changed: Path) -> None:
    lines = (changed / "train.jsonl").read_text().splitlines(keepends=True)
    (changed / "eval/few.jsonl").write_text("".join(lines[-5:]))
    assert recorded(changed).faults == ("eval/few.jsonl: it has rows with the numbers of rows of train.jsonl",)


def one_print(rng: Random) -> Axes:
    return {"n": 6, "prints": 1, "anywhere": False}


def unbalanced(rng: Random, axes: Axes) -> Program:
    """Every fifth program prints the same."""
    program = COUNTER.build(rng, axes)
    assert isinstance(program, Program)
    *code, printed, halt = program
    literal = [] if axes["number"] % 5 else [Instruction(Opcode.LOAD, (printed.args[0], 77))]
    return Program([*code, *literal, printed, halt])


def test_a_value_that_is_a_safe_guess_is_found(tmp_path: Path) -> None:
    config = dataclasses.replace(COUNTER, train_size=1000, train_axes=one_print, build=unbalanced)
    faults = verify(emit(config, tmp_path).parent, rerun=True).faults
    assert [fault.split(" is ")[0] for fault in faults] == ["train.jsonl: 77", "train.jsonl: 77"]
    assert "of its first printed values, which should be below 10%" in faults[1]


def test_numbers_go_round() -> None:
    def tally(start: int, rows: int) -> Tally:
        return Tally(start, rows, Counter(), Counter())

    apart = {"a": tally(NUMBERS - 5, 10), "b": tally(5, 10)}
    assert list(overlaps(apart)) == []
    apart["c"] = tally(NUMBERS - 1, 3)
    assert [path for path, _ in overlaps(apart)] == ["c"]
    assert list(overlaps({"published": Tally(), "too": Tally()})) == []

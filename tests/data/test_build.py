"""Datasets: built by any workers, interrupted, verified, loaded, shown, measured and published."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

pytest.importorskip("pyarrow", reason="pip install 'wasmind[data]'")

from wasmind.cli import invoke
from wasmind.data import manifest, shard
from wasmind.data.plan import EVALS, SPLITS, TRAIN, Plan
from wasmind.data.rows import HELD_BACK, fingerprint
from wasmind.data.stats import measure
from wasmind.data.tasks import CATEGORIES, task
from wasmind.data.verify import faults_of
from wasmind.tokenizer import Tokenizer

BUILD = ("data", "build", "--scale", "tiny", "--seed", "3")


def run(*words: object) -> int:
    """The exit code of a command."""
    return invoke([str(word) for word in words])


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny dataset, made by two workers."""
    folder = tmp_path_factory.mktemp("data") / "tiny"
    assert run(*BUILD, "--out", folder, "--workers", 2) == 0
    return folder


@pytest.fixture
def copy(dataset: Path, tmp_path: Path) -> Path:
    """One of its own to damage."""
    return shutil.copytree(dataset, tmp_path / "copy")


def rows(folder: Path, split: str = TRAIN) -> Iterator[dict[str, Any]]:
    for part in manifest.read(folder).plan.shards(split):
        yield from shard.read(folder / part.path)


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


# --- what is built ----------------------------------------------------------------------------------------------------
def test_all_categories_and_splits_are_there(dataset: Path) -> None:
    assert {row["category"] for row in rows(dataset)} == set(CATEGORIES)
    assert [sum(1 for _ in rows(dataset, split)) for split in SPLITS] == [200, 20, 20, 20, 1800]


def test_harder_splits_have_the_categories_that_can_be_harder(dataset: Path) -> None:
    for split in EVALS[1:]:
        name = split.removeprefix("eval_")
        assert all(name in task(row["category"]).harder for row in rows(dataset, split))


def test_no_question_and_no_program_is_on_both_sides(dataset: Path) -> None:
    measured = measure(dataset, manifest.read(dataset).plan)
    assert measured.overlap_questions == measured.overlap_programs == 0
    assert sum(measured.rows.values()) == 2060


def test_sides_are_seen_when_they_overlap(copy: Path) -> None:
    known = manifest.read(copy)
    train, held = known.plan.shards(TRAIN)[0], known.plan.shards("eval_length")[0]
    taken = [next(rows(copy))] * held.rows
    (copy / held.path).write_bytes(shard.to_parquet(taken, "test"))
    measured = measure(copy, known.plan)
    assert measured.overlap_questions >= 1
    assert train.rows == 1800


def test_a_row_can_be_drawn_again_from_its_seed(dataset: Path) -> None:
    from wasmind.data.rows import question_text, redraw

    for row in list(rows(dataset))[:100]:
        assert question_text(redraw(row["category"], TRAIN, row["seed"])) == row["question"]


def test_a_row_is_learned_where_the_model_writes(dataset: Path) -> None:
    result = 65536 + 261
    for row in list(rows(dataset))[:200]:
        forced = {token for token, learned in zip(row["input_ids"], row["loss_mask"], strict=True) if not learned}
        learned = {token for token, wanted in zip(row["input_ids"], row["loss_mask"], strict=True) if wanted}
        assert result not in learned
        assert 65531 in learned
        assert 65527 in forced


def test_fingerprints_are_the_same_everywhere() -> None:
    assert fingerprint("What is  3 + 4?") == fingerprint("what is 3 + 4?") == 14975919641508402406
    assert HELD_BACK == 10


# --- the same bytes ---------------------------------------------------------------------------------------------------
def test_one_worker_makes_the_bytes_of_two(dataset: Path, tmp_path: Path) -> None:
    assert run(*BUILD, "--out", tmp_path / "one", "--workers", 1) == 0
    assert contents(tmp_path / "one") == contents(dataset)


def test_ray_makes_the_same_bytes(dataset: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="pip install 'wasmind[ray]'")
    script = f"""
import os, sys
import ray
from ray.cluster_utils import Cluster
cluster = Cluster(initialize_head=True, head_node_args={{"num_cpus": 1, "include_dashboard": False}})
cluster.add_node(num_cpus=1)
os.environ["RAY_ADDRESS"] = cluster.address
from wasmind.cli import invoke
code = invoke([*{BUILD!r}, "--out", {str(tmp_path / "ray")!r}, "--workers", "2", "--engine", "ray"])
ray.shutdown()
cluster.shutdown()
sys.exit(code)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / "ray") == contents(dataset)


def test_a_killed_build_goes_on(dataset: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-m", "wasmind", *BUILD, "--out", str(out), "--workers", "1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    while not list(out.glob("data/*.parquet")):
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not (out / manifest.NAME).exists()
    assert run("data", "verify", out) == 2
    (out / "data" / ".train-00000-of-00001.parquet.0123").write_bytes(b"half")
    assert run(*BUILD, "--out", out) == 0
    assert contents(out) == contents(dataset)


def test_a_whole_dataset_is_left_as_it_is(copy: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in copy.glob("data/*")}
    assert run(*BUILD, "--out", copy) == 0
    assert {path: path.stat().st_mtime_ns for path in copy.glob("data/*")} == before


def test_damaged_files_of_a_whole_dataset_are_made_again(dataset: Path, copy: Path) -> None:
    damaged = copy / manifest.read(copy).plan.shards("eval")[0].path
    data = bytearray(damaged.read_bytes())
    data[1000] ^= 1
    damaged.write_bytes(data)
    assert run("data", "verify", copy) == 2
    assert run(*BUILD, "--out", copy) == 0
    assert contents(copy) == contents(dataset)


def test_operands_and_answers_by_reference(tmp_path: Path) -> None:
    out = tmp_path / "reference"
    assert run(*BUILD, "--out", out, "--operands", "reference", "--answers", "reference") == 0
    assert run("data", "verify", out, "--sample", 300, "--prove", 2) == 0
    shown = [row for row in rows(out) if row["category"] == "arithmetic"]
    assert all(65536 + 522 in row["input_ids"] for row in shown if re.search(r"\d", row["answer"]))
    assert any('"local.get", "operand": 0' in row["wasm_program"] for row in shown)


# --- verify -----------------------------------------------------------------------------------------------------------
def test_a_dataset_is_verified(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("data", "verify", dataset, "--all", "--prove", 3, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report == {"files": 8, "executed": 2060, "proved": 3, "faults": [], "ok": True}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"expected_outputs": [41]}, "expected_outputs is not that of its turns"),
        ({"question": "What?"}, "question is not that of its turns"),
        ({"loss_mask": []}, "have a mask of 0"),
        ({"input_ids": [65528, 65530], "loss_mask": [0, 0]}, "the sequence says"),
        ({"wasm_program": "nonsense"}, "JSONDecodeError"),
        ({"turns": []}, "is not that of its turns"),
    ],
)
def test_faults_of_rows_are_named(dataset: Path, change: Mapping[str, Any], fault: str) -> None:
    row = next(row for row in rows(dataset) if row["category"] == "arithmetic")
    tokenizer = Tokenizer.load(dataset / manifest.TOKENIZER)
    assert faults_of(row, tokenizer, prove=True) == []
    assert any(fault in found for found in faults_of({**row, **change}, tokenizer))


def test_a_program_that_gives_something_else_is_named(dataset: Path) -> None:
    row = next(row for row in rows(dataset) if row["category"] == "arithmetic")
    turn = {**row["turns"][0], "wasm_program": '[{"op": "i32.const", "operand": 7}, {"op": "output"}]'}
    found = faults_of({**row, "turns": [turn], "wasm_program": turn["wasm_program"]}, Tokenizer.small())
    assert any(fault.startswith("the program gives [7]") for fault in found)


def test_a_program_without_an_end_is_stopped(dataset: Path) -> None:
    row = next(row for row in rows(dataset) if row["category"] == "arithmetic")
    endless = '[{"op": "loop"}, {"op": "i32.const", "operand": 1}, {"op": "br_if", "operand": 0}]'
    turn = {**row["turns"][0], "wasm_program": endless}
    found = faults_of({**row, "turns": [turn], "wasm_program": endless}, Tokenizer.small())
    assert any("did not end within" in fault for fault in found)


# --- use --------------------------------------------------------------------------------------------------------------
def test_datasets_loads_it(dataset: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets", reason="pip install 'wasmind[data]'")
    loaded = datasets.load_dataset(str(dataset), cache_dir=str(tmp_path))
    assert {name: split.num_rows for name, split in loaded.items()} == {
        **dict.fromkeys(EVALS[1:], 20),
        "eval": 200,
        "train": 1800,
    }
    assert list(loaded["train"].features) == shard.schema().names
    assert loaded["train"][0] == next(rows(dataset))
    streamed = datasets.load_dataset(str(dataset), split="eval", streaming=True)
    assert next(iter(streamed)) == next(rows(dataset, "eval"))


def test_examples_are_shown(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("data", "show", dataset, "--category", "sudoku", "-n", 2, "--split", "eval") == 0
    assert capsys.readouterr().out.count("[sudoku]\nUser: ") == 2
    assert run("data", "show", "--category", "bitwise", "-n", 3, "--json") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["category"] for line in lines] == ["bitwise"] * 3
    assert run("data", "show", dataset, "-n", 1, "--json") == 0
    assert json.loads(capsys.readouterr().out)["split"] == "train"


def test_it_is_measured(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("data", "stats", dataset, "--png", tmp_path / "chart.png", "--json") == 0
    measured = json.loads(capsys.readouterr().out)
    assert measured["rows"]["train"] == 1800
    assert set(measured["categories"]) == set(CATEGORIES)
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    assert run("data", "stats", dataset) == 0
    assert "word_problem" in capsys.readouterr().out


class _Hub(BaseHTTPRequestHandler):
    """Answers as the Hub does."""

    requests: ClassVar[list[tuple[str, bytes]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.requests.append((self.path, body))
        host = f"http://{self.headers['host']}/datasets/me/examples"
        answer: dict[str, Any] = {"url": host, "name": "me/examples", "id": "1"}
        if self.path.endswith("/preupload/main"):
            paths = [file["path"] for file in json.loads(body)["files"]]
            answer = {"files": [{"path": path, "uploadMode": "regular", "shouldIgnore": False} for path in paths]}
        elif "/commit/" in self.path:
            answer = {"commitUrl": f"{host}/commit/{'1' * 40}", "commitOid": "1" * 40, "pullRequestUrl": None}
        if self.headers["authorization"] == "Bearer wrong":
            self.send_response(401)
        else:
            self.send_response(200)
        data = json.dumps(answer).encode()
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def hub() -> Iterator[str]:
    """The address of a stand-in for the Hub."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hub)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    _Hub.requests.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def push(folder: Path, hub: str, token: str) -> subprocess.CompletedProcess[str]:
    words = ["data", "push", str(folder), "me/examples", "--private", "--token", token]
    command = [sys.executable, "-m", "wasmind", *words]
    settings = {**os.environ, "HF_ENDPOINT": hub, "HF_HUB_DISABLE_TELEMETRY": "1"}
    return subprocess.run(command, env=settings, capture_output=True, text=True, timeout=120)


def test_it_is_published(dataset: Path, hub: str) -> None:
    done = push(dataset, hub, "secret")
    assert (done.returncode, done.stdout) == (0, f"{hub}/datasets/me/examples\n"), done.stderr
    created = next(json.loads(body) for path, body in _Hub.requests if path == "/api/repos/create")
    assert created["visibility"] == "private"
    commits = b"".join(body for path, body in _Hub.requests if "/commit/" in path)
    assert all(f'"path": "{name}"'.encode() in commits for name in (manifest.NAME, *manifest.read(dataset).files))


def test_what_the_hub_refuses_is_one_line(dataset: Path, hub: str) -> None:
    done = push(dataset, hub, "wrong")
    assert done.returncode == 2
    assert "the Hub refuses me/examples: " in done.stderr
    assert "Traceback" not in done.stderr


# --- bad input --------------------------------------------------------------------------------------------------------
def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert run(*words) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_what_there_is_not_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert "there is no scale 'vast'" in refused(capsys, "data", "build", "--out", out, "--scale", "vast")
    assert "there is no engine 'dask'" in refused(capsys, "data", "build", "--out", out, "--engine", "dask")
    assert "choose of copy, reference" in refused(capsys, "data", "build", "--out", out, "--operands", "both")
    assert "there is no category 'poetry'" in refused(capsys, "data", "show", "--category", "poetry")
    assert "there is no split 'test'" in refused(capsys, "data", "show", "--split", "test")
    assert "has nothing for" in refused(capsys, "data", "show", "--category", "sudoku", "--split", "eval_magnitude")
    assert "it holds no dataset" in refused(capsys, "data", "verify", tmp_path)
    assert "a seed lies in" in refused(capsys, "data", "build", "--out", out, "--seed", "-1")
    assert not out.exists()


def test_a_folder_that_holds_something_else_is_left_alone(
    tmp_path: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    assert "holds something else" in refused(capsys, *BUILD, "--out", tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    before = contents(copy)
    said = refused(capsys, "data", "build", "--out", copy, "--scale", "tiny", "--seed", 4)
    assert "holds another build (seed 3)" in said
    assert contents(copy) == before


def test_a_full_disk_loses_nothing(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out, replace = tmp_path / "full", os.replace

    def refuse(source: Any, target: Any) -> None:
        if "train" in str(target):
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    said = refused(capsys, *BUILD, "--out", out, "--workers", 1)
    assert "No space left on device; make room, then run the same command again" in said
    monkeypatch.undo()
    assert not (out / manifest.NAME).exists()
    assert not list(out.rglob(".*"))
    assert len(list(out.glob("data/*.parquet"))) == 4
    assert run(*BUILD, "--out", out) == 0
    assert contents(out) == contents(dataset)


def test_a_manifest_of_another_version_is_refused(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = copy / manifest.NAME
    plain = json.loads(path.read_text())
    path.write_text(json.dumps({**plain, "format": "wasmind.dataset/9"}))
    assert "is of format 'wasmind.dataset/9'" in refused(capsys, "data", "verify", copy)
    path.write_text(json.dumps({**plain, "files": {"../../etc/passwd": {"bytes": 1, "sha256": "0"}}}))
    assert "does not name the files of its plan" in refused(capsys, "data", "stats", copy)
    path.write_text("[")
    assert "cannot be read as JSON" in refused(capsys, "data", "verify", copy)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "pip install 'wasmind[data]'" in refused(capsys, *BUILD, "--out", "nowhere")


def test_a_plan_is_checked() -> None:
    plan = Plan("huge", 0, "")
    assert (plan.rows("train"), plan.rows("eval")) == (430_105, 47_790)
    assert [part.rows for part in plan.shards("eval")] == [5_000] * 9 + [2_790]

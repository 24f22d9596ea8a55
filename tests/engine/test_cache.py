"""Compiled code on disk: whole, checked, and never in the way."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wasmind.circuit.compile import compile_circuit
from wasmind.circuit.examples import parity
from wasmind.engine import engine
from wasmind.engine.cache import Compiled, cached
from wasmind.engine.compile import compile_step
from wasmind.engine.engine import Engine
from wasmind.errors import WeightsError

KEY = "0123456789abcdef" * 4


def _entry() -> Compiled:
    return compile_step(compile_circuit(parity()))


def test_an_entry_is_made_once(tmp_path: Path) -> None:
    first = cached(tmp_path, KEY, _entry)
    assert cached(tmp_path, KEY, lambda: pytest.fail("it is there")) == first


@pytest.mark.parametrize("length", [0, 5, 40, 200, -1])
def test_a_damaged_entry_is_made_anew(tmp_path: Path, length: int) -> None:
    first = cached(tmp_path, KEY, _entry)
    (path,) = tmp_path.iterdir()
    data = path.read_bytes()
    path.write_bytes(data[:length] if length >= 0 else data[:-1] + bytes([data[-1] ^ 1]))
    assert cached(tmp_path, KEY, _entry) == first
    assert path.read_bytes() == data


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert cached(tmp_path / "file", KEY, _entry) == _entry()


def test_two_processes_may_build_at_once(tmp_path: Path) -> None:
    weights = tmp_path / "parity.safetensors"
    compile_circuit(parity()).save(weights)
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert pool.starmap(_answer, [(weights, tmp_path / "cache")] * 4) == [[4]] * 4
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".code"]


def _answer(weights: Path, cache: Path) -> list[int]:
    made: list[int] = []
    Engine.load(weights, cache).run([1, 2], None, 10, made.extend)
    return made


def test_a_truncated_weight_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.safetensors"
    compile_circuit(parity()).save(path)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(WeightsError, match="is no usable weight file"):
        Engine.load(path, tmp_path / "cache")


DIE = """
import os, pathlib, signal, sys
from wasmind.engine.engine import Engine

def half(path, data, write=pathlib.Path.write_bytes):
    write(path, data[: len(data) // 2])
    os.kill(os.getpid(), signal.SIGKILL)

pathlib.Path.write_bytes = half
Engine.load(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
"""


def test_a_process_killed_while_it_writes_leaves_nothing_that_is_read(tmp_path: Path) -> None:
    weights, cache = tmp_path / "parity.safetensors", tmp_path / "cache"
    compile_circuit(parity()).save(weights)
    died = subprocess.run([sys.executable, "-c", DIE, weights, cache], check=False)
    assert died.returncode == -signal.SIGKILL
    (scratch,) = cache.iterdir()
    assert _answer(weights, cache) == [4]
    assert scratch.exists()  # it may be another process's, at work
    os.utime(scratch, (0, 0))
    for entry in cache.glob("*.code"):
        entry.unlink()
    assert _answer(weights, cache) == [4]
    assert not scratch.exists()


@pytest.mark.parametrize("part", ["generator_hash", "machine"])
def test_code_of_another_version_or_processor_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    weights, cache = tmp_path / "parity.safetensors", tmp_path / "cache"
    compile_circuit(parity()).save(weights)
    assert _answer(weights, cache) == [4]
    monkeypatch.setattr(engine, part, lambda: ("another",) if part == "machine" else "another")
    assert _answer(weights, cache) == [4]
    assert len(list(cache.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_read_nevertheless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights, cache = tmp_path / "parity.safetensors", tmp_path / "cache"
    compile_circuit(parity()).save(weights)
    assert _answer(weights, cache) == [4]
    monkeypatch.setattr(os, "replace", lambda *_: pytest.fail("nothing is to be written"))
    assert _answer(weights, cache) == [4]

"""Some invocations of each of the specification's scripts, proved: every token is the argmax of the dense weights."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.spec.test_runner import OFFICIAL, needs_wabt
from wasmind import api
from wasmind.executors import dense_model
from wasmind.spec import Machine, load, run_script

SAMPLE = 3
LONGEST = 20_000  # tokens, with the prefix


def _sequences(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, list[int]]]:
    """(length of the prefix, the whole sequence) of every invocation of a script."""
    found: list[tuple[int, list[int]]] = []
    execute = api.execute

    def recording(job: api.Job, executor: str, **more: object) -> object:
        sequence = list(job.prefix)
        found.append((len(sequence), sequence))
        return execute(job, executor, **more, follow=lambda _, tokens: sequence.extend(map(int, tokens)))

    monkeypatch.setattr(api, "execute", recording)
    run_script(load(path), Machine("engine"))
    return found


@needs_wabt
@pytest.mark.skipif(not OFFICIAL, reason="the specification's scripts are not beside the repository (shared/spec)")
@pytest.mark.parametrize(
    "path",
    [path if path.name == "i64.wast" else pytest.param(path, marks=pytest.mark.long) for path in OFFICIAL],
    ids=lambda path: path.name,
)
def test_some_invocations_are_proved(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sequences = [item for item in _sequences(path, monkeypatch) if len(item[1]) <= LONGEST]
    for start, sequence in random.Random(path.name).sample(sequences, min(SAMPLE, len(sequences))):
        proof = dense_model(None).verify(sequence, start)
        assert proof.ok, f"at {proof.position} the weights say {proof.expected}"

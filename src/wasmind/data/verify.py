"""Whether a dataset is what it claims: its files, its splits, its programs executed again, some proved."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from wasmind.data import manifest, shard, stats
from wasmind.data.engines import local
from wasmind.data.plan import SPLITS, Shard
from wasmind.errors import UsageError, WasmindError
from wasmind.isa.microcode import file_store
from wasmind.isa.session import Session, flat_instruction
from wasmind.listeners import EngineListener, Recorder
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

SAMPLE, PROVED = 5_000, 20
MAX_TOKENS = 2_000_000
"""The longest answer of the machine to one instruction: files that others wrote may hold any program."""
MAX_FAULTS = 20


@dataclass(frozen=True)
class Report:
    """files: compared with the manifest. executed, proved: rows. faults: a line each, at most MAX_FAULTS."""

    files: int
    executed: int
    proved: int
    faults: tuple[str, ...]


@dataclass(frozen=True)
class _Part:
    """Rows of a shard to be executed, and those of them to be proved."""

    shard: Shard
    executed: frozenset[int]
    proved: frozenset[int]


def verify(
    folder: Path,
    sample: int | None = SAMPLE,
    proved: int = PROVED,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Verifies a dataset; executes `sample` rows again, or all, and proves `proved` of them on the dense weights.

    Raises UsageError for a folder that holds no dataset, and for files that are not those of its manifest.
    """
    known = manifest.read(folder)
    if damaged := list(known.damaged(folder)):
        raise UsageError(
            f"{folder / damaged[0]} is not the file that the manifest names ({len(damaged)} such files); "
            "run the same wasmind data build to make it again"
        )
    faults = list(_split_faults(folder, known))
    parts = _parts(known, sample, proved)
    total, done = sum(len(part.executed) for part in parts), 0
    for part, found in local(_Work(folder), parts, workers):
        faults += found
        done += len(part.executed)
        if progress is not None:
            progress(done, total)
    return Report(len(known.files), total, sum(len(part.proved) for part in parts), tuple(faults[:MAX_FAULTS]))


def _split_faults(folder: Path, known: manifest.Manifest) -> Iterator[str]:
    measured = stats.measure(folder, known.plan)
    for what, count in (("questions", measured.overlap_questions), ("programs", measured.overlap_programs)):
        if count:
            yield f"{count:,} {what} of train are in another split"


def _parts(known: manifest.Manifest, sample: int | None, proved: int) -> list[_Part]:
    shards = [part for split in SPLITS for part in known.plan.shards(split)]
    total = sum(part.rows for part in shards)
    count = total if sample is None else min(sample, total)
    chosen = Random(0).sample(range(total), count)
    executed, shown = frozenset(chosen), frozenset(chosen[:proved])
    parts, start = [], 0
    for part in shards:
        here = range(start, start + part.rows)
        rows = [frozenset(row - start for row in rows if row in here) for rows in (executed, shown)]
        parts.append(_Part(part, *rows))
        start += part.rows
    return [part for part in parts if part.executed]


@dataclass(frozen=True)
class _Work:
    """Verifies rows of a shard."""

    folder: Path

    def __call__(self, part: _Part) -> list[str]:
        path = self.folder / part.shard.path
        tokenizer = Tokenizer.load(self.folder / manifest.TOKENIZER)
        return [
            f"{path}, row {number}: {fault}"
            for number, row in enumerate(shard.read(path))
            if number in part.executed
            for fault in faults_of(row, tokenizer, prove=number in part.proved)
        ]


def faults_of(row: dict[str, Any], tokenizer: Tokenizer, *, prove: bool = False) -> list[str]:
    """What is wrong with a row: its columns, sequence and outputs, and with `prove` what the dense weights make."""
    try:
        return [*_column_faults(row), *_sequence_faults(row, tokenizer), *_machine_faults(row, prove)]
    except (WasmindError, ValueError, KeyError, TypeError) as error:
        return [f"{type(error).__name__}: {error!s:.200}"]


def _column_faults(row: dict[str, Any]) -> Iterator[str]:
    turns = row["turns"]
    joined = {
        "question": "\n".join(turn["question"] for turn in turns),
        "answer": "\n".join(turn["answer"] for turn in turns),
        "expected_outputs": [value for turn in turns for value in turn["expected_outputs"]],
    }
    yield from (f"{name} is not that of its turns" for name, value in joined.items() if row[name] != value)
    if json.loads(row["wasm_program"]) != [item for turn in turns for item in json.loads(turn["wasm_program"])]:
        yield "wasm_program is not that of its turns"


def _sequence_faults(row: dict[str, Any], tokenizer: Tokenizer) -> Iterator[str]:
    ids = row["input_ids"]
    if len(ids) != len(row["loss_mask"]):
        yield f"{len(ids)} ids have a mask of {len(row['loss_mask'])}"
    starts = [place for place, token in enumerate(ids) if token == SPECIAL["user_start"]]
    if len(starts) != len(row["turns"]):
        yield f"{len(row['turns'])} turns have a sequence of {len(starts)}"
    for start, end, turn in zip(starts, [*starts[1:], len(ids)], row["turns"], strict=False):
        says = tokenizer.decode(ids[start:end])
        # Integers are shown as digits, however the question writes them.
        if says != tokenizer.decode(tokenizer.encode(turn["question"])) + turn["answer"]:
            yield f"the sequence says {says!r:.80}"


def _machine_faults(row: dict[str, Any], prove: bool) -> Iterator[str]:
    store = file_store(row["files"])
    recorders = [Recorder(EngineListener(store))]
    session = Session(recorders[-1], MAX_TOKENS)
    for turn in row["turns"]:
        if session.ended:  # the program of the turn before trapped
            recorders.append(Recorder(EngineListener(store)))
            session = Session(recorders[-1], MAX_TOKENS)
        outputs = _outputs(session, turn["integers"], json.loads(turn["wasm_program"]))
        if outputs != turn["expected_outputs"]:
            yield f"the program gives {outputs!s:.80}, the row says {turn['expected_outputs']!s:.80}"
    for recorder in recorders if prove else ():
        if not (proof := recorder.proof(store)).ok:
            yield f"the dense weights disagree at token {proof.position} of the machine's stream"


def _outputs(session: Session, integers: Sequence[int], program: Sequence[Any]) -> list[int]:
    """What a turn's program outputs."""
    code = [flat_instruction(item) for item in program]
    made: list[int] = []
    if code:
        session.load(integers)
    for instruction, operand in code:
        made += session.execute(instruction.mnemonic, operand).outputs
    return made

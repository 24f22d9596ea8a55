"""What a dataset is made of, measured in one pass over its files; 56 bytes of each row are kept in memory."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wasmind.data import shard
from wasmind.data.numbers import digits
from wasmind.data.plan import SPLITS, TRAIN, Plan
from wasmind.data.tasks import CATEGORIES

_COLUMNS = ("text", "input_ids", "category", "wasm_program", "expected_outputs", "question", "answer", "turns", "files")
LONGEST_DIGITS = 10


@dataclass(frozen=True)
class Category:
    """Of one category. tokens, instructions, turns: mean a row. Shares lie in 0 .. 1.

    loops: rows whose program has one. duplicates: rows of train whose text was there before. most_frequent_answer,
    most_frequent_outputs: how many rows one gets right with the same answer always; None where nothing is computed.
    """

    rows: dict[str, int]
    tokens: float
    longest: int
    instructions: float
    turns: float
    loops: float
    duplicates: float
    most_frequent_answer: float
    most_frequent_outputs: float | None


@dataclass(frozen=True)
class Statistics:
    """Of a dataset. tokens: (least length, rows) a bin. digits: how many integers of questions have so many digits.

    overlap_questions, overlap_programs: rows of train whose question or program is in one of the other splits.
    """

    rows: dict[str, int]
    categories: dict[str, Category]
    tokens: list[tuple[int, int]]
    digits: dict[int, int]
    overlap_questions: int
    overlap_programs: int

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)


_MEASURES = np.dtype(
    [
        *((name, np.int64) for name in ("text", "question", "program", "answer", "outputs")),
        *((name, np.int32) for name in ("tokens", "instructions", "turns")),
        *((name, np.uint8) for name in ("category", "split", "loop", "computes")),
    ]
)
"""What is kept of a row: hashes, good for this process only, and sizes."""
_BIN = 64
Measures = NDArray[Any]


def measure(folder: Path, plan: Plan) -> Statistics:
    """The statistics of a dataset. Raises UsageError for files that are damaged."""
    made = np.zeros(sum(map(plan.rows, SPLITS)), _MEASURES)
    sizes = np.zeros(LONGEST_DIGITS + 1, np.int64)
    at = 0
    for number, split in enumerate(SPLITS):
        for part in plan.shards(split):
            for row in shard.read(folder / part.path, _COLUMNS):
                made[at] = _measured(row, number)
                for turn in row["turns"]:
                    for value in turn["integers"]:
                        sizes[digits(value)] += 1
                at += 1
    return _summary(made, sizes)


def _measured(row: dict[str, Any], split: int) -> tuple[int, ...]:
    program = row["wasm_program"]
    # By reference the integers of the question are no part of the program, and files never are.
    given = [turn["integers"] for turn in row["turns"]], row["files"]
    computes = program != "[]"
    return (
        hash(row["text"]),
        hash(row["question"]),
        hash(f"{program} {given if 'local.get' in program or row['files'] else ''}") if computes else 0,
        hash(row["answer"]),
        hash(tuple(row["expected_outputs"])),
        len(row["input_ids"]),
        program.count('"op"'),
        len(row["turns"]),
        CATEGORIES.index(row["category"]),
        split,
        '"loop"' in program,
        computes,
    )


def _summary(made: Measures, sizes: NDArray[np.int64]) -> Statistics:
    train = made["split"] == SPLITS.index(TRAIN)
    ends = _BIN * (1 + int(made["tokens"].max()) // _BIN)
    counts, edges = np.histogram(made["tokens"], range(0, ends + 1, _BIN))
    return Statistics(
        rows={split: int((made["split"] == i).sum()) for i, split in enumerate(SPLITS)},
        categories={name: _category(of) for i, name in enumerate(CATEGORIES) if len(of := made[made["category"] == i])},
        tokens=[(int(edge), int(count)) for edge, count in zip(edges, counts, strict=False)],
        digits={size: int(count) for size, count in enumerate(sizes) if size},
        overlap_questions=_overlap(made["question"], train, made["question"] != 0),
        overlap_programs=_overlap(made["program"], train, made["computes"] != 0),
    )


def _category(made: Measures) -> Category:
    train = made[made["split"] == SPLITS.index(TRAIN)]
    computing = made[made["computes"] != 0]
    return Category(
        rows={split: int((made["split"] == i).sum()) for i, split in enumerate(SPLITS)},
        tokens=float(made["tokens"].mean()),
        longest=int(made["tokens"].max()),
        instructions=float(made["instructions"].mean()),
        turns=float(made["turns"].mean()),
        loops=float(made["loop"].mean()),
        duplicates=1 - len(np.unique(train["text"])) / max(1, len(train)),
        most_frequent_answer=_most_frequent(made["answer"]),
        most_frequent_outputs=_most_frequent(computing["outputs"]) if len(computing) else None,
    )


def _most_frequent(hashes: NDArray[np.int64]) -> float:
    """The share of the value that comes most often."""
    return float(np.unique(hashes, return_counts=True)[1].max() / len(hashes))


def _overlap(hashes: NDArray[np.int64], train: NDArray[np.bool_], counts: NDArray[np.bool_]) -> int:
    """How many of train are also among the others."""
    return int(np.isin(hashes[train & counts], hashes[~train & counts]).sum())

"""How many rows of a bucket a model answers rightly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from tinyvm import score_output
from tinyvm.tokeniser import ID
from wasmind.tinyvm.compiled import compiled_machine, without_steps
from wasmind.tinyvm.examples import example, files

COMPILED = "compiled"
"""The name of the compiled machine, where a folder may stand."""
CHUNK = 64
"""Rows that are answered together."""
SLACK = 32
"""Tokens by which an answer may be longer than the right one before it is cut."""
_ZERO = [ID[name] for name in ("BOS", "0", "NEWLINE", "EOS")]


class Model(Protocol):
    """Answers prompts in a mode of `examples.MODES`."""

    mode: str
    name: str

    def answers(self, prompts: Sequence[Sequence[int]], guesses: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        """An answer of `most` tokens at most to each prompt. guesses: may make it faster, and never another."""


class CompiledModel:
    """The compiled machine as a model. What it writes needs no cut: it ends."""

    mode, name = "trace", "compiled machine"

    def __init__(self) -> None:
        self._machine = compiled_machine()

    def answers(self, prompts: Sequence[Sequence[int]], guesses: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        """As `Model`."""
        return [self._machine(prompt) for prompt in prompts]


@lru_cache(maxsize=1)
def load(name: str) -> Model:
    """The compiled machine, or the learned model in a folder. Raises UsageError for a folder that holds none."""
    if name == COMPILED:
        return CompiledModel()
    from wasmind.tinyvm.learned import load as load_learned

    return load_learned(Path(name))


@dataclass(frozen=True)
class Tally:
    """Of n rows, how many outputs were right; in how many answers every token was; and how many outputs are one 0."""

    n: int = 0
    right: int = 0
    exact: int = 0
    zero: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.n + other.n, self.right + other.right, self.exact + other.exact, self.zero + other.zero)


def evaluate(
    name: str,
    tier: str,
    bucket: str,
    rows: int,
    workers: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Tally:
    """The first rows of a bucket, answered and scored. Raises UsageError as `load`."""
    rows = min(rows, files(tier)[bucket].rows)
    jobs = [(name, tier, bucket, first, min(first + CHUNK, rows)) for first in range(0, rows, CHUNK)]
    tally = Tally()
    for part in _scored(jobs, workers):
        tally += part
        progress(tally.n, rows)
    return tally


def _scored(jobs: Sequence[tuple[str, str, str, int, int]], workers: int) -> Iterator[Tally]:
    if workers == 1:
        yield from map(_score, jobs)
        return
    # Not forked: torch's threads do not survive that.
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        yield from pool.map(_score, jobs)


def _score(job: tuple[str, str, str, int, int]) -> Tally:
    name, tier, bucket, first, end = job
    model = load(name)
    asked = [example(tier, bucket, index, model.mode) for index in range(first, end)]
    right = [one.answer for one in asked]
    answers = model.answers([one.prompt for one in asked], right, max(map(len, right)) + SLACK)
    pairs = list(zip(asked, answers, strict=True))
    return Tally(
        n=len(asked),
        right=sum(score_output(without_steps(answer), one.direct) == 1.0 for one, answer in pairs),
        exact=sum(answer == one.answer for one, answer in pairs),
        zero=sum(one.direct == _ZERO for one in asked),
    )

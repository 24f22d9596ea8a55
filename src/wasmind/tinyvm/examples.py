"""Rows of the datasets as a model reads and answers them. Each is made from its place, so no file is needed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tinyvm import renders, run
from tinyvm.data.config import DatasetFile
from tinyvm.data.configs import CONFIGS
from tinyvm.data.rows import row_program
from tinyvm.tokeniser import ID
from wasmind.errors import UsageError

MODES = {"direct": renders.direct, "trace": renders.cot}
"""How an answer is given: at once, or after every step with all registers."""
SEED_BASE = 0
"""Of the published datasets."""


@dataclass(frozen=True)
class Example:
    """A prompt, its answer in the mode asked for, and what is printed as the `direct` answer has it; token IDs."""

    prompt: list[int]
    answer: list[int]
    direct: list[int]

    @property
    def operations(self) -> int:
        """How many the program has, without its PRINT and HALT."""
        return self.prompt.count(ID["NEWLINE"]) - 2


def check_mode(mode: str) -> None:
    """Raise UsageError for a mode there is not."""
    if mode not in MODES:
        raise UsageError(f"there is no mode {mode!r:.40}; choose of {', '.join(MODES)}")


def files(tier: str) -> dict[str | None, DatasetFile]:
    """The files of a tier by bucket, None for train. Raises UsageError for a tier there is not."""
    if tier not in CONFIGS:
        raise UsageError(f"there is no tier {tier!r:.40}; choose of {', '.join(CONFIGS)}")
    return {file.bucket: file for file in CONFIGS[tier].files()}


def example(tier: str, bucket: str | None, index: int, mode: str) -> Example:
    """The row of that number in a file of a tier."""
    _, program = row_program(CONFIGS[tier], files(tier)[bucket], SEED_BASE, index, Random())
    trace = run(program)
    shown = MODES[mode](program, trace)
    return Example(shown.input_ids, shown.target_ids, renders.direct(program, trace).target_ids)

"""A model that says what a test wants: every id is dictated, but for those that the machine forces."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

TEXT = 65536
GET, ADD, OUTPUT, HALT, OUT_REF, BYTE = (TEXT + code for code in (0x20, 0x01, 0xF0, 0xFF, 522, 264))
END = 65531

SUM = [GET, BYTE, GET, BYTE + 1, ADD, OUTPUT, HALT]
"""The program that adds the first two integers of a question."""


class Dictated:
    """A logits processor. wanted: for each sequence of the batch what it says, then <|assistant_end|>."""

    def __init__(self, *wanted: Sequence[int]) -> None:
        self._wanted = [iter([*ids, END]) for ids in wanted]

    def __call__(self, _: Tensor, scores: Tensor) -> Tensor:
        made = torch.full_like(scores, float("-inf"))
        for row, wanted in enumerate(self._wanted):
            forced = int((scores[row] > float("-inf")).sum()) == 1
            made[row, int(scores[row].argmax()) if forced else next(wanted, END)] = 0.0
        return made

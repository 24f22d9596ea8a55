"""The argmax over the vocabulary as arithmetic: families of tokens along a parabola, and single tokens.

Where the logits of a family are base + t * slope - t**2 * unit, its best t is a rounding, and the vocabulary need not
be scanned. Tokens of no family are families of one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from wasmind.engine.extract import Step
from wasmind.engine.graph import Sum, combine


@dataclass(frozen=True)
class Family:
    """Tokens first, first + 1, … whose logits are base + t * slope - t**2 * unit for t = low … high."""

    first: int
    low: int
    high: int
    base: Sum
    slope: Sum
    unit: Sum


def families(step: Step) -> list[Family]:
    """The vocabulary as families, every token in one, in the order of their tokens."""
    rows = step.unembedding
    pair = _parabola(rows)
    found: list[Family] = []
    start = 0
    for token in range(1, len(rows) + 1):
        if token == len(rows) or not _continues(rows, pair, token):
            found.append(_family(step, rows, pair, start, token))
            start = token
    return found


def _parabola(rows: np.ndarray) -> tuple[int, int] | None:
    """The columns (t, -t**2) that most tokens have, if there are such."""
    best, most = None, 1
    for j in range(rows.shape[1]):
        for i in range(rows.shape[1]):
            if i != j and (rows[:, j] == -(rows[:, i] ** 2)).all() and (count := np.count_nonzero(rows[:, i])) > most:
                best, most = (i, j), int(count)
    return best


def _continues(rows: np.ndarray, pair: tuple[int, int] | None, token: int) -> bool:
    """Whether the token goes on with the family of the one before it."""
    if pair is None:
        return False
    before, here = rows[token - 1].copy(), rows[token].copy()
    follows = here[pair[0]] == before[pair[0]] + 1
    before[list(pair)] = here[list(pair)] = 0
    return bool(follows and (before == here).all())


def _family(step: Step, rows: np.ndarray, pair: tuple[int, int] | None, start: int, end: int) -> Family:
    row = rows[start].copy()
    if pair is None or end - start == 1:
        return Family(start, 0, 0, _base(step, row), Sum(), Sum())
    low = int(row[pair[0]])
    row[list(pair)] = 0
    slope, unit = (step.outputs[j] for j in pair)
    return Family(start, low, low + end - start - 1, _base(step, row), slope, unit)


def _base(step: Step, row: np.ndarray) -> Sum:
    return combine((step.outputs[j], int(row[j])) for j in np.flatnonzero(row))

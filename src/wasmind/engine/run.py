"""What a run over one sequence is to the engine, whichever back end does it, and how it fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wasmind.errors import ExactnessError, LimitError

Tokens = NDArray[np.int32]


class Unfit(Exception):
    """A table by key, `where`, was given a key that is none: the engine goes on with a table by score."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class Run(Protocol):
    """One sequence of tokens and what the heads remember of it."""

    @property
    def used(self) -> int:
        """Bytes that the heads remember."""

    def advance(self, tokens: Sequence[int], room: int) -> tuple[Tokens, bool]:
        """Reads the token generated last and the given ones, then generates up to `room` tokens.

        Gives the tokens, and whether the last of them ends the turn. Raises ExactnessError where a running sum leaves
        its bounds, LimitError where more memory is wanted than allowed, and Unfit.
        """

    def watch(self) -> tuple[int, ...]:
        """Reads the token generated last: the readout there. Raises as `advance`."""


def sum_out_of_bounds(position: int) -> ExactnessError:
    """The error for a running sum that left its bounds."""
    return ExactnessError(f"a running sum left its bounds, near token {position}")


def memory_spent(allowed: int) -> LimitError:
    """The error for a run that wants more memory than it may use."""
    return LimitError(f"the run needs more than {allowed >> 20:,} MiB of memory; raise --max-memory")

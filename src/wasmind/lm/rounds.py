"""Whether a loop's rounds stay within 32 bits, by what the machine wrote in them.

The first round of a loop is seen instruction by instruction; the others come as one trace behind `br_if`, in which
each instruction writes its value. Body and trace together say what each sum, difference and product was made of.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wasmind.isa import tokens as T
from wasmind.isa.opcodes import Instruction

Numbers = NDArray[np.int64]
EXACT: dict[str, Callable[[Any, Any], Any]] = {
    "i32.add": operator.add,
    "i32.sub": operator.sub,
    "i32.mul": operator.mul,
}
"""What the instructions that wrap come to in the integers, of numbers or of arrays of 64 bits."""
_WRITES = {"i32.rem_s": 2, "i32.rem_u": 2}
"""Values that an instruction writes, where it is not one: a remainder's quotient comes before it."""


def wrapped(body: Sequence[Instruction], trace: Sequence[int]) -> bool:
    """Whether a sum, difference or product of the rounds went past 32 bits.

    body: from behind `loop` to before `br_if`. trace: behind `br_if`. False where the body has loops of its own, whose
    rounds are not told apart.
    """
    if not any(row.mnemonic in EXACT for row in body):
        return False
    writes = [_WRITES.get(row.mnemonic, 1) for row in body]
    written = np.fromiter(trace, np.int32, len(trace))
    values, rounds = _values(written), int((written == T.TAKEN).sum())
    if not rounds or len(values) != rounds * sum(writes):
        return False
    columns = iter(values.reshape(rounds, -1).T)
    stack: list[Numbers] = []
    for row, count in zip(body, writes, strict=True):
        if row.pops is None or row.pushes is None or len(stack) < row.pops:
            return False
        operands = stack[len(stack) - row.pops :]
        del stack[len(stack) - row.pops :]
        column = [next(columns) for _ in range(count)][-1:]
        if row.mnemonic in EXACT and bool((EXACT[row.mnemonic](*operands) != column[0]).any()):
            return True
        stack += column * row.pushes
    return False


def _values(trace: NDArray[np.int32]) -> Numbers:
    """The values that a trace writes, in order."""
    digits = trace[trace < T.JUMP]
    last = digits < T.RADIX
    begins = np.flatnonzero(np.concatenate(([True], last[:-1])))[: int(last.sum())]
    byte = (digits % T.RADIX).astype(np.int64)
    byte[begins] -= T.HALF
    return np.add.reduceat(byte << 8 * (digits // T.RADIX), begins) if len(begins) else begins

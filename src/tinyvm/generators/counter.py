"""Programs on one register (SPEC 5.1)."""

from __future__ import annotations

from random import Random

from tinyvm.generators.straight import ended, load
from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, Instruction, Opcode, Program

_OPS = (Opcode.ADD, Opcode.SUB, Opcode.NEG, Opcode.MOV)


def gen_counter(n: int, rng: Random) -> Program:
    """A literal in R0, n - 1 operations on it, PRINT, HALT. Raises ValueError for n below 1."""
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    body = [load(0, rng.randint(LITERAL_MIN, LITERAL_MAX))]
    for _ in range(n - 1):
        op = rng.choice(_OPS)
        body.append(Instruction(op, (0,) * op.registers))
    return ended(body, 0)

"""The machine: its limits, its instructions and its programs. What a row of `Opcode` says is said nowhere else."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

REGISTERS = 8
"""R0 to R7, all 0 at the start."""
VALUE_MIN, VALUE_MAX = -1024, 1023
"""Every value is clamped to this range."""
VALUES = (*range(VALUE_MAX + 1), *range(VALUE_MIN, 0))
"""All values, value v at index v: negative ones count from the end, as Python's indices do."""
LITERAL_MIN, LITERAL_MAX = -127, 127
"""The literals that generators draw."""
STACK_DEPTH = 16


def clamp(value: int) -> int:
    """The nearest value that a register can hold."""
    return max(VALUE_MIN, min(VALUE_MAX, value))


def _divide(dividend: int, divisor: int) -> int:
    """The quotient truncated toward zero; 0 where the divisor is."""
    if divisor == 0:
        return 0
    quotient = abs(dividend) // abs(divisor)
    return quotient if (dividend < 0) == (divisor < 0) else -quotient


class Opcode(IntEnum):
    """An operation; its number is its token as well.

    registers, literals: how many arguments of each kind, registers first. The first register is where a value is
    written. jumps: whether the instruction names a target. function: of the operands, gives the value before it
    is clamped; None for what is no plain value operation. User-defined operations are never executed.
    """

    registers: int
    literals: int
    jumps: bool
    function: Callable[..., int] | None

    def __new__(
        cls,
        number: int,
        registers: int,
        literals: int = 0,
        jumps: bool = False,
        function: Callable[..., int] | None = None,
    ) -> Opcode:
        row = int.__new__(cls, number)
        row._value_, row.registers, row.literals, row.jumps, row.function = number, registers, literals, jumps, function
        return row

    __hash__ = int.__hash__  # that of an Enum is of its name and runs in Python

    LOAD = 0, 1, 1, False, operator.pos
    MOV = 1, 2, 0, False, operator.pos
    ADD = 2, 3, 0, False, operator.add
    SUB = 3, 3, 0, False, operator.sub
    MUL = 4, 3, 0, False, operator.mul
    DIV = 5, 3, 0, False, _divide
    NEG = 6, 2, 0, False, operator.neg
    EQ = 7, 3, 0, False, lambda left, right: int(left == right)
    LT = 8, 3, 0, False, lambda left, right: int(left < right)
    JZ = 9, 1, 0, True
    JMP = 10, 0, 0, True
    PUSH = 11, 1
    POP = 12, 1
    PRINT = 13, 1
    NOP = 14, 0
    HALT = 15, 0
    USEROP_0 = 16, 2
    USEROP_1 = 17, 3
    USEROP_2 = 18, 2
    USEROP_3 = 19, 3
    USEROP_4 = 20, 2

    @property
    def is_userop(self) -> bool:
        """Whether it stands for a decomposition."""
        return self >= Opcode.USEROP_0


VALUE_OPS = tuple(op for op in Opcode if op.function is not None)
"""LOAD to LT: they write a value of their operands, and are what generators fill programs with, in this order."""


class Instruction(NamedTuple):
    """An operation with its registers and literals, the label defined here and the label it jumps to."""

    op: Opcode
    args: tuple[int, ...] = ()
    label: str | None = None
    target: str | None = None


_LABEL: Callable[[Instruction], str | None] = operator.attrgetter("label")


@dataclass(frozen=True)
class Program:
    """Instructions in order. labels: label → index, read-only. Raises ValueError for a label defined twice."""

    instructions: tuple[Instruction, ...]
    labels: Mapping[str, int] = field(init=False, compare=False, repr=False)

    def __init__(self, instructions: Iterable[Instruction]) -> None:
        kept = tuple(instructions)
        names = [*map(_LABEL, kept)]
        labels: dict[str, int] = {}
        if names.count(None) < len(names):
            for index, label in enumerate(names):
                if label in labels:
                    raise ValueError(f"duplicate label: {label}")
                if label is not None:
                    labels[label] = index
        object.__setattr__(self, "instructions", kept)
        object.__setattr__(self, "labels", MappingProxyType(labels))

    def __len__(self) -> int:
        return len(self.instructions)

    def __iter__(self) -> Iterator[Instruction]:
        return iter(self.instructions)

    def __getitem__(self, index: int) -> Instruction:
        return self.instructions[index]

    def __reduce__(self) -> tuple[type[Program], tuple[tuple[Instruction, ...]]]:
        return Program, (self.instructions,)  # a read-only map cannot be pickled

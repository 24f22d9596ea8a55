"""A program as the prefix of a trace, and back.

Every DIGIT token at place 0 and every JUMP digit moves one running sum, so within a section the sum numbers the
values: bytes of memory by address, constants by slot, fields of the code by 6 * instruction + field + 1. JUMP digits
move the sum to where the next run of values belongs. The sections, in order: memory, CONSTANTS, CODE, START. Behind
START a last jump sets the sum to the entry; from then on it is the program counter.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from wasmind.errors import LimitError
from wasmind.isa.linear import (
    ABSOLUTE_SLOTS,
    ADDRESSES,
    BY_NUMBER,
    FIELDS,
    MAX_CODE,
    NUMBER,
    Instr,
    Program,
)
from wasmind.isa.tokens import (
    CODE,
    CONSTANTS,
    DIGIT,
    HALF,
    JUMP,
    LISTEN,
    RADIX,
    START,
    assemble_value,
    digit,
    jump_tokens,
    split,
    value_tokens,
)

_FARTHEST = 1 << 22


def assemble(program: Program, start: int = START) -> list[int]:
    """The prefix tokens of a program; `start` is START, or LISTEN when a stream of instructions follows.

    Raises LimitError when it has more code, constants or data than the machine can number.
    """
    _check(program)
    tokens: list[int] = []
    here = 0
    for address, data in program.data:
        tokens += _seek(here, address)
        tokens += [digit(DIGIT, 0, byte - HALF) for byte in data]
        here = address + len(data)
    tokens += [CONSTANTS, *_seek(here, 0)]
    for value in program.constants:
        tokens += _of_value(value)
    tokens += [CODE, *_seek(len(program.constants), 0)]
    for instr in program.code:
        for value in instr.fields:
            tokens += _of_value(value)
    return [*tokens, start, *_seek(len(program.code) * len(FIELDS), program.entry)]


@lru_cache(maxsize=1 << 16)
def _of_value(value: int) -> tuple[int, ...]:
    return tuple(value_tokens(value))


def _check(program: Program) -> None:
    for what, count, limit in (
        ("instructions", len(program.code), MAX_CODE),
        ("constants and globals", len(program.constants), ABSOLUTE_SLOTS - 1),
        ("bytes of data end", max((a + len(d) for a, d in program.data), default=0), ADDRESSES),
    ):
        if count > limit:
            raise LimitError(f"the program has {count} {what}, the machine numbers {limit}; make it smaller")


def _seek(here: int, there: int) -> list[int]:
    tokens: list[int] = []
    while here != there:
        step = max(-_FARTHEST, min(_FARTHEST, there - here))
        tokens += jump_tokens(step)
        here += step
    return tokens


def disassemble(tokens: list[int]) -> Program:
    """The program that a prefix holds. Raises ValueError where the prefix is not one."""
    sections: list[list[tuple[int, int]]] = [[]]
    for place, value in _numbered(tokens):
        if place is None:
            sections.append([])
        else:
            sections[-1].append((place, value))
    if len(sections) != 4:
        raise ValueError(f"a prefix has 3 section marks, this one {len(sections) - 1}")
    memory, constants, code, entry = sections
    fields = [value for _, value in code]
    rows = [fields[i : i + len(FIELDS)] for i in range(0, len(fields), len(FIELDS))]
    instrs = tuple(_instr(*row) for row in rows)
    assert all(NUMBER[instr.op] == row[0] for instr, row in zip(instrs, rows, strict=True))
    return Program(instrs, tuple(v for _, v in constants), _runs(memory), entry[-1][1] if entry else 0)


def _instr(number: int, a: int, b: int, c: int, d: int, imm: int) -> Instr:
    return Instr(BY_NUMBER[number].name, a, b, c, d, imm)


def _numbered(tokens: list[int]) -> Iterator[tuple[int | None, int]]:
    """(number, value) of each value, (None, token) of each section mark; last, where the sum ends."""
    here = 0
    pending: list[tuple[int, int]] = []
    for token in tokens:
        parts = split(token)
        if parts is None:
            if token not in (CONSTANTS, CODE, START, LISTEN):
                raise ValueError(f"token {token} has no place in a prefix")
            yield None, token
            continue
        family, place, t = parts
        pending.append((place, t))
        if place:
            continue
        value = assemble_value(pending)
        pending.clear()
        if family == JUMP:
            here += value
        else:
            yield here, value
            here += 1
    yield here, here


def _runs(memory: list[tuple[int, int]]) -> tuple[tuple[int, bytes], ...]:
    runs: list[tuple[int, bytearray]] = []
    for address, value in memory:
        byte = (value + HALF) % RADIX
        if runs and runs[-1][0] + len(runs[-1][1]) == address:
            runs[-1][1].append(byte)
        else:
            runs.append((address, bytearray([byte])))
    return tuple((address, bytes(data)) for address, data in runs)

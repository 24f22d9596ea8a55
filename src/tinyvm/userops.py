"""User-defined operations: an instruction that stands for a short template of others (SPEC 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tinyvm.interpreter import Trace
from tinyvm.isa import Instruction, Opcode, Program
from tinyvm.tokeniser import SYMBOLS

Template = Sequence[Instruction]
"""What an operation stands for: its register arguments are positions in the call's argument list."""


@dataclass(frozen=True)
class UseropSpec:
    """An operation to be defined."""

    name: str
    n_args: int
    decomposition: Template


@dataclass(frozen=True)
class UseropProgram:
    """A program that uses an operation, the same with its decomposition in place, and the trace of the latter."""

    with_symbol: Program
    base: Program
    trace: Trace


@dataclass(frozen=True)
class UseropTrace:
    """Demonstrations of an operation and a program to be answered. symbols: the names of slots 0 to 4."""

    decompositions: Mapping[str, Template]
    demos: tuple[UseropProgram, ...]
    target: UseropProgram
    symbols: tuple[str, ...] = SYMBOLS


def substitute(program: Program, decompositions: Mapping[str, Template], symbols: tuple[str, ...] = SYMBOLS) -> Program:
    """The program with every call replaced by its template. Raises ValueError for a symbol that has none."""
    return Program(
        part
        for instruction in program
        for part in (substituted(instruction, decompositions, symbols) if instruction.op.is_userop else [instruction])
    )


def substituted(
    call: Instruction, decompositions: Mapping[str, Template], symbols: tuple[str, ...] = SYMBOLS
) -> list[Instruction]:
    """The template of a call, on its registers; the call's label comes first, those of the template are dropped."""
    symbol = symbols[call.op - Opcode.USEROP_0]
    if symbol not in decompositions:
        raise ValueError(f"no decomposition for userop {symbol}")
    body = [
        Instruction(
            part.op,
            (*(call.args[place] for place in part.args[: part.op.registers]), *part.args[part.op.registers :]),
            None,
            part.target,
        )
        for part in decompositions[symbol]
    ]
    return [body[0]._replace(label=call.label), *body[1:]] if body else body

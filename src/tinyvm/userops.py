"""User-defined operations: an instruction that stands for a short template of others (SPEC 6).

`expanded` is of the second family: there calls have any number of arguments, and templates may have labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

from tinyvm.interpreter import Trace, run
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


def slot(symbol: str) -> Opcode:
    """The operation with a symbol, of SYMBOLS. Raises ValueError for another."""
    if symbol not in SYMBOLS:
        raise ValueError(f"there is no token {symbol!r} for a userop; there are {', '.join(SYMBOLS)}")
    return Opcode[f"USEROP_{SYMBOLS.index(symbol)}"]


def expanded(
    program: Iterable[Instruction], decompositions: Mapping[str, Template], symbols: tuple[str, ...] = SYMBOLS
) -> list[list[Instruction]]:
    """What each instruction stands for: a call for its template, on its registers, any other for itself.

    Every call has the labels of its template under names of its own. Raises ValueError for a symbol without a
    template, and for a template that does not fit its call.
    """
    instructions = [*program]
    numbers = count(max((int(label[1:]) + 1 for label in map(_label, instructions) if _is_numbered(label)), default=0))
    return [_in_place(part, decompositions, symbols, numbers) if part.op.is_userop else [part] for part in instructions]


def flattened(parts: Iterable[Iterable[Instruction]]) -> Program:
    """What `expanded` gives, as the program that is run."""
    return Program(chain.from_iterable(parts))


def executed(program: Program, decompositions: Mapping[str, Template]) -> UseropProgram:
    """A program with calls of the operations named in SYMBOLS, run. Raises as `expanded` and `run` do."""
    base = flattened(expanded(program, decompositions))
    return UseropProgram(program, base, run(base))


def _in_place(
    call: Instruction, decompositions: Mapping[str, Template], symbols: Sequence[str], numbers: Iterable[int]
) -> list[Instruction]:
    symbol = symbols[call.op - Opcode.USEROP_0]
    if symbol not in decompositions:
        raise ValueError(f"no decomposition for userop {symbol}")
    template = decompositions[symbol]
    defined = [part.label for part in template if part.label is not None]
    names = {label: f"L{number}" for label, number in zip(defined, numbers, strict=False)}
    try:
        body = [
            Instruction(
                part.op,
                (*(call.args[place] for place in part.args[: part.op.registers]), *part.args[part.op.registers :]),
                None if part.label is None else names[part.label],
                None if part.target is None else names[part.target],
            )
            for part in template
        ]
    except (IndexError, KeyError) as error:
        raise ValueError(
            f"the template of {symbol} does not fit a call with {len(call.args)} arguments, or jumps out of itself"
        ) from error
    if call.label is None:
        return body
    if not body or body[0].label is not None:
        return [Instruction(Opcode.NOP, (), call.label), *body]
    return [body[0]._replace(label=call.label), *body[1:]]


def _label(instruction: Instruction) -> str:
    return instruction.label or ""


def _is_numbered(label: str) -> bool:
    return label[:1] == "L" and label[1:].isdecimal()

"""Whether a program is sound before it runs, and whether an answer is right (SPEC 7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tinyvm.isa import REGISTERS, STACK_DEPTH, Opcode, Program
from tinyvm.tokeniser import SYMBOLS, token_names

_ALL = (1 << REGISTERS) - 1
_DEPTH = {Opcode.PUSH: 1, Opcode.POP: -1}


class Fault(NamedTuple):
    """What is wrong with an instruction. at: its index."""

    at: int
    message: str


def validate(
    program: Program,
    userop_signatures: Mapping[str, Collection[int]] | None = None,
    symbols: Sequence[str] = SYMBOLS,
) -> bool:
    """Whether arguments fit, targets exist, what is printed was written on every path, and the stack is in bounds.

    userop_signatures: symbol → the registers that its calls write; without it no program with one is sound.
    symbols: names of the user-defined operations. A POP from the empty stack counts where an instruction follows.
    Raises KeyError for a symbol that the signatures lack.
    """
    return not any(True for _ in faults(program, userop_signatures, symbols))


def faults(
    program: Program,
    userop_signatures: Mapping[str, Collection[int]] | None = None,
    symbols: Sequence[str] = SYMBOLS,
) -> Iterator[Fault]:
    """What `validate` finds wrong: first arguments and targets, and where these are right, the rest. Raises as it."""
    unfit = list(_unfit(program, userop_signatures is not None))
    yield from unfit
    if unfit:
        return
    after = _successors(program)
    writes = [_written(instruction.op, instruction.args, userop_signatures or {}, symbols) for instruction in program]
    yield from _unwritten(program, after, writes)
    yield from _unbalanced(program, after)


def _unfit(program: Program, may_define: bool) -> Iterator[Fault]:
    for index, (op, args, _, target) in enumerate(program):
        if op.is_userop and not may_define:
            yield Fault(index, f"nothing says what {op.name} stands for")
        if len(args) != op.registers + op.literals:
            yield Fault(index, f"{op.name} takes {op.registers + op.literals} arguments, not {len(args)}")
        if not all(0 <= register < REGISTERS for register in args[: op.registers]):
            yield Fault(index, f"there are registers 0 to {REGISTERS - 1}")
        if op.jumps and target not in program.labels:
            yield Fault(index, f"there is no label {target}")


def _successors(program: Program) -> list[list[int]]:
    """The instructions that may come after each."""
    after: list[list[int]] = []
    for index, (op, _, _, target) in enumerate(program):
        falls = [index + 1] if index + 1 < len(program) and op not in (Opcode.HALT, Opcode.JMP) else []
        after.append([*falls, program.labels[target]] if op.jumps and target is not None else falls)
    return after


def _written(op: Opcode, args: Sequence[int], signatures: Mapping[str, Collection[int]], symbols: Sequence[str]) -> int:
    """The registers that an instruction writes, a bit each."""
    if op.is_userop:
        return sum(1 << register for register in set(signatures[symbols[op - Opcode.USEROP_0]]))
    return 1 << args[0] if op.function is not None or op is Opcode.POP else 0


def _unwritten(program: Program, after: Sequence[Sequence[int]], writes: Sequence[int]) -> Iterator[Fault]:
    """Forward dataflow to the greatest fixed point: what every path has written before each instruction."""
    before: list[list[int]] = [[] for _ in program]
    for index, following in enumerate(after):
        for later in following:
            before[later].append(index)
    known = [_ALL] * len(program)
    known[:1] = [0]
    changed = True
    while changed:
        changed = False
        for index in range(1, len(program)):
            found = _ALL if before[index] else 0
            for earlier in before[index]:
                found &= known[earlier] | writes[earlier]
            changed |= found != known[index]
            known[index] = found
    for index, (op, args, _, _) in enumerate(program):
        if op is Opcode.PRINT and not known[index] >> args[0] & 1:
            yield Fault(index, f"R{args[0]} is printed, and is not written on every way to here")


def _unbalanced(program: Program, after: Sequence[Sequence[int]]) -> Iterator[Fault]:
    """The first instruction behind which the stack is out of bounds, or that is reached with two depths of it."""
    depth: dict[int, int] = {0: 0}
    waiting = [0] if len(program) else []
    while waiting:
        index = waiting.pop()
        below = depth[index] + _DEPTH.get(program[index].op, 0)
        for later in after[index]:
            if not 0 <= below <= STACK_DEPTH:
                yield Fault(index, f"the stack has {below} values behind this; it holds 0 to {STACK_DEPTH}")
                return
            if later not in depth:
                depth[later] = below
                waiting.append(later)
            elif depth[later] != below:
                yield Fault(later, f"the stack has {depth[later]} or {below} values here, by the way that led here")
                return


def score_output(predicted_ids: Sequence[int], target_ids: Sequence[int]) -> float:
    """1.0 where both are the same printed values, else 0.0: also for whatever is no answer.

    One BOS before and one EOS after may be missing; -0 is 0. It takes time in proportion to what it is given.
    """
    try:
        return float(_values(predicted_ids) == _values(target_ids))
    except (ValueError, TypeError, ArithmeticError):
        return 0.0


def _values(ids: Iterable[int]) -> list[str]:
    """The integers between NEWLINEs, without leading zeros. Raises ValueError for an opcode or a register.

    Texts, for a number of a million digits takes seconds to become an integer.
    """
    tokens = token_names(ids)
    inside = tokens[tokens[:1] == ["BOS"] : len(tokens) - (tokens[-1:] == ["EOS"])]
    values, sign = [], ""
    digits: list[str] = []
    for token in (*inside, "NEWLINE"):
        if token.isdecimal():
            digits.append(token)
            continue
        if digits:
            shown = "".join(digits).lstrip("0")
            values.append(f"{sign}{shown}" if shown else "0")
        if token not in ("MINUS", "NEWLINE"):
            raise ValueError(f"{token} is no part of an answer")
        sign, digits = ("-" if token == "MINUS" else ""), []
    return values

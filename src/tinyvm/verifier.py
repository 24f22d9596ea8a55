"""Whether a program is sound before it runs, and whether an answer is right (SPEC 7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from tinyvm.isa import REGISTERS, STACK_DEPTH, Opcode, Program
from tinyvm.tokeniser import SYMBOLS, token_names

_ALL = (1 << REGISTERS) - 1
_DEPTH = {Opcode.PUSH: 1, Opcode.POP: -1}


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
    if userop_signatures is None and any(instruction.op.is_userop for instruction in program):
        return False
    if not _arguments_fit(program):
        return False
    after = _successors(program)
    writes = [_written(instruction.op, instruction.args, userop_signatures or {}, symbols) for instruction in program]
    return _prints_are_written(program, after, writes) and _stack_is_bounded(program, after)


def _arguments_fit(program: Program) -> bool:
    return all(
        len(args) == op.registers + op.literals
        and all(0 <= register < REGISTERS for register in args[: op.registers])
        and (target in program.labels if op.jumps else True)
        for op, args, _, target in program
    )


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


def _prints_are_written(program: Program, after: Sequence[Sequence[int]], writes: Sequence[int]) -> bool:
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
    return all(known[index] >> args[0] & 1 for index, (op, args, _, _) in enumerate(program) if op is Opcode.PRINT)


def _stack_is_bounded(program: Program, after: Sequence[Sequence[int]]) -> bool:
    """Whether each instruction is reached with one depth, between 0 and the stack's."""
    depth: dict[int, int] = {0: 0}
    waiting = [0] if len(program) else []
    while waiting:
        index = waiting.pop()
        below = depth[index] + _DEPTH.get(program[index].op, 0)
        for later in after[index]:
            if not 0 <= below <= STACK_DEPTH:
                return False
            if later not in depth:
                depth[later] = below
                waiting.append(later)
            elif depth[later] != below:
                return False
    return True


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

"""Programs and their traces as prompts: what a model reads and what it should answer (SPEC 3)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tinyvm.interpreter import Trace, register_texts
from tinyvm.isa import REGISTERS, Instruction, Program
from tinyvm.tokeniser import (
    NEWLINE,
    Piece,
    Render,
    integer_tokens,
    joined,
    line,
    lines,
    piece,
    printed,
    register,
    register_tables,
)
from tinyvm.userops import UseropTrace, expanded, substituted

BOS, EOS, ASK, DECOMP = piece(["BOS"]), piece(["EOS"]), piece(["?"]), piece(["DECOMP"])


def direct(program: Program, trace: Trace, code: Sequence[Piece] | None = None) -> Render:
    """The program; what it prints. code: its lines, where they are at hand."""
    return Render([BOS, *(code or lines(program)), EOS], [BOS, *map(printed, trace.output), EOS])


def cot(program: Program, trace: Trace, code: Sequence[Piece] | None = None, mode: str = "full") -> Render:
    """The program; every instruction as it is executed and the registers after it, then what it prints.

    code: the lines of the program, where they are at hand. mode: "full" writes all registers, "modified" those that
    differ from the step before. Raises ValueError for others.
    """
    if mode not in ("full", "modified"):
        raise ValueError(f"mode must be 'full' or 'modified', got {mode!r}")
    code = code or lines(program)
    registers = _register_lines(program, trace) if mode == "full" else _changes(trace)
    executed = [code[pc] for pc, _, _, _ in trace.records]
    target = [BOS, *chain.from_iterable(zip(executed, registers, strict=True))]
    return Render([BOS, *code, EOS], [*target, *map(printed, trace.output), EOS])


def probe_query(program: Program, trace: Trace, step: int) -> Render:
    """The program up to the instruction of a step, in static order, and a question; the registers after the step.

    In a program with loops the question does not say which time around is meant.
    """
    pc, regs, _, _ = trace.records[step]
    return Render([BOS, *lines(program)[: pc + 1], ASK, EOS], [BOS, *_registers(regs), NEWLINE, EOS])


def probe_step(program: Program, trace: Trace, step: int) -> Render:
    """The whole program and the number of a step, from 0; the registers after it. Loops leave no doubt."""
    asked = piece(["?", *integer_tokens(step)])
    return Render([BOS, *lines(program), asked, EOS], [BOS, *_registers(trace.records[step][1]), NEWLINE, EOS])


def probe_registers(trace: Trace) -> list[tuple[int, ...]]:
    """The registers after every step, what a probe is trained to read."""
    return [regs for _, regs, _, _ in trace.records]


def userop_direct(example: UseropTrace) -> Render:
    """Demonstrations of a user-defined operation with what they print, then a program with it; what that prints."""
    shown = [[*lines(demo.with_symbol, example.symbols), *map(printed, demo.trace.output)] for demo in example.demos]
    return _with_target(example, shown)


def userop_with_decomposition(example: UseropTrace) -> Render:
    """As `userop_direct`, and in the demonstrations every call is followed by DECOMP and what it stands for.

    Labels of a template are left out.
    """
    return _with_decomposition(example, [[_body(part, example) for part in demo.with_symbol] for demo in example.demos])


def userop_expanded(example: UseropTrace) -> Render:
    """As `userop_with_decomposition`, for the second family: what a call stands for has its labels."""
    return _with_decomposition(
        example, [expanded(demo.with_symbol, example.decompositions, example.symbols) for demo in example.demos]
    )


def _with_target(example: UseropTrace, demos: Sequence[Sequence[Piece]]) -> Render:
    target = example.target
    asked = lines(target.with_symbol, example.symbols)
    return Render([BOS, *chain.from_iterable(demos), *asked, EOS], [BOS, *map(printed, target.trace.output), EOS])


def _with_decomposition(example: UseropTrace, bodies: Sequence[Sequence[Sequence[Instruction]]]) -> Render:
    """bodies: what each instruction of each demonstration stands for."""
    shown = []
    for demo, parts in zip(example.demos, bodies, strict=True):
        pieces = []
        for instruction, body in zip(demo.with_symbol, parts, strict=True):
            pieces.append(line(instruction, example.symbols))
            if instruction.op.is_userop:
                pieces += [DECOMP, *map(line, body)]
        shown.append([*pieces, *map(printed, demo.trace.output)])
    return _with_target(example, shown)


def _body(instruction: Instruction, example: UseropTrace) -> list[Instruction]:
    if not instruction.op.is_userop:
        return [instruction]
    return substituted(instruction._replace(label=None), example.decompositions, example.symbols)


def _register_lines(program: Program, trace: Trace) -> list[Piece]:
    """All registers after each step."""
    ids, texts = (
        register_texts(program, trace, table, separator)
        for table, separator in zip(register_tables(), (",", ""), strict=True)
    )
    return [Piece(f"{i},{NEWLINE.ids}", f"{t}\n") for i, t in zip(ids, texts, strict=True)]


def _registers(regs: Sequence[int]) -> list[Piece]:
    return [register(number, value) for number, value in enumerate(regs)]


def _changes(trace: Trace) -> list[Piece]:
    """The registers that each step changes, as a line, which may be empty."""
    made, before = [], (0,) * REGISTERS
    for _, regs, _, _ in trace.records:
        changed = [register(k, new) for k, (old, new) in enumerate(zip(before, regs, strict=True)) if old != new]
        made.append(joined([*changed, NEWLINE]))
        before = regs
    return made

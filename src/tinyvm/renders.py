"""Programs and their traces as prompts: what a model reads and what it should answer (SPEC 3)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tinyvm.interpreter import Step, Trace
from tinyvm.isa import REGISTERS, Program
from tinyvm.tokeniser import (
    NEWLINE, Piece, Render, instruction_tokens, joined, lines, piece, printed, register, register_line)
from tinyvm.userops import UseropProgram, UseropTrace, substituted

BOS, EOS, ASK, DECOMP = piece(["BOS"]), piece(["EOS"]), piece(["?"]), piece(["DECOMP"])


def direct(program: Program, trace: Trace) -> Render:
    """The program; what it prints."""
    return Render([BOS, *lines(program), EOS], [BOS, *map(printed, trace.output), EOS])


def cot(program: Program, trace: Trace, mode: str = "full") -> Render:
    """The program; every instruction as it is executed and the registers after it, then what it prints.

    mode: "full" writes all registers, "modified" those that differ from the step before. Raises ValueError for others.
    """
    if mode not in ("full", "modified"):
        raise ValueError(f"mode must be 'full' or 'modified', got {mode!r}")
    code = lines(program)
    files = _register_lines(trace.steps) if mode == "full" else _changes(trace.steps)
    target = [BOS, *chain.from_iterable(zip([code[step.pc] for step in trace.steps], files, strict=True))]
    return Render([BOS, *code, EOS], [*target, *map(printed, trace.output), EOS])


def probe_query(program: Program, trace: Trace, step: int) -> Render:
    """The program up to the instruction of a step, in static order, and a question; the registers after the step.

    In a program with loops the question does not say which time around is meant.
    """
    asked = trace.steps[step]
    return Render([BOS, *lines(program)[: asked.pc + 1], ASK, EOS], [BOS, register_line(asked.regs), EOS])


def probe_registers(trace: Trace) -> list[tuple[int, ...]]:
    """The registers after every step, what a probe is trained to read."""
    return [step.regs for step in trace.steps]


def userop_direct(example: UseropTrace) -> Render:
    """Demonstrations of a user-defined operation with what they print, then a program that uses it; what that prints."""
    shown = [[*lines(demo.with_symbol, example.symbols), *map(printed, demo.trace.output)] for demo in example.demos]
    return _with_target(example, shown)


def userop_with_decomposition(example: UseropTrace) -> Render:
    """As `userop_direct`, and in the demonstrations every call is followed by DECOMP and what it stands for."""
    return _with_target(
        example, [[*_decomposed(demo, example), *map(printed, demo.trace.output)] for demo in example.demos]
    )


def _with_target(example: UseropTrace, demos: Sequence[Sequence[Piece]]) -> Render:
    target = example.target
    asked = lines(target.with_symbol, example.symbols)
    return Render(
        [BOS, *chain.from_iterable(demos), *asked, EOS], [BOS, *map(printed, target.trace.output), EOS]
    )


def _decomposed(demo: UseropProgram, example: UseropTrace) -> list[Piece]:
    shown = []
    for instruction in demo.with_symbol:
        shown.append(piece(instruction_tokens(instruction, example.symbols)))
        if instruction.op.is_userop:
            body = substituted(instruction._replace(label=None), example.decompositions, example.symbols)
            shown += [DECOMP, *(piece(instruction_tokens(part)) for part in body)]
    return shown


def _register_lines(steps: Sequence[Step]) -> list[Piece]:
    """All registers after each step; made once for steps that share them."""
    made, before = [], None
    for _, regs, _, _ in steps:
        if regs is not before:
            before, shown = regs, register_line(regs)
        made.append(shown)
    return made


def _changes(steps: Sequence[Step]) -> list[Piece]:
    """The registers that each step changes, as a line, which may be empty."""
    made, before = [], (0,) * REGISTERS
    for _, regs, _, _ in steps:
        changed = [register(number, new) for number, (old, new) in enumerate(zip(before, regs, strict=True)) if old != new]
        made.append(joined([*changed, NEWLINE]))
        before = regs
    return made

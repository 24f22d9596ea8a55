"""Programs, runs and answers as plain text, for models with a tokenizer of their own.

    L0: SUB R4, R4, R1
        is read and written without loss, as `program_text` and `parse_program`; values stand one a line.

The text form of the 64 tokens (`tinyvm.tokeniser.to_text`) is another: it joins numbers to what stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from tinyvm.interpreter import Trace
from tinyvm.isa import REGISTERS, STACK_DEPTH, VALUE_MAX, VALUE_MIN, Instruction, Opcode, Program

MACHINE = f"""\
A machine has {REGISTERS} registers, R0 to R{REGISTERS - 1}, all 0 at the start, and a stack of {STACK_DEPTH} values.
A value below {VALUE_MIN} becomes {VALUE_MIN}, one above {VALUE_MAX} becomes {VALUE_MAX}.
LOAD Rd, n: Rd = n. MOV Rd, Ra: Rd = Ra. NEG Rd, Ra: Rd = -Ra.
ADD, SUB, MUL, DIV Rd, Ra, Rb: Rd = Ra + Rb, Ra - Rb, Ra * Rb, Ra / Rb toward zero, 0 where Rb is 0.
EQ, LT Rd, Ra, Rb: Rd = 1 if Ra equals Rb, is less than Rb, else 0.
JZ Ra, L: go on at label L if Ra is 0. JMP L: go on at L. NOP: nothing. HALT: the end.
PUSH Ra, POP Rd: onto the stack, from it. PRINT Ra: print Ra.
"""
"""What a model has to know to answer. No prompt holds it: whoever needs it puts it before them."""

ANSWER = "output:"
"""Stands between the steps of a run and what it prints."""

_WORD = re.compile(r"[A-Za-z0-9_.-]+")
_INTEGER = re.compile(r"-?[0-9]{1,18}")


class TextRender(NamedTuple):
    """A prompt and its answer, without tokens."""

    input_text: str
    target_text: str


def direct(program: Program, trace: Trace) -> TextRender:
    """The program; what it prints."""
    return TextRender(program_text(program), values_text(trace.output))


def cot(program: Program, trace: Trace) -> TextRender:
    """The program; every executed instruction with what its first register holds after it, then what it prints."""
    shown = [_instruction_text(instruction) for instruction in program]
    named = [instruction.args[0] if instruction.args else None for instruction in program]
    steps = [
        shown[pc] if (register := named[pc]) is None else f"{shown[pc]} -> R{register}={regs[register]}"
        for pc, regs, _, _ in trace.records
    ]
    return TextRender(program_text(program), "\n".join([*steps, ANSWER, values_text(trace.output)]))


def program_text(program: Program) -> str:
    """An instruction a line, `LABEL:` before it where it has one."""
    return "\n".join(
        _instruction_text(instruction)
        if instruction.label is None
        else f"{instruction.label}: {_instruction_text(instruction)}"
        for instruction in program
    )


def _instruction_text(instruction: Instruction) -> str:
    op, args, _, target = instruction
    registers = len(args) - op.literals
    operands = [*(f"R{register}" for register in args[:registers]), *map(str, args[registers:])]
    return f"{op.name} {', '.join([*operands, *([] if target is None else [target])])}".rstrip()


def parse_program(text: str) -> Program:
    """The program of such a text; blank lines and further spaces are allowed. Raises ValueError, with the line."""
    instructions = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                instructions.append(_parse_instruction(line))
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None
    return Program(instructions)


def _parse_instruction(line: str) -> Instruction:
    label, colon, rest = line.rpartition(":")
    name, _, operands = rest.strip().partition(" ")
    if name not in Opcode.__members__:
        raise ValueError(f"{name!r:.40} is no instruction")
    op = Opcode[name]
    words = [word.strip() for word in operands.split(",")] if operands.strip() else []
    target = _name(words.pop()) if op.jumps and words else None
    registers = len(words) if op.is_userop else op.registers
    if len(words) != registers + op.literals or (op.jumps and target is None):
        raise ValueError(f"{name} does not have {len(words) + (target is not None)} operands")
    args = [*map(_register, words[:registers]), *map(_literal, words[registers:])]
    return Instruction(op, tuple(args), _name(label.strip()) if colon else None, target)


def _register(word: str) -> int:
    if not re.fullmatch(f"R[0-{REGISTERS - 1}]", word):
        raise ValueError(f"{word!r:.40} is no register")
    return int(word[1:])


def _literal(word: str) -> int:
    if not _INTEGER.fullmatch(word):
        raise ValueError(f"{word!r:.40} is no number")
    return int(word)


def _name(word: str) -> str:
    if not _WORD.fullmatch(word):
        raise ValueError(f"{word!r:.40} is no label")
    return word


def values_text(values: Iterable[int]) -> str:
    """A value a line."""
    return "\n".join(map(str, values))


def parse_values(text: str) -> tuple[int, ...]:
    """The values of an answer, after its last ANSWER where there is one. Raises ValueError for what is none."""
    return tuple(map(_literal, text.rpartition(ANSWER)[2].split()))


def score_text(predicted: str, target: str) -> float:
    """1.0 where both are the same printed values, else 0.0: also for whatever is no answer."""
    try:
        return float(parse_values(predicted) == parse_values(target))
    except ValueError:
        return 0.0

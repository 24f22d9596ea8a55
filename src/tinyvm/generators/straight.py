"""What generators share: the registers of a program, and straight-line instructions on them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random
from typing import Any

from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, REGISTERS, VALUE_OPS, Instruction, Opcode, Program

_LITERALS = LITERAL_MAX - LITERAL_MIN + 1
_LITERAL_BITS = _LITERALS.bit_length()


def _of(op: Opcode, *args: int) -> Any:
    """The instruction with these arguments; with fewer, a list of those that begin so, by the next argument."""
    if len(args) == op.registers + op.literals:
        return Instruction(op, args)
    following = range(REGISTERS) if len(args) < op.registers else range(LITERAL_MIN, LITERAL_MAX + 1)
    return [_of(op, *args, argument) for argument in following]


_INSTRUCTIONS: list[tuple[int, Any]] = [(op.registers, _of(op)) for op in VALUE_OPS]
"""Every instruction that `fill` draws, made once: (registers, lists by the first argument, the second, the third)."""


_PRINT = _of(Opcode.PRINT)
_HALT = Instruction(Opcode.HALT)


def allocate(k: int, rng: Random) -> list[int]:
    """k registers in the order drawn. Raises ValueError for a k that is not 1 to 8."""
    if not 1 <= k <= REGISTERS:
        raise ValueError(f"k must be in [1, {REGISTERS}], got {k}")
    return rng.sample(range(REGISTERS), k)


def fill(m: int, registers: Sequence[int], excluded: Collection[int], rng: Random) -> list[Instruction]:
    """m value operations that read `registers` and write those not excluded, of which there must be one.

    The draws are `choice` and `randint` of `random.Random`, written out: most of a program's time goes here.
    """
    writable = [register for register in registers if register not in excluded]
    assert writable, "no register may be written"
    bits = rng.getrandbits
    ops, op_bits = len(VALUE_OPS), len(VALUE_OPS).bit_length()
    wide, wide_bits = len(writable), len(writable).bit_length()
    all_, all_bits = len(registers), len(registers).bit_length()
    body = []
    for _ in range(m):
        while (op := bits(op_bits)) >= ops:
            pass
        while (to := bits(wide_bits)) >= wide:
            pass
        arity, starts = _INSTRUCTIONS[op]
        start = starts[writable[to]]
        if arity == 1:
            while (literal := bits(_LITERAL_BITS)) >= _LITERALS:
                pass
            body.append(start[literal])
            continue
        while (left := bits(all_bits)) >= all_:
            pass
        if arity == 2:
            body.append(start[registers[left]])
            continue
        while (right := bits(all_bits)) >= all_:
            pass
        body.append(start[registers[left]][registers[right]])
    return body


def load(register: int, literal: int) -> Instruction:
    """LOAD of a literal."""
    return Instruction(Opcode.LOAD, (register, literal))


def ended(body: Sequence[Instruction], printed: int) -> Program:
    """The program that does the body, prints a register and halts."""
    return Program((*body, _PRINT[printed], _HALT))

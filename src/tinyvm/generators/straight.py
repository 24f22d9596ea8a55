"""What generators share: the registers of a program, and straight-line instructions on them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from random import Random

from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, REGISTERS, VALUE_OPS, Instruction, Opcode, Program

# One object for each of the few thousand instructions there are.
_instruction = cache(Instruction)
_LITERALS = LITERAL_MAX - LITERAL_MIN + 1


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
    literal_bits = _LITERALS.bit_length()
    body = []
    for _ in range(m):
        while (row := bits(op_bits)) >= ops:
            pass
        while (to := bits(wide_bits)) >= wide:
            pass
        op = VALUE_OPS[row]
        if op.literals:
            while (literal := bits(literal_bits)) >= _LITERALS:
                pass
            args: tuple[int, ...] = (writable[to], literal + LITERAL_MIN)
        else:
            while (left := bits(all_bits)) >= all_:
                pass
            if op.registers == 3:
                while (right := bits(all_bits)) >= all_:
                    pass
                args = (writable[to], registers[left], registers[right])
            else:
                args = (writable[to], registers[left])
        body.append(_instruction(op, args))
    return body


def load(register: int, literal: int) -> Instruction:
    """LOAD of a literal."""
    return Instruction(Opcode.LOAD, (register, literal))


def ended(body: Sequence[Instruction], printed: int) -> Program:
    """The program that does the body, prints a register and halts."""
    return Program((*body, Instruction(Opcode.PRINT, (printed,)), Instruction(Opcode.HALT)))

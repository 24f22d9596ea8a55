"""Straight-line programs on several registers (SPEC 5.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tinyvm.generators.straight import allocate, ended, fill
from tinyvm.interpreter import run
from tinyvm.isa import Instruction, Program

_ATTEMPTS = 200
_BIN = 100


@dataclass(frozen=True)
class Shaping:
    """Wishes for a program. No published tier has any; for what they do in `gen_structured` see there.

    distractor_regs: how many registers are never printed. randomize_print_target: print any register that was
    written instead of the last. flat_output_histogram and decorrelate_length are part of the published interface
    and change no program of `gen_register_trace`: the first accepts its first attempt always, nothing reads the second.
    """

    flat_output_histogram: bool = False
    distractor_regs: int = 0
    randomize_print_target: bool = False
    decorrelate_length: bool = False


def gen_register_trace(n: int, k: int, rng: Random, shaping: Shaping | None = None) -> Program:
    """n value operations on k registers, PRINT of the one written last, HALT. Raises ValueError for n below 1."""
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    registers = allocate(k, rng)
    if shaping is None:
        body = fill(n, registers, (), rng)
        return ended(body, body[-1].args[0])
    if not shaping.flat_output_histogram:
        return _shaped(n, registers, rng, shaping)
    seen: Counter[int] = Counter()
    for _ in range(_ATTEMPTS):
        program = _shaped(n, registers, rng, shaping)
        found = run(program).output[0] // _BIN
        accepted = rng.random() <= 1 / (1 + seen[found] / 10)
        seen[found] += 1
        if accepted:
            break
    return program


def _shaped(n: int, registers: Sequence[int], rng: Random, shaping: Shaping) -> Program:
    body = fill(n, registers, (), rng)
    return ended(body, _printed(body, registers, rng, shaping))


def _printed(body: Sequence[Instruction], registers: Sequence[int], rng: Random, shaping: Shaping) -> int:
    """The register to print: written, and no distractor, where there is such a one."""
    distractors = registers[: max(0, min(shaping.distractor_regs, len(registers) - 1))]
    pool = [instruction.args[0] for instruction in body if instruction.args[0] not in distractors]
    choices = pool or [register for register in registers if register not in distractors] or registers
    if shaping.randomize_print_target:
        return rng.choice(choices)
    return pool[-1] if pool else choices[0]

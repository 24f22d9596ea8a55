"""Demonstrations of a user-defined operation, and a program that uses it (SPEC 6)."""

from __future__ import annotations

from random import Random

from tinyvm.generators.branched import BranchedSpec, gen_branched
from tinyvm.interpreter import run
from tinyvm.isa import Instruction, Opcode, Program
from tinyvm.tokeniser import SYMBOLS
from tinyvm.userops import UseropProgram, UseropSpec, UseropTrace, substitute

_CALL = Opcode.USEROP_0


def gen_userop_trace(opcode_spec: UseropSpec, k_demos: int, n_target: int, use_stack: bool, rng: Random) -> UseropTrace:
    """k demonstrations of an operation with two arguments, named in slot 0, and a target.

    n_target is roughly the target's length, and has an effect only where use_stack is set. Raises ValueError for
    another number of arguments, and for a name that is no token.
    """
    if opcode_spec.name not in SYMBOLS:
        raise ValueError(f"there is no token {opcode_spec.name!r} for a userop; there are {', '.join(SYMBOLS)}")
    if opcode_spec.n_args != _CALL.registers:
        raise ValueError(f"gen_userop_trace supports only 2-arg userops, got n_args={opcode_spec.n_args}")
    symbols = (opcode_spec.name, *SYMBOLS[1:])
    decompositions = {opcode_spec.name: tuple(opcode_spec.decomposition)}

    def drawn(length: int) -> UseropProgram:
        program = _with_call(length, use_stack, Random(rng.random()))
        base = substitute(program, decompositions, symbols)
        return UseropProgram(program, base, run(base))

    demos = tuple(drawn(8 + rng.randint(0, 4)) for _ in range(k_demos))
    return UseropTrace(decompositions, demos, drawn(n_target), symbols)


def _with_call(length: int, use_stack: bool, rng: Random) -> Program:
    """A program on two registers that calls the operation on both before it prints the first."""
    skeleton = gen_branched(BranchedSpec(max(length - 2, 4), 2, use_stack=use_stack, stack_frames=int(use_stack)), rng)
    written = dict.fromkeys(instruction.args[0] for instruction in skeleton if instruction.op.function is not None)
    first, second = list(written)[:2]
    return Program(
        (
            *skeleton.instructions[:-2],
            Instruction(_CALL, (first, second)),
            Instruction(Opcode.PRINT, (first,)),
            skeleton[-1],
        )
    )

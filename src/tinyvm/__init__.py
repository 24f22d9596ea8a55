"""Tiny-VM: a machine of 16 instructions on 8 registers, and datasets of programs with their traces.

    program = Program([Instruction(Opcode.LOAD, (0, 5)), Instruction(Opcode.PRINT, (0,))])
    run(program).output                  # (5,)
    gen_register_trace(16, 4, Random(0)) # a random program
    tinyvm.data.emit(...)                # or: python -m tinyvm.data emit --tier tier1 --out data/

Modules: isa, interpreter, tokeniser (64 tokens), renders (prompts and answers), text (without tokens), generators,
userops, verifier, data.
"""

from tinyvm.generators import (
    BranchedSpec,
    DefinedSpec,
    Shaping,
    StructuredSpec,
    gen_branched,
    gen_counter,
    gen_defined,
    gen_register_trace,
    gen_structured,
    gen_userop_trace,
)
from tinyvm.interpreter import InterpreterError, Step, Trace, run
from tinyvm.isa import Instruction, Opcode, Program
from tinyvm.tokeniser import decode, encode, to_text
from tinyvm.userops import UseropSpec, UseropTrace, substitute
from tinyvm.verifier import score_output, validate

__version__ = "0.1.0"

__all__ = [
    "BranchedSpec",
    "DefinedSpec",
    "Instruction",
    "InterpreterError",
    "Opcode",
    "Program",
    "Shaping",
    "Step",
    "StructuredSpec",
    "Trace",
    "UseropSpec",
    "UseropTrace",
    "decode",
    "encode",
    "gen_branched",
    "gen_counter",
    "gen_defined",
    "gen_register_trace",
    "gen_structured",
    "gen_userop_trace",
    "run",
    "score_output",
    "substitute",
    "to_text",
    "validate",
]

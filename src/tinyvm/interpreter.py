"""Programs executed, every step recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from tinyvm.isa import REGISTERS, STACK_DEPTH, VALUE_MAX, VALUE_MIN, Opcode, Program, clamp

STEP_CAP = 1_000_000

_START = (0,) * REGISTERS

# Looked up in these, an operation costs a tenth of what it costs looked up in `Opcode`.
_OPERATIONS = tuple((op.function, op.registers) for op in Opcode)
JZ, JMP, PUSH, POP = Opcode.JZ, Opcode.JMP, Opcode.PUSH, Opcode.POP
PRINT, NOP, HALT = Opcode.PRINT, Opcode.NOP, Opcode.HALT


class InterpreterError(RuntimeError):
    """A program did what the machine cannot: the stack left its bounds, the steps did not end.

    trace: of what was executed before.
    """

    trace: Trace


class Step(NamedTuple):
    """One executed instruction. pc: its index. regs (8), stack (bottom first): after it. emitted: what it printed."""

    pc: int
    regs: tuple[int, ...]
    stack: tuple[int, ...]
    emitted: int | None


Record = tuple[int, tuple[int, ...], tuple[int, ...], int | None]
"""The fields of a `Step`. Making no object of each is a tenth of the time that a dataset takes."""


@dataclass(frozen=True)
class Trace:
    """All steps of a run, and what it printed. halted: whether it ended; a run that does not raises, with its trace."""

    records: tuple[Record, ...]
    output: tuple[int, ...]
    halted: bool = True

    @property
    def steps(self) -> tuple[Step, ...]:
        """The executed instructions in order."""
        return tuple(map(Step._make, self.records))


def run(program: Program, step_cap: int | None = STEP_CAP) -> Trace:
    """The trace of a program: until HALT, or past its last instruction. No step cap: as long as it takes.

    Records between which no register changes share one `regs`. Raises InterpreterError for a step too many, for the
    stack and for a user-defined operation; KeyError for a label that is not there, ValueError for too few or too
    many arguments.
    """
    records: list[Record] = []
    output: list[int] = []
    try:
        _execute(program, step_cap, records, output)
    except InterpreterError as error:
        error.trace = Trace(tuple(records), tuple(output), halted=False)
        raise
    return Trace(tuple(records), tuple(output))


def _execute(program: Program, step_cap: int | None, records: list[Record], output: list[int]) -> None:
    """Runs a program; adds its steps and what it prints to the lists. Raises as `run`."""
    code, labels, length = program.instructions, program.labels, len(program)
    registers, regs = list(_START), _START
    stack: tuple[int, ...] = ()
    most = inf if step_cap is None else step_cap
    pc, halted = 0, False
    while pc < length and not halted:
        if len(records) >= most:
            raise InterpreterError(f"step cap {step_cap} exceeded")
        op, args, _, target = code[pc]
        at, emitted = pc, None
        pc += 1
        try:
            function, arguments = _OPERATIONS[op]
        except IndexError:
            raise InterpreterError(f"unhandled op: {op}") from None
        if function is not None:
            if arguments == 3:
                to, left, right = args
                value = function(registers[left], registers[right])
            elif arguments == 2:
                to, source = args
                value = function(registers[source])
            else:
                to, literal = args
                value = function(literal)
            if not VALUE_MIN <= value <= VALUE_MAX:
                value = clamp(value)
            if registers[to] != value:
                registers[to] = value
                regs = tuple(registers)
        elif op is JZ:
            (source,) = args
            if registers[source] == 0:
                pc = labels[target or ""]
        elif op is JMP:
            pc = labels[target or ""]
        elif op is PRINT:
            (source,) = args
            emitted = registers[source]
            output.append(emitted)
        elif op is PUSH:
            (source,) = args
            if len(stack) == STACK_DEPTH:
                raise InterpreterError("stack overflow")
            stack = (*stack, registers[source])
        elif op is POP:
            (to,) = args
            if not stack:
                raise InterpreterError("stack underflow")
            registers[to] = stack[-1]
            regs, stack = tuple(registers), stack[:-1]
        elif op is HALT:
            halted = True
        elif op is not NOP:
            raise InterpreterError(f"userop opcode {op.name} encountered; substitute via decomposition before run()")
        records.append((at, regs, stack, emitted))


def register_texts(program: Program, trace: Trace, table: Sequence[Sequence[str]], separator: str) -> list[str]:
    """All registers after each step, as `table[register][value]` has them, joined.

    trace: of this program, for only the register that an instruction writes is looked up anew.
    """
    shown = [texts[0] for texts in table]
    made, before, text = [], _START, separator.join(shown)
    for pc, regs, _, _ in trace.records:
        if regs is not before:
            written = program.instructions[pc].args[0]
            shown[written] = table[written][regs[written]]
            before, text = regs, separator.join(shown)
        made.append(text)
    return made

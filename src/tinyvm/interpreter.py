"""Programs executed, every step recorded."""

from __future__ import annotations

from typing import NamedTuple

from tinyvm.isa import REGISTERS, STACK_DEPTH, VALUE_MAX, VALUE_MIN, Opcode, Program, clamp

STEP_CAP = 1_000_000


class InterpreterError(RuntimeError):
    """A program did what the machine cannot: the stack left its bounds, the steps did not end."""


class Step(NamedTuple):
    """One executed instruction. pc: its index. regs (8), stack (bottom first): after it. emitted: what it printed."""

    pc: int
    regs: tuple[int, ...]
    stack: tuple[int, ...]
    emitted: int | None


class Trace(NamedTuple):
    """All steps of a run that ended, and what it printed. halted: always true, a run that does not end raises."""

    steps: tuple[Step, ...]
    output: tuple[int, ...]
    halted: bool = True


def run(program: Program, step_cap: int | None = STEP_CAP) -> Trace:
    """The trace of a program: until HALT, or past its last instruction. No step cap: as long as it takes.

    Steps between which no register changes share one `regs`. Raises InterpreterError for a step too many, for the
    stack and for a user-defined operation; KeyError for a label that is not there, ValueError for too few or too
    many arguments.
    """
    code, labels, length = program.instructions, program.labels, len(program)
    registers = [0] * REGISTERS
    regs, stack = tuple(registers), ()
    steps: list[Step] = []
    output: list[int] = []
    pc, halted = 0, False
    while pc < length and not halted:
        if step_cap is not None and len(steps) >= step_cap:
            raise InterpreterError(f"step cap {step_cap} exceeded")
        op, args, _, target = code[pc]
        at, emitted = pc, None
        pc += 1
        if (function := op.function) is not None:
            if op.registers == 3:
                to, left, right = args
                value = function(registers[left], registers[right])
            elif op.registers == 2:
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
        elif op is Opcode.JZ:
            (source,) = args
            if registers[source] == 0:
                pc = labels[target]
        elif op is Opcode.JMP:
            pc = labels[target]
        elif op is Opcode.PRINT:
            (source,) = args
            emitted = registers[source]
            output.append(emitted)
        elif op is Opcode.PUSH:
            (source,) = args
            if len(stack) == STACK_DEPTH:
                raise InterpreterError("stack overflow")
            stack = (*stack, registers[source])
        elif op is Opcode.POP:
            (to,) = args
            if not stack:
                raise InterpreterError("stack underflow")
            registers[to] = stack[-1]
            regs, stack = tuple(registers), stack[:-1]
        elif op is Opcode.HALT:
            halted = True
        elif op is not Opcode.NOP:
            raise InterpreterError(
                f"userop opcode {op.name} encountered; substitute via decomposition before run()"
                if isinstance(op, Opcode)
                else f"unhandled op: {op}"
            )
        steps.append(Step(at, regs, stack, emitted))
    return Trace(tuple(steps), tuple(output))

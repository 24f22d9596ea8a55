"""The Tiny-VM machine: a program of `tinyvm` in its 64 tokens goes in, its `cot` answer comes out, token for token.

The answer is its own memory. A step is the instruction's line, copied from the prompt, and a line with all registers;
what the program printed stands behind the steps:

    BOS (line, R0=…R1=… … R7=… NEWLINE)* (output NEWLINE)* EOS

Where `tinyvm.run` raises, the answer ends with one of `ERRORS` instead: behind the line that cannot be executed, or in
the place of a step too many.

Registers are counted from 1 here, so that 0 is left to positions where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tinyvm.interpreter import STEP_CAP
from tinyvm.isa import REGISTERS, STACK_DEPTH, VALUE_MAX, VALUE_MIN, Opcode
from tinyvm.tokeniser import ID, SYMBOLS, TOKENS
from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import Affine, affine, lookup, neuron, position, running_sum, token, total, wire
from wasmind.circuit.gates import all_of, at_least, clamp, equals, function, gated, product, select
from wasmind.circuit.intervals import interval
from wasmind.machine.features import previous
from wasmind.machine.keys import keyed

DIGITS = 6
"""A literal or the number of a label has at most so many."""
MAX_LINES = 1 << 20
WIDTH = 32
"""Lines stand so far apart among the keys of the program's tokens: none has more tokens."""

ERRORS = {
    "step cap exceeded": ID["RESERVED_0"],
    "stack overflow": ID["RESERVED_1"],
    "stack underflow": ID["RESERVED_2"],
    "user-defined operation": ID["RESERVED_3"],
    "no such label": ID["RESERVED_4"],
}
"""The tokens that end an answer in place of EOS."""
_STEPS, _OVERFLOW, _UNDERFLOW, _USEROP, _NO_LABEL = ERRORS.values()

AREAS = {
    "previous": "heads that look at the tokens just before",
    "latest": "heads that look at the latest token of a kind",
    "sums": "running sums: lines, steps, height of the stack, outputs",
    "digits": "the number that the last digits spell",
    "phase": "flags: which part of the answer this is",
    "registers": "the values of registers; the latest line wins",
    "op": "flags: which operation is at hand",
    "alu": "the result of an operation, as a dividend and a divisor",
    "cells": "the stack and the outputs",
    "jump": "labels, jumps, and the line that is next",
    "fetch": "the program's tokens, by line and place",
    "spell": "the number to write, digit by digit",
    "next": "the next token",
    "clear": "residual slots, emptied before they hold something else",
}
"""What the first word of a head's or neuron's name stands for."""

_ZERO, _R0, _NEWLINE = ID["0"], ID["R0"], ID["NEWLINE"]
_PLACES = range(len(str(VALUE_MAX)))
_DIGITS = range(_ZERO, _ZERO + 10)
_REGISTERS = range(_R0, _R0 + REGISTERS)
_OPERATIONS = [ID[name] for name in (*(op.name for op in Opcode if not op.is_userop), *SYMBOLS)]
_OUTPUTS = STACK_DEPTH + 1
"""Cells up to this one are the stack's, one that is too many included; output n is cell _OUTPUTS + n."""


def _column(name: str, of: Callable[[int], int]) -> Affine:
    return token(name, [of(t) for t in range(len(TOKENS))])


def _mark(name: str, *tokens: int) -> Affine:
    """An embedding column: 1 for these tokens, 0 for others."""
    return _column(name, lambda t: int(t in tokens))


def tinyvm_machine() -> Circuit:
    """The circuit of the machine."""
    c = _context()
    right = _register(c, "registers.right", c.register)
    line, lost = _jump(c, right)
    phase = _phase(c, line)
    popped, output = _cells(c, phase, right)
    spelling = _spell(c, phase, _alu(c, right, popped), right, output)
    x, unit = _next_token(c, phase, spelling, line, lost)
    numbers = range(len(TOKENS))
    return Circuit(
        name="tinyvm",
        tokens=TOKENS,
        # The next token is x / unit rounded down: the logits have their one maximum there.
        logits=[
            (numbers, gated("next.slope", affine(1), x * 2 - unit + 1)),
            ([-t * t for t in numbers], gated("next.unit", affine(1), unit)),
        ],
        period=WIDTH,
        stop=(ID["EOS"], *ERRORS.values()),
        source={"areas": AREAS, "lines": MAX_LINES, "digits": DIGITS, "steps": STEP_CAP},
    )


@dataclass(frozen=True)
class _Context:
    """What a position knows of the tokens so far.

    answering: flag, the prompt is over. assigned: flag, the latest EQUALS is behind the latest operation. newline,
    after_newline, after_digit: flags of this token and of the one before. executed: flag, a line of the answer ends.
    lines: of the prompt that have ended. offset: this token's place in its line. steps: begun in the answer. height: of
    the stack. printed: PRINTs so far. begun: outputs begun.
    op: the latest operation's token. register: the latest one. second, third: the registers two and three tokens back.
    length, value: of the digits that end here. completed: the signed number that ended with the token before;
    operand: the same as a register has it.
    """

    answering: Affine
    assigned: Affine
    newline: Affine
    after_newline: Affine
    after_digit: Affine
    executed: Affine
    lines: Affine
    offset: Affine
    steps: Affine
    height: Affine
    printed: Affine
    begun: Affine
    op: Affine
    register: Affine
    second: Affine
    third: Affine
    length: Affine
    value: Affine
    completed: Affine
    operand: Affine

    def op_in(self, *names: str) -> Affine:
        """Flag: the latest operation is one of these."""
        chosen = {ID[name] for name in names}
        return function(f"op.{'|'.join(names)}", self.op, lambda t: int(t in chosen), 0, max(_OPERATIONS))


def _context() -> _Context:
    newline, digit = _mark("is NEWLINE", _NEWLINE), _mark("is digit", *_DIGITS)
    number = _column("register", lambda t: t - _R0 + 1 if t in _REGISTERS else 0)
    is_equals, names = _mark("is EQUALS", ID["EQUALS"]), _mark("is operation or L", *_OPERATIONS, ID["L"])
    after_newline, starts = previous("previous.1", 1, newline, _mark("is NEWLINE or BOS", _NEWLINE, ID["BOS"]))
    (second,), (third,) = previous("previous.2", 2, number), previous("previous.3", 3, number)
    digits = [(digit, _column("digit", lambda t: t - _ZERO if t in _DIGITS else 0))]
    digits += [(d, n) for k in range(1, DIGITS) for d, n in [previous(f"previous.digit {k}", k, *digits[0])]]
    value, length, completed = _number(digits)

    is_eos = _mark("is EOS", ID["EOS"])
    answering = _latest("EOS", is_eos, is_eos)
    assigned = _latest("EQUALS", names + is_equals, is_equals)
    begins = all_of("phase.line begins", names, starts)
    lines, steps = running_sum(
        "sums.lines and steps",
        all_of("phase.line of the program ends", newline, 1 - answering),
        all_of("phase.step begun", begins, answering),
        bounds=[(0, MAX_LINES), (0, STEP_CAP)],
    )
    height, printed = running_sum(
        "sums.height and printed",
        gated("phase.push - pop", answering, _column("push - pop", lambda t: (t == ID["PUSH"]) - (t == ID["POP"]))),
        all_of("phase.prints", answering, _mark("is PRINT", ID["PRINT"])),
        bounds=[(-1, STACK_DEPTH + 1), (0, STEP_CAP)],
    )
    output = all_of("phase.output begun", after_newline, _mark("is digit or MINUS", *_DIGITS, ID["MINUS"]))
    (begun,) = running_sum("sums.outputs", output, bounds=[(0, STEP_CAP)])
    here = position("place in the period", range(WIDTH))
    distance = here - _latest("line", begins, here)
    return _Context(
        answering=answering,
        assigned=assigned,
        newline=newline,
        after_newline=after_newline,
        after_digit=digits[1][0],
        executed=all_of("phase.executed", newline, 1 - assigned, answering),
        lines=lines,
        offset=distance + at_least("phase.turn of the period", -distance, 1) * WIDTH,
        steps=steps,
        height=height,
        printed=printed,
        begun=begun,
        op=_latest("operation", _mark("is operation", *_OPERATIONS), _column("number", lambda t: t)),
        register=_latest("register", _mark("is register", *_REGISTERS), number),
        second=second,
        third=third,
        length=length,
        value=value,
        completed=completed,
        operand=clamp("digits.operand", completed, VALUE_MIN, VALUE_MAX),
    )


def _number(digits: Sequence[tuple[Affine, Affine]]) -> tuple[Affine, Affine, Affine]:
    """`value`, `length` and `completed` of the context, from (is a digit, which) of this token and those before it."""
    runs = [total(is_digit for is_digit, _ in digits[: k + 1]) - k for k in range(len(digits))]
    parts = [neuron(f"digits.digit {k}", runs[k], d * 10**k) for k, (_, d) in enumerate(digits)]
    ramps = [neuron(f"digits.run of {k}", run, 1) for k, run in enumerate(runs, start=1)]
    value, length = wire("digits.value", total(parts)), wire("digits.length", total(ramps), (0, DIGITS))
    negative = _latest("token that is no digit", 1 - digits[0][0], _mark("is MINUS", ID["MINUS"]))
    (completed,) = previous("previous.number", 1, value - gated("digits.negative", negative, value) * 2)
    return value, length, completed


def _latest(name: str, kind: Affine, value: Affine) -> Affine:
    """The value at the latest position where the flag `kind` is set; the value here, where there is none."""
    return lookup(f"latest.{name}", affine(1), kind, kind, value)[0]


def _found(name: str, query: Affine, key: tuple[Affine, Affine], value: Affine) -> tuple[Affine, Affine]:
    """The latest value under a key, 0 where there is none; and a flag, there is one."""
    found, at = lookup(name, query, *key, value, key[0])
    there = equals(f"{name}: found", at - query, 0)
    return gated(name, there, found), there


def _register(c: _Context, name: str, number: Affine) -> Affine:
    """The value of a register. It is complete where the next one's name, or NEWLINE, follows its digits."""
    column = [t - _R0 if t in _REGISTERS else REGISTERS * (t == _NEWLINE) for t in range(len(TOKENS))]
    before, squared = token("register before", column), token("register before, squared", [n * n for n in column])
    key = gated("registers.key", c.assigned, before), gated("registers.key squared", c.assigned, squared)
    return _found(name, number, key, c.operand)[0]


def _jump(c: _Context, right: Affine) -> tuple[Affine, Affine]:
    """(line, flag: a jump is taken here whose label is not there).

    line: of the program, from 1, that this step copies; where the step is complete, the next one is the one behind it.
    Lines follow on one another from the latest jump that was taken: it keeps its target less the steps so far.
    """
    key = keyed("jump.label", c.completed + 1, _mark("is COLON", ID["COLON"]), 1 - c.answering)
    target, there = _found("jump.target", c.completed + 1, key, c.lines)
    zero = all_of("jump.JZ of 0", c.op_in("JZ"), equals("jump.0", right, 0))
    taken = all_of("jump.taken", c.executed, c.op_in("JMP") + zero)
    since = _latest("jump", taken, gated("jump.since", taken, target - c.steps))
    return since + c.steps, all_of("jump.lost", taken, 1 - there)


@dataclass(frozen=True)
class _Phase:
    """Flags of where in the answer this is.

    next: the steps so far are complete. late: the next would be one too many. register: this names a register that is
    shown. copies: the program's next token follows. opens: an output may follow. output: it may, or this is one.
    """

    next: Affine
    late: Affine
    register: Affine
    copies: Affine
    opens: Affine
    output: Affine


def _phase(c: _Context, line: Affine) -> _Phase:
    begun = all_of("phase.answer begun", _mark("is BOS", ID["BOS"]), c.answering)
    shown = neuron("phase.registers shown", c.newline + c.assigned - c.begun - 1, 1)
    next_ = wire("phase.next step", begun + shown, (0, 1))
    halted = all_of("phase.halted", c.newline, c.op_in("HALT"))
    going_on = neuron("phase.going on", 1 - halted - at_least("phase.past the end", line - c.lines, 0), 1)
    over = all_of("phase.over", next_, 1 - going_on)
    late = all_of("phase.late", next_, at_least("phase.step cap", c.steps, STEP_CAP) - over)
    register = all_of("phase.register", _mark("is register", *_REGISTERS), c.after_digit + c.after_newline)
    others = (_NEWLINE, *(ID[name] for name in ("BOS", "EOS", "EQUALS")))
    of_line = _mark("is inside a line", *(t for t in range(len(TOKENS)) if t not in others))
    inside = all_of("phase.inside a line", of_line, c.answering - c.assigned - register)
    opens = over + all_of("phase.output ends", c.newline, at_least("phase.outputs begun", c.begun, 1))
    output = clamp("phase.output", c.begun + opens, 0, 1)
    return _Phase(next_, late, register, inside + next_ - over - late, opens, output)


def _cells(c: _Context, phase: _Phase, right: Affine) -> tuple[Affine, Affine]:
    """(what POP takes from the stack, the output to write): PUSH and PRINT write a cell where their lines end."""
    push = all_of("cells.push", c.executed, c.op_in("PUSH"))
    prints = all_of("cells.print", c.executed, c.op_in("PRINT"))
    number = gated("cells.stack", push, c.height) + gated("cells.output", prints, c.printed + _OUTPUTS)
    key = wire("cells.key", number, (0, STEP_CAP + _OUTPUTS))
    cell = key, product("cells.key squared", key, key)
    popped, _ = _found("cells.popped", c.height + 1, cell, right)
    output, _ = _found("cells.wanted", c.begun + phase.opens + _OUTPUTS, cell, right)
    return popped, output


@dataclass(frozen=True)
class _Written:
    """The latest step's result: register `to`, 0 for none, is dividend / divisor truncated toward zero."""

    to: Affine
    dividend: Affine
    divisor: Affine


def _alu(c: _Context, right: Affine, popped: Affine) -> _Written:
    """What the line that ends here does to a register."""
    left = _register(c, "registers.left", c.second)
    result = total(
        [
            gated("alu.literal", c.op_in("LOAD"), c.operand),
            gated("alu.left", c.op_in("ADD", "SUB"), left),
            gated("alu.plus right", c.op_in("MOV", "ADD"), right),
            gated("alu.minus right", c.op_in("SUB", "NEG"), -right),
            product("alu.product", gated("alu.factor", c.op_in("MUL"), left), right),
            all_of("alu.EQ", c.op_in("EQ"), equals("alu.left = right", left - right, 0)),
            all_of("alu.LT", c.op_in("LT"), at_least("alu.left < right", right - left, 1)),
            gated("alu.popped", c.op_in("POP"), popped),
        ]
    )
    divides = all_of("alu.divides", c.op_in("DIV"), 1 - equals("alu.right = 0", right, 0))
    # The one quotient that is out of range is -1024 / -1. With -1023 it is right.
    lowest = at_least("alu.left lowest", -left, -VALUE_MIN)
    beyond = all_of("alu.quotient too great", divides, lowest, equals("alu.right = -1", right, -1))
    dividend = clamp("alu.result", result, VALUE_MIN, VALUE_MAX) + gated("alu.dividend", divides, left) + beyond
    divisor = gated("alu.divisor - 1", divides, right - 1) + 1
    to = total(
        [
            gated("alu.to the third last", c.op_in("ADD", "SUB", "MUL", "DIV", "EQ", "LT"), c.third),
            gated("alu.to the second last", c.op_in("MOV", "NEG"), c.second),
            gated("alu.to the last", c.op_in("LOAD", "POP"), c.register),
        ]
    )
    return _Written(*lookup("latest.step", affine(1), c.executed, c.executed, to, dividend, divisor))


@dataclass(frozen=True)
class _Spelling:
    """The number that is being written.

    digit, minus: flags, that follows. complete: flag, its last digit is here. ends: flag, no output is left.
    rest, unit: the digit that follows is rest / unit rounded down; unit is 0 where none does.
    """

    digit: Affine
    minus: Affine
    complete: Affine
    rest: Affine
    unit: Affine
    ends: Affine


def _spell(c: _Context, phase: _Phase, written: _Written, old: Affine, output: Affine) -> _Spelling:
    """An output; or of a register, what the latest step made of it, or what it was before."""
    begins = all_of("spell.output begins", phase.opens, at_least("spell.outputs left", c.printed - c.begun, 1))
    within = _mark("is EQUALS, MINUS or digit", ID["EQUALS"], ID["MINUS"], *_DIGITS)
    spells = begins + all_of("spell.within", c.assigned, within)
    mine = all_of("spell.written", equals("spell.register", written.to - c.register, 0), 1 - phase.output)
    number = [(phase.output, output), (mine, written.dividend), (1 - phase.output - mine, old)]
    dividend, negative = _magnitude("spell.dividend", select("spell.number", number))
    divisor, other = _magnitude("spell.divisor", gated("spell.divisor - 1", mine, written.divisor - 1) + 1)
    differ = negative + other - all_of("spell.both negative", negative, other) * 2
    fresh = 1 - _mark("is digit or MINUS", *_DIGITS, ID["MINUS"])
    minus = all_of("spell.MINUS", spells, fresh, differ, at_least("spell.quotient >= 1", dividend - divisor, 0))

    # Most significant digit first: with k digits to come behind it, and E what the digits so far read, the next one is
    # (dividend - 10 * E * unit) / unit rounded down, unit = 10**k * divisor.
    needed = total(at_least(f"spell.quotient >= {10**k}", dividend - divisor * 10**k, 0) for k in _PLACES if k) + 1
    left = needed - c.length
    digit = all_of("spell.digit", spells, 1 - minus, at_least("spell.digits left", left, 1))
    places = [(all_of(f"spell.place {k}", digit, equals(f"spell.left = {k + 1}", left, k + 1)), k) for k in _PLACES]
    unit = wire("spell.unit", total(neuron(f"spell.unit {k}", place, divisor * 10**k) for place, k in places))
    so_far = clamp("spell.so far", c.value, 0, VALUE_MAX // 10)
    rest = gated("spell.dividend at a digit", digit, dividend) - gated("spell.read so far", unit, so_far * 10)
    complete = all_of("spell.complete", spells, equals("spell.left = 0", left, 0))
    return _Spelling(digit, minus, complete, rest, unit, phase.opens - begins)


def _magnitude(name: str, x: Affine) -> tuple[Affine, Affine]:
    """(the absolute value, flag: x is negative)."""
    highest = max(map(abs, interval(x)))
    size = wire(name, neuron(f"{name}: +", x, 1) + neuron(f"{name}: -", -x, 1), (0, highest))
    return size, at_least(f"{name} < 0", -x, 1)


def _next_token(c: _Context, phase: _Phase, spelling: _Spelling, line: Affine, lost: Affine) -> tuple[Affine, Affine]:
    """(x, unit): the next token is x / unit rounded down."""
    errors = {
        _OVERFLOW: all_of("next.overflow", c.op_in("PUSH"), at_least("next.too high", c.height, STACK_DEPTH + 1)),
        _UNDERFLOW: all_of("next.underflow", c.op_in("POP"), at_least("next.too low", -c.height, 1)),
        _USEROP: c.op_in(*SYMBOLS),
        _NO_LABEL: lost,
    }
    after_line = total(flag * (t - _R0) for t, flag in errors.items()) + _R0
    names = {k: _R0 + k for k in range(1, REGISTERS)}  # what stands behind the k-th register; a line ends with the last
    after_number = function("next.name", c.register, lambda k: names.get(k, _NEWLINE), 1, REGISTERS)
    named = [
        _mark("is EOS", ID["EOS"]) * ID["BOS"],
        gated("next.copied", phase.copies, _fetched(c, phase, line)),
        gated("next.behind a line", c.executed, after_line),
        phase.register * ID["EQUALS"],
        spelling.minus * ID["MINUS"],
        gated("next.behind a number", spelling.complete, after_number),
        spelling.ends * ID["EOS"],
        phase.late * _STEPS,
    ]
    return total(named) + spelling.rest + spelling.unit * _ZERO, spelling.unit + 1 - spelling.digit


def _fetched(c: _Context, phase: _Phase, line: Affine) -> Affine:
    """The token of the program that comes behind the one at hand; at the end of a step the first of the next line."""
    key = keyed("fetch.key", (c.lines - c.newline + 1) * WIDTH + c.offset, 1 - c.answering)
    ahead = gated("fetch.ahead", 1 - _mark("is NEWLINE or BOS", _NEWLINE, ID["BOS"]), c.offset + 1)
    return _found("fetch.token", (line + phase.next) * WIDTH + ahead, key, _column("number", lambda t: t))[0]

"""Programs with branches, loops and stack frames, one after the other (SPEC 5.5)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from tinyvm.generators.straight import allocate, ended, fill, load
from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, Instruction, Opcode, Program

_MAX_LOOPS = 4
_ARITHMETIC = (Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.MOV)
_COMPARISONS = (Opcode.LT, Opcode.EQ)


@dataclass(frozen=True)
class BranchedSpec:
    """n: roughly the length. k: registers. b: branches. l: how often loops run, all together.

    stack_frames: how many, where use_stack is set.
    """

    n: int
    k: int
    b: int = 0
    l: int = 0  # noqa: E741, the published name
    use_stack: bool = False
    stack_frames: int = 0


def gen_branched(spec: BranchedSpec, rng: Random) -> Program:
    """A program of regions: a prologue, branches, loops, stack frames, one PRINT. Raises ValueError for k below 2."""
    if spec.k < 2:
        raise ValueError(f"gen_branched requires spec.k >= 2 for a constant and a printed register, got k={spec.k}")
    registers = allocate(spec.k, rng)
    budgets = _loop_budgets(spec, rng)
    roles = _Roles(registers, len(budgets))
    room = max(1, spec.n // max(1, spec.b + len(budgets) + 1))
    write = _Writer(registers, roles, room, rng)
    printed = rng.choice([register for register in registers if register != roles.one])
    write.code += [load(roles.one, 1), load(printed, rng.randint(LITERAL_MIN, LITERAL_MAX))]
    write.code += fill(max(spec.k, 4), registers, roles.kept, rng)
    for _ in range(spec.b):
        write.branch()
    for counter, budget in zip(roles.counters, budgets, strict=True):
        write.loop(counter, budget)
    for _ in range(spec.stack_frames if spec.use_stack else 0):
        write.frame()
    return ended(write.code, printed)


def _loop_budgets(spec: BranchedSpec, rng: Random) -> list[int]:
    """How often each loop runs. Where there are too few registers for the loops, the split is drawn anew."""
    loops = rng.randint(1, min(_MAX_LOOPS, spec.l)) if spec.l > 0 else 0
    budgets = _split(spec.l, loops, rng)
    if loops + 3 > spec.k:
        budgets = _split(spec.l, min(loops, max(0, spec.k - 3)), rng)
    return budgets


def _split(total: int, parts: int, rng: Random) -> list[int]:
    """Positive integers that sum to the total; ones where there are more parts than that."""
    if parts <= 1:
        return [total] * parts
    if total < parts:
        return [1] * parts
    cuts = [0, *sorted(rng.sample(range(1, total), parts - 1)), total]
    return [end - start for start, end in pairwise(cuts)]


class _Roles:
    """Registers with a task, from the end: the constant 1, loop counters, two more for loops that count up.

    kept, kept_up: what the instructions of a region may not write, and those of a loop that counts up.
    """

    def __init__(self, registers: Sequence[int], loops: int) -> None:
        free = list(registers)
        self.one = free.pop()
        self.counters = [free.pop() for _ in range(loops)]
        self.limit, self.rest = (free.pop() if free else registers[0] for _ in range(2))
        self.kept = {self.one, *self.counters}
        self.kept_up = {*self.kept, self.limit, self.rest}


class _Writer:
    """Appends regions to `code`. room: instructions in a block."""

    def __init__(self, registers: Sequence[int], roles: _Roles, room: int, rng: Random) -> None:
        self.code: list[Instruction] = []
        self._registers, self._roles, self._room, self._rng = registers, roles, room, rng
        self._labels = 0

    def branch(self) -> None:
        """A block that is jumped over where a result is 0; at times another in its place."""
        rng, registers = self._rng, self._registers
        left, right = rng.sample(registers, 2)
        taken = (left, right, self._roles.one)
        tested = rng.choice([register for register in registers if register not in taken] or registers)
        block = self._block()
        kind = rng.random()
        op = rng.choice(_ARITHMETIC if kind < 0.2 else _COMPARISONS)
        self._emit(op, tested, *(left, right)[-op.registers + 1 :])
        if kind < 0.6:
            self._if(tested, block)
        else:
            self._if_else(tested, block, self._block())

    def loop(self, counter: int, budget: int) -> None:
        """A block that runs `budget` times."""
        templates: list[Callable[[int, int], None]] = [self._count_down, self._test_at_top]
        if set(self._registers) - self._roles.kept_up:
            templates.append(self._count_up)
        self._rng.choice(templates)(counter, budget)

    def frame(self) -> None:
        """A block between PUSH and POP."""
        pushed, popped = self._rng.choice(self._registers), self._rng.choice(self._registers)
        block = fill(max(2, self._room // 2), self._registers, self._roles.kept, self._rng)
        self._emit(Opcode.PUSH, pushed)
        self.code += block
        self._emit(Opcode.POP, popped)

    def _if(self, tested: int, block: Sequence[Instruction]) -> None:
        after = self._label()
        self._emit(Opcode.JZ, tested, target=after)
        self.code += block
        self._emit(Opcode.NOP, label=after)

    def _if_else(self, tested: int, block: Sequence[Instruction], other: Sequence[Instruction]) -> None:
        otherwise, after = self._label(), self._label()
        self._emit(Opcode.JZ, tested, target=otherwise)
        self.code += block
        self._emit(Opcode.JMP, target=after)
        self._labelled(otherwise, other)
        self._emit(Opcode.NOP, label=after)

    def _count_down(self, counter: int, budget: int) -> None:
        block, top, done = self._block(), self._label(), self._label()
        self.code.append(load(counter, budget))
        self._labelled(top, block)
        self._emit(Opcode.SUB, counter, counter, self._roles.one)
        self._emit(Opcode.JZ, counter, target=done)
        self._again(top, done)

    def _count_up(self, counter: int, budget: int) -> None:
        roles = self._roles
        block, top, done = self._block(roles.kept_up), self._label(), self._label()
        self.code += [load(counter, 0), load(roles.limit, budget)]
        self._labelled(top, block)
        self._emit(Opcode.ADD, counter, counter, roles.one)
        self._emit(Opcode.SUB, roles.rest, roles.limit, counter)
        self._emit(Opcode.JZ, roles.rest, target=done)
        self._again(top, done)

    def _test_at_top(self, counter: int, budget: int) -> None:
        block, top, done = self._block(), self._label(), self._label()
        self.code.append(load(counter, budget))
        self._emit(Opcode.JZ, counter, label=top, target=done)
        self.code += block
        self._emit(Opcode.SUB, counter, counter, self._roles.one)
        self._again(top, done)

    def _again(self, top: str, done: str) -> None:
        self._emit(Opcode.JMP, target=top)
        self._emit(Opcode.NOP, label=done)

    def _block(self, kept: Collection[int] | None = None) -> list[Instruction]:
        return fill(self._room, self._registers, self._roles.kept if kept is None else kept, self._rng)

    def _labelled(self, label: str, block: Sequence[Instruction]) -> None:
        self.code += [block[0]._replace(label=label), *block[1:]]

    def _emit(self, op: Opcode, *args: int, label: str | None = None, target: str | None = None) -> None:
        self.code.append(Instruction(op, args, label, target))

    def _label(self) -> str:
        self._labels += 1
        return f"L{self._labels - 1}"

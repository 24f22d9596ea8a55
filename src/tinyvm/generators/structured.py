"""Programs of the second family: their constructs nest, they print several values, and no value is a safe guess.

A program is drawn without its PRINTs and run. Printing changes nothing that a program computes, so which registers
are printed, and where, is chosen with the values known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random
from typing import NamedTuple

from tinyvm.generators.register_trace import Shaping
from tinyvm.generators.straight import allocate, load
from tinyvm.interpreter import Record, run
from tinyvm.isa import (
    LITERAL_MAX,
    LITERAL_MIN,
    REGISTERS,
    STACK_DEPTH,
    VALUE_MAX,
    VALUE_MIN,
    VALUE_OPS,
    Instruction,
    Opcode,
    Program,
)
from tinyvm.userops import Template, UseropSpec, expanded, flattened, slot

FIRST_LOADS = 3
"""Every program has at least so many LOADs. Their literals are given, so that programs can be made to differ."""
COMMON = frozenset((-2, -1, 0, 1, 2, VALUE_MIN, -VALUE_MAX, VALUE_MAX))
"""What most registers come to hold sooner or later."""
OPERATIONS = (*VALUE_OPS, Opcode.LOAD, Opcode.ADD, Opcode.SUB)
"""What programs are filled with: three twice, for most of the others lead to common values."""
BALANCED = Shaping(flat_output_histogram=True, randomize_print_target=True)
"""The shaping of a program that gives nothing away."""

_COMMON_SHARE = 1 / 8
"""Of the PRINTs, how many may print a common value: less than a tenth of all then print any one of them."""
_MOST_VISITS = 4
"""A PRINT in a loop is reached at most so often."""
_ITERATIONS = (2, 4)
_TESTS = (Opcode.LT, Opcode.LT, Opcode.SUB, Opcode.EQ)
_PLACES_TRIED = 8
_ALWAYS = 1 << REGISTERS
"""The bit of no register, which is always set."""
_ATTEMPTS = 10_000
_CALLS = 3
"""About one operation in so many and one is a call, where there are definitions."""


@dataclass(frozen=True)
class StructuredSpec:
    """n: value operations after all k registers are loaded. branches, loops, frames: how many constructs.

    depth: how many loops may stand one in another. prints: PRINT instructions. ops: the value operations to choose
    from. shaping: every field does what its name says. flat_output_histogram: values that most registers come to
    hold are rarely printed. distractor_regs: so many registers are never printed. randomize_print_target: any
    register that was computed may be printed, without it only the one written last. decorrelate_length: PRINTs stand
    anywhere, so that the length does not tell how much of the program matters; without it they stand at the end.

    definitions: operations that are called, each at least once, and of which everything that is printed is a result.
    """

    n: int
    k: int
    branches: int = 0
    loops: int = 0
    frames: int = 0
    depth: int = 2
    prints: int = 1
    shaping: Shaping = BALANCED
    ops: tuple[Opcode, ...] = OPERATIONS
    definitions: tuple[UseropSpec, ...] = ()

    @property
    def decompositions(self) -> dict[str, Template]:
        """Of the definitions, by symbol."""
        return {definition.name: definition.decomposition for definition in self.definitions}


def gen_structured(spec: StructuredSpec, rng: Random, literals: Sequence[int] = ()) -> Program:
    """A program as `spec` has it. literals: those of its first LOADs, at most FIRST_LOADS; others are drawn.

    Raises ValueError for a spec that no program can meet, InterpreterError for loops in loops that take more than a
    million steps.
    """
    roles = 2 if spec.loops else 0
    printable = spec.k - roles - spec.shaping.distractor_regs
    if not (spec.n >= 1 and spec.depth >= 1 and 1 <= spec.prints <= printable):
        raise ValueError(
            f"n and depth must be at least 1 and prints 1 to {printable}, for of k={spec.k} registers loops take "
            f"{roles} and distractors {spec.shaping.distractor_regs}; got {spec}"
        )
    if any(not (1 <= given.n_args <= spec.k and given.decomposition) for given in spec.definitions):
        raise ValueError(f"an operation has 1 to k={spec.k} arguments and does something; got {spec.definitions}")
    if 2 * spec.frames + spec.loops > STACK_DEPTH:
        raise ValueError(f"{spec.frames} frames and {spec.loops} loops may need more than {STACK_DEPTH} stacked values")
    # Drawn once for all attempts: drawn with each, PRINTs that may print anything would be those that succeed.
    may_be_common = [not spec.shaping.flat_output_histogram or rng.random() < _COMMON_SHARE for _ in range(spec.prints)]
    for _ in range(_ATTEMPTS):
        registers = allocate(spec.k, rng)
        work = registers[roles:]
        code = _with_literals(_Writer(spec, registers, work, rng).program(), literals)
        prints = _prints(code, spec, work[spec.shaping.distractor_regs :], may_be_common, rng)
        if prints is not None:
            return _with_prints(code, prints)
    raise ValueError(f"in {_ATTEMPTS} programs there was never enough to print; got {spec}")


@dataclass
class _Block:
    """A place for operations and constructs. loops: how many it is within. ops: how many operations it has."""

    loops: int = 0
    ops: int = 1
    constructs: list[_Construct] = field(default_factory=list)


class _Construct(NamedTuple):
    """kind: branch, loop or frame. blocks: two for a branch with an else, otherwise one."""

    kind: str
    blocks: tuple[_Block, ...]


def _plan(spec: StructuredSpec, rng: Random) -> _Block:
    """The outermost block: every construct in one that is drawn from those there are, operations spread over all."""
    root = _Block()
    blocks = [root]
    kinds = ["branch"] * spec.branches + ["loop"] * spec.loops + ["frame"] * spec.frames
    rng.shuffle(kinds)
    for kind in kinds:
        is_loop = kind == "loop"
        parent = rng.choice([block for block in blocks if not is_loop or block.loops < spec.depth])
        count = rng.choice((1, 2)) if kind == "branch" else 1
        made = tuple(_Block(parent.loops + is_loop) for _ in range(count))
        parent.constructs.append(_Construct(kind, made))
        blocks += made
    for _ in range(spec.n - len(blocks)):
        rng.choice(blocks).ops += 1
    return root


class _Writer:
    """Writes a program without its PRINTs. registers: all, the roles first. work: those that programs work on.

    Loops take two: the constant 1, and one counter for all of them. A loop within another keeps the counter of that
    on the stack.
    """

    def __init__(self, spec: StructuredSpec, registers: Sequence[int], work: Sequence[int], rng: Random) -> None:
        self._spec, self._registers, self._work, self._rng = spec, registers, work, rng
        self._one, self._counter = registers[0], registers[:2][-1]  # without loops one register may be all
        self._arguments = {slot(definition.name): definition.n_args for definition in spec.definitions}
        calls = [*self._arguments]
        self._ops = [*spec.ops, *calls * max(1, len(spec.ops) // (_CALLS * max(1, len(calls))))]
        self._writers = {"branch": self._branch, "loop": self._loop, "frame": self._frame}
        self._labels = 0

    def program(self) -> list[Instruction]:
        """Every register loaded, then the plan, then HALT."""
        rng = self._rng
        root = _plan(self._spec, rng)
        code = [self._load(register) for register in rng.sample(self._registers, len(self._registers))]
        if self._spec.loops:
            code.append(load(self._one, 1))
        needed = [*self._arguments, *[Opcode.LOAD] * (FIRST_LOADS - len(code))]
        return [*code, *self._block(root, needed), Instruction(Opcode.HALT)]

    def _block(self, block: _Block, needed: Sequence[Opcode] = ()) -> list[Instruction]:
        """needed: operations that it must have besides those that are drawn."""
        items: list[_Construct | Opcode] = [*block.constructs, *needed]
        items += self._rng.choices(self._ops, k=block.ops)
        self._rng.shuffle(items)
        code: list[Instruction] = []
        for item in items:
            if isinstance(item, Opcode):
                code.append(self._operation(item))
            else:
                code += self._writers[item.kind](*item.blocks)
        return code

    def _load(self, register: int) -> Instruction:
        return load(register, self._rng.randint(LITERAL_MIN, LITERAL_MAX))

    def _operation(self, op: Opcode) -> Instruction:
        rng = self._rng
        to = rng.choice(self._work)
        if op is Opcode.LOAD:
            return self._load(to)
        if op.is_userop:
            others = [register for register in self._registers if register != to]
            return Instruction(op, (to, *rng.sample(others, self._arguments[op] - 1)))
        return Instruction(op, (to, *rng.choices(self._registers, k=op.registers - 1)))

    def _branch(self, block: _Block, other: _Block | None = None) -> list[Instruction]:
        rng, tested = self._rng, self._rng.choice(self._work)
        test = Instruction(rng.choice(_TESTS), (tested, *rng.sample(self._registers, 2)))
        after = self._label()
        if other is None:
            return [test, _jump(Opcode.JZ, after, tested), *self._block(block), _end(after)]
        otherwise = self._label()
        return [
            *(test, _jump(Opcode.JZ, otherwise, tested), *self._block(block), _jump(Opcode.JMP, after)),
            *(*_labelled(otherwise, self._block(other)), _end(after)),
        ]

    def _loop(self, block: _Block) -> list[Instruction]:
        """A loop that counts down to 0, one that counts up to it, or one that is tested before its first time."""
        counter, top, done = self._counter, self._label(), self._label()
        iterations = self._rng.randint(*_ITERATIONS)
        kind = self._rng.choice(("down", "up", "tested first"))
        step = Instruction(Opcode.ADD if kind == "up" else Opcode.SUB, (counter, counter, self._one))
        test, again = _jump(Opcode.JZ, done, counter), _jump(Opcode.JMP, top)
        body = self._block(block)
        turn = [test, *body, step] if kind == "tested first" else [*body, step, test]
        start = load(counter, -iterations if kind == "up" else iterations)
        loop = [start, *_labelled(top, turn), again, _end(done)]
        if block.loops == 1:
            return loop
        return [Instruction(Opcode.PUSH, (counter,)), *loop, Instruction(Opcode.POP, (counter,))]

    def _frame(self, block: _Block) -> list[Instruction]:
        """A block between one or two PUSHes and as many POPs."""
        rng = self._rng
        values = rng.choice((1, 2))
        pushes = [Instruction(Opcode.PUSH, (rng.choice(self._registers),)) for _ in range(values)]
        body = self._block(block)
        return [*pushes, *body, *(Instruction(Opcode.POP, (rng.choice(self._work),)) for _ in range(values))]

    def _label(self) -> str:
        self._labels += 1
        return f"L{self._labels - 1}"


def _jump(op: Opcode, target: str, *registers: int) -> Instruction:
    return Instruction(op, registers, None, target)


def _end(label: str) -> Instruction:
    return Instruction(Opcode.NOP, (), label)


def _labelled(label: str, code: Sequence[Instruction]) -> list[Instruction]:
    """The first instruction of a block or construct never has a label of its own."""
    return [code[0]._replace(label=label), *code[1:]]


def _with_literals(code: Sequence[Instruction], literals: Sequence[int]) -> list[Instruction]:
    """The code with these literals in its first LOADs."""
    given = list(code)
    loads = (place for place, instruction in enumerate(code) if instruction.op is Opcode.LOAD)
    for place, literal in zip(loads, literals, strict=False):
        given[place] = given[place]._replace(args=(given[place].args[0], literal))
    return given


class _State(NamedTuple):
    """What is known after an instruction. computed: a bit for each register whose value is worth printing.

    written_last: of the registers that may be printed, None where none was written.
    """

    regs: tuple[int, ...]
    computed: int
    written_last: int | None

    def may_print(self, register: int, anything: bool, shaping: Shaping) -> bool:
        """anything: whether the value may be a common one."""
        return (
            bool(self.computed >> register & 1)
            and (anything or self.regs[register] not in COMMON)
            and (shaping.randomize_print_target or register == self.written_last)
        )


def _prints(
    code: Sequence[Instruction],
    spec: StructuredSpec,
    printable: Sequence[int],
    may_be_common: Sequence[bool],
    rng: Random,
) -> list[tuple[int, int]] | None:
    """(instruction, register that is printed after it) of every PRINT; None where too little is worth printing."""
    parts = expanded(code, spec.decompositions)
    records = run(flattened(parts)).records
    places = [len(code) - 2]
    if spec.shaping.decorrelate_length:
        ends = _ends(parts)
        visits = Counter(ends[at] for at, _, _, _ in records if at in ends)
        places = [place for place, count in visits.items() if count <= _MOST_VISITS and _writes(code[place].op)]
    tried = [rng.choices(places, k=_PLACES_TRIED if len(places) > 1 else 1) for _ in may_be_common]
    states = _states(code, parts, records, printable, {place for some in tried for place in some})
    prints: list[tuple[int, int]] = []
    for some, anything in zip(tried, may_be_common, strict=True):
        for place in some:
            registers = [
                register
                for register in printable
                if (place, register) not in prints
                and all(state.may_print(register, anything, spec.shaping) for state in states[place])
            ]
            if registers:
                prints.append((place, rng.choice(registers)))
                break
        else:
            return None
    return prints


def _states(
    code: Sequence[Instruction],
    parts: Sequence[Sequence[Instruction]],
    records: Iterable[Record],
    printable: Sequence[int],
    wanted: Collection[int],
) -> dict[int, list[_State]]:
    """What is known after each time that an instruction of those wanted was executed. parts: what each stands for."""
    states: dict[int, list[_State]] = defaultdict(list)
    calls = any(instruction.op.is_userop for instruction in code)
    effects = [
        _effect(part, instruction.op.is_userop, calls)
        for instruction, body in zip(code, parts, strict=True)
        for part in body
    ]
    ends = {at: place for at, place in _ends(parts).items() if place in wanted}
    computed, written_last = _ALWAYS, None
    for at, regs, _, _ in records:
        register, sources = effects[at]
        if register is not None:
            computed = computed | 1 << register if computed & sources else computed & ~(1 << register)
            if register in printable:
                written_last = register
        if at in ends:
            states[ends[at]].append(_State(regs, computed, written_last))
    return states


def _ends(parts: Iterable[Sequence[Instruction]]) -> dict[int, int]:
    """Where what an instruction stands for ends → which instruction it is."""
    return {end - 1: place for place, end in enumerate(accumulate(map(len, parts)))}


def _effect(instruction: Instruction, in_call: bool, calls: bool) -> tuple[int | None, int]:
    """The register that is written, and the registers of which one must be worth printing so that it is, a bit each.

    Literals and their copies are not; where there are calls, only their results are, and what comes of these.
    """
    op, args, _, _ = instruction
    if not _writes(op):
        return None, 0
    if in_call or (not calls and op not in (Opcode.LOAD, Opcode.MOV)):
        return args[0], _ALWAYS
    return args[0], sum(1 << register for register in {*args[1 : op.registers]})


def _writes(op: Opcode) -> bool:
    return op.function is not None or op is Opcode.POP or op.is_userop


def _with_prints(code: Sequence[Instruction], prints: Sequence[tuple[int, int]]) -> Program:
    after: dict[int, list[Instruction]] = defaultdict(list)
    for place, register in prints:
        after[place].append(Instruction(Opcode.PRINT, (register,)))
    return Program(part for place, instruction in enumerate(code) for part in (instruction, *after[place]))

"""Operations that are drawn, programs that demonstrate them, and one that uses them (the second family's tier 4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tinyvm.generators.straight import load
from tinyvm.generators.structured import StructuredSpec, gen_structured
from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, Instruction, Opcode
from tinyvm.tokeniser import SYMBOLS
from tinyvm.userops import Template, UseropSpec, UseropTrace, executed

_BINARY = (Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.DIV)


@dataclass(frozen=True)
class DefinedSpec:
    """n: operations of a program. k: its registers. operations: how many are defined, 1 to 5. demos: programs shown.

    arguments: the most that an operation has; the first has as many. branching: whether templates have branches.
    """

    n: int
    k: int
    operations: int
    arguments: int
    demos: int
    branching: bool = False
    prints: int = 1


def gen_defined(
    spec: DefinedSpec, rng: Random, literals: Callable[[int], Sequence[int]] = lambda part: ()
) -> UseropTrace:
    """Demonstrations and a program to be answered, all with every operation; what is printed is of its results.

    The symbols mean what this example defines, whatever they are called. literals: of the first LOADs of the program
    (0) and of each demonstration (from 1). Raises ValueError as `gen_structured` does, and for too many operations.
    """
    if not 1 <= spec.operations <= len(SYMBOLS):
        raise ValueError(f"there are 1 to {len(SYMBOLS)} operations, got {spec.operations}")
    names = rng.sample(SYMBOLS, spec.operations)
    counts = [spec.arguments, *(rng.randint(1, spec.arguments) for _ in names[1:])]
    definitions = tuple(
        UseropSpec(name, count, draw_template(count, spec.branching, rng))
        for name, count in zip(names, counts, strict=True)
    )
    shape = StructuredSpec(spec.n, spec.k, prints=spec.prints, definitions=definitions)
    target, *demos = (
        executed(gen_structured(shape, rng, literals(part)), shape.decompositions) for part in range(spec.demos + 1)
    )
    return UseropTrace(shape.decompositions, tuple(demos), target)


def draw_template(arguments: int, branching: bool, rng: Random) -> Template:
    """What writes its first argument, and reads all others; with branches from two arguments on."""
    if not branching or arguments < 2:
        return _formula(arguments, rng)
    sources = rng.sample(range(1, arguments), min(2, arguments - 1))
    test = [Instruction(Opcode.LT, (0, *sources))]
    if len(sources) == 1:
        test = [load(0, rng.randint(LITERAL_MIN, LITERAL_MAX)), Instruction(Opcode.LT, (0, *sources, 0))]
    other, *rest = _formula(arguments, rng)
    return (
        *(*test, Instruction(Opcode.JZ, (0,), None, "L0"), *_formula(arguments, rng)),
        *(Instruction(Opcode.JMP, (), None, "L1"), other._replace(label="L0"), *rest),
        Instruction(Opcode.NOP, (), "L1"),
    )


def _formula(arguments: int, rng: Random) -> list[Instruction]:
    """Value operations, the first on arguments only and each later one on the result so far."""
    sources = rng.sample(range(1, arguments), arguments - 1)
    first = sources[:2] or [0]
    code = [_value(first[0], first[-1], rng)]
    for source in (*sources[2:], *rng.choices(range(arguments), k=rng.randint(0, 2))):
        left, right = rng.sample((0, source), 2)
        code.append(_value(left, right, rng))
    return code


def _value(left: int, right: int, rng: Random) -> Instruction:
    """An operation that tells something: SUB and DIV of a register and itself do not."""
    if left != right:
        return Instruction(rng.choice(_BINARY), (0, left, right))
    op = rng.choice((Opcode.ADD, Opcode.MUL, Opcode.NEG))
    return Instruction(op, (0, left, right)[: op.registers])

"""Every value operation on edge values: one trace an operation, proved against the weights."""

from __future__ import annotations

import random
from itertools import product

import pytest

from tests.machine.proving import EDGES, HALT, MACHINES, prove_code
from wasmind.isa import tokens as T
from wasmind.isa.linear import BY_NAME, OPS, Instr, Kind, frame
from wasmind.isa.scalar import I32_MIN
from wasmind.isa.trace import instructions

_RANDOM = random.Random(0)
VALUES = (*EDGES, *(_RANDOM.randrange(-(2**31), 2**31) for _ in range(4)))
SLOTS = range(2, 2 + len(VALUES))
FEW = [2 + VALUES.index(value) for value in (0, 1, -1, 255, 65536, 2**31 - 1, -(2**31))]
PURE = [op for op in OPS if op.kind is Kind.VALUE and op.pure]


LOW = frame(1)


def apply(name: str, slots: tuple[int, ...]) -> list[Instr]:
    """The instruction on these slots; `mulhi_u` finds the low word where it must be, in c."""
    if name != "mulhi_u":
        return [Instr(name, *slots, d=frame(0))]
    a, b = slots
    return [Instr("mul", a, b, d=LOW), Instr(name, a, b, LOW, d=frame(0))]


def result(name: str, slots: tuple[int, ...]) -> list[list[int]]:
    """The tokens of the instructions that `apply` gives."""
    values = [VALUES[slot - 2] for slot in slots]
    low = [BY_NAME["mul"].pure(*values)] if name == "mulhi_u" else []
    return [T.value_tokens(value) for value in (*low, BY_NAME[name].pure(*values, *low))]


def divisible(name: str, slots: tuple[int, ...]) -> bool:
    """No trap."""
    if not name.startswith(("div", "quot")):
        return True
    a, b = (VALUES[slot - 2] for slot in slots)
    return b != 0 and not (name == "div_s" and (a, b) == (I32_MIN, -1))


@pytest.mark.parametrize("name", [op.name for op in PURE])
@pytest.mark.parametrize("machine", MACHINES)
def test_edge_values(name, machine):
    arity = 2 if name == "mulhi_u" else len(BY_NAME[name].reads)
    # All pairs once; fewer for the second machine, which has the same circuits, and where three values are read.
    slots = SLOTS if arity < 3 and machine == "wasm" else FEW
    cases = [chosen for chosen in product(slots, repeat=arity) if divisible(name, chosen)]
    code = [instr for chosen in cases for instr in apply(name, chosen)]
    trace = prove_code(*code, HALT, constants=VALUES, machines=[machine])
    results = [made for chosen in cases for made in result(name, chosen)]
    assert [list(made) for made in instructions(trace)] == [*results, [T.HALT]]


def test_constants():
    code = [Instr("const", d=frame(0), imm=value) for value in VALUES]
    trace = prove_code(*code, HALT)
    assert trace == [*(token for value in VALUES for token in T.value_tokens(value)), T.HALT]


@pytest.mark.parametrize("name", ["shl", "shr_s", "shr_u", "rotl", "rotr"])
def test_every_shift_count(name):
    values, counts = (0x12345678, -0x12345678, 1, I32_MIN, -1), (*range(33), 63, -1, 255, 256)
    slots = product(range(2, 2 + len(values)), range(2 + len(values), 2 + len(values) + len(counts)))
    prove_code(*(Instr(name, a, b, d=frame(0)) for a, b in slots), HALT, constants=(*values, *counts))


@pytest.mark.parametrize("name", ["clz", "ctz", "popcnt"])
def test_every_single_bit_and_every_mask(name):
    values = [1 << i for i in range(31)] + [(1 << i) - 1 for i in range(32)] + [-(1 << i) for i in range(32)]
    prove_code(*(Instr(name, 2 + i, d=frame(0)) for i in range(len(values))), HALT, constants=values)


@pytest.mark.parametrize("name", ["div_u", "div_s", "quot_s"])
def test_quotients_next_to_a_digit_more(name):
    """Numerators just below and at 128 * 256**n * divisor, where one digit more is needed."""
    pairs = [
        (divisor * 128 * 256**n + d, divisor)
        for divisor in (1, 3, 255, 65537, 2**24 - 1)
        for n in range(4)
        for d in (-1, 0, 1, divisor - 1)
        if divisor * 128 * 256**n + d < 2**31
    ]
    pairs += [(-a, b) for a, b in pairs] + [(a, -b) for a, b in pairs] + [(-a, -b) for a, b in pairs]
    constants = [x for pair in pairs for x in pair]
    code = [Instr(name, 2 + 2 * i, 3 + 2 * i, d=frame(0)) for i in range(len(pairs))]
    prove_code(*code, HALT, constants=constants)


@pytest.mark.parametrize("name", ["mul", "mulsub", "muladd", "div_u", "quot_s", "add", "xor", "rotl", "lt_u"])
def test_random_values(name):
    rng = random.Random(name)
    values = [rng.randrange(-(2**31), 2**31) >> rng.randrange(24) or 1 for _ in range(120)]
    code = [Instr(name, *(rng.randrange(2, 122) for _ in range(3)), d=frame(0)) for _ in range(300)]
    prove_code(*code, HALT, constants=values)


def test_the_high_words_of_random_products():
    rng = random.Random(0)
    values = [rng.randrange(-(2**31), 2**31) >> rng.randrange(24) or 1 for _ in range(120)]
    pairs = [(rng.randrange(2, 122), rng.randrange(2, 122)) for _ in range(200)]
    prove_code(*(instr for pair in pairs for instr in apply("mulhi_u", pair)), HALT, constants=values)


def test_a_result_may_be_an_operand_of_the_same_instruction():
    s = frame(0)
    code = [Instr("const", d=s, imm=5), Instr("mul", s, s, d=s), Instr("mulsub", s, s, s, d=s), Instr("copy", s, d=s)]
    trace = prove_code(*code, HALT)
    assert [T.assemble_value([T.split(t)[1:] for t in made]) for made in list(instructions(trace))[:-1]] == [
        5,
        25,
        25 - 625,
        -600,
    ]


@pytest.mark.parametrize("slot", [frame(0), frame(1023), frame(1024), frame(2047), 2, 65535])
def test_any_slot_may_be_written_and_read(slot):
    code = [Instr("const", d=slot, imm=-7), Instr("const", d=frame(5), imm=1), Instr("copy", slot)]
    assert prove_code(*code, HALT)[-2:] == [*T.value_tokens(-7), T.HALT]

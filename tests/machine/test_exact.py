"""The machine is exact: what the weights compute in float64 is what its circuit says in integers, to the last logit."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from tests.machine.proving import EDGES, HALT, model
from tests.machine.streams import parse, record
from wasmind.circuit.expr import of
from wasmind.circuit.interpret import interpret
from wasmind.circuit.intervals import atom_interval, grain
from wasmind.isa.linear import OPS, Instr, Kind, Program, frame
from wasmind.isa.microcode import file_store
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import run
from wasmind.machine.build import circuit

STORE = file_store([b"ab"])
STREAM = (
    "i32.const -300, local.set 0, loop, local.get 0, i32.const 150, i32.add, local.tee 0, br_if 0, end, "
    "i32.const 7, i32.const -2, i32.rem_s, output, i32.const 0, fd_open, fd_read, i32.const 1, i32.store8 5, halt"
)


def one_of_each() -> Program:
    """Every operation that goes on to the next instruction, and a call, on edge values."""
    rng = random.Random(1)
    going_on = [op for op in OPS if op.kind in (Kind.VALUE, Kind.STORE, Kind.OUTSIDE)]
    code = [Instr("const", d=frame(k), imm=rng.choice(EDGES)) for k in range(3)]
    for op in going_on:
        a, b, c = (rng.choice([frame(0), frame(1), 2, 3]) for _ in range(3))
        a, c, imm = (4, rng.choice([4, 6]), rng.randrange(9)) if op.memory_bytes else (a, c, rng.choice(EDGES))
        d = frame(rng.randrange(3)) if op.kind is Kind.VALUE else 0
        code.append(Instr(op.name, a, 3 if "div" in op.name or "quot" in op.name else b, c, d, imm))
    calls = [Instr("call", imm=3), Instr("br_table", 5, imm=0), HALT, Instr("br_nez", 4, imm=1), Instr("ret")]
    return Program((*code, *calls), (1, -(2**31), 77, 100, 0, -90))


def sequences() -> dict[str, tuple[str, Sequence[int]]]:
    """(machine, tokens) of a short run of each machine."""
    prefix = assemble(one_of_each())
    trace = run(prefix, STORE)
    return {
        "a program": ("wasm", prefix + trace),
        "a program in a stream machine": ("wasm-stream", prefix + trace),
        "a stream": ("wasm-stream", record(parse(STREAM), STORE).tokens),
    }


RUNS = sequences()
LAST = 150
"""Positions at the end of a sequence whose logits are compared; the values are compared at all positions."""


class Computed:
    """A sequence, interpreted."""

    def __init__(self, name: str, tokens: Sequence[int]) -> None:
        self.name, self.tokens = name, tokens
        self.exact = interpret(circuit(name), tokens, STORE)
        self.logits = [self.exact.logits(p) for p in range(len(tokens))[-LAST:]]


@pytest.fixture(scope="module", params=RUNS)
def computed(request) -> Computed:
    return Computed(*RUNS[request.param])


def test_every_logit_is_the_same_in_float64_and_in_integers(computed):
    logits = model(computed.name)(list(computed.tokens), STORE)
    assert logits[-LAST:].tolist() == computed.logits


def test_every_value_lies_in_the_range_that_was_proven(computed):
    for atom in computed.exact.atoms:
        lo, hi = atom_interval(atom)
        values = [computed.exact.value(of(atom), p) for p in range(len(computed.tokens))]
        assert lo <= min(values), atom.name
        assert max(values) <= hi, atom.name


def test_every_value_is_an_integer(computed):
    assert all(grain(atom) == 0 for atom in computed.exact.atoms)


def test_the_best_token_is_better_than_the_second_by_one_at_least(computed):
    for logits in computed.logits:
        best, second = sorted(logits)[:-3:-1]
        assert best - second >= 1

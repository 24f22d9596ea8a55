"""A trace may be as long as it likes: nothing in the machine grows with it, or depends on how long it is."""

from __future__ import annotations

from itertools import islice
from math import lcm

import pytest

from tests.machine.proving import HALT, MACHINES, model
from tests.machine.streams import parse, record
from wasmind.circuit.expr import PositionColumn, of
from wasmind.circuit.interpret import interpret
from wasmind.errors import LimitError
from wasmind.isa.linear import ADDRESSES, MAX_DEPTH, Instr, Program, frame
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import execute
from wasmind.isa.session import encode
from wasmind.isa.stream import MAX_HEIGHT, MAX_INSTRUCTIONS, MAX_NESTING
from wasmind.machine.build import circuit, weights
from wasmind.machine.features import PERIOD


def bounds(name: str) -> dict[str, tuple[tuple[float, float], tuple[float, float]]]:
    heads = [head for layer in weights(name).metadata.layers for head in layer.heads]
    return {head.name: head.bounds for head in heads if head.kind == "sum"}


def test_the_sums_of_the_prefix_machine_are_bounded_by_the_program():
    slack = 1 << 16
    assert bounds("wasm") == {
        "sums.counter": ((-slack, ADDRESSES + slack), (0, MAX_DEPTH)),
        "sums.sections": ((0, 1), (0, 1)),
        "sums.started": ((0, 1), (0, 0)),
    }


def test_the_sums_of_the_stream_machine_are_bounded_by_what_the_outside_says():
    own = {name: limits for name, limits in bounds("wasm-stream").items() if name not in bounds("wasm")}
    assert own == {
        "sums.instructions": ((0, MAX_INSTRUCTIONS), (-2, MAX_HEIGHT)),
        "sums.nesting": ((-1, MAX_NESTING), (0, 1)),
        "sums.missing": ((0, MAX_INSTRUCTIONS), (0, 0)),
    }


@pytest.mark.parametrize("name", MACHINES)
def test_positions_are_known_only_up_to_a_short_period(name):
    assert weights(name).metadata.trace_limit is None
    assert weights(name).positions.shape[0] == PERIOD
    columns = [atom for atom in interpret(circuit(name), []).atoms if isinstance(atom, PositionColumn)]
    assert columns
    assert all(len(column.table) == PERIOD for column in columns)


def endless() -> Program:
    """A loop of every kind of instruction that ends with the state it began with."""
    s0, s1 = frame(0), frame(1)
    body = [
        Instr("const", d=s0, imm=-1000),
        Instr("div_s", s0, 2, d=s1),
        Instr("store", 3, s1, 4, imm=1),
        Instr("load16_s", 3, c=4, d=s1, imm=2),
        Instr("br_lt_s", s0, s1, imm=2),
        HALT,
        Instr("call", imm=2),
        Instr("jump", imm=-7),
        Instr("output", s0),
        Instr("ret"),
    ]
    return Program(tuple(body), (1, 7, 50, -3))


def assert_everything_comes_again(name: str, tokens: list[int]) -> None:
    """Over the last rounds of a loop, each value of the circuit repeats with the tokens and the positions."""
    length = next(n for n in range(1, 100) if tokens[-n:] == tokens[-2 * n : -n])
    period, count = lcm(length, PERIOD), len(tokens)
    run = interpret(circuit(name), tokens)
    for atom in run.atoms:
        values = [run.value(of(atom), p) for p in range(count - 2 * period, count)]
        assert values[:period] == values[period:], atom.name


@pytest.mark.parametrize("name", ["wasm", pytest.param("wasm-stream", marks=pytest.mark.long)])
def test_in_an_endless_loop_of_a_program_every_value_comes_again(name):
    prefix = assemble(endless())
    assert_everything_comes_again(name, prefix + list(islice(execute(prefix), 500)))


@pytest.mark.long
def test_in_an_endless_loop_of_a_stream_every_value_comes_again():
    text = "loop, i32.const 3, local.set 0, i32.const -300, i32.const 7, i32.rem_s, drop, i32.const 1"
    tokens = [*record(parse(text)).tokens, *encode("br_if", 0)]
    with pytest.raises(LimitError):
        model("wasm-stream").generate(list(tokens), max_tokens=300, on_token=tokens.append)
    assert_everything_comes_again("wasm-stream", tokens)

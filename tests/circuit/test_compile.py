"""Weights from circuits: what the examples compute, the same bytes every time, and names for everything."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest

from tests.circuit.evaluate import inputs, values
from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import key_value, parity, sorted_unique
from wasmind.circuit.expr import affine, cross_lookup, neuron, position, running_sum, token, wire
from wasmind.circuit.interpret import interpret
from wasmind.errors import ExactnessError, UsageError
from wasmind.machine.build import circuit as machine
from wasmind.transformer.dense import DenseTransformer

BUILDERS = {
    "parity": parity,
    "sorted unique": sorted_unique,
    "key value": key_value,
    "wasm": lambda: machine("wasm"),
    "wasm-stream": lambda: machine("wasm-stream"),
    "tinyvm": lambda: machine("tinyvm"),
}


@pytest.mark.parametrize("make", [parity, sorted_unique, key_value])
def test_the_weights_of_an_example_compute_what_it_says(make):
    circuit = make()
    tokens = random.Random(0).choices(range(len(circuit.tokens)), k=60)
    run = interpret(circuit, tokens)
    logits = DenseTransformer(compile_circuit(circuit))(tokens).tolist()
    assert logits == [run.logits(p) for p in range(len(tokens))]


def test_a_store_is_asked():
    x, _ = inputs([(k, 0) for k in range(5)])
    found = cross_lookup("ask", x, bounds=[(-9, 9), (-1, 9)])
    assert values(found, range(5), 5, store={1: 7, 3: -2})[1] == [7, 1]
    assert values(found, range(5), 5, store={1: 7, 3: -2})[2] == [-2, 3]  # of two as near, the greater key
    assert values(found, range(5), 5, store={})[3] == [0, -1]


def test_a_circuit_without_layers_is_a_table():
    weights = compile_circuit(Circuit("table", ["a", "b"], [([0, 1], token("t", [3, -4]))]))
    assert weights.layers == ()
    assert DenseTransformer(weights)([0, 1]).tolist() == [[0, 3], [0, -4]]


def test_a_sum_that_leaves_its_bounds_is_refused_by_both():
    circuit = parity(limit=3)
    tokens = [circuit.tokens.index("1")] * 4
    with pytest.raises(ExactnessError, match=r"head 'ones' of layer 0 .* sums to 4 at position 3"):
        DenseTransformer(compile_circuit(circuit))(tokens)
    with pytest.raises(ExactnessError, match=r"the sum of head 'ones' is 4, outside 0 \.\. 3"):
        interpret(circuit, tokens)


SCRIPT = """
from wasmind.machine.build import weights
for name in ("wasm", "wasm-stream", "tinyvm"):
    print(weights(name).sha256)
"""


@pytest.fixture(scope="module")
def hashes() -> list[str]:
    """The hashes of the machines in a fresh process."""
    return _in_a_fresh_process("0")


def _in_a_fresh_process(seed: str) -> list[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_two_processes_with_different_hash_seeds_write_the_same_machines(hashes):
    assert _in_a_fresh_process("1") == hashes


def test_what_was_built_before_leaves_no_trace(hashes):
    before = machine("wasm")
    made = [compile_circuit(machine(name)).sha256 for name in ("tinyvm", "wasm-stream", "wasm")]
    assert made[::-1] == hashes
    assert compile_circuit(before).sha256 == hashes[0]


@pytest.mark.parametrize("name", BUILDERS)
def test_every_head_neuron_and_slot_has_a_name(name):
    metadata = compile_circuit(BUILDERS[name]()).metadata
    assert all(head.name for layer in metadata.layers for head in layer.heads)
    assert all(neuron for layer in metadata.layers for neuron in layer.neurons)
    assert all(slot for slots in metadata.slots for slot in slots)
    assert all(layer.role for layer in metadata.layers)


def test_a_readout_is_a_row_over_the_last_residuals():
    x, y = inputs([(1, 2), (3, 4)])
    circuit = Circuit("test", ["a", "b"], [([0, 0], x)], readout={"sum": neuron("n", x, y) * 2 + 5})
    weights = compile_circuit(circuit)
    model = DenseTransformer(weights)
    row = weights.metadata.readout["sum"]
    (residuals,) = model._residuals(model._ids([0, 1]), model.new_cache())
    assert [sum(weight * x[slot] for slot, weight in row) for x in residuals.tolist()] == [9, 29]


def test_a_column_that_does_not_fit_the_vocabulary_is_refused():
    circuit = Circuit("test", ["a", "b"], [([0, 1], token("t", [1, 2, 3]))])
    with pytest.raises(UsageError, match="token column 't' has 3 entries, the circuit 2 tokens"):
        compile_circuit(circuit)


def test_a_column_of_logits_that_does_not_fit_the_vocabulary_is_refused():
    with pytest.raises(UsageError, match="a column of the logits has 1 entries, the circuit 2 tokens"):
        compile_circuit(Circuit("test", ["a", "b"], [([1], affine(1))]))


def test_a_position_column_that_does_not_fit_the_period_is_refused():
    circuit = Circuit("test", ["a"], [([1], position("p", [1, 2, 3]))], period=4)
    with pytest.raises(UsageError, match=r"'p' repeats after 3 positions, which does not divide .* period of 4"):
        compile_circuit(circuit)


def test_position_columns_repeat_to_fill_the_period():
    x = position("p", [1, 2]) + position("q", [10, 20, 30])
    assert values([x], [0] * 7, 1, period=6) == [[11], [22], [31], [12], [21], [32], [11]]


def test_a_sum_that_never_changes_needs_no_head():
    (x,) = inputs([(1,), (2,)])
    both = [wire("w", x * 0 + 3), *running_sum("s", x, bounds=[(0, 9)])]
    assert values(both, [0, 1, 1], 2) == [[3, 1], [3, 3], [3, 5]]

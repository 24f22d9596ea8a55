"""Nothing is read before it is there. Time counts half layers: heads read at even times, neurons at odd."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.circuit.evaluate import inputs
from tests.circuit.plans import MACHINES, of_machine, of_random, outputs
from tests.circuit.strategies import expressions
from wasmind.circuit.expr import Head, HeadOutput, Neuron, Wire, affine, lookup, neuron, of, running_sum, wire
from wasmind.circuit.schedule import expand, schedule
from wasmind.circuit.schedule import inputs as read_by


def ready(plan, x) -> int:
    """When every part of a sum is there, told from the layers alone."""
    times = [0]
    for atom in expand(x):
        if isinstance(atom, HeadOutput):
            times.append(2 * plan.heads[atom.head] + 1)
        elif isinstance(atom, Neuron):
            times.append(2 * plan.neurons[atom] + 2)
    return max(times)


def reading_time(plan, reader: Head | Neuron) -> int:
    return 2 * plan.heads[reader] if isinstance(reader, Head) else 2 * plan.neurons[reader] + 1


def check(circuit, plan) -> None:
    for reader in (*plan.heads, *plan.neurons):
        time = reading_time(plan, reader)
        for x in read_by(reader):
            assert ready(plan, x) <= time
            assert all(plan.reads[atom] >= time for atom in x.terms)
    for x in outputs(circuit):
        assert ready(plan, x) <= plan.end
        assert all(plan.reads[atom] == plan.end for atom in x.terms)


@pytest.mark.parametrize("name", MACHINES)
def test_no_reader_of_a_machine_stands_before_its_producer(name):
    check(*of_machine(name)[:2])


@given(expressions(12))
def test_no_reader_of_a_random_circuit_stands_before_its_producer(pool):
    check(*of_random(pool)[:2])


@pytest.mark.parametrize("name", MACHINES)
def test_everything_is_made_as_early_as_its_inputs_allow(name):
    plan = of_machine(name)[1]
    for reader in (*plan.heads, *plan.neurons):
        waited_for = max(ready(plan, x) for x in read_by(reader))
        assert reading_time(plan, reader) in (waited_for, waited_for + 1)


X, Y = inputs([(0, 1), (1, 2)])


@pytest.mark.parametrize(
    ("x", "layers"),
    [
        (X, 0),
        (wire("w", X + Y), 0),
        (neuron("n", X, Y), 1),
        (lookup("l", X, Y, Y, X)[0], 1),
        (neuron("n", lookup("l", X, Y, Y, X)[0], X), 1),
        (lookup("l", neuron("n", X, Y), Y, Y, X)[0], 2),
        (running_sum("s", neuron("n", neuron("m", X, Y), Y), bounds=[(0, 99)])[0], 3),
    ],
)
def test_the_number_of_layers(x, layers):
    assert schedule([x]).layers == layers


def test_what_no_output_needs_is_left_out():
    neuron("not needed", X, Y)
    assert [n.name for n in schedule([neuron("needed", Y, X)]).neurons] == ["needed"]


def test_a_wire_expands_to_its_producers():
    inner = wire("inner", X * 2 + 1)
    assert expand(wire("outer", inner * 3 - X)) == (X * 5 + 3).terms


def test_what_cancels_in_the_expansion_is_gone():
    assert expand(wire("w", X) - X) == affine(0).terms


def test_a_wire_stands_for_itself_where_it_is_read():
    w = wire("w", X + Y)
    (atom,) = w.terms
    assert isinstance(atom, Wire)
    assert list(schedule([w]).reads) == [atom]
    assert of(atom).terms == w.terms

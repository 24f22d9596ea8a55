"""One slot holds one sum at a time, is cleared before the next, and holds what its readers expect."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from tests.circuit.evaluate import inputs
from tests.circuit.plans import MACHINES, of_machine, of_random
from tests.circuit.strategies import expressions
from wasmind.circuit.expr import ONE, Affine, HeadOutput, Neuron, Wire, affine, neuron, wire
from wasmind.circuit.intervals import exact_together
from wasmind.circuit.residual import layout
from wasmind.circuit.schedule import expand, schedule
from wasmind.circuit.schedule import inputs as read_by


def check_slots(plan, residual) -> None:
    """No two sums of a slot overlap; each but the last is cleared once, after its last reader, before the next."""
    cleared = {}
    for layer, indices in residual.clears.items():
        for index in indices:
            assert index not in cleared
            cleared[index] = layer
    by_slot: dict[int, list[int]] = {}
    for index in sorted(range(len(residual.held)), key=lambda i: residual.held[i].birth):
        by_slot.setdefault(residual.held[index].slot, []).append(index)
    assert sorted(by_slot) == list(range(residual.d_model))
    for indices in by_slot.values():
        assert indices[-1] not in cleared
        for old, new in pairwise(indices):
            assert residual.held[old].death <= 2 * cleared[old] + 1
            assert 2 * cleared[old] + 2 <= residual.held[new].birth
            both = (Affine(residual.held[i].parts) for i in (old, new))
            assert exact_together(*both)


def check_lifetimes(plan, residual) -> None:
    """A sum is held from its first part to its last reader."""
    for atom, last in plan.reads.items():
        held = residual.held[residual.places[atom][0]]
        assert held.death >= last
        for part in held.parts:
            if isinstance(part, HeadOutput):
                assert held.birth <= 2 * plan.heads[part.head] + 1
            elif isinstance(part, Neuron):
                assert held.birth <= 2 * plan.neurons[part] + 2
            else:
                assert held.birth == 0


def check_rows(plan, residual) -> None:
    """What a matrix reads from the slots is the sum that was asked for."""
    one = residual.held[residual.places[ONE][0]].slot
    for reader in (*plan.heads, *plan.neurons):
        for x in read_by(reader):
            slots = {residual.held[residual.places[atom][0]].slot: residual.places[atom][0] for atom in x.terms}
            found = affine(0)
            for slot, weight in residual.row(x).items():
                parts = residual.held[slots[slot]].parts if slot in slots else {ONE: 1}
                assert slot in slots or slot == one
                found += Affine(parts) * weight
            assert found.terms == expand(x)


CHECKS = [check_slots, check_lifetimes, check_rows]


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("check", CHECKS)
def test_a_machine_is_laid_out_soundly(check, name):
    check(*of_machine(name)[1:])


@given(expressions(12))
def test_a_random_circuit_is_laid_out_soundly(pool):
    for check in CHECKS:
        check(*of_random(pool)[1:])


X, Y = inputs([(0, 1), (1, 2)])


def test_slots_are_used_again():
    x = X
    for i in range(10):
        x = neuron(f"n{i}", x, 1)
    assert layout(schedule([x])).d_model < 6


def test_two_wires_with_one_sum_share_a_slot():
    a, b = wire("a", X + Y), wire("b", Y + X + 5)
    residual = layout(schedule([a, b]))
    (place, nothing), (other, constant) = (residual.places[atom] for x in (a, b) for atom in x.terms)
    assert (place, nothing, constant) == (other, 0, 5)


def test_the_constant_of_a_wire_comes_from_the_slot_of_one():
    w = wire("w", X + 7)
    (atom,) = w.terms
    assert isinstance(atom, Wire)
    residual = layout(schedule([w]))
    assert residual.held[residual.places[atom][0]].parts == X.terms
    assert sorted(residual.row(w * 2).values()) == [2, 14]


@pytest.mark.parametrize(("height", "shared"), [(2**51, True), (2**52, False)])
def test_a_slot_is_used_again_only_where_it_can_hold_both_sums_at_once(height, shared):
    high = neuron("high", X, height)
    residual = layout(schedule([neuron("also high", high, 1)]))
    slots = [held.slot for held in residual.held if "high" in held.name]
    assert (len(set(slots)) == 1) == shared

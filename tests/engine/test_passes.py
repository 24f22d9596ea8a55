"""Each pass on a network small enough to see through."""

from __future__ import annotations

import numpy as np

from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import key_value, parity
from wasmind.circuit.expr import lookup, running_sum, token
from wasmind.circuit.gates import clamp, equals, product, staircase
from wasmind.engine.decide import families
from wasmind.engine.extract import Step, extract
from wasmind.engine.graph import Bends, Found, Graph, Product, Sum, TokenColumn, Total, combine, reads
from wasmind.engine.misses import equality, unseen_misses
from wasmind.engine.nearest import levels, words
from wasmind.engine.ranges import Ranges, fits
from wasmind.engine.simplify import simplify
from wasmind.engine.specialise import arrivals, selector, specialised
from wasmind.machine.build import weights


def _kinds(step: Step) -> dict[str, int]:
    names = [type(node).__name__ for node in step.graph.nodes]
    return {name: names.count(name) for name in sorted(set(names))}


def test_sums_of_sums_cancel() -> None:
    x = Sum(((0, 2), (1, -1)), 5)
    assert combine([(x, 3), (x, -3)]) == Sum()


def test_a_running_sum_is_one_total_with_its_bounds() -> None:
    step = simplify(extract(compile_circuit(parity(limit=7))))
    (total,) = (node for node in step.graph.nodes if isinstance(node, Total))
    assert (total.lo, total.hi) == (0, 7)
    assert _kinds(step) == {"Bends": 1, "TokenColumn": 1, "Total": 1}


def test_ramps_over_one_sum_become_one_function_and_its_shape_is_known() -> None:
    x = token("x", range(20))
    gates = [equals("5", x, 5), clamp("3 to 9", x, 3, 9), staircase("steps", x, {4: 1, 8: 1})]
    circuit = Circuit("gates", [str(t) for t in range(20)], [([1] * 20, gate) for gate in gates])
    step = simplify(extract(compile_circuit(circuit)))
    functions = [node for node in step.graph.nodes if isinstance(node, Bends)]
    assert sorted(len(function.bends) for function in functions) == [2, 3, 4]
    assert equality(Bends(Sum(((0, 1),)), ((4, 1), (5, -2), (6, 1)))) == 5


def test_values_that_are_equal_are_stored_once() -> None:
    t = token("t", range(9))
    first, second = (lookup(name, t, t, product(f"{name} squared", t, t), t * 3)[0] for name in ("one", "other"))
    circuit = Circuit("twice", [str(n) for n in range(9)], [(range(9), first), ([1] * 9, second)])
    (table,) = simplify(extract(compile_circuit(circuit))).graph.tables
    assert len(table.values) == 2  # the value and the square of the key


def test_a_step_fits_only_if_its_ranges_prove_it() -> None:
    for largest, proved in ((1000, True), (2**50, False)):
        graph = Graph()
        x = graph.add(TokenColumn((0, largest)))
        assert fits(Step(graph, (graph.add(Product(x, x)),), np.array([[1], [2]]))) is proved


def test_a_head_that_looks_back_reads_an_earlier_token() -> None:
    step = simplify(extract(compile_circuit(key_value())))
    assert {node.back for node in step.graph.nodes if isinstance(node, TokenColumn)} == {0, 1}


def test_a_miss_that_the_network_masks_is_unseen() -> None:
    step = simplify(extract(compile_circuit(key_value())))
    searches = {(node.table, node.query) for node in step.graph.nodes if isinstance(node, Found)}
    assert len(searches) == 1
    assert not unseen_misses(step.graph, step.outputs)  # the digit found goes straight to the logits
    graph = Graph()
    query = graph.add(TokenColumn((0, 1, 2)))
    key = graph.add(Found(0, query, 0))
    test = graph.add(Bends(combine([(key, 1), (query, -1)]), ((-1, 1), (0, -2), (1, 1))))
    assert unseen_misses(graph, [test]) == {(0, (query,))}


def test_a_parabola_over_the_vocabulary_is_one_family() -> None:
    square = np.array([[t, -t * t] for t in range(-4, 5)] + [[0, 0]])
    step = Step(Graph(), (Sum((), 3), Sum((), 1)), square)
    assert [(f.first, f.low, f.high) for f in families(step)] == [(0, -4, 4), (9, 0, 0)]


def test_the_tree_of_bits_ends_in_one_word() -> None:
    assert levels(64 * 64 + 1) == [(0, 65), (65, 2), (67, 1)]
    assert words(64 * 64 + 1) == 68


def test_a_range_sees_that_a_gate_never_opens() -> None:
    graph = Graph()
    flag = graph.add(TokenColumn((0, 1, 0)))
    test = graph.add(Bends(flag, ((0, 1), (1, -2), (2, 1))))
    assert Ranges(graph).of(test) == (0, 1)
    assert Ranges(graph).of(combine([(test, 1), (flag, 1), (Sum((), 1), -2)])) == (-2, 0)


def test_the_number_that_decides_most_of_a_machine_is_found_and_what_it_shuts_is_gone() -> None:
    step = simplify(extract(weights()))
    found = selector(step)
    assert found
    number, values = found
    chosen = step.graph.nodes[number]
    assert isinstance(chosen, Found)
    assert len(values) == len(weights().metadata.source["operations"])
    one, _ = specialised(step, {number: values[0]}, set(), Ranges(step.graph))
    reached = _reached(one)
    assert len(reached) < len(_reached(step)) / 2
    left = [node for n in reached if isinstance(node := one.graph.nodes[n], Found)]
    place = (chosen.table, chosen.index, chosen.query.constant)
    assert place not in {(node.table, node.index, node.query.constant) for node in left}


def test_a_sum_that_only_grows_and_has_arrived_is_known() -> None:
    started = running_sum("started", token("start", [0, 1, 0]), bounds=[(0, 1)])[0]
    depth = running_sum("depth", token("step", [1, 0, -1]), bounds=[(0, 1)])[0]
    step = simplify(extract(compile_circuit(Circuit("latch", ["a", "b", "c"], [([1, 2, 3], started + depth)]))))
    ranges = Ranges(step.graph)
    (latch,) = arrivals(step, ranges)
    node = step.graph.nodes[latch]
    assert isinstance(node, Total)
    assert node.hi == arrivals(step, ranges)[latch] == 1
    known, _ = specialised(step, {latch: 1}, set(), ranges)
    assert len([n for n in known.graph.nodes if isinstance(n, Total)]) == 1


def test_a_network_without_such_a_number_has_none() -> None:
    assert selector(simplify(extract(compile_circuit(parity())))) is None


def _reached(step: Step) -> set[int]:
    """The nodes that the outputs depend on."""
    found: set[int] = set()
    waiting = [node for x in step.outputs for node in x.nodes()]
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting += [node for x in reads(step.graph.nodes[number]) for node in x.nodes()]
    return found

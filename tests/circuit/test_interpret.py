"""The slow interpreter: by name, position by position, and independent of everything it is there to check."""

from __future__ import annotations

import ast
import inspect
from fractions import Fraction

import pytest

from wasmind.circuit import interpret as module
from wasmind.circuit.compile import Circuit
from wasmind.circuit.examples import key_value, parity, sorted_unique
from wasmind.circuit.expr import affine, token, wire
from wasmind.circuit.interpret import generate, interpret
from wasmind.errors import LimitError, UsageError


def ids(circuit: Circuit, text: str) -> list[int]:
    return [list(circuit.tokens).index(word) for word in text.split()]


def test_every_expression_has_a_value_at_every_position():
    circuit = parity()
    run = interpret(circuit, ids(circuit, "1 0 1 ="))
    assert [run.named("ones: is 1", p) for p in range(4)] == [1, 1, 2, 2]
    assert [run.named("odd", p) for p in range(4)] == [1, 1, 0, 0]


def test_without_a_position_the_last_is_meant():
    circuit = parity()
    assert interpret(circuit, ids(circuit, "1 1 1")).named("odd") == 1


def test_of_several_with_one_name_the_outermost_is_meant():
    x = wire("x", wire("x", token("t", [5])) + 1)
    assert interpret(Circuit("test", ["a"], [([1], x)]), [0]).named("x") == 6


def test_a_name_that_is_not_there_is_an_error():
    with pytest.raises(UsageError, match="parity has nothing named 'even'; see `atoms` for all it has"):
        interpret(parity(), [0]).named("even")


def test_fractions_stay_exact():
    x = token("t", [Fraction(1, 3)])
    assert interpret(Circuit("test", ["a"], [([1], x * 3 + 1)]), [0]).logits() == [2]


def test_a_longer_sequence_says_the_same_of_its_beginning():
    circuit = key_value()
    tokens = ids(circuit, "a 3 b 4 a 5 b ?")
    whole = interpret(circuit, tokens)
    for length in range(1, len(tokens)):
        assert interpret(circuit, tokens[:length]).logits() == whole.logits(length - 1)


def test_generation_ends_with_a_token_that_stops():
    circuit = sorted_unique()
    assert generate(circuit, ids(circuit, "3 1 3 ="))[-1] in circuit.stop


def test_generation_that_does_not_end_is_cut_short():
    with pytest.raises(LimitError, match="forever did not end within 5 tokens; raise max_tokens"):
        generate(Circuit("forever", ["a"], [([1], affine(1))]), [0], max_tokens=5)


def test_two_best_tokens_are_a_fault_of_the_circuit():
    with pytest.raises(AssertionError, match="behind token 0 two share the greatest logit"):
        generate(Circuit("tie", ["a", "b"], [([1, 1], affine(1))]), [0])


def test_it_uses_nothing_of_the_compiler_but_the_circuit_itself():
    tree = ast.parse(inspect.getsource(module))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = {(node.module, alias.name) for node in imports for alias in node.names if "circuit" in str(node.module)}
    assert {name for module, name in names if module != "wasmind.circuit.expr"} == {"Circuit", "expr"}

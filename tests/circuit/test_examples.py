"""The example circuits do what they say, as they are written and compiled."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import key_value, parity, sorted_unique
from wasmind.circuit.interpret import generate
from wasmind.transformer.dense import DenseTransformer


class Example:
    """A circuit and its weights."""

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.model = DenseTransformer(compile_circuit(circuit))

    def answer(self, text: str) -> str:
        """What follows the text, by the weights and by the interpreter."""
        tokens = [self.circuit.tokens.index(word) for word in text.split()]
        made = self.model.generate(tokens, max_tokens=100)
        assert made == generate(self.circuit, tokens)
        return " ".join(self.circuit.tokens[t] for t in made)


PARITY, SORTED, KEY_VALUE = Example(parity()), Example(sorted_unique()), Example(key_value())


@pytest.mark.parametrize("length", range(7))
def test_parity(length):
    for bits in product("01", repeat=length):
        assert PARITY.answer(f"{' '.join(bits)} =") == ("odd" if bits.count("1") % 2 else "even")


@given(st.lists(st.integers(0, 15), max_size=40))
def test_sorted_unique(numbers):
    expected = [*map(str, sorted(set(numbers))), "stop"]
    assert SORTED.answer(f"{' '.join(map(str, numbers))} =") == " ".join(expected)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("0123456789")), max_size=20))
def test_key_value(writes):
    written = " ".join(f"{name} {digit}" for name, digit in writes)
    for name in "abcdefgh":
        assert KEY_VALUE.answer(f"{written} {name} ?") == dict(writes).get(name, "none")


def test_an_answer_does_not_disturb_what_is_stored():
    assert KEY_VALUE.answer("a 3 a ? 3 b 5 b ? 5 a ?") == "3"


def test_sorted_unique_goes_as_far_as_float64_does():
    largest = Example(sorted_unique(24))
    assert largest.answer("23 0 22 23 =") == "0 22 23 stop"

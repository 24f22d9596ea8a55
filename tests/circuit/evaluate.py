"""What expressions come to: by the compiled weights, and as they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product

from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.expr import Affine, Number, token
from wasmind.circuit.interpret import interpret
from wasmind.transformer.dense import DenseTransformer


def circuit_of(expressions: Sequence[Affine], vocabulary: int, period: int = 1) -> Circuit:
    """The circuit whose k-th logit is the k-th expression."""
    assert len(expressions) <= vocabulary
    logits = [([int(t == k) for t in range(vocabulary)], x) for k, x in enumerate(expressions)]
    return Circuit("test", [f"t{t}" for t in range(vocabulary)], logits, period)


def values(
    expressions: Sequence[Affine],
    tokens: Sequence[int],
    vocabulary: int,
    period: int = 1,
    store: Mapping[int, int] | None = None,
) -> list[list[Number]]:
    """Every expression after every token, by the weights; the interpreter must say the same."""
    circuit = circuit_of(expressions, vocabulary, period)
    count = len(expressions)
    run = interpret(circuit, tokens, store)
    interpreted = [run.logits(p)[:count] for p in range(len(tokens))]
    weights = DenseTransformer(compile_circuit(circuit))
    assert weights(tokens, store)[:, :count].tolist() == interpreted
    return interpreted


def inputs(rows: Sequence[Sequence[Number]]) -> list[Affine]:
    """An input for each column; at token t they have the values of row t."""
    return [token(f"input {i}", column) for i, column in enumerate(zip(*rows, strict=True))]


def table(make: Callable[..., Affine], rows: Sequence[tuple[Number, ...]]) -> dict[tuple[Number, ...], Number]:
    """The value of make(*inputs) for each row of inputs, by the weights and by the interpreter."""
    found = values([make(*inputs(rows))], range(len(rows)), len(rows))
    return {row: value for row, [value] in zip(rows, found, strict=True)}


def everywhere(make: Callable[..., Affine], *domains: Iterable[Number]) -> dict[tuple[Number, ...], Number]:
    """`table` over all combinations of the domains."""
    return table(make, list(product(*domains)))

"""The engine and the dense weights side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from wasmind.engine.engine import Engine
from wasmind.errors import LimitError
from wasmind.transformer.dense import DenseTransformer
from wasmind.transformer.weights import Weights


def on_engine(
    weights: Weights, prefix: Sequence[int], store: Mapping[int, int] | None = None, most: int = 50
) -> list[int]:
    """The first tokens that the engine generates, `most` at the most."""
    made: list[int] = []
    with suppress(LimitError):
        Engine.of(weights).run(prefix, store, most, made.extend)
    return made


def on_dense(
    weights: Weights, prefix: Sequence[int], store: Mapping[int, int] | None = None, most: int = 50
) -> list[int]:
    """The first tokens that the dense weights generate, `most` at the most."""
    made: list[int] = []
    with suppress(LimitError):
        DenseTransformer(weights).generate(prefix, store, max_tokens=most, on_token=made.append)
    return made

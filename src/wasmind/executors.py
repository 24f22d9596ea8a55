"""The executors by name: a prefix and a store go in, each token of the trace comes out.

reference   plain Python integers; needs no weights and imports no torch
dense       every matrix of the weight file, whole, in float64
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from wasmind.errors import UsageError, WeightsError
from wasmind.isa import reference
from wasmind.isa import tokens as T

if TYPE_CHECKING:
    from wasmind.transformer.dense import DenseTransformer

DEFAULT_EXECUTOR = "dense"

OnToken = Callable[[int], None]
Executor = Callable[[Sequence[int], Mapping[int, int], int, OnToken], object]
"""executor(prefix, store, max_tokens, on_token) tells `on_token` every token up to and with the stop token.

Raises LimitError when the trace is longer than `max_tokens`.
"""


def executor(name: str, weights: Path | None = None) -> Executor:
    """The executor called `name`; `weights` is the file to run, wasmind's own when None.

    Raises UsageError for a name that is none, WeightsError for a file that is not the machine's weights.
    """
    if name not in EXECUTORS:
        raise UsageError(f"there is no executor {name!r}; choose one of {', '.join(EXECUTORS)}")
    return EXECUTORS[name](weights)


def dense_model(weights: Path | None = None) -> DenseTransformer:
    """The dense transformer of a weight file, wasmind's own when None. Raises WeightsError."""
    return _default_model() if weights is None else _model(weights)


def _reference(weights: Path | None) -> Executor:
    if weights is not None:
        raise UsageError("the reference executor runs no weights; leave them out or choose dense")
    return reference.run


def _dense(weights: Path | None) -> Executor:
    model = dense_model(weights)
    return lambda prefix, store, max_tokens, on_token: model.generate(
        prefix, store, max_tokens=max_tokens, on_token=on_token
    )


@lru_cache(maxsize=1)
def _default_model() -> DenseTransformer:
    from wasmind.machine.build import wasm_weights

    return _model(wasm_weights())


def _model(path: Path) -> DenseTransformer:
    # torch takes seconds to import: only a dense run pays for it.
    from wasmind.transformer.dense import DenseTransformer
    from wasmind.transformer.weights import Weights

    weights = Weights.load(path)
    if weights.metadata.tokens != tuple(map(T.name, range(T.VOCABULARY))):
        raise WeightsError(
            f"{path} holds the machine {weights.metadata.name!r}, which has another vocabulary; "
            "give weights written by `wasmind weights build`"
        )
    return DenseTransformer(weights)


EXECUTORS: dict[str, Callable[[Path | None], Executor]] = {"dense": _dense, "reference": _reference}

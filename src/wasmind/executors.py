"""The executors by name: a prefix and a store go in, the tokens of the trace come out.

engine      the weight file as machine code; the fast one
dense       every matrix of the weight file, whole, in float64; the truth about the weights
reference   plain Python integers; needs no weights
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from wasmind.errors import UsageError, WeightsError
from wasmind.isa import reference
from wasmind.isa import tokens as T

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wasmind.engine.engine import Engine
    from wasmind.transformer.dense import DenseTransformer

DEFAULT_EXECUTOR = "engine"

Chunk: TypeAlias = "Sequence[int] | NDArray[np.int32]"
OnTokens = Callable[[Chunk], None]
Executor = Callable[[Sequence[int], Mapping[int, int], int, int, OnTokens], object]
"""executor(prefix, store, max_tokens, max_memory, on_tokens) tells `on_tokens` the tokens up to the stop, and that.

They come one by one, or from the engine as arrays of many. Raises LimitError when there are more than `max_tokens`, and
in the engine when the heads have more than `max_memory` bytes to remember.
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
    return lambda prefix, store, max_tokens, _, on_tokens: reference.run(
        prefix, store, max_tokens, lambda token: on_tokens((token,))
    )


def _dense(weights: Path | None) -> Executor:
    model = dense_model(weights)
    return lambda prefix, store, max_tokens, _, on_tokens: model.generate(
        prefix, store, max_tokens=max_tokens, on_token=lambda token: on_tokens((token,))
    )


def _engine(weights: Path | None) -> Executor:
    from wasmind.engine.layout import vocabulary_hash
    from wasmind.machine.build import wasm_weights

    path = weights or wasm_weights()
    engine = loaded_engine(path, path.stat().st_mtime_ns if path.exists() else None)
    if engine.vocabulary != vocabulary_hash(_NAMES):
        raise _foreign(path)
    return lambda prefix, store, max_tokens, max_memory, on_tokens: engine.run(
        prefix, store, max_tokens, on_tokens, max_memory
    )


@lru_cache(maxsize=2)
def loaded_engine(path: Path, _written: int | None) -> Engine:
    """The engine of a weight file as it was written then: it is loaded once, not for each program."""
    from wasmind.engine.engine import Engine
    from wasmind.machine.build import cache_folder

    return Engine.load(path, cache_folder())


@lru_cache(maxsize=1)
def _default_model() -> DenseTransformer:
    from wasmind.machine.build import wasm_weights

    return _model(wasm_weights())


def _model(path: Path) -> DenseTransformer:
    # torch takes seconds to import: only a dense run pays for it.
    from wasmind.transformer.dense import DenseTransformer
    from wasmind.transformer.weights import Weights

    weights = Weights.load(path)
    if weights.metadata.tokens != _NAMES:
        raise _foreign(path)
    return DenseTransformer(weights)


_NAMES = tuple(map(T.name, range(T.VOCABULARY)))


def _foreign(path: Path) -> WeightsError:
    return WeightsError(
        f"{path} holds a machine which has another vocabulary; give weights written by `wasmind weights build`"
    )


EXECUTORS: dict[str, Callable[[Path | None], Executor]] = {
    "engine": _engine,
    "dense": _dense,
    "reference": _reference,
}

"""The executors at the other end of a stream of instructions, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from wasmind.engine.listener import StreamListener
from wasmind.errors import UsageError
from wasmind.executors import DEFAULT_EXECUTOR, loaded_engine
from wasmind.isa.listen import Listener, boot_tokens
from wasmind.isa.session import DEFAULT_MAX_TOKENS, Listening

if TYPE_CHECKING:
    from wasmind.transformer.dense import DenseTransformer, Verification

MACHINE = "wasm-stream"


def listener(name: str = DEFAULT_EXECUTOR, store: Mapping[int, int] | None = None) -> Listening:
    """A new stream on the executor called `name`; `store` holds its files. Raises UsageError for no such name."""
    if name not in LISTENERS:
        raise UsageError(f"there is no executor {name!r}; choose one of {', '.join(LISTENERS)}")
    return LISTENERS[name](store)


class EngineListener(StreamListener):
    """Runs a stream on the engine of a weight file, wasmind's own when None."""

    def __init__(self, store: Mapping[int, int] | None = None, weights: Path | None = None) -> None:
        from wasmind.machine.build import wasm_weights

        path = weights or wasm_weights(MACHINE)
        super().__init__(loaded_engine(path, path.stat().st_mtime_ns), store)


def _dense(store: Mapping[int, int] | None) -> Listening:
    from wasmind.transformer.listener import DenseListener

    return DenseListener(_model(), store)


@lru_cache(maxsize=1)
def _model() -> DenseTransformer:
    from wasmind.machine.build import weights
    from wasmind.transformer.dense import DenseTransformer

    return DenseTransformer(weights(MACHINE))


class Recorder:
    """Keeps the stream that another executor runs: its tokens, and the places of those that come from outside."""

    def __init__(self, listening: Listening) -> None:
        self._listening = listening
        self.tokens = list(boot_tokens())
        self.given: list[int] = []

    def send(self, tokens: Iterable[int], max_tokens: int = DEFAULT_MAX_TOKENS) -> list[int]:
        """As the other."""
        sent = list(tokens)
        answer = self._listening.send(sent, max_tokens)
        self.given += range(len(self.tokens), len(self.tokens) + len(sent))
        self.tokens += [*sent, *answer]
        return answer

    def proof(self, store: Mapping[int, int] | None = None) -> Verification:
        """Whether the dense weights make the same tokens, wherever the machine made one."""
        return _model().verify(self.tokens, len(boot_tokens()), store, given=self.given)


LISTENERS: dict[str, Callable[[Mapping[int, int] | None], Listening]] = {
    "engine": EngineListener,
    "dense": _dense,
    "reference": Listener,
}

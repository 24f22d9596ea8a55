"""The machine of a model in an exported folder, where this module travels in the place of `wasmind.listeners`.

It compiles no circuit: the weight file is in the folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from wasmind.engine.engine import Engine
from wasmind.engine.listener import StreamListener
from wasmind.errors import UsageError


class EngineListener(StreamListener):
    """Runs a stream on the engine of a weight file."""

    def __init__(self, store: Mapping[int, int] | None = None, weights: Path | None = None) -> None:
        """Raises UsageError without a weight file."""
        if weights is None:
            raise UsageError("the model has no machine; make it by from_pretrained")
        super().__init__(_engine(weights), store)


@lru_cache(maxsize=2)
def _engine(weights: Path) -> Engine:
    # Compiled code is kept beside this module, which transformers has copied to a folder of its own.
    return Engine.load(weights, Path(__file__).parent)

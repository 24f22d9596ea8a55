"""The engine: a weight file, compiled, and the sequences it runs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm

from wasmind.engine.cache import Compiled, cached, generator_hash
from wasmind.engine.extract import extract
from wasmind.engine.llvm import generate
from wasmind.engine.native import Code, Memory, compile_object
from wasmind.engine.simplify import simplify
from wasmind.errors import LimitError
from wasmind.transformer.weights import Weights

FIRST_CHUNK, LARGEST_CHUNK = 1 << 12, 1 << 20
"""Tokens generated before the outside is told: few at first, for those who watch."""

OnTokens = Callable[[Sequence[int]], object]


class Engine:
    """Runs a weight file: the same tokens as the dense model, as machine code."""

    def __init__(self, compiled: Compiled) -> None:
        self._code = Code(*compiled)
        self.vocabulary = compiled[1].vocabulary

    @staticmethod
    def of(weights: Weights) -> Engine:
        """The engine of weights, compiled now. Raises WeightsError for weights that it cannot run."""
        return Engine(compile_weights(weights))

    @staticmethod
    def load(path: Path, cache: Path) -> Engine:
        """The engine of a weight file; its code is kept in the folder `cache`.

        Raises WeightsError for a file that is no intact weight file, or one the engine cannot run.
        """
        weights = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path)
        key = hashlib.sha256("\n".join([weights, generator_hash(), *_machine()]).encode()).hexdigest()
        return Engine(cached(cache, key, lambda: compile_weights(Weights.load(path))))

    def run(self, prefix: Sequence[int], store: Mapping[int, int] | None, max_tokens: int, on_tokens: OnTokens) -> None:
        """Generates up to and with the first stop or yield token, telling `on_tokens` of every chunk.

        Raises LimitError when `max_tokens` go by, ExactnessError where the network leaves what it was proven for.
        """
        memory = Memory(self._code, store or {})
        unread: Sequence[int] = prefix
        made, chunk = 0, FIRST_CHUNK
        while made < max_tokens:
            room = min(chunk, max_tokens - made)
            tokens, ended = memory.advance(unread, room)
            on_tokens(tokens.tolist())
            if ended:
                return
            unread, made, chunk = (), made + len(tokens), min(2 * chunk, LARGEST_CHUNK)
        raise LimitError(f"the program did not end within {max_tokens:,} tokens; raise --max-tokens")


def compile_weights(weights: Weights) -> Compiled:
    """Machine code of the step that a weight file computes: extract, simplify, generate, compile."""
    step = simplify(extract(weights))
    text, layout = generate(step, (*weights.stop_tokens, *weights.yield_tokens), weights.metadata.tokens)
    return compile_object(text), layout


def _machine() -> tuple[str, ...]:
    version = ".".join(map(str, llvm.llvm_version_info))
    return llvmlite.__version__, version, llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()

"""The engine: a weight file, compiled, and the sequences it runs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm

from wasmind.engine.cache import Compiled, cached, generator_hash, kept
from wasmind.engine.extract import extract
from wasmind.engine.llvm import generate, generate_specialised
from wasmind.engine.native import Code, Memory, compile_object
from wasmind.engine.simplify import simplify
from wasmind.errors import LimitError
from wasmind.transformer.weights import Weights

FIRST_CHUNK, LARGEST_CHUNK = 1 << 12, 1 << 20
"""Tokens generated before the outside is told: few at first, for those who watch."""

WARM_UP = 4_000_000
"""Tokens of one run after which it pays to compile the specialised tier, which takes seconds."""

OnTokens = Callable[[Sequence[int]], object]


class Engine:
    """Runs a weight file: the same tokens as the dense model, as machine code.

    Two tiers take turns on one state. The generic one executes the network; the specialised one is compiled after
    WARM_UP tokens, once, and is then used from the start.
    """

    def __init__(self, generic: Compiled, specialised: Compiled | None, specialise: Callable[[], Compiled]) -> None:
        self.vocabulary = generic[1].vocabulary
        self.tier = "specialised" if specialised else "generic"
        self._code = Code(*(specialised or generic))
        self._specialise = specialise

    @staticmethod
    def of(weights: Weights, tier: str = "generic") -> Engine:
        """The engine of weights, compiled now. Raises WeightsError for weights that it cannot run."""
        specialised = compile_specialised(weights) if tier == "specialised" else None
        return Engine(compile_generic(weights), specialised, lambda: compile_specialised(weights))

    @staticmethod
    def load(path: Path, cache: Path) -> Engine:
        """The engine of a weight file; its code is kept in the folder `cache`.

        Raises WeightsError for a file that is no intact weight file, or one the engine cannot run.
        """
        contents = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path)
        key = "\n".join([contents, generator_hash(), *_machine()])
        fast = f"{key}\nspecialised"
        return Engine(
            cached(cache, key, lambda: compile_generic(Weights.load(path))),
            kept(cache, fast),
            lambda: cached(cache, fast, lambda: compile_specialised(Weights.load(path))),
        )

    def run(self, prefix: Sequence[int], store: Mapping[int, int] | None, max_tokens: int, on_tokens: OnTokens) -> None:
        """Generates up to and with the first stop or yield token, telling `on_tokens` of every chunk.

        Raises LimitError when `max_tokens` go by, ExactnessError where the network leaves what it was proven for.
        """
        memory = Memory(self._code.layout, store or {})
        unread: Sequence[int] = prefix
        made, chunk = 0, FIRST_CHUNK
        while made < max_tokens:
            room = min(chunk, max_tokens - made)
            tokens, ended = memory.advance(self._code, unread, room)
            on_tokens(tokens.tolist())
            if ended:
                return
            unread, made, chunk = (), made + len(tokens), min(2 * chunk, LARGEST_CHUNK)
            if made >= WARM_UP and self.tier == "generic":
                self._code, self.tier = Code(*self._specialise()), "specialised"
        raise LimitError(f"the program did not end within {max_tokens:,} tokens; raise --max-tokens")


def compile_generic(weights: Weights) -> Compiled:
    """Machine code of the step that a weight file computes: extract, simplify, generate, compile."""
    text, layout = generate(simplify(extract(weights)), _last(weights), weights.metadata.tokens)
    return compile_object(text), layout


def compile_specialised(weights: Weights) -> Compiled:
    """The same, partially evaluated on the number that decides most; as `compile_generic` where there is none."""
    step = simplify(extract(weights))
    text, layout = generate(step, _last(weights), weights.metadata.tokens)
    return compile_object(generate_specialised(step, _last(weights), weights.metadata.tokens) or text), layout


def _last(weights: Weights) -> tuple[int, ...]:
    return (*weights.stop_tokens, *weights.yield_tokens)


def _machine() -> tuple[str, ...]:
    version = ".".join(map(str, llvm.llvm_version_info))
    return llvmlite.__version__, version, llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()

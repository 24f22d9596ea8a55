"""The engine: a weight file, compiled, and the sequences it runs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from wasmind.engine.cache import Compiled, cached, generator_hash, kept
from wasmind.engine.native import Code, Memory, machine
from wasmind.engine.run import Run, Tokens, Unfit
from wasmind.errors import LimitError, UsageError
from wasmind.transformer.metadata import check_store

if TYPE_CHECKING:
    from wasmind.transformer.weights import Weights

FIRST_CHUNK, LARGEST_CHUNK = 1 << 12, 1 << 20
"""Tokens generated before the outside is told: few at first, for those who watch."""

WARM_UP = 4_000_000
"""Tokens after which it pays to compile the specialised tier, which takes seconds."""

_FEW = 16
UNLIMITED = 1 << 62
"""More bytes than anybody has."""

GENERIC, SPECIALISED = "generic", "specialised"

OnTokens = Callable[[Tokens], object]


class Engine:
    """Runs a weight file: the same tokens as the dense model, as machine code.

    Two tiers take turns on one state. The generic one executes the network; the specialised one is compiled after
    WARM_UP tokens, once, and is then used from the start. Weights whose numbers are not proved to fit 64 bits run in
    NumPy, exactly and slowly; and so do all where llvmlite is not installed.
    """

    def __init__(
        self,
        weights: Callable[[], Weights],
        tier: str,
        warm_up: int | None = WARM_UP,
        cache: Path | None = None,
        key: str = "",
    ) -> None:
        """`weights` are asked for when they are needed; code is kept in the folder `cache` under `key`.

        After `warm_up` tokens the generic tier makes way for the specialised one; never, if it is None.
        """
        self.tier = tier
        self._warm_up = warm_up
        self._weights = weights
        self._cache = cache
        self._key = key
        self._odd: frozenset[str] = frozenset()
        self._made = 0
        self._open()

    @staticmethod
    def of(weights: Weights, tier: str = GENERIC, warm_up: int | None = WARM_UP) -> Engine:
        """The engine of weights, compiled now."""
        return Engine(lambda: weights, tier, warm_up)

    @staticmethod
    def load(path: Path, cache: Path, warm_up: int | None = WARM_UP) -> Engine:
        """The engine of a weight file; its code is kept in the folder `cache`.

        Raises WeightsError for a file that is no intact weight file.
        """
        contents = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path)
        key = "\n".join([contents, generator_hash(), *machine()])
        tier = SPECIALISED if kept(cache, _entry(key, SPECIALISED)) else GENERIC
        return Engine(partial(_loaded, path), tier, warm_up, cache, key)

    @property
    def vocabulary(self) -> str:
        """SHA-256 of the names of the tokens."""
        return self._layout.vocabulary

    @property
    def readout(self) -> tuple[str, ...]:
        """The names of what a stream shows."""
        return self._layout.readout

    def run(
        self,
        prefix: Sequence[int],
        store: Mapping[int, int] | None,
        max_tokens: int,
        on_tokens: OnTokens,
        max_memory: int = UNLIMITED,
    ) -> int:
        """Generates up to and with the first stop or yield token, telling `on_tokens` of every chunk.

        Returns the bytes that the heads remember in the end.

        Raises:
            LimitError: `max_tokens` go by, the heads want more than `max_memory` bytes, or the sequence passes the
                weights' trace limit.
            ExactnessError: a running sum leaves its bounds.
            UsageError: the prefix is empty or holds what is no token; the store leaves its bounds.
        """
        self._check(prefix)
        check_store(store or {}, self._layout.store_bounds)
        told = 0
        while True:
            seen, run = 0, self._start(store or {}, max_memory)
            try:
                for tokens in self._generate(run, prefix, len(prefix), max_tokens):
                    seen += len(tokens)
                    if seen > told:
                        on_tokens(tokens[len(tokens) - (seen - told) :])
                        told = seen
                return run.used
            except Unfit as unfit:  # from the start once more, with a table that takes any key
                self._take_any(unfit.where)

    def stream(self, store: Mapping[int, int] | None = None, max_memory: int = UNLIMITED) -> Stream:
        """A sequence in which the outside and the machine take turns. Raises UsageError as `run`."""
        check_store(store or {}, self._layout.store_bounds)
        return Stream(self, store or {}, max_memory)

    def _generate(self, run: Run, unread: Sequence[int], length: int, max_tokens: int) -> Iterator[Tokens]:
        """What follows the unread tokens, at whose end the sequence has `length`, in chunks."""
        limit = self._layout.trace_limit
        # The token generated last is not read.
        room = max_tokens if limit is None else min(max_tokens, limit - length + 1)
        made, chunk = 0, FIRST_CHUNK
        while made < room:
            tokens, ended = run.advance(unread, min(chunk, room - made))
            self._made += len(tokens)
            yield tokens
            if ended:
                return
            unread, made, chunk = (), made + len(tokens), min(2 * chunk, LARGEST_CHUNK)
            if self._is_warm() and isinstance(run, Memory):
                self.tier = SPECIALISED
                self._open()
                assert self._code
                run.code = self._code
        if made < max_tokens:
            raise LimitError(
                f"the sequence passes {limit} tokens, up to which these weights are exact; "
                "run a shorter program, or weights built for longer traces"
            )
        raise LimitError(f"the program did not end within {max_tokens:,} tokens; raise --max-tokens")

    def _is_warm(self) -> bool:
        """Whether it pays to compile the specialised tier now."""
        return self.tier == GENERIC and self._warm_up is not None and self._made >= self._warm_up

    def _start(self, store: Mapping[int, int], max_memory: int) -> Run:
        if self._code is not None:
            return Memory(self._code, store, max_memory)
        return self._arrays(store, max_memory)

    @cached_property
    def _arrays(self) -> Callable[[Mapping[int, int], int], Run]:
        """Begins a run in NumPy."""
        from wasmind.engine.arrays import ArrayRun
        from wasmind.engine.compile import step_of
        from wasmind.engine.ranges import fits

        weights = self._weights()
        last = frozenset((*weights.stop_tokens, *weights.yield_tokens))
        step = step_of(weights, self._odd)
        return partial(ArrayRun, step, last, wide=not fits(step))

    def _take_any(self, where: str) -> None:
        """Makes the table at `where` one that takes any key."""
        self._odd |= {where}
        self._open()

    def _open(self) -> None:
        """Loads the code of the tier at hand."""
        entry = _entry(self._key, self.tier, *sorted(self._odd))
        code, self._layout = cached(self._cache, entry, self._compile) if self._cache else self._compile()
        self._code = Code(code, self._layout) if code else None
        self.__dict__.pop("_arrays", None)

    def _compile(self) -> Compiled:
        # What compiles is not imported where compiled code is found: a small program starts sooner.
        from wasmind.engine.compile import compile_step

        return compile_step(self._weights(), self.tier == SPECIALISED, self._odd)

    def _check(self, prefix: Sequence[int]) -> None:
        # An instruction's tokens are checked without numpy, which would take longer than they take to run.
        if 0 < len(prefix) <= _FEW and all(type(token) is int and 0 <= token < self._layout.size for token in prefix):
            return
        ids = np.asarray(prefix)
        if not len(ids):
            raise UsageError("there is no token to start from; give at least one")
        if ids.ndim != 1 or ids.dtype.kind not in "iu" or ids.min() < 0 or ids.max() >= self._layout.size:
            raise UsageError(f"tokens must be a flat list of integers, 0 to {self._layout.size - 1}")


class Stream:
    """One sequence that goes on: the outside sends tokens, the machine appends to them. Made by `Engine.stream`."""

    def __init__(self, engine: Engine, store: Mapping[int, int], max_memory: int) -> None:
        self.engine, self._store, self._max_memory = engine, store, max_memory
        self._run = engine._start(store, max_memory)
        self._sent: list[tuple[Sequence[int], int]] = []
        self._length = 0

    def send(self, tokens: Sequence[int], max_tokens: int) -> list[int]:
        """What the machine appends to the tokens, up to and with the one that ends its turn.

        Raises as `Engine.run`; after an error the stream is of no further use.
        """
        self.engine._check(tokens)
        length = self._length + len(tokens)
        try:
            made = [t for part in self.engine._generate(self._run, tokens, length, max_tokens) for t in part.tolist()]
        except Unfit as unfit:
            self._begin_again(unfit)
            return self.send(tokens, max_tokens)
        self._sent.append((tokens, max_tokens))
        self._length = length + len(made)
        return made

    def watch(self) -> tuple[int, ...]:
        """The readout at the token generated last, by the engine's names. Raises as `Engine.run`."""
        try:
            return self._run.watch()
        except Unfit as unfit:
            self._begin_again(unfit)
            return self.watch()

    def _begin_again(self, unfit: Unfit) -> None:
        """The whole stream once more, with a table that takes any key."""
        self.engine._take_any(unfit.where)
        again = Stream(self.engine, self._store, self._max_memory)
        for sent in self._sent:
            again.send(*sent)
        self._run = again._run


def _loaded(path: Path) -> Weights:
    from wasmind.transformer.weights import Weights

    return Weights.load(path)


def _entry(key: str, tier: str, *odd: str) -> str:
    return "\n".join([key, tier, *odd])

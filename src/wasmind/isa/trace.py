"""What a trace says: its instructions, the outputs, the file traffic and how it ended.

Every instruction ends with exactly one token of a kind that is nowhere else in it: a digit at place 0, NEXT,
HALT or a trap. So a trace falls into instructions without any knowledge of the program, and what left the
machine can be read from the trace alone. This module reads; `isa/reference.py` and the weights make traces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from wasmind.isa import tokens as T
from wasmind.isa.traps import TrapKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TRAP_OF = {token: kind for kind, token in T.TRAPS.items()}
_LAST_DIGITS = (base + t for base in (T.DIGIT, T.JUMP, T.CALL, T.RETURN) for t in range(T.RADIX))
_ENDS = frozenset((*_LAST_DIGITS, T.NEXT, T.HALT, *_TRAP_OF))

_LONGEST = 8
"""More tokens than any instruction has."""

Tokens = tuple[int, ...]


@dataclass(slots=True)
class Reading:
    """What is known of a run after some of its tokens.

    outputs: signed i32 values in order. writes: (address in the host region, byte 0..255) in order.
    trap, halted: how it ended; until then None and False. depth: calls that have not returned.
    """

    outputs: list[int] = field(default_factory=list)
    writes: list[tuple[int, int]] = field(default_factory=list)
    trap: TrapKind | None = None
    halted: bool = False
    tokens: int = 0
    instructions: int = 0
    depth: int = 0
    _noted: int | None = None
    _begun: list[int] = field(default_factory=list)

    def feed(self, token: int) -> Tokens | None:
        """Read the next token; when it ends an instruction, all tokens of that instruction, else None."""
        self.tokens += 1
        self._begun.append(token)
        if token not in _ENDS:
            return None
        made = tuple(self._begun)
        self._begun.clear()
        self.instructions += 1
        self._take(made)
        return made

    def feed_all(self, tokens: NDArray[np.int32]) -> None:
        """Read many tokens at once: as `feed` of each, at the speed of arrays."""
        import numpy as np

        all_ = np.concatenate([np.array(self._begun, np.int32), tokens])
        ends, calls, marked = _tables()
        last = np.flatnonzero(ends[all_[-_LONGEST:]])
        whole = max(0, len(all_) - _LONGEST) + int(last[-1]) + 1 if len(last) else 0
        read, rest = all_[:whole], all_[whole:].tolist()
        self.tokens += whole - len(self._begun)
        self._begun = []
        self.instructions += int(np.count_nonzero(ends[read]))
        self.depth += int(calls[read].sum(dtype=np.int64))
        self._take_marked(read, np.flatnonzero(marked[read]).tolist())
        for token in rest:
            self.feed(token)

    def _take_marked(self, tokens: NDArray[np.int32], marked: Iterable[int]) -> None:
        """Outputs, file traffic and the end, from whole instructions; `marked` are the places of their marks."""
        if self._noted is not None and len(tokens):
            self._take((int(tokens[0]),))
        for place in marked:
            self._take(tuple(tokens[place : place + 5].tolist()))
            if self._noted is not None and place + 5 < len(tokens):
                self._take((int(tokens[place + 5]),))

    def _take(self, made: Tokens) -> None:
        first = made[0]
        if self._noted is not None:
            self.writes.append((self._noted, made[-1] - T.DIGIT))
            self._noted = None
        elif first == T.OUTPUT:
            self.outputs.append(_outside(made))
        elif first == T.NOTE:
            self._noted = _outside(made)
        elif first == T.HALT:
            self.halted = True
        elif first in _TRAP_OF:
            self.trap = _TRAP_OF[first]
        elif T.CALL <= made[-1] < T.NEXT:
            self.depth += 1 if made[-1] < T.RETURN else -1


@lru_cache(maxsize=1)
def _tables() -> tuple[NDArray[np.bool_], NDArray[np.int8], NDArray[np.bool_]]:
    """By token: whether it ends an instruction, what it adds to the depth, whether `_take` wants it."""
    import numpy as np

    ids = np.arange(T.VOCABULARY)
    calls = ((ids >= T.CALL) & (ids < T.RETURN)).astype(np.int8)
    calls[(ids >= T.RETURN) & (ids < T.NEXT)] = -1
    return np.isin(ids, [*_ENDS]), calls, np.isin(ids, [T.OUTPUT, T.NOTE, T.HALT, *_TRAP_OF])


def read(tokens: Iterable[int]) -> Reading:
    """What a trace says, whole or cut short."""
    reading = Reading()
    for token in tokens:
        reading.feed(token)
    return reading


def instructions(tokens: Iterable[int]) -> Iterator[Tokens]:
    """The tokens of each instruction of a trace; an instruction cut short at the end is left out."""
    reading = Reading()
    return (made for token in tokens if (made := reading.feed(token)))


def displacement(made: Sequence[int]) -> int:
    """How far an instruction moved the program counter: 1 unless it jumped, 0 where the run ended."""
    last = T.split(made[-1])
    if last is None:
        return int(made[-1] == T.NEXT)
    return 1 if last[0] == T.DIGIT else T.assemble_value(digit_parts(made))


def _outside(made: Tokens) -> int:
    """The i32 behind a marker: four bytes, big-endian, each less 128."""
    return int.from_bytes(bytes(t + T.HALF for _, t in digit_parts(made[1:])), "big", signed=True)


def digit_parts(tokens: Iterable[int]) -> list[tuple[int, int]]:
    """(place, t) of the digits among the tokens."""
    return [(part[1], part[2]) for token in tokens if (part := T.split(token))]

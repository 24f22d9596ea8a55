"""Games in C, played on the machine: a turn is a call of a function of the module, computed by the weights.

A game is lowered to the machine's program once. What two played games differ in is their memory, and that is all that
is kept of one between its turns.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from wasmind import api, wasm
from wasmind.errors import Trap
from wasmind.executors import DEFAULT_EXECUTOR
from wasmind.wasm.instance import GlobalInstance

MAX_TOKENS = 100_000
"""Of a turn; those of the games here take a twentieth of it at most."""
MAX_MEMORY = 64 << 20
"""Bytes that the engine remembers of a turn."""
_FOLDER = Path(__file__).parent / "games"


@dataclass(frozen=True)
class Game:
    """A module with functions `start(seed)` and `tick(input)`, which give a number to show, and `cells`, its board.

    bits: of a cell, whose number is a digit; the lowest ones are those of the first cell of the first row.
    inputs: the greatest input of a tick.
    """

    name: str
    title: str
    width: int
    height: int
    bits: int
    inputs: int

    @property
    def source(self) -> Path:
        """The C code."""
        return _FOLDER / f"{self.name}.c"

    @property
    def module(self) -> Path:
        """The code compiled, by `scripts/build_programs.py`."""
        return self.source.with_suffix(".wasm")

    def board(self, memory: bytes, address: int) -> list[str]:
        """The rows of the board that begins at an address, a digit a cell."""
        bits, count = self.bits, self.width * self.height
        held = int.from_bytes(memory[address : address + count * bits // 8], "little")
        cells = "".join(str(held >> bits * cell & (1 << bits) - 1) for cell in range(count))
        return [cells[start : start + self.width] for start in range(0, count, self.width)]


SNAKE = Game("snake", "Snake", width=20, height=15, bits=8, inputs=4)
LIFE = Game("life", "Life", width=32, height=32, bits=1, inputs=32 * 32)
GAMES = {game.name: game for game in (SNAKE, LIFE)}


@dataclass(frozen=True)
class Turn:
    """What a call came to. result: the number that it gave. tokens, steps: that the machine took, in so many seconds.

    memory: of the game, for its next turn.
    """

    result: int
    board: list[str]
    tokens: int
    steps: int
    seconds: float
    memory: bytes


class Console:
    """A game on the machine. Any number of people play it, one turn at a time."""

    def __init__(self, game: Game, executor: str = DEFAULT_EXECUTOR) -> None:
        self.game = game
        self._executor = executor
        self._state = wasm.instantiate(wasm.load(game.module), wasm.provided)
        self._caller = wasm.Caller()
        self._lock = threading.Lock()
        self._fresh = bytes(self._state.memories[0].content)
        exports = self._state.module.exports
        (cells,) = (self._state.export(entry.kind, entry.index) for entry in exports if entry.name == "cells")
        assert isinstance(cells, GlobalInstance)
        assert cells.value is not None
        self.cells = cells.value

    def start(self, seed: int) -> Turn:
        """A new game; a seed is an unsigned i32. Raises as `api.run`."""
        return self._turn(self._fresh, "start", seed)

    def tick(self, memory: bytes, input_: int) -> Turn:
        """The turn after that which left this memory. Raises as `api.run`."""
        return self._turn(memory, "tick", input_)

    def _turn(self, memory: bytes, name: str, argument: int) -> Turn:
        function = wasm.FunctionInstance(self._state, wasm.entry_index(self._state.module, name))
        limits = {"executor": self._executor, "max_tokens": MAX_TOKENS, "max_memory": MAX_MEMORY}
        with self._lock:
            held = self._state.memories[0]
            held.content = bytearray(memory)
            began = perf_counter()
            reading = api.run_in(self._caller, function, [argument], **limits)
            seconds = perf_counter() - began
            left = bytes(held.content)
        if reading.trap is not None:
            raise Trap(str(reading.trap))
        board = self.game.board(left, self.cells)
        return Turn(reading.outputs[0], board, reading.tokens, reading.instructions, seconds, left)

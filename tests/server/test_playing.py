"""The games follow their rules on the machine, and as wasmtime runs the same modules."""

from __future__ import annotations

import shutil
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
import wasmtime
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.build_programs import build
from tests.server import rules
from wasmind.server.playing import GAMES, LIFE, SNAKE, Console, Game, Turn

SEEDS = st.integers(0, 2**32 - 1)
few = settings(max_examples=12, deadline=None)


@cache
def console(game: Game) -> Console:
    return Console(game)


class Native:
    """A game's module on wasmtime."""

    def __init__(self, game: Game, module: Path | None = None) -> None:
        self.game, self._store = game, wasmtime.Store()
        module_ = wasmtime.Module.from_file(self._store.engine, str(module or game.module))
        self._exports = wasmtime.Instance(self._store, module_, []).exports(self._store)

    def call(self, name: str, argument: int) -> tuple[int, list[str]]:
        function, memory, cells = (self._exports[it] for it in (name, "memory", "cells"))
        assert isinstance(function, wasmtime.Func)
        assert isinstance(memory, wasmtime.Memory)
        assert isinstance(cells, wasmtime.Global)
        result = function(self._store, argument - (argument >> 31 << 32))
        held = bytes(memory.read(self._store, 0, memory.data_len(self._store)))
        return result, self.game.board(held, cells.value(self._store))


def living(turn: Turn) -> rules.Living:
    return {(x, y) for y, row in enumerate(turn.board) for x, cell in enumerate(row) if cell == "1"}


def with_rows(rows: list[int]) -> bytes:
    """A memory of Life with these rows of the board."""
    memory = bytearray(console(LIFE).start(0).memory)
    for y, row in enumerate(rows):
        at = console(LIFE).cells + 4 * y
        memory[at : at + 4] = row.to_bytes(4, "little")
    return bytes(memory)


@few
@given(SEEDS)
def test_a_seed_gives_the_first_generation(seed: int) -> None:
    turn = console(LIFE).start(seed)
    assert living(turn) == rules.first_generation(seed)
    assert turn.result == len(living(turn))


@few
@given(st.lists(st.integers(0, 2**32 - 1), min_size=32, max_size=32))
def test_a_generation_of_any_board_follows_the_rules(rows: list[int]) -> None:
    before = {(x, y) for y, row in enumerate(rows) for x in range(32) if row >> x & 1}
    turn = console(LIFE).tick(with_rows(rows), 0)
    assert living(turn) == rules.generation(before)
    assert turn.result == len(living(turn))


@few
@given(st.integers(1, LIFE.inputs))
def test_an_input_turns_a_cell_over(number: int) -> None:
    turn = console(LIFE).tick(console(LIFE).start(0).memory, number)
    assert living(turn) == {((number - 1) % 32, (number - 1) // 32)}
    assert not living(console(LIFE).tick(turn.memory, number))


@few
@given(SEEDS, st.lists(st.integers(0, 4), max_size=25))
def test_the_snake_follows_the_rules(seed: int, inputs: list[int]) -> None:
    turn, expected = console(SNAKE).start(seed), rules.Snake(seed)
    for input_ in (0, *inputs):
        assert (turn.result, turn.board) == (expected.result, expected.board)
        turn = console(SNAKE).tick(turn.memory, input_)
        expected.tick(input_)
    assert (turn.result, turn.board) == (expected.result, expected.board)


def careful(snake: rules.Snake) -> int:
    """The input that leads nearest to the food, without an end where there is such a one."""

    def after(input_: int) -> tuple[bool, int]:
        tried = deepcopy(snake)
        tried.tick(input_)
        (x, y), (to_x, to_y) = tried.body[-1], snake.food
        return tried.over, abs(x - to_x) + abs(y - to_y)

    return min((1, 2, 3, 4), key=after)


def test_a_long_game_of_snake_goes_as_on_wasmtime() -> None:
    native, snake, ticks = Native(SNAKE), rules.Snake(4), 0
    turn = console(SNAKE).start(4)
    assert (turn.result, turn.board) == native.call("start", 4)
    while not snake.over:
        input_ = careful(snake)
        snake.tick(input_)
        turn = console(SNAKE).tick(turn.memory, input_)
        assert (turn.result, turn.board) == (snake.result, snake.board) == native.call("tick", input_)
        ticks += 1
    assert ticks > 300  # the snake has gone once around the ring that holds it
    assert console(SNAKE).tick(turn.memory, 1).board == turn.board


def test_life_goes_as_on_wasmtime() -> None:
    native, turn = Native(LIFE), console(LIFE).start(2**32 - 1)
    assert (turn.result, turn.board) == native.call("start", 2**32 - 1)
    for input_ in (0, 0, 700, 0, 1, 1024, 0, 2**31 - 1):
        turn = console(LIFE).tick(turn.memory, input_)
        assert (turn.result, turn.board) == native.call("tick", input_)


@pytest.mark.parametrize("game", GAMES.values(), ids=GAMES)
def test_the_engine_does_what_the_reference_does(game: Game) -> None:
    turns = []
    for played in (console(game), Console(game, "reference")):
        start = played.start(5)
        tick = played.tick(start.memory, 3)
        turns.append([(it.result, it.board, it.tokens, it.steps) for it in (start, tick)])
    assert turns[0] == turns[1]


def test_a_tick_is_short_enough_to_play() -> None:
    turn = console(LIFE).tick(console(LIFE).start(1).memory, 0)
    assert turn.tokens < 6000
    assert console(SNAKE).tick(console(SNAKE).start(1).memory, 0).tokens < 200


@pytest.mark.skipif(not (shutil.which("clang") and shutil.which("wasm-ld")), reason="needs clang with its wasm linker")
@pytest.mark.parametrize("game", GAMES.values(), ids=GAMES)
def test_a_module_is_its_source_compiled(game: Game, tmp_path: Path) -> None:
    build(game.source, tmp_path / "made.wasm")
    fresh, committed = Native(game, tmp_path / "made.wasm"), Native(game)
    for name, argument in (("start", 77), ("tick", 0), ("tick", 1), ("tick", 0)):
        assert fresh.call(name, argument) == committed.call(name, argument)

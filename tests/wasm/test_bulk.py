"""memory.copy, memory.fill, memory.init and data.drop: every byte, the edges, and nothing where they trap."""

from __future__ import annotations

import pytest

from tests.wasm.harness import check, module

FIELDS = """
    (memory 1) (data (i32.const 3) "abcdefghijklmnopqrst") (data $p "0123456789") (data $empty "")
    (func $show (local i32)
      (loop
        (call $output (i32.load (local.get 0)))
        (local.set 0 (i32.add (local.get 0) (i32.const 4)))
        (br_if 0 (i32.lt_u (local.get 0) (i32.const 48))))
      (call $output (i32.load (i32.const 65532))))
"""


def _check(code: str) -> None:
    check(module(f'{FIELDS} (func (export "main") {code} (call $show))'))


def _on(op: str, *operands: int) -> str:
    return f"({op} {' '.join(f'(i32.const {n})' for n in operands)})"


@pytest.mark.parametrize(
    ("to", "start", "count"),
    [
        *[(0, 3, 9), (5, 3, 9), (3, 5, 9), (3, 3, 5), (4, 3, 1), (20, 3, 3), (6, 3, 8), (2, 3, 8), (3, 20, 0)],
        *[(65536, 3, 0), (65537, 3, 0), (65530, 3, 6), (65530, 3, 7), (3, 65530, 7), (3, -1, 1), (0, 0, -1)],
    ],
)
def test_copy(to: int, start: int, count: int) -> None:
    _check(_on("memory.copy", to, start, count))


@pytest.mark.parametrize(
    ("to", "byte", "count"),
    [(0, 3, 9), (5, -3, 1), (3, 515, 16), (65536, 3, 0), (65537, 3, 0), (65530, 3, 6), (65530, 3, 7), (0, 0, -1)],
)
def test_fill(to: int, byte: int, count: int) -> None:
    _check(_on("memory.fill", to, byte, count))


@pytest.mark.parametrize(
    ("to", "start", "count"),
    [(0, 3, 7), (5, 0, 10), (5, 0, 11), (5, 10, 0), (5, 11, 0), (65536, 0, 0), (65530, 2, 7), (1, 2, 3), (0, -1, 2)],
)
def test_init(to: int, start: int, count: int) -> None:
    _check(_on("memory.init $p", to, start, count))


def test_dropped_data_is_empty_and_so_is_active_data() -> None:
    twice = _on("memory.init $p", 0, 0, 4) + "(data.drop $p) (data.drop $p) (data.drop 0)"
    _check(twice + _on("memory.init $p", 0, 0, 0) + _on("memory.init 0", 0, 0, 0) + _on("memory.init $empty", 0, 0, 0))
    _check(twice + _on("memory.init $p", 0, 0, 1))
    _check(_on("memory.init 0", 0, 0, 1))


def test_memory_that_was_grown_is_in_bounds() -> None:
    _check("(drop (memory.grow (i32.const 1)))" + _on("memory.fill", 65530, 7, 20) + _on("memory.copy", 0, 65530, 20))

"""The examples: what `examples/expected.json` states is right, and every executor reproduces it."""

from __future__ import annotations

import json
import math
import re
import runpy
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import wasmind
from tests import oracle, running

EXAMPLES = Path(__file__).parent.parent / "examples"
EXPECTED = json.loads((EXAMPLES / "expected.json").read_text())
NAMES = sorted(EXPECTED)

# Traces short enough to prove whole on the dense model, which compares every token with every earlier one.
PROVEN = ("primes", "gcd", "fib_iterative", "collatz", "matmul", "copy")


def _source(name: str) -> str:
    return (EXAMPLES / f"{name}.wat").read_text()


def _files(name: str) -> dict[str, bytes]:
    return {file: text.encode() for file, text in EXPECTED[name].get("files", {}).items()}


def _observation(name: str) -> oracle.Observation:
    after = EXPECTED[name].get("files_after", {})
    return oracle.Observation(
        tuple(EXPECTED[name]["outputs"]), None, {file: text.encode() for file, text in after.items()}
    )


def _primes() -> list[int]:
    return [n for n in range(2, 100) if all(n % d for d in range(2, n))]


def _gcd() -> list[int]:
    return [math.gcd(1071, 462), math.gcd(1836311903, 1134903170), math.gcd(65536, 40960), math.gcd(17, 0)]


def _fibonacci(n: int) -> list[int]:
    numbers = [0, 1]
    while len(numbers) <= n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers


def _fizzbuzz() -> list[int]:
    return [-15 if n % 15 == 0 else -5 if n % 5 == 0 else -3 if n % 3 == 0 else n for n in range(1, 101)]


def _collatz() -> list[int]:
    path = [27]
    while path[-1] != 1:
        path.append(3 * path[-1] + 1 if path[-1] % 2 else path[-1] // 2)
    return [len(path) - 1, max(path)]


def _sorted() -> list[int]:
    return sorted([34, -1, 256, -(2**31), 7, 0, 1000, 2**31 - 1, 7, -1000, 255, 1])


def _product() -> list[int]:
    a = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    b = [[10, -20, 30], [0, 5, -5], [1000, 100, 1]]
    return [sum(x * y for x, y in zip(row, column, strict=True)) for row in a for column in zip(*b, strict=True)]


def _crc32() -> list[int]:
    return [zlib.crc32(b"123456789") - 2**32]


COMPUTED: dict[str, Callable[[], list[int]]] = {
    "primes": _primes,
    "gcd": _gcd,
    "fib_recursive": lambda: _fibonacci(15)[-1:],
    "fib_iterative": lambda: _fibonacci(46),
    "fizzbuzz": _fizzbuzz,
    "collatz": _collatz,
    "bubble_sort": _sorted,
    "matmul": _product,
    "crc32": _crc32,
}


def test_every_example_states_what_to_expect() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.wat")} == set(EXPECTED)


@pytest.mark.parametrize("name", NAMES)
def test_the_header_gives_the_command(name: str) -> None:
    assert f";;   wasmind run examples/{name}.wat" in _source(name)


@pytest.mark.parametrize("name", COMPUTED)
def test_the_expected_outputs_are_those_plain_python_computes(name: str) -> None:
    assert EXPECTED[name]["outputs"] == COMPUTED[name]()


def test_the_expected_sudoku_is_a_solution_of_the_puzzle() -> None:
    text = _source("sudoku")
    puzzle = [line.strip(' ")') for line in text.splitlines() if line.strip().startswith('"')]
    rows = [str(number) for number in EXPECTED["sudoku"]["outputs"]]
    columns = ["".join(column) for column in zip(*rows, strict=True)]
    boxes = ["".join(row[c : c + 3] for row in rows[r : r + 3]) for r in (0, 3, 6) for c in (0, 3, 6)]
    assert all("".join(sorted(group)) == "123456789" for group in rows + columns + boxes)
    given = zip("".join(puzzle), "".join(rows), strict=True)
    assert all(clue in ("0", digit) for clue, digit in given)


def test_the_expected_copy_is_a_copy() -> None:
    before, after = EXPECTED["copy"]["files"], EXPECTED["copy"]["files_after"]
    assert after == {"from.txt": before["from.txt"], "to.txt": before["from.txt"]}
    assert EXPECTED["copy"]["outputs"] == [len(before["from.txt"])]


@pytest.mark.parametrize("name", NAMES)
def test_wasmtime_agrees(name: str) -> None:
    assert oracle.run(_source(name), files=_files(name)) == _observation(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_reference_agrees(name: str) -> None:
    assert running.run(_source(name), files=_files(name)) == _observation(name)


@pytest.mark.parametrize("name", PROVEN)
def test_the_dense_weights_prove_the_trace(name: str) -> None:
    assert wasmind.prove(wasmind.load(_source(name)), files=_files(name)).ok


def test_what_the_demo_asks_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "ask.py"))
    shown = capsys.readouterr().out
    answers = (42, 4821 * 9377, math.gcd(1071, 462), math.factorial(10), 2**20, 50000 * 50001 // 2)
    assert [number for number in answers if not re.search(rf"\b{number}\b", shown)] == []
    assert shown.count("executed inside the model") == len(answers)

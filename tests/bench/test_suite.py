"""The programs compute what they say, and are what their sources compile to."""

from __future__ import annotations

import hashlib
import shutil
import zlib
from math import gcd
from pathlib import Path

import pytest

import wasmind
from scripts.build_programs import build
from wasmind.bench.suite import PROGRAMS, endless, find, outside
from wasmind.errors import UsageError
from wasmind.isa.scalar import signed


def _bytes(count: int) -> bytes:
    """The pseudo-random bytes that the programs make."""
    state, made = 1, []
    for _ in range(count):
        state = (state * 1664525 + 1013904223) % 2**32
        made.append(state >> 24)
    return bytes(made)


def _collatz() -> int:
    def steps(n: int) -> int:
        return 0 if n == 1 else 1 + steps(3 * n + 1 if n % 2 else n // 2)

    best = max(range(1, 1000), key=lambda n: (steps(n), -n))
    return 1000 * steps(best) + best


def _primes(limit: int) -> int:
    return sum(n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1)))


def _sha256() -> int:
    digest = hashlib.sha256(_bytes(1024)).digest()
    words = [int.from_bytes(digest[i : i + 4], "big") for i in range(0, 32, 4)]
    result = 0
    for word in words:
        result ^= word
    return signed(result)


EXPECTED = {
    "bytecode": sum(gcd(a, b) for a in range(1, 25) for b in range(1, 25)),
    "collatz": _collatz(),
    "crc32_bitwise": signed(zlib.crc32(_bytes(2048))),
    "crc32_table": signed(zlib.crc32(_bytes(8192))),
    "fib": 6765,
    "queens": 92,
    "sha256": _sha256(),
    "sieve": _primes(10_000),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_program_computes_what_it_says(name: str) -> None:
    assert wasmind.run(PROGRAMS[name].path).outputs == [EXPECTED[name]]


@pytest.mark.skipif(not (shutil.which("clang") and shutil.which("wasm-ld")), reason="needs clang with its wasm linker")
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_module_is_its_source_compiled(name: str, tmp_path: Path) -> None:
    source = PROGRAMS[name].path.with_suffix(".c")
    build(source, tmp_path / "made.wasm")
    assert wasmind.run(tmp_path / "made.wasm").outputs == wasmind.run(PROGRAMS[name].path).outputs


def test_there_are_ten_programs_and_more() -> None:
    assert len(PROGRAMS) >= 10
    assert endless().name not in PROGRAMS


def test_wasmtime_counts_fuel_and_gives_the_result() -> None:
    result, fuel = outside(PROGRAMS["fib"])
    assert result == 6765
    assert 300_000 > fuel > 8 * 21_891  # calls of fib(20)


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no program 'doom' in the benchmark; there are bytecode,"):
        find("doom")

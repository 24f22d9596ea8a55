"""Every i32 instruction on edge values, all results of one instruction in one run, against wasmtime."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterable
from itertools import product

import pytest

import wasmind
from tests import oracle, running
from tests.property.tables import BINARY, COMPARISONS, EDGES, LOADS, STORES, UNARY
from wasmind.isa.opcodes import BY_MNEMONIC

OUTPUT = '(import "wasmind" "output" (func $output (param i32)))'
_RANDOM = random.Random(0)
RANDOM = tuple(_RANDOM.randrange(-(2**31), 2**31) for _ in range(4))
PAIRS = tuple(product((*EDGES, *RANDOM), repeat=2))
FEW_PAIRS = tuple(_RANDOM.sample(PAIRS, 48))  # enough for a proof of seconds
SINGLES = tuple((a, 0) for a in (*EDGES, *RANDOM))


def _divisible(op: str, pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The pairs on which `op` does not trap; the compliance suite holds those on which it does."""
    if not BY_MNEMONIC[op].traps:
        return tuple(pairs)
    overflow = (-(2**31), -1) if op == "i32.div_s" else None
    return tuple(pair for pair in pairs if pair[1] and pair != overflow)


def _over(pairs: tuple[tuple[int, int], ...], body: str) -> str:
    """A module that runs `body` with every pair, from a table in memory, in locals 0 and 1."""
    data = "".join(f"\\{byte:02x}" for pair in pairs for byte in struct.pack("<ii", *pair))
    return f"""
    (module {OUTPUT} (memory 1) (data (i32.const 0) "{data}")
      (func (export "main") (local i32 i32 i32)
        (loop
          (local.set 0 (i32.load (local.get 2)))
          (local.set 1 (i32.load offset=4 (local.get 2)))
          {body}
          (local.set 2 (i32.add (local.get 2) (i32.const 8)))
          (br_if 0 (i32.lt_u (local.get 2) (i32.const {8 * len(pairs)}))))))
    """


def _value(op: str) -> str:
    operands = "(local.get 0) (local.get 1)" if op in BINARY else "(local.get 0)"
    return f"(call $output ({op} {operands}))"


def _branches(op: str) -> str:
    """The comparison where a compiler may fuse it: before br_if, before if, negated before both."""
    test = f"({op} (local.get 0) (local.get 1))" if op in BINARY else f"({op} (local.get 0))"
    return "\n".join(
        f"""
        (block
          (block (br_if 0 {condition}) (call $output (i32.const 10)) (br 1))
          (call $output (i32.const 11)))
        (if {condition} (then (call $output (i32.const 21))) (else (call $output (i32.const 20))))
        (call $output (select (i32.const 31) (i32.const 30) {condition}))
        """
        for condition in (test, f"(i32.eqz {test})")
    )


def _constants(op: str, pairs: Iterable[tuple[int, int]]) -> str:
    """A module that applies `op` to constants: both, the left, the right one."""
    calls = []
    for a, b in pairs:
        operands = [(f"(i32.const {a})", f"(i32.const {b})"), (f"(i32.const {a})", "(local.get 1)")]
        operands += [("(local.get 0)", f"(i32.const {b})")]
        calls.append(f"(local.set 0 (i32.const {a})) (local.set 1 (i32.const {b}))")
        calls += [f"(call $output ({op} {left} {right}))" for left, right in operands]
    code = "\n        ".join(calls)
    return f'(module {OUTPUT} (func (export "main") (local i32 i32)\n        {code}))'


ADDRESSES = (0, 1, 2, 3, 5, 65526, 65527)
WORDS = (0, 1, -1, 127, 128, 32767, 32768, 0x01020304, -(2**31), 0x7F80FF00)


def _memory(store: str) -> str:
    """A module that stores words at addresses, aligned or not, and loads each with every load."""
    offsets = {name: (0,) if size == 4 else (0, 4 - size) for name, size in LOADS.items()}
    loads = " ".join(
        f"(call $output ({load} offset={offset} (local.get $at)))" for load in LOADS for offset in offsets[load]
    )
    calls = "\n".join(f"(call $try (i32.const {at}) (i32.const {word}))" for at in ADDRESSES for word in WORDS)
    return f"""
    (module {OUTPUT} (memory 1)
      (func $try (param $at i32) (param $word i32)
        ({store} offset=1 (local.get $at) (local.get $word))
        {loads})
      (func (export "main") {calls}))
    """


def _edge_modules(pairs: tuple[tuple[int, int], ...]) -> list[tuple[str, str]]:
    """(name, module) for every instruction over these pairs."""
    found = [(op, _over(_divisible(op, pairs), _value(op))) for op in BINARY]
    found += [(op, _over(SINGLES, _value(op))) for op in UNARY]
    found += [(f"{op} in branches", _over(pairs, _branches(op))) for op in COMPARISONS]
    found += [("i32.eqz in branches", _over(SINGLES, _branches("i32.eqz")))]
    found += [(f"{op} of constants", _constants(op, _divisible(op, FEW_PAIRS))) for op in BINARY]
    found += [(store, _memory(store)) for store in STORES]
    return found


def _parameters(pairs: tuple[tuple[int, int], ...]) -> list[object]:
    return [pytest.param(source, id=name) for name, source in _edge_modules(pairs)]


@pytest.mark.parametrize("source", _parameters(PAIRS))
def test_no_edge_traps_in_wasmtime(source: str) -> None:
    seen = oracle.run(source)
    assert seen.trap is None
    assert seen.outputs


@pytest.mark.parametrize("source", _parameters(PAIRS))
def test_the_reference_gives_what_wasmtime_gives(source: str) -> None:
    assert running.run(source) == oracle.run(source)


@pytest.mark.parametrize("source", _parameters(FEW_PAIRS))
def test_the_dense_weights_prove_a_sample_of_pairs(source: str) -> None:
    assert wasmind.prove(wasmind.load(source)).ok


@pytest.mark.long
@pytest.mark.parametrize("source", _parameters(PAIRS))
def test_the_dense_weights_prove_every_pair(source: str) -> None:
    assert wasmind.prove(wasmind.load(source)).ok

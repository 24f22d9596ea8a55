"""Every instruction about i64 on edge values, all results of one instruction in one run, against wasmtime."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterable, Iterator
from itertools import product

import pytest

import wasmind
from tests import oracle, running
from tests.property.over import OUTPUT, is_allowed, over, show
from tests.property.tables import WIDE, WIDE_EDGES
from wasmind.isa import tokens as T
from wasmind.isa.opcodes import I32, I64, INSTRUCTIONS, Instruction

_RANDOM = random.Random(0)
RANDOM = tuple(_RANDOM.randrange(-(2**63), 2**63) for _ in range(4))
VALUES = (*WIDE_EDGES, *RANDOM)
PAIRS = tuple(product(VALUES, repeat=2))
FEW_PAIRS = tuple(_RANDOM.sample(PAIRS, 48))
SHIFTS = {row.mnemonic for row in WIDE if row.mnemonic[4:] in ("shl", "shr_s", "shr_u", "rotl", "rotr")}


def _allowed(row: Instruction, pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The pairs on which an instruction does not trap."""
    return tuple(pair for pair in pairs if is_allowed(row, *pair))


def _branches(row: Instruction) -> str:
    """A comparison where a compiler may fuse it."""
    operands = "(local.get 0)" if row.pops == 1 else "(local.get 0) (local.get 1)"
    code = "\n".join(
        f"""
        (if {condition} (then (call $output (i32.const 21))) (else (call $output (i32.const 20))))
        (call $wide (select (i64.const 31) (local.get 1) {condition}))
        """
        for condition in (f"({row.mnemonic} {operands})", f"(i32.eqz ({row.mnemonic} {operands}))")
    )
    data = "".join(f"\\{byte:02x}" for pair in FEW_PAIRS for byte in struct.pack("<qq", *pair))
    return f"""
    (module {OUTPUT} (memory 1) (data (i32.const 0) "{data}")
      (func (export "main") (local i64 i64 i32)
        (loop
          (local.set 0 (i64.load (local.get 2)))
          (local.set 1 (i64.load offset=8 (local.get 2)))
          {code}
          (local.set 2 (i32.add (local.get 2) (i32.const 16)))
          (br_if 0 (i32.lt_u (local.get 2) (i32.const {16 * len(FEW_PAIRS)}))))))
    """


def _constants(row: Instruction, pairs: Iterable[tuple[int, int]]) -> str:
    """A module that applies an instruction to constants: both, the left, the right one; also onto the local itself."""
    (result,) = row.results or ()
    calls = []
    for a, b in pairs:
        operands = [(f"(i64.const {a})", f"(i64.const {b})"), (f"(i64.const {a})", "(local.get 1)")]
        operands += [("(local.get 0)", f"(i64.const {b})")]
        calls.append(f"(local.set 0 (i64.const {a})) (local.set 1 (i64.const {b}))")
        calls += [show(result, f"({row.mnemonic} {left} {right})") for left, right in operands]
        if result == I64:
            calls.append(f"(local.set 0 ({row.mnemonic} (local.get 0) (i64.const {b}))) (call $wide (local.get 0))")
    code = "\n        ".join(calls)
    return f'(module {OUTPUT} (func (export "main") (local i64 i64)\n        {code}))'


ADDRESSES = (0, 1, 3, 65517, 65527)
LOADS = {row.mnemonic: row for row in INSTRUCTIONS if row.mnemonic.startswith("i64.load")}
STORES = [row.mnemonic for row in INSTRUCTIONS if row.mnemonic.startswith("i64.store")]


def _memory(store: str) -> str:
    """A module that stores words at addresses, aligned or not, and loads each with every load."""
    loads = " ".join(f"(call $wide ({load} offset=1 (local.get $at)))" for load in LOADS)
    calls = "\n".join(f"(call $try (i32.const {at}) (i64.const {word}))" for at in ADDRESSES for word in VALUES)
    return f"""
    (module {OUTPUT} (memory 1)
      (func $try (param $at i32) (param $word i64)
        ({store} offset=1 (local.get $at) (local.get $word))
        {loads} (call $wide (i64.load offset=1 (i32.add (local.get $at) (i32.const 0)))))
      (func (export "main") {calls}))
    """


def _modules() -> Iterator[tuple[str, str]]:
    """(name, module) for every instruction."""
    for row in WIDE:
        singles = tuple((a, 0) for a in VALUES)
        yield row.mnemonic, over(row, _allowed(row, PAIRS) if row.pops == 2 else singles)
        if row.results == (I32,) and row.mnemonic != "i32.wrap_i64":
            yield f"{row.mnemonic} in branches", _branches(row)
        if row.params == (I64, I64):
            pairs = FEW_PAIRS if row.mnemonic not in SHIFTS else [(a, n) for a in RANDOM[:2] for n in range(-1, 66)]
            yield f"{row.mnemonic} of constants", _constants(row, _allowed(row, pairs))
    for store in STORES:
        yield store, _memory(store)


MODULES = dict(_modules())


@pytest.mark.parametrize("name", MODULES)
def test_the_reference_gives_what_wasmtime_gives(name: str) -> None:
    seen = oracle.run(MODULES[name])
    assert seen.trap is None
    assert running.run(MODULES[name]) == seen


@pytest.mark.parametrize("offset", [0, 1, 4, 2**32 - 8, 2**32 - 5, 2**32 - 4, 2**32 - 1])
@pytest.mark.parametrize("at", [65520, 65528, 65529, 65531, 65532, 65535, 65536, -8, -1])
def test_an_access_beyond_the_end_changes_nothing(at: int, offset: int) -> None:
    head = f"""(module {OUTPUT} (memory 1) (global $g (mut i32) (i32.const 0))
      (func (export "main") (call $wide (i64.load offset={offset} (i32.const {at}))))"""
    assert running.run(f"{head})") == oracle.run(f"{head})")


@pytest.mark.parametrize("at", range(65525, 65537))
def test_a_store_that_traps_has_written_nothing(at: int) -> None:
    module = wasmind.load(f'(module (memory 1) (func (export "main") (i64.store (i32.const {at}) (i64.const -1))))')
    result = wasmind.run(module, executor="reference", keep_trace=True)
    assert (result.trap is None) == (at <= 65528)
    stored = sum(T.DIGIT <= token < T.JUMP for token in result.trace)
    assert stored == (8 if result.trap is None else 0)

"""No horizon: a long run costs what a short one does, agrees with the reference, and remembers addresses, no tokens."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import numpy as np
import pytest

from wasmind import api
from wasmind.engine.compile import compile_step
from wasmind.engine.engine import Engine
from wasmind.engine.native import Code, Memory
from wasmind.isa import reference
from wasmind.machine.build import weights

LOOP = """
(module (memory 1)
  (func $mix (param i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (i32.const 1103515245)) (i32.rotl (local.get 1) (i32.const 7))))
  (func (export "main") (param $n i32) (result i32) (local $x i32) (local $at i32)
    (loop
      (local.set $at (i32.and (i32.shr_u (local.get $x) (i32.const 9)) (i32.const 1020)))
      (local.set $x (call $mix (local.get $x) (i32.load (local.get $at))))
      (if (i32.and (local.get $x) (i32.const 64))
        (then (i32.store (local.get $at) (local.get $x)))
        (else (i32.store16 offset=2 (local.get $at) (local.get $n))))
      (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x)))
"""
"""Calls, memory, branches over 1 KiB; about 25 tokens a turn."""


def _engine_and_reference_agree(turns: int, folder: Path) -> int:
    """The tokens of a run of so many turns, of which each is the same in both."""
    job = api.prepare(LOOP, args=(turns,))
    kept = folder / "trace"
    with kept.open("wb") as file:
        Engine.of(weights(), "specialised").run(
            job.prefix, job.store, 10**9, lambda tokens: file.write(tokens.astype(np.int16).tobytes())
        )
    made = np.memmap(kept, np.int16, "r")
    places = count()
    unread: list[int] = []

    def compare(token: int) -> None:
        unread.append(token)
        if len(unread) == 1 << 20 or token in reference.T.STOPS:
            start = next(places) << 20
            assert made[start : start + len(unread)].tolist() == unread
            unread.clear()

    reference.run(job.prefix, job.store, 10**9, compare)
    assert not unread
    return len(made)


def test_a_long_run_agrees_with_the_reference(tmp_path: Path) -> None:
    assert _engine_and_reference_agree(20_000, tmp_path) > 400_000


@pytest.mark.long
def test_a_run_of_a_hundred_million_tokens_agrees_with_the_reference(tmp_path: Path) -> None:
    assert _engine_and_reference_agree(4_200_000, tmp_path) > 100_000_000


def test_memory_does_not_grow_with_tokens() -> None:
    job = api.prepare(LOOP, args=(1 << 30,))
    run = Memory(Code(*compile_step(weights())), job.store, 1 << 40)
    run.advance(job.prefix, 100_000)
    used = run.used
    run.advance((), 2_000_000)
    assert run.used == used < 1 << 20

"""Proof of reference traces against the dense weights: every token is the argmax of the logits before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from wasmind.isa import stream as S
from wasmind.isa.linear import Instr, Program
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import run
from wasmind.machine.build import weights
from wasmind.transformer.dense import DenseTransformer

MACHINES = ("wasm", "wasm-stream")
HALT = Instr("halt")
EDGES = (0, 1, -1, 2, 31, 32, 33, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, -(2**31), 1 - 2**31)
PIECE = 512


@lru_cache(maxsize=2)
def model(name: str = "wasm") -> DenseTransformer:
    """The dense weights of a machine."""
    return DenseTransformer(weights(name))


def prove(program: Program, store: Mapping[int, int] | None = None, machines: Sequence[str] = MACHINES) -> list[int]:
    """The program's reference trace, which the weights of the machines must make as well."""
    prefix = assemble(program)
    trace = run(prefix, store)
    for name in machines:
        proof = model(name).verify(prefix + trace, len(prefix), store)
        assert proof.ok, f"{name}: {_mismatch(trace, proof.position - len(prefix), proof.expected)}"
    return trace


def prove_code(
    *code: Instr, constants: Sequence[int] = (), pages: int = 1, machines: Sequence[str] = MACHINES, **more
) -> list[int]:
    """`prove` of a program; constants stand in slots 2, 3, …"""
    return prove(Program(tuple(code), (pages, *constants), **more), machines=machines)


def prove_made(name: str, tokens: Sequence[int], made: Sequence[int], store: Mapping[int, int] | None = None) -> None:
    """The tokens at the places `made` of a sequence are those that the weights predict there."""
    cache = model(name).new_cache(store)
    places = sorted(made)
    for start in range(0, len(tokens), PIECE):
        logits = model(name).forward(tokens[start : start + PIECE], cache=cache)
        best = logits.argmax(dim=1).tolist()
        assert (logits == logits.amax(dim=1, keepdim=True)).sum() == len(best), "two tokens share the greatest logit"
        for place in (p for p in places if start < p <= start + len(best)):
            assert best[place - 1 - start] == tokens[place], _mismatch(tokens, place, best[place - 1 - start])


def _mismatch(tokens: Sequence[int], place: int, expected: int) -> str:
    before = " ".join(map(S.name, tokens[max(0, place - 8) : place]))
    return f"at {place} behind … {before}: the weights say {S.name(expected)}, the reference {S.name(tokens[place])}"

"""Proof of reference traces against the dense weights: every token is the argmax of the logits before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import lru_cache

from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import FIELDS, Instr, Program
from wasmind.isa.listen import boot_tokens
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import Machine, run
from wasmind.machine.build import weights
from wasmind.transformer.dense import Cache, DenseTransformer

MACHINES = ("wasm", "wasm-stream")
HALT = Instr("halt")
EDGES = (0, 1, -1, 2, 31, 32, 33, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, -(2**31), 1 - 2**31)
PIECE = 512
BOOT = list(boot_tokens())


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


def prove_sparse(code: Mapping[int, Instr], constants: Sequence[int] = ()) -> list[int]:
    """`prove_code` for code with gaps, place -> instruction: far places cost no tokens.

    In a prefix the values of the code are numbered, so that a jump leads over a gap.
    """
    machine = Machine(Program((), (1, *constants)), {})
    *prefix, start = assemble(Program((), (1, *constants)))
    machine.code = code
    here = 0
    for place, instr in sorted(code.items()):
        prefix += T.jump_tokens(place * len(FIELDS) - here) if place * len(FIELDS) != here else []
        prefix += [token for value in instr.fields for token in T.value_tokens(value)]
        here = (place + 1) * len(FIELDS)
    prefix += [start, *T.jump_tokens(-here)]
    trace: list[int] = []
    while not trace or trace[-1] not in T.STOPS:
        trace += machine.step()
    proof = model().verify(prefix + trace, len(prefix))
    assert proof.ok, _mismatch(trace, proof.position - len(prefix), proof.expected)
    return trace


def listening(store: Mapping[int, int] | None = None) -> Cache:
    """The cache of a stream machine that has read what every stream begins with."""
    return deepcopy(_listening(tuple((store or {}).items())))


@lru_cache(maxsize=4)
def _listening(store: tuple[tuple[int, int], ...]) -> Cache:
    cache = model("wasm-stream").new_cache(dict(store))
    model("wasm-stream").forward(BOOT, cache=cache)
    return cache


def prove_made(tokens: Sequence[int], made: Sequence[int], store: Mapping[int, int] | None = None) -> None:
    """The tokens at the places `made` of a stream are those that the weights predict there."""
    cache, places = listening(store), sorted(made)
    assert list(tokens[: len(BOOT)]) == BOOT
    for start in range(len(BOOT), len(tokens), PIECE):
        logits = model("wasm-stream").forward(tokens[start : start + PIECE], cache=cache)
        best = logits.argmax(dim=1).tolist()
        assert (logits == logits.amax(dim=1, keepdim=True)).sum() == len(best), "two tokens share the greatest logit"
        for place in (p for p in places if start < p <= start + len(best)):
            assert best[place - 1 - start] == tokens[place], _mismatch(tokens, place, best[place - 1 - start])


def _mismatch(tokens: Sequence[int], place: int, expected: int) -> str:
    before = " ".join(map(S.name, tokens[max(0, place - 8) : place]))
    return f"at {place} behind … {before}: the weights say {S.name(expected)}, the reference {S.name(tokens[place])}"

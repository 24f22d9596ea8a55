"""What the explorer's widgets run: small compiled circuits, and the machine itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import numpy as np
from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from wasmind import api, xray
from wasmind.circuit.compile import Circuit, compile_circuit
from wasmind.circuit.examples import key_value, parity
from wasmind.circuit.expr import affine, lookup, position, token
from wasmind.circuit.gates import product
from wasmind.errors import UsageError
from wasmind.executors import dense_model
from wasmind.isa import tokens as T
from wasmind.isa.session import Answer, Session, flat_instruction
from wasmind.listeners import EngineListener
from wasmind.server.errors import RESPONSES
from wasmind.server.xray import names as machine_names
from wasmind.transformer.dense import DenseTransformer
from wasmind.transformer.weights import Weights

KEYS = 32
"""Keys of the widget of attention are 1 to this."""
FACTORS = 9
"""Factors of the widget of products are from minus this to this."""
MAX_INSTRUCTIONS = 64
MAX_BRIDGE_TOKENS = 200_000
"""Of the machine, for one instruction of the widget of the bridge."""
COUNTDOWN = """
(module (import "wasmind" "output" (func $output (param i32)))
  (func (export "main") (param $n i32)
    (loop $again
      (call $output (local.get $n))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
"""
OPERATIONS = ("add", "sub", "mul", "div_s", "div_u", "and", "or", "xor", "shl", "shr_s", "shr_u")

Word = Annotated[int, Query(ge=-(1 << 31), lt=1 << 31)]

routes = APIRouter(prefix="/explorer/api", tags=["explorer"], responses=RESPONSES)


class Instructions(BaseModel):
    """Instructions as a flat program has them: [["i32.const", 5], ["i32.eqz"]]."""

    instructions: list[list[str | int]] = Field(max_length=MAX_INSTRUCTIONS)


@dataclass(frozen=True)
class Compiled:
    """A circuit's weights, the dense model of them, and their names."""

    weights: Weights
    model: DenseTransformer
    names: xray.Names

    def run(self, words: Sequence[str]) -> tuple[xray.Recording, str]:
        """The tokens read, and the one that follows. Raises UsageError for a word that is no token."""
        known = self.weights.metadata.tokens
        for word in words:
            if word not in known:
                raise UsageError(f"{word!r:.20} is no token; there are {known[0]} to {known[-1]}")
        ids = [known.index(word) for word in words]
        recording = xray.Recording(self.weights, self.model, ids, {})
        while not recording.advance(len(ids) - 1):
            pass
        return recording, known[recording.following(len(ids) - 1)]

    def look(self, recording: xray.Recording) -> xray.Look:
        """The last position."""
        return xray.look(recording, self.names, len(recording.tokens) - 1)


@lru_cache(maxsize=8)
def compiled(name: str) -> Compiled:
    """A small circuit, compiled."""
    weights = compile_circuit({"nearest": nearest, "memory": key_value, "times": times, "parity": parity}[name]())
    return Compiled(weights, DenseTransformer(weights), xray.Names(weights))


def nearest() -> Circuit:
    """Keys `1`, `2`, …, then a query `?6`: the answer is the key that is nearest, and of equal ones the latest."""
    numbers = range(1, KEYS + 1)
    tokens = [*map(str, numbers), *(f"?{n}" for n in numbers)]
    out_of_reach = 4 * KEYS  # the key of queries: every other is nearer to a query
    stands_at = [*numbers, *(out_of_reach for _ in numbers)]
    key, squared = token("key", stands_at), token("key squared", [n * n for n in stands_at])
    (found,) = lookup("nearest", token("query", [*(0 for _ in numbers), *numbers]), key, squared, key)
    columns = [2 * n for n in numbers], [-n * n for n in numbers]
    low = [0] * KEYS, [-(KEYS**2) * 4] * KEYS  # queries are never the answer
    return Circuit("nearest", tokens, [(columns[0] + low[0], found), (columns[1] + low[1], affine(1))])


def times() -> Circuit:
    """Two numbers; the answer is their product, by one gated neuron for each sign of the first."""
    numbers = range(-(FACTORS**2), FACTORS**2 + 1)
    number = token("number", [n if abs(n) <= FACTORS else 0 for n in numbers])
    here, there = position("parity", [0, 1]), position("other parity", [1, 0])
    (before,) = lookup("number before", there, here, here, number)
    made = product("product", before, number)
    logits = [([2 * n for n in numbers], made), ([-n * n for n in numbers], affine(1))]
    return Circuit("times", [*map(str, numbers)], logits, period=2)


@routes.get("/keys")
def keys(given: Annotated[str, Query(max_length=200)], query: Annotated[int, Query(ge=1, le=KEYS)]) -> dict[str, Any]:
    """The score of each key for a query, and which one is found."""
    circuit, words = compiled("nearest"), given.split()
    if not 1 <= len(words) <= KEYS:
        raise UsageError(f"give 1 to {KEYS} keys")
    recording, answer = circuit.run([*words, f"?{query}"])
    head = circuit.look(recording).layers[0].heads[0]
    scores = xray.scores(recording, 0, 0, len(words))
    return {"keys": words, "scores": scores[:-1], "found": head.position, "answer": answer}


@routes.get("/memory")
def memory(said: Annotated[str, Query(max_length=200)]) -> dict[str, Any]:
    """What the circuit that keeps values under names answers, and which token it read."""
    circuit, words = compiled("memory"), said.split()
    if not words:
        raise UsageError("say something, such as a 3 a ?")
    recording, answer = circuit.run(words)
    heads = [head for layer in circuit.look(recording).layers for head in layer.heads]
    head = next(head for head in heads if head.name == "memory")
    return {"tokens": words, "answer": answer, "found": head.position, "query": head.query, "key": head.key}


@routes.get("/product")
def multiply(
    x: Annotated[int, Query(ge=-FACTORS, le=FACTORS)], y: Annotated[int, Query(ge=-FACTORS, le=FACTORS)]
) -> dict[str, Any]:
    """The gates and values of the neurons that multiply, and the product that the logits say."""
    circuit = compiled("times")
    recording, answer = circuit.run([str(x), str(y)])
    (state,) = recording.layers(slice(1, 2))
    return {
        "answer": int(answer),
        "neurons": [
            {"name": name, "gate": float(state.gates[0, n]), "value": float(state.values[0, n])}
            for n, name in enumerate(circuit.names.layers[0].neurons)
            if name.startswith("product")
        ],
    }


@routes.get("/parity")
def ones(bits: Annotated[str, Query(pattern="^[01]{1,40}$")]) -> dict[str, Any]:
    """The running sum behind each bit, and the answer."""
    circuit = compiled("parity")
    recording, answer = circuit.run([*bits, "="])
    return {
        "bits": list(bits),
        "sums": [float(recording.brought(0, p)[0, 0]) for p in range(len(bits))],
        "answer": answer,
    }


@routes.get("/digits")
def digits(op: str, a: Word, b: Word) -> dict[str, Any]:
    """An operation on the machine: the tokens of its result, each with the logits that decided it."""
    if op not in OPERATIONS:
        raise UsageError(f"there is no operation {op!r:.20}; there are {', '.join(OPERATIONS)}")
    subject = xray.subject(api.load(_TEXT.format(op=op).encode()), args=(a, b))
    recording = _read(subject)
    step = next(step for step in subject.steps if subject.program.code[step.pc].op == op)
    *_, state = recording.layers(slice(step.start - 1, step.end - 1))
    rows = [_digit(recording.weights.unembedding, x, subject.tokens[step.start + i]) for i, x in enumerate(state.after)]
    return {
        "instruction": subject.instruction(step),
        "value": step.value if step.slot is not None else None,
        "digits": rows,
    }


_TEXT = '(module (func (export "main") (param i32 i32) (result i32) (i32.{op} (local.get 0) (local.get 1))))'


def _digit(unembedding: np.ndarray, x: np.ndarray, made: int) -> dict[str, Any]:
    """A token of a result, and the logits of all digits of its family and place."""
    parts = T.split(made)
    if parts is None:
        return {"name": T.name(made)}
    family, place, t = parts
    first = T.digit(family, place, -T.HALF)
    return {"name": T.name(made), "place": place, "t": t, "logits": (unembedding[first : first + T.RADIX] @ x).tolist()}


@routes.get("/branches")
def branches(n: Annotated[int, Query(ge=1, le=9)]) -> list[dict[str, Any]]:
    """A countdown on the machine: at each token the sum that counts, the program counter, and the instruction."""
    subject = xray.subject(api.load(COUNTDOWN.encode()), args=(n,))
    recording = _read(subject)
    span = slice(subject.start - 1, len(subject.tokens) - 1)
    counter, pc = (
        xray.over_time(recording, place.layer, place.index, span)
        for place in map(machine_names().slot, ("sums.counter: step", "fetch.pc"))
    )
    return [
        {
            "position": position,
            "token": T.name(subject.tokens[position]),
            "counter": counter[i],
            "pc": pc[i],
            "instruction": subject.instruction(step),
            "last": step.end == position + 2,
        }
        for i, position in enumerate(range(span.start, span.stop))
        if (step := subject.step_after(position))
    ]


def _read(subject: xray.Subject) -> xray.Recording:
    recording = xray.Recording(machine_names().weights, dense_model(), subject.tokens, subject.store)
    while not recording.advance(len(subject.tokens) - 1):
        pass
    return recording


@routes.post("/bridge")
def bridge(given: Instructions) -> list[dict[str, Any]]:
    """What the stream machine answers to each instruction, and what it shows of itself then."""
    listener = EngineListener()
    session = Session(listener, MAX_BRIDGE_TOKENS)
    steps = []
    for item in given.instructions:
        row, operand = flat_instruction(item)
        answer = session.execute(row.mnemonic, operand)
        text = f"{row.mnemonic} {operand}" if row.width else row.mnemonic
        steps.append(
            {
                "text": text,
                "answer": _said(answer),
                "readout": dict(zip(listener.readout, listener.watch(), strict=True)),
            }
        )
        if session.ended or answer.halted:
            break
    return steps


def _said(answer: Answer) -> str:
    """What a language model sees of an answer, in words."""
    words = {T.REPL_RESULT: "result", T.BRANCH_TAKEN: "taken", T.BRANCH_NOT_TAKEN: "not taken", T.TRAP: "trap"}
    seen = [words[token] for token in answer.visible if token in words]
    said = [*seen, *(f"output {value}" for value in answer.outputs), *([str(answer.trap)] if answer.trap else [])]
    return ", ".join(said) or "halt"

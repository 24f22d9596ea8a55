"""The WebAssembly machines.

`prefix_machine` is given a whole program and runs it. `stream_machine` also takes instructions one by one, behind a
prefix that holds its ROM: the same circuits with another front.
"""

from __future__ import annotations

from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import Affine, lookup, total
from wasmind.circuit.gates import equals, function
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import OPS
from wasmind.isa.traps import TrapKind
from wasmind.machine import alu
from wasmind.machine.control import control
from wasmind.machine.emit import Quotient, leaving, logits
from wasmind.machine.features import PERIOD, Features, features
from wasmind.machine.fetch import Fetched, fetch
from wasmind.machine.memory import memory
from wasmind.machine.opcode import Opcode
from wasmind.machine.operands import operands
from wasmind.machine.stream import Stream, stream

_SILENT = len(OPS) + 2
"""Taking this from an operation's number leaves a number that is none."""


AREAS = {
    "previous": "heads that look at the tokens just before",
    "sums": "running sums: program counter, depth of calls, sections of the prefix",
    "digits": "the value that the last tokens spell, its sign and nibbles",
    "stream": "instructions that arrive one by one: their fields, loops, whose turn it is",
    "fetch": "the fields of the instruction at the program counter",
    "op": "flags: which operation is at hand",
    "slots": "the numbers of the slots that are read and written",
    "operands": "the values of slots a, b and c, and the memory's size; the latest write wins",
    "alu": "copies, sums, differences, select, sign extension",
    "bits": "and, or, xor, bit by bit",
    "count": "leading and trailing zeros, ones",
    "compare": "comparisons, of values and of branches",
    "multiply": "products, left shifts and rotations, modulo 2**32",
    "divide": "numerator and divisor of quotients and right shifts",
    "memory": "bytes by address: the latest store, or what the outside gives",
    "control": "jumps, calls, returns: how far",
    "trap": "what ends a program",
    "emit": "the next token: which kind, and which digit",
    "readout": "what a language model may see",
    "clear": "residual slots, emptied before they hold something else",
}
"""What the first word of a head's or neuron's name stands for."""


def prefix_machine() -> Circuit:
    """The circuit of the machine that runs a whole program."""
    return _machine("wasm", [T.name(t) for t in range(T.VOCABULARY)], features(T.VOCABULARY))


def stream_machine() -> Circuit:
    """The circuit of the machine that also listens to a stream of instructions."""
    size = S.vocabulary()
    f = features(size)
    return _machine("wasm-stream", [S.name(t) for t in range(size)], f, stream(f))


def _machine(name: str, tokens: list[str], f: Features, listening: Stream | None = None) -> Circuit:
    fetched = fetch(f, listening)
    op = Opcode(fetched.op - listening.silent * _SILENT if listening else fetched.op)
    x = operands(f, fetched)
    holds = alu.condition(op, x)
    at_memory = memory(f, fetched, op, x)
    flow = control(f, fetched, op, x, holds, at_memory.trap)
    if listening:
        flow.traps[TrapKind.OPERANDS] = listening.underflow
    numerator, divisor = alu.divide(op, x)
    results = alu.results(op, x, fetched.imm, holds)
    result = total([*results, at_memory.result, flow.displacement, leaving(op, x.a.unsigned)])
    return Circuit(
        name=name,
        tokens=tokens,
        logits=logits(f, op, Quotient(numerator, divisor, result), flow, listening),
        period=PERIOD,
        stop=T.STOPS,
        turn=T.YIELDS if listening else (),
        readout=_readout(f, fetched, listening, flow.traps) if listening else {},
        source={"operations": [op.name for op in OPS], "areas": AREAS},
    )


def _readout(f: Features, fetched: Fetched, listening: Stream, traps: dict[TrapKind, Affine]) -> dict[str, Affine]:
    """What a language model may see of the machine at every token: bits and small numbers, all bounded."""
    top = listening.height + (S.STACK - 1)
    value, sign, *nibbles = lookup(
        "operands.top", top, fetched.written, fetched.written_squared, f.value, f.sign, *f.nibbles
    )
    bits = {
        f"bit {4 * i + k}": function(
            f"readout.bit {4 * i + k}", nibble, [n >> k & 1 for n in range(16)].__getitem__, 0, 15
        )
        for i, nibble in enumerate(nibbles)
        for k in range(4)
    }
    return {
        **bits,
        "negative": sign,
        "zero": equals("readout.top = 0", value, 0),
        "height": listening.height,
        "nesting": listening.nesting,
        "your turn": listening.turn,
        "trap": total(traps.values()),
    }

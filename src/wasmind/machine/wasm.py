"""The WebAssembly machine: a program as the prefix, its trace behind it."""

from __future__ import annotations

from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import total
from wasmind.isa import tokens as T
from wasmind.isa.linear import OPS
from wasmind.machine import alu
from wasmind.machine.control import control
from wasmind.machine.emit import Quotient, leaving, logits
from wasmind.machine.features import PERIOD, features
from wasmind.machine.fetch import fetch
from wasmind.machine.memory import memory
from wasmind.machine.opcode import Opcode
from wasmind.machine.operands import operands


def prefix_machine() -> Circuit:
    """The circuit of the machine that is given a whole program and runs it."""
    f = features(T.VOCABULARY)
    fetched = fetch(f)
    op = Opcode(fetched.op)
    x = operands(f, fetched)
    holds = alu.condition(op, x)
    at_memory = memory(f, fetched, op, x)
    flow = control(f, fetched, op, x, holds, at_memory.trap)
    numerator, divisor = alu.divide(op, x)
    result = total([*alu.results(op, x, holds), at_memory.result, flow.displacement, leaving(op, x.a.unsigned)])
    return Circuit(
        name="wasm-prefix",
        tokens=[T.name(t) for t in range(T.VOCABULARY)],
        logits=logits(f, op, Quotient(numerator, divisor, result), flow),
        period=PERIOD,
        stop=T.STOPS,
        source={"operations": [op.name for op in OPS]},
    )

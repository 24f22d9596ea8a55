"""The schedules that layouts are tested on: those of the machines, and random ones."""

from __future__ import annotations

from functools import lru_cache

from tests.circuit.evaluate import circuit_of
from tests.circuit.strategies import PERIOD, TOKENS
from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import Affine
from wasmind.circuit.residual import Residual, layout
from wasmind.circuit.schedule import Schedule, schedule
from wasmind.machine.build import circuit as machine

MACHINES = ("wasm", "wasm-stream", "tinyvm")


def outputs(circuit: Circuit) -> list[Affine]:
    """What the last layer must have ready."""
    return [*(x for _, x in circuit.logits), *circuit.readout.values()]


def plan(circuit: Circuit) -> tuple[Schedule, Residual]:
    """The schedule and the layout of a circuit."""
    made = schedule(outputs(circuit))
    return made, layout(made)


@lru_cache(maxsize=2)
def of_machine(name: str) -> tuple[Circuit, Schedule, Residual]:
    """A machine with its schedule and layout."""
    circuit = machine(name)
    return circuit, *plan(circuit)


def of_random(pool: list[Affine]) -> tuple[Circuit, Schedule, Residual]:
    """A random circuit with its schedule and layout."""
    circuit = circuit_of(pool, TOKENS, PERIOD)
    return circuit, *plan(circuit)

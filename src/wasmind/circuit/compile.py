"""Circuit to weights. The passes, in order: prove, schedule, layout, tensors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from wasmind.circuit.expr import (
    ONE,
    Affine,
    HeadOutput,
    Number,
    PositionColumn,
    TokenColumn,
    stop_sharing,
)
from wasmind.circuit.prove import prove
from wasmind.circuit.residual import Residual, layout
from wasmind.circuit.schedule import Schedule, schedule
from wasmind.errors import UsageError
from wasmind.transformer import metadata as meta
from wasmind.transformer.weights import LayerTensors, Weights


@dataclass(frozen=True)
class Circuit:
    """What a machine is: the logits as sums, and what the numbers stand for.

    logits: (column, x) pairs; logit(t) is the sum of column[t] * x over them.
    period: the period of the position features; every position column repeats after a divisor of it.
    readout: named sums that somebody outside may read at every position.
    """

    name: str
    tokens: Sequence[str]
    logits: Sequence[tuple[Sequence[Number], Affine]]
    period: int = 1
    stop: Sequence[int] = ()
    turn: Sequence[int] = ()
    readout: Mapping[str, Affine] = field(default_factory=dict)
    source: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # Were nodes shared with the next circuit, its weights would depend on which one was built before it.
        stop_sharing()


def compile_circuit(circuit: Circuit) -> Weights:
    """The weights of a circuit. The same circuit gives the same weights, byte for byte.

    Raises ExactnessError naming the first sum that float64 might not hold exactly, UsageError for a column that fits
    neither the vocabulary nor the period.
    """
    outputs = [*(x for _, x in circuit.logits), *circuit.readout.values()]
    plan = schedule(outputs)
    prove(plan, circuit.logits)
    residual = layout(plan)
    return _tensors(circuit, plan, residual)


def _tensors(circuit: Circuit, plan: Schedule, residual: Residual) -> Weights:
    layers = [_Layer(plan, residual, number) for number in range(plan.layers)]
    weights = Weights(
        metadata=meta.Metadata(
            name=circuit.name,
            d_model=residual.d_model,
            period=circuit.period,
            tokens=tuple(circuit.tokens),
            layers=tuple(layer.metadata for layer in layers),
            slots=tuple(tuple(_slot_names(residual, number)) for number in range(plan.layers)),
            stop_tokens=tuple(circuit.stop),
            yield_tokens=tuple(circuit.turn),
            readout={name: _plain(residual.row(x)) for name, x in circuit.readout.items()},
            source=dict(circuit.source),
        ),
        embedding=_embedding(circuit, residual),
        positions=_positions(circuit, residual),
        unembedding=_unembedding(circuit, residual),
        layers=tuple(layer.tensors for layer in layers),
    )
    weights.check()
    return weights


def _plain(row: Mapping[int, Number]) -> list[list[float]]:
    return [[slot, float(weight)] for slot, weight in sorted(row.items())]


def _embedding(circuit: Circuit, residual: Residual) -> np.ndarray:
    table = np.zeros((len(circuit.tokens), residual.d_model))
    for held in residual.held:
        for atom, c in held.parts.items():
            if atom is ONE:
                table[:, held.slot] += float(c)
            elif isinstance(atom, TokenColumn):
                _require_length(f"token column {atom.name!r}", atom.table, circuit.tokens)
                table[:, held.slot] += np.array([float(c * x) for x in atom.table])
    return table


def _positions(circuit: Circuit, residual: Residual) -> np.ndarray:
    table = np.zeros((circuit.period, residual.d_model))
    for held in residual.held:
        for atom, c in held.parts.items():
            if isinstance(atom, PositionColumn):
                repeats = circuit.period // len(atom.table)
                if repeats * len(atom.table) != circuit.period:
                    raise UsageError(
                        f"position column {atom.name!r} repeats after {len(atom.table)} positions, which does not "
                        f"divide the circuit's period of {circuit.period}; make the period a multiple"
                    )
                table[:, held.slot] += np.array([float(c * x) for x in atom.table] * repeats)
    return table


def _unembedding(circuit: Circuit, residual: Residual) -> np.ndarray:
    table = np.zeros((len(circuit.tokens), residual.d_model))
    for column, x in circuit.logits:
        _require_length("a column of the logits", column, circuit.tokens)
        values = np.array([float(c) for c in column])
        for slot, weight in residual.row(x).items():
            table[:, slot] += values * float(weight)
    return table


def _require_length(what: str, column: Sequence[Number], tokens: Sequence[str]) -> None:
    if len(column) != len(tokens):
        raise UsageError(f"{what} has {len(column)} entries, the circuit {len(tokens)} tokens; give one for each token")


def _slot_names(residual: Residual, layer: int) -> list[str]:
    """What each slot holds where the layer's neurons read."""
    names = ["-"] * residual.d_model
    for held in sorted(residual.held, key=lambda held: held.birth):
        if held.birth <= 2 * layer + 1 and held.death >= 2 * layer:
            names[held.slot] = held.name
    return names


class _Layer:
    """The tensors of one layer and their names."""

    def __init__(self, plan: Schedule, residual: Residual, number: int) -> None:
        self.residual = residual
        self.heads = [head for head, layer in plan.heads.items() if layer == number]
        self.heads.sort(key=lambda head: head.uid)
        self.neurons = sorted((n for n, layer in plan.neurons.items() if layer == number), key=lambda n: n.uid)
        self.cleared = residual.clears.get(number, [])
        self.writes = self._writes()

    def _writes(self) -> dict[object, list[tuple[int, Number]]]:
        """(slot, weight) of everything that each producer of this layer adds to."""
        wanted: set[object] = {*self.heads, *self.neurons}
        writes: dict[object, list[tuple[int, Number]]] = {}
        for held in self.residual.held:
            for atom, c in held.parts.items():
                producer = atom.head if isinstance(atom, HeadOutput) else atom
                if producer in wanted:
                    writes.setdefault(atom, []).append((held.slot, c))
        return writes

    @property
    def metadata(self) -> meta.Layer:
        heads = tuple(meta.Head(head.kind.value, head.name, head.bounds) for head in self.heads)
        cleared = [f"clear.{self.residual.held[i].name}" for i in self.cleared]
        return meta.Layer(self._role(), heads, (*(neuron.name for neuron in self.neurons), *cleared))

    def _role(self) -> str:
        """The areas that its heads, then its neurons, are named for: the part of a name before the first dot."""

        def areas(names: Sequence[str]) -> str:
            return ", ".join(dict.fromkeys(name.split(".")[0] for name in names))

        parts = [areas([head.name for head in self.heads]), areas([neuron.name for neuron in self.neurons])]
        return " → ".join(part for part in parts if part)

    @property
    def tensors(self) -> LayerTensors:
        n = len(self.neurons) + len(self.cleared)
        gate, value, out = self._zeros(n), self._zeros(n), self._zeros(n)
        for i, neuron in enumerate(self.neurons):
            self._fill(gate[i], neuron.gate)
            self._fill(value[i], neuron.value)
            for slot, c in self.writes.get(neuron, ()):
                out[i, slot] += float(c)
        one = self.residual.held[self.residual.places[ONE][0]].slot
        for i, index in enumerate(self.cleared, start=len(self.neurons)):
            slot = self.residual.held[index].slot
            gate[i, one], value[i, slot], out[i, slot] = 1, 1, -1
        q, k, v, o = self._attention()
        return LayerTensors(q, k, v, o, gate, value, np.ascontiguousarray(out.T))

    def _attention(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        q, k, v, o = (self._zeros(len(self.heads), 2) for _ in range(4))
        outputs = {(atom.head, atom.index): atom for atom in self.writes if isinstance(atom, HeadOutput)}
        for h, head in enumerate(self.heads):
            for i in range(2):
                self._fill(q[h, i], head.query[i])
                self._fill(k[h, i], head.key[i])
                self._fill(v[h, i], head.value[i])
                for slot, c in self.writes.get(outputs.get((head, i)), ()):
                    o[h, i, slot] += float(c)
        return q, k, v, np.ascontiguousarray(o.transpose(0, 2, 1))

    def _zeros(self, *shape: int) -> np.ndarray:
        return np.zeros((*shape, self.residual.d_model))

    def _fill(self, row: np.ndarray, x: Affine) -> None:
        for slot, weight in self.residual.row(x).items():
            row[slot] = float(weight)

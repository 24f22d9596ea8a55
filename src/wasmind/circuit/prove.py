"""The proof of exactness: every sum that a scheduled circuit forms, checked by interval analysis."""

from __future__ import annotations

from collections.abc import Sequence

from wasmind.circuit.expr import ONE, Affine, Attention, Head, Number, Wire
from wasmind.circuit.intervals import (
    atom_interval,
    grain,
    grain_of,
    interval,
    magnitude,
    require_exact,
    require_exact_product,
    require_exact_size,
    sum_grain,
)
from wasmind.circuit.schedule import Schedule, expand

Logits = Sequence[tuple[Sequence[Number], Affine]]


def prove(plan: Schedule, logits: Logits) -> None:
    """Raise ExactnessError, naming the sum and its range, unless float64 forms every sum exactly in any order."""
    _Proof(plan).run(logits)


class _Proof:
    def __init__(self, plan: Schedule) -> None:
        self.plan = plan
        self.sums = {atom: Affine(expand(atom.total)) for atom in plan.reads if isinstance(atom, Wire)}

    def run(self, logits: Logits) -> None:
        for atom, parts in self.sums.items():
            require_exact(f"wire {atom.name!r}", parts)
        for neuron in self.plan.neurons:
            self._read(f"the gate of neuron {neuron.name!r}", neuron.gate)
            self._read(f"the value of neuron {neuron.name!r}", neuron.value)
            opened = (0, max(0, interval(neuron.gate)[1]))
            require_exact_product(f"neuron {neuron.name!r}", opened, neuron.value, grain(neuron))
        for head in self.plan.heads:
            self._head(head)
        self._logits(logits)

    def _read(self, what: str, x: Affine) -> None:
        require_exact_size(what, self._reach(x), sum_grain(x), interval(x))

    def _reach(self, x: Affine) -> Number:
        """The greatest magnitude of any partial sum where a matrix reads x.

        A wire's slot lacks the constant part of the wire (see `residual`): the matrix adds that on its own.
        """
        size: Number = 0
        constant: Number = 0
        for atom, c in x.terms.items():
            apart = self.sums[atom].terms.get(ONE, 0) if isinstance(atom, Wire) else 0
            lo, hi = atom_interval(atom)
            size += abs(c) * magnitude((lo - apart, hi - apart))
            constant += c * apart
        return size + abs(constant)

    def _head(self, head: Head) -> None:
        for what, pair in (("query", head.query), ("key", head.key), ("value", head.value)):
            for x in pair:
                self._read(f"a {what} of head {head.name!r}", x)
        if head.kind is Attention.LATEST:
            _prove_score(head)
        elif head.bounds and head.kind is Attention.SUM:
            for (lo, hi), x in zip(head.bounds, head.value, strict=True):
                # A piece of the sequence is summed by itself, then added to what came before.
                require_exact_size(f"the sum of head {head.name!r}", hi - lo + magnitude((lo, hi)), sum_grain(x))
        elif head.bounds:
            q, k = magnitude(interval(head.query[0])), magnitude(head.bounds[1])
            require_exact_size(f"the score of head {head.name!r}", 2 * q * k + k * k, sum_grain(head.query[0]))

    def _logits(self, logits: Logits) -> None:
        """Every slot times its weight, summed: the same for all tokens, so once, with the greatest weights."""
        size: Number = 0
        grains = 0
        for column, x in logits:
            self._read("a logit's sum", x)
            size += max(map(abs, column)) * self._reach(x)
            grains = max(grains, sum_grain(x) + max(map(grain_of, column)))
        require_exact_size("a logit", size, grains)


def _prove_score(head: Head) -> None:
    """The two products of a score are exact; so is their sum, if its magnitude is."""
    pairs = list(zip(head.query, head.key, strict=True))
    size = sum(magnitude(interval(q)) * magnitude(interval(k)) for q, k in pairs)
    grains = max(sum_grain(q) + sum_grain(k) for q, k in pairs)
    require_exact_size(f"the score of head {head.name!r}", size, grains)

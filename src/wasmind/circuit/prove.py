"""The proof of exactness: every sum that a scheduled circuit forms, checked by interval analysis."""

from __future__ import annotations

from collections.abc import Sequence

from wasmind.circuit.expr import Affine, Attention, Head, Number, Wire
from wasmind.circuit.intervals import (
    grain,
    interval,
    magnitude,
    require_exact,
    require_exact_product,
    require_exact_size,
    sum_grain,
)
from wasmind.circuit.schedule import Schedule, expand


def prove(plan: Schedule, logits: Sequence[tuple[Sequence[Number], Affine]]) -> None:
    """Raise ExactnessError, naming the sum and its range, unless float64 forms every sum exactly in any order."""
    for atom in plan.reads:
        if isinstance(atom, Wire):
            require_exact(f"wire {atom.name!r}", Affine(expand(atom.total)))
    for neuron in plan.neurons:
        require_exact(f"the gate of neuron {neuron.name!r}", neuron.gate)
        require_exact(f"the value of neuron {neuron.name!r}", neuron.value)
        opened = (0, max(0, interval(neuron.gate)[1]))
        require_exact_product(f"neuron {neuron.name!r}", opened, neuron.value, grain(neuron))
    for head in plan.heads:
        _prove_head(head)
    _prove_logits(logits)


def _prove_head(head: Head) -> None:
    for what, pair in (("query", head.query), ("key", head.key), ("value", head.value)):
        for x in pair:
            require_exact(f"a {what} of head {head.name!r}", x)
    if head.kind is Attention.LATEST:
        for q, k in zip(head.query, head.key, strict=True):
            require_exact_product(f"a score of head {head.name!r}", interval(q), k, sum_grain(q) + sum_grain(k))
        _prove_score(head)


def _prove_score(head: Head) -> None:
    """The two products of a score are exact; so is their sum, if its magnitude is."""
    pairs = list(zip(head.query, head.key, strict=True))
    size = sum(magnitude(interval(q)) * magnitude(interval(k)) for q, k in pairs)
    grains = max(sum_grain(q) + sum_grain(k) for q, k in pairs)
    require_exact_size(f"the score of head {head.name!r}", size, grains)


def _prove_logits(logits: Sequence[tuple[Sequence[Number], Affine]]) -> None:
    """Every slot times its weight, summed: the same for all tokens, so once, with the greatest weights."""
    size: Number = 0
    grains = 0
    for column, x in logits:
        require_exact("a logit's sum", x)
        widest = max(map(abs, column))
        size += widest * magnitude(interval(x))
        grains = max(grains, sum_grain(x))
    require_exact_size("a logit", size, grains)


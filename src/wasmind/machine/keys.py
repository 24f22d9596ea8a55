"""Keys for lookups: a number and its square at the positions that count, 0 at all others.

Only a number from 1 on can be found, so a position with key 0 is out of the way of every search.
"""

from __future__ import annotations

from wasmind.circuit.expr import Affine, neuron, total, wire
from wasmind.circuit.intervals import interval

BIG = 1 << 26
"""Above every key: subtracting it closes a gate."""


def keyed(name: str, number: Affine, *conditions: Affine) -> tuple[Affine, Affine]:
    """(number, its square) where every condition is 1, (0, 0) elsewhere and where the number is negative."""
    open_ = number - (len(conditions) - total(conditions)) * BIG
    highest = max(interval(number)[1], 0)
    return (
        wire(name, neuron(name, open_, 1), (0, highest)),
        wire(f"{name} squared", neuron(f"{name} squared", open_, number), (0, highest**2)),
    )


def keyed_either(name: str, flag: Affine, one: tuple[Affine, ...], other: tuple[Affine, ...]) -> tuple[Affine, Affine]:
    """`keyed` of one's number and conditions where the flag is 1, of the other's where it is 0.

    Never of both, so neither the sum nor its square is greater than one of them.
    """
    (k, k_squared), (m, m_squared) = keyed(name, *one, flag), keyed(f"{name}, prefix", *other, 1 - flag)
    highest = max(interval(k)[1], interval(m)[1])
    return wire(name, k + m, (0, highest)), wire(f"{name} squared", k_squared + m_squared, (0, highest**2))

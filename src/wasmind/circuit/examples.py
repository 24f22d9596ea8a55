"""Small circuits that are no machines: what the parts are for, a page each. `docs/circuits.md` explains them.

Each function returns a circuit; `compile_circuit` makes weights of it, `interpret` runs it as it is written.
"""

from __future__ import annotations

from collections.abc import Sequence

from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import Affine, Number, affine, lookup, position, running_sum, token
from wasmind.circuit.gates import at_least, equals, function, product

Logits = list[tuple[Sequence[Number], Affine]]


def parity(limit: int = 64) -> Circuit:
    """Bits, then `=`; the answer says whether the number of ones is even or odd.

    A running sum and a table. The sum has bounds: an input with more than `limit` ones is refused while it runs,
    never answered wrongly.
    """
    tokens = ["0", "1", "=", "even", "odd"]
    one = token("is 1", _at("1", tokens))
    (ones,) = running_sum("ones", one, bounds=[(0, limit)])
    odd = function("odd", ones, lambda n: n % 2, 0, limit)
    logits: Logits = [(_at("even", tokens), 1 - odd), (_at("odd", tokens), odd)]
    return Circuit("parity", tokens, logits, stop=[3, 4])


def sorted_unique(size: int = 16) -> Circuit:
    """Numbers below `size`, then `=`; the circuit emits them in ascending order, each once, then `stop`.

    One head finds the smallest number greater than the last. Attention finds the nearest key, so the keys must be
    such that everything above is nearer than anything below. They stand on a ladder whose gaps halve:

        n      -1 (=)               0          1     2  3
        rung    |-------------------|----------|-----|--|

    From the rung of n + 1 it is less far to any greater number than back to n. Where nothing greater was given, n
    itself is the nearest, and that is the end.
    """
    tokens = [*map(str, range(size)), "=", "stop"]
    numbers = [*range(size), -1, -1]

    def rung(n: int) -> int:
        return 1 << size - n

    number = token("number", numbers)
    key = token("rung", [rung(n) for n in numbers])
    squared = token("rung squared", [rung(n) ** 2 for n in numbers])
    goal = token("next rung", [rung(n + 1) for n in numbers])
    (found,) = lookup("successor", goal, key, squared, number)
    end = at_least("end", number - found, 0)
    logits = [*_number_logits(found, tokens), (_at("stop", tokens, size**2 + 1), end)]
    return Circuit("sorted unique", tokens, logits, stop=[tokens.index("stop")])


def key_value(names: str = "abcdefgh") -> Circuit:
    """`a 3` stores 3 under a; `a ?` asks for it, and the answer is the digit stored last, or `none`.

    The sequence is the memory: a lookup finds the latest digit that was written behind the name.
    """
    tokens = [*names, *"0123456789", "?", "none"]
    # Names count from 1: the key 0 is left to positions that store nothing.
    name = token("name", [names.find(t) + 1 if len(t) == 1 else 0 for t in tokens])
    digit = token("digit", [int(t) if t.isdigit() else 0 for t in tokens])
    stores = token("is a digit", [int(t.isdigit()) for t in tokens])
    before = _previous("name before", name)
    key = product("key", stores, before)
    found, found_key = lookup("memory", before, key, product("key squared", key, key), digit, key)
    stored = equals("stored", found_key - before, 0)
    logits = [*_number_logits(found, tokens), (_at("none", tokens, 100), 1 - stored)]
    answers = [i for i, t in enumerate(tokens) if t.isdigit() or t == "none"]
    return Circuit("key value", tokens, logits, period=2, turn=answers)


def _previous(name: str, x: Affine) -> Affine:
    """x one position ago: of the positions whose parity is the other one, attention finds the latest."""
    here, there = position("parity", [0, 1]), position("other parity", [1, 0])
    return lookup(name, there, here, here, x)[0]  # 0 and 1 are their own squares


def _number_logits(x: Affine, tokens: Sequence[str]) -> Logits:
    """The argmax is the token that reads x. 2 * t * x - t**2 has its peak at t = x: it is x**2 there."""
    numbers = [int(t) if t.isdigit() else 0 for t in tokens]
    constants = [-(n**2) if t.isdigit() else -1 for n, t in zip(numbers, tokens, strict=True)]
    return [([2 * n for n in numbers], x), (constants, affine(1))]


def _at(name: str, tokens: Sequence[str], height: int = 1) -> list[int]:
    """A column that is `height` at one token and 0 elsewhere."""
    return [height * (t == name) for t in tokens]

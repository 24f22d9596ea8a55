"""A circuit interpreted as it is written, before it has layers, slots or weights: slow and exact.

Every expression has a value at every position, an int or a Fraction, and these are computed position by position
from the expressions alone. So a wrong answer is located: where the interpreter is wrong, the circuit is; where the
weights differ from the interpreter, the compiler is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wasmind.circuit import expr as E
from wasmind.circuit.compile import Circuit
from wasmind.circuit.expr import Affine, Atom, Head, Number
from wasmind.errors import ExactnessError, LimitError, UsageError

Pair = tuple[Number, Number]


class Interpretation:
    """The values of all expressions of a circuit over a sequence, which `append` makes longer."""

    def __init__(self, circuit: Circuit, tokens: Iterable[int] = (), store: Mapping[int, int] | None = None) -> None:
        self.circuit = circuit
        self.store = dict(store or {})
        # An atom is made after what it is made of, so the order of making is an order to compute in.
        self.atoms = sorted(_atoms(circuit), key=lambda atom: atom.uid)
        self.tokens: list[int] = []
        self._rows: list[dict[Atom, Number]] = []
        self._latest: dict[Head, dict[Pair, int]] = {}  # where each key of a head stood last
        for token in tokens:
            self.append(token)

    def append(self, token: int) -> None:
        """Goes on to the next position. Raises ExactnessError where a running sum leaves its bounds."""
        self.tokens.append(token)
        self._rows.append({})
        for atom in self.atoms:
            self._rows[-1][atom] = self._compute(atom)

    def value(self, x: Affine, position: int = -1) -> Number:
        """The value of an expression made of atoms of the circuit."""
        row = self._rows[position]
        return sum(c * row[atom] for atom, c in x.terms.items())

    def named(self, name: str, position: int = -1) -> Number:
        """The value of the atom of that name; of several with one name, the outermost, which was made last."""
        found = [atom for atom in self.atoms if atom.name == name]
        if not found:
            raise UsageError(f"{self.circuit.name} has nothing named {name!r}; see `atoms` for all it has")
        return self._rows[position][found[-1]]

    def logits(self, position: int = -1) -> list[Number]:
        """The logit of every token."""
        weights = [(column, self.value(x, position)) for column, x in self.circuit.logits]
        return [sum(column[t] * weight for column, weight in weights) for t in range(len(self.circuit.tokens))]

    def next_token(self, position: int = -1) -> int:
        """The token with the greatest logit, which must be the only one."""
        logits = self.logits(position)
        assert logits.count(max(logits)) == 1, f"behind token {self.tokens[position]} two share the greatest logit"
        return logits.index(max(logits))

    def _compute(self, atom: Atom) -> Number:
        match atom:
            case E.Wire():
                return self.value(atom.total)
            case E.Neuron():
                return max(0, self.value(atom.gate)) * self.value(atom.value)
            case E.HeadOutput():
                return self._attend(atom, atom.head)
            case E.PositionColumn():
                return atom.table[(len(self.tokens) - 1) % len(atom.table)]
            case E.TokenColumn():
                return 1 if atom is E.ONE else atom.table[self.tokens[-1]]
        raise AssertionError(f"{atom.name} is no atom that can be computed")

    def _attend(self, atom: E.HeadOutput, head: Head) -> Number:
        if head.kind is E.Attention.SUM:
            return self._running_sum(atom, head)
        query = self._pair(head.query)
        if head.kind is E.Attention.CROSS:
            found = _nearest(query, {(2 * key, -key * key): key for key in self.store}) if self.store else -1
            return (self.store.get(found, 0), found)[atom.index]
        latest = self._latest.setdefault(head, {})
        latest[self._pair(head.key)] = len(self.tokens) - 1
        return self.value(head.value[atom.index], _nearest(query, latest))

    def _running_sum(self, atom: E.HeadOutput, head: Head) -> Number:
        before = self._rows[-2][atom] if len(self._rows) > 1 else 0
        total = before + self.value(head.value[atom.index])
        lo, hi = head.bounds[atom.index] if head.bounds else (total, total)
        if not lo <= total <= hi:
            raise ExactnessError(f"the sum of head {head.name!r} is {total}, outside {lo} .. {hi}")
        return total

    def _pair(self, pair: tuple[Affine, Affine]) -> Pair:
        return self.value(pair[0]), self.value(pair[1])


def interpret(circuit: Circuit, tokens: Iterable[int], store: Mapping[int, int] | None = None) -> Interpretation:
    """What every expression of the circuit comes to at every position of the sequence."""
    return Interpretation(circuit, tokens, store)


def generate(
    circuit: Circuit, prompt: Iterable[int], store: Mapping[int, int] | None = None, max_tokens: int = 1000
) -> list[int]:
    """The tokens that follow the prompt, up to one that stops or gives the turn away.

    Raises LimitError after `max_tokens`.
    """
    run = interpret(circuit, prompt, store)
    made: list[int] = []
    while not made or made[-1] not in (*circuit.stop, *circuit.turn):
        if len(made) == max_tokens:
            raise LimitError(f"{circuit.name} did not end within {max_tokens} tokens; raise max_tokens")
        made.append(run.next_token())
        run.append(made[-1])
    return made


def _nearest(query: Pair, places: Mapping[Pair, int]) -> int:
    """The place of the key with the greatest score; of equals, the last."""
    return max((query[0] * key[0] + query[1] * key[1], place) for key, place in places.items())[1]


def _atoms(circuit: Circuit) -> set[Atom]:
    """Everything that the circuit's outputs are made of."""
    found: set[Atom] = set()
    waiting = [atom for x in (*(x for _, x in circuit.logits), *circuit.readout.values()) for atom in x.terms]
    while waiting:
        atom = waiting.pop()
        if atom not in found:
            found.add(atom)
            waiting += (part for x in _parts(atom) for part in x.terms)
    return found


def _parts(atom: Atom) -> Iterator[Affine]:
    match atom:
        case E.Wire():
            yield atom.total
        case E.Neuron():
            yield from (atom.gate, atom.value)
        case E.HeadOutput(head=head):
            yield from (*head.query, *head.key, *head.value)

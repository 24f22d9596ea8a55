"""Small machines written straight into weights, and random ones; no compiler is involved."""

from dataclasses import fields

import numpy as np

from wasmind.transformer.metadata import Bounds, Head, Layer, Metadata
from wasmind.transformer.weights import LayerTensors, Weights

NOWHERE = -(2**20)
"""A logit that never wins."""


class Sketch:
    """Weights under construction: named residual slots, rows written as {slot: number}."""

    def __init__(self, slots: str, tokens: list[str], period: int = 1) -> None:
        self.slots = slots.split()
        self.tokens = tokens
        self.embedding = np.zeros((len(tokens), len(self.slots)))
        self.positions = np.zeros((period, len(self.slots)))
        self.unembedding = np.zeros((len(tokens), len(self.slots)))
        self.heads: list[Head] = []
        self.rows: dict[str, list[np.ndarray]] = {part.name: [] for part in fields(LayerTensors)}

    def row(self, values: dict[str, float]) -> np.ndarray:
        row = np.zeros(len(self.slots))
        for slot, value in values.items():
            row[self.slots.index(slot)] = value
        return row

    def embed(self, token: str, values: dict[str, float]) -> None:
        self.embedding[self.tokens.index(token)] = self.row(values)

    def read_out(self, token: str, values: dict[str, float]) -> None:
        self.unembedding[self.tokens.index(token)] = self.row(values)

    def head(
        self,
        kind: str,
        name: str,
        *,
        to: tuple[str, str],
        q: tuple[dict[str, float], dict[str, float]] = ({}, {}),
        k: tuple[dict[str, float], dict[str, float]] = ({}, {}),
        v: tuple[dict[str, float], dict[str, float]] = ({}, {}),
        bounds: Bounds | None = None,
    ) -> None:
        self.heads.append(Head(kind, name, bounds))
        for part, rows in (("w_q", q), ("w_k", k), ("w_v", v)):
            self.rows[part].append(np.stack([self.row(r) for r in rows]))
        self.rows["w_o"].append(np.stack([self.row({slot: 1}) for slot in to], axis=1))

    def neuron(self, *, gate: dict[str, float], value: dict[str, float], out: dict[str, float]) -> None:
        for part, values in (("w_gate", gate), ("w_value", value), ("w_out", out)):
            self.rows[part].append(self.row(values))

    def weights(self, **more: object) -> Weights:
        """One layer of heads and neurons."""
        d, n = len(self.slots), len(self.rows["w_gate"])
        parts = {part: np.stack(self.rows[part]) for part in ("w_q", "w_k", "w_v", "w_o")}
        parts |= {part: np.reshape(self.rows[part], (n, d)) for part in ("w_gate", "w_value")}
        tensors = LayerTensors(**parts, w_out=np.reshape(self.rows["w_out"], (n, d)).T)
        metadata = Metadata(
            name="toy",
            d_model=d,
            period=len(self.positions),
            tokens=tuple(self.tokens),
            layers=(Layer("toy", tuple(self.heads), tuple(f"neuron {i}" for i in range(n))),),
            slots=(tuple(self.slots),),
            **more,
        )
        weights = Weights(metadata, self.embedding, self.positions, self.unembedding, (tensors,))
        weights.check()
        return weights


def copier(period: int = 4) -> Weights:
    """The next token is the previous one, found by its place p mod period: ab gives ababab..."""
    sketch = Sketch("one place2 -place^2 previous token found -", list("abcd"), period)
    for place in range(period):
        here = {"one": 1, "place2": 2 * place, "-place^2": -place * place, "previous": (place - 1) % period}
        sketch.positions[place] = sketch.row(here)
    for number, token in enumerate(sketch.tokens):
        sketch.embed(token, {"token": number})
        sketch.read_out(token, {"found": 2 * number, "one": -number * number})
    sketch.head(
        "latest",
        "previous token",
        q=({"previous": 1}, {"one": 1}),
        k=({"place2": 1}, {"-place^2": 1}),
        v=({"token": 1}, {}),
        to=("found", "-"),
    )
    return sketch.weights()


def registers(**more: object) -> Weights:
    """r1=5 writes a register, r1? is answered by the value last written, or the store's where none was."""
    writes = [f"r{r}={value}" for r in range(4) for value in range(8)]
    reads, values = [f"r{r}?" for r in range(4)], [str(value) for value in range(8)]
    sketch = Sketch("one query key2 -key^2 value found -", [*writes, *reads, *values])
    sketch.positions[0] = sketch.row({"one": 1})
    for index, token in enumerate(writes):
        r, value = divmod(index, 8)
        sketch.embed(token, {"query": r, "key2": 2 * r, "-key^2": -r * r, "value": value})
    for token in [*reads, *values]:
        # A key that loses to every register, so that only writes are found.
        sketch.embed(token, {"query": int(token[1]) if token in reads else 0, "-key^2": -100})
    for token in sketch.tokens:
        number = values.index(token) if token in values else None
        logit = {"one": NOWHERE} if number is None else {"found": 2 * number, "one": -number * number}
        sketch.read_out(token, logit)
    query = ({"query": 1}, {"one": 1})
    key = ({"key2": 1}, {"-key^2": 1})
    sketch.head("latest", "register", q=query, k=key, v=({"value": 1}, {}), to=("found", "-"))
    return sketch.weights(**more)


def depth_meter(limit: int = 9) -> Weights:
    """( counts one up and ) one down; the next token is the depth, a running sum within 0..limit."""
    numbers = [str(number) for number in range(limit + 1)]
    sketch = Sketch("one step depth -", ["(", ")", *numbers])
    sketch.positions[0] = sketch.row({"one": 1})
    sketch.embed("(", {"step": 1})
    sketch.embed(")", {"step": -1})
    for token in "()":
        sketch.read_out(token, {"one": NOWHERE})
    for number, token in enumerate(numbers):
        sketch.read_out(token, {"depth": 2 * number, "one": -number * number})
    bounds = ((0, limit), (0, 0))
    sketch.head("sum", "depth", v=({"step": 1}, {}), to=("depth", "-"), bounds=bounds)
    return sketch.weights(yield_tokens=tuple(sketch.tokens.index(number) for number in numbers))


def librarian() -> Weights:
    """Token "k" asks the store for k; the answer is the value found, "none" where key k is missing."""
    sketch = Sketch("one k value key miss", ["0", "1", "2", "3", "none"])
    sketch.positions[0] = sketch.row({"one": 1})
    for number in range(4):
        sketch.embed(str(number), {"k": number})
        sketch.read_out(str(number), {"value": 2 * number, "one": -number * number})
    sketch.read_out("none", {"one": -1, "miss": -NOWHERE})
    sketch.head("cross", "store", q=({"k": 1}, {"one": 1}), to=("value", "key"))
    # miss = |key found - key asked|
    sketch.neuron(gate={"key": 1, "k": -1}, value={"one": 1}, out={"miss": 1})
    sketch.neuron(gate={"key": -1, "k": 1}, value={"one": 1}, out={"miss": 1})
    return sketch.weights(stop_tokens=(4,))


def random_weights(seed: int, kinds: tuple[str, ...] = (*["latest"] * 4, "sum", "cross")) -> Weights:
    """Two layers of small random integers: everything stays far below 2^53.

    Of the four or more heads the first two make one search, the third has their query, the fourth their key.
    """
    rng = np.random.default_rng(seed)
    d, v, period, neurons = 6, 5, 3, (3, 0)
    bound = (-(10.0**9), 10.0**9)

    def draw(*shape: int) -> np.ndarray:
        return rng.integers(-2, 3, shape) * (rng.random(shape) < 0.5).astype(float)

    layers, tensors = [], []
    for n in neurons:
        heads = [Head(kind, f"{kind} {i}", (bound, bound) if kind == "sum" else None) for i, kind in enumerate(kinds)]
        h = len(heads)
        parts = {name: draw(h, 2, d) for name in ("w_q", "w_k", "w_v")}
        parts["w_q"][1:3] = parts["w_q"][0]
        parts["w_k"][[1, 3]] = parts["w_k"][0]
        for index, kind in enumerate(kinds):
            for name in {"latest": "", "sum": "w_q w_k", "cross": "w_k w_v"}[kind].split():
                parts[name][index] = 0
        parts |= {"w_o": draw(h, d, 2), "w_gate": draw(n, d), "w_value": draw(n, d), "w_out": draw(d, n)}
        tensors.append(LayerTensors(**parts))
        layers.append(Layer("random", tuple(heads), tuple(f"neuron {i}" for i in range(n))))
    slots = tuple(f"slot {i}" for i in range(d))
    metadata = Metadata("random", d, period, tuple("abcde"), tuple(layers), (slots,) * len(layers))
    weights = Weights(metadata, draw(v, d), draw(period, d), draw(v, d), tuple(tensors))
    weights.check()
    return weights


def ids(weights: Weights, names: str) -> list[int]:
    return [weights.metadata.tokens.index(name) for name in names.split()]


def names(weights: Weights, tokens: list[int]) -> str:
    return " ".join(weights.metadata.tokens[token] for token in tokens)

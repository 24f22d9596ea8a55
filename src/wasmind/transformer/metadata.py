"""What a weight file says about its tensors: names, attention kinds, declared bounds. JSON in, JSON out.

The text comes from a file that anybody may have written, so nothing in it is believed: every field is
checked for presence, type and range, and the first fault is raised as a `WeightsError` that names its path
("layers[3].heads[0].kind"). Whether it fits the tensors is for `weights.py` to say.
"""

import json
import math
import reprlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wasmind.errors import UsageError, WeightsError

FORMAT = 1

LATEST = "latest"
"""Hard-max over the positions so far, the latest position wins a tie."""
SUM = "sum"
"""Running sum of the values so far."""
CROSS = "cross"
"""Hard-max over an external read-only store."""
KINDS = (LATEST, SUM, CROSS)

KEY_LIMIT = 2**26
"""Keys of a store lie below this in magnitude, since 2kq and k^2 must stay below 2^53."""

VALUE_LIMIT = 2**53
"""Values of a store lie at or below this in magnitude: beyond it float64 skips integers."""

Bounds = tuple[tuple[float, float], tuple[float, float]]
"""The closed range [low, high] in which each of the two running sums of a head stays."""


@dataclass(frozen=True)
class Head:
    """One attention head: what it attends to, and the bounds it was proven under.

    Of a sum head its two sums; of a cross head, if it has any, the store's values and keys; others have none.
    """

    kind: str
    name: str
    bounds: Bounds | None = None


@dataclass(frozen=True)
class Layer:
    """One layer: what it is for, its heads in tensor order, the names of its neurons."""

    role: str
    heads: tuple[Head, ...] = ()
    neurons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Metadata:
    """Everything in a weight file that is not a number of the network.

    `slots[l]` names what each of the `d_model` residual slots holds where layer l reads it. `stop_tokens`
    end a generation for good, `yield_tokens` hand the turn to whoever feeds the sequence. `trace_limit` is
    the length in tokens up to which the weights are proven exact, `None` if there is no such horizon.
    `readout` and `source` are plain JSON for people and tools; executors ignore them.
    """

    name: str
    d_model: int
    period: int
    tokens: tuple[str, ...]
    layers: tuple[Layer, ...]
    slots: tuple[tuple[str, ...], ...]
    stop_tokens: tuple[int, ...] = ()
    yield_tokens: tuple[int, ...] = ()
    trace_limit: int | None = None
    readout: Mapping[str, Any] = field(default_factory=dict)
    source: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """Canonical JSON: equal metadata give equal text."""
        plain = {
            "format": FORMAT,
            "name": self.name,
            "d_model": self.d_model,
            "period": self.period,
            "tokens": self.tokens,
            "stop": self.stop_tokens,
            "yield": self.yield_tokens,
            "slots": self.slots,
            "layers": [_plain_layer(layer) for layer in self.layers],
            "readout": self.readout,
            "trace_limit": self.trace_limit,
            "source": self.source,
        }
        return json.dumps(plain, sort_keys=True, separators=(",", ":"), allow_nan=False)

    @staticmethod
    def from_json(text: str) -> "Metadata":
        """The metadata in `text`; `WeightsError` naming the first field that is missing or unfit."""
        root = _Node(_parse(text), "")
        version = root["format"].integer(low=0)
        if version != FORMAT:
            raise WeightsError(f"the file is of format {version} and this program reads format {FORMAT}")
        metadata = Metadata(
            name=root["name"].string(),
            d_model=root["d_model"].integer(low=1),
            period=root["period"].integer(low=1),
            tokens=root["tokens"].strings(),
            layers=tuple(_layer(node) for node in root["layers"].items()),
            slots=tuple(node.strings() for node in root["slots"].items()),
            stop_tokens=root["stop"].integers(),
            yield_tokens=root["yield"].integers(),
            trace_limit=root["trace_limit"].optional_integer(low=1),
            readout=root["readout"].mapping(),
            source=root["source"].mapping(),
        )
        metadata.check()
        return metadata

    @property
    def store_bounds(self) -> tuple[Bounds, ...]:
        """What the cross heads allow of a store's values and keys."""
        heads = (head for layer in self.layers for head in layer.heads)
        return tuple(dict.fromkeys(head.bounds for head in heads if head.kind == CROSS and head.bounds is not None))

    def check(self) -> None:
        """Raises `WeightsError` for the first part that contradicts another or leaves its range."""
        if len(set(self.tokens)) != len(self.tokens) or not self.tokens:
            raise WeightsError("tokens must be one or more distinct names")
        for key, ids in (("stop", self.stop_tokens), ("yield", self.yield_tokens)):
            for token in ids:
                if not 0 <= token < len(self.tokens):
                    raise WeightsError(f"{key} names token {token} of a vocabulary of {len(self.tokens)}")
        if len(self.slots) != len(self.layers):
            raise WeightsError(f"slots lists {len(self.slots)} layers and layers lists {len(self.layers)}")
        for index, names in enumerate(self.slots):
            if len(names) != self.d_model:
                raise WeightsError(f"slots[{index}] must name {self.d_model} slots, not {len(names)}")
        for index, layer in enumerate(self.layers):
            for number, head in enumerate(layer.heads):
                _check_head(head, f"layers[{index}].heads[{number}]")


def check_store(store: Mapping[int, int], bounds: Iterable[Bounds]) -> None:
    """Raises `UsageError` unless every key and value of a store lies in the limits and in all of the bounds."""
    for key, value in store.items():
        if abs(key) >= KEY_LIMIT or abs(value) > VALUE_LIMIT:
            raise UsageError(f"store entry {key}: {value} is too large; keys lie below 2^26, values within 2^53")
        for (low, high), (first, last) in bounds:
            if not (low <= value <= high and first <= key <= last):
                raise UsageError(
                    f"the store has {value} under {key}; these weights take values {low:.0f} to {high:.0f} "
                    f"under keys {first:.0f} to {last:.0f}"
                )


def _check_head(head: Head, where: str) -> None:
    if head.kind not in KINDS:
        raise WeightsError(f"{where}.kind must be one of {', '.join(KINDS)}, not {head.kind!r}")
    if head.bounds is None if head.kind == SUM else head.kind != CROSS and head.bounds is not None:
        raise WeightsError(f"{where}.bounds must be given for a sum head, may be for a cross head, for no other")
    for low, high in head.bounds or ():
        if not (math.isfinite(low) and math.isfinite(high) and low <= high):
            raise WeightsError(f"{where}.bounds must be pairs [low, high], not [{low}, {high}]")


def _plain_layer(layer: Layer) -> dict[str, Any]:
    heads = [_plain_head(head) for head in layer.heads]
    return {"role": layer.role, "heads": heads, "neurons": layer.neurons}


def _plain_head(head: Head) -> dict[str, Any]:
    plain: dict[str, Any] = {"kind": head.kind, "name": head.name}
    if head.bounds is not None:
        # As floats, since 0 and 0.0 are equal and their texts are not.
        plain["bounds"] = [[float(low), float(high)] for low, high in head.bounds]
    return plain


def _layer(node: "_Node") -> Layer:
    return Layer(
        role=node["role"].string(),
        heads=tuple(_head(head) for head in node["heads"].items()),
        neurons=node["neurons"].strings(),
    )


def _head(node: "_Node") -> Head:
    bounds = None
    if node.has("bounds"):
        first, second = (pair.pair() for pair in node["bounds"].items(length=2))
        bounds = (first, second)
    return Head(kind=node["kind"].string(), name=node["name"].string(), bounds=bounds)


def _parse(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise WeightsError(f"the metadata is not JSON ({type(error).__name__})") from error


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


@dataclass(frozen=True)
class _Node:
    """A JSON value of unknown type and the path to it; each reader returns a checked Python value."""

    value: object
    path: str

    def __getitem__(self, key: str) -> "_Node":
        path = f"{self.path}.{key}" if self.path else key
        if key not in self.mapping():
            raise WeightsError(f"the metadata lacks {path}")
        return _Node(self.mapping()[key], path)

    def has(self, key: str) -> bool:
        return self.mapping().get(key) is not None

    def _fail(self, wanted: str) -> WeightsError:
        # reprlib, since the value may be megabytes long or nested to the edge of the recursion limit.
        return WeightsError(f"{self.path or 'the metadata'} must be {wanted}, not {reprlib.repr(self.value)}")

    def mapping(self) -> dict[str, Any]:
        if not isinstance(self.value, dict):
            raise self._fail("an object")
        return self.value

    def items(self, length: int | None = None) -> "list[_Node]":
        if not isinstance(self.value, list) or (length is not None and len(self.value) != length):
            raise self._fail("a list" if length is None else f"a list of {length}")
        return [_Node(item, f"{self.path}[{index}]") for index, item in enumerate(self.value)]

    def string(self) -> str:
        if not isinstance(self.value, str):
            raise self._fail("a string")
        return self.value

    def strings(self) -> tuple[str, ...]:
        return tuple(node.string() for node in self.items())

    def integer(self, low: int) -> int:
        # bool is a subclass of int, and `true` is not a number in JSON.
        if not isinstance(self.value, int) or isinstance(self.value, bool) or not low <= self.value < 2**53:
            raise self._fail(f"an integer from {low} to 2^53 - 1")
        return self.value

    def integers(self) -> tuple[int, ...]:
        return tuple(node.integer(low=0) for node in self.items())

    def optional_integer(self, low: int) -> int | None:
        return None if self.value is None else self.integer(low)

    def pair(self) -> tuple[float, float]:
        low, high = (node.number() for node in self.items(length=2))
        return low, high

    def number(self) -> float:
        if not isinstance(self.value, int | float) or isinstance(self.value, bool) or abs(self.value) > 2**53:
            raise self._fail("a number within 2^53")
        return float(self.value)

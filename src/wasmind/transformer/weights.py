"""The weight file: a safetensors file of float64 tensors with its names and bounds in the header.

Compiler and executors meet here and nowhere else. The same weights always give the same bytes, so a
SHA-256 names a machine. A file that is read is not trusted: anything that does not fit raises a
`WeightsError`, and no tensor with a NaN, an infinity or an unexpected shape gets past `load`.

Shapes, with V tokens, P positions before they repeat, D residual slots, H heads and N neurons in a layer:

    embedding (V, D)   positions (P, D)   unembedding (V, D)
    layers.{l}.w_q, w_k, w_v (H, 2, D)   layers.{l}.w_o (H, D, 2)
    layers.{l}.w_gate, w_value (N, D)    layers.{l}.w_out (D, N)

    x = embedding[token] + positions[p mod P]
    x = x + sum over h of w_o[h] @ attend_h(x);   x = x + w_out @ (relu(w_gate @ x) * (w_value @ x))
    logits = unembedding @ x

Knows numpy only: reading a weight file must not cost an import of torch.
"""

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

from wasmind.errors import WeightsError
from wasmind.transformer.metadata import CROSS, FORMAT, SUM, Head, Layer, Metadata

Array = NDArray[np.float64]

HEADER_KEY = "wasmind"
"""The one entry of the safetensors header: a second would make the order of bytes a matter of chance."""


TABLES = ("embedding", "positions", "unembedding")
"""The tensors that belong to no layer."""


@dataclass(frozen=True, eq=False)
class LayerTensors:
    """The matrices of one layer; shapes as in the module's docstring."""

    w_q: Array
    w_k: Array
    w_v: Array
    w_o: Array
    w_gate: Array
    w_value: Array
    w_out: Array


@dataclass(frozen=True, eq=False)
class Weights:
    """A whole machine: its metadata and every tensor, float64. Call `check` after building one by hand."""

    metadata: Metadata
    embedding: Array
    positions: Array
    unembedding: Array
    layers: tuple[LayerTensors, ...]

    @staticmethod
    def load(path: str | os.PathLike[str]) -> "Weights":
        """The weights in the file at `path`; `WeightsError` if it is no intact weight file of this format."""
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            raise WeightsError(f"cannot read {path}: {error.strerror}; name a weight file") from error
        try:
            return Weights.from_bytes(data)
        except WeightsError as error:
            raise WeightsError(f"{path} is no usable weight file: {error}; build it again") from error

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the file whole or not at all; `WeightsError` if it cannot."""
        target = Path(path)
        scratch = target.with_name(f".{target.name}.{secrets.token_hex(8)}")
        try:
            try:
                scratch.write_bytes(self.to_bytes())
                os.replace(scratch, target)
            finally:
                scratch.unlink(missing_ok=True)
        except OSError as error:
            raise WeightsError(f"cannot write {path}: {error.strerror}; choose another path") from error

    @staticmethod
    def from_bytes(data: bytes) -> "Weights":
        """The weights in the bytes of a file; `WeightsError` saying what is wrong with them."""
        arrays = _read_tensors(data)
        metadata = Metadata.from_json(_read_metadata(data))
        tables = {name: _take(arrays, name) for name in TABLES}
        layers = tuple(_take_layer(arrays, index) for index in range(len(metadata.layers)))
        if arrays:
            raise WeightsError(f"it holds a tensor that no layer uses, {min(arrays)!r}")
        weights = Weights(metadata=metadata, layers=layers, **tables)
        weights.check()
        return weights

    def to_bytes(self) -> bytes:
        """The file's bytes, equal for equal weights. Raises as `check`."""
        self.check()
        arrays = {name: np.ascontiguousarray(array) for name, array in self.tensors()}
        return safetensors.numpy.save(arrays, metadata={HEADER_KEY: self.metadata.to_json()})

    def tensors(self) -> Iterator[tuple[str, Array]]:
        """Every tensor under its name in the file."""
        for name in TABLES:
            yield name, getattr(self, name)
        for index, layer in enumerate(self.layers):
            for part in fields(layer):
                yield f"layers.{index}.{part.name}", getattr(layer, part.name)

    def check(self) -> None:
        """Raises `WeightsError` unless names, shapes and dtypes agree and every number is finite."""
        self.metadata.check()
        shapes = _shapes(self.metadata)
        arrays = dict(self.tensors())
        if shapes.keys() != arrays.keys():
            listed = len(self.metadata.layers)
            raise WeightsError(f"the metadata list {listed} layers and there are tensors for {len(self.layers)}")
        for name, array in arrays.items():
            if array.dtype != np.float64:
                raise WeightsError(f"{name} is {array.dtype}, not float64")
            if array.shape != shapes[name]:
                raise WeightsError(f"{name} has shape {array.shape} and the metadata ask for {shapes[name]}")
            if not np.isfinite(array).all():
                raise WeightsError(f"{name} holds a NaN or an infinity")
        for index, (layer, tensors) in enumerate(zip(self.metadata.layers, self.layers, strict=True)):
            _check_unused(index, layer, tensors)

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, in hexadecimal."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @property
    def stop_tokens(self) -> tuple[int, ...]:
        """Ids that end a generation for good."""
        return self.metadata.stop_tokens

    @property
    def yield_tokens(self) -> tuple[int, ...]:
        """Ids that hand the turn to whoever feeds the sequence."""
        return self.metadata.yield_tokens

    @property
    def parameters(self) -> int:
        """How many numbers the tensors hold."""
        return sum(array.size for _, array in self.tensors())

    @property
    def nonzero(self) -> int:
        """How many of them are not zero."""
        return sum(int(np.count_nonzero(array)) for _, array in self.tensors())

    def describe(self) -> dict[str, Any]:
        """A summary in plain JSON types, for `wasmind weights info` and the model card."""
        metadata = self.metadata
        return {
            "name": metadata.name,
            "format": FORMAT,
            "sha256": self.sha256,
            "d_model": metadata.d_model,
            "d_head": 2,
            "vocabulary": len(metadata.tokens),
            "period": metadata.period,
            "parameters": self.parameters,
            "nonzero": self.nonzero,
            "zero_share": 1 - self.nonzero / self.parameters,
            "trace_limit": metadata.trace_limit,
            "heads": sum(len(layer.heads) for layer in metadata.layers),
            "neurons": sum(len(layer.neurons) for layer in metadata.layers),
            "layers": [_describe_layer(layer) for layer in metadata.layers],
            "source": dict(metadata.source),
        }


def _describe_layer(layer: Layer) -> dict[str, Any]:
    kinds = [head.kind for head in layer.heads]
    return {
        "role": layer.role,
        "heads": len(kinds),
        "kinds": {kind: kinds.count(kind) for kind in sorted(set(kinds))},
        "neurons": len(layer.neurons),
    }


def _shapes(metadata: Metadata) -> dict[str, tuple[int, ...]]:
    """The shape every tensor must have, by name."""
    v, d = len(metadata.tokens), metadata.d_model
    shapes: dict[str, tuple[int, ...]] = {
        "embedding": (v, d),
        "positions": (metadata.period, d),
        "unembedding": (v, d),
    }
    for index, layer in enumerate(metadata.layers):
        h, n = len(layer.heads), len(layer.neurons)
        shapes |= {f"layers.{index}.{part}": (h, 2, d) for part in ("w_q", "w_k", "w_v")}
        shapes |= {f"layers.{index}.{part}": (n, d) for part in ("w_gate", "w_value")}
        shapes |= {f"layers.{index}.w_o": (h, d, 2), f"layers.{index}.w_out": (d, n)}
    return shapes


def _check_unused(index: int, layer: Layer, tensors: LayerTensors) -> None:
    """Weights that an attention kind ignores must be zero: a file says nothing that is not executed."""
    unused: Mapping[str, Callable[[Head], bool]] = {
        "w_q": lambda head: head.kind == SUM,
        "w_k": lambda head: head.kind in (SUM, CROSS),
        "w_v": lambda head: head.kind == CROSS,
    }
    for number, head in enumerate(layer.heads):
        for part, ignored in unused.items():
            if ignored(head) and np.any(getattr(tensors, part)[number]):
                where = f"layers.{index}.{part}[{number}]"
                raise WeightsError(f"{where} must be zero, as a {head.kind} head ignores it")


def _read_tensors(data: bytes) -> dict[str, Array]:
    """Every tensor in the bytes, read-only; `WeightsError` if they are no safetensors or not float64."""
    try:
        entries = safetensors.deserialize(data)  # type: ignore[no-untyped-call]
    except safetensors.SafetensorError as error:
        reason = " ".join(str(error).split())
        raise WeightsError(f"it is damaged, or no safetensors file ({reason})") from error
    arrays = {}
    for name, entry in entries:
        if entry["dtype"] != "F64":
            raise WeightsError(f"its tensor {name!r} is {entry['dtype']}, not F64")
        array = np.frombuffer(entry["data"], dtype="<f8").reshape(entry["shape"])
        array.flags.writeable = False
        arrays[name] = array
    return arrays


def _read_metadata(data: bytes) -> str:
    """The text under `HEADER_KEY` in bytes that `safetensors.deserialize` has accepted."""
    size = int.from_bytes(data[:8], "little")
    entries = json.loads(data[8 : 8 + size]).get("__metadata__") or {}
    if HEADER_KEY not in entries:
        raise WeightsError(f"it is a safetensors file without {HEADER_KEY!r} metadata")
    return str(entries[HEADER_KEY])


def _take(arrays: dict[str, Array], name: str) -> Array:
    if name not in arrays:
        raise WeightsError(f"it lacks the tensor {name}")
    return arrays.pop(name)


def _take_layer(arrays: dict[str, Array], index: int) -> LayerTensors:
    names = [part.name for part in fields(LayerTensors)]
    return LayerTensors(**{name: _take(arrays, f"layers.{index}.{name}") for name in names})

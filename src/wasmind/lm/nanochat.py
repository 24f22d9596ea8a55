"""nanochat's checkpoint folder as the base of a fused model.

The folder holds `model_<step>.pt`, a state dict, `meta_<step>.json` with the shape, and perhaps `tokenizer.pkl`. The
architecture is that of transformers' nanochat model and of the published d32 and d34; nanochat's later versions have
value embeddings, residual lambdas and windows, which that model has not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from wasmind.errors import UsageError
from wasmind.lm.config import FusedConfig
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer.vocabulary import MAX_RANKS, SPECIAL_NAMES

TOKENIZER = "tokenizer.pkl"
LARGEST_META = 1 << 24
_PADDING = 64
"""nanochat rounds the rows of its tables up to a multiple of this."""
_TABLES = {"transformer.wte.weight": "text_embedding.weight", "lm_head.weight": "text_head.weight"}
_LAYER = (
    ("attn.c_q", "self_attn.q_proj", "width", "width"),
    ("attn.c_k", "self_attn.k_proj", "keys", "width"),
    ("attn.c_v", "self_attn.v_proj", "keys", "width"),
    ("attn.c_proj", "self_attn.o_proj", "width", "width"),
    ("mlp.c_fc", "mlp.fc1", "wide", "width"),
    ("mlp.c_proj", "mlp.fc2", "width", "wide"),
)
"""nanochat's name, ours, rows, columns."""


@dataclass(frozen=True)
class Shape:
    """What a meta file says of a model, in nanochat's words."""

    sequence_len: int
    vocab_size: int
    n_layer: int
    n_head: int
    n_kv_head: int
    n_embd: int

    def config(self) -> FusedConfig:
        """The shape of the fused model."""
        return FusedConfig(
            hidden_size=self.n_embd,
            intermediate_size=4 * self.n_embd,
            num_hidden_layers=self.n_layer,
            num_attention_heads=self.n_head,
            num_key_value_heads=self.n_kv_head,
            max_position_embeddings=self.sequence_len,
            text_tokens=self.vocab_size - len(SPECIAL_NAMES),
        )


def is_nanochat(folder: Path) -> bool:
    """Whether a folder holds a checkpoint of nanochat's."""
    return bool(_steps(folder))


def load(folder: Path) -> FusedForCausalLM:
    """The latest checkpoint in a folder, with closed bridges, in float32. Nothing in the files is run.

    Raises UsageError for a folder that holds no checkpoint, a damaged one, or one of another architecture.
    """
    found = _steps(folder)
    if not found:
        raise UsageError(f"{folder} holds no model_<step>.pt of nanochat's; name the folder of a checkpoint")
    weights = folder / f"model_{max(found, key=int)}.pt"
    shape = _shape(weights.with_name(f"meta_{weights.stem.removeprefix('model_')}.json"))
    named = _named(_tensors(weights), shape, weights)
    model = FusedForCausalLM(shape.config())
    with torch.no_grad():
        for name, given in named.items():
            model.get_parameter(name).copy_(given)
    return model


def _steps(folder: Path) -> list[str]:
    names = [path.name for path in folder.glob("model_*.pt")] if folder.is_dir() else []
    return [found[1] for name in names if (found := re.fullmatch(r"model_([0-9]+)\.pt", name))]


def _shape(path: Path) -> Shape:
    """The shape in a meta file."""
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(LARGEST_META))["model_config"]
        pattern = told.pop("window_pattern", "L")
        shape = Shape(**{name: told[name] for name in Shape.__annotations__})
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; it belongs beside the model") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} is no meta file of nanochat's ({type(error).__name__}: {error!s:.60})") from error
    if set(str(pattern).upper()) != {"L"}:
        raise UsageError(f"{path}: window_pattern is {pattern!r:.40}; only a model that attends to all is read")
    sizes = list(vars(shape).values())
    if not all(type(size) is int and 0 < size < 1 << 24 for size in sizes) or (
        shape.n_embd % (2 * shape.n_head) or shape.n_head % shape.n_kv_head
    ):
        raise UsageError(f"{path} gives no shape of a model: {vars(shape)}")
    if not 256 + len(SPECIAL_NAMES) <= shape.vocab_size <= MAX_RANKS + len(SPECIAL_NAMES):
        raise UsageError(f"{path}: a vocabulary of {shape.vocab_size}; the contract has room for {MAX_RANKS} and nine")
    return shape


def _tensors(path: Path) -> dict[str, Tensor]:
    """The state dict in a file."""
    try:
        found = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except Exception as error:  # torch's reader meets a damaged file with whatever its parts raise
        raise UsageError(f"{path} is damaged, or holds more than tensors ({type(error).__name__})") from error
    if not isinstance(found, dict) or not all(isinstance(value, Tensor) for value in found.values()):
        raise UsageError(f"{path} holds no state dict")
    # A model that was compiled when it was saved has this before every name.
    return {str(name).removeprefix("_orig_mod."): value for name, value in found.items()}


def _named(tensors: dict[str, Tensor], shape: Shape, path: Path) -> dict[str, Tensor]:
    """The tensors by our names, all of them of the shape that they should have."""
    expected = {old: (new, size) for old, new, size in _expected(shape, len(tensors))}
    if other := sorted(tensors.keys() - expected.keys()):
        raise UsageError(
            f"{path} has {len(other)} tensors that this architecture has not, {other[0]:.60} for one; checkpoints of "
            "nanochat's first architecture (up to 2025) are read"
        )
    if missing := sorted(expected.keys() - tensors.keys()):
        raise UsageError(f"{path} lacks {len(missing)} tensors, {missing[0]} for one; get it again")
    named = {}
    for old, (new, size) in expected.items():
        given = tensors[old]
        padded = (-(-size[0] // _PADDING) * _PADDING, size[1]) if new in _TABLES.values() else size
        if not given.is_floating_point() or tuple(given.shape) not in (size, padded):
            raise UsageError(f"{path}: {old} is {tuple(given.shape)} of {given.dtype}; the meta file makes it {size}")
        named[new] = given[: size[0]]
    return named


def _expected(shape: Shape, most: int) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """(nanochat's name, ours, shape) of every tensor; of at most so many layers."""
    keys = shape.n_kv_head * (shape.n_embd // shape.n_head)
    size = {"width": shape.n_embd, "wide": 4 * shape.n_embd, "keys": keys}
    for old, new in _TABLES.items():
        yield old, new, (shape.vocab_size, shape.n_embd)
    for i in range(min(shape.n_layer, most)):
        for old, new, rows, columns in _LAYER:
            yield f"transformer.h.{i}.{old}.weight", f"layers.{i}.{new}.weight", (size[rows], size[columns])

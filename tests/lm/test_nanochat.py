"""nanochat's own checkpoint folder: read exactly, and refused in one line where it is another."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers.models.nanochat.configuration_nanochat import NanoChatConfig
from transformers.models.nanochat.modeling_nanochat import NanoChatForCausalLM

from wasmind.errors import UsageError
from wasmind.lm import nanochat
from wasmind.tokenizer.vocabulary import SPECIAL

SHAPE = {"sequence_len": 64, "vocab_size": 300, "n_layer": 3, "n_head": 4, "n_kv_head": 2, "n_embd": 32}


def tensors(rows: int = 320) -> dict[str, Tensor]:
    """What nanochat's GPT(SHAPE).state_dict() has; its tables are padded to a multiple of 64 rows."""
    generator = torch.Generator().manual_seed(3)

    def made(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator) / shape[-1] ** 0.5

    width, keys = 32, 16
    found = {"transformer.wte.weight": made(rows, width).bfloat16()}
    for i in range(3):
        at = f"transformer.h.{i}."
        found[at + "attn.c_q.weight"] = made(width, width)
        found[at + "attn.c_k.weight"] = made(keys, width)
        found[at + "attn.c_v.weight"] = made(keys, width)
        found[at + "attn.c_proj.weight"] = made(width, width)
        found[at + "mlp.c_fc.weight"] = made(4 * width, width)
        found[at + "mlp.c_proj.weight"] = made(width, 4 * width)
    return found | {"lm_head.weight": made(rows, width)}


def written(folder: Path, weights: object, shape: dict[str, Any] = SHAPE) -> Path:
    folder.mkdir(exist_ok=True)
    torch.save(weights, folder / "model_000650.pt")
    (folder / "meta_000650.json").write_text(json.dumps({"step": 650, "val_bpb": 0.8, "model_config": shape}))
    return folder


@pytest.mark.parametrize("rows", [300, 320])
def test_text_logits_are_those_of_transformers_model_bit_for_bit(tmp_path: Path, rows: int) -> None:
    weights = tensors(rows)
    written(tmp_path, {f"_orig_mod.{name}": value for name, value in weights.items()})
    (tmp_path / "model_000020.pt").write_bytes(b"an earlier one")
    (tmp_path / "optim_000650_rank0.pt").write_bytes(b"not read")
    fused = nanochat.load(tmp_path)
    config = NanoChatConfig(
        vocab_size=300,
        hidden_size=32,
        intermediate_size=128,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
    )
    base = NanoChatForCausalLM(config)
    named = {"transformer.wte": "model.embed_tokens", "transformer.h": "model.layers", "mlp.c_fc": "mlp.fc1"}
    named |= {"mlp.c_proj": "mlp.fc2", "attn.c_proj": "self_attn.o_proj"}
    named |= {f"attn.c_{x}": f"self_attn.{x}_proj" for x in "qkv"}
    state = {}
    for name, value in weights.items():
        for old, new in named.items():
            name = name.replace(old, new)
        state[name] = value[:300] if len(value) == rows else value
    base.load_state_dict(state)
    rows_of_ids = torch.tensor([[291, 292, 5, 17, 290, 293, 294, 8, 9]])  # 291 …: nanochat's special tokens
    ids = torch.where(rows_of_ids < 291, rows_of_ids, rows_of_ids - 291 + SPECIAL["bos"])
    logits = fused.eval()(ids).logits
    able = torch.cat([logits[..., :291], logits[..., SPECIAL["bos"] : SPECIAL["bos"] + 9]], -1)
    assert torch.equal(able, base.eval()(rows_of_ids).logits)


def without(name: str) -> Callable[[], dict[str, Tensor]]:
    return lambda: {key: value for key, value in tensors().items() if key != name}


@pytest.mark.parametrize(
    ("weights", "shape", "line"),
    [
        (
            lambda: tensors() | {"value_embeds.1.weight": torch.zeros(1)},
            {},
            "value_embeds.1.weight for one",
        ),
        (lambda: tensors() | {"resid_lambdas": torch.ones(3)}, {}, "resid_lambdas for one"),
        (without("lm_head.weight"), {}, "lacks 1 tensors, lm_head.weight for one"),
        (lambda: tensors(500), {}, r"transformer.wte.weight is \(500, 32\) of torch.bfloat16.* makes it \(300, 32\)"),
        (tensors, {"n_kv_head": 4}, r"attn.c_k.weight is \(16, 32\) of torch.float32.* makes it \(32, 32\)"),
        (lambda: ["no", "dict"], {}, "holds no state dict"),
        (lambda: {"a": print}, {}, "is damaged, or holds more than tensors"),
        (tensors, {"n_layer": 10_000_000}, "lacks .* tensors"),
        (tensors, {"n_head": 3}, "gives no shape of a model"),
        (tensors, {"n_layer": "3"}, "gives no shape of a model"),
        (tensors, {"vocab_size": 100_000}, "the contract has room"),
        (tensors, {"window_pattern": "SSSL"}, "window_pattern is 'SSSL'; only a model that attends to all"),
    ],
)
def test_what_is_another_model_is_refused_in_a_line(
    tmp_path: Path, weights: Callable[[], object], shape: dict[str, Any], line: str
) -> None:
    with pytest.raises(UsageError, match=line):
        nanochat.load(written(tmp_path, weights(), SHAPE | shape))


def test_files_that_are_missing_or_damaged_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no model_<step>\.pt"):
        nanochat.load(tmp_path)
    written(tmp_path, tensors())
    (tmp_path / "model_000650.pt").write_bytes(b"junk")
    with pytest.raises(UsageError, match="is damaged"):
        nanochat.load(tmp_path)
    (tmp_path / "meta_000650.json").write_bytes(b"[]")
    with pytest.raises(UsageError, match="is no meta file"):
        nanochat.load(tmp_path)
    (tmp_path / "meta_000650.json").unlink()
    with pytest.raises(UsageError, match=r"cannot read .*meta_000650\.json"):
        nanochat.load(tmp_path)

"""What a model and its training take, computed from its shape without allocating it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch

from wasmind.lm.config import FusedConfig
from wasmind.lm.model import FusedForCausalLM
from wasmind.lm.train import Settings, optimizers

LENGTH = 135
"""Tokens of a conversation of the whole dataset, on average."""
_TABLES = ("text_embedding", "machine_embedding", "mark_embedding")
_PARTS = {
    "text tables": ("text_embedding", "text_head"),
    "machine tables": ("machine_embedding", "machine_head", "machine_bias", "mark_embedding"),
    "smear": ("smear",),
    "layers": ("layers",),
    "bridges": ("bridges",),
}


@dataclass(frozen=True)
class Size:
    """parameters: by part. memory: precision → what → bytes, activations aside. flops: of training, forward and back.

    flops_per_token is at the whole context, flops_per_run at conversations of `length`.
    """

    parameters: dict[str, int]
    memory: dict[str, dict[str, int]]
    context: int
    flops_per_token: int
    tokens_per_run: int
    flops_per_run: int

    @property
    def total(self) -> int:
        """All parameters."""
        return sum(self.parameters.values())

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {**asdict(self), "total": self.total}


def measure(config: FusedConfig, settings: Settings, length: int = LENGTH) -> Size:
    """The size of a model, and of its training on conversations of so many tokens."""
    with torch.device("meta"):
        model = FusedForCausalLM(config)
    counts = {name: parameter.numel() for name, parameter in model.named_parameters()}

    def total(*parts: str) -> int:
        return sum(count for name, count in counts.items() if name.startswith(parts))

    muon, adamw = (
        sum(parameter.numel() for group in optimizer.param_groups for parameter in group["params"])
        for optimizer in optimizers(model, settings)
    )
    everything, layers = sum(counts.values()), total("layers")
    multiplied = everything - total(*_TABLES)
    common = {"gradients": 4 * everything, "optimizer": 4 * muon + 8 * adamw}

    def flops(keys: int) -> int:
        """Of a token that sees so many keys: 2 a weight forwards and 4 back, and the scores and sums of attention."""
        return 6 * multiplied + 12 * config.num_hidden_layers * config.hidden_size * keys

    tokens = settings.steps * settings.conversations * length
    passed = settings.steps * settings.candidates * length  # forwards only
    return Size(
        parameters={part: total(*names) for part, names in _PARTS.items()},
        memory={
            "fp32": {"weights": 4 * everything, **common},
            "bf16": {"masters": 4 * everything, "weights": 2 * multiplied, **common},
            "fp8": {"masters": 4 * everything, "weights": 2 * multiplied - layers, **common},
        },
        context=config.max_position_embeddings,
        flops_per_token=flops(config.max_position_embeddings),
        tokens_per_run=tokens,
        flops_per_run=(tokens + passed // 3) * flops(length),
    )

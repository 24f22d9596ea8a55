"""The shape of models that tests make: as small as any is."""

from __future__ import annotations

from typing import Any

from wasmind.lm.config import FusedConfig

SHAPE: dict[str, Any] = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}


def small(text_tokens: int, **more: Any) -> FusedConfig:
    return FusedConfig(**{**SHAPE, "text_tokens": text_tokens, **more})

"""The shape of a fused model, and the presets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from transformers.models.nanochat.configuration_nanochat import NanoChatConfig

from wasmind.isa import tokens as T
from wasmind.tokenizer.vocabulary import SIZE, SPECIAL, SPECIAL_NAMES

READOUT = tuple(
    sorted([*(f"bit {k}" for k in range(32)), "height", "negative", "nesting", "trap", "your turn", "zero"])
)
"""What the bridge reads of the machine: its readout, in the order of a weight file."""
BRIDGE_DEPTH = 0.3
"""The part of the layers that come before the first bridge."""


class FusedConfig(NanoChatConfig):  # type: ignore[no-untyped-call]
    """nanochat's shape, and the machine's part.

    text_tokens: text tokens in use, ids 0 … text_tokens - 1; the special tokens come beside them. The ids of the
    contract never change: `vocab_size` counts all of them, tables have rows for those in use. bridge_layers: layers
    behind which a bridge stands. bridge_heads: heads of each.
    """

    model_type = "wasmind-fused"

    text_tokens: int = T.TEXT_TOKENS - len(SPECIAL_NAMES)
    bridge_layers: list[int] | None = None
    bridge_heads: int = 4

    def __post_init__(self, **kwargs: Any) -> None:
        self.vocab_size = SIZE
        self.bos_token_id = SPECIAL["bos"]
        self.eos_token_id = SPECIAL["assistant_end"]
        self.pad_token_id = T.TEXT_TOKENS + T.WASM_PAD
        if self.bridge_layers is None:
            self.bridge_layers = list(range(round(BRIDGE_DEPTH * self.num_hidden_layers), self.num_hidden_layers))
        super().__post_init__(**kwargs)  # type: ignore[no-untyped-call]

    @property
    def text_rows(self) -> int:
        """Rows of the text tables: text tokens, then special ones."""
        return self.text_tokens + len(SPECIAL_NAMES)


@dataclass(frozen=True)
class Preset:
    """A size. text_tokens: at most this many. bridge_layers: None for all from BRIDGE_DEPTH on."""

    hidden: int
    layers: int
    heads: int
    text_tokens: int = T.TEXT_TOKENS - len(SPECIAL_NAMES)
    context: int = 2048
    bridge_layers: tuple[int, ...] | None = None

    def config(self, text_tokens: int | None = None, **more: Any) -> FusedConfig:
        """The shape, for a tokenizer of so many text tokens."""
        shape: dict[str, Any] = {"bridge_layers": self.bridge_layers and [*self.bridge_layers], **more}
        return FusedConfig(
            hidden_size=self.hidden,
            intermediate_size=4 * self.hidden,
            num_hidden_layers=self.layers,
            num_attention_heads=self.heads,
            max_position_embeddings=self.context,
            text_tokens=min(self.text_tokens, text_tokens or self.text_tokens),
            **shape,
        )


PRESETS = {
    "tiny": Preset(256, 8, 4, 4096, bridge_layers=(2, 5, 7)),
    "small": Preset(512, 10, 8, 8192),
    "d12": Preset(768, 12, 6),
    "d20": Preset(1280, 20, 10),
    "d34": Preset(2176, 34, 17),
}
"""d12, d20 and d34 have nanochat's shapes: 64 of width a layer, heads of 128. In tiny a bridge takes as long as a third
of a layer, and three do what six do."""

"""The model card of an exported folder: every figure in it is counted from the weights."""

from typing import Any

from wasmind.transformer.weights import Weights

CARD = """---
license: mit
library_name: transformers
pipeline_tag: text-generation
tags:
- wasm
- interpreter
- hand-compiled
- not-trained
- custom_code
---

# {name}

A WebAssembly machine compiled into the weights of a transformer. No weight was trained: a compiler wrote
them, and each head, neuron and residual slot has a name, kept in the header of `model.safetensors`. The
weights do the work: the code in this folder embeds tokens, runs the layers, takes the argmax and appends it.

```python
from transformers import AutoModel

model = AutoModel.from_pretrained("path/to/this/folder", trust_remote_code=True)


class WI:
    def __init__(self, op, operand=0):
        self.op, self.operand = op, operand


program = [
    WI(0x00, 3),  # i32.const 3
    WI(0x00, 5),  # i32.const 5
    WI(0x01),  # i32.add
    WI(0xF0),  # output
    WI(0xFF),  # halt
]
print(model.run_program(program))  # [8]
```

It needs `torch`, `transformers`, `safetensors` and `numpy`, and runs in float64: every value is an integer or
a dyadic fraction that float64 holds exactly. Casting the model to another type is refused.

## Shape

| | |
|---|---|
| d_model | {d_model} |
| d_head | {d_head} |
| layers | {n_layers} |
| heads | {heads} |
| neurons | {neurons} |
| vocabulary | {vocabulary} |
| parameters | {parameters} |
| of them zero | {zero_share:.1%} |
| longest exact trace | {limit} |
| SHA-256 of the weights | `{sha256}` |

| layer | what it does | heads | neurons |
|---|---|---|---|
{layers}

## Attention

Three kinds of head. *Latest*: the best-scoring position, the latest of several. *Sum*: the sum of all values
so far. *Cross*: the best-scoring entry of a read-only store, which holds the input files.
The feed-forward part is `max(0, gate . x) * (value . x)`.
"""


def model_card(weights: Weights) -> str:
    """README.md of the exported folder."""
    facts = weights.describe()
    layers: list[dict[str, Any]] = facts.pop("layers")
    limit = facts["trace_limit"]
    rows = (
        f"| {index} | {layer['role']} | {_heads(layer)} | {layer['neurons']} |" for index, layer in enumerate(layers)
    )
    return CARD.format(
        **facts,
        n_layers=len(layers),
        layers="\n".join(rows),
        limit="no limit" if limit is None else f"{limit:,} tokens",
    )


def _heads(layer: dict[str, Any]) -> str:
    kinds = ", ".join(f"{count} {kind}" for kind, count in layer["kinds"].items())
    return kinds or "0"

"""The model card of an exported fused model: how to use it, and its size."""

from __future__ import annotations

from wasmind.lm.model import FusedForCausalLM
from wasmind.transformer.weights import Weights

CARD = """---
license: mit
library_name: transformers
pipeline_tag: text-generation
tags:
- wasm
- custom_code
---

# A language model with a computer inside

It answers questions in words, and where they need computing, writes a WebAssembly program. A machine in the same
forward pass, a transformer whose weights were compiled and not trained, executes each instruction as it is written.
Whatever the machine decides comes out of the logits, so `generate`, `pipeline` and servers need no special loop.

```python
from transformers import AutoModelForCausalLM, AutoTokenizer

REPO = "path/to/this/folder"
model = AutoModelForCausalLM.from_pretrained(REPO, trust_remote_code=True{subfolder})
tok = AutoTokenizer.from_pretrained(REPO, trust_remote_code=True)

prompt_ids = tok.encode_chat("What is 15 + 27?")  # integers become i32.const and four bytes
generated, wasm_outputs, trace = model.generate_chat(prompt_ids, max_new_tokens=512, return_outputs=True)
print(tok.decode(generated[len(prompt_ids) :]))  # the answer, with the numbers in it
print(wasm_outputs)  # what the machine has output
for step in trace:  # each instruction that it executed
    print(step.text, step.outputs, step.trap or "")
```

It needs `torch`, `transformers` 5, `safetensors` and `numpy`. With `llvmlite` the machine runs as machine code;
without it in NumPy, much more slowly, which is felt in long loops.

| | |
|---|---|
| parameters | {parameters:,} |
| layers, width, heads | {config.num_hidden_layers}, {config.hidden_size}, {config.num_attention_heads} |
| bridges to the machine behind layers | {bridges} |
| text tokens, context | {config.text_tokens:,}, {config.max_position_embeddings:,} |
| SHA-256 of the machine | `{machine.sha256}` |

Beam search and assisted generation are refused: the state of a machine is not copied.
{own}"""


def model_card(model: FusedForCausalLM, machine: Weights, subfolder: str, own: str) -> str:
    """README.md of the exported folder; `own` is what the model's card says already."""
    return CARD.format(
        config=model.config,
        machine=machine,
        parameters=sum(parameter.numel() for parameter in model.parameters()),
        bridges=", ".join(model.bridges) or "none",
        subfolder=f', subfolder="{subfolder}"' if subfolder else "",
        own=f"\n{own.strip()}\n" if own else "",
    )

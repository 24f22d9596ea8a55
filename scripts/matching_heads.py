"""Gives a trained model a head of layer 0 that finds where a word has come before, to learn look-ups with.

What heads learn by themselves only slowly, that what is looked for is what has just been read, is written into weights;
training finds a use for it, or takes it away again (decision 32).

- `smear` writes a code of the id before each one into directions that embeddings hardly use.
- The marks of text get a direction each, so that what is read of a word is exactly behind which integer it stands.
- The head looks with the code of the id before for ids that have it: behind a name it finds the name where it stood,
  and adds the mark of the integer that comes next there. It is loud, for a head whose result is not heard is unlearned.

The head that is replaced is the one of the layer that matters least. Before that all weights are made smaller, which
changes next to nothing, for rates are the same for large ones and for small ones.

wasmind data build --out examples --operands reference --answers reference
python scripts/matching_heads.py model examples matching
wasmind train examples --base matching --recipe recipes/tiny-names.toml --out trained
"""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from wasmind.data import manifest, shard
from wasmind.isa import tokens as T
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.coprocessor import MARKED
from wasmind.lm.feed import Batch, Conversation, batch_of, conversation
from wasmind.lm.model import FusedForCausalLM

COLUMNS = ("input_ids", "loss_mask", "category", "files")
SLOW = [*range(20, 32), *range(52, 64)]
"""Of the numbers of a head those that turn slowly with the position, so that distance is no matter."""
CODE = len(SLOW)
"""Numbers of a code."""
COMMON = 4
"""Directions of embeddings in which most ids are alike."""
MARKING = 12
"""Directions in which marks of integers lie, mostly. Codes have no part in them: a word is the same under each."""
PLACES = 23
"""Integers that have a direction for the text behind them."""
SMALLER = 5.0
"""How many times smaller what layers write becomes."""
SMEARED, PLACED, ADDED = 1.2, 0.6, 0.6
"""How loud is the code of the id before, where an embedding is 1; a place, where a text is 1; what the head adds, where
all that the layer gives on is 1."""


def conversations(dataset: Path, count: int, longest: int = 220) -> list[Conversation]:
    """Some of a dataset, by length."""
    rows = (
        row
        for part in manifest.read(dataset).plan.shards("train")
        for batch in shard.batches(dataset / part.path, COLUMNS)
        for row in batch.to_pylist()
        if len(row["input_ids"]) <= longest
    )
    return sorted((conversation(row, EngineListener) for row in islice(rows, count)), key=len)


def make_smaller(model: FusedForCausalLM) -> None:
    """Smaller weights: what attends is normed, and all that is written to the residual stream shrinks alike."""
    layer: Any
    for layer in model.layers:
        attention, mlp = layer.self_attn, layer.mlp
        for part in (attention.q_proj, attention.k_proj, attention.v_proj, attention.o_proj):
            part.weight.div_(SMALLER ** (1 / 2))
        for part in (mlp.fc1, mlp.fc2):  # what is between them is squared
            part.weight.div_(SMALLER ** (1 / 3))
    bridge: Any
    for bridge in model.bridges.values():
        bridge.o.weight.div_(SMALLER)


def loss(model: FusedForCausalLM, batches: list[Batch]) -> float:
    """The mean loss of what is learned."""
    made = [
        float(model(b.ids, labels=b.labels, marks=b.marks, memory=b.memory, use_cache=False).loss) * b.learned
        for b in batches
    ]
    return sum(made) / sum(b.learned for b in batches)


def replace(model: FusedForCausalLM, batches: list[Batch], head: int) -> None:
    """Writes the head."""
    layer: Any = model.layers[0]
    attention, width = layer.self_attn, model.config.hidden_size
    size: int = attention.head_dim
    marks = model.mark_embedding.weight
    _, _, marking = torch.linalg.svd(marks[1 : 1 + MARKED].double(), full_matrices=False)

    def embedded() -> Tensor:
        """What layers are given of words, (words, width)."""
        made = [model._smeared(model._embedded(model._rows(b.ids), b.marks), None, None) for b in batches]
        return torch.cat([x[b.ids < T.TEXT_TOKENS] for x, b in zip(made, batches, strict=True)])

    # Of all words, for names are made of rare ones.
    x = model.norm(model.text_embedding.weight).double()
    x -= x @ marking[:MARKING].T @ marking[:MARKING]
    spread, directions = torch.linalg.eigh(x.T @ x / len(x))  # the first have nothing in them now
    code = directions[:, -CODE - COMMON : -COMMON].T / spread[-CODE - COMMON : -COMMON].sqrt()[:, None]
    unused, places = directions[:, MARKING:].T.split([CODE, PLACES, width - MARKING - CODE - PLACES])[:2]

    for part in (attention.q_proj, attention.k_proj, attention.v_proj, layer.mlp.fc1):
        for taken in (unused, places):
            part.weight.sub_(part.weight @ (taken.T @ taken).float())
    model.smear.weight[:, :width] = SMEARED * (unused.T @ code)
    loud = PLACED * float(model.text_embedding.weight.norm(dim=1).mean())
    behind = slice(1 + 2 * MARKED, 1 + 2 * MARKED + PLACES)
    marks[1:] -= marks[1:] @ (places.T @ places).float()
    marks[behind] = marks[2 : 2 + PLACES] / 2 + loud * places
    found = model.norm(embedded()).double()
    number = torch.cat([b.marks[b.ids < T.TEXT_TOKENS] for b in batches])
    heard = (found @ places.T)[(number >= behind.start) & (number < behind.stop)].norm(dim=1).mean()

    following = marks[2 : 2 + PLACES].double()
    written = following / following.norm(dim=1, keepdim=True)
    each = (ADDED * given_on(model, batches[0])) ** (1 / 2)
    rows = slice(size * head, size * (head + 1))
    usual = float(attention.q_proj.weight.norm()) / model.config.num_attention_heads ** (1 / 2)
    for part, matrix in ((attention.q_proj, unused), (attention.k_proj, code)):
        part.weight[rows] = 0
        part.weight[[size * head + k for k in SLOW]] = (usual * matrix / matrix.norm()).float()
    attention.v_proj.weight[rows] = 0
    attention.v_proj.weight[size * head : size * head + PLACES] = (each * places / heard).float()
    attention.o_proj.weight[:, rows] = 0
    attention.o_proj.weight[:, size * head : size * head + PLACES] = (each * written.T).float()


def given_on(model: FusedForCausalLM, batch: Batch) -> float:
    """The mean length of the vectors that layer 0 gives on."""
    lengths: list[float] = []
    hook = model.layers[0].register_forward_hook(lambda _, __, made: lengths.append(float(made.norm(dim=-1).mean())))
    loss(model, [batch])
    hook.remove()
    return lengths[0]


@torch.no_grad()
def main() -> None:
    """The script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--n", type=int, default=300, help="conversations by which heads are fitted and losses told")
    wanted = parser.parse_args()
    torch.manual_seed(0)
    model, tokenizer = checkpoint.load(wanted.model)
    found = conversations(wanted.dataset, wanted.n)
    batches = [batch_of(found[begin : begin + 30]) for begin in range(0, len(found), 30)]
    print(f"loss {loss(model, batches):.3f}")
    make_smaller(model)
    print(f"loss {loss(model, batches):.3f} with smaller weights")
    layer: Any = model.layers[0]
    written, size, without = layer.self_attn.o_proj.weight, layer.self_attn.head_dim, []
    for head in range(model.config.num_attention_heads):
        kept = written[:, size * head : size * (head + 1)].clone()
        written[:, size * head : size * (head + 1)] = 0
        without.append((loss(model, batches), head))
        written[:, size * head : size * (head + 1)] = kept
    _, least = min(without)
    replace(model, batches, least)
    print(f"loss {loss(model, batches):.3f} with head {least} of layer 0 replaced; train it now")
    checkpoint.save(model, tokenizer, wanted.out)


if __name__ == "__main__":
    main()

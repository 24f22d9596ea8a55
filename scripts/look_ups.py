"""Whether a model finds the row that a name means, and which of its heads look for what came before.

Asked are questions of `data_query` whose program is one look-up. Beside the rows that were right stands chance, which
is one of so many numbers. A head that matches attends from a name that is said to where it stood ("the same"), to what
stood behind it there ("the next", an induction head: Olsson et al., "In-context Learning and Induction Heads", 2022),
or to where it stood from the id behind the name ("from behind", what `matching_heads.py` writes).

wasmind data build --out examples --operands reference --answers reference
python scripts/look_ups.py models/wasmind-tiny examples
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.masking_utils import eager_mask
from transformers.models.nanochat.modeling_nanochat import eager_attention_forward

from wasmind.data import manifest, shard
from wasmind.isa import tokens as T
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.coprocessor import MARKED
from wasmind.lm.feed import batch_of, conversation
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer.vocabulary import SPECIAL

GET, OUTPUT = (T.TEXT_TOKENS + BY_MNEMONIC[name].code for name in ("local.get", "output"))
COLUMNS = ("input_ids", "loss_mask", "category", "files")
LONGEST = 400
"""Ids of a conversation."""
Seen = dict[int, Tensor]
"""What the heads of each layer (H, T, T) attend to."""


def program(ids: list[int]) -> int:
    """Where the first program of the assistant's begins."""
    said = ids.index(SPECIAL["assistant_start"]) + 1
    return next((place for place in range(said, len(ids)) if ids[place] >= T.TEXT_TOKENS), len(ids))


def look_ups(dataset: Path) -> Iterator[dict[str, Any]]:
    """The rows of `eval` whose program is one look-up."""
    for part in manifest.read(dataset).plan.shards("eval"):
        for batch in shard.batches(dataset / part.path, COLUMNS):
            for row in batch.to_pylist():
                ids = row["input_ids"]
                if row["category"] == "data_query" and len(ids) <= LONGEST:
                    begin = program(ids)
                    if ids[begin : begin + 4 : 3] == [GET, OUTPUT] and ids.count(OUTPUT) == 1:
                        yield row


def watched(model: FusedForCausalLM) -> Seen:
    """What the heads attend to in the sequence that the model has read last."""
    seen: Seen = {}

    def attend(layer: Any, *states: Any, **options: Any) -> tuple[Tensor, Tensor]:
        found, weights = eager_attention_forward(layer, *states, **options)
        seen[layer.layer_idx] = weights[0]
        return found, weights

    AttentionInterface.register("watched", attend)
    AttentionMaskInterface.register("watched", eager_mask)
    model.set_attn_implementation("watched")
    return seen


@torch.inference_mode()
def main() -> None:
    """The script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--n", type=int, default=300, help="look-ups at most")
    parser.add_argument("--heads", type=int, default=6, help="heads shown, those that match most first")
    wanted = parser.parse_args()
    model, _ = checkpoint.load(wanted.model)
    model.train(False)
    seen = watched(model)
    right: dict[int, list[bool]] = defaultdict(list)
    heads: dict[tuple[int, int], list[tuple[float, ...]]] = defaultdict(list)
    for row in islice(look_ups(wanted.dataset), wanted.n):
        batch = batch_of([conversation(row, EngineListener)])
        ids = batch.ids[0].tolist()
        begin = program(ids)
        logits = model(input_ids=batch.ids, marks=batch.marks, memory=batch.memory).logits[0, begin]
        count = len({mark for mark in batch.marks[0, :begin].tolist() if 0 < mark <= MARKED})
        right[count].append(int(logits.argmax()) == ids[begin + 1])
        said = ids.index(SPECIAL["assistant_start"]) + 1
        for place in range(said, begin):
            stood = torch.tensor([before for before in range(said) if ids[before] == ids[place]], dtype=torch.int64)
            for layer, weights in seen.items():
                for head, attended in enumerate(weights):
                    looked = (attended[place, stood], attended[place, stood + 1], attended[place + 1, stood])
                    heads[layer, head].append(tuple(float(part.sum()) for part in looked))
    if not right:
        sys.exit(f"error: {wanted.dataset} has no question of data_query that is one look-up; build a larger one")
    total = Counter({count: len(asked) for count, asked in right.items()})
    print("| numbers in the question | look-ups | right | chance |\n|---:|---:|---:|---:|")
    for count in sorted(right):
        print(f"| {count} | {total[count]} | {sum(right[count]) / total[count]:.0%} | {1 / count:.0%} |")
    chance = sum(asked / count for count, asked in total.items()) / total.total()
    print(f"| all | {total.total()} | {sum(map(sum, right.values())) / total.total():.0%} | {chance:.0%} |")
    print("\n| layer | head | the same | the next | from behind |\n|---:|---:|---:|---:|---:|")
    matching = {
        at: [sum(part) / len(attended) for part in zip(*attended, strict=True)] for at, attended in heads.items()
    }
    for (layer, head), (same, following, behind) in sorted(matching.items(), key=lambda one: -max(one[1]))[
        : wanted.heads
    ]:
        print(f"| {layer} | {head} | {same:.2f} | {following:.2f} | {behind:.2f} |")


if __name__ == "__main__":
    main()

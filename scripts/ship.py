"""Makes the model that comes with wasmind from a trained one: weights of 16 bits, its evaluation, its card.

python scripts/ship.py build/tiny build/examples models/wasmind-tiny

Of several, which were trained one from the other, it is the mean (decision 30); one that is named twice counts twice.

python scripts/ship.py build/late build/end build/end build/examples models/wasmind-tiny
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from wasmind.cli import invoke
from wasmind.lm import checkpoint
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer
from wasmind.writing import write_files

LARGEST = 25_000_000
"""Bytes of the folder."""

CARD = Path(__file__).with_suffix(".md")


def main() -> None:
    """The script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trained", nargs="+", type=Path, help="the folder that wasmind train wrote, or several")
    parser.add_argument("dataset", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--n", type=int, default=200, help="conversations of each category and split")
    wanted = parser.parse_args()
    model, tokenizer = mean(wanted.trained)
    last = json.loads((wanted.trained[-1] / "metrics.jsonl").read_text().splitlines()[-1])
    settings = torch.load(wanted.trained[-1] / checkpoint.STATE, weights_only=True, mmap=True)["settings"]
    checkpoint.save(model.bfloat16(), tokenizer, wanted.out)
    words = ["eval", str(wanted.out), str(wanted.dataset), "--n", str(wanted.n), "--out", str(wanted.out)]
    sys.argv[1:] = words  # the report names the command
    if code := invoke(words):
        sys.exit(code)
    (wanted.out / "failures.jsonl").unlink()
    card = CARD.read_text().format(
        millions=sum(parameter.numel() for parameter in model.parameters()) / 1e6,
        steps=last["step"],
        conversations=settings["conversations"],
        loss=last["loss"],
        report=(wanted.out / "eval.md").read_text(),
    )
    write_files({wanted.out / "README.md": card.encode()})
    size = sum(path.stat().st_size for path in wanted.out.iterdir())
    if size > LARGEST:
        sys.exit(f"error: {wanted.out} has {size:,} bytes, more than {LARGEST:,}")
    print(f"{wanted.out}: {size:,} bytes")


def mean(folders: Sequence[Path]) -> tuple[FusedForCausalLM, Tokenizer]:
    """The mean of models, added up in 64 bits, and the tokenizer of the last. Raises RuntimeError if shapes differ."""
    total: dict[str, torch.Tensor] = {}
    for folder in folders:
        model, tokenizer = checkpoint.load(folder)
        for name, weight in model.state_dict().items():
            total[name] = total.get(name, 0) + weight.double()
    model.load_state_dict({name: weight / len(folders) for name, weight in total.items()})
    return model, tokenizer


if __name__ == "__main__":
    main()

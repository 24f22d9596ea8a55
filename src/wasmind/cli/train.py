"""`wasmind train`: a fused model from a dataset."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli._meter import Meter
from wasmind.errors import UsageError


def command(
    data: Annotated[Path, typer.Argument(metavar="DATASET", help="The folder of a dataset.", show_default=False)],
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the model goes.", show_default=False)],
    preset: Annotated[str, typer.Option(metavar="tiny|small|d12|d20|d34", help="The size of the model.")] = "tiny",
    steps: Annotated[int, typer.Option(min=1, help="How many steps.")] = 4_000,
    conversations: Annotated[int, typer.Option(min=1, help="Conversations of a step.")] = 64,
    talk_share: Annotated[float, typer.Option(min=0.0, max=1.0, help="The share of them without a program.")] = 0.3,
    seed: Annotated[int, typer.Option(help="Weights to begin with, and the order of examples.")] = 0,
    every: Annotated[int, typer.Option(min=1, help="Steps between checkpoints.")] = 250,
) -> None:
    """Train a fused model on a dataset.

    A run that was interrupted goes on where its last checkpoint was when the same command is run again.

    \b
    wasmind data build --out examples --operands reference --answers reference
    wasmind train examples --out model
    """
    import torch

    from wasmind.data.manifest import TOKENIZER
    from wasmind.listeners import EngineListener
    from wasmind.lm.config import PRESETS
    from wasmind.lm.feed import Feed
    from wasmind.lm.model import FusedForCausalLM
    from wasmind.lm.train import Settings, Training, train
    from wasmind.tokenizer import Tokenizer

    if preset not in PRESETS:
        raise UsageError(f"there is no preset {preset!r}; choose of {', '.join(PRESETS)}")
    feed = Feed(data, "train", EngineListener, seed, talk_share)
    tokenizer = Tokenizer.load(data / TOKENIZER)
    torch.manual_seed(seed)
    config = PRESETS[preset].config(len(tokenizer.ranks), attn_implementation="eager")
    run = Training(FusedForCausalLM(config), feed, Settings(steps=steps, conversations=conversations, seed=seed))
    with Meter("training", unit="steps") as meter:
        train(run, tokenizer, out, every, meter.at)
    print(f"{run.step:,} steps, loss {run.last_loss:.4f}; the model is in {out}")

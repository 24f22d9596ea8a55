"""A short run as one process or several, for the tests: `run_part.py DATASET DIR [--shard]`. Prints its losses as JSON.

It goes on from the checkpoint in the folder if there is one, and leaves one otherwise.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.lm.test_train import model
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint, devices
from wasmind.lm.feed import Feed
from wasmind.lm.train import Settings, Training
from wasmind.tokenizer import Tokenizer


def main(dataset: Path, folder: Path, *options: str) -> None:
    where = devices.found(shard="--shard" in options)
    train, held = (Feed(dataset, split, EngineListener, seed=5) for split in ("train", "eval"))
    # Nine conversations, and few ids a batch: processes have different numbers of them.
    settings = Settings(steps=9, conversations=9, candidates=15, ids=1_000, warm_up=2, bf16=False)
    run = Training(model(), train, settings, where)
    kept = checkpoint.load_state(folder)
    if kept is not None:
        run.go_on(kept)
    losses = [run.advance()["loss"] for _ in range(3)] + [run.loss_of(held, 7)]
    state = run.state()
    if where.part == 0:
        if kept is None:
            checkpoint.save(run.model, Tokenizer.small(), folder, state)
        print(json.dumps(losses))
    where.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])

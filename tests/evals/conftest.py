"""A dataset of which only what is asked is there, and a model that has learned nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from wasmind.data import build, manifest, shard
from wasmind.data.plan import EVALS, TRAIN
from wasmind.data.rows import rows
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.config import Preset
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer

TOKENIZER = Tokenizer.small()
CONTEXT = 128
"""Short, as who has learned nothing does not come to an end."""


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The evaluation splits of a tiny dataset; what stands for train is one of them."""
    pytest.importorskip("pyarrow", reason="pip install 'wasmind[data]'")
    folder = tmp_path_factory.mktemp("dataset")
    plan = build.plan(TOKENIZER, "tiny", 3, operands="reference", answers="reference")
    (folder / "data").mkdir()
    for split in EVALS:
        for part in plan.shards(split):
            made = rows(plan, part, frozenset(), EngineListener, TOKENIZER)
            (folder / part.path).write_bytes(shard.to_parquet(made, "a test"))
    (train,), (held,) = plan.shards(TRAIN), plan.shards(EVALS[0])
    (folder / train.path).write_bytes((folder / held.path).read_bytes())
    files = dict.fromkeys(manifest.paths(plan), (0, ""))
    (folder / manifest.NAME).write_bytes(manifest.Manifest(plan, files).to_json())
    TOKENIZER.save(folder / manifest.TOKENIZER)
    return folder


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a model that has learned nothing."""
    folder = tmp_path_factory.mktemp("model")
    torch.manual_seed(0)
    config = Preset(32, 2, 2, context=CONTEXT).config(len(TOKENIZER.ranks))
    checkpoint.save(FusedForCausalLM(config), TOKENIZER, folder)
    return folder

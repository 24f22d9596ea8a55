"""A small transformer that learns Tiny-VM from examples: its shape, its file, its answers."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.utils import logging

from tinyvm.tokeniser import ID, TOKENS
from wasmind.errors import UsageError
from wasmind.tinyvm.examples import MODES

CARD, STATE = "tinyvm.json", "training.pt"
BATCH = 64
"""Prompts answered together, at most."""
LONGEST = 1 << 15
"""Positions of a sequence; rotary embeddings have no table, so more cost nothing."""


def new_model(seed: int) -> LlamaForCausalLM:
    """A model with random weights, some 0.8 million."""
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(TOKENS),
        hidden_size=128,
        intermediate_size=344,
        num_hidden_layers=4,
        num_attention_heads=4,
        max_position_embeddings=LONGEST,
        tie_word_embeddings=True,
        bos_token_id=ID["BOS"],
        eos_token_id=ID["EOS"],
        pad_token_id=ID["PAD"],
    )
    return LlamaForCausalLM(config)


class LearnedModel:
    """A trained model in its folder. mode: how it answers, one of MODES."""

    def __init__(self, model: LlamaForCausalLM, mode: str, name: str) -> None:
        self.model: Any = model  # by its own types it cannot generate
        self.mode, self.name = mode, name

    @torch.inference_mode()
    def answers(self, prompts: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        """The answer to each prompt, the likeliest token each time, cut at `most` tokens."""
        made: list[list[int]] = []
        for start in range(0, len(prompts), BATCH):
            made += self._answered(prompts[start : start + BATCH], most)
        return made

    def _answered(self, prompts: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        width = max(map(len, prompts))
        ids = torch.tensor([[ID["PAD"]] * (width - len(prompt)) + list(prompt) for prompt in prompts])  # (B, T)
        mask = torch.tensor([[0] * (width - len(prompt)) + [1] * len(prompt) for prompt in prompts])
        made = self.model.generate(ids, attention_mask=mask, do_sample=False, max_new_tokens=most)
        return [_to_end(row) for row in made[:, width:].tolist()]


def _to_end(ids: list[int]) -> list[int]:
    return ids[: ids.index(ID["EOS"]) + 1] if ID["EOS"] in ids else ids


def save(model: LlamaForCausalLM, mode: str, folder: Path, state: dict[str, Any]) -> None:
    """Writes model, card and the state of its training; each file takes its name when all are on disk.

    Raises UsageError where it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as name:
            logging.disable_progress_bar()  # type: ignore[no-untyped-call]
            model.save_pretrained(name)
            (Path(name) / CARD).write_text(json.dumps({"mode": mode}), encoding="utf-8")
            torch.save(state, Path(name) / STATE)
            for path in Path(name).iterdir():
                os.replace(path, folder / path.name)
    except (OSError, RuntimeError) as error:
        raise UsageError(f"cannot write {folder}: {error!s:.80}; make room, or choose another folder") from error


def load_state(folder: Path) -> dict[str, Any] | None:
    """The state of the training in a folder, None where there is none. Raises UsageError for a damaged one."""
    path = folder / STATE
    if not path.is_file():
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        missing = {"step", "rows", "settings", "model", "optimizer"} - state.keys()
    except Exception as error:  # torch's reader meets a damaged file with whatever its parts raise
        raise UsageError(f"{path} is damaged ({type(error).__name__}); begin again in another folder") from error
    if missing:
        raise UsageError(f"{path} lacks {', '.join(sorted(missing))}; begin again in another folder")
    return dict(state)


def load(folder: Path) -> LearnedModel:
    """The model in a folder. Raises UsageError for a folder that holds none."""
    try:
        mode = json.loads((folder / CARD).read_text(encoding="utf-8"))["mode"]
        if mode not in MODES:
            raise ValueError(mode)
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        model = LlamaForCausalLM.from_pretrained(folder, local_files_only=True, dtype=torch.float32)
    except Exception as error:  # whatever a damaged file makes of json, transformers and safetensors
        raise UsageError(
            f"{folder} holds no model of `wasmind tinyvm train` ({type(error).__name__}); name the folder of one"
        ) from error
    model.train(False)
    return LearnedModel(model, mode, f"learned, {mode}")

"""A fused model in a folder: config.json and model.safetensors as transformers writes them, and the tokenizer.

Beside them is the state of its training, so that it goes on.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers.utils import logging

from wasmind.errors import UsageError
from wasmind.lm.hf_tokenizer import TOKENIZER_FILE
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer

STATE = "training.pt"


def save(model: FusedForCausalLM, tokenizer: Tokenizer, folder: Path, state: dict[str, Any] | None = None) -> None:
    """Writes the folder; each file takes its name when all are on disk. state: of the training, with all weights.

    Raises UsageError where it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _quiet(), tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as name:
            made = Path(name)
            model.save_pretrained(made, state_dict=None if state is None else dict(state["model"]))
            tokenizer.save(made / TOKENIZER_FILE)
            if state is not None:
                torch.save(state, made / STATE)
            for path in made.iterdir():
                os.replace(path, folder / path.name)
    except (OSError, SafetensorError, RuntimeError) as error:  # by Python, by safetensors, by torch
        reason = getattr(error, "strerror", None) or f"{error!s:.80}"
        raise UsageError(f"cannot write {folder}: {reason}; make room, or choose another folder") from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Without transformers' progress bars."""
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()  # type: ignore[no-untyped-call]


def load_state(folder: Path) -> dict[str, Any] | None:
    """The state of the training in a folder, None where there is none. Raises UsageError for a damaged one."""
    path = folder / STATE
    if not path.is_file():
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
        missing = {"step", "settings", "model", "optimizers"} - state.keys()
    except Exception as error:  # torch's reader meets a damaged file with whatever its parts raise
        raise UsageError(f"{path} is damaged ({type(error).__name__}); begin again in another folder") from error
    if missing:
        raise UsageError(f"{path} lacks {', '.join(sorted(missing))}; begin again in another folder")
    return dict(state)


def load(folder: Path) -> tuple[FusedForCausalLM, Tokenizer]:
    """The model in a folder, ready to answer, and its tokenizer. Raises UsageError for a folder that holds none."""
    if not (folder / "config.json").is_file():
        raise UsageError(f"{folder} holds no model; name the folder of one that wasmind has trained")
    tokenizer = Tokenizer.load(folder / TOKENIZER_FILE)
    try:
        with _quiet():
            model = FusedForCausalLM.from_pretrained(folder, dtype=torch.float32)
    except Exception as error:  # whatever a damaged file makes of transformers and safetensors
        raise UsageError(f"{folder} holds a damaged model ({type(error).__name__}); get it again") from error
    if model.config.text_tokens != len(tokenizer.ranks):
        raise UsageError(
            f"{folder} has a tokenizer of {len(tokenizer.ranks)} tokens and a model of {model.config.text_tokens}; "
            "they do not belong together"
        )
    model.train(False)
    return model, tokenizer

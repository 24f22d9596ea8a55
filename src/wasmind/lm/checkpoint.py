"""A fused model in a folder: config.json and model.safetensors as transformers writes them, and the tokenizer."""

from __future__ import annotations

from pathlib import Path

from wasmind.errors import UsageError
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer

TOKENIZER = "tokenizer.txt"


def save(model: FusedForCausalLM, tokenizer: Tokenizer, folder: Path) -> None:
    """Writes the folder. Raises UsageError where it cannot."""
    try:
        model.save_pretrained(folder)
    except OSError as error:
        raise UsageError(f"cannot write {folder}: {error.strerror}; choose another folder") from error
    tokenizer.save(folder / TOKENIZER)


def load(folder: Path) -> tuple[FusedForCausalLM, Tokenizer]:
    """The model in a folder, ready to answer, and its tokenizer. Raises UsageError for a folder that holds none."""
    if not (folder / "config.json").is_file():
        raise UsageError(f"{folder} holds no model; name the folder of one that wasmind has trained")
    tokenizer = Tokenizer.load(folder / TOKENIZER)
    try:
        model = FusedForCausalLM.from_pretrained(folder)
    except Exception as error:  # whatever a damaged file makes of transformers and safetensors
        raise UsageError(f"{folder} holds a damaged model ({type(error).__name__}); get it again") from error
    if model.config.text_tokens != len(tokenizer.ranks):
        raise UsageError(
            f"{folder} has a tokenizer of {len(tokenizer.ranks)} tokens and a model of {model.config.text_tokens}; "
            "they do not belong together"
        )
    model.train(False)
    return model, tokenizer

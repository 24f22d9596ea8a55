"""Models that learned Tiny-VM from examples: their files, their answers."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from tinyvm.tokeniser import ID
from wasmind.errors import UsageError
from wasmind.tinyvm.examples import MODES
from wasmind.tinyvm.model import Transformer

CARD, WEIGHTS, STATE = "tinyvm.json", "model.safetensors", "training.pt"
AHEAD, NEAR = 64, 4
"""Tokens of a guess that are tried in one pass; how far from where a guess was wrong it may go on."""


def new_model(seed: int) -> Transformer:
    """A model with random weights, some 0.8 million."""
    torch.manual_seed(seed)
    return Transformer()


class LearnedModel:
    """A trained model in its folder. mode: how it answers, one of MODES."""

    def __init__(self, model: Transformer, mode: str, name: str) -> None:
        self.model, self.mode, self.name = model, mode, name

    @torch.inference_mode()
    def answers(self, prompts: Sequence[Sequence[int]], guesses: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        """The answer to each prompt, the likeliest token each time, cut at `most` tokens.

        guesses: an answer each. Where the model goes on as they do, one pass stands for many tokens (speculative
        decoding; Leviathan et al., 2023).
        """
        return [self._answer(prompt, guess, most) for prompt, guess in zip(prompts, guesses, strict=True)]

    def _answer(self, prompt: Sequence[int], guess: Sequence[int], most: int) -> list[int]:
        cache = self.model.start(len(prompt) + most + AHEAD)
        answer: list[int] = []
        unread, place = list(prompt), 0
        while len(answer) < most and answer[-1:] != [ID["EOS"]]:
            ahead = guess[place : place + AHEAD]
            found = self.model.go_on([*unread, *ahead], cache)[len(unread) - 1 :].argmax(dim=-1).tolist()
            agreed = next((n for n, token in enumerate(ahead) if found[n] != token or token == ID["EOS"]), len(ahead))
            answer += found[: agreed + 1]
            unread = answer[-1:]
            del cache.ids[len(prompt) + len(answer) - 1 :]
            place = _behind(guess, place + agreed, answer[-1])
        return answer[:most]


def _behind(guess: Sequence[int], place: int, token: int) -> int:
    """Where a guess goes on behind a token that was to stand at a place: behind the nearest like it, or the next."""
    near = [at for at in range(max(0, place - NEAR), min(len(guess), place + NEAR + 1)) if guess[at] == token]
    return min(near, key=lambda at: abs(at - place), default=place) + 1


def save(model: Transformer, mode: str, folder: Path, state: dict[str, Any]) -> None:
    """Writes model, card and the state of its training; each file takes its name when all are on disk.

    Raises UsageError where it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as name:
            save_file(model.state_dict(), Path(name) / WEIGHTS)
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
        missing = {"step", "rows", "settings", "model", "optimizers"} - state.keys()
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
        model = Transformer()
        model.load_state_dict(load_file(folder / WEIGHTS))
    except Exception as error:  # whatever a damaged file makes of json, torch and safetensors
        raise UsageError(
            f"{folder} holds no model of `wasmind tinyvm train` ({type(error).__name__}); name the folder of one"
        ) from error
    return LearnedModel(model, mode, f"learned, {mode}")

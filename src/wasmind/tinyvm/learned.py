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
BATCH = 32
"""Prompts answered together, at most."""


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

        guesses: an answer each, ended by EOS. As far as the model agrees, one pass stands for one a token.
        """
        made: list[list[int]] = []
        for start in range(0, len(prompts), BATCH):
            part = slice(start, start + BATCH)
            made += self._answered(prompts[part], self._begun(prompts[part], guesses[part]), most)
        return made

    def _begun(self, prompts: Sequence[Sequence[int]], guesses: Sequence[Sequence[int]]) -> list[list[int]]:
        """Of each answer what the guess has, and the first token that it has not."""
        rows = [[*prompt, *guess] for prompt, guess in zip(prompts, guesses, strict=True)]
        width = max(map(len, rows))
        ids = torch.tensor([row + [ID["PAD"]] * (width - len(row)) for row in rows])  # (B, T)
        likeliest = self.model(ids).argmax(dim=-1).tolist()
        begun = []
        for row, found, prompt in zip(rows, likeliest, prompts, strict=True):
            end = next((at for at in range(len(prompt), len(row)) if found[at - 1] != row[at]), len(row) - 1)
            begun.append([*row[len(prompt) : end], found[end - 1]])
        return begun

    def _answered(self, prompts: Sequence[Sequence[int]], begun: Sequence[list[int]], most: int) -> list[list[int]]:
        """The whole answers."""
        answers = [answer[:most] for answer in begun]
        left = [number for number, answer in enumerate(answers) if answer[-1] != ID["EOS"] and len(answer) < most]
        if left:
            rows = [[*prompts[number], *answers[number]] for number in left]
            rooms = [most - len(answers[number]) for number in left]
            for number, more in zip(left, self._generated(rows, rooms), strict=True):
                answers[number] += more
        return answers

    def _generated(self, rows: Sequence[list[int]], rooms: Sequence[int]) -> list[list[int]]:
        """What follows each row, to EOS or until its room is full."""
        cache = self.model.start(rows, max(len(row) + room for row, room in zip(rows, rooms, strict=True)))
        chosen = torch.tensor([row[-1] for row in rows])
        made: list[list[int]] = [[] for _ in rows]
        going = set(range(len(rows)))
        while going:
            chosen = self.model.go_on(chosen, cache).argmax(dim=-1)
            for number in list(going):
                made[number].append(int(chosen[number]))
                if made[number][-1] == ID["EOS"] or len(made[number]) == rooms[number]:
                    going.remove(number)
        return made


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

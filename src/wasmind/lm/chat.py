"""Asking a fused model in words, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers.cache_utils import DynamicCache

from wasmind.errors import LimitError
from wasmind.lm.coprocessor import Step
from wasmind.lm.model import FusedForCausalLM, machines_of
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

MAX_NEW_TOKENS = 512


@dataclass(frozen=True)
class Answer:
    """What came of a question.

    text: with the numbers in it. outputs: of the machine, in order. program: as it was written, an instruction each.
    steps: what the machine did. ids: all that the model said.
    """

    text: str
    outputs: list[int]
    program: list[str]
    steps: list[Step]
    ids: list[int]


class Chat:
    """A conversation; the machine keeps its state over it."""

    def __init__(self, model: FusedForCausalLM, tokenizer: Tokenizer, files: Sequence[bytes] = ()) -> None:
        """`files` are given to the machine, by number."""
        self._model = model
        self._tokenizer = tokenizer
        self._files = files
        self.reset()

    def reset(self) -> None:
        """Forgets everything, the machine's state as well."""
        self._ids = [SPECIAL["bos"]]
        self._cache = DynamicCache(config=self._model.config)
        self._machine = machines_of(self._cache, 1, self._files)[0]

    def ask(self, text: str, max_new_tokens: int = MAX_NEW_TOKENS) -> Answer:
        """The model's answer. Raises LimitError where the conversation has become too long for the model."""
        asked = [SPECIAL["user_start"], *self._tokenizer.encode(text), SPECIAL["user_end"], SPECIAL["assistant_start"]]
        ids = [*self._ids, *asked]
        room = self._model.config.max_position_embeddings - len(ids)
        if room < 1:
            raise LimitError(
                f"the conversation has {len(ids):,} tokens, and the model reads "
                f"{self._model.config.max_position_embeddings:,}; begin another one"
            )
        before = len(self._machine.steps)
        made = self._model.generate(  # type: ignore[misc]  # its stubs know only transformers' own models
            torch.tensor([ids]),
            attention_mask=torch.ones(1, len(ids), dtype=torch.long),
            past_key_values=self._cache,
            max_new_tokens=min(room, max_new_tokens),
            do_sample=False,
        )
        self._ids = made[0].tolist()
        said = self._ids[len(ids) :]
        steps = self._machine.steps[before:]
        return Answer(
            self._tokenizer.decode([SPECIAL["assistant_start"], *said]).strip(),
            [value for step in steps for value in step.outputs],
            [step.text for step in steps],
            steps,
            said,
        )

"""The handler that inference endpoints look for in a model's folder: {"inputs": …, "parameters": …} to answers."""

from __future__ import annotations

from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

SUBFOLDER = ""
"""Where the model's weights are in the folder."""
PARAMETERS = frozenset({"max_new_tokens", "temperature", "top_k", "top_p"})


class EndpointHandler:
    """Answers questions."""

    def __init__(self, path: str = "") -> None:
        """Loads the model in the folder at `path`."""
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._tokenizer: Any = AutoTokenizer.from_pretrained(path, trust_remote_code=True)
        model: Any = AutoModelForCausalLM.from_pretrained(path, trust_remote_code=True, subfolder=SUBFOLDER)
        self._model = model.to(device).eval()

    def __call__(self, data: dict[str, Any]) -> list[dict[str, Any]]:
        """[{"generated_text", "outputs"}] of a text, a conversation, or each of several.

        outputs: what the machine has output. Raises ValueError for what is no such request.
        """
        inputs, parameters = data.get("inputs"), data.get("parameters") or {}
        unknown = sorted(set(parameters) - PARAMETERS)
        if unknown:
            raise ValueError(f"there is no parameter {unknown[0]!r}; there are {', '.join(sorted(PARAMETERS))}")
        one = isinstance(inputs, str) or (isinstance(inputs, list) and all(isinstance(x, dict) for x in inputs))
        prompts = [inputs] if one else inputs
        if not inputs or not isinstance(prompts, list) or not all(isinstance(x, str | list) for x in prompts):
            raise ValueError("inputs must be a text, a list of messages, or a list of these")
        return [self._answer(prompt, parameters) for prompt in prompts]

    def _answer(self, prompt: Any, parameters: dict[str, Any]) -> dict[str, Any]:
        ids = self._tokenizer.encode_chat(prompt)
        made, outputs, _ = self._model.generate_chat(ids, return_outputs=True, **parameters)
        return {"generated_text": self._tokenizer.decode(made[len(ids) :]).strip(), "outputs": outputs}

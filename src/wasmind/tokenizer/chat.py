"""Conversations as sequences of ids, in the order that the contract gives, and which of them a model is to learn.

<|bos|> <|user_start|> question <|user_end|> <|assistant_start|> program and answer <|assistant_end|> …
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from wasmind.errors import UsageError
from wasmind.tokenizer.bpe import Tokenizer
from wasmind.tokenizer.spacing import NUMBER
from wasmind.tokenizer.vocabulary import OUT_REF, SPECIAL, number_at

ROLES = ("user", "assistant")
Message = Mapping[str, Any]
"""role: user or assistant. content: a text, or parts: texts and {"ids": [...], "mask": [...]}, 1 where to learn."""


def encode_chat(tokenizer: Tokenizer, prompt: str | Sequence[Message]) -> list[int]:
    """The ids up to where the assistant answers: of a question, or of a conversation that a user spoke last in.

    Raises UsageError for a conversation of another form.
    """
    messages = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else list(prompt)
    if not messages or messages[-1].get("role") != "user":
        raise UsageError("a prompt ends with what the user said")
    ids, _ = render_conversation(tokenizer, messages)
    return [*ids, SPECIAL["assistant_start"]]


def render_conversation(tokenizer: Tokenizer, messages: Sequence[Message]) -> tuple[list[int], list[int]]:
    """(ids, mask) of a conversation; mask is 1 where a model learns to write: at the assistant's ids, feedback aside.

    Raises UsageError where turns do not alternate, beginning with the user's, or content is none.
    """
    ids, mask = [SPECIAL["bos"]], [0]
    for turn, message in enumerate(messages):
        role = ROLES[turn % 2]
        if message.get("role") != role:
            raise UsageError(f"message {turn} is the {message.get('role')!r:.40}'s, and it is the {role}'s turn")
        learned = int(role == "assistant")
        ids.append(SPECIAL[f"{role}_start"])
        mask.append(0)
        # In the assistant's turn integers are outputs or operands, given as ids; its own text has none of them.
        encode = tokenizer.encode if role == "user" else tokenizer.encode_plain
        for part, wanted in _parts(encode, message.get("content"), turn):
            ids += part
            mask += [learned * w for w in wanted]
        ids.append(SPECIAL[f"{role}_end"])
        mask.append(learned)
    return ids, mask


def _parts(encode: Callable[..., list[int]], content: object, turn: int) -> list[tuple[list[int], list[int]]]:
    made: list[tuple[list[int], list[int]]] = []
    for part in [content] if isinstance(content, str) else content if isinstance(content, Sequence) else [content]:
        if isinstance(part, str):
            ids = encode(part, behind=NUMBER if made and _number_ends(made[-1][0]) else "")
            made.append((ids, [1] * len(ids)))
        elif isinstance(part, Mapping) and len(part.get("ids", ())) == len(part.get("mask", (0,))):
            made.append((list(part["ids"]), list(part["mask"])))
        else:
            raise UsageError(f"message {turn} holds {part!r:.60}; give texts, or ids with a mask of the same length")
    return made


def _number_ends(ids: list[int]) -> bool:
    """Whether ids end in a number, or in one that the machine has put out."""
    return ids[-2:-1] == [OUT_REF] or (len(ids) >= 5 and number_at(ids, len(ids) - 5) is not None)

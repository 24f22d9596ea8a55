"""The tokenizer as transformers has them: `AutoTokenizer`, batches, chat templates.

A text never becomes a special token or an instruction, whatever is written in it: its integers become numbers, all
else text. Special tokens come from the form of a conversation alone. Where that is given as text, as tools may want it,
they are marked by a character for private use, of which messages are cleared.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import tokenizers
from transformers import BatchEncoding, PreTrainedTokenizer

from wasmind.errors import UsageError
from wasmind.isa import tokens as T
from wasmind.lm.streaming import Spelled
from wasmind.tokenizer.bpe import Tokenizer, shown_bytes
from wasmind.tokenizer.chat import Message, encode_chat, render_conversation
from wasmind.tokenizer.spacing import ADDED
from wasmind.tokenizer.vocabulary import SIZE, SPECIAL, machine_names

TOKENIZER_FILE = "tokenizer.txt"
MARK = "\ue000"
"""Stands before special tokens in the text of a conversation."""
_MARKED = re.compile(rf"{MARK}(<\|(?:{'|'.join(SPECIAL)})\|>)")


def _names(ranks: Mapping[bytes, int]) -> dict[str, int]:
    """A name for every id: a text token's bytes, each as a character; `<|bos|>`, `<|i32.add|>`, `<|byte 7|>`."""
    shown = {byte: character for character, byte in shown_bytes().items()}
    machine = range(T.TEXT_TOKENS, SIZE)
    return {
        **{"".join(map(shown.__getitem__, piece)): rank for piece, rank in ranks.items()},
        **{f"<|{name}|>": token for name, token in SPECIAL.items()},
        **{f"<|{name}|>": token for name, token in zip(machine_names(machine), machine, strict=True)},
    }


class WasmindTokenizer(PreTrainedTokenizer):
    """Text, numbers and conversations to ids and back; batches are padded to the left."""

    vocab_files_names = {"vocab_file": TOKENIZER_FILE}  # noqa: RUF012 # as transformers has it
    model_input_names = ["input_ids", "attention_mask"]  # noqa: RUF012
    padding_side = "left"

    def __init__(self, vocab_file: str | os.PathLike[str], **kwargs: Any) -> None:
        """Raises UsageError for a file that holds no tokenizer."""
        self._text = Tokenizer.load(vocab_file)
        self._ids = _names(self._text.ranks)
        self._by_id = {token: name for name, token in self._ids.items()}
        assert len(self._by_id) == len(self._ids), "two ids have one name"
        self._special_token_ids = {f"<|{name}|>": token for name, token in SPECIAL.items()}
        fixed = {
            "bos_token": "<|bos|>",
            "eos_token": "<|assistant_end|>",
            "pad_token": self._by_id[T.TEXT_TOKENS + T.WASM_PAD],
            "extra_special_tokens": list(self._special_token_ids),
            "special_tokens_pattern": "bos",
            "split_special_tokens": True,
        }
        super().__init__(**(fixed | kwargs))  # type: ignore[no-untyped-call]

    @property
    def vocab_size(self) -> int:
        """All ids of the contract, those without a row included."""
        return SIZE

    def get_vocab(self) -> dict[str, int]:
        """The ids in use by their names."""
        return dict(self._ids)

    def encode_chat(self, prompt: str | Sequence[Message]) -> list[int]:
        """The ids up to where the assistant answers: of a question, or of a conversation that a user spoke last in.

        Integers become `i32.const` and four bytes. Raises UsageError for a conversation of another form.
        """
        return encode_chat(self._text, prompt if isinstance(prompt, str) else list(map(_message, prompt)))

    def apply_chat_template(  # type: ignore[override] # it does without a template
        self,
        conversation: Sequence[Any],
        tools: Any = None,
        documents: Any = None,
        chat_template: Any = None,
        add_generation_prompt: bool = False,
        continue_final_message: bool = False,
        tokenize: bool = True,
        padding: bool | str = False,
        truncation: bool = False,
        max_length: int | None = None,
        return_tensors: str | None = None,
        return_dict: bool = True,
        return_assistant_tokens_mask: bool = False,
        tokenizer_kwargs: Mapping[str, Any] | None = None,
        **_: Any,
    ) -> str | list[str] | list[int] | list[list[int]] | BatchEncoding:
        """A conversation, or several, as ids; with `tokenize=False` as text, from which `encode` makes the same ids.

        The form is the contract's, not a template. Raises UsageError for another form than user and assistant in turn,
        and for tools, documents or templates.
        """
        if tools or documents or chat_template or return_assistant_tokens_mask:
            raise UsageError("this model takes no tools, documents, other chat templates or masks; leave them out")
        several = len(conversation) > 0 and not isinstance(conversation[0], Mapping)
        rendered = [
            self._rendered(getattr(one, "messages", one), add_generation_prompt, continue_final_message)
            for one in (conversation if several else [conversation])
        ]
        if not tokenize:
            texts = [self._marked(ids) for ids in rendered]
            return texts if several else texts[0]
        made = self(
            rendered if several else rendered[0],
            add_special_tokens=False,
            padding=padding,
            truncation=truncation,
            max_length=max_length,
            return_tensors=return_tensors,
            **(tokenizer_kwargs or {}),
        )
        ids: list[int] | list[list[int]] = made["input_ids"]
        return made if return_dict else ids

    def _rendered(self, messages: Sequence[Message], answer: bool, goes_on: bool) -> list[int]:
        if answer and goes_on:
            raise UsageError("a final message that goes on is followed by no other; leave one of the two out")
        ids, _ = render_conversation(self._text, list(map(_message, messages)))
        return [*ids, SPECIAL["assistant_start"]] if answer else ids[:-1] if goes_on else ids

    def _marked(self, ids: Sequence[int]) -> str:
        """A conversation as text."""
        made, begin = "", 0
        for end, token in enumerate(ids):
            if token in self._special_token_ids.values():
                made += self._text.decode(ids[begin:end]) + MARK + self._by_id[token]
                begin = end + 1
        return made + self._text.decode(ids[begin:])

    def decode(self, token_ids: Any, skip_special_tokens: bool = True, **kwargs: Any) -> str | list[str]:
        """The text of ids with numbers as numbers. Instructions and special tokens are shown if they are not skipped.

        Raises UsageError for an id that is none.
        """
        return super().decode(token_ids, skip_special_tokens, **kwargs)

    def batch_decode(self, sequences: Any, skip_special_tokens: bool = True, **kwargs: Any) -> list[str]:  # type: ignore[override]
        """The texts of several sequences, as `decode`."""
        return super().batch_decode(sequences, skip_special_tokens, **kwargs)

    def save_vocabulary(self, save_directory: str, filename_prefix: str | None = None) -> tuple[str]:
        """Writes the tokenizer's file, which says where it is."""
        path = Path(save_directory) / (f"{filename_prefix}-{TOKENIZER_FILE}" if filename_prefix else TOKENIZER_FILE)
        self._text.save(path)
        return (str(path),)

    def spelled(self, streamer: Any) -> Spelled:
        """A streamer whose reader sees text only, as `decode` gives it."""
        return Spelled(streamer, self._text)

    # --- what transformers asks for -------------------------------------------------------------------------------

    @cached_property
    def _tokenizer(self) -> tokenizers.Tokenizer:
        """Decodes text ids, for `transformers serve`, which streams through a tokenizer of this kind."""
        made = tokenizers.Tokenizer(tokenizers.models.WordLevel(self._ids, unk_token=self.pad_token))
        steps: list[Any] = [tokenizers.decoders.ByteLevel()]
        if self._text.one_spelling:
            steps.append(tokenizers.decoders.Replace(tokenizers.Regex(ADDED), ""))
        made.decoder = tokenizers.decoders.Sequence(steps)
        return made

    def _tokenize(self, text: str, **_: Any) -> list[str]:
        made: list[str] = []
        for place, part in enumerate(_MARKED.split(text)):
            made += [part] if place % 2 else [self._by_id[token] for token in self._text.encode(part)]
        return made

    def _convert_token_to_id(self, token: str) -> int | None:
        return self._ids.get(token)

    def _convert_id_to_token(self, index: int) -> str:
        if index not in self._by_id:
            raise UsageError(f"{index} is no token of this tokenizer")
        return self._by_id[index]

    def convert_tokens_to_string(self, tokens: list[str]) -> str:
        """The text of tokens given by name."""
        return self._text.decode([self._ids[token] for token in tokens])

    def _decode(  # type: ignore[override]
        self, token_ids: int | list[int], skip_special_tokens: bool = True, **_: Any
    ) -> str:
        ids = [token_ids] if isinstance(token_ids, int) else token_ids
        return self._text.decode(ids, trace=not skip_special_tokens)

    def _add_tokens(self, new_tokens: list[Any], special_tokens: bool = False) -> int:
        """Marks tokens as special. Raises UsageError for new ones: the ids are those of the contract."""
        unknown = [str(token) for token in new_tokens or () if str(token) not in self._ids]
        if unknown:
            raise UsageError(f"{unknown[0]!r} cannot be added: the ids of this model are fixed")
        return super()._add_tokens(new_tokens, special_tokens)


def _message(message: Any) -> Message:
    """A message whose content is text: one, or parts as clients send them, {"type": "text", "text": …}.

    Ids, which the package takes in messages, are refused here: messages may come from anywhere.
    """
    content = message.get("content") if isinstance(message, Mapping) else None
    parts = [content] if isinstance(content, str) else content if isinstance(content, Sequence) else [content]
    texts = [part.get("text") if isinstance(part, Mapping) else part for part in parts]
    known = [text for text in texts if isinstance(text, str)]
    if len(known) < len(texts):
        raise UsageError(f"{message!r:.60} is no message; give role and content, a text")
    return {**message, "content": "".join(known).replace(MARK, "")}

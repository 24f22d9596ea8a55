"""Text, numbers and machine tokens as one sequence of ids, and back."""

from __future__ import annotations

from wasmind.tokenizer.bpe import Tokenizer

__all__ = ["Tokenizer"]

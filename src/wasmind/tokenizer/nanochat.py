"""nanochat's `tokenizer.pkl`, read without running anything in it.

The file is a pickle of a tiktoken Encoding. A pickle can name any function to be called; this reader knows one name,
the class of the Encoding, and answers it with a record that does nothing but keep what it is given.
"""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path
from typing import Any

from wasmind.errors import UsageError
from wasmind.tokenizer.bpe import LARGEST_FILE, Tokenizer
from wasmind.tokenizer.vocabulary import SPECIAL

_ENCODING = ("tiktoken.core", "Encoding")


class _Record:
    """Stands in for the Encoding."""

    state: Any = None

    def __setstate__(self, state: Any) -> None:
        self.state = state


class _Reader(pickle.Unpickler):
    """An unpickler that finds nothing but the record."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) != _ENCODING:
            raise pickle.UnpicklingError(f"it names {module}.{name}")
        return _Record


def load_nanochat(path: str | os.PathLike[str]) -> Tokenizer:
    """The tokenizer in nanochat's file. Raises UsageError for a file that is not one, or names anything to be run."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; name nanochat's tokenizer.pkl") from error
    try:
        if len(data) > LARGEST_FILE:
            raise pickle.UnpicklingError("it is too large")
        record = _Reader(io.BytesIO(data)).load()
        state: Any = record.state if isinstance(record, _Record) else None
        ranks, special = state["mergeable_ranks"], state["special_tokens"]
        if not all(isinstance(piece, bytes) and isinstance(rank, int) for piece, rank in ranks.items()):
            raise pickle.UnpicklingError("its ranks are no ranks")
        expected = {f"<|{name}|>": len(ranks) + i for i, name in enumerate(SPECIAL)}
        if special != expected:
            raise pickle.UnpicklingError("its special tokens are not nanochat's")
        return Tokenizer(ranks, str(state["pat_str"]))
    except UsageError:
        raise
    except Exception as error:  # a hostile pickle may fail in any way
        reason = error.args[0] if isinstance(error, pickle.UnpicklingError) and error.args else type(error).__name__
        raise UsageError(f"{path} is no tokenizer of nanochat's ({reason}); it was not run") from error

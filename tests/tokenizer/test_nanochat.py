"""nanochat's pickle, and pickles that are something else."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
import tiktoken

from wasmind.errors import UsageError
from wasmind.tokenizer.bpe import PATTERN
from wasmind.tokenizer.nanochat import load_nanochat
from wasmind.tokenizer.vocabulary import SPECIAL

RANKS = {bytes([b]): b for b in range(256)} | {b"he": 256, b"hel": 257}


def _file(path: Path, special: dict[str, int], ranks: object = RANKS) -> Path:
    encoding = tiktoken.Encoding("rustbpe", pat_str=PATTERN, mergeable_ranks=RANKS, special_tokens=special)
    encoding._mergeable_ranks = ranks  # type: ignore[assignment]
    path.write_bytes(pickle.dumps(encoding))
    return path


def _special() -> dict[str, int]:
    return {f"<|{name}|>": len(RANKS) + i for i, name in enumerate(SPECIAL)}


def test_it_is_read(tmp_path: Path) -> None:
    made = load_nanochat(_file(tmp_path / "tokenizer.pkl", _special()))
    assert made.encode("hello") == [257, ord("l"), ord("o")]


class Hostile:
    """Runs a command when it is read."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (self.command,)


def test_nothing_in_it_is_run(tmp_path: Path) -> None:
    path, proof = tmp_path / "tokenizer.pkl", tmp_path / "proof"
    path.write_bytes(pickle.dumps(Hostile(f"touch {proof}")))
    with pytest.raises(UsageError, match=r"it names posix\.system.*was not run"):
        load_nanochat(path)
    assert not proof.exists()


@pytest.mark.parametrize("data", [b"", b"text", pickle.dumps({"a": 1}), pickle.dumps([1] * 10), b"\x80\x04\x8c\xff"])
def test_what_is_no_tokenizer_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "t.pkl").write_bytes(data)
    with pytest.raises(UsageError, match="is no tokenizer of nanochat's"):
        load_nanochat(tmp_path / "t.pkl")


def test_ranks_and_special_tokens_are_checked(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="special tokens are not nanochat's"):
        load_nanochat(_file(tmp_path / "a.pkl", {"<|bos|>": 300}))
    with pytest.raises(UsageError, match="lacks single bytes"):
        load_nanochat(_file(tmp_path / "b.pkl", {f"<|{name}|>": 1 + i for i, name in enumerate(SPECIAL)}, {b"a": 0}))
    with pytest.raises(UsageError, match="no tokenizer of nanochat's"):
        load_nanochat(_file(tmp_path / "c.pkl", _special(), {"a": 0}))
    with pytest.raises(UsageError, match="cannot read"):
        load_nanochat(tmp_path / "missing.pkl")

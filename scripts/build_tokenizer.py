"""Trains the tokenizer that comes with wasmind on what its examples say, and writes it into the package."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from wasmind.data.rows import redraw
from wasmind.data.tasks import CATEGORIES
from wasmind.tokenizer.bpe import SMALL, Tokenizer

TARGET = Path(__file__).resolve().parent.parent / "src" / "wasmind" / "tokenizer" / SMALL
SIZE = 4096
"""Text tokens. Wordings of the examples need few; the rest is for what else people write."""
EXAMPLES = 4_000
"""Of each category."""


def texts(random: Random) -> Iterator[str]:
    """Questions and answers, and this project's own documents for words that examples do not have."""
    for category in CATEGORIES:
        for _ in range(EXAMPLES):
            for turn in redraw(category, "train", random.getrandbits(63)).turns:
                yield turn.question.text
                yield turn.answer
    root = TARGET.parents[3]
    for path in sorted([*root.glob("*.md"), *root.glob("docs/**/*.md")]):
        yield from path.read_text(encoding="utf-8").split("\n\n")


def main() -> None:
    """Writes the tokenizer to the path given, or into the package."""
    tokenizer = Tokenizer.train(texts(Random(0)), SIZE)
    path = Path(sys.argv[1]) if sys.argv[1:] else TARGET
    tokenizer.save(path)
    print(f"{len(tokenizer.ranks):,} text tokens in {path}")


if __name__ == "__main__":
    main()

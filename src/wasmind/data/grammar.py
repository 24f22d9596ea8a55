"""A grammar for wordings, in one line of text.

    {add|sum up} <0> and <1>[ please]

`{a|b}` is one of several, `[a]` is there or not, `<0>` is number 0 of the question. An alternative that begins with `~`
is held out from training: `eval_paraphrase` asks with these. One that stands there twice is taken twice as often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from random import Random

SLOT = re.compile(r"<(\d+)>")


@dataclass(frozen=True)
class Choice:
    """One of several sequences; `held` are those that only a paraphrase takes."""

    open: tuple[Sequence, ...]
    held: tuple[Sequence, ...] = ()


Part = str | Choice


@dataclass(frozen=True)
class Sequence:
    """Texts and choices, one behind the other."""

    parts: tuple[Part, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Sequence:
    """The grammar that a line spells. Raises ValueError where brackets do not match."""
    reader = iter(re.findall(r"[{}|\[\]]|[^{}|\[\]]+", text))
    (sequence,), end = _alternatives(reader, "")
    if end:
        raise ValueError(f"{text!r} has a {end!r} too many")
    return sequence


def _alternatives(reader: Iterator[str], closing: str) -> tuple[list[Sequence], str]:
    """(the sequences up to the closing bracket, the bracket)."""
    made: list[Sequence] = []
    parts: list[Part] = []
    for piece in reader:
        if piece in "{[":
            inner, _ = _alternatives(reader, "}" if piece == "{" else "]")
            parts.append(_choice(inner if piece == "{" else [*inner, Sequence(())]))
        elif piece == "|" and closing == "}":
            made.append(Sequence(tuple(parts)))
            parts = []
        elif piece in "}]":
            if piece != closing:
                raise ValueError(f"{piece!r} closes what nothing has opened")
            return [*made, Sequence(tuple(parts))], piece
        else:
            parts.append(piece)
    if closing:
        raise ValueError(f"a bracket is not closed by {closing!r}")
    return [*made, Sequence(tuple(parts))], ""


def _choice(sequences: list[Sequence]) -> Choice:
    held = tuple(_bare(s) for s in sequences if _is_held(s))
    return Choice(tuple(s for s in sequences if not _is_held(s)), held)


def _is_held(sequence: Sequence) -> bool:
    return bool(sequence.parts) and isinstance(sequence.parts[0], str) and sequence.parts[0].startswith("~")


def _bare(sequence: Sequence) -> Sequence:
    first, *rest = sequence.parts
    assert isinstance(first, str)
    return Sequence((first[1:], *rest))


def expand(random: Random, text: str, *, held: bool = False) -> tuple[str, bool]:
    """(one wording, whether something held out is in it). With `held` what is held out is taken half of the time."""
    return _expand(random, parse(text), held)


def wordings(text: str) -> Iterator[str]:
    """All that a line spells, what is held out as well."""
    return _wordings(parse(text))


def _wordings(sequence: Sequence) -> Iterator[str]:
    choices = (
        [part] if isinstance(part, str) else [text for s in (*part.open, *part.held) for text in _wordings(s)]
        for part in sequence.parts
    )
    return map("".join, product(*choices))


def _expand(random: Random, sequence: Sequence, held: bool) -> tuple[str, bool]:
    texts, used = [], False
    for part in sequence.parts:
        if isinstance(part, str):
            texts.append(part)
            continue
        take = held and part.held and (not part.open or random.random() < 0.5)
        text, inside = _expand(random, random.choice(part.held if take else part.open), held)
        texts.append(text)
        used |= bool(take) or inside
    return "".join(texts), used

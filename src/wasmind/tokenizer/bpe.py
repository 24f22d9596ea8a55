"""Byte-level byte-pair encoding in nanochat's layout, with numbers and machine tokens; kept as plain text.

tiktoken encodes, Hugging Face's tokenizers trains. A file has one line of JSON, then a line for each token: its bytes
in base64 and its rank, as tiktoken's own files have.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import resources
from pathlib import Path

from wasmind.errors import UsageError
from wasmind.tokenizer import numbers, vocabulary
from wasmind.tokenizer.spacing import NUMBER, spaced, unspaced
from wasmind.tokenizer.vocabulary import MAX_RANKS, OUT_REF, SPECIAL
from wasmind.writing import write_files

try:
    from tiktoken import Encoding
except ImportError:  # an exported model folder asks for no more than transformers brings
    from wasmind.tokenizer.joining import Encoding  # type: ignore[assignment]

FORMAT = "wasmind-bpe-1"
PATTERN = (
    r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,2}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+"
)
"""nanochat's: how a text falls into pieces, inside which bytes are joined."""
LARGEST_FILE = 64 << 20
SMALL = "small.txt"


class Tokenizer:
    """Text to ids and back."""

    def __init__(self, ranks: Mapping[bytes, int], pattern: str = PATTERN, *, one_spelling: bool = False) -> None:
        """`ranks` are the ids of pieces of bytes, in the order of joining; every single byte must be one.

        one_spelling: whether a word has the same ids wherever it stands (`spacing`).

        Raises UsageError for ranks that are none.
        """
        _check(ranks)
        self.ranks = dict(ranks)
        self.pattern = pattern
        self.one_spelling = one_spelling
        try:
            self._encoding = Encoding("wasmind", pat_str=pattern, mergeable_ranks=self.ranks, special_tokens={})
        except ValueError as error:
            raise UsageError(f"the tokenizer's pattern is no regular expression: {error}") from error
        self._bytes = {rank: piece for piece, rank in self.ranks.items()}

    @staticmethod
    def train(texts: Iterable[str], size: int) -> Tokenizer:
        """A tokenizer of `size` text tokens, 256 to 65527, learned from texts; fewer, where they have no more pairs.

        The same texts give the same tokenizer. Needs Hugging Face's tokenizers (`pip install 'wasmind[data]'`).
        """
        if not 256 <= size <= MAX_RANKS:
            raise UsageError(f"a tokenizer has 256 to {MAX_RANKS} text tokens, not {size}")
        from tokenizers import Regex, models, pre_tokenizers, trainers
        from tokenizers import Tokenizer as Trainable

        made = Trainable(models.BPE())
        made.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(PATTERN), "isolated"),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        )
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        made.train_from_iterator(
            (part for text in texts for part in _learned(text)),
            trainers.BpeTrainer(vocab_size=size, initial_alphabet=sorted(alphabet), show_progress=False),
        )
        shown = shown_bytes()
        learned = sorted(made.get_vocab(with_added_tokens=False).items(), key=lambda item: item[1])
        joined = [piece for text, _ in learned if len(piece := bytes(shown[c] for c in text)) > 1]
        ranks = {piece: rank for rank, piece in enumerate([*_single_bytes(), *joined])}
        return Tokenizer(ranks, one_spelling=True)

    @staticmethod
    def load(path: str | os.PathLike[str]) -> Tokenizer:
        """The tokenizer in a file. Raises UsageError for a file that cannot be read or holds none."""
        try:
            with Path(path).open("rb") as file:
                return Tokenizer.of_bytes(file.read(LARGEST_FILE), str(path))
        except OSError as error:
            raise UsageError(f"cannot read {path}: {error.strerror}; name a tokenizer file") from error

    @staticmethod
    def of_bytes(data: bytes, name: str) -> Tokenizer:
        """The tokenizer that a file's bytes hold; `name` is the file's. Raises UsageError where they hold none."""
        try:
            header, *lines = data.decode("ascii").splitlines()
            plain = json.loads(header)
            if plain["format"] != FORMAT:
                raise UsageError(f"{name} is of format {plain['format']!r:.40}; this program reads {FORMAT!r}")
            pairs = (line.split(" ") for line in lines)
            ranks = {base64.b64decode(a, validate=True): int(b) for a, b in pairs}
            return Tokenizer(ranks, str(plain["pattern"]), one_spelling=plain.get("one_spelling") is True)
        except (ValueError, KeyError, TypeError, binascii.Error) as error:
            if isinstance(error, UsageError):
                raise
            raise UsageError(f"{name} is no tokenizer file ({type(error).__name__}); make it again") from error

    @staticmethod
    def small() -> Tokenizer:
        """The tokenizer that comes with wasmind, trained on the wordings of its own examples."""
        return Tokenizer.of_bytes(resources.files("wasmind.tokenizer").joinpath(SMALL).read_bytes(), SMALL)

    def to_bytes(self) -> bytes:
        """What a file of it holds."""
        ordered = sorted(self.ranks.items(), key=lambda item: item[1])
        spelling = {"one_spelling": True} if self.one_spelling else {}
        lines = [json.dumps({"format": FORMAT, "pattern": self.pattern, **spelling})]
        lines += [f"{base64.b64encode(piece).decode()} {rank}" for piece, rank in ordered]
        return ("\n".join(lines) + "\n").encode()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the file, whole or not at all. Raises UsageError where it cannot."""
        write_files({Path(path): self.to_bytes()})

    def encode(self, text: str, *, behind: str = "") -> list[int]:
        """The ids of a text: integers that 32 bits hold as machine tokens, all else as text.

        behind: what stands before it.
        """
        made: list[int] = []
        for part in numbers.split(text):
            if isinstance(part, int):
                made += vocabulary.number_tokens(part)
                behind = NUMBER
            else:
                made += self.encode_plain(part, behind=behind)
        return made

    def encode_plain(self, text: str, *, behind: str = "") -> list[int]:
        """The ids of a text in which integers are text like any other; behind: what stands before it."""
        return self._encoding.encode_ordinary(spaced(text, behind) if self.one_spelling else text)

    def decode(self, ids: Sequence[int], *, trace: bool = False) -> str:
        """The text of ids, numbers as numbers; OUT_REF k shows output k of the turn, whose bytes stand in the ids.

        Instructions, feedback and special tokens are left out, or with `trace` shown in brackets.
        Raises UsageError for an id that is none.
        """
        made, text, behind = [], b"", ""
        for piece in self._pieces(list(ids), trace):
            if isinstance(piece, bytes):
                text += piece
            else:
                shown, after = piece
                made += [self._text(text, behind), shown]
                text, behind = b"", after
        return "".join([*made, self._text(text, behind)])

    def _text(self, data: bytes, behind: str) -> str:
        text = data.decode("utf-8", errors="replace")
        return unspaced(text, behind) if self.one_spelling else text

    def _pieces(self, ids: list[int], trace: bool) -> Iterator[bytes | tuple[str, str]]:
        """What ids come to: bytes of text, or what is shown of others, and what it is to a text behind it."""
        place = 0
        outputs: list[int] = []
        while place < len(ids):
            token = ids[place]
            number, output = vocabulary.number_at(ids, place), vocabulary.output_at(ids, place)
            if token in self._bytes:
                yield self._bytes[token]
            elif number is not None:
                yield str(number), NUMBER
                place += 4
            elif token == OUT_REF and (k := _byte(ids, place + 1)) is not None:
                yield str(outputs[k]) if k < len(outputs) else f"[output {k}]", NUMBER
                place += 1
            elif not 0 <= token < vocabulary.SIZE or (token < SPECIAL["bos"]):
                raise UsageError(f"{token} is no token of this tokenizer")
            else:
                name = vocabulary.special_name(token)
                shown = f"<|{name}|>" if name else f"[{vocabulary.machine_names([token])[0]}]"
                yield shown if trace else "", ""
            if output is not None:
                outputs.append(output)
            elif token == SPECIAL["assistant_start"]:
                outputs.clear()
            place += 1


def _learned(text: str) -> Iterator[str]:
    """The parts of a text between its integers, in one spelling."""
    behind = ""
    for part in numbers.split(text):
        if isinstance(part, str):
            yield spaced(part, behind)
        behind = NUMBER


def _byte(ids: Sequence[int], place: int) -> int | None:
    value = ids[place] - vocabulary.BYTE if place < len(ids) else -1
    return value if 0 <= value < 256 else None


def _check(ranks: Mapping[bytes, int]) -> None:
    if any(piece not in ranks for piece in _single_bytes()):
        raise UsageError("the tokenizer lacks single bytes, so it cannot encode every text")
    if sorted(ranks.values()) != list(range(len(ranks))) or len(ranks) > MAX_RANKS:
        raise UsageError(f"the tokenizer's ranks must be 0, 1, 2 … and at most {MAX_RANKS}")


def _single_bytes() -> list[bytes]:
    return [bytes([value]) for value in range(256)]


def shown_bytes() -> dict[str, int]:
    """The byte that each character of a byte-level alphabet stands for: itself if it is printable, else from 256 on."""
    kept = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [value for value in range(256) if value not in kept]
    return {chr(value): value for value in kept} | {chr(256 + i): value for i, value in enumerate(others)}

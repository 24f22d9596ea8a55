"""What a WASI program is given besides its files, laid out as `rom/wasi.c` reads it, and what its outputs say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wasmind.errors import LimitError
from wasmind.isa.linear import ADDRESSES
from wasmind.isa.microcode import SURROUNDINGS
from wasmind.isa.scalar import MASK

STDOUT, STDERR = 1, 2
_EXIT = 3
_NAMES, _STRINGS = SURROUNDINGS + 64, SURROUNDINGS + 1024
MAX_BYTES = ADDRESSES - _STRINGS
"""Of arguments, environment, names of files and standard input together."""


@dataclass(frozen=True)
class Surroundings:
    """What a WASI program is given.

    args: its own name first. time: nanoseconds since 1970 when it begins. seed: of its random numbers.
    """

    args: Sequence[bytes] = (b"program",)
    environ: Sequence[bytes] = ()
    stdin: bytes = b""
    time: int = 0
    seed: int = 1

    def store(self, names: Iterable[str]) -> dict[int, int]:
        """The outside's store, address -> byte, for a program with files of these names.

        Raises LimitError when it is too much.
        """
        given, environ = (b"".join(part + b"\0" for part in parts) for parts in (self.args, self.environ))
        encoded = [name.encode() for name in names]
        strings = given + environ + b"".join(encoded) + self.stdin
        if len(strings) > MAX_BYTES:
            raise LimitError(
                f"arguments, environment and standard input have {len(strings):,} bytes, "
                f"a program can be given {MAX_BYTES:,}; put the input into files"
            )
        start = _STRINGS + len(given) + len(environ)
        places = [(start + sum(map(len, encoded[:k])), len(name)) for k, name in enumerate(encoded)]
        stdin = start + sum(map(len, encoded))
        counts = (len(self.args), len(given), len(self.environ), len(environ), len(self.stdin))
        words = (*counts, self.time & MASK, self.time >> 32, self.seed | 1, len(encoded), stdin)
        return {
            **_bytes(SURROUNDINGS, _words(words)),
            **_bytes(_NAMES, _words(word for place in places for word in place)),
            **_bytes(_STRINGS, strings),
        }


def _words(words: Iterable[int]) -> bytes:
    return b"".join((word & MASK).to_bytes(4, "little") for word in words)


def _bytes(start: int, data: bytes) -> Mapping[int, int]:
    return dict(enumerate(data, start))


@dataclass
class Streams:
    """Reads the outputs of a WASI program as they come: bytes for its streams, at last perhaps its exit code."""

    exit_code: int | None = None
    _stream: int = 0
    _left: int = 0
    _read: int = field(default=0, repr=False)

    def feed(self, outputs: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """(stream, bytes) of what came since the last call; `outputs` are all of them so far."""
        while self._read < len(outputs):
            word = outputs[self._read] & MASK
            self._read += 1
            if self._left:
                yield self._stream, word.to_bytes(4, "little")[: self._left]
                self._left = max(0, self._left - 4)
            elif self._stream == _EXIT:
                self.exit_code = word
            else:
                self._stream, self._left = word >> 28, word & (1 << 28) - 1

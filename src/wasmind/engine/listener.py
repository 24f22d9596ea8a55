"""The engine at the other end of a stream of instructions, whichever weight file it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from wasmind.isa.listen import boot_tokens
from wasmind.isa.session import DEFAULT_MAX_TOKENS

if TYPE_CHECKING:
    from wasmind.engine.engine import Engine


class StreamListener:
    """Runs a stream on an engine."""

    def __init__(self, engine: Engine, store: Mapping[int, int] | None = None) -> None:
        self._stream = engine.stream(store)
        self._unsent = boot_tokens()

    def send(self, tokens: Iterable[int], max_tokens: int = DEFAULT_MAX_TOKENS) -> list[int]:
        """What the machine appends to the tokens, up to and with the one that ends its turn.

        Raises LimitError when that is more than `max_tokens`.
        """
        sent, self._unsent = [*self._unsent, *tokens], ()
        return self._stream.send(sent, max_tokens)

    def watch(self) -> tuple[int, ...]:
        """The machine's readout after the last answer, by the names of `readout`."""
        return self._stream.watch()

    @property
    def readout(self) -> tuple[str, ...]:
        """The names of what it shows."""
        return self._stream.engine.readout

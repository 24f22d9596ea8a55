"""The dense weights at the other end of a stream of instructions, and the driver of an exported model folder."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wasmind.isa.listen import boot_tokens
from wasmind.isa.microcode import file_store
from wasmind.isa.session import DEFAULT_MAX_TOKENS
from wasmind.isa.session import run_program as run_in_session
from wasmind.transformer.dense import DenseTransformer


class DenseListener:
    """Runs a stream on the weights; the cache keeps what the machine has seen."""

    def __init__(self, model: DenseTransformer, store: Mapping[int, int] | None = None) -> None:
        self._model = model
        self._cache = model.new_cache(store)
        self._unsent = boot_tokens()

    def send(self, tokens: Iterable[int], max_tokens: int = DEFAULT_MAX_TOKENS) -> list[int]:
        """What the weights append to the tokens, up to and with the token that ends their turn.

        Raises LimitError when that is more than `max_tokens`.
        """
        sent, self._unsent = [*self._unsent, *tokens], ()
        return self._model.generate(sent, max_tokens=max_tokens, cache=self._cache)


def run_program(
    model: DenseTransformer,
    program: Iterable[Any],
    files: Sequence[bytes] = (),
    max_tokens: int = DEFAULT_MAX_TOKENS,
) -> list[int]:
    """The outputs of a flat program, executed by the weights. `files`: the contents of files 0, 1, …

    Raises ProgramError for a program that is none or that traps, LimitError past `max_tokens` an instruction.
    """
    return run_in_session(DenseListener(model, file_store(files)), program, max_tokens)

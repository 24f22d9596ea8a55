"""The files a program is given: checked, and laid out in the host's store as the microcode expects them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wasmind.errors import LimitError
from wasmind.isa import microcode
from wasmind.isa.microcode import FILE_BYTES, MAX_FILES

__all__ = ["FILE_BYTES", "MAX_FILES", "file_store"]


def file_store(files: Mapping[str, bytes] | Iterable[bytes]) -> dict[int, int]:
    """The host's store, byte by address, with the given files in their order.

    Raises LimitError when there are too many, or one is too large.
    """
    named = dict(files) if isinstance(files, Mapping) else {str(k): content for k, content in enumerate(files)}
    if len(named) > MAX_FILES:
        raise LimitError(f"{len(named)} files are given, a program can have {MAX_FILES}")
    for name, content in named.items():
        if len(content) > FILE_BYTES:
            raise LimitError(f"file {name!r} has {len(content):,} bytes, a file can have {FILE_BYTES:,}; split it")
    return microcode.file_store(list(named.values()))

"""Files written whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from wasmind.errors import UsageError


def write_files(contents: Mapping[Path, bytes], advice: str = "choose another path") -> None:
    """Writes every file whole or not at all: each takes its name only after all are on disk.

    Raises UsageError for what cannot be written; it ends with the advice.
    """
    scratch = {path: path.with_name(f".{path.name}.{secrets.token_hex(8)}") for path in contents}
    try:
        for path, data in contents.items():
            with scratch[path].open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for path, written in scratch.items():
            os.replace(written, path)
    except OSError as error:
        where = error.filename or next(iter(contents))
        raise UsageError(f"cannot write {where}: {error.strerror}; {advice}") from error
    finally:
        for written in scratch.values():
            written.unlink(missing_ok=True)

"""Source texts that are not in the module: read where they lie beside it, and nowhere else.

A module names its sources as it likes, /etc/passwd for one. So a path counts only below the module's own folder.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from wasmind.dwarf.model import Debug, File

MOST_BYTES = 1 << 20
"""Of a text."""


def with_texts(debug: Debug, folder: Path) -> Debug:
    """The same, with the texts of files that lie in or below the folder, under an end of the path that they had."""
    return replace(
        debug, files=tuple(file if file.text is not None else _with_text(file, folder) for file in debug.files)
    )


def _with_text(file: File, folder: Path) -> File:
    """Ends of the path are tried from the longest on, so that of two files of one name the right one is found."""
    parts = [part for part in PurePosixPath(file.path.replace("\\", "/")).parts if part not in ("/", ".")]
    for start in range(len(parts)):
        path = folder.joinpath(*parts[start:])
        try:
            if path.resolve().is_relative_to(folder.resolve()) and path.is_file() and path.stat().st_size <= MOST_BYTES:
                return replace(file, text=path.read_text(encoding="utf-8", errors="replace"))
        except (OSError, ValueError):  # a path that no system has
            continue
    return file

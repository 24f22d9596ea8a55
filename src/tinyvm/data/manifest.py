"""The manifest of a dataset: its files with their rows and SHA-256. It is written when all of them are whole."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

import tinyvm
from tinyvm.data.config import DatasetConfig
from tinyvm.data.errors import DatasetError

NAME = "manifest.json"


class FileEntry(NamedTuple):
    """rows: how many lines. sha256: in hexadecimal."""

    rows: int
    sha256: str


def write_manifest(folder: Path, config: DatasetConfig, seed_base: int, files: Mapping[str, FileEntry]) -> Path:
    """Writes the manifest of a folder whole or not at all; its path. files: by path in the folder, with `/`."""
    plain = {
        "tier": config.tier,
        "seed_base": seed_base,
        "tinyvm_version": tinyvm.__version__,
        "tinyvm_commit": _commit(),
        "generated_at": datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "files": {path: entry._asdict() for path, entry in files.items()},
    }
    path, part = folder / NAME, folder / f".{NAME}.part"
    part.write_text(json.dumps(plain, indent=2), encoding="utf-8", newline="\n")
    os.replace(part, path)
    return path


def load_manifest(directory: str | os.PathLike[str]) -> dict[str, Any]:
    """The manifest of a dataset's folder.

    Raises FileNotFoundError where there is none, DatasetError (a ValueError) where it is none.
    """
    path = Path(directory) / NAME
    try:
        plain = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise DatasetError(f"{path} is damaged, it is not JSON; emit the dataset again") from error
    if not isinstance(plain, dict):
        raise DatasetError(f"{path} is damaged, it holds no object; emit the dataset again")
    return plain


def manifest_files(directory: Path) -> dict[str, FileEntry]:
    """The files that a manifest names, by path in the folder. Raises as `load_manifest` does, and for odd entries."""
    plain = load_manifest(directory)
    try:
        files = {path: FileEntry(entry["rows"], entry["sha256"]) for path, entry in plain["files"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise DatasetError(f"{directory / NAME} is damaged, it lists no files; emit the dataset again") from error
    for path, entry in files.items():
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts:
            raise DatasetError(f"{directory / NAME} names {path!r:.80}, which is not in its folder")
        if not (isinstance(entry.rows, int) and isinstance(entry.sha256, str)):
            raise DatasetError(f"{directory / NAME} is damaged at {path!r:.80}; emit the dataset again")
    return files


def _commit() -> str:
    """The commit of the sources, where they are in a repository."""
    try:
        found = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    return found.stdout.strip()

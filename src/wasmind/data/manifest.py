"""The manifest: the files of a whole dataset, with their SHA-256. It is written last, when all are there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wasmind.data.plan import SPLITS, Plan
from wasmind.errors import UsageError

FORMAT = "wasmind.dataset/1"
NAME, PLAN, TOKENIZER, CARD = "manifest.json", "plan.json", "tokenizer.txt", "README.md"
LARGEST = 1 << 24


@dataclass(frozen=True)
class Manifest:
    """files: path in the folder → (bytes, SHA-256)."""

    plan: Plan
    files: dict[str, tuple[int, str]]

    def to_json(self) -> bytes:
        """What its file holds."""
        plain = {
            "format": FORMAT,
            **self.plan.plain(),
            "rows": {split: self.plan.rows(split) for split in SPLITS},
            "files": {path: {"bytes": size, "sha256": digest} for path, (size, digest) in sorted(self.files.items())},
        }
        return (json.dumps(plain, indent=1) + "\n").encode()

    def damaged(self, folder: Path) -> Iterator[str]:
        """The files that are missing, or are not what it says."""
        for path, entry in self.files.items():
            if not (folder / path).is_file() or fingerprint(folder / path) != entry:
                yield path


def of_files(plan: Plan, folder: Path) -> Manifest:
    """The manifest of a folder in which all files of a plan are."""
    return Manifest(plan, {path: fingerprint(folder / path) for path in paths(plan)})


def paths(plan: Plan) -> list[str]:
    """All files of a dataset but its manifest."""
    return [PLAN, TOKENIZER, CARD, *(part.path for split in SPLITS for part in plan.shards(split))]


def fingerprint(path: Path) -> tuple[int, str]:
    """(bytes, SHA-256) of a file. Raises UsageError for one that cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
            return file.tell(), digest.hexdigest()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; build the dataset again") from error


def read(folder: Path) -> Manifest:
    """The manifest of a dataset's folder. Raises UsageError where there is none, or none that this version reads."""
    path = folder / NAME
    if not path.is_file():
        missing = "its build has not ended" if (folder / PLAN).is_file() else "it holds no dataset"
        raise UsageError(f"{folder} has no {NAME}: {missing}; run wasmind data build --out {folder}")
    plain = _read_json(path)
    if plain.get("format") != FORMAT:
        raise UsageError(f"{path} is of format {plain.get('format')!r:.40}; this version of wasmind reads {FORMAT!r}")
    try:
        plan = Plan(**{name: plain[name] for name in ("scale", "seed", "tokenizer", "operands", "answers")})
        files = {path: (int(entry["bytes"]), str(entry["sha256"])) for path, entry in plain["files"].items()}
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UsageError(
            f"{path} is damaged ({type(error).__name__}: {error!s:.80}); build the dataset again"
        ) from error
    if set(files) != set(paths(plan)):
        raise UsageError(f"{path} does not name the files of its plan; build the dataset again")
    return Manifest(plan, files)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            plain = json.loads(file.read(LARGEST))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read as JSON ({type(error).__name__}); build the dataset again") from error
    if not isinstance(plain, dict):
        raise UsageError(f"{path} holds no manifest; build the dataset again")
    return plain

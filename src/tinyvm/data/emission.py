"""Datasets written to files. A row is made from its place alone, so any number of workers makes the same bytes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tinyvm.data import manifest
from tinyvm.data.config import DatasetConfig, DatasetFile
from tinyvm.data.errors import DatasetError
from tinyvm.data.manifest import FileEntry
from tinyvm.data.parallel import Map, mapping
from tinyvm.data.rows import RENDERERS, row_line

CHUNK = 128
"""Rows that are made and written at once: at most some 15 MB."""
_CHECKED = 512
"""Of what an interrupted emission left, one row in so many is made again and compared."""

Progress = Callable[[str, int, int], None]
"""Called with a file, its rows that are written, and all its rows."""


def emit(
    config: DatasetConfig,
    out_dir: str | os.PathLike[str],
    seed_base: int = 0,
    *,
    workers: int = 1,
    resume: bool = False,
    rows: int | None = None,
    progress: Progress | None = None,
) -> Path:
    """Writes a dataset to `out_dir`/<tier>; the path of its manifest.

    While it works no manifest is there, and a file that is not whole is called .part. resume: goes on with what an
    interrupted emission left. rows: only the first so many of every file. Raises DatasetError where resume finds
    something else than the beginning of this dataset, OSError for what cannot be written.
    """
    if workers < 1 or (rows is not None and rows < 1):
        raise DatasetError("workers and rows must be at least 1")
    if unknown := [mode for mode in config.renders if mode not in RENDERERS]:
        raise DatasetError(f"unknown render mode: {unknown[0]} (known: {list(RENDERERS)})")
    folder = Path(out_dir) / config.tier
    sources = [_Source(config, file, seed_base) for file in config.files()]
    folder.mkdir(parents=True, exist_ok=True)
    if resume:
        for source in sources:
            source.check_beginning(folder)
    (folder / manifest.NAME).unlink(missing_ok=True)
    entries = {}
    with mapping(workers) as mapped:
        for source in sources:
            wanted = source.file.rows if rows is None else min(rows, source.file.rows)
            entries[source.file.path] = source.write(folder, wanted, mapped, resume, progress)
    return manifest.write_manifest(folder, config, seed_base, entries)


@dataclass(frozen=True)
class _Source:
    """The rows of one file, made anywhere. Called with where a chunk begins and ends."""

    config: DatasetConfig
    file: DatasetFile
    seed_base: int

    def __call__(self, chunk: tuple[int, int]) -> bytes:
        rng = Random()
        lines = [row_line(self.config, self.file, self.seed_base, index, rng) for index in range(*chunk)]
        return "".join(lines).encode("ascii")

    def check_beginning(self, folder: Path) -> None:
        """Raises DatasetError where the file is there and begins with another row."""
        path = folder / self.file.path
        for there in filter(Path.is_file, (path, _part(path))):
            with there.open("rb") as stream:
                self._check(there, 0, stream.readline())

    def write(self, folder: Path, rows: int, mapped: Map, resume: bool, progress: Progress | None) -> FileEntry:
        """Writes the file; its entry in the manifest. resume: goes on with what is there."""
        path = folder / self.file.path
        part = _part(path)
        path.parent.mkdir(exist_ok=True)
        if not resume:
            part.unlink(missing_ok=True)
            path.unlink(missing_ok=True)
        elif path.is_file():
            os.replace(path, part)
        digest = hashlib.sha256()
        with part.open("ab") as stream:
            done, size = self._kept(part, rows, digest)
            stream.truncate(size)
            for data in mapped(self, _chunks(done, rows)):
                stream.write(data)
                digest.update(data)
                done = min(rows, done + CHUNK)
                if progress is not None:
                    progress(self.file.path, done, rows)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
        return FileEntry(rows, digest.hexdigest())

    def _kept(self, part: Path, rows: int, digest: hashlib._Hash) -> tuple[int, int]:
        """(rows, bytes) of what is there, up to its last whole row; the digest is fed with it."""
        count = size = 0
        with part.open("rb") as stream:
            for line in stream:
                if count == rows or not line.endswith(b"\n"):
                    break
                if count % _CHECKED == 0:
                    self._check(part, count, line)
                digest.update(line)
                count, size = count + 1, size + len(line)
        return count, size

    def _check(self, path: Path, index: int, line: bytes) -> None:
        """Raises DatasetError where a whole line is not that of the row."""
        if line.endswith(b"\n") and line != self((index, index + 1)):
            raise DatasetError(
                f"{path} is not of {self.config.tier} at seed {self.seed_base} (row {index}); "
                "emit without resuming, or to another folder"
            )


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _chunks(start: int, end: int) -> Iterator[tuple[int, int]]:
    return ((first, min(end, first + CHUNK)) for first in range(start, end, CHUNK))

"""Whether files are those of their manifest, and whether rows are what their programs do.

Files are read as a stream, so that memory does not grow with them.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tinyvm.data import manifest
from tinyvm.data.errors import DatasetError
from tinyvm.data.load import to_row
from tinyvm.data.manifest import FileEntry, manifest_files
from tinyvm.data.parallel import Map, mapping
from tinyvm.data.promises import Tally, overlaps
from tinyvm.data.rows import to_line
from tinyvm.interpreter import InterpreterError

_BLOCK = 1 << 20
_MAX_SHOWN = 5
"""Wrong rows that are named, of each file."""

Progress = Callable[[str, int, int], None]
"""Called with a file, its rows that are checked, and all its rows."""


@dataclass(frozen=True)
class Report:
    """files: how many the manifest names. faults: a line each, with the file's path first."""

    files: int
    faults: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.faults


def verify(
    directory: str | os.PathLike[str],
    *,
    rerun: bool = False,
    workers: int = 1,
    progress: Progress | None = None,
) -> Report:
    """Compares every file with the manifest. rerun: also runs every program, and compares its trace and renders.

    rerun also checks what datasets of the second family promise: no program twice, in one file or in two, and no value
    that is a tenth of what the programs of a file print (of 1,000 rows or more). A manifest that is damaged is a
    fault. Raises FileNotFoundError where there is none.
    """
    folder = Path(directory)
    try:
        files = manifest_files(folder)
    except DatasetError as error:
        return Report(0, (f"{manifest.NAME}: {error}",))
    faults: list[str] = []
    tallies: dict[str, Tally] = {}
    with mapping(workers) as mapped:
        for path, entry in files.items():
            wrong = list(_file_faults(folder / path, entry))
            if rerun and (folder / path).is_file():
                tallies[path] = Tally()
                wrong += _row_faults(folder / path, path, entry, mapped, progress, tallies[path])
            faults += [f"{path}: {fault}" for fault in wrong]
    faults += [f"{path}: {fault}" for path, fault in overlaps(tallies)]
    return Report(len(files), tuple(faults))


def _file_faults(path: Path, entry: FileEntry) -> Iterator[str]:
    if not path.is_file():
        yield "missing file"
        return
    digest, rows = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            rows += block.count(b"\n")
    if digest.hexdigest() != entry.sha256:
        yield f"sha256 mismatch: expected {entry.sha256}, got {digest.hexdigest()}"
    if rows != entry.rows:
        yield f"row count mismatch: expected {entry.rows}, got {rows}"


def _row_faults(
    path: Path, name: str, entry: FileEntry, mapped: Map, progress: Progress | None, tally: Tally
) -> Iterator[str]:
    """The first rows that are not what they should be, how many there are, and what all together are not."""
    wrong = done = 0
    with path.open("rb") as stream:
        # As many lines as make a block: a worker's answer is short, and so is what waits for it.
        blocks = iter(lambda: stream.readlines(_BLOCK), [])
        for rows, found, noted in mapped(_faults_of, blocks):
            if (fault := tally.join(done, noted)) is not None:
                found.insert(0, (0, fault))
            for row, fault in found:
                if wrong < _MAX_SHOWN:
                    yield f"row {done + row}: {fault}"
                wrong += 1
            done += rows
            if progress is not None:
                progress(name, done, entry.rows)
    if wrong > _MAX_SHOWN:
        yield f"{wrong} rows in all are wrong"
    yield from tally.faults()


def _faults_of(lines: list[bytes]) -> tuple[int, list[tuple[int, str]], Tally]:
    """(how many lines, [(which, what is wrong with it)], what is noted of the others)."""
    tally = Tally()
    found = [
        (number, fault) for number, line in enumerate(lines) if (fault := _row_fault(number, line, tally)) is not None
    ]
    return len(lines), found, tally


def _row_fault(number: int, line: bytes, tally: Tally) -> str | None:
    """What is wrong with the line of a row when its program is run again; where nothing is, the row is noted."""
    try:
        row = to_row(json.loads(line))
        made = to_line(row.meta, row.program).encode("ascii")
        if line == made:
            return tally.add(number, row)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, InterpreterError) as error:
        return f"no row ({type(error).__name__}: {error!s:.80})"
    found, expected = json.loads(line), json.loads(made)
    parts = [part for part in ("meta", "program", "trace", "renders") if found[part] != expected[part]]
    return f"{' and '.join(parts) or 'its spelling'} differ from what the program does"

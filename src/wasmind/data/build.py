"""Building a dataset: a shard is made from the plan alone, so that any worker on any machine makes the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from wasmind.data import card, manifest, shard, stats
from wasmind.data.engines import Engine
from wasmind.data.manifest import Manifest
from wasmind.data.plan import EVALS, SPLITS, TRAIN, Plan, Shard
from wasmind.data.rows import fingerprint, rows
from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.tokenizer import Tokenizer
from wasmind.writing import write_files

_SOURCES = ("data", "isa", "tokenizer")

Progress = Callable[[int, int], None]
"""Called with the rows that are made, and their total."""


def plan(
    tokenizer: Tokenizer, scale: str = "huge", seed: int = 0, operands: str = "copy", answers: str = "copy"
) -> Plan:
    """The plan of a dataset. Raises UsageError for what there is not."""
    return Plan(scale, seed, hashlib.sha256(tokenizer.to_bytes()).hexdigest(), operands, answers)


def build(
    wanted: Plan,
    tokenizer: Tokenizer,
    folder: Path,
    engine: Engine,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Makes the dataset of a plan in a folder, or what of it is not there yet.

    Raises UsageError for a folder that holds something else or cannot be written, DisagreementError where a program
    gives something else than its oracle.
    """
    origin = _origin(wanted)
    _open(folder, wanted, tokenizer)
    EngineListener()  # compiled once, before many want it
    total, done = sum(map(wanted.rows, SPLITS)), 0
    for splits in (EVALS, (TRAIN,)):
        taken = frozenset(_questions(folder, wanted)) if TRAIN in splits else frozenset()
        parts = [part for split in splits for part in wanted.shards(split)]
        missing = [part for part in parts if not shard.is_made_from(folder / part.path, origin, part.rows)]
        done += sum(part.rows for part in parts) - sum(part.rows for part in missing)
        for part, data in engine(_Work(wanted, tokenizer.to_bytes(), origin, taken), missing, workers):
            _write(folder / part.path, data)
            done += part.rows
            if progress is not None:
                progress(done, total)
    measured = stats.measure(folder, wanted)
    _write(folder / manifest.CARD, card.card(wanted, measured, _first_rows(folder, wanted)).encode())
    made = manifest.of_files(wanted, folder)
    _write(folder / manifest.NAME, made.to_json())
    return made


@dataclass(frozen=True)
class _Work:
    """Makes a shard, anywhere."""

    plan: Plan
    tokenizer: bytes
    origin: str
    taken: frozenset[int]

    def __call__(self, part: Shard) -> bytes:
        tokenizer = _tokenizer(self.tokenizer)
        return shard.to_parquet(rows(self.plan, part, self.taken, EngineListener, tokenizer), self.origin)


@lru_cache(maxsize=1)
def _tokenizer(data: bytes) -> Tokenizer:
    return Tokenizer.of_bytes(data, manifest.TOKENIZER)


def _open(folder: Path, wanted: Plan, tokenizer: Tokenizer) -> None:
    """Sees to it that the folder is there and holds nothing but a build of the plan, which is not called whole."""
    kept = folder / manifest.PLAN
    text = _origin(wanted).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if kept.is_file():
            _check_same(folder, wanted, kept.read_bytes(), text)
            _drop_damaged(folder)
            (folder / manifest.NAME).unlink(missing_ok=True)
        elif any(folder.iterdir()):
            raise UsageError(f"{folder} holds something else; name an empty folder, or one that is not there yet")
        (folder / "data").mkdir(exist_ok=True)
        for left_over in (folder / "data").glob(".*"):  # by a build that was killed while it wrote
            left_over.unlink()
    except OSError as error:
        raise UsageError(f"cannot write {folder}: {error.strerror}; name another folder for --out") from error
    _write(kept, text)
    _write(folder / manifest.TOKENIZER, tokenizer.to_bytes())


def _check_same(folder: Path, wanted: Plan, found: bytes, text: bytes) -> None:
    if found == text:
        return
    try:
        other = json.loads(found)
        names = [name for name, value in wanted.plain().items() if other[name] != value]
        what = ", ".join(f"{name} {other[name]!s:.20}" for name in names) or "another version of wasmind"
    except (ValueError, KeyError, TypeError):
        what = f"a damaged {manifest.PLAN}"
    raise UsageError(f"{folder} holds another build ({what}); name another folder for --out")


def _drop_damaged(folder: Path) -> None:
    """Of a whole dataset, removes the files that are not what its manifest says, so that they are made again."""
    if (folder / manifest.NAME).is_file():
        for path in manifest.read(folder).damaged(folder):
            (folder / path).unlink(missing_ok=True)


def _questions(folder: Path, wanted: Plan) -> Iterator[int]:
    """The fingerprints of all questions that are held out from training."""
    for split in EVALS:
        for part in wanted.shards(split):
            for row in shard.read(folder / part.path, ["question"]):
                yield fingerprint(row["question"])


def _first_rows(folder: Path, wanted: Plan) -> list[dict[str, Any]]:
    """The first training row of each category, by name."""
    found: dict[str, dict[str, Any]] = {}
    for part in wanted.shards(TRAIN)[:1]:
        for row in shard.read(folder / part.path):
            found.setdefault(row["category"], row)
    return [found[name] for name in sorted(found)]


def _origin(wanted: Plan) -> str:
    """What a shard's bytes depend on: the plan and the sources."""
    return json.dumps({"format": manifest.FORMAT, **wanted.plain(), "sources": _source_hash()}, indent=1) + "\n"


@lru_cache(maxsize=1)
def _source_hash() -> str:
    root = Path(str(resources.files("wasmind")))
    digest = hashlib.sha256()
    for path in sorted(path for name in _SOURCES for path in (root / name).rglob("*.py")):
        digest.update(f"{path.relative_to(root)}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _write(path: Path, data: bytes) -> None:
    write_files({path: data}, "make room, then run the same command again: what is finished is kept")

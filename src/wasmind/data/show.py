"""Examples to look at, of a dataset or drawn for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from wasmind.data import example as examples
from wasmind.data import manifest, shard
from wasmind.data.plan import SPLITS, harder
from wasmind.data.rows import redraw
from wasmind.data.tasks import CATEGORIES, task
from wasmind.errors import UsageError
from wasmind.listeners import EngineListener


def rows(folder: Path | None, category: str | None, split: str, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """So many rows: of a dataset, beginning at row `seed`, or new ones, which have category and text only.

    Raises UsageError for a category, a split or a folder that there is not.
    """
    if split not in SPLITS:
        raise UsageError(f"there is no split {split!r:.40}; choose of {', '.join(SPLITS)}")
    names = [name for name in CATEGORIES if category is None or name == category]
    if not names:
        assert category is not None
        task(category)
    return _drawn(names, split, count, seed) if folder is None else _stored(folder, names, split, count, seed)


def _stored(folder: Path, names: list[str], split: str, count: int, first: int) -> Iterator[dict[str, Any]]:
    parts = manifest.read(folder).plan.shards(split)
    found = (row for part in parts for row in shard.read(folder / part.path) if row["category"] in names)
    for row in islice(found, first, first + count):
        yield {**row, "files": [data.decode("latin-1") for data in row["files"]]}


def _drawn(names: list[str], split: str, count: int, seed: int) -> Iterator[dict[str, Any]]:
    random, held = Random(seed), harder(split)
    able = [name for name in names if held is None or held in task(name).harder]
    if not able:
        raise UsageError(f"{', '.join(names)} has nothing for {split}; choose another split")
    for _ in range(count):
        name = random.choice(able)
        drawn = redraw(name, split, random.getrandbits(63))
        made = examples.execute(drawn, EngineListener, by_reference=False)
        yield {"category": name, "text": examples.text(made, drawn.files)}

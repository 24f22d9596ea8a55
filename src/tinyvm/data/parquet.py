"""A dataset as Parquet, one split for train and one for each bucket, as `datasets.load_dataset` reads it.

The JSON lines are read by Arrow itself with the schema of the rows: `seed` has all of its 64 bits, `bucket` may be
null. Row groups are small, for viewers and streams read one at a time.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO

from tinyvm.data.config import DatasetConfig
from tinyvm.data.configs import CONFIGS
from tinyvm.data.errors import DatasetError
from tinyvm.data.manifest import load_manifest, manifest_files
from tinyvm.tokeniser import ID, TOKENS

if TYPE_CHECKING:
    import pyarrow

_GROUP_BYTES = 8 << 20
_SHARD_BYTES = 1 << 30
"""Of JSON; Parquet takes a fraction."""
CARD = "README.md"

Progress = Callable[[str, int, int], None]
"""Called with a file, its bytes that are written, and all its bytes."""


def split_of(path: str) -> str:
    """The split that holds a file's rows: `train`, or `eval_` and the bucket."""
    pure = PurePosixPath(path)
    return "_".join((*pure.parent.parts, pure.stem))


def export(
    directory: str | os.PathLike[str], out_dir: str | os.PathLike[str], progress: Progress | None = None
) -> list[Path]:
    """Writes the files of a dataset as `out_dir`/data/SPLIT-*.parquet, and a card; their paths.

    Raises DatasetError where pyarrow is missing, FileNotFoundError and DatasetError for a dataset that is not whole.
    """
    folder, out = Path(directory), Path(out_dir)
    files = manifest_files(folder)
    (out / "data").mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for path, entry in files.items():
        written += _export_file(folder / path, out / "data", split_of(path), entry.rows, progress)
    card = out / CARD
    card.write_text(_card(load_manifest(folder), {split_of(p): e.rows for p, e in files.items()}), encoding="utf-8")
    return [*written, card]


def schema(row: Mapping[str, Any]) -> pyarrow.Schema:
    """The schema of all rows like this one."""
    import pyarrow as pa

    small, integers = pa.int32(), pa.list_(pa.int32())
    axes = {name: pa.bool_() if isinstance(value, bool) else pa.int64() for name, value in row["meta"]["axes"].items()}
    meta = {
        **dict.fromkeys(("tier", "split", "bucket"), pa.string()),
        "seed": pa.uint64(),
        "axes": pa.struct(axes),
        "renders": pa.list_(pa.string()),
    }
    program = pa.list_(pa.struct({"op": pa.string(), "args": integers, "label": pa.string(), "target": pa.string()}))
    if "userops" in row["meta"]:
        definitions = pa.list_(pa.struct({"name": pa.string(), "body": program}))
        meta["userops"] = pa.struct({"definitions": definitions, "demos": pa.list_(program), "program": program})
    step = {"pc": small, "regs": integers, "stack": integers, "emitted": small}
    trace = {"steps": pa.list_(pa.struct(step)), "output": integers, "halted": pa.bool_()}
    kinds = {"input_ids": integers, "target_ids": integers, "input_text": pa.string(), "target_text": pa.string()}
    return pa.schema(
        {
            "meta": pa.struct(meta),
            "program": program,
            "trace": pa.struct(trace),
            "renders": pa.struct(
                {mode: pa.struct({name: kinds[name] for name in shown}) for mode, shown in row["renders"].items()}
            ),
        }
    )


def _export_file(path: Path, out: Path, split: str, rows: int, progress: Progress | None) -> list[Path]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise DatasetError("Parquet needs pyarrow; pip install 'wasmind[data]'") from error
    size = path.stat().st_size
    shards = max(1, math.ceil(size / _SHARD_BYTES))
    made, left = [], rows
    try:
        with path.open("rb") as stream:
            columns = schema(json.loads(stream.readline()))
            stream.seek(0)
            for shard in range(shards):
                target = out / f"{split}-{shard:05}-of-{shards:05}.parquet"
                part = target.with_name(f".{target.name}.part")
                wanted = math.ceil(left / (shards - shard))
                try:
                    with parquet.ParquetWriter(part, columns, compression="zstd") as writer:
                        _write_rows(stream, writer, columns, wanted)
                    os.replace(part, target)
                finally:
                    part.unlink(missing_ok=True)
                made.append(target)
                left -= wanted
                if progress is not None:
                    progress(split, stream.tell(), size)
    except (pa.ArrowException, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DatasetError(f"{path} holds what is no row ({error!s:.80}); verify the dataset") from error
    return made


def _write_rows(stream: BinaryIO, writer: Any, columns: pyarrow.Schema, rows: int) -> None:
    """Moves so many lines. Raises ValueError where there are fewer."""
    from pyarrow import BufferReader
    from pyarrow import json as arrow_json

    parse = arrow_json.ParseOptions(explicit_schema=columns, unexpected_field_behavior="error")
    while rows:
        lines: list[bytes] = []
        size = 0
        while len(lines) < rows and size < _GROUP_BYTES:
            if not (line := stream.readline()):
                raise ValueError("there are fewer rows than the manifest says")
            lines.append(line)
            size += len(line)
        read = arrow_json.ReadOptions(use_threads=False, block_size=size)
        writer.write_table(arrow_json.read_json(BufferReader(b"".join(lines)), read, parse).select(columns.names))
        rows -= len(lines)


def _card(known: Mapping[str, Any], splits: Mapping[str, int]) -> str:
    """The dataset card. The splits are named, for the folder raw/ beside them holds the same rows once more."""
    total = sum(splits.values())
    size = next((name for most, name in _SIZES if total < most), "n>1M")
    configs = "".join(f"  - split: {split}\n    path: data/{split}-*.parquet\n" for split in splits)
    config = CONFIGS.get(str(known.get("tier")))
    words = f"in a\nvocabulary of {len(TOKENS)} tokens: 0 is `{TOKENS[0]}`, `R0` is {ID['R0']}, padding is {ID['PAD']}"
    if config is not None and not {"text", "text_cot"}.isdisjoint(config.renders):
        words = "in\nplain text"
    table = "".join(f"| `{split}` | {rows:,} |\n" for split, rows in splits.items())
    return f"""---
license: mit
pretty_name: Tiny-VM {known.get("tier")}
size_categories:
- {size}
configs:
- config_name: default
  data_files:
{configs}---

# Tiny-VM {known.get("tier")}

Programs of a machine with 8 registers and 16 instructions, each with the trace of its run and with prompts {words}.

| split | rows |
|---|---|
{table}{_promises(config)}
`python -m tinyvm.data emit --tier {known.get("tier")} --seed {known.get("seed_base")} --out data` makes the same bytes
again. `raw/`, where it is there, holds them as JSON lines with their SHA-256, and
`python -m tinyvm.data verify --dataset raw` compares these.
"""


def _promises(config: DatasetConfig | None) -> str:
    """What a card says of the second family."""
    if config is None or not config.numbered:
        return ""
    modes = "".join(f"\n- `{mode}`: {_MODES[mode]}" for mode in config.renders)
    return f"""
In all files together no two programs are the same: the first three LOADs spell the row's `meta.axes.number`, and no
two rows have one number. No value is a tenth of what a file's programs print. `python -m tinyvm.data verify --rerun`
checks both. Axes and program are drawn from streams of their own.

Prompts and answers:
{modes}
"""


_MODES = {
    "direct": "the program; what it prints",
    "cot": "the program; every executed instruction with the registers after it, then what it prints",
    "probe": "the program and the number of a step, from 0; the registers after it",
    "userop": "programs with operations they do not explain, and what they print; what the last one prints",
    "userop_expanded": "the same, and in all programs but the last each call is followed by what it stands for",
    "text": "the program as plain text, for any tokenizer; what it prints",
    "text_cot": "the same; every executed instruction with the value of its first register, then what it prints",
}

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))

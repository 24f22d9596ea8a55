"""Rows as a Parquet file, and back."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wasmind.data.rows import Row
from wasmind.errors import UsageError

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

GROUP_ROWS = 1_000
"""Rows that are in memory at a time."""
_MADE_FROM = b"wasmind.plan"


@lru_cache(maxsize=1)
def schema() -> pa.Schema:
    """The columns."""
    import pyarrow as pa

    integers = pa.list_(pa.int32())
    turn = pa.struct(
        {
            "question": pa.string(),
            "answer": pa.string(),
            "wasm_program": pa.string(),
            "expected_outputs": integers,
            "integers": integers,
        }
    )
    return pa.schema(
        {
            "text": pa.string(),
            "input_ids": integers,
            "loss_mask": pa.list_(pa.int8()),
            "category": pa.string(),
            "wasm_program": pa.string(),
            "expected_outputs": integers,
            "question": pa.string(),
            "answer": pa.string(),
            "turns": pa.list_(turn),
            "files": pa.list_(pa.binary()),
            "seed": pa.int64(),
            "split": pa.string(),
        }
    )


def to_parquet(rows: Iterable[Row], made_from: str) -> bytes:
    """The bytes of a file with the rows. made_from: what the file tells of its origin."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = io.BytesIO()
    marked = schema().with_metadata({_MADE_FROM: made_from.encode()})
    with pq.ParquetWriter(sink, marked, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_table(pa.Table.from_pylist(group, marked), row_group_size=GROUP_ROWS)
    return sink.getvalue()


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if len(group) == GROUP_ROWS:
            yield group
            group = []
    if group:
        yield group


def is_made_from(path: Path, made_from: str, rows: int) -> bool:
    """Whether a file is whole, has so many rows and says that it was made from this."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            told = file.schema_arrow.metadata or {}
            return bool(file.metadata.num_rows == rows and told.get(_MADE_FROM) == made_from.encode())
    except (OSError, pa.ArrowException):
        return False


def batches(path: Path, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
    """The rows of a file, so many at a time that memory does not grow with the file.

    Raises UsageError for a file that is damaged or has other columns.
    """
    import pyarrow as pa

    try:
        with _opened(path) as file:
            yield from file.iter_batches(GROUP_ROWS, columns=list(columns) if columns else None)
    except (OSError, pa.ArrowException) as error:
        raise UsageError(f"{path} is damaged ({type(error).__name__}); build the dataset again") from error


def _opened(path: Path) -> pq.ParquetFile:
    import pyarrow.parquet as pq

    file = pq.ParquetFile(path)
    if not file.schema_arrow.equals(schema()):
        raise UsageError(f"{path} has other columns than this version of wasmind writes; build the dataset again")
    return file


def read(path: Path, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a file, one by one. Raises UsageError as `batches`."""
    for batch in batches(path, columns):
        yield from batch.to_pylist()

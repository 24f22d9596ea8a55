"""A run on wasmind's own machine, seen in the oracle's terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import wasmind
from tests.oracle import Observation


def run(
    source: str | list[tuple[str, int]],
    entry: str | None = None,
    args: Sequence[int] = (),
    files: Mapping[str, bytes] | None = None,
    **options: Any,
) -> Observation:
    """What wasmind shows of a module's text or of a flat program; options go to `wasmind.run`."""
    options.setdefault("executor", "reference")
    program = wasmind.load(source) if isinstance(source, str) else source
    result = wasmind.run(program, entry=entry, args=args, files=dict(files or {}), **options)
    return Observation(tuple(result.outputs), result.trap and str(result.trap), dict(result.files))

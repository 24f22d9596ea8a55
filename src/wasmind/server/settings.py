"""What a server is told at its start, and its limits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """How to serve. Times are seconds.

    model: a model's folder; None for the one that comes with wasmind. api_key: what requests to `/v1` must bring, where
    it is set. max_body: bytes of a request.
    """

    model: Path | None = None
    api_key: str | None = None
    max_body: int = 2 << 20
    body_time: float = 20.0

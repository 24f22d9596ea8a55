"""The published vectors, where they are at hand: `vectors()` skips a test where they are not."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parents[3] / "shared" / "tinyvm" / "vectors.json"


def vectors() -> dict[str, Any]:
    if not FILE.is_file():
        pytest.skip(f"the published vectors are not at {FILE}")
    return _read()


@cache
def _read() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_bytes())
    return found


def digest(value: Any) -> str:
    """The SHA-256 of compact JSON."""
    return hashlib.sha256(json.dumps(value, separators=(",", ":")).encode()).hexdigest()


def program_object(program: Any) -> list[dict[str, Any]]:
    """A program as a row has it."""
    return [{"op": i.op.name, "args": list(i.args), "label": i.label, "target": i.target} for i in program]

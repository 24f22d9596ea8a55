"""Compiled code on disk, found by everything that it depends on: weights, generator, LLVM, processor.

An entry is written whole or not at all, and one that does not match its own checksum is not there. Where the folder
cannot be written, nothing is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

from wasmind.engine.layout import Layout

Compiled = tuple[bytes, Layout]
_ABANDONED = 3600.0
"""Seconds after which nobody writes a file any more."""
_MARK = b"wasmind-code-1\n"


def cached(folder: Path, key: str, make: Callable[[], Compiled]) -> Compiled:
    """The entry under `key`, made and kept where it is not there."""
    found = kept(folder, key)
    if found is None:
        found = make()
        _write(_path(folder, key), found)
    return found


def kept(folder: Path, key: str) -> Compiled | None:
    """The entry under `key`, None where it is not there."""
    return _read(_path(folder, key))


def _path(folder: Path, key: str) -> Path:
    return folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.code"


@lru_cache(maxsize=1)
def generator_hash() -> str:
    """SHA-256 of the engine's own source."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _read(path: Path) -> Compiled | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        mark, checksum, payload = _split(path.read_bytes())
        if mark == _MARK and hashlib.sha256(payload).digest() == checksum:
            header, _, code = payload.partition(b"\n")
            return code, Layout.from_plain(json.loads(header))
    return None


def _sweep(folder: Path) -> None:
    """Removes what processes left behind that were killed while they wrote."""
    for scratch in folder.glob(".*.code.*"):
        if time.time() - scratch.stat().st_mtime > _ABANDONED:
            scratch.unlink(missing_ok=True)


def _split(data: bytes) -> tuple[bytes, bytes, bytes]:
    start = len(_MARK)
    return data[:start], data[start : start + 32], data[start + 32 :]


def _write(path: Path, compiled: Compiled) -> None:
    code, layout = compiled
    payload = json.dumps(asdict(layout), separators=(",", ":")).encode() + b"\n" + code
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path.parent)
        try:
            scratch.write_bytes(_MARK + hashlib.sha256(payload).digest() + payload)
            os.replace(scratch, path)
        finally:
            scratch.unlink(missing_ok=True)

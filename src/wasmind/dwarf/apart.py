"""Reading in a process of its own: what damaged sections do to it ends there, and so does the time it may take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec

from pydantic import TypeAdapter, ValidationError

from wasmind.dwarf.model import Debug
from wasmind.errors import DebugError

CPU_SECONDS = 10
SECONDS = 60
"""On a clock, where the processor is busy with others."""
MEMORY = 1 << 30
"""Bytes."""
_DAMAGED = "the debug information is damaged, or takes too long to read"
_ONE = threading.Lock()


def read(sections: Mapping[str, bytes]) -> Debug:
    """What the sections of debug information say, by their names in the module.

    Raises DebugError where they are damaged, where reading takes more than the limits, or where pyelftools is missing.
    """
    if find_spec("elftools") is None:
        raise DebugError("source lines need pyelftools; pip install 'wasmind[serve]'")
    command = [sys.executable, "-P", "-m", "wasmind.dwarf", str(CPU_SECONDS)]
    given = json.dumps({name: data.hex() for name, data in sections.items()}).encode()
    with _ONE:
        try:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
            done = subprocess.run(command, input=given, capture_output=True, timeout=SECONDS, env=environment)
        except subprocess.TimeoutExpired:
            raise DebugError(f"the debug information cannot be read in {SECONDS} seconds") from None
    if done.returncode:
        raise DebugError(_DAMAGED)
    try:
        return _adapter().validate_json(done.stdout)
    except ValidationError:
        raise DebugError(_DAMAGED) from None


@cache
def _adapter() -> TypeAdapter[Debug]:
    return TypeAdapter(Debug)


def limit(seconds: int) -> None:
    """Bounds this process, where the system can: time of the processor, memory."""
    try:
        import resource
    except ImportError:  # Windows; the clock bounds it there
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

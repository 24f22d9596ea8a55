"""Reading in a process of its own: what damaged sections do to it ends there, and so does the time it may take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from importlib.util import find_spec

from wasmind.dwarf.model import Debug
from wasmind.errors import DebugError

CPU_SECONDS = 10
SECONDS = 60
"""On a clock, where the processor is busy with others."""
MEMORY = 1 << 30
"""Bytes."""
MOST_LETTERS = 1 << 24
"""Of the answer."""
_NEEDED = (("pyelftools", "elftools"), ("pydantic", "pydantic"))
"""(package, module)."""
_DAMAGED = "the debug information is damaged, too large, or takes too long to read"
_ONE = threading.Lock()


def read(sections: Mapping[str, bytes]) -> Debug:
    """What the sections of debug information say, by their names in the module.

    Raises DebugError where they are damaged, where reading takes more than the limits, or where a package is missing.
    """
    missing = [name for name, module in _NEEDED if find_spec(module) is None]
    if missing:
        raise DebugError(f"debug information needs {missing[0]}; pip install 'wasmind[serve]'")
    command = [sys.executable, "-P", "-m", "wasmind.dwarf", str(CPU_SECONDS)]
    given = json.dumps({name: data.hex() for name, data in sections.items()}).encode()
    with _ONE:
        try:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
            done = subprocess.run(command, input=given, capture_output=True, timeout=SECONDS, env=environment)
        except subprocess.TimeoutExpired:
            raise DebugError(_DAMAGED) from None
    if done.returncode:
        raise DebugError(_DAMAGED)
    return _checked(done.stdout)


def _checked(answer: bytes) -> Debug:
    """The answer of the process, once it has the form that it must have."""
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Debug).validate_json(answer)
    except ValidationError:
        raise DebugError(_DAMAGED) from None


def limit(seconds: int) -> None:
    """Bounds this process, where the system can: time of the processor, memory."""
    try:
        import resource
    except ImportError:  # Windows; the clock bounds it there
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

"""The weight files of the machines, built when first wanted and kept in the user's cache.

Building takes well under a second. A file's name holds the SHA-256 of the sources that made it, so a changed circuit
is never run with old weights.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import tempfile
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from wasmind.errors import UsageError, WeightsError

if TYPE_CHECKING:
    from wasmind.circuit.compile import Circuit
    from wasmind.transformer.weights import Weights

_SOURCES = {
    "wasmind": ("isa", "circuit", "machine", "transformer/weights.py", "transformer/metadata.py"),
    "tinyvm": ("isa.py", "interpreter.py", "tokeniser.py"),
}


def circuit(name: str = "wasm") -> Circuit:
    """The circuit of a machine by name. Raises UsageError when there is none of that name."""
    from wasmind.machine.tinyvm import tinyvm_machine
    from wasmind.machine.wasm import prefix_machine, stream_machine

    machines = {"wasm": prefix_machine, "wasm-stream": stream_machine, "tinyvm": tinyvm_machine}
    if name not in machines:
        raise UsageError(f"there is no machine {name!r}; there are {', '.join(machines)}")
    return machines[name]()


def weights(name: str = "wasm") -> Weights:
    """The weights of a machine, compiled now."""
    from wasmind.circuit.compile import compile_circuit

    return compile_circuit(circuit(name))


def wasm_weights(name: str = "wasm") -> Path:
    """The weight file of a machine in the cache; built first where it is missing.

    Where the cache cannot be written it lies in a temporary folder, which goes with the process.
    """
    path = cache_folder() / f"{name}-{source_hash()[:16]}.safetensors"
    spare = path if path.is_file() else _temporary_folder() / path.name
    if spare.is_file():
        return spare
    built = weights(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        built.save(path)
    except (OSError, WeightsError):
        built.save(spare)
        return spare
    return path


@lru_cache(maxsize=1)
def _temporary_folder() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="wasmind-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def cache_folder() -> Path:
    """Where built weights are kept: $XDG_CACHE_HOME/wasmind, or ~/.cache/wasmind."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "wasmind"


@lru_cache(maxsize=1)
def source_hash() -> str:
    """SHA-256 of every source file that the weights depend on."""
    digest = hashlib.sha256()
    for package, sources in _SOURCES.items():
        root = Path(str(resources.files(package)))
        for path in (root / source for source in sources):
            for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
                digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()

"""The compiler knows nothing of WebAssembly, and costs no import of torch."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import importlib, pkgutil, sys
import wasmind.circuit
for module in pkgutil.iter_modules(wasmind.circuit.__path__, "wasmind.circuit."):
    importlib.import_module(module.name)
print(*sys.modules)
"""


def test_importing_the_compiler_imports_neither_torch_nor_the_machine():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True)
    imported = set(done.stdout.split())
    assert "wasmind.circuit.examples" in imported
    unwanted = ("torch", "wasmtime", "wasmind.isa", "wasmind.wasm", "wasmind.machine", "wasmind.api")
    assert not imported.intersection(unwanted)

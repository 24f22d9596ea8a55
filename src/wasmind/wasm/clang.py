"""C in, a WASI module out, by the clang that is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from wasmind.errors import LimitError, ProgramError, UsageError
from wasmind.wasm.module import printable

SECONDS = 120
"""That clang may take."""
_PACKAGES = "Debian has them in the packages clang, lld, wasi-libc and libclang-rt-dev-wasm32"
_FLAGS = ("--target=wasm32-wasi", "--sysroot=/usr")
_FAST = ("-O2",)
_DEBUG = ("-O0", "-g", "-gdwarf-5", "-gembed-source")
"""Every variable has a place in memory, and the text stands in the module: nobody has to find and open it again."""
_MISSING = ("wasi", "libclang_rt", "stdio.h", "crt1")
"""Words in the complaint of a clang that lacks the target's libraries."""


def compile_c(path: Path, debug: bool = False) -> bytes:
    """The module of a C program; with debug information, not optimised.

    Raises UsageError where the file, clang or what it needs is missing, ProgramError where the program does not
    compile, LimitError where that takes too long.
    """
    if not path.is_file():
        raise UsageError(f"cannot read {str(path)!r}: no such file")
    if not (shutil.which("clang") and shutil.which("wasm-ld")):
        raise UsageError(f"C programs need clang and wasm-ld, which are not installed; {_PACKAGES}")
    with tempfile.TemporaryDirectory(prefix="wasmind-c-") as folder:
        made = Path(folder) / "program.wasm"
        command = ["clang", *_FLAGS, *(_DEBUG if debug else _FAST), str(path.absolute()), "-o", str(made), "-lm"]
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise LimitError(f"clang needs more than {SECONDS} seconds for {path}") from None
        if done.returncode:
            raise _refused(path, done.stderr.decode(errors="replace"))
        return made.read_bytes()


def _refused(path: Path, said: str) -> UsageError | ProgramError:
    lines = [line for line in said.splitlines() if "error:" in line] or [*said.splitlines(), "clang does not say why"]
    line = printable(lines[0].removeprefix(f"{path.absolute()}:"))[:300]
    if any(word in line for word in _MISSING) and ("not found" in line or "cannot open" in line):
        return UsageError(f"clang lacks the libraries of its WASI target ({line}); {_PACKAGES}")
    return ProgramError(f"{path} does not compile: {line}")

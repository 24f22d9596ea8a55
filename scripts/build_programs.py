"""Compiles the C programs of the benchmark and the games to the modules beside them: clang -O2, only WebAssembly 1.0.

    .venv/bin/python scripts/build_programs.py

The modules are committed, so that nobody needs clang to run them. Needs clang and wasm-ld.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "wasmind"
FOLDERS = (PACKAGE / "bench" / "programs", PACKAGE / "server" / "games")
FLAGS = (
    *("--target=wasm32", "-O2", "-nostdlib", "-ffreestanding", "-fno-builtin", "-mcpu=mvp", "-Wall", "-Werror"),
    *("-mllvm", "--combiner-store-merging=false"),  # it merges 32-bit stores into 64-bit ones
    *("-Wl,--no-entry", "-Wl,--strip-all", "-Wl,-z,stack-size=8192"),
    "-Wl,--export-if-defined=cells",  # a game's board, which is read from memory
)


def build(source: Path, target: Path) -> None:
    """Compiles one program. Raises CalledProcessError where clang refuses it."""
    subprocess.run(["clang", *FLAGS, "-o", target, source], check=True)


def main() -> None:
    """Compiles all of them."""
    for source in (source for folder in FOLDERS for source in sorted(folder.glob("*.c"))):
        build(source, source.with_suffix(".wasm"))
        print(f"{source.stem}: {source.with_suffix('.wasm').stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

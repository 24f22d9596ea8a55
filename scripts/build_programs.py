"""Compiles the benchmark's C programs to the modules beside them: clang -O2 for wasm32, nothing but WebAssembly 1.0.

    .venv/bin/python scripts/build_programs.py

The modules are committed, so that nobody needs clang to run them. Needs clang and wasm-ld.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parent.parent / "src" / "wasmind" / "bench" / "programs"
FLAGS = (
    *("--target=wasm32", "-O2", "-nostdlib", "-ffreestanding", "-fno-builtin", "-mcpu=mvp", "-Wall", "-Werror"),
    *("-mllvm", "--combiner-store-merging=false"),  # it merges 32-bit stores into 64-bit ones
    *("-Wl,--no-entry", "-Wl,--strip-all", "-Wl,-z,stack-size=8192"),
)


def build(source: Path, target: Path) -> None:
    """Compiles one program. Raises CalledProcessError where clang refuses it."""
    subprocess.run(["clang", *FLAGS, "-o", target, source], check=True)


def main() -> None:
    """Compiles all of them."""
    for source in sorted(PROGRAMS.glob("*.c")):
        build(source, source.with_suffix(".wasm"))
        print(f"{source.stem}: {source.with_suffix('.wasm').stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

"""The modules with debug information that come with the tests. How they were made:

clang --target=wasm32 -nostdlib -Wl,--no-entry -Wl,--export=run -g -fdebug-compilation-dir=. \
      -O0 -gdwarf-5 -gembed-source walk.c -o walk-O0.wasm      (short.c likewise; -O2 -gdwarf-4 for walk-O2.wasm)
"""

from __future__ import annotations

from pathlib import Path

import wasmind

FOLDER = Path(__file__).parent
PLAIN = FOLDER / "walk-O0.wasm"
SHORT = FOLDER / "short.wasm"
OPTIMISED = FOLDER / "walk-O2.wasm"


def sections(path: Path) -> dict[str, bytes]:
    """The sections of debug information, by name."""
    return dict(wasmind.load(path).definition.debug)

"""Imports point one way. Prints every import that does not, as file:line, and exits 1 if there is one.

Read from the syntax tree, so that imports inside functions and under TYPE_CHECKING count as well.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGE = "wasmind"
SOURCE = Path(__file__).resolve().parent.parent / "src" / PACKAGE
BESIDE = {"tinyvm": ("cli", "machine", "server", "tinyvm")}
"""Packages beside it, which import nothing of it, and the parts that may import them."""

WEIGHT_FILE = ("transformer.metadata", "transformer.weights")
"""Where the compiler and the executors meet."""

ALLOWED: dict[str, tuple[str, ...]] = {
    "errors": (),
    "isa": ("errors",),
    "wasm": ("errors", "isa"),
    "circuit": ("errors", *WEIGHT_FILE),
    "machine": ("errors", "isa", "circuit", *WEIGHT_FILE),
    "transformer": ("errors",),
    "transformer.listener": ("errors", "isa"),
    "engine": ("errors", *WEIGHT_FILE),
    "engine.listener": ("errors", "isa"),
    "executors": ("errors", "isa", "machine", "transformer", "engine"),
    "writing": ("errors",),
    "tokenizer": ("errors", "isa", "writing"),
    "data": ("errors", "isa", "tokenizer", "listeners", "writing"),
    "tinyvm": ("errors", "machine", "transformer", "engine", "lm.log", "evals.rate", "writing"),
    "lm": ("errors", "isa", "transformer", "engine", "tokenizer", "data", "listeners", "writing"),
    "evals": ("errors", "isa", "tokenizer", "data", "listeners", "lm", "writing", "api"),
    "listeners": ("errors", "isa", "machine", "transformer", "engine", "executors"),
    "api": ("errors", "isa", "wasm", "transformer", "executors"),
    "compliance": ("errors", "isa", "wasm", "executors", "api"),
    "spec": ("errors", "isa", "wasm", "executors", "api"),
    "bench": ("errors", "isa", "machine", "transformer", "engine", "executors", "api"),
    "dwarf": ("errors",),
    "xray": ("errors", "isa", "wasm", "transformer", "api", "dwarf"),
    "server": (
        *("errors", "isa", "wasm", "circuit", "machine", "transformer", "engine", "executors", "listeners", "api"),
        *("tokenizer", "data", "lm", "evals", "tinyvm", "xray"),
    ),
    "cli": (
        *("errors", "isa", "wasm", "machine", "transformer", "executors", "api", "compliance", "bench", "tokenizer"),
        *("spec", "data", "listeners", "lm", "evals", "server", "tinyvm", "writing", "xray"),
    ),
}
"""What each part may import from the others, by prefix; its own part always. The most special row counts."""

OUTSIDE: dict[str, tuple[str, ...]] = {
    "torch": ("transformer", "lm", "evals", "tinyvm", "server", "xray", "cli"),
    "transformers": ("transformer", "lm", "evals"),
    "llvmlite": ("engine",),
    "joblib": ("api", "data"),
    "wasmtime": ("wasm", "compliance", "bench"),
    "wasm3": ("bench",),
    "tiktoken": ("tokenizer",),
    "regex": ("tokenizer",),
    "tokenizers": ("tokenizer", "lm"),
    "pyarrow": ("data", "lm", "evals"),
    "datasets": ("data",),
    "ray": ("data", "server"),
    "huggingface_hub": ("data",),
    "matplotlib": ("data", "lm", "tinyvm", "xray"),
    "accelerate": ("lm",),
    "torchao": ("lm",),
    "trackio": ("lm",),
    "fastapi": ("server", "cli"),
    "starlette": ("server",),
    "pydantic": ("server", "dwarf"),
    "elftools": ("dwarf",),
    "prometheus_client": ("server",),
    "uvicorn": ("cli",),
    "typer": ("cli",),
    "rich": ("cli", "compliance"),
}
"""Which parts may import a heavy dependency at all."""


def imports(tree: ast.Module, package: str) -> Iterator[tuple[int, str]]:
    """(line, absolute dotted name) of everything imported in a module of `package`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            # `from wasmind.transformer import weights` imports the module weights, so names count too.
            yield from ((node.lineno, f"{name}.{alias.name}") for alias in node.names)


def _within(name: str, prefixes: Iterable[str]) -> list[str]:
    """Those of the prefixes that hold a dotted name, shortest first."""
    return sorted((p for p in prefixes if name == p or name.startswith(f"{p}.")), key=len)


def fault(module: str, name: str) -> str | None:
    """Why `module`, named within the package, may not import `name`; None where it may."""
    part = module.partition(".")[0]
    top, _, inside = name.partition(".")
    if top in OUTSIDE and part not in OUTSIDE[top]:
        return f"{part} imports {top}, which only {' and '.join(OUTSIDE[top])} may"
    if top in BESIDE and part not in BESIDE[top]:
        return f"{part} imports {top}, which only {' and '.join(BESIDE[top])} may"
    if top != PACKAGE or not inside:
        return None
    rows = _within(module, ALLOWED)
    if not rows:
        return f"{part} has no row in ALLOWED; say there what it may import"
    # What the package itself exports, __version__ or `run`, is the api's.
    inside = inside if inside.partition(".")[0] in ALLOWED else f"api.{inside}"
    return None if _within(inside, (part, *ALLOWED[rows[-1]])) else f"{module} imports {name}"


def faults(source: Path) -> Iterator[str]:
    """One line for each import under `source` that points the wrong way."""
    for path in sorted(source.rglob("*.py")):
        place = path.relative_to(source).with_suffix("")
        module = ".".join(place.parts)
        if module in ("__init__", "__main__"):
            continue
        package = ".".join((PACKAGE, *place.parent.parts))
        for line, name in imports(ast.parse(path.read_text(encoding="utf-8")), package):
            if reason := fault(module, name):
                yield f"{path}:{line}: {reason}"


def faults_beside(source: Path) -> Iterator[str]:
    """One line for each import of PACKAGE in a package beside it."""
    for path in sorted(source.rglob("*.py")):
        package = ".".join((source.name, *path.relative_to(source).parent.parts))
        for line, name in imports(ast.parse(path.read_text(encoding="utf-8")), package):
            if name.partition(".")[0] == PACKAGE:
                yield f"{path}:{line}: {source.name} imports {name}"


def main(source: Path = SOURCE) -> int:
    """0 when every import points the right way."""
    found = [*faults(source), *(fault for name in BESIDE for fault in faults_beside(source.parent / name))]
    print("\n".join(found) or "imports point one way")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))

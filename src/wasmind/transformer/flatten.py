"""Package modules as flat sibling files, the only form in which transformers loads code from a model folder.

`wasmind.isa.tokens` becomes `isa_tokens.py`, and only imports within the package change:

    from wasmind.errors import LimitError      from .errors import LimitError
    from wasmind.isa import tokens as T        from . import isa_tokens as T

Each module brings the modules it imports. An import that the folder could not serve (`import wasmind.x`, a
name that a package's `__init__` defines, a library its reader may lack) is a mistake in wasmind, and an
`AssertionError`. A library that a module tries to import, and does without, may be lacking.
"""

import ast
import importlib.util
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.abc import InspectLoader

PACKAGE = "wasmind"

INSTALLED = (
    frozenset({"numpy", "regex", "safetensors", "tokenizers", "torch", "transformers"}) | sys.stdlib_module_names
)
"""What a carried module may import from outside: what is installed where torch and transformers are."""


def flat_name(module: str) -> str:
    """The name of the sibling that carries a module."""
    return module.removeprefix(f"{PACKAGE}.").replace(".", "_")


def flatten(modules: Iterable[str], instead: Mapping[str, str] | None = None) -> dict[str, str]:
    """Sibling name to source text for the named modules and all of the package that they import.

    `instead` names modules that stand in for others: their text travels under the name of the other.
    """
    texts: dict[str, str] = {}
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        if module not in texts:
            text = source((instead or {}).get(module, module))
            imports = list(_package_imports(module, text))
            texts[module] = _rewrite(text, imports)
            waiting += [needed for node in imports for needed in _modules(node)]
    siblings = {flat_name(module): texts[module] for module in sorted(texts)}
    assert len(siblings) == len(texts), f"two of these modules have one flat name: {sorted(texts)}"
    return siblings


def source(module: str) -> str:
    """The text of a module."""
    spec = importlib.util.find_spec(module)
    assert spec is not None, f"there is no module {module} to carry"
    assert isinstance(spec.loader, InspectLoader), f"the source of {module} is out of reach"
    text = spec.loader.get_source(module)
    assert isinstance(text, str)
    return text


def _is_package(module: str) -> bool:
    spec = importlib.util.find_spec(module)
    return spec is not None and spec.submodule_search_locations is not None


def _package_imports(module: str, text: str) -> Iterator[ast.ImportFrom]:
    """The imports of a module that must be rewritten, having checked the others."""
    tree = ast.parse(text)
    tried = {part for node in ast.walk(tree) if isinstance(node, ast.Try) for part in node.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                installed = alias.name.partition(".")[0] in INSTALLED
                assert installed or node in tried, f"{module} imports {alias.name}"
        elif isinstance(node, ast.ImportFrom):
            root = str(node.module).partition(".")[0]
            assert node.level == 0, f"{module} has a relative import"
            if root == PACKAGE:
                yield node
            else:
                assert root in INSTALLED or node in tried, f"{module} imports from {node.module}"


def _modules(node: ast.ImportFrom) -> list[str]:
    """The modules that an import statement needs."""
    if _is_package(str(node.module)):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return [str(node.module)]


def _rewrite(text: str, imports: Iterable[ast.ImportFrom]) -> str:
    """The text with these statements made relative; no other line moves, so that tracebacks fit."""
    lines = text.splitlines(keepends=True)
    for node in imports:
        first, last = node.lineno - 1, node.end_lineno or node.lineno
        statement = " " * node.col_offset + ast.unparse(_relative(node)) + "\n"
        lines[first:last] = [statement] + ["\n"] * (last - first - 1)
    return "".join(lines)


def _relative(node: ast.ImportFrom) -> ast.ImportFrom:
    if not _is_package(str(node.module)):
        return ast.ImportFrom(flat_name(str(node.module)), node.names, level=1)
    names = [
        ast.alias(flat_name(module), alias.asname or alias.name)
        for module, alias in zip(_modules(node), node.names, strict=True)
    ]
    return ast.ImportFrom(None, names, level=1)

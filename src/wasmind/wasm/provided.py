"""What a program finds when it is run by itself: the host's functions, and WASI's, which are the ROM's."""

from __future__ import annotations

from wasmind.errors import ModuleError
from wasmind.wasm.hosts import host
from wasmind.wasm.instance import Extern, FunctionInstance
from wasmind.wasm.module import FUNCTION, Import, ModuleDef, printable
from wasmind.wasm.rom import rom

WASI = "wasi_snapshot_preview1"


def provided(entry: Import) -> Extern:
    """What an import is. Raises ModuleError for one that is not provided, or not with that type."""
    if entry.module != WASI:
        return host(entry)
    what, functions = f'imports "{WASI}"."{printable(entry.name)}"', rom("wasi").module.function_exports
    if entry.kind != FUNCTION or entry.name not in functions:
        raise ModuleError(f"{what}, which is not provided; of WASI there are {', '.join(functions)}")
    found = FunctionInstance(rom("wasi"), functions[entry.name])
    if entry.type != found.type:
        raise ModuleError(f"{what} with type {entry.type}, it is provided with type {found.type}")
    return found


def wasi_imports(module: ModuleDef) -> set[str]:
    """The names of what a module imports of WASI.

    Raises ModuleError where it imports `output` as well: what a WASI program outputs is its streams.
    """
    names = {entry.name for entry in module.imports if entry.module == WASI}
    if names and any(entry.module != WASI and entry.name == "output" for entry in module.imports):
        raise ModuleError(f"imports of {WASI} and output as well, which would be mixed up; print with fd_write")
    return names

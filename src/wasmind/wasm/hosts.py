"""What a module may import from the host."""

from __future__ import annotations

from wasmind.errors import ModuleError
from wasmind.isa.opcodes import INSTRUCTIONS
from wasmind.isa.traps import TrapKind
from wasmind.wasm.module import FUNCTION, FuncType, Import, printable

MODULES = ("wasmind", "env")
HOSTS = {row.mnemonic: FuncType(row.params or (), row.results or ()) for row in INSTRUCTIONS if row.own}
"""Types of the functions provided, by name; they mean what the instructions of the same names mean."""

TRAPS = {
    "divide_by_zero": TrapKind.DIVIDE_BY_ZERO,
    "integer_overflow": TrapKind.OVERFLOW,
    "invalid_conversion": TrapKind.CONVERSION,
}
"""What the ROM imports from "trap": functions that do not return."""

DIRECT = ("host_load", "host_load8", "host_store", "host_write8")
"""What the ROM imports from "host" beside `output` and `halt`; `host_write8` is a `note` and a `host_store8`."""


def host(entry: Import) -> str:
    """The name of the host function that is imported.

    Raises ModuleError for an import that is not provided, or not with that type.
    """
    what = f'imports "{printable(entry.module)}"."{printable(entry.name)}"'
    if entry.module not in MODULES or entry.kind != FUNCTION or entry.name not in HOSTS:
        kind = "" if entry.kind == FUNCTION else f" (a {entry.kind})"
        raise ModuleError(
            f"{what}{kind}, which is not provided; provided are the functions {', '.join(HOSTS)} "
            f"of {' or '.join(MODULES)}"
        )
    if entry.type != HOSTS[entry.name]:
        raise ModuleError(f"{what} with type {entry.type}, it is provided with type {HOSTS[entry.name]}")
    return entry.name

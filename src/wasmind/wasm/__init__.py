"""WebAssembly in, linear programs out: modules in text and binary form, flat programs, the file functions.

Knows nothing of tokens, circuits or weights. wasmtime, which assembles text and validates, is imported when
used.
"""

from wasmind.wasm.disassemble import disassemble
from wasmind.wasm.files import FILE_BYTES, MAX_FILES, file_store
from wasmind.wasm.flat import flat_module
from wasmind.wasm.load import load
from wasmind.wasm.lower import Lowered, lower, lowered
from wasmind.wasm.module import FuncType, ModuleDef

__all__ = [
    "FILE_BYTES",
    "MAX_FILES",
    "FuncType",
    "Lowered",
    "ModuleDef",
    "disassemble",
    "file_store",
    "flat_module",
    "load",
    "lower",
    "lowered",
]

"""WebAssembly in, linear programs out: modules in text and binary form, flat programs, the file functions.

Knows nothing of tokens, circuits or weights. wasmtime, which assembles text and validates, is imported when
used.
"""

from wasmind.wasm.clang import compile_c
from wasmind.wasm.disassemble import disassemble
from wasmind.wasm.files import FILE_BYTES, MAX_FILES, file_store
from wasmind.wasm.flat import flat_module
from wasmind.wasm.instance import FunctionInstance, Instance, instantiate
from wasmind.wasm.load import load
from wasmind.wasm.lower import NOWHERE, Caller, Lowered, checked_arguments, entry_index, lower, lowered
from wasmind.wasm.module import FUNCTION, FuncType, ModuleDef
from wasmind.wasm.provided import provided, wasi_imports
from wasmind.wasm.wasi import MAX_BYTES, STDERR, STDOUT, Streams, Surroundings

__all__ = [
    "FILE_BYTES",
    "FUNCTION",
    "MAX_BYTES",
    "MAX_FILES",
    "NOWHERE",
    "STDERR",
    "STDOUT",
    "Caller",
    "FuncType",
    "FunctionInstance",
    "Instance",
    "Lowered",
    "ModuleDef",
    "Streams",
    "Surroundings",
    "checked_arguments",
    "compile_c",
    "disassemble",
    "entry_index",
    "file_store",
    "flat_module",
    "instantiate",
    "load",
    "lower",
    "lowered",
    "provided",
    "wasi_imports",
]

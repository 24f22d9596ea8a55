"""A WebAssembly machine compiled into transformer weights.

    module = wasmind.load("gcd.wat")
    module.invoke("gcd", 12, 18, executor="dense")   # [6]
    wasmind.run("primes.wat").outputs                # [2, 3, 5, ...]
    wasmind.prove("primes.wat").ok                   # True: every token is the argmax of the weights

What costs time to import, torch above all, is imported where it is first needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from wasmind.errors import (
    ExactnessError,
    LimitError,
    ModuleError,
    ProgramError,
    Trap,
    UsageError,
    WasmindError,
    WeightsError,
)

if TYPE_CHECKING:
    from wasmind.api import Call, Module, Result, load, prove, run, run_many

__version__ = "0.1.0"

_IN_API = ("Call", "Module", "Result", "load", "prove", "run", "run_many")

__all__ = [
    "Call",
    "ExactnessError",
    "LimitError",
    "Module",
    "ModuleError",
    "ProgramError",
    "Result",
    "Trap",
    "UsageError",
    "WasmindError",
    "WeightsError",
    "load",
    "prove",
    "run",
    "run_many",
]


def __getattr__(name: str) -> object:
    if name in _IN_API:
        return getattr(import_module("wasmind.api"), name)
    raise AttributeError(f"module 'wasmind' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""A WebAssembly machine compiled into transformer weights.

    module = wasmind.load("gcd.wat")
    module.invoke("gcd", 12, 18, executor="dense")   # [6]
    wasmind.run("primes.wat").outputs                # [2, 3, 5, ...]
    wasmind.prove("primes.wat").ok                   # True: every token is the argmax of the weights
    wasmind.ask("What is 15 + 27?").text             # a language model with that machine inside

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
    from wasmind.api import Call, Instance, Module, Result, load, prove, run, run_many
    from wasmind.lm.chat import Answer, Chat, ask

__version__ = "0.1.0"

_FROM = {
    **dict.fromkeys(("Call", "Instance", "Module", "Result", "load", "prove", "run", "run_many"), "wasmind.api"),
    **dict.fromkeys(("Answer", "Chat", "ask"), "wasmind.lm.chat"),
}

__all__ = [
    "Answer",
    "Call",
    "Chat",
    "ExactnessError",
    "Instance",
    "LimitError",
    "Module",
    "ModuleError",
    "ProgramError",
    "Result",
    "Trap",
    "UsageError",
    "WasmindError",
    "WeightsError",
    "ask",
    "load",
    "prove",
    "run",
    "run_many",
]


def __getattr__(name: str) -> object:
    if name in _FROM:
        return getattr(import_module(_FROM[name]), name)
    raise AttributeError(f"module 'wasmind' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""The memory at the start, from a module's data segments."""

from __future__ import annotations

import re

from wasmind.errors import ModuleError
from wasmind.isa.linear import PAGE
from wasmind.isa.scalar import unsigned
from wasmind.wasm.context import evaluate, global_values
from wasmind.wasm.module import ModuleDef

_RUN = re.compile(rb"[^\0](?:\0{0,3}[^\0])*", re.DOTALL)
"""Bytes with at most three zeros in a row between them: going past more is shorter than writing them."""


def memory_image(module: ModuleDef) -> tuple[tuple[int, bytes], ...]:
    """(address, bytes) of all that is not zero when a program starts.

    Raises ModuleError for a segment that does not fit the memory, as instantiation would.
    """
    size = PAGE * module.memories[0].minimum if module.memories else 0
    values = global_values(module)
    image = bytearray()
    for number, segment in enumerate(module.data):
        if segment.offset is None:
            continue
        start = unsigned(evaluate(segment.offset, values))
        end = start + len(segment.content)
        if end > size:
            raise ModuleError(
                f"data segment {number} lies at {start} .. {end}, the memory ends at {size}; give it more pages"
            )
        image.extend(bytes(max(0, end - len(image))))
        image[start:end] = segment.content
    return tuple((run.start(), run.group()) for run in _RUN.finditer(image))


def check_elements(module: ModuleDef) -> None:
    """Raises ModuleError for an element segment that does not fit its table, as instantiation would."""
    values = global_values(module)
    for number, element in enumerate(module.elements):
        if element.offset is None:
            continue
        end = unsigned(evaluate(element.offset, values)) + len(element.functions)
        size = module.tables[element.table].minimum
        if end > size:
            raise ModuleError(
                f"element segment {number} ends at {end}, table {element.table} at {size}; make the table larger"
            )

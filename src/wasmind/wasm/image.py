"""The memory at the start: a module's data segments, and behind the program's own memory its table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wasmind.errors import ModuleError
from wasmind.isa.linear import PAGE
from wasmind.isa.microcode import TABLE
from wasmind.isa.scalar import unsigned
from wasmind.wasm.context import ELEMENT_BYTES, Context, evaluate, global_values
from wasmind.wasm.lines import Callee
from wasmind.wasm.module import ModuleDef

Image = tuple[tuple[int, bytes], ...]
"""(address, bytes) of what is not zero."""
_RUN = re.compile(rb"[^\0](?:\0{0,3}[^\0])*", re.DOTALL)
"""Bytes with at most three zeros in a row between them: going past more is shorter than writing them."""


def memory_image(module: ModuleDef) -> Image:
    """The program's own memory when it starts.

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


def passive_image(context: Context) -> Image:
    """The segments that wait for `memory.init`."""
    pairs = zip(context.segments, context.module.data, strict=True)
    return tuple((segment.address, data.content) for segment, data in pairs if data.offset is None and data.content)


def table_functions(module: ModuleDef) -> dict[int, int]:
    """The functions of the table by element, nulls left out."""
    values = global_values(module)
    found: dict[int, int] = {}
    for element in module.elements:
        if element.offset is None or element.table:
            continue
        start = unsigned(evaluate(element.offset, values))
        for place, function in enumerate(element.functions, start):
            if function is None:
                found.pop(place, None)
            else:
                found[place] = function
    return found


def table_image(context: Context, places: Mapping[Callee, int]) -> Image:
    """The table: of each element the number of its function's type and 1, then where the function starts."""
    return tuple(
        (TABLE + ELEMENT_BYTES * element, _words(context.signatures[context.types[function]] + 1, places[function]))
        for element, function in sorted(table_functions(context.module).items())
    )


def _words(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, "little") for number in numbers)


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

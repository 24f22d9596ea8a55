"""The names of the WebAssembly instructions that have no row in `isa.opcodes`: what the machine does not have
yet.

A name leaves this file when its row enters that table. Opcodes behind the prefix byte 0xFC are 0xFC00 +
number.
"""

from __future__ import annotations

from wasmind.errors import LackError

PREFIX = 0xFC
FAMILIES = {0xFB: "garbage-collected types", 0xFD: "vector instructions", 0xFE: "atomic instructions"}
"""Prefix bytes of whole proposals."""

_RUNS = (
    (0x06, "", "try catch throw rethrow throw_ref"),
    (0x12, "", "return_call return_call_indirect call_ref return_call_ref"),
    (0x18, "", "delegate catch_all"),
    (0x1C, "", "select_of_another_type"),
    (0x1F, "", "try_table"),
    (0x25, "table.", "get set"),
    (0xD0, "ref.", "null is_null func eq as_non_null"),
    (0xD5, "", "br_on_null br_on_non_null"),
    (0xE0, "", "cont.new cont.bind suspend resume resume_throw resume_throw_ref switch"),
    (0xFC0F, "table.", "grow size fill"),
)

MISSING = {first + i: prefix + name for first, prefix, names in _RUNS for i, name in enumerate(names.split())}
"""Mnemonics by opcode."""


def lacks(what: str, where: str = "") -> LackError:
    """The error for what WebAssembly has and this machine not yet."""
    place = f" ({where})" if where else ""
    return LackError(f"needs {what}, which this machine does not have yet{place}")

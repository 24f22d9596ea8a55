"""Debug information: what the DWARF sections of a module say of its source lines and variables.

Knows nothing of the machine: addresses are offsets into the code section, and a variable's bytes are asked of whoever
has them (`State`). Version 4 and 5 of the standard, DWARF Debugging Information Format; what WebAssembly adds is in
"DWARF for WebAssembly".
"""

from wasmind.dwarf.apart import read
from wasmind.dwarf.beside import with_texts
from wasmind.dwarf.model import Debug, Expression, File, Line, Scope, Type, Variable
from wasmind.dwarf.text import shown
from wasmind.dwarf.value import AWAY, UNSET, Content, State, content

__all__ = [
    "AWAY",
    "UNSET",
    "Content",
    "Debug",
    "Expression",
    "File",
    "Line",
    "Scope",
    "State",
    "Type",
    "Variable",
    "content",
    "read",
    "shown",
    "with_texts",
]

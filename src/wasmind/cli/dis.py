"""`wasmind dis`: the linear form of a program."""

from __future__ import annotations

from wasmind import wasm
from wasmind.cli import _inputs


def command(file: _inputs.FileArgument, invoke: _inputs.InvokeOption = None) -> None:
    """Print the linear form of a program.

    That is what the machine really runs: all of it, or what one function reaches.

    \b
    wasmind dis examples/gcd.wat
    wasmind dis examples/gcd.wat --invoke gcd

    \b
    s2      slot 2 of the running function: parameters, then locals, then operands
    next0   slot 0 of the function about to be called
    g3      slot 3 of the whole program: constants and globals
    """
    print(wasm.disassemble(_inputs.load(file).definition, invoke))

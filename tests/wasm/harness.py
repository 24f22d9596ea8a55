"""Running a program through `wasm` and the reference executor, seen in the oracle's terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests import oracle
from tests.oracle import Observation
from wasmind.isa.linear import Program
from wasmind.isa.microcode import written_files
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import run as execute
from wasmind.isa.trace import read
from wasmind.wasm import ModuleDef, file_store, load, lower

IMPORTS = """
    (import "wasmind" "output" (func $output (param i32)))
    (import "wasmind" "halt" (func $halt))
    (import "wasmind" "fd_open" (func $fd_open (param i32) (result i32)))
    (import "wasmind" "fd_read" (func $fd_read (param i32) (result i32)))
    (import "wasmind" "fd_write" (func $fd_write (param i32 i32)))
    (import "wasmind" "fd_close" (func $fd_close (param i32)))
"""


def module(fields: str) -> str:
    """The text of a module with all imports and these fields."""
    return f"(module {IMPORTS} {fields})"


def run(
    source: str | ModuleDef,
    entry: str = "main",
    args: Sequence[int] = (),
    files: Mapping[str, bytes] | None = None,
) -> Observation:
    """What the reference executor shows of a program."""
    files = files or {}
    program = lower(source if isinstance(source, ModuleDef) else load(source), entry, args)
    reading = read(execute(assemble(program), file_store(files), max_tokens=10_000_000))
    after = dict(zip(files, written_files(list(files.values()), reading.writes), strict=True))
    return Observation(tuple(reading.outputs), reading.trap and str(reading.trap), after)


def check(
    source: str, entry: str = "main", args: Sequence[int] = (), files: Mapping[str, bytes] | None = None
) -> Observation:
    """What the reference executor shows, which must be what wasmtime shows."""
    seen = run(source, entry, args, files)
    assert seen == oracle.run(source, entry, args, files)
    return seen


def function(program: Program, start: int = 0) -> list[str]:
    """The operations of a program from an instruction to the next `ret` or `halt`."""
    ops = [instr.op for instr in program.code[start:]]
    return ops[: next(i for i, op in enumerate(ops) if op in ("ret", "halt")) + 1]

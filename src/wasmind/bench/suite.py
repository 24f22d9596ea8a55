"""The programs of the benchmark: C, compiled by `scripts/build_programs.py` to the modules beside them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import wasmtime

from wasmind.errors import UsageError

_FOLDER = Path(str(resources.files("wasmind.bench"))) / "programs"
LONG = "long"
"""The program that runs for as long as its argument says."""
_FUEL = 1 << 62


@dataclass(frozen=True)
class Program:
    """A module with a function `main` and the arguments of it."""

    name: str
    path: Path
    args: tuple[int, ...] = ()


PROGRAMS = {path.stem: Program(path.stem, path) for path in sorted(_FOLDER.glob("*.wasm")) if path.stem != LONG}


def find(name: str) -> Program:
    """The program of a name. Raises UsageError where there is none."""
    if name not in PROGRAMS:
        raise UsageError(f"there is no program {name!r} in the benchmark; there are {', '.join(PROGRAMS)}")
    return PROGRAMS[name]


def endless() -> Program:
    """A program with a longer trace than anybody waits for: calls, branches, memory."""
    return Program(LONG, _FOLDER / f"{LONG}.wasm", ((1 << 31) - 1,))


def outside(program: Program) -> tuple[int, int]:
    """(the result of a program, the fuel it takes) in wasmtime.

    Fuel is one for each instruction, none for block, loop, end, else, nop, drop, return and unreachable, and one more
    for each function that is entered.
    """
    config = wasmtime.Config()
    config.consume_fuel = True
    engine = wasmtime.Engine(config)
    store = wasmtime.Store(engine)
    store.set_fuel(_FUEL)
    instance = wasmtime.Instance(store, wasmtime.Module(engine, program.path.read_bytes()), [])
    main = instance.exports(store)["main"]
    assert isinstance(main, wasmtime.Func)
    return main(store, *program.args), _FUEL - store.get_fuel()

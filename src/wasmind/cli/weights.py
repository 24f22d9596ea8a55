"""`wasmind weights`: write the machine's weights, and say what is in a weight file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.writing import write_files

if TYPE_CHECKING:
    from rich.table import Table

    from wasmind.transformer.weights import Weights

app = typer.Typer(help="Write the weights of the machine, or look into a weight file.")

PathArgument = Annotated[Path | None, typer.Argument(help="A weight file. Default: wasmind's own.", show_default=False)]
MachineOption = Annotated[
    str,
    typer.Option("--machine", metavar="wasm|wasm-stream|tinyvm", help="Which machine: prefix, stream, or Tiny-VM."),
]

PEER = "eastlondoner/wasm-transformer"
PEER_FIGURES: dict[str, Any] = {
    "layers": 8,
    "heads": 30,
    "heads_per_layer": [13, 1, 0, 8, 2, 1, 1, 4],
    "d_model": 100,
    "d_head": 2,
    "neurons_per_layer": [100] * 8,
    "vocabulary": 260,
    "parameters": 316_000,
}
"""As its model card states them; the parameters are "~316K" there."""


@app.command("build")
def build(
    out: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Where to write them. Default: the cache.", show_default=False),
    ] = None,
    machine: MachineOption = "wasm",
) -> None:
    """Compile the machine into weights. Prints where they are; the same source gives the same bytes.

    \b
    wasmind weights build --out machine.safetensors
    """
    if out is not None:
        _inputs.check_writable([out])
    with Meter("building the weights"):
        from wasmind.machine.build import wasm_weights

        path = wasm_weights(machine)
        if out is not None:
            write_files({out: path.read_bytes()})
    print(out or path)


@app.command("info")
def info(
    path: PathArgument = None,
    machine: MachineOption = "wasm",
    as_json: _inputs.JsonOption = False,
) -> None:
    """Describe a weight file, layer by layer, beside the peer's own figures. `weights show` has the details.

    \b
    wasmind weights info
    wasmind weights info machine.safetensors --json
    """
    with Meter("reading the weights"):
        facts = load(path, machine).describe()
    if as_json:
        print(json.dumps({**facts, "peer": {"name": PEER, **PEER_FIGURES}}, indent=2))
        return
    from rich.console import Console

    console = Console()
    console.print(_figures(facts), _layers(facts), _areas(facts))


@app.command("show")
def show(
    name: Annotated[str, typer.Argument(help="The beginning of a head's or neuron's name, such as alu.add.")],
    path: PathArgument = None,
    machine: MachineOption = "wasm",
    as_json: _inputs.JsonOption = False,
) -> None:
    """Show heads and neurons: what they read and write, by the names of the residual slots.

    \b
    wasmind weights show alu.add
    wasmind weights show operands.a
    """
    from dataclasses import asdict

    from wasmind.transformer.inspect import parts

    found = parts(load(path, machine), name)
    if as_json:
        print(json.dumps([asdict(part) for part in found], indent=2))
        return
    for part in found:
        print(f"layer {part.layer}, {part.kind} {part.name}")
        for what, row in part.rows.items():
            print(f"   {what:7} {row}")


def load(path: Path | None, machine: str = "wasm") -> Weights:
    """The weights in a file, or of one of wasmind's own machines when it is None. Raises WeightsError."""
    from wasmind.machine.build import wasm_weights
    from wasmind.transformer.weights import Weights

    return Weights.load(wasm_weights(machine) if path is None else path)


def _per_layer(key: str) -> Callable[[dict[str, Any]], str]:
    return lambda facts: " ".join(str(layer[key]) for layer in facts["layers"])


_ROWS: tuple[tuple[str, Callable[[dict[str, Any]], str], str], ...] = (
    ("layers", lambda f: str(len(f["layers"])), str(PEER_FIGURES["layers"])),
    ("heads", lambda f: str(f["heads"]), str(PEER_FIGURES["heads"])),
    ("heads per layer", _per_layer("heads"), " ".join(map(str, PEER_FIGURES["heads_per_layer"]))),
    ("d_head", lambda f: str(f["d_head"]), str(PEER_FIGURES["d_head"])),
    ("d_model", lambda f: str(f["d_model"]), str(PEER_FIGURES["d_model"])),
    ("neurons", lambda f: f"{f['neurons']:,}", f"{sum(PEER_FIGURES['neurons_per_layer']):,}"),
    ("neurons per layer", _per_layer("neurons"), " ".join(map(str, PEER_FIGURES["neurons_per_layer"]))),
    ("vocabulary", lambda f: f"{f['vocabulary']:,}", f"{PEER_FIGURES['vocabulary']:,}"),
    ("parameters", lambda f: f"{f['parameters']:,}", f"~{PEER_FIGURES['parameters']:,}"),
    ("share of zeros", lambda f: f"{f['zero_share']:.2%}", "not stated"),
    ("trace limit, tokens", lambda f: f"{f['trace_limit']:,}" if f["trace_limit"] else "none", "not stated"),
    ("SHA-256", lambda f: str(f["sha256"]), ""),
)


def _figures(facts: dict[str, Any]) -> Table:
    from rich.table import Column, Table

    columns = (Column(name, overflow="fold") for name in (facts["name"], "peer"))
    table = Table("", *columns, caption=f"peer: {PEER}, as its model card states")
    for heading, value, peer in _ROWS:
        table.add_row(heading, value(facts), peer)
    return table


def _areas(facts: dict[str, Any]) -> Table:
    """What the words in the roles stand for, as the file says."""
    from rich.table import Table

    table = Table("area", "what it does")
    for area, meaning in facts["source"].get("areas", {}).items():
        table.add_row(str(area), str(meaning))
    return table


def _layers(facts: dict[str, Any]) -> Table:
    from rich.table import Table

    table = Table("layer", "role", "heads", "neurons")
    for index, layer in enumerate(facts["layers"]):
        kinds = ", ".join(f"{count} {kind}" for kind, count in layer["kinds"].items())
        table.add_row(str(index), layer["role"], kinds or "none", str(layer["neurons"]))
    return table

"""`wasmind export`: the machine, or a language model with it, as a folder that others load."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli import _inputs, weights
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError

DRIVER = "wasmind.transformer.listener"
"""What feeds an exported model its programs: instruction by instruction, so to the stream machine."""

app = typer.Typer(help="Write the machine in a form that other libraries load.")


@app.callback()
def _group() -> None:
    """Keeps `hf` a command of its own while it is the only one."""


@app.command("hf")
def hf(
    dir: Annotated[Path, typer.Argument(help="The folder to write.")],
    model: Annotated[
        Path | None, typer.Option(help="A folder with a fused model, to be exported with the machine.")
    ] = None,
    subfolder: Annotated[str, typer.Option(help="Where in the folder the model's weights go.")] = "",
    source: _inputs.WeightsOption = None,
) -> None:
    """Write a folder that transformers loads: the machine alone, or with --model a language model with it.

    wasmind need not be installed there: torch, transformers and safetensors are enough.

    \b
    wasmind export hf machine/
    python -c "from transformers import AutoModel;
    m = AutoModel.from_pretrained('machine/', trust_remote_code=True);
    print(m.run_program([(0x00, 3), (0x00, 5), (0x01, 0), (0xF0, 0), (0xFF, 0)]))"

    \b
    wasmind export hf model/ --model models/wasmind-tiny
    """
    if subfolder and model is None:
        raise UsageError("the machine alone has no subfolder; give --model as well")
    with Meter("exporting"):
        machine = weights.load(source, "wasm-stream")
        if model is None:
            from wasmind.transformer.hf import export_hf as export_machine

            written = export_machine(machine, dir, driver=DRIVER)
        else:
            from wasmind.lm.export import export_hf as export_model

            written = export_model(model, dir, machine, subfolder)
    print(f"{len(written)} files in {dir}")

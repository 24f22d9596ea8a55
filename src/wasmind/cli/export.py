"""`wasmind export`: the machine as a model folder that others load."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli import _inputs, weights
from wasmind.cli._meter import Meter

DRIVER = "wasmind.transformer.listener"
"""What feeds an exported model its programs: instruction by instruction, so to the stream machine."""

app = typer.Typer(help="Write the machine in a form that other libraries load.")


@app.callback()
def _group() -> None:
    """Keeps `hf` a command of its own while it is the only one."""


@app.command("hf")
def hf(
    dir: Annotated[Path, typer.Argument(help="The folder to write.")],
    source: _inputs.WeightsOption = None,
) -> None:
    """Write a folder that transformers loads.

    wasmind need not be installed there: torch, transformers and safetensors are enough.

    \b
    wasmind export hf model/
    python -c "from transformers import AutoModel;
    m = AutoModel.from_pretrained('model/', trust_remote_code=True);
    print(m.run_program([(0x00, 3), (0x00, 5), (0x01, 0), (0xF0, 0), (0xFF, 0)]))"
    """
    with Meter("exporting"):
        from wasmind.transformer.hf import export_hf

        written = export_hf(weights.load(source, "wasm-stream"), dir, driver=DRIVER)
    print(f"{len(written)} files in {dir}")

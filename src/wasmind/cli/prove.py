"""`wasmind prove`: whether the weights agree with the reference executor on every token."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from wasmind import api
from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.isa import tokens as T
from wasmind.wasm.files import FILE_BYTES


def command(
    file: _inputs.FileArgument,
    args: _inputs.ArgsArgument = None,
    invoke: _inputs.InvokeOption = None,
    files: _inputs.FilesOption = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="Give up after so many tokens.")] = api.MAX_TOKENS,
    weights: _inputs.WeightsOption = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Prove a program's trace on the dense weights.

    The reference executor runs the program; then the weights read its trace in parallel. Every token must be
    the argmax of the logits before it. The first that is not is named.

    \b
    wasmind prove examples/sudoku.wat
    """
    given = _inputs.read_files(_inputs.named_paths("--file", files), FILE_BYTES)
    with Meter("proving") as meter:
        proof = api.prove(
            _inputs.load(file),
            invoke,
            _inputs.numbers(args),
            files=given,
            max_tokens=max_tokens,
            weights=weights,
            progress=meter.at,
        )
    if as_json:
        margin = proof.margin if math.isfinite(proof.margin) else None
        print(json.dumps({**asdict(proof), "margin": margin}))
    elif proof.ok:
        print(f"proved: every token is the argmax of the weights, by a margin of {proof.margin:g} or more")
    if not proof.ok:
        assert proof.expected is not None
        assert proof.got is not None
        print(
            f"differs at token {proof.position:,}, counted from the start of the prefix: "
            f"the weights say `{T.name(proof.expected)}`, the trace says `{T.name(proof.got)}`",
            file=sys.stderr,
        )
        raise typer.Exit(1)

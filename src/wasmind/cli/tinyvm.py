"""`wasmind tinyvm`: the commands of the package tinyvm, and models that run its programs."""

from __future__ import annotations

import json
import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError
from wasmind.writing import write_files

app = typer.Typer(help="Tiny-VM: datasets of programs of a small register machine, and models that run them.")

# Words go through as they are; --help is that of tinyvm.
_PASSED_ON = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}


def _passed_on(name: str) -> Callable[[typer.Context], None]:
    def command(context: typer.Context) -> None:
        from tinyvm.data.cli import main

        raise typer.Exit(main([name, *context.args], "wasmind tinyvm"))

    return command


for _name, _help in {
    "emit": "Make a dataset: the same bytes for the same seed.",
    "verify": "Compare files with their manifest.",
    "export": "Write a dataset as Parquet.",
    "push": "Publish a dataset on the Hugging Face Hub.",
}.items():
    app.command(_name, help=_help, context_settings=_PASSED_ON)(_passed_on(_name))


@app.command("train")
def train(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Where the model goes.", show_default=False)],
    mode: Annotated[
        str, typer.Option(metavar="direct|trace", help="Answer at once, or after every step with all registers.")
    ] = "trace",
    tier: Annotated[str, typer.Option(metavar="tier0|tier1", help="What to learn from.")] = "tier1",
    steps: Annotated[int, typer.Option(min=1, help="How many steps, of some 3,000 tokens each.")] = 1_500,
    seed: Annotated[int, typer.Option(help="Weights to begin with, and the order of rows.")] = 0,
) -> None:
    """Train a small transformer from scratch on the rows of a tier, on the CPU. What was interrupted goes on.

    \b
    wasmind tinyvm train direct --mode direct
    wasmind tinyvm train trace --mode trace --steps 500
    """
    from wasmind.tinyvm import train as training

    settings = training.Settings(mode, steps, tier, seed)
    with Meter(f"training, {mode}", unit="steps") as meter:
        training.train(settings, out, meter.at)
    print(out)


@app.command("eval")
def evaluate(
    models: Annotated[
        list[str],
        typer.Argument(metavar="MODEL...", help="Folders of models, and `compiled`, the machine.", show_default=False),
    ],
    tier: Annotated[str, typer.Option(metavar="tier0|tier1|tier2", help="Whose buckets.")] = "tier1",
    bucket: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only these buckets.", show_default=False)
    ] = None,
    rows: Annotated[int, typer.Option("--rows", "-n", min=1, help="Of each bucket, at most.")] = 256,
    workers: Annotated[int, typer.Option(min=1, help="Processes.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write eval.json, eval.md and eval.png there.", show_default=False),
    ] = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Count the rows of each bucket whose outputs a model has right.

    \b
    wasmind tinyvm eval compiled --rows 20000 --workers 2
    wasmind tinyvm eval direct trace compiled --out report
    """
    from wasmind.tinyvm import evaluate as evaluation
    from wasmind.tinyvm.examples import files
    from wasmind.tinyvm.report import Report, Scored

    known = [name for name in files(tier) if name is not None]
    if unknown := set(bucket or ()) - set(known):
        raise UsageError(f"{tier} has no bucket {sorted(unknown)[0]!r:.40}; choose of {', '.join(known)}")
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        _inputs.check_writable([out / "eval.json"])
    report = Report(shlex.join(["wasmind", *sys.argv[1:]]), tier, rows)
    for source in models:
        model = evaluation.load(source)
        scored = Scored(model.name, model.mode, source)
        report.models.append(scored)
        began = time.perf_counter()
        for name in bucket or known:
            with Meter(f"{model.name}, {name}", unit="rows") as meter:
                scored.buckets[name] = evaluation.evaluate(source, tier, name, rows, workers, meter.at)
        scored.seconds = time.perf_counter() - began
    text = json.dumps(report.plain(), indent=2)
    if out is not None:
        contents = {"eval.json": f"{text}\n".encode(), "eval.md": report.markdown().encode()}
        write_files({out / name: data for name, data in contents.items()} | {out / "eval.png": report.chart()})
    print(text if as_json else report.markdown())

"""The command line: `wasmind COMMAND ...`.

Exit codes: 0 it went well; 1 the program trapped, a proof or a case failed; 2 the user can mend it (one line
on stderr says how); 130 interrupted. Each command imports what it needs when it runs, so that a small program
on the reference executor starts without torch or rich.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from wasmind import __version__
from wasmind.cli import (
    ask,
    bench,
    compliance,
    data,
    dis,
    evals,
    export,
    prove,
    run,
    serve,
    spec,
    tinyvm,
    train,
    weights,
    xray,
)
from wasmind.errors import WasmindError

app = typer.Typer(
    name="wasmind",
    help="Run WebAssembly inside a transformer: the weights do the work.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
# What looks like an option and is none may be a negative argument: `--invoke gcd -12 18`.
_WITH_ARGUMENTS = {"ignore_unknown_options": True}
app.command("run", context_settings=_WITH_ARGUMENTS)(run.command)
app.command("prove", context_settings=_WITH_ARGUMENTS)(prove.command)
app.command("dis")(dis.command)
app.command("compliance")(compliance.command)
app.command("spec")(spec.command)
app.command("bench")(bench.command)
app.command("ask", context_settings=_WITH_ARGUMENTS)(ask.ask)
app.command("chat")(ask.chat)
app.command("serve")(serve.command)
app.command("train")(train.command)
app.command("eval")(evals.command)
app.command("xray", context_settings=_WITH_ARGUMENTS)(xray.command)
app.add_typer(weights.app, name="weights")
app.add_typer(export.app, name="export")
app.add_typer(data.app, name="data")
app.add_typer(tinyvm.app, name="tinyvm")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"wasmind {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(2)


def invoke(words: Sequence[str]) -> int:
    """Run one command line, without the program's name; the exit code."""
    try:
        return int(app(list(words), prog_name="wasmind", standalone_mode=False) or 0)
    except typer.TyperException as error:
        return _refuse(error.format_message())
    except WasmindError as error:
        return _refuse(str(error))
    except OSError as error:  # a full disk, a cache that cannot be written
        return _refuse(f"{error.strerror}: {error.filename or 'standard output'}; see that it can be written")


def _refuse(message: str) -> int:
    print(f"error: {' '.join(message.split())}", file=sys.stderr)
    return 2


def main() -> None:
    """The console script."""
    # The matrices are small: on a busy machine torch's threads wait for one another longer than they work. Those of
    # training are not; it has all cores, and threads that sleep while they wait, for the machine works between.
    trains = sys.argv[1:2] == ["train"] or sys.argv[1:3] == ["tinyvm", "train"]
    one, value = ("OMP_WAIT_POLICY", "PASSIVE") if trains else ("OMP_NUM_THREADS", "1")
    os.environ.setdefault(one, value)
    sys.exit(invoke(sys.argv[1:]))

"""`wasmind tinyvm`: the command line of the package tinyvm."""

from __future__ import annotations

import typer

# Words go through as they are; --help is that of tinyvm.
PASSED_ON = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}


def command(context: typer.Context) -> None:
    """Datasets of programs of a small register machine: emit, verify, export, push."""
    from tinyvm.data.cli import main

    raise typer.Exit(main(context.args, "wasmind tinyvm"))

"""`wasmind data`: datasets of questions, programs and answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError
from wasmind.writing import write_files

if TYPE_CHECKING:
    from rich.console import Console

    from wasmind.data.stats import Statistics
    from wasmind.tokenizer import Tokenizer

app = typer.Typer(
    help="Make, check, look at and publish datasets of questions, programs and answers.", no_args_is_help=True
)

_FolderArgument = Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a dataset.", show_default=False)]
_WorkersOption = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="How many work at once. Default: one a core.", show_default=False),
]
_CategoryOption = Annotated[str | None, typer.Option(metavar="NAME", help="Only this category.", show_default=False)]


@app.command()
def build(
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to make, or to go on with.", show_default=False)],
    scale: Annotated[str, typer.Option(metavar="huge|small|tiny", help="477,895 rows, 47,789 or 2,000.")] = "huge",
    seed: Annotated[int, typer.Option(help="The same seed gives the same bytes.")] = 0,
    workers: _WorkersOption = None,
    engine: Annotated[str, typer.Option(metavar="local|ray", help="This machine, or a Ray cluster.")] = "local",
    operands: Annotated[
        str, typer.Option(metavar="copy|reference", help="How programs take the question's integers.")
    ] = "copy",
    answers: Annotated[str, typer.Option(metavar="copy|reference", help="How answers take the outputs.")] = "copy",
    tokenizer: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Another tokenizer: wasmind's, or nanochat's .pkl.", show_default=False),
    ] = None,
) -> None:
    """Make a dataset: every program is executed and compared with its oracle.

    An interrupted build goes on where it was when the same command is run again.

    \b
    wasmind data build --out examples
    wasmind data build --out tiny --scale tiny --seed 7
    wasmind data build --out d34 --tokenizer tokenizer.pkl --operands reference
    """
    _needs("pyarrow")
    from wasmind.data import build as making
    from wasmind.data.engines import ENGINES
    from wasmind.data.plan import SPLITS
    from wasmind.tokenizer import Tokenizer

    if engine not in ENGINES:
        raise UsageError(f"there is no engine {engine!r}; choose of {', '.join(ENGINES)}")
    using = Tokenizer.small() if tokenizer is None else load_tokenizer(tokenizer)
    plan = making.plan(using, scale, seed, operands, answers)
    with Meter("building", unit="rows") as meter:
        made = making.build(plan, using, out, ENGINES[engine], workers, meter.at)
    rows = sum(plan.rows(split) for split in SPLITS)
    print(f"{rows:,} rows in {len(made.files)} files; wasmind data verify {out} checks them")


@app.command()
def verify(
    folder: _FolderArgument,
    sample: Annotated[int, typer.Option(min=0, metavar="N", help="Execute so many rows again.")] = 5_000,
    everything: Annotated[bool, typer.Option("--all", help="Execute all rows again.")] = False,
    prove: Annotated[int, typer.Option(min=0, metavar="N", help="Prove so many of them on the dense weights.")] = 20,
    workers: _WorkersOption = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Check a dataset: its files, its splits, its programs.

    \b
    wasmind data verify examples
    wasmind data verify examples --all --prove 200
    """
    _needs("pyarrow")
    from wasmind.data.verify import verify as verified

    with Meter("verifying", unit="rows") as meter:
        report = verified(folder, None if everything else sample, prove, workers, meter.at)
    if as_json:
        print(json.dumps({**vars(report), "ok": not report.faults}))
    elif not report.faults:
        print(
            f"{report.files} files are those of the manifest; no question and no program of train is in another split; "
            f"{report.executed:,} rows executed again, {report.proved} of them proved on the dense weights"
        )
    for fault in report.faults:
        print(fault, file=sys.stderr)
    if report.faults:
        raise typer.Exit(1)


@app.command()
def show(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="A dataset. Default: draws new examples.", show_default=False)
    ] = None,
    category: _CategoryOption = None,
    n: Annotated[int, typer.Option("--n", "-n", min=1, help="How many.")] = 5,
    seed: Annotated[int, typer.Option(help="Another seed, other examples.")] = 0,
    split: Annotated[
        str, typer.Option(metavar="NAME", help="train, eval, or eval_ and paraphrase, magnitude, length.")
    ] = "train",
    as_json: _inputs.JsonOption = False,
) -> None:
    """Show examples, of a dataset or new ones.

    \b
    wasmind data show --category word_problem
    wasmind data show examples --category sudoku -n 2 --split eval_paraphrase
    """
    from wasmind.data import show as showing

    rows = showing.rows(folder, category, split, n, seed)
    for number, row in enumerate(rows):
        if as_json:
            print(json.dumps(row))
        else:
            print(("\n" if number else "") + f"[{row['category']}]\n{row['text']}")


@app.command()
def stats(
    folder: _FolderArgument,
    png: Annotated[Path | None, typer.Option(metavar="FILE", help="Draw a chart.", show_default=False)] = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Measure a dataset: counts, lengths, duplicates, sizes of numbers, loops, the best constant answer.

    \b
    wasmind data stats examples
    wasmind data stats examples --png examples.png
    """
    _needs("pyarrow")
    from wasmind.data import manifest
    from wasmind.data.stats import measure

    if png is not None:
        _needs("matplotlib")
        _inputs.check_writable([png])
    measured = measure(folder, manifest.read(folder).plan)
    if png is not None:
        from wasmind.data.chart import chart

        write_files({png: chart(measured)})
    if as_json:
        print(json.dumps(measured.plain()))
    else:
        _print_statistics(measured)


@app.command()
def push(
    folder: _FolderArgument,
    repository: Annotated[str, typer.Argument(metavar="NAME/DATASET", help="Where to.", show_default=False)],
    private: Annotated[bool, typer.Option("--private", help="For yourself only, if it is new.")] = False,
    token: Annotated[str | None, typer.Option(envvar="HF_TOKEN", help="Your token.", show_default=False)] = None,
) -> None:
    """Publish a dataset on the Hugging Face Hub.

    \b
    wasmind data push examples me/wasm-examples --private
    """
    from wasmind.data.push import push as pushed

    print(pushed(folder, repository, private=private, token=token))


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a file, wasmind's or nanochat's .pkl. Raises UsageError for one that holds none."""
    from wasmind.tokenizer import Tokenizer
    from wasmind.tokenizer.nanochat import load_nanochat

    return load_nanochat(path) if path.suffix == ".pkl" else Tokenizer.load(path)


def _needs(module: str) -> None:
    """Raises UsageError where a package of the extra is missing."""
    from importlib.util import find_spec

    if find_spec(module) is None:
        raise UsageError(f"this needs {module}; pip install 'wasmind[data]'")


def _print_statistics(measured: Statistics) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console() if sys.stdout.isatty() else Console(width=100)
    table = Table(box=None)
    for head in ("category", "rows", "tokens", "code", "turns", "loops", "twice", "constant", "outputs"):
        table.add_column(head, justify="left" if head == "category" else "right", no_wrap=True)
    for name, found in measured.categories.items():
        outputs = "" if found.most_frequent_outputs is None else f"{found.most_frequent_outputs:.1%}"
        table.add_row(
            *(name, f"{sum(found.rows.values()):,}", f"{found.tokens:.0f}", f"{found.instructions:.0f}"),
            *(f"{found.turns:.1f}", f"{found.loops:.0%}", f"{found.duplicates:.2%}"),
            *(f"{found.most_frequent_answer:.1%}", outputs),
        )
    console.print(table)
    console.print(
        "tokens, code (instructions), turns: mean a row. loops: rows with one. twice: rows of train whose text was\n"
        "there before. constant: rows right if the answer is always the most frequent one; outputs: likewise."
    )
    _print_bars(console, "digits of integers in questions", {str(k): n for k, n in measured.digits.items()})
    _print_bars(console, "tokens", {f"{least}": count for least, count in measured.tokens})
    console.print(", ".join(f"{split} {rows:,}" for split, rows in measured.rows.items()))
    console.print(
        f"in train and in another split: {measured.overlap_questions} questions, {measured.overlap_programs} programs"
    )


def _print_bars(console: Console, title: str, counts: dict[str, int]) -> None:
    most = max(counts.values(), default=1)
    console.print(f"\n{title}")
    for name, count in counts.items():
        console.print(f"{name:>6} {count:>10,} {'█' * round(40 * count / most)}", highlight=False)
    console.print()

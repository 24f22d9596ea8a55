"""`wasmind eval`: how much a fused model gets right."""

from __future__ import annotations

import json
import shlex
import sys
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.errors import UsageError
from wasmind.writing import write_files

if TYPE_CHECKING:
    from wasmind.evals.conversations import Conversation
    from wasmind.evals.report import Report
    from wasmind.tokenizer import Tokenizer


def command(
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="The folder of a model.", show_default=False)],
    data: Annotated[
        Path | None, typer.Argument(metavar="[DATASET]", help="The folder of a dataset.", show_default=False)
    ] = None,
    split: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="eval, eval_paraphrase, eval_magnitude or eval_length. Default: all four."),
    ] = None,
    category: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only these categories.", show_default=False)
    ] = None,
    n: Annotated[int, typer.Option("--n", "-n", min=1, help="Conversations of each category.")] = 200,
    seed: Annotated[int, typer.Option(help="Another seed, other conversations.")] = 0,
    questions: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Ask these instead: JSON lines with question and answer.", show_default=False
        ),
    ] = None,
    failures: Annotated[int, typer.Option(min=0, metavar="N", help="Print so many that were wrong.")] = 0,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write eval.json, eval.md and failures.jsonl there.", show_default=False),
    ] = None,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Ask a model questions and count what it gets right.

    \b
    wasmind eval model examples --n 200 --out report
    wasmind eval model examples --split eval --category arithmetic --failures 5
    wasmind eval model --questions gsm8k.jsonl
    """
    from wasmind.evals import report, run
    from wasmind.lm import checkpoint

    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        _inputs.check_writable([out / "eval.json"])
    loaded, tokenizer = checkpoint.load(model)
    asked = _listed(questions, data, tokenizer) if questions else _chosen(data, tokenizer, split, category, n, seed)
    parameters = sum(parameter.numel() for parameter in loaded.parameters())
    origin = report.origin(model, parameters, _data(questions or data, n, seed))
    made = report.Report(shlex.join(["wasmind", *sys.argv[1:]]), origin)
    began = time.perf_counter()
    for name, conversations in asked.items():
        with Meter(name, unit="questions") as meter:
            made.splits[name] = run.ask(loaded, tokenizer, conversations, meter.at)
    made.seconds = time.perf_counter() - began
    if out is not None:
        write_files(
            {
                out / "eval.json": (json.dumps(made.plain(), indent=1) + "\n").encode(),
                out / "eval.md": made.markdown().encode(),
                out / "failures.jsonl": "".join(f"{json.dumps(item)}\n" for item in made.failures()).encode(),
            }
        )
    wrong = list(islice(made.failures(), failures))
    if as_json:
        print(json.dumps({**made.plain(), "failures": wrong}))
        return
    if out is None:
        _print_tables(made)
    for item in wrong:
        _print_failure(item)


def _chosen(
    data: Path | None, tokenizer: Tokenizer, split: list[str] | None, category: list[str] | None, n: int, seed: int
) -> dict[str, list[Conversation]]:
    """split → its conversations."""
    from wasmind.data.plan import EVALS
    from wasmind.data.tasks import CATEGORIES, task
    from wasmind.evals.conversations import of_split

    if data is None:
        raise UsageError("there is nothing to ask; name the folder of a dataset, or a file with --questions")
    for name in split or ():
        if name not in EVALS:
            raise UsageError(f"there is no split {name!r:.40} to ask; choose of {', '.join(EVALS)}")
    for name in category or ():
        task(name)
    asked = {name: of_split(data, tokenizer, name, category or CATEGORIES, n, seed) for name in split or EVALS}
    if not any(asked.values()):
        raise UsageError(f"{', '.join(asked)} has nothing of {', '.join(category or ())}; choose another split")
    return {name: conversations for name, conversations in asked.items() if conversations}


def _listed(questions: Path, data: Path | None, tokenizer: Tokenizer) -> dict[str, list[Conversation]]:
    from wasmind.evals.conversations import of_file

    if data is not None:
        raise UsageError("give the folder of a dataset or --questions, not both")
    return {questions.name: of_file(questions, tokenizer)}


def _data(source: Path | None, n: int, seed: int) -> dict[str, object]:
    """What was asked, in plain JSON types."""
    from wasmind.data import manifest

    assert source is not None
    if source.is_dir():
        return {"folder": str(source), "n": n, "seed": seed, **manifest.read(source).plan.plain()}
    return {"file": str(source)}


def _print_tables(made: Report) -> None:
    from rich.console import Console
    from rich.table import Table

    from wasmind.evals.report import MEASURES, percent

    console = Console() if sys.stdout.isatty() else Console(width=140)
    for split, rows in made.tables().items():
        heads = [name for name in MEASURES if any(name in found for found in rows.values())]
        table = Table(split, *heads, box=None)
        for name, found in rows.items():
            table.add_row(name, *(percent(found[head]) if head in found else "" for head in heads))
        console.print(table)
    console.print(made.sentence(), highlight=False)


def _print_failure(item: dict[str, Any]) -> None:
    print(f"\n[{item['split']} {item['category']}]")
    for turn in item["turns"]:
        print(f"User: {turn['question']}\nProgram: {'; '.join(turn['program']) or 'none'}")
        if turn["trap"]:
            print(f"Trap: {turn['trap']}")
        print(f"Outputs: {turn['outputs']}, expected {turn['expected_outputs']}")
        print(f"Assistant{'' if turn['right'] else ' (wrong)'}: {turn['answer']}\nExpected: {turn['expected_answer']}")

"""The dataset card: what is in it, how it was made, how to use it, and its limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module, resources
from importlib.metadata import version
from string import Template
from typing import Any

from wasmind.data.plan import EVALS, TRAIN, Plan
from wasmind.data.stats import Category, Statistics

_COLUMNS = {
    "text": ("string", "the example to read: questions, programs, outputs, answers"),
    "input_ids": ("list of int32", "what a model reads: text, integers as machine tokens, programs, feedback"),
    "loss_mask": ("list of int8", "1 at the ids that a model learns to write; 0 at what is asked or forced"),
    "category": ("string", "one of the categories below"),
    "wasm_program": ("string", 'as JSON, of all turns: `[{"op": "i32.const", "operand": 15}, …, {"op": "halt"}]`'),
    "expected_outputs": ("list of int32", "what the machine output, signed"),
    "question": ("string", "what is asked, a line a turn"),
    "answer": ("string", "what is answered, a line a turn"),
    "turns": ("list of struct", "by turn: question, answer, wasm_program, expected_outputs, the question's integers"),
    "files": ("list of binary", "the files that the machine was given, by number"),
    "seed": ("int64", "what the row was drawn from"),
    "split": ("string", "the split it is in"),
}


def card(plan: Plan, measured: Statistics, samples: Sequence[Mapping[str, Any]]) -> str:
    """The card of a dataset, with a sample row of each category."""
    total = sum(measured.rows.values())
    shown = (TRAIN, *EVALS)
    return Template(resources.files("wasmind.data").joinpath("card.md").read_text(encoding="utf-8")).substitute(
        plan.plain(),
        version=version("wasmind"),
        size=next(name for limit, name in _SIZES if total < limit),
        configs="\n".join(f"  - split: {split}\n    path: data/{split}-*.parquet" for split in shown),
        splits=_table(
            ("split", "rows", "what it is for"),
            [(f"`{split}`", f"{measured.rows[split]:,}", _SPLITS[split]) for split in shown],
        ),
        columns=_table(
            ("column", "type", "meaning"), [(f"`{name}`", kind, what) for name, (kind, what) in _COLUMNS.items()]
        ),
        operands_mean=_OPERANDS[plan.operands],
        answers_mean=_ANSWERS[plan.answers],
        categories=_table(
            ("category", "teaches", "rows", "tokens", "instructions", "turns", "with loops"),
            [_category_row(name, found) for name, found in measured.categories.items()],
        ),
        digits=_table(
            ("digits", "integers in questions"), [(str(n), f"{count:,}") for n, count in measured.digits.items()]
        ),
        shares=_table(
            ("category", "same text twice", "best constant answer", "best constant outputs"),
            [_share_row(name, found) for name, found in measured.categories.items()],
        ),
        overlap_questions=measured.overlap_questions,
        overlap_programs=measured.overlap_programs,
        samples="\n".join(f"### {row['category']}\n\n```\n{row['text']}\n```\n" for row in samples),
    )


_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_SPLITS = {
    "train": "training",
    "eval": "the same tasks and wordings, other programs",
    "eval_paraphrase": "ways of asking that training never has",
    "eval_magnitude": "operand sizes that training never has",
    "eval_length": "programs and conversations longer than any in training",
}
_OPERANDS = {
    "copy": "copy the integers of the question (`i32.const` and four bytes)",
    "reference": "name the k-th integer of the question as `local.get k`; the machine has loaded them there",
}
_ANSWERS = {
    "copy": "copy the bytes of outputs",
    "reference": "name output k by 65536 + 522 and byte k",
}


def _category_row(name: str, found: Category) -> tuple[str, ...]:
    rows = sum(found.rows.values())
    return (
        f"`{name}`",
        _skill(name),
        f"{rows:,}",
        f"{found.tokens:.0f}",
        f"{found.instructions:.0f}",
        f"{found.turns:.1f}",
        f"{found.loops:.0%}",
    )


def _share_row(name: str, found: Category) -> tuple[str, ...]:
    outputs = "" if found.most_frequent_outputs is None else f"{found.most_frequent_outputs:.1%}"
    return f"`{name}`", f"{found.duplicates:.2%}", f"{found.most_frequent_answer:.1%}", outputs


def _skill(name: str) -> str:
    """What a category is about: the first line of its module's docstring."""
    first = (import_module(f"wasmind.data.tasks.{name}").__doc__ or "").splitlines()[0]
    return first.partition(": ")[2].rstrip(".")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

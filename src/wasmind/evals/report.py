"""What was right, counted: by split and category, with intervals, as JSON and as Markdown."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
import transformers

from wasmind import __version__
from wasmind.errors import UsageError
from wasmind.evals.rate import Rate
from wasmind.evals.run import Asked
from wasmind.evals.score import Score
from wasmind.lm.feed import TALK

FORMAT = "wasmind.eval/1"
MEASURES = {
    "triggered": "turns that have a program in which the machine executed something",
    "silent": "turns that have none in which it executed nothing",
    "valid": "conversations whose programs all ran to their end and had no pieces beside",
    "outputs": "conversations in which the machine's outputs were the expected ones, in every turn",
    "answer": "conversations whose final answers were all right",
}
OF_TURNS = ("triggered", "silent")
AVERAGE = "average"


Rates = dict[str, Rate]
"""Of the measures that mean something for the conversations at hand."""


def rates(asked: Sequence[Asked]) -> Rates:
    """How much was right of conversations of one category."""
    scored = [(one, one.scores) for one in asked]
    turns = [
        (turn.expected.program, score)
        for one, scores in scored
        for turn, score in zip(one.conversation.turns, scores, strict=True)
    ]
    made = {
        "triggered": [score.triggered for program, score in turns if program],
        "silent": [not score.triggered for program, score in turns if not program],
        "valid": [ok for _, scores in scored if (ok := _all(score.valid for score in scores)) is not None],
        "outputs": [ok for _, scores in scored if (ok := _all(score.outputs for score in scores)) is not None],
        # Talk has no one right text.
        "answer": [right(scores) for one, scores in scored if one.conversation.category != TALK],
    }
    return {name: Rate(sum(found), len(found)) for name, found in made.items() if found}


def right(scores: Sequence[Score]) -> bool:
    """Whether all answers of a conversation are right."""
    return all(score.answer for score in scores)


def _all(found: Iterator[bool | None]) -> bool | None:
    known = [ok for ok in found if ok is not None]
    return all(known) if known else None


def average(categories: dict[str, Rates]) -> Rates:
    """Of conversations the mean over categories, each counting the same, with the interval of as many in one category.

    Of turns, which few categories have many of, the rate of all.
    """
    made = {}
    for measure in MEASURES:
        parts = [found[measure] for found in categories.values() if measure in found]
        if parts:
            n = sum(rate.n for rate in parts)
            mean = sum(rate.part for rate in parts) / len(parts)
            made[measure] = Rate(sum(rate.right for rate in parts) if measure in OF_TURNS else n * mean, n)
    return made


@dataclass
class Report:
    """One run. origin: model, data and versions, as `origin` finds them. splits: name → what was asked."""

    command: str
    origin: dict[str, Any]
    seconds: float = 0.0
    splits: dict[str, list[Asked]] = field(default_factory=dict)

    def tables(self) -> dict[str, dict[str, Rates]]:
        """split → category → rates, the average behind the categories where there are several."""
        made = {}
        for split, asked in self.splits.items():
            names = list(dict.fromkeys(one.conversation.category for one in asked))
            found = {name: rates([one for one in asked if one.conversation.category == name]) for name in names}
            made[split] = {**found, AVERAGE: average(found)} if len(names) > 1 else found
        return made

    @property
    def turns(self) -> int:
        """Questions that were asked."""
        return sum(len(one.said) for asked in self.splits.values() for one in asked)

    def plain(self) -> dict[str, Any]:
        """The report in plain JSON types."""
        return {
            "format": FORMAT,
            "command": self.command,
            **self.origin,
            "seconds": round(self.seconds, 3),
            "questions_per_second": round(self.turns / self.seconds, 3) if self.seconds else None,
            "splits": {
                split: {
                    name: {measure: rate.plain() for measure, rate in found.items()} for name, found in rows.items()
                }
                for split, rows in self.tables().items()
            },
        }

    def markdown(self) -> str:
        """The report to read."""
        parts = [f"    {self.command}", self.sentence()]
        for split, rows in self.tables().items():
            heads = ["category", *(name for name in MEASURES if any(name in found for found in rows.values()))]
            cells = [_cells(name, found, heads[1:]) for name, found in rows.items()]
            parts += [f"### {split}", table([heads, *cells])]
        parts.append("Per cent, with Wilson's 95 % interval. " + "; ".join(f"*{k}*: {v}" for k, v in MEASURES.items()))
        return "\n\n".join(parts) + ".\n"

    def sentence(self) -> str:
        """What was asked of what, and how fast."""
        model, versions = self.origin["model"], self.origin["versions"]
        speed = f", {self.turns / self.seconds:.1f} a second" if self.seconds else ""
        return (
            f"{model['parameters'] / 1e6:.1f} M parameters, SHA-256 {model['sha256'][:12]}; {self.turns:,} questions"
            f"{speed}; {', '.join(f'{name} {version}' for name, version in versions.items())}."
        )

    def failures(self) -> Iterator[dict[str, Any]]:
        """Every conversation that was not all right, as plain data."""
        for split, asked in self.splits.items():
            for one in asked:
                scores = one.scores
                if right(scores) and all(score.outputs is not False for score in scores):
                    continue
                yield {"split": split, "category": one.conversation.category, "turns": _turns(one, scores)}


def _turns(one: Asked, scores: Sequence[Score]) -> list[dict[str, Any]]:
    return [
        {
            "question": turn.question,
            "answer": said.text,
            "program": [step.text for step in said.steps],
            "trap": next((step.trap for step in said.steps if step.trap), None),
            "outputs": list(said.outputs),
            "expected_answer": _expected(turn.expected.wordings[0] if turn.expected.wordings else turn.expected.last),
            "expected_outputs": list(turn.expected.outputs),
            "right": score.answer and score.outputs is not False,
        }
        for turn, said, score in zip(one.conversation.turns, one.said, scores, strict=True)
    ]


def _expected(known: object) -> str | None:
    return None if known is None else str(known)


def _cells(name: str, found: Rates, measures: Sequence[str]) -> list[str]:
    return [name, *(f"{percent(found[m])} of {found[m].n:,}" if m in found else "" for m in measures)]


def table(lines: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first line is its head."""
    rule = ["---", *["---:"] * (len(lines[0]) - 1)]
    return "\n".join(f"| {' | '.join(line)} |" for line in (lines[0], rule, *lines[1:]))


def percent(rate: Rate) -> str:
    """99.5 (98.2–99.9)."""
    low, high = rate.interval
    return f"{rate.part:.1%} ({low:.1%}–{high:.1%})".replace("%", "")


def origin(folder: Path, parameters: int, data: dict[str, Any]) -> dict[str, Any]:
    """Where figures come from. Raises UsageError where the model's file cannot be read."""
    path = folder / "model.safetensors"
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; name the folder of a model") from error
    return {
        "model": {"folder": str(folder), "sha256": digest, "parameters": parameters},
        "data": data,
        "versions": {
            "wasmind": __version__,
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "Python": platform.python_version(),
        },
    }

"""What each part of a fused model is good for: variants without it, trained with the same recipe and asked the same.

| variant | what is different |
|---|---|
| fused | nothing: programs and answers name integers and outputs by their place |
| no bridge | nothing reads the machine's readout: results are seen as forced tokens alone |
| copied | programs and answers copy integers, byte by byte |
| no machine | integers are text, and there is no program: the model writes the digits itself |
| tool call | the program is a call: a process runs it, and what it prints is put behind it as text |

A tool call knows one program and no files, so it is asked conversations of one turn only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import torch

from wasmind.data import build, manifest
from wasmind.data.engines import local
from wasmind.data.tasks import CATEGORIES
from wasmind.errors import UsageError
from wasmind.evals.conversations import Conversation, of_split
from wasmind.evals.rate import Rate
from wasmind.evals.report import AVERAGE, average, percent, rates, table
from wasmind.evals.run import Asked, ask
from wasmind.evals.variants import Rewrite, Rewritten, Timing, alone, called, without_machine, written_out
from wasmind.listeners import EngineListener
from wasmind.lm import checkpoint
from wasmind.lm.config import PRESETS
from wasmind.lm.feed import TALK, Feed, Source
from wasmind.lm.model import FusedForCausalLM
from wasmind.lm.train import Settings, Training, train
from wasmind.tokenizer import Tokenizer

FUSED, NO_BRIDGE, COPIED, NO_MACHINE, TOOL_CALL = VARIANTS = (
    *("fused", "no bridge", "copied", "no machine", "tool call"),
)
REWRITES: dict[str, Rewrite] = {NO_MACHINE: written_out, TOOL_CALL: called}
TIMED = (FUSED, NO_MACHINE, TOOL_CALL)
TIMED_QUESTIONS = 40
ONE_TURN = "of one turn"
EVERY = 250
"""Steps between two checkpoints."""
Progress = Callable[[str, int, int], None]
"""What is being done, how much of it is done, and all of it."""


@dataclass
class Outcome:
    """A variant: how many final answers were right, by split and category, and times of single questions."""

    answers: dict[str, dict[str, Rate]] = field(default_factory=dict)
    times: list[Timing] = field(default_factory=list)


@dataclass
class Comparison:
    """All variants, trained for so many steps of the preset."""

    preset: str
    settings: Settings
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    one_turn: list[str] = field(default_factory=list)

    def rows(self, split: str) -> dict[str, dict[str, Rate]]:
        """category → variant → rate; behind the categories the averages over all, and over those of one turn."""
        found = {variant: outcome.answers[split] for variant, outcome in self.outcomes.items()}
        names = dict.fromkeys(name for known in found.values() for name in known)
        made = {name: {v: known[name] for v, known in found.items() if name in known} for name in names}
        for title, over in ((AVERAGE, list(names)), (ONE_TURN, [n for n in names if n in self.one_turn])):
            made[title] = {
                v: average({name: {"answer": known[name]} for name in over})["answer"]
                for v, known in found.items()
                if over and all(name in known for name in over)
            }
        return made

    @property
    def splits(self) -> list[str]:
        """That were asked."""
        return list(self.outcomes[FUSED].answers)

    def plain(self) -> dict[str, Any]:
        """In plain JSON types; times are medians in seconds."""
        return {
            "preset": self.preset,
            "settings": asdict(self.settings),
            "answer": {
                split: {name: {v: rate.plain() for v, rate in row.items()} for name, row in self.rows(split).items()}
                for split in self.splits
            },
            "seconds": {
                variant: {"first": first, "last": last, "n": len(self.outcomes[variant].times)}
                for variant, first, last in self._medians()
            },
        }

    def markdown(self) -> str:
        """To read."""
        parts = [
            f"Preset {self.preset}, {self.settings.steps:,} steps of {self.settings.conversations} conversations, seed "
            f"{self.settings.seed}. Final answer right, per cent, with Wilson's 95 % interval."
        ]
        names = list(self.outcomes)
        for split in self.splits:
            cells = [
                [name, *(percent(row[v]) if v in row else "" for v in names)] for name, row in self.rows(split).items()
            ]
            parts += [f"### {split}", table([["category", *names], *cells])]
        cells = [[v, f"{first * 1000:.0f}", f"{last * 1000:.0f}"] for v, first, last in self._medians()]
        parts += ["### Milliseconds of a question", table([["variant", "to the first word", "to the end"], *cells])]
        return "\n\n".join(parts) + "\n"

    def _medians(self) -> Iterator[tuple[str, float, float]]:
        for variant, outcome in self.outcomes.items():
            if outcome.times:
                yield variant, median(t.first for t in outcome.times), median(t.last for t in outcome.times)


def ablate(
    dataset: Path,
    out: Path,
    splits: Sequence[str],
    categories: Sequence[str],
    preset: str,
    settings: Settings,
    n: int,
    progress: Progress,
) -> Comparison:
    """Trains each variant on these categories in a folder under `out`, unless its model is there, and asks n of each.

    Raises UsageError for a dataset that is not by reference.
    """
    plan = manifest.read(dataset).plan
    if (plan.operands, plan.answers) != ("reference", "reference"):
        raise UsageError(f"{dataset} copies integers; build it with --operands reference --answers reference")
    tokenizer = Tokenizer.load(dataset / manifest.TOKENIZER)
    twin = out / "data"
    build.build(replace(plan, operands="copy", answers="copy"), tokenizer, twin, local, None, partial(progress, COPIED))
    asked = {split: of_split(dataset, tokenizer, split, categories, n, settings.seed) for split in splits}
    copied = {split: of_split(twin, tokenizer, split, categories, n, settings.seed) for split in splits}
    made = Comparison(preset, settings)
    others = {name: 0.0 for name in CATEGORIES if name not in categories}
    for variant in VARIANTS:
        feed = Feed(twin if variant == COPIED else dataset, "train", EngineListener, settings.seed, weights=others)
        source = Rewritten(feed, REWRITES[variant], tokenizer) if variant in REWRITES else feed
        model = _trained(out / variant.replace(" ", "-"), variant, tokenizer, source, preset, settings, progress)
        outcome = made.outcomes[variant] = Outcome()
        for split, conversations in (copied if variant == COPIED else asked).items():
            doing = partial(progress, f"{variant}, {split}")
            outcome.answers[split] = _rates(_asked(model, tokenizer, variant, conversations, doing))
        if variant in TIMED:
            outcome.times = [_alone(model, tokenizer, variant, one)[1] for one in _timed(asked[splits[0]])]
    made.one_turn = sorted({name for found in made.outcomes[TOOL_CALL].answers.values() for name in found})
    return made


def _trained(
    folder: Path,
    variant: str,
    tokenizer: Tokenizer,
    source: Source,
    preset: str,
    settings: Settings,
    progress: Progress,
) -> FusedForCausalLM:
    torch.manual_seed(settings.seed)
    shape: dict[str, Any] = {"bridge_layers": []} if variant == NO_BRIDGE else {}
    config = PRESETS[preset].config(len(tokenizer.ranks), attn_implementation="eager", **shape)
    run = Training(FusedForCausalLM(config), source, settings)
    train(run, tokenizer, folder, EVERY, lambda _: progress(f"training {variant}", run.step, settings.steps))
    return checkpoint.load(folder)[0]


def _asked(
    model: FusedForCausalLM,
    tokenizer: Tokenizer,
    variant: str,
    conversations: Sequence[Conversation],
    progress: Callable[[int, int], None],
) -> list[Asked]:
    if variant == NO_MACHINE:
        conversations = [without_machine(one, tokenizer) for one in conversations]
    if variant != TOOL_CALL:
        return ask(model, tokenizer, conversations, progress)
    made: list[Asked] = []
    able = [one for one in conversations if _is_one_call(one)]
    for one in able:
        made.append(_alone(model, tokenizer, variant, one)[0])
        progress(len(made), len(able))
    return made


def _alone(model: FusedForCausalLM, tokenizer: Tokenizer, variant: str, one: Conversation) -> tuple[Asked, Timing]:
    asked = without_machine(one, tokenizer) if variant == NO_MACHINE else one
    return alone(model, tokenizer, asked, tool=variant == TOOL_CALL)


def _is_one_call(one: Conversation) -> bool:
    return len(one.turns) == 1 and one.turns[0].expected.program and not one.files


def _timed(conversations: Sequence[Conversation]) -> list[Conversation]:
    """Some conversations of one call, of all categories."""
    able = [one for one in conversations if _is_one_call(one)]
    return able[:: max(1, len(able) // TIMED_QUESTIONS)]


def _rates(asked: Sequence[Asked]) -> dict[str, Rate]:
    """category → final answers right."""
    names = dict.fromkeys(one.conversation.category for one in asked if one.conversation.category != TALK)
    return {name: rates([one for one in asked if one.conversation.category == name])["answer"] for name in names}

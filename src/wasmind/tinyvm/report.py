"""What models got right by length: as JSON, as a table in Markdown, and as a chart."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any

from tinyvm.data.configs import CONFIGS
from wasmind.evals.rate import Rate
from wasmind.tinyvm.evaluate import Tally

FORMAT = "wasmind.tinyvm.eval/1"
CONSTANT = "always 0"
_TRAINED = {"tier1": (8, 32)}
"""The lengths of a tier's train."""


@dataclass
class Scored:
    """A model's results by bucket. source: `compiled`, or its folder. seconds: that they took."""

    name: str
    mode: str
    source: str
    seconds: float = 0.0
    buckets: dict[str, Tally] = field(default_factory=dict)


@dataclass
class Report:
    """Results of models on the buckets of a tier. command: that made it. rows: of each bucket, at most."""

    command: str
    tier: str
    rows: int
    models: list[Scored] = field(default_factory=list)

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "format": FORMAT,
            "command": self.command,
            "tier": self.tier,
            "rows": self.rows,
            "models": [
                {
                    "name": model.name,
                    "mode": model.mode,
                    "source": model.source,
                    "seconds": round(model.seconds, 1),
                    "buckets": {
                        bucket: {"right": _right(t).plain(), "exact": Rate(t.exact, t.n).plain()}
                        for bucket, t in model.buckets.items()
                    },
                }
                for model in self.models
            ],
            CONSTANT: {bucket: rate.plain() for bucket, rate in self._constant().items()},
        }

    def markdown(self) -> str:
        """A table of the outputs that were right, per cent, with Wilson's 95 % interval."""
        columns = [(model.name, {b: _right(t) for b, t in model.buckets.items()}) for model in self.models]
        columns.append((CONSTANT, self._constant()))
        lines = [
            "| " + " | ".join(["bucket", "rows", *(name for name, _ in columns)]) + " |",
            "|---" * (2 + len(columns)) + "|",
        ]
        for bucket, rate in self._constant().items():
            cells = [_cell(rates[bucket]) if bucket in rates else "" for _, rates in columns]
            lines.append("| " + " | ".join([f"`{bucket}`", f"{rate.n:,}", *cells]) + " |")
        return "\n".join([f"`{self.command}`", "", *lines, ""])

    def chart(self) -> bytes:
        """A PNG: outputs right over the length of programs, a line a model."""
        from matplotlib.figure import Figure

        lengths = {bucket.name: bucket.fixed_axes["n"] for bucket in CONFIGS[self.tier].eval_buckets}
        figure = Figure(figsize=(8, 4.5), layout="constrained")
        axes = figure.subplots()
        if self.tier in _TRAINED:
            axes.axvspan(*_TRAINED[self.tier], alpha=0.12, color="gray", label="lengths of train")
        for model in self.models:
            rates = {bucket: _right(tally) for bucket, tally in model.buckets.items()}
            ends = [rate.interval for rate in rates.values()]
            parts = [rate.part for rate in rates.values()]
            below = [max(0.0, part - low) for part, (low, _) in zip(parts, ends, strict=True)]
            above = [max(0.0, high - part) for part, (_, high) in zip(parts, ends, strict=True)]
            axes.errorbar([lengths[b] for b in rates], parts, [below, above], marker="o", capsize=3, label=model.name)
        constant = self._constant()
        axes.plot([lengths[b] for b in constant], [r.part for r in constant.values()], "k:", label=CONSTANT)
        axes.set(xlabel="operations of a program", ylabel="outputs right", ylim=(0, 1.03))
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
        picture = io.BytesIO()
        figure.savefig(picture, format="png", dpi=120)
        return picture.getvalue()

    def _constant(self) -> dict[str, Rate]:
        """What is right of the answer 0 to everything."""
        return {bucket: Rate(t.zero, t.n) for model in self.models for bucket, t in model.buckets.items()}


def _right(tally: Tally) -> Rate:
    return Rate(tally.right, tally.n)


def _cell(rate: Rate) -> str:
    low, high = rate.interval
    return f"{100 * rate.part:.2f} ({100 * low:.2f}–{100 * high:.2f})"

"""One token's picture for a paper: the tokens that its heads read, layer by layer, and the token that follows."""

from __future__ import annotations

from pathlib import Path

from matplotlib.figure import Figure

from wasmind.isa import tokens as T
from wasmind.xray.look import Look, Looked
from wasmind.xray.subject import Subject

_WIDEST = 34
"""Characters of a label."""


def draw(look: Look, subject: Subject, path: Path) -> None:
    """Writes the picture of a position; the end of the path's name says in which format.

    Tokens stand from left to right, the position itself last; layers from below upwards. A dot is a token that heads
    read there, with the heads' name and the value that the first of them brought.
    """
    searches = [(layer.number, head) for layer in look.layers for head in _searches(layer.heads)]
    read = {head.position for _, head in searches if head.position is not None}
    columns = {place: number for number, place in enumerate(sorted(read | {look.position}))}
    here, top = len(columns) - 1, len(look.layers)
    figure = Figure(figsize=(max(6.0, 1.0 + 0.75 * len(columns)), 8.5), layout="constrained")
    axes = figure.add_subplot()
    for layer in look.layers:
        fired = f"{layer.number}: {len(layer.neurons)} of {len(layer.neurons) + layer.silent} neurons"
        axes.annotate(fired, (here + 0.3, layer.number), va="center", fontsize=7)
        axes.plot(here, layer.number, "s", color="black", markersize=4)
    for layer_number, head in searches:
        if head.position is None or head.position == look.position:
            continue
        column = columns[head.position]
        axes.plot([column, here], [layer_number, layer_number], color="0.8", linewidth=0.8, zorder=0)
        axes.plot(column, layer_number, "o", color="tab:blue", markersize=5)
        label = f"{head.name.partition('[')[0]}\n{head.brought[0]:,.0f}"
        axes.annotate(label, (column, layer_number), (0, 4), textcoords="offset points", ha="center", fontsize=5.5)
    axes.plot([here, here], [-0.5, top - 0.5], color="black", linewidth=0.8, zorder=0)
    following, logit = look.logits[0]
    axes.annotate(f"next: {T.name(following)}\nlogit {logit:,.0f}", (here, top - 0.2), ha="center", fontsize=8)
    labels = [_label(subject, place) for place in columns]
    axes.set_xticks(range(len(columns)), labels, rotation=60, ha="right", fontsize=6)
    axes.set_yticks(range(top), [f"layer {number}" for number in range(top)], fontsize=7)
    axes.set_xlim(-0.7, here + 2.4)
    axes.set_ylim(-0.7, top + 0.8)
    axes.spines[["top", "right", "left", "bottom"]].set_visible(False)
    step = subject.step_after(look.position)
    axes.set_title(f"position {look.position:,}: {subject.instruction(step) if step else subject.place(look.position)}")
    figure.savefig(path, dpi=200)


def _searches(heads: list[Looked]) -> list[Looked]:
    """Heads that share a search are one."""
    firsts = {(head.name.partition("[")[0], head.position): head for head in reversed(heads)}
    return list(firsts.values())[::-1]


def _label(subject: Subject, place: int) -> str:
    text = f"{place:,}  {T.name(subject.tokens[place])}\n{subject.place(place)}"
    return "\n".join(line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…" for line in text.split("\n"))

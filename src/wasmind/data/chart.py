"""The statistics of a dataset as a picture."""

from __future__ import annotations

import io

from wasmind.data.stats import Statistics


def chart(measured: Statistics) -> bytes:
    """A PNG: rows, best constant answers and loops by category, lengths, sizes of numbers."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(14, 9), layout="constrained")
    grid = figure.subplots(2, 3)
    names = list(measured.categories)
    found = list(measured.categories.values())
    bars = (
        ("rows", [sum(one.rows.values()) for one in found]),
        ("rows that the best constant answer gets right, %", [100 * one.most_frequent_answer for one in found]),
        ("rows with a loop, %", [100 * one.loops for one in found]),
    )
    for axes, (title, values) in zip(grid[0], bars, strict=True):
        axes.barh(names, values)
        axes.invert_yaxis()
        axes.set_title(title)
    lengths, digits, splits = grid[1]
    width = measured.tokens[1][0] if len(measured.tokens) > 1 else 1
    lengths.bar([least for least, _ in measured.tokens], [n for _, n in measured.tokens], width=width, align="edge")
    lengths.set_title("rows by length in tokens")
    lengths.set_yscale("log")
    digits.bar([str(size) for size in measured.digits], list(measured.digits.values()))
    digits.set_title("integers in questions by number of digits")
    splits.barh(list(measured.rows), list(measured.rows.values()))
    splits.set_xscale("log")
    splits.set_title("rows by split")
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=120)
    return out.getvalue()

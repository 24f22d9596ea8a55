"""Clean-up of one function's lines: holes, jumps to jumps, branches over jumps, code that nothing reaches."""

from __future__ import annotations

from wasmind.isa.linear import BY_NAME, Kind
from wasmind.wasm.lines import HOLE, INVERSE, NO_LABEL, Line, Lines

_ENDS = ("ret", "halt", "unreachable")
_PASSES = 8
"""One clean-up makes room for another, seldom more than twice. Code is right after any number of them."""


def tidy(code: Lines) -> None:
    """Rewrites the lines in place; every label that a line names stays bound."""
    _keep(code, [line.op != HOLE for line in code.lines])
    for _ in range(_PASSES):
        _thread(code)
        if not _invert(code) | _drop_dead(code) | _drop_idle(code):
            break
    _end_early(code)
    _drop_dead(code)


def _keep(code: Lines, keep: list[bool]) -> bool:
    """Drops the lines not kept and moves the labels; True when there were any."""
    places, count = [], 0
    for kept in keep:
        places.append(count)
        count += kept
    places.append(count)
    code.lines[:] = [line for line, kept in zip(code.lines, keep, strict=True) if kept]
    code.where[:] = [place if place == NO_LABEL else places[place] for place in code.where]
    return count < len(keep)


def _target(code: Lines, label: int) -> Line | None:
    """The line that a label stands before; None at the very end."""
    place = code.where[label]
    return code.lines[place] if place < len(code.lines) else None


def _thread(code: Lines) -> None:
    """Jumps to jumps go where those go."""
    for line in reversed(code.lines):  # most jumps go forward: their targets are then threaded already
        seen = set()
        while line.label != NO_LABEL and line.label not in seen:
            seen.add(line.label)
            target = _target(code, line.label)
            if target is None or target.op != "jump":
                break
            line.label = target.label


def _end_early(code: Lines) -> None:
    """Jumps to an end of the function become that end."""
    for line in code.lines:
        if line.op == "jump" and not line.fixed:
            target = _target(code, line.label)
            if target is not None and target.op in _ENDS:
                line.op, line.label = target.op, NO_LABEL


def _labelled(code: Lines) -> set[int]:
    """The places that jumps go to."""
    return {code.where[line.label] for line in code.lines if line.label != NO_LABEL}


def _invert(code: Lines) -> bool:
    """`branch A; jump B; A:` becomes the opposite branch to B."""
    labelled = _labelled(code)
    keep = [True] * len(code.lines)
    for i, (line, after) in enumerate(zip(code.lines, code.lines[1:], strict=False)):
        if (
            line.op in INVERSE
            and BY_NAME[line.op].kind is Kind.BRANCH
            and after.op == "jump"
            and code.where[line.label] == i + 2
            and i + 1 not in labelled
        ):
            line.op, line.label = INVERSE[line.op], after.label
            line.last = max(line.last, after.last)
            keep[i + 1] = False
    return _keep(code, keep)


def _drop_dead(code: Lines) -> bool:
    """Lines behind an end or a jump, up to the next place that a jump goes to."""
    labelled = _labelled(code)
    keep: list[bool] = []
    live = True
    for i, line in enumerate(code.lines):
        live = live or i in labelled or (line.fixed and keep[-1])
        keep.append(live)
        live = live and not line.leaves
    return _keep(code, keep)


def _drop_idle(code: Lines) -> bool:
    """Jumps, with or without a condition, over nothing."""
    keep = [True] * len(code.lines)
    following = len(code.lines)  # the next line that stays
    for i, line in reversed(list(enumerate(code.lines))):
        if line.label != NO_LABEL and not line.fixed and i < code.where[line.label] <= following:
            keep[i] = False
        else:
            following = i
    return _keep(code, keep)

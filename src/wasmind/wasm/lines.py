"""Linear code under construction: lines whose jumps name labels, and how they become `Instr`s.

Labels are numbers; `Lines.where` says before which line each stands. Nothing here knows WebAssembly.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Iterable
from dataclasses import KW_ONLY, dataclass

from wasmind.isa.linear import BY_NAME, CONDITIONS, FRAME, OPS, TRASH, Kind, frame

NO_LABEL = -1
HOLE = ""
"""The operation of a line that is kept free for a copy and vanishes when none comes."""

_OPPOSITES = (
    ("eqz", "nez"), ("eq", "ne"), ("lt_s", "ge_s"), ("lt_u", "ge_u"), ("gt_s", "le_s"), ("gt_u", "le_u"),
)  # fmt: skip
_COMPARISON_INVERSE = {a: b for pair in _OPPOSITES for a, b in (pair, pair[::-1])}
_BORROWING_INVERSE = {
    **{f"lt_{sign}_c": f"ge_{sign}_c" for sign in "su"},
    **{f"ge_{sign}_c": f"lt_{sign}_c" for sign in "su"},
}
INVERSE = _COMPARISON_INVERSE | {f"br_{a}": f"br_{b}" for a, b in _COMPARISON_INVERSE.items()} | _BORROWING_INVERSE
"""The comparison, or the branch on one, that is true where the other is false."""
assert _COMPARISON_INVERSE.keys() == set(CONDITIONS)

HARMLESS = {op.name for op in OPS if op.pure and op.kind is Kind.VALUE} - {"div_s", "div_u", "quot_s"}
"""Operations that only make a value, and never trap."""
_WINDOW = 64
"""Lines that are looked through, at most, for a use of a slot: enough for most, and lowering stays linear."""


Callee = Hashable
"""Who is called: a subroutine by its name, or a function."""


def is_next(slot: int) -> bool:
    """True for a slot of the next frame, which holds a call's arguments and its results."""
    return slot <= frame(FRAME)


@dataclass(slots=True)
class Line:
    """One instruction to be; the fields of `Instr`, but jumps name a label and calls a callee.

    first, last: the source instructions it stands for. fixed: a place in a branch table, which must stay a
    jump.
    """

    op: str
    a: int = 0
    b: int = 0
    c: int = 0
    _: KW_ONLY
    d: int = TRASH
    imm: int = 0
    label: int = NO_LABEL
    callee: Callee | None = None
    first: int = 0
    last: int = 0
    fixed: bool = False

    @property
    def reads(self) -> tuple[int, ...]:
        """The slots it names as operands."""
        return tuple(getattr(self, field) for field in BY_NAME[self.op].reads) if self.op else ()

    @property
    def is_value(self) -> bool:
        """True when it writes its destination."""
        return bool(self.op) and BY_NAME[self.op].kind is Kind.VALUE

    @property
    def leaves(self) -> bool:
        """True when the line behind it is not reached from it."""
        return self.op in ("jump", "ret", "halt", "unreachable", "trap")

    def writes(self, slot: int) -> bool:
        """True when it may write a slot; a call may do so with all but the frame's own."""
        if self.op in ("call", "call_to"):
            return slot >= 0 or is_next(slot)
        return self.is_value and self.d == slot

    def touches(self, slot: int) -> bool:
        """True when it may read or write a slot."""
        return self.writes(slot) or slot in self.reads

    def rename(self, old: int, new: int) -> None:
        """Reads slot `new` wherever it read `old`."""
        for field in BY_NAME[self.op].reads if self.op else "":
            if getattr(self, field) == old:
                setattr(self, field, new)


class Lines:
    """Lines and labels of one function. `barrier` is the line up to which code was last joined or parted."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.where: list[int] = []
        self.barrier = 0

    def append(self, line: Line) -> int:
        """The place at which the line now stands."""
        self.lines.append(line)
        if line.label != NO_LABEL or line.leaves:
            self.barrier = len(self.lines)
        return len(self.lines) - 1

    def label(self) -> int:
        """A new label, not yet bound."""
        self.where.append(NO_LABEL)
        return len(self.where) - 1

    def bind(self, label: int) -> None:
        """Puts the label before the next line."""
        self.where[label] = self.barrier = len(self.lines)

    def _written(self, place: int, slot: int) -> Line | None:
        """The line at `place` if it writes the slot, near the end and in the same straight run of code as it."""
        line = self.lines[place] if place >= max(self.barrier, len(self.lines) - _WINDOW) else None
        return line if line is not None and line.is_value and line.d == slot else None

    def unused(self, place: int, slot: int) -> Line | None:
        """The line at `place`, if what it writes to the slot could as well be computed at the end.

        No later line touches the slot or writes an operand; who reads it behind the end is the caller's to know.
        """
        line = self._written(place, slot)
        if line is not None:
            reads = line.reads
            for later in self.lines[place + 1 :]:
                if later.touches(slot) or any(map(later.writes, reads)):
                    return None
        return line

    def retarget(self, place: int, old: int, new: int) -> bool:
        """Makes the line at `place` write slot `new`, not `old`, and later lines read it there; False when that could
        be seen.

        It cannot when the line is in the same straight run of code as the end, and no later line touches `new` or
        writes `old`. Who still reads `old` behind the end, or `new`, is the caller's to know.
        """
        line, behind = self._written(place, old), self.lines[place + 1 :]
        if line is None or any(later.touches(new) or later.writes(old) for later in behind):
            return False
        line.d = new
        for later in behind:
            later.rename(old, new)
        return True


def sequential(moves: Iterable[tuple[int, int]], scratch: int) -> list[tuple[int, int]]:
    """Copies (to, from), one after the other, that do what the given ones do at once; `to`s are distinct.

    Cycles go through the scratch slot, which no move may name.
    """
    pending = {to: source for to, source in moves if to != source}
    waiting = Counter(pending.values())
    ready = deque(to for to in pending if to not in waiting)
    copies: list[tuple[int, int]] = []
    while pending:
        while ready:
            to = ready.popleft()
            source = pending.pop(to)
            copies.append((to, source))
            waiting[source] -= 1
            if not waiting[source] and source in pending:
                ready.append(source)
        if pending:
            held, reader = next((source, to) for to, source in pending.items())
            copies.append((scratch, held))
            pending[reader] = scratch
            waiting[held] = 0
            ready.append(held)
    return copies

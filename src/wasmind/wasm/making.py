"""The lines of one instruction that takes several: each has a scratch slot of its own, until its word is pushed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from wasmind.isa.linear import BY_NAME
from wasmind.isa.opcodes import Types
from wasmind.wasm.body import Body, Entry, entries
from wasmind.wasm.lines import Line


class Making:
    """What an instruction makes of `taken`, the words that it popped."""

    def __init__(self, body: Body, taken: Sequence[Entry]) -> None:
        self.body = body
        self.taken = taken
        self.above = len(taken)  # scratch slots begin above the operands, which are still read

    def __call__(self, op: str, *operands: Entry, imm: int = 0) -> Entry:
        """The word that a new line makes."""
        slot = self.body.scratch(self.above)
        self.above += 1
        line = Line(op, d=slot, imm=imm)
        for field, word in zip(BY_NAME[op].reads, operands, strict=True):
            setattr(line, field, word.slot)
        return Entry(slot, self.body.emit(line))

    def constant(self, value: int) -> Entry:
        """A word that is always there."""
        return Entry(self.body.context.slots.constant(value))

    def is_constant(self, word: Entry, value: int) -> bool:
        """True when a word is known to be this number."""
        return self.value(word) == value

    def value(self, word: Entry) -> int | None:
        """The number that a word is known to be, None where it is not."""
        return self.body.context.slots.known(word.slot)

    def push(self, types: Types, *made: Entry) -> None:
        """Pushes operands of these types, whose words were made here, are constants, or are passed on from `taken`.

        No two of them may lie in one scratch slot.
        """
        body, base = self.body, len(self.body.stack)
        wanted = entries(types, [body.temporary(base + i) for i in range(len(made))])
        moved: list[Entry] = []
        slots: list[int] = []
        for i, (word, before) in enumerate(zip_longest(made, self.taken[: len(made)])):
            if body.lasts(word.slot) or word is before:
                wanted[i] = replace(word, high=wanted[i].high)
            else:
                moved.append(word)
                slots.append(wanted[i].slot)
                wanted[i].place = word.place
        body.place(moved, slots, self.above)
        body.stack += wanted

"""One function while it is lowered: its lines and its operand stack, which exists at lowering time only.

An entry of the stack is a word: an i32, or one of the two of an i64, the low one below the high one. It names the slot
where the word lies: a local, a constant, a global, a result of the last call, or the entry's own temporary, which is
the one of its height. So `local.get` and constants cost nothing, and a word is moved only when something is about to
overwrite the slot it lies in (`protect`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wasmind.errors import ModuleError
from wasmind.isa.linear import CONDITIONS, FRAME, TRAPS, frame
from wasmind.isa.opcodes import Types
from wasmind.isa.traps import TrapKind
from wasmind.wasm.analysis import Effects
from wasmind.wasm.context import Context
from wasmind.wasm.lines import HARMLESS, HOLE, INVERSE, Callee, Line, Lines, is_next, sequential
from wasmind.wasm.values import frame_slots, size

_UNKNOWN = -1


@dataclass(slots=True)
class Entry:
    """One word of an operand.

    place: the line that wrote its temporary; for a call's result, the hole behind the call. high: the word is the upper
    one of its operand, and the other lies below it.
    """

    slot: int
    place: int = _UNKNOWN
    high: bool = False


def entries(types: Types, slots: Sequence[int]) -> list[Entry]:
    """The words of operands of these types, which lie in the slots."""
    highs = [i > 0 for words in frame_slots(types) for i in range(len(words))]
    return [Entry(slot, high=high) for slot, high in zip(slots, highs, strict=True)]


class Body:
    """The state of lowering one function. `at` is the place of the source instruction being lowered."""

    def __init__(self, context: Context, name: str, locals_: int) -> None:
        self.context = context
        self.name = name
        self.locals = locals_
        self.code = Lines()
        self.stack: list[Entry] = []
        self.at = -1
        self.told = 0  # source instructions before this one belong to earlier lines
        self.asides: list[tuple[int, int, list[Line]]] = []

    # --- lines --------------------------------------------------------------------------------------------------

    def emit(self, line: Line) -> int:
        """Appends a line on behalf of the present source instruction; its place."""
        line.first, line.last = min(self.told, self.at), self.at
        self.told = self.at + 1
        return self.code.append(line)

    def aside(self, *lines: Line) -> int:
        """The label of lines that stand behind the function, and are left by themselves."""
        label = self.code.label()
        self.asides.append((label, self.at, list(lines)))
        return label

    def trap(self, kind: TrapKind) -> int:
        """The label of a place where the program ends with a trap."""
        return self.aside(Line("trap", imm=TRAPS.index(kind)))

    def finish(self) -> None:
        """Appends what was put aside."""
        for label, at, lines in self.asides:  # which may grow meanwhile
            self.code.bind(label)
            self.at = self.told = at
            for line in lines:
                self.emit(line)

    def copy(self, to: int, source: int) -> int:
        """Appends a copy; its place."""
        return self.emit(Line("copy", source, d=to))

    def copies(self, moves: Iterable[tuple[int, int]], popped: int = 0) -> None:
        """Appends copies (to, from) that happen as if at once; `popped` operands above the stack are still read."""
        for to, source in sequential(moves, self.scratch(popped)):
            self.copy(to, source)

    # --- the operand stack --------------------------------------------------------------------------------------

    def temporary(self, height: int) -> int:
        """The slot of the operand at a height. Raises ModuleError when the frame is too small for it."""
        slot = self.locals + height
        if slot >= FRAME:
            raise ModuleError(
                f"function {self.name} needs more than the {FRAME} slots of a frame "
                f"({self.locals} locals and {height + 1} operands); split it"
            )
        return frame(slot)

    def scratch(self, above: int = 0) -> int:
        """A temporary above the stack and above `above` operands that were just popped."""
        return self.temporary(len(self.stack) + above)

    def push(self, slot: int, place: int = _UNKNOWN) -> None:
        """Pushes what lies in a slot."""
        self.stack.append(Entry(slot, place))

    def push_value(self, line: Line) -> None:
        """Appends a line and pushes the value that it makes."""
        line.d = self.scratch()
        self.push(line.d, self.emit(line))

    def push_words(self, slots: Sequence[int]) -> None:
        """Pushes the operand whose words lie in these slots."""
        self.stack += [Entry(slot, high=i > 0) for i, slot in enumerate(slots)]

    def lasts(self, slot: int) -> bool:
        """True for constants, globals and locals, which hold a word whatever its height is."""
        return slot >= 0 or slot > frame(self.locals)

    def pop(self) -> int:
        """The slot of the word on top."""
        return self.stack.pop().slot

    def pop_operand(self) -> list[Entry]:
        """The words of the operand on top."""
        return self.pops(2 if self.stack[-1].high else 1)

    def pops(self, count: int) -> list[Entry]:
        """The top words, the deepest first."""
        split = len(self.stack) - count
        taken = self.stack[split:]
        del self.stack[split:]
        return taken

    def discard(self, words: Sequence[Entry]) -> None:
        """Takes back the lines that made words which nobody reads, where they come last and cannot trap."""
        for word in reversed(words):
            line = self._last(word)
            if line is not None and line.op in HARMLESS:
                self.code.lines.pop()
                self.told = min(self.told, line.first)

    def _last(self, entry: Entry) -> Line | None:
        """The last line, if it wrote the entry and nothing joined since."""
        place = len(self.code.lines) - 1
        if entry.place != place or place < self.code.barrier:
            return None
        line = self.code.lines[place]
        return line if line.is_value and line.d == entry.slot else None

    # --- keeping operands from being overwritten -----------------------------------------------------------------

    def protect(self, effects: Effects, below: int | None = None) -> None:
        """Moves operands that the effects would change to their temporaries; of those below a height, where given."""
        for height, entry in enumerate(self.stack[:below]):
            if entry.slot in effects.writes or (effects.calls and self._at_risk(entry.slot)):
                self.settle(height)

    def _at_risk(self, slot: int) -> bool:
        return is_next(slot) or slot in self.context.slots.variables

    def settle(self, height: int) -> None:
        """Moves the operand at a height to its temporary, if it is not there."""
        entry, slot = self.stack[height], self.temporary(height)
        if entry.slot == slot:
            return
        if is_next(entry.slot) and entry.place != _UNKNOWN:
            hole = self.code.lines[entry.place]
            hole.op, hole.a, hole.d = "copy", entry.slot, slot
            entry.place = _UNKNOWN
        else:
            entry.place = self.copy(slot, entry.slot)
        entry.slot = slot

    # --- putting operands where they are wanted -------------------------------------------------------------------

    def _retarget(self, entry: Entry, slot: int) -> bool:
        """Makes the line that wrote the entry write `slot` instead, where that is safe."""
        if entry.place == _UNKNOWN or not self.code.retarget(entry.place, entry.slot, slot):
            return False
        if entry.place == len(self.code.lines) - 1:
            self.code.lines[-1].last, self.told = self.at, self.at + 1
        return True

    def assign(self, slots: Sequence[int]) -> list[Entry]:
        """Pops an operand into a local or a global; what was popped."""
        if len(slots) == 1:
            return [self._assign_word(slots[0])]
        words = self.pops(len(slots))
        self.protect(Effects(set(slots)))
        self.place(words, slots)
        return words

    def _assign_word(self, slot: int) -> Entry:
        entry = self.stack.pop()
        effects = Effects({slot})
        line = self._last(entry)
        if line is not None and any(other.slot == slot for other in self.stack):
            self.code.lines.pop()  # the operands that lie in the slot must be saved before this line writes it
            self.protect(effects)
            entry.place = self.code.append(line)
        else:
            self.protect(effects)
        if not self._retarget(entry, slot) and entry.slot != slot:
            self.copy(slot, entry.slot)
        return entry

    def place(self, entries: Sequence[Entry], slots: Sequence[int], popped: int | None = None) -> None:
        """Puts words into slots that no operand left on the stack lies in; `popped` words above it are still read."""
        sources = Counter(entry.slot for entry in entries)
        moves = []
        for entry, slot in zip(entries, slots, strict=True):
            if entry.slot == slot:
                continue
            if sources[slot] or not self._retarget(entry, slot):
                moves.append((slot, entry.slot))
            else:
                sources[entry.slot] -= 1
        self.copies(moves, len(entries) if popped is None else popped)

    # --- conditions and calls ------------------------------------------------------------------------------------

    def pop_condition(self) -> Line:
        """The branch, still without a label, that is taken when the popped operand is not zero."""
        entry = self.stack.pop()
        line = self._last(entry)
        if line is None or line.op not in CONDITIONS:
            return Line("br_nez", entry.slot)
        self.code.lines.pop()
        self.told = min(self.told, line.first)
        return Line(f"br_{line.op}", line.a, line.b)

    def pop_address(self) -> tuple[int, int]:
        """Two slots whose sum is the popped operand.

        Where an addition made it, and its operands are still what they were, they are the two, and the addition goes.
        """
        entry = self.stack.pop()
        line = self.code.unused(entry.place, entry.slot)
        if line is None or line.op != "add":
            return entry.slot, self.context.slots.constant(0)
        self._pass_on(entry.place, line.first)
        line.op = HOLE
        return line.a, line.b

    def _pass_on(self, place: int, first: int) -> None:
        """The source instructions from `first` on belong to the line behind `place`, or to the next one to be."""
        heir = next((line for line in self.code.lines[place + 1 :] if line.op != HOLE), None)
        if heir is None:
            self.told = min(self.told, first)
        else:
            heir.first = min(heir.first, first)

    def invert_top(self) -> bool:
        """Turns the comparison that made the top operand round; False when it is not one, or used already."""
        line = self._last(self.stack[-1])
        if line is None or line.op not in INVERSE:
            return False
        line.op, line.last, self.told = INVERSE[line.op], self.at, self.at + 1
        return True

    def call(self, callee: Callee, params: Types, results: Types) -> None:
        """Pops the arguments into the next frame, calls, and pushes the results, which lie there."""
        self.pass_arguments(size(params))
        self.emit(Line("call", callee=callee))
        self.receive(results)

    def pass_arguments(self, count: int, popped: int = 0) -> None:
        """Pops so many words into the next frame; `popped` words that lay above them are still read."""
        words = self.pops(count)
        self.protect(Effects(calls=True))
        self.place(words, [frame(FRAME + j) for j in range(count)], count + popped)

    def receive(self, results: Types) -> None:
        """Pushes what a call has just given, which lies in the next frame."""
        for entry in entries(results, [frame(FRAME + j) for j in range(size(results))]):
            entry.place = self.emit(Line(HOLE))
            self.stack.append(entry)

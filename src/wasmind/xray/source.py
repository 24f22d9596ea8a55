"""The source lines of a trace, and what its variables hold, by the debug information of the module.

Every value is that of the machine: locals lie in slots and the memory is what has been stored, as the trace tells both.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wasmind import dwarf
from wasmind.isa.scalar import unsigned
from wasmind.xray.subject import Step, Subject

MOST_VARIABLES = 100
"""That are told of one position."""
MOST_LETTERS = 100
"""Of a name."""


@dataclass(frozen=True)
class Shown:
    """A variable at a position. scope: "parameter", "local" or "file".

    value: as a person reads it; where there is none, `missing` says why. written: the place of the last token that
    wrote it; None where it is as it was at the start.
    """

    name: str
    type: str
    scope: str
    value: str
    written: int | None
    missing: str


@dataclass(frozen=True)
class Here:
    """Where a position is in the source. file: its number; line: from 1 on. function: with those it is inlined in."""

    file: int
    line: int
    function: str
    variables: list[Shown]


def source(subject: Subject, folder: Path | None = None) -> Source | None:
    """The source of a subject; None where its module has no debug information.

    folder: where texts are looked for that are not in the module; None for nowhere.

    Raises DebugError where the debug information cannot be read.
    """
    sections = dict(subject.module.debug)
    if not {".debug_info", ".debug_line"} <= sections.keys():
        return None
    debug = dwarf.read(sections)
    return Source(subject, debug if folder is None else dwarf.with_texts(debug, folder))


class Source:
    """The lines of one subject. stops: the positions at which a line begins, in order.

    A line begins where another one was at hand, or another call. Lines of files without a text are passed over where
    any file has one: those are libraries.
    """

    def __init__(self, subject: Subject, debug: dwarf.Debug) -> None:
        self.subject = subject
        self.debug = debug
        self._lines = [
            None if at is None else debug.line_at(at)
            for at in map(subject.source_address, range(len(subject.program.code)))
        ]
        self.stops = list(self._stops())

    def _stops(self) -> Iterator[int]:
        files = self.debug.files
        texts = any(line and files[line.file].text is not None for line in self._lines)
        before = None
        for step in self.subject.steps:
            line = self._lines[step.pc]
            if line is None or (texts and files[line.file].text is None):
                continue
            if (line.file, line.line, step.depth) != before:
                before = line.file, line.line, step.depth
                yield step.start - 1

    def after(self, position: int) -> int | None:
        """The next position at which a line begins."""
        index = bisect_right(self.stops, position)
        return self.stops[index] if index < len(self.stops) else None

    def before(self, position: int) -> int | None:
        """The last position before this one at which a line begins."""
        index = bisect_left(self.stops, position) - 1
        return self.stops[index] if index >= 0 else None

    def reaches(self, file: int, line: int, position: int) -> int | None:
        """The next position at which a line of a file begins, from the start again behind the last one."""
        start = bisect_right(self.stops, position)
        for stop in self.stops[start:] + self.stops[:start]:
            found = self._line(stop)
            if found and (found.file, found.line) == (file, line):
                return stop
        return None

    @property
    def files(self) -> dict[int, tuple[dwarf.File, list[int]]]:
        """The files that the trace comes through, by number, and the lines of each that begin somewhere."""
        files: dict[int, set[int]] = {}
        for pc in {step.pc for step in self.subject.steps}:
            if line := self._lines[pc]:
                files.setdefault(line.file, set())
        for stop in self.stops:
            if line := self._line(stop):
                files[line.file].add(line.line)
        return {number: (self.debug.files[number], sorted(lines)) for number, lines in files.items()}

    def _line(self, position: int) -> dwarf.Line | None:
        step = self.subject.step_after(position) or self.subject.step_at(position)
        return self._lines[step.pc] if step else None

    def at(self, position: int) -> Here | None:
        """The line that the machine works on at a position, and its variables; None where the code has no line."""
        step = self.subject.step_after(position) or self.subject.step_at(position)
        line = self._lines[step.pc] if step else None
        if step is None or line is None:
            return None
        address = self.subject.source_address(step.pc)
        assert address is not None
        scopes = self.debug.scopes_at(address)
        names = [scope.name for scope in reversed(scopes) if scope.name]
        return Here(line.file, line.line, ", inlined in ".join(names), self._variables(scopes, address, step, position))

    def _variables(self, scopes: list[dwarf.Scope], address: int, step: Step, position: int) -> list[Shown]:
        """Those of the function and its blocks, then those of the file."""
        if not scopes:
            return []
        file, *inner = scopes
        state = _State(self.subject, step, position)
        near = [(v, "parameter" if v.parameter else "local") for scope in inner for v in scope.variables]
        told = [*near, *((v, "file") for v in file.variables)][:MOST_VARIABLES]
        return [self._shown(variable, scope, inner[0].frame, address, state) for variable, scope in told]

    def _shown(
        self, variable: dwarf.Variable, scope: str, frame: dwarf.Expression, address: int, state: _State
    ) -> Shown:
        types = self.debug.types
        type_ = None if variable.type is None else types[variable.type]
        held = dwarf.content(variable, type_.size if type_ else 0, address, frame, state)
        missing = held.missing
        if held.framed and not missing and (held.written is None or held.written < state.entered):
            missing = dwarf.UNSET  # what stands there was left by an earlier call
        value = "" if missing else dwarf.shown(types, variable.type, held.bytes, state)
        name, of = variable.name[:MOST_LETTERS], (type_.name if type_ else "void")[:MOST_LETTERS]
        return Shown(name, of, scope, value, None if missing else held.written, missing)


class _State:
    """The machine at a position, as the trace tells it. entered: the place where the running call began."""

    def __init__(self, subject: Subject, step: Step, position: int) -> None:
        self.subject = subject
        self.step = step
        self.position = position
        self.entered = subject.entered(step)

    def local(self, index: int) -> tuple[int, int | None] | None:
        """The bits of a local; see `dwarf.State`."""
        slots, parameter = self.subject.local(self.step, index)
        steps = [step for slot in slots if (step := self.subject.latest(slot, self.position))]
        # What another call at this depth has left is no value of this one; parameters are written before the call.
        if not slots or len(steps) < len(slots) or (not parameter and any(step.start < self.entered for step in steps)):
            return None
        bits = sum(unsigned(step.value) << 32 * i for i, step in enumerate(steps))
        return bits, max(step.end for step in steps) - 1

    def byte(self, address: int) -> tuple[int, int | None] | None:
        """A byte of the memory; see `dwarf.State`."""
        return self.subject.byte(address, self.position)

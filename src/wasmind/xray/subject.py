"""A program with its trace, and what a person calls each token: its section, its instruction, the slot it writes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from wasmind import api, wasm
from wasmind.errors import LimitError
from wasmind.isa import reference
from wasmind.isa import tokens as T
from wasmind.isa.follow import Follower
from wasmind.isa.linear import (
    BY_NAME,
    FIELDS,
    MEMORY_PAGES,
    PAGE,
    Instr,
    Kind,
    Program,
    operand_name,
    render,
    slot_number,
)
from wasmind.isa.trace import Reading, digit_parts
from wasmind.wasm.values import frame_slots

MAX_TOKENS = 65_536
"""Tokens of prefix and trace together that are looked into; a longer trace is shown up to there."""

SECTIONS = {T.CONSTANTS: "constants", T.CODE: "code", T.START: "start"}


@dataclass(frozen=True, slots=True)
class Step:
    """One executed instruction: its place in the code, its tokens [start, end), the depth of calls before it.

    slot: the number of the slot that it writes, None where it writes none; value: what it writes there.
    address: where it stores the bytes that its tokens are, None where it does not.
    """

    pc: int
    start: int
    end: int
    depth: int
    slot: int | None = None
    value: int = 0
    address: int | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """One word that left the machine: its value, and the places of its mark and its four bytes."""

    value: int
    mark: int
    bytes: tuple[int, ...]


@dataclass(frozen=True)
class Subject:
    """What is looked into. tokens: the prefix, then the trace; `start` is where the trace begins.

    ended: whether the trace is whole. functions: (name, first instruction), in order. offsets: by instruction, where
    it comes from in the module's binary, as `wasm.Lowered` has it.
    """

    module: wasm.ModuleDef = field(repr=False)
    program: Program
    tokens: list[int]
    start: int
    store: Mapping[int, int]
    functions: Sequence[tuple[str, int]]
    offsets: Sequence[int] = field(repr=False)
    ended: bool
    steps: list[Step] = field(repr=False)
    outputs: list[Output] = field(repr=False)

    @cached_property
    def _starts(self) -> list[int]:
        return [step.start for step in self.steps]

    @cached_property
    def _writes(self) -> dict[int, list[Step]]:
        """The steps that write a slot, by its number, in order."""
        writes: dict[int, list[Step]] = {}
        for step in self.steps:
            if step.slot is not None:
                writes.setdefault(step.slot, []).append(step)
        return writes

    def step_at(self, position: int) -> Step | None:
        """The instruction that the token at a position is part of; None in the prefix."""
        index = bisect_right(self._starts, position) - 1
        return self.steps[index] if index >= 0 and position >= self.start else None

    def step_after(self, position: int) -> Step | None:
        """The instruction that the next token is part of: the one that the machine works on at this position."""
        return self.step_at(position + 1) if self.start <= position + 1 < len(self.tokens) else None

    def instruction(self, step: Step) -> str:
        """The instruction as a person reads it."""
        return render(self.program.code[step.pc], step.pc)

    def function(self, pc: int) -> str:
        """The name of the function that an instruction is part of."""
        return self.functions[self._function(pc)][0]

    def _function(self, pc: int) -> int:
        return bisect_right([first for _, first in self.functions], pc) - 1

    def place(self, position: int) -> str:
        """Where the token stands: its section of the prefix, or its instruction."""
        step = self.step_at(position)
        return self.instruction(step) if step else self._sections[position]

    @cached_property
    def _sections(self) -> list[str]:
        """What each token of the prefix is for."""
        return list(_sections(self.tokens[: self.start], self.program))

    def held(self, position: int) -> Iterator[tuple[str, int, int]]:
        """(name, value, place of its last token) of each slot that the function at hand names, as the trace tells it.

        Slots that nothing has written are left out; of constants only those that the program has written.
        """
        step = self.step_after(position) or self.step_at(position)
        if step is None:
            return
        for operand in self._operands(self._function(step.pc)):
            written = self.latest(slot_number(operand, step.depth), position)
            if written:
                yield operand_name(operand), written.value, written.end - 1

    def latest(self, slot: int, position: int) -> Step | None:
        """The step that last wrote a slot, by its number, up to a position; None where none has."""
        writes = self._writes.get(slot, [])
        index = bisect_right(writes, position + 1, key=lambda step: step.end) - 1
        return writes[index] if index >= 0 else None

    def entered(self, step: Step) -> int:
        """The place of the first token of the call that a step is part of; of the entry, where the trace begins."""
        calls = self._calls.get(step.depth, [])
        index = bisect_right(calls, step.start) - 1
        return calls[index] if index >= 0 else self.start

    @cached_property
    def _calls(self) -> dict[int, list[int]]:
        """The ends of the calls that begin a frame of a depth, in order."""
        calls: dict[int, list[int]] = {}
        for step in self.steps:
            if BY_NAME[self.program.code[step.pc].op].kind is Kind.CALL:
                calls.setdefault(step.depth + 1, []).append(step.end)
        return calls

    def byte(self, address: int, position: int) -> tuple[int, int | None] | None:
        """(a byte of memory, the place of the last token that wrote it) at a position; None outside of the memory.

        The place is None for a byte that is as it was at the start.
        """
        grown = self.latest(MEMORY_PAGES, position)
        pages = grown.value if grown else self.program.constants[0]
        if not 0 <= address < pages * PAGE:
            return None
        stored = self._stored.get(address, [])
        index = bisect_right(stored, (position, T.RADIX)) - 1
        return (self._data.get(address, 0), None) if index < 0 else stored[index][::-1]

    @cached_property
    def _stored(self) -> dict[int, list[tuple[int, int]]]:
        """By address, (the last token of a store, the byte that it left there), in order."""
        stored: dict[int, list[tuple[int, int]]] = {}
        for step in self.steps:
            if step.address is not None:
                for place, digit in digit_parts(self.tokens[step.start : step.end]):
                    stored.setdefault(step.address + place, []).append((step.end - 1, digit + T.HALF))
        return stored

    @cached_property
    def _data(self) -> dict[int, int]:
        """The bytes of the memory at the start that are not 0, by address."""
        return {start + i: byte for start, data in self.program.data for i, byte in enumerate(data)}

    def source_address(self, pc: int) -> int | None:
        """Where in the content of the module's code section an instruction comes from; None for other code."""
        return None if self.offsets[pc] == wasm.NOWHERE else self.offsets[pc] - self.module.code_start

    def local(self, step: Step, index: int) -> tuple[list[int], bool]:
        """(the numbers of the slots of a WebAssembly local of the running function, whether it is a parameter)."""
        found = self.module.function_at(self.offsets[step.pc])
        if found is None:
            return [], False
        function = self.module.functions[found - len(self.module.imported(wasm.FUNCTION))]
        slots = frame_slots(function.local_types)
        operands = slots[index] if index < len(slots) else ()
        return [slot_number(operand, step.depth) for operand in operands], index < len(function.type.params)

    def _operands(self, function: int) -> list[int]:
        """The operands that the instructions of a function name: first those of the frame, then absolute ones."""
        starts = [*(first for _, first in self.functions), len(self.program.code)]
        code = self.program.code[starts[function] : starts[function + 1]]
        named = {getattr(instr, name) for instr in code for name in BY_NAME[instr.op].reads}
        named |= {instr.d for instr in code if _writes_slot(instr)}
        return sorted(named, key=lambda operand: (operand >= 0, abs(operand)))


def subject(
    module: api.Module,
    entry: str | None = None,
    args: Sequence[float] = (),
    files: Mapping[str, bytes] | None = None,
    max_tokens: int = MAX_TOKENS,
) -> Subject:
    """The program with its trace, up to `max_tokens` of both.

    Raises LimitError where the program alone is longer, and as `api.prepare`.
    """
    job = api.prepare(module, entry, args, files)
    if len(job.prefix) >= max_tokens:
        raise LimitError(
            f"the program is {len(job.prefix):,} tokens long, and {max_tokens:,} can be looked into with its trace; "
            "give a smaller one (C without printf is)"
        )
    trace = list(islice(reference.execute(job.prefix, job.store), max_tokens - len(job.prefix)))
    name = module.default_entry if entry is None else entry
    # The code does not depend on the arguments' values.
    lowered = wasm.lowered(module.definition, name, (0,) * len(module.exports[name].params))
    steps, outputs = _follow(job.program, trace, len(job.prefix))
    return Subject(
        module=module.definition,
        program=job.program,
        tokens=[*job.prefix, *trace],
        start=len(job.prefix),
        store=job.store,
        functions=lowered.functions,
        offsets=lowered.offsets,
        ended=trace[-1] in T.STOPS,
        steps=steps,
        outputs=outputs,
    )


def _follow(program: Program, trace: Sequence[int], start: int) -> tuple[list[Step], list[Output]]:
    """The steps and outputs of a trace whose first token has the place `start`."""
    reading, follower, begun = Reading(), Follower(program), start
    steps: list[Step] = []
    outputs: list[Output] = []
    for place, token in enumerate(trace, start):
        made = reading.feed(token)
        if made is None:
            continue
        pc, depth = follower.pc, follower.depth
        instr, stopped = program.code[pc], made[-1] in T.STOPS
        op = BY_NAME[instr.op]
        slot = follower.key(instr.d) if _writes_slot(instr) and not stopped else None
        address = follower.address(op, instr) if op.kind is Kind.STORE and not stopped else None
        follower.take(made)
        steps.append(Step(pc, begun, place + 1, depth, slot, 0 if slot is None else follower.slots[slot], address))
        if made[0] == T.OUTPUT:
            outputs.append(Output(reading.outputs[-1], begun, tuple(range(begun + 1, place + 1))))
        begun = place + 1
    if begun < start + len(trace):  # the last instruction is cut short
        steps.append(Step(follower.pc, begun, start + len(trace), follower.depth))
    return steps, outputs


def _writes_slot(instr: Instr) -> bool:
    return BY_NAME[instr.op].kind is Kind.VALUE


def _sections(prefix: Sequence[int], program: Program) -> Iterator[str]:
    """What each token of a prefix is for."""
    labels = {
        "memory": (f"byte {a + i} of memory" for a, data in program.data for i in range(len(data))),
        "constants": (f"first value of {operand_name(slot)}" for slot in range(1, len(program.constants) + 1)),
        "code": (
            f"{name} of instruction {pc}: {render(instr, pc)}"
            for pc, instr in enumerate(program.code)
            for name in FIELDS
        ),
    }
    section, label = "memory", ""
    for token in prefix:
        part = T.split(token)
        if part is None:
            section = SECTIONS[token]
            yield "the program begins" if section == "start" else f"the section of {section} begins"
        elif part[0] != T.DIGIT:
            yield "where the program begins" if section == "start" else "where the next values belong"
        else:
            label = label or next(labels[section])
            yield label
            label = label if part[1] else ""

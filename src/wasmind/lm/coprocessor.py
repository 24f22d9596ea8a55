"""The machine beside a language model: it reads the same sequence, executes, and says which tokens must come next.

In the user's turn an `i32.const` with its four bytes is an integer of the question. Before the assistant's first
instruction the machine is given the first integers in locals 0, 1, 2 … An instruction of the assistant is executed as
soon as its last token is read; the feedback, the bytes of outputs and traps are then forced. Behind `halt`, `i32.const`
and its bytes are a number of the answer. `<|bos|>` begins a conversation with a fresh machine, which lasts over its
turns; after a trap the next program finds a fresh one, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from wasmind.errors import LimitError
from wasmind.isa import tokens as T
from wasmind.isa.microcode import file_store
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC, Instruction
from wasmind.isa.scalar import signed
from wasmind.isa.session import QUESTION_LOCALS, SCRATCH, Listening, Session
from wasmind.isa.stream import TABLE
from wasmind.lm.config import READOUT
from wasmind.lm.rounds import EXACT, wrapped
from wasmind.tokenizer.vocabulary import SPECIAL

MAX_TOKENS = 50_000_000
"""Tokens of the machine for one instruction: half a minute of a loop."""
AHEAD = 2
"""Integers behind the one named last among which one is looked for that an operand repeats."""
OUT_OF_STEPS = "step budget spent"
MARKED = 32
"""Integers of a question, and outputs of a turn, that have a mark of their own; those behind share the last one."""
MARKS = 1 + 3 * MARKED
"""Marks of ids: 0 for none, 1 + k for integer k of the question, 1 + MARKED + k for output k of the turn, and
1 + 2 MARKED + k for text of a question that stands behind integer k of it and before the next.

Marked are the ids of the integer or output itself, and those of a program or answer from where they have named it on
(`Coprocessor._name`), up to where they name the next. An answer begins with what the last output repeats: an integer of
the question, or an output before it.
"""


class Watched(Listening, Protocol):
    """A stream that shows the machine's readout."""

    def watch(self) -> tuple[int, ...]:
        """The readout after the last answer."""


Listen = Callable[[Mapping[int, int]], Watched]


@dataclass(frozen=True)
class Step:
    """One instruction that was executed.

    place: of its last token in the sequence. readout: the machine's after it. wrapped: its sum, difference or product
    is past 32 bits, and what the machine has is that modulo 2**32; of `br_if`, one in the rounds of its loop. tokens:
    that the machine has made for it.
    """

    place: int
    mnemonic: str
    operand: int
    visible: tuple[int, ...]
    outputs: tuple[int, ...]
    trap: str | None
    readout: tuple[int, ...]
    wrapped: bool = False
    tokens: int = 0

    @property
    def top(self) -> int | None:
        """The value on top of the stack after it; None where there is none."""
        return _top(self.readout) if self.readout and self.readout[_HEIGHT] else None

    @property
    def text(self) -> str:
        """The instruction as one writes it."""
        return f"{self.mnemonic} {self.operand}" if BY_MNEMONIC[self.mnemonic].width else self.mnemonic


def _mark(kind: int, k: int) -> int:
    return 1 + kind + min(k, MARKED - 1)


class _Stack:
    """What is known of the operand stack from what the machine has shown of its top."""

    def __init__(self) -> None:
        self._values: list[int] = []
        self._loops: list[list[Instruction]] = []

    def apply(self, row: Instruction, top: int, trace: Sequence[int]) -> bool:
        """Takes note of an instruction that left `top`; whether that is not what it comes to in the integers.

        trace: the machine's own tokens for it; behind `br_if` they hold the loop's further rounds.
        """
        if row.mnemonic == "br_if":
            self._values.clear()  # further rounds of a loop may have changed all of it
            return bool(self._loops) and wrapped(self._loops[-1], trace)
        for body in self._loops:
            body.append(row)
        if row.mnemonic == "loop":
            self._loops.append([])
        elif row.mnemonic == "end":
            del self._loops[-1:]
        operands = self._values[-row.pops :] if row.pops else []
        if row.pops is None or row.pushes is None:
            self._values.clear()
            return False
        del self._values[len(self._values) - len(operands) :]
        self._values += [top] * row.pushes
        exact = EXACT.get(row.mnemonic)
        return exact is not None and len(operands) == 2 and exact(*operands) != top


_HEIGHT = READOUT.index("height")
_BITS = [READOUT.index(f"bit {k}") for k in range(32)]


def _top(readout: Sequence[int]) -> int:
    """The value on top of the stack."""
    return signed(sum(readout[place] << k for k, place in enumerate(_BITS)))


@dataclass
class _Turn:
    """What is known of the turn at hand."""

    assistant: bool = False
    integers: list[int] = field(default_factory=list)
    begun: bool = False
    halted: bool = False
    integer: int = -1
    row: Instruction | None = None
    operand: list[int] = field(default_factory=list)
    output_bytes: int = 0
    outputs: list[int] = field(default_factory=list)
    named: int = 0
    refers: bool = False
    stack: _Stack = field(default_factory=_Stack)

    @property
    def mark(self) -> int:
        """The mark of an id that is part of no integer and no output."""
        return self.named if self.assistant or not self.integers else _mark(2 * MARKED, len(self.integers) - 1)


class Coprocessor:
    """The machine of one sequence."""

    def __init__(self, listen: Listen, files: Sequence[bytes] = (), max_tokens: int = MAX_TOKENS) -> None:
        """`listen` opens a stream on a machine with a store, here of `files`; `max_tokens` bounds an instruction."""
        self._listen = listen
        self._store = file_store(files)
        self._max_tokens = max_tokens
        self._place = -1
        self._known = 0
        self._turn = _Turn()
        self._session: Session | None = None
        self._stream: Watched | None = None
        self.forced: tuple[int, ...] = ()
        self.steps: list[Step] = []
        self._marks: list[int] = []
        self._part_of = 0

    def read(self, tokens: Iterable[int]) -> None:
        """Reads the next tokens of the sequence."""
        for token in tokens:
            self._place += 1
            if self._known:
                self._known -= 1
            else:
                self._part_of = 0
                self._read(token)
                self._marks.append(self._part_of or self._turn.mark)

    def read_again(self, ids: int) -> None:
        """The sequence goes on as a shorter one: what comes next are `ids` ids that stand for the last of it.

        The machine reads them as known, and keeps its state; of its steps those at them are kept.
        """
        cut = self.ids_read - ids
        self._place, self._known = -1, ids
        self._marks = self._marks[cut:]
        self.steps = [replace(step, place=step.place - cut) for step in self.steps if step.place >= cut]

    @property
    def ids_read(self) -> int:
        """How many ids of the sequence it has read."""
        return self._place + 1

    @property
    def next(self) -> int | None:
        """The token that must come next, None where the model decides."""
        return self.forced[0] if self.forced else None

    @property
    def mark(self) -> int:
        """The mark of the last id."""
        return self._marks[self._place]

    @property
    def outputs(self) -> list[int]:
        """All outputs so far."""
        return [value for step in self.steps for value in step.outputs]

    def _read(self, token: int) -> None:
        if self.forced:
            agrees, self.forced = token == self.forced[0], self.forced[1:]
            if agrees:
                if 0 <= token - T.TEXT_TOKENS - T.BYTE < 256:
                    self._part_of = _mark(MARKED, self._turn.output_bytes // 4)
                    self._turn.output_bytes += 1
                return
            self.forced = ()
        if token == SPECIAL["bos"]:
            self._session = self._stream = None
            self._turn = _Turn()
        elif token == SPECIAL["user_start"]:
            self._turn = _Turn()
        elif token == SPECIAL["assistant_start"]:
            self._turn = _Turn(assistant=True, integers=self._turn.integers)
        else:
            self._part(token - T.TEXT_TOKENS)

    def _part(self, token: int) -> None:
        """A machine token, or, below 0, one of text."""
        turn = self._turn
        if turn.row is not None and T.BYTE <= token < T.BYTE + 256:
            turn.operand.append(token - T.BYTE)
        else:
            row = BY_CODE.get(token)
            turn.row, turn.operand = row if row and row.mnemonic in TABLE else None, []
        if turn.row is not None and turn.row.mnemonic == "i32.const" and not turn.assistant:
            self._part_of = _mark(0, len(turn.integers))
        if turn.halted and turn.refers and T.BYTE <= token < T.BYTE + 256:
            turn.named = _mark(MARKED, token - T.BYTE)
        turn.refers = token == T.OUT_REF
        if turn.row is not None and len(turn.operand) == turn.row.width:
            row, turn.row = turn.row, None
            self._whole(row, int.from_bytes(bytes(turn.operand), "big", signed=row.width == 4))

    def _whole(self, row: Instruction, operand: int) -> None:
        """A whole instruction, or a number of the text."""
        turn, number = self._turn, row.mnemonic == "i32.const"
        if not turn.assistant:
            turn.integers += [operand] if number else []
        elif not (turn.halted and number):
            self._execute(row, operand)
            self._name(row, operand)

    def _name(self, row: Instruction, operand: int) -> None:
        """Which integer of the question an instruction names: that in its local, or one of the next that it repeats.

        A program in the question has integers that are operands, as in "local.set 20", and so have orders: "slot 4" is
        local 20.
        """
        turn = self._turn
        if turn.halted or not row.width or row.mnemonic == "i32.const":
            return
        if row.mnemonic == "local.get" and operand in QUESTION_LOCALS[: len(turn.integers)]:
            turn.integer = QUESTION_LOCALS.index(operand)
        else:
            slot = operand - SCRATCH if row.mnemonic.startswith("local.") and 0 <= operand - SCRATCH <= 9 else operand
            ahead = turn.integers[turn.integer + 1 : turn.integer + 1 + AHEAD]
            turn.integer += next((k + 1 for k, value in enumerate(ahead) if value in (operand, slot)), 0)
        turn.named = _mark(0, turn.integer) if turn.integer >= 0 else 0

    def _repeated(self) -> int:
        """The mark of what the last output repeats: an integer of the question, else an output; 0 if it is new.

        Which of the question's values was found, and so whose, is told by nothing else that a model sees.
        """
        turn = self._turn
        last, before = turn.outputs[-1:], turn.outputs[:-1]
        for kind, values in ((0, turn.integers), (MARKED, before)):
            if last and last[0] in values:
                return _mark(kind, values.index(last[0]))
        return 0

    def _execute(self, row: Instruction, operand: int) -> None:
        if self._session is None:
            self._stream = self._listen(self._store)
            self._session = Session(self._stream, self._max_tokens)
        turn, session, stream = self._turn, self._session, self._stream
        assert stream is not None
        try:
            if not turn.begun:
                session.load(turn.integers)
                turn.begun = True
            answer = session.execute(row.mnemonic, operand)
            trap = None if answer.trap is None else str(answer.trap)
            seen = stream.watch()
            past = turn.stack.apply(row, _top(seen), answer.trace)
            made = Step(
                self._place,
                row.mnemonic,
                operand,
                answer.visible,
                answer.outputs,
                trap,
                seen,
                past,
                len(answer.trace),
            )
            turn.halted = answer.halted
            turn.outputs += answer.outputs
            turn.named = self._repeated() if answer.halted else turn.named
        except LimitError:
            made = Step(self._place, row.mnemonic, operand, (T.TRAP,), (), OUT_OF_STEPS, ())
        if made.trap is not None:
            self._session = self._stream = None
        self.forced = tuple(T.TEXT_TOKENS + token for token in made.visible)
        self.steps.append(made)

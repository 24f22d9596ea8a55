"""Instructions one by one: what the machine says to each, and its state after the last.

The engine executes; the state is read from its tokens alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wasmind.errors import LimitError, ProgramError
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.follow import Follower
from wasmind.isa.linear import MEMORY_PAGES
from wasmind.isa.listen import Listener
from wasmind.isa.microcode import file_store, written_files
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.isa.session import ALIASES, Answer, Session, encode
from wasmind.isa.trace import Reading, Tokens
from wasmind.listeners import EngineListener
from wasmind.server.programs import memory_rows


@dataclass(frozen=True)
class Typed:
    """What was typed: an instruction a line. max_tokens: of the machine, for one instruction."""

    instructions: Sequence[str]
    files: Mapping[str, bytes]
    max_tokens: int


@dataclass
class Shown:
    """steps: what each instruction came to. error: why the next one could not be executed."""

    steps: list[dict[str, Any]] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    locals: dict[int, int] = field(default_factory=dict)
    globals: dict[int, int] = field(default_factory=dict)
    memory: list[dict[str, Any]] = field(default_factory=list)
    pages: int = S.PAGES
    files: dict[str, bytes] = field(default_factory=dict)
    error: str | None = None


def show(typed: Typed) -> Shown:
    """Executes instructions up to the first that cannot be."""
    store = file_store(list(typed.files.values()))
    session, shown = Session(EngineListener(store), typed.max_tokens), Shown(files=dict(typed.files))
    followed = _Followed(store)
    for number, line in enumerate(typed.instructions, start=1):
        try:
            mnemonic, operand = parsed(line)
            answer = session.execute(mnemonic, operand)
            made = followed.take(mnemonic, operand, answer)
        except (ProgramError, LimitError) as error:
            shown.error = f"instruction {number}: {error}"
            break
        shown.steps.append(
            {
                "instruction": line.strip(),
                "tokens": [S.name(token) for token in answer.trace[:_MOST_TOKENS]],
                "made": len(answer.trace),
                "executed": made,
                "outputs": list(answer.outputs),
                "trap": None if answer.trap is None else str(answer.trap),
            }
        )
    followed.tell(shown)
    return shown


_MOST_TOKENS = 200
"""Tokens of one instruction that are shown."""


def parsed(line: str) -> tuple[str, int]:
    """(mnemonic, operand) of an instruction as one types it: `i32.const -5`. Raises ProgramError for anything else."""
    mnemonic, *operands = line.split()
    row = BY_MNEMONIC.get(ALIASES.get(mnemonic, mnemonic))
    if row is None or row.mnemonic not in S.TABLE:
        raise ProgramError(f"{mnemonic} is no instruction that comes alone; for others write a module")
    wanted = int(row.width > 0)
    if len(operands) > wanted:
        raise ProgramError(f"{mnemonic} takes {'one operand' if wanted else 'no operand'}")
    if not operands:
        return mnemonic, 0
    try:
        return mnemonic, int(operands[0][:20], 0)
    except ValueError:
        raise ProgramError(f"{mnemonic} {operands[0][:20]}: the operand is an integer, decimal or 0x...") from None


class _Told(Follower):
    """A machine that does what it is told it did."""

    def __init__(self) -> None:
        super().__init__(S.boot()[0])
        self.coming: deque[Tokens] = deque()

    def step(self) -> list[int]:
        made = self.coming.popleft()
        self.take(made)
        self.pc += made == (T.HALT,)  # a stream goes on behind it
        return list(made)


class _Followed:
    """A stream of which the tokens are known."""

    def __init__(self, store: Mapping[int, int]) -> None:
        self._machine, self._listener, self._reading = _Told(), Listener(store), Reading()
        self._listener.machine = self._machine
        self._named: dict[str, set[int]] = {"local": set(), "global": set()}

    def take(self, mnemonic: str, operand: int, answer: Answer) -> int:
        """Takes an instruction and what the machine said to it; how many instructions that were."""
        made = [done for t in answer.trace if t < T.YIELD_RESULT and (done := self._reading.feed(t))]
        self._machine.coming.extend(made)
        self._listener.send(encode(mnemonic, operand), len(answer.trace) + 1)
        kind, _, _ = mnemonic.partition(".")
        if kind in self._named:
            self._named[kind].add(operand)
        return len(made)

    def tell(self, shown: Shown) -> None:
        """Tells the state."""
        slots, height = self._machine.slots, self._listener.height
        shown.stack = [slots.get(S.STACK + place, 0) for place in range(height)]
        for name, base, found in (("local", S.LOCALS, shown.locals), ("global", S.GLOBALS, shown.globals)):
            for k in range(256):
                if slots.get(base + k, 0) or k in self._named[name]:
                    found[k] = slots.get(base + k, 0)
        shown.memory = memory_rows(self._machine.memory)
        shown.pages = slots[MEMORY_PAGES]
        after = written_files(list(shown.files.values()), self._reading.writes)
        shown.files = dict(zip(shown.files, after, strict=True))

"""The reference executor of a stream: instructions in, one by one; what the machine answers out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from wasmind.errors import LimitError, ProgramError
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import Instr
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import DEFAULT_MAX_TOKENS, Machine
from wasmind.isa.scalar import signed
from wasmind.isa.traps import TrapKind


@lru_cache(maxsize=1)
def boot_tokens() -> tuple[int, ...]:
    """The tokens that every stream begins with."""
    return tuple(assemble(S.boot()[0], T.LISTEN))


class Listener:
    """The reference machine at the other end of a stream.

    An instruction's operand bytes must all be sent before the machine is asked for its answer.
    """

    def __init__(self, store: Mapping[int, int] | None = None) -> None:
        self.machine = Machine(S.boot()[0], store or {})
        self._rom = len(self.machine.code)
        self._height = 0
        self._loops: list[int] = []
        self._pending: list[int] = []
        self._missing = False
        self._last = T.LISTEN

    @property
    def height(self) -> int:
        """Operands on the stack."""
        return self._height

    def send(self, tokens: Iterable[int], max_tokens: int = DEFAULT_MAX_TOKENS) -> list[int]:
        """What the machine appends to the tokens, up to and with the one that ends its turn or the program.

        Raises LimitError when that is more than `max_tokens`, ProgramError for a token that no instruction is.
        """
        answer: list[int] = []
        for token in tokens:
            answer += self._take(token)
        while not answer or answer[-1] not in (*T.STOPS, *T.YIELDS):
            if len(answer) > max_tokens:
                raise LimitError(f"the instruction did not end within {max_tokens:,} tokens; raise the limit")
            answer += self._go_on(answer)
        self._last = answer[-1]
        return answer

    def _go_on(self, answer: list[int]) -> list[int]:
        if self._missing:
            return [T.TRAPS[TrapKind.OPERANDS]]
        if self._pending or self.machine.pc == len(self.machine.code):
            last = answer[-1] if answer else self._last
            return [T.YIELD_NOT_TAKEN if last == T.NEXT else T.YIELD_RESULT]
        return self.machine.step()

    def _take(self, token: int) -> list[int]:
        """Files an instruction that is complete with this token; the STEP tokens that it needs."""
        self._pending.append(token)
        row = S.rows().get(self._pending[0])
        if row is None:
            raise ProgramError(f"token {token} begins no instruction")
        if len(self._pending) <= row.width:
            return []
        operand = [t - T.CONTRACT - T.BYTE for t in self._pending[1:]]
        self._pending.clear()
        steps: list[int] = []
        while True:
            self._file(row, operand)
            if not row.successor or self._missing:
                return steps
            steps.append(row.successor)
            row = S.rows()[row.successor]

    def _file(self, row: S.Row, operand: list[int]) -> None:
        step, index = row.step, len(self.machine.code)
        self._missing |= self._height < row.pops or (row.nesting < 0 and not self._loops)
        self._height += step.change
        self._check_limits(index)
        if row.nesting > 0:
            self._loops.append(index + 1)
        elif row.nesting < 0 and self._loops:
            self._loops.pop()
        a, b, c, d = (self._slot(place, operand) for place in (step.a, step.b, step.c, step.d))
        self.machine.code.append(Instr(step.op, a, b, c, d, self._imm(step, operand, index)))

    def _check_limits(self, index: int) -> None:
        for what, count, limit in (
            ("instructions", index - self._rom, S.MAX_INSTRUCTIONS),
            ("operands on the stack", self._height, S.MAX_HEIGHT),
            ("open loops", len(self._loops), S.MAX_NESTING),
        ):
            if count > limit:
                raise LimitError(f"the stream has {count:,} {what}, the machine counts to {limit:,}; begin another")

    def _slot(self, place: S.Place, operand: list[int]) -> int:
        if place.base is S.Base.TOP:
            return S.STACK + self._height + place.offset
        return place.offset + (operand[0] if place.base is S.Base.INDEX else 0)

    def _imm(self, step: S.Step, operand: list[int], index: int) -> int:
        if step.target is S.Target.OPERAND:
            value = int.from_bytes(bytes(operand), "big")
            return signed(value) if len(operand) == 4 else value
        if step.target is S.Target.ROUTINE:
            return S.boot()[1][step.routine] - index
        if step.target is S.Target.LOOP:
            known = operand[0] < len(self._loops)
            return (self._loops[-1 - operand[0]] if known else S.boot()[1][S.NOWHERE]) - index
        return 0

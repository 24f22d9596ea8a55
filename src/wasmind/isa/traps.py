"""The traps of the machine, with the specification's own wording (core specification, appendix A.3 and test suite)."""

from __future__ import annotations

from enum import StrEnum


class TrapKind(StrEnum):
    """Every way a program can trap."""

    UNREACHABLE = "unreachable"
    DIVIDE_BY_ZERO = "integer divide by zero"
    OVERFLOW = "integer overflow"
    MEMORY = "out of bounds memory access"
    STACK = "call stack exhausted"
    OPERANDS = "operand stack underflow"  # a stream only: modules are validated
    ELEMENT = "undefined element"
    UNINITIALIZED = "uninitialized element"
    SIGNATURE = "indirect call type mismatch"
    TABLE = "out of bounds table access"
    CONVERSION = "invalid conversion to integer"


class TrapSignal(ArithmeticError):
    """Raised inside the reference semantics; never crosses the public interface."""

    def __init__(self, kind: TrapKind) -> None:
        super().__init__(str(kind))
        self.kind = kind

"""Streams of instructions on every executor: the same answers, token for token."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.machine.streams import streams
from wasmind.errors import LimitError, UsageError
from wasmind.isa.microcode import file_store
from wasmind.isa.session import Session, encode, run_program
from wasmind.isa.tokens import TRAPS
from wasmind.listeners import LISTENERS, listener

TALLY = [("i32.const", 40), ("local.tee", 0), ("i32.const", 2), ("i32.add", 0), ("local.set", 0)]


@pytest.mark.parametrize("name", LISTENERS)
def test_a_session_keeps_its_state_from_turn_to_turn(name: str) -> None:
    session = Session(listener(name))
    for mnemonic, operand in TALLY:
        session.execute(mnemonic, operand)
    assert run_program(listener(name), [*TALLY, ("local.get", 0), "output", "halt"]) == [42]
    assert session.execute("halt").halted
    session.execute("local.get", 0)
    assert session.execute("output").outputs == (42,)


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no executor 'gpu'"):
        listener("gpu")


def test_files_are_read_through_the_store() -> None:
    program = [("i32.const", 0), ("fd_open", 0), ("i32.const", 0), ("i32.const", 0), ("i32.const", 4), ("fd_read", 0)]
    answers = []
    for name in ("engine", "reference"):
        made = listener(name, file_store([b"text"]))
        answers.append([made.send(encode(*instruction), 100_000) for instruction in program])
    assert answers[0] == answers[1]


def test_an_answer_past_its_budget_is_a_limit_error() -> None:
    endless = [("loop", 0), ("i32.const", 1)]
    made = listener("engine")
    for instruction in endless:
        made.send(encode(*instruction), 100)
    with pytest.raises(LimitError):
        made.send(encode("br_if", 0), 100)


@given(streams())
@settings(max_examples=40, deadline=None)
def test_engine_and_reference_answer_alike(program: list[tuple[str, int]]) -> None:
    engine, reference = listener("engine"), listener("reference")
    for instruction in program:
        sent = encode(*instruction)
        try:
            expected = reference.send(sent, 3000)
        except LimitError:
            return
        assert engine.send(sent, 10_000) == expected
        if expected[-1] in TRAPS.values():
            return

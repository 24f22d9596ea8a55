"""A stream of instructions and what the reference machine answers to each."""

from __future__ import annotations

import pytest

from wasmind.errors import LimitError, ProgramError
from wasmind.isa import tokens as T
from wasmind.isa.linear import MAX_PAGES, PAGE
from wasmind.isa.listen import Listener, boot_tokens
from wasmind.isa.microcode import MAX_FILES, file_store
from wasmind.isa.prefix import disassemble
from wasmind.isa.session import encode
from wasmind.isa.stream import MAX_NESTING, boot
from wasmind.isa.traps import TrapKind


class Stream:
    """A program written one instruction after the other, `i32.const 5` as const(5)."""

    def __init__(self, store=None) -> None:
        self.listener = Listener(store)

    def __call__(self, text: str, max_tokens: int = 10**6) -> list[str]:
        """The names of the tokens that follow the last of the instructions."""
        return [T.name(token) for token in self.send(text, max_tokens) if token < T.CONTRACT]

    def send(self, text: str, max_tokens: int = 10**6) -> list[int]:
        """The tokens that follow the last of the instructions."""
        answer: list[int] = []
        for line in text.split(","):
            mnemonic, *operand = line.split()
            answer = self.listener.send(encode(mnemonic, *map(int, operand)), max_tokens)
        return answer

    def result(self, text: str) -> int:
        """The value that the last instruction ends with."""
        *made, end = self.send(text)
        assert end == T.YIELD_RESULT
        digits: list[tuple[int, int]] = []
        while made and (parts := T.split(made.pop())) and parts[:2] == (T.DIGIT, len(digits)):
            digits.insert(0, parts[1:])
        return T.assemble_value(digits)


@pytest.fixture
def stream() -> Stream:
    return Stream()


def test_a_stream_begins_with_the_rom():
    assert disassemble(boot_tokens()) == boot()[0]


def test_a_result_ends_the_turn(stream):
    assert stream("i32.const 5") == ["5", "your turn"]
    assert stream("i32.const -300") == ["-2'", "84", "your turn"]
    assert stream("i32.add") == ["-2'", "89", "your turn"]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("i32.const 7, i32.const 2, i32.sub", 5),
        ("i32.const 7, i32.const -2, i32.div_s", -3),
        ("i32.const 7, i32.const -2, i32.rem_s", 1),
        ("i32.const -7, i32.const 2, i32.rem_u", 1),
        ("i32.const 1, i32.const 2, i32.const 0, select", 2),
        ("i32.const 1, i32.const 2, i32.const 3, select", 1),
        ("i32.const 1, i32.const 2, drop, i32.eqz", 0),
        ("i32.const 8, i32.clz", 28),
        ("local.get 255", 0),
        ("i32.const 9, local.set 255, local.get 255", 9),
        ("i32.const 9, local.tee 0, local.get 0, i32.add", 18),
        ("i32.const 9, global.set 0, local.get 0", 0),
        ("i32.const 9, global.set 255, global.get 255", 9),
        ("i32.const 3, nop, i32.const 4, i32.mul", 12),
        ("i32.const 0, i32.const -2, i32.store8 7, i32.const 7, i32.load8_s", -2),
        ("memory.size", 1),
    ],
)
def test_a_program_leaves_its_result_on_the_stack(stream, text, result):
    assert stream.result(text) == result


def test_four_operand_bytes_are_big_endian(stream):
    assert stream(f"i32.const {2**31 - 1}") == ["127'''", "127''", "127'", "127", "your turn"]


def test_an_output_shows_its_four_bytes(stream):
    assert stream("i32.const 1, output") == ["output", "-128'''", "-128''", "-128'", "-127", "your turn"]


def test_a_branch_that_is_not_taken_says_so(stream):
    assert stream("loop, i32.const 0, br_if 0") == ["next", "your turn, not taken"]


def test_a_loop_runs_to_its_end_in_one_turn(stream):
    answer = stream("i32.const 3, local.set 0, loop, local.get 0, i32.const 1, i32.sub, local.tee 0, br_if 0")
    assert answer.count("taken") == 2
    assert answer[-2:] == ["next", "your turn, not taken"]
    assert stream.result("local.get 0") == 0


def test_an_inner_loop_runs_anew_in_every_round_of_the_outer(stream):
    inner = "i32.const 2, local.set 1, loop, local.get 2, i32.const 1, i32.add, local.set 2, " + _count_down(1, 0)
    stream(f"i32.const 3, local.set 0, loop, {inner}, end, {_count_down(0, 0)}, end")
    assert stream.result("local.get 2") == 6


def test_br_if_1_goes_on_with_the_outer_loop(stream):
    stream("i32.const 3, local.set 0, loop, loop, local.get 1, i32.const 1, i32.add, local.set 1")
    answer = stream(_count_down(0, 1))
    assert answer.count("taken") == 2
    assert answer[-1] == "your turn, not taken"
    assert stream.result("end, end, local.get 1") == 3


def _count_down(local: int, loop: int) -> str:
    return f"local.get {local}, i32.const 1, i32.sub, local.tee {local}, br_if {loop}"


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("i32.const 1, i32.const 0, i32.div_u", TrapKind.DIVIDE_BY_ZERO),
        ("i32.const 1, i32.const 0, i32.rem_s", TrapKind.DIVIDE_BY_ZERO),
        (f"i32.const {-(2**31)}, i32.const -1, i32.div_s", TrapKind.OVERFLOW),
        (f"i32.const {PAGE - 3}, i32.load", TrapKind.MEMORY),
        (f"i32.const {PAGE - 4}, i32.load 1", TrapKind.MEMORY),
        ("unreachable", TrapKind.UNREACHABLE),
        ("i32.add", TrapKind.OPERANDS),
        ("i32.const 1, i32.add", TrapKind.OPERANDS),
        ("i32.const 1, i32.const 2, select", TrapKind.OPERANDS),
        ("i32.const 1, i32.rem_s", TrapKind.OPERANDS),
        ("i32.eqz", TrapKind.OPERANDS),
        ("local.tee 0", TrapKind.OPERANDS),
        ("memory.grow", TrapKind.OPERANDS),
        ("drop", TrapKind.OPERANDS),
        ("end", TrapKind.OPERANDS),
        ("loop, end, end", TrapKind.OPERANDS),
        ("i32.const 1, br_if 0", TrapKind.UNREACHABLE),
        ("loop, i32.const 1, br_if 1", TrapKind.UNREACHABLE),
        ("loop, end, i32.const 1, br_if 0", TrapKind.UNREACHABLE),
        ("i32.const 0, i32.const 65, fd_write", TrapKind.UNREACHABLE),
    ],
)
def test_a_trap_ends_the_stream(stream, text, trap):
    assert stream(text)[-1] == f"trap: {trap}"


def test_a_br_if_outside_any_loop_that_is_not_taken_is_harmless(stream):
    assert stream("i32.const 0, br_if 0") == ["next", "your turn, not taken"]


def test_rem_s_of_the_least_by_minus_1_is_0_and_no_trap(stream):
    assert stream.result(f"i32.const {-(2**31)}, i32.const -1, i32.rem_s") == 0


def test_halt_ends_a_program_and_the_stream_goes_on(stream):
    assert stream("halt") == ["halt"]
    stream("i32.const 40, local.set 3, halt")
    assert stream.result("local.get 3, i32.const 2, i32.add") == 42


@pytest.mark.parametrize(
    ("pages", "before"), [(0, 1), (1, 1), (MAX_PAGES - 1, 1), (MAX_PAGES, -1), (-1, -1), (2**31 - 1, -1)]
)
def test_memory_grows_up_to_its_limit(stream, pages, before):
    assert stream.result(f"i32.const {pages}, memory.grow") == before


def test_a_grown_memory_can_be_used(stream):
    stream("i32.const 1, memory.grow, drop")
    assert stream.result(f"i32.const {2 * PAGE - 4}, i32.load") == 0
    assert stream.result("memory.size") == 2


def test_a_file_is_read_to_its_end():
    stream = Stream(file_store([b"", b"\xff\x00"]))
    assert stream.result("i32.const 1, fd_open") == 1
    assert [stream.result("i32.const 1, fd_read") for _ in range(4)] == [255, 0, -1, -1]


def test_opening_a_file_again_goes_back_to_its_start():
    stream = Stream(file_store([b"xyz"]))
    read = "i32.const 0, fd_open, i32.const 0, fd_read"
    assert [stream.result(read) for _ in range(3)] == [ord("x")] * 3


def test_an_empty_file_is_at_its_end():
    stream = Stream(file_store([b""]))
    assert stream.result("i32.const 0, fd_open, i32.const 0, fd_read") == -1


@pytest.mark.parametrize("number", [1, MAX_FILES, -1, 2**31 - 1])
def test_a_file_that_is_not_there_is_minus_1(number):
    stream = Stream(file_store([b"x"]))
    assert stream.result(f"i32.const {number}, fd_open") == -1
    assert stream.result(f"i32.const {number}, fd_read") == -1


def test_what_is_written_to_a_file_is_read_back_and_announced():
    stream = Stream(file_store([b"ab"]))
    answer = stream("i32.const 0, fd_open, drop, i32.const 0, i32.const 321, fd_write")
    assert "note" in answer
    assert stream.result("i32.const 0, fd_open, i32.const 0, fd_read") == 321 - 256


def test_a_budget_of_tokens_ends_a_loop_that_does_not(stream):
    with pytest.raises(LimitError, match="the instruction did not end within 1,000 tokens; raise the limit"):
        stream("loop, i32.const 1, br_if 0", max_tokens=1000)


def test_a_token_that_begins_no_instruction_is_refused():
    with pytest.raises(ProgramError, match="token 0 begins no instruction"):
        Listener().send([0])


def test_a_stream_past_what_the_machine_counts_is_a_limit_error():
    listener = Listener()
    for _ in range(MAX_NESTING + 1):
        listener.send(encode("loop"))
    with pytest.raises(LimitError, match="open loops, the machine counts to 4,096; begin another"):
        listener.send(encode("loop"))

"""Instructions one by one: what the reference answers, the weights of the stream machine answer too."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings

from tests.machine.proving import EDGES, model, prove_made
from tests.machine.streams import parse, prove_stream, record, streams
from wasmind.errors import LimitError
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.linear import MAX_PAGES, PAGE
from wasmind.isa.microcode import file_store
from wasmind.isa.opcodes import BY_CODE
from wasmind.isa.session import encode
from wasmind.isa.traps import TrapKind
from wasmind.transformer.listener import DenseListener

FILES = file_store([b"\x00\xff7", b""])
FEW = (0, -1, 255, 65536, -(2**31))
NUMERIC = [row for row in BY_CODE.values() if row.pure]


@settings(max_examples=25, deadline=None)
@given(streams())
def test_a_random_stream_is_proved(program):
    prove_if_it_ends(program)


@pytest.mark.long
@settings(max_examples=2000, deadline=None)
@given(streams())
def test_many_random_streams_are_proved(program):
    prove_if_it_ends(program)


def prove_if_it_ends(program):
    """A stream with something wrong in it may be an endless loop."""
    with contextlib.suppress(LimitError):
        prove_stream(program, FILES)


@pytest.mark.parametrize("row", NUMERIC, ids=lambda row: row.mnemonic)
def test_a_numeric_instruction_on_edge_values(row):
    pairs = [(a, b) for a in FEW for b in FEW] if row.pops == 2 else [(a, 0) for a in EDGES]
    program = []
    for a, b in pairs:
        if row.traps and (b == 0 or (a, b) == (-(2**31), -1)):
            continue
        program += [("i32.const", a), ("i32.const", b), *([] if row.pops == 2 else [("drop", 0)]), (row.mnemonic, 0)]
    assert prove_stream(program).tokens[-1] == T.YIELD_RESULT


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("i32.const 1, i32.const 0, i32.div_u", TrapKind.DIVIDE_BY_ZERO),
        ("i32.const 1, i32.const 0, i32.rem_u", TrapKind.DIVIDE_BY_ZERO),
        (f"i32.const {-(2**31)}, i32.const -1, i32.div_s", TrapKind.OVERFLOW),
        (f"i32.const {PAGE - 3}, i32.load", TrapKind.MEMORY),
        (f"i32.const {PAGE - 4}, i32.const 1, i32.store 1", TrapKind.MEMORY),
        ("unreachable", TrapKind.UNREACHABLE),
        ("i32.const 1, br_if 0", TrapKind.UNREACHABLE),
        ("loop, i32.const 1, br_if 1", TrapKind.UNREACHABLE),
        ("loop, end, i32.const 1, br_if 0", TrapKind.UNREACHABLE),
        ("i32.const 2, i32.const 65, fd_write", TrapKind.UNREACHABLE),
    ],
)
def test_a_trap_is_proved(text, last):
    recording = prove_stream(parse(text), FILES)
    assert recording.tokens[-1] == T.TRAPS[last]


POPS = [(row.mnemonic, row.pops) for row in BY_CODE.values() if row.mnemonic in S.TABLE and row.pops] + [("br_if", 1)]


@pytest.mark.parametrize(("name", "pops"), POPS)
def test_an_operand_too_few_is_a_trap(name, pops):
    program = [("i32.const", 1)] * (pops - 1) + [(name, 0)]
    assert prove_stream(program).tokens[-1] == T.TRAPS[TrapKind.OPERANDS]


def test_no_operands_at_all_are_a_trap():
    for name in ("i32.add", "select", "i32.store", "fd_write", "i32.rem_u"):
        assert prove_stream([(name, 0)]).tokens[-1] == T.TRAPS[TrapKind.OPERANDS]


@pytest.mark.parametrize("text", ["end", "loop, end, end", "i32.const 1, loop, i32.const 0, br_if 0, end, end"])
def test_an_end_without_its_loop_is_a_trap(text):
    assert prove_stream(parse(text)).tokens[-1] == T.TRAPS[TrapKind.OPERANDS]


@pytest.mark.parametrize(
    "text",
    [
        "i32.const 0, br_if 0",
        "i32.const 0, br_if 255",
        "loop, i32.const 0, br_if 7, end",
        f"i32.const {-(2**31)}, i32.const -1, i32.rem_s",
        "i32.const 1, memory.grow, memory.size, i32.const -1, memory.grow",
        f"i32.const {MAX_PAGES - 1}, memory.grow, i32.const {MAX_PAGES * PAGE - 4}, i32.const -2, i32.store 0",
        f"i32.const {MAX_PAGES}, memory.grow, memory.size",
        "i32.const 0, fd_open, fd_read, i32.const 0, fd_read, i32.const 0, fd_read, i32.const 0, fd_read",
        "i32.const 1, fd_open, fd_read, i32.const 2, fd_open, fd_read, i32.const 2, fd_close",
        "i32.const 0, i32.const 321, fd_write, i32.const 0, fd_open, fd_read",
        "local.get 255, local.get 0, global.get 255, global.get 0",
        "i32.const 5, local.set 255, local.get 255, global.get 255, i32.const 6, global.set 0, local.get 0",
    ],
)
def test_a_corner_is_proved(text):
    prove_stream(parse(text), FILES)


def test_each_round_of_a_loop_is_made_without_a_word_from_outside():
    text = "i32.const 300, local.set 0, loop, local.get 0, i32.const 1, i32.sub, local.tee 0, br_if 0, end, local.get 0"
    recording = prove_stream(parse(text))
    assert [recording.tokens.count(token) for token in (T.TAKEN, T.YIELD_NOT_TAKEN)] == [299, 1]


def test_loops_nest_as_deep_as_a_byte_can_name():
    opening = "loop, " * 260
    text = f"i32.const 2, local.set 0, {opening} local.get 0, i32.const 1, i32.sub, local.tee 0, br_if 255"
    assert prove_stream(parse(text)).tokens[-1] == T.YIELD_NOT_TAKEN


def test_a_high_stack_is_as_good_as_a_low_one():
    text = ", ".join(f"i32.const {n}" for n in range(300)) + ", i32.add" * 299
    assert prove_stream(parse(text)).tokens[-3:-1] == T.value_tokens(sum(range(300)))[-2:]


def test_an_instruction_that_a_stream_cannot_hold_is_unreachable():
    known = {row.code for row in BY_CODE.values() if row.mnemonic in S.TABLE}
    for code in sorted(set(range(256)) - known)[::20]:
        listener = DenseListener(model("wasm-stream"))
        assert listener.send([T.CONTRACT + code]) == [T.TRAPS[TrapKind.UNREACHABLE]]


def test_the_weights_answer_in_turns_as_the_reference_does():
    program = parse("i32.const 7, local.set 0, loop, local.get 0, i32.const 2, i32.sub, local.tee 0")
    program += parse("i32.const 0, i32.gt_s, br_if 0, end, local.get 0, output, halt")
    recording, listener, place = record(program), DenseListener(model("wasm-stream")), len(record([]).tokens)
    for mnemonic, operand in program:
        sent = encode(mnemonic, operand)
        answer = listener.send(sent)
        place += len(sent)
        assert recording.tokens[place : place + len(answer)] == answer
        place += len(answer)
    assert place == len(recording.tokens)


def test_a_wrong_token_is_found():
    recording = record(parse("i32.const 5, i32.const 6, i32.add"))
    recording.tokens[-2] += 1
    with pytest.raises(AssertionError, match="the weights say 11, the reference 12"):
        prove_made(recording.tokens, recording.made)

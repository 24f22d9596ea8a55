"""What a language model may read of the stream machine: the top of the stack in bits, and a few small numbers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings

from tests.machine.proving import BOOT, EDGES, listening, model
from tests.machine.streams import parse, record, streams
from wasmind.circuit.intervals import interval
from wasmind.errors import LimitError
from wasmind.executors import loaded_engine
from wasmind.isa import tokens as T
from wasmind.isa.listen import Listener
from wasmind.isa.session import encode
from wasmind.isa.stream import MAX_HEIGHT, MAX_NESTING, STACK
from wasmind.machine.build import circuit, wasm_weights


def readouts(tokens: Sequence[int]) -> list[dict[str, float]]:
    """Every named sum of the readout after each token behind the boot, from the weight file's own rows."""
    weights = model("wasm-stream")
    rows = weights.metadata.readout.items()
    return [
        {name: sum(weight * x[slot] for slot, weight in row) for name, row in rows}
        for residuals in weights._residuals(weights._ids(tokens[len(BOOT) :]), listening())
        for x in residuals.tolist()
    ]


def of_value(value: int) -> dict[str, int]:
    """What the readout says of a value on top of the stack."""
    bits = {f"bit {k}": value >> k & 1 for k in range(32)}
    return {**bits, "negative": int(value < 0), "zero": int(value == 0)}


def some(readout: dict[str, float], names: Sequence[str]) -> dict[str, float]:
    return {name: readout[name] for name in names}


@pytest.mark.parametrize("value", EDGES)
def test_the_bits_of_a_value_that_was_pushed(value):
    tokens = record(parse(f"i32.const 9, i32.const {value}")).tokens
    last = readouts(tokens)[-1]
    assert some(last, list(of_value(value))) == of_value(value)


def test_a_result_replaces_its_operands():
    last = readouts(record(parse("i32.const 5, i32.const -6, i32.mul")).tokens)[-1]
    assert some(last, list(of_value(-30))) == of_value(-30)
    assert last["height"] == 1


def test_what_lies_below_is_seen_again_when_the_top_is_dropped():
    last = readouts(record(parse("i32.const 1234567, i32.const 8, drop")).tokens)[-1]
    assert some(last, list(of_value(1234567))) == of_value(1234567)


def test_height_and_nesting():
    program = parse("i32.const 1, i32.const 2, loop, loop, i32.const 0, br_if 1, end, drop")
    recording = record(program)
    seen = dict(enumerate(readouts(recording.tokens), start=len(BOOT)))
    assert [seen[turn]["height"] for turn in recording.turns] == [1, 2, 2, 2, 3, 2, 2, 1]
    assert [seen[turn]["nesting"] for turn in recording.turns] == [0, 0, 1, 2, 2, 2, 1, 1]


def test_your_turn_is_1_where_the_machine_gives_the_turn_away_next():
    recording = record(parse("i32.const 1, loop, i32.const 0, br_if 0, output"))
    seen = dict(enumerate(readouts(recording.tokens), start=len(BOOT)))
    for place in recording.made:
        assert seen[place - 1]["your turn"] == (place in recording.turns)


def test_trap_is_1_before_a_trap():
    recording = record(parse("i32.const 1, i32.const 0, i32.div_s"))
    *before, last, _ = readouts(recording.tokens)
    assert last["trap"] == 1
    assert not any(readout["trap"] for readout in before)


@settings(max_examples=15, deadline=None)
@given(streams())
def test_at_every_turn_the_readout_is_the_top_of_the_stack(program):
    listener = Listener()
    expected = []
    try:
        tokens = record(program).tokens
        for mnemonic, operand in program:
            answer = listener.send(encode(mnemonic, operand), 3000)
            if answer[-1] in T.TRAPS.values():
                break
            if answer[-1] == T.HALT:
                continue
            height = listener._height
            expected.append((height, listener.machine.slots.get(STACK + height - 1, 0)))
    except LimitError:
        return
    said = zip(tokens[len(BOOT) :], readouts(tokens), strict=True)
    seen = [readout for token, readout in said if token in T.YIELDS]
    assert [readout["height"] for readout in seen] == [height for height, _ in expected]
    for readout, (height, value) in zip(seen, expected, strict=True):
        if height:
            assert some(readout, list(of_value(value))) == of_value(value)


@settings(max_examples=15, deadline=None)
@given(streams())
def test_the_engine_shows_what_the_weights_hold(program):
    try:
        seen = readouts(record(program).tokens)
    except LimitError:
        return
    place, unsent = -1, BOOT
    engine = loaded_engine(wasm_weights("wasm-stream"), 0)
    stream = engine.stream()
    for mnemonic, operand in program:
        sent = encode(mnemonic, operand)
        answer = stream.send([*unsent, *sent], 3000)
        unsent, place = [], place + len(sent) + len(answer)
        assert dict(zip(engine.readout, stream.watch(), strict=True)) == seen[place]
        if answer[-1] in T.TRAPS.values():
            break


def test_the_readout_is_bounded():
    ranges = {name: interval(x) for name, x in circuit("wasm-stream").readout.items()}
    flags = [*(f"bit {k}" for k in range(32)), "negative", "zero", "your turn"]
    assert all(ranges.pop(name) == (0, 1) for name in flags)
    assert ranges.pop("height") == (-2, MAX_HEIGHT)
    assert ranges.pop("nesting") == (-1, MAX_NESTING)
    assert ranges.pop("trap")[1] < 20
    assert not ranges

"""The X-ray against the dense model, against attention by its definition, and against what the trace says."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import wasmind
from wasmind.errors import LimitError, UsageError
from wasmind.executors import dense_model
from wasmind.machine.build import wasm_weights
from wasmind.transformer.weights import Weights
from wasmind.xray import Names, Recording, Subject, cause, look, over_time, subject, trail
from wasmind.xray.names import EMPTY

PROGRAM = """
(module
  (import "wasmind" "output" (func $output (param i32)))
  (memory 1)
  (data (i32.const 8) "\\07")
  (func (export "main") (local $i i32)
    (local.set $i (i32.const 300))
    (loop $again
      (i32.store (i32.const 64) (i32.rem_u (local.get $i) (i32.const 37)))
      (call $output (i32.sub (i32.load (i32.const 64)) (i32.load8_u (i32.const 8))))
      (br_if $again (i32.gt_s (local.tee $i (i32.sub (local.get $i) (i32.const 100))) (i32.const 0))))))
"""


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights.load(wasm_weights())


@pytest.fixture(scope="module")
def names(weights: Weights) -> Names:
    return Names(weights)


@pytest.fixture(scope="module")
def seen() -> Subject:
    return subject(wasmind.load(PROGRAM))


def recorded(weights: Weights, seen: Subject) -> Recording:
    recording = Recording(weights, dense_model(), seen.tokens, seen.store)
    while not recording.advance(len(seen.tokens) - 1):
        pass
    return recording


@pytest.fixture(scope="module")
def recording(weights: Weights, seen: Subject) -> Recording:
    return recorded(weights, seen)


def test_a_position_by_itself_is_what_the_dense_model_computes(recording: Recording, seen: Subject) -> None:
    truth = dense_model()(seen.tokens).numpy()
    *_, last = recording.layers(slice(0, len(seen.tokens)))
    assert np.array_equal(last.after @ recording.weights.unembedding.T, truth)
    *_, one = recording.layers(slice(seen.start, seen.start + 1))
    assert np.array_equal(recording.weights.unembedding @ one.after[0], truth[seen.start])


def test_every_token_is_the_argmax_and_a_wrong_one_is_named(
    recording: Recording, weights: Weights, seen: Subject
) -> None:
    assert recording.differs(seen.start) is None
    wrong = seen.start + 5
    changed = replace(seen, tokens=[*seen.tokens[:wrong], seen.tokens[wrong] ^ 1])
    assert recorded(weights, changed).differs(seen.start) == wrong


def test_heads_attend_where_the_best_key_is_the_latest_of_several(recording: Recording, names: Names) -> None:
    states = list(recording.layers(slice(0, recording.read)))
    checked = 0
    for layer, (tensors, row) in enumerate(zip(recording.weights.layers, names.layers, strict=True)):
        for h, head in enumerate(row.heads):
            if head.kind != "latest":
                continue
            queries, keys, values = (states[layer].before @ w[h].T for w in (tensors.w_q, tensors.w_k, tensors.w_v))
            for position in range(0, recording.read, 7):
                scores = keys[: position + 1] @ queries[position]
                best = int(np.flatnonzero(scores == scores.max())[-1])
                assert recording.found(layer, position)[h] == best
                assert np.array_equal(recording.keys(layer, position)[h], keys[best])
                assert np.array_equal(recording.brought(layer, position)[h], values[best])
                checked += 1
    assert checked > 500


def test_a_look_names_what_the_machine_does(recording: Recording, names: Names, seen: Subject) -> None:
    step = next(s for s in seen.steps if "store" in seen.instruction(s))
    shown = look(recording, names, step.start - 1)
    assert shown.logits[0][0] == seen.tokens[step.start]
    heads = {head.name: head for layer in shown.layers for head in layer.heads}
    assert heads["sums.counter"].position is None
    fetched = heads["fetch.op"]
    assert seen.place(fetched.position or 0).startswith(f"op of instruction {step.pc}: store")
    assert fetched.query == fetched.key == 6 * step.pc + 1
    held = {slot.name: slot.value for layer in shown.layers for slot in layer.slots}
    assert held["op.store|host_store"] == 1
    assert held["op.add"] == 0
    assert held["fetch.pc"] == step.pc


def test_operands_that_heads_bring_are_those_of_the_trace(recording: Recording, names: Names, seen: Subject) -> None:
    for step in seen.steps:
        instr = seen.program.code[step.pc]
        if instr.op not in ("copy", "sub", "mulsub"):
            continue
        held = {name: value for name, value, _ in seen.held(step.start - 1)}
        shown = look(recording, names, step.start - 1)
        a = next(head for layer in shown.layers for head in layer.heads if head.name == "operands.a[0]")
        name = seen.instruction(step).split()[3]
        assert a.brought[0] == held.get(name, a.brought[0])


def test_a_slot_whose_sum_is_whole_keeps_its_value(recording: Recording, names: Names, seen: Subject) -> None:
    states = list(recording.layers(slice(seen.start, recording.read)))
    streams = [*(state.middle for state in states), states[-1].after]
    for layer in range(len(states)):
        for slot, name in enumerate(names.slots[layer]):
            if name != EMPTY and names.slots[layer + 1][slot] == name and not names.growing[layer][slot]:
                assert np.array_equal(streams[layer][:, slot], streams[layer + 1][:, slot]), (layer, name)


def test_a_slot_over_time_is_what_looks_show(recording: Recording, names: Names, seen: Subject) -> None:
    place = names.search("program counter").places[0]
    values = over_time(recording, place.layer, place.index, slice(seen.start, seen.start + 5))
    for position, value in enumerate(values, seen.start):
        held = look(recording, names, position).layers[place.layer].slots
        assert next(slot.value for slot in held if slot.slot == place.index) == value


def test_search_answers_in_the_words_of_a_person(names: Names) -> None:
    found = names.search("Where is the stack pointer?")
    assert "height of the stack is known" in found.answer
    assert found.places[0].name == "sums.counter: call - return"
    assert {place.name for place in names.search("alu.add").places} == {"alu.add"}
    assert names.search("no such thing").places == names.search(" ").places == []


def test_a_trail_leads_from_an_output_byte_to_the_constants(recording: Recording, names: Names, seen: Subject) -> None:
    nodes = trail(recording, names, seen, seen.outputs[0].bytes[-1])
    texts = [node.text for node in nodes]
    assert texts[0].startswith("output")
    assert nodes[0].operands[0][1] == seen.outputs[0].value == 300 % 37 - 7
    assert {"sub", "mulsub", "div_u"} <= {word for text in texts for word in text.split()}
    store = next(node for node in nodes if node.text.startswith("store"))
    assert [name for name, *_ in store.operands] == ["operands.b"]  # the address is no part of the stored bytes
    loads = [node for node in nodes if " load " in node.text]
    assert any(nodes[place].text.startswith("store") for node in loads for *_, place in node.operands if place)
    data = next(node for node in nodes if "load8_u" in node.text)
    assert any(seen.place(place) == "byte 8 of memory" for name, _, place, _ in data.operands if "memory" in name)
    leaves = {seen.place(place) for node in nodes for *_, place, maker in node.operands if maker is None}
    assert any(leaf.startswith("first value of g") for leaf in leaves)


def test_an_operand_that_is_not_used_is_no_cause(recording: Recording, names: Names, seen: Subject) -> None:
    copy = next(step for step in seen.steps if seen.program.code[step.pc].op == "copy")
    arrows = {arrow.name for arrow in cause(recording, names, copy.end - 1).arrows}
    assert {"sums.counter", "fetch.op", "fetch.a", "operands.a"} <= arrows
    assert not arrows & {"operands.b", "operands.c", "memory.byte 0", "control.return"}


def test_tokens_of_the_prefix_are_named_by_what_they_are_for(seen: Subject) -> None:
    places = [seen.place(position) for position in range(seen.start)]
    assert places[0] == "where the next values belong"
    assert "byte 8 of memory" in places
    assert "first value of g1" in places
    assert f"op of instruction 0: {seen.instruction(seen.steps[0])}" in places
    assert seen.function(seen.steps[-1].pc) == "entry"


def test_what_is_too_long_is_refused_or_cut_off(weights: Weights, names: Names) -> None:
    endless = wasmind.load('(module (func (export "main") (loop $l (br $l))))')
    cut = subject(endless, max_tokens=100)
    assert not cut.ended
    assert len(cut.tokens) == 100
    recording = recorded(weights, cut)
    assert recording.differs(cut.start) is None
    assert trail(recording, names, cut, 99)[0].text.startswith("jump")
    with pytest.raises(LimitError, match="give a smaller one"):
        subject(endless, max_tokens=5)
    with pytest.raises(UsageError, match="no exported function"):
        subject(endless, "other")


def test_a_picture_is_drawn(recording: Recording, names: Names, seen: Subject, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from wasmind.xray.picture import draw

    path = tmp_path / "token.png"
    draw(look(recording, names, seen.outputs[0].mark - 1), seen, path)
    assert path.read_bytes().startswith(b"\x89PNG")
    assert path.stat().st_size > 20_000

"""The fused model: its base is left as it is, the machine forces logits, and a cache changes nothing."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import pytest
import torch
from transformers.models.nanochat.modeling_nanochat import NanoChatForCausalLM

from tests.lm.dictation import END, HALT, OUTPUT, SUM, Dictated
from tests.lm.shapes import SHAPE, small
from tests.lm.test_coprocessor import ADD, instruction
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.errors import LimitError, UsageError
from wasmind.listeners import EngineListener
from wasmind.lm.config import PRESETS, FusedConfig
from wasmind.lm.coprocessor import Coprocessor
from wasmind.lm.model import FusedForCausalLM, machines_of, memory_of, nothing_shown
from wasmind.tokenizer.chat import encode_chat
from wasmind.tokenizer.vocabulary import FEEDBACK, SIZE, number_tokens

WORDS = len(TOKENIZER.ranks)


@pytest.fixture(scope="module")
def model() -> Iterator[FusedForCausalLM]:
    """A small one whose bridges are open."""
    torch.manual_seed(1)
    made = FusedForCausalLM(small(WORDS, num_hidden_layers=3)).eval()
    with torch.no_grad():
        made.mark_embedding.weight[1:].normal_()
        made.smear.weight.normal_(std=0.05)
        for bridge in made.bridges.values():
            bridge.gate.fill_(1.0)
    return made


def whole() -> list[int]:
    """A conversation with its program and feedback."""
    machine = Coprocessor(EngineListener)
    ids = encode_chat(TOKENIZER, "What is 15 + 27?")
    machine.read(ids)
    for item in ADD:
        made = instruction(*((item, 0) if isinstance(item, str) else item))
        machine.read(made)
        ids += [*made, *machine.forced]
        machine.read(machine.forced)
    return [*ids, *TOKENIZER.encode_plain("It is "), *number_tokens(42)]


def test_logits_are_over_all_ids_and_only_rows_in_use_can_come(model: FusedForCausalLM) -> None:
    logits = model(torch.tensor([encode_chat(TOKENIZER, "Hello")])).logits
    assert logits.shape[-1] == SIZE
    able = (logits[0, -1] > float("-inf")).nonzero().flatten().tolist()
    assert able == [*range(WORDS), *range(65527, SIZE)]


def test_what_the_machine_decides_is_forced(model: FusedForCausalLM) -> None:
    ids = whole()
    logits = model(torch.tensor([ids])).logits[0]
    forced = {t for t in range(len(ids)) if int((logits[t] > float("-inf")).sum()) == 1}
    assert all(int(logits[t].argmax()) == ids[t + 1] for t in forced)
    assert len(forced) == 3 + 4
    assert {ids[t + 1] for t in forced} == {FEEDBACK, *number_tokens(42)[1:]}


def test_a_cache_changes_nothing(model: FusedForCausalLM) -> None:
    ids = torch.tensor([whole()])
    expected = model(ids).logits
    out = model(ids[:, :10], use_cache=True)
    for t in range(10, ids.shape[1]):
        torch.testing.assert_close(out.logits[:, -1], expected[:, t - 1], rtol=1e-4, atol=1e-4)
        out = model(ids[:, t : t + 1], past_key_values=out.past_key_values, use_cache=True)
    torch.testing.assert_close(out.logits[:, -1], expected[:, -1], rtol=1e-4, atol=1e-4)


def test_a_pass_over_a_whole_conversation_sees_what_generation_sees(model: FusedForCausalLM) -> None:
    ids = torch.tensor([whole()])
    machine, marks = Coprocessor(EngineListener), []
    for token in ids[0].tolist():
        machine.read([token])
        marks.append(machine.mark)
    shown = memory_of([[(step.place, step.readout) for step in machine.steps]])
    read = model(ids).logits
    free = (read > float("-inf")).sum(-1) > 1
    given = model(ids, memory=shown, marks=torch.tensor([marks])).logits
    torch.testing.assert_close(given[free], read[free])
    assert not torch.allclose(model(ids, memory=shown).logits[free], read[free])


def test_a_batch_of_different_lengths_is_each_alone(model: FusedForCausalLM) -> None:
    prompts = [encode_chat(TOKENIZER, text) for text in ("What is 15 + 27?", "Hello", "Add 7 to 123456789, please.")]
    longest = max(map(len, prompts))
    pad = model.config.pad_token_id
    ids = torch.tensor([[pad] * (longest - len(prompt)) + prompt for prompt in prompts])
    mask = torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts])
    made = model.generate(ids, attention_mask=mask, max_new_tokens=12, do_sample=False)
    for row, prompt in zip(made.tolist(), prompts, strict=True):
        alone = model.generate(torch.tensor([prompt]), max_new_tokens=12, do_sample=False)[0].tolist()
        assert row[longest : longest + len(alone) - len(prompt)] == alone[len(prompt) :]


def test_what_the_machine_shows_changes_logits_only_where_it_has_been_seen(model: FusedForCausalLM) -> None:
    ids = torch.tensor([whole()])
    machine = Coprocessor(EngineListener)
    machine.read(ids[0].tolist())
    shown = [(step.place, step.readout) for step in machine.steps]
    seen, unseen = (model(ids, memory=memory).logits for memory in (memory_of([shown]), nothing_shown(1)))
    first = shown[0][0]
    assert torch.equal(seen[0, :first], unseen[0, :first])
    assert not torch.allclose(seen[0, first:], unseen[0, first:])


def test_a_fresh_fused_model_talks_as_its_base(model: FusedForCausalLM) -> None:
    torch.manual_seed(2)
    fused = FusedForCausalLM(FusedConfig(**SHAPE)).eval()
    base = NanoChatForCausalLM(fused.config.__class__.__mro__[1](**SHAPE, vocab_size=65536)).eval()
    base.model.embed_tokens.weight = fused.text_embedding.weight
    base.lm_head.weight = fused.text_head.weight
    base.model.layers.load_state_dict(fused.layers.state_dict())
    ids = torch.tensor([[65527, 65528, 5, 60_000, 7, 65529, 65530]])
    assert torch.equal(fused(ids).logits[..., :65536], base(ids).logits)


def test_the_loss_is_that_of_the_labels(model: FusedForCausalLM) -> None:
    ids = torch.tensor([whole()])
    labels = torch.where(torch.arange(ids.shape[1]) > 20, ids, -100)
    machine = Coprocessor(EngineListener)
    machine.read(ids[0].tolist())
    shown = memory_of([[(step.place, step.readout) for step in machine.steps]])
    logits = model(ids, memory=shown).logits[0, 20:-1]
    expected = torch.nn.functional.cross_entropy(logits, ids[0, 21:])
    torch.testing.assert_close(model(ids, labels=labels, memory=shown).loss, expected)


@pytest.mark.parametrize("token", [-1, 40_000, SIZE])
def test_an_id_that_is_none_is_refused(model: FusedForCausalLM, token: int) -> None:
    with pytest.raises(UsageError, match=f"{token} is no id of this model"):
        model(torch.tensor([[65527, token]]))


def test_the_default_is_small() -> None:
    with torch.device("meta"):
        made = FusedForCausalLM(PRESETS["tiny"].config())
    assert sum(parameter.numel() for parameter in made.parameters()) <= 10_000_000


def asked(*questions: str) -> dict[str, torch.Tensor]:
    """Questions side by side, padded to the left, for `generate`."""
    prompts = [encode_chat(TOKENIZER, question) for question in questions]
    longest = max(map(len, prompts))
    ids = torch.full((len(prompts), longest), FusedConfig().pad_token_id)
    for row, prompt in zip(ids, prompts, strict=True):
        row[longest - len(prompt) :] = torch.tensor(prompt)
    return {"input_ids": ids, "attention_mask": (ids != FusedConfig().pad_token_id).long()}


def test_a_question_is_answered_as_the_card_says(model: FusedForCausalLM) -> None:
    ids = encode_chat(TOKENIZER, "What is 15 + 27?")
    said = [*SUM, *TOKENIZER.encode_plain("It is "), *number_tokens(42)]
    options = {"max_new_tokens": 50, "eos_token_id": END}
    made, outputs, trace = model.generate_chat(
        ids, temperature=0, return_outputs=True, logits_processor=[Dictated(said)], **options
    )
    assert made[: len(ids)] == ids
    assert outputs == [42]
    assert [step.text for step in trace] == ["local.get 0", "local.get 1", "i32.add", "output", "halt"]
    assert TOKENIZER.decode(made[len(ids) :]) == "It is 42"
    more = [*made, *encode_chat(TOKENIZER, "And 1 + 2?")[1:]]
    assert model.generate_chat(more, return_outputs=True, logits_processor=[Dictated(SUM)], **options)[1] == [3]
    assert model.generate_chat(ids, temperature=0.8, logits_processor=[Dictated(said)], **options) == (made, [], [])


def test_machines_of_a_batch_do_not_mind_one_another_s_end(model: FusedForCausalLM) -> None:
    twice = [*SUM[:-1], *instruction("local.get", 1), OUTPUT, HALT, 5, 6, 7]
    out = model.generate(
        **asked("What is 15 + 27?", "Hello", "Please add 1 and 2 for me"),
        logits_processor=[Dictated(SUM, [5], twice)],
        max_new_tokens=60,
        return_dict_in_generate=True,
    )
    machines = machines_of(out.past_key_values, 3)
    assert [machine.outputs for machine in machines] == [[42], [], [3, 2]]
    assert all(machine.next is None for machine in machines)
    assert all(int((row == END).sum()) == 1 for row in out.sequences)


def test_several_answers_are_drawn_each_with_its_machine(model: FusedForCausalLM) -> None:
    out = model.generate(
        **asked("What is 15 + 27?"),
        logits_processor=[Dictated(SUM, [], [*SUM, *SUM])],
        do_sample=True,
        temperature=2.0,
        num_return_sequences=3,
        max_new_tokens=60,
        return_dict_in_generate=True,
    )
    assert [machine.outputs for machine in machines_of(out.past_key_values, 3)] == [[42], [], [42, 42]]


def test_half_precision_changes_nothing_of_the_machine(model: FusedForCausalLM) -> None:
    half = copy.deepcopy(model).to(torch.bfloat16)
    ids = encode_chat(TOKENIZER, "What is 15 + 27?")
    made, outputs, _ = half.generate_chat(ids, return_outputs=True, logits_processor=[Dictated(SUM)])
    assert outputs == [42]
    assert made == model.generate_chat(ids, logits_processor=[Dictated(SUM)])[0]


@pytest.mark.parametrize(
    ("options", "mode"),
    [
        ({"num_beams": 2}, "beam search"),
        ({"num_beams": 2, "do_sample": True}, "beam sample"),
        ({"prompt_lookup_num_tokens": 3}, "assisted generation"),
        ({"penalty_alpha": 0.6, "top_k": 4}, "contrastive search"),
    ],
)
def test_ways_to_generate_that_go_back_are_refused(
    model: FusedForCausalLM, options: dict[str, object], mode: str
) -> None:
    with pytest.raises(UsageError, match=f"{mode} takes back what it has tried, and the state of a machine is not cop"):
        model.generate(**asked("Hello"), max_new_tokens=2, **options)


def test_batches_in_which_a_sequence_has_no_place_are_refused(model: FusedForCausalLM) -> None:
    with pytest.raises(UsageError, match="no static cache"):
        model.generate(**asked("Hello", "you"), max_new_tokens=2, cache_implementation="static")
    with pytest.raises(UsageError, match="continuous batching has no place"):
        model.generate_batch([encode_chat(TOKENIZER, "Hello")])


def test_a_cache_with_machines_is_not_copied(model: FusedForCausalLM) -> None:
    with torch.no_grad():
        cache = model(torch.tensor([encode_chat(TOKENIZER, "Hello")]), use_cache=True).past_key_values
    with pytest.raises(UsageError, match="generate from the whole prompt"):
        copy.deepcopy(cache)


def test_a_prompt_that_leaves_no_answer_is_refused(model: FusedForCausalLM) -> None:
    with pytest.raises(UsageError, match="the prompt is empty"):
        model.generate_chat([])
    with pytest.raises(LimitError, match="the model reads 2,048; shorten it"):
        model.generate_chat([5] * 2048)

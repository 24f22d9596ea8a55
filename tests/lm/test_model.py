"""The fused model: its base is left as it is, the machine forces logits, and a cache changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from transformers.models.nanochat.modeling_nanochat import NanoChatForCausalLM

from tests.lm.test_coprocessor import ADD, instruction
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.errors import UsageError
from wasmind.listeners import EngineListener
from wasmind.lm.config import PRESETS, FusedConfig
from wasmind.lm.coprocessor import Coprocessor
from wasmind.lm.model import FusedForCausalLM, memory_of
from wasmind.tokenizer.chat import encode_chat
from wasmind.tokenizer.vocabulary import FEEDBACK, SIZE, number_tokens

WORDS = len(TOKENIZER.ranks)


@pytest.fixture(scope="module")
def model() -> Iterator[FusedForCausalLM]:
    """A small one whose bridges are open."""
    torch.manual_seed(1)
    config = FusedConfig(
        hidden_size=32, intermediate_size=64, num_hidden_layers=3, num_attention_heads=2, text_tokens=WORDS
    )
    made = FusedForCausalLM(config).eval()
    with torch.no_grad():
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
    seen, unseen = (model(ids, memory=memory_of([part])).logits for part in (shown, []))
    first = shown[0][0]
    assert torch.equal(seen[0, :first], unseen[0, :first])
    assert not torch.allclose(seen[0, first:], unseen[0, first:])


def test_a_fresh_fused_model_talks_as_its_base(model: FusedForCausalLM) -> None:
    torch.manual_seed(2)
    shape = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 3, "num_attention_heads": 2}
    fused = FusedForCausalLM(FusedConfig(**shape)).eval()
    base = NanoChatForCausalLM(fused.config.__class__.__mro__[1](**shape, vocab_size=65536)).eval()
    base.model.embed_tokens.weight = fused.text_embedding.weight
    base.lm_head.weight = fused.text_head.weight
    base.model.layers = fused.layers
    ids = torch.tensor([[65527, 65528, 5, 60_000, 7, 65529, 65530]])
    assert torch.equal(fused(ids).logits[..., :65536], base(ids).logits)


def test_the_loss_is_that_of_the_labels(model: FusedForCausalLM) -> None:
    ids = torch.tensor([whole()])
    labels = torch.where(torch.arange(ids.shape[1]) > 20, ids, -100)
    logits = model(ids, memory=memory_of([[]])).logits
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

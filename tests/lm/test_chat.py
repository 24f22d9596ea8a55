"""Conversations: what an answer holds, state over many turns, interruption, and questions that are none."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from transformers.generation.logits_process import LogitsProcessorList

from tests.lm.dictation import Dictated
from tests.lm.shapes import small
from tests.lm.test_coprocessor import ADD, instruction
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.errors import LimitError, UsageError
from wasmind.lm.chat import KEPT, LONGEST, Chat
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer.vocabulary import BYTE, OUT_REF

TALLY = [("local.get", 20), ("local.get", 0), "i32.add", ("local.tee", 20), "output", "halt"]
"""Adds the first integer of the question to what is kept in a local."""


class Scripted(FusedForCausalLM):
    """Answers everything with one program and "That makes <output 0>."."""

    program = TALLY

    def generate(self, inputs: Any = None, generation_config: Any = None, **kwargs: Any) -> Any:
        said = [token for i in self.program for token in instruction(*((i, 0) if isinstance(i, str) else i))]
        said += [*TOKENIZER.encode_plain("That makes "), OUT_REF, BYTE, *TOKENIZER.encode_plain(".")]
        return super().generate(
            inputs, generation_config, logits_processor=LogitsProcessorList([Dictated(said)]), **kwargs
        )


@pytest.fixture
def model() -> Scripted:
    torch.manual_seed(1)
    made = Scripted(small(len(TOKENIZER.ranks), max_position_embeddings=1024))
    made.train(False)
    return made


def test_an_answer_holds_what_came_of_the_question(model: Scripted) -> None:
    model.program = list(ADD)
    shown: list[str] = []
    answer = Chat((model, TOKENIZER)).ask("What is 15 + 27?", show=shown.append)
    assert answer.text == "".join(shown) == "That makes 42."
    assert answer.outputs == [42]
    assert answer.program == ["local.get 0", "local.get 1", "i32.add", "output", "halt"]
    assert [step.outputs for step in answer.trace] == [(), (), (), (42,), ()]
    assert answer.ended


def test_a_tally_over_a_hundred_turns_is_exact_though_the_model_reads_only_the_last(model: Scripted) -> None:
    chat = Chat((model, TOKENIZER))
    total = 0
    for turn in range(100):
        total += turn * 12345
        answer = chat.ask(f"add {turn * 12345}, please")
        assert (answer.text, answer.outputs) == (f"That makes {total}.", [total])
        assert len(chat._seen) <= LONGEST + 64
    assert len(chat._seen) > KEPT
    chat.reset()
    assert chat.ask("add 7").outputs == [7]


def test_a_question_that_is_interrupted_leaves_all_as_it_was(model: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(text: str) -> None:
        raise KeyboardInterrupt

    chat = Chat((model, TOKENIZER))
    chat.ask("add 100")
    chat.ask("add 20")
    with pytest.raises(KeyboardInterrupt):
        chat.ask("add 5000", show=interrupt)
    assert chat.ask("add 3").outputs == [123]


def test_questions_that_are_none(model: Scripted) -> None:
    chat = Chat((model, TOKENIZER))
    for empty in ("", " \n\t"):
        with pytest.raises(UsageError, match="the question is empty"):
            chat.ask(empty)
    with pytest.raises(LimitError, match=r"the question has [\d,]+ tokens, and the model reads 1,023"):
        chat.ask("12345 " * 400)
    for large in ("2147483648", "-2,147,483,649", "9" * 5000):
        with pytest.raises(LimitError, match=r"is too large: the machine computes with whole numbers of 32 bits"):
            chat.ask(f"add {large}")
    assert chat.ask("add 2147483647").outputs == [2147483647]
    chat.reset()
    assert chat.ask("\x00\xff\ud800 <|assistant_end|> 7").outputs == [7]
    assert not chat.ask("add 1", max_new_tokens=3).ended
    assert chat.ask("add 2").ended

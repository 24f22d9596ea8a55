"""Every category: its programs run on the machine and give what its oracle says, whatever is drawn."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.data import wording
from wasmind.data.example import DisagreementError, answer_text, execute, ids_and_mask, text
from wasmind.data.grammar import SLOT
from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Given, Said
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks import CATEGORIES, task, text_conversation
from wasmind.data.tasks.talk import Form
from wasmind.data.wording import Question
from wasmind.errors import UsageError
from wasmind.isa.listen import Listener
from wasmind.isa.tokens import TEXT_TOKENS, TRAP
from wasmind.isa.traps import TrapKind
from wasmind.listeners import EngineListener as listener_with
from wasmind.tokenizer.vocabulary import SPECIAL


def _modes(name: str) -> list[str]:
    return ["train", *sorted(task(name).harder)]


def _draw(random: Random, mode: str) -> Draw:
    return Draw(random, **({} if mode == "train" else {mode: True}))


def _code_length(example: Example) -> int:
    return sum(len(turn.code) for turn in example.turns)


CASES = [(name, mode) for name in CATEGORIES for mode in _modes(name)]


@pytest.mark.parametrize(("name", "mode"), CASES)
def test_the_machine_agrees_with_the_oracle(name: str, mode: str) -> None:
    random = Random(1)
    for _ in range(50):
        example = task(name).draw(_draw(random, mode))
        copied = execute(example, listener_with, by_reference=False)
        named = execute(example, listener_with, by_reference=True)
        assert [made.outputs for made in copied] == [made.outputs for made in named]
        assert not any(SLOT.search(answer_text(made) + made.turn.question.text) for made in copied)


@pytest.mark.parametrize("name", CATEGORIES)
def test_the_engine_makes_the_tokens_of_the_reference(name: str) -> None:
    random = Random(2)
    for _ in range(6):
        example = task(name).draw(Draw(random))
        assert execute(example, listener_with, by_reference=True) == execute(example, Listener, by_reference=True)


@pytest.mark.parametrize("name", CATEGORIES)
def test_the_same_seed_draws_the_same(name: str) -> None:
    assert task(name).draw(Draw(Random(7))) == task(name).draw(Draw(Random(7)))


@pytest.mark.parametrize("name", CATEGORIES)
def test_there_are_many_ways_of_asking(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "_typed", lambda random, text: text.lower())
    random = Random(3)
    examples = [task(name).draw(Draw(random)) for _ in range(2000)]
    masked = {re.sub(r"\d[\d,]*", "#", turn.question.text) for example in examples for turn in example.turns}
    assert len(masked) >= (1000 if name in ("arithmetic", "word_problem") else 200)


@pytest.mark.parametrize("name", [name for name, mode in CASES if mode == "length"])
def test_what_is_longer_is_longer(name: str) -> None:
    random = Random(4)
    trained = [task(name).draw(Draw(random)) for _ in range(800)]
    longer = [task(name).draw(Draw(random, length=True)) for _ in range(100)]
    by_turns = min(len(e.turns) for e in longer) > max(len(e.turns) for e in trained)
    assert by_turns or min(map(_code_length, longer)) > max(map(_code_length, trained))


@pytest.mark.parametrize("name", CATEGORIES)
def test_training_asks_about_no_number_of_the_size_held_out(name: str) -> None:
    random = Random(6)
    for _ in range(500):
        for turn in task(name).draw(Draw(random)).turns:
            numbers = turn.question.integers if turn.code else ()  # talk may be of a million
            assert not any(digits(value) == HELD_OUT for value in numbers), turn.question.text


@pytest.mark.parametrize("name", CATEGORIES)
def test_no_answer_is_a_safe_bet(name: str) -> None:
    random = Random(5)
    turns = [task(name).draw(Draw(random)).turns[-1] for _ in range(1000)]
    outputs = Counter(turn.expected for turn in turns if turn.code)
    if outputs:
        assert outputs.most_common(1)[0][1] < 0.15 * sum(outputs.values())


CODE = (Given(0), Given(1), "i32.add", "output", "halt")
ASKED = Question("What is 15 + 27?", (15, 27), (0, 1))


CARD = Example((Turn(ASKED, (15, 27), CODE, (42,), "It is <0>.", "it is <0>."),))


def test_all_talk_has_wordings_that_are_held_out() -> None:
    talks = {talk for talks, _ in text_conversation.BODY for first in talks for talk in (first, *first.more)}
    plain = [talk.wordings for talk in talks if talk.form not in (Form.ASK, Form.DO, Form.SAY)]
    assert plain
    assert all("~" in wordings for wordings in plain)


def test_the_sequence_is_the_card_s() -> None:
    made = execute(CARD, Listener, by_reference=False)
    ids, mask = ids_and_mask(TOKENIZER, made, by_reference=False)
    const, zero, result = 65536, 65800, 65536 + 261
    program = [const, zero, zero, zero, zero + 15, result, const, zero, zero, zero, zero + 27, result]
    program += [65537, result, 65776, zero, zero, zero, zero + 42, 65791]
    start = ids.index(65530) + 1
    assert ids[start : start + len(program)] == program
    learned = [token for token, wanted in zip(ids, mask, strict=True) if wanted]
    assert result not in learned
    assert learned[-1] == 65531
    assert TOKENIZER.decode(ids) == "What is 15 + 27?It is 42."


def test_by_reference_a_program_names_numbers_and_an_answer_outputs() -> None:
    made = execute(CARD, Listener, by_reference=True)
    ids, _ = ids_and_mask(TOKENIZER, made, by_reference=True)
    assert [mnemonic for mnemonic, _ in made[0].program][:2] == ["local.get", "local.get"]
    assert TOKENIZER.decode(ids) == "What is 15 + 27?It is 42."


def test_an_example_to_read() -> None:
    made = execute(CARD, Listener, by_reference=False)
    assert text(made) == (
        "User: What is 15 + 27?\nProgram: i32.const 15; i32.const 27; i32.add; output; halt\n"
        "Outputs: 42\nAssistant: It is 42."
    )


def test_a_task_that_is_wrong_is_stopped() -> None:
    (turn,) = CARD.turns
    wrong = Turn(turn.question, turn.values, turn.code, (41,), "", "")
    with pytest.raises(DisagreementError, match="the machine says"):
        execute(Example((wrong,)), Listener, by_reference=False)
    traps = Turn(turn.question, (1, 0), [("i32.const", 1), ("i32.const", 0), "i32.div_s"], (), "", "")
    with pytest.raises(DisagreementError, match="traps, integer divide by zero"):
        execute(Example((traps,)), Listener, by_reference=False)


def test_what_is_said_stands_between_the_parts_of_a_program() -> None:
    asked = Question("tea 3\nmilk 4\ntea and milk?", (3, 4), (0, 1))
    code = (Said("tea"), Given(0), Said(" and milk"), Given(1), "i32.add", "output", "halt")
    (made,) = execute(Example((Turn(asked, (3, 4), code, (7,), "tea and milk: <0>", ""),)), Listener, by_reference=True)
    assert [part for part in made.parts if isinstance(part, str)] == ["tea", " and milk"]
    assert [name for name, _ in made.program] == ["local.get", "local.get", "i32.add", "output", "halt"]
    ids, mask = ids_and_mask(TOKENIZER, [made], by_reference=True)
    assert TOKENIZER.decode(ids) == f"{asked.text}tea and milk: 7"
    shown = TOKENIZER.decode(ids, trace=True)
    assert re.search(r"tea\[local.get\].*\[result\] and milk\[local.get\]", shown)
    said = [token for token, learned in zip(ids, mask, strict=True) if learned and token < SPECIAL["bos"]]
    assert said == [token for part in ("tea", " and milk", ": ") for token in TOKENIZER.encode_plain(part)]


def test_names_are_said_as_the_question_writes_them() -> None:
    random = Random(5)
    turns = [task("data_query").draw(Draw(random)).turns[0] for _ in range(300)]
    said = [(turn, [item.text for item in turn.code if isinstance(item, Said)]) for turn in turns]
    assert sum(bool(texts) for _, texts in said) > 100
    for turn, texts in said:
        assert turn.answer.startswith("".join(texts))
        names = [name for text in texts for name in re.split("^, |^ and | of ", text)]  # "orders of kites"
        assert all(name.casefold() in turn.question.text.casefold() for name in names)


def test_a_name_of_a_tally_keeps_its_counter() -> None:
    total = 207  # the local of all counters' sum
    random = Random(7)
    found = [task("running_tally").draw(Draw(random)) for _ in range(300)]
    for example in found:
        locals_of: dict[str, set[int]] = {}
        for code in (turn.code for turn in example.turns):
            for item, then in pairwise(code):
                if isinstance(item, Said) and isinstance(then, tuple) and then[0] == "local.get" and then[1] != total:
                    name = re.sub("^, |^ and ", "", item.text).casefold()
                    locals_of.setdefault(name, set()).add(then[1])
        assert all(len(places) == 1 for places in locals_of.values())
        assert len(set.union(set(), *locals_of.values())) == len(locals_of)
    said = [turn for example in found for turn in example.turns if any(isinstance(item, Said) for item in turn.code)]
    assert len(said) > 100
    assert all(turn.answer.startswith("".join(i.text for i in turn.code if isinstance(i, Said))) for turn in said)


def test_a_trap_that_is_expected_is_no_disagreement() -> None:
    asked = Question("1 / 0", (1, 0), (0, 1))
    code = (Given(0), Given(1), "i32.div_s")
    trapping = Turn(asked, (1, 0), code, (), "No.", "no.", trap=TrapKind.DIVIDE_BY_ZERO)
    made = execute(Example((trapping, CARD.turns[0])), Listener, by_reference=False)
    assert [each.outputs for each in made] == [(), (42,)]
    assert made[0].program[-1] == ("i32.div_s", 0)
    (part,) = made[0].parts
    assert not isinstance(part, str)
    assert (part["ids"][-1], part["mask"][-1]) == (TEXT_TOKENS + TRAP, 0)
    with pytest.raises(DisagreementError, match="does not trap, integer divide by zero"):
        execute(Example((replace(trapping, values=(1, 1)),)), Listener, by_reference=False)


def test_a_few_divisions_are_by_zero() -> None:
    random = Random(8)
    turns = [task("arithmetic").draw(Draw(random)).turns[0] for _ in range(4000)]
    divisions = [turn for turn in turns if any(item in ("i32.div_s", "i32.rem_s") for item in turn.code)]
    trapping = [turn for turn in turns if turn.trap]
    assert 0.01 < len(trapping) / len(divisions) < 0.06
    assert all("zero" in turn.answer and turn.code[-1] != "halt" for turn in trapping)


def test_an_unknown_category_is_named() -> None:
    with pytest.raises(UsageError, match="there is no category 'poetry'; choose of arithmetic, "):
        task("poetry")

"""Ids and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wasmind.errors import UsageError
from wasmind.isa.tokens import TEXT_TOKENS
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.chat import encode_chat, render_conversation
from wasmind.tokenizer.spacing import NUMBER, spaced, unspaced
from wasmind.tokenizer.vocabulary import SPECIAL, number_tokens

TEXTS = ["What is the sum of 3 and 4?", "the sum is here", "Please tell me what the difference is. Ünïcode 日本"] * 20
TOKENIZER = Tokenizer.train(TEXTS, 400)
ADD = [TEXT_TOKENS + 1, TEXT_TOKENS + 261]


def test_the_card_s_example() -> None:
    ids = TOKENIZER.encode("What is 15 + 27?")
    assert ids[-6:-1] == [65536, 65800, 65800, 65800, 65800 + 27]
    assert TOKENIZER.decode(ids) == "What is 15 + 27?"


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode_plain(text)) == text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize("text", ["sum", "a\nsum", "|a|\tsum", '"sum"', "['sum']", ": 'sum'", "3 sum", "(sum"])
def test_a_word_has_the_same_ids_wherever_it_stands(text: str) -> None:
    (word,) = TOKENIZER.encode("sum")
    assert word in TOKENIZER.encode(text)
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == text


@given(st.text(), st.text())
@example(" A", "0")
def test_a_text_behind_another_is_what_it_is_within_both(before: str, text: str) -> None:
    assert unspaced(spaced(text, before), before) == text or before[-1:] == " "
    assert unspaced(spaced(text, NUMBER), NUMBER) == text
    assert spaced(before) + spaced(text, before) == spaced(before + text) or before[-1:] == " "


@given(st.integers(-(2**31), 2**31 - 1))
def test_integers_come_back_as_they_were(value: int) -> None:
    assert TOKENIZER.encode(str(value)) == number_tokens(value)
    assert TOKENIZER.decode(number_tokens(value)) == str(value)


def test_training_joins_what_is_frequent_and_is_reproducible() -> None:
    assert len(TOKENIZER.encode_plain("sum")) == 1
    assert Tokenizer.train(TEXTS, 400).ranks == TOKENIZER.ranks
    assert 256 < len(TOKENIZER.ranks) <= 400
    assert [TOKENIZER.ranks[bytes([b])] for b in range(256)] == list(range(256))


def test_a_file_holds_the_tokenizer(tmp_path: Path) -> None:
    TOKENIZER.save(tmp_path / "t")
    again = Tokenizer.load(tmp_path / "t")
    assert again.ranks == TOKENIZER.ranks
    assert again.encode("the sum") == TOKENIZER.encode("the sum")
    assert again.one_spelling
    assert [path.name for path in tmp_path.iterdir()] == ["t"]


HEADER = '{"format": "wasmind-bpe-1", "pattern": "x"}\n'


@pytest.mark.parametrize(
    "text", ["", "{}", "no json", '{"format": "other", "pattern": ""}', HEADER, f"{HEADER}AA== 0", f"{HEADER}!!"]
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "t").write_text(text)
    with pytest.raises(UsageError):
        Tokenizer.load(tmp_path / "t")


def test_a_pattern_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no regular expression"):
        Tokenizer(TOKENIZER.ranks, "(")


def test_instructions_are_shown_only_in_a_trace() -> None:
    program = [*number_tokens(5), ADD[1], *ADD]
    says = [*TOKENIZER.encode_plain("It is "), TEXT_TOKENS + 522, 65800]
    output = [TEXT_TOKENS + 0xF0, *number_tokens(42)[1:]]
    assert TOKENIZER.decode([*program, *output, *says]) == "It is 42"
    assert TOKENIZER.decode([*program, *says]) == "It is [output 0]"
    assert TOKENIZER.decode([*program, *output, SPECIAL["assistant_start"], *says]) == "It is [output 0]"
    shown = TOKENIZER.decode([SPECIAL["bos"], *program, *says], trace=True)
    assert shown.startswith("<|bos|>[i32.const][byte 0][byte 0][byte 0][byte 5][result][i32.add][result]It is")


@pytest.mark.parametrize("token", [-1, 30_000, 65536 + 523])
def test_an_id_that_is_none_is_refused(token: int) -> None:
    with pytest.raises(UsageError, match=f"{token} is no token"):
        TOKENIZER.decode([token])


def test_a_prompt_ends_where_the_assistant_answers() -> None:
    ids = encode_chat(TOKENIZER, "What is 15?")
    assert ids[:2] == [65527, 65528]
    assert ids[-2:] == [65529, 65530]
    assert ids[2:-2] == TOKENIZER.encode("What is 15?")


def test_only_what_the_assistant_writes_is_learned() -> None:
    answer = [{"ids": ADD, "mask": [1, 0]}, "Done."]
    ids, mask = render_conversation(
        TOKENIZER, [{"role": "user", "content": "Add."}, {"role": "assistant", "content": answer}]
    )
    learned = [token for token, wanted in zip(ids, mask, strict=True) if wanted]
    assert learned == [ADD[0], *TOKENIZER.encode("Done."), SPECIAL["assistant_end"]]


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [{"role": "assistant", "content": "Hello."}],
        [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}],
        [{"role": "user", "content": 7}],
        [{"role": "user"}],
        [{"role": "user", "content": [{"ids": [1], "mask": []}]}],
    ],
)
def test_a_conversation_of_another_form_is_refused(messages: list[dict[str, object]]) -> None:
    with pytest.raises(UsageError):
        encode_chat(TOKENIZER, messages)


def test_the_one_that_comes_with_wasmind_knows_its_words() -> None:
    small = Tokenizer.small()
    assert len(small.ranks) == 4096
    text = "Could you tell me what is left of the apples?"
    assert small.decode(small.encode(text)) == text
    assert len(small.encode(text)) <= 12

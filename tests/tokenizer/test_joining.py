"""The encoding without tiktoken gives tiktoken's ids."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.joining import Encoding
from wasmind.tokenizer.spacing import spaced

SMALL = Tokenizer.small()
ENCODING = Encoding("small", pat_str=SMALL.pattern, mergeable_ranks=SMALL.ranks, special_tokens={})


@given(st.text(st.sampled_from("abcdeinorst THE  \n\r\t'é中🙂1234.,!?<|>_\ud800\u00a0")) | st.text())
def test_the_ids_are_tiktoken_s(text: str) -> None:
    assert ENCODING.encode_ordinary(spaced(text)) == SMALL.encode_plain(text)


def test_a_piece_of_a_hundred_thousand_letters_takes_no_time() -> None:
    began = time.perf_counter()
    assert ENCODING.encode_ordinary(" " + "ab" * 50_000) == SMALL.encode_plain("ab" * 50_000)
    assert time.perf_counter() - began < 5


def test_a_pattern_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="missing"):
        Encoding("none", pat_str="(", mergeable_ranks={}, special_tokens={})

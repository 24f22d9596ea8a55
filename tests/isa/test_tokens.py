"""Tokens: digits there and back, as few as possible, and one id for one meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasmind.isa import tokens as T
from wasmind.isa.linear import MAX_CODE
from wasmind.isa.traps import TrapKind

I32 = st.integers(-(2**31), 2**31 - 1)
DISPLACEMENTS = st.integers(-(2**23), 2**23 - 1)
EDGES = [edge * 256**n + d for n in range(4) for edge in (-128, 128) for d in (-1, 0, 1)]


def parts(tokens: list[int]) -> list[tuple[int, int]]:
    found = [T.split(token) for token in tokens]
    assert None not in found
    return [(place, t) for _, place, t in found]


@given(I32)
def test_a_value_comes_back_from_its_digits(value):
    assert T.assemble_value(T.digits(value)) == value
    assert T.assemble_value(parts(T.value_tokens(value))) == value


@given(I32)
def test_a_value_has_as_few_digits_as_hold_it(value):
    n = len(T.digits(value))
    assert -128 * 256 ** (n - 1) <= value < 128 * 256 ** (n - 1)
    assert n == 1 or not -128 * 256 ** (n - 2) <= value < 128 * 256 ** (n - 2)


@pytest.mark.parametrize("value", [v for v in EDGES if -(2**31) <= v < 2**31])
def test_the_number_of_digits_changes_where_it_must(value):
    assert T.assemble_value(T.digits(value)) == value
    assert len(T.digits(value)) == next(n for n in range(1, 5) if -(2 ** (8 * n - 1)) <= value < 2 ** (8 * n - 1))


@given(I32)
def test_the_first_digit_is_the_top_byte_and_the_others_are_bytes_less_128(value):
    (place, first), *rest = T.digits(value)
    data = value.to_bytes(4, "big", signed=True)
    assert [first, *(t + 128 for _, t in rest)] == [value >> 8 * place, *data[4 - place :]]


@given(I32)
def test_places_fall_by_one_to_0(value):
    assert [place for place, _ in T.digits(value)] == list(reversed(range(len(T.digits(value)))))


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="2147483648 does not fit 4 digits"):
        T.value_tokens(2**31)


@given(I32, st.sampled_from([1, 2, 4]))
def test_bytes_are_written_whole_and_less_128(value, count):
    stored = bytes(t + 128 for _, t in parts(T.byte_tokens(value, count)))
    assert stored == (value % 256**count).to_bytes(count, "big")


@given(DISPLACEMENTS, st.sampled_from([T.JUMP, T.CALL, T.RETURN]))
def test_a_jump_comes_back_and_only_its_last_digit_says_its_kind(displacement, kind):
    tokens = T.jump_tokens(displacement, kind)
    assert T.assemble_value(parts(tokens)) == displacement
    assert [T.split(token)[0] for token in tokens] == [T.JUMP] * (len(tokens) - 1) + [kind]


def test_three_digits_are_enough_for_any_displacement():
    assert len(T.jump_tokens(MAX_CODE)) == len(T.jump_tokens(-MAX_CODE)) == T.JUMP_PLACES


@pytest.mark.parametrize("base", [T.DIGIT, T.JUMP, T.CALL, T.RETURN])
def test_digit_and_split_are_inverse(base):
    places = {T.DIGIT: T.PLACES, T.JUMP: T.JUMP_PLACES}.get(base, 1)
    for place in range(places):
        for t in range(-128, 128):
            assert T.split(T.digit(base, place, t)) == (base, place, t)


def test_only_digits_split():
    assert all((T.split(token) is not None) == (token < T.NEXT) for token in range(T.VOCABULARY))


def test_every_token_has_a_name_of_its_own():
    names = [T.name(token) for token in range(T.CONTRACT + T.MACHINE_TOKENS)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("token", "name"),
    [
        (T.digit(T.DIGIT, 0, -5), "-5"),
        (T.digit(T.DIGIT, 3, 7), "7'''"),
        (T.digit(T.JUMP, 1, -1), "jump -1'"),
        (T.digit(T.CALL, 0, 2), "call 2"),
        (T.TRAPS[TrapKind.DIVIDE_BY_ZERO], "trap: integer divide by zero"),
        (T.YIELD_NOT_TAKEN, "your turn, not taken"),
        (T.CONTRACT + 261, "contract 261"),
    ],
)
def test_a_name_says_what_the_token_is(token, name):
    assert T.name(token) == name


def test_the_contract_has_523_machine_tokens():
    assert (T.REPL_RESULT, T.BRANCH_TAKEN, T.BRANCH_NOT_TAKEN) == (261, 262, 263)
    assert (T.BYTE, T.BYTE + 256) == (264, T.WASM_PAD)
    assert (T.WASM_PAD, T.TRAP, T.OUT_REF, T.MACHINE_TOKENS) == (520, 521, 522, 523)


def test_every_trap_stops_and_every_stop_is_in_the_vocabulary():
    assert set(T.STOPS) == {T.HALT, *T.TRAPS.values()}
    assert set(T.TRAPS) == set(TrapKind)
    assert max(*T.STOPS, *T.YIELDS) == T.VOCABULARY - 1

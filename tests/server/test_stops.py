"""The text of an answer is told once it is settled, however it falls into pieces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wasmind.server.stops import Text

LETTERS = "ab \n"


@given(
    st.lists(st.text(LETTERS, max_size=4), max_size=12), st.lists(st.text(LETTERS, min_size=1, max_size=3), max_size=3)
)
def test_what_is_told_is_the_text_up_to_the_first_stop(pieces: list[str], stops: list[str]) -> None:
    text, told = Text(stops), ""
    for piece in pieces:
        text.add(piece)
        told += text.settled()
    told += text.settled(over=True)
    whole = "".join(pieces).lstrip()
    ends = [at for stop in stops if (at := whole.find(stop)) >= 0]
    assert told == whole[: min(ends, default=None)].rstrip()
    assert text.stopped == bool(ends)


def test_what_may_begin_a_stop_waits() -> None:
    text = Text(["STOP"])
    told = []
    for piece in ("a S", "T", "ART ST", "OP b"):
        text.add(piece)
        told.append(text.settled())
    assert told == ["a", "", " START", ""]
    assert text.stopped

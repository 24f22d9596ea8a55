"""Source lines and variables against what the C program does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("elftools", reason="pip install 'wasmind[serve]'")
pytest.importorskip("pydantic", reason="pip install 'wasmind[serve]'")

import wasmind
from tests.dwarf.samples import FOLDER, OPTIMISED, PLAIN, sections
from wasmind import dwarf, wasm, xray
from wasmind.errors import DebugError, UsageError

SORTED = [3, 5, 1, 7, 2, 9]


def sourced(path: Path, *args: int) -> xray.Source:
    source = xray.source(xray.subject(wasmind.load(path), "run", args), FOLDER)
    assert source is not None
    return source


@pytest.fixture(scope="module")
def plain() -> xray.Source:
    return sourced(PLAIN, 1000)


def values(source: xray.Source, position: int) -> dict[str, str]:
    here = source.at(position)
    assert here is not None
    return {shown.name: shown.value or shown.missing for shown in here.variables}


def lines(source: xray.Source) -> list[int]:
    return [here.line for stop in source.stops if (here := source.at(stop))]


def at_line(source: xray.Source, line: int) -> list[int]:
    return [stop for stop in source.stops if (here := source.at(stop)) and here.line == line]


def test_lines_follow_the_control_flow_of_the_program(plain: xray.Source) -> None:
    found = lines(plain)
    assert found[:14] == [20, *range(21, 33), 33]
    loop = [line for line in found if line in (12, 13)]
    assert loop == [12, 13] * 6
    assert [plain.at(stop).function for stop in at_line(plain, 18)] == ["depth"] * 5  # type: ignore[union-attr]
    assert found[-1] in (40, 41)


def test_a_call_of_the_same_line_is_a_line_of_its_own(plain: xray.Source) -> None:
    calls = at_line(plain, 18)
    assert [values(plain, stop)["n"] for stop in calls[:3]] == ["not set yet"] * 3
    ends = [(plain.after(stop) or stop + 1) - 1 for stop in calls]
    assert [values(plain, end)["n"] for end in ends] == list("32123")


def test_variables_of_every_type_hold_what_the_program_put_there(plain: xray.Source) -> None:
    (call,) = at_line(plain, 39)[:1]
    told = values(plain, call)
    pointer = told.pop("to")
    assert pointer.startswith("0x")
    assert pointer.endswith("→ {x = 3, y = -4, low = 5, high = 17}")
    text = told.pop("title")
    assert text.endswith(' "sorted"')
    assert told == {
        "given": "1000",
        "at": "{x = 3, y = -4, low = 5, high = 17}",
        "either": '{whole = 16909060, bytes = "\\u0004\\u0003\\u0002\\u0001"}',
        "hue": "GREEN (5)",
        "ratio": "1.5",
        "third": "0.1",
        "word": '"abc"',
        "grid": "[[1, 2, 3], [4, 5, 6]]",
        "byte": "200",
        "wide": "10000000000",
        "sure": "true",
        "call": told["call"],
        "table": str(SORTED),
    }


def test_a_loop_shows_its_variables_as_they_change(plain: xray.Source) -> None:
    assert [values(plain, stop)["i"] for stop in at_line(plain, 13)] == list("012345")
    assert [values(plain, stop)["twice"] for stop in at_line(plain, 13)] == [str(2 * v) for v in SORTED]
    sums = [values(plain, stop)["sum"] for stop in at_line(plain, 12)]
    assert sums == [str(2 * sum(SORTED[:count])) for count in range(6)]


def test_a_variable_is_told_with_the_token_that_wrote_it(plain: xray.Source) -> None:
    subject = plain.subject
    for stop in at_line(plain, 13):
        here = plain.at(stop)
        assert here is not None
        (twice,) = (shown for shown in here.variables if shown.name == "twice")
        assert twice.written is not None
        step = subject.step_at(twice.written)
        assert step is not None
        assert subject.instruction(step).startswith("store")
        assert step.end - 1 == twice.written <= stop


def test_what_has_not_been_written_in_this_call_has_no_value(plain: xray.Source) -> None:
    told = values(plain, plain.stops[0])
    assert {told[name] for name in ("given", "at", "word", "wide")} == {"not set yet"}
    assert told["table"] == "[5, 3, 9, 1, 7, 2]"


def test_one_steps_from_line_to_line_and_to_a_line(plain: xray.Source) -> None:
    position, seen = plain.stops[0], [plain.stops[0]]
    while (after := plain.after(position)) is not None:
        assert plain.before(after) == position
        position = after
        seen.append(position)
    assert seen == plain.stops
    assert plain.before(plain.stops[0]) is None
    assert plain.before(plain.stops[3] + 1) == plain.stops[3]
    file = next(iter(plain.files))
    turns = at_line(plain, 12)
    assert plain.reaches(file, 12, turns[0]) == turns[1]
    assert plain.reaches(file, 12, turns[-1]) == turns[0]
    assert plain.reaches(file, 1, turns[0]) is None


def test_an_optimised_module_takes_its_text_from_beside_it() -> None:
    source = sourced(OPTIMISED, 1000)
    ((file, run),) = source.files.values()
    assert file.text == (FOLDER / "walk.c").read_text()
    assert set(run) <= set(range(9, 43))
    told = values(source, source.stops[0])
    assert told["given"] == "1000"
    assert told["hue"] == "GREEN (5)"
    assert told["to"] == "optimised away"


def test_a_module_without_debug_information_has_no_source() -> None:
    assert xray.source(xray.subject(wasmind.load('(module (func (export "main")))'))) is None


@settings(max_examples=6, deadline=None)
@given(st.data())
def test_damaged_sections_are_shown_or_refused_in_one_line(plain: xray.Source, data: st.DataObject) -> None:
    damaged = sections(PLAIN)
    for _ in range(data.draw(st.integers(1, 4))):
        name = data.draw(st.sampled_from(sorted(damaged)))
        content = bytearray(damaged[name])
        if data.draw(st.booleans()):
            del content[data.draw(st.integers(0, len(content))) :]
        elif content:
            place = data.draw(st.integers(0, len(content) - 1))
            content[place : place + 4] = data.draw(st.binary(min_size=1, max_size=4))
        damaged[name] = bytes(content)
    try:
        source = xray.Source(plain.subject, dwarf.read(damaged))
    except DebugError as error:
        assert "\n" not in str(error)  # noqa: PT017  (much damage goes unnoticed)
    else:
        assert all(source.at(stop) for stop in source.stops[:20])


def test_damaged_debug_information_leaves_the_program_as_it_is() -> None:
    data = PLAIN.read_bytes()
    name = b".debug_abbrev"
    place = data.index(name) + len(name)
    subject = xray.subject(wasmind.load(data[:place] + b"\xff" * 40 + data[place + 40 :]), "run", (1000,))
    assert subject.ended
    with pytest.raises(DebugError, match="the debug information is damaged"):
        xray.source(subject)


PROGRAM = """
static long long steps[8];
static int collatz(int n) {
    int count = 0;
    while (n != 1) {
        n = n % 2 ? 3 * n + 1 : n / 2;
        count++;
    }
    return count;
}
int main(void) {
    for (int i = 1; i < 8; i++) steps[i] = collatz(i) * 10000000000ll;
    return 0;
}
"""


def test_a_program_that_clang_compiles_here_shows_what_python_computes(tmp_path: Path) -> None:
    path = tmp_path / "collatz.c"
    path.write_text(PROGRAM)
    try:
        module = wasmind.load(wasm.compile_c(path, debug=True))
    except UsageError as error:
        pytest.skip(str(error))
    source = xray.source(xray.subject(module))
    assert source is not None
    assert [file.name for file, lines in source.files.values() if lines] == ["collatz.c"]
    expected: list[tuple[str, str]] = []
    counts = [0]
    for i in range(1, 8):
        n, count = i, 0
        while n != 1:
            n = 3 * n + 1 if n % 2 else n // 2
            expected.append((str(n), str(count)))
            count += 1
        counts.append(count)
    found = [(told["n"], told["count"]) for stop in at_line(source, 7) for told in [values(source, stop)]]
    assert found == expected
    assert values(source, at_line(source, 13)[0])["steps"] == str([count * 10**10 for count in counts])

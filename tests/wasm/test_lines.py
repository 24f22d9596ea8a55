"""Moves that happen at once, and the clean-up of jumps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wasmind.isa.linear import FRAME, frame
from wasmind.wasm.lines import HOLE, Line, Lines, sequential
from wasmind.wasm.peephole import tidy

SLOTS = st.integers(0, 7)
S0, S1, S2 = frame(0), frame(1), frame(2)
SCRATCH = 99


@given(st.dictionaries(SLOTS, SLOTS))
def test_sequential_copies_do_what_the_moves_do_at_once(moves: dict[int, int]) -> None:
    slots = {slot: f"value {slot}" for slot in range(8)}
    wanted = slots | {to: slots[source] for to, source in moves.items()}
    for to, source in sequential(moves.items(), SCRATCH):
        slots[to] = slots[source]
    slots.pop(SCRATCH, None)
    assert slots == wanted


def test_a_swap_takes_three_copies_and_a_chain_none_more_than_its_moves() -> None:
    assert len(sequential([(0, 1), (1, 0)], SCRATCH)) == 3
    assert sequential([(0, 1), (1, 2)], SCRATCH) == [(0, 1), (1, 2)]
    assert sequential([(1, 0), (2, 1)], SCRATCH) == [(2, 1), (1, 0)]
    assert sequential([(3, 3)], SCRATCH) == []


def _unused(*later: Line, label: bool = False, reads: tuple[int, int] = (S0, 5)) -> bool:
    """Whether s1, an addition of the operands, may as well be computed behind the later lines."""
    code = Lines()
    line = Line("add", *reads, d=S1)
    place = code.append(line)
    for other in later:
        code.append(other)
    if label:
        code.bind(code.label())
    return code.unused(place, S1) is line


def test_a_result_is_unused_until_its_slot_or_an_operand_is_touched() -> None:
    assert _unused()
    assert _unused(Line("mul", S0, 5, d=S2), Line("store8", S0, S2, 5), Line(HOLE), Line("output", S0))
    for reader in (Line("copy", S1, d=S2), Line("load", 5, c=S1, d=S2), Line("store", 5, S1, 5), Line("output", S1)):
        assert not _unused(reader)
    for writer in (Line("const", d=S1), Line("const", d=S0), Line("load", 5, c=5, d=S0)):
        assert not _unused(writer)
    assert not _unused(Line("const", d=5))


def test_a_call_leaves_only_slots_of_the_frame_as_they_are() -> None:
    assert _unused(Line("call"), reads=(S0, S2))
    assert not _unused(Line("call"))
    assert not _unused(Line("call"), reads=(S0, frame(FRAME)))


def test_a_result_is_used_for_all_one_knows_where_code_joins_or_parts() -> None:
    assert not _unused(label=True)
    assert not _unused(Line("br_nez", S0, label=0))
    assert not _unused(Line("jump", label=0))


def test_uses_are_not_looked_for_farther_than_a_while() -> None:
    assert _unused(*[Line("output", S0)] * 63)
    assert not _unused(*[Line("output", S0)] * 64)


def _code(*items: str | int) -> Lines:
    """Lines from words: "op" or "op label"; a number binds that label."""
    code = Lines()
    for _ in range(10):
        code.label()
    for item in items:
        if isinstance(item, int):
            code.bind(item)
        else:
            op, *label = item.split()
            code.append(Line(op, label=int(label[0])) if label else Line(op))
    return code


def _shown(code: Lines) -> list[str]:
    tidy(code)
    return [f"{line.op} {code.where[line.label]}" if line.label >= 0 else line.op for line in code.lines]


def test_jumps_to_jumps_go_where_those_go() -> None:
    code = _code("br_nez 0", "output", "halt", 0, "jump 1", "note", 1, "output", "ret")
    assert _shown(code) == ["br_nez 3", "output", "halt", "output", "ret"]


def test_a_jump_to_an_end_becomes_that_end() -> None:
    code = _code("br_nez 0", "jump 1", 0, "output", 1, "ret")
    assert _shown(code) == ["br_eqz 2", "output", "ret"]
    assert _shown(_code("br_nez 0", "note", "jump 1", 0, "output", 1, "ret")) == [
        "br_nez 3",
        "note",
        "ret",
        "output",
        "ret",
    ]


def test_a_branch_over_a_jump_is_turned_round() -> None:
    code = _code(1, "output", "br_lt_s 0", "jump 1", 0, "ret")
    assert _shown(code) == ["output", "br_ge_s 0", "ret"]


def test_a_jump_that_is_itself_a_target_is_left() -> None:
    code = _code(1, "br_table", "br_nez 0", 2, "jump 1", 0, "output", "br_eqz 2", "ret")
    assert "jump 0" not in _shown(code)  # label 2 is threaded to label 1, and then the jump is not a target


def test_endless_loops_of_jumps_stay() -> None:
    assert _shown(_code(0, "jump 0")) == ["jump 0"]
    assert _shown(_code(0, "jump 1", 1, "jump 0")) in (["jump 0"], ["jump 1", "jump 0"])


def test_code_that_nothing_reaches_is_dropped_with_its_tables() -> None:
    code = _code("ret", "br_table")
    code.append(Line("jump", label=0, fixed=True))
    code.append(Line("jump", label=0, fixed=True))
    code.bind(0)
    code.append(Line("halt"))
    assert _shown(code) == ["ret"]


def test_a_table_keeps_its_jumps() -> None:
    code = _code("br_table")
    code.append(Line("jump", label=0, fixed=True))
    code.append(Line("jump", label=0, fixed=True))
    code.bind(0)
    code.append(Line("ret"))
    assert _shown(code) == ["br_table", "jump 3", "jump 3", "ret"]


def test_holes_and_chains_of_idle_branches_vanish() -> None:
    code = _code(*["br_nez 0"] * 50, 0, "ret")
    code.lines.insert(0, Line(HOLE))
    code.where[0] += 1
    assert _shown(code) == ["ret"]

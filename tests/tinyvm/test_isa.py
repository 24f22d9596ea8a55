import pickle

import pytest

from tinyvm.isa import VALUE_MAX, VALUE_MIN, VALUES, Instruction, Opcode, Program, clamp


def test_a_label_may_be_defined_once() -> None:
    with pytest.raises(ValueError, match=r"^duplicate label: L0$"):
        Program([Instruction(Opcode.NOP, label="L0"), Instruction(Opcode.HALT, label="L0")])


def test_programs_are_compared_by_value_and_cannot_be_changed() -> None:
    program = Program([Instruction(Opcode.JMP, target="L0"), Instruction(Opcode.HALT, label="L0")])
    assert program == Program(list(program)) == pickle.loads(pickle.dumps(program))
    assert hash(program) == hash(Program(list(program)))
    with pytest.raises(TypeError):
        program.labels["L1"] = 0  # type: ignore[index]


def test_a_value_stands_at_its_own_index() -> None:
    assert sorted(VALUES) == list(range(VALUE_MIN, VALUE_MAX + 1))
    assert all(VALUES[value] == value for value in VALUES)


@pytest.mark.parametrize(("value", "kept"), [(5000, 1023), (-5000, -1024), (7, 7)])
def test_clamping_gives_the_nearest_value(value: int, kept: int) -> None:
    assert clamp(value) == kept


@pytest.mark.parametrize(
    ("left", "right", "quotient"),
    [(7, 2, 3), (-7, 2, -3), (7, -2, -3), (-7, -2, 3), (5, 0, 0), (0, 0, 0), (-1024, -1, 1024)],
)
def test_division_truncates_and_by_zero_gives_zero(left: int, right: int, quotient: int) -> None:
    assert Opcode.DIV.function is not None
    assert Opcode.DIV.function(left, right) == quotient

"""Random programs: what the reference makes of them, the weights of both machines make too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.machine.linear_programs import programs, stores
from tests.machine.proving import prove


@settings(max_examples=60, deadline=None)
@given(programs(), stores)
def test_a_random_program_is_proved(program, store):
    prove(program, store)


@pytest.mark.long
@settings(max_examples=3000, deadline=None)
@given(programs(), stores)
def test_many_random_programs_are_proved(program, store):
    prove(program, store)

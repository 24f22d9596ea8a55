"""The state that a trace tells is the state that the machine was in."""

from __future__ import annotations

from hypothesis import given, settings

from tests.machine.linear_programs import programs
from wasmind.isa.follow import Follower
from wasmind.isa.linear import Program
from wasmind.isa.reference import Machine
from wasmind.isa.tokens import STOPS


@settings(max_examples=100, deadline=None)
@given(programs())
def test_a_follower_is_where_the_machine_is(program: Program) -> None:
    machine, follower = Machine(program, {}), Follower(program)
    given_ = dict(machine.memory)
    made = [0]
    while made[-1] not in STOPS:
        made = machine.step()
        follower.take(made)
        assert follower.slots == machine.slots
        assert given_ | follower.memory == machine.memory
        assert follower.depth == machine.depth
        assert follower.pc == machine.pc or made[-1] in STOPS

"""The microcode for floats and 64-bit division gives, bit for bit, what wasmtime's instructions give."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import wasmtime
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts import build_rom
from tests.wasm.rom import OPERATORS, ROM, TRAPS, SideBySide, side_by_side
from tests.wasm.rom_cases import hard_cases, many_cases, some_cases

LONG = 100_000
MODULES = ("float", "div")


@pytest.fixture(scope="module")
def both() -> SideBySide:
    return side_by_side()


@pytest.mark.parametrize("name", OPERATORS)
@settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_an_operator_gives_what_the_instruction_gives(name: str, both: SideBySide, data: st.DataObject) -> None:
    operator = OPERATORS[name]
    assert both.differences(operator, data.draw(some_cases(operator))) == []


@pytest.mark.long
@pytest.mark.parametrize("name", OPERATORS)
def test_an_operator_gives_what_the_instruction_gives_in_many_cases(name: str, both: SideBySide) -> None:
    operator = OPERATORS[name]
    assert both.differences(operator, many_cases(operator, LONG, seed=6)) == []


DIVIDING = ("f32.div", "f64.div", "f32.sqrt", "f64.sqrt", "i64.div_s", "i64.div_u", "i64.rem_s", "i64.rem_u")


@pytest.mark.parametrize("name", DIVIDING)
@pytest.mark.parametrize("count", [500, pytest.param(LONG, marks=pytest.mark.long)])
def test_what_is_nearly_half_way_is_rounded_as_the_instruction_rounds_it(
    name: str, count: int, both: SideBySide
) -> None:
    operator = OPERATORS[name]
    assert both.differences(operator, hard_cases(operator, count, seed=7)) == []


def module(name: str) -> wasmtime.Module:
    return wasmtime.Module.from_file(wasmtime.Engine(), str(ROM / f"{name}.wasm"))


@pytest.mark.parametrize("name", MODULES)
def test_a_module_exports_its_operators_and_nothing_else(name: str) -> None:
    exported = {export.name for export in module(name).exports}
    assert exported == {operator.name for operator in OPERATORS.values() if operator.module == name}


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_traps_and_nothing_else(name: str) -> None:
    imported = {(import_.module, import_.name) for import_ in module(name).imports}
    assert imported <= {("trap", trap) for trap in TRAPS}


@pytest.mark.parametrize("name", MODULES)
def test_the_committed_module_is_what_its_source_gives(name: str, tmp_path: Path) -> None:
    if not (shutil.which("clang") and shutil.which("wasm-ld")):
        pytest.skip("needs clang with its wasm linker")
    fresh = tmp_path / f"{name}.wasm"
    build_rom.build(name, fresh)
    if fresh.read_bytes() != (ROM / f"{name}.wasm").read_bytes():  # another release of clang may write it otherwise
        other = wasmtime.Module.from_file(wasmtime.Engine(), str(fresh))
        assert [export.name for export in other.exports] == [export.name for export in module(name).exports]

"""The microcode for floats and 64-bit division gives, bit for bit, what wasmtime's instructions give."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
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


I64_CONST = 0x42
SHIFTS = range(0x86, 0x8B)  # of an i64, and rotations
CONTROL = {*range(0x06), *range(0x0B, 0x11), 0x1A, 0x1B}
VARIABLES = {0x20, 0x21, 0x22}
INTEGERS = {0x41, I64_CONST, *range(0x45, 0x5B), *range(0x67, 0x8B), 0xA7, 0xAC, 0xAD, *range(0xC0, 0xC5)}
INTEGERS -= set(range(0x7F, 0x83))  # but the divisions that the ROM is there to compute


def instructions(code: bytes) -> Iterator[int]:
    """The opcode of each instruction of a code section without memory instructions."""
    leb = build_rom.unsigned
    count, at = leb(code, 0)
    for _ in range(count):
        size, at = leb(code, at)
        end = at + size
        groups, at = leb(code, at)
        for _ in range(groups):
            at = leb(code, at)[1] + 1
        while at < end:
            opcode, at = code[at], at + 1
            if opcode == 0x0E:  # br_table
                labels, at = leb(code, at)
                for _ in range(labels + 1):
                    at = leb(code, at)[1]
            elif 0x02 <= opcode <= 0x04 or opcode in (0x0C, 0x0D, 0x10, 0x20, 0x21, 0x22, 0x41, I64_CONST):
                at = leb(code, at)[1]
            yield opcode


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
def test_a_module_has_integer_instructions_and_no_memory(name: str) -> None:
    sections = dict(build_rom.sections((ROM / f"{name}.wasm").read_bytes()))
    assert sections.keys() == {1, 2, 3, 7, 10}  # types, imports, functions, exports, code
    assert set(instructions(sections[10])) <= CONTROL | VARIABLES | INTEGERS


@pytest.mark.parametrize("name", MODULES)
def test_a_module_shifts_pairs_by_constants_only(name: str) -> None:
    (code,) = (content for number, content in build_rom.sections((ROM / f"{name}.wasm").read_bytes()) if number == 10)
    before = [previous for previous, opcode in pairwise(instructions(code)) if opcode in SHIFTS]
    assert set(before) == {I64_CONST}


@pytest.mark.parametrize("name", MODULES)
def test_the_committed_module_is_what_its_source_gives(name: str, tmp_path: Path) -> None:
    if not (shutil.which("clang") and shutil.which("wasm-ld")):
        pytest.skip("needs clang with its wasm linker")
    fresh = tmp_path / f"{name}.wasm"
    build_rom.build(name, fresh)
    if fresh.read_bytes() != (ROM / f"{name}.wasm").read_bytes():  # another release of clang may write it otherwise
        other = wasmtime.Module.from_file(wasmtime.Engine(), str(fresh))
        assert [export.name for export in other.exports] == [export.name for export in module(name).exports]

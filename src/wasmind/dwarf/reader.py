"""DWARF sections in, `Debug` out, by pyelftools.

That library believes what it reads: a damaged section makes it raise anything, loop, or fill the memory. So this module
runs in a process of its own (`apart`), which has limits.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from inspect import signature
from io import BytesIO
from itertools import pairwise
from typing import Any

from elftools.common.utils import struct_parse
from elftools.dwarf.compileunit import CompileUnit
from elftools.dwarf.die import DIE
from elftools.dwarf.dwarf_expr import DWARFExprParser
from elftools.dwarf.dwarfinfo import DebugSectionDescriptor, DwarfConfig, DWARFInfo
from elftools.dwarf.locationlists import LocationEntry, LocationParser
from elftools.dwarf.ranges import RangeEntry

from wasmind.dwarf.model import Debug, Expression, File, Line, Member, Op, Place, Scope, Type, Variable, in_order

_END = 1 << 32
_DEAD = _END - 2
"""From here on, addresses are those of functions that the linker has left out; so is 0, where no function can begin."""
_ENCODINGS = {
    2: "boolean", 4: "float", 5: "signed", 6: "signed_char", 7: "unsigned", 8: "unsigned_char", 16: "UTF",
}  # fmt: skip
_INSIDE = ("DW_TAG_subprogram", "DW_TAG_inlined_subroutine", "DW_TAG_lexical_block")
_AROUND = ("DW_TAG_namespace", "DW_TAG_module", "DW_TAG_class_type", "DW_TAG_structure_type")
_QUALIFIERS = {"DW_TAG_const_type": "const ", "DW_TAG_volatile_type": "volatile ", "DW_TAG_restrict_type": ""}
_MOST_BITS = 64
_MOST_HOPS = 8
"""From a declaration to what it stands for."""


def debug(sections: Mapping[str, bytes]) -> Debug:
    """What the sections say, by their names in the module. Raises whatever it likes where they are damaged.

    Where some units have their text in the module, only these have scopes: a library is most of what there is to read,
    and nobody steps through it.
    """
    reader = _Reader(_info(sections))
    told = [(cu, reader.line_program(cu)) for cu in reader.info.iter_CUs()]
    with_text = [cu for cu, files in told if any(file.text is not None for file in files)]
    units = tuple(reader.unit(cu) for cu in with_text or [cu for cu, _ in told])
    return Debug(tuple(reader.files), in_order(reader.lines), tuple(reader.types), units)


def _info(sections: Mapping[str, bytes]) -> DWARFInfo:
    """pyelftools' view of the sections; its parameters are their names, with `_sec` behind."""
    given = {}
    for parameter in signature(DWARFInfo).parameters:
        data = sections.get(f".{parameter.removesuffix('_sec')}")
        name = parameter.removesuffix("_sec")
        given[parameter] = None if data is None else DebugSectionDescriptor(BytesIO(data), name, 0, len(data), 0)
    return DWARFInfo(**{**given, "config": DwarfConfig(True, "wasm", 4)})  # type: ignore[arg-type]


class _Reader:
    """What has been read so far. Types have numbers by the places of their entries."""

    def __init__(self, info: DWARFInfo) -> None:
        self.info = info
        self.locations = LocationParser(info.location_lists())
        self.files: list[File] = []
        self.lines: list[Line] = []
        self.types: list[Type] = []
        self._numbers: dict[int, int] = {}

    # --- lines --------------------------------------------------------------------------------------------------

    def line_program(self, cu: CompileUnit) -> list[File]:
        """The files of a unit; they and its lines are kept here."""
        program = self.info.line_program_for_CU(cu)
        if program is None:
            return []
        first = len(self.files)
        modern = program["version"] >= 5
        self.files += _modern_files(program) if modern else _old_files(program, _text(cu.get_top_DIE(), "comp_dir"))
        rows: list[Any] = []
        for entry in program.get_entries():
            if entry.state is None:
                continue
            rows.append(entry.state)
            if entry.state.end_sequence:
                alive = 0 < rows[0].address < _DEAD
                for row, after in pairwise(rows):
                    number = first + row.file - (not modern)
                    if alive and row.line > 0 and first <= number < len(self.files) and row.address < after.address:
                        self._line(Line(row.address, after.address, number, row.line))
                rows = []
        return self.files[first:]

    def _line(self, line: Line) -> None:
        last = self.lines[-1] if self.lines else None
        if last and (last.end, last.file, last.line) == (line.start, line.file, line.line):
            self.lines[-1] = replace(last, end=line.end)
        else:
            self.lines.append(line)

    # --- scopes and variables -------------------------------------------------------------------------------------

    def unit(self, cu: CompileUnit) -> Scope:
        """A compile unit; its types are kept here."""
        top = cu.get_top_DIE()
        functions = tuple(f for f in self._scopes(top) if f.ranges)
        variables = [v for v in self._variables(top) if v.places]
        return Scope("", tuple(r for f in functions for r in f.ranges), (), tuple(variables), functions)

    def _scopes(self, die: DIE) -> Iterator[Scope]:
        for child in die.iter_children():
            if child.tag in _AROUND:
                yield from self._scopes(child)
            elif child.tag in _INSIDE:
                yield self._scope(child)

    def _scope(self, die: DIE) -> Scope:
        frame = die.attributes.get("DW_AT_frame_base")
        return Scope(
            _name(die) if die.tag != "DW_TAG_lexical_block" else "",
            tuple(self._ranges(die)),
            self._expression(_unit(die), frame.value) if frame and frame.form == "DW_FORM_exprloc" else (),
            tuple(self._variables(die)),
            tuple(scope for scope in self._scopes(die) if scope.ranges),
        )

    def _ranges(self, die: DIE) -> Iterator[tuple[int, int]]:
        """Where the code of an entry lies."""
        low, high = (die.attributes.get(f"DW_AT_{name}_pc") for name in ("low", "high"))
        found: list[tuple[int, int]] = []
        if "DW_AT_ranges" in die.attributes:
            lists, base = self.info.range_lists(), _base(_unit(die))
            assert lists is not None
            for entry in lists.get_range_list_at_offset(die.attributes["DW_AT_ranges"].value, _unit(die)):
                if isinstance(entry, RangeEntry):
                    start = 0 if entry.is_absolute else base
                    found.append((start + entry.begin_offset, start + entry.end_offset))
                else:
                    base = entry.base_address
        elif low and high:
            found.append((low.value, high.value + (0 if high.form == "DW_FORM_addr" else low.value)))
        yield from ((start, end) for start, end in found if 0 < start < end < _DEAD)

    def _variables(self, die: DIE) -> Iterator[Variable]:
        for child in die.iter_children():
            if child.tag in ("DW_TAG_variable", "DW_TAG_formal_parameter"):
                name = _name(child)
                if name:
                    parameter = child.tag == "DW_TAG_formal_parameter"
                    yield Variable(name, self._type_of(child), parameter, tuple(self._places(child)))

    def _places(self, die: DIE) -> Iterator[Place]:
        constant = die.attributes.get("DW_AT_const_value")
        location = die.attributes.get("DW_AT_location")
        if constant:
            value = constant.value if isinstance(constant.value, int) else _little(constant.value)
            yield Place(0, _END, (("implicit_value", (value,)),))
        elif location and location.form == "DW_FORM_exprloc":
            yield Place(0, _END, self._expression(_unit(die), location.value))
        elif location:
            for start, end, expression in self._location_list(die, location.value):
                yield Place(start, end, self._expression(_unit(die), expression))

    def _location_list(self, die: DIE, offset: int) -> Iterator[tuple[int, int, Iterable[int]]]:
        base = _base(_unit(die))
        if _unit(die)["version"] >= 5:
            yield from self._modern_list(_unit(die), offset, base)
            return
        assert self.locations.location_lists is not None
        for entry in self.locations.location_lists.get_location_list_at_offset(offset, die):
            if isinstance(entry, LocationEntry):
                yield base + entry.begin_offset, base + entry.end_offset, entry.loc_expr
            else:
                base = getattr(entry, "base_address", base)

    def _modern_list(self, cu: CompileUnit, offset: int, base: int) -> Iterator[tuple[int, int, Iterable[int]]]:
        """Of version 5, all kinds of entries; pyelftools itself translates no indices here."""
        assert self.info.debug_loclists_sec is not None
        for entry in struct_parse(cu.structs.Dwarf_loclists_entries, self.info.debug_loclists_sec.stream, offset):
            match entry.entry_type:
                case "DW_LLE_base_address":
                    base = entry.address
                case "DW_LLE_base_addressx":
                    base = self.info.get_addr(cu, entry.index)
                case "DW_LLE_offset_pair":
                    yield base + entry.start_offset, base + entry.end_offset, entry.loc_expr
                case "DW_LLE_default_location":
                    yield 0, _END, entry.loc_expr
                case "DW_LLE_start_end":
                    yield entry.start_address, entry.end_address, entry.loc_expr
                case "DW_LLE_start_length":
                    yield entry.start_address, entry.start_address + entry.length, entry.loc_expr
                case "DW_LLE_startx_endx":
                    yield (
                        self.info.get_addr(cu, entry.start_index),
                        self.info.get_addr(cu, entry.end_index),
                        entry.loc_expr,
                    )
                case "DW_LLE_startx_length":
                    start = self.info.get_addr(cu, entry.start_index)
                    yield start, start + entry.length, entry.loc_expr

    def _expression(self, cu: CompileUnit, data: Iterable[int]) -> Expression:
        return tuple(self._op(cu, op) for op in DWARFExprParser(cu.structs).parse_expr(data))

    def _op(self, cu: CompileUnit, op: Any) -> Op:
        name = op.op_name.removeprefix("DW_OP_")
        if name == "addrx":
            return "addr", (self.info.get_addr(cu, op.args[0]),)
        if name == "implicit_value":
            return name, (_little(op.args[0]),)
        return name, tuple(arg for arg in op.args if isinstance(arg, int))

    # --- types --------------------------------------------------------------------------------------------------

    def _type_of(self, die: DIE) -> int | None:
        """The number of an entry's type; None for void."""
        for _ in range(_MOST_HOPS):
            if "DW_AT_type" in die.attributes:
                return self._type(die.get_DIE_from_attribute("DW_AT_type"))
            onward = _onward(die)
            if onward is None:
                return None
            die = onward
        return None

    def _type(self, die: DIE) -> int:
        """The number of a type; it has one before it is read, since it may lead to itself."""
        if die.offset not in self._numbers:
            self._numbers[die.offset] = number = self._new(Type("…", "other"))
            self.types[number] = self._read_type(die)
        return self._numbers[die.offset]

    def _new(self, type_: Type) -> int:
        self.types.append(type_)
        return len(self.types) - 1

    def _read_type(self, die: DIE) -> Type:
        name, size = _name(die), _number(die, "byte_size")
        match die.tag:
            case "DW_TAG_base_type":
                return Type(name, "base", size, _ENCODINGS.get(_number(die, "encoding"), ""))
            case "DW_TAG_pointer_type" | "DW_TAG_reference_type" | "DW_TAG_rvalue_reference_type":
                of = self._type_of(die)
                to = "void" if of is None else self.types[of].name
                return Type(f"{to}{'' if to.endswith('*') else ' '}*", "pointer", size or 4, of=of)
            case "DW_TAG_structure_type" | "DW_TAG_class_type" | "DW_TAG_union_type":
                word = {"DW_TAG_union_type": "union", "DW_TAG_class_type": "class"}.get(die.tag, "struct")
                return Type(f"{word} {name}".strip(), "struct", size, members=tuple(self._members(die, size)))
            case "DW_TAG_enumeration_type":
                names = [
                    (_number(c, "const_value"), _name(c)) for c in die.iter_children() if c.tag == "DW_TAG_enumerator"
                ]
                return Type(f"enum {name}".strip(), "enum", size, names=tuple(names))
            case "DW_TAG_array_type":
                return self._array(die)
            case "DW_TAG_typedef":
                return replace(self._target(die), name=name)
            case tag if tag in _QUALIFIERS:
                target = self._target(die)
                return replace(target, name=_QUALIFIERS[tag] + target.name)
            case "DW_TAG_subroutine_type":
                return Type("function", "other")
            case _:
                return Type(name or "?", "other", size)

    def _target(self, die: DIE) -> Type:
        of = self._type_of(die)
        return Type("void", "other") if of is None else self.types[of]

    def _members(self, die: DIE, size: int) -> Iterator[Member]:
        for child in die.iter_children():
            type_ = self._type_of(child) if child.tag == "DW_TAG_member" else None
            if type_ is not None:
                bits, first = _number(child, "bit_size"), _first_bit(child)
                small = 0 < bits <= _MOST_BITS and 0 <= first <= _MOST_BITS * size
                offset = max(0, _number(child, "data_member_location"))
                yield Member(_name(child), type_, offset, bits if small else 0, first if small else 0)

    def _array(self, die: DIE) -> Type:
        """An array; one of several dimensions is an array of arrays."""
        of = self._type_of(die)
        counts = [_count(child) for child in die.iter_children() if child.tag == "DW_TAG_subrange_type"]
        made = Type("void", "other") if of is None else self.types[of]
        name = made.name
        for place in reversed(range(len(counts))):
            count = counts[place]
            dimensions = "".join(f"[{'' if c is None else c}]" for c in counts[place:])
            made = Type(name + dimensions, "array", made.size * (count or 0), of=of, count=count)
            of = self._new(made) if place else of
        return made


def _modern_files(program: Any) -> Iterator[File]:
    directories = [_decoded(directory) for directory in program["include_directory"]]
    for entry in program["file_names"]:
        source = entry.get("DW_LNCT_LLVM_source")
        directory = entry.get("DW_LNCT_directory_index", 0)
        path = posixpath.join(
            directories[directory] if directory < len(directories) else "", _decoded(entry.DW_LNCT_path)
        )
        yield File(path, _decoded(source) if source else None)


def _old_files(program: Any, folder: str) -> Iterator[File]:
    directories = ["", *map(_decoded, program["include_directory"])]
    for entry in program["file_entry"]:
        directory = directories[entry.dir_index] if entry.dir_index < len(directories) else ""
        yield File(posixpath.join(folder, directory, _decoded(entry.name)))


def _count(die: DIE) -> int | None:
    """Elements of a dimension; None where they are no constant."""
    count, last = (die.attributes.get(f"DW_AT_{name}") for name in ("count", "upper_bound"))
    if count:
        return (
            count.value
            if isinstance(count.value, int) and count.form.startswith(("DW_FORM_data", "DW_FORM_u"))
            else None
        )
    return last.value + 1 if last and isinstance(last.value, int) else None


def _first_bit(die: DIE) -> int:
    """The lowest bit of a bit-field, from the beginning of the whole."""
    if "DW_AT_bit_offset" not in die.attributes:
        return _number(die, "data_bit_offset")
    # As before version 4: counted from the highest bit of a storage unit.
    unit = 8 * (_number(die, "data_member_location") + _number(die, "byte_size"))
    return unit - _number(die, "bit_offset") - _number(die, "bit_size")


def _unit(die: DIE) -> CompileUnit:
    assert isinstance(die.cu, CompileUnit)  # type units stand in a section that is not read
    return die.cu


def _base(cu: CompileUnit) -> int:
    """What offsets of a unit's lists are added to, until a list says otherwise."""
    low = cu.get_top_DIE().attributes.get("DW_AT_low_pc")
    return low.value if low else 0


def _onward(die: DIE) -> DIE | None:
    """What an entry is an instance of, or the declaration that it completes."""
    for name in ("DW_AT_abstract_origin", "DW_AT_specification"):
        if name in die.attributes:
            return die.get_DIE_from_attribute(name)
    return None


def _name(die: DIE) -> str:
    """The name of an entry, or of what it is an instance of; empty where there is none."""
    onward: DIE | None = die
    for _ in range(_MOST_HOPS):
        if onward is None:
            break
        if "DW_AT_name" in onward.attributes:
            return _text(onward, "name")
        onward = _onward(onward)
    return ""


def _text(die: DIE, name: str) -> str:
    attribute = die.attributes.get(f"DW_AT_{name}")
    return _decoded(attribute.value) if attribute else ""


def _decoded(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else ""


def _number(die: DIE, name: str) -> int:
    """An attribute that is a number; 0 where it is missing or has another form."""
    attribute = die.attributes.get(f"DW_AT_{name}")
    return attribute.value if attribute and isinstance(attribute.value, int) else 0


def _little(data: Iterable[int]) -> int:
    return int.from_bytes(bytes(data), "little")

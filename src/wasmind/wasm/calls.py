"""Lowering of calls: of functions, through the table, of what the host or the ROM provides, of subroutines."""

from __future__ import annotations

from wasmind.isa.linear import TRAPS
from wasmind.isa.opcodes import BY_MNEMONIC, I32
from wasmind.isa.traps import TrapKind
from wasmind.wasm.body import Body, Entry
from wasmind.wasm.control import Control
from wasmind.wasm.hosts import DIRECT
from wasmind.wasm.hosts import TRAPS as TRAP_IMPORTS
from wasmind.wasm.lines import Line, is_next
from wasmind.wasm.making import Making
from wasmind.wasm.module import Code, FuncType, number
from wasmind.wasm.placement import ELEMENT_BYTES, Segment
from wasmind.wasm.rom import rom_function
from wasmind.wasm.values import size


class Calls:
    """The calls of one function."""

    def __init__(self, body: Body, control: Control) -> None:
        self.body = body
        self.control = control
        self.context = body.context

    def call(self, index: int) -> None:
        """Calls function `index`, imported or not."""
        callee, type_ = self.context.functions[index], self.context.types[index]
        if isinstance(callee, str):
            self.host(callee)
        else:
            self.body.call(callee, type_.params, type_.results)

    def host(self, name: str) -> None:
        """What the outside provides: an instruction of the machine, or a subroutine of the microcode."""
        if name == "halt":
            self.control.stop(Line("halt"))
        elif name in TRAP_IMPORTS:
            self.control.stop(Line("trap", imm=TRAPS.index(TRAP_IMPORTS[name])))
        elif name == "output":
            self.body.emit(Line("output", self.body.pop()))
        elif name in DIRECT:
            self._direct(name)
        elif name == "fd_close":
            self.body.pop()  # a descriptor is a file's number: there is nothing to close
        else:
            row = BY_MNEMONIC[name]
            self.body.call(name, row.params or (), row.results or ())

    def _direct(self, name: str) -> None:
        """An operation on the host region, which the ROM calls by its name."""
        body, zero = self.body, self.context.slots.constant(0)
        if "load" in name:
            body.push_value(Line(name, body.pop(), 0, zero))
            return
        value, address = body.pop(), body.pop()
        if name == "host_write8":
            body.emit(Line("note", address))
        body.emit(Line("host_store" if name == "host_store" else "host_store8", address, value, zero))

    def rom(self, code: Code) -> None:
        """What a function of the ROM computes."""
        self.body.call(rom_function(code.row), code.row.params or (), code.row.results or ())

    def routine(self, code: Code) -> None:
        """memory.copy, memory.fill: the subroutine needs no more than the operands."""
        self._routine(code)

    def init_memory(self, code: Code) -> None:
        """memory.init: the subroutine is told where the segment is, and how long."""
        self._routine(code, *self._data(code))

    def drop_data(self, code: Code) -> None:
        """data.drop: a dropped segment has length 0."""
        self._drop(self._data(code))

    def copy_table(self, code: Code) -> None:
        """table.copy: the subroutine is told where the table is, and how long."""
        self._routine(code, *self._table())

    def init_table(self, code: Code) -> None:
        """table.init: the subroutine is told where the table is and where the segment, and how long they are."""
        self._routine(code, *self._table(), *self._elements(code))

    def drop_elements(self, code: Code) -> None:
        """elem.drop: a dropped segment has length 0."""
        self._drop(self._elements(code))

    def _data(self, code: Code) -> Segment:
        return self.context.placement.data(self.context.instance, number(code))

    def _elements(self, code: Code) -> Segment:
        return self.context.placement.elements(self.context.instance, number(code))

    def _table(self) -> Segment:
        """The slots of the table's place and of its size, which never changes."""
        table = self.context.instance.tables[0]
        address, constant = self.context.placement.table(table), self.context.slots.constant
        return Segment(constant(address), constant(len(table.elements)))

    def _routine(self, code: Code, *more: int) -> None:
        """What the subroutine of the same name does; it is told more than the operands, from these slots."""
        for slot in more:
            self.body.push(slot)
        self.body.call(code.row.mnemonic, (*(code.row.params or ()), *[I32] * len(more)), ())

    def _drop(self, segment: Segment) -> None:
        if self.context.slots.known(segment.length) is None:
            self.body.copy(segment.length, self.context.slots.constant(0))

    def call_indirect(self, type_: FuncType) -> None:
        """Calls what the popped index finds in the table (core specification, section 4.4.10)."""
        body = self.body
        if is_next(body.stack[-1].slot):
            body.settle(len(body.stack) - 1)  # the arguments go where it lies
        (index,) = body.pops(1)
        body.pass_arguments(size(type_.params), 1)
        body.emit(Line("call_to", self._found(index, type_).slot))
        body.receive(type_.results)

    def _found(self, index: Entry, type_: FuncType) -> Entry:
        """The place of the function in an element, which must have the type; else the program ends with a trap."""
        body, constant, placement = self.body, self.context.slots.constant, self.context.placement
        table = self.context.instance.tables[0]
        address = placement.table(table)
        making = Making(body, [index] * (1 + size(type_.params)))
        zero = making.constant(0)
        body.emit(Line("br_ge_u", index.slot, constant(len(table.elements)), label=body.trap(TrapKind.UNDEFINED)))
        element = making("shl", index, making.constant(ELEMENT_BYTES.bit_length() - 1))
        signature = making("host_load", element, zero, imm=address)
        null = Line("br_eqz", signature.slot, label=body.trap(TrapKind.UNINITIALIZED))
        other = body.aside(null, Line("trap", imm=TRAPS.index(TrapKind.SIGNATURE)))
        wanted = constant(placement.signature(type_))
        body.emit(Line("br_ne", signature.slot, wanted, label=other))
        return making("host_load", element, zero, imm=address + 4)

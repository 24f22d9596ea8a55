"""Lowering of loads and stores (core specification, section 4.4.7).

An access of eight bytes is two of four. The high word's comes first: its address is out of bounds where that of any of
the eight bytes is, so that a store which traps has written nothing.
"""

from __future__ import annotations

from wasmind.isa.scalar import MASK, signed
from wasmind.wasm.body import Body, Entry
from wasmind.wasm.lines import Line
from wasmind.wasm.making import Making
from wasmind.wasm.module import Code, number
from wasmind.wasm.values import size
from wasmind.wasm.wide import signed_high

_STORES = {1: "store8", 2: "store16"}


def access(body: Body, code: Code) -> None:
    """A load or a store."""
    (_store if code.row.pushes == 0 else _load)(body, code)


def _store(body: Body, code: Code) -> None:
    offset, bytes_ = number(code), code.row.memory_bytes
    low, *high = (word.slot for word in body.pop_operand())
    base, index = body.pop_address()
    if bytes_ == 8:
        body.emit(Line("store", base, high[0], index, imm=_above(offset)))
    body.emit(Line(_STORES.get(bytes_, "store"), base, low, index, imm=signed(offset)))


def _load(body: Body, code: Code) -> None:
    offset, bytes_, types = number(code), code.row.memory_bytes, code.row.results or ()
    base, index = body.pop_address()
    op = "load" if bytes_ >= 4 else code.row.mnemonic.partition(".")[2]
    if size(types) == 1:
        body.push_value(Line(op, base, 0, index, imm=signed(offset)))
        return
    making = Making(body, [Entry(base), Entry(index)])
    if bytes_ == 8:
        high = making("load", *making.taken, imm=_above(offset))
        making.push(types, making(op, *making.taken, imm=signed(offset)), high)
    else:
        low = making(op, *making.taken, imm=signed(offset))
        extended = code.row.mnemonic.endswith("_s")
        making.push(types, low, signed_high(making, low) if extended else making.constant(0))


def _above(offset: int) -> int:
    """The offset of the word four bytes above; past the last one, where no memory reaches, the last."""
    return signed(min(offset + 4, MASK))

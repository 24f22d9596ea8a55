"""Modules: loads and stores of one and two bytes, their signs, their overlaps, the order of bytes."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.traps import TrapKind

_subword = partial(Case, "Sub-word memory", entry="run")


def _module(body: str, result: bool = True) -> str:
    results = " (result i32)" if result else ""
    return f"""
    (module
      (memory 1)
      (data (i32.const 0) "\\01\\7f\\80\\ff\\00\\80\\ff\\7f")
      (func (export "run"){results}
        {body}))
    """


def _load(op: str, address: int, result: int) -> Case:
    return _subword(f"{op} at {address}", _module(f"(i32.{op} (i32.const {address}))"), (result,))


def _trap(op: str, address: int) -> Case:
    if op.startswith("store"):
        source = _module(f"(i32.{op} (i32.const {address}) (i32.const 1))", result=False)
    else:
        source = _module(f"(i32.{op} (i32.const {address}))")
    return _subword(f"{op} at {address} traps", source, trap=TrapKind.MEMORY)


CASES = (
    _load("load8_u", 1, 0x7F),
    _load("load8_s", 1, 0x7F),
    _load("load8_u", 2, 0x80),
    _load("load8_s", 2, -128),
    _load("load8_s", 3, -1),
    _load("load16_u", 0, 0x7F01),
    _load("load16_s", 0, 0x7F01),
    _load("load16_u", 4, 0x8000),
    _load("load16_s", 4, -32768),
    _load("load16_s", 1, -32641),
    _load("load16_u", 3, 0x00FF),
    _load("load", 1, 0x00FF807F),
    _load("load", 4, 0x7FFF8000),
    _subword(
        "store8 changes one byte",
        _module("(i32.store8 (i32.const 1) (i32.const 0x12345678)) (i32.load (i32.const 0))"),
        (-8357887,),
    ),
    _subword(
        "store16 changes two bytes",
        _module("(i32.store16 (i32.const 1) (i32.const 0x12345678)) (i32.load (i32.const 0))"),
        (-11110399,),
    ),
    _subword(
        "a word over two overlapping stores",
        _module("""
        (i32.store (i32.const 100) (i32.const 0x11223344))
        (i32.store16 (i32.const 102) (i32.const 0xAABB))
        (i32.store8 (i32.const 103) (i32.const 0xCC))
        (i32.load (i32.const 100))
        """),
        (-860146876,),
    ),
    _subword(
        "a word stored unaligned, read byte by byte",
        _module("""
        (i32.store align=1 (i32.const 33) (i32.const 0x04030201))
        (i32.add (i32.add (i32.load8_u (i32.const 33)) (i32.mul (i32.load8_u (i32.const 34)) (i32.const 10)))
                 (i32.add (i32.mul (i32.load8_u (i32.const 35)) (i32.const 100))
                          (i32.mul (i32.load8_u (i32.const 36)) (i32.const 1000))))
        """),
        (4321,),
    ),
    _subword(
        "offset= is added to the address",
        _module("(i32.store8 offset=7 (i32.const 200) (i32.const -1)) (i32.load offset=204 (i32.const 0))"),
        (-16777216,),
    ),
    _subword(
        "the latest of byte and word wins, byte by byte",
        _module("""
        (i32.store8 (i32.const 50) (i32.const 0xEE))
        (i32.store (i32.const 49) (i32.const 0x01010101))
        (i32.store8 (i32.const 52) (i32.const 0x7E))
        (i32.load (i32.const 49))
        """),
        (0x7E010101,),
    ),
    _trap("load8_u", 65536),
    _trap("load16_s", 65535),
    _trap("store8", 65536),
    _trap("store16", 65535),
    _trap("load8_s", -1),
    _subword("load8_u of the last byte", _module("(i32.load8_u (i32.const 65535))"), (0,)),
)

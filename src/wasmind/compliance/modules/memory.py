"""Modules: data segments, memory.size, memory.grow, and the bounds that move with it."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.linear import MAX_PAGES, PAGE
from wasmind.isa.traps import TrapKind

_memory = partial(Case, "Data & memory size", entry="run")

_LAST_WORD = MAX_PAGES * PAGE - 4


def _grown(pages: str, body: str) -> str:
    return f'(module (memory {pages}) (func (export "run") (result i32) {body}))'


CASES = (
    _memory(
        "a data segment",
        """
        (module (memory 1) (data (i32.const 16) "WASM")
          (func (export "run") (result i32) (i32.load (i32.const 16))))
        """,
        (0x4D534157,),
    ),
    _memory(
        "where two data segments overlap the later one wins",
        """
        (module (memory 1) (data (i32.const 0) "AAAA") (data (i32.const 2) "BB")
          (func (export "run") (result i32) (i32.load (i32.const 0))))
        """,
        (0x42424141,),
    ),
    _memory(
        "data at the very end of memory",
        """
        (module (memory 1) (data (i32.const 65535) "Z")
          (func (export "run") (result i32) (i32.load8_u (i32.const 65535))))
        """,
        (90,),
    ),
    _memory(
        "an empty data segment and a segment of zeros",
        """
        (module (memory 1)
          (data (i32.const 0) "")
          (data (i32.const 4) "\\01\\02\\03\\04")
          (data (i32.const 5) "\\00\\00")
          (func (export "run") (result i32) (i32.load (i32.const 4))))
        """,
        (0x04000001,),
    ),
    _memory(
        "a store over a data segment",
        """
        (module (memory 1) (data (i32.const 0) "\\ff\\ff\\ff\\ff")
          (func (export "run") (result i32)
            (i32.store8 (i32.const 2) (i32.const 0))
            (i32.load (i32.const 0))))
        """,
        (-16711681,),
    ),
    _memory("memory.size of one page", _grown("1", "memory.size"), (1,)),
    _memory("memory.size of no page", _grown("0", "memory.size"), (0,)),
    _memory("memory.grow gives the old size", _grown("1", "(memory.grow (i32.const 2))"), (1,)),
    _memory("memory.size after memory.grow", _grown("1", "(drop (memory.grow (i32.const 2))) memory.size"), (3,)),
    _memory("memory.grow by nothing", _grown("2", "(drop (memory.grow (i32.const 0))) memory.size"), (2,)),
    _memory("memory.grow past the module's maximum", _grown("1 2", "(memory.grow (i32.const 2))"), (-1,)),
    _memory("memory.grow up to the module's maximum", _grown("1 3", "(memory.grow (i32.const 2))"), (1,)),
    _memory(
        "memory.grow to the machine's last page",
        _grown("1", f"(drop (memory.grow (i32.const {MAX_PAGES - 1}))) (i32.load (i32.const {_LAST_WORD}))"),
        (0,),
    ),
    _memory(
        "memory.grow past the machine's last page",
        _grown("1", f"(memory.grow (i32.const {MAX_PAGES}))"),
        (-1,),
    ),
    _memory(
        "a load past the machine's last page",
        _grown("1", f"(drop (memory.grow (i32.const {MAX_PAGES - 1}))) (i32.load (i32.const {_LAST_WORD + 1}))"),
        trap=TrapKind.MEMORY,
    ),
    _memory("memory.grow by 65535 pages", _grown("1", "(memory.grow (i32.const -1))"), (-1,)),
    _memory(
        "a refused memory.grow changes nothing",
        _grown("1 1", "(drop (memory.grow (i32.const 1))) memory.size"),
        (1,),
    ),
    _memory(
        "grown memory is zero",
        _grown("1", "(drop (memory.grow (i32.const 1))) (i32.load (i32.const 131068))"),
        (0,),
    ),
    _memory(
        "grown memory can be written",
        _grown(
            "1",
            """
            (drop (memory.grow (i32.const 1)))
            (i32.store (i32.const 70000) (i32.const 5))
            (i32.load (i32.const 70000))
            """,
        ),
        (5,),
    ),
    _memory(
        "the bound moves with memory.grow, and no further",
        _grown("1", "(drop (memory.grow (i32.const 1))) (i32.load (i32.const 131069))"),
        trap=TrapKind.MEMORY,
    ),
    _memory("no page, no load", _grown("0", "(i32.load8_u (i32.const 0))"), trap=TrapKind.MEMORY),
    _memory(
        "memory grown from nothing",
        _grown(
            "0",
            """
            (drop (memory.grow (i32.const 1)))
            (i32.store8 (i32.const 9) (i32.const 300))
            (i32.load8_u (i32.const 9))
            """,
        ),
        (44,),
    ),
)

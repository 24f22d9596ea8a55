"""A hypothesis strategy of valid modules in text: every operator, nested control, traps, always an end.

Functions call only functions behind them, and every round of every loop, and every call through the table, takes one
unit of a global supply, so no run is long. Memory addresses are mostly folded into the first bytes, where they overlap,
and now and then left as they are.
"""

from __future__ import annotations

from hypothesis import strategies as st

from tests.property.body import ELEMENTS, GLOBALS, PASSIVE, Body, Signature, shown, typed
from tests.property.tables import VALUES, WIDE_VALUES
from wasmind.isa.opcodes import F32, F64, I32, I64, NUMBER_TYPES

SEEN_BYTES = 40  # of memory, output at the end
WIDE = """  (func $wide (param i64)
    (call $output (i32.wrap_i64 (local.get 0)))
    (call $output (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32)))))"""


def _constant(draw: st.DrawFn, type_: str) -> str:
    if type_ in (F32, F64):
        return f"{type_}.const {draw(st.sampled_from(('-7', '0.1', '-0', 'inf', 'nan', '1e30')))}"
    return f"{type_}.const {draw(VALUES if type_ == I32 else WIDE_VALUES)}"


def _function(draw: st.DrawFn, name: str, body: Body) -> str:
    body.labels.append(body.signature.results)
    body.sequence((), body.signature.results, body.budget)
    code = "\n    ".join(body.lines)
    extra = body.locals[len(body.signature.params) :]
    return f"  (func {name} {body.signature.text} {typed('local', extra)}\n    {code})"


def _main(draw: st.DrawFn, functions: dict[str, Signature]) -> str:
    """Calls each function, then outputs the globals and the first bytes of memory."""
    lines = []
    for name, signature in functions.items():
        lines += [_constant(draw, type_) for type_ in signature.params]
        lines += [f"call {name}"]
        for type_ in reversed(signature.results):
            lines += shown(type_)
    for n, type_ in enumerate((*GLOBALS, I32)):
        lines += [f"global.get {n}", *shown(type_)]
    lines += [f"(call $output (i32.load (i32.const {at})))" for at in range(0, SEEN_BYTES, 4)]
    code = "\n    ".join(lines)
    return f'  (func (export "main")\n    {code})'


def _signature(draw: st.DrawFn) -> Signature:
    drawn = st.sampled_from(NUMBER_TYPES)
    return Signature(
        tuple(draw(drawn) for _ in range(draw(st.integers(0, 3)))),
        tuple(draw(drawn) for _ in range(draw(st.integers(0, 2)))),
    )


def _table(draw: st.DrawFn, names: list[str]) -> list[str]:
    """A table with some of the functions, and a passive segment."""
    held = st.lists(st.sampled_from(names), max_size=ELEMENTS - 1)
    content = "".join(f"\\{byte:02x}" for byte in range(0xA0, 0xA0 + PASSIVE))
    elements = f"  (elem (i32.const {draw(st.integers(0, 1))}) {' '.join(draw(held))})"
    return [f"  (table {ELEMENTS} funcref)", elements, f'  (data $p "{content}")', WIDE]


@st.composite
def modules(draw: st.DrawFn, size: int = 60, supply: int = 40) -> str:
    """The text of a module that exports `main`; `size` bounds each function, `supply` all rounds."""
    count = draw(st.integers(1, 4))
    functions = {f"$f{n}": _signature(draw) for n in range(count)}
    names = list(functions)
    parts = ['  (import "wasmind" "output" (func $output (param i32)))', "  (memory 1 2)"]
    parts += [f"  (global (mut {type_}) ({_constant(draw, type_)}))" for type_ in GLOBALS]
    parts += [f"  (global $supply (mut i32) (i32.const {supply}))"]
    parts += _table(draw, names)
    for _ in range(draw(st.integers(0, 2))):
        text = "".join(f"\\{byte:02x}" for byte in draw(st.binary(max_size=8)))
        parts.append(f'  (data (i32.const {draw(st.integers(0, SEEN_BYTES - 8))}) "{text}")')
    signatures = (*functions.values(), Signature((), ()), Signature((I32, I64), ()))
    for n, name in enumerate(names):
        callees = {later: functions[later] for later in names[n + 1 :]}
        locals_ = tuple(draw(st.sampled_from(NUMBER_TYPES)) for _ in range(draw(st.integers(1, 4))))
        own = functions[name]
        budget = draw(st.integers(size // 4, size))
        parts.append(_function(draw, name, Body(draw, own, (*own.params, *locals_), callees, signatures, budget)))
    return "\n".join(["(module", *parts, _main(draw, functions)]) + ")\n"

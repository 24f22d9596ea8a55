"""A hypothesis strategy of valid modules in text: any i32 code, nested control, traps, but always an end.

Functions call only functions behind them, and every round of every loop takes one unit of a global supply, so
no run is long. Memory addresses are mostly folded into the first bytes, where they overlap, and now and then
left as they are.
"""

from __future__ import annotations

from hypothesis import strategies as st

from tests.property.body import GLOBALS, Body, Signature, results
from tests.property.tables import VALUES

SEEN_BYTES = 40  # of memory, output at the end


def _function(draw: st.DrawFn, name: str, own: Signature, callees: dict[str, Signature], size: int) -> str:
    extra = draw(st.integers(1, 4))
    body = Body(draw, own, own.params + extra, callees, draw(st.integers(size // 4, size)))
    body.labels.append(own.results)
    body.sequence(own.results, body.budget)
    code = "\n    ".join(body.lines)
    params = f"(param {'i32 ' * own.params})" if own.params else ""
    return f"  (func {name} {params} {results(own.results)} (local {'i32 ' * extra})\n    {code})"


def _main(draw: st.DrawFn, functions: dict[str, Signature]) -> str:
    """Calls each function, then outputs the globals and the first bytes of memory."""
    lines = []
    for name, signature in functions.items():
        lines += [f"i32.const {draw(VALUES)}" for _ in range(signature.params)]
        lines += [f"call {name}", *["call $output"] * signature.results]
    lines += [f"(call $output (global.get {n}))" for n in range(GLOBALS)]
    lines += ["(call $output (global.get $supply))"]
    lines += [f"(call $output (i32.load (i32.const {at})))" for at in range(0, SEEN_BYTES, 4)]
    code = "\n    ".join(lines)
    return f'  (func (export "main")\n    {code})'


@st.composite
def modules(draw: st.DrawFn, size: int = 60, supply: int = 40) -> str:
    """The text of a module that exports `main`; `size` bounds each function, `supply` all rounds."""
    count = draw(st.integers(1, 4))
    functions = {f"$f{n}": Signature(draw(st.integers(0, 3)), draw(st.integers(0, 1))) for n in range(count)}
    names = list(functions)
    parts = ['  (import "wasmind" "output" (func $output (param i32)))', "  (memory 1 2)"]
    parts += [f"  (global (mut i32) (i32.const {draw(VALUES)}))" for _ in range(GLOBALS)]
    parts += [f"  (global $supply (mut i32) (i32.const {supply}))"]
    for _ in range(draw(st.integers(0, 2))):
        text = "".join(f"\\{byte:02x}" for byte in draw(st.binary(max_size=8)))
        parts.append(f'  (data (i32.const {draw(st.integers(0, SEEN_BYTES - 8))}) "{text}")')
    for n, name in enumerate(names):
        callees = {later: functions[later] for later in names[n + 1 :]}
        parts.append(_function(draw, name, functions[name], callees, size))
    return "\n".join(["(module", *parts, _main(draw, functions)]) + ")\n"

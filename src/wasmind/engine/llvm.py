"""StepGraph to an LLVM module: functions that step a token, read it, or read it and show the readout; and two more.

`run(state, tokens, n, out, room)` reads n tokens, then generates until a last token or until `out` is full; it returns
the number of tokens generated, or an error code below zero. With n = 0 it goes on after the token generated last.
`watch(state)` reads that token and leaves the readout in the state; it returns 0 or an error code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wasmind.engine import nearest, scores
from wasmind.engine.extract import Step
from wasmind.engine.layout import ALLOWED, CAPACITY, ENDED, OUT_OF_MEMORY, UNREAD, USED, Layout
from wasmind.engine.ranges import Ranges
from wasmind.engine.specialise import arrivals, selector, specialised
from wasmind.engine.writer import Shared, Writer


def generate(step: Step, last_tokens: Sequence[int], layout: Layout) -> str:
    """The module's text: the generic tier."""
    shared = Shared(step, layout)
    writer = Writer(shared, step, Ranges(step.graph))
    writer.end()
    return _module(writer, last_tokens)


def generate_specialised(step: Step, last_tokens: Sequence[int], layout: Layout) -> str | None:
    """The same with a copy of the step for each value of its selector; None where it has none.

    With the same layout as `generate` the two tiers take turns on one state.
    """
    if selector(step) is None:
        return None
    first = Writer(Shared(step, layout), step, Ranges(step.graph))
    arrived = arrivals(step, first.ranges)
    still = [first.emit(f"icmp eq i64 {first.node(number)}, {bound}") for number, bound in arrived.items()]
    over = "true"
    for flag in still:
        over = first.emit(f"and i1 {over}, {flag}")
    first.lines += [f"  br i1 {over}, label %over, label %under", "over:"]
    _cases(_rest(first, arrived))
    first.lines.append("under:")
    first.end()
    return _module(first, last_tokens)


def _cases(first: Writer) -> None:
    """The rest of the step, once for each value of its selector."""
    found = selector(first.step)
    assert found, "what is known of the totals leaves the selector"
    number, values = found
    chosen = first.node(number)
    cases = " ".join(f"i64 {value}, label %case{value}" for value in values)
    first.lines.append(f"  switch i64 {chosen}, label %other [{cases}]")
    for label, known in [("other", {}), *((f"case{value}", {number: value}) for value in values)]:
        first.lines.append(f"{label}:")
        _rest(first, known).end()


def _rest(first: Writer, known: Mapping[int, int]) -> Writer:
    """A writer of what `first` has not written, where the nodes in `known` have these values."""
    step, ranges = specialised(first.step, known, set(first.values), first.ranges)
    return Writer(first.shared, step, ranges, first)


def _module(answering: Writer, last_tokens: Sequence[int]) -> str:
    """The text of the whole module, from a writer that has written the step."""
    shared = answering.shared
    # Of all tokens of a prefix but the last nobody wants the answer: they are only read.
    reading = Writer(shared, answering.step, answering.ranges)
    reading.end(answer=False)
    showing = Writer(shared, answering.step, answering.ranges)
    showing.end(answer=False, show=True)
    last = frozenset(last_tokens)
    flags = ", ".join(f"i8 {int(t in last)}" for t in range(shared.layout.size))
    cells = [table[t] for t in range(shared.layout.size) for table in shared.columns] or [0]
    rows = ", ".join(f"{shared.width} {cell}" for cell in cells)
    tables = (
        f"{name} = internal constant [{len(table)} x i64] [{', '.join(f'i64 {value}' for value in table)}]"
        for table, name in shared.constants.items()
    )
    return "\n".join(
        [
            "declare i64 @llvm.smax.i64(i64, i64)",
            "declare i64 @llvm.smin.i64(i64, i64)",
            f"@columns = internal constant [{len(cells)} x {shared.width}] [{rows}]",
            f"@last = internal constant [{shared.layout.size} x i8] [{flags}]",
            *tables,
            nearest.functions(CAPACITY),
            scores.FUNCTIONS,
            *_function("step", answering.lines),
            *_function("read", reading.lines),
            *_function("show", showing.lines),
            *(_CHECKED.format(name=name) for name in ("step", "read", "show")),
            _RUN,
        ]
    )


def _function(name: str, lines: Sequence[str]) -> list[str]:
    return [f"define internal i64 @{name}(ptr noalias %state, i64 %token) {{", *lines, "}"]


_CHECKED = f"""
define internal i64 @checked_{{name}}(ptr %state, i64 %token) alwaysinline {{{{
  %made = call i64 @{{name}}(ptr %state, i64 %token)
  %used_at = getelementptr i64, ptr %state, i64 {USED}
  %used = load i64, ptr %used_at
  %allowed_at = getelementptr i64, ptr %state, i64 {ALLOWED}
  %allowed = load i64, ptr %allowed_at
  %over = icmp sgt i64 %used, %allowed
  %result = select i1 %over, i64 {OUT_OF_MEMORY}, i64 %made
  ret i64 %result
}}}}
"""

_RUN = f"""
define i64 @run(ptr %state, ptr %tokens, i64 %n, ptr %out, i64 %room) {{
entry:
  %unread_at = getelementptr i64, ptr %state, i64 {UNREAD}
  %unread = load i64, ptr %unread_at
  %none = icmp eq i64 %n, 0
  br i1 %none, label %resume, label %read
resume:
  %resumed = call i64 @checked_step(ptr %state, i64 %unread)
  br label %begin
read:
  %i = phi i64 [0, %entry], [%i1, %skip]
  %at = getelementptr i32, ptr %tokens, i64 %i
  %token32 = load i32, ptr %at
  %token = zext i32 %token32 to i64
  %i1 = add i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %skip, label %answer
skip:
  %done_with = call i64 @checked_read(ptr %state, i64 %token)
  %bad = icmp slt i64 %done_with, 0
  br i1 %bad, label %fail, label %read
fail:
  ret i64 %done_with
answer:
  %predicted = call i64 @checked_step(ptr %state, i64 %token)
  br label %begin
begin:
  %first = phi i64 [%resumed, %resume], [%predicted, %answer]
  br label %loop
loop:
  %count = phi i64 [0, %begin], [%count1, %next]
  %t = phi i64 [%first, %begin], [%t1, %next]
  %wrong = icmp slt i64 %t, 0
  br i1 %wrong, label %broken, label %put
broken:
  ret i64 %t
put:
  %cell = getelementptr i32, ptr %out, i64 %count
  %t32 = trunc i64 %t to i32
  store i32 %t32, ptr %cell
  %count1 = add i64 %count, 1
  %flag_at = getelementptr i8, ptr @last, i64 %t
  %flag = load i8, ptr %flag_at
  %ends = icmp ne i8 %flag, 0
  %full = icmp sge i64 %count1, %room
  %leave = or i1 %ends, %full
  br i1 %leave, label %done, label %next
next:
  %t1 = call i64 @checked_step(ptr %state, i64 %t)
  br label %loop
done:
  store i64 %t, ptr %unread_at
  %ended = zext i1 %ends to i64
  %ended_at = getelementptr i64, ptr %state, i64 {ENDED}
  store i64 %ended, ptr %ended_at
  ret i64 %count1
}}

define i64 @watch(ptr %state) {{
  %unread_at = getelementptr i64, ptr %state, i64 {UNREAD}
  %unread = load i64, ptr %unread_at
  %result = call i64 @checked_show(ptr %state, i64 %unread)
  ret i64 %result
}}
"""

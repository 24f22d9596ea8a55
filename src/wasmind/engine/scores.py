"""Tables of scores, in LLVM: heads whose keys have no order, searched from end to end.

An entry is (1 + position, x, y, values…). Slow for many keys, and right for any.
"""

from __future__ import annotations

from wasmind.engine.layout import SCORED_CAPACITY

FUNCTIONS = f"""
define internal ptr @keep(ptr %base, ptr %count_at, i64 %stride, i64 %x, i64 %y, ptr %used) noinline {{
entry:
  %count = load i64, ptr %count_at
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%i1, %next]
  %offset = mul i64 %i, %stride
  %at = getelementptr i64, ptr %base, i64 %offset
  %more = icmp slt i64 %i, %count
  br i1 %more, label %look, label %new
look:
  %x_at = getelementptr i64, ptr %at, i64 1
  %y_at = getelementptr i64, ptr %at, i64 2
  %xi = load i64, ptr %x_at
  %yi = load i64, ptr %y_at
  %sx = icmp eq i64 %xi, %x
  %sy = icmp eq i64 %yi, %y
  %same = and i1 %sx, %sy
  br i1 %same, label %done, label %next
next:
  %i1 = add i64 %i, 1
  br label %loop
new:
  %full = icmp sge i64 %count, {SCORED_CAPACITY}
  br i1 %full, label %over, label %grow
over:
  ; counted as more than anybody may use, and written over the first entry: the run ends before it matters
  store i64 {1 << 62}, ptr %used
  ret ptr %base
grow:
  %count1 = add i64 %count, 1
  store i64 %count1, ptr %count_at
  %bytes = mul i64 %stride, 8
  %before = load i64, ptr %used
  %after = add i64 %before, %bytes
  store i64 %after, ptr %used
  br label %done
done:
  ret ptr %at
}}
define internal ptr @best(ptr %base, i64 %count, i64 %stride, i64 %x, i64 %y) noinline {{
entry:
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%i1, %loop]
  %best = phi ptr [%base, %entry], [%kept, %loop]
  %most = phi i64 [{-(1 << 63)}, %entry], [%greatest, %loop]
  %latest = phi i64 [0, %entry], [%newest, %loop]
  %offset = mul i64 %i, %stride
  %at = getelementptr i64, ptr %base, i64 %offset
  %x_at = getelementptr i64, ptr %at, i64 1
  %y_at = getelementptr i64, ptr %at, i64 2
  %when = load i64, ptr %at
  %xi = load i64, ptr %x_at
  %yi = load i64, ptr %y_at
  %sx = mul i64 %xi, %x
  %sy = mul i64 %yi, %y
  %score = add i64 %sx, %sy
  %greater = icmp sgt i64 %score, %most
  %equal = icmp eq i64 %score, %most
  %later = icmp sgt i64 %when, %latest
  %tie = and i1 %equal, %later
  %better = or i1 %greater, %tie
  %kept = select i1 %better, ptr %at, ptr %best
  %greatest = select i1 %better, i64 %score, i64 %most
  %newest = select i1 %better, i64 %when, i64 %latest
  %i1 = add i64 %i, 1
  %more = icmp slt i64 %i1, %count
  br i1 %more, label %loop, label %done
done:
  ret ptr %kept
}}
"""
"""@keep(base, count, stride, x, y, used) -> the key's entry, a new one if need be; @best(…) -> the best entry."""

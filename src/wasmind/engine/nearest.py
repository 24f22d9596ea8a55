"""The nearest key of a table, in LLVM: what a head finds when no key equals its query.

Each table has a tree of bits: a bit a place, 64 places a word, and above it a bit a word that is not empty, up to one
word. Setting a key's bits and finding its neighbours take one step a level.
"""

from __future__ import annotations

BITS = 64


def levels(capacity: int) -> list[tuple[int, int]]:
    """(first word, words) of each level of the tree, the places first."""
    made, first, count = [], 0, capacity
    while True:
        words = -(-count // BITS)
        made.append((first, words))
        if words == 1:
            return made
        first, count = first + words, words


def words(capacity: int) -> int:
    """The size of the tree."""
    first, count = levels(capacity)[-1]
    return first + count


def functions(capacity: int) -> str:
    """@mark(tree, place, used, block); @below and @above(tree, place), or -1; @nearest(tree, base, stride, place)."""
    tree = levels(capacity)
    return "\n".join([_mark(tree), _neighbour("below", tree), _neighbour("above", tree), _NEAREST])


def _mark(tree: list[tuple[int, int]]) -> str:
    """Sets the place's bits; a word that was empty counts as a block of memory used."""
    lines = ["define internal void @mark(ptr %tree, i64 %x0, ptr %used, i64 %block) noinline {"]
    for i, (first, _) in enumerate(tree):
        lines += [
            f"  %x{i + 1} = lshr i64 %x{i}, 6",
            f"  %w{i} = add i64 %x{i + 1}, {first}",
            f"  %a{i} = getelementptr i64, ptr %tree, i64 %w{i}",
            f"  %o{i} = load i64, ptr %a{i}",
            f"  %b{i} = and i64 %x{i}, 63",
            f"  %m{i} = shl i64 1, %b{i}",
            f"  %n{i} = or i64 %o{i}, %m{i}",
            f"  store i64 %n{i}, ptr %a{i}",
        ]
    count = [
        "  %empty = icmp eq i64 %o0, 0",
        "  %grown = select i1 %empty, i64 %block, i64 0",
        "  %before = load i64, ptr %used",
        "  %after = add i64 %before, %grown",
        "  store i64 %after, ptr %used",
    ]
    return "\n".join([*lines, *count, "  ret void", "}"])


def _neighbour(name: str, tree: list[tuple[int, int]]) -> str:
    """Up the levels until a word has a bit on the wanted side, then down again along the nearest bits."""
    lines = [f"define internal i64 @{name}(ptr %tree, i64 %x0) noinline {{", "  br label %up0"]
    for i, (first, _) in enumerate(tree):
        following = f"up{i + 1}" if i + 1 < len(tree) else "none"
        lines += [
            f"up{i}:",
            f"  %x{i + 1} = lshr i64 %x{i}, 6",
            f"  %w{i} = add i64 %x{i + 1}, {first}",
            f"  %a{i} = getelementptr i64, ptr %tree, i64 %w{i}",
            f"  %o{i} = load i64, ptr %a{i}",
            f"  %b{i} = and i64 %x{i}, 63",
            *_side(name, i),
            f"  %c{i} = icmp eq i64 %s{i}, 0",
            f"  br i1 %c{i}, label %{following}, label %hit{i}",
            f"hit{i}:",
            *_bit(name, f"%s{i}", f"h{i}"),
            f"  %base{i} = shl i64 %x{i + 1}, 6",
            f"  %f{i} = or i64 %base{i}, %h{i}",
            f"  br label %down{i}",
        ]
    for i in reversed(range(len(tree))):
        incoming = f"[%f{i}, %hit{i}]" + (f", [%d{i + 1}, %down{i + 1}]" if i + 1 < len(tree) else "")
        lines += [f"down{i}:", f"  %y{i} = phi i64 {incoming}"]
        if i == 0:
            lines += ["  ret i64 %y0"]
            continue
        first, _ = tree[i - 1]
        lines += [
            f"  %dw{i} = add i64 %y{i}, {first}",
            f"  %da{i} = getelementptr i64, ptr %tree, i64 %dw{i}",
            f"  %dv{i} = load i64, ptr %da{i}",
            *_bit(name, f"%dv{i}", f"db{i}"),
            f"  %ds{i} = shl i64 %y{i}, 6",
            f"  %d{i} = or i64 %ds{i}, %db{i}",
            f"  br label %down{i - 1}",
        ]
    return "\n".join([*lines, "none:", "  ret i64 -1", "}"])


def _side(name: str, i: int) -> list[str]:
    """%s: the bits of word %o strictly below (above) bit %b."""
    if name == "below":
        return [f"  %k{i} = shl i64 1, %b{i}", f"  %q{i} = sub i64 %k{i}, 1", f"  %s{i} = and i64 %o{i}, %q{i}"]
    return [
        f"  %k{i} = shl i64 2, %b{i}",
        f"  %q{i} = sub i64 0, %k{i}",
        f"  %s{i} = and i64 %o{i}, %q{i}",
    ]


def _bit(name: str, word: str, made: str) -> list[str]:
    """The highest (lowest) bit of a word that is not 0."""
    if name == "below":
        return [f"  %{made}z = call i64 @llvm.ctlz.i64(i64 {word}, i1 true)", f"  %{made} = sub i64 63, %{made}z"]
    return [f"  %{made} = call i64 @llvm.cttz.i64(i64 {word}, i1 true)"]


_NEAREST = """
declare i64 @llvm.ctlz.i64(i64, i1)
declare i64 @llvm.cttz.i64(i64, i1)
define internal ptr @nearest(ptr %tree, ptr %base, i64 %stride, i64 %place) noinline {
  %low = call i64 @below(ptr %tree, i64 %place)
  %high = call i64 @above(ptr %tree, i64 %place)
  %lo = mul i64 %low, %stride
  %ho = mul i64 %high, %stride
  %la = getelementptr i64, ptr %base, i64 %lo
  %ha = getelementptr i64, ptr %base, i64 %ho
  %nolow = icmp slt i64 %low, 0
  br i1 %nolow, label %take_high, label %has_low
has_low:
  %nohigh = icmp slt i64 %high, 0
  br i1 %nohigh, label %take_low, label %both
both:
  %dl = sub i64 %place, %low
  %dh = sub i64 %high, %place
  %tie = icmp eq i64 %dl, %dh
  br i1 %tie, label %latest, label %closer
closer:
  %c = icmp slt i64 %dl, %dh
  br i1 %c, label %take_low, label %take_high
latest:
  %lp = load i64, ptr %la
  %hp = load i64, ptr %ha
  %l = icmp sgt i64 %lp, %hp
  br i1 %l, label %take_low, label %take_high
take_low:
  ret ptr %la
take_high:
  ret ptr %ha
}
"""

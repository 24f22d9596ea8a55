"""One step of a StepGraph as straight-line LLVM: each node once, where it is first wanted.

Everything is 64-bit integers, for steps of which `ranges.fits` proves that they need no more.
"""

from __future__ import annotations

from collections.abc import Sequence

from wasmind.engine.decide import Family, families
from wasmind.engine.extract import Step
from wasmind.engine.graph import (
    Bends,
    Best,
    Carried,
    Found,
    Given,
    GivenBest,
    History,
    Node,
    PositionColumn,
    Product,
    Scores,
    Sum,
    TokenColumn,
    Total,
)
from wasmind.engine.layout import OUT_OF_BOUNDS, POSITION, UNFIT, USED, Layout
from wasmind.engine.misses import Search, equality, search_of, unseen_misses
from wasmind.engine.ranges import Range, Ranges

_TABLE_SPAN = 4096
"""Places of a function that is written as a table at most."""


class Shared:
    """What all functions of a module share: names, columns and the layout of the state."""

    def __init__(self, step: Step, layout: Layout) -> None:
        nodes = step.graph.nodes
        self.layout = layout
        self.count = 0
        self.constants: dict[tuple[int, ...], str] = {}
        self.columns = list(dict.fromkeys(node.table for node in nodes if isinstance(node, TokenColumn)))
        largest = max((abs(cell) for table in self.columns for cell in table), default=0)
        self.width = "i32" if largest < 1 << 31 else "i64"


class Writer:
    """Writes a function of a step, or with `first` what is left of one of which `first` has written some nodes."""

    def __init__(self, shared: Shared, step: Step, ranges: Ranges, first: Writer | None = None) -> None:
        self.shared = shared
        self.layout = shared.layout
        self.lines: list[str] = first.lines if first else ["  %p = load i64, ptr %state"]
        self.step = step
        self.ranges = ranges
        self.nodes = step.graph.nodes
        self.values: dict[int, str] = {}
        self.sums: dict[Sum, str] = {}
        self.entries: dict[Search, tuple[str, str]] = {}
        self.inserted: set[int] = set(first.inserted) if first else set()
        self.carried = first.values if first else {}
        self.unseen = unseen_misses(step.graph, (*step.outputs, *step.readout))

    def end(self, answer: bool = True, show: bool = False) -> None:
        """Everything that a step leaves behind, and the token it gives, or 0 if none is asked for.

        With `show` it leaves the readout as well.
        """
        token = self.decide() if answer else "0"
        for place, x in enumerate(self.step.readout if show else ()):
            self.store(self.sum(x), self.layout.seen + place)
        for number in range(len(self.step.graph.tables)):
            self.insert(number)
        for number, node in enumerate(self.nodes):
            if isinstance(node, Total):
                self.node(number)
        self._remember()
        self.store(self.binary("add", "%p", 1), POSITION)
        self.lines.append(f"  ret i64 {token}")

    # --- small things ---------------------------------------------------------------------------------------------

    def emit(self, text: str) -> str:
        """Adds an instruction; the name of its result."""
        n = self.fresh()
        self.lines.append(f"  %v{n} = {text}")
        return f"%v{n}"

    def fresh(self) -> int:
        """A number that no other name has."""
        self.shared.count += 1
        return self.shared.count

    def binary(self, op: str, a: str, b: str | int) -> str:
        return self.emit(f"{op} i64 {a}, {b}")

    def test(self, relation: str, a: str, b: str | int) -> str:
        """A flag, as 0 or 1."""
        return self.emit(f"zext i1 {self.emit(f'icmp {relation} i64 {a}, {b}')} to i64")

    def most(self, a: str, b: str | int) -> str:
        return self.emit(f"call i64 @llvm.smax.i64(i64 {a}, i64 {b})")

    def least(self, a: str, b: str | int) -> str:
        return self.emit(f"call i64 @llvm.smin.i64(i64 {a}, i64 {b})")

    def word(self, place: str | int) -> str:
        return self.emit(f"getelementptr i64, ptr %state, i64 {place}")

    def load(self, place: str | int) -> str:
        return self.emit(f"load i64, ptr {self.word(place)}")

    def store(self, value: str, place: str | int) -> None:
        at = self.word(place)
        self.lines.append(f"  store i64 {value}, ptr {at}")

    def fail_if(self, condition: str, code: int) -> None:
        """Leaves the function with an error where the flag (an i1) is set."""
        n = self.fresh()
        self.lines += [
            f"  br i1 {condition}, label %fail{n}, label %go{n}",
            f"fail{n}:",
            f"  ret i64 {code}",
            f"go{n}:",
        ]

    # --- sums and nodes -------------------------------------------------------------------------------------------

    def sum(self, x: Sum) -> str:
        """The value of a sum."""
        if x not in self.sums:
            self.sums[x] = self._sum(x)
        return self.sums[x]

    def _sum(self, x: Sum) -> str:
        if x.is_constant:
            return str(x.constant)
        total = ""
        for number, c in x.terms:
            value = self.node(number)
            if total and c == -1:
                total = self.binary("sub", total, value)
                continue
            term = value if c == 1 else self.binary("mul", value, c)
            total = self.binary("add", total, term) if total else term
        return self.binary("add", total, x.constant) if x.constant else total

    def node(self, number: int) -> str:
        """The value of a node."""
        if number not in self.values:
            self.values[number] = self._node(number, self.nodes[number])
        return self.values[number]

    def _node(self, number: int, node: Node) -> str:
        if isinstance(node, TokenColumn):
            return self._token_column(node)
        if isinstance(node, PositionColumn):
            place = self.binary("urem", "%p", len(node.table))
            return self._constant_table(node.table, place)
        if isinstance(node, Product):
            gate = self.most(self.sum(node.gate), 0)
            return self.binary("mul", gate, self.sum(node.value))
        if isinstance(node, Carried):
            return self.carried[node.number]
        if isinstance(node, Bends):
            return self._bends(self.sum(node.x), node, self.ranges.of(node.x))
        if isinstance(node, Total):
            return self._total(node)
        if isinstance(node, History):
            return self._history(node)
        return self._best(node) if isinstance(node, Best | GivenBest) else self._found(node)

    def _token_column(self, node: TokenColumn) -> str:
        token = "%token"
        if node.back:
            place = self.binary("and", self.binary("sub", "%p", node.back), self.layout.ring_size - 1)
            before = self.load(self.binary("add", place, self.layout.ring))
            early = self.emit(f"icmp slt i64 %p, {node.back}")
            token = self.emit(f"select i1 {early}, i64 %token, i64 {before}")
        at = self.binary(
            "add", self.binary("mul", token, len(self.shared.columns)), self.shared.columns.index(node.table)
        )
        cell = self.emit(f"getelementptr {self.shared.width}, ptr @columns, i64 {at}")
        value = self.emit(f"load {self.shared.width}, ptr {cell}")
        return value if self.shared.width == "i64" else self.emit(f"sext {self.shared.width} {value} to i64")

    def _constant_table(self, table: Sequence[int], place: str) -> str:
        known = self.shared.constants
        name = known.setdefault(tuple(table), f"@table{len(known)}")
        return self.emit(f"load i64, ptr {self.emit(f'getelementptr i64, ptr {name}, i64 {place}')}")

    def _bends(self, x: str, node: Bends, range_: Range) -> str:
        """The shapes that gates have, each as what it is; any other ramp by ramp. `range_` is that of x."""
        bends = node.bends
        if (k := equality(node)) is not None:
            return self.test("eq", x, k)
        slopes, steps = _shape(bends)
        if steps is not None:
            reached = str(sum(height for k, height in steps if k <= range_[0]))
            ahead = [(k, height) for k, height in steps if range_[0] < k <= range_[1]]
            return self._added([reached, *(self.binary("mul", self.test("sge", x, k), height) for k, height in ahead)])
        if len(bends) == 2 and slopes[-1] == 0:
            (low, c), (high, _) = bends
            return self.binary("mul", self.binary("sub", self.least(self.most(x, low), high), low), c)
        low, high = bends[0][0], bends[-1][0]
        if slopes[-1] == 0 and high - low <= _TABLE_SPAN:
            table = [sum(c * max(0, at - k) for k, c in bends) for at in range(low, high + 1)]
            return self._constant_table(table, self.binary("sub", self.least(self.most(x, low), high), low))
        return self._added([self.binary("mul", self.most(self.binary("sub", x, k), 0), c) for k, c in bends])

    def _added(self, parts: list[str]) -> str:
        total = parts[0]
        for part in parts[1:]:
            total = self.binary("add", total, part)
        return total

    def _total(self, node: Total) -> str:
        place = self.layout.total(node.name)
        made = self.binary("add", self.load(place), self.sum(node.x))
        low, high = (self.emit(f"icmp {r} i64 {made}, {b}") for r, b in (("slt", node.lo), ("sgt", node.hi)))
        self.fail_if(self.emit(f"or i1 {low}, {high}"), OUT_OF_BOUNDS)
        self.store(made, place)
        return made

    def _history(self, node: History) -> str:
        place = self.binary("and", self.binary("sub", "%p", node.back), self.layout.ring_size - 1)
        before = self.load(self.binary("add", place, self.layout.history(node.slot)))
        early = self.emit(f"icmp slt i64 %p, {node.back}")
        return self.emit(f"select i1 {early}, i64 {self.sum(node.x)}, i64 {before}")

    # --- tables ---------------------------------------------------------------------------------------------------

    def branch(self, condition: str, lines: Sequence[str]) -> None:
        """Runs the lines where the flag (an i1) is set."""
        n = self.fresh()
        self.lines += [f"  br i1 {condition}, label %then{n}, label %join{n}", f"then{n}:", *lines]
        self.lines += [f"  br label %join{n}", f"join{n}:"]

    def _at(self, word: int) -> str:
        """The address in a word of the state."""
        return self.emit(f"inttoptr i64 {self.load(word)} to ptr")

    def _cell(self, entry: str, index: int) -> str:
        """The address of a word of an entry."""
        return self.emit(f"getelementptr i64, ptr {entry}, i64 {index}")

    def _entry(self, number: int, key: Sum) -> tuple[str, str, str]:
        """(address of the entry, i1: keys may stand there, its place)."""
        table = self.layout.tables[number]
        place, inside = self.binary("sub", self.sum(key), table.low), "true"
        low, high = self.ranges.of(key)
        if low <= table.low or high >= table.low + table.capacity - 1:
            inside = self.emit(f"icmp ult i64 {self.binary('sub', place, 1)}, {table.capacity - 2}")
            place = self.least(self.most(place, 0), table.capacity - 1)
        offset = self.binary("mul", place, table.stride)
        base = self._at(self.layout.table(number))
        return self.emit(f"getelementptr i64, ptr {base}, i64 {offset}"), inside, place

    def insert(self, number: int) -> None:
        """Writes this token's key and values, once, before anybody looks up."""
        if number in self.inserted:
            return
        self.inserted.add(number)
        table = self.step.graph.tables[number]
        cells = [self.sum(value) for value in table.values]
        if isinstance(table, Scores):
            cells = [self.sum(table.x), self.sum(table.y), *cells]
            entry = self._kept(number, *cells[:2])
        else:
            *cells, square = cells
            entry = self._marked(number, table.key, square)
        for i, value in enumerate([self.binary("add", "%p", 1), *cells]):
            self.lines.append(f"  store i64 {value}, ptr {self._cell(entry, i)}")

    def _marked(self, number: int, key: Sum, square: str) -> str:
        """The entry of a key, which is marked as present."""
        place = self.layout.tables[number]
        odd = self.emit(f"icmp ne i64 {self.binary('mul', self.sum(key), self.sum(key))}, {square}")
        entry, inside, at = self._entry(number, key)
        self.fail_if(self.emit(f"or i1 {odd}, {self.emit(f'xor i1 {inside}, true')}"), UNFIT - number)
        present = self.emit(f"load i64, ptr {entry}")
        tree = self._at(self.layout.table(number) + 1)
        used = self.word(USED)
        mark = f"  call void @mark(ptr {tree}, i64 {at}, ptr {used}, i64 {place.block_bytes})"
        self.branch(self.emit(f"icmp eq i64 {present}, 0"), [mark])
        return entry

    def _kept(self, number: int, x: str, y: str) -> str:
        """The entry of a key in a table of scores."""
        at = self.layout.table(number)
        base, stride, count = self._at(at), self.layout.tables[number].stride, self.word(at + 1)
        return self.emit(
            f"call ptr @keep(ptr {base}, ptr {count}, i64 {stride}, i64 {x}, i64 {y}, ptr {self.word(USED)})"
        )

    def _best(self, node: Best | GivenBest) -> str:
        search = search_of(node)
        if isinstance(node, Best):
            self.insert(node.table)
        if search not in self.entries:
            number = node.table if isinstance(node, Best) else self.layout.tables.index(self.layout.scored_store)
            at, x, y = self.layout.table(number), self.sum(node.x), self.sum(node.y)
            base, count, stride = self._at(at), self.load(at + 1), self.layout.tables[number].stride
            best = self.emit(f"call ptr @best(ptr {base}, i64 {count}, i64 {stride}, i64 {x}, i64 {y})")
            self.entries[search] = best, "true"
        return self.emit(f"load i64, ptr {self._cell(self.entries[search][0], node.index + 3)}")

    def _found(self, node: Found | Given) -> str:
        search = search_of(node)
        number = node.table if isinstance(node, Found) else self.layout.tables.index(self.layout.store)
        if isinstance(node, Found):
            self.insert(node.table)
        if search not in self.entries:
            entry, inside, place = self._entry(number, node.query)
            present = self.emit(f"load i64, ptr {entry}")
            hit = self.emit(f"and i1 {inside}, {self.emit(f'icmp ne i64 {present}, 0')}")
            if search not in self.unseen:
                entry = self._or_nearest(number, entry, hit, place)
            self.entries[search] = (entry, hit)
        entry, hit = self.entries[search]
        value = self.emit(f"load i64, ptr {self._cell(entry, node.index + 1)}")
        if search not in self.unseen:
            return value
        # A miss is never seen; any number but the query will do.
        return self.emit(f"select i1 {hit}, i64 {value}, i64 {self.binary('add', self.sum(node.query), 1)}")

    def _or_nearest(self, number: int, entry: str, hit: str, place: str) -> str:
        """The entry, or the nearest one where the key is missing."""
        at = self.layout.table(number)
        base, tree = self._at(at), self._at(at + 1)
        n, stride = self.fresh(), self.layout.tables[number].stride
        self.lines += [
            f"  br label %from{n}",
            f"from{n}:",
            f"  br i1 {hit}, label %found{n}, label %miss{n}",
            f"miss{n}:",
            f"  %near{n} = call ptr @nearest(ptr {tree}, ptr {base}, i64 {stride}, i64 {place})",
            f"  br label %found{n}",
            f"found{n}:",
        ]
        return self.emit(f"phi ptr [{entry}, %from{n}], [%near{n}, %miss{n}]")

    # --- the next token -------------------------------------------------------------------------------------------

    def decide(self) -> str:
        """The token with the greatest logit; among equals the first."""
        best_t: dict[tuple[Sum, Sum, int, int], tuple[str, str]] = {}
        different: dict[tuple[Sum, Sum, Sum, int, int], Family] = {}
        for family in families(self.step):  # of those with the same logits the first wins
            different.setdefault((family.base, family.slope, family.unit, family.low, family.high), family)
        best = [self._best_of(family, best_t) for family in different.values()]
        while len(best) > 1:  # neighbour against neighbour: a short way for the processor
            pairs = zip(best[::2], best[1::2], strict=False)
            best = [self._better(*pair) for pair in pairs] + (best[-1:] if len(best) % 2 else [])
        return best[0][0]

    def _better(self, first: tuple[str, str], second: tuple[str, str]) -> tuple[str, str]:
        """Of two (token, logit) the one with the greater logit, among equals the first."""
        better = self.emit(f"icmp sgt i64 {second[1]}, {first[1]}")
        token, logit = (self.emit(f"select i1 {better}, i64 {b}, i64 {a}") for a, b in zip(first, second, strict=True))
        return token, logit

    def _best_of(self, family: Family, known: dict[tuple[Sum, Sum, int, int], tuple[str, str]]) -> tuple[str, str]:
        """(token, logit) of the family's best."""
        base = self.sum(family.base)
        if family.low == family.high:
            return str(family.first), base
        key = (family.slope, family.unit, family.low, family.high)
        if key not in known:
            known[key] = self._peak(*key)
        t, height = known[key]
        return self.binary("add", t, family.first - family.low), self.binary("add", base, height)

    def _peak(self, slope: Sum, unit: Sum, low: int, high: int) -> tuple[str, str]:
        """(t, t * slope - t**2 * unit) at its greatest: t = ceil((slope - unit) / (2 unit)), within low … high."""
        s, u = self.sum(slope), self.most(self.sum(unit), 0)
        some = self.most(u, 1)
        twice = self.binary("shl", some, 1)
        numerator = self.binary("add", self.binary("sub", s, some), self.binary("sub", twice, 1))
        quotient = self.binary("sdiv", numerator, twice)
        short = self.test("slt", self.binary("sub", numerator, self.binary("mul", quotient, twice)), 0)
        t = self.least(self.most(self.binary("sub", quotient, short), low), high)
        return t, self.binary("mul", t, self.binary("sub", s, self.binary("mul", t, u)))

    def _remember(self) -> None:
        here = self.binary("and", "%p", self.layout.ring_size - 1)
        self.store("%token", self.binary("add", here, self.layout.ring))
        for slot, x in self.step.remembered:
            self.store(self.sum(x), self.binary("add", here, self.layout.history(slot)))


def _shape(bends: Sequence[tuple[int, int]]) -> tuple[list[int], list[tuple[int, int]] | None]:
    """(the slope behind each bend, (place, height) of steps if the function is flat but for steps of width 1)."""
    slopes, slope = [], 0
    for _, change in bends:
        slope += change
        slopes.append(slope)
    steps = []
    for (place, _), (following, _), rise in zip(bends, bends[1:], slopes, strict=False):
        if rise and following != place + 1:
            return slopes, None
        if rise:
            steps.append((following, rise))
    return slopes, steps if slopes[-1] == 0 else None

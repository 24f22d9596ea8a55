"""data_query: questions about small data that stand in the question itself.

Teaches to keep data in memory and to loop over it, to find the row that a name means, and the usual queries: the
largest, the total, how many are above a limit. Data come as a list, in a sentence, as lines "Anna: 5", and as CSV.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from random import Random

from wasmind.data.numbers import HELD_OUT, LEAST
from wasmind.data.program import Given, Item, absolute, const, get, loop, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGEST = 54
"""The most instructions of a program in training, without `halt`; with `length` each has more."""
_PLACE, _RESULT, _ROW, _SECOND = range(SCRATCH, SCRATCH + 4)
"""Locals: an address, what is computed, the value of a row, a second result."""
_PEOPLE = ("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Hugo", "Iris", "Jack", "Kate", "Liam", "Mia", "Noah", "Olga", "Paul", "Rosa", "Sam", "Tina", "Viktor")  # fmt: skip
_CITIES = ("Berlin", "Paris", "Oslo", "Rome", "Madrid", "Vienna", "Dublin", "Lisbon", "Prague", "Warsaw", "Athens", "Zurich", "London", "Cairo", "Tokyo", "Lima", "Quito", "Boston")  # fmt: skip
_GOODS = ("apples", "bananas", "pens", "chairs", "lamps", "mugs", "books", "candles", "shirts", "hats", "plates", "ropes", "nails", "bolts", "screws", "tiles", "pots", "brushes")  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TEAMS = ("Lions", "Tigers", "Bears", "Hawks", "Sharks", "Wolves", "Eagles", "Bulls", "Panthers", "Falcons", "Rockets", "Kings", "Comets", "Giants", "Pirates", "Royals")  # fmt: skip


@dataclass(frozen=True)
class _Theme:
    """What data are about. K is a name of `keys`.

    key, column: headers. one, many: what a value is called. of: the value of K. most, least: questions for a name. ordered: the names come in this order. sums: whether it makes sense to add values up.
    """

    keys: tuple[str, ...]
    key: str
    column: str
    one: str
    many: str
    of: str
    most: str
    least: str
    intro: str
    high: int
    low: int = 0
    ordered: bool = False
    sums: bool = True


_THEMES = (
    _Theme(
        _PEOPLE, "name", "score", "score", "scores", "{K's score|the score of K}",
        "{who has the highest score|who scored the most|~who came out on top}",
        "{who has the lowest score|who scored the least|~who came in last}",
        "{the scores are|here are the scores|these are the scores of our game night|~our scoreboard says}", 9_999_999,
    ),
    _Theme(
        _DAYS, "day", "sales", "day's sales figure", "sales figures", "{the sales on K|K's sales|the sales figure for K}",
        "{which day had the highest sales|on which day did we sell the most|~which was our best day}",
        "{which day had the lowest sales|on which day did we sell the least|~which was our worst day}",
        "{our sales were|here are the sales of this week|last week's sales|~we sold this much each day}", 99_999_999, ordered=True,
    ),
    _Theme(
        _MONTHS, "month", "visitors", "monthly visitor count", "visitor counts", "{the number of visitors in K|the visitor count for K}",
        "{which month had the most visitors|in which month did the most people come|~what was the busiest month}",
        "{which month had the fewest visitors|in which month did the fewest people come|~what was the quietest month}",
        "{visitors by month|here are our visitor counts|the number of visitors each month|~this many people came}", 99_999_999, ordered=True,
    ),
    _Theme(
        _CITIES, "city", "temperature", "temperature", "temperatures", "{the temperature in K|K's temperature}",
        "{which city is the warmest|where is it warmest|which city has the highest temperature}",
        "{which city is the coldest|where is it coldest|which city has the lowest temperature}",
        "{the temperatures today|here are this morning's temperatures|temperatures by city|~it is this warm right now}", 40, -25, sums=False,
    ),
    _Theme(
        _CITIES, "city", "population", "population", "populations", "{the population of K|K's population}",
        "{which city has the most inhabitants|which city is the largest|~where do the most people live}",
        "{which city has the fewest inhabitants|which city is the smallest|~where do the fewest people live}",
        "{in a game, the cities have these populations|made-up populations for my map|the populations on my map are|~on my game map the populations are}", 9_999_999, 1000,
    ),
    _Theme(
        _GOODS, "item", "stock", "stock level", "stock levels", "{the stock of K|the number of K in stock|how many K we have}",
        "{what do we have the most of|which item do we have the most of|which item has the highest stock}",
        "{what do we have the least of|which item has the lowest stock|~which item is about to run out first}",
        "{our stock|this is in stock|here is our inventory|the inventory says|~the warehouse holds}", 99_999,
    ),
    _Theme(
        _TEAMS, "team", "points", "point total", "point totals", "{the number of points of the K|how many points the K have}",
        "{which team has the most points|who leads the table|~who is in first place}",
        "{which team has the fewest points|who is at the bottom of the table|~who is in last place}",
        "{the league table|points so far|here are the standings|the teams have these points|~the league looks like this}", 9_999,
    ),
    _Theme(
        _PEOPLE, "account", "balance", "balance", "balances", "{K's balance|the balance of K}",
        "{who has the highest balance|who has the most money|~who is the richest}",
        "{who has the lowest balance|who has the least money|~who is the poorest}",
        "{the balances are|these are the account balances|here are the balances in cents|~the books show}", 99_999_999, -999_999,
    ),
    _Theme(
        _PEOPLE, "runner", "steps", "step count", "step counts", "{K's step count|the number of steps K took}",
        "{who walked the most|who took the most steps|~who is the keenest walker}",
        "{who walked the least|who took the fewest steps|~who is the laziest walker}",
        "{steps today|here are our step counts|our step counters say|~everyone's steps}", 9_999_999,
    ),
)  # fmt: skip
_LIST = _Theme((), "", "value", "number", "numbers", "", "", "", "{the numbers are|I have these numbers|here are some numbers|my list|the list is|~consider these numbers}", 99_999_999, -999_999)  # fmt: skip


@dataclass(frozen=True)
class _Data:
    """The rows of a question: names, if they have, and values. Number k of the question is the value of row k."""

    theme: _Theme
    names: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True)
class _Query:
    """What is asked about data. asks: questions, without `?`. nps: noun phrases. orders: orders, without an end.

    further: numbers of the question behind those of the rows.
    """

    code: tuple[Item, ...]
    expected: tuple[int, ...]
    says: str
    asks: str
    nps: str
    orders: str
    further: tuple[int, ...] = ()


def _stored(count: int) -> tuple[Item, ...]:
    """The first numbers of the question go to memory, word by word."""
    return tuple(item for i in range(count) for item in (const(4 * i), Given(i), "i32.store"))


def _each(count: int, *body: Item) -> tuple[Item, ...]:
    """Stores the numbers, and does the body with the address of each row in _PLACE, from the first on."""
    end = 4 * count
    following = (get(_PLACE), const(4), "i32.add", ("local.tee", _PLACE), const(end), "i32.lt_s")
    return (*_stored(count), const(0), put(_PLACE), *loop(*body, *following))


def _added(count: int, term: Callable[[Item], tuple[Item, ...]]) -> tuple[Item, ...]:
    """The sum of a term for each row. `term` is given the code that pushes a row's value."""
    code = [*term(Given(0))]
    for i in range(1, count):
        code += [*term(Given(i)), "i32.add"]
    return tuple(code)


def _best(count: int, comparison: str) -> tuple[Item, ...]:
    """The largest or the smallest, by the comparison."""
    code: list[Item] = [Given(0)]
    for i in range(1, count):
        code += [("local.tee", _RESULT), Given(i), get(_RESULT), Given(i), comparison, "select"]
    return tuple(code)


def _extreme(random: Random, data: _Data) -> _Query:
    """The largest or the smallest, with its name."""
    largest = random.random() < 0.5
    theme, value = data.theme, (max if largest else min)(data.values)
    code = (*_best(len(data.values), "i32.gt_s" if largest else "i32.lt_s"), "output")
    word = "{largest|highest|~greatest}" if largest else "{smallest|lowest|~least}"
    if data.names and random.random() < 0.7:
        name = data.names[data.values.index(value)]
        asks = theme.most if largest else theme.least
        return _Query(code, (value,), f"{{{name}, with <0>|{name}: <0>|it's {name}, with <0>|that is {name}, with <0>}}[.]", f"{asks}[, and {{what is the {theme.one}|~what is the {theme.one} there}}]", "", "")  # fmt: skip
    return _Query(
        code,
        (value,),
        f"{{the {'highest' if largest else 'lowest'} {theme.one} is <0>|it's <0>|<0>|that is <0>}}[.]",
        f"{{which {theme.one} is the {word}|what is the {word} of the {theme.many}}}",
        f"the {word} {theme.one}",
        f"{{find|pick out|look for}} the {word} {theme.one}",
    )


def _total(random: Random, data: _Data) -> _Query:
    """The sum of all values, or their average."""
    theme, count, total = data.theme, len(data.values), sum(data.values)
    code = _added(count, lambda value: (value,))
    if total < 0 or random.random() < 0.6:
        return _Query(
            (*code, "output"),
            (total,),
            "{the total is <0>|together that makes <0>|they add up to <0>|<0>|the sum is <0>}[.]",
            f"{{what do the {theme.many} add up to|how much do all the {theme.many} make together|~what does everything come to}}",
            f"{{the total of all {theme.many}|the sum of the {theme.many}|the overall total|~the grand total}}",
            f"{{add up all the {theme.many}|sum the {theme.many}|~total everything}}",
        )
    return _Query(
        (*code, const(count), "i32.div_s", "output"),
        (total // count,),
        "{the average is <0>, rounded down|rounded down, the average is <0>|it's <0>, rounded down|<0>}[.]",
        f"{{what is the average of the {theme.many}, rounded down|how high is the average {theme.one}, rounded down}}",
        f"{{the average {theme.one}, rounded down|the average of the {theme.many}, rounded down|~the mean of the {theme.many} as a whole number, rounded down}}",
        f"{{average the {theme.many} and round down|compute the average {theme.one} and round it down}}",
    )


_LIMITS: tuple[tuple[str, str, Callable[[int, int], bool]], ...] = (
    ("{above|over|greater than|~in excess of}", "i32.gt_s", lambda a, b: a > b),
    ("{below|under|less than|~short of}", "i32.lt_s", lambda a, b: a < b),
    ("{at least|no less than}", "i32.ge_s", lambda a, b: a >= b),
    ("{at most|no more than}", "i32.le_s", lambda a, b: a <= b),
)


def _limit(draw: Draw, data: _Data) -> int:
    """A number that some of the values are above and some are not, if one of the size is found."""
    least, greatest = min(data.values), max(data.values)
    limit = draw.random.choice(data.values)
    for _ in range(8):
        tried = draw.random.randint(least, greatest)
        if (len(str(abs(tried))) == HELD_OUT) <= draw.magnitude:
            return tried
    return limit


def _counted(draw: Draw, data: _Data) -> _Query:
    """How many values are above or below a limit, or what those come to."""
    random, theme, count = draw.random, data.theme, len(data.values)
    words, comparison, holds = random.choice(_LIMITS)
    limit = _limit(draw, data)
    those = [value for value in data.values if holds(value, limit)]
    keep: tuple[Item, ...] = (Given(count), put(_SECOND))
    if not theme.sums or random.random() < 0.55:
        code = _added(count, lambda value: (value, get(_SECOND), comparison))
        return _Query(
            (*keep, *code, "output"),
            (len(those),),
            "{that is true of <0> of them|I count <0>|<0> of them|<0>|the count is <0>}[.]",
            f"{{how many {theme.many} are {words} <{count}>|how many of the {theme.many} are {words} <{count}>|~of all the {theme.many}, how many are {words} <{count}>}}",
            f"{{the count of {theme.many} {words} <{count}>|the count of the {theme.many} that are {words} <{count}>}}",
            f"{{count the {theme.many} that are {words} <{count}>|count how many {theme.many} are {words} <{count}>}}",
            (limit,),
        )

    def kept(value: Item) -> tuple[Item, ...]:
        return value, const(0), value, get(_SECOND), comparison, "select"

    return _Query(
        (*keep, *_added(count, kept), "output"),
        (sum(those),),
        "{those add up to <0>|their sum is <0>|together they make <0>|<0>}[.]",
        f"{{what do the {theme.many} {words} <{count}> add up to|how much do the {theme.many} that are {words} <{count}> make together}}",
        f"{{the sum of the {theme.many} {words} <{count}>|the total of the {theme.many} that are {words} <{count}>|~the combined total of all {theme.many} {words} <{count}>}}",
        f"{{add up only the {theme.many} {words} <{count}>|sum the {theme.many} that are {words} <{count}>}}",
        (limit,),
    )


def _of(theme: _Theme, name: str) -> str:
    return theme.of.replace("K", name)


def _looked_up(random: Random, data: _Data) -> _Query:
    """The value of one name, or two names compared or taken together."""
    theme = data.theme
    a, b = random.sample(range(len(data.values)), 2)
    if data.values[a] < data.values[b]:
        a, b = b, a
    x, y = data.names[a], data.names[b]
    way = random.randrange(3 if theme.sums else 2)
    if way == 0:
        return _Query(
            (Given(a), "output"),
            (data.values[a],),
            f"{{it's <0>|<0>|that is <0>|for {x}, it's <0>|{x}: <0>}}[.]",
            f"{{what is the {theme.one} for {x}|which value belongs to {x}|what does it say for {x}}}",
            f"{{{_plain(_of(theme, x))}|the {theme.one} listed for {x}|~the entry for {x}}}",
            f"{{look up {x}|find the entry for {x}}} and {{give me|tell me}} the {theme.one}",
        )
    less: tuple[Item, ...] = (Given(a), Given(b), "i32.sub")
    if way == 1 and random.random() < 0.4:
        leads = f"by how much is {x} ahead of {y}|" if theme.keys == _PEOPLE else ""
        return _Query(
            (*less, "output"),
            (data.values[a] - data.values[b],),
            "{the difference is <0>|<0>|it's <0>|that is <0>}[.]",
            f"{{{leads}how much higher is {x} than {y}|how much is it for {x} beyond what it is for {y}}}",
            f"{{the {theme.one} for {x} minus the one for {y}|~the distance from {y} up to {x}}}",
            f"subtract the {theme.one} for {y} from the one for {x}",
        )
    shown = (x, y) if random.random() < 0.5 else (y, x)
    if way == 1:
        first = less if shown[0] == x else (Given(b), Given(a), "i32.sub")
        return _Query(
            (*first, put(_RESULT), *absolute(_RESULT), "output"),
            (data.values[a] - data.values[b],),
            "{the difference is <0>|they are <0> apart|<0>|the gap is <0>}[.]",
            f"{{how far apart are {shown[0]} and {shown[1]}|how big is the gap between {shown[0]} and {shown[1]}}}",
            f"{{the difference between {shown[0]} and {shown[1]}|the gap between {shown[0]} and {shown[1]}}}",
            f"compare {shown[0]} and {shown[1]} and tell me the difference",
        )
    return _Query(
        (Given(a), Given(b), "i32.add", "output"),
        (data.values[a] + data.values[b],),
        "{together that makes <0>|<0> together|the sum is <0>|<0>}[.]",
        f"{{what do {shown[0]} and {shown[1]} make together|how much is it for {shown[0]} and {shown[1]} together}}",
        f"{{the sum for {shown[0]} and {shown[1]}|the total of {shown[0]} and {shown[1]}|~the combined value of {shown[0]} and {shown[1]}}}",
        f"{{add up {shown[0]} and {shown[1]}|add the {theme.one} for {shown[1]} to the one for {shown[0]}}}",
    )


def _plain(of: str) -> str:
    """The noun phrases among the ways to name a value: `how many` begins none."""
    inner = [part for part in of.strip("{}").split("|") if not part.startswith("how ")]
    return f"{{{'|'.join(inner)}}}"


def _equal(random: Random, data: _Data) -> _Query:
    """How often a number is in the list."""
    count, wanted = len(data.values), random.choice(data.values)
    code = _added(count, lambda value: (value, get(_SECOND), "i32.eq"))
    return _Query(
        (Given(count), put(_SECOND), *code, "output"),
        (data.values.count(wanted),),
        f"{{it occurs <0> {'time' if data.values.count(wanted) == 1 else 'times'}|<0>|I count <0>|the count is <0>}}[.]",
        f"{{how often does <{count}> occur|how many of the numbers are equal to <{count}>|how many times is <{count}> in the list|~how many times does <{count}> come up}}",
        f"{{the number of times <{count}> occurs|the count of numbers equal to <{count}>}}",
        f"{{count how often <{count}> occurs|count the numbers that are <{count}>}}",
        (wanted,),
    )


def _range(data: _Data) -> _Query:
    """The largest less the smallest."""
    theme, count = data.theme, len(data.values)
    return _Query(
        (*_best(count, "i32.gt_s"), *_best(count, "i32.lt_s"), "i32.sub", "output"),
        (max(data.values) - min(data.values),),
        "{the range is <0>|they span <0>|the difference is <0>|<0>}[.]",
        f"{{how far apart are the highest and the lowest {theme.one}|how big is the gap between the highest and the lowest {theme.one}}}",
        f"{{the range of the {theme.many}|the difference between the highest and the lowest {theme.one}|~the spread of the {theme.many}, highest minus lowest}}",
        f"subtract the lowest {theme.one} from the highest",
    )


def _second(data: _Data) -> _Query:
    """The second largest value, and its name."""
    theme, value = data.theme, sorted(data.values)[-2]
    larger = (get(_ROW), get(_SECOND), get(_ROW), get(_SECOND), "i32.gt_s", "select")
    body = (
        *(get(_PLACE), "i32.load", put(_ROW)),
        *(get(_RESULT), *larger, get(_ROW), get(_RESULT), "i32.gt_s", "select", put(_SECOND)),
        *(get(_ROW), get(_RESULT), get(_ROW), get(_RESULT), "i32.gt_s", "select", put(_RESULT)),
    )
    start = (const(LEAST), ("local.tee", _RESULT), put(_SECOND))
    says = "{the second highest is <0>|it's <0>|<0>}[.]"
    if data.names:
        name = data.names[data.values.index(value)]
        says = f"{{the second highest is <0>, for {name}|{name}, with <0>|<0>, for {name}}}[.]"
    return _Query(
        (*start, *_each(len(data.values), *body), get(_SECOND), "output"),
        (value,),
        says,
        f"{{which {theme.one} is the second highest|which {theme.one} comes second, counted from the highest|~which of the {theme.many} is beaten by just one other}}",
        f"{{the second highest {theme.one}|the second largest of the {theme.many}|~the runner-up among the {theme.many}}}",
        f"find the second highest {theme.one}",
    )


def _rank(random: Random, data: _Data) -> _Query:
    """The place of a name when the highest value comes first."""
    k = random.randrange(len(data.values))
    name = data.names[k]
    code = _added(len(data.values), lambda value: (value, get(_SECOND), "i32.gt_s"))
    return _Query(
        (Given(k), put(_SECOND), *code, const(1), "i32.add", "output"),
        (1 + sum(value > data.values[k] for value in data.values),),
        f"{{{name} is in place <0>|place <0>|number <0> from the top|<0>}}[.]",
        f"{{which place does {name} take, counted from the highest|in which place is {name}, if the highest comes first|~where does {name} rank, with the highest as first}}",
        f"{{the rank of {name}, if the highest comes first|{name}'s rank, counted from the highest}}",
        f"rank everything from the highest down and tell me the place of {name}",
    )


def _running(data: _Data) -> _Query:
    """The totals up to each row."""
    theme, count = data.theme, len(data.values)
    code: list[Item] = [Given(0), ("local.tee", _RESULT), "output"]
    for i in range(1, count):
        code += [get(_RESULT), Given(i), "i32.add", ("local.tee", _RESULT), "output"]
    shown = ", ".join(f"<{i}>" for i in range(count))
    return _Query(
        tuple(code),
        tuple(accumulate(data.values)),
        f"{{the running totals are {shown}|{shown}|it goes {shown}|row by row: {shown}}}[.]",
        f"{{what are the running totals of the {theme.many}|how does the total of the {theme.many} grow from row to row}}",
        "",
        f"{{give me the running totals of the {theme.many}|add up the {theme.many} and show the total after each one|~list the cumulative sums of the {theme.many}}}",
    )


class DataQuery:
    """One question about three to seven rows; about ten to sixteen with `length`."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question, its program not longer than those of training may be."""
        while True:
            turn = _priced(draw) if draw.random.random() < 0.12 else _asked(draw)
            if (len(turn.code) - 1 > _LONGEST) == draw.length:
                return Example((turn,))


TASK = DataQuery()


def _values(draw: Draw, theme: _Theme, count: int) -> tuple[int, ...]:
    """Values of one scale; with `magnitude` of the size held out. Small numbers without names may repeat."""
    random = draw.random
    if draw.magnitude:
        low, high = 10 ** (HELD_OUT - 1), min(theme.high, 10**HELD_OUT - 1)
    else:
        scales = [s for s in (30, 100, 100, 1000, 10_000, 100_000, 1_000_000) if theme.low < s <= theme.high + 1]
        high = random.choice(scales or [theme.high + 1]) - 1
        low = max(theme.low, -high) if random.random() < 0.5 else max(0, theme.low)
        if theme.high > 10**HELD_OUT and random.random() < 0.1:
            low, high = 10**HELD_OUT, 10 ** (HELD_OUT + 1) - 1
    if not theme.keys and high < 30:
        return tuple(random.choices(range(1, random.randint(4, 9)), k=count))
    return tuple(random.sample(range(low, high + 1), count))


def _asked(draw: Draw) -> Turn:
    """A question about names and values, or about a list of numbers."""
    random = draw.random
    count = draw.count(3, 7, 16) if not draw.length else random.randint(10, 16)
    themes = [t for t in _THEMES if len(t.keys) >= count and (not draw.magnitude or t.high >= 9_999_999)]
    theme = _LIST if random.random() < 0.25 else random.choice(themes)
    if theme.ordered:
        first = random.randrange(len(theme.keys) - count + 1)
        names = theme.keys[first : first + count]
    else:
        names = tuple(random.sample(theme.keys, count)) if theme.keys else ()
    data = _Data(theme, names, _values(draw, theme, count))
    query = _query(draw, data)
    layouts = (_in_prose, _in_lines, _as_csv) if names else (_as_list,)
    return _finished(draw, random.choice(layouts)(random, data), query, data.values)


def _query(draw: Draw, data: _Data) -> _Query:
    random = draw.random
    if len(set(data.values)) < len(data.values) and random.random() < 0.7:
        return _equal(random, data)
    ways: list[Callable[[_Data], _Query]] = [partial(_extreme, random)] * 2
    if data.theme.sums:
        ways += [partial(_total, random), partial(_total, random), _running]
    if data.names:
        ways += [partial(_looked_up, random)] * 2
    if data.theme.keys in (_PEOPLE, _CITIES, _DAYS, _MONTHS):
        ways.append(partial(_rank, random))
    if len(set(data.values)) == len(data.values):
        ways.append(_second)
    if len(data.values) <= 4 or draw.length:
        ways.append(_range)
    pick = random.randrange(len(ways) + 3)
    return _counted(draw, data) if pick >= len(ways) else ways[pick](data)


Layout = tuple[str, bool]
"""(data as they stand in the question, whether they are lines of their own)."""


def _in_prose(random: Random, data: _Data) -> Layout:
    form = random.choice(("{k} <{i}>", "{k}: <{i}>", "<{i}> for {k}", "{k} with <{i}>"))
    rows = [form.format(k=name, i=i) for i, name in enumerate(data.names)]
    return f"{data.theme.intro}: {', '.join(rows[:-1])}{{, | and |, and }}{rows[-1]}", False


def _in_lines(random: Random, data: _Data) -> Layout:
    form = random.choice(("{k}: <{i}>", "{k}: <{i}>", "{k} <{i}>", "{k} = <{i}>", "* {k}: <{i}>", "{k}\t<{i}>"))
    return "\n".join(form.format(k=name, i=i) for i, name in enumerate(data.names)), True


def _as_csv(random: Random, data: _Data) -> Layout:
    # People may part thousands by commas, and then do not separate columns by them.
    large = max(map(abs, data.values)) >= 1000
    separator = random.choice((";", "; ") if large else (",", ",", ";", ", "))
    rows = [f"{name}{separator}<{i}>" for i, name in enumerate(data.names)]
    return "\n".join((f"{data.theme.key}{separator}{data.theme.column}", *rows)), True


def _as_list(random: Random, data: _Data) -> Layout:
    slots = [f"<{i}>" for i in range(len(data.values))]
    if random.random() < 0.3:
        return "\n".join(slots), True
    return f"{data.theme.intro}: {', '.join(slots)}", False


def _finished(draw: Draw, layout: Layout, query: _Query, values: Sequence[int]) -> Turn:
    """The question with its data before it or behind it."""
    random = draw.random
    listing, lines = layout
    forms = [f"{query.asks}?"]
    if query.orders:
        forms.append(f"{{can you|could you|would you|~are you able to}} {query.orders}?")
        forms.append(f"{{|please |~kindly }}{query.orders}.")
    if query.nps:
        forms.append(f"{{what is|what's|do you know|~any idea what's}} {query.nps}?")
        forms.append(f"{{tell me|find|give me|I need|compute|I want to know|~I'm looking for}} {query.nps}.")
    asked = random.choice(forms)
    if not lines:
        return draw.turn(
            Ask(story=f"{listing}. {asked}"), query.says, (*values, *query.further), query.code, query.expected
        )
    if random.random() < 0.5:
        head = "{here is a table|here's some data|look at this|my data|I have this table|given this data|~take a look at these records}"
        ask = Ask(story=f"{head}:\n{listing}\n{{|\n}}{asked}", exact=True)
    else:
        ask = Ask(code=f"{asked}\n{{|\n}}{listing}", exact=True)
    return draw.turn(ask, query.says, (*values, *query.further), query.code, query.expected)


def _priced(draw: Draw) -> Turn:
    """Goods with prices and amounts: what all of them cost."""
    random = draw.random
    count = draw.count(3, 6, 15) if not draw.length else random.randint(10, 15)
    names = random.sample(_GOODS, count)
    high = random.choice((20, 100, 1000, 100_000))
    prices = [draw.number(10**6, 9_999_999) if draw.magnitude else random.randint(1, high) for _ in names]
    amounts = [random.randint(2, 20) for _ in names]
    values = [value for row in zip(prices, amounts, strict=True) for value in row]
    code: list[Item] = [Given(0), Given(1), "i32.mul"]
    for i in range(1, count):
        code += [Given(2 * i), Given(2 * i + 1), "i32.mul", "i32.add"]
    query = _Query(
        (*code, "output"),
        (sum(price * amount for price, amount in zip(prices, amounts, strict=True)),),
        "{the total is <0>|all of it costs <0>|together that is <0>|<0>|it comes to <0>}[.]",
        "{what does everything cost together|how much do I pay for all of it|what is the whole order worth|~what is the bill}",
        "{the total price of the order|the sum of price times quantity|the total cost|~the grand total for everything}",
        "{multiply each price by its quantity and add it all up|work out the total cost|~total the order}",
    )
    if random.random() < 0.6:
        separator = random.choice((",", ";", ", "))
        rows = [f"{name}{separator}<{2 * i}>{separator}<{2 * i + 1}>" for i, name in enumerate(names)]
        layout = "\n".join((f"item{separator}price{separator}quantity", *rows)), True
    else:
        rows = [f"<{2 * i + 1}> {name} at <{2 * i}> each" for i, name in enumerate(names)]
        intro = "{I'm buying|my order|the order is|on my list|~the invoice has}"
        layout = f"{intro}: {', '.join(rows[:-1])}{{ and |, and |, }}{rows[-1]}", False
    return _finished(draw, layout, query, values)

"""Units: one into another, several into one, one into several, sums of mixed ones, and how many are in one of another.

What stands in a question is drawn anew each time: which units, how they are spelled, abbreviated and set beside a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from wasmind.data.numbers import GREATEST
from wasmind.data.program import Code, Given, Item, const
from wasmind.data.task import Draw, Turn
from wasmind.data.tasks.operations import ONE, RESULT, TWO, multiple, sought
from wasmind.data.wording import Ask

Forms = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Unit:
    """A unit's names, each for one and for many: British and American, or two that are both used; abbreviations."""

    words: Forms
    short: Forms


@dataclass(frozen=True)
class _Said:
    """A unit as a question names it; gap: what stands between it and a number."""

    one: str
    many: str
    gap: str = " "

    def of(self, k: int, value: int) -> str:
        """Number k of the question with the unit."""
        return f"<{k}>{self.gap}{self.name(value)}"

    def name(self, value: int) -> str:
        """The unit of so many."""
        return self.one if value == 1 else self.many

    def a(self) -> str:
        """One of it, in words."""
        article = "an" if self.one.startswith(("a", "i", "o", "hour")) else "a"
        return f"{{{article} {self.one}|{article} {self.one}|one {self.one}|~a single {self.one}}}"


@dataclass(frozen=True)
class _Scale:
    """Units of one kind, from small to large, each with its size.

    how: what a question asks for ("how long"), if anything. told: before an amount, in a sentence of its own.
    """

    units: tuple[tuple[_Unit, int], ...]
    how: str = ""
    told: str = "I have"
    weight: int = 2


def _forms(text: str, ending: str) -> Forms:
    pairs = [name.partition(":") for name in text.split(",")] if text else []
    return tuple((one, many or one + ending) for one, _, many in pairs)


def _unit(words: str, short: str = "") -> _Unit:
    return _Unit(_forms(words, "s"), _forms(short, ""))


_SECOND, _MINUTE, _HOUR = _unit("second", "s,sec,sec:secs"), _unit("minute", "min,min:mins"), _unit("hour", "h,hr:hrs")
_DAY, _WEEK, _YEAR = _unit("day"), _unit("week", "wk:wks"), _unit("year", "yr:yrs")
_METRE, _FOOT, _YARD = _unit("metre,meter", "m"), _unit("foot:feet", "ft"), _unit("yard", "yd,yd:yds")
_POUND, _GRAM, _LITRE = _unit("pound", "lb,lb:lbs"), _unit("gram,gram:grammes", "g"), _unit("litre,liter", "l,L")
_CENT, _DOLLAR = _unit("cent"), _unit("dollar")
_LASTS = (
    "{it takes|it lasts|that took|the {film|trip|flight|game|course} {takes|lasts|took}|I waited|~we were away for}"
)
_LENGTH = "{it is|it measures|the {rope|road|wall|board|river|path} measures|I walked|~the distance is}"
_WEIGHS = "{it weighs|it weighs|the {box|bag|parcel|cat|stone} weighs|I bought|~the scale says}"
_HOLDS = "{it holds|I have|the {tank|bottle|pot|bucket|jug} holds|~I poured}"
_COSTS = "{it costs|I have|I {saved|paid|found}|the {ticket|book|cake} costs|~I owe}"
_COVERS = "{it is|it measures|the {field|floor|garden|room} is|~the area is}"
_LONG, _FAR, _HEAVY, _MUCH = "{long|long|~lengthy}", "{long|far}", "{heavy|heavy|much}", "much"

_SCALES = (
    _Scale(((_SECOND, 1), (_MINUTE, 60), (_HOUR, 3600), (_DAY, 86_400), (_WEEK, 604_800)), _LONG, _LASTS, 14),
    _Scale(((_DAY, 1), (_WEEK, 7), (_unit("fortnight"), 14)), _LONG, _LASTS, 3),
    _Scale(((_HOUR, 1), (_DAY, 24), (_YEAR, 8760)), _LONG, _LASTS),
    _Scale(((_WEEK, 1), (_YEAR, 52)), _LONG, _LASTS),
    _Scale(((_unit("month"), 1), (_unit("quarter"), 3), (_YEAR, 12)), _LONG, _LASTS, 3),
    _Scale(((_unit("month"), 1), (_YEAR, 12), (_unit("decade"), 120)), _LONG, _LASTS, 3),
    _Scale(
        ((_YEAR, 1), (_unit("decade"), 10), (_unit("century:centuries"), 100), (_unit("millennium:millennia"), 1000)),
        _LONG,
        _LASTS,
    ),
    _Scale(((_CENT, 1), (_DOLLAR, 100)), _MUCH, _COSTS, 3),
    _Scale(((_CENT, 1), (_unit("euro"), 100)), _MUCH, _COSTS),
    _Scale(((_unit("penny:pence,penny:pennies"), 1), (_unit("pound"), 100)), _MUCH, _COSTS),
    *(
        _Scale(((_unit(coin), 1), (_DOLLAR, 100 // cents)), _MUCH, weight=1)
        for coin, cents in (("nickel", 5), ("dime", 10), ("quarter", 25))
    ),
    *(
        _Scale(((_CENT, 1), (_unit(coin), cents)), _MUCH, weight=1)
        for coin, cents in (("nickel", 5), ("dime", 10), ("quarter", 25))
    ),
    _Scale(
        (
            (_unit("milligram", "mg"), 1),
            (_GRAM, 1000),
            (_unit("kilogram,kilo", "kg"), 10**6),
            (_unit("tonne,metric ton", "t"), 10**9),
        ),
        _HEAVY,
        _WEIGHS,
        9,
    ),
    _Scale(
        (
            (_unit("millimetre,millimeter", "mm"), 1),
            (_unit("centimetre,centimeter", "cm"), 10),
            (_METRE, 1000),
            (_unit("kilometre,kilometer", "km"), 10**6),
        ),
        _FAR,
        _LENGTH,
        14,
    ),
    _Scale(((_unit("inch:inches", "in"), 1), (_FOOT, 12), (_YARD, 36)), _FAR, _LENGTH, 6),
    _Scale(((_FOOT, 1), (_YARD, 3), (_unit("mile", "mi"), 5280)), _FAR, _LENGTH, 3),
    _Scale(
        ((_unit("millilitre,milliliter", "ml,mL"), 1), (_unit("centilitre,centiliter", "cl"), 10), (_LITRE, 1000)),
        _MUCH,
        _HOLDS,
        8,
    ),
    _Scale(((_LITRE, 1), (_unit("cubic metre,cubic meter", "m³"), 1000)), _MUCH, _HOLDS, 1),
    _Scale(
        ((_unit("cup"), 1), (_unit("pint", "pt"), 2), (_unit("quart", "qt"), 4), (_unit("gallon", "gal"), 16)),
        _MUCH,
        _HOLDS,
    ),
    _Scale(((_unit("ounce", "oz"), 1), (_POUND, 16)), _HEAVY, _WEIGHS, 4),
    _Scale(
        (
            (_unit("square centimetre,square centimeter", "cm²,sq cm"), 1),
            (_unit("square metre,square meter", "m²,sq m"), 10_000),
        ),
        _MUCH,
        _COVERS,
    ),
    _Scale(((_unit("square metre,square meter", "m²,sq m"), 1), (_unit("hectare", "ha"), 10_000)), _MUCH, _COVERS, 1),
    _Scale(
        ((_unit("square inch:square inches", "sq in"), 1), (_unit("square foot:square feet", "sq ft"), 144)),
        _MUCH,
        _COVERS,
        1,
    ),
    _Scale(((_unit("square foot:square feet", "sq ft"), 1), (_unit("square yard", "sq yd"), 9)), _MUCH, _COVERS, 1),
    _Scale(((_unit("bit"), 1), (_unit("byte"), 8)), _MUCH, "{the file has|I have}"),
    _Scale(((_unit("sheet,page"), 1), (_unit("ream"), 500)), _MUCH, weight=1),
)
_DATA = (
    _unit("byte", "B"),
    _unit("kilobyte", "KB"),
    _unit("megabyte", "MB"),
    _unit("gigabyte", "GB"),
    _unit("terabyte", "TB"),
)
_THINGS = "eggs|eggs|eggs|roses|cookies|cupcakes|donuts|bagels|pencils|bottles|rolls|muffins|buns|oysters|cans|apples"
_LARGEST, _PLAIN_FACTOR, _USUAL = 10**6, 200, 60
"""What a unit may be of another; so much that a number held out for its size still fits; amounts that most people have."""


@dataclass(frozen=True)
class _Words:
    """How a question names units.

    variety: which of the spellings. brief: whether by abbreviations. gap: between a number and an abbreviation.
    """

    variety: int
    brief: bool
    gap: str

    def said(self, unit: _Unit, *, asked: bool = False) -> _Said:
        """A unit that stands with a number, or is asked for; "in" is nothing to be asked for: "7 ft in in"."""
        if self.brief and unit.short:
            one, many = unit.short[self.variety % len(unit.short)]
            if not (asked and many.endswith("in")):
                return _Said(one, many, self.gap)
        return _Said(*unit.words[self.variety % len(unit.words)])

    def ask(self, **forms: str) -> Ask:
        """What they are asked by; a number that touches its unit is in digits."""
        return Ask(**forms, exact=not self.gap, setting="sums")


def _words(draw: Draw, brief: float = 0.45) -> _Words:
    random = draw.random
    return _Words(random.randrange(6), random.random() < brief, random.choice((" ", " ", " ", "")))


def _scale(draw: Draw) -> _Scale:
    return draw.random.choices(_SCALES, [scale.weight for scale in _SCALES])[0]


def _pair(draw: Draw, near: float = 0.6) -> tuple[_Scale, int, int, int]:
    """(scale, place of the large unit, place of the small one, how many of these are in one): mostly neighbours."""
    random = draw.random
    while True:
        scale = _scale(draw)
        small = random.randrange(len(scale.units) - 1)
        large = small + 1 if random.random() < near else random.randrange(small + 1, len(scale.units))
        factor, rest = divmod(scale.units[large][1], scale.units[small][1])
        if not rest and factor <= (_PLAIN_FACTOR if draw.magnitude else _LARGEST):
            return scale, large, small, factor


def _amount(draw: Draw, high: int) -> int:
    """Of a unit: mostly a small number."""
    if not draw.magnitude and draw.random.random() < 0.5:
        return draw.random.randint(1, min(high, _USUAL))
    return draw.number(2, high)


def _says(said: _Said, result: int) -> str:
    name = said.name(result)
    return f"{{<0> {name}|<0> {name}|that is <0> {name}|it's <0> {name}|that makes <0> {name}|the answer is <0> {name}|<0>}}[.]"


def _asked(words: _Words, amount: str, target: str, scale: _Scale, *, source: str = "") -> Ask:
    """How to ask for an amount in another unit. source: the amount's unit, if it has but one."""
    apart = f"|convert <0> from {source} to {target}" if source else ""
    after = f"|{source} to {target}: <0>|{source} in {target}: <0>" if source else ""
    how = f"|how {scale.how} is {amount} in {target}|how {scale.how} is {amount} in {target}" if scale.how else ""
    return words.ask(
        do=f"{{{{convert|convert|turn|change|~transform|~switch}} {amount} {{to|into|to}} {target}|{{express|give|write|state|put}} {amount} in {target}|convert {amount} {{to|into}} {target}{apart}}}",
        np=f"{{{amount} in {target}|{amount} in {target}|{amount} in {target}|the number of {target} in {amount}|{amount} {{converted to|expressed in|converted into|~given in}} {target}|~{amount} counted in {target}}}",
        expr=f"{{{amount} in {target}|{amount} in {target}|{amount} to {target}|{amount} to {target}|{amount} into {target}|{amount} as {target}|~{amount} -> {target}}}",
        ask=f"{{how many {target} are in {amount}|how many {target} are there in {amount}|how many {target} in {amount}|how many {target} is {amount}|how many {target} are {amount}|how many {target} do {amount} have|how many {target} make {{up |}}{amount}|how many {target} does {amount} make|how much is {amount} in {target}|{amount} is how many {target}|{amount} are how many {target}|{amount} equals how many {target}|{amount} {{make|makes}} how many {target}|what is {amount} in {target}|if I have {amount}, how many {target} is that{how}|~{amount} corresponds to how many {target}|~how many {target} would {amount} be}}",
        code=f"{{{amount} = ? {target}|{amount} = how many {target}{{|?}}|{amount} = {{__|...|?}} {target}|{target} in {amount}{{||?}}|{target} in {amount}|how many {target} in {amount}{{|?}}|{amount}, how many {target}{{|?}}|{amount} in {target}{{||?| pls}}|{amount} to {target}{after}|~{amount}: {target}?}}",
        story=f"{scale.told} {amount}. {{how many {target} {{is|are}} that|what is that in {target}|how much is that in {target}|how many {target} does that make|~what would that be in {target}}}?",
    )


def _down(draw: Draw) -> Turn:
    """To a smaller unit."""
    scale, large, small, factor = _pair(draw)
    words = _words(draw)
    value = _amount(draw, GREATEST // factor)
    source, target = words.said(scale.units[large][0]), words.said(scale.units[small][0], asked=True)
    ask = _asked(words, source.of(0, value), target.many, scale, source=source.many)
    code = (*ONE, const(factor), "i32.mul", "output")
    return draw.turn(ask, _says(target, value * factor), [value], code, [value * factor])


def _up(draw: Draw) -> Turn:
    """To a larger unit, of which it is a whole number; now and then it is asked for those only."""
    scale, large, small, factor = _pair(draw)
    words = _words(draw)
    source, target = words.said(scale.units[small][0]), words.said(scale.units[large][0], asked=True)
    whole = draw.random.random() < 0.1
    value = _rest(draw, factor) if whole else _whole(draw, factor)
    amount = source.of(0, value)
    if whole:
        ask = words.ask(
            ask=f"{{how many {{whole|full|complete}} {target.many} are {{there |}}in {amount}|how many {{whole|full|complete}} {target.many} fit into {amount}|how many {{full|whole}} {target.many} {{does {amount} make|is {amount}}}|~{amount} fill how many {target.many} completely}}"
        )
    else:
        ask = _asked(words, amount, target.many, scale, source=source.many)
    code = (*ONE, const(factor), "i32.div_s", "output")
    return draw.turn(ask, _says(target, value // factor), [value], code, [value // factor])


def _whole(draw: Draw, factor: int) -> int:
    """A number that the factor divides."""
    if draw.magnitude:
        return multiple(draw, factor)
    return sought(draw, lambda: [factor * _amount(draw, GREATEST // factor)])[0]


def _rest(draw: Draw, factor: int) -> int:
    """A number that the factor mostly does not divide."""
    return sought(draw, lambda: [_whole(draw, factor) - draw.random.randrange(factor)])[0]


def _steps(scale: _Scale, large: int, small: int) -> list[int]:
    """How many of the next smaller unit are in each, down from the large one; the whole factor where one is none."""
    sizes = [size for _, size in scale.units[small : large + 1]]
    if any(b % a for a, b in pairwise(sizes)):
        return [sizes[-1] // sizes[0]]
    return [b // a for a, b in pairwise(sizes)][::-1]


def _bare(draw: Draw) -> Turn:
    """How many are in one, without a number."""
    scale, large, small, factor = _pair(draw)
    words, brief = _words(draw, 0), _words(draw, 0.3)
    source, target = words.said(scale.units[large][0]), brief.said(scale.units[small][0], asked=True)
    one, many = source.a(), target.many
    if (scale.units[large][0], scale.units[small][0]) in ((_YEAR, _DAY), (_YEAR, _HOUR)):
        one += "{||| that is not a leap year|, not a leap year| (no leap year)}"
    ask = words.ask(
        np=f"{{the number of {many} in {one}|the number of {many} in {one}|{one} in {many}|~the count of {many} in {one}}}",
        ask=f"{{how many {many} are in {one}|how many {many} are there in {one}|how many {many} are in {one}|how many {many} does {one} have|how many {many} has {one}|how many {many} in {one}|how many {many} is {one}|how many {many} make {{up |}}{one}|how many {many} does {one} contain|{one} has how many {many}|{one} is how many {many}|how many {many} go into {one}|~how many {many} would be in {one}|~of how many {many} does {one} consist}}",
        code=f"{{{many} in {one}{{||?}}|{many} per {source.one}{{|?}}|how many {many} per {source.one}{{|?}}|{one} = ? {many}|{one} in {many}|~{many} to {one}?}}",
    )
    first, *others = _steps(scale, large, small)
    code: list[Item] = [const(first)]
    for step in others:
        code += [const(step), "i32.mul"]
    return draw.turn(ask, _says(target, factor), (), [*code, "output"], [factor])


def _compound(draw: Draw) -> Turn:
    """Two or three units in the smallest of them, or now and then in one that is smaller still."""
    random = draw.random
    while True:
        scale, large, small, _ = _pair(draw, 0.85)
        places = [large, small]
        if large - small > 1 and random.random() < 0.7:
            places.insert(1, random.randrange(small + 1, large))
        last = random.randrange(small) if small and random.random() < 0.2 else small
        sizes = [scale.units[place][1] for place in (*places, last)]
        ratios = [a // b for a, b in pairwise(sizes)]
        if all(a % b == 0 for a, b in pairwise(sizes)) and sizes[0] // sizes[-1] <= _LARGEST:
            break
    words = _words(draw, 0.5)
    values = [_amount(draw, GREATEST // (sizes[0] // sizes[-1]) - 1), *(_below(random, ratio) for ratio in ratios[:-1])]
    code: list[Item] = [Given(0)]
    for k, ratio in enumerate(ratios[:-1]):
        code += [const(ratio), "i32.mul", Given(k + 1), "i32.add"]
    if last < small:
        code += [const(ratios[-1]), "i32.mul"]
    result = sum(value * size for value, size in zip(values, sizes, strict=False)) // sizes[-1]
    parts = [words.said(scale.units[place][0]).of(k, values[k]) for k, place in enumerate(places)]
    target = words.said(scale.units[last][0], asked=True)
    return draw.turn(
        _asked(words, _joined(random, parts), target.many, scale),
        _says(target, result),
        values,
        [*code, "output"],
        [result],
    )


def _below(random: Random, factor: int) -> int:
    """What stands behind a larger unit: fewer than make one of it, often a round number."""
    if factor >= 100 and random.random() < 0.5:
        return factor // 20 * random.randint(1, 19)
    return random.randint(1, factor - 1)


def _joined(random: Random, parts: Sequence[str]) -> str:
    """Parts of one amount: "2 hours and 5 minutes", "2 h 5 min"."""
    between = random.choice((" ", " and ", " and ", ", "))
    return f"{(', ' if between == ' and ' else between).join(parts[:-1])}{between}{parts[-1]}"


def _parted(draw: Draw) -> Turn:
    """An amount as so many of a larger unit, and the rest of it."""
    scale, large, small, factor = _pair(draw, 0.85)
    words = _words(draw)
    value = _rest(draw, factor)
    results = list(divmod(value, factor))
    unit = scale.units[small][0]
    over, under = words.said(scale.units[large][0]), words.said(unit, asked=True)
    amount, both = words.said(unit).of(0, value), f"{over.many} and {under.many}"
    ask = words.ask(
        do=f"{{{{convert|turn|change|split|break down|~divide up}} {amount} into {both}|convert {amount} to {both}|{{express|write|give}} {amount} in {both}|{{write|express}} {amount} as {both}}}",
        np=f"{{{amount} in {both}|{amount} in {both}|{amount} as {both}|{amount} {{converted to|expressed in|~split into}} {both}}}",
        expr=f"{{{amount} in {both}|{amount} to {both}|{amount} as {both}|{amount} into {both}}}",
        ask=f"{{how many {both} are {{|in |there in }}{amount}|how many {both} is {amount}|how much is {amount} in {both}|{amount} is how many {both}|{amount} are how many {both}|how many {over.many} are in {amount}, and how many {under.many} {{are left|are left over|remain}}|~how many {both} would {amount} be}}",
        code=f"{{{amount} = ? {over.many} ? {under.many}|{amount} = how many {both}{{|?}}|{amount} in {both}{{||?}}|{amount} -> {both}|~{amount}, {both}?}}",
        story=f"{scale.told} {amount}. {{how many {both} is that|what is that in {both}|~how would you say that in {both}}}?",
    )
    said = f"<0> {over.name(results[0])} and <1> {under.name(results[1])}"
    code = (*ONE, const(factor), "i32.div_s", "output", *ONE, const(factor), "i32.rem_s", "output")
    return draw.turn(ask, f"{{{said}|{said}|that is {said}|it's {said}|that makes {said}}}[.]", [value], code, results)


def _sum(draw: Draw) -> Turn:
    """Two amounts of different units, or of the same one, together or one less the other."""
    random = draw.random
    scale, large, small, factor = _pair(draw, 0.85)
    words = _words(draw)
    over, under = scale.units[large][0], scale.units[small][0]
    adds = random.random() < 0.6
    operation = "i32.add" if adds else "i32.sub"
    while True:
        a, b = _amount(draw, GREATEST // factor // 2), _amount(draw, GREATEST // 2)
        if random.random() < 0.6 and factor > 2:
            b = _below(random, factor)
        kind = random.choice(("over", "over", "over", "under", "same"))
        if kind == "over":  # 3 m + 45 cm
            units, values, result = (over, under), [a, b], a * factor + (b if adds else -b)
            code: Code = (Given(0), const(factor), "i32.mul", Given(1), operation)
        elif kind == "under":  # 450 cm - 3 m
            units, values, result = (under, over), [b, a], b + (a if adds else -a) * factor
            code = (Given(0), Given(1), const(factor), "i32.mul", operation)
        else:  # 3 m + 4 m
            b = _amount(draw, GREATEST // factor // 2)
            units, values, result = (over, over), [a, b], (a + b if adds else a - b) * factor
            code = (*TWO, operation, const(factor), "i32.mul")
        if 0 < result <= GREATEST:
            break
    target = words.said(under, asked=True)
    first, second = (words.said(unit).of(k, values[k]) for k, unit in enumerate(units))
    sign = "{plus|plus|and|+|+|~added to}" if adds else "{minus|minus|-|-|less|take away}"
    joined = f"{first} {sign} {second}"
    order = f"add {second} to {first}" if adds else f"{{subtract|take}} {second} from {first}"
    name = target.many
    ask = words.ask(
        do=f"{{{order} and give {{the result|it}} in {name}|{order}, in {name}|{{calculate|work out|compute}} {joined} in {name}|~{order} and answer in {name}}}",
        np=f"{{{joined} in {name}|{joined} in {name}|{joined}, in {name}|{joined} expressed in {name}|~{joined}, counted in {name}}}",
        expr=f"{{{joined} in {name}|{joined} in {name}|{joined}, in {name}|{joined} (in {name})}}",
        ask=f"{{how many {name} are {joined}|how many {name} is {joined}|how much is {joined} in {name}|how many {name} do you get for {joined}|{joined} is how many {name}|~how many {name} would {joined} be}}",
        code=f"{{{joined} = ? {name}|{joined} = how many {name}{{|?}}|{joined} in {name}{{||?}}|~{joined}, how many {name}?}}",
    )
    return draw.turn(ask, _says(target, result), values, [*code, "output"], [result])


def _dozens(draw: Draw) -> Turn:
    """Dozens in pieces, pieces in dozens, and dozens with some more."""
    random = draw.random
    words = _words(draw, 0)
    things = random.choice(_THINGS.split("|"))
    kind = random.choice(("down", "down", "up", "more", "rest", "bare"))
    dozen = 12
    if kind == "bare":
        ask = words.ask(
            ask=f"{{how many {things} are {{there |}}in a dozen|how many {things} is a dozen|how many is a dozen|how many are in a dozen|how many {things} does a dozen have|how much is a dozen|how many {things} make a dozen|~how many {things} would a dozen be}}",
            code=f"{{{things} in a dozen{{|?}}|a dozen = ?|a dozen is how many{{|?}}|~a dozen {things}, so how many?}}",
            np=f"{{the number of {things} in a dozen|a dozen in numbers|~a dozen as a number}}",
        )
        return draw.turn(ask, RESULT, (), (const(dozen), "output"), [dozen])
    if kind in ("up", "rest"):
        value = _rest(draw, dozen) if kind == "rest" else _whole(draw, dozen)
        results = list(divmod(value, dozen))
        if kind == "up":
            ask = words.ask(
                ask=f"{{how many dozen {{is|are|are in|make}} <0>[ {things}]|<0>[ {things}] {{is|are}} how many dozen|how many dozen {things} {{is|are}} <0>|how many dozens are in <0>[ {things}]|~how many dozen would <0> {things} be}}",
                do=f"{{convert|turn|change}} <0>[ {things}] {{to|into}} dozens",
                np=f"{{<0>[ {things}] in dozens|the number of dozens in <0>|~<0> counted in dozens}}",
                code=f"{{<0>[ {things}] = how many dozen{{|?}}|<0> in dozens|dozens in <0>{{|?}}|<0> = ? dozen|~<0>, how many dozen?}}",
                story=f"I have <0> {things}. {{how many dozen is that|how many dozens do I have}}?",
            )
            return draw.turn(
                ask,
                "{<0> dozen|that is <0> dozen|it's <0> dozen|<0>}[.]",
                [value],
                (*ONE, const(dozen), "i32.div_s", "output"),
                results[:1],
            )
        ask = words.ask(
            ask=f"{{how many {{|full |whole }}dozen are in <0> {things}, and how many {{are left|are left over|remain}}|~<0> {things} are how many dozen and how many more}}",
            story=f"I have <0> {things}. how many {{|full }}dozen is that, and how many are left{{| over}}?",
            np=f"<0> {things} in dozens and {{single ones|what is left}}",
        )
        code: tuple[Item, ...] = (
            *(*ONE, const(dozen), "i32.div_s", "output"),
            *(*ONE, const(dozen), "i32.rem_s", "output"),
        )
        return draw.turn(
            ask, "{<0> dozen and <1>|<0> dozen, and <1> left over|that is <0> dozen and <1>}[.]", [value], code, results
        )
    a = _amount(draw, GREATEST // dozen // 2)
    some = "dozen" if a == 1 or random.random() < 0.9 else "dozens"
    if kind == "down":
        ask = words.ask(
            ask=f"{{how many {{is|are}} <0> {some}|how many {things} are {{there |}}in <0> {some}|how many {things} {{is|are}} <0> {some}|how many {things} in <0> {some}|how much is <0> {some}|<0> {some} {{is|are}} how many[ {things}]|how many {things} do <0> {some} have|how many {things} does <0> {some} make|~how many {things} would <0> {some} be}}",
            np=f"{{<0> {some} as a number|the number of {things} in <0> {some}|<0> {some} in {things}|~<0> {some} in single {things}}}",
            expr=f"{{<0> {some}|<0> {some}|<0> {some} {things}}}",
            code=f"{{<0> {some} = how many{{|?}}|{things} in <0> {some}{{|?}}|<0> {some} = ?|<0> {some} {things} = how many {things}{{|?}}|~<0> {some}, how many {things}?}}",
            story=f"I {{have|bought|need|ordered}} <0> {some} {things}. {{how many {things} is that|how many {things} are there|how many are they}}?",
        )
        return draw.turn(ask, RESULT, [a], (*ONE, const(dozen), "i32.mul", "output"), [a * dozen])
    b, adds = _amount(draw, dozen - 1), random.random() < 0.8
    joined = f"<0> {some} {'{and|and|plus|+}' if adds else '{minus|less|-}'} <1>"
    ask = words.ask(
        ask=f"{{how many {{is|are}} {joined}|how many {things} {{is|are}} {joined}|how much is {joined}|{joined} is how many|~how many {things} would {joined} be}}",
        expr=f"{{{joined}|{joined} {things}}}",
        np=f"{{{joined}|{joined} as a number}}",
        code=f"{{{joined} = ?|{joined} = how many{{|?}}|~{joined}, how many {things}?}}",
    )
    result = a * dozen + (b if adds else -b)
    code = (*ONE, const(dozen), "i32.mul", Given(1), "i32.add" if adds else "i32.sub", "output")
    return draw.turn(ask, RESULT, [a, b], code, [result])


def _data(draw: Draw) -> Turn:
    """Bytes, with what one unit is of the next said in the question: 1000 or 1024."""
    random = draw.random
    small = random.randrange(len(_DATA) - 1)
    words = _words(draw, 0.7)
    factor, down = random.choice((1000, 1024)), random.random() < 0.6
    over, under = words.said(_DATA[small + 1]), words.said(_DATA[small])
    value = _amount(draw, GREATEST // factor) if down else _whole(draw, factor)
    source, target = (over, under) if down else (under, over)
    amount = source.of(0, value)
    said = f"{{if a {over.one} is <1> {under.many}|if one {over.one} has <1> {under.many}|with <1> {under.many} {{to|in}} a {over.one}|if there are <1> {under.many} in a {over.one}|~counting <1> {under.many} per {over.one}}}"
    name = target.many
    ask = words.ask(
        ask=f"{{how many {name} are in {amount} {said}|how many {name} is {amount}, {said}|{said}, how many {name} are in {amount}|{said}, how many {name} is {amount}|how much is {amount} in {name}, {said}|~how many {name} would {amount} be, {said}}}",
        do=f"convert {amount} {{to|into}} {name}, {said}",
        np=f"{amount} in {name}, {said}",
        code=f"{{{amount} in {name} (<1> {under.many} = one {over.one})|one {over.one} = <1> {under.many}, {amount} = ? {name}|~{amount} = ? {name} (<1> {under.many} per {over.one})}}",
        story=f"a {over.one} {{is|has}} <1> {under.many}. how many {name} are {{|in }}{amount}?",
    )
    result = value * factor if down else value // factor
    code = (*TWO, "i32.mul" if down else "i32.div_s", "output")
    return draw.turn(ask, _says(target, result), [value, factor], code, [result])


_KINDS = ((_down, 28), (_up, 20), (_bare, 12), (_compound, 14), (_parted, 9), (_sum, 9), (_dozens, 6), (_data, 2))


def conversion(draw: Draw) -> Turn:
    """A question about units."""
    while True:
        make = draw.random.choices([kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])[0]
        if not (draw.magnitude and make in (_bare, _dozens, _data)):
            return make(draw)

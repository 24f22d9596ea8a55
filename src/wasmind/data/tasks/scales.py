"""Units, their scales and how they are said: spelled, abbreviated and set beside a number, drawn anew for each question."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.data.task import Draw
from wasmind.data.wording import Ask

Forms = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Unit:
    """A unit's names, each for one and for many: British and American, or two that are both used; abbreviations."""

    words: Forms
    short: Forms
    sign: str = ""


@dataclass(frozen=True)
class Said:
    """A unit as a question names it; gap: what stands between it and a number; sign: before the number instead."""

    one: str
    many: str
    gap: str = " "
    sign: str = ""

    def of(self, k: int, value: int) -> str:
        """Number k of the question with the unit."""
        return f"{self.sign}<{k}>" if self.sign else f"<{k}>{self.gap}{self.name(value)}"

    def name(self, value: int) -> str:
        """The unit of so many."""
        return self.one if value == 1 else self.many

    def a(self) -> str:
        """One of it, in words."""
        article = "an" if self.one.startswith(("a", "i", "o", "hour")) else "a"
        return f"{{{article} {self.one}|{article} {self.one}|one {self.one}|~a single {self.one}}}"


@dataclass(frozen=True)
class Scale:
    """Units of one kind, from small to large, each with its size.

    how: what a question asks for ("how long"), if anything. told: before an amount, in a sentence of its own.
    """

    units: tuple[tuple[Unit, int], ...]
    how: str = ""
    told: str = "I have"
    weight: int = 2


def _forms(text: str, ending: str) -> Forms:
    pairs = [name.partition(":") for name in text.split(",")] if text else []
    return tuple((one, many or one + ending) for one, _, many in pairs)


def unit_of(words: str, short: str = "", sign: str = "") -> Unit:
    return Unit(_forms(words, "s"), _forms(short, ""), sign)


SECOND, MINUTE, HOUR = (
    unit_of("second", "s,sec,sec:secs"),
    unit_of("minute", "min,min:mins"),
    unit_of("hour", "h,hr:hrs"),
)
DAY, _WEEK, YEAR = unit_of("day"), unit_of("week", "wk:wks"), unit_of("year", "yr:yrs")
METRE, FOOT, YARD = unit_of("metre,meter", "m"), unit_of("foot:feet", "ft"), unit_of("yard", "yd,yd:yds")
POUND, GRAM, LITRE = unit_of("pound", "lb,lb:lbs"), unit_of("gram,gram:grammes", "g"), unit_of("litre,liter", "l,L")
OUNCE, PINT, QUART, GALLON = (
    unit_of("ounce", "oz"),
    unit_of("pint", "pt"),
    unit_of("quart", "qt"),
    unit_of("gallon", "gal"),
)
_CENT, _DOLLAR = unit_of("cent"), unit_of("dollar", sign="$")
_LASTS = (
    "{it takes|it lasts|that took|the {film|trip|flight|game|course} {takes|lasts|took}|I waited|~we were away for}"
)
_LENGTH = "{it is|it measures|the {rope|road|wall|board|river|path} measures|I walked|~the distance is}"
_WEIGHS = "{it weighs|it weighs|the {box|bag|parcel|cat|stone} weighs|I bought|~the scale says}"
_HOLDS = "{it holds|I have|the {tank|bottle|pot|bucket|jug} holds|~I poured}"
_COSTS = "{it costs|I have|I {saved|paid|found}|the {ticket|book|cake} costs|~I owe}"
_COVERS = "{it is|it measures|the {field|floor|garden|room} is|~the area is}"
_LONG, _FAR, _HEAVY, _MUCH = "{long|long|~lengthy}", "{long|far}", "{heavy|heavy|much}", "much"

SCALES = (
    Scale(((SECOND, 1), (MINUTE, 60), (HOUR, 3600), (DAY, 86_400), (_WEEK, 604_800)), _LONG, _LASTS, 14),
    Scale(((DAY, 1), (_WEEK, 7), (unit_of("fortnight"), 14)), _LONG, _LASTS, 3),
    Scale(((HOUR, 1), (DAY, 24), (YEAR, 8760)), _LONG, _LASTS),
    Scale(((_WEEK, 1), (YEAR, 52)), _LONG, _LASTS),
    Scale(((unit_of("month"), 1), (unit_of("quarter"), 3), (YEAR, 12)), _LONG, _LASTS, 3),
    Scale(((unit_of("month"), 1), (YEAR, 12), (unit_of("decade"), 120)), _LONG, _LASTS, 3),
    Scale(
        (
            (YEAR, 1),
            (unit_of("decade"), 10),
            (unit_of("century:centuries"), 100),
            (unit_of("millennium:millennia"), 1000),
        ),
        _LONG,
        _LASTS,
    ),
    Scale(((_CENT, 1), (_DOLLAR, 100)), _MUCH, _COSTS, 3),
    Scale(((_CENT, 1), (unit_of("euro", sign="€"), 100)), _MUCH, _COSTS),
    Scale(((unit_of("penny:pence,penny:pennies", "p"), 1), (unit_of("pound", sign="£"), 100)), _MUCH, _COSTS),
    *(
        Scale(((unit_of(coin), 1), (_DOLLAR, 100 // cents)), _MUCH, weight=2)
        for coin, cents in (("nickel", 5), ("dime", 10), ("quarter", 25))
    ),
    *(
        Scale(((_CENT, 1), (unit_of(coin), cents)), _MUCH, weight=1)
        for coin, cents in (("nickel", 5), ("dime", 10), ("quarter", 25))
    ),
    Scale(
        (
            (unit_of("milligram", "mg"), 1),
            (GRAM, 1000),
            (unit_of("kilogram,kilo", "kg"), 10**6),
            (unit_of("tonne,metric ton", "t"), 10**9),
        ),
        _HEAVY,
        _WEIGHS,
        9,
    ),
    Scale(
        (
            (unit_of("millimetre,millimeter", "mm"), 1),
            (unit_of("centimetre,centimeter", "cm"), 10),
            (METRE, 1000),
            (unit_of("kilometre,kilometer", "km"), 10**6),
        ),
        _FAR,
        _LENGTH,
        14,
    ),
    Scale(((unit_of("inch:inches", "in"), 1), (FOOT, 12), (YARD, 36)), _FAR, _LENGTH, 6),
    Scale(((FOOT, 1), (YARD, 3), (unit_of("mile", "mi"), 5280)), _FAR, _LENGTH, 3),
    Scale(
        ((unit_of("millilitre,milliliter", "ml,mL"), 1), (unit_of("centilitre,centiliter", "cl"), 10), (LITRE, 1000)),
        _MUCH,
        _HOLDS,
        8,
    ),
    Scale(((LITRE, 1), (unit_of("cubic metre,cubic meter", "m³"), 1000)), _MUCH, _HOLDS, 1),
    Scale(
        ((unit_of("cup"), 1), (PINT, 2), (QUART, 4), (GALLON, 16)),
        _MUCH,
        _HOLDS,
    ),
    Scale(((OUNCE, 1), (POUND, 16)), _HEAVY, _WEIGHS, 2),
    Scale(
        (
            (unit_of("square centimetre,square centimeter", "cm²,sq cm"), 1),
            (unit_of("square metre,square meter", "m²,sq m"), 10_000),
        ),
        _MUCH,
        _COVERS,
    ),
    Scale(
        ((unit_of("square metre,square meter", "m²,sq m"), 1), (unit_of("hectare", "ha"), 10_000)), _MUCH, _COVERS, 1
    ),
    Scale(
        ((unit_of("square inch:square inches", "sq in"), 1), (unit_of("square foot:square feet", "sq ft"), 144)),
        _MUCH,
        _COVERS,
        1,
    ),
    Scale(((unit_of("square foot:square feet", "sq ft"), 1), (unit_of("square yard", "sq yd"), 9)), _MUCH, _COVERS, 1),
    Scale(((OUNCE, 1), (POUND, 16), (unit_of("stone:stone", "st"), 224)), _HEAVY, _WEIGHS, 4),
    Scale(((POUND, 1), (unit_of("ton,short ton"), 2000)), _HEAVY, _WEIGHS, 1),
    Scale(
        ((unit_of("fluid ounce", "fl oz"), 1), (unit_of("cup"), 8), (PINT, 16), (QUART, 32), (GALLON, 128)),
        _MUCH,
        _HOLDS,
        3,
    ),
    Scale(((QUART, 1), (GALLON, 4)), _MUCH, _HOLDS),
    Scale(((unit_of("teaspoon", "tsp"), 1), (unit_of("tablespoon", "tbsp"), 3)), _MUCH, weight=2),
    Scale(((unit_of("inch:inches", "in"), 1), (FOOT, 12), (unit_of("mile", "mi"), 63_360)), _FAR, _LENGTH, 1),
    Scale(((YARD, 1), (unit_of("furlong"), 220), (unit_of("mile", "mi"), 1760)), _FAR, _LENGTH, 1),
    Scale(((METRE, 1), (unit_of("kilometre,kilometer", "km"), 1000)), _FAR, _LENGTH, 4),
    Scale(
        (
            (unit_of("centimetre,centimeter", "cm"), 1),
            (unit_of("decimetre,decimeter", "dm"), 10),
            (METRE, 100),
        ),
        _FAR,
        _LENGTH,
    ),
    Scale(
        ((unit_of("micrometre,micrometer,micron", "µm"), 1), (unit_of("millimetre,millimeter", "mm"), 1000)),
        _LONG,
        _LENGTH,
        1,
    ),
    Scale(
        (
            (unit_of("square millimetre,square millimeter", "mm²,sq mm"), 1),
            (unit_of("square centimetre,square centimeter", "cm²,sq cm"), 100),
            (unit_of("square metre,square meter", "m²,sq m"), 1_000_000),
        ),
        _MUCH,
        _COVERS,
    ),
    Scale(
        ((unit_of("hectare", "ha"), 1), (unit_of("square kilometre,square kilometer", "km²,sq km"), 100)),
        _MUCH,
        weight=1,
    ),
    Scale(((unit_of("acre"), 1), (unit_of("square mile", "sq mi"), 640)), _MUCH, weight=1),
    Scale(
        (
            (unit_of("cubic centimetre,cubic centimeter", "cm³,cc"), 1),
            (LITRE, 1000),
            (unit_of("cubic metre,cubic meter", "m³"), 1_000_000),
        ),
        _MUCH,
        _HOLDS,
    ),
    Scale(((unit_of("cubic foot:cubic feet", "cu ft"), 1), (unit_of("cubic yard", "cu yd"), 27)), _MUCH, weight=1),
    Scale(((unit_of("millisecond", "ms"), 1), (SECOND, 1000), (MINUTE, 60_000)), _LONG, _LASTS, 3),
    Scale(((MINUTE, 1), (HOUR, 60)), _LONG, _LASTS, 6),
    Scale(((_WEEK, 1), (unit_of("fortnight"), 2), (YEAR, 52)), _LONG, _LASTS, 1),
    Scale(((DAY, 1), (YEAR, 365)), _LONG, _LASTS),
    Scale(((YEAR, 1), (unit_of("decade"), 10), (unit_of("century:centuries"), 100)), _LONG, _LASTS),
    Scale(
        ((unit_of("degree"), 1), (unit_of("right angle"), 90), (unit_of("full turn,turn,revolution"), 360)),
        _MUCH,
        "I turned",
        2,
    ),
    Scale(((unit_of("arcsecond"), 1), (unit_of("arcminute"), 60), (unit_of("degree"), 3600)), _MUCH, weight=1),
    Scale(
        (
            (unit_of("byte", "B"), 1),
            (unit_of("kibibyte", "KiB"), 1024),
            (unit_of("mebibyte", "MiB"), 1024**2),
            (unit_of("gibibyte", "GiB"), 1024**3),
        ),
        _MUCH,
        "{the file has|I have}",
        3,
    ),
    Scale(((unit_of("bit"), 1), (unit_of("nibble"), 4), (unit_of("byte"), 8)), _MUCH, weight=1),
    Scale(
        ((unit_of("bit"), 1), (unit_of("kilobit", "kbit"), 1000), (unit_of("megabit", "Mbit"), 10**6)), _MUCH, weight=1
    ),
    *(
        Scale(((unit_of(small), 1), (unit_of(large), 1000)), _MUCH, weight=1)
        for small, large in (
            ("watt", "kilowatt"),
            ("volt", "kilovolt"),
            ("calorie", "kilocalorie"),
            ("hertz:hertz", "kilohertz:kilohertz"),
        )
    ),
    *(
        Scale(((unit_of(thing), 1), (unit_of(group), count)), _MUCH, weight=1)
        for thing, group, count in (
            ("shoe,sock", "pair", 2),
            ("glove,sock", "pair", 2),
            ("year", "score", 20),
            ("item,thing", "score", 20),
            ("egg,bottle", "gross:gross", 144),
            ("dozen:dozen", "gross:gross", 12),
            ("card", "deck", 52),
            ("player", "football team", 11),
            ("inch:inches", "hand", 4),
        )
    ),
    Scale(((unit_of("bit"), 1), (unit_of("byte"), 8)), _MUCH, "{the file has|I have}"),
    Scale(((unit_of("sheet,page"), 1), (unit_of("ream"), 500)), _MUCH, weight=1),
)
DATA = (
    unit_of("byte", "B"),
    unit_of("kilobyte", "KB"),
    unit_of("megabyte", "MB"),
    unit_of("gigabyte", "GB"),
    unit_of("terabyte", "TB"),
)
THINGS = "eggs|eggs|eggs|doughnuts|oranges|lemons|tulips|candles|plates|glasses|shirts|balls|books|pens|cards|biscuits|balloons|bananas|roses|cookies|cupcakes|donuts|bagels|pencils|bottles|rolls|muffins|buns|oysters|cans|apples"
LARGEST, _PLAIN_FACTOR, USUAL = 10**6, 200, 60
"""What a unit may be of another; so much that a number held out for its size still fits; amounts that most people have."""


@dataclass(frozen=True)
class Words:
    """How a question names units.

    variety: which of the spellings. brief: whether by abbreviations. gap: between a number and an abbreviation.
    """

    variety: int
    brief: bool
    gap: str

    def said(self, unit: Unit, *, asked: bool = False) -> Said:
        """A unit that stands with a number, or is asked for; "in" is nothing to be asked for: "7 ft in in"."""
        if self.brief and unit.short:
            one, many = unit.short[self.variety % len(unit.short)]
            if not (asked and many.endswith("in")):
                return Said(one, many, self.gap)
        return Said(*unit.words[self.variety % len(unit.words)], sign="" if asked or not self.brief else unit.sign)

    def ask(self, **forms: str) -> Ask:
        """What they are asked by; a number that touches its unit is in digits."""
        return Ask(exact=not self.gap, setting="sums").reworded(forms)


def drawn_words(draw: Draw, brief: float = 0.45) -> Words:
    random = draw.random
    return Words(random.randrange(6), random.random() < brief, random.choice((" ", " ", " ", "")))


def _named(pairs: str) -> tuple[tuple[Scale, int, int], ...]:
    """(scale, place of the large unit, place of the small one) for each "large small"."""
    found = []
    for pair in pairs.split(","):
        scale, names = next(
            (scale, names)
            for scale in SCALES
            if set(pair.split()) <= set(names := [unit.words[0][0] for unit, _ in scale.units])
        )
        large, small = (names.index(name) for name in pair.split())
        found.append((scale, large, small))
    return tuple(found)


_COMMON = _named(
    "hour second,hour second,minute second,hour minute,day hour,day minute,week day,week hour,day second,year month,year week,"
    "kilometre metre,metre centimetre,centimetre millimetre,metre millimetre,kilogram gram,gram milligram,tonne kilogram,"
    "litre millilitre,foot inch,yard foot,mile foot,dollar cent,decade year,century year,pound ounce"
)


def drawn_scale(draw: Draw) -> Scale:
    return draw.random.choices(SCALES, [scale.weight for scale in SCALES])[0]


def drawn_pair(draw: Draw, near: float = 0.6) -> tuple[Scale, int, int, int]:
    """(scale, place of the large unit, place of the small one, how many of these are in one): mostly neighbours.

    Three pairs of five are those that people ask for most: drawn evenly, "seconds in 3 hours" would be one of thousands.
    """
    random = draw.random
    if not draw.magnitude and random.random() < 0.6:
        scale, large, small = random.choice(_COMMON)
        return scale, large, small, scale.units[large][1] // scale.units[small][1]
    while True:
        scale = drawn_scale(draw)
        small = random.randrange(len(scale.units) - 1)
        large = small + 1 if random.random() < near else random.randrange(small + 1, len(scale.units))
        factor, rest = divmod(scale.units[large][1], scale.units[small][1])
        if not rest and factor <= (_PLAIN_FACTOR if draw.magnitude else LARGEST):
            return scale, large, small, factor


def drawn_amount(draw: Draw, high: int) -> int:
    """Of a unit: mostly a small number."""
    if not draw.magnitude and draw.random.random() < 0.5:
        return draw.random.randint(1, min(high, USUAL))
    return draw.number(2, high)


def says_of(said: Said, result: int) -> str:
    name = said.name(result)
    return f"{{<0> {name}|<0> {name}|that is <0> {name}|it's <0> {name}|that makes <0> {name}|the answer is <0> {name}|<0>}}[.]"


def asked_of(words: Words, amount: str, target: str, scale: Scale, *, source: str = "") -> Ask:
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

"""Areas, perimeters and volumes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wasmind.data.task import Draw
from wasmind.data.tasks.classic import MILLIONS, Classic, Values, sized
from wasmind.data.wording import Ask


def _sides(*highest: int) -> Values:
    """Lengths, mostly below 50."""
    return lambda draw: [
        draw.number(1, MILLIONS)
        if draw.magnitude and k == 0
        else draw.random.randint(1, 12 if draw.magnitude else draw.random.choice((12, 50, most)))
        for k, most in enumerate(highest)
    ]


def _base_and_height(draw: Draw) -> list[int]:
    """Of a triangle whose area is whole."""
    base, height = _sides(200, 200)(draw)
    return [base, height + (base * height) % 2]


def _measured(ask: Ask) -> Ask:
    """The wording with its `<u>` as one unit throughout, or none."""
    return ask.each(lambda text: "{" + "|".join(text.replace("<u>", unit) for unit in _UNITS) + "}")


_UNITS = ("", "", "", " cm", " cm", " m", " feet", " ft", " inches", " meters", " metres", " yards", " mm")
_FLAT = "{rectangle|rectangle|rectangle|rectangular garden|rectangular room|rectangular field|garden|room|~rectangular plot}"
_BOX = "{box|box|cuboid|rectangular box|crate|rectangular tank|~rectangular block}"
_BY = "{<0><u> by <1><u>|<0><u> by <1><u>|<0> by <1><u>|<0><u> x <1><u>|<0> x <1><u>}"
_BY_BY = "{<0><u> by <1><u> by <2><u>|<0> by <1> by <2><u>|<0> x <1> x <2><u>|<0><u> x <1><u> x <2><u>}"
_WIDE = "{<0><u> long and <1><u> wide|<0><u> wide and <1><u> long|<0><u> wide and <1><u> high}"
_WITH_SIDES = "{sides <0><u> and <1><u>|sides of <0><u> and <1><u>|length <0><u> and width <1><u>|a length of <0><u> and a width of <1><u>|width <0><u> and height <1><u>}"
_SHAPES: tuple[tuple[str, str, str, str, str, Callable[..., Sequence[int]], Values], ...] = (
    *(
        (
            name,
            f"the {words} of a {_FLAT} {_BY}|the {words} of a {_BY} {_FLAT}|the {words} of a {_FLAT} with {_WITH_SIDES}|the {words} of a {_FLAT} that is {_WIDE}|the {words} of a {_FLAT} that measures {_BY}",
            f"{words} of a rectangle {_BY}|{words} of a {_BY} rectangle|{words} rectangle {_BY}|rectangle {_BY} {words}|{words} of a <0>x<1> rectangle|{words} of rectangle with {_WITH_SIDES}|{words} of {_BY} rectangle",
            f"a {_FLAT} is {_WIDE}, what is its {words}|a {_FLAT} is {_BY}, what's its {words}|a {_FLAT} has {_WITH_SIDES}. what is its {words}|if a {_FLAT} is {_WIDE}, what is its {words}|a {_FLAT} measures {_BY}. {how}",
            code,
            oracle,
            _sides(500, 500),
        )
        for name, words, how, code, oracle in (
            ("area", "{area|area|area|~surface}", "how big is its area", "<0> <1> mul", lambda a, b: [a * b]),
            (
                "perimeter",
                "{perimeter|perimeter|~outline}",
                "how long is its perimeter",
                "<0> <1> add 2 mul",
                lambda a, b: [2 * (a + b)],
            ),
        )
    ),
    *(
        (
            name,
            f"the {name} of a square with {{side|sides of|side length|a side of|a side length of|~edges of}} <0><u>|the {name} of a square of side <0><u>|the {name} of a square whose sides are <0><u>[ long]|the {name} of a <0> by <0><u> square",
            f"{name} of a square with side <0><u>|{name} of square side <0><u>|{name} square <0><u>|square with side <0><u>, {name}|{name} of a square, side <0><u>",
            f"a square has {{sides of|a side of|a side length of}} <0><u>, what is its {name}|the side of a square is <0><u>. what is the {name}|if a square has sides of <0><u>, how {big} is its {name}",
            code,
            oracle,
            sized((1, 300, 999)),
        )
        for name, big, code, oracle in (
            ("area", "big", "<0> <0> mul", lambda a: [a * a]),
            ("perimeter", "long", "<0> 4 mul", lambda a: [4 * a]),
        )
    ),
    (
        "area",
        "the area of a triangle with {a base of <0><u> and a height of <1><u>|base <0><u> and height <1><u>|base <0><u>, height <1><u>}|the area of a triangle whose base is <0><u> and whose height is <1><u>|the area of a triangle <0><u> wide and <1><u> high",
        "area of a triangle with base <0><u> and height <1><u>|area of a triangle base <0><u> height <1><u>|triangle area base <0><u> height <1><u>|area triangle b=<0> h=<1>|area of triangle, base <0><u>, height <1><u>|triangle: base <0><u>, height <1><u>, area",
        "a triangle has a base of <0><u> and a height of <1><u>, what is its area|a triangle has base <0><u> and height <1><u>. what is its area|the base of a triangle is <0><u> and its height <1><u>, how big is its area|if a triangle is <0><u> wide at the base and <1><u> high, what is its area|~how large is a triangle with a base of <0><u> and a height of <1><u>",
        "<0> <1> mul 2 div",
        lambda a, b: [a * b // 2],
        _base_and_height,
    ),
    (
        "volume",
        f"the volume of a {_BOX} {_BY_BY}|the volume of a {_BY_BY} {_BOX}|the volume of a {_BOX} that is <0><u> long, <1><u> wide and <2><u> high|the volume of a {_BOX} with sides <0><u>, <1><u> and <2><u>|the volume of a {_BOX} that measures {_BY_BY}",
        f"volume of a box {_BY_BY}|volume of a {_BY_BY} box|box {_BY_BY} volume|volume box {_BY_BY}|volume of a cuboid {_BY_BY}|volume of a <0>x<1>x<2> box",
        f"a {_BOX} is <0><u> long, <1><u> wide and <2><u> high, what is its volume|a {_BOX} measures {_BY_BY}. what is its volume|if a {_BOX} is {_BY_BY}, what's the volume|the sides of a {_BOX} are <0><u>, <1><u> and <2><u>. what is its volume|~how much fits into a {_BOX} of {_BY_BY}",
        "<0> <1> mul <2> mul",
        lambda a, b, c: [a * b * c],
        _sides(99, 99, 99),
    ),
    (
        "volume",
        "the volume of a cube with {side|sides of|side length|edges of|edge length|~an edge of} <0><u>|the volume of a cube of side <0><u>",
        "volume of a cube with side <0><u>|volume cube <0><u>|volume of a cube, side <0><u>|cube with side <0><u>, volume",
        "a cube has {sides of|edges of|a side of|a side length of} <0><u>, what is its volume|the side of a cube is <0><u>. what is the volume",
        "<0> <0> mul <0> mul",
        lambda a: [a**3],
        sized((1, 120, 999)),
    ),
)

SHAPES = tuple(
    Classic(
        _measured(
            Ask(
                do=f"{{find|work out|calculate|compute}} {{{wanted}}}",
                np=f"{{{wanted}}}",
                expr=f"{{{short}}}",
                ask=f"{{{asked}}}",
            )
        ),
        f"{code} output",
        oracle,
        values,
        f"{{the {name} is <0>|it is <0>|it's <0>|<0>|that is <0>|the answer is <0>}}[.]",
    )
    for name, wanted, short, asked, code, oracle, values in _SHAPES
)

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
from wasmind.data.tasks.clocks import dates, ending, hours, months, span
from wasmind.data.tasks.operations import ONE, RESULT, TWO, multiple, sought
from wasmind.data.tasks.scales import (
    DATA,
    DAY,
    FOOT,
    GALLON,
    GRAM,
    HOUR,
    LARGEST,
    LITRE,
    METRE,
    MINUTE,
    OUNCE,
    PINT,
    POUND,
    QUART,
    SCALES,
    SECOND,
    THINGS,
    USUAL,
    YARD,
    YEAR,
    Said,
    Scale,
    Unit,
    Words,
    asked_of,
    drawn_amount,
    drawn_pair,
    drawn_scale,
    drawn_words,
    says_of,
    unit_of,
)
from wasmind.data.tasks.stories.words import plural
from wasmind.data.wording import Ask


def _down(draw: Draw) -> Turn:
    """To a smaller unit."""
    scale, large, small, factor = drawn_pair(draw)
    words = drawn_words(draw)
    value = drawn_amount(draw, GREATEST // factor)
    source, target = words.said(scale.units[large][0]), words.said(scale.units[small][0], asked=True)
    ask = asked_of(words, source.of(0, value), target.many, scale, source=source.many)
    code = (*ONE, const(factor), "i32.mul", "output")
    return draw.turn(ask, says_of(target, value * factor), [value], code, [value * factor])


def _up(draw: Draw) -> Turn:
    """To a larger unit, of which it is a whole number; now and then it is asked for those only."""
    scale, large, small, factor = drawn_pair(draw)
    words = drawn_words(draw)
    source, target = words.said(scale.units[small][0]), words.said(scale.units[large][0], asked=True)
    whole = draw.random.random() < 0.1
    value = _rest(draw, factor) if whole else _whole(draw, factor)
    amount = source.of(0, value)
    if whole:
        ask = words.ask(
            ask=f"{{how many {{whole|full|complete}} {target.many} are {{there |}}in {amount}|how many {{whole|full|complete}} {target.many} fit into {amount}|how many {{full|whole}} {target.many} {{does {amount} make|is {amount}}}|~{amount} fill how many {target.many} completely}}"
        )
    else:
        ask = asked_of(words, amount, target.many, scale, source=source.many)
    code = (*ONE, const(factor), "i32.div_s", "output")
    return draw.turn(ask, says_of(target, value // factor), [value], code, [value // factor])


def _whole(draw: Draw, factor: int) -> int:
    """A number that the factor divides."""
    if draw.magnitude:
        return multiple(draw, factor)
    return sought(draw, lambda: [factor * drawn_amount(draw, GREATEST // factor)])[0]


def _rest(draw: Draw, factor: int) -> int:
    """A number that the factor mostly does not divide."""
    return sought(draw, lambda: [_whole(draw, factor) - draw.random.randrange(factor)])[0]


def _steps(scale: Scale, large: int, small: int) -> list[int]:
    """How many of the next smaller unit are in each, down from the large one; the whole factor where one is none."""
    sizes = [size for _, size in scale.units[small : large + 1]]
    if any(b % a for a, b in pairwise(sizes)):
        return [sizes[-1] // sizes[0]]
    return [b // a for a, b in pairwise(sizes)][::-1]


def _bare(draw: Draw) -> Turn:
    """How many are in one, without a number."""
    scale, large, small, factor = drawn_pair(draw)
    words, brief = drawn_words(draw, 0), drawn_words(draw, 0.3)
    source, target = words.said(scale.units[large][0]), brief.said(scale.units[small][0], asked=True)
    one, many = source.a(), target.many
    if (scale.units[large][0], scale.units[small][0]) in ((YEAR, DAY), (YEAR, HOUR)):
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
    return draw.turn(ask, says_of(target, factor), (), [*code, "output"], [factor])


def _compound(draw: Draw) -> Turn:
    """Two or three units in the smallest of them, or now and then in one that is smaller still."""
    random = draw.random
    while True:
        scale, large, small, _ = drawn_pair(draw, 0.85)
        places = [large, small]
        if large - small > 1 and random.random() < 0.7:
            places.insert(1, random.randrange(small + 1, large))
        last = random.randrange(small) if small and random.random() < 0.35 else small
        sizes = [scale.units[place][1] for place in (*places, last)]
        ratios = [a // b for a, b in pairwise(sizes)]
        if all(a % b == 0 for a, b in pairwise(sizes)) and sizes[0] // sizes[-1] <= LARGEST:
            break
    words = drawn_words(draw, 0.5)
    values = [
        drawn_amount(draw, GREATEST // (sizes[0] // sizes[-1]) - 1),
        *(_below(random, ratio) for ratio in ratios[:-1]),
    ]
    code: list[Item] = [Given(0)]
    for k, ratio in enumerate(ratios[:-1]):
        code += [const(ratio), "i32.mul", Given(k + 1), "i32.add"]
    if last < small:
        code += [const(ratios[-1]), "i32.mul"]
    result = sum(value * size for value, size in zip(values, sizes, strict=False)) // sizes[-1]
    parts = [words.said(scale.units[place][0]).of(k, values[k]) for k, place in enumerate(places)]
    target = words.said(scale.units[last][0], asked=True)
    return draw.turn(
        asked_of(words, _joined(random, parts), target.many, scale),
        says_of(target, result),
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
    between = random.choice((" ", " ", " and ", " and ", " and ", ", ", " & "))
    return f"{(', ' if between == ' and ' else between).join(parts[:-1])}{between}{parts[-1]}"


def _parted(draw: Draw) -> Turn:
    """An amount as so many of a larger unit, and the rest of it."""
    scale, large, small, factor = drawn_pair(draw, 0.85)
    words = drawn_words(draw)
    value = _rest(draw, factor)
    results = list(divmod(value, factor))
    unit = scale.units[small][0]
    over, under = words.said(scale.units[large][0]), words.said(unit, asked=True)
    amount, both = words.said(unit).of(0, value), f"{over.many} and {under.many}"
    ask = words.ask(
        do=f"{{{{convert|turn|change|split|break down|~divide up}} {amount} into {both}|convert {amount} to {both}|{{express|write|give}} {amount} in {both}|{{write|express}} {amount} as {both}}}",
        np=f"{{{amount} in {both}|{amount} in {both}|{amount} as {both}|{amount} {{converted to|expressed in|~split into}} {both}}}",
        expr=f"{{{amount} in {both}|{amount} to {both}|{amount} as {both}|{amount} into {both}}}",
        ask=f"{{how many {both} are {{|in |there in }}{amount}|how many {both} is {amount}|how much is {amount} in {both}|{amount} is how many {both}|{amount} are how many {both}|how many {over.many} are in {amount}, and how many {under.many} {{are left|are left over|remain}}|how many {{full |whole |complete |}}{over.many} {{in|are in|are there in|are}} {amount} and {{what {{remains|is left|is the rest|is left over}}|how much {{remains|is left}}|how many {under.many} {{remain|are left|are left over|more}}}}|~how many {both} would {amount} be}}",
        code=f"{{{amount} = ? {over.many} ? {under.many}|{amount} = how many {both}{{|?}}|{amount} in {both}{{||?}}|{amount} -> {both}|full {over.many} in {amount} and the {{rest|remainder}}|{over.many} in {amount} and {under.many} left{{|?}}|~{amount}, {both}?}}",
        story=f"{scale.told} {amount}. {{how many {both} is that|what is that in {both}|~how would you say that in {both}}}?",
    )
    said = f"<0> {over.name(results[0])} and <1> {under.name(results[1])}"
    code = (*ONE, const(factor), "i32.div_s", "output", *ONE, const(factor), "i32.rem_s", "output")
    return draw.turn(ask, f"{{{said}|{said}|that is {said}|it's {said}|that makes {said}}}[.]", [value], code, results)


def _sum(draw: Draw) -> Turn:
    """Two amounts of different units, or of the same one, together or one less the other."""
    random = draw.random
    scale, large, small, factor = drawn_pair(draw, 0.85)
    words = drawn_words(draw)
    over, under = scale.units[large][0], scale.units[small][0]
    adds = random.random() < 0.6
    operation = "i32.add" if adds else "i32.sub"
    while True:
        a, b = drawn_amount(draw, GREATEST // factor // 2), drawn_amount(draw, GREATEST // 2)
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
            b = drawn_amount(draw, GREATEST // factor // 2)
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
    return draw.turn(ask, says_of(target, result), values, [*code, "output"], [result])


def _dozens(draw: Draw) -> Turn:
    """Dozens in pieces, pieces in dozens, and dozens with some more."""
    random = draw.random
    words = drawn_words(draw, 0)
    things = random.choice(THINGS.split("|"))
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
    a = drawn_amount(draw, GREATEST // dozen // 2)
    some = "dozen" if a == 1 or random.random() < 0.9 else "dozens"
    if kind == "down":
        ask = words.ask(
            ask=f"{{how many {{is|are}} <0> {some}|how many {things} are {{there |}}in <0> {some}|how many {things} {{is|are}} <0> {some}|how many {things} in <0> {some}|how many {things} are in <0> {some}|how many {things} do I have if I {{have|buy}} <0> {some}|how many {things} make <0> {some}|how much is <0> {some}|<0> {some} {{is|are}} how many[ {things}]|how many {things} do <0> {some} have|how many {things} does <0> {some} make|~how many {things} would <0> {some} be}}",
            np=f"{{<0> {some} as a number|the number of {things} in <0> {some}|<0> {some} in {things}|~<0> {some} in single {things}}}",
            expr=f"{{<0> {some}|<0> {some}|<0> {some} {things}}}",
            code=f"{{<0> {some} = how many{{|?}}|{things} in <0> {some}{{|?}}|<0> {some} = ?|<0> {some} {things} = how many {things}{{|?}}|~<0> {some}, how many {things}?}}",
            story=f"I {{have|bought|need|ordered}} <0> {some} {things}. {{how many {things} is that|how many {things} are there|how many are they}}?",
        )
        return draw.turn(ask, RESULT, [a], (*ONE, const(dozen), "i32.mul", "output"), [a * dozen])
    b, adds = drawn_amount(draw, dozen - 1), random.random() < 0.8
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


_INVENTED = (
    "crate:box,box:bag,league:mile,token:point,zorp:blip,gold coin:silver coin,silver coin:copper coin,pallet:box,cubit:palm,"
    "credit:point,sack:cup,lap:metre,euro:yen,dollar:peso,dollar:rupee,pound:dollar,carton:egg,pack:card,case:can,"
    "galleon:sickle,sprint:day,block:yard,flim:flam,reel:foot,chapter:page,shift:hour,scoop:gram,drum:litre,spool:metre,"
    "kilo:pound,kg:pound,kilogram:pound,kg:lb,mile:km,mile:kilometre,inch:centimetre,foot:centimetre,gallon:litre,stone:pound,"
    "league:kilometre,ticket:dollar,point:cent,euro:crown,pound:euro,box:pencil,bus:seat,row:chair,dog year:human year"
)


def _told(draw: Draw) -> Turn:
    """With what one unit is of the other said in the question, whether that is so, a matter of taste or made up."""
    random = draw.random
    words, kind = drawn_words(draw, 0.5), random.random()
    if kind < 0.3:
        place = random.randrange(len(DATA) - 1)
        over, under = words.said(DATA[place + 1]), words.said(DATA[place])
        factor = random.choice((1000, 1024))
    elif kind < 0.5:
        large, _, small = random.choice(_INVENTED.split(",")).partition(":")
        over, under = Said(large, plural(large)), Said(small, plural(small))
        factor = random.randint(2, 60)
    else:
        scale, high, low, factor = drawn_pair(draw)
        over, under = words.said(scale.units[high][0], asked=True), words.said(scale.units[low][0], asked=True)
    down, before, spelled = random.random() < 0.6, random.random() < 0.5, random.random() < 0.4
    value = drawn_amount(draw, GREATEST // factor) if down else _whole(draw, factor)
    source, target = (over, under) if down else (under, over)
    # The numbers in the order in which they stand in the question: that of "1 mile" is one of them.
    ahead = [1] if spelled else []
    values = [*ahead, factor, value] if before else [value, *ahead, factor]
    amount_at = len(values) - 1 if before else 0
    factor_at = len(ahead) if before else len(values) - 1
    one, many = (
        f"<{factor_at - 1}> {over.one}" if spelled else f"{{a|one}} {over.one}",
        f"<{factor_at}>{under.gap}{under.many}",
    )
    fact = f"{{{one} is {many}|{one} is {many}|{one} = {many}|{one} equals {many}|{one} has {many}|there are {many} in {one}|{one} makes {many}|~{one} comes to {many}}}"
    if spelled:
        fact = fact.replace(f"|there are {many} in {one}", "")
    amount, name = source.of(amount_at, value), target.many
    if before:
        sums = f"{{how many {name} {{are |are there |}}in {amount}|how many {name} is {amount}|how many {name} do you get for {amount}|{amount} is how many {name}|what is {amount} in {name}|convert {amount} to {name}|~how many {name} would {amount} be}}"
        ask = words.ask(
            story=f"{{|||if |suppose |given that |we know that }}{fact}{{. |, |, so |; }}{sums}?",
            ask=f"{{if|given that|since|knowing that|assuming|~provided that}} {fact}, {{then |}}{sums}",
            code=f"{{{fact}, {amount} = {{?|how many}} {name}|{fact}. {amount} in {name}{{|?}}|{fact}; {amount} to {name}|{fact}. {name} in {amount}{{|?}}|~{fact} -> {amount} in {name}}}",
        )
    else:
        said = (
            f"{{if {fact}|given that {fact}|knowing that {fact}|when {fact}|({fact})|({fact})|~provided that {fact}}}"
        )
        ask = words.ask(
            ask=f"{{how many {name} are {{there |}}in {amount} {said}|how many {name} is {amount}, {said}|how many {name} in {amount} {said}|how much is {amount} in {name}, {said}|what is {amount} in {name} {said}|~how many {name} would {amount} be, {said}}}",
            do=f"{{convert|turn|change}} {amount} {{to|into}} {name}{{,|}} {said}",
            np=f"{amount} in {name}{{,|}} {said}",
            code=f"{{{amount} in {name} ({fact})|{amount} to {name}, {fact}|{amount} = ? {name} ({fact})|{name} in {amount} ({fact})|{name} in {amount} {said}|{name} in {amount}{{,|}} {said}|{amount} to {name} {said}|~{amount} -> {name} ({fact})}}",
            story=f"how many {name} {{are |}}in {amount}? {fact}.",
        )
    result = value * factor if down else value // factor
    both = sorted((amount_at, factor_at)) if down else [amount_at, factor_at]
    code = (*(Given(k) for k in both), "i32.mul" if down else "i32.div_s", "output")
    return draw.turn(ask, says_of(target, result), values, code, [result])


def _total(draw: Draw) -> Turn:
    """Two or three amounts, some in two units, together in the small one."""
    random = draw.random
    scale, large, small, factor = drawn_pair(draw, 0.9)
    words, values, terms, result = drawn_words(draw), list[int](), list[str](), 0
    over, under = words.said(scale.units[large][0]), words.said(scale.units[small][0])
    code: list[Item] = []
    kinds = [random.choice(("over", "under", "both", "both")) for _ in range(random.choice((2, 2, 2, 3)))]
    for kind in kinds:
        parts: list[str] = []
        steps: list[Item] = []
        if kind != "under":
            a = random.randint(1, min(20, GREATEST // factor // 4))
            parts.append(over.of(len(values), a))
            steps += [Given(len(values)), const(factor), "i32.mul"]
            values.append(a)
            result += a * factor
        if kind != "over":
            b = _below(random, factor)
            parts.append(under.of(len(values), b))
            steps += [Given(len(values)), *(["i32.add"] if steps else [])]
            values.append(b)
            result += b
        terms.append(" ".join(parts))
        code += [*steps, *(["i32.add"] if code else [])]
    name = words.said(scale.units[small][0], asked=True).many
    sign = random.choice((" plus ", " plus ", " + ", " and then "))
    joined, told = sign.join(terms), f"{', '.join(terms[:-1])} and {terms[-1]}"
    ask = words.ask(
        do=f"{{add {told} and give {{the answer|it}} in {name}|add {told}, in {name}|add up {told} in {name}|~sum {told} in {name}}}",
        np=f"{{{joined} in {name}|{joined}, in {name}|the {{sum|total}} of {told} in {name}|{told} {{together|altogether|in total}} in {name}|~{told} combined, in {name}}}",
        expr=f"{{{joined} in {name}|{joined} in {name}|{joined}, in {name}|{joined} (in {name})}}",
        ask=f"{{how many {name} {{is|are|in}} {joined}|how many {name} are {told} {{together|altogether|in total|in all}}|how much is {joined} in {name}|{joined} is how many {name}|~how many {name} would {joined} be}}",
        code=f"{{{joined} = ? {name}|{joined} = how many {name}{{|?}}|total {name}: {told}|{joined}, how many {name}|~{joined}: {name}?}}",
    )
    target = words.said(scale.units[small][0], asked=True)
    return draw.turn(ask, says_of(target, result), values, [*code, "output"], [result])


def _split(draw: Draw) -> Turn:
    """An amount in three units, from large to small."""
    random = draw.random
    scale = random.choice([scale for scale in SCALES if len(scale.units) > 2])
    first = random.randrange(len(scale.units) - 2)
    units = scale.units[first : first + 3][::-1]
    (_, big), (_, middle), (unit, least) = units
    if big % middle or middle % least or big // least > LARGEST:
        return _split(draw)
    factor, step = big // least, middle // least
    value = sought(
        draw, lambda: [factor * random.randint(1, min(40, GREATEST // factor - 1)) + random.randrange(factor)]
    )[0]
    results = [value // factor, value % factor // step, value % step]
    words = drawn_words(draw)
    names = [words.said(of, asked=True) for of, _ in units]
    amount = words.said(unit).of(0, value)
    listed = f"{names[0].many}, {names[1].many} and {names[2].many}"
    ask = words.ask(
        do=f"{{{{convert|turn|change|break down|split|~divide up}} {amount} into {listed}|convert {amount} to {listed}|{{express|write|give}} {amount} {{in|as}} {listed}}}",
        np=f"{{{amount} in {listed}|{amount} as {listed}|~{amount} split into {listed}}}",
        ask=f"{{how many {listed} are {{|there }}in {amount}|how many {listed} is {amount}|{amount} is how many {listed}|~how many {listed} would {amount} be}}",
        code=f"{{{amount} in {listed}|{amount} to {listed}|{amount} = how many {listed}{{|?}}|~{amount} -> {listed}}}",
    )
    said = f"<0> {names[0].name(results[0])}, <1> {names[1].name(results[1])} and <2> {names[2].name(results[2])}"
    code = (
        *(*ONE, const(factor), "i32.div_s", "output"),
        *(*ONE, const(factor), "i32.rem_s", const(step), "i32.div_s", "output"),
        *(*ONE, const(step), "i32.rem_s", "output"),
    )
    return draw.turn(ask, f"{{{said}|{said}|that is {said}|it's {said}}}[.]", [value], code, results)


def _degrees(draw: Draw) -> Turn:
    """Temperatures, where the result is whole."""
    random = draw.random
    source, target = random.choice(
        (
            ("Fahrenheit", "Celsius"),
            ("Fahrenheit", "Celsius"),
            ("Celsius", "Fahrenheit"),
            ("Celsius", "Fahrenheit"),
            ("Celsius", "Kelvin"),
            ("Kelvin", "Celsius"),
        )
    )
    code: Code
    if source == "Fahrenheit":
        result = 5 * random.randint(-8, 60)
        value = result * 9 // 5 + 32
        code = (*ONE, const(32), "i32.sub", const(5), "i32.mul", const(9), "i32.div_s", "output")
    elif target == "Fahrenheit":
        value = 5 * random.randint(-8, 60)
        result = value * 9 // 5 + 32
        code = (*ONE, const(9), "i32.mul", const(5), "i32.div_s", const(32), "i32.add", "output")
    elif target == "Kelvin":
        value = random.randint(-99, 500)
        result = value + 273
        code = (*ONE, const(273), "i32.add", "output")
    else:
        value = random.randint(100, 900)
        result = value - 273
        code = (*ONE, const(273), "i32.sub", "output")
    kelvin = " to the nearest degree" if "Kelvin" in (source, target) else ""
    of = (
        f"<0> {'kelvin' if source == 'Kelvin' else '{' + f'degrees {source}|degrees {source}|{source}|degrees {source[0]}|{source[0]}' + '}'}"
        if random.random() < 0.8
        else f"<0> {source[0]}"
    )
    to = f"{{{target}|{target}|{target}{'' if target == 'Kelvin' else f'|degrees {target}'}|{target[0]}}}"
    end = f"{{{kelvin}|{kelvin},}}".replace(",}", "}") if kelvin else ""
    ask = Ask(
        do=f"{{{{convert|change|turn}} {of} {{to|into}} {to}|convert {of} to {to}|{{express|give|write}} {of} in {to}}}{end}",
        np=f"{{{of} in {to}|{of} in {to}|the {target} temperature for {of}|{of} converted to {to}|the temperature of {of} in {to}|~{of} on the {target} scale}}{end}",
        expr=f"{{{of} in {to}|{of} to {to}|{of} into {to}|~{of} as {to}}}{end}",
        ask=f"{{how much is {of} in {to}|how {{hot|warm|cold}} is {of} in {to}|what is {of} in {to}|{of} is what in {to}|what would {of} be in {to}|~what does {of} come to in {to}}}{end}",
        code=f"{{{of} = ? {target}|{of} in {to}{{|?}}|{of} to {to}|{source} to {target}: <0>|~{of} -> {target}}}{end}",
        story=f"{{it is|it's|the {{oven|thermometer|water}} is at|the forecast says}} {of}. {{what is that in {to}|how much is that in {to}}}{end}?",
        setting="sums",
    )
    scale = "kelvin" if target == "Kelvin" else f"degrees {target}"
    return draw.turn(ask, f"{{<0> {scale}|that is <0> {scale}|it's <0> {scale}|<0>}}[.]", [value], code, [result])


_PACES = (
    ("km/h,kilometres per hour,kilometers per hour,kph", "m/min,metres per minute,meters per minute", 1000, 60),
    ("km/h,kilometres per hour,kilometers per hour,kph", "m/s,metres per second,meters per second", 1000, 3600),
    ("m/s,metres per second,meters per second", "m/min,metres per minute,meters per minute", 60, 1),
    ("m/s,metres per second,meters per second", "km/h,kilometres per hour,kilometers per hour", 3600, 1000),
    ("m/min,metres per minute,meters per minute", "km/h,kilometres per hour,kilometers per hour", 60, 1000),
    ("m/min,metres per minute,meters per minute", "cm/s,centimetres per second,centimeters per second", 100, 60),
    ("mph,miles per hour", "ft/min,feet per minute", 5280, 60),
    ("mph,miles per hour", "ft/s,feet per second", 5280, 3600),
    ("ft/s,feet per second", "ft/min,feet per minute", 60, 1),
    ("words per minute", "words per hour", 60, 1),
    ("litres per minute,liters per minute", "litres per hour,liters per hour", 60, 1),
    ("litres per hour,liters per hour", "litres per day,liters per day", 24, 1),
    ("beats per second", "beats per minute", 60, 1),
    ("beats per minute", "beats per hour", 60, 1),
    ("pages per hour", "pages per day", 24, 1),
    ("items per hour", "items per minute", 1, 60),
    ("miles per day", "miles per week", 7, 1),
    ("dollars per month", "dollars per year", 12, 1),
    ("dollars per year", "dollars per month", 1, 12),
    ("euros per week", "euros per year", 52, 1),
)
"""Units of speeds, pay and flows, one and the other, and what a number of the one is multiplied and divided by."""


def _speed(draw: Draw) -> Turn:
    """So much in a time, as so much in another, where that is whole."""
    random = draw.random
    froms, tos, times, by = random.choice(_PACES)
    source, target = random.choice(froms.split(",")), random.choice(tos.split(","))
    value = random.randint(1, 120)
    while value * times % by:
        value = random.randint(1, 3000)
    amount = f"<0> {source}"
    result = value * times // by
    ask = asked_of(Words(0, False, " "), amount, target, Scale((), told="the rate is"), source=source)
    code: list[Item] = [
        *ONE,
        *((const(times), "i32.mul") if times > 1 else ()),
        *((const(by), "i32.div_s") if by > 1 else ()),
    ]
    return draw.turn(ask, says_of(Said(target, target), result), [value], [*code, "output"], [result])


_COINS = (
    ("penny:pennies", 1),
    ("nickel:nickels", 5),
    ("dime:dimes", 10),
    ("quarter:quarters", 25),
    ("dollar:dollars", 100),
)


def _coins(draw: Draw) -> Turn:
    """Coins of several kinds, in cents."""
    random = draw.random
    coins = random.sample(_COINS, random.choice((2, 2, 2, 3)))
    if random.random() < 0.6:
        coins.sort(key=lambda coin: -coin[1])
    values = [drawn_amount(draw, 200) for _ in coins]
    code: list[Item] = []
    parts: list[str] = []
    for k, (name, cents) in enumerate(coins):
        code += [Given(k), *((const(cents), "i32.mul") if cents > 1 else ()), *(("i32.add",) if k else ())]
        parts.append(Said(*name.split(":")).of(k, values[k]))
    result = sum(value * cents for value, (_, cents) in zip(values, coins, strict=True))
    amount = f"{', '.join(parts[:-1])} and {parts[-1]}"
    ask = asked_of(Words(0, False, " "), amount, "cents", Scale((), told="I have"))
    return draw.turn(ask, says_of(Said("cent", "cents"), result), values, [*code, "output"], [result])


def _height(draw: Draw) -> Turn:
    """Feet and inches as people write them: 5'8", 5 foot 8."""
    random = draw.random
    values = [random.randint(2, 9), random.randint(1, 11)]
    tall = random.choice(("<0>'<1>\"", "<0>' <1>\"", "<0> foot <1>", "<0> ft <1>", "<0> feet <1>"))
    ask = Ask(
        do=f"convert {tall} {{to|into}} inches",
        np=f"{{{tall} in inches|a height of {tall} in inches|~{tall} converted to inches}}",
        ask=f"{{how many inches {{is|are in|in|is someone who is}} {tall}|how tall is {tall} in inches|{tall} is how many inches|~how many inches would {tall} be}}",
        code=f"{{{tall} in inches{{|?}}|{tall} to inches|inches in {tall}|~{tall} -> inches}}",
        story=f"{{I am|I'm|my {{brother|sister|dad|friend}} is}} {tall}. how many inches is that?",
        exact=True,
        setting="sums",
    )
    result = values[0] * 12 + values[1]
    code = (Given(0), const(12), "i32.mul", Given(1), "i32.add", "output")
    return draw.turn(ask, says_of(Said("inch", "inches"), result), values, code, [result])


_CM, _MM = unit_of("centimetre,centimeter", "cm"), unit_of("millimetre,millimeter", "mm")
_KM, _KILO, _INCH = unit_of("kilometre,kilometer", "km"), unit_of("kilogram,kilo", "kg"), unit_of("inch:inches", "in")
_ML, _CL = unit_of("millilitre,milliliter", "ml,mL"), unit_of("centilitre,centiliter", "cl")
_PARTS = (
    ("{half|half|one half}", "{and a half|and a half|and one half}", 1, 2, "½"),
    ("{a quarter|a quarter|one quarter}", "{and a quarter|and one quarter}", 1, 4, "¼"),
    ("{three quarters|three quarters|3/4}", "{and three quarters|and three quarters}", 3, 4, "¾"),
    ("{a third|one third}", "{and a third|and one third}", 1, 3, "⅓"),
)
"""Parts of a unit: alone, behind a whole number, the number of them, of how many, and as a sign."""


def _fraction(draw: Draw) -> Turn:
    """A part of a unit, or so many and a part, in a smaller one: half a kilo, 3 and a half kilos, 2 1/4 hours."""
    random = draw.random
    alone, behind, times, by, sign = random.choices(_PARTS, (10, 5, 4, 1))[0]
    while True:
        scale, large, small, factor = drawn_pair(draw, 0.85)
        if factor % by == 0:
            break
    words = drawn_words(draw, 0.3)
    source, target = words.said(scale.units[large][0], asked=True), words.said(scale.units[small][0], asked=True)
    part: tuple[Item, ...] = (const(factor), *((const(times), "i32.mul") if times > 1 else ()), const(by), "i32.div_s")
    kind = random.choice(("alone", "behind", "behind", "behind", "apart", "sign", "slash"))
    values: list[int] = []
    code: tuple[Item, ...] = part
    if kind == "alone":
        article = "an" if source.one.startswith(("a", "i", "o", "hour")) else "a"
        amount = (
            f"{'{half|half|half|one half of}' if by == 2 else alone.replace('|3/4', '') + ' of'} {article} {source.one}"
        )
    else:
        values = [drawn_amount(draw, min(USUAL, GREATEST // factor - 1))]
        whole = (*ONE, const(factor), "i32.mul")
        code = (*whole, *part, "i32.add")
        many = source.name(2)
        if kind == "behind":
            amount = f"<0> {behind} {many}"
        elif kind == "apart":
            amount = f"<0> {source.name(values[0])} {behind}"
        elif kind == "sign":
            amount = f"<0>{sign} {many}"
        else:
            values += [times, by]
            amount = f"<0> <1>/<2> {many}"
            code = (*whole, Given(1), const(factor), "i32.mul", Given(2), "i32.div_s", "i32.add")
    result = (values[0] * factor if values else 0) + factor * times // by
    ask = asked_of(Words(0, False, "" if kind in ("sign", "slash") else " "), amount, target.many, scale)
    return draw.turn(ask, says_of(target, result), values, [*code, "output"], [result])


def _third(draw: Draw) -> Turn:
    """Two amounts of one kind, in any order and any mix of spellings, in a third unit or in one of the two."""
    random = draw.random
    while True:
        scale = drawn_scale(draw)
        if len(scale.units) > 1:
            places = random.sample(range(len(scale.units)), 2)
            goal = random.randrange(len(scale.units) if random.random() < 0.2 else min(places) + 1)
            size = scale.units[goal][1]
            sizes = [scale.units[place][1] for place in places]
            if (
                max(places) > goal
                and all(a % size == 0 or size % a == 0 for a in sizes)
                and max(sizes) // size <= LARGEST
            ):
                break
    words = drawn_words(draw, 0.5)
    values: list[int] = []
    code: list[Item] = []
    parts: list[str] = []
    result = 0
    for k, (place, own) in enumerate(zip(places, sizes, strict=True)):
        up = own < size
        ratio = size // own if up else own // size
        value = (
            ratio * random.randint(1, min(30, GREATEST // ratio // 4))
            if up
            else random.randint(1, min(60, GREATEST // ratio // 4))
        )
        said = (words if random.random() < 0.8 else drawn_words(draw, 0.5)).said(scale.units[place][0], asked=True)
        parts.append(f"<{k}>{words.gap if said.gap == '' else said.gap}{said.name(value)}")
        values.append(value)
        code += [
            Given(k),
            *((const(ratio), "i32.div_s" if up else "i32.mul") if ratio > 1 else ()),
            *(("i32.add",) if k else ()),
        ]
        result += value // ratio if up else value * ratio
    target = (words if random.random() < 0.7 else drawn_words(draw, 0.5)).said(scale.units[goal][0], asked=True)
    ask = asked_of(words, _joined(random, parts), target.many, scale)
    return draw.turn(ask, says_of(target, result), values, [*code, "output"], [result])


@dataclass(frozen=True)
class _Stuff:
    """What has a size that something is taken from.

    pairs: large unit, small unit, how many. things: of that size. takes: with an amount B, and from what; took: the same
    of the past; off: without from what; piece: what it is parted into; much: "long".
    """

    pairs: tuple[tuple[Unit, Unit, int], ...]
    things: str
    takes: str
    took: str
    off: str
    piece: str
    much: str


_STUFF = (
    _Stuff(
        (
            *((METRE, _CM, 100), (METRE, _CM, 100), (METRE, _CM, 100), (_CM, _MM, 10), (METRE, _MM, 1000)),
            *((FOOT, _INCH, 12), (FOOT, _INCH, 12), (YARD, FOOT, 3), (YARD, _INCH, 36)),
        ),
        "ribbon|rope|string|wire|cable|board|plank|pipe|hose|strip of paper|chain|beam|thread|piece of cloth|stick|log|roll of tape|metal bar|curtain rail|fishing line|~piece of wood",
        "{cut B from|cut B off|cut B off|cut off B from|take B off|remove B from|~trim B off}",
        "{cut B from|cut B off|took B off|removed B from|~trimmed B off}",
        "{cut off B|cut off B|use B|need B|take away B|~trim off B}",
        "{pieces|pieces|bits|strips|parts|~sections}",
        "long",
    ),
    _Stuff(
        ((_KILO, GRAM, 1000), (_KILO, GRAM, 1000), (_KILO, GRAM, 1000), (POUND, OUNCE, 16)),
        "{bag|sack|packet|box} of {flour|sugar|rice|potatoes|coffee|nuts|cement|sand|sweets|apples|salt|dog food}|block of {cheese|butter|chocolate|clay}|ham|turkey|watermelon|~heap of gravel",
        "{take B from|take B out of|use B of|use B from|remove B from|~weigh out B from}",
        "{took B from|took B out of|used B of|removed B from|~weighed out B from}",
        "{use B|use B|take away B|take out B|give away B|sell B|~use up B}",
        "{portions|bags|servings|packs|pieces|~helpings}",
        "heavy",
    ),
    _Stuff(
        ((LITRE, _ML, 1000), (LITRE, _ML, 1000), (LITRE, _CL, 100), (GALLON, PINT, 8), (GALLON, QUART, 4)),
        "{bottle|jug|can|bucket|tank|barrel} of {water|juice|oil|milk|paint|lemonade|tea|petrol|soup|wine}|~drum of vinegar",
        "{pour B out of|pour B from|drink B from|take B from|use B of|~drain B from}",
        "{poured B out of|poured B from|drank B from|took B from|used B of|~drained B from}",
        "{drink B|pour out B|use B|use B|spill B|take out B|~drain off B}",
        "{glasses|cups|bottles|portions|~flasks}",
        "",
    ),
    _Stuff(
        ((_KM, METRE, 1000), (_KM, METRE, 1000), (unit_of("mile", "mi"), YARD, 1760)),
        "{race|run|walk|hike|path|road|track|trip|route|swim|~trail}",
        "{do B of|cover B of|finish B of|complete B of|~get through B of}",
        "{did B of|covered B of|finished B of|have done B of|~got through B of}",
        "{do B|cover B|have done B|finish B|~put B behind me}",
        "{stages|laps|sections|rounds|~legs}",
        "long",
    ),
    _Stuff(
        ((HOUR, MINUTE, 60), (HOUR, MINUTE, 60), (MINUTE, SECOND, 60)),
        "{film|movie|flight|lesson|concert|shift|exam|course|break|show|video|~lecture}",
        "{miss B of|spend B of|use B of|sit through B of|~get through B of}",
        "{missed B of|spent B of|used B of|sat through B of|~got through B of}",
        "{miss B|use B|spend B|skip B|~sleep through B}",
        "{parts|blocks|sections|slots|~chunks}",
        "long",
    ),
)


def _remains(draw: Draw) -> Turn:
    """What is left of something when a part is taken, put together, compared or cut up, with units that differ."""
    random = draw.random
    stuff = random.choices(_STUFF, (5, 3, 3, 2, 2))[0]
    over, under, factor = random.choice(stuff.pairs)
    words = drawn_words(draw, 0.5)
    kind = random.choices(("less", "twice", "several", "sum", "more", "cut"), (9, 3, 3, 4, 4, 4))[0]
    ahead = random.random() < 0.5  # what is taken is said first
    while True:
        a, b, c = random.randint(1, 12 if factor > 20 else 60), _below(random, factor), _below(random, factor)
        if kind in ("less", "more", "twice") and random.random() < 0.3:
            b += factor * random.randrange(a)
        if kind == "several":
            b, c = random.randint(2, 9), max(1, c // 3)
        if kind == "cut":
            b = max(2, b // random.choice((1, 2, 5)))
            if random.random() < 0.7 and a * factor % b:
                continue
        whole = a * factor
        result = {
            "less": whole - b,
            "more": whole - b,
            "twice": whole - b - c,
            "several": whole - b * c,
            "sum": whole + b,
            "cut": whole // b,
        }[kind]
        if result > 0:
            break
    count = 3 if kind in ("twice", "several") else 2
    places = (count - 1, *range(count - 1)) if ahead else range(count)
    at, first, *rest = places
    large = words.said(over, asked=True)
    small = (words if random.random() < 0.8 else drawn_words(draw, 0.5)).said(under, asked=True)
    name = (words if random.random() < 0.8 else drawn_words(draw, 0.5)).said(under, asked=True).many
    size = f"<{at}>{words.gap if large.gap == '' else ' '}{large.name(a)}"

    def of(place: int, value: int) -> str:
        return f"<{place}>{words.gap if small.gap == '' else ' '}{small.name(value)}"

    part = of(first, b)
    if kind == "twice":
        part = f"{part} {{and|and then|and then another|plus}} {of(rest[0], c)}"
    elif kind == "several":
        part = f"{{<{first}> {stuff.piece} of {of(rest[0], c)}|<{first}> times {of(rest[0], c)}|<{first}> {stuff.piece} of {of(rest[0], c)} each|~<{first}> lots of {of(rest[0], c)}}}"
    values = [0] * count
    for place, value in zip(places, (a, b, c), strict=False):
        values[place] = value
    code: tuple[Item, ...] = (Given(at), const(factor), "i32.mul")
    if kind == "sum" and ahead:
        code = (Given(first), *code, "i32.add")
    else:
        further: dict[str, tuple[Item, ...]] = {
            "twice": (Given(first), "i32.sub", *(Given(k) for k in rest), "i32.sub"),
            "several": (Given(first), *(Given(k) for k in rest), "i32.mul", "i32.sub"),
            "sum": (Given(first), "i32.add"),
            "cut": (Given(first), "i32.div_s"),
        }
        code += further.get(kind, (Given(first), "i32.sub"))
    thing = (
        random.choice(stuff.things.replace("~", "").split("|")) if "{" not in stuff.things else f"{{{stuff.things}}}"
    )
    owned = f"{{a {thing} of {size}|a {thing} of {size}|a <{at}> {large.one} {thing}|~one {thing} of {size}}}"
    ask = words.ask(**_remaining(stuff, kind, (thing, size, owned, part, name), ahead=ahead))
    target = Said(stuff.piece, stuff.piece) if kind == "cut" else Said(name, name)
    says = RESULT if kind == "cut" or result == 1 else says_of(target, result)
    return draw.turn(ask, says, values, [*code, "output"], [result])


def _remaining(stuff: _Stuff, kind: str, texts: tuple[str, ...], *, ahead: bool) -> dict[str, str]:
    """The forms of what `_remains` asks. texts: a thing, its size, both, what is taken, and the unit asked for."""
    thing, size, owned, part, name = texts
    long = f" {stuff.much}" if stuff.much else ""
    weighs = (
        f"{{weighs|is}} {size}" if long == " heavy" else f"{{is|measures}} {size}{long}" if long else f"holds {size}"
    )
    who = "{I|I|I|you|we|~they}"
    if kind == "sum":
        both = (part, size) if ahead else (size, part)
        told = f"{{one {thing} {'weighs' if long == ' heavy' else 'is'} {both[0]} and {{another|the other|a second one}} {both[1]}|I have {{a|one}} {thing} of {both[0]} and {{one|another}} of {both[1]}|two {{pieces|parts}} are {both[0]} and {both[1]}|~there is {both[0]} of it, and {both[1]} of another}}"
        ask = f"{{how many {name} {{is that|are they|are they together|is that together|is that in total|is that altogether|do I have in all}}|how much is that {{together|in total|altogether}} in {name}|~what do they come to in {name}}}"
        return {
            "story": f"{told}. {ask}?",
            "ask": f"{{if {told}, {ask}|how many {name} are {both[0]} and {both[1]} {{together|in total|altogether|combined}}|how many {name} do {both[0]} and {both[1]} make {{together|in total}}|~{both[0]} with {both[1]} added: how many {name}}}",
            "code": f"{{{both[0]} and {both[1]} {{together|in total|altogether}} in {name}{{|?}}|{both[0]} + {both[1]}, total {name}{{|?}}|~total in {name} of {both[0]} and {both[1]}}}",
        }
    if kind == "more":
        than = {" long": "longer", " heavy": "heavier"}.get(long, "more")
        pair = f"{part} than {size}" if ahead else f"{size} than {part}"
        word = {"longer": "shorter", "heavier": "lighter"}.get(than, "less") if ahead else than
        low, high = (part, size) if ahead else (size, part)
        return {
            "ask": f"{{how many {name} {word} {{is|are}} {pair}|by how many {name} is {low} {word} than {high}|how much {word} is {pair} in {name}|what is the difference between {low} and {high} in {name}|how many {name} are between {low} and {high}|~{low} is how many {name} {word} than {high}}}",
            "story": f"{{one {thing} is {low} and {{another|the other}} is {high}|I have {low} and my {{friend|sister|brother}} has {high}}}. {{how many {name} is the difference|what is the difference in {name}|~how far apart are they in {name}}}?",
            "np": f"{{the difference between {low} and {high} in {name}|the difference in {name} between {low} and {high}|~the gap in {name} between {low} and {high}}}",
            "code": f"{{difference between {low} and {high} in {name}{{|?}}|{low} vs {high}, difference in {name}{{|?}}|~{low} or {high}, how many {name} apart}}",
        }
    if kind == "cut":
        each = f"{stuff.piece} of {part}"
        out = "{can I {get|cut|make} from|can be {made|cut} from|can you get {from|out of}|are {there |}in|do I get {from|out of}|fit into|~would I get out of}"
        asks = (
            f"{{how many {each} {out} {{{size}|{owned}}}|how many {part} {stuff.piece} {out} {{{size}|{owned}}}|how many {{times does {part} fit into|{part} are in}} {size}|~into how many {each} does {owned} go}}"
            if ahead
            else f"{{from {{{size}|{owned}}}, how many {each} can I {{get|make|cut}}|{{{size}|{owned}}} makes how many {each}|{{{size}|{owned}}} is how many {each}|if I {{split|divide|part|cut up}} {owned} into {each}, how many {{do I get|are there|is that}}|~{owned} gives how many {each}}}"
        )
        if ahead:
            return {
                "ask": asks,
                "code": f"{{{each} in {size}{{|?}}|how many {each} in {size}{{|?}}|~{part} into {size}?}}",
            }
        return {
            "ask": asks,
            "story": f"{{I have {owned}|a {thing} {weighs}}}. {{how many {each} can I {{make|get|cut}}|I part it into {each}. how many {{are there|do I get}}|~how many {each} does that make}}?",
            "code": f"{{{size} in {each}, how many{{|?}}|{size} / {part} = how many {stuff.piece}{{|?}}|~{size} split by {part}?}}",
        }
    rest = f"{{how many {name} are left|how many {name} are left|how many {name} {{remain|are still left|are left over|do I have left}}|how much is left in {name}|what is left in {name}|how many {name} are there still|~how many {name} would be left over}}"
    if stuff.much:
        rest = rest.replace("|~", f"|how {stuff.much} is the rest in {name}|~")
    takes, took, off = (text.replace("B", part) for text in (stuff.takes, stuff.took, stuff.off))
    if ahead:
        clause = f"{who} {takes} {owned}"
        return {
            "ask": f"{{{rest} {{if|if|when|after}} {clause}|if {clause}, {rest}|when {clause}, {rest}}}",
            "story": f"I {took} {owned}. {rest}?",
            "code": f"{{{part} {{from|off|out of}} {size}, {name} left{{|?}}|{part} less than {size} in {name}{{|?}}|{name} left after taking {part} {{from|off}} {size}{{|?}}|~{part} gone from {size}: {name} left?}}",
        }
    return {
        "ask": f"{{how much is left of {{{size}|{owned}}} {{if|when|after}} {who} {off}, in {name}|how many {name} are left of {{{size}|{owned}}} {{if|when|after}} {who} {off}|how many {name} remain of {size} {{if|when|after}} {who} {off}|{{from|of}} {{{size}|{owned}}} {who} {off}, {rest}|{{if|when}} {{I have {owned}|a {thing} {weighs}}} and {who} {off}, {rest}|~of {owned}, how many {name} stay once {who} {off}}}",
        "story": f"{{I have {owned}|{{a|my|the}} {thing} {weighs}|{{a|my|the}} {thing} {weighs}}}{{. {who} {off}| and {who} {off}}}. {rest}?",
        "code": f"{{{size} {{minus|less|take away}} {part}, {name} left{{|?}}|{size} and {who} {off}, {name} left{{|?}}|{name} left of {size} after {part}{{|?}}|left of {size} when {who} {off}, in {name}{{|?}}|~{size}, {part} gone: {name} left?}}",
    }


_PLAIN = ((_down, 80), (_up, 40), (_compound, 26), (_parted, 10), (_sum, 6))
_KINDS = (
    *_PLAIN,
    *((_bare, 8), (_dozens, 8), (_told, 14), (_total, 8), (_split, 3), (_degrees, 6), (_speed, 5), (span, 16)),
    *((_coins, 4), (_height, 2), (dates, 4), (months, 14), (ending, 12), (_remains, 22), (_third, 20)),
    *((_fraction, 8), (hours, 4)),
)
"""What a question is about, and how often; with `magnitude` only the plain ones, whose numbers may be of any size."""


def conversion(draw: Draw) -> Turn:
    """A question about units."""
    kinds = _PLAIN if draw.magnitude else _KINDS
    return draw.random.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0](draw)

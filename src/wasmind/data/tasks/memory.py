"""memory: numbers are stored at addresses and read back.

Teaches byte addresses, little-endian order, the widths of loads and stores and their signs, arrays of 4-byte items, and
loops over a region. It is asked by orders ("store 5 at address 16, then read it back"), questions ("what does address
16 hold after …"), noun phrases and stories of several sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from wasmind.data.grammar import enumerated
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.loops import listed
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed
from wasmind.isa.session import SCRATCH

_Drawn = tuple[Ask, str, list[int], list[Item], list[int]]
"""(ways of asking, answer, numbers, program, what it outputs)."""
_SIZE = 65_536
"""Bytes of memory."""
_LONGEST = 46
"""The most instructions, without `halt`, of a program in training."""
_IT = "{it is <0>|that is <0>|it holds <0>|I read <0>|the answer is <0>|<0>}[.]"

_SHOW = "{give me|tell me|show me|report|~read out}"
_PUT = "{store|write|put|save|~place}"
_AT = "{at|at address|at memory address}"


def _address(random: Random, room: int = 4, step: int = 1) -> int:
    """An address that has `room` bytes behind it: mostly a small one, at times any, at times a multiple of 16."""
    chance = random.random()
    highest = (_SIZE - room) // step
    if chance < 0.4:
        return random.randint(0, min(300 // step, highest)) * step
    if chance < 0.6:
        return min(16 * random.randint(1, 255), highest * step)
    return random.randint(0, highest) * step


def _apart(random: Random, count: int) -> list[int]:
    """Addresses of 4-byte numbers that do not overlap."""
    while True:
        made = [_address(random) for _ in range(count)]
        if all(abs(a - b) >= 4 for i, a in enumerate(made) for b in made[:i]):
            return made


def _back(draw: Draw) -> _Drawn:
    """Stored and read again."""
    value = draw.number()
    ask = Ask(
        do=f"{{{_PUT} <0> {_AT} <1>|{_PUT} the number <0> {_AT} <1>}}{{, then |, and then | and }}{{read it back|load it again|read address <1>|tell me what address <1> holds}}",
        ask="{what does address <1> hold|what do you read at address <1>|what is at address <1>} {after <0> is stored there|once <0> has been written there|~when <0> has gone there}",
        np="{the number at address <1>|the four-byte number at address <1>|what address <1> holds} {after storing <0> there|after <0> is written to it}",
    )
    return (
        ask,
        _IT,
        [value, _address(draw.random)],
        [Given(1), Given(0), "i32.store", Given(1), "i32.load", "output"],
        [value],
    )


def _overwritten(draw: Draw) -> _Drawn:
    """Stored twice at one place, or with a copy made between."""
    random = draw.random
    first, second = draw.number(), draw.number()
    if random.random() < 0.4:
        ask = Ask(
            do=f"{_PUT} <0> {_AT} <2>, {{overwrite it with <1>|replace it by <1>|then write <1> there|~change it to <1>}}, and {{read it|read that address|read address <2>}}",
            story="address <2> {first gets|is given|holds} <0>{. Then|. After that,|, and then} {<1> is written there|it is overwritten with <1>|~<1> takes its place}. {What does it hold now?|What is there now?|What do I read there?}",
        )
        code: list[Item] = [
            Given(2),
            Given(0),
            "i32.store",
            Given(2),
            Given(1),
            "i32.store",
            Given(2),
            "i32.load",
            "output",
        ]
        return (
            ask,
            "{it holds <0>|now it is <0>|only <0> is left there|I read <0>|<0>}[.]",
            [first, second, _address(random)],
            code,
            [second],
        )
    a, b = _apart(random, 2)
    ask = Ask(
        do=f"{_PUT} <0> {_AT} <2>, copy it to address <3>, {{put|write|store}} <1> {_AT} <2>, and {{read both|read both addresses|show me both numbers}}",
        story=f"I {{store|write|put}} <0> {_AT} <2>{{ and copy it to|, then copy it to|. Then I copy it to}} address <3>. {{Then|After that}} I {{put|store|write}} <1> {_AT} <2>. {{What do addresses <2> and <3> hold now?|What is at <2> and at <3>?|~What is left at the two addresses?}}",
    )
    code = [Given(2), Given(0), "i32.store", Given(3), Given(2), "i32.load", "i32.store"]
    code += [Given(2), Given(1), "i32.store", Given(2), "i32.load", "output", Given(3), "i32.load", "output"]
    says = "{the first address holds <0>, the second <1>|<0> in the first place and <1> in the copy|the first is <0> now, the copy is still <1>|they hold <0> and <1>}[.]"
    return ask, says, [first, second, a, b], code, [second, first]


def _copied(draw: Draw) -> _Drawn:
    """Copied to another address, and changed on the way."""
    a, b = _apart(draw.random, 2)
    low, high = -(2**30), 2**30
    value, more = draw.number(low, high), draw.number(low, high)
    mnemonic, word, result = draw.random.choice(
        (
            ("i32.add", "{add <1> to it|increase it by <1>|~raise it by <1>}", value + more),
            ("i32.sub", "{subtract <1> from it|take <1> away from it|~lower it by <1>}", value - more),
        )
    )
    ask = Ask(
        do=f"{_PUT} <0> {_AT} <2>, {{load it|read it}}, {word}, {{{{store|write|put}} the result {_AT} <3>|{{put|write}} what comes out {_AT} <3>}}, and {{read that|{_SHOW} what address <3> holds}}",
        story=f"{{store|write|put}} <0> {_AT} <2>. {{Read it|Load it}}, {word} and {{save the result|keep the result|store what you get}} {_AT} <3>. {{What does address <3> hold?|What is at <3> then?|~What do I find at <3>?}}",
    )
    code: list[Item] = [Given(2), Given(0), "i32.store"]
    code += [Given(3), Given(2), "i32.load", Given(1), mnemonic, "i32.store", Given(3), "i32.load", "output"]
    return (
        ask,
        "{it holds <0>|the result there is <0>|it is <0>|<0>}[.]",
        [value, more, a, b],
        code,
        [result],
    )


def _swapped(draw: Draw) -> _Drawn:
    """Two cells change places."""
    a, b = _apart(draw.random, 2)
    x, y = draw.number(), draw.number()
    ask = Ask(
        do=f"{_PUT} <0> {_AT} <2> and <1> {_AT} <3>, {{swap the two|swap them|exchange the two numbers|~let them trade places}}, and {{read both|show me both|read the two addresses}}",
        story="address <2> {holds|has} <0> and address <3> {holds|has} <1>. {Swap them.|Swap the two numbers.|Exchange what they hold.|~Let the two trade places.} {What is at <2> and what is at <3> now?|What does each address hold now?|What do they hold after that?}",
        ask="{what do addresses <2> and <3> hold after a swap if <0> was at <2> and <1> at <3>|if <0> is at address <2> and <1> at address <3>, what do the two hold after a swap}",
    )
    code: list[Item] = [Given(2), Given(0), "i32.store", Given(3), Given(1), "i32.store"]
    code += [Given(2), Given(3), "i32.load", Given(3), Given(2), "i32.load", "i32.store", "i32.store"]
    code += [Given(2), "i32.load", "output", Given(3), "i32.load", "output"]
    says = "{the first address holds <0> now, the second <1>|<0> is in the first place now, <1> in the second|after the swap they hold <0> and <1>|now it is <0> first and <1> second}[.]"
    return ask, says, [x, y, a, b], code, [y, x]


def _little_endian(draw: Draw) -> _Drawn:
    """Bytes that are read as one number."""
    random = draw.random
    count = random.choice((2, 4, 4))
    parts = [random.choice((0, 1, 255, random.randrange(256), random.randrange(256))) for _ in range(count)]
    parts[0] = random.randrange(256)
    kind, what, sign = random.choice(
        (("i32.load", "{32-bit number|32-bit integer|four-byte number|~word}", True),)
        if count == 4
        else (
            ("i32.load16_u", "unsigned {two-byte number|two-byte number|16-bit number}", False),
            ("i32.load16_s", "signed {two-byte number|two-byte number|16-bit number}", True),
        )
    )
    numbers, at = listed(count), f"<{count}>"
    ask = Ask(
        do=f"{_PUT} the bytes {numbers} {{from address {at} on|starting at address {at}|at address {at} and up|~upward from address {at}}} and {{read them as one|read them back as one|load them as one}} {{little-endian {what}|{what}, little-endian|{what}}}",
        story=f"the bytes {numbers} {{stand|lie|are stored}} {{from address {at} on|one after the other, starting at address {at}}}. {{Which {what} do they make?|What is their value as one {what}?|Read them as one {what}.|~What do they make as one {what}?}}",
        np=f"the {what} {{that you load from address {at}|at address {at}}} {{if|when}} the bytes {numbers} {{are stored there|lie there in order}}",
    )
    code: list[Item] = []
    for k in range(count):
        code += [Given(count), Given(k), ("i32.store8", k)]
    code += [Given(count), (kind, 0), "output"]
    return (
        ask,
        _IT,
        [*parts, _address(random)],
        code,
        [int.from_bytes(bytes(parts), "little", signed=sign)],
    )


def _pieces(draw: Draw) -> _Drawn:
    """A number, and a part of it that is read alone or overwritten."""
    random = draw.random
    value, address, k = draw.number(), _address(random), random.randrange(4)
    if abs(value) < 2**16 and random.random() < 0.8:
        value = random.choice((1, -1)) * random.randrange(10**7, 2**31)
    raw = bytearray((value % 2**32).to_bytes(4, "little"))
    if random.random() < 0.35:
        byte = random.randrange(256)
        ask = Ask(
            do=f"{_PUT} <0> as a four-byte number {_AT} <1>, {{set the byte at <2> to <3>|overwrite the byte at address <2> with <3>|~change the byte at <2> to <3>}}, and {{read the number again|read address <1> again|load the four-byte number at <1>}}",
            story=f"a {{32-bit|four-byte}} number, <0>, {{lies|is stored}} {_AT} <1>. {{Then the byte at <2> is set to <3>|Someone writes the byte <3> to address <2>}}. {{What does the number become?|What is the number now?|~What is left of the number?}}",
        )
        raw[k] = byte
        code: list[Item] = [
            Given(1),
            Given(0),
            "i32.store",
            Given(2),
            Given(3),
            "i32.store8",
            Given(1),
            "i32.load",
            "output",
        ]
        expected = int.from_bytes(raw, "little", signed=True)
        return (
            ask,
            "{it becomes <0>|the number is now <0>|now it is <0>|<0>}[.]",
            [value, address, address + k, byte],
            code,
            [expected],
        )
    if random.random() < 0.3:
        ask = Ask(
            do=f"{_PUT} <0> {_AT} <1> and {{show me its four bytes|list its four bytes|read its four bytes one by one|~take it apart into bytes}} {{in order|from low to high|from address <1> up}}",
            ask="{which four bytes lie in memory when <0> is stored at address <1>|how does <0> look byte by byte if it is stored at address <1>}",
        )
        code = [Given(1), Given(0), "i32.store"]
        for i in range(4):
            code += [Given(1), ("i32.load8_u", i), "output"]
        return (
            ask,
            "{they are <0>, <1>, <2> and <3>|the bytes are <0>, <1>, <2> and <3>|<0>, <1>, <2>, <3>, lowest first}[.]",
            [value, address],
            code,
            list(raw),
        )
    sign, width = random.random() < 0.5, random.choice((1, 2))
    k = min(k, 4 - width)
    what = f"{{{'signed' if sign else 'unsigned'} {'byte' if width == 1 else 'two-byte number'}}}"
    ask = Ask(
        do=f"{_PUT} <0> {_AT} <1>, then {{read|load}} the {what} at {{|address }}<2>",
        ask=f"{{what is the {what} at address <2>|which {what} do you find at address <2>}} {{if <0> is stored as a four-byte number at <1>|after storing the four-byte number <0> at <1>}}",
        np=f"the {what} {{at|that a load gives at|~found at}} address <2> {{after storing|once you store}} <0> as {{a 32-bit number|four bytes|a four-byte number}} at <1>",
    )
    kind = f"i32.load{8 * width}_{'s' if sign else 'u'}"
    code = [Given(1), Given(0), "i32.store", Given(2), (kind, 0), "output"]
    expected = int.from_bytes(raw[k : k + width], "little", signed=sign)
    return ask, _IT, [value, address, address + k], code, [expected]


def _signs(draw: Draw) -> _Drawn:
    """One byte, read with its sign and without."""
    random = draw.random
    wide = random.random() < 0.3
    value = (
        random.randrange(32768, 65536)
        if wide
        else random.randint(0, 255)
        if random.random() < 0.3
        else random.randrange(128, 256)
    )
    what, bits = ("two-byte number", 16) if wide else ("byte", 8)
    ask = Ask(
        do=f"{_PUT} {{the {what} <0>|<0> as a {what}}} {_AT} <1> and {{read it both|load it}} {{as an unsigned and as a signed {what}|as a {what} without a sign and with one|without a sign and with one}}",
        ask=f"{{what is the {what} <0> at address <1>|what do you get for the {what} <0> at address <1>}} {{read unsigned and read signed|if it is loaded unsigned and then signed|~without its sign and with it}}",
    )
    code: list[Item] = [Given(1), Given(0), (f"i32.store{bits}", 0)]
    code += [Given(1), (f"i32.load{bits}_u", 0), "output", Given(1), (f"i32.load{bits}_s", 0), "output"]
    says = "{unsigned it is <0>, signed it is <1>|<0> without a sign, <1> with one|it reads <0> unsigned and <1> signed}[.]"
    return ask, says, [value, _address(random)], code, [value, value - 2**bits if value >= 2 ** (bits - 1) else value]


def _added(draw: Draw) -> _Drawn:
    """Numbers at addresses far apart, combined."""
    random = draw.random
    count = random.choice((2, 2, 3))
    addresses = _apart(random, count)
    bound = 40_000 if count == 2 and not draw.magnitude and random.random() < 0.3 else 500_000_000
    values = [draw.number(-bound, bound) for _ in addresses]
    mnemonic, what, result = "i32.add", "{sum|total}", sum(values)
    if count == 2 and random.random() < 0.4:
        mnemonic, what, result = "i32.sub", "{difference}", values[0] - values[1]
        if bound == 40_000 and random.random() < 0.6:
            mnemonic, what, result = "i32.mul", "{product}", values[0] * values[1]
    pairs = [f"<{k}> {{at|at address}} <{count + k}>" for k in range(count)]
    held = [f"address <{count + k}> holds <{k}>" for k in range(count)]
    places = [f"<{count + k}>" for k in range(count)]
    ask = Ask(
        do=f"{_PUT} {enumerated(pairs)}, {{then |and then |and }}{{read them again and give me|load them and give me|show me}} their {what}",
        story=f"{enumerated(held)}. {{What is the {what} of {{what is stored there|the stored numbers}}?|Read them and tell me their {what}.|~What {what} do they have?}}",
        np=f"the {what} of {{the numbers at|what is stored at}} addresses {enumerated(places)} {{if|when}} {enumerated(held)}",
    )
    code: list[Item] = []
    for k in range(count):
        code += [Given(count + k), Given(k), "i32.store"]
    code += [Given(count), "i32.load"]
    for k in range(1, count):
        code += [Given(count + k), "i32.load", mnemonic]
    return (
        ask,
        f"{{the {what} is <0>|that makes <0>|it is <0>|<0>}}[.]",
        [*values, *addresses],
        [*code, "output"],
        [result],
    )


def _filled(draw: Draw) -> _Drawn:
    """A region that a loop fills with one number, and what is read from it."""
    random = draw.random
    count, value, byte = random.randint(3, 40), draw.number(), random.randrange(1, 256)
    wide = draw.magnitude or random.random() < 0.5
    base = _address(random, 4 * count if wide else count + 4)
    index: list[Item] = [get(SCRATCH)]
    if wide:
        k = random.randrange(count)
        what, store, values, expected = (
            "{four-byte cells|four-byte numbers|cells of four bytes}",
            "i32.store",
            [value],
            value,
        )
        index += [const(2), "i32.shl"]
        where = base + 4 * k
        question = "{read the four-byte number at address <3>|tell me what address <3> holds|load the number at <3>}"
    else:
        what, store, values = "bytes", "i32.store8", [byte]
        inside = random.randint(max(0, count - 4), count - 1)
        where = base + inside
        raw = bytes(byte if i < count else 0 for i in range(inside, inside + 4))
        expected = int.from_bytes(raw, "little", signed=True)
        question = "{read the four-byte number at address <3>|load four bytes from address <3>|tell me the 32-bit number at <3>}"
    ask = Ask(
        do=f"fill {{the <1> {what} from address <2> on|<1> {what} starting at address <2>}} with <0>, {{then |and }}{question}",
        story=f"{{in zeroed memory, |starting with empty memory, |beginning with all zeros, }}<1> {what} from address <2> on are {{all filled with <0>|all set to <0>|~made <0>, every one}}. {{What four-byte number is at address <3>?|Which 32-bit number do I read at <3>?|What number do four bytes from <3> on make?}}",
        ask=f"{{which four-byte number is at address <3>|what 32-bit number do you load from address <3>}} {{after|once}} <1> {what} from address <2> on are set to <0>",
    )
    code: list[Item] = [const(0), put(SCRATCH)]
    code += loop(
        Given(2), *index, "i32.add", Given(0), store,
        get(SCRATCH), const(1), "i32.add", ("local.tee", SCRATCH), Given(1), "i32.lt_s",
    )  # fmt: skip
    code += [Given(3), "i32.load", "output"]
    return ask, _IT, [*values, count, base, where], code, [expected]


def _multiples(draw: Draw) -> _Drawn:
    """A table that a loop makes, and one of its items."""
    random = draw.random
    count = random.randint(4, 30)
    k = random.randrange(1, count)
    doubled = random.random() < 0.4 and not draw.magnitude
    value = draw.number(1, 40) if doubled else draw.number(-70_000_000, 70_000_000)
    base = _address(random, 4 * count)
    if doubled:
        count = min(count, 24)
        k = min(k, count - 1)
        ask = Ask(
            do="{write|store} <0> at address <2> and {in each following four-byte cell twice the one before|double it from one four-byte cell to the next}, <1> cells in all, {and|then} {read cell <3>, counting from zero|tell me what cell <3> holds, counting from zero}",
            story="<1> cells of four bytes start at address <2>. The first one holds <0> and {each one holds twice the one before|each further one is double the one before}. {What does cell <3> hold, counting from zero?|~Counting from zero, what is in cell <3>?}",
        )
        code: list[Item] = [
            Given(2),
            Given(0),
            "i32.store",
            Given(2),
            put(SCRATCH),
            Given(1),
            const(1),
            "i32.sub",
            put(SCRATCH + 1),
        ]
        code += loop(
            get(SCRATCH), get(SCRATCH), "i32.load", const(1), "i32.shl", ("i32.store", 4),
            get(SCRATCH), const(4), "i32.add", put(SCRATCH),
            get(SCRATCH + 1), const(1), "i32.sub", ("local.tee", SCRATCH + 1),
        )  # fmt: skip
        expected = value * 2**k
    else:
        ask = Ask(
            do="{make|store|write} a table of <1> multiples of <0>, {from zero times <0> on|beginning with zero times <0>}, as four-byte numbers {from address <2> on|at address <2>}, {and|then} {read item <3>, counting from zero|read the one with index <3>|tell me what index <3> holds}",
            story="an array of <1> four-byte numbers starts at address <2>, and item k is k times <0>. {What is item <3>?|What does item <3> hold?|Fill it and read item <3>.|~Build it and tell me item <3>.}",
        )
        code = [const(0), put(SCRATCH)]
        code += loop(
            Given(2), get(SCRATCH), const(2), "i32.shl", "i32.add", get(SCRATCH), Given(0), "i32.mul", "i32.store",
            get(SCRATCH), const(1), "i32.add", ("local.tee", SCRATCH), Given(1), "i32.lt_s",
        )  # fmt: skip
        expected = value * k
    code += [Given(2), Given(3), const(2), "i32.shl", "i32.add", "i32.load", "output"]
    return ask, _IT, [value, count, base, k], code, [signed(expected)]


def _grown(draw: Draw) -> _Drawn:
    """Memory with more pages."""
    more = draw.random.randint(2, 60)
    ask = Ask(
        do="grow {the memory|memory|your memory} by <0> pages and {tell me|show me} {how many pages and bytes there are then|the new size in pages and in bytes|~its size after that, in pages and bytes}",
        ask="how many pages and bytes of memory are there after {growing it|you grow it} by <0> pages",
    )
    code: list[Item] = [
        Given(0),
        "memory.grow",
        "drop",
        "memory.size",
        "output",
        "memory.size",
        const(16),
        "i32.shl",
        "output",
    ]
    says = (
        "{there are <0> pages, which is <1> bytes|<0> pages, or <1> bytes|now it has <0> pages, that is <1> bytes}[.]"
    )
    return ask, says, [more], code, [1 + more, (1 + more) * _SIZE]


@dataclass(frozen=True)
class _Reading:
    """What is asked of an array, and the oracle. comparison: which number is kept; the sum has none."""

    what: str
    says: str
    oracle: Callable[[Sequence[int]], int]
    comparison: str = ""


_X, _BEST = SCRATCH + 2, SCRATCH + 3


def _better(comparison: str) -> tuple[Item, ...]:
    return put(_X), get(_X), get(_BEST), get(_X), get(_BEST), (comparison, 0), "select", put(_BEST)


_READINGS = (
    _Reading(
        "{largest|biggest|greatest|~highest} number",
        "{the largest is <0>|<0> is the largest|it is <0>|the maximum is <0>|<0>}[.]",
        max,
        "i32.gt_s",
    ),
    _Reading(
        "{smallest|least|~lowest} number",
        "{the smallest is <0>|<0> is the smallest|it is <0>|the minimum is <0>|<0>}[.]",
        min,
        "i32.lt_s",
    ),
    _Reading(
        "{sum|total}",
        "{the sum is <0>|they add up to <0>|the total is <0>|<0>}[.]",
        sum,
    ),
)


def _array(draw: Draw) -> _Drawn:
    """Numbers in a row in memory: the largest, the smallest, their sum, or one of them."""
    random = draw.random
    count = draw.count(3, 6, 18)
    if draw.length:
        count = max(count, 15)
    base = _address(random, 4 * count, 4)
    values = [draw.number(-100_000_000, 100_000_000) for _ in range(count)]
    numbers, at = listed(count), f"<{count}>"
    put_there = f"{_PUT} {{|the array |the numbers }}{numbers} {{as {{32-bit|four-byte}} numbers from address {at} on|in a row of four-byte cells from address {at} on|at address {at}, four bytes each}}"
    code: list[Item] = []
    for k in range(count):
        code += [Given(count), Given(k), ("i32.store", 4 * k)]
    chance = random.random()
    if chance < 0.35:
        return _item(random, put_there, values, base, code)
    if chance < 0.5:
        return _changed(draw, put_there, values, base, code)
    reading = random.choice(_READINGS)
    ask = Ask(
        do=f"{put_there}, {{then find|and find|then give me|and tell me}} the {reading.what}{{| there| of them}}",
        story=f"{{the numbers|the four-byte numbers}} {numbers} {{lie in memory from address {at} on|are stored one after the other from address {at} on, four bytes each}}. {{What is the {reading.what}?|Tell me the {reading.what}.|Find the {reading.what} there.|~Work out the {reading.what}.}}",
    )
    if not reading.comparison:
        code += [Given(count), "i32.load"]
        for k in range(1, count):
            code += [Given(count), ("i32.load", 4 * k), "i32.add"]
    else:
        code += [Given(count), put(SCRATCH), get(SCRATCH), "i32.load", put(_BEST), const(count), put(SCRATCH + 1)]
        code += loop(
            get(SCRATCH), "i32.load", *_better(reading.comparison), get(SCRATCH), const(4), "i32.add", put(SCRATCH),
            get(SCRATCH + 1), const(1), "i32.sub", ("local.tee", SCRATCH + 1),
        )  # fmt: skip
        code += [get(_BEST)]
    return ask, reading.says, [*values, base], [*code, "output"], [reading.oracle(values)]


def _item(random: Random, put_there: str, values: list[int], base: int, code: list[Item]) -> _Drawn:
    """The item of an array with an index, counted from zero."""
    count = len(values)
    k = random.randrange(count)
    index, at = f"<{count + 1}>", f"<{count}>"
    ask = Ask(
        do=f"{put_there}, {{then|and}} {{read item {index}, counting from zero|read the one with index {index}|load element {index}, with the first being element zero}}",
        story=f"an array of {{32-bit|four-byte}} numbers starts at address {at}: {listed(count)}. {{What is the item with index {index}?|Counting from zero, which one is item {index}?|Load element {index}, counting from zero.|~What does index {index} hold?}}",
    )
    code += [Given(count), Given(count + 1), const(2), "i32.shl", "i32.add", "i32.load", "output"]
    return ask, _IT, [*values, base, k], code, [values[k]]


def _changed(draw: Draw, put_there: str, values: list[int], base: int, code: list[Item]) -> _Drawn:
    """An array with one item more made of two of its items."""
    random, count = draw.random, len(values)
    i, k = random.sample(range(count), 2)
    ask = Ask(
        do=f"{put_there}, {{replace|overwrite}} item <{count + 1}> {{by its sum with item|with the sum of itself and item}} <{count + 2}>, {{both counted from zero|counting from zero}}, and {{read it|tell me what it is now}}",
    )
    four: list[Item] = [const(2), "i32.shl", "i32.add"]
    code += [Given(count), Given(count + 1), *four, ("local.tee", SCRATCH), get(SCRATCH), "i32.load"]
    code += [
        Given(count),
        Given(count + 2),
        *four,
        "i32.load",
        "i32.add",
        "i32.store",
        get(SCRATCH),
        "i32.load",
        "output",
    ]
    return (
        ask,
        "{it is <0> now|now it is <0>|the item becomes <0>|<0>}[.]",
        [*values, base, i, k],
        code,
        [values[i] + values[k]],
    )


_SIZED = (_back, _overwritten, _copied, _swapped, _pieces, _pieces, _added, _filled, _multiples, _array, _array)
"""Those with a number of any size."""
_ALL = (*_SIZED, _array, _little_endian, _little_endian, _signs, _grown)


class Memory:
    """A few stores and loads; arrays and filled regions, with loops."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        while True:
            kind = _array if draw.length else draw.random.choice(_SIZED if draw.magnitude else _ALL)
            ask, says, values, code, expected = kind(draw)
            if (len(code) > _LONGEST) == draw.length:
                return Example((draw.turn(ask, says, values, code, expected),))


TASK = Memory()

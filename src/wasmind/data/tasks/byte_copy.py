"""byte_copy: numbers go through the machine and come out exactly, whole or byte by byte.

Teaches to copy every byte of a number, to choose and to order the numbers of a list, and to take numbers apart into
bytes and to put them together. It is asked by orders ("say 3 and 4 backwards", "swap the bytes of 5"), noun phrases ("the
second of 3, 4 and 5", "the lowest byte of 300") and questions ("which number comes last in 3, 4 and 5").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Code, Given, Item, const
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed, unsigned

_SAYS = "{here you are: L|here it is: L|that is L|L|it's L|that one is L|sure: L}[.]"
_SAYS_ALL = "{here you are: L|here they are: L|sure: L|L|you get L|of course: L|ok: L}[.]"


@dataclass(frozen=True)
class _Order:
    """Some numbers of a list, in some order. L in the wording is the list.

    pick: the places to say, for a list of so many numbers. least: how long the list is at least. whole: none is left out.
    """

    ask: Ask
    pick: Callable[[int], Sequence[int]]
    least: int = 2
    whole: bool = False


def _nth(place: int) -> Callable[[int], Sequence[int]]:
    return lambda n: [place % n]


_ORDERS = (
    _Order(
        Ask(
            do="{repeat|say|echo|read back|copy|write down|play back|~parrot|~reproduce} {L|L|the following: L|L exactly|exactly this: L}",
            say="{{repeat|say} after me: L|just say L|echo this: L|repeat this: L|copy that: L|~now you say it: L}",
        ),
        range,
        least=1,
        whole=True,
    ),
    _Order(
        Ask(
            do="{say|give me|list|write|read out|repeat|~recite} L {in reverse order|backwards|in reverse|from last to first|~the other way round}",
            np="{L in reverse order|the reverse of the list L|the reversed list of L|L, backwards|~L when read from right to left}",
            ask="{how does L read backwards|what do you get if you reverse the list L}",
        ),
        lambda n: range(n - 1, -1, -1),
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|repeat|list|echo|write} each of L twice|{say|list|write} L, every number twice in a row|~give me two of each of L}",
            np="{the list L with each number said twice|the list L with every number written twice in a row|~the list L in which each number stands two times in a row}",
        ),
        lambda n: [i // 2 for i in range(2 * n)],
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|give me|list|write} L with the first {one|number} moved to the end|move the first of L to the end|~rotate the list L left by one place}",
            np="{the list L with its first number moved to the end|the list L after its first number goes to the end}",
        ),
        lambda n: [*range(1, n), 0],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|give me|list|write} L with the last {one|number} moved to the front|bring the last of L to the front|~rotate the list L right by one place}",
            np="{the list L with its last number moved to the front|the list L after its last number comes to the front}",
        ),
        lambda n: [n - 1, *range(n - 1)],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{swap the first and the last of L|exchange the two ends of the list L|say L with the first and the last number swapped|~let the first and the last of L change places}",
            np="{the list L with its first and last number swapped|the list L with its two ends exchanged|~the list L after its first and last number change places}",
        ),
        lambda n: [n - 1, *range(1, n - 1), 0],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{read back|say|give me|repeat|~recall} {the last two of L|the last two numbers of the list L|only the last two of L}",
            ask="{which two numbers come last in L|what are the last two of L|what are the last two numbers in the list L|which are the last two of L|~what are the final two of L}",
        ),
        lambda n: [n - 2, n - 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{read back|say|give me|repeat|~recall} {the first two of L|the first two numbers of the list L|only the first two of L}",
            ask="{which two numbers come first in L|what are the first two of L|what are the first two numbers in the list L|which are the first two of L|~which two does the list L begin with}",
        ),
        lambda n: [0, 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{say|give me|read out|repeat} {all but the first of L|L without the first one|everything in L except the first}",
            np="{the list L without the first number|the list L without its first number|~what remains of L once the first is dropped}",
        ),
        lambda n: range(1, n),
        least=3,
    ),
    _Order(
        Ask(
            do="{say|give me|read out|repeat} {all but the last of L|L without the last one|everything in L except the last}",
            np="{the list L without the last number|the list L without its last number|~what remains of L once the last is dropped}",
        ),
        lambda n: range(n - 1),
        least=3,
    ),
    _Order(
        Ask(
            do="{{say|give me|read out} {the first and the last of L|the two ends of the list L}|pick the first and the last of L}",
            ask="{what are the first and the last of L|which numbers are at the two ends of the list L|which two numbers are first and last in L|~which are the outermost two of L}",
        ),
        lambda n: [0, n - 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{{say|give me|read out} every other {number|one} of L, beginning with the first|skip every second number of L and {say|list} the others}",
            ask="{which numbers remain of L if every second one is left out|~which numbers of L are in the first, third, fifth place and so on}",
        ),
        lambda n: range(0, n, 2),
        least=4,
    ),
    *(
        _Order(
            Ask(
                do=f"{{say|give me|read out|pick|repeat|~select}} {{the {nth} of L|the {nth} number of L|only the {nth} of L|the {nth} one out of L}}",
                np=f"{{the {nth} of L|the {nth} number in L|the {nth} one of L|the {nth} number of the list L|the {nth} of these: L|~the {nth} entry of L}}",
                ask=f"{{which number comes {nth} in L|which number is {nth} in the list L|which one is the {nth} of L}}",
            ),
            _nth(place),
            least,
        )
        for nth, place, least in (
            *(("first", 0, 2), ("second", 1, 2), ("third", 2, 3), ("fourth", 3, 4), ("fifth", 4, 5)),
            *(("last", -1, 2), ("next to last", -2, 4)),
        )
    ),
)
_WHOLE = tuple(order for order in _ORDERS if order.whole)


def _loaded(place: int) -> Code:
    return const(0), ("i32.load8_u", place)


def _byte(place: int) -> Code:
    """Byte `place` of the number below it on the stack; 0 is the lowest."""
    if place == 0:
        return const(255), "i32.and"
    shift: Code = const(8 * place), "i32.shr_u"
    return shift if place == 3 else (*shift, const(255), "i32.and")


def _bytes_of(value: int) -> list[int]:
    """The four bytes, the lowest first."""
    return list(unsigned(value).to_bytes(4, "little"))


def _number_of(parts: Sequence[int]) -> int:
    return int.from_bytes(bytes(parts), "little", signed=True)


_ANY, _BYTE, _PLACE = "any", "byte", "place"
"""What a number of the question is: any, a byte, or the place of one, 0 to 3."""


@dataclass(frozen=True)
class _Bytes:
    """Something done with the bytes of a number. code: its program, without the output if it is the last step.

    oracle: what is put out. kinds: what the numbers of the question are.
    """

    ask: Ask
    code: Code
    oracle: Callable[..., Sequence[int]]
    says: str
    kinds: tuple[str, ...] = (_ANY,)


_X: Code = (Given(0),)
_ONE_SAYS = "{it's <0>|that is <0>|<0>|the result is <0>|the answer is <0>|you get <0>}[.]"
_BYTE_SAYS = "{that byte is <0>|it's <0>|<0>|the byte is <0>|its value is <0>}[.]"
_FOUR_SAYS = "{the bytes are <0>, <1>, <2> and <3>|<0>, <1>, <2>, <3>|they are <0>, <1>, <2> and <3>|here they are: <0>, <1>, <2>, <3>}[.]"


def _one_byte(name: str, np: str, place: int, ask: str) -> _Bytes:
    return _Bytes(
        Ask(
            do=f"{{give me|get|extract|read|pick out|~isolate}} {{the {name} byte of <0>|the {name} of the four bytes of <0>}}",
            np=f"{{the {name} byte of <0>|the {name} of the four bytes of <0>|the {name} byte in <0>|{np}}}",
            ask=ask,
        ),
        (*_X, *_byte(place)),
        lambda x: [_bytes_of(x)[place]],
        _BYTE_SAYS,
    )


_BYTES: tuple[_Bytes, ...] = (
    _one_byte("lowest", "the low byte of <0>|the number in the lowest eight bits of <0>|~the bottom byte of <0>", 0, "{what does the lowest byte of <0> hold|what remains of <0> if only its low byte is kept}"),
    _one_byte("second lowest", "the byte above the lowest one of <0>|~the byte of <0> next to the bottom one", 1, "what does the second lowest byte of <0> hold"),
    _one_byte("second highest", "the byte below the highest one of <0>|~the byte of <0> next to the top one", 2, "what does the second highest byte of <0> hold"),
    _one_byte("highest", "the high byte of <0> as a 32-bit number|~the top byte of <0>", 3, "{what does the highest byte of <0> hold|what are the top eight bits of <0> as a number of their own}"),
    _Bytes(
        Ask(
            do="{{get|give me|read|extract} byte <1> of <0>, {counting from zero at the low end|where the lowest is byte zero}|count the bytes of <0> from zero, lowest first, and give me byte <1>}",
            np="{byte <1> of <0>, where byte zero is the lowest|byte number <1> of <0>, counted from zero at the low end|~byte <1> of <0> in little-endian order, starting at zero}",
            ask="what is in byte <1> of <0>, if the lowest is byte zero",
        ),
        (*_X, Given(1), const(3), "i32.shl", "i32.shr_u", const(255), "i32.and"),
        lambda x, k: [_bytes_of(x)[k]],
        _BYTE_SAYS,
        (_ANY, _PLACE),
    ),
    _Bytes(
        Ask(
            do="{swap the byte order of <0>|reverse the bytes of <0>|turn the four bytes of <0> around|~flip the endianness of <0>}",
            np="{<0> with its bytes in reverse order|<0> with its byte order swapped|the byte swap of <0>|~<0> in the other endianness}",
            expr="{bswap(<0>)|byteswap(<0>)}",
            ask="{what does <0> become when its bytes are reversed|which number has the bytes of <0> in reverse order}",
        ),
        (*_X, const(8), "i32.rotl", const(0x00FF00FF), "i32.and", *_X, const(24), "i32.rotl", const(signed(0xFF00FF00)), "i32.and", "i32.or"),
        lambda x: [_number_of(_bytes_of(x)[::-1])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{split <0> into its four bytes, lowest first|list the bytes of <0> from the lowest to the highest|take <0> apart into bytes, starting with the lowest|~break <0> up into bytes, low end first}",
            np="{the list of the bytes of <0>, lowest first|the list of the four bytes of <0> from the lowest up|~the list of the little-endian bytes of <0>}",
            ask="{which four bytes make up <0>, starting with the lowest|what are the four bytes of <0>, lowest first|what are the little-endian bytes of <0>}",
        ),
        (*(item for i in range(4) for item in (*_X, *_byte(i), "output")),),
        _bytes_of,
        _FOUR_SAYS,
    ),
    _Bytes(
        Ask(
            do="{split <0> into its four bytes, highest first|list the bytes of <0> from the highest to the lowest|take <0> apart into bytes, starting with the highest|~break <0> up into bytes, high end first}",
            np="{the list of the bytes of <0>, highest first|the list of the four bytes of <0> from the highest down|~the list of the big-endian bytes of <0>}",
            ask="{which four bytes make up <0>, starting with the highest|what are the four bytes of <0>, highest first|what are the big-endian bytes of <0>}",
        ),
        (*(item for i in (3, 2, 1, 0) for item in (*_X, *_byte(i), "output")),),
        lambda x: _bytes_of(x)[::-1],
        _FOUR_SAYS,
    ),
    _Bytes(
        Ask(
            do="{keep only the lowest two bytes of <0>|clear the upper two bytes of <0>|cut <0> down to its low sixteen bits|~trim <0> to two bytes}",
            np="{the number in the lowest two bytes of <0>|<0> with its upper half cleared|the number that the lower two bytes of <0> make}",
            ask="what remains of <0> if only its lowest two bytes are kept",
        ),
        (*_X, const(0xFFFF), "i32.and"),
        lambda x: [_number_of([*_bytes_of(x)[:2], 0, 0])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{take only the highest two bytes of <0>|move the upper two bytes of <0> down to the lower two|~extract the top half of the four bytes of <0>}",
            np="{the number in the highest two bytes of <0>|the number that the top two bytes of <0> make}",
        ),
        (*_X, const(16), "i32.shr_u"),
        lambda x: [_number_of([*_bytes_of(x)[2:], 0, 0])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{swap the two halves of <0>|exchange the upper two bytes of <0> with the lower two|~let the upper and the lower half of <0> change places, two bytes each}",
            np="{<0> with its upper and lower two bytes exchanged|<0> with its two 16-bit halves swapped}",
            ask="what does <0> become when its upper two bytes and its lower two change places",
        ),
        (*_X, const(16), "i32.rotl"),
        lambda x: [_number_of(_bytes_of(x)[2:] + _bytes_of(x)[:2])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{rotate <0> left by one byte|move the bytes of <0> up by one, the highest becoming the lowest|~turn <0> one byte to the left}",
            np="{<0> rotated left by one byte|<0> with its bytes moved up by one and the highest put at the low end}",
            ask="what do you get if you rotate <0> left by a byte",
        ),
        (*_X, const(8), "i32.rotl"),
        lambda x: [_number_of(_bytes_of(x)[3:] + _bytes_of(x)[:3])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{rotate <0> right by one byte|move the bytes of <0> down by one, the lowest becoming the highest|~turn <0> one byte to the right}",
            np="{<0> rotated right by one byte|<0> with its bytes moved down by one and the lowest put at the high end}",
            ask="what do you get if you rotate <0> right by a byte",
        ),
        (*_X, const(8), "i32.rotr"),
        lambda x: [_number_of(_bytes_of(x)[1:] + _bytes_of(x)[:1])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{replace the lowest byte of <0> by <1>|set the low byte of <0> to <1>|put <1> in place of the lowest byte of <0>|~overwrite the bottom byte of <0> with <1>}",
            np="{<0> with <1> as its lowest byte|<0> after its low byte is set to <1>}",
            ask="what does <0> become when its lowest byte is set to <1>",
        ),
        (*_X, const(-256), "i32.and", Given(1), "i32.or"),
        lambda x, b: [_number_of([b, *_bytes_of(x)[1:]])],
        _ONE_SAYS,
        (_ANY, _BYTE),
    ),
    _Bytes(
        Ask(
            do="{replace the highest byte of <0> by <1>|set the high byte of <0> to <1>, in 32 bits|~overwrite the top byte of <0> with <1>}",
            np="{<0> with <1> as its highest byte|<0> after its highest byte is set to <1>}",
            ask="what does <0> become when the highest of its four bytes is set to <1>",
        ),
        (*_X, const(0xFFFFFF), "i32.and", Given(1), const(24), "i32.shl", "i32.or"),
        lambda x, b: [_number_of([*_bytes_of(x)[:3], b])],
        _ONE_SAYS,
        (_ANY, _BYTE),
    ),
    _Bytes(
        Ask(
            do="{read the lowest byte of <0> as a signed number|take the low byte of <0> and extend its sign|~treat the bottom byte of <0> as signed and tell me its value}",
            np="{the lowest byte of <0> as a signed number|the signed value of the low byte of <0>}",
            ask="what is the lowest byte of <0> if you read it as signed",
        ),
        (*_X, "i32.extend8_s"),
        lambda x: [(_bytes_of(x)[0] + 128) % 256 - 128],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{add up the four bytes of <0>|sum the bytes of <0>, taken as a 32-bit number|~total the four bytes that <0> consists of}",
            np="{the sum of the four bytes of <0>|the byte sum of <0> in 32 bits}",
            ask="what do the four bytes of <0> add up to",
        ),
        (*_X, *_byte(0), *(item for i in (1, 2, 3) for item in (*_X, *_byte(i), "i32.add"))),
        lambda x: [sum(_bytes_of(x))],
        "{they add up to <0>|the sum is <0>|<0>|together they make <0>}[.]",
    ),
    _Bytes(
        Ask(
            do="{put the bytes <0>, <1>, <2> and <3> together to one number, lowest first|make a 32-bit number of the bytes <0>, <1>, <2>, <3>, the lowest first|combine the bytes <0>, <1>, <2>, <3> in little-endian order|~pack <0>, <1>, <2> and <3> into one number, the low byte first}",
            np="{the number with the bytes <0>, <1>, <2> and <3>, lowest first|the little-endian number made of the bytes <0>, <1>, <2>, <3>}",
            ask="{which number has the bytes <0>, <1>, <2> and <3>, lowest first|what signed 32-bit number do the bytes <0>, <1>, <2>, <3> make, lowest first}",
        ),
        (*_X, *(item for i in (1, 2, 3) for item in (Given(i), const(8 * i), "i32.shl", "i32.or"))),
        lambda *parts: [_number_of(parts)],
        _ONE_SAYS,
        (_BYTE,) * 4,
    ),
    _Bytes(
        Ask(
            do="{put the bytes <0>, <1>, <2> and <3> together to one number, highest first|make a 32-bit number of the bytes <0>, <1>, <2>, <3>, the highest first|combine the bytes <0>, <1>, <2>, <3> in big-endian order|~pack <0>, <1>, <2> and <3> into one number, the high byte first}",
            np="{the number with the bytes <0>, <1>, <2> and <3>, highest first|the big-endian number made of the bytes <0>, <1>, <2>, <3>}",
            ask="{which number has the bytes <0>, <1>, <2> and <3>, highest first|what signed 32-bit number do the bytes <0>, <1>, <2>, <3> make, highest first}",
        ),
        (*_X, *(item for i in (1, 2, 3) for item in (const(8), "i32.shl", Given(i), "i32.or"))),
        lambda *parts: [_number_of(parts[::-1])],
        _ONE_SAYS,
        (_BYTE,) * 4,
    ),
)  # fmt: skip


class ByteCopy:
    """Numbers of a list said again, or bytes of a number."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        if draw.length:
            return Example((_listed(draw) if draw.random.random() < 0.6 else _several(draw),))
        return Example((_listed(draw) if draw.random.random() < 0.45 else _of_bytes(draw),))


TASK = ByteCopy()


def _number(draw: Draw) -> int:
    """A number that has every byte value in every place: half of the time any 32 bits."""
    if draw.magnitude or draw.random.random() < 0.5:
        return draw.number()
    value = signed(draw.random.getrandbits(32))
    return value if digits(value) != HELD_OUT else value % 10**6


def _slots(count: int, first: int = 0) -> list[str]:
    return [f"<{k}>" for k in range(first, first + count)]


def _filled(ask: Ask, series: str) -> Ask:
    """The wordings with the list in them."""
    do, np, whole, say = (text.replace("L", series) for text in (ask.do, ask.np, ask.ask, ask.say))
    return Ask(do=do, np=np, ask=whole, say=say)


def _listed(draw: Draw) -> Turn:
    """Some numbers of a list, in some order; with `draw.length` all numbers of a long list."""
    random = draw.random
    order = random.choice(_WHOLE if draw.length or random.random() < 0.4 else _ORDERS)
    count = draw.count(order.least, 6, 24) if not draw.length else random.randint(18, 24)
    values = [_number(draw) for _ in range(count)]
    picked = list(order.pick(count))
    series: Callable[[list[str]], str] = ", ".join if random.random() < 0.5 and count > 1 else enumerated
    ask = _filled(order.ask, series(_slots(count)))
    code = [item for k in picked for item in (Given(k), "output")]
    says = (_SAYS if len(picked) == 1 else _SAYS_ALL).replace("L", series(_slots(len(picked))))
    return draw.turn(ask, says, values, code, [values[k] for k in picked])


def _of_bytes(draw: Draw) -> Turn:
    """Something done with the bytes of one number."""
    random = draw.random
    operation = random.choice([o for o in _BYTES if _ANY in o.kinds] if draw.magnitude else _BYTES)
    sizes = {_BYTE: 256, _PLACE: 4}
    values = [_number(draw) if kind == _ANY else random.randrange(sizes[kind]) for kind in operation.kinds]
    expected = operation.oracle(*values)
    code = operation.code if operation.code[-1] == "output" else [*operation.code, "output"]
    return draw.turn(operation.ask, operation.says, values, code, expected)


_EACH: tuple[tuple[str, Callable[[int], list[int]], Sequence[int]], ...] = (
    (
        "{split each of L into its four bytes, lowest first|list the four bytes of L, one number after the other and the lowest byte first|~break L up into bytes, low end first}",
        _bytes_of,
        (0, 1, 2, 3),
    ),
    (
        "{split each of L into its four bytes, highest first|list the four bytes of L, one number after the other and the highest byte first|~break L up into bytes, high end first}",
        lambda x: _bytes_of(x)[::-1],
        (3, 2, 1, 0),
    ),
)
"""(order, oracle, places of the bytes in memory) of what is done with every number of a list."""


def _several(draw: Draw) -> Turn:
    """The four bytes of each of a few numbers."""
    random = draw.random
    order, oracle, places = random.choice(_EACH)
    count = random.randint(3, 6)
    values = [_number(draw) for _ in range(count)]
    output = [item for place in places for item in (*_loaded(place), "output")]
    whole: list[Item] = [item for k in range(count) for item in (const(0), Given(k), "i32.store", *output)]
    parts = [enumerated(_slots(4, 4 * k)) for k in range(count)]
    says = "{the bytes are |here they are: |}" + "; ".join(parts) + "[.]"
    ask = Ask(do=order.replace("L", enumerated(_slots(count))))
    return draw.turn(ask, says, values, whole, [byte for x in values for byte in oracle(x)])

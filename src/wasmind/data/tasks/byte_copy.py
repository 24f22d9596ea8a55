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
            do="{repeat|say|echo|read back|copy|write down|play back|reproduce|tell me|output|print|type|give me back|show me|~parrot|~recite} {L|L|the following: L|L exactly|exactly this: L}",
            say="{{repeat|say} after me: L|just say L|echo this: L|repeat this: L|copy that: L|say it after me: L|print this: L|say this back to me: L|write this down: L|give me this back: L|now you say it: L|~can you say this: L|~say what I say: L}",
        ),
        range,
        least=1,
        whole=True,
    ),
    _Order(
        Ask(
            do="{say|give me|list|write|read out|repeat|show me|print|output|tell me|~recite} L {in reverse order|backwards|in reverse|from last to first|the other way round|from the end to the start|starting from the end|in the opposite order|with the last one first|~from back to front|~with the order turned around}",
            np="{L in reverse order|the reverse of the list L|the reversed list of L|L, backwards|L from last to first|L in the opposite order|the list L turned around|L read from right to left|~L when read from right to left|~L with the last one first}",
            ask="{how does L read backwards|what do you get if you reverse the list L|what is L in reverse|what is L backwards|how does L go from last to first|what is the reverse of L|~how does the list L look the other way round}",
        ),
        lambda n: range(n - 1, -1, -1),
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|repeat|list|echo|write} each of L twice|{say|list|write|print|give me} L, every number twice in a row|{say|repeat|print|give me|show me} every number of L two times|~give me two of each of L|~write each one of L two times}",
            np="{the list L with each number said twice|the list L with every number written twice in a row|the list L with two of each number|L with each one repeated once|~the list L in which each number stands two times in a row}",
        ),
        lambda n: [i // 2 for i in range(2 * n)],
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|give me|list|write} L with the first {one|number} moved to the end|move the first of L to the end|take the first of L and put it at the end|put the first number of L last|shift the first of L to the end of the list|rotate the list L to the left by one place|bring the first one of L to the end|~rotate the list L left by one place|~let the first of L go to the end}",
            np="{the list L with its first number moved to the end|the list L after its first number goes to the end|the list L with the first one put at the end|the list L rotated left by one|~the list L with its first one last}",
        ),
        lambda n: [*range(1, n), 0],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{{say|give me|list|write} L with the last {one|number} moved to the front|bring the last of L to the front|move the last of L to the front|take the last of L and put it at the start|put the last number of L first|rotate the list L to the right by one place|shift the last of L to the start of the list|~rotate the list L right by one place|~let the last of L go to the front}",
            np="{the list L with its last number moved to the front|the list L after its last number comes to the front|the list L with the last one put first|the list L rotated right by one|~the list L with its last one at the start}",
        ),
        lambda n: [n - 1, *range(n - 1)],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{swap the first and the last of L|exchange the two ends of the list L|say L with the first and the last number swapped|let the first and the last of L change places|switch the first and the last of L|swap the two ends of L|give me L with the first and the last one exchanged|exchange the first and the last number of L|~say L with the two ends switched|~make the two ends of the list L change places}",
            np="{the list L with its first and last number swapped|the list L with its two ends exchanged|the list L with the first and the last one switched|~the list L after its first and last number change places}",
        ),
        lambda n: [n - 1, *range(1, n - 1), 0],
        least=3,
        whole=True,
    ),
    _Order(
        Ask(
            do="{read back|say|give me|repeat|recall|tell me|show me|list|print|pick out|~write down} {the last two of L|the last two numbers of the list L|only the last two of L|just the last two of L|the last two numbers in L|the last two of these: L|the two numbers at the end of L|~the last two out of L}",
            ask="{which two numbers come last in L|what are the last two of L|what are the last two numbers in the list L|which are the last two of L|what are the final two of L|which two are at the end of L|with which two numbers does L end|~which two does the list L end with}",
        ),
        lambda n: [n - 2, n - 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{read back|say|give me|repeat|recall|tell me|show me|list|print|pick out|~write down} {the first two of L|the first two numbers of the list L|only the first two of L|just the first two of L|the first two numbers in L|the first two of these: L|the two numbers at the start of L|~the first two out of L}",
            ask="{which two numbers come first in L|what are the first two of L|what are the first two numbers in the list L|which are the first two of L|which two are at the start of L|with which two numbers does L start|~which two does the list L begin with}",
        ),
        lambda n: [0, 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{say|give me|read out|repeat|list|show me|print|tell me|~write down} {all but the first of L|L without the first one|everything in L except the first|every number of L except the first|L, but leave out the first|all of L but the first one|L with the first one left out|~L after the first one is removed}",
            np="{the list L without the first number|the list L without its first number|the list L except its first number|the rest of L after the first is left out|all of L but the first|~what remains of L once the first is dropped}",
        ),
        lambda n: range(1, n),
        least=3,
    ),
    _Order(
        Ask(
            do="{say|give me|read out|repeat|list|show me|print|tell me|~write down} {all but the last of L|L without the last one|everything in L except the last|every number of L except the last|L, but leave out the last|all of L but the last one|L with the last one left out|~L after the last one is removed}",
            np="{the list L without the last number|the list L without its last number|the list L except its last number|the rest of L after the last is left out|all of L but the last|~what remains of L once the last is dropped}",
        ),
        lambda n: range(n - 1),
        least=3,
    ),
    _Order(
        Ask(
            do="{{say|give me|read out} {the first and the last of L|the two ends of the list L}|pick the first and the last of L|{tell me|show me|print|list} the first and the last number of L|tell me which numbers are first and last in L|~pick out the two ends of L}",
            ask="{what are the first and the last of L|which numbers are at the two ends of the list L|which two numbers are first and last in L|what are the first and the last number in L|with which number does L start and with which does it end|what are the two ends of L|~which are the outermost two of L}",
        ),
        lambda n: [0, n - 1],
        least=3,
    ),
    _Order(
        Ask(
            do="{{say|give me|read out} every other {number|one} of L, beginning with the first|skip every second number of L and {say|list} the others|{list|print|show me|tell me} every other one of L, starting with the first|leave out every second one of L and {say|give me} the rest|take the first of L and then every second one after it|~drop every second number of L and {list|say} what is left}",
            ask="{which numbers remain of L if every second one is left out|which numbers are left of L if every second one is skipped|what is every other number of L, from the first on|which numbers of L are in the first, third, fifth place and so on|~what remains of L if I leave out every second number}",
        ),
        lambda n: range(0, n, 2),
        least=4,
    ),
    *(
        _Order(
            Ask(
                do=f"{{say|give me|read out|pick|repeat|select|tell me|show me|find|print|take|get|pick out|~choose|~write down}} {{the {nth} of L|the {nth} number of L|only the {nth} of L|the {nth} one out of L|just the {nth} of L|the {nth} number in the list L|the {nth} one in L|the {nth} of the numbers L|~the {nth} entry in L}}",
                np=f"{{the {nth} of L|the {nth} number in L|the {nth} one of L|the {nth} number of the list L|the {nth} of these: L|the {nth} entry of L|the {nth} in the list L|the {nth} one in L|the {nth} of these numbers: L|the {nth} number out of L|the number that is {nth} in L|~the {nth} one among L|~the {nth} element of L}}",
                ask=f"{{which number comes {nth} in L|which number is {nth} in the list L|which one is the {nth} of L|what is the {nth} number in L|which of L is the {nth}|what comes {nth} in L|which number is the {nth} one in L|what number do you see {nth} in L|~which number stands {nth} in L}}",
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
            do=f"{{give me|get|extract|read|pick out|isolate|tell me|show me|take|find|fetch|~look up|~read out}} {{the {name} byte of <0>|the {name} byte of <0>|the {name} of the four bytes of <0>|the {name} byte in <0>|the {name} byte of the number <0>}}",
            np=f"{{the {name} byte of <0>|the {name} of the four bytes of <0>|the {name} byte in <0>|the {name} byte of the number <0>|the value of the {name} byte of <0>|{np}}}",
            ask=ask,
        ),
        (*_X, *_byte(place)),
        lambda x: [_bytes_of(x)[place]],
        _BYTE_SAYS,
    )


_BYTES: tuple[_Bytes, ...] = (
    _one_byte("lowest", "the low byte of <0>|the number in the lowest eight bits of <0>|the bottom byte of <0>|the least significant byte of <0>|~the byte at the low end of <0>", 0, "{what does the lowest byte of <0> hold|what remains of <0> if only its low byte is kept|what is in the lowest byte of <0>|what is the value of the lowest byte in <0>|which byte of <0> is the lowest one|~what is left of <0> if I keep only its lowest byte}"),
    _one_byte("second lowest", "the byte above the lowest one of <0>|the byte of <0> right above the lowest|~the byte of <0> next to the bottom one", 1, "{what does the second lowest byte of <0> hold|what is in the second lowest byte of <0>|what is the value of the second lowest byte in <0>|which byte of <0> comes right above the lowest}"),
    _one_byte("second highest", "the byte below the highest one of <0>|the byte of <0> right below the highest|~the byte of <0> next to the top one", 2, "{what does the second highest byte of <0> hold|what is in the second highest byte of <0>|what is the value of the second highest byte in <0>|which byte of <0> comes right below the highest}"),
    _one_byte("highest", "the high byte of <0> as a 32-bit number|the top byte of <0>|the most significant of the four bytes of <0>|~the byte at the high end of <0>", 3, "{what does the highest byte of <0> hold|what are the top eight bits of <0> as a number of their own|what is in the highest byte of <0>|what is the value of the highest byte in <0>|~which of the four bytes of <0> is at the top}"),
    _Bytes(
        Ask(
            do="{{get|give me|read|extract} byte <1> of <0>, {counting from zero at the low end|where the lowest is byte zero}|count the bytes of <0> from zero, lowest first, and give me byte <1>|number the bytes of <0> from zero at the low end and tell me byte <1>|take the bytes of <0>, lowest first and counted from zero, and show me byte <1>|~start at the lowest byte of <0>, which is byte zero, and give me byte <1>}",
            np="{byte <1> of <0>, where byte zero is the lowest|byte number <1> of <0>, counted from zero at the low end|~byte <1> of <0> in little-endian order, starting at zero}",
            ask="{what is in byte <1> of <0>, if the lowest is byte zero|which value is in byte <1> of <0>, counted from zero at the low end|what is byte <1> of <0>, if I count from zero, lowest first|~what does byte <1> of <0> hold, with the lowest as byte zero}",
        ),
        (*_X, Given(1), const(3), "i32.shl", "i32.shr_u", const(255), "i32.and"),
        lambda x, k: [_bytes_of(x)[k]],
        _BYTE_SAYS,
        (_ANY, _PLACE),
    ),
    _Bytes(
        Ask(
            do="{swap the byte order of <0>|reverse the bytes of <0>|turn the four bytes of <0> around|change the byte order of <0>|flip the byte order of <0>|put the four bytes of <0> in the opposite order|byte swap <0>|reverse the byte order of <0>|change the endianness of <0>|~flip the endianness of <0>|~turn the byte order of <0> around}",
            np="{<0> with its bytes in reverse order|<0> with its byte order swapped|the byte swap of <0>|<0> with its four bytes turned around|<0> in the opposite byte order|~<0> in the other endianness}",
            expr="{bswap(<0>)|byteswap(<0>)}",
            ask="{what does <0> become when its bytes are reversed|which number has the bytes of <0> in reverse order|what is <0> with its byte order reversed|what do you get if you swap the byte order of <0>|~what is <0> in the opposite endianness}",
        ),
        (*_X, const(8), "i32.rotl", const(0x00FF00FF), "i32.and", *_X, const(24), "i32.rotl", const(signed(0xFF00FF00)), "i32.and", "i32.or"),
        lambda x: [_number_of(_bytes_of(x)[::-1])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{split <0> into its four bytes, lowest first|list the bytes of <0> from the lowest to the highest|take <0> apart into bytes, starting with the lowest|break <0> up into bytes, lowest first|give me the four bytes of <0>, lowest first|show me the bytes of <0>, beginning with the lowest|write <0> as four bytes, the lowest first|split <0> into bytes in little-endian order|~break <0> up into bytes, low end first|~take the bytes of <0> one by one, lowest first}",
            np="{the list of the bytes of <0>, lowest first|the list of the four bytes of <0> from the lowest up|the list of the bytes of <0>, starting with the lowest|~the list of the little-endian bytes of <0>}",
            ask="{which four bytes make up <0>, starting with the lowest|what are the four bytes of <0>, lowest first|what are the little-endian bytes of <0>|what are the bytes of <0> from the lowest up|which bytes does <0> have, lowest first|~which bytes is <0> made of, lowest first}",
        ),
        (*(item for i in range(4) for item in (*_X, *_byte(i), "output")),),
        _bytes_of,
        _FOUR_SAYS,
    ),
    _Bytes(
        Ask(
            do="{split <0> into its four bytes, highest first|list the bytes of <0> from the highest to the lowest|take <0> apart into bytes, starting with the highest|break <0> up into bytes, highest first|give me the four bytes of <0>, highest first|show me the bytes of <0>, beginning with the highest|write <0> as four bytes, the highest first|split <0> into bytes in big-endian order|~break <0> up into bytes, high end first|~take the bytes of <0> one by one, highest first}",
            np="{the list of the bytes of <0>, highest first|the list of the four bytes of <0> from the highest down|the list of the bytes of <0>, starting with the highest|~the list of the big-endian bytes of <0>}",
            ask="{which four bytes make up <0>, starting with the highest|what are the four bytes of <0>, highest first|what are the big-endian bytes of <0>|what are the bytes of <0> from the highest down|which bytes does <0> have, highest first|~which bytes is <0> made of, highest first}",
        ),
        (*(item for i in (3, 2, 1, 0) for item in (*_X, *_byte(i), "output")),),
        lambda x: _bytes_of(x)[::-1],
        _FOUR_SAYS,
    ),
    _Bytes(
        Ask(
            do="{keep only the lowest two bytes of <0>|clear the upper two bytes of <0>|cut <0> down to its low sixteen bits|keep just the lower two bytes of <0>|set the upper two bytes of <0> to zero|drop the highest two bytes of <0>|take only the lowest two bytes of <0>|~trim <0> to its lower two bytes|~remove the upper half of <0>, two bytes}",
            np="{the number in the lowest two bytes of <0>|<0> with its upper half cleared|the number that the lower two bytes of <0> make}",
            ask="what remains of <0> if only its lowest two bytes are kept",
        ),
        (*_X, const(0xFFFF), "i32.and"),
        lambda x: [_number_of([*_bytes_of(x)[:2], 0, 0])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{take only the highest two bytes of <0>|move the upper two bytes of <0> down to the lower two|extract the upper two bytes of <0>|get the highest two bytes of <0> as a number|read the top two bytes of <0>|keep only the highest two bytes of <0> and move them down|~extract the top half of the four bytes of <0>}",
            np="{the number in the highest two bytes of <0>|the number that the top two bytes of <0> make}",
        ),
        (*_X, const(16), "i32.shr_u"),
        lambda x: [_number_of([*_bytes_of(x)[2:], 0, 0])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{swap the two halves of <0>|exchange the upper two bytes of <0> with the lower two|swap the upper and the lower two bytes of <0>|exchange the two halves of <0>, two bytes each|switch the upper half of <0> with the lower half, two bytes each|~let the upper and the lower half of <0> change places, two bytes each}",
            np="{<0> with its upper and lower two bytes exchanged|<0> with its two 16-bit halves swapped}",
            ask="what does <0> become when its upper two bytes and its lower two change places",
        ),
        (*_X, const(16), "i32.rotl"),
        lambda x: [_number_of(_bytes_of(x)[2:] + _bytes_of(x)[:2])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{rotate <0> left by one byte|move the bytes of <0> up by one, the highest becoming the lowest|turn <0> one byte to the left|rotate the bytes of <0> left by one|rotate the four bytes of <0> to the left by one place|~roll <0> left by one byte|~let the bytes of <0> go around to the left by one}",
            np="{<0> rotated left by one byte|<0> with its bytes moved up by one and the highest put at the low end}",
            ask="{what do you get if you rotate <0> left by a byte|what is <0> rotated left by one byte|what does <0> become when it is rotated one byte to the left}",
        ),
        (*_X, const(8), "i32.rotl"),
        lambda x: [_number_of(_bytes_of(x)[3:] + _bytes_of(x)[:3])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{rotate <0> right by one byte|move the bytes of <0> down by one, the lowest becoming the highest|turn <0> one byte to the right|rotate the bytes of <0> right by one|rotate the four bytes of <0> to the right by one place|~roll <0> right by one byte|~let the bytes of <0> go around to the right by one}",
            np="{<0> rotated right by one byte|<0> with its bytes moved down by one and the lowest put at the high end}",
            ask="{what do you get if you rotate <0> right by a byte|what is <0> rotated right by one byte|what does <0> become when it is rotated one byte to the right}",
        ),
        (*_X, const(8), "i32.rotr"),
        lambda x: [_number_of(_bytes_of(x)[1:] + _bytes_of(x)[:1])],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{replace the lowest byte of <0> by <1>|set the low byte of <0> to <1>|put <1> in place of the lowest byte of <0>|overwrite the lowest byte of <0> with <1>|change the lowest byte of <0> to <1>|write <1> over the low byte of <0>|let the lowest byte of <0> be <1>|~overwrite the bottom byte of <0> with <1>|~put <1> into the lowest byte of <0>}",
            np="{<0> with <1> as its lowest byte|<0> after its low byte is set to <1>}",
            ask="{what does <0> become when its lowest byte is set to <1>|what is <0> if its lowest byte is replaced by <1>|which number is <0> with <1> as its low byte|~what do you get if you change the low byte of <0> to <1>}",
        ),
        (*_X, const(-256), "i32.and", Given(1), "i32.or"),
        lambda x, b: [_number_of([b, *_bytes_of(x)[1:]])],
        _ONE_SAYS,
        (_ANY, _BYTE),
    ),
    _Bytes(
        Ask(
            do="{replace the highest byte of <0> by <1>|set the high byte of <0> to <1>, in 32 bits|overwrite the highest byte of <0> with <1>|change the highest of the four bytes of <0> to <1>|put <1> in place of the highest byte of <0>|let the highest byte of <0> be <1>|~overwrite the top byte of <0> with <1>|~put <1> into the highest byte of <0>}",
            np="{<0> with <1> as its highest byte|<0> after its highest byte is set to <1>}",
            ask="{what does <0> become when the highest of its four bytes is set to <1>|what is <0> if its highest byte is replaced by <1>|~what do you get if you change the highest byte of <0> to <1>}",
        ),
        (*_X, const(0xFFFFFF), "i32.and", Given(1), const(24), "i32.shl", "i32.or"),
        lambda x, b: [_number_of([*_bytes_of(x)[:3], b])],
        _ONE_SAYS,
        (_ANY, _BYTE),
    ),
    _Bytes(
        Ask(
            do="{read the lowest byte of <0> as a signed number|take the low byte of <0> and extend its sign|treat the lowest byte of <0> as signed and tell me its value|sign-extend the low byte of <0>|get the signed value of the lowest byte of <0>|interpret the lowest byte of <0> as a signed number|~treat the bottom byte of <0> as signed and tell me its value}",
            np="{the lowest byte of <0> as a signed number|the signed value of the low byte of <0>}",
            ask="{what is the lowest byte of <0> if you read it as signed|what is the signed value of the lowest byte of <0>|which signed number is the low byte of <0>|~what is the low byte of <0> if its top bit is a sign}",
        ),
        (*_X, "i32.extend8_s"),
        lambda x: [(_bytes_of(x)[0] + 128) % 256 - 128],
        _ONE_SAYS,
    ),
    _Bytes(
        Ask(
            do="{add up the four bytes of <0>|sum the bytes of <0>, taken as a 32-bit number|add the four bytes of <0> together|sum up all four bytes of <0>|compute the byte sum of <0>|split <0> into its four bytes and add them up|~total the four bytes that <0> consists of|~take the four bytes of <0> and add them up}",
            np="{the sum of the four bytes of <0>|the byte sum of <0> in 32 bits|the total of the four bytes of <0>|the four bytes of <0> added together|~the four bytes of <0> in sum}",
            ask="{what do the four bytes of <0> add up to|what is the sum of the four bytes of <0>|how much are the four bytes of <0> together|~what do the four bytes of <0> come to}",
        ),
        (*_X, *_byte(0), *(item for i in (1, 2, 3) for item in (*_X, *_byte(i), "i32.add"))),
        lambda x: [sum(_bytes_of(x))],
        "{they add up to <0>|the sum is <0>|<0>|together they make <0>}[.]",
    ),
    _Bytes(
        Ask(
            do="{put the bytes <0>, <1>, <2> and <3> together to one number, lowest first|make a 32-bit number of the bytes <0>, <1>, <2>, <3>, the lowest first|combine the bytes <0>, <1>, <2>, <3> in little-endian order|join the bytes <0>, <1>, <2> and <3> into one number, lowest first|build a number from the bytes <0>, <1>, <2>, <3>, lowest first|pack the bytes <0>, <1>, <2> and <3> into one number, the lowest first|~pack <0>, <1>, <2> and <3> into one number, the low byte first}",
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
            do="{put the bytes <0>, <1>, <2> and <3> together to one number, highest first|make a 32-bit number of the bytes <0>, <1>, <2>, <3>, the highest first|combine the bytes <0>, <1>, <2>, <3> in big-endian order|join the bytes <0>, <1>, <2> and <3> into one number, highest first|build a number from the bytes <0>, <1>, <2>, <3>, highest first|pack the bytes <0>, <1>, <2> and <3> into one number, the highest first|~pack <0>, <1>, <2> and <3> into one number, the high byte first}",
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
        "{split each of L into its four bytes, lowest first|list the four bytes of L, one number after the other and the lowest byte first|break each of L up into bytes, lowest first|take each of L apart into its bytes, starting with the lowest|give me the four bytes of each of L, lowest first|show me the bytes of every number in L, lowest first|~break L up into bytes, low end first|~write each of L as four bytes, lowest first}",
        _bytes_of,
        (0, 1, 2, 3),
    ),
    (
        "{split each of L into its four bytes, highest first|list the four bytes of L, one number after the other and the highest byte first|break each of L up into bytes, highest first|take each of L apart into its bytes, starting with the highest|give me the four bytes of each of L, highest first|show me the bytes of every number in L, highest first|~break L up into bytes, high end first|~write each of L as four bytes, highest first}",
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

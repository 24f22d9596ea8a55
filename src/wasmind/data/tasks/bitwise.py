"""bitwise: operations on the 32 bits of integers.

Teaches the names and signs of bitwise operations, and that results are signed 32-bit integers. It is asked by orders ("shift 5
left by 3"), noun phrases ("5 and 3, bit by bit"), formulas ("5 XOR 3") and questions ("how many bits are set in 5").
"""

from __future__ import annotations

from dataclasses import replace

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Given, Item
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.operations import ONE, TWO, Operation, turn
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed

ANY, PLACES = (LEAST, GREATEST), (0, 31)


def _unsigned(value: int) -> int:
    return value % 2**32


def _rotated(a: int, b: int) -> int:
    return (_unsigned(a) << b | _unsigned(a) >> (32 - b)) % 2**32


OPERATIONS = (
    Operation(
        Ask(
            do="{and <0> with <1> bit by bit|take the bitwise and of <0> and <1>|do a bitwise AND of <0> and <1>|AND <0> and <1>|mask <0> with <1>|~intersect the bits of <0> and <1>}",
            np="{the bitwise and of <0> and <1>|<0> and <1>, bit by bit|the bits that <0> and <1> have in common|<0> masked with <1>|<0> AND <1>}",
            expr="{<0>{ & |&| AND | and }<1>|<0> bitwise and <1>|~and(<0>, <1>)}",
            ask="{which number has the bits set in both <0> and <1>|what do you get if you and <0> with <1>}",
        ),
        (*TWO, "i32.and"),
        lambda a, b: a & b,
    ),
    Operation(
        Ask(
            do="{or <0> with <1> bit by bit|do a bitwise OR of <0> and <1>|take the bitwise or of <0> and <1>|combine the bits of <0> and <1>|~merge the bits of <0> and <1>}",
            np="{the bitwise or of <0> and <1>|<0> or <1>, bit by bit|the bits that <0> or <1> has|<0> OR <1>}",
            expr="{<0> OR <1>|<0> bitwise or <1>|~or(<0>, <1>)}",
            ask="{which number has the bits set in <0> or <1> or both|what do you get if you or <0> with <1>}",
        ),
        (*TWO, "i32.or"),
        lambda a, b: a | b,
    ),
    Operation(
        Ask(
            do="{xor <0> with <1>|xor <0> and <1>|do a bitwise XOR of <0> and <1>|take the exclusive or of <0> and <1>|flip the bits of <0> that <1> has}",
            np="{the exclusive or of <0> and <1>|<0> xor <1>|the bitwise xor of <0> and <1>|~the bits in which <0> and <1> differ}",
            expr="{<0> XOR <1>|<0> xor <1>|<0> ⊕ <1>|<0> bitwise xor <1>|xor(<0>, <1>)}",
            ask="{in which bits do <0> and <1> differ, as a number|what do you get if you xor <0> with <1>}",
        ),
        (*TWO, "i32.xor"),
        lambda a, b: a ^ b,
    ),
    Operation(
        Ask(
            do="{shift <0> left by <1>|left shift <0> by <1>|shift <0> left by <1> bits|move the bits of <0> <1> places to the left|~push <0> left by <1> bits}",
            np="{<0> shifted left by <1>|<0> left-shifted <1> bits|the left shift of <0> by <1>}",
            expr="<0>{ << |<<}<1>",
            ask="{what is <0> shifted left by <1>|what do you get if you shift <0> left by <1> bits}",
        ),
        (*TWO, "i32.shl"),
        lambda a, b: a << b,
        (ANY, PLACES),
    ),
    Operation(
        Ask(
            do="{shift <0> right by <1>, keeping the sign|arithmetically shift <0> right by <1>}",
            np="{<0> shifted right by <1> with its sign kept|the arithmetic right shift of <0> by <1>|~<0> moved right by <1> bits, sign and all}",
            expr="<0>{ >> |>>}<1>",
            ask="{what is <0> shifted right by <1>, the sign kept|what is left of <0> after an arithmetic shift right by <1>}",
        ),
        (*TWO, "i32.shr_s"),
        lambda a, b: a >> b,
        (ANY, PLACES),
    ),
    Operation(
        Ask(
            do="{shift <0> right by <1>, filling with zeros|logically shift <0> right by <1>}",
            np="{the logical right shift of <0> by <1>|<0> shifted right by <1>, filled with zeros|~<0> moved right by <1> bits as an unsigned number}",
            expr="<0>{ >>> |>>>}<1>",
            ask="{what is <0> shifted right by <1>, zeros coming in|what is left of <0> after a logical shift right by <1>}",
        ),
        (*TWO, "i32.shr_u"),
        lambda a, b: _unsigned(a) >> b,
        (ANY, PLACES),
    ),
    Operation(
        Ask(
            do="{rotate <0> left by <1>|turn the 32 bits of <0> left by <1> places}",
            np="{<0> rotated left by <1>|the left rotation of <0> by <1> bits|~<0> with its bits going round to the left by <1>}",
            expr="{rotl(<0>, <1>)|rol(<0>, <1>)}",
            ask="{what is <0> rotated left by <1>|what do you get if you rotate <0> left by <1> bits}",
        ),
        (*TWO, "i32.rotl"),
        _rotated,
        (ANY, PLACES),
    ),
    Operation(
        Ask(
            do="{count the set bits of <0>|count the bits set in <0>|count the 1 bits of <0>|count the ones in <0> written in binary}",
            np="{the number of set bits in <0>|the popcount of <0>|the number of ones in the 32 bits of <0>|~the Hamming weight of <0>}",
            expr="popcount(<0>)",
            ask="{how many bits are set in <0>|how many 1 bits does <0> have|how many ones are in <0> in binary|how many ones has <0> in 32-bit binary}",
        ),
        (*ONE, "i32.popcnt"),
        lambda a: _unsigned(a).bit_count(),
        (ANY,),
        "{there are <0>|<0> bits are set|the count is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{count the leading zeros of <0> in 32 bits|count the zero bits in front of <0>}",
            np="{the number of leading zeros of <0> in 32 bits|the leading zero count of <0>|~the zeros before the first one of <0>, in 32 bits}",
            expr="clz(<0>)",
            ask="{how many zeros lead the 32 bits of <0>|how many leading zero bits has <0>}",
        ),
        (*ONE, "i32.clz"),
        lambda a: 32 - _unsigned(a).bit_length(),
        (ANY,),
        "{there are <0>|the count is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{invert all bits of <0>|flip every bit of <0>|take the complement of <0>}",
            np="{the bitwise not of <0>|the complement of <0>|<0> with all bits flipped|~the ones' complement of <0>}",
            expr="NOT <0>",
            ask="{what is <0> with every bit flipped|what do you get if you invert the bits of <0>}",
        ),
        (*ONE, ("i32.const", -1), "i32.xor"),
        lambda a: ~a,
        (ANY,),
    ),
)
_WRAPPED = tuple(replace(operation, wraps=True) for operation in OPERATIONS)

_STEPS = (
    ("{and it with <K>|mask it with <K>}", "i32.and", lambda x, k: x & k),
    ("{or it with <K>|set the bits of <K> in it}", "i32.or", lambda x, k: x | k),
    ("{xor it with <K>|flip the bits of <K> in it}", "i32.xor", lambda x, k: x ^ k),
    ("{shift it left by <K>|move it <K> bits to the left}", "i32.shl", lambda x, k: x << k % 32),
    ("{rotate it left by <K>|rotate its bits left by <K> places}", "i32.rotl", lambda x, k: _rotated(x, k)),
)
"""(order, mnemonic, oracle) of the steps of a chain."""


class Bitwise:
    """One operation on one or two numbers; or a few in a row."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question."""
        chained = draw.length or draw.random.random() < 0.15
        return Example((_chain(draw) if chained else turn(draw, draw.random.choice(_WRAPPED)),))


TASK = Bitwise()


def _chain(draw: Draw) -> Turn:
    """Two or three operations in a row; with `draw.length` four to six."""
    values, orders = [draw.number()], []
    code: list[Item] = [Given(0)]
    result = values[0]
    for k in range(1, draw.count(2, 3, 6) + 1):
        order, mnemonic, oracle = draw.random.choice(_STEPS)
        values.append(draw.number() if mnemonic in ("i32.and", "i32.or", "i32.xor") else draw.random.randint(1, 31))
        code += [Given(k), mnemonic]
        orders.append(order.replace("<K>", f"<{k}>"))
        result = signed(oracle(result, values[k]))
    steps = "{, then |, and then |, }".join(orders[:-1]) + "{, then |, and finally |, and }" + orders[-1]
    ask = Ask(do="{take <0>, |start with <0>, |~begin at <0>, }" + steps)
    says = "{the result is <0>|that gives <0>|it ends at <0>|<0>}[.]"
    return draw.turn(ask, says, values, [*code, "output"], [result])

"""bitwise: operations on the 32 bits of integers.

Teaches the names and signs of bitwise operations, and that results are signed 32-bit integers. It is asked by orders
("shift 5 left by 3", "set bit 3 of 40"), noun phrases ("5 and 3, bit by bit"), formulas ("5 XOR 3") and questions ("how
many bits are set in 5").
"""

from __future__ import annotations

from dataclasses import replace

from wasmind.data.numbers import GREATEST, LEAST
from wasmind.data.program import Given, Item
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.loops import program
from wasmind.data.tasks.operations import ONE, TWO, Operation, chosen, sought, turn
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
            expr="{<0>{ & |&| AND | and }<1>|<0> bitwise and <1>|bitwise and <0> <1>|bitwise and {of |}<0>, <1>|<0> & <1> {in {python|c|javascript}|bitwise}|~and(<0>, <1>)}",
            ask="{which number has the bits set in both <0> and <1>|what do you get if you and <0> with <1>}",
        ),
        (*TWO, "i32.and"),
        lambda a, b: a & b,
    ),
    Operation(
        Ask(
            do="{or <0> with <1> bit by bit|do a bitwise OR of <0> and <1>|take the bitwise or of <0> and <1>|combine the bits of <0> and <1>|~merge the bits of <0> and <1>}",
            np="{the bitwise or of <0> and <1>|<0> or <1>, bit by bit|the bits that <0> or <1> has|<0> OR <1>}",
            expr="{<0> OR <1>|<0> or <1>|<0>{ ¦ |¦}<1>|<0> ¦ <1>|<0> ¦ <1> {in {python|c|javascript}|bitwise}|<0> bitwise or <1>|bitwise or <0> <1>|~or(<0>, <1>)}",
            ask="{which number has the bits set in <0> or <1> or both|what do you get if you or <0> with <1>}",
        ),
        (*TWO, "i32.or"),
        lambda a, b: a | b,
    ),
    Operation(
        Ask(
            do="{xor <0> with <1>|xor <0> and <1>|do a bitwise XOR of <0> and <1>|take the exclusive or of <0> and <1>|flip the bits of <0> that <1> has}",
            np="{the exclusive or of <0> and <1>|<0> xor <1>|the bitwise xor of <0> and <1>|~the bits in which <0> and <1> differ}",
            expr="{<0> XOR <1>|<0> xor <1>|<0> ⊕ <1>|<0> bitwise xor <1>|xor(<0>, <1>)|<0> ^ <1> in {python|c|javascript|java}|<0> ^ <1> {bitwise|as xor|(xor)}|xor <0> <1>|xor of <0> and <1>|bitwise xor <0> <1>}",
            ask="{in which bits do <0> and <1> differ, as a number|what do you get if you xor <0> with <1>}",
        ),
        (*TWO, "i32.xor"),
        lambda a, b: a ^ b,
    ),
    Operation(
        Ask(
            do="{shift <0> left by <1>|left shift <0> by <1>|shift <0> left by <1> bits|move the bits of <0> <1> places to the left|~push <0> left by <1> bits}",
            np="{<0> shifted left by <1>|<0> left-shifted <1> bits|the left shift of <0> by <1>|<0> shifted left <1> {bits|times|places|positions}|<0> shifted <1> {bits|places} to the left|<0> left shift <1>}",
            expr="{<0>{ << |<<}<1>|<0>{ << |<<}<1>|<0> << <1>{| in {c|python|java|javascript}}|<0> shl <1>|shl <0> <1>|<0> left shift <1>|left shift <0> by <1>|~<0> lsh <1>}",
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
            expr="{<0>{ >> |>>}<1>|<0>{ >> |>>}<1>|<0> >> <1>{| in {c|python|java|javascript}}|~sar(<0>, <1>)}",
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
            expr="{popcount(<0>)|popcount of <0>|popcount <0>|popcnt <0>|number of 1 bits in <0>|set bits in <0>|count set bits <0>|hamming weight of <0>|bit count of <0>}",
            ask="{how many bits are set in <0>|how many set bits {does <0> have|are there in <0>|in <0>}|how many bits of <0> are {set|1|on}|how many 1s {are in the binary of <0>|in the binary form of <0>|does <0> have in binary}|how many ones in binary <0>|how many 1 bits does <0> have|how many ones are in <0> in binary|how many ones has <0> in 32-bit binary}",
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
            expr="{NOT <0>|not <0> bitwise|bitwise not <0>|¬<0>|¬<0>|¬<0> in {c|python|javascript}|bitwise complement of <0>|invert bits of <0>}",
            ask="{what is <0> with every bit flipped|what do you get if you invert the bits of <0>}",
        ),
        (*ONE, ("i32.const", -1), "i32.xor"),
        lambda a: ~a,
        (ANY,),
    ),
)
_SIGNS = str.maketrans("¦¬", "|~")
"""What stands for the signs that a grammar has a use for."""
_PLACE = (0, 30)
_YES = "{yes|yes, it is|yes, that bit is set|it is set|that bit is 1}[.]"
_NO = "{no|no, it is not|no, that bit is not set|it is not set|that bit is 0}[.]"
_NAMED = (
    Operation(
        Ask(
            do="{set bit <0> of <1>|set bit <0> in <1>|turn on bit <0> of <1>|switch on bit <0> in <1>|turn bit <0> of <1> on|make bit <0> of <1> a 1|~raise bit <0> of <1>}",
            np="{<1> with bit <0> set|<1> with bit <0> turned on|~<1> with a 1 in bit <0>}",
            expr="{set bit <0> of <1>|set bit <0> in <1>|<1> ¦ (1 << <0>)}",
            ask="{what {is|becomes of} <1> {if|when|after} {I set bit <0>|bit <0> is set|you turn on bit <0>}|what do I get if I set bit <0> of <1>|what number is <1> with bit <0> set}",
        ),
        program("1 <0> shl <1> or"),
        lambda k, a: a | 1 << k,
        (_PLACE, ANY),
    ),
    Operation(
        Ask(
            do="{clear bit <0> of <1>|clear bit <0> in <1>|turn off bit <0> of <1>|reset bit <0> of <1>|unset bit <0> in <1>|turn bit <0> of <1> off|make bit <0> of <1> a 0|~zero out bit <0> of <1>}",
            np="{<1> with bit <0> cleared|<1> with bit <0> turned off|~<1> with a 0 in bit <0>}",
            expr="{clear bit <0> of <1>|clear bit <0> in <1>|<1> & ¬(1 << <0>)}",
            ask="{what {is|becomes of} <1> {if|when|after} {I clear bit <0>|bit <0> is cleared|you turn off bit <0>}|what do I get if I clear bit <0> of <1>|what number is <1> with bit <0> cleared}",
        ),
        program("1 <0> shl -1 xor <1> and"),
        lambda k, a: a & ~(1 << k),
        (_PLACE, ANY),
    ),
    Operation(
        Ask(
            do="{toggle bit <0> of <1>|toggle bit <0> in <1>|flip bit <0> of <1>|flip bit <0> in <1>|invert bit <0> of <1>|~change bit <0> of <1> to its opposite}",
            np="{<1> with bit <0> flipped|<1> with bit <0> toggled|~<1> with bit <0> inverted}",
            expr="{toggle bit <0> of <1>|flip bit <0> of <1>|<1> xor (1 << <0>)}",
            ask="{what {is|becomes of} <1> {if|when|after} {I toggle bit <0>|bit <0> is flipped|you flip bit <0>}|what do I get if I flip bit <0> of <1>}",
        ),
        program("1 <0> shl <1> xor"),
        lambda k, a: a ^ 1 << k,
        (_PLACE, ANY),
    ),
    Operation(
        Ask(
            do="{test bit <0> of <1>|check bit <0> of <1>|check {if|whether} bit <0> of <1> is set|tell me {if|whether} bit <0> of <1> is set|~see whether <1> has bit <0> set}",
            ask="{is bit <0> of <1> set|is bit <0> set in <1>|is bit <0> in <1> set|is bit <0> of <1> {a 1|on|1}|is bit number <0> of <1> set|does <1> have bit <0> set|has <1> got bit <0> set|bit <0> of <1>, is it set|~is the bit at position <0> of <1> set}",
        ),
        program("<1> <0> shr_u 1 and"),
        lambda k, a: _unsigned(a) >> k & 1,
        (_PLACE, ANY),
        lambda bit: _YES if bit else _NO,
    ),
    Operation(
        Ask(
            do="{get bit <0> of <1>|read bit <0> of <1>|extract bit <0> {of|from} <1>}",
            np="{bit <0> of <1>|bit number <0> of <1>|the value of bit <0> of <1>|the bit at position <0> {of|in} <1>|~the bit of <1> at index <0>}",
            expr="{bit <0> of <1>|(<1> >> <0>) & 1}",
            ask="{what is bit <0> of <1>|is bit <0> of <1> 0 or 1|is bit <0> of <1> a zero or a one}",
        ),
        program("<1> <0> shr_u 1 and"),
        lambda k, a: _unsigned(a) >> k & 1,
        (_PLACE, ANY),
        "{it is <0>|that bit is <0>|<0>}[.]",
    ),
    Operation(
        Ask(
            do="{shift <0> right by <1>|right shift <0> by <1>|shift <0> right by <1> bits|shift <0> right <1> {bits|times|places}|shift <0> to the right by <1>|~push <0> right by <1> bits}",
            np="{<0> shifted right by <1>|<0> shifted right <1> {bits|times|places|positions}|<0> shifted <1> {bits|places} to the right|the right shift of <0> by <1>|<0> right shift <1>}",
            expr="{<0> >> <1>|<0> shr <1>|shr <0> <1>|<0> right shift <1>}",
            ask="{what is <0> shifted right by <1>|what do you get if you shift <0> right by <1> bits|what's left if I shift <0> right <1> times}",
        ),
        (*TWO, "i32.shr_s"),
        lambda a, b: a >> b,
        ((0, GREATEST), (0, 12)),
    ),
    Operation(
        Ask(
            do="{rotate <0> right by <1>|rotate the 32 bits of <0> right by <1>|turn the 32 bits of <0> right by <1> places}",
            np="{<0> rotated right by <1>|the right rotation of <0> by <1> bits|~<0> with its bits going round to the right by <1>}",
            expr="{rotr(<0>, <1>)|ror(<0>, <1>)|rotate right <0> by <1>}",
        ),
        (*TWO, "i32.rotr"),
        lambda a, b: _rotated(a, 32 - b) if b else a,
        (ANY, PLACES),
    ),
    Operation(
        Ask(
            do="{find the lowest <1> bits of <0>|keep the lowest <1> bits of <0>|keep only the last <1> bits of <0>|mask <0> to its low <1> bits|~cut <0> down to <1> bits}",
            np="{the {lowest|low|last|bottom} <1> bits of <0>|the <1> {lowest|least significant} bits of <0>|the value of the last <1> bits of <0>|~<0> without all but its <1> lowest bits}",
            ask="{what are the {low|lowest|last} <1> bits of <0>|what do the last <1> bits of <0> make}",
        ),
        program("<0> 1 <1> shl 1 sub and"),
        lambda a, k: a & (1 << k) - 1,
        (ANY, (1, 30)),
    ),
    Operation(
        Ask(
            do="{make a mask of <0> {bits|ones}|build a bit mask with the lowest <0> bits set}",
            np="{a mask of <0> bits|the mask with the {low|lowest} <0> bits set|a bitmask of <0> ones|the number with <0> ones in binary|the largest {unsigned |}number {with|of|in} <0> bits|~the bit mask that <0> ones make}",
            expr="{(1 << <0>) - 1|mask of <0> bits}",
            ask="{what is a {mask|bitmask} of <0> ones|what's the {largest|biggest|max} number you can {store in|write with|have in} <0> bits}",
        ),
        program("1 <0> shl 1 sub"),
        lambda k: (1 << k) - 1,
        ((1, 31),),
    ),
    Operation(
        Ask(
            do="{count the trailing zeros of <0> in binary|count the zero bits at the end of <0>}",
            np="{the number of trailing zeros of <0> in binary|the trailing zero count of <0>|the position of the lowest set bit of <0>|the index of the lowest 1 bit {of|in} <0>|~the zeros behind the last one of <0> in binary}",
            expr="{ctz(<0>)|ctz <0>|trailing zero bits of <0>}",
            ask="{how many trailing zeros does <0> have in binary|how many zeros does <0> end in in binary|where is the lowest set bit of <0>}",
        ),
        (*ONE, "i32.ctz"),
        lambda a: (a & -a).bit_length() - 1 if a else 32,
        ((1, GREATEST),),
        "{there are <0>|it is <0>|<0>}[.]",
        lambda draw: sought(draw, lambda: [draw.random.randint(1, 9999) << draw.random.randint(0, 10)]),
    ),
    Operation(
        Ask(
            do="{find the parity of <0>|find the parity bit of <0>|compute the parity of the bits of <0>}",
            np="{the {bit |binary |}parity of <0>|the parity bit of <0>|the parity of the bits of <0>|~the parity of the ones of <0>}",
            expr="{parity(<0>)|parity of <0>|bit parity of <0>}",
        ),
        program("<0> popcnt 1 and"),
        lambda a: _unsigned(a).bit_count() % 2,
        (ANY,),
        lambda bit: "{<0>|it is <0>|<0>: an " + ("odd" if bit else "even") + " number of bits is set}[.]",
    ),
    Operation(
        Ask(
            do="{count the bits in which <0> and <1> differ|count the {differing bits|different bits} of <0> and <1>}",
            np="{the Hamming distance {of|between} <0> and <1>|the number of bits in which <0> and <1> differ|~the number of bits that differ between <0> and <1>}",
            expr="{hamming distance <0> <1>|hamming distance {of|between} <0> and <1>}",
            ask="{in how many bits do <0> and <1> differ|how many bits {differ|are different} between <0> and <1>|how many bits do I {flip|change} to {turn <0> into|get from <0> to} <1>}",
        ),
        program("<0> <1> xor popcnt"),
        lambda a, b: _unsigned(a ^ b).bit_count(),
    ),
    Operation(
        Ask(
            do="{nand <0> and <1>|nand <0> with <1>}",
            np="{the {bitwise |}nand of <0> and <1>|<0> nand <1>}",
            expr="{<0> nand <1>|<0> NAND <1>|nand(<0>, <1>)|~nand <0> <1>}",
        ),
        program("<0> <1> and -1 xor"),
        lambda a, b: ~(a & b),
    ),
    Operation(
        Ask(
            do="{nor <0> and <1>|nor <0> with <1>}",
            np="{the {bitwise |}nor of <0> and <1>|<0> nor <1>}",
            expr="{<0> nor <1>|<0> NOR <1>|nor(<0>, <1>)|~nor <0> <1>}",
        ),
        program("<0> <1> or -1 xor"),
        lambda a, b: ~(a | b),
    ),
    Operation(
        Ask(
            np="{the {bitwise |}and of <0>, <1> and <2>|<0> and <1> and <2>, bit by bit}",
            expr="{<0> & <1> & <2>|<0>&<1>&<2>|<0> AND <1> AND <2>|~and(<0>, <1>, <2>)}",
        ),
        program("<0> <1> and <2> and"),
        lambda a, b, c: a & b & c,
        (ANY, ANY, ANY),
    ),
    Operation(
        Ask(
            do="{xor <0>, <1> and <2>|xor <0> <1> and <2>}",
            np="{the {bitwise |}xor of <0>, <1> and <2>|<0> xor <1> xor <2>}",
            expr="{<0> xor <1> xor <2>|<0> XOR <1> XOR <2>|xor(<0>, <1>, <2>)|~xor <0> <1> <2>}",
        ),
        program("<0> <1> xor <2> xor"),
        lambda a, b, c: a ^ b ^ c,
        (ANY, ANY, ANY),
    ),
    Operation(
        Ask(
            expr="{(<0> & <1>) ¦ <2>|(<0>&<1>)¦<2>|<0> & <1> ¦ <2>|~(<0> AND <1>) OR <2>}",
            np="{(<0> and <1>) or <2>, bit by bit|the bitwise {(<0> & <1>) ¦ <2>|~(<0> and <1>) or <2>}}",
        ),
        program("<0> <1> and <2> or"),
        lambda a, b, c: a & b | c,
        (ANY, ANY, ANY),
    ),
    Operation(
        Ask(expr="{(<0> << <1>) ¦ <2>|(<0><<<1>)¦<2>|(<0> shl <1>) or <2>|~(<0> << <1>) OR <2>}"),
        program("<0> <1> shl <2> or"),
        lambda a, k, b: a << k | b,
        ((1, 999), (1, 16), (0, 999)),
    ),
)
_WRAPPED = tuple(replace(operation, wraps=True) for operation in (*OPERATIONS, *_NAMED))

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
        made = _chain(draw) if chained else turn(draw, chosen(draw, _WRAPPED))
        return Example((replace(made, question=replace(made.question, text=made.question.text.translate(_SIGNS))),))


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

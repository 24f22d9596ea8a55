"""Results of operations on operands alone, as integers that may exceed 32 bits: `emit` wraps them.

Every part is 0 unless its operation is at hand, so the parts are simply added.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wasmind.circuit.expr import Affine, Number, neuron, total, wire
from wasmind.circuit.gates import at_least, equals, function, gated, select, staircase
from wasmind.isa.linear import CONDITIONS
from wasmind.machine.opcode import Opcode
from wasmind.machine.operands import Operand, Operands

BITS = 32


def simple(op: Opcode, x: Operands, imm: Affine) -> Affine:
    """const, copy, sums and differences, select, sign extensions."""
    a, b = x.a, x.b
    chosen = equals("alu.c = 0", x.c, 0)
    pick = op.one_of("select")
    byte, half = a.byte(0), a.byte(0) + a.byte(1) * 256
    return total(
        [
            gated("alu.const", op.one_of("const"), imm),
            gated("alu.copy", op.one_of("copy"), a.value),
            gated("alu.add", op.one_of("add"), a.value + b.value),
            gated("alu.sub", op.one_of("sub"), a.value - b.value),
            gated("alu.with carry", op.one_of("add_carry"), a.value + b.value + x.c),
            gated("alu.with borrow", op.one_of("sub_borrow"), a.value - b.value - x.c),
            gated("alu.select a", pick - chosen, a.value),
            gated("alu.select b", pick + chosen - 1, b.value),
            gated("alu.extend8", op.one_of("extend8_s"), byte - at_least("alu.byte sign", byte, 128) * 256),
            gated("alu.extend16", op.one_of("extend16_s"), half - at_least("alu.half sign", half, 1 << 15) * (1 << 16)),
        ]
    )


def bitwise(op: Opcode, x: Operands) -> Affine:
    """and, or, xor: bits of the nibbles, one neuron a pair of bits. x | y = x + y - (x & y), and so on."""
    both = wire("bits.a and b", total(_and_nibble(i, x.a.nibbles[i], x.b.nibbles[i]) * 16**i for i in range(8)))
    either = x.a.unsigned + x.b.unsigned
    return total(
        [
            gated("alu.and", op.one_of("and"), both),
            gated("alu.or", op.one_of("or"), either - both),
            gated("alu.xor", op.one_of("xor"), either - both * 2),
        ]
    )


def _and_nibble(i: int, a: Affine, b: Affine) -> Affine:
    bits = [(_bit(f"a{i}", a, k), _bit(f"b{i}", b, k)) for k in range(4)]
    return total(neuron(f"bits.and {4 * i + k}", p + q - 1, 1) * (1 << k) for k, (p, q) in enumerate(bits))


def _bit(name: str, nibble: Affine, k: int) -> Affine:
    return function(f"bits.{name}, bit {k}", nibble, lambda n: n >> k & 1, 0, 15)


def counts(op: Opcode, a: Operand) -> Affine:
    """clz, ctz, popcnt."""
    leading = staircase("count.leading zeros", a.unsigned, {1 << i: -1 for i in range(BITS)}, start=BITS)
    ones = total(
        function(f"count.ones {i}", nibble, lambda n: n.bit_count(), 0, 15) for i, nibble in enumerate(a.nibbles)
    )
    trailing_op = op.one_of("ctz")
    trailing = [
        gated(f"alu.ctz {i}", trailing_op + _zero_below(a, i) - 1, _trailing_zeros(i, nibble))
        for i, nibble in enumerate(a.nibbles)
    ]
    return total(
        [gated("alu.clz", op.one_of("clz"), leading), gated("alu.popcnt", op.one_of("popcnt"), ones), *trailing]
    )


def _trailing_zeros(i: int, nibble: Affine) -> Affine:
    return function(f"count.trailing zeros {i}", nibble, lambda n: (n & -n).bit_length() - 1 if n else 4, 0, 15)


def _zero_below(a: Operand, i: int) -> Affine:
    """Flag: every nibble below nibble i is 0."""
    return equals(f"count.zero below {i}", total(a.nibbles[j] * 16**j for j in range(i)), 0)


def condition(op: Opcode, x: Operands) -> Affine:
    """Flag: the comparison at hand, of a value operation or a branch, holds."""
    a, b = x.a, x.b
    equal = equals("compare.a = b", a.value - b.value, 0)
    zero = equals("compare.a = 0", a.value, 0)
    borrow = gated("compare.borrow", op.one_of("lt_s_c", "lt_u_c", "ge_s_c", "ge_u_c"), x.c)
    less = at_least("compare.a < b signed", b.value - a.value + borrow, 1)
    less_u = at_least("compare.a < b unsigned", b.unsigned - a.unsigned + borrow, 1)
    most = at_least("compare.a <= b signed", b.value - a.value, 0)
    most_u = at_least("compare.a <= b unsigned", b.unsigned - a.unsigned, 0)
    holds: dict[str, Affine] = {
        "eqz": zero,
        "nez": 1 - zero,
        "eq": equal,
        "ne": 1 - equal,
        "lt_s": less,
        "lt_u": less_u,
        "gt_s": 1 - most,
        "gt_u": 1 - most_u,
        "le_s": most,
        "le_u": most_u,
        "ge_s": 1 - less,
        "ge_u": 1 - less_u,
    }
    wants = {c: [c, f"br_{c}"] for c in CONDITIONS}
    wants["nez"].append("again")
    for c in ("lt_s", "lt_u", "ge_s", "ge_u"):
        wants[c].append(f"{c}_c")
    flags = total(neuron(f"compare.{c}", op.one_of(*names) + holds[c] - 1, 1) for c, names in wants.items())
    return wire("compare.holds", flags, (0, 1))


def multiply(op: Opcode, x: Operands) -> Affine:
    """mul, mulsub, muladd, mulhi_u, shl, rotl, rotr: products of bytes, modulo 2**32.

    A shift multiplies by a power of two, a rotation also brings round what a multiplication would drop. With S the
    sum of the products at place 3, S // 256 counts the multiples of 2**32: a staircase of 1024 steps, climbed in two
    flights of 32.
    """
    turn = op.one_of("rotl", "rotr")
    multiplier = _multiplier(op, x)
    factor = op.one_of("mul", "mulsub", "muladd", "mulhi_u", "shl", "rotl", "rotr")
    left = _gated_bytes("multiply.factor", factor, x.a)
    round_ = _gated_bytes("multiply.turned", turn, x.a)
    places: list[list[Affine]] = [[], [], [], []]
    for i in range(4):
        for j in range(4):
            source = left if i + j < 4 else round_
            places[(i + j) % 4].append(neuron(f"multiply.{i} {j}", source[i], multiplier[j]))
    top = wire("multiply.top", total(places[3]))
    low = total(total(places[k]) * (1 << 8 * k) for k in range(3))
    flight = {k << 13: 1 for k in range(-31, 32)}
    coarse = staircase("multiply.carry / 32", top, flight, start=-32)
    fine = staircase("multiply.carry mod 32", top - coarse * (1 << 13), {k << 8: 1 for k in range(1, 32)})
    carry = coarse * 32 + fine
    rest = wire("multiply.product", low + top * (1 << 24)) - carry * (1 << 32)
    return total(
        [
            rest,
            gated("multiply.turn", turn, carry),
            gated("multiply.plus c", op.one_of("mulsub", "muladd"), x.c),
            _high_word(op, x, multiplier, carry, rest),
        ]
    )


def _high_word(op: Opcode, x: Operands, multiplier: Sequence[Affine], carry: Affine, rest: Affine) -> Affine:
    """What makes mulhi_u of a product of the low places that is `rest` and `carry` multiples of 2**32.

    The low word, which c holds, tells how many more multiples `rest` has; the products of the high places are added.
    """
    high = op.one_of("mulhi_u")
    source = _gated_bytes("multiply.high", high, x.a)
    products = [
        neuron(f"multiply.high {i} {j}", source[i], multiplier[j]) * (1 << 8 * (i + j - 4))
        for i in range(4)
        for j in range(4 - i, 4)
    ]
    more = staircase("multiply.more multiples", rest - x.c, {k << 32: 1 for k in range(1, 6)})
    negative = at_least("multiply.c < 0", -x.c, 1)
    return total([*products, gated("multiply.high word", high, carry + more - negative - rest)])


def _gated_bytes(name: str, flag: Affine, a: Operand) -> list[Affine]:
    return [gated(f"{name} {k}", flag, a.byte(k)) for k in range(4)]


def _multiplier(op: Opcode, x: Operands) -> list[Affine]:
    """The bytes to multiply by: b's, b's negated for mulsub, or those of 2**n for a shift by n."""
    # 1 + the count, 0 where nothing shifts; a rotation right by n is one left by 32 - n.
    left, right = op.one_of("shl", "rotl"), op.one_of("rotr")
    count = select("multiply.shift left", [(left, x.b.shift + 1), (right, BITS + 1 - x.b.shift)])
    times, minus = op.one_of("mul", "muladd", "mulhi_u"), op.one_of("mulsub")
    return [
        select(f"multiply.by {k}", [(times, x.b.byte(k)), (minus, -x.b.byte(k))])
        + function(f"multiply.power {k}", count, _power_byte(k), 0, BITS + 1)
        for k in range(4)
    ]


def _power(n: int) -> int:
    """2**((n - 1) mod 32), and 0 for n = 0."""
    return 1 << (n - 1) % BITS if n else 0


def _power_byte(k: int) -> Callable[[int], int]:
    """n -> byte k of _power(n)."""
    return lambda n: _power(n) >> 8 * k & 0xFF


def divide(op: Opcode, x: Operands) -> tuple[Affine, Affine]:
    """(numerator, divisor): the result is their quotient, rounded down; (0, 1) for every other operation.

    Truncation towards zero is rounding down after b - 1 is added to a negative numerator; a shift right divides by a
    power of two.
    """
    a, b = x.a, x.b
    signed, unsigned = op.one_of("div_s", "quot_s"), op.one_of("div_u")
    logical, arithmetic = op.one_of("shr_u"), op.one_of("shr_s")
    magnitude = wire(
        "divide.dividend",
        select(
            "divide.dividend",
            [(op.one_of("div_u", "shr_u"), a.unsigned), (op.one_of("div_s", "quot_s", "shr_s"), a.value)],
        )
        + neuron("divide.dividend: negate", signed + a.sign - 1, a.value * -2),
    )
    divisor = wire(
        "divide.divisor of a division",
        select("divide.divisor", [(unsigned, b.unsigned), (signed, b.value)])
        + neuron("divide.divisor: negate", signed + b.sign - 1, b.value * -2),
    )
    differ = neuron("divide.signs -/+", signed + a.sign - b.sign - 1, 1)
    differ += neuron("divide.signs +/-", signed + b.sign - a.sign - 1, 1)
    negative = gated("divide.negative", wire("divide.signs differ", differ, (0, 1)), divisor - 1 - magnitude * 2)
    count = gated("divide.shift right", op.one_of("shr_u", "shr_s"), b.shift + 1)
    power = function("divide.power", count, _power, 0, BITS)
    others = 1 - signed - unsigned - logical - arithmetic
    return magnitude + negative, wire("divide.by", divisor + power + others)


def results(op: Opcode, x: Operands, imm: Affine, holds: Affine) -> Sequence[Affine | Number]:
    """Every result that is not a quotient; `holds` is the flag that `condition` gives."""
    compare = op.one_of(*CONDITIONS, "lt_s_c", "lt_u_c", "ge_s_c", "ge_u_c")
    return [
        simple(op, x, imm),
        bitwise(op, x),
        counts(op, x.a),
        multiply(op, x),
        gated("alu.compare", compare, holds),
    ]

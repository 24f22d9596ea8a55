/* division, IEEE 754-2019 section 5.4.1. */
#include "binary.h"

/* --- binary32 ------------------------------------------------------------------------------------------------ */

/* The quotient of two significands with their implied bits; `exponent` is the difference of the biased ones.
 *
 * With a in [b, 2b) the quotient's first bit is 1; the next 24 are three digits to the base 256. A remainder is below
 * b < 2^24, so that 256 times it is a word. The last bit is the guard's first, and the remainder its rest. */
INLINE u32 quotient32(u32 sign, i32 exponent, u32 a, u32 b) {
    exponent += 127;
    if (a < b) {
        a <<= 1;
        exponent--;
    }
    u32 rest = (a - b) << 8;
    u32 digit = rest / b, significand = 256 | digit;
    rest = (rest - digit * b) << 8;
    digit = rest / b;
    significand = significand << 8 | digit;
    rest = (rest - digit * b) << 8;
    digit = rest / b;
    rest -= digit * b;
    significand = significand << 7 | digit >> 1;
    u32 guard = digit << 31;
    if ((u32)(exponent - 1) >= MAX32 - 1)
        return packed_out_of_range32(sign, exponent, significand, guard | sticky(rest));
    significand += (sign + exponent - 1) << 23;
    /* No quotient of normal significands is a tie: q * b would have more bits than a. */
    return significand + (digit & 1);
}

RARE u32 rare_quotient32(u32 a, u32 b) {
    u32 sign = (a ^ b) & SIGN;
    i32 exponent_a = exponent32(a), exponent_b = exponent32(b);
    if (is_nan32(a) || is_nan32(b)) return nan32();
    a &= ~SIGN;
    b &= ~SIGN;
    if (exponent_a == MAX32) return exponent_b == MAX32 ? nan32() : sign | INFINITY32;
    if (exponent_b == MAX32) return sign;
    if (b == 0) return a == 0 ? nan32() : sign | INFINITY32;
    if (a == 0) return sign;
    if (exponent_a == 0) exponent_a = normalize32(&a);
    if (exponent_b == 0) exponent_b = normalize32(&b);
    a = (a & FRACTION32) | IMPLIED32;
    return quotient32(sign >> 23, exponent_a - exponent_b, a, (b & FRACTION32) | IMPLIED32);
}

EXPORT("f32.div") u32 f32_div(u32 a, u32 b) {
    i32 exponent_a = exponent32(a), exponent_b = exponent32(b);
    if ((u32)(exponent_a - 1) >= MAX32 - 1 || (u32)(exponent_b - 1) >= MAX32 - 1) return rare_quotient32(a, b);
    u32 sign = (a >> 23 ^ b >> 23) & 256;
    a = (a & FRACTION32) | IMPLIED32;
    return quotient32(sign, exponent_a - exponent_b, a, (b & FRACTION32) | IMPLIED32);
}

/* --- binary64 ------------------------------------------------------------------------------------------------ */

/* The quotient is taken in two digits to the base 2^26, from the top words of the remainder and of the divisor.
 *
 * The reciprocal, less 2 for what d leaves out of b, is too small by at most 2^-28 of it. So a first digit, below
 * 2^27, is too small by less than 0.5 for that, 1/16 for what the top word leaves out of a, and 1 for its fraction:
 * what remains is below 1.6 b. The second digit then makes up for the first, and is itself short by less than 1.5. */
INLINE u64 quotient64(u32 sign, i32 exponent, u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    exponent += 1023;
    if (a_hi < b_hi || (a_hi == b_hi && a_lo < b_lo)) {
        a_hi = opaque(a_hi << 1 | a_lo >> 31);
        a_lo <<= 1;
        exponent--;
    }
    u64 divisor = join(b_hi, b_lo);
    u32 inverse = reciprocal(b_hi << 11 | b_lo >> 21) - 2;
    u32 digit = high(wide(a_hi << 10 | a_lo >> 22, inverse)) >> 4;
    u64 rest = join(a_hi << 26 | a_lo >> 6, a_lo << 26) - digit * divisor;
    u32 next = high(wide(high(rest) << 10 | low(rest) >> 22, inverse)) >> 4;
    rest = (rest << 26) - next * divisor;
    u32 hi = digit >> 6, lo = (digit << 26) + next;
    if (lo < next) hi++;
    if ((u32)(exponent - 1) >= MAX64 - 1) {
        if (rest >= divisor) {
            rest -= divisor;
            lo++;
            if (lo == 0) hi++;
        }
        u32 guard = rest + rest < divisor ? rest != 0 : rest + rest == divisor ? HALF : HALF | 1;
        return packed_out_of_range64(sign, exponent, hi, lo, guard);
    }
    hi += (sign + exponent - 1) << 20;
    if (rest + rest > divisor) { /* a tie there is not: q * b would have more bits than a */
        lo++;
        if (lo == 0) hi++;
    }
    return join(hi, lo);
}

RARE u64 rare_quotient64(u64 a, u64 b) {
    u32 a_hi = high(a), a_lo = low(a), b_hi = high(b), b_lo = low(b);
    u32 sign = (a_hi ^ b_hi) & SIGN;
    i32 exponent_a = exponent64(a_hi), exponent_b = exponent64(b_hi);
    if (is_nan64(a_hi, a_lo) || is_nan64(b_hi, b_lo)) return nan64();
    if (exponent_a == MAX64) return exponent_b == MAX64 ? nan64() : join(sign | INFINITY64, 0);
    if (exponent_b == MAX64) return join(sign, 0);
    if (is_zero64(b_hi, b_lo)) return is_zero64(a_hi, a_lo) ? nan64() : join(sign | INFINITY64, 0);
    if (is_zero64(a_hi, a_lo)) return join(sign, 0);
    a_hi &= FRACTION64;
    b_hi &= FRACTION64;
    if (exponent_a == 0) exponent_a = normalize64(&a_hi, &a_lo);
    if (exponent_b == 0) exponent_b = normalize64(&b_hi, &b_lo);
    return quotient64(sign >> 20, exponent_a - exponent_b, a_hi | IMPLIED64, a_lo, b_hi | IMPLIED64, b_lo);
}

EXPORT("f64.div") u64 f64_div(u64 a, u64 b) {
    u32 a_hi = high(a), b_hi = high(b);
    i32 exponent_a = exponent64(a_hi), exponent_b = exponent64(b_hi);
    if ((u32)(exponent_a - 1) >= MAX64 - 1 || (u32)(exponent_b - 1) >= MAX64 - 1) return rare_quotient64(a, b);
    u32 sign = (a_hi >> 20 ^ b_hi >> 20) & 2048;
    a_hi = (a_hi & FRACTION64) | IMPLIED64;
    b_hi = (b_hi & FRACTION64) | IMPLIED64;
    return quotient64(sign, exponent_a - exponent_b, a_hi, low(a), b_hi, low(b));
}

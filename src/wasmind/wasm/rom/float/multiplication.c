/* multiplication, IEEE 754-2019 section 5.4.1. */
#include "binary.h"

/* --- binary32 ------------------------------------------------------------------------------------------------ */

/* The product of 2^8 and 2 times the operands' significands, which puts the guard into the low word.
 * The exponent is the sum of the operands' biased ones. The factors' low bits are 0, so no shift loses a bit. */
INLINE u32 product32(u32 sign, i32 exponent, u32 a, u32 b) {
    u64 product = wide(a, b);
    u32 significand = high(product), guard = low(product);
    exponent -= 127;
    if (significand >= 2 * IMPLIED32) {
        guard = significand << 31 | guard >> 1;
        significand >>= 1;
        exponent++;
    }
    if ((u32)(exponent - 1) >= MAX32 - 1) return packed_out_of_range32(sign, exponent, significand, guard);
    return round32(((sign + exponent - 1) << 23) + significand, guard);
}

/* Where an operand is no normal number. */
RARE u32 rare_product32(u32 a, u32 b) {
    u32 sign = (a ^ b) & SIGN;
    i32 exponent_a = exponent32(a), exponent_b = exponent32(b);
    if (is_nan32(a) || is_nan32(b)) return nan32();
    a &= ~SIGN;
    b &= ~SIGN;
    if (exponent_a == MAX32) return b == 0 ? nan32() : sign | INFINITY32;
    if (exponent_b == MAX32) return a == 0 ? nan32() : sign | INFINITY32;
    if (a == 0 || b == 0) return sign;
    if (exponent_a == 0) exponent_a = normalize32(&a);
    if (exponent_b == 0) exponent_b = normalize32(&b);
    return product32(sign >> 23, exponent_a + exponent_b, a << 8 | HALF, ((b & FRACTION32) | IMPLIED32) << 1);
}

EXPORT("f32.mul") u32 f32_mul(u32 a, u32 b) {
    i32 exponent_a = exponent32(a), exponent_b = exponent32(b);
    if ((u32)(exponent_a - 1) >= MAX32 - 1 || (u32)(exponent_b - 1) >= MAX32 - 1) return rare_product32(a, b);
    u32 sign = (a >> 23 ^ b >> 23) & 256;
    return product32(sign, exponent_a + exponent_b, a << 8 | HALF, ((b & FRACTION32) | IMPLIED32) << 1);
}

/* --- binary64 ------------------------------------------------------------------------------------------------ */

/* The product of two significands has 105 or 106 bits; its words from the top are two in `top`, `p1` and `p0`. Small
 * integers and simple fractions have a low word of 0, and no more is multiplied than there is. */
INLINE u64 product64(u32 sign, i32 exponent, u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    u64 top = wide(a_hi, b_hi);
    u32 p1 = 0, p0 = 0;
    if (b_lo != 0) {
        u64 lowest = wide(a_lo, b_lo);
        u64 middle = wide(a_hi, b_lo) + wide(a_lo, b_hi) + high(lowest);
        top += high(middle);
        p1 = low(middle);
        p0 = low(lowest);
    } else if (a_lo != 0) {
        u64 middle = wide(a_lo, b_hi);
        top += high(middle);
        p1 = low(middle);
    }
    u32 p3 = high(top), p2 = low(top);
    u32 hi, lo, guard;
    exponent -= 1023;
    if (p3 < 1 << 9) {
        hi = p3 << 12 | p2 >> 20;
        lo = p2 << 12 | p1 >> 20;
        guard = p1 << 12;
    } else {
        hi = p3 << 11 | p2 >> 21;
        lo = p2 << 11 | p1 >> 21;
        guard = p1 << 11;
        exponent++;
    }
    if ((u32)(exponent - 1) >= MAX64 - 1)
        return packed_out_of_range64(sign, exponent, hi, lo, guard | sticky(p0));
    hi += (sign + exponent - 1) << 20;
    if ((i32)guard >= 0) return join(hi, lo);
    return round64(hi, lo, guard | sticky(p0));
}

RARE u64 rare_product64(u64 a, u64 b) {
    u32 a_hi = high(a), a_lo = low(a), b_hi = high(b), b_lo = low(b);
    u32 sign = (a_hi ^ b_hi) & SIGN;
    i32 exponent_a = exponent64(a_hi), exponent_b = exponent64(b_hi);
    if (is_nan64(a_hi, a_lo) || is_nan64(b_hi, b_lo)) return nan64();
    if (exponent_a == MAX64) return is_zero64(b_hi, b_lo) ? nan64() : join(sign | INFINITY64, 0);
    if (exponent_b == MAX64) return is_zero64(a_hi, a_lo) ? nan64() : join(sign | INFINITY64, 0);
    if (is_zero64(a_hi, a_lo) || is_zero64(b_hi, b_lo)) return join(sign, 0);
    a_hi &= FRACTION64;
    b_hi &= FRACTION64;
    if (exponent_a == 0) exponent_a = normalize64(&a_hi, &a_lo);
    if (exponent_b == 0) exponent_b = normalize64(&b_hi, &b_lo);
    return product64(sign >> 20, exponent_a + exponent_b, a_hi | IMPLIED64, a_lo, b_hi | IMPLIED64, b_lo);
}

EXPORT("f64.mul") u64 f64_mul(u64 a, u64 b) {
    u32 a_hi = high(a), b_hi = high(b);
    i32 exponent_a = exponent64(a_hi), exponent_b = exponent64(b_hi);
    if ((u32)(exponent_a - 1) >= MAX64 - 1 || (u32)(exponent_b - 1) >= MAX64 - 1) return rare_product64(a, b);
    u32 sign = (a_hi >> 20 ^ b_hi >> 20) & 2048;
    a_hi = (a_hi & FRACTION64) | IMPLIED64;
    b_hi = (b_hi & FRACTION64) | IMPLIED64;
    return product64(sign, exponent_a + exponent_b, a_hi, low(a), b_hi, low(b));
}

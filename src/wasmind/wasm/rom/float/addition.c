/* addition and subtraction, IEEE 754-2019 section 5.4.1.
 *
 * The operand of the greater exponent, the `augend` a, stays as it is encoded; the other one's significand is shifted
 * to its place and added to the encoding or subtracted from it. Where the exponent field does not change, the field
 * below it is right, and only rounding is left.
 */
#include "binary.h"

/* --- binary32 ------------------------------------------------------------------------------------------------ */

/* a + b where one of them is an infinity or a NaN. */
RARE u32 special_sum32(u32 a, u32 b) {
    if (is_nan32(a) || is_nan32(b)) return nan32();
    if (exponent32(a) != MAX32) return b;
    if (exponent32(b) == MAX32 && a != b) return nan32();
    return a;
}

/* The sum of two finite numbers of one sign and their exponents. */
INLINE u32 sum32(u32 a, u32 b, i32 exponent_a, i32 exponent_b) {
    i32 distance = exponent_a - exponent_b;
    if (distance < 0) {
        exchange(&a, &b);
        exponent_b = exponent_a;
        distance = -distance;
    }
    u32 addend = b & FRACTION32, guard = 0;
    if (exponent_b != 0) {
        addend |= IMPLIED32;
    } else {
        if (distance == 0) return a + addend; /* subnormal numbers are fixed-point numbers */
        distance--;                           /* their exponent is that of the least normal ones */
    }
    if (distance != 0) {
        if (distance > 25) return a;
        guard = addend << (32 - distance);
        addend >>= distance;
    }
    u32 result = a + addend;
    if ((result ^ a) >> 23 != 0) { /* 1.x + 1.x = 1x.x: what is above the next power of two counts half */
        u32 power = (a & ~FRACTION32) + IMPLIED32;
        guard = result << 31 | guard >> 1;
        result = power + ((result - power) >> 1);
        if (exponent32(power) == MAX32) return power;
    }
    return round32(result, guard);
}

/* An exact number: `head` is the sign and the exponent that it would have if its significand had the implied bit. */
INLINE u32 normalized32(u32 head, u32 significand) {
    i32 shift = __builtin_clz(significand) - 8, exponent = exponent32(head);
    if (exponent <= shift) return (head & SIGN) | significand << (exponent - 1);
    return head - (((u32)shift + 1) << 23) + (significand << shift);
}

/* The difference of two numbers with exponents of at most 1: they are fixed-point numbers. */
RARE u32 subnormal_difference32(u32 a, u32 b) {
    u32 difference = (a & ~SIGN) - (b & ~SIGN);
    if (difference == 0) return 0;
    return (i32)difference < 0 ? (b & SIGN) - difference : (a & SIGN) + difference;
}

/* The sum of two finite numbers of different signs and their exponents. */
INLINE u32 difference32(u32 a, u32 b, i32 exponent_a, i32 exponent_b) {
    i32 distance = exponent_a - exponent_b;
    if (distance < 0) {
        exchange(&a, &b);
        exponent_b = exponent_a;
        distance = -distance;
    }
    u32 subtrahend = b & FRACTION32;
    if (exponent_b != 0) {
        subtrahend |= IMPLIED32;
    } else {
        if (distance <= 1) return subnormal_difference32(a, b);
        distance--;
    }
    u32 guard;
    u32 result;
    if (distance != 0) {
        if (distance > 25) return a;
        guard = subtrahend << (32 - distance);
        result = a - (subtrahend >> distance);
        if (guard != 0) {
            guard = -guard;
            result--;
        }
        if ((result ^ a) >> 23 == 0) return round32(result, guard);
        /* The leading bit is gone and the exponent field is one less: what follows is one place further left. */
        u32 significand = (result & FRACTION32) << 1 | guard >> 31;
        result &= ~FRACTION32;
        if (significand >= IMPLIED32) return round32(result - IMPLIED32 + significand, guard << 1);
        return normalized32(result, significand); /* the distance was 1: nothing is left in the guard */
    }
    result = (a & FRACTION32) + IMPLIED32 - subtrahend;
    if (result == 0) return 0;
    if ((i32)result < 0) return normalized32(b & ~FRACTION32, -result);
    return normalized32(a & ~FRACTION32, result);
}

INLINE u32 added32(u32 a, u32 b) {
    i32 exponent_a = exponent32(a), exponent_b = exponent32(b);
    if (exponent_a == MAX32 || exponent_b == MAX32) return special_sum32(a, b);
    if ((i32)(a ^ b) >= 0) return sum32(a, b, exponent_a, exponent_b);
    return difference32(a, b, exponent_a, exponent_b);
}

EXPORT("f32.add") u32 f32_add(u32 a, u32 b) { return added32(a, b); }
EXPORT("f32.sub") u32 f32_sub(u32 a, u32 b) { return added32(a, b ^ SIGN); }

/* --- binary64: the same, on two words -------------------------------------------------------------------------- */

RARE u64 special_sum64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    if (is_nan64(a_hi, a_lo) || is_nan64(b_hi, b_lo)) return nan64();
    if (exponent64(a_hi) != MAX64) return join(b_hi, 0);
    if (exponent64(b_hi) == MAX64 && a_hi != b_hi) return nan64();
    return join(a_hi, 0);
}

INLINE u64 sum64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo, i32 exponent_a, i32 exponent_b) {
    i32 distance = exponent_a - exponent_b;
    if (distance < 0) {
        exchange(&a_hi, &b_hi);
        exchange(&a_lo, &b_lo);
        exponent_b = exponent_a;
        distance = -distance;
    }
    u32 guard = 0;
    b_hi &= FRACTION64;
    if (exponent_b != 0) {
        b_hi |= IMPLIED64;
    } else {
        if (distance == 0) return join(a_hi, a_lo) + join(b_hi, b_lo);
        distance--;
    }
    if (distance != 0) {
        if (distance < 32) {
            guard = b_lo << (32 - distance);
            b_lo = b_lo >> distance | b_hi << (32 - distance);
            b_hi >>= distance;
        } else {
            if (distance > 54) return join(a_hi, a_lo);
            guard = b_lo >> (distance - 32) | b_hi << 1 << (63 - distance) | sticky(b_lo << 1 << (63 - distance));
            b_lo = b_hi >> (distance - 32);
            b_hi = 0;
        }
    }
    u32 lo = a_lo + b_lo, hi = a_hi + b_hi;
    if (lo < b_lo) hi++;
    if ((hi ^ a_hi) >> 20 != 0) {
        u32 power = (a_hi & ~FRACTION64) + IMPLIED64;
        guard = lo << 31 | guard >> 1 | (guard & 1);
        lo = lo >> 1 | hi << 31;
        hi = power + ((hi - power) >> 1);
        if (exponent64(power) == MAX64) return join(power, 0);
    }
    return round64(hi, lo, guard);
}

/* The significand (hi, lo) is below the implied bit's place and not 0. */
INLINE u64 normalized64(u32 head, u32 hi, u32 lo) {
    i32 exponent = exponent64(head);
    i32 shift = hi != 0 ? __builtin_clz(hi) - 11 : __builtin_clz(lo) + 21;
    if (exponent <= shift) {
        shift = exponent - 1;
        head = (head & SIGN) + ((u32)(shift + 1) << 20);
    }
    head -= ((u32)shift + 1) << 20;
    if (shift >= 32) return join(head + (lo << (shift - 32)), 0);
    if (shift == 0) return join(head + hi, lo);
    return join(head + (hi << shift | lo >> (32 - shift)), lo << shift);
}

RARE u64 subnormal_difference64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    u64 difference = join(a_hi & ~SIGN, a_lo) - join(b_hi & ~SIGN, b_lo);
    if (difference == 0) return 0;
    return (i64)difference < 0 ? join(b_hi & SIGN, 0) - difference : join(a_hi & SIGN, 0) + difference;
}

INLINE u64 difference64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo, i32 exponent_a, i32 exponent_b) {
    i32 distance = exponent_a - exponent_b;
    if (distance < 0) {
        exchange(&a_hi, &b_hi);
        exchange(&a_lo, &b_lo);
        exponent_b = exponent_a;
        distance = -distance;
    }
    u32 hi, lo;
    if (distance == 0 && exponent_b != 0) {
        u32 head = a_hi & ~FRACTION64;
        hi = (a_hi & FRACTION64) - (b_hi & FRACTION64);
        lo = a_lo - b_lo;
        if (a_lo < b_lo) hi--;
        if ((i32)hi < 0) {
            head ^= SIGN;
            hi = lo != 0 ? ~hi : -hi;
            lo = -lo;
        } else if ((hi | lo) == 0) {
            return 0;
        }
        return normalized64(head, hi, lo);
    }
    u32 sub_hi = b_hi & FRACTION64, guard = 0;
    if (exponent_b != 0) {
        sub_hi |= IMPLIED64;
    } else {
        if (distance <= 1) return subnormal_difference64(a_hi, a_lo, b_hi, b_lo);
        distance--;
    }
    if (distance < 32) {
        guard = b_lo << (32 - distance);
        b_lo = b_lo >> distance | sub_hi << (32 - distance);
        sub_hi >>= distance;
    } else {
        if (distance > 54) return join(a_hi, a_lo);
        guard = b_lo >> (distance - 32) | sub_hi << 1 << (63 - distance) | sticky(b_lo << 1 << (63 - distance));
        b_lo = sub_hi >> (distance - 32);
        sub_hi = 0;
    }
    lo = a_lo - b_lo;
    hi = a_hi - sub_hi;
    if (a_lo < b_lo) hi--;
    if (guard != 0) {
        guard = -guard;
        if (lo == 0) hi--;
        lo--;
    }
    if ((hi ^ a_hi) >> 20 == 0) return round64(hi, lo, guard);
    u32 head = hi & ~FRACTION64;
    hi = (hi & FRACTION64) << 1 | lo >> 31;
    lo = lo << 1 | guard >> 31;
    if (hi >= IMPLIED64) return round64(head - IMPLIED64 + hi, lo, guard << 1);
    return normalized64(head, hi, lo);
}

INLINE u64 added64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    i32 exponent_a = exponent64(a_hi), exponent_b = exponent64(b_hi);
    if (exponent_a == MAX64 || exponent_b == MAX64) return special_sum64(a_hi, a_lo, b_hi, b_lo);
    if ((i32)(a_hi ^ b_hi) >= 0) return sum64(a_hi, a_lo, b_hi, b_lo, exponent_a, exponent_b);
    return difference64(a_hi, a_lo, b_hi, b_lo, exponent_a, exponent_b);
}

EXPORT("f64.add") u64 f64_add(u64 a, u64 b) { return added64(high(a), low(a), high(b), low(b)); }
EXPORT("f64.sub") u64 f64_sub(u64 a, u64 b) { return added64(high(a), low(a), high(b) ^ SIGN, low(b)); }

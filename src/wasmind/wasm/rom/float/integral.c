/* Rounding to an integral number in the same format, IEEE 754-2019 section 5.9: roundToIntegralTiesToEven (nearest),
 * TowardPositive (ceil), TowardNegative (floor), TowardZero (trunc).
 *
 * `unit` is the bit that is worth 1, below it stands the fraction. Adding to an encoding carries into the exponent.
 */
#include "binary.h"

enum direction { NEAREST, UP, DOWN, ZERO };

/* What is added to the magnitude, all below the unit masked afterwards, makes it the next integer where it should. */
INLINE int away(enum direction direction, u32 a) { return direction == ((i32)a < 0 ? DOWN : UP); }

/* --- binary32 ------------------------------------------------------------------------------------------------ */

/* The magnitude is below 1; with exponent 126 it is at least 1/2. */
INLINE u32 integral_below_1_32(u32 a, i32 exponent, enum direction direction) {
    u32 sign = a & SIGN;
    if (direction == NEAREST) return exponent == 126 && (a & FRACTION32) != 0 ? sign | 127 << 23 : sign;
    return away(direction, a) && (a & ~SIGN) != 0 ? sign | 127 << 23 : sign;
}

INLINE u32 integral32(u32 a, enum direction direction) {
    i32 exponent = exponent32(a);
    if (exponent < 127) return integral_below_1_32(a, exponent, direction);
    if (exponent >= 150) return is_nan32(a) ? nan32() : a;
    u32 unit = 1u << (150 - exponent);
    if (direction == NEAREST) a += (unit >> 1) - 1 + ((a & unit) != 0);
    else if (away(direction, a)) a += unit - 1;
    return a & -unit;
}

EXPORT("f32.nearest") u32 f32_nearest(u32 a) { return integral32(a, NEAREST); }
EXPORT("f32.ceil") u32 f32_ceil(u32 a) { return integral32(a, UP); }
EXPORT("f32.floor") u32 f32_floor(u32 a) { return integral32(a, DOWN); }
EXPORT("f32.trunc") u32 f32_trunc(u32 a) { return integral32(a, ZERO); }

/* --- binary64: the unit is in the high word or in the low one -------------------------------------------------- */

INLINE u32 integral_below_1_64(u32 hi, u32 lo, i32 exponent, enum direction direction) {
    u32 sign = hi & SIGN;
    if (direction == NEAREST) return exponent == 1022 && ((hi & FRACTION64) | lo) != 0 ? sign | 1023 << 20 : sign;
    return away(direction, hi) && ((hi & ~SIGN) | lo) != 0 ? sign | 1023 << 20 : sign;
}

INLINE u64 integral64(u64 a, enum direction direction) {
    u32 hi = high(a), lo = low(a);
    i32 exponent = exponent64(hi);
    if (exponent < 1023) return join(integral_below_1_64(hi, lo, exponent, direction), 0);
    if (exponent <= 1043) {
        u32 unit = 1u << (1043 - exponent);
        if (direction == NEAREST) {
            if (unit == 1) {
                hi += (i32)lo < 0 && (lo != HALF || hi & 1);
            } else {
                hi += (unit >> 1) - 1 + ((hi & unit) != 0 || lo != 0);
            }
        } else if (away(direction, hi)) {
            hi += unit - 1;
            if (lo != 0) hi++;
        }
        return join(hi & -unit, 0);
    }
    if (exponent >= 1075) return is_nan64(hi, lo) ? nan64() : a;
    u32 unit = 1u << (1075 - exponent);
    u32 more = 0;
    if (direction == NEAREST) more = (unit >> 1) - 1 + ((lo & unit) != 0);
    else if (away(direction, hi)) more = unit - 1;
    if (direction != ZERO) {
        lo += more;
        if (lo < more) hi++;
    }
    return join(hi, lo & -unit);
}

EXPORT("f64.nearest") u64 f64_nearest(u64 a) { return integral64(a, NEAREST); }
EXPORT("f64.ceil") u64 f64_ceil(u64 a) { return integral64(a, UP); }
EXPORT("f64.floor") u64 f64_floor(u64 a) { return integral64(a, DOWN); }
EXPORT("f64.trunc") u64 f64_trunc(u64 a) { return integral64(a, ZERO); }

/* Comparisons, IEEE 754-2019 section 5.11, and minimum and maximum, section 9.6.
 *
 * Numbers of which one is positive are ordered as the signed integers that encode them; two negative ones the other
 * way round. What is left are zeros of both signs, which are equal, and NaNs, which compare as false: no positive
 * number is above the encoding of infinity. So where a is less than b, only b can be a positive NaN.
 */
#include "binary.h"

/* --- binary32 ------------------------------------------------------------------------------------------------ */

INLINE int equal32(u32 a, u32 b) {
    if (a == b) return !is_nan32(a);
    return ((a | b) & ~SIGN) == 0;
}

INLINE int less32(u32 a, u32 b) {
    if ((i32)a >= 0) return (i32)a < (i32)b && b <= INFINITY32;
    if ((i32)b < 0) return a > b && a <= (SIGN | INFINITY32);
    return a <= (SIGN | INFINITY32) && b <= INFINITY32 && (a != SIGN || b != 0);
}

INLINE int less_or_equal32(u32 a, u32 b) {
    if ((i32)a >= 0) return (i32)a <= (i32)b ? b <= INFINITY32 : a == 0 && b == SIGN;
    if ((i32)b < 0) return a >= b && a <= (SIGN | INFINITY32);
    return a <= (SIGN | INFINITY32) && b <= INFINITY32;
}

EXPORT("f32.eq") u32 f32_eq(u32 a, u32 b) { return equal32(a, b); }
EXPORT("f32.ne") u32 f32_ne(u32 a, u32 b) { return !equal32(a, b); }
EXPORT("f32.lt") u32 f32_lt(u32 a, u32 b) { return less32(a, b); }
EXPORT("f32.gt") u32 f32_gt(u32 a, u32 b) { return less32(b, a); }
EXPORT("f32.le") u32 f32_le(u32 a, u32 b) { return less_or_equal32(a, b); }
EXPORT("f32.ge") u32 f32_ge(u32 a, u32 b) { return less_or_equal32(b, a); }

EXPORT("f32.min") u32 f32_min(u32 a, u32 b) {
    if (is_nan32(a) || is_nan32(b)) return nan32();
    if ((i32)a < 0 && (i32)b < 0) return a > b ? a : b;
    return (i32)a < (i32)b ? a : b;
}

EXPORT("f32.max") u32 f32_max(u32 a, u32 b) {
    if (is_nan32(a) || is_nan32(b)) return nan32();
    if ((i32)a < 0 && (i32)b < 0) return a < b ? a : b;
    return (i32)a > (i32)b ? a : b;
}

/* --- binary64: a high word that is not that of an infinity tells that there is no NaN -------------------------- */

#define NEGATIVE_INFINITY64 (SIGN | INFINITY64)

INLINE int is_number64(u32 hi, u32 lo, u32 infinity) { return hi < infinity || (hi == infinity && lo == 0); }

INLINE int equal64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    if (a_lo != b_lo) return 0;
    if (a_hi == b_hi) return !is_nan64(a_hi, a_lo);
    return (((a_hi | b_hi) & ~SIGN) | a_lo) == 0;
}

/* Where the low words do not matter they are not looked at. */
INLINE int less64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    if ((i32)a_hi >= 0) {
        if ((i32)a_hi > (i32)b_hi || (a_hi == b_hi && a_lo >= b_lo)) return 0;
        return is_number64(b_hi, b_lo, INFINITY64);
    }
    if ((i32)b_hi < 0) {
        if (a_hi < b_hi || (a_hi == b_hi && a_lo <= b_lo)) return 0;
        return is_number64(a_hi, a_lo, NEGATIVE_INFINITY64);
    }
    if (!is_number64(a_hi, a_lo, NEGATIVE_INFINITY64) || !is_number64(b_hi, b_lo, INFINITY64)) return 0;
    return a_hi != SIGN || b_hi != 0 || (a_lo | b_lo) != 0;
}

INLINE int less_or_equal64(u32 a_hi, u32 a_lo, u32 b_hi, u32 b_lo) {
    if ((i32)a_hi >= 0) {
        if ((i32)a_hi > (i32)b_hi || (a_hi == b_hi && a_lo > b_lo))
            return a_hi == 0 && b_hi == SIGN && (a_lo | b_lo) == 0;
        return is_number64(b_hi, b_lo, INFINITY64);
    }
    if ((i32)b_hi < 0) {
        if (a_hi < b_hi || (a_hi == b_hi && a_lo < b_lo)) return 0;
        return is_number64(a_hi, a_lo, NEGATIVE_INFINITY64);
    }
    return is_number64(a_hi, a_lo, NEGATIVE_INFINITY64) && is_number64(b_hi, b_lo, INFINITY64);
}

EXPORT("f64.eq") u32 f64_eq(u64 a, u64 b) { return equal64(high(a), low(a), high(b), low(b)); }
EXPORT("f64.ne") u32 f64_ne(u64 a, u64 b) { return !equal64(high(a), low(a), high(b), low(b)); }
EXPORT("f64.lt") u32 f64_lt(u64 a, u64 b) { return less64(high(a), low(a), high(b), low(b)); }
EXPORT("f64.gt") u32 f64_gt(u64 a, u64 b) { return less64(high(b), low(b), high(a), low(a)); }
EXPORT("f64.le") u32 f64_le(u64 a, u64 b) { return less_or_equal64(high(a), low(a), high(b), low(b)); }
EXPORT("f64.ge") u32 f64_ge(u64 a, u64 b) { return less_or_equal64(high(b), low(b), high(a), low(a)); }

INLINE int is_nan(u64 a) { return is_nan64(high(a), low(a)); }

RARE u64 rare_min64(u64 a, u64 b) {
    if (is_nan(a) || is_nan(b)) return nan64();
    if ((i64)a < 0 && (i64)b < 0) return a > b ? a : b;
    return (i64)a < (i64)b ? a : b;
}

RARE u64 rare_max64(u64 a, u64 b) {
    if (is_nan(a) || is_nan(b)) return nan64();
    if ((i64)a < 0 && (i64)b < 0) return a < b ? a : b;
    return (i64)a > (i64)b ? a : b;
}

/* High words that differ, and neither is that of a NaN or an infinity, tell which operand it is. */
EXPORT("f64.min") u64 f64_min(u64 a, u64 b) {
    i32 a_hi = high(a), b_hi = high(b);
    if (a_hi < (i32)INFINITY64 && b_hi < (i32)INFINITY64) {
        if (a_hi < b_hi) {
            if (b_hi < 0) {
                if ((u32)b_hi < NEGATIVE_INFINITY64) return b;
            } else if ((u32)a_hi < NEGATIVE_INFINITY64) {
                return a;
            }
        } else if (b_hi < a_hi) {
            if (a_hi < 0) {
                if ((u32)a_hi < NEGATIVE_INFINITY64) return a;
            } else if ((u32)b_hi < NEGATIVE_INFINITY64) {
                return b;
            }
        }
    }
    return rare_min64(a, b);
}

EXPORT("f64.max") u64 f64_max(u64 a, u64 b) {
    i32 a_hi = high(a), b_hi = high(b);
    if (a_hi < (i32)INFINITY64 && b_hi < (i32)INFINITY64) {
        if (a_hi < b_hi) {
            if (b_hi < 0) {
                if ((u32)b_hi < NEGATIVE_INFINITY64) return a;
            } else if ((u32)a_hi < NEGATIVE_INFINITY64) {
                return b;
            }
        } else if (b_hi < a_hi) {
            if (a_hi < 0) {
                if ((u32)a_hi < NEGATIVE_INFINITY64) return b;
            } else if ((u32)b_hi < NEGATIVE_INFINITY64) {
                return a;
            }
        }
    }
    return rare_max64(a, b);
}

/* squareRoot, IEEE 754-2019 section 5.4.1.
 *
 * Half the exponent, and the root of the significand, which stands before an even power of two. Every root here is
 * first taken too small by a little, then made good from the remainder n - r * r. The nearest r is the one with
 * -r < n - r * r <= r, since (r + 1/2)^2 is r * r + r + 1/4; a tie there is not. A remainder is small, so the low
 * words tell it.
 */
#include "binary.h"

/* For 2^30 <= x < 2^32: the root, too small by less than 2.1.
 *
 * The line from (2^30, 2^15) to (2^32, 2^16) is at most 5.6 % below it; a step of Newton's halves the square of that
 * fraction, which is above the root and by 2^-9.3 of it, and another one leaves 2^-19.6, which is 0.1. */
INLINE u32 root(u32 x) {
    u32 r = x / opaque(98304) + 21845; /* or else clang multiplies by its reciprocal in 64 bits */
    r = (r + x / r) >> 1;
    r = (r + x / r) >> 1;
    return r - 1;
}

/* --- binary32 ------------------------------------------------------------------------------------------------ */

/* The root of a number with significand x / 2^30 < 4 and an even exponent: 8 bits more, of which the rest of x tells,
 * a step of Newton's once more. It is short by less than 1.1. */
INLINE u32 root32(i32 exponent, u32 x) {
    u32 top = root(x);
    u32 r = (top << 8) + ((x - top * top) << 7) / top;
    if ((i32)((x << 16) - r * r) > (i32)r) r++;
    return (((u32)(exponent + 125) >> 1) << 23) + r;
}

RARE u32 rare_root32(u32 a) {
    if ((a & ~SIGN) == 0 || a == INFINITY32) return a;
    if (a > INFINITY32) return nan32(); /* a NaN, or negative */
    i32 exponent = normalize32(&a);
    return root32(exponent, exponent & 1 ? a << 7 : a << 8);
}

EXPORT("f32.sqrt") u32 f32_sqrt(u32 a) {
    u32 exponent = a >> 23; /* with the sign */
    if (exponent - 1 >= MAX32 - 1) return rare_root32(a);
    u32 x = a << 8 | HALF;
    return root32(exponent, exponent & 1 ? x >> 1 : x);
}

/* --- binary64 ------------------------------------------------------------------------------------------------ */

/* The root of a number with significand x / 2^62 < 4 and an even exponent.
 *
 * From 16 bits a division leads to 30, S = sqrt(x) / 4, short by 0.9 to 3.3; then the rest of x, which is below 2^37,
 * times the reciprocal to all 53, short by less than 1.2 or above by less than 0.1. */
INLINE u64 root64(i32 exponent, u32 x_hi, u32 x_lo) {
    u32 top = root(x_hi);
    u32 thirty = (top << 14) + ((x_hi - top * top) << 13) / top - 2;
    u64 rest = join(x_hi, x_lo) - (wide(thirty, thirty) << 4);
    u32 divisor = thirty << 2;
    if ((i32)divisor >= 0) divisor = HALF; /* short, it can come out below 2^31 */
    u32 more = high(wide(high(rest) << 27 | low(rest) >> 5, reciprocal(divisor))) >> 6;
    u32 hi = thirty >> 9, lo = (thirty << 23) + more;
    if (lo < more) hi++;
    u64 r = join(hi, lo);
    if ((i64)(join(x_lo << 10, 0) - r * r) > (i64)r) {
        lo++;
        if (lo == 0) hi++;
    }
    return join((((u32)(exponent + 1021) >> 1) << 20) + hi, lo);
}

RARE u64 rare_root64(u64 a) {
    u32 hi = high(a), lo = low(a);
    if (is_zero64(hi, lo) || (hi == INFINITY64 && lo == 0)) return a;
    if (hi >= INFINITY64) return nan64();
    i32 exponent = normalize64(&hi, &lo);
    if (exponent & 1) return root64(exponent, hi << 10 | lo >> 22, lo << 10);
    return root64(exponent, hi << 11 | lo >> 21, lo << 11);
}

EXPORT("f64.sqrt") u64 f64_sqrt(u64 a) {
    u32 hi = high(a), lo = low(a), exponent = hi >> 20;
    if (exponent - 1 >= MAX64 - 1) return rare_root64(a);
    if (exponent & 1) {
        hi = (hi << 10 | lo >> 22) & ~SIGN; /* the last bit of the exponent, 1, stands for the implied one */
        lo <<= 10;
    } else {
        hi = hi << 11 | lo >> 21 | HALF;
        lo <<= 11;
    }
    return root64(exponent, hi, lo);
}

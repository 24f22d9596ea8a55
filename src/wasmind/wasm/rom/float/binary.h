/* binary32 and binary64, IEEE 754-2019 section 3.4: a sign, a biased exponent, a trailing significand field.
 *
 * A significand is worked on where it stands in its format: the implied bit of a binary64 is bit 20 of the high
 * word. What lies below its last bit is in a word of its own, the `guard`, whose top bit is worth half a unit in the
 * last place. Its lowest bit also stands for all that is below the guard. So an exact result needs no rounding at
 * all, and the guard's sign tells whether to round down.
 *
 * Exponent and significand are put together by adding, not by oring: a significand that has its implied bit adds one
 * to the exponent, and one that rounding carries out of its field does so by itself, up to infinity.
 *
 * Every NaN that comes out is the positive canonical one, whatever went in: the deterministic profile of WebAssembly.
 */
#ifndef BINARY_H
#define BINARY_H

#include "../rom.h"

#define SIGN 0x80000000u /* of a word that begins a format */
#define HALF 0x80000000u /* a guard of exactly half a unit in the last place: a tie */

#define FRACTION32 0x007fffffu /* the trailing significand field */
#define IMPLIED32 0x00800000u
#define INFINITY32 0x7f800000u
#define MAX32 255 /* the biased exponent of infinities and NaNs */

/* Of the high word of a binary64. */
#define FRACTION64 0x000fffffu
#define IMPLIED64 0x00100000u
#define INFINITY64 0x7ff00000u
#define MAX64 2047

INLINE i32 exponent32(u32 a) { return a >> 23 & 255; }
INLINE i32 exponent64(u32 hi) { return hi >> 20 & 2047; }

INLINE int is_nan32(u32 a) { return (a & ~SIGN) > INFINITY32; }
INLINE int is_nan64(u32 hi, u32 lo) { return (hi & ~SIGN) > INFINITY64 || ((hi & ~SIGN) == INFINITY64 && lo != 0); }
INLINE int is_zero64(u32 hi, u32 lo) { return ((hi & ~SIGN) | lo) == 0; }

/* Made where it is returned: clang would make a plain constant before the test for it. */
INLINE u32 nan32(void) { return opaque(0x7fc00000); }
INLINE u64 nan64(void) { return join(opaque(0x7ff80000), 0); }

/* The lowest bit of a guard keeps what is shifted out below it: `sticky`. */
INLINE u32 sticky(u32 lost) { return lost != 0; }

/* roundTiesToEven, section 4.3.1: a number and what lies below it. A carry enters the exponent. */
INLINE u32 round32(u32 a, u32 guard) {
    if ((i32)guard >= 0) return a;
    if (guard != HALF) return a + 1;
    return a + (a & 1);
}

INLINE u64 round64(u32 hi, u32 lo, u32 guard) {
    if ((i32)guard < 0 && (guard != HALF || lo & 1)) {
        lo++;
        if (lo == 0) hi++;
    }
    return join(hi, lo);
}

/* A significand with its implied bit, and its exponent where that is not of a normal number: section 7.4, overflow
 * under roundTiesToEven, and 7.5, a number rounded as a subnormal one. The sign is 0, or 1 above the exponent. */
INLINE u32 packed_out_of_range32(u32 sign, i32 exponent, u32 significand, u32 guard) {
    u32 result = sign << 23;
    if (exponent >= MAX32) return result | INFINITY32;
    u32 shift = 1 - exponent;
    if (shift > 24) return result; /* below half of the least subnormal number */
    guard = significand << (32 - shift) | sticky(guard);
    return round32(result + (significand >> shift), guard);
}

INLINE u64 packed_out_of_range64(u32 sign, i32 exponent, u32 hi, u32 lo, u32 guard) {
    u32 result = sign << 20;
    if (exponent >= MAX64) return join(result | INFINITY64, 0);
    u32 shift = 1 - exponent;
    if (shift > 53) return join(result, 0);
    if (shift >= 32) {
        guard = lo | sticky(guard);
        lo = hi;
        hi = 0;
        shift -= 32;
    }
    if (shift != 0) {
        guard = lo << (32 - shift) | sticky(guard);
        lo = lo >> shift | hi << (32 - shift);
        hi >>= shift;
    }
    return round64(result + hi, lo, guard);
}

/* A subnormal number's significand is shifted to the implied bit's place; the exponent that it then has. */
INLINE i32 normalize32(u32 *significand) {
    i32 shift = __builtin_clz(*significand) - 8;
    *significand <<= shift;
    return 1 - shift;
}

INLINE i32 normalize64(u32 *hi, u32 *lo) {
    if (*hi == 0) {
        i32 shift = __builtin_clz(*lo) - 11;
        *hi = shift < 0 ? *lo >> -shift : *lo << shift;
        *lo = shift < 0 ? *lo << (32 + shift) : 0;
        return 1 - 32 - shift;
    }
    i32 shift = __builtin_clz(*hi) - 11;
    *hi = *hi << shift | *lo >> (32 - shift);
    *lo <<= shift;
    return 1 - shift;
}

/* With 2^31 <= d < 2^32: the reciprocal 2^63 / d, too small by a fraction of at most 2^-28.7.
 *
 * The first approximation v is 2^48 / d, too small by a fraction e < 2^-15 + 2^-16: the one for the low half of d, the
 * other for what the division drops. One step of Newton's, v * (1 + e), leaves e * e. Here e * 2^46 is a
 * word, and v times that over 2^31 is v * e * 2^15. All roundings are down. */
INLINE u32 reciprocal(u32 d) {
    u32 v = 0xffffffffu / ((d >> 16) + 1);
    u64 product = wide(v, d);
    u64 more = wide(v, ~(high(product) << 30 | low(product) >> 2));
    return (v << 15) + (high(more) << 1 | low(more) >> 31);
}

#endif

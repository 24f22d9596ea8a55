/* i64.div_s, div_u, rem_s, rem_u, WebAssembly core specification section 4.3.2, from divisions of 32 bits. */
#include "rom.h"

IMPORT_TRAP("divide_by_zero") void trap_divide_by_zero(void);
IMPORT_TRAP("integer_overflow") void trap_integer_overflow(void);

/* A quotient and a remainder; a function that returns one of them computes no more of the other than it needs. */
struct division {
    u64 quotient, remainder;
};

/* One digit to the base 2^16 of (rest, next) / d, where rest < d and 2^31 <= d. What the division by d's upper half
 * alone gives is at most 2 too large (Knuth, The Art of Computer Programming, volume 2, section 4.3.1, theorem B). */
INLINE u32 digit16(u32 *rest, u32 next, u32 d) {
    u32 upper = d >> 16, lower = d & 0xffff;
    u32 digit = *rest / upper, part = *rest - digit * upper;
    /* part < 2^16 as long as it is compared: then (part, next) is a word, and digit * lower is, as digit <= 2^16 + 1 */
    u32 product = digit * lower, from = part << 16 | next;
    if (digit > 0xffff || product > from) {
        digit--;
        part += upper;
        if (part <= 0xffff && (digit > 0xffff || digit * lower > (part << 16 | next))) digit--;
    }
    *rest = (*rest << 16 | next) - digit * d;
    return digit;
}

/* (hi, lo) / d, where hi < d and 2^31 <= d; the remainder, 2^k times the true one where all were shifted by k, in hi */
INLINE u32 word_quotient(u32 *hi, u32 lo, u32 d) {
    u32 digit = digit16(hi, lo >> 16, d);
    return digit << 16 | digit16(hi, lo & 0xffff, d);
}

/* By a divisor of 32 bits. */
INLINE struct division by_word(u32 hi, u32 lo, u32 d) {
    struct division result;
    u32 first = hi / d;
    hi -= first * d;
    if (d <= 0xffff) {
        hi = hi << 16 | lo >> 16;
        u32 second = hi / d;
        hi = (hi - second * d) << 16 | (lo & 0xffff);
        u32 third = hi / d;
        result.quotient = join(first, second << 16 | third);
        result.remainder = hi - third * d;
        return result;
    }
    u32 shift = __builtin_clz(d);
    u32 rest = shift == 0 ? hi : hi << shift | lo >> (32 - shift);
    result.quotient = join(first, word_quotient(&rest, lo << shift, d << shift));
    result.remainder = rest >> shift;
    return result;
}

/* By a divisor of more than 32 bits: the quotient is a word. From the divisor's leading 32 bits and the dividend's
 * first 63 it comes out at most 1 too large, and less one it is at most 1 too small. */
INLINE struct division by_pair(u64 a, u64 b) {
    struct division result;
    u32 shift = __builtin_clz(high(b));
    u32 d = shift == 0 ? high(b) : high(b) << shift | low(b) >> (32 - shift);
    u32 rest = high(a) >> 1;
    u32 quotient = word_quotient(&rest, high(a) << 31 | low(a) >> 1, d);
    quotient = quotient >> (31 - shift);
    if (quotient != 0) quotient--;
    result.remainder = a - quotient * b;
    if (result.remainder >= b) {
        result.remainder -= b;
        quotient++;
    }
    result.quotient = quotient;
    return result;
}

INLINE struct division by_word_of_word(u32 a, u32 d) {
    struct division result;
    if (d == 0) {
        trap_divide_by_zero();
        __builtin_unreachable();
    }
    u32 quotient = a / d;
    result.quotient = quotient;
    result.remainder = a - quotient * d;
    return result;
}

INLINE struct division divide(u64 a, u64 b) {
    struct division result;
    if (high(b) != 0) {
        if (a >= b) return by_pair(a, b);
        result.quotient = 0;
        result.remainder = a;
        return result;
    }
    if (high(a) != 0 && low(b) != 0) return by_word(high(a), low(a), low(b));
    return by_word_of_word(low(a), low(b));
}

/* Where both are words, none is negative. */
INLINE int are_words(u64 a, u64 b) { return high(a) == 0 && high(b) == 0; }

INLINE u64 magnitude(u64 a) { return __builtin_expect((i32)high(a) < 0, 0) ? -a : a; }

EXPORT("i64.div_u") u64 i64_div_u(u64 a, u64 b) { return divide(a, b).quotient; }
EXPORT("i64.rem_u") u64 i64_rem_u(u64 a, u64 b) { return divide(a, b).remainder; }

EXPORT("i64.div_s") u64 i64_div_s(u64 a, u64 b) {
    if (are_words(a, b)) return by_word_of_word(low(a), low(b)).quotient;
    if (high(a) == 1u << 31 && low(a) == 0 && b == ~0ull) {
        trap_integer_overflow();
        __builtin_unreachable();
    }
    u64 quotient = divide(magnitude(a), magnitude(b)).quotient;
    return __builtin_expect((i32)(high(a) ^ high(b)) < 0, 0) ? -quotient : quotient;
}

/* The remainder has the dividend's sign; that of -2^63 by -1 is 0. */
EXPORT("i64.rem_s") u64 i64_rem_s(u64 a, u64 b) {
    if (are_words(a, b)) return by_word_of_word(low(a), low(b)).remainder;
    u64 remainder = divide(magnitude(a), magnitude(b)).remainder;
    return __builtin_expect((i32)high(a) < 0, 0) ? -remainder : remainder;
}

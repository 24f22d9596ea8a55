/* convertFromInt, IEEE 754-2019 section 5.4.1: an integer, rounded where its bits are too many. */
#include "binary.h"

/* `sign` stands in its place. The integer's leading bit moves to bit 31; below the significand lies the guard. */
INLINE u32 binary32_of_word(u32 sign, u32 a) {
    if (a == 0) return 0;
    u32 shift = __builtin_clz(a);
    a <<= shift;
    return round32(sign + ((157 - shift) << 23) + (a >> 8), a << 24);
}

INLINE u32 binary32_of_pair(u32 sign, u32 hi, u32 lo) {
    if (hi == 0) return binary32_of_word(sign, lo);
    u32 shift = __builtin_clz(hi);
    if (shift != 0) {
        hi = hi << shift | lo >> (32 - shift);
        lo <<= shift;
    }
    return round32(sign + ((189 - shift) << 23) + (hi >> 8), hi << 24 | sticky(lo));
}

INLINE u64 binary64_of_word(u32 sign, u32 a) {
    if (a == 0) return 0;
    u32 shift = __builtin_clz(a);
    a <<= shift;
    return join(sign + ((1053 - shift) << 20) + (a >> 11), a << 21);
}

INLINE u64 binary64_of_pair(u32 sign, u32 hi, u32 lo) {
    if (hi == 0) return binary64_of_word(sign, lo);
    u32 shift = __builtin_clz(hi);
    if (shift != 0) {
        hi = hi << shift | lo >> (32 - shift);
        lo <<= shift;
    }
    return round64(sign + ((1085 - shift) << 20) + (hi >> 11), hi << 21 | lo >> 11, lo << 21);
}

EXPORT("f32.convert_i32_u") u32 f32_convert_i32_u(u32 a) { return binary32_of_word(0, a); }
EXPORT("f32.convert_i64_u") u32 f32_convert_i64_u(u64 a) { return binary32_of_pair(0, high(a), low(a)); }
EXPORT("f64.convert_i32_u") u64 f64_convert_i32_u(u32 a) { return binary64_of_word(0, a); }
EXPORT("f64.convert_i64_u") u64 f64_convert_i64_u(u64 a) { return binary64_of_pair(0, high(a), low(a)); }

EXPORT("f32.convert_i32_s") u32 f32_convert_i32_s(u32 a) {
    u32 sign = a & SIGN;
    if (sign != 0) a = -a;
    return binary32_of_word(sign, a);
}

EXPORT("f32.convert_i64_s") u32 f32_convert_i64_s(u64 a) {
    u32 sign = high(a) & SIGN;
    if (sign != 0) a = -a;
    return binary32_of_pair(sign, high(a), low(a));
}

EXPORT("f64.convert_i32_s") u64 f64_convert_i32_s(u32 a) {
    u32 sign = a & SIGN;
    if (sign != 0) a = -a;
    return binary64_of_word(sign, a);
}

EXPORT("f64.convert_i64_s") u64 f64_convert_i64_s(u64 a) {
    u32 sign = high(a) & SIGN;
    if (sign != 0) a = -a;
    return binary64_of_pair(sign, high(a), low(a));
}

/* convertToIntegerTowardZero, IEEE 754-2019 section 5.8; trunc and trunc_sat of the WebAssembly core specification,
 * section 4.3.3. The first traps where the second gives the nearest integer there is, and 0 for a NaN.
 */
#include "binary.h"

IMPORT_TRAP("invalid_conversion") void trap_invalid_conversion(void);
IMPORT_TRAP("integer_overflow") void trap_integer_overflow(void);

_Noreturn RARE void trap(int nan) {
    if (nan) trap_invalid_conversion();
    else trap_integer_overflow();
    __builtin_unreachable();
}

/* --- to 32 bits ------------------------------------------------------------------------------------------------ */

/* Whether a number fits, and in *result what it is then. `top`: its leading 32 bits; the exponent is unbiased. */
INLINE int fits32(int is_signed, int negative, i32 exponent, u32 top, u32 *result) {
    *result = 0;
    if (exponent < 0) return 1;
    if (is_signed) {
        if (exponent > 30) {
            *result = SIGN;
            return exponent == 31 && negative && top == SIGN;
        }
        *result = top >> (31 - exponent);
        if (negative) *result = -*result;
        return 1;
    }
    if (exponent > 31 || negative) return 0;
    *result = top >> (31 - exponent);
    return 1;
}

INLINE u32 saturated32(int is_signed, int nan, int negative) {
    if (nan) return 0;
    if (is_signed) return negative ? SIGN : ~SIGN;
    return negative ? 0 : ~0u;
}

INLINE int fits32_f32(int is_signed, u32 a, u32 *result) {
    return fits32(is_signed, (i32)a < 0, exponent32(a) - 127, a << 8 | HALF, result);
}

INLINE int fits32_f64(int is_signed, u64 a, u32 *result) {
    u32 top = high(a) << 11 | low(a) >> 21 | HALF;
    return fits32(is_signed, (i32)high(a) < 0, exponent64(high(a)) - 1023, top, result);
}

RARE u32 saturated_s32_f32(u32 a) { return saturated32(1, is_nan32(a), (i32)a < 0); }
RARE u32 saturated_u32_f32(u32 a) { return saturated32(0, is_nan32(a), (i32)a < 0); }
RARE u32 saturated_s32_f64(u32 hi, u32 lo) { return saturated32(1, is_nan64(hi, lo), (i32)hi < 0); }
RARE u32 saturated_u32_f64(u32 hi, u32 lo) { return saturated32(0, is_nan64(hi, lo), (i32)hi < 0); }
_Noreturn RARE void trap_f32(u32 a) { trap(is_nan32(a)); }
_Noreturn RARE void trap_f64(u32 hi, u32 lo) { trap(is_nan64(hi, lo)); }

EXPORT("i32.trunc_f32_s") u32 i32_trunc_f32_s(u32 a) {
    u32 result;
    if (fits32_f32(1, a, &result)) return result;
    trap_f32(a);
}

EXPORT("i32.trunc_f32_u") u32 i32_trunc_f32_u(u32 a) {
    u32 result;
    if (fits32_f32(0, a, &result)) return result;
    trap_f32(a);
}

EXPORT("i32.trunc_f64_s") u32 i32_trunc_f64_s(u64 a) {
    u32 result;
    if (fits32_f64(1, a, &result)) return result;
    trap_f64(high(a), low(a));
}

EXPORT("i32.trunc_f64_u") u32 i32_trunc_f64_u(u64 a) {
    u32 result;
    if (fits32_f64(0, a, &result)) return result;
    trap_f64(high(a), low(a));
}

EXPORT("i32.trunc_sat_f32_s") u32 i32_trunc_sat_f32_s(u32 a) {
    u32 result;
    return fits32_f32(1, a, &result) ? result : saturated_s32_f32(a);
}

EXPORT("i32.trunc_sat_f32_u") u32 i32_trunc_sat_f32_u(u32 a) {
    u32 result;
    return fits32_f32(0, a, &result) ? result : saturated_u32_f32(a);
}

EXPORT("i32.trunc_sat_f64_s") u32 i32_trunc_sat_f64_s(u64 a) {
    u32 result;
    return fits32_f64(1, a, &result) ? result : saturated_s32_f64(high(a), low(a));
}

EXPORT("i32.trunc_sat_f64_u") u32 i32_trunc_sat_f64_u(u64 a) {
    u32 result;
    return fits32_f64(0, a, &result) ? result : saturated_u32_f64(high(a), low(a));
}

/* --- to 64 bits ------------------------------------------------------------------------------------------------ */

/* Of a significand with its implied bit, the integer that it is at an exponent of 0 to 63. */
INLINE u64 integer_of_24_bits(i32 exponent, u32 significand) {
    if (exponent <= 23) return significand >> (23 - exponent);
    u32 shift = exponent - 23;
    if (shift <= 8) return significand << shift;
    if (shift >= 32) return join(significand << (shift - 32), 0);
    return join(significand >> (32 - shift), significand << shift);
}

INLINE u64 integer_of_53_bits(i32 exponent, u32 hi, u32 lo) {
    if (exponent <= 20) return hi >> (20 - exponent);
    if (exponent < 52) {
        u32 shift = 52 - exponent;
        return join(hi >> shift, lo >> shift | hi << (32 - shift));
    }
    if (exponent == 52) return join(hi, lo);
    u32 shift = exponent - 52;
    return join(hi << shift | lo >> (32 - shift), lo << shift);
}

INLINE u64 negated_if(int negative, u64 a) { return negative ? -a : a; }

INLINE int fits64_f32(int is_signed, u32 a, u64 *result) {
    i32 exponent = exponent32(a) - 127;
    *result = 0;
    if (exponent < 0) return 1;
    if (is_signed) {
        *result = join(SIGN, 0);
        if (exponent > 62) return a == (SIGN | (127 + 63) << 23);
        *result = negated_if((i32)a < 0, integer_of_24_bits(exponent, (a & FRACTION32) | IMPLIED32));
        return 1;
    }
    if (exponent > 63 || (i32)a < 0) return 0;
    *result = integer_of_24_bits(exponent, (a & FRACTION32) | IMPLIED32);
    return 1;
}

INLINE int fits64_f64(int is_signed, u64 a, u64 *result) {
    u32 hi = high(a), lo = low(a);
    i32 exponent = exponent64(hi) - 1023;
    *result = 0;
    if (exponent < 0) return 1;
    if (is_signed) {
        *result = join(SIGN, 0);
        if (exponent > 62) return hi == (SIGN | (1023 + 63) << 20) && lo == 0;
        *result = negated_if((i32)hi < 0, integer_of_53_bits(exponent, (hi & FRACTION64) | IMPLIED64, lo));
        return 1;
    }
    if (exponent > 63 || (i32)hi < 0) return 0;
    *result = integer_of_53_bits(exponent, (hi & FRACTION64) | IMPLIED64, lo);
    return 1;
}

INLINE u64 saturated64(int is_signed, int nan, int negative) {
    if (nan) return 0;
    if (is_signed) return negative ? join(SIGN, 0) : join(~SIGN, ~0u);
    return negative ? 0 : ~0ull;
}

RARE u64 saturated_s64_f32(u32 a) { return saturated64(1, is_nan32(a), (i32)a < 0); }
RARE u64 saturated_u64_f32(u32 a) { return saturated64(0, is_nan32(a), (i32)a < 0); }
RARE u64 saturated_s64_f64(u32 hi, u32 lo) { return saturated64(1, is_nan64(hi, lo), (i32)hi < 0); }
RARE u64 saturated_u64_f64(u32 hi, u32 lo) { return saturated64(0, is_nan64(hi, lo), (i32)hi < 0); }

EXPORT("i64.trunc_f32_s") u64 i64_trunc_f32_s(u32 a) {
    u64 result;
    if (fits64_f32(1, a, &result)) return result;
    trap_f32(a);
}

EXPORT("i64.trunc_f32_u") u64 i64_trunc_f32_u(u32 a) {
    u64 result;
    if (fits64_f32(0, a, &result)) return result;
    trap_f32(a);
}

EXPORT("i64.trunc_f64_s") u64 i64_trunc_f64_s(u64 a) {
    u64 result;
    if (fits64_f64(1, a, &result)) return result;
    trap_f64(high(a), low(a));
}

EXPORT("i64.trunc_f64_u") u64 i64_trunc_f64_u(u64 a) {
    u64 result;
    if (fits64_f64(0, a, &result)) return result;
    trap_f64(high(a), low(a));
}

EXPORT("i64.trunc_sat_f32_s") u64 i64_trunc_sat_f32_s(u32 a) {
    u64 result;
    return fits64_f32(1, a, &result) ? result : saturated_s64_f32(a);
}

EXPORT("i64.trunc_sat_f32_u") u64 i64_trunc_sat_f32_u(u32 a) {
    u64 result;
    return fits64_f32(0, a, &result) ? result : saturated_u64_f32(a);
}

EXPORT("i64.trunc_sat_f64_s") u64 i64_trunc_sat_f64_s(u64 a) {
    u64 result;
    return fits64_f64(1, a, &result) ? result : saturated_s64_f64(high(a), low(a));
}

EXPORT("i64.trunc_sat_f64_u") u64 i64_trunc_sat_f64_u(u64 a) {
    u64 result;
    return fits64_f64(0, a, &result) ? result : saturated_u64_f64(high(a), low(a));
}

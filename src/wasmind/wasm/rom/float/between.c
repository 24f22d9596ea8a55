/* convertFormat between binary32 and binary64, IEEE 754-2019 section 5.4.2; WebAssembly's promote and demote. */
#include "binary.h"

#define BIAS_DIFFERENCE (1023 - 127)

RARE u64 rare_promotion(u32 a) {
    if (is_nan32(a)) return nan64();
    u32 sign = a & SIGN;
    a &= ~SIGN;
    if (a == 0) return join(sign, 0);
    if (a == INFINITY32) return join(sign | INFINITY64, 0);
    i32 exponent = normalize32(&a) + BIAS_DIFFERENCE; /* a subnormal binary32 is a normal binary64 */
    return join(sign + (((u32)exponent - 1) << 20) + (a >> 3), a << 29);
}

EXPORT("f64.promote_f32") u64 f64_promote_f32(u32 a) {
    if ((u32)(exponent32(a) - 1) >= MAX32 - 1) return rare_promotion(a);
    return join((a & SIGN) + ((a & ~SIGN) >> 3) + (BIAS_DIFFERENCE << 20), a << 29);
}

/* Where the result is no normal number. */
RARE u32 rare_demotion(u32 hi, u32 lo) {
    if (is_nan64(hi, lo)) return nan32();
    u32 fraction = (hi & FRACTION64) << 3 | lo >> 29;
    return packed_out_of_range32(hi >> 31 << 8, exponent64(hi) - BIAS_DIFFERENCE, IMPLIED32 | fraction, lo << 3);
}

EXPORT("f32.demote_f64") u32 f32_demote_f64(u64 a) {
    u32 hi = high(a), lo = low(a);
    i32 exponent = exponent64(hi) - BIAS_DIFFERENCE;
    if ((u32)(exponent - 1) >= MAX32 - 1) return rare_demotion(hi, lo);
    u32 fraction = (hi & FRACTION64) << 3 | lo >> 29;
    return round32((hi & SIGN) + ((u32)exponent << 23) + fraction, lo << 3);
}

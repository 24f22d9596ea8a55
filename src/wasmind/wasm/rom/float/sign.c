/* abs, neg, copySign: quiet operations on the sign bit alone, IEEE 754-2019 section 5.5.1; NaNs are not looked at. */
#include "binary.h"

EXPORT("f32.abs") u32 f32_abs(u32 a) { return a & ~SIGN; }
EXPORT("f32.neg") u32 f32_neg(u32 a) { return a ^ SIGN; }
EXPORT("f32.copysign") u32 f32_copysign(u32 a, u32 b) { return (a & ~SIGN) | (b & SIGN); }

#define SIGN64 (1ull << 63)

EXPORT("f64.abs") u64 f64_abs(u64 a) { return a & ~SIGN64; }
EXPORT("f64.neg") u64 f64_neg(u64 a) { return a ^ SIGN64; }
EXPORT("f64.copysign") u64 f64_copysign(u64 a, u64 b) { return (a & ~SIGN64) | (b & SIGN64); }

/* What every routine of the ROM is written in: words of 32 bits, and pairs of them.
 *
 * The machine executes i32 instructions; an i64 is two of them. So a routine takes its i64 operands apart at once
 * and works on halves wherever an i64 instruction would compute what nobody reads. A branch is the cheapest thing
 * there is, and a value costs as many tokens as it has bytes: small exponents are cheap, significands are not.
 * No routine uses memory: no data, no stack, no table.
 */
#ifndef ROM_H
#define ROM_H

typedef unsigned int u32;
typedef int i32;
typedef unsigned long long u64;
typedef long long i64;

/* A function that stands in the module under the mnemonic of the WebAssembly operator that it computes. */
#define EXPORT(mnemonic) __attribute__((export_name(mnemonic)))
/* Part of every function that uses it: a call would copy its arguments, 4 tokens a word. */
#define INLINE static inline __attribute__((always_inline))
/* A case that programs seldom meet, kept out of the way of the others. */
#define RARE static __attribute__((noinline, cold))

#define IMPORT_TRAP(name) __attribute__((import_module("trap"), import_name(name)))

/* A word whose origin clang forgets, at no cost: it would go back to instructions on the pair that it came from, such as
 * a shift of 64 bits by a count that is not constant. */
INLINE u32 opaque(u32 a) {
    __asm__("" : "+r"(a));
    return a;
}

/* In place: as copies it would cost some where nothing is exchanged, too. */
INLINE void exchange(u32 *a, u32 *b) {
    u32 difference = opaque(*a ^ *b);
    *a ^= difference;
    *b ^= difference;
}

INLINE u32 high(u64 a) { return opaque((u32)(a >> 32)); }
INLINE u32 low(u64 a) { return opaque((u32)a); }
INLINE u64 join(u32 hi, u32 lo) { return (u64)hi << 32 | lo; }

/* The whole product of two words: i64.mul of two i64.extend_i32_u, whose high halves are known to be 0. */
INLINE u64 wide(u32 a, u32 b) { return (u64)a * b; }

#endif

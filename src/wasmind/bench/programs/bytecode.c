// An interpreter of a small register machine, and a program for it: greatest common divisors, by remainder.
// Result: the sum of gcd(a, b) over all a and b from 1 to 24.

enum { SET, COPY, ADD, REM, JUMP, IF_ZERO, IF_LESS, HALT };
enum { SUM, A, B, X, Y, Z, ONE, END };  // the program's registers

static const signed char code[][4] = {
    {SET, SUM, 0},        // 0
    {SET, ONE, 1},        // 1
    {SET, END, 25},       // 2
    {SET, A, 1},          // 3
    {SET, B, 1},          // 4: each a
    {COPY, X, A},         // 5: each b
    {COPY, Y, B},         // 6
    {IF_ZERO, Y, 13},     // 7: Euclid
    {COPY, Z, Y},         // 8
    {REM, X, Y},          // 9
    {COPY, Y, X},         // 10
    {COPY, X, Z},         // 11
    {JUMP, 7},            // 12
    {ADD, SUM, X},        // 13: found
    {ADD, B, ONE},        // 14
    {IF_LESS, B, END, 5}, // 15
    {ADD, A, ONE},        // 16
    {IF_LESS, A, END, 4}, // 17
    {HALT},               // 18
};

__attribute__((export_name("main"))) int program(void) {
    int registers[8];
    for (const signed char *at = code[0];;) {
        int *first = &registers[at[1]], second = registers[at[2] & 7];
        switch (at[0]) {
        case SET: *first = at[2]; break;
        case COPY: *first = second; break;
        case ADD: *first += second; break;
        case REM: *first %= second; break;
        case JUMP: at = code[at[1]]; continue;
        case IF_ZERO: if (*first == 0) { at = code[at[2]]; continue; } break;
        case IF_LESS: if (*first < second) { at = code[at[3]]; continue; } break;
        default: return registers[SUM];
        }
        at += 4;
    }
}

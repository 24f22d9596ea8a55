// A loop of calls, branches, reads and writes over 64 words: as long a trace as one asks for.
// Argument: how often it goes round. Result: a hash of the words.

enum { WORDS = 64 };

static unsigned words[WORDS];

__attribute__((noinline)) static unsigned mixed(unsigned x, unsigned y) {
    return x & 1 ? (x >> 1 ^ y) & 0xFFFF : (x >> 1) + (y >> 2);
}

__attribute__((export_name("main"))) int program(int rounds) {
    unsigned state = 0xACE1, hash = 0;
    for (int i = 0; i < rounds; i++) {
        unsigned *word = &words[state % WORDS];
        state = mixed(state, *word + (unsigned)i % WORDS);
        *word = state & 255;
    }
    for (int i = 0; i < WORDS; i++) hash = hash * 31 + words[i];
    return (int)hash;
}

// Queens on a board of 8 x 8, none attacking another. Result: the number of ways.

enum { SIZE = 8, FULL = (1 << SIZE) - 1 };

// The ways to fill the rows that are left; bits are the columns taken, straight and along both diagonals.
__attribute__((noinline)) static int ways(unsigned columns, unsigned left, unsigned right) {
    if (columns == FULL) return 1;
    int count = 0;
    unsigned free = FULL & ~(columns | left | right);
    while (free) {
        unsigned queen = free & -free;
        free ^= queen;
        count += ways(columns | queen, (left | queen) << 1, (right | queen) >> 1);
    }
    return count;
}

__attribute__((export_name("main"))) int program(void) {
    return ways(0, 0, 0);
}

// In how many ways n queens stand on an n x n board without attacking each other (n = 8 unless the argument says so).
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

// taken, left, right: columns and diagonals of the row at hand that are under attack.
static long ways(uint32_t all, uint32_t taken, uint32_t left, uint32_t right) {
    if (taken == all) return 1;
    long found = 0;
    for (uint32_t open = all & ~(taken | left | right); open; open &= open - 1) {
        uint32_t queen = open & -open;
        found += ways(all, taken | queen, (left | queen) << 1, (right | queen) >> 1);
    }
    return found;
}

int main(int argc, char **argv) {
    int n = argc > 1 ? atoi(argv[1]) : 8;
    if (n < 1 || n > 16) return fprintf(stderr, "usage: queens [1..16]\n"), 2;
    printf("%d queens: %ld ways\n", n, ways((1u << n) - 1, 0, 0, 0));
    return 0;
}

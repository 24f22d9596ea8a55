// Quicksort of so many integers (10,000 unless the argument says otherwise), from a linear congruential generator.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void swap(int32_t *a, int32_t *b) {
    int32_t kept = *a;
    *a = *b;
    *b = kept;
}

static void quicksort(int32_t *a, int n) {
    while (n > 1) {
        swap(a, a + n / 2);
        int small = 0;
        for (int i = 1; i < n; i++)
            if (a[i] < a[0]) swap(a + ++small, a + i);
        swap(a, a + small);
        // The shorter part first: the depth stays below the logarithm of n.
        if (small < n - small - 1) {
            quicksort(a, small);
            a += small + 1, n -= small + 1;
        } else {
            quicksort(a + small + 1, n - small - 1);
            n = small;
        }
    }
}

int main(int argc, char **argv) {
    int n = argc > 1 ? atoi(argv[1]) : 10000;
    int32_t *a = n > 0 ? malloc((size_t)n * sizeof *a) : NULL;
    if (!a) return fprintf(stderr, "usage: sort [N]\n"), 2;
    uint32_t seed = 1;
    for (int i = 0; i < n; i++) {
        seed = seed * 1664525 + 1013904223;
        a[i] = (int32_t)seed;
    }
    quicksort(a, n);
    for (int i = 1; i < n; i++)
        if (a[i - 1] > a[i]) return printf("not sorted at %d\n", i), 1;
    printf("%d integers, smallest %d, median %d, largest %d\n", n, a[0], a[n / 2], a[n - 1]);
    free(a);
    return 0;
}

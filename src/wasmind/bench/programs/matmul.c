// A matrix of 20 x 20 pseudo-random integers times another. Result: a hash of the product.

enum { SIZE = 20 };

static int a[SIZE][SIZE], b[SIZE][SIZE];
static unsigned state = 1;

static int next(void) {
    state = state * 1664525u + 1013904223u;
    return (int)(state >> 16) - 32768;
}

__attribute__((export_name("main"))) int program(void) {
    for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
            a[i][j] = next();
            b[i][j] = next();
        }
    }
    unsigned hash = 0;
    for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
            unsigned sum = 0;
            for (int k = 0; k < SIZE; k++) sum += (unsigned)a[i][k] * (unsigned)b[k][j];
            hash = hash * 31 + sum;
        }
    }
    return (int)hash;
}

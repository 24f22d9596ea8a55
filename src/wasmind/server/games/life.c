/* Conway's Life on a torus of 32 x 32 cells. A row is a word, so that 32 cells are added at once. */

enum { SIZE = 32 };

typedef unsigned int row;

row cells[SIZE]; /* bit x of cells[y]; whoever shows the board reads it here */

static row ones[SIZE], twos[SIZE]; /* how many of the three cells at x - 1, x and x + 1 live, in binary */

static row west(row cells) { return cells << 1 | cells >> 31; }
static row east(row cells) { return cells >> 1 | cells << 31; }
static row majority(row a, row b, row c) { return (a & b) | (c & (a ^ b)); }

static void generation(void) {
    for (int y = 0; y < SIZE; y++) {
        row a = west(cells[y]), b = cells[y], c = east(cells[y]);
        ones[y] = a ^ b ^ c;
        twos[y] = majority(a, b, c);
    }
    for (int y = 0; y < SIZE; y++) {
        int up = (y + SIZE - 1) % SIZE, down = (y + 1) % SIZE;
        row beside = west(cells[y]) ^ east(cells[y]), both = west(cells[y]) & east(cells[y]);
        row odd = ones[up] ^ ones[down] ^ beside;
        row carry = majority(ones[up], ones[down], beside);
        /* Two or three neighbours: of what counts two there is exactly one. */
        row pairs = (twos[up] & twos[down]) | (both & carry);
        row one_pair = (twos[up] ^ twos[down] ^ both ^ carry) & ~pairs;
        cells[y] = one_pair & (odd | cells[y]);
    }
}

static int population(void) {
    int count = 0;
    for (int y = 0; y < SIZE; y++)
        count += __builtin_popcount(cells[y]);
    return count;
}

/* A random board, three cells in eight alive; seed 0 gives an empty one. How many cells live. */
__attribute__((export_name("start"))) int start(unsigned int seed) {
    unsigned int state = seed * 2654435761u, drawn[3];
    for (int y = 0; y < SIZE; y++) {
        for (int i = 0; i < 3; i++) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            drawn[i] = state;
        }
        cells[y] = drawn[0] & (drawn[1] | drawn[2]);
    }
    return population();
}

/* Input 0: the next generation. Input k: cell k - 1, counted row by row, is turned over. How many cells live. */
__attribute__((export_name("tick"))) int tick(int input) {
    if (input == 0)
        generation();
    else if (0 < input && input <= SIZE * SIZE)
        cells[(input - 1) / SIZE] ^= 1u << (input - 1) % SIZE;
    return population();
}

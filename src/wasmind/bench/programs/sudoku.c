// A sudoku by propagation of constraints and backtracking. Result: a hash of the solved grid.

enum { CELLS = 81, ALL = 0x1FF };

static const char puzzle[] =
    "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";

static unsigned short open_[CELLS];  // the digits that a cell may still hold, a bit each
static unsigned short kept[CELLS][CELLS];

static int row(int cell) { return cell / 9; }
static int column(int cell) { return cell % 9; }
static int box(int cell) { return cell / 27 * 3 + cell % 9 / 3; }

static int is_one(unsigned digits) { return (digits & (digits - 1)) == 0; }

// Takes a digit from a cell, and whatever follows from that; 0 where a cell is left with none.
static int without(int cell, unsigned digit);

static int place(int cell, unsigned digit) {
    open_[cell] = (unsigned short)digit;
    for (int other = 0; other < CELLS; other++) {
        if (other == cell) continue;
        if (row(other) != row(cell) && column(other) != column(cell) && box(other) != box(cell)) continue;
        if (!without(other, digit)) return 0;
    }
    return 1;
}

static int without(int cell, unsigned digit) {
    unsigned before = open_[cell], after = before & ~digit;
    if (before == after) return 1;
    open_[cell] = (unsigned short)after;
    if (!after) return 0;
    return is_one(after) ? place(cell, after) : 1;
}

static int count(unsigned digits) {
    int n = 0;
    for (; digits; digits &= digits - 1) n++;
    return n;
}

static int solve(int level) {
    int best = -1, fewest = 10;
    for (int cell = 0; cell < CELLS; cell++) {
        int n = count(open_[cell]);
        if (n > 1 && n < fewest) {
            fewest = n;
            best = cell;
        }
    }
    if (best < 0) return 1;
    for (int cell = 0; cell < CELLS; cell++) kept[level][cell] = open_[cell];
    for (unsigned digit = 1; digit <= ALL; digit <<= 1) {
        if (!(kept[level][best] & digit)) continue;
        if (place(best, digit) && solve(level + 1)) return 1;
        for (int cell = 0; cell < CELLS; cell++) open_[cell] = kept[level][cell];
    }
    return 0;
}

__attribute__((export_name("main"))) int program(void) {
    unsigned hash = 0;
    for (int cell = 0; cell < CELLS; cell++) open_[cell] = ALL;
    for (int cell = 0; cell < CELLS; cell++) {
        if (puzzle[cell] != '.' && !place(cell, 1u << (puzzle[cell] - '1'))) return -1;
    }
    if (!solve(0)) return -2;
    for (int cell = 0; cell < CELLS; cell++) hash = hash * 31 + open_[cell];
    return (int)hash;
}

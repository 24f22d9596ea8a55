struct point { int x; short y; unsigned low : 3, high : 5; };
union either { int whole; unsigned char bytes[4]; };
enum colour { RED, GREEN = 5 };
typedef unsigned long long big;

static int table[6] = {5, 3, 9, 1, 7, 2};
static const char *title = "sorted";

static int total(const int *values, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
        int twice = 2 * values[i];
        sum += twice;
    }
    return sum;
}

static int depth(int n) { return n < 2 ? 1 : 1 + depth(n - 1); }

int run(int given) {
    struct point at = {3, -4, 5, 17};
    union either either = {0x01020304};
    enum colour hue = GREEN;
    double ratio = 1.5;
    float third = 0.1f;
    char word[8] = "abc";
    int grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
    struct point *to = &at;
    unsigned char byte = 200;
    big wide = 10000000000ull;
    _Bool sure = 1;
    int (*call)(int) = depth;
    for (int i = 0; i < 5; i++)
        if (table[i] > table[i + 1]) {
            int t = table[i];
            table[i] = table[i + 1];
            table[i + 1] = t;
        }
    to->x += total(table, 6) + call(3) + title[0] + given;
    return at.x + word[0] + byte + hue + (int)(ratio * 2) + (int)(wide >> 32) + sure + grid[1][2] + either.bytes[0] +
           (int)(third * 10);
}

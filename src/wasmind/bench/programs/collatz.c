// The start below 1,000 with the longest Collatz chain. Result: 1,000 times the steps, plus the start.

static int steps(unsigned n) {
    int count = 0;
    while (n != 1) {
        n = n & 1 ? 3 * n + 1 : n >> 1;
        count++;
    }
    return count;
}

__attribute__((export_name("main"))) int program(void) {
    int longest = 0, best = 1;
    for (int start = 1; start < 1000; start++) {
        int count = steps((unsigned)start);
        if (count > longest) {
            longest = count;
            best = start;
        }
    }
    return 1000 * longest + best;
}

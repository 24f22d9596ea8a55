// 1,200 pseudo-random integers, sorted by partition and recursion. Result: a hash of them in order.

enum { COUNT = 1200 };

static int numbers[COUNT];

__attribute__((noinline)) static void sort(int *from, int *to) {
    while (from < to) {
        int pivot = from[(to - from) / 2], *low = from, *high = to;
        while (low <= high) {
            while (*low < pivot) low++;
            while (pivot < *high) high--;
            if (low > high) break;
            int kept = *low;
            *low++ = *high;
            *high-- = kept;
        }
        sort(from, high);
        from = low;
    }
}

__attribute__((export_name("main"))) int program(void) {
    unsigned state = 1, hash = 0;
    for (int i = 0; i < COUNT; i++) {
        state = state * 1664525u + 1013904223u;
        numbers[i] = (int)state;
    }
    sort(numbers, numbers + COUNT - 1);
    for (int i = 0; i < COUNT; i++) hash = hash * 31 + (unsigned)numbers[i];
    return (int)hash;
}

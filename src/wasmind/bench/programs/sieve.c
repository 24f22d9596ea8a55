// The primes below 10,000, by the sieve of Eratosthenes. Result: their sum.

enum { LIMIT = 10000 };

static unsigned char composite[LIMIT];

__attribute__((export_name("main"))) int program(void) {
    for (int n = 2; n * n < LIMIT; n++) {
        if (composite[n]) continue;
        for (int multiple = n * n; multiple < LIMIT; multiple += n) composite[multiple] = 1;
    }
    int sum = 0;
    for (int n = 2; n < LIMIT; n++) {
        if (!composite[n]) sum += n;
    }
    return sum;
}

// A Fibonacci number by the definition, recursively. Result: the number.

__attribute__((noinline)) static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

__attribute__((export_name("main"))) int program(void) {
    return fib(20);
}

// The Mandelbrot set in doubles, as text: rows and iterations by the arguments.
#include <stdio.h>
#include <stdlib.h>

static int escapes(double x, double y, int most) {
    double a = 0, b = 0;
    for (int n = 0; n < most; n++) {
        double a2 = a * a, b2 = b * b;
        if (a2 + b2 > 4) return n;
        b = 2 * a * b + y;
        a = a2 - b2 + x;
    }
    return most;
}

int main(int argc, char **argv) {
    static const char shades[] = " .:-=+*%@#";
    int rows = argc > 1 ? atoi(argv[1]) : 16, most = argc > 2 ? atoi(argv[2]) : 40;
    if (rows < 2 || most < 1) return fprintf(stderr, "usage: mandelbrot [ROWS] [ITERATIONS]\n"), 2;
    long total = 0;
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < 2 * rows; c++) {
            int n = escapes(-2.2 + 3.2 * c / (2 * rows - 1), -1.2 + 2.4 * r / (rows - 1), most);
            total += n;
            putchar(shades[n == most ? 9 : n * 9 / most]);
        }
        putchar('\n');
    }
    printf("%.3f iterations a point\n", (double)total / (2.0 * rows * rows));
    return 0;
}

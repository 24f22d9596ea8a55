enum colour { RED, GREEN = 5 };

static int twice(int n) {
    int made = 2 * n;
    return made;
}

int run(int given) {
    enum colour hue = GREEN;
    for (int i = 1; i < 3; i++)
        given += twice(i);
    return given + hue;
}

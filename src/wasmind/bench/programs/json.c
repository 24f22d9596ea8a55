// A scanner of JSON over a text that it first writes: a list of 60 objects with numbers, strings and lists.
// Result: 1,000,000 times the deepest nesting, plus the sum of all numbers; negative where the text is not well formed.

enum { ROOM = 1 << 14, OBJECTS = 60 };

static char text[ROOM];
static char *end = text;

static void put(const char *what) {
    while (*what) *end++ = *what++;
}

static void put_number(unsigned n) {
    if (n >= 10) put_number(n / 10);
    *end++ = '0' + n % 10;
}

static const char *at = text;
static int depth, deepest, sum;

static void skip_space(void) {
    while (*at == ' ' || *at == '\n') at++;
}

static int expect(char what) {
    skip_space();
    return *at == what ? (at++, 1) : 0;
}

static int string(void) {
    while (*at && *at != '"') at += *at == '\\' ? 2 : 1;
    return expect('"');
}

// Whether a value stands here; it is passed over.
static int value(void) {
    int fine = 1;
    skip_space();
    if (*at >= '0' && *at <= '9') {
        int number = 0;
        while (*at >= '0' && *at <= '9') number = number * 10 + (*at++ - '0');
        sum += number;
        return 1;
    }
    if (expect('"')) return string();
    char closing = *at == '[' ? ']' : *at == '{' ? '}' : 0;
    if (!closing) return 0;
    at++;
    if (++depth > deepest) deepest = depth;
    if (!expect(closing)) {
        do {
            if (closing == '}') fine &= expect('"') && string() && expect(':');
            fine &= value();
        } while (fine && expect(','));
        fine &= expect(closing);
    }
    depth--;
    return fine;
}

__attribute__((export_name("main"))) int program(void) {
    unsigned state = 1;
    put("[");
    for (int i = 0; i < OBJECTS; i++) {
        state = state * 1664525u + 1013904223u;
        put(i ? ",\n  {\"id\": " : "\n  {\"id\": ");
        put_number((unsigned)i);
        put(", \"name\": \"a \\\"b\\\" c\", \"values\": [");
        put_number(state >> 20);
        put(", ");
        put_number(state >> 28);
        put(", []]}");
    }
    put("\n]");
    return value() ? 1000000 * deepest + sum : -1;
}

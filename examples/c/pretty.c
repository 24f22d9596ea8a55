// Reads JSON from standard input and prints it indented. Says where it is wrong, and ends with 1 then.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static int next, column = 0, line = 1;

static void advance(void) {
    column++;
    if (next == '\n') line++, column = 0;
    next = getchar();
}

static void fail(const char *wanted) {
    fflush(stdout);
    fprintf(stderr, "\nline %d, column %d: %s is wanted here\n", line, column, wanted);
    exit(1);
}

static void space(void) {
    while (next == ' ' || next == '\t' || next == '\n' || next == '\r') advance();
}

static void copy(void) {
    putchar(next);
    advance();
}

static void indent(int depth) {
    putchar('\n');
    for (int i = 0; i < depth; i++) printf("  ");
}

static void string(void) {
    if (next != '"') fail("a string");
    copy();
    while (next != '"') {
        if (next == '\\') {
            copy();
            if (next == 'u') {
                for (int i = 0; i < 4; i++)
                    if (copy(), !isxdigit(next)) fail("a hexadecimal digit");
            } else if (next == EOF || !isprint(next)) {
                fail("an escape");
            }
        } else if (next == EOF || next < ' ') {
            fail("the end of the string");
        }
        copy();
    }
    copy();
}

static void digits(void) {
    if (!isdigit(next)) fail("a digit");
    while (isdigit(next)) copy();
}

static void number(void) {
    if (next == '-') copy();
    if (next == '0') copy();
    else digits();
    if (next == '.') copy(), digits();
    if (next == 'e' || next == 'E') {
        copy();
        if (next == '+' || next == '-') copy();
        digits();
    }
}

static void word(const char *letters) {
    for (; *letters; letters++) {
        if (next != *letters) fail("true, false or null");
        copy();
    }
}

static void value(int depth);

static void list(int depth, int end, int named) {
    copy();
    space();
    if (next != end) {
        for (;;) {
            indent(depth + 1);
            if (named) {
                string();
                space();
                if (next != ':') fail("a colon");
                advance();
                printf(": ");
            }
            value(depth + 1);
            if (next != ',') break;
            copy();
            space();
        }
        indent(depth);
    }
    if (next != end) fail(end == ']' ? "a comma or ]" : "a comma or }");
    copy();
}

static void value(int depth) {
    if (depth > 200) fail("less nesting");
    space();
    if (next == '{') list(depth, '}', 1);
    else if (next == '[') list(depth, ']', 0);
    else if (next == '"') string();
    else if (next == 't') word("true");
    else if (next == 'f') word("false");
    else if (next == 'n') word("null");
    else if (next == '-' || isdigit(next)) number();
    else fail("a value");
    space();
}

int main(void) {
    advance();
    value(0);
    putchar('\n');
    if (next != EOF) fail("the end");
    return 0;
}

// A tiny Lisp: reads expressions from standard input and prints what each one is.
// Forms: quote ' if define lambda let. Functions: + - * / % < = car cdr cons list null? eq?. #t and () are true and false.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Value Value;
typedef Value *Primitive(Value *args);
struct Value {
    enum { NIL, NUMBER, SYMBOL, PAIR, PRIMITIVE, CLOSURE } kind;
    union {
        int64_t number;
        const char *name;
        Primitive *primitive;
        struct { Value *first, *rest; };
        struct { Value *parameters, *body, *scope; };
    };
};

static Value nil = {NIL, {0}}, *symbols = &nil, *global = &nil, *truth;

_Noreturn static void fail(const char *why) {
    printf("error: %s\n", why);
    exit(1);
}

static Value *made(int kind) {
    Value *value = calloc(1, sizeof *value);
    if (!value) fail("out of memory");
    value->kind = kind;
    return value;
}

static Value *number(int64_t n) {
    Value *value = made(NUMBER);
    value->number = n;
    return value;
}

static Value *cons(Value *first, Value *rest) {
    Value *value = made(PAIR);
    value->first = first;
    value->rest = rest;
    return value;
}

static Value *symbol(const char *name) {
    for (Value *s = symbols; s != &nil; s = s->rest)
        if (strcmp(s->first->name, name) == 0) return s->first;
    Value *value = made(SYMBOL);
    value->name = strdup(name);
    symbols = cons(value, symbols);
    return value;
}

static Value *of_kind(Value *v, int kind, const char *otherwise) {
    if ((int)v->kind != kind) fail(otherwise);
    return v;
}

static Value *first(Value *v) { return of_kind(v, PAIR, "a list with something in it is wanted")->first; }
static Value *rest(Value *v) { return of_kind(v, PAIR, "a list with something in it is wanted")->rest; }
static Value *second(Value *v) { return first(rest(v)); }
static int64_t integer(Value *v) { return of_kind(v, NUMBER, "a number is wanted")->number; }

static int64_t divisor(Value *v) {
    if (integer(v) == 0) fail("division by zero");
    return integer(v);
}

static Value *truth_of(int yes) { return yes ? truth : &nil; }

static Value *add(Value *a) { int64_t n = 0; for (; a != &nil; a = a->rest) n += integer(first(a)); return number(n); }
static Value *mul(Value *a) { int64_t n = 1; for (; a != &nil; a = a->rest) n *= integer(first(a)); return number(n); }
static Value *sub(Value *a) { return number(rest(a) == &nil ? -integer(first(a)) : integer(first(a)) - integer(second(a))); }
static Value *quotient(Value *a) { return number(integer(first(a)) / divisor(second(a))); }
static Value *modulo(Value *a) { return number(integer(first(a)) % divisor(second(a))); }
static Value *less(Value *a) { return truth_of(integer(first(a)) < integer(second(a))); }
static Value *equal(Value *a) { return truth_of(integer(first(a)) == integer(second(a))); }
static Value *same(Value *a) { return truth_of(first(a) == second(a)); }
static Value *car(Value *a) { return first(first(a)); }
static Value *cdr(Value *a) { return rest(first(a)); }
static Value *pair(Value *a) { return cons(first(a), second(a)); }
static Value *list(Value *a) { return a; }
static Value *is_nil(Value *a) { return truth_of(first(a) == &nil); }

static int next_character(void) {
    int c = getchar();
    while (c == ';' || (c != EOF && isspace(c))) {
        if (c == ';') while (c != '\n' && c != EOF) c = getchar();
        else c = getchar();
    }
    return c;
}

static Value *read_value(int c);

static Value *read_list(void) {
    int c = next_character();
    if (c == ')') return &nil;
    if (c == EOF) fail("a parenthesis is open at the end");
    Value *head = read_value(c);
    return cons(head, read_list());
}

static Value *read_value(int c) {
    char word[64];
    unsigned n = 0;
    if (c == '(') return read_list();
    if (c == ')') fail("a parenthesis closes nothing");
    if (c == '\'') return cons(symbol("quote"), cons(read_value(next_character()), &nil));
    if (c == EOF) fail("something is missing at the end");
    for (; c != EOF && !isspace(c) && c != '(' && c != ')'; c = getchar())
        if (n < sizeof word - 1) word[n++] = (char)c;
    ungetc(c, stdin);
    word[n] = 0;
    char *end;
    long long value = strtoll(word, &end, 10);
    return *end ? symbol(word) : number(value);
}

static void print(Value *v) {
    switch (v->kind) {
        case NIL: printf("()"); break;
        case NUMBER: printf("%lld", (long long)v->number); break;
        case SYMBOL: printf("%s", v->name); break;
        case PRIMITIVE: printf("<function>"); break;
        case CLOSURE: printf("<lambda>"); break;
        case PAIR:
            putchar('(');
            for (; v->kind == PAIR; v = v->rest) {
                print(v->first);
                if (v->rest->kind == PAIR) putchar(' ');
            }
            if (v != &nil) printf(" . "), print(v);
            putchar(')');
    }
}

static Value *bound(Value *name, Value *scope) {
    for (Value *s = scope; s != &nil; s = s->rest)
        if (s->first->first == name) return s->first;
    for (Value *s = global; s != &nil; s = s->rest)
        if (s->first->first == name) return s->first;
    printf("%s: ", name->name);
    fail("this name has no value");
}

static Value *eval(Value *v, Value *scope);

static Value *eval_all(Value *v, Value *scope) {
    return v == &nil ? &nil : cons(eval(first(v), scope), eval_all(rest(v), scope));
}

static Value *extended(Value *names, Value *values, Value *scope) {
    for (; names != &nil; names = rest(names), values = rest(values)) scope = cons(cons(first(names), first(values)), scope);
    return scope;
}

static Value *eval(Value *v, Value *scope) {
    for (;;) {  // the last expression of a function is a jump, so loops by recursion take no stack
        if (v->kind == SYMBOL) return bound(v, scope)->rest;
        if (v->kind != PAIR) return v;
        const char *form = v->first->kind == SYMBOL ? v->first->name : "";
        if (strcmp(form, "quote") == 0) return second(v);
        if (strcmp(form, "if") == 0) {
            Value *branches = rest(rest(v));
            if (eval(second(v), scope) != &nil) v = first(branches);
            else if (rest(branches) == &nil) return &nil;
            else v = second(branches);
        } else if (strcmp(form, "define") == 0) {
            Value *name = second(v);
            global = cons(cons(of_kind(name, SYMBOL, "a name is wanted"), eval(second(rest(v)), scope)), global);
            return name;
        } else if (strcmp(form, "lambda") == 0) {
            Value *closure = made(CLOSURE);
            closure->parameters = second(v), closure->body = second(rest(v)), closure->scope = scope;
            return closure;
        } else if (strcmp(form, "let") == 0) {
            Value *inner = scope;
            for (Value *b = second(v); b != &nil; b = rest(b))
                inner = cons(cons(first(first(b)), eval(second(first(b)), scope)), inner);
            v = second(rest(v)), scope = inner;
        } else {
            Value *function = eval(v->first, scope), *args = eval_all(v->rest, scope);
            if (function->kind == PRIMITIVE) return function->primitive(args);
            of_kind(function, CLOSURE, "this is no function");
            scope = extended(function->parameters, args, function->scope), v = function->body;
        }
    }
}

int main(void) {
    static const struct { const char *name; Primitive *function; } known[] = {
        {"+", add}, {"-", sub}, {"*", mul}, {"/", quotient}, {"%", modulo}, {"<", less}, {"=", equal}, {"eq?", same},
        {"car", car}, {"cdr", cdr}, {"cons", pair}, {"list", list}, {"null?", is_nil},
    };
    truth = symbol("#t");
    global = cons(cons(truth, truth), global);
    for (unsigned i = 0; i < sizeof known / sizeof *known; i++) {
        Value *value = made(PRIMITIVE);
        value->primitive = known[i].function;
        global = cons(cons(symbol(known[i].name), value), global);
    }
    for (int c; (c = next_character()) != EOF;) {
        print(eval(read_value(c), &nil));
        putchar('\n');
    }
    return 0;
}

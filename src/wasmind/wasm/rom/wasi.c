/* WASI preview 1 (WebAssembly/WASI, legacy/preview1/docs.md) for programs that read and write files that they were given.
 *
 * It runs in the memory of the program that calls it. What the program was given, and the state of its descriptors, lie
 * in the host region, behind its own memory; wasm/wasi.py lays it out. What it writes to standard output and
 * error leaves the machine as outputs: the stream and the number of bytes in one word, then the bytes, four a word.
 */
#include "rom.h"

#define HOST(name) __attribute__((import_module("host"), import_name(name)))
HOST("host_load") u32 host_load(u32 address);
HOST("host_load8") u32 host_load8(u32 address);
HOST("host_store") void host_store(u32 address, u32 word);
HOST("host_write8") void host_write8(u32 address, u32 byte); /* a store that the outside is told of */
HOST("output") void output(u32 word);
HOST("halt") void halt(void);

enum { SUCCESS = 0, BADF = 8, EXIST = 20, FBIG = 22, INVAL = 28, ISDIR = 31, MFILE = 33, NOENT = 44, SPIPE = 70, NOTCAPABLE = 76 };

/* Descriptors: the three streams, the folder, then files from the table of those that are open. */
enum { IN = 0, OUT = 1, ERR = 2, FOLDER = 3, FIRST = 4, OPEN = 32 };
enum { EXIT = 3 }; /* in the place of a stream: the exit code follows */
#define STREAM(which, bytes) ((u32)(which) << 28 | (bytes))
#define MOST_BYTES 0x0fffffffu

/* A file: its size, whether it is there, the cursor that fd_open and its kin use, its name; then its bytes. */
#define SIZE(file) (RECORDS + ((file) << 4))
#define CONTENT(file, at) (CONTENTS + ((file) << 16) + (at))

/* What the program was given, word by word, and what it has changed of that. */
enum {
    ARGC = SURROUNDINGS, ARG_BYTES = ARGC + 4, ENVC = ARGC + 8, ENV_BYTES = ARGC + 12, STDIN_BYTES = ARGC + 16,
    CLOCK = ARGC + 20, SEED = ARGC + 28, FILES = ARGC + 32, STDIN = ARGC + 36, READ = ARGC + 40, TICKS = ARGC + 44,
    NAMES = ARGC + 64,       /* of each file: where its name is, how long it is */
    TABLE = ARGC + 256,      /* of each open file: its number and 1, its cursor, whether it appends */
    STRINGS = ARGC + 1024    /* arguments, environment, each ending with 0; names; standard input */
};
enum { FILE_OF = 0, CURSOR = 4, APPENDS = 8, ROW = 16 };

#define AT(address) (*(u32 *)(address))
#define BYTE(address) (*(unsigned char *)(address))
#define EXPORTED(name) EXPORT(#name) u32 name

typedef u32 address;

/* The row of an open file; 0 where there is none. */
INLINE u32 row_of(u32 fd) {
    u32 row = TABLE + (fd - FIRST) * ROW;
    if (fd - FIRST >= OPEN || !host_load(row)) return 0;
    return row;
}

static void write_stream(u32 fd, address from, u32 count) {
    if (!count) return;
    output(STREAM(fd, count));
    for (; count >= 4; count -= 4, from += 4) output(AT(from));
    if (count) {
        u32 word = BYTE(from);
        if (count > 1) word |= BYTE(from + 1) << 8;
        if (count > 2) word |= BYTE(from + 2) << 16;
        output(word);
    }
}

/* The bytes that went into a file. */
static u32 write_file(u32 row, address from, u32 count) {
    u32 file = host_load(row) - 1, cursor = host_load(row + CURSOR), size = host_load(SIZE(file)), done = 0;
    if (host_load(row + APPENDS)) cursor = size;
    while (size < cursor && size < FILE_BYTES) { /* a hole reads as zeros */
        host_write8(CONTENT(file, size), 0);
        size++;
    }
    for (; done < count && cursor < FILE_BYTES; done++, cursor++) host_write8(CONTENT(file, cursor), BYTE(from + done));
    if (cursor > size) size = cursor;
    host_store(SIZE(file), size);
    host_store(row + CURSOR, cursor);
    return done;
}

EXPORTED(fd_write)(u32 fd, address vectors, u32 count, address written) {
    u32 total = 0, row = 0;
    if (fd != OUT && fd != ERR && !(row = row_of(fd))) return BADF;
    for (; count; count--, vectors += 8) {
        u32 from = AT(vectors), bytes = AT(vectors + 4);
        if (row) {
            u32 done = write_file(row, from, bytes);
            total += done;
            if (done < bytes) {
                if (!total) return FBIG;
                break;
            }
        } else {
            if (bytes > MOST_BYTES) return INVAL;
            write_stream(fd, from, bytes);
            total += bytes;
        }
    }
    AT(written) = total;
    return SUCCESS;
}

EXPORTED(fd_read)(u32 fd, address vectors, u32 count, address read) {
    u32 row = 0, place = READ, size, start, cursor, total = 0;
    if (fd == IN) {
        size = host_load(STDIN_BYTES);
        start = host_load(STDIN);
    } else if ((row = row_of(fd))) {
        u32 file = host_load(row) - 1;
        place = row + CURSOR;
        size = host_load(SIZE(file));
        start = CONTENT(file, 0);
    } else {
        return BADF;
    }
    cursor = host_load(place);
    for (; count; count--, vectors += 8) {
        u32 to = AT(vectors), bytes = AT(vectors + 4);
        for (; bytes && cursor < size; bytes--, to++, cursor++, total++) BYTE(to) = host_load8(start + cursor);
    }
    host_store(place, cursor);
    AT(read) = total;
    return SUCCESS;
}

EXPORTED(fd_close)(u32 fd) {
    u32 row = row_of(fd);
    if (!row) return fd <= FOLDER ? SUCCESS : BADF;
    host_store(row, 0);
    return SUCCESS;
}

EXPORTED(fd_seek)(u32 fd, i64 offset, u32 whence, address position) {
    u32 row = row_of(fd);
    i64 base = 0;
    if (!row) return fd <= FOLDER ? SPIPE : BADF;
    if (whence == 1) base = host_load(row + CURSOR);
    else if (whence == 2) base = host_load(SIZE(host_load(row) - 1));
    else if (whence) return INVAL;
    base += offset;
    if (base < 0 || base > 0x7fffffff) return INVAL;
    host_store(row + CURSOR, (u32)base);
    AT(position) = (u32)base;
    AT(position + 4) = 0;
    return SUCCESS;
}

EXPORTED(fd_fdstat_get)(u32 fd, address stat) {
    u32 row = row_of(fd), kind = 0; /* of a stream nothing is known, so nobody takes it for a terminal */
    if (fd == FOLDER) kind = 3;
    else if (row) kind = 4;
    else if (fd > ERR) return BADF;
    AT(stat) = kind | (row && host_load(row + APPENDS) ? 1u << 16 : 0);
    AT(stat + 4) = 0;
    for (u32 i = 8; i < 24; i += 4) AT(stat + i) = ~0u;
    return SUCCESS;
}

EXPORTED(fd_fdstat_set_flags)(u32 fd, u32 flags) {
    u32 row = row_of(fd);
    if (!row) return fd <= FOLDER ? SUCCESS : BADF;
    host_store(row + APPENDS, flags & 1);
    return SUCCESS;
}

EXPORTED(fd_prestat_get)(u32 fd, address stat) {
    if (fd != FOLDER) return BADF;
    AT(stat) = 0;
    AT(stat + 4) = 1;
    return SUCCESS;
}

EXPORTED(fd_prestat_dir_name)(u32 fd, address name, u32 length) {
    if (fd != FOLDER) return BADF;
    if (!length) return INVAL;
    BYTE(name) = '/';
    return SUCCESS;
}

/* The number of the file with that name and 1, or 0. */
static u32 file_named(address name, u32 length) {
    u32 files = host_load(FILES);
    for (u32 file = 0; file < files; file++) {
        u32 known = host_load(NAMES + 8 * file), i = 0;
        if (host_load(NAMES + 8 * file + 4) != length) continue;
        while (i < length && host_load8(known + i) == BYTE(name + i)) i++;
        if (i == length) return file + 1;
    }
    return 0;
}

enum { CREATE = 1, DIRECTORY = 2, EXCLUSIVE = 4, TRUNCATE = 8 };

EXPORTED(path_open)(u32 folder, u32 lookup, address name, u32 length, u32 how, u64 rights, u64 inherited, u32 flags,
                    address opened) {
    u32 file, fd = 0;
    (void)lookup, (void)rights, (void)inherited;
    if (folder != FOLDER) return BADF;
    for (;;) { /* "/", "./" and "." at the start name the folder */
        if (length && BYTE(name) == '/') name++, length--;
        else if (length > 1 && BYTE(name) == '.' && BYTE(name + 1) == '/') name += 2, length -= 2;
        else break;
    }
    file = file_named(name, length);
    if (!file) return how & CREATE ? NOTCAPABLE : NOENT;
    if (how & DIRECTORY) return INVAL;
    if ((how & CREATE) && (how & EXCLUSIVE)) return EXIST;
    while (host_load(TABLE + fd * ROW))
        if (++fd == OPEN) return MFILE;
    if (how & TRUNCATE) {
        host_write8(SIZE(file - 1), 0);
        host_store(SIZE(file - 1), 0);
    }
    host_store(TABLE + fd * ROW + FILE_OF, file);
    host_store(TABLE + fd * ROW + CURSOR, 0);
    host_store(TABLE + fd * ROW + APPENDS, flags & 1);
    AT(opened) = FIRST + fd;
    return SUCCESS;
}

/* Copies strings that end with 0, and where each begins; gives what lies behind them. */
static u32 strings(u32 from, u32 count, address places, address to) {
    for (; count; count--, places += 4) {
        u32 byte;
        AT(places) = to;
        do BYTE(to++) = byte = host_load8(from++);
        while (byte);
    }
    return from;
}

EXPORTED(args_sizes_get)(address count, address bytes) {
    AT(count) = host_load(ARGC);
    AT(bytes) = host_load(ARG_BYTES);
    return SUCCESS;
}

EXPORTED(args_get)(address places, address bytes) {
    strings(STRINGS, host_load(ARGC), places, bytes);
    return SUCCESS;
}

EXPORTED(environ_sizes_get)(address count, address bytes) {
    AT(count) = host_load(ENVC);
    AT(bytes) = host_load(ENV_BYTES);
    return SUCCESS;
}

EXPORTED(environ_get)(address places, address bytes) {
    strings(STRINGS + host_load(ARG_BYTES), host_load(ENVC), places, bytes);
    return SUCCESS;
}

/* Every clock: the time when the program began, and a microsecond for each question. */
EXPORTED(clock_time_get)(u32 clock, u64 precision, address time) {
    u32 ticks = host_load(TICKS) + 1;
    u64 now = join(host_load(CLOCK + 4), host_load(CLOCK)) + wide(ticks, 1000);
    (void)precision;
    if (clock > 3) return INVAL;
    host_store(TICKS, ticks);
    AT(time) = low(now);
    AT(time + 4) = high(now);
    return SUCCESS;
}

/* Xorshift from a seed (Marsaglia 2003): nothing to keep secrets with. */
EXPORTED(random_get)(address to, u32 count) {
    u32 state = host_load(SEED);
    for (; count; count--) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        BYTE(to++) = state >> 8;
    }
    host_store(SEED, state);
    return SUCCESS;
}

EXPORT("proc_exit") void proc_exit(u32 code) {
    output(STREAM(EXIT, 0));
    output(code);
    halt();
}

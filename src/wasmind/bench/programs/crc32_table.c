// CRC-32 of 8 KiB by a table of 256 words, which it makes first. Result: the checksum.

enum { SIZE = 8192 };

static unsigned table[256];

__attribute__((export_name("main"))) int program(void) {
    for (unsigned byte = 0; byte < 256; byte++) {
        unsigned entry = byte;
        for (int bit = 0; bit < 8; bit++) entry = entry & 1 ? entry >> 1 ^ 0xEDB88320u : entry >> 1;
        table[byte] = entry;
    }
    unsigned state = 1, crc = ~0u;
    for (int i = 0; i < SIZE; i++) {
        state = state * 1664525u + 1013904223u;
        crc = crc >> 8 ^ table[(crc ^ state >> 24) & 255];
    }
    return (int)~crc;
}

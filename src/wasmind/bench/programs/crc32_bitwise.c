// CRC-32 of 2 KiB, bit by bit. Result: the checksum.

enum { SIZE = 2048 };

__attribute__((export_name("main"))) int program(void) {
    unsigned state = 1, crc = ~0u;
    for (int i = 0; i < SIZE; i++) {
        state = state * 1664525u + 1013904223u;
        crc ^= state >> 24;
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    }
    return (int)~crc;
}

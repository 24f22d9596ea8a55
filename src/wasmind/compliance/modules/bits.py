"""Modules: shifts, rotates, exclusive or, counting bits, sign extension."""

from functools import partial

from wasmind.compliance.modules.numeric import numeric

_shift = partial(numeric, "Shifts & rotates")
_count = partial(numeric, "Bit counting & sign extension")

_MIN = -2147483648
_MAX = 2147483647

CASES = (
    _shift("shl", 1, 0, result=1),
    _shift("shl", 1, 31, result=_MIN),
    _shift("shl", 1, 32, result=1),
    _shift("shl", 3, 33, result=6),
    _shift("shl", 3, -1, result=_MIN),
    _shift("shl", 0x12345678, 8, result=0x34567800),
    _shift("shr_s", -8, 1, result=-4),
    _shift("shr_s", -8, 0, result=-8),
    _shift("shr_s", _MIN, 31, result=-1),
    _shift("shr_s", _MAX, 31, result=0),
    _shift("shr_s", -8, 32, result=-8),
    _shift("shr_s", -8, 33, result=-4),
    _shift("shr_s", -8, -1, result=-1),
    _shift("shr_u", -8, 1, result=2147483644),
    _shift("shr_u", _MIN, 31, result=1),
    _shift("shr_u", -1, 32, result=-1),
    _shift("shr_u", -1, 33, result=_MAX),
    _shift("shr_u", -1, -1, result=1),
    _shift("rotl", 0x12345678, 8, result=0x34567812),
    _shift("rotl", _MIN, 1, result=1),
    _shift("rotl", 0x12345678, 0, result=0x12345678),
    _shift("rotl", 0x12345678, 32, result=0x12345678),
    _shift("rotl", 1, 33, result=2),
    _shift("rotl", 1, -1, result=_MIN),
    _shift("rotr", 0x12345678, 8, result=0x78123456),
    _shift("rotr", 1, 1, result=_MIN),
    _shift("rotr", 1, 31, result=2),
    _shift("rotr", 0x12345678, 32, result=0x12345678),
    _shift("rotr", 2, 33, result=1),
    _shift("rotr", 1, -1, result=2),
    _shift("xor", 0x0F0F0F0F, -1, result=-252645136),
    _shift("xor", 12345, 12345, result=0),
    _count("clz", 0, result=32),
    _count("clz", 1, result=31),
    _count("clz", -1, result=0),
    _count("clz", 0x00FFFFFF, result=8),
    _count("ctz", 0, result=32),
    _count("ctz", 1, result=0),
    _count("ctz", _MIN, result=31),
    _count("ctz", 0x00FF0000, result=16),
    _count("popcnt", 0, result=0),
    _count("popcnt", -1, result=32),
    _count("popcnt", 0x12345678, result=13),
    _count("extend8_s", 127, result=127),
    _count("extend8_s", 128, result=-128),
    _count("extend8_s", 0x123456FF, result=-1),
    _count("extend16_s", 32767, result=32767),
    _count("extend16_s", 32768, result=-32768),
    _count("extend16_s", -65536, result=0),
)

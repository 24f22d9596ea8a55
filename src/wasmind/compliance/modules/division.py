"""Modules: division and remainder, every combination of signs and every trap."""

from functools import partial

from wasmind.compliance.modules.numeric import numeric
from wasmind.isa.traps import TrapKind

_divide = partial(numeric, "Division")
_remain = partial(numeric, "Remainder")

_MIN = -2147483648
_MAX = 2147483647

CASES = (
    _divide("div_s", 7, 2, result=3),
    _divide("div_s", -7, 2, result=-3),
    _divide("div_s", 7, -2, result=-3),
    _divide("div_s", -7, -2, result=3),
    _divide("div_s", 0, -5, result=0),
    _divide("div_s", 5, 7, result=0),
    _divide("div_s", _MIN, 1, result=_MIN),
    _divide("div_s", _MIN, 2, result=-1073741824),
    _divide("div_s", _MIN, _MIN, result=1),
    _divide("div_s", _MAX, -1, result=-2147483647),
    _divide("div_s", 123456789, 1000, result=123456),
    _divide("div_s", 7, 0, trap=TrapKind.DIVIDE_BY_ZERO),
    _divide("div_s", 0, 0, trap=TrapKind.DIVIDE_BY_ZERO),
    _divide("div_s", _MIN, -1, trap=TrapKind.OVERFLOW),
    _divide("div_u", 7, 2, result=3),
    _divide("div_u", -1, 2, result=_MAX),
    _divide("div_u", -7, -2, result=0),
    _divide("div_u", -1, -1, result=1),
    _divide("div_u", _MIN, -1, result=0),
    _divide("div_u", -1, 10, result=429496729),
    _divide("div_u", -2, 65537, result=65534),
    _divide("div_u", 7, 0, trap=TrapKind.DIVIDE_BY_ZERO),
    _remain("rem_s", 7, 2, result=1),
    _remain("rem_s", -7, 2, result=-1),
    _remain("rem_s", 7, -2, result=1),
    _remain("rem_s", -7, -2, result=-1),
    _remain("rem_s", _MIN, -1, result=0),
    _remain("rem_s", _MIN, 10, result=-8),
    _remain("rem_s", 5, 7, result=5),
    _remain("rem_s", 7, 0, trap=TrapKind.DIVIDE_BY_ZERO),
    _remain("rem_u", 7, 2, result=1),
    _remain("rem_u", -7, 2, result=1),
    _remain("rem_u", -1, 10, result=5),
    _remain("rem_u", _MIN, -1, result=_MIN),
    _remain("rem_u", 0, 0, trap=TrapKind.DIVIDE_BY_ZERO),
)

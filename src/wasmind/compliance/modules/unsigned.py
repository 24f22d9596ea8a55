"""Modules: unsigned comparisons and eqz; also what must not be mistaken for them."""

from functools import partial

from wasmind.compliance.modules.numeric import numeric

_compare = partial(numeric, "Unsigned comparisons")

_MIN = -2147483648
_MAX = 2147483647

CASES = (
    _compare("lt_u", 1, 2, result=1),
    _compare("lt_u", -1, 0, result=0),
    _compare("lt_u", 0, -1, result=1),
    _compare("lt_u", 5, 5, result=0),
    _compare("gt_u", -1, _MAX, result=1),
    _compare("gt_u", _MAX, _MIN, result=0),
    _compare("gt_u", 0, 0, result=0),
    _compare("le_u", _MAX, _MIN, result=1),
    _compare("le_u", -1, -1, result=1),
    _compare("le_u", -1, -2, result=0),
    _compare("ge_u", _MIN, _MAX, result=1),
    _compare("ge_u", 0, 0, result=1),
    _compare("ge_u", 0, -1, result=0),
    _compare("eqz", 0, result=1),
    _compare("eqz", 256, result=0),
    _compare("eqz", _MIN, result=0),
)

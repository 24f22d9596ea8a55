"""What a formula comes to, read by rules of its own: precedence, parentheses, signs as people write them."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\d+|\*|[-+/():x×·÷]|plus|minus|times|divided by")
_SAME = {"plus": "+", "minus": "-", "times": "*", "divided by": "/", "x": "*", "×": "*", "·": "*", "÷": "/", ":": "/"}


def evaluated(text: str) -> int | None:
    """The value; None where the text is no formula, or a division leaves something over."""
    tokens = [_SAME.get(token, token) for token in _TOKEN.findall(text)]
    if not tokens or _TOKEN.sub("", text).strip():
        return None
    try:
        return _sum(tokens)
    except ArithmeticError:
        return None


def _sum(tokens: list[str]) -> int:
    value = _product(tokens)
    while tokens and tokens[0] in "+-":
        sign = tokens.pop(0)
        value += _product(tokens) * (1 if sign == "+" else -1)
    return value


def _product(tokens: list[str]) -> int:
    value = _factor(tokens)
    while tokens and tokens[0] in "*/(":
        sign = tokens[0] if tokens[0] == "(" else tokens.pop(0)
        factor = _factor(tokens)
        if sign == "/" and value % factor:
            raise ArithmeticError("it leaves something over")
        value = value // factor if sign == "/" else value * factor
    return value


def _factor(tokens: list[str]) -> int:
    token = tokens.pop(0)
    if token == "-":
        return -_factor(tokens)
    if token != "(":
        return int(token)
    value = _sum(tokens)
    assert tokens.pop(0) == ")"
    return value

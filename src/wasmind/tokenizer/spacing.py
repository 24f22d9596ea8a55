"""One spelling for a word wherever it stands: where none stands before it and one could, a space is put.

A word at the beginning of a text or a line, in a table's cell, behind a bracket or a quotation mark has no space before
it, within a sentence it has. Byte-pair encoding makes other tokens of the two; written with the space, both are the
same to a model, which is to find one by the other. Nothing is lost: spaces that stand there already become one more.

`behind` is what stands before a text: `NUMBER` behind an integer, which is no text, and where a sentence goes on.
"""

from __future__ import annotations

import re

NUMBER = "0"
"""What stands before a text behind a number."""
_OPENED = r"(?:\A|(?<=[\n\t\"“(\[{/=])|(?<=[\s\[{(:,]'))"
_WORD = r"(?= *[^\W\d_])"
ADDED = f"{_OPENED} {_WORD}"
"""A space that has been put, as a regular expression."""
_MISSING, _ADDED = re.compile(_OPENED + _WORD), re.compile(ADDED)


def spaced(text: str, behind: str = "") -> str:
    """The text with a space more before each word behind what opens one."""
    before = _MISSING.sub(" ", behind)
    return _MISSING.sub(" ", behind + text)[len(before) :]


def unspaced(text: str, behind: str = "") -> str:
    """The text of which `spaced` makes this one. Total: a space that is not there is not missed."""
    return _ADDED.sub("", spaced(behind) + text)[len(behind) :]

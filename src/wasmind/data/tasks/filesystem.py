"""filesystem: files are opened, read byte by byte, written, and read again.

Teaches `fd_open`, `fd_read` up to the -1 at the end, `fd_write` and `fd_close`, loops over what is read, and that an
answer may depend on what does not stand in the question. Files are named by their number; it is asked by questions
("how many bytes are in file 2"), noun phrases ("the sum of the bytes of file 0") and orders ("add up the numbers in
file 1").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import xor

from wasmind.data.grammar import enumerated
from wasmind.data.program import Given, Item, const, get, loop, put
from wasmind.data.task import Draw, Example
from wasmind.data.wording import Ask

_FILE, _BYTE, _SUM, _PART, _COUNT = range(16, 21)
"""Locals: the open file, the byte read last, and what is counted."""
_WORDS = ("note", "list", "plan", "salt", "milk", "red", "green", "tea", "rain", "boat", "lamp", "seven", "coin", "paper", "fish", "bread", "moon", "tree", "stone", "door", "a", "the", "to", "on", "old", "two", "bring", "buy", "call", "sell")  # fmt: skip
_PEOPLE = ("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Hugo", "Iris", "Jack")
_COLUMNS = ("amount", "points", "price", "score", "total")
_FILE_REFERENCE = re.compile(r"\bfile (<\d>)")


def _ask(do: str = "", np: str = "", ask: str = "") -> Ask:
    """An `Ask` in which a file may be called one with its number."""
    named = [
        _FILE_REFERENCE.sub(r"{file|file|file|file|file number|file no.|~file nr.} \1", text) for text in (do, np, ask)
    ]
    return Ask(do=named[0], np=named[1], ask=named[2])


def _open(file: Item) -> tuple[Item, ...]:
    return (file, "fd_open", put(_FILE))


def _close() -> tuple[Item, ...]:
    return (get(_FILE), "fd_close")


def _over_bytes(*each: Item) -> tuple[Item, ...]:
    """Does something with every byte, which is in _BYTE; the loop passes once more for the -1 at the end."""
    more = (get(_BYTE), const(-1), "i32.ne")
    return loop(get(_FILE), "fd_read", put(_BYTE), *each, *more)


def _adding(*what: Item) -> tuple[Item, ...]:
    return (get(_SUM), *what, "i32.add", put(_SUM))


_REAL = (get(_BYTE), const(0), "i32.ge_s")
"""Whether it is a byte, and not the end."""
_DIGIT: tuple[Item, ...] = (get(_BYTE), const(48), "i32.sub", const(10), "i32.lt_u")


def _numbers(total: bool) -> tuple[Item, ...]:
    """Reads digits into _PART; with `total` whatever is no digit ends a number, which goes to _SUM."""
    longer = (get(_PART), const(10), "i32.mul", get(_BYTE), "i32.add", const(48), "i32.sub")
    if not total:
        return _over_bytes(*longer, get(_PART), *_DIGIT, "select", put(_PART))
    add = _adding(const(0), get(_PART), *_DIGIT, "select")
    return _over_bytes(*add, *longer, const(0), *_DIGIT, "select", put(_PART))


@dataclass(frozen=True)
class _Reading:
    """What is computed from one file. code: its program, on the open file. kind: of its content."""

    ask: Ask
    code: tuple[Item, ...]
    oracle: Callable[[bytes], int]
    says: str
    kind: str = "any"


def _largest() -> tuple[Item, ...]:
    """Reads digits into _PART, which begins anew behind a number, and keeps its largest value in _SUM."""
    longer = (get(_PART), const(10), "i32.mul", get(_BYTE), "i32.add", const(48), "i32.sub")
    keep = (get(_PART), get(_SUM), get(_PART), get(_SUM), "i32.gt_s", "select", put(_SUM))
    return _over_bytes(*longer, const(0), *_DIGIT, "select", put(_PART), *keep)


def _nth(name: str, place: int) -> _Reading:
    """A byte by its place."""
    return _Reading(
        _ask(
            do=f"{{read the {name} byte of file <0>|get the {name} byte of file <0>|fetch the {name} byte of file <0>|show me the {name} byte in file <0>|open file <0> and read its {name} byte|give me the {name} byte of file <0>|tell me the {name} byte in file <0>|look up the {name} byte of file <0>|~fetch the {name} byte from the start of file <0>|~take file <0> and give me its {name} byte}}",
            np=f"{{the {name} byte of file <0>|the {name} byte in file <0>|the value of the {name} byte in file <0>|the {name} byte from the start of file <0>|the {name} of the bytes in file <0>|~the {name} byte that file <0> holds}}",
            ask=f"{{which byte comes {name} in file <0>|what is the {name} byte in file <0>|what value does the {name} byte of file <0> have|which byte is the {name} in file <0>|which value is the {name} byte of file <0>|what does file <0> have as its {name} byte|~what value has the {name} byte of file <0>|~what byte stands {name} in file <0>}}",
        ),
        (*(get(_FILE), "fd_read", "drop") * place, get(_FILE), "fd_read"),
        lambda data: data[place],
        f"{{the {name} byte is <0>|it is <0>|<0>|that byte is <0>}}[.]",
    )


def _letters(letter: str) -> _Reading:
    """How often a letter occurs."""
    return _Reading(
        _ask(
            do=f"{{count the letter {letter} in file <0>|count how often the letter {letter} occurs in file <0>|go through file <0> and count every {letter}|count every letter {letter} in file <0>|count how many times file <0> has the letter {letter}|tell me how often the letter {letter} is in file <0>|find out how many times {letter} occurs in file <0>|read file <0> and count the letter {letter}|~look through file <0> for the letter {letter} and count it|~check how often {letter} comes up in file <0>}}",
            np=f"{{the number of times the letter {letter} occurs in file <0>|the count of the letter {letter} in file <0>|the number of times {letter} appears in file <0>|the number of letters {letter} in file <0>|~the number of times file <0> has a letter {letter}}}",
            ask=f"{{how often does the letter {letter} occur in file <0>|how many times is the letter {letter} in file <0>|how often does file <0> contain the letter {letter}|how many times does {letter} appear in file <0>|how many of the letters in file <0> are {letter}|how many letters {letter} does file <0> have|how often is there a letter {letter} in file <0>|~how many times does the letter {letter} show up in file <0>}}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(ord(letter)), "i32.eq")), get(_SUM)),
        lambda data: data.count(letter.encode()),
        f"{{the letter {letter} occurs this often: <0>|I count <0>|<0>|the count is <0>}}[.]",
        "text",
    )


_COUNTED = (*_over_bytes(*_adding(*_REAL)), get(_SUM))
_READINGS = (
    _Reading(
        _ask(
            do="{count the bytes in file <0>|count how many bytes file <0> has|measure file <0> in bytes|determine the size of file <0>|tell me how long file <0> is|tell me how big file <0> is|check the size of file <0>|find out how many bytes file <0> has|read file <0> and count its bytes|open file <0> and tell me its length|work out the length of file <0>|get the file size of file <0>|~find the byte length of file <0>|~read file <0> to its end and tell me how many bytes it has}",
            np="{the size of file <0> in bytes|the length of file <0>|the number of bytes in file <0>|the byte count of file <0>|the size of file <0>|the file size of file <0>|the number of bytes that file <0> holds|the length of file <0> in bytes|the count of bytes in file <0>|~the amount of bytes in file <0>|~the byte length of file <0>}",
            ask="{how many bytes are in file <0>|how long is file <0>|how many bytes does file <0> have|how big is file <0>|how large is file <0>|how many bytes does file <0> contain|what size is file <0>|what is the size of file <0>|how many bytes long is file <0>|how much is stored in file <0>, in bytes|how many bytes are there in file <0>|how many bytes is file <0>|~how many bytes does file <0> take up|~how many bytes are stored in file <0>}",
        ),
        _COUNTED,
        len,
        "{it has <0> bytes|it is <0> bytes long|<0> bytes|there are <0> bytes in it}[.]",
    ),
    _Reading(
        _ask(
            do="{add up the bytes of file <0>|sum all the bytes in file <0>|total the byte values of file <0>|sum up the bytes of file <0>|read file <0> and add up its bytes|add all the bytes in file <0> together|total all the bytes of file <0>|compute the byte sum of file <0>|calculate the sum of the bytes in file <0>|~add together the byte values of file <0>|~go through file <0> and add up every byte}",
            np="{the sum of the bytes of file <0>|the sum of all byte values in file <0>|the byte sum of file <0>|the total of all the bytes in file <0>|the byte total of file <0>|all bytes of file <0> added together|the sum of the byte values of file <0>|~the bytes of file <0> added up|~the sum total of the bytes in file <0>}",
            ask="{what do the bytes of file <0> add up to|what do you get if you add up all the bytes in file <0>|how much are all the bytes of file <0> together|what is the byte sum of file <0>|what do all the bytes in file <0> come to|how much do the bytes of file <0> make together|what do the byte values of file <0> sum to|~what is the total of the bytes in file <0>|~how high is the byte sum of file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM)),
        sum,
        "{the bytes add up to <0>|their sum is <0>|<0>|the sum is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{xor all the bytes of file <0>|compute the xor checksum of file <0>|xor the bytes of file <0> together|combine the bytes of file <0> with xor|calculate the xor of file <0>|read file <0> and xor its bytes|xor everything in file <0>|take the xor of all the bytes in file <0>|get the xor checksum of file <0>|~fold the bytes of file <0> together with xor|~go through file <0> and xor every byte}",
            np="{the xor of all the bytes in file <0>|the xor checksum of file <0>|the exclusive or of all the bytes in file <0>|the xor of file <0>|the bytes of file <0> xored together|the checksum of file <0> by xor|the xor sum of file <0>|~the xor over the bytes of file <0>}",
            ask="{what do you get if you xor all the bytes of file <0>|what is the xor of the bytes in file <0>|what is the xor checksum of file <0>|what do the bytes of file <0> xor to|what comes out if the bytes of file <0> are xored|~what do I get from file <0> if I xor its bytes}",
        ),
        (*_over_bytes(get(_SUM), get(_BYTE), *_REAL, "i32.mul", "i32.xor", put(_SUM)), get(_SUM)),
        lambda data: reduce(xor, data),
        "{the checksum is <0>|the xor is <0>|<0>|it comes to <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{find the largest byte in file <0>|find the greatest byte value in file <0>|look for the biggest byte in file <0>|tell me the highest byte in file <0>|find the maximum byte of file <0>|search file <0> for its largest byte|read file <0> and tell me its biggest byte|get the maximum of the bytes in file <0>|pick out the largest byte of file <0>|~search file <0> for the highest byte value|~go through file <0> and find the greatest byte}",
            np="{the largest byte in file <0>|the greatest byte value of file <0>|the maximum of the bytes in file <0>|the biggest byte in file <0>|the highest byte value of file <0>|the maximum byte of file <0>|the largest of the bytes in file <0>|the highest byte in file <0>|~the greatest of all the bytes in file <0>}",
            ask="{which byte in file <0> is the largest|what is the largest byte value that file <0> has|which byte of file <0> is the greatest|what is the biggest byte in file <0>|what is the highest byte in file <0>|which is the largest byte of file <0>|what is the maximum byte in file <0>|how big is the largest byte of file <0>|~how high do the bytes of file <0> go|~which byte value in file <0> is above all the others}",
        ),
        (*_over_bytes(get(_BYTE), get(_SUM), get(_BYTE), get(_SUM), "i32.gt_s", "select", put(_SUM)), get(_SUM)),
        max,
        "{the largest byte is <0>|it is <0>|<0>|the greatest one is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{read the first byte of file <0>|get the first byte of file <0>|fetch the first byte of file <0>|show me the first byte of file <0>|give me the byte at the start of file <0>|open file <0> and read its first byte|tell me which byte file <0> begins with|look at the first byte of file <0>|tell me the first byte in file <0>|~fetch the byte that file <0> begins with|~read the byte at the very start of file <0>}",
            np="{the first byte of file <0>|the byte at the start of file <0>|the byte that file <0> begins with|the first byte in file <0>|the value of the first byte of file <0>|the byte that comes first in file <0>|~the first byte that file <0> holds}",
            ask="{which byte does file <0> begin with|what is the first byte in file <0>|what byte does file <0> start with|which byte comes first in file <0>|what is at the start of file <0>|which byte is at the start of file <0>|which byte is the first in file <0>|what value does the first byte of file <0> have|~what byte stands at the start of file <0>|~what does file <0> begin with}",
        ),
        (get(_FILE), "fd_read"),
        lambda data: data[0],
        "{the first byte is <0>|it begins with <0>|<0>|it is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{read the last byte of file <0>|get the last byte of file <0>|fetch the last byte of file <0>|show me the last byte of file <0>|give me the byte at the end of file <0>|open file <0> and read its last byte|tell me which byte file <0> ends with|look at the last byte of file <0>|tell me the last byte in file <0>|~fetch the byte that file <0> ends with|~read the byte at the end of file <0>}",
            np="{the last byte of file <0>|the byte at the end of file <0>|the byte that file <0> ends with|the last byte in file <0>|the value of the last byte of file <0>|the byte that comes last in file <0>|~the last byte that file <0> holds}",
            ask="{which byte does file <0> end with|what is the last byte in file <0>|what byte does file <0> finish with|which byte comes last in file <0>|what is at the end of file <0>|which byte is at the end of file <0>|which byte is the last in file <0>|what value does the last byte of file <0> have|~what byte stands at the end of file <0>|~what does file <0> end with}",
        ),
        (*_over_bytes(get(_BYTE), get(_SUM), *_REAL, "select", put(_SUM)), get(_SUM)),
        lambda data: data[-1],
        "{the last byte is <0>|it ends with <0>|<0>|it is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{count the spaces in file <0>|count how many spaces file <0> has|count every space in file <0>|tell me how many spaces are in file <0>|go through file <0> and count the spaces|read file <0> and count its spaces|count the space characters in file <0>|count the blanks in file <0>|~find out how many spaces file <0> has|~check how often a space comes up in file <0>}",
            np="{the number of spaces in file <0>|the count of spaces in file <0>|the number of space characters in file <0>|the number of blanks in file <0>|the space count of file <0>|~the count of blanks in file <0>|~the number of spaces that file <0> has}",
            ask="{how many spaces are in file <0>|how many spaces does file <0> have|how often does file <0> contain a space|how many blanks are in file <0>|how many spaces does file <0> contain|how often is there a space in file <0>|how many times does a space occur in file <0>|how many of the characters in file <0> are spaces|~how many times is there a blank in file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(32), "i32.eq")), get(_SUM)),
        lambda data: data.count(b" "),
        "{it has this many: <0>|spaces: <0>|<0>|I count <0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{count the letters in file <0>|count the small letters in file <0>|count all letters from a to z in file <0>|count how many letters file <0> has|tell me how many letters are in file <0>|go through file <0> and count the letters|read file <0> and count its letters|count the lowercase letters in file <0>|count every letter in file <0>|~find out how many letters file <0> has|~count the letters of the alphabet in file <0>}",
            np="{the number of letters in file <0>|the number of small letters in file <0>|the count of letters in file <0>|the letter count of file <0>|the number of lowercase letters in file <0>|~the number of letters that file <0> has}",
            ask="{how many letters are in file <0>|how many letters does file <0> have|how many letters does file <0> contain|how many lowercase letters are in file <0>|how many of the characters in file <0> are letters|how many characters of file <0> are letters|~how many letters are there in file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(97), "i32.sub", const(26), "i32.lt_u")), get(_SUM)),
        lambda data: sum(97 <= byte < 123 for byte in data),
        "{there are <0> letters|it has <0> letters|<0> letters|<0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{read the number in file <0>|read the number that is written in file <0>|tell me the number in file <0>|look up the number that file <0> holds|open file <0> and read the number|get the number from file <0>|show me the number in file <0>|find the number that is stored in file <0>|fetch the number from file <0>|give me the number in file <0>|tell me which number file <0> holds|~fetch the number that is kept in file <0>|~look into file <0> and tell me the number}",
            np="{the number in file <0>|the number that is written in file <0>|the number that file <0> holds|the number stored in file <0>|the number that file <0> contains|the number saved in file <0>|~the number kept in file <0>}",
            ask="{which number is written in file <0>|what number does file <0> hold|which number is in file <0>|what number is stored in file <0>|which number does file <0> contain|what number is saved in file <0>|what number is in file <0>|which number does file <0> have in it|~what number can you read in file <0>|~which number stands in file <0>}",
        ),
        (*_numbers(False), get(_PART)),
        int,
        "{it holds <0>|the number is <0>|it says <0>|<0>}[.]",
        "number",
    ),
    _Reading(
        _ask(
            do="{double the number in file <0>|read the number in file <0> and double it|take the number in file <0> twice|multiply the number in file <0> by two|get the number from file <0> and double it|take the number in file <0> times two|open file <0> and double the number in it|compute twice the number in file <0>|~read file <0> and tell me twice its number|~add the number in file <0> to itself}",
            np="{twice the number in file <0>|the number in file <0> times two|double the number in file <0>|the number in file <0>, doubled|two times the number in file <0>|twice the number stored in file <0>|the double of the number in file <0>|~double what file <0> holds as a number|~twice what is written in file <0> as a number}",
            ask="{what is twice the number that is written in file <0>|how much is the number in file <0>, doubled|how much is twice the number in file <0>|what is the number in file <0> times two|what is double the number in file <0>|what do you get if you double the number in file <0>|~how much is the number in file <0> plus itself}",
        ),
        (*_numbers(False), get(_PART), const(1), "i32.shl"),
        lambda data: 2 * int(data),
        "{twice the number is <0>|doubled, it is <0>|that makes <0>|<0>}[.]",
        "number",
    ),
    _Reading(
        _ask(
            do="{add up the numbers in file <0>|sum the numbers in file <0>, one a line|total the lines of file <0>|sum up the numbers in file <0>|add the numbers in file <0> together|read file <0> and add up its numbers|add up the lines of file <0>|add up all the numbers that file <0> holds|calculate the sum of the numbers in file <0>|total the numbers in file <0>|add up the list of numbers in file <0>|~sum up what the lines of file <0> say|~go through file <0> line by line and add up the numbers}",
            np="{the sum of the numbers in file <0>|the total of the numbers in file <0>, one a line|the total of the lines of file <0>|the sum of all the numbers in file <0>|the numbers in file <0> added together|the sum of the lines of file <0>|the total of all the numbers in file <0>|the sum of the list in file <0>|~the numbers of file <0> added up}",
            ask="{what do the numbers in file <0> add up to|what is the total of file <0>, which has a number on each line|how much are the numbers in file <0> together|what do all the numbers in file <0> come to|what is the sum of the numbers in file <0>|what do you get if you add up the numbers in file <0>|what do the lines of file <0> add up to|how much do the numbers in file <0> make together|~how high is the sum of the numbers in file <0>|~what is the total of the numbers in file <0>}",
        ),
        (*_numbers(True), get(_SUM)),
        lambda data: sum(map(int, data.split())),
        "{the numbers add up to <0>|the total is <0>|together they make <0>|<0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{count the numbers in file <0>, one a line|count the lines of file <0>|count how many lines file <0> has|tell me how many lines are in file <0>|read file <0> and count its lines|count the rows in file <0>|count the line breaks in file <0>|~go through file <0> and count the lines|~find out how many lines file <0> has}",
            np="{the number of lines in file <0>|the line count of file <0>|the count of lines in file <0>|the number of rows in file <0>|the length of file <0> in lines|~the number of lines that file <0> has}",
            ask="{how many lines are in file <0>|how many lines does file <0> have|how many rows does file <0> have|how many lines long is file <0>|how many lines does file <0> contain|how many lines are there in file <0>|how many lines of text does file <0> have|~how many rows has file <0> got|~how many lines is file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(10), "i32.eq")), get(_SUM)),
        lambda data: data.count(b"\n"),
        "{there are <0> lines|it has <0> lines|<0> lines|<0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{count the words in file <0>|count how many words file <0> has, parted by single spaces|determine the word count of file <0>|tell me how many words are in file <0>|read file <0> and count its words|go through file <0> and count the words|count every word in file <0>|find the word count of file <0>|~find out how many words file <0> has|~open file <0> and tell me how many words it has}",
            np="{the number of words in file <0>|the word count of file <0>|the count of words in file <0>|the length of file <0> in words|the number of words that file <0> has|~the number of words of the text in file <0>}",
            ask="{how many words are in file <0>|how many words does file <0> have|how many words long is the text in file <0>|how many words does file <0> contain|how many words are there in file <0>|how many words are written in file <0>|what is the word count of file <0>|~how many words is file <0>|~how many words does the text of file <0> have}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(32), "i32.eq")), get(_SUM), const(1), "i32.add"),
        lambda data: len(data.split()),
        "{there are <0> words|it has <0> words|<0> words|<0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{find the largest number in file <0>, one a line|look for the greatest of the numbers in file <0>|pick out the biggest number that file <0> has|find the biggest number in file <0>|tell me the highest number in file <0>|read file <0> and tell me its largest number|search file <0> for its largest number|get the maximum of the numbers in file <0>|find the maximum number in file <0>|~go through file <0> and find the greatest number|~search the lines of file <0> for the highest number}",
            np="{the largest number in file <0>|the greatest of the numbers in file <0>|the maximum of the numbers in file <0>, one a line|the biggest number in file <0>|the highest number in file <0>|the largest of the numbers in file <0>|the highest of all the numbers in file <0>|the greatest number in file <0>|~the maximum number of those in file <0>}",
            ask="{which number in file <0> is the largest|what is the largest of the numbers in file <0>|what is the biggest number in file <0>|which number in file <0> is the highest|what is the highest number in file <0>|which is the greatest number in file <0>|how large is the largest number in file <0>|~how high do the numbers in file <0> go|~which of the numbers in file <0> is above all the others}",
        ),
        (*_largest(), get(_SUM)),
        lambda data: max(map(int, data.split())),
        "{the largest number is <0>|it's <0>|<0>|the greatest one is <0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{add up the numbers in the CSV file <0>|read file <0>, which is CSV with names and numbers, and add up the numbers|total the second column of the CSV in file <0>|sum the second column of the CSV in file <0>|add up the second column of file <0>|sum up the numbers in the table in file <0>|read the table in file <0> and add up the numbers|add up all the values in the CSV file <0>|total the numbers in the table of file <0>|~go through the rows of the table in file <0> and add up the numbers|~add together the values of the table in file <0>}",
            np="{the sum of the numbers in the CSV of file <0>|the total of the second column in file <0>, a CSV file|the sum of all numbers in the table in file <0>|the total of the values in the CSV in file <0>|the sum of the second column of file <0>|the sum of the column of numbers in file <0>|the total of the table in file <0>|~the column total of the CSV in file <0>}",
            ask="{what does the second column of file <0>, a CSV file, add up to|what is the total of the numbers in the table in file <0>|what do the numbers in the CSV file <0> add up to|what does the table in file <0> add up to|how much are the values in the CSV of file <0> together|what is the sum of the second column of file <0>|~what do the values of the table in file <0> come to}",
        ),
        (*_numbers(True), get(_SUM)),
        lambda data: sum(int(row.split(b",")[1]) for row in data.split(b"\n")[1:] if row),
        "{the numbers add up to <0>|the column adds up to <0>|the total is <0>|<0>}[.]",
        "csv",
    ),
    _Reading(
        _ask(
            do="{find the largest number in the table in file <0>|read the CSV in file <0> and find its largest number|find the biggest number in the CSV file <0>|look for the highest value in the table in file <0>|read the table in file <0> and tell me its highest number|tell me the greatest value in the CSV of file <0>|find the maximum of the second column of file <0>|~search the CSV of file <0> for the highest number|~go through the table in file <0> and pick out the biggest number}",
            np="{the largest number in the table in file <0>|the greatest value in the CSV of file <0>|the top value of the CSV in file <0>|the highest number in the table of file <0>|the maximum of the CSV in file <0>|the biggest value in the table in file <0>|the maximum of the second column of file <0>|~the greatest of the numbers in the table in file <0>}",
            ask="{which number is the largest in the table in file <0>|what is the greatest value in file <0>, a CSV file|what is the highest value in the table in file <0>|what is the biggest number in the CSV file <0>|which value of the table in file <0> is the highest|what is the maximum of the table in file <0>|~which of the values in the CSV of file <0> is the greatest}",
        ),
        (*_largest(), get(_SUM)),
        lambda data: max(int(row.split(b",")[1]) for row in data.split(b"\n")[1:] if row),
        "{the largest number is <0>|it's <0>|<0>|the greatest value is <0>}[.]",
        "csv",
    ),
    _Reading(
        _ask(
            do="{count the digits in file <0>|count how many decimal digits are in file <0>|tell me how many of the bytes in file <0> are digits|count how many digits file <0> has|read file <0> and count its digits|go through file <0> and count the digits|count every digit in file <0>|count the characters in file <0> that are digits|~find out how many digits file <0> has|~check how many characters of file <0> are digits}",
            np="{the number of digits in file <0>|the count of decimal digits in file <0>|the digit count of file <0>|the count of digits in file <0>|the number of decimal digits in file <0>|~the number of characters in file <0> that are digits}",
            ask="{how many digits are in file <0>|how many of the characters in file <0> are digits|how many digits does file <0> have|how many digits does file <0> contain|how many decimal digits are in file <0>|how many bytes of file <0> are digits|~how many digits are there in file <0>}",
        ),
        (*_over_bytes(*_adding(*_DIGIT)), get(_SUM)),
        lambda data: sum(48 <= byte < 58 for byte in data),
        "{I count <0>|<0> of them|digits: <0>|<0>}[.]",
        "digits",
    ),
    *(_nth(name, place) for name, place in (("second", 1), ("third", 2), ("fourth", 3))),
    *(_letters(letter) for letter in "aeolnt"),
)
_OF_NUMBERS = tuple(reading for reading in _READINGS if reading.kind in ("number", "numbers", "csv"))


def _content(draw: Draw, kind: str) -> bytes:
    """What a file holds: text, a number, numbers line by line, CSV, or any bytes; four at least."""
    random = draw.random
    if kind == "any":
        kind = random.choice(("text", "long number", "numbers", "bytes", "csv"))
    if kind == "digits":
        kind = random.choice(("text", "numbers", "csv", "numbers"))
    if kind == "bytes":
        return random.randbytes(random.randint(4, 12))
    if kind == "text":
        return " ".join(random.choices(_WORDS, k=random.randint(3, 6))).encode()
    if kind in ("number", "long number"):
        return str(draw.number(0 if kind == "number" else 1000, 999_999_999)).encode()
    if kind == "csv":
        names = random.sample(_PEOPLE, random.randint(2, 3))
        rows = [f"name,{random.choice(_COLUMNS)}", *(f"{name},{draw.number(0, 9_999_999)}" for name in names)]
        return "".join(f"{row}\n" for row in rows).encode()
    return "".join(f"{draw.number(0, 99_999_999)}\n" for _ in range(random.randint(2, 4))).encode()


def _files(draw: Draw, number: int, kind: str) -> tuple[bytes, ...]:
    """Files of which the one with this number has the kind of content."""
    count = number + 1 + draw.random.randrange(3)
    return tuple(_content(draw, kind if i == number else "any") for i in range(count))


def _read(draw: Draw) -> Example:
    """One thing computed from one file."""
    random = draw.random
    readings = _OF_NUMBERS if draw.magnitude else _READINGS
    reading, number = random.choice(readings), random.randrange(6)
    files = _files(draw, number, reading.kind)
    code = (*_open(Given(0)), *reading.code, *_close(), "output")
    turn = draw.turn(reading.ask, reading.says, [number], code, [reading.oracle(files[number])])
    return Example((turn,), files)


_SEVERAL = (
    ("{how many bytes are in|how long are|how big are|what are the sizes of|what are the lengths of|how large are|how many bytes are there in each of|what is the size of each of|~how many bytes has each of|~how many bytes long are}", _COUNTED, len, "{the sizes are|they have}", "any"),
    ("{what do the bytes add up to in|what are the byte sums of|what is the byte sum of each of|what is the sum of the bytes in each of|what are the sums of the bytes in|what do the bytes sum to in|~what is the total of the bytes in each of}", (*_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM)), sum, "{the sums are|they come to}", "any"),
    ("{which numbers are written in|which numbers are in|what numbers are in|which number is in each of|what numbers are stored in|which numbers do I find in|what number is written in each of|~which number stands in each of}", (*_numbers(False), get(_PART)), int, "{they hold|the numbers are}", "number"),
    ("{what do the numbers add up to in|what is the total of the lines in each of|what is the sum of the numbers in each of|what are the sums of the numbers in|what are the totals of the numbers in|what do the lines add up to in|~what do the numbers come to in each of}", (*_numbers(True), get(_SUM)), lambda data: sum(map(int, data.split())), "{the totals are|they come to}", "numbers"),
)  # fmt: skip
"""(question, code, oracle, answer, kind of content) of what is asked of several files at once."""


def _several(draw: Draw) -> Example:
    """The same of two files; with `draw.length` of five and more."""
    random = draw.random
    question, code, oracle, says, kind = random.choice(_SEVERAL)
    count = draw.random.randint(5, 7) if draw.length else 2
    numbers = random.sample(range(max(4, count)), count)
    files = tuple(_content(draw, kind) for _ in range(max(4, count)))
    clear: tuple[Item, ...] = (const(0), put(_SUM), const(0), put(_PART))
    whole: list[Item] = []
    for k in range(count):
        whole += [*(clear if k else ()), *_open(Given(k)), *code, "output"]
    shown = enumerated([f"<{k}>" for k in range(count)])
    turn = draw.turn(
        Ask(
            ask=f"{question} {{files {shown}|files {shown}|the files {shown}|files number {shown}|files no. {shown}|~the files with the numbers {shown}}}"
        ),
        f"{says} {shown}[.]",
        numbers,
        whole,
        [oracle(files[number]) for number in numbers],
    )
    return Example((turn,), files)


def _differing(draw: Draw) -> Example:
    """In how many places two files of the same length differ."""
    random = draw.random
    first = random.randbytes(random.randint(4, 14))
    second = bytes(byte if random.random() < 0.6 else random.randrange(256) for byte in first)
    a, b = random.sample(range(3), 2)
    files = tuple({a: first, b: second}.get(i) or _content(draw, "any") for i in range(3))
    code = (
        *(Given(0), "fd_open", put(_FILE), Given(1), "fd_open", put(_COUNT)),
        *loop(
            *(get(_FILE), "fd_read", put(_BYTE), get(_COUNT), "fd_read", put(_PART)),
            *_adding(get(_BYTE), get(_PART), "i32.ne"),
            *(get(_BYTE), const(-1), "i32.ne"),
        ),
        *(get(_SUM), "output"),
    )
    ask = _ask(
        do="{compare files <0> and <1> byte by byte and count the differences|count the places where files <0> and <1> differ|compare file <0> with file <1> and tell me how many bytes are different|count the bytes that are different in files <0> and <1>|count the differences between files <0> and <1>|check how many bytes differ between file <0> and file <1>|go through files <0> and <1> and count the places where they differ|~find out in how many bytes file <0> differs from file <1>}",
        np="{the number of bytes in which files <0> and <1> differ|the number of places where file <0> is not like file <1>|the number of differences between files <0> and <1>|the count of bytes that differ between file <0> and file <1>|the number of different bytes in files <0> and <1>|~the number of bytes that are not the same in files <0> and <1>}",
        ask="{in how many places do files <0> and <1> differ|how many bytes of file <0> are not those of file <1>|how many bytes differ between files <0> and <1>|how many differences are there between file <0> and file <1>|by how many bytes do files <0> and <1> differ|how many bytes are different in files <0> and <1>|at how many places is file <0> different from file <1>|~how unlike are files <0> and <1>, in bytes|~how many bytes are not the same in file <0> and file <1>}",
    )
    says = "{they differ in <0> of their bytes|I count this many: <0>|differences: <0>|<0>}[.]"
    return Example(
        (draw.turn(ask, says, [a, b], code, [sum(x != y for x, y in zip(first, second, strict=True))]),), files
    )


def _written(draw: Draw) -> Example:
    """A byte is written over the first one; the file is read again."""
    random = draw.random
    number, byte = random.randrange(5), random.randrange(256)
    files = _files(draw, number, "any")
    after = bytes([byte]) + files[number][1:]
    code: tuple[Item, ...] = (*_open(Given(1)), get(_FILE), Given(0), "fd_write")
    if random.random() < 0.5:
        ask = _ask(
            do="{write the byte <0> to file <1> and read it back|put the byte <0> at the start of file <1> and read the first byte again|store the byte <0> in file <1>, then tell me what its first byte is|write <0> to the start of file <1> and read the first byte|set the first byte of file <1> to <0> and tell me what it is then|save the byte <0> at the beginning of file <1>, then read it back|write the byte <0> into file <1> and show me its first byte|change the first byte of file <1> to <0> and read it again|~write <0> as the first byte of file <1> and tell me what it begins with|~put <0> into the first place of file <1> and show me the byte there}",
            ask="{what is the first byte of file <1> after the byte <0> is written to it|which byte does file <1> begin with once <0> is written there|if I write the byte <0> to file <1>, what is its first byte|what does file <1> begin with after the byte <0> is put at its start|which byte is first in file <1> after <0> is written at the start|~once the byte <0> is at the start of file <1>, which byte is its first}",
        )
        code = (*code, *_open(Given(1)), get(_FILE), "fd_read", "output")
        says, expected = "{it now begins with <0>|the first byte is now <0>|I read <0>|<0>}[.]", byte
    else:
        ask = _ask(
            do="{overwrite the first byte of file <1> with <0> and add up its bytes|write <0> over the first byte of file <1>, then sum all bytes|set the first byte of file <1> to <0> and add up all its bytes|replace the first byte of file <1> with <0> and sum the bytes|change the first byte of file <1> to <0>, then add up the bytes|put <0> over the first byte of file <1> and tell me the sum of its bytes|~write <0> in place of the first byte of file <1> and total its bytes|~let file <1> begin with <0> in place of its first byte and add up its bytes}",
            np="{the sum of the bytes of file <1> after its first byte is set to <0>|the byte total of file <1> once <0> is its first byte|the byte sum of file <1> with <0> as its first byte|the sum of all bytes in file <1> after its first byte is overwritten with <0>|the sum of the bytes of file <1> once <0> is written over the first one|~the sum of the bytes of file <1> if its first byte is changed to <0>}",
            ask="{what do the bytes of file <1> add up to after <0> is written over the first one|what is the byte sum of file <1> if its first byte becomes <0>|if I overwrite the first byte of file <1> with <0>, what do its bytes add up to|what is the sum of the bytes of file <1> once its first byte is <0>|with <0> as the first byte of file <1>, what do its bytes add up to|~what do the bytes of file <1> come to if <0> replaces the first one}",
        )
        code = (*code, *_open(Given(1)), *_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM), "output")
        says, expected = "{the sum is now <0>|then they add up to <0>|that gives <0>|<0>}[.]", sum(after)
    return Example((draw.turn(ask, says, [byte, number], code, [expected]),), files)


def _copied(draw: Draw) -> Example:
    """The bytes of one file go to the start of another, which is read again."""
    random = draw.random
    source, target = random.sample(range(4), 2)
    files = tuple(random.randbytes(random.randint(3, 9)) for _ in range(4))
    after = files[source] + files[target][len(files[source]) :]
    code = (
        *(Given(1), "fd_open", put(_COUNT), *_open(Given(0))),
        *(get(_FILE), "fd_read", put(_BYTE)),
        *loop(*(get(_COUNT), get(_BYTE), "fd_write", get(_FILE), "fd_read", put(_BYTE)), *_REAL),
        *_open(Given(1)),
        *_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")),
        *(get(_SUM), "output"),
    )
    ask = _ask(
        do="{copy file <0> over the start of file <1> and add up the bytes of file <1>|write the bytes of file <0> to file <1> and sum what file <1> holds then|copy the bytes of file <0> to the start of file <1> and add up what is in it then|put the bytes of file <0> at the start of file <1> and tell me the sum of the bytes there|write everything in file <0> over the start of file <1> and sum its bytes then|write file <0> over the beginning of file <1>, then add up all the bytes there|~put everything of file <0> at the start of file <1> and total the bytes there}",
        np="{the byte sum of file <1> after file <0> is copied over its start|the sum of the bytes of file <1> once the bytes of file <0> are written to it|the byte sum of file <1> once file <0> is written over its start|the sum of all bytes in file <1> after the bytes of file <0> are put at its start|~the byte total of file <1> after file <0> is put over its start}",
        ask="{what do the bytes of file <1> add up to after file <0> is copied to its start|what is the byte sum of file <1> once file <0> is copied over its start|if I copy file <0> over the start of file <1>, what do the bytes there add up to|what do the bytes of file <1> come to once file <0> is written to its start|~after file <0> is copied over the start of file <1>, what is the byte sum there}",
    )
    says = "{the sum is now <0>|after that they add up to <0>|that gives <0>|<0>}[.]"
    return Example((draw.turn(ask, says, [source, target], code, [sum(after)]),), files)


def _listed_bytes(draw: Draw) -> Example:
    """All bytes of a short file, one by one."""
    random = draw.random
    number = random.randrange(5)
    files = list(_files(draw, number, "any"))
    files[number] = random.choice(
        (random.choice(_WORDS).encode(), random.randbytes(random.randint(3, 8)), str(draw.number(100)).encode())
    )
    count = len(files[number])
    code = (
        *_open(Given(0)),
        get(_FILE),
        "fd_read",
        put(_BYTE),
        *loop(get(_BYTE), "output", get(_FILE), "fd_read", ("local.tee", _BYTE), const(0), "i32.ge_s"),
    )
    ask = _ask(
        do="{list the bytes of file <0>|read file <0> byte by byte and show me each|print all the bytes in file <0>|show me the bytes of file <0>|show me every byte in file <0>|read out the bytes of file <0>|print file <0> byte by byte|tell me all the bytes in file <0>|give me the bytes of file <0>|open file <0> and list its bytes|list everything in file <0> as bytes|output the bytes of file <0>|dump the bytes of file <0>|show me what is in file <0>, byte by byte|~dump file <0> as byte values|~go through file <0> and tell me every byte}",
        ask="{which bytes does file <0> consist of|what are the bytes of file <0>|which bytes are in file <0>|what bytes are stored in file <0>|which bytes does file <0> hold|what are all the bytes in file <0>|what is in file <0>, byte by byte|which bytes does file <0> contain|~what does file <0> hold, byte by byte|~which bytes make up file <0>}",
    )
    shown = enumerated([f"<{k}>" for k in range(count)])
    says = f"{{the bytes are {shown}|{shown}|they are {shown}|it holds {shown}}}[.]"
    return Example((draw.turn(ask, says, [number], code, list(files[number])),), tuple(files))


def _existing(draw: Draw) -> Example:
    """Whether there is a file, and how long it is."""
    random = draw.random
    files = tuple(_content(draw, "any") for _ in range(random.randint(1, 6)))
    number = random.randrange(len(files)) if random.random() < 0.7 else random.randint(len(files), 15)
    code = (*_open(Given(0)), get(_FILE), "output", *_COUNTED, "output")
    ask = _ask(
        do="{check whether file <0> exists and count its bytes|see if there is a file <0>, and tell me its size|find out if file <0> is there and how big it is|tell me if file <0> exists and how long it is|check if there is a file <0> and give me its size|look whether file <0> exists and how many bytes it has|see whether file <0> is there, and count its bytes|try to open file <0> and tell me its size|check if file <0> is there and how many bytes it has|~look if there is a file <0> and tell me how long it is|~find out whether file <0> exists and what size it has}",
        ask="{does file <0> exist, and how many bytes does it have|is there a file <0>, and how long is it|can file <0> be opened, and what size is it|is file <0> there, and how big is it|do we have a file <0>, and how many bytes are in it|does file <0> exist, and what is its size|is there any file <0>, and how big is it|do you have a file <0>, and how long is it|is there such a thing as file <0>, and how many bytes does it have|~does file <0> exist, and if so, how long is it|~can you open file <0>, and how big is it}",
    )
    if number < len(files):
        expected = [number, len(files[number])]
        says = "{yes, it has <1> bytes|it exists, with <1> bytes|file <0> is there and has <1> bytes|yes, file <0> has <1> bytes}[.]"
    else:
        expected = [-1, 0]
        says = "{no, there is no such file|it does not exist: opening it gives <0>|no, opening it gives <0>|there is no such file}[.]"
    return Example((draw.turn(ask, says, [number], code, expected),), files)


def _appended(draw: Draw) -> Example:
    """A byte is written behind the last one."""
    random = draw.random
    number, byte = random.randrange(5), random.randrange(256)
    files = _files(draw, number, "any")
    code: tuple[Item, ...] = (
        *_open(Given(1)),
        *loop(get(_FILE), "fd_read", const(-1), "i32.ne"),
        get(_FILE),
        Given(0),
        "fd_write",
        *_open(Given(1)),
    )
    if random.random() < 0.5:
        ask = _ask(
            do="{append the byte <0> to file <1> and count its bytes|write the byte <0> at the end of file <1>, then tell me how long it is|extend file <1> by the byte <0> and report its new size|add the byte <0> to the end of file <1> and tell me its length|append <0> to file <1> and tell me how big it is then|put the byte <0> behind the last one of file <1> and count its bytes|attach the byte <0> to file <1> and tell me the new length|add <0> as the last byte of file <1> and give me its size|~append <0> at the end of file <1> and report how many bytes it has|~put <0> at the end of file <1>, then measure it in bytes}",
            np="{the length of file <1> after the byte <0> is appended to it|the size of file <1> in bytes once the byte <0> is written at its end|the new size of file <1> after the byte <0> is added at its end|the number of bytes in file <1> after <0> is appended|the new length of file <1> once <0> is appended to it|~the byte count of file <1> with <0> added at the end}",
            ask="{how many bytes does file <1> have after the byte <0> is appended|how long is file <1> after the byte <0> is added at its end|if I append the byte <0> to file <1>, how many bytes does it have|how big is file <1> once the byte <0> is written at the end|what is the length of file <1> after <0> is appended to it|~how large does file <1> get if <0> is appended|~with the byte <0> added at its end, how long is file <1>}",
        )
        code, expected = (*code, *_COUNTED, "output"), len(files[number]) + 1
        says = "{it now has <0> bytes|now it is <0> bytes long|<0> bytes|<0>}[.]"
    else:
        ask = _ask(
            do="{append the byte <0> to file <1> and add up all its bytes|write the byte <0> at the end of file <1>, then sum the whole file|extend file <1> by the byte <0> and total its bytes|add the byte <0> to the end of file <1> and sum its bytes|append <0> to file <1> and tell me the sum of its bytes|put the byte <0> behind the last one of file <1> and add up all bytes|attach the byte <0> to file <1> and tell me the byte sum|add <0> as the last byte of file <1> and add up its bytes|~append <0> at the end of file <1> and report the byte sum|~put <0> at the end of file <1>, then add together all its bytes}",
            np="{the sum of the bytes of file <1> after the byte <0> is appended to it|the byte sum of file <1> once the byte <0> is written at its end|the new byte sum of file <1> after the byte <0> is added at its end|the sum of all bytes in file <1> after <0> is appended|the total of the bytes of file <1> once <0> is appended to it|~the byte total of file <1> with <0> added at the end}",
            ask="{what do the bytes of file <1> add up to after the byte <0> is appended|what is the byte sum of file <1> after the byte <0> is added at its end|if I append the byte <0> to file <1>, what do its bytes add up to|what do the bytes of file <1> come to once <0> is written at the end|what is the sum of the bytes of file <1> after <0> is appended to it|~with the byte <0> added at its end, what is the byte sum of file <1>}",
        )
        code = (*code, *_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM), "output")
        expected, says = sum(files[number]) + byte, "{the sum is now <0>|then they add up to <0>|that gives <0>|<0>}[.]"
    return Example((draw.turn(ask, says, [byte, number], code, [expected]),), files)


def _together(draw: Draw) -> Example:
    """Two files as if they were one."""
    random = draw.random
    a, b = random.sample(range(4), 2)
    files = tuple(_content(draw, "any") for _ in range(4))
    if random.random() < 0.5:
        once, expected = _over_bytes(*_adding(*_REAL)), len(files[a]) + len(files[b])
        ask = _ask(
            do="{count the bytes of files <0> and <1> together|add up the sizes of files <0> and <1>|count all the bytes in files <0> and <1>|add the length of file <0> to that of file <1>|tell me how many bytes files <0> and <1> have together|work out the total size of files <0> and <1>|add the sizes of file <0> and file <1> together|~find out how long files <0> and <1> are together}",
            np="{the combined size of files <0> and <1> in bytes|the number of bytes in files <0> and <1> together|the joint length of files <0> and <1>|the total size of files <0> and <1>|the size of files <0> and <1> together|the sum of the sizes of file <0> and file <1>|the size of file <0> plus the size of file <1>|the combined length of files <0> and <1>|the total number of bytes in files <0> and <1>|~the total length of file <0> and file <1> together}",
            ask="{how many bytes do files <0> and <1> have together|how long would files <0> and <1> be, one behind the other|how big are files <0> and <1> together|how many bytes are in files <0> and <1> altogether|how long are file <0> and file <1> together|what is the total size of files <0> and <1>|how many bytes do file <0> and file <1> have in all|~how large are files <0> and <1> taken together|~how many bytes is it if file <0> and file <1> are joined}",
        )
        says = "{together they have <0> bytes|<0> bytes together|<0> bytes|<0>}[.]"
    else:
        once, expected = _over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), sum(files[a]) + sum(files[b])
        ask = _ask(
            do="{add up all the bytes of files <0> and <1>|sum the bytes of both file <0> and file <1>|add up the bytes of files <0> and <1> together|add the byte sum of file <0> to that of file <1>|total all the bytes in files <0> and <1>|sum up all the bytes in file <0> and file <1>|~read files <0> and <1> and add up all their bytes}",
            np="{the sum of all bytes in files <0> and <1>|the byte sum of files <0> and <1> taken together|the joint byte total of files <0> and <1>|the total of all bytes in files <0> and <1>|the combined byte sum of files <0> and <1>|the byte sum of file <0> plus that of file <1>|the sum of the bytes of both file <0> and file <1>|~the byte total of file <0> and file <1> together}",
            ask="{what do the bytes of files <0> and <1> add up to together|what do you get if you add up all the bytes of files <0> and <1>|what is the byte sum of files <0> and <1> together|what do all the bytes in file <0> and file <1> come to|how much are the bytes of files <0> and <1> in all|what is the sum of all bytes in files <0> and <1>|~what do the bytes of both file <0> and file <1> sum to together}",
        )
        says = "{together they add up to <0>|the sum is <0>|that makes <0>|<0>}[.]"
    code = (*_open(Given(0)), *once, *_open(Given(1)), *once, get(_SUM), "output")
    return Example((draw.turn(ask, says, [a, b], code, [expected]),), files)


_WAYS = (_read, _several, _differing, _written, _copied, _listed_bytes, _existing, _appended, _together)
_SHARES = (14, 2, 1, 2, 1, 2, 2, 2, 2)


class Filesystem:
    """Something read from files, or written to them and read again."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question, with files."""
        if draw.length:
            return _several(draw)
        if draw.magnitude:
            return _read(draw)
        way = draw.random.choices(_WAYS, _SHARES)[0]
        return way(draw)


TASK = Filesystem()

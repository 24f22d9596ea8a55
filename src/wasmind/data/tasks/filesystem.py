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
    named = [_FILE_REFERENCE.sub(r"{file|file|file|file number|~file no.} \1", text) for text in (do, np, ask)]
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
            do=f"{{read the {name} byte of file <0>|get the {name} byte of file <0>|~fetch the {name} byte from the start of file <0>}}",
            np=f"{{the {name} byte of file <0>|the {name} byte in file <0>|the value of the {name} byte in file <0>}}",
            ask=f"{{which byte comes {name} in file <0>|what is the {name} byte in file <0>|~what value has the {name} byte of file <0>}}",
        ),
        (*(get(_FILE), "fd_read", "drop") * place, get(_FILE), "fd_read"),
        lambda data: data[place],
        f"{{the {name} byte is <0>|it is <0>|<0>|that byte is <0>}}[.]",
    )


def _letters(letter: str) -> _Reading:
    """How often a letter occurs."""
    return _Reading(
        _ask(
            do=f"{{count the letter {letter} in file <0>|count how often the letter {letter} occurs in file <0>|~go through file <0> and count every {letter}}}",
            np=f"{{the number of times the letter {letter} occurs in file <0>|the count of the letter {letter} in file <0>}}",
            ask=f"{{how often does the letter {letter} occur in file <0>|how many times is the letter {letter} in file <0>|how often does file <0> contain the letter {letter}}}",
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
            do="{count the bytes in file <0>|count how many bytes file <0> has|measure file <0> in bytes|~determine the size of file <0>}",
            np="{the size of file <0> in bytes|the length of file <0>|the number of bytes in file <0>|~the byte count of file <0>}",
            ask="{how many bytes are in file <0>|how long is file <0>|how many bytes does file <0> have|how big is file <0>}",
        ),
        _COUNTED,
        len,
        "{it has <0> bytes|it is <0> bytes long|<0> bytes|there are <0> bytes in it}[.]",
    ),
    _Reading(
        _ask(
            do="{add up the bytes of file <0>|sum all the bytes in file <0>|~total the byte values of file <0>}",
            np="{the sum of the bytes of file <0>|the sum of all byte values in file <0>|the byte sum of file <0>}",
            ask="{what do the bytes of file <0> add up to|what do you get if you add up all the bytes in file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM)),
        sum,
        "{the bytes add up to <0>|their sum is <0>|<0>|the sum is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{xor all the bytes of file <0>|compute the xor checksum of file <0>|~fold the bytes of file <0> together with xor}",
            np="{the xor of all the bytes in file <0>|the xor checksum of file <0>|the exclusive or of all the bytes in file <0>}",
            ask="what do you get if you xor all the bytes of file <0>",
        ),
        (*_over_bytes(get(_SUM), get(_BYTE), *_REAL, "i32.mul", "i32.xor", put(_SUM)), get(_SUM)),
        lambda data: reduce(xor, data),
        "{the checksum is <0>|the xor is <0>|<0>|it comes to <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{find the largest byte in file <0>|find the greatest byte value in file <0>|~look for the biggest byte in file <0>}",
            np="{the largest byte in file <0>|the greatest byte value of file <0>|the maximum of the bytes in file <0>}",
            ask="{which byte in file <0> is the largest|what is the largest byte value that file <0> has}",
        ),
        (*_over_bytes(get(_BYTE), get(_SUM), get(_BYTE), get(_SUM), "i32.gt_s", "select", put(_SUM)), get(_SUM)),
        max,
        "{the largest byte is <0>|it is <0>|<0>|the greatest one is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{read the first byte of file <0>|get the first byte of file <0>|~fetch the byte that file <0> begins with}",
            np="{the first byte of file <0>|the byte at the start of file <0>|the byte that file <0> begins with}",
            ask="{which byte does file <0> begin with|what is the first byte in file <0>}",
        ),
        (get(_FILE), "fd_read"),
        lambda data: data[0],
        "{the first byte is <0>|it begins with <0>|<0>|it is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{read the last byte of file <0>|get the last byte of file <0>|~fetch the byte that file <0> ends with}",
            np="{the last byte of file <0>|the byte at the end of file <0>|the byte that file <0> ends with}",
            ask="{which byte does file <0> end with|what is the last byte in file <0>}",
        ),
        (*_over_bytes(get(_BYTE), get(_SUM), *_REAL, "select", put(_SUM)), get(_SUM)),
        lambda data: data[-1],
        "{the last byte is <0>|it ends with <0>|<0>|it is <0>}[.]",
    ),
    _Reading(
        _ask(
            do="{count the spaces in file <0>|count how many spaces file <0> has}",
            np="{the number of spaces in file <0>|~the count of blanks in file <0>}",
            ask="{how many spaces are in file <0>|how many spaces does file <0> have|how often does file <0> contain a space}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(32), "i32.eq")), get(_SUM)),
        lambda data: data.count(b" "),
        "{it has this many: <0>|spaces: <0>|<0>|I count <0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{count the letters in file <0>|count the small letters in file <0>|~count all letters from a to z in file <0>}",
            np="{the number of letters in file <0>|the number of small letters in file <0>}",
            ask="{how many letters are in file <0>|how many letters does file <0> have}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(97), "i32.sub", const(26), "i32.lt_u")), get(_SUM)),
        lambda data: sum(97 <= byte < 123 for byte in data),
        "{there are <0> letters|it has <0> letters|<0> letters|<0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{read the number in file <0>|read the number that is written in file <0>|tell me the number in file <0>|~look up the number that file <0> holds}",
            np="{the number in file <0>|the number that is written in file <0>|the number that file <0> holds}",
            ask="{which number is written in file <0>|what number does file <0> hold|which number is in file <0>}",
        ),
        (*_numbers(False), get(_PART)),
        int,
        "{it holds <0>|the number is <0>|it says <0>|<0>}[.]",
        "number",
    ),
    _Reading(
        _ask(
            do="{double the number in file <0>|read the number in file <0> and double it}",
            np="{twice the number in file <0>|the number in file <0> times two|~double what file <0> holds as a number}",
            ask="{what is twice the number that is written in file <0>|how much is the number in file <0>, doubled}",
        ),
        (*_numbers(False), get(_PART), const(1), "i32.shl"),
        lambda data: 2 * int(data),
        "{twice the number is <0>|doubled, it is <0>|that makes <0>|<0>}[.]",
        "number",
    ),
    _Reading(
        _ask(
            do="{add up the numbers in file <0>|sum the numbers in file <0>, one a line|total the lines of file <0>|~sum up what the lines of file <0> say}",
            np="{the sum of the numbers in file <0>|the total of the numbers in file <0>, one a line|the total of the lines of file <0>}",
            ask="{what do the numbers in file <0> add up to|what is the total of file <0>, which has a number on each line}",
        ),
        (*_numbers(True), get(_SUM)),
        lambda data: sum(map(int, data.split())),
        "{the numbers add up to <0>|the total is <0>|together they make <0>|<0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{count the numbers in file <0>, one a line|count the lines of file <0>}",
            np="{the number of lines in file <0>|the line count of file <0>}",
            ask="{how many lines are in file <0>|how many lines does file <0> have|~how many rows has file <0> got}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(10), "i32.eq")), get(_SUM)),
        lambda data: data.count(b"\n"),
        "{there are <0> lines|it has <0> lines|<0> lines|<0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{count the words in file <0>|count how many words file <0> has, parted by single spaces|~determine the word count of file <0>}",
            np="{the number of words in file <0>|the word count of file <0>}",
            ask="{how many words are in file <0>|how many words does file <0> have|how many words long is the text in file <0>}",
        ),
        (*_over_bytes(*_adding(get(_BYTE), const(32), "i32.eq")), get(_SUM), const(1), "i32.add"),
        lambda data: len(data.split()),
        "{there are <0> words|it has <0> words|<0> words|<0>}[.]",
        "text",
    ),
    _Reading(
        _ask(
            do="{find the largest number in file <0>, one a line|look for the greatest of the numbers in file <0>|~pick out the biggest number that file <0> has}",
            np="{the largest number in file <0>|the greatest of the numbers in file <0>|the maximum of the numbers in file <0>, one a line}",
            ask="{which number in file <0> is the largest|what is the largest of the numbers in file <0>}",
        ),
        (*_largest(), get(_SUM)),
        lambda data: max(map(int, data.split())),
        "{the largest number is <0>|it's <0>|<0>|the greatest one is <0>}[.]",
        "numbers",
    ),
    _Reading(
        _ask(
            do="{add up the numbers in the CSV file <0>|read file <0>, which is CSV with names and numbers, and add up the numbers|~total the second column of the CSV in file <0>}",
            np="{the sum of the numbers in the CSV of file <0>|the total of the second column in file <0>, a CSV file|the sum of all numbers in the table in file <0>}",
            ask="{what does the second column of file <0>, a CSV file, add up to|what is the total of the numbers in the table in file <0>}",
        ),
        (*_numbers(True), get(_SUM)),
        lambda data: sum(int(row.split(b",")[1]) for row in data.split(b"\n")[1:] if row),
        "{the numbers add up to <0>|the column adds up to <0>|the total is <0>|<0>}[.]",
        "csv",
    ),
    _Reading(
        _ask(
            do="{find the largest number in the table in file <0>|read the CSV in file <0> and find its largest number}",
            np="{the largest number in the table in file <0>|the greatest value in the CSV of file <0>|~the top value of the CSV in file <0>}",
            ask="{which number is the largest in the table in file <0>|what is the greatest value in file <0>, a CSV file}",
        ),
        (*_largest(), get(_SUM)),
        lambda data: max(int(row.split(b",")[1]) for row in data.split(b"\n")[1:] if row),
        "{the largest number is <0>|it's <0>|<0>|the greatest value is <0>}[.]",
        "csv",
    ),
    _Reading(
        _ask(
            do="{count the digits in file <0>|count how many decimal digits are in file <0>|~tell me how many of the bytes in file <0> are digits}",
            np="{the number of digits in file <0>|the count of decimal digits in file <0>}",
            ask="{how many digits are in file <0>|how many of the characters in file <0> are digits}",
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
    ("{how many bytes are in|how long are}", _COUNTED, len, "{the sizes are|they have}", "any"),
    ("{what do the bytes add up to in|what are the byte sums of}", (*_over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), get(_SUM)), sum, "{the sums are|they come to}", "any"),
    ("{which numbers are written in|which numbers are in}", (*_numbers(False), get(_PART)), int, "{they hold|the numbers are}", "number"),
    ("{what do the numbers add up to in|what is the total of the lines in each of}", (*_numbers(True), get(_SUM)), lambda data: sum(map(int, data.split())), "{the totals are|they come to}", "numbers"),
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
        Ask(ask=f"{question} {{files {shown}|the files {shown}|~files number {shown}}}"),
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
        do="{compare files <0> and <1> byte by byte and count the differences|count the places where files <0> and <1> differ}",
        np="{the number of bytes in which files <0> and <1> differ|the number of places where file <0> is not like file <1>}",
        ask="{in how many places do files <0> and <1> differ|how many bytes of file <0> are not those of file <1>|~how unlike are files <0> and <1>, in bytes}",
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
            do="{write the byte <0> to file <1> and read it back|put the byte <0> at the start of file <1> and read the first byte again|~store the byte <0> in file <1>, then tell me what its first byte is}",
            ask="{what is the first byte of file <1> after the byte <0> is written to it|which byte does file <1> begin with once <0> is written there}",
        )
        code = (*code, *_open(Given(1)), get(_FILE), "fd_read", "output")
        says, expected = "{it now begins with <0>|the first byte is now <0>|I read <0>|<0>}[.]", byte
    else:
        ask = _ask(
            do="{overwrite the first byte of file <1> with <0> and add up its bytes|write <0> over the first byte of file <1>, then sum all bytes}",
            np="{the sum of the bytes of file <1> after its first byte is set to <0>|~the byte total of file <1> once <0> is its first byte}",
            ask="{what do the bytes of file <1> add up to after <0> is written over the first one|what is the byte sum of file <1> if its first byte becomes <0>}",
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
        do="{copy file <0> over the start of file <1> and add up the bytes of file <1>|write the bytes of file <0> to file <1> and sum what file <1> holds then|~put everything of file <0> at the start of file <1> and total the bytes there}",
        np="{the byte sum of file <1> after file <0> is copied over its start|the sum of the bytes of file <1> once the bytes of file <0> are written to it}",
        ask="what do the bytes of file <1> add up to after file <0> is copied to its start",
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
        do="{list the bytes of file <0>|read file <0> byte by byte and show me each|print all the bytes in file <0>|~dump file <0> as byte values}",
        ask="{which bytes does file <0> consist of|what are the bytes of file <0>|which bytes are in file <0>}",
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
        do="{check whether file <0> exists and count its bytes|see if there is a file <0>, and tell me its size|~find out if file <0> is there and how big it is}",
        ask="{does file <0> exist, and how many bytes does it have|is there a file <0>, and how long is it|~can file <0> be opened, and what size is it}",
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
            do="{append the byte <0> to file <1> and count its bytes|write the byte <0> at the end of file <1>, then tell me how long it is|~extend file <1> by the byte <0> and report its new size}",
            np="{the length of file <1> after the byte <0> is appended to it|the size of file <1> in bytes once the byte <0> is written at its end}",
            ask="how many bytes does file <1> have after the byte <0> is appended",
        )
        code, expected = (*code, *_COUNTED, "output"), len(files[number]) + 1
        says = "{it now has <0> bytes|now it is <0> bytes long|<0> bytes|<0>}[.]"
    else:
        ask = _ask(
            do="{append the byte <0> to file <1> and add up all its bytes|write the byte <0> at the end of file <1>, then sum the whole file|~extend file <1> by the byte <0> and total its bytes}",
            np="{the sum of the bytes of file <1> after the byte <0> is appended to it|the byte sum of file <1> once the byte <0> is written at its end}",
            ask="what do the bytes of file <1> add up to after the byte <0> is appended",
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
            do="{count the bytes of files <0> and <1> together|add up the sizes of files <0> and <1>}",
            np="{the combined size of files <0> and <1> in bytes|the number of bytes in files <0> and <1> together|~the joint length of files <0> and <1>}",
            ask="{how many bytes do files <0> and <1> have together|how long would files <0> and <1> be, one behind the other}",
        )
        says = "{together they have <0> bytes|<0> bytes together|<0> bytes|<0>}[.]"
    else:
        once, expected = _over_bytes(*_adding(get(_BYTE), *_REAL, "i32.mul")), sum(files[a]) + sum(files[b])
        ask = _ask(
            do="{add up all the bytes of files <0> and <1>|sum the bytes of both file <0> and file <1>}",
            np="{the sum of all bytes in files <0> and <1>|the byte sum of files <0> and <1> taken together|~the joint byte total of files <0> and <1>}",
            ask="{what do the bytes of files <0> and <1> add up to together|what do you get if you add up all the bytes of files <0> and <1>}",
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

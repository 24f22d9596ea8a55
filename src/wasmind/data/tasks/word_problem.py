"""word_problem: stories that end in a question, as in a maths book of a primary school, of one step to many.

Teaches to find in a story which numbers matter and what is to be done with them. It is asked only by stories: those of
`stories`, most of them with one to three steps, and three kinds that are made of parts, a diary of gains and losses, a
bill and a list over some days, which are as long as one likes. The markup of stories is explained in `stories.story`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from random import Random

from wasmind.data.grammar import enumerated, expand
from wasmind.data.numbers import HELD_OUT, digits
from wasmind.data.program import Code, Given, Item, apart, const, get, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.stories import BIG, BILLS, CLOSE, DIARIES, LISTS, STORIES
from wasmind.data.tasks.stories.story import Story
from wasmind.data.tasks.stories.telling import (
    Cast,
    arranged,
    introduced,
    unfolded,
    with_a_spare,
    with_numbers,
    with_slots,
)
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_LONGER = 12
"""Events of a diary from which on its program is longer than that of any story in training."""
_CLOSE = 0.15
"""How often a story is one of those whose numbers are much alike, apart from chance: they are harder to learn."""
_SPARED = 0.3
"""How often something is told that is not needed, where it may be."""
_INTRODUCED = 0.1
"""How often something without a number is told first."""
_FEW = 60
"""From numbers up to this on, half are drawn from the lowest fifth."""
_OPERATIONS = {"+": "i32.add", "-": "i32.sub", "*": "i32.mul", "/": "i32.div_s", "%": "i32.rem_s", "<<": "i32.shl"}
_PLAIN = {
    "loop": "loop",
    "end": "end",
    "select": "select",
    ".": "output",
    ">": "i32.gt_s",
    "<": "i32.lt_s",
    ">=": "i32.ge_s",
}


class WordProblem:
    """One story with its question."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One story."""
        if draw.length or draw.random.random() < 0.12:
            return Example((draw.random.choice((_diary, _diary, _bill, _list))(draw),))
        of = BIG if draw.magnitude else CLOSE if draw.random.random() < _CLOSE else STORIES
        return Example((_told(draw, draw.random.choice(of)),))


TASK = WordProblem()


@lru_cache(maxsize=1024)
def program(steps: str) -> tuple[Item, ...]:
    """A program from its reverse Polish notation, which `stories.story` explains."""
    made: list[Item] = []
    for step in steps.split():
        if step in _OPERATIONS:
            made.append(_OPERATIONS[step])
        elif step == "~":
            made[-2:] = apart(*made[-2:])
        elif step in _PLAIN:
            made.append(_PLAIN[step])
        elif step == "again":
            made.append(("br_if", 0))
        elif step.isdecimal():
            made.append(const(int(step)))
        elif step[0] == "=":
            made.append(put(_local(step[1])))
        elif step[0] == ":":
            made.append(("local.tee", _local(step[1])))
        else:
            made.append(get(_local(step)) if step >= "p" else Given(ord(step) - ord("a")))
    return (*made, "output")


def _local(name: str) -> int:
    return SCRATCH + ord(name) - ord("p")


def _told(draw: Draw, story: Story) -> Turn:
    """A story of the table."""
    while True:
        values = story.values(*(_number(draw, low, high) for low, high in story.ranges))
        if _sized(draw, values) and story.fits(*values):
            break
    result = story.oracle(*values)
    expected = (result,) if isinstance(result, int) else result
    code = program(story.code)
    words = _words(draw.random, story)
    spare = story.spare and draw.random.random() < _SPARED
    return _turn(
        draw, story.text, story.says, words, values, code, expected, anyone=story.anyone, told=True, spare=spare
    )


def _words(random: Random, story: Story) -> dict[str, str]:
    """What `<x>`, `<y>` and `<z>` stand for: words that go together, then one of each kind, all different."""
    words = list(random.choice(story.props)) if story.props else []
    for kind in story.kinds:
        while (word := random.choice(kind)) in words:
            pass
        words.append(word)
    return dict(zip("xyz", words, strict=False))


def _number(draw: Draw, low: int, high: int) -> int:
    """A number of a story: by digits where the range is wide, and where it is less wide the small ones more often."""
    if high >= 1000:
        return draw.number(low, high)
    few = high >= 10 * low and high >= _FEW and draw.random.random() < 0.5
    return draw.random.randint(low, high // 5 if few else high)


def _sized(draw: Draw, values: Sequence[int]) -> bool:
    """Whether a number of the size held out is among them if it must be, and only then."""
    return draw.magnitude == any(digits(value) == HELD_OUT for value in values)


def _turn(
    draw: Draw,
    text: str,
    says: str,
    words: Mapping[str, str],
    values: Sequence[int],
    code: Code,
    expected: Sequence[int],
    *,
    anyone: bool = False,
    told: bool = False,
    spare: bool = False,
) -> Turn:
    """A turn of a story with its markup filled in, in the question as in the answer.

    anyone: as in a Story. told: whether the question may stand elsewhere than at the end. spare: whether something that
    is not needed is to be told too.
    """
    cast = Cast(draw.random, words, anyone=anyone)
    signs = draw.random.random() < 0.7
    asked, held = expand(draw.random, unfolded(text), held=draw.paraphrase)
    if spare and (longer := with_a_spare(draw.random, asked, len(values))) != asked:
        asked, also = expand(draw.random, longer, held=draw.paraphrase)
        held |= also
        # What is not needed is no condition either.
        told = told and f"<{len(values)}" not in asked.split(". ")[-2]
        values = (*values, draw.random.randint(3, 40))
    if told:
        asked = arranged(draw.random, asked)
        if draw.random.random() < _INTRODUCED:
            asked = introduced(draw.random, asked)
    asked, places = with_numbers(draw.random, cast.worded(asked), values, signs=signs)
    cast.answers()
    says = with_slots(cast.worded(unfolded(says)), expected, signs=signs, given=values)
    # What is held out stays marked as such in the text that is expanded already.
    turn = draw.turn(Ask(story=f"{{~{asked}}}" if held else asked), says, (), code, expected)
    return replace(turn, values=tuple(values), question=replace(turn.question, places=places))


def _diary(draw: Draw) -> Turn:
    """What happens to a number of things, event by event: two to five; with `draw.length` twelve and more."""
    random = draw.random
    diary = random.choice([diary for diary in DIARIES if diary.big or not draw.magnitude])
    count = random.randint(_LONGER, _LONGER + 4) if draw.length else random.randint(2, 5)
    amount = _number(draw, *diary.start)
    values, sentences = [amount], []
    steps: list[list[Item]] = []
    last = None
    for _ in range(count):
        event = last = random.choice([e for e in diary.events if e is not last and (e.kind != "-" or amount > 12)])
        most = min(diary.step, amount - 2) if event.kind == "-" else diary.step
        given: list[int] = []
        if event.kind == "+*":
            given = [random.randint(2, 9), random.randint(2, 12)]
        elif event.kind != "double":
            given = [_number(draw, 2, most)]
        k = len(values)
        sentences.append(_shifted(event.text, k))
        values += given
        match event.kind:
            case "+":
                amount += given[0]
                steps.append([Given(k), "i32.add"])
            case "-":
                amount -= given[0]
                steps.append([Given(k), "i32.sub"])
            case "+*":
                amount += given[0] * given[1]
                steps.append([Given(k), Given(k + 1), "i32.mul", "i32.add"])
            case _:
                amount *= 2
                steps.append([const(2), "i32.mul"])
    then = ["", *(random.choice(_THEN) for _ in sentences[1:])]
    told = " ".join(f"{word}{sentence}." for word, sentence in zip(then, sentences, strict=True))
    words = dict(zip("xyz", random.choice(diary.props), strict=False)) if diary.props else {}
    code = [Given(0), *(item for step in steps for item in step), "output"]
    return _turn(draw, f"{diary.opening} {told} {diary.question}", diary.says, words, values, code, [amount])


_THEN = ("then ", "then ", "after that, ", "later, ", "next, ", "", "", "")


def _shifted(text: str, k: int) -> str:
    """An event's text, its `#` and `##` the numbers k and k + 1."""
    return text.replace("##", str(k + 1)).replace("#", str(k))


def _bill(draw: Draw) -> Turn:
    """What several goods cost together: two to four; with `draw.length` seven and more."""
    random = draw.random
    bill = random.choice([bill for bill in BILLS if bill.big or not draw.magnitude])
    count = random.randint(7, 9) if draw.length else random.randint(2, 4)
    values: list[int] = []
    parts: list[str] = []
    each = random.choice(bill.each)
    for k, (noun, low, high) in enumerate(random.sample(bill.goods, count)):
        values += [_number(draw, *bill.quantity), random.randint(low, high)]
        parts.append(each.replace("##", str(2 * k + 1)).replace("#", str(2 * k)).replace("<x>", noun))
    code: list[Item] = [Given(0), Given(1), "i32.mul"]
    for k in range(2, 2 * count, 2):
        code += [Given(k), Given(k + 1), "i32.mul", "i32.add"]
    text = f"{bill.opening} {enumerated(parts)}. {bill.question}"
    total = sum(quantity * price for quantity, price in zip(values[::2], values[1::2], strict=True))
    return _turn(draw, text, bill.says, {}, values, [*code, "output"], [total])


def _list(draw: Draw) -> Turn:
    """The sum or the average of three to five numbers; with `draw.length` of thirteen and more."""
    random = draw.random
    listed = random.choice([listed for listed in LISTS if listed.big or not draw.magnitude])
    count = random.randint(13, 16) if draw.length else random.randint(3, 5)
    average = random.random() < 0.4
    while True:
        values = [_number(draw, *listed.range) for _ in range(count)]
        if average:
            values[-1] -= sum(values) % count
        if _sized(draw, values) and min(values) > 0:
            break
    numbers: list[Item] = [Given(k) for k in range(count)]
    code = [numbers[0], *(item for number in numbers[1:] for item in (number, "i32.add"))]
    code += [const(count), "i32.div_s", "output"] if average else ["output"]
    text = f"{listed.opening} {enumerated([f'<{k}>' for k in range(count)])}. "
    text += listed.average if average else listed.total
    says = listed.says_average if average else listed.says_total
    expected = sum(values) // count if average else sum(values)
    return _turn(draw, text, says, {}, values, code, [expected])

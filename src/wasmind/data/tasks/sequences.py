"""Sequences of which the first terms are told: which term comes next, or at a place."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from wasmind.data.numbers import GREATEST
from wasmind.data.task import Draw
from wasmind.data.tasks.classic import SAYS_THAT, Classic, Values
from wasmind.data.wording import Ask


def _arithmetic(draw: Draw, terms: int) -> list[int]:
    """The first terms of a sequence that goes up or down in equal steps, all above zero."""
    step = draw.random.randint(1, draw.random.choice((5, 12, 99)))
    found = list(range(a := draw.random.randint(1, draw.random.choice((9, 30, 500))), a + terms * step, step))[:terms]
    return found[::-1] if draw.random.random() < 0.2 else found


def _geometric(draw: Draw, terms: int) -> list[int]:
    ratio = draw.random.choice((2, 2, 2, 3, 3, 4, 5, 10 if terms < 6 else 2))
    return [ratio**k * a for a in (draw.random.randint(1, 12),) for k in range(terms)]


def _summing(draw: Draw, terms: int) -> list[int]:
    """A sequence whose every number is the sum of the two before it."""
    found = sorted(draw.random.randint(1, draw.random.choice((5, 12, 40))) for _ in range(2))
    while len(found) < terms:
        found.append(sum(found[-2:]))
    return found


Terms = Callable[[Draw, int], list[int]]
"""Draws the first so many terms of a sequence."""


def _begun(terms: int, *kinds: Terms) -> Values:
    """The first terms of a sequence of one of the kinds."""
    return lambda draw: draw.random.choice(kinds)(draw, terms)


def _placed(terms: int, *kinds: Terms) -> Values:
    """The same, and a place in it."""
    return lambda draw: _place_behind(draw, _begun(terms, *kinds)(draw))


def _place_behind(draw: Draw, known: list[int]) -> list[int]:
    """A sequence and a place in it, early enough if it grows by a factor."""
    if known[1] - known[0] == known[2] - known[1]:
        return [
            *known,
            draw.sized(len(known) + 1, draw.random.choice((12, 50, 100)) if not draw.magnitude else 100, 999),
        ]
    last = next(n for n in count(1) if known[0] * (known[1] // known[0]) ** n > GREATEST)
    return [*known, draw.random.randint(len(known) + 1, max(len(known) + 1, min(last, 12)))]


def _nth(*known_and_place: int) -> int:
    a, b, c, *_, n = known_and_place
    return a + (n - 1) * (b - a) if b - a == c - b else a * (b // a) ** (n - 1)


def _following(*known: int) -> int:
    """What comes next where each is the sum of the two before it, or in equal steps, or multiplied by the same."""
    if all(a + b == c for a, b, c in zip(known, known[1:], known[2:], strict=False)) and len(known) > 3:
        return known[-2] + known[-1]
    a, b, c = known[:3]
    return known[-1] + b - a if b - a == c - b else known[-1] * b // a


def _of_terms(ask: Ask, terms: int) -> Ask:
    """The wording with its `<known>` as the first terms of a sequence, and `<place>` the number behind them."""
    slots = [f"<{k}>" for k in range(terms)]
    known = f"{{{', '.join(slots)}|{', '.join(slots)}|{' '.join(slots)}}}"
    return ask.each(lambda text: text.replace("<known>", known).replace("<place>", f"<{terms}>"))


_TERMS = (3, 4, 5)
_SEQUENCE = "{sequence|sequence|series|list|pattern|~progression}"
_NTH = "{<place>th term|<place>th number|<place>th term|<place>th one|<place>th element|number at position <place>|~<place>th entry}"

SEQUENCES = (
    *(
        Classic(
            _of_terms(
                Ask(
                    do=f"{{find|work out|calculate|compute|give me}} the {_NTH} of {{the {_SEQUENCE} |}}<known>{{||, ...|...}}",
                    np=f"{{the {_NTH} {{of|of|in}} {{the {_SEQUENCE} |the {_SEQUENCE} |this {_SEQUENCE}: ||}}<known>{{||, ...|, ...|...| and so on}}|the {_NTH} of the {_SEQUENCE} that {{starts|begins}} with <known>|the {_NTH} if a {_SEQUENCE} {{starts|begins|goes}} <known>}}",
                    expr="{<known>, ... <place>th term|<known>... <place>th term|<place>th term of <known>|<place>th term of <known>, ...|<place>th term: <known>|<place>th number of <known>|term <place> of <known>|<known>, <place>th|<known>, <place>th number|<known>... <place>th|<place>th term <known>|<place>th number in <known>}",
                    ask="{<known>, what's the <place>th number|<known>, what is the <place>th term|<known>, ... what is the <place>th term|<known>: which number is the <place>th|a sequence goes <known>, ... what is its <place>th term|a sequence starts <known>. what is the <place>th number|the sequence <known> goes on. what is the number at position <place>|what number is at position <place> in <known>, ...|~which is the <place>th term if it goes <known> and so on}",
                ),
                terms,
            ),
            f"<1> <0> sub =d <2> <1> sub d eq =e 1 <2> <1> div e select =q d 0 e select =s <{terms}> 1 sub =k <0> =x "
            "loop x q mul s add =x k 1 sub :k again x output",
            lambda *x: [_nth(*x)],
            _placed(terms, _arithmetic, _arithmetic, _geometric),
            SAYS_THAT,
        )
        for terms in _TERMS
    ),
    *(
        Classic(
            _of_terms(
                Ask(
                    do="{find|work out|calculate} the <place>th term of the arithmetic {sequence|sequence|progression|series} <known>[, ...]",
                    np="{the <place>th {term|number} of the arithmetic {sequence|sequence|progression|~series} <known>[, ...]|the <place>th term of an arithmetic sequence that starts with <known>}",
                    expr="{arithmetic sequence <known>, <place>th term|arithmetic sequence <known>: <place>th term|arithmetic <known>, <place>th term}",
                    ask="{an arithmetic sequence starts with <known>. what is its <place>th term|which is term number <place> of the arithmetic sequence <known>}",
                ),
                terms,
            ),
            f"<1> <0> sub <{terms}> 1 sub mul <0> add output",
            lambda *x: [_nth(*x)],
            _placed(terms, _arithmetic),
            SAYS_THAT,
            weight=1,
        )
        for terms in _TERMS
    ),
    *(
        Classic(
            _of_terms(
                Ask(
                    do=f"{{find|work out|guess|give me|tell me|continue with}} the next {{number|term}} {{of|in}} {{the {_SEQUENCE} |this {_SEQUENCE}: |}}<known>[, ...]",
                    np=f"{{the next {{number|number|term|one|~entry}} {{of|in|in}} {{the {_SEQUENCE} |the {_SEQUENCE} |this {_SEQUENCE}: ||}}<known>{{||, ...|...}}|the number {{that comes |}}after <known>}}",
                    expr="{next number: <known>|next: <known>|next number <known>|next term: <known>|<known> next|<known>, next|<known>, ?|<known> ?|<known> ...|<known>, ...|<known>, __|what comes next: <known>|next in <known>|complete the sequence: <known>}",
                    ask=f"{{what comes next: <known>|what comes next in {{the {_SEQUENCE} |}}<known>|what comes after <known>|which number comes next: <known>|which number comes next in {{the {_SEQUENCE} |}}<known>|<known>, what comes next|<known>, what's next|<known>... what is the next number|how does the {_SEQUENCE} <known> go on|what number follows in <known>|which number continues the {_SEQUENCE} <known>}}",
                ),
                terms,
            ),
            f"<{terms - 1}> <1> <0> sub add <{terms - 1}> <{terms - 1}> <{terms - 2}> div mul <1> <0> sub <2> <1> sub eq select =r "
            + (
                f"<{terms - 1}> <{terms - 2}> add r <0> <1> add <2> eq <{terms - 3}> <{terms - 2}> add <{terms - 1}> eq and select output"
                if terms > 3
                else "r output"
            ),
            lambda *x: [_following(*x)],
            _begun(terms, _arithmetic, _arithmetic, _geometric, _summing if terms > 3 else _geometric),
            "{<0>|the next is <0>|it is <0>|<0> comes next|next comes <0>|the next number is <0>}[.]",
        )
        for terms in (*_TERMS, 6)
    ),
    *(
        Classic(
            _of_terms(
                Ask(
                    do="{find|give me|work out} the next number of <known>{, where each number is the sum of the two before it|, adding the last two each time}",
                    np="the next number {of|in} {the Fibonacci-like sequence <known>|the Fibonacci sequence <known>|the sequence <known>, where each number is the sum of the two before it|~the list <known>, in which every number is the sum of the last two}",
                    expr="{fibonacci style <known> next|fibonacci: <known>, next|fibonacci-like: <known> ?|<known>, add the last two}",
                    ask="{what comes next in the Fibonacci-like list <known>|each number is the sum of the two before it: <known>. what comes next|if you always add the last two, what comes after <known>}",
                ),
                terms,
            ),
            f"<{terms - 2}> <{terms - 1}> add output",
            lambda *x: [x[-2] + x[-1]],
            _begun(terms, _summing),
            "{<0>|the next is <0>|it is <0>|<0> comes next}[.]",
            weight=1,
        )
        for terms in _TERMS
    ),
)

"""Passes over a list: what is done with it, in words, as a program and in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from wasmind.data.numbers import GREATEST
from wasmind.data.tasks.classic import MILLIONS, SAYS, SAYS_COUNT, SAYS_THAT
from wasmind.data.wording import Ask


@dataclass(frozen=True)
class ListOperation:
    """A pass over a list. In its wording `<list>` is the list and `<limit>` a further number, if it is `limited`.

    code: N is how many numbers there are, L how many bytes, E the place of the last, H that of the middle one and T the
    further number. ranked: the further number is a place in the list. odd: there is one in the middle. least: how
    many numbers there are at least.
    """

    ask: Ask
    code: str
    oracle: Callable[..., Sequence[int]]
    says: str = SAYS
    low: int = -MILLIONS
    limited: bool = False
    ranked: bool = False
    odd: bool = False
    least: int = 3


_THESE = "{the numbers |these numbers: |the list |these: ||||}"
_LARGEST, _SMALLEST = "largest|largest|biggest|highest|~greatest", "smallest|smallest|lowest|~least"
_EACH = "p load =x"
_ON = "p 4 add :p L lt again"
_OUT = "0 =p loop p load output p 4 add :p L lt again"


def _bubble(sign: str, then: str = _OUT) -> str:
    """Sorting by exchanging neighbours, in as many passes as it may take."""
    return (
        f"M =k loop 0 =p loop p load =a p load+4 =b p a b a b {sign} select store p b a a b {sign} select store+4 "
        f"p 4 add :p E lt again k 1 sub :k again {then}"
    )


def _runner_up(worst: int, sign: str, other: str) -> str:
    """The second largest or the second smallest, keeping the best two so far."""
    return (
        f"{worst} =a a =b 0 =p loop {_EACH} x a x a {other} select =y y b y b {sign} select =b "
        f"x a x a {sign} select =a {_ON} b output"
    )


def _counted(comparison: str) -> str:
    """How many numbers are above, or below, the further one."""
    return f"0 =c 0 =p loop c p load T {comparison} add =c {_ON} c output"


def _in_place(ordinal: str, place: int, word: str, sign: str) -> ListOperation:
    """A number by its place, which the question names in a word, when the list is sorted."""
    words = f"{{{word}}}"
    return ListOperation(
        Ask(
            do=f"{{find|get|pick|tell me}} the {ordinal} {words} of {_THESE}<list>",
            np=f"the {ordinal} {words} {{of|of|number of|number in|value in|~entry of}} {_THESE}<list>",
            expr=f"{{{ordinal} {words} of <list>|{ordinal} {words}: <list>|{ordinal} {words} <list>|{ordinal} {words} number of <list>}}",
            ask=f"{{which is the {ordinal} {words} of {_THESE}<list>|which number is the {ordinal} {words}: <list>|which of <list> is the {ordinal} {words}}}",
        ),
        _bubble(sign, f"0 load+{4 * place} output"),
        lambda *x: [sorted(x, reverse=sign == "gt")[place]],
        SAYS_THAT,
        least=place + 1,
    )


def _best(sign: str) -> str:
    """The largest or the smallest, keeping the best so far."""
    return f"0 load =m 4 =p loop {_EACH} m x m x {sign} select =m {_ON} m output"


LISTS = (
    ListOperation(
        Ask(
            do="{use a loop to |run a loop to |}{add up|sum|total|~tally} {the list <list>|the numbers in the list <list>|the entries of <list>}",
            np="the {sum|total} of {the list <list>|the numbers in the list <list>|all entries of <list>}",
            ask="what do {the numbers in the list|the entries of the list|all of the list} <list> add up to",
        ),
        f"0 =s 0 =p loop s p load add =s {_ON} s output",
        lambda *x: [sum(x)],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{find|pick|get} the {largest|biggest|highest|largest number|biggest number|maximum} of {the numbers |these: |}<list>",
            np="{the largest of|the biggest of|the maximum of|the max of|the highest of|the largest number of|the biggest number in the list|the largest number in|~the greatest of} <list>",
            expr="{max(<list>)|max of <list>|maximum of <list>|biggest of <list>|largest: <list>}",
            ask="{which is the {largest|biggest|highest|greatest} of {the numbers |}<list>|which is {the largest|the biggest|biggest|the largest number|the biggest number}: <list>|which of <list> is the {largest|biggest}|which number is {the biggest|the largest|biggest}: <list>}",
        ),
        _best("gt"),
        lambda *x: [max(x)],
        "{the largest is <0>|<0> is the largest|the maximum is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{find|pick|get} the {smallest|lowest|smallest number|minimum} of {the numbers |these: |}<list>",
            np="{the smallest of|the minimum of|the min of|the lowest of|the smallest number of|the lowest number in the list|the smallest number in|~the least of} <list>",
            expr="{min(<list>)|min of <list>|minimum of <list>|smallest of <list>|smallest: <list>}",
            ask="{which is the {smallest|lowest} of {the numbers |}<list>|which is {the smallest|smallest|the lowest|the smallest number}: <list>|which of <list> is the {smallest|lowest}|which number is {the smallest|the lowest|smallest}: <list>}",
        ),
        _best("lt"),
        lambda *x: [min(x)],
        "{the smallest is <0>|<0> is the smallest|the minimum is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="find the {smallest and the largest|minimum and the maximum} of {the numbers |}<list>",
            np="the {smallest and also the largest|minimum and the maximum|~lowest and the highest} of {the numbers |}<list>",
            ask="which are the smallest and the largest of {the numbers |}<list>",
        ),
        f"0 load =a a =b 4 =p loop {_EACH} a x a x lt select =a b x b x gt select =b {_ON} a output b output",
        lambda *x: [min(x), max(x)],
        "{the smallest is <0>, the largest <1>|they go from <0> to <1>|<0> and <1>|minimum <0>, maximum <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="{find|get|work out|calculate} the {range|range|spread} of {the numbers |these numbers: |the data |the data set |}<list>",
            np="{the range of {the numbers |the list |the data |the data set |these: ||}<list>|the {difference between the largest and the smallest|difference between the biggest and the smallest|range, largest minus smallest,|gap between the highest and the lowest|~gap between the extremes} of <list>|the maximum minus the minimum of <list>}",
            expr="{range of <list>|range: <list>|range <list>|max - min of <list>|max(<list>) minus min|largest minus smallest of <list>|range of the numbers <list>}",
            ask="{how far apart are the smallest and the largest of <list>|by how much is the largest of <list> above the smallest|how much bigger is the largest than the smallest: <list>|what range do the numbers <list> have}",
        ),
        f"0 load =a a =b 4 =p loop {_EACH} a x a x lt select =a b x b x gt select =b {_ON} b a sub output",
        lambda *x: [max(x) - min(x)],
        "{they are <0> apart|the range is <0>|the difference is <0>|<0>}[.]",
    ),
    ListOperation(
        Ask(
            do="{reverse {the list|this list:|these:||} <list>|put <list> in reverse order|~turn the list <list> around}",
            np="{the list <list> in reverse|the reverse of <list>|<list> in reverse order}",
            expr="reverse(<list>)",
            ask="how does the list <list> go backwards",
        ),
        "L =p loop p 4 sub :p load output p again",
        lambda *x: x[::-1],
        "{reversed: <*>|<*>|in reverse it is <*>|the reverse is <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{sort {the list |the numbers |these numbers: |these: ||||}<list>|order {the numbers |these: |}<list>|sort <list> from small to large|sort <list> from smallest to largest|put <list> in order|put these in order: <list>|sort <list> in ascending order|put <list> in order, smallest first|~arrange <list> from small to large}",
            np="{the sorted list of|the ascending order of} <list>",
            expr="{sorted(<list>)|sort(<list>)|sort <list>|sorted: <list>}",
            ask="{what is the list <list> when sorted|what is <list> in order|how do you sort <list>|what is <list> sorted|what does the list <list> look like in ascending order}",
        ),
        _bubble("lt"),
        lambda *x: sorted(x),
        "{sorted: <*>|<*>|in order they are <*>|from small to large: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{sort <list> in descending order|sort <list> from large to small|sort <list> from largest to smallest|sort <list> backwards, largest first|put <list> in order, largest first|~arrange <list> from large to small}",
            np="{the descending order of <list>|the list <list> sorted from largest to smallest}",
            ask="what does the list <list> look like in descending order",
        ),
        _bubble("gt"),
        lambda *x: sorted(x, reverse=True),
        "{sorted: <*>|<*>|in descending order: <*>|from large to small: <*>}[.]",
    ),
    *(
        ListOperation(
            Ask(
                do=f"{{count how many of {_THESE}<list> are {than} <limit>|count the numbers {than} <limit> in {_THESE}<list>|count those {than} <limit>: <list>}}",
                np=f"{{the number of {{entries|numbers|values}} {than} <limit> in {_THESE}<list>|the count of numbers {than} <limit> in <list>}}",
                expr=f"{{how many {than} <limit>: <list>|count of numbers {than} <limit> in <list>|numbers {than} <limit> in <list>, how many|count {than} <limit>: <list>}}",
                ask=f"{{how many of {_THESE}<list> are {than} <limit>|how many of {_THESE}<list> are {than} <limit>|how many numbers in {_THESE}<list> are {than} <limit>|how many of these are {than} <limit>: <list>|how many {than} <limit> are there in <list>|<list>: how many of them are {than} <limit>|<list>, how many are {than} <limit>}}",
            ),
            _counted(comparison),
            oracle,
            SAYS_COUNT,
            limited=True,
        )
        for than, comparison, oracle in (
            (
                "{above|above|greater than|bigger than|larger than|over|more than|~higher than}",
                "gt",
                lambda *x: [sum(v > x[-1] for v in x[:-1])],
            ),
            (
                "{below|below|less than|smaller than|under|~lower than}",
                "lt",
                lambda *x: [sum(v < x[-1] for v in x[:-1])],
            ),
            ("{at least|at least|no less than|~not below}", "ge", lambda *x: [sum(v >= x[-1] for v in x[:-1])]),
            ("{equal to|equal to|exactly|~the same as}", "eq", lambda *x: [sum(v == x[-1] for v in x[:-1])]),
        )
    ),
    ListOperation(
        Ask(
            do="add up {only the|just the} numbers {below|smaller than|less than} <limit> in the list <list>",
            np="the sum of those of <list> that are {below|smaller than|less than} <limit>",
            ask="what do the numbers below <limit> in the list <list> add up to",
        ),
        f"0 =s 0 =p loop {_EACH} s x 0 x T lt select add =s {_ON} s output",
        lambda *x: [sum(v for v in x[:-1] if v < x[-1])],
        "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
        limited=True,
    ),
    *(
        ListOperation(
            Ask(
                do=f"{{find|get|pick}} the second {words} of {_THESE}<list>",
                np=f"{{the second {words} of {_THESE}<list>|the second {words} {{number|value|entry}} {{of|in}} {_THESE}<list>|the second {words} number: <list>}}",
                expr=f"{{second {words} of <list>|second {words}: <list>|second {words} <list>|second {words} number <list>|second {words} number in the list <list>}}",
                ask=f"{{which is the second {words} of {_THESE}<list>|which of <list> is the second {words}|which number is second {words}: <list>|<list>, which is the second {words}|which comes second if you sort <list> {order}}}",
            ),
            code,
            oracle,
            SAYS_THAT,
        )
        for words, order, code, oracle in (
            (
                "{largest|largest|biggest|highest|~greatest}",
                "from large to small",
                _runner_up(-(2**31), "gt", "lt"),
                lambda *x: [sorted(x)[-2]],
            ),
            (
                "{smallest|smallest|lowest|~least}",
                "from small to large",
                _runner_up(GREATEST, "lt", "gt"),
                lambda *x: [sorted(x)[1]],
            ),
        )
    ),
    *(
        _in_place(ordinal, place, words, sign)
        for place, ordinal in ((2, "third"), (3, "fourth"))
        for words, sign in ((_LARGEST, "gt"), (_SMALLEST, "lt"))
    ),
    *(
        ListOperation(
            Ask(
                do=f"{{find|get|pick|tell me}} the <limit>th {{{words}}} of {_THESE}<list>",
                np=f"the <limit>th {{{words}}} {{of|of|number of|number in|value in|~entry of}} {_THESE}<list>",
                expr=f"{{<limit>th {{{words}}} of <list>|<limit>th {{{words}}}: <list>|<limit>th {{{words}}} <list>|<limit>th {{{words}}} number of <list>}}",
                ask=f"{{which is the <limit>th {{{words}}} of {_THESE}<list>|which number is the <limit>th {{{words}}}: <list>|<list>, which is the <limit>th {{{words}}}|if you sort <list> {order}, which is number <limit>|<list> sorted {order}: what is the <limit>th number}}",
            ),
            _bubble(sign, "T 1 sub 4 mul load output"),
            oracle,
            SAYS_THAT,
            ranked=True,
        )
        for words, sign, order, oracle in (
            (_LARGEST, "gt", "from large to small", lambda *x: [sorted(x[:-1])[-x[-1]]]),
            (_SMALLEST, "lt", "from small to large", lambda *x: [sorted(x[:-1])[x[-1] - 1]]),
        )
    ),
    *(
        ListOperation(
            Ask(
                do=f"{{sort {_THESE}<list> and {{tell|give}} me the {ordinal} number|put <list> in order and take the {ordinal} one}}",
                np=f"{{the {ordinal} number of the sorted list <list>|the {ordinal} number when <list> is sorted|~the {ordinal} entry of <list> once sorted}}",
                expr=f"{{sort <list>, {ordinal} number|sort <list>. what is the {ordinal} number|sort <list> what is the {ordinal} number}}",
                ask=f"{{if you sort <list>, what is the {ordinal} number|after sorting <list>, which number comes {ordinal}|which number is {ordinal} when you sort <list>}}",
            ),
            _bubble("lt", f"0 load+{4 * place} output"),
            lambda *x, place=place: [sorted(x)[place]],
            SAYS_THAT,
            least=place + 1,
        )
        for place, ordinal in ((1, "second"), (2, "third"))
    ),
    ListOperation(
        Ask(
            do="{find|get|work out|calculate|compute} the median of {the numbers |these numbers: |the list |the data |the data set |||}<list>",
            np="{the median of {the numbers |these numbers: |the list |the data |the data set |||||}<list>|the {middle|~central} {number|value} of {the sorted list |}<list>|the middle number when <list> is sorted}",
            expr="{median(<list>)|median of <list>|median of <list>|median <list>|median <list>|median: <list>|<list> median|middle value of <list>}",
            ask="{which is the median of {the numbers |}<list>|which number is in the middle if you sort <list>|which of <list> is the median|<list>, what's the median|what median do the numbers <list> have}",
        ),
        _bubble("lt", "H load output"),
        lambda *x: [sorted(x)[len(x) // 2]],
        "{the median is <0>|it is <0>|it's <0>|<0>|in order, <0> is in the middle}[.]",
        odd=True,
    ),
    *(
        ListOperation(
            Ask(
                do=f"{{add|add up|sum}} the {{two {words}|{words} two}} of {_THESE}<list>",
                np=f"{{the sum of the {{two {words}|{words} two}} {{of|numbers of|numbers in}} {_THESE}<list>|the two {words} of <list> added together}}",
                expr=f"{{sum of the two {words} of <list>|sum of the {words} two: <list>|sum of two {words} numbers in <list>|two {words} of <list> added}}",
                ask=f"{{what do the two {words} of {_THESE}<list> add up to|how much are the {words} two of {_THESE}<list> together}}",
            ),
            _bubble(sign, "0 load 0 load+4 add output"),
            oracle,
            "{the sum is <0>|they add up to <0>|<0>|that makes <0>}[.]",
        )
        for words, sign, oracle in (
            ("{largest|biggest|highest|~greatest}", "gt", lambda *x: [sum(sorted(x)[-2:])]),
            ("{smallest|lowest|~least}", "lt", lambda *x: [sum(sorted(x)[:2])]),
        )
    ),
    ListOperation(
        Ask(
            do="{take|find|work out} the average of {the list |the numbers in the list |}<list>, {rounded down|rounding down|fractions dropped}",
            np="the {average|mean} of {the list |the numbers in the list |}<list>, rounded down",
            expr="{avg(<list>), rounded down|floor(mean(<list>))}",
            ask="what is the {average|mean} of {the numbers |}<list>, {rounded down|without its fraction}",
        ),
        f"0 =s 0 =p loop s p load add =s {_ON} s N div output",
        lambda *x: [sum(x) // len(x)],
        "{the average is <0>|on average <0>|the mean is <0>|<0>}, rounded down[.]",
        low=0,
    ),
    ListOperation(
        Ask(
            do="{list|give me|print} the {running totals|running sums|prefix sums|~cumulative sums} of <list>",
            np="the list of {running totals|running sums|prefix sums|~cumulative sums} of {the numbers |}<list>",
            expr="{prefix_sums(<list>)|cumsum(<list>)}",
            ask="what are the {running totals|prefix sums} of {the list |}<list>",
        ),
        f"0 =s 0 =p loop s p load add :s output {_ON}",
        lambda *x: list(accumulate(x)),
        "{the running totals are <*>|<*>|they are <*>|one after the other: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="{list|give me|print} the differences between neighbours in {the list |}<list>[, each one minus the one before]",
            np="the list of {steps from each number to the next|differences from each number to the next} in {the list |}<list>",
            ask="by how much does each number of <list> differ from the one before it",
        ),
        "0 =p loop p load+4 p load sub output p 4 add :p E lt again",
        lambda *x: [b - a for a, b in pairwise(x)],
        "{the differences are <*>|<*>|they are <*>|from one to the next: <*>}[.]",
    ),
    ListOperation(
        Ask(
            do="count {the even numbers in the list <list>, and the odd ones as well|the even and the odd numbers in the list <list>}",
            np="the number of even and of odd {entries|numbers} in the list <list>",
            ask="how many of {the numbers |}<list> are even, and how many are odd",
        ),
        f"0 =c 0 =p loop c p load 1 and add =c {_ON} N c sub output c output",
        lambda *x: [sum(v % 2 == 0 for v in x), sum(v % 2 for v in x)],
        "{even: <0>, odd: <1>|<0> even and <1> odd|the even ones: <0>, the odd ones: <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="find the {largest|biggest|highest} of {the numbers |}<list> and its position[, counting from one]",
            np="the {largest|biggest} of <list> and its position in the list",
            ask="which is the {largest|biggest} of <list>, and at which position does it {stand|come}",
        ),
        f"0 load =m 0 =i 4 =p loop {_EACH} p i x m gt select =i x m x m gt select =m {_ON} m output i 4 div 1 add output",
        lambda *x: [max(x), x.index(max(x)) + 1],
        "{the largest is <0>, at position <1>|<0>, number <1> in the list|it's <0>, and it stands at position <1>}[.]",
    ),
    ListOperation(
        Ask(
            do="{alternately add and subtract the numbers <list>, beginning with plus|work out the alternating sum of <list>}",
            np="the alternating sum of {the numbers |}<list>, {plus|the plus sign} first",
            ask="what do you get if you add and subtract <list> in turn, {starting with plus|~plus first}",
        ),
        f"0 =s 1 =q 0 =p loop s p load q mul add =s 0 q sub =q {_ON} s output",
        lambda *x: [sum(x[::2]) - sum(x[1::2])],
    ),
    ListOperation(
        Ask(
            do="find the {largest|biggest} {jump|step up or down|gap} between neighbours in {the list |}<list>",
            np="the {largest|biggest} {jump|gap|~leap} between {neighbours|one number and the next} in {the list |}<list>",
            ask="how {large|big} is the {largest|biggest} jump between neighbours in the list <list>",
        ),
        "0 =m 0 =p loop p load p load+4 sub =x 0 x sub x x 0 lt select =x x m x m gt select =m p 4 add :p E lt again m output",
        lambda *x: [max(abs(b - a) for a, b in pairwise(x))],
        "{the largest is <0>|it is <0>|<0>|that would be <0>}[.]",
    ),
)

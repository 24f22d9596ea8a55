"""running_tally: something is counted over a conversation, by name.

Teaches to keep several counters in the machine, each name in its own local wherever it occurs, to add and take away turn
by turn, and to tell, compare, total and correct them. It is asked by statements ("Anna scores 3 points", "another 5 for
Ben"), questions ("who leads?", "how much is that altogether?") and orders ("take 2 points off Ben's score").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import Conversation
from wasmind.data.wording import Ask

_MOST = 79_999_999
"""The sum of all that a conversation may add is within 32 bits."""
_MILLION = 1_000_000
_BEST, _TOTAL = 16, 207
"""The locals for the largest so far, and for what all counters come to, which lasts as long as they do."""


@dataclass(frozen=True)
class _Kind:
    """What is counted; in all texts {n} is the name, {u} the name behind a number, {m} another name.

    more, again, less: statements, `again` for a name that has been counted before. add, off, set: orders. of: the
    counter, a noun phrase. asked: a question for it. has: a sentence that tells it. two: a statement about {n} and {m}.
    most, least: questions. leads: a sentence about the name that is asked for. total: a question. high: the most at a
    time.
    """

    names: tuple[str, ...]
    high: int
    more: str
    again: str
    less: str
    add: str
    off: str
    set: str
    of: str
    asked: str
    has: str
    two: str
    most: str
    least: str
    leads: str
    total: str
    totals: str


_KINDS = (
    _Kind(
        ("Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Hugo", "Iris", "Jonas", "Kira", "Leo", "Maya", "Noah", "Olga", "Paul"),
        _MOST,
        more="{{n} scores <0> point(s)|{n} just scored <0> point(s)|<0> point(s) for {n}|{n} gets <0> point(s)|{n} made <0> point(s) this round|~{n} picks up <0> point(s)}",
        again="{another <0> point(s) for {n}|<0> more for {n}|{n} scores again, <0> point(s)|{n} gets another <0>|~and {n} adds <0>}",
        less="{{n} loses <0> point(s)|{n} gets a penalty of <0> point(s)|<0> point(s) off for {n}|~{n} drops <0> point(s)}",
        add="{give {n} <0> point(s)|add <0> to {n}'s score|put down <0> point(s) for {n}|~credit {n} with <0> point(s)}",
        off="{take <0> point(s) off {n}'s score|take <0> point(s) away from {n}|subtract <0> from {n}'s score|~dock {n} <0> point(s)}",
        set="{set {n}'s score to <0>|correct {n}'s score to <0>|change {n}'s score to <0>}",
        of="{n}'s score",
        asked="{how many points does {n} have|how is {n} doing|what has {n} scored so far|~where does {n} stand}",
        has="{n} has <0> point(s)",
        two="{{n} scores <0> and {m} scores <1>|<0> for {n}, <1> for {m}|{n} gets <0>, and {m} gets <1>}",
        most="{who leads|who is ahead|who has the most points|who is in the lead|~who is winning}",
        least="{who is last|who has the fewest points|~who is trailing}",
        leads="{n}, with <K> point(s)",
        total="{how many points is that altogether|how many points have they scored together|what do all the scores add up to}",
        totals="{they have <0> point(s) together.|that's <0> point(s) altogether.|all in all, <0> point(s).}",
    ),
    _Kind(
        ("the Lions", "the Hawks", "the Bears", "the Wolves", "the Sharks", "the Owls", "the Foxes", "the Eagles"),
        999,
        more="{{n} score <0> point(s)|<0> point(s) for {n}|{n} just got <0> point(s)|{n} put up <0> point(s)|~{n} earn <0> point(s)}",
        again="{{n} score another <0>|<0> more for {n}|{n} get <0> more|~{n} again, <0> more}",
        less="{{n} lose <0> point(s)|{n} get a penalty of <0> point(s)|~<0> point(s) off for {n}}",
        add="{give {n} <0> point(s)|add <0> point(s) for {n}|~chalk up <0> point(s) for {n}}",
        off="{take <0> point(s) away from {n}|deduct <0> point(s) from {n}}",
        set="{set the score of {n} to <0>|correct the score of {n} to <0>}",
        of="the score of {n}",
        asked="{how many points do {n} have|how are {n} doing|what's the score of {n}}",
        has="{n} have <0> point(s)",
        two="{{n} score <0>, {m} score <1>|<0> for {n} and <1> for {m}}",
        most="{which team leads|which team is ahead|who has the most points|~which team is winning}",
        least="{which team is last|which team has the fewest points}",
        leads="{n}, with <K> point(s)",
        total="{how many points is that altogether|how many points were scored in all}",
        totals="{that's <0> point(s) altogether.|<0> point(s) in all.|together they have <0> point(s).}",
    ),
    _Kind(
        ("apple(s)", "pear(s)", "pen(s)", "mug(s)", "bolt(s)", "tire(s)", "lamp(s)", "chair(s)", "shirt(s)", "book(s)", "bottle(s)", "box(es)", "cable(s)", "screw(s)", "candle(s)", "plate(s)"),
        _MOST,
        more="{<0> {u} came in|we got <0> {u}|a delivery of <0> {u} arrived|we received <0> {u}|~the truck brought <0> {u}}",
        again="{another <0> {u} came in|<0> more {u} arrived|we got <0> more {u}|~and <0> more {u}}",
        less="{<0> {u} went out|we sold <0> {u}|<0> {u} got damaged, so they are gone|we shipped <0> {u}|~a customer took <0> {u}}",
        add="{add <0> {u}|put <0> {u} in stock|book in <0> {u}|~shelve <0> {u}}",
        off="{take out <0> {u}|remove <0> {u} from the stock|book out <0> {u}}",
        set="{set the stock of {n} to <0>|correct the number of {n} to <0>}",
        of="the number of {n}",
        asked="{how many {n} do we have|how many {n} are in stock|how many {n} are left|~how are we doing for {n}}",
        has="we have <0> {u}",
        two="{we got <0> {u} and <1> {v}|<0> {u} and <1> {v} came in}",
        most="{what do we have the most of|which item do we have the most of|~what is our largest stock}",
        least="{what do we have the least of|which item is running low|~what are we shortest of}",
        leads="{n}, there {are} <K>",
        total="{how many items is that altogether|how many things do we have in stock in all|what does the whole stock come to}",
        totals="{that's <0> item(s) altogether.|we have <0> item(s) in all.|the stock comes to <0> item(s).}",
    ),
    _Kind(
        ("food", "rent", "travel", "books", "gifts", "fuel", "power", "repairs", "insurance", "clothes", "the phone", "music"),
        _MOST,
        more="{I spent <0> dollar(s) on {n}|I paid <0> dollar(s) for {n}|<0> dollar(s) went to {n}|today <0> dollar(s) for {n}|~{n} set me back <0> dollar(s)}",
        again="{I spent another <0> dollar(s) on {n}|<0> more for {n}|another <0> dollar(s) for {n}|~and <0> more on {n}}",
        less="{I got <0> dollar(s) back for {n}|I got a refund of <0> dollar(s) for {n}|<0> dollar(s) of {n} came back|~they gave me back <0> dollar(s) for {n}}",
        add="{put down <0> dollar(s) for {n}|add <0> dollar(s) to {n}|~book <0> dollar(s) under {n}}",
        off="{take <0> dollar(s) off {n}|subtract <0> dollar(s) from {n}}",
        set="{set {n} to <0> dollar(s)|correct the amount for {n} to <0> dollar(s)}",
        of="the amount for {n}",
        asked="{how much did I spend on {n}|what did I spend on {n}|how much has gone to {n} so far|~what has {n} cost me}",
        has="that's <0> dollar(s) for {n}",
        two="{I spent <0> dollar(s) on {n} and <1> on {m}|<0> dollar(s) for {n} and <1> for {m}}",
        most="{what did I spend the most on|where did most of the money go|~what is my biggest expense}",
        least="{what did I spend the least on|~where did the least money go}",
        leads="{n}, with <K> dollar(s)",
        total="{how much did I spend altogether|what did I spend in total|how much money is that in all}",
        totals="{you spent <0> dollar(s) altogether.|that's <0> dollar(s) in total.|<0> dollar(s) in all.}",
    ),
    _Kind(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        99_999,
        more="{I walked <0> step(s) on {n}|on {n} I did <0> step(s)|<0> step(s) on {n}|~{n} brought <0> step(s)}",
        again="{another <0> step(s) on {n}|<0> more on {n}|I did <0> more step(s) on {n}}",
        less="{<0> step(s) on {n} were my dog's, so they don't count|I counted <0> step(s) too many on {n}|~<0> of the steps on {n} were wrong}",
        add="{add <0> step(s) to {n}|log <0> step(s) for {n}|put down <0> step(s) for {n}|~record <0> step(s) for {n}}",
        off="{take <0> step(s) off {n}|subtract <0> step(s) from {n}}",
        set="{set {n} to <0> step(s)|correct {n} to <0> step(s)}",
        of="the step count of {n}",
        asked="{how many steps did I do on {n}|how far did I get on {n}, in steps|~what does {n} look like}",
        has="that's <0> step(s) on {n}",
        two="{<0> step(s) on {n} and <1> on {m}|I walked <0> step(s) on {n} and <1> on {m}}",
        most="{which day had the most steps|what was my best day|on which day did I walk the most}",
        least="{which day had the fewest steps|~what was my laziest day}",
        leads="{n}, with <K> step(s)",
        total="{how many steps is that altogether|how many steps did I do in all|~what is my total for these days}",
        totals="{that's <0> step(s) altogether.|you did <0> step(s) in all.|together it's <0> step(s).}",
    ),
    _Kind(
        ("running", "yoga", "reading", "swimming", "cycling", "guitar practice", "gardening", "meditation", "Spanish", "chess"),
        240,
        more="{I did <0> minute(s) of {n}|<0> minute(s) of {n} today|I spent <0> minute(s) on {n}|~I squeezed in <0> minute(s) of {n}}",
        again="{another <0> minute(s) of {n}|I did <0> more minute(s) of {n}|~and <0> more of {n}}",
        less="{I counted <0> minute(s) too many for {n}|<0> minute(s) of {n} were only a break}",
        add="{log <0> minute(s) of {n}|add <0> minute(s) of {n}|put down <0> minute(s) for {n}|~record <0> minute(s) of {n}}",
        off="{take <0> minute(s) off {n}|subtract <0> minute(s) from {n}}",
        set="{set {n} to <0> minute(s)|correct {n} to <0> minute(s)}",
        of="the time for {n}",
        asked="{how many minutes of {n} have I done|how long did I spend on {n}|how much {n} is that in minutes}",
        has="that's <0> minute(s) of {n}",
        two="{I did <0> minute(s) of {n} and <1> of {m}|<0> minute(s) of {n} and <1> of {m}}",
        most="{what did I spend the most time on|which activity took the longest}",
        least="{what did I spend the least time on|~what did I neglect the most}",
        leads="{n}, with <K> minute(s)",
        total="{how many minutes is that altogether|how much time is that in minutes|how long have I been active in all}",
        totals="{that's <0> minute(s) altogether.|<0> minute(s) in all.|together it's <0> minute(s).}",
    ),
    _Kind(
        ("pizza", "sushi", "tacos", "curry", "pasta", "salad", "ramen", "burgers"),
        _MOST,
        more="{<0> vote(s) for {n}|<0> vote(s) came in for {n}|the poll has <0> vote(s) for {n}|~we counted <0> vote(s) for {n}}",
        again="{another <0> vote(s) for {n}|<0> more for {n}|<0> more vote(s) came in for {n}|~and <0> extra for {n}}",
        less="{<0> vote(s) for {n} were invalid|<0> vote(s) for {n} came in twice, so drop them|~<0> of the votes for {n} don't count}",
        add="{add <0> vote(s) for {n}|put down <0> vote(s) for {n}|count <0> vote(s) for {n}}",
        off="{take away <0> vote(s) from {n}|strike <0> vote(s) for {n}|remove <0> vote(s) for {n}}",
        set="{set the votes for {n} to <0>|correct the votes for {n} to <0>}",
        of="the number of votes for {n}",
        asked="{how many votes are there for {n}|how many people want {n}|~how is {n} doing in the poll}",
        has="there {are} <0> vote(s) for {n}",
        two="{<0> vote(s) for {n} and <1> for {m}|{n} got <0> vote(s), {m} got <1>}",
        most="{which dish leads|which dish has the most votes|what do most of them want|~which dish is winning}",
        least="{which dish has the fewest votes|which dish is last}",
        leads="{n}, with <K> vote(s)",
        total="{how many votes is that altogether|how many votes were cast in all}",
        totals="{that's <0> vote(s) altogether.|<0> vote(s) in all.|there {are} <0> vote(s) in total.}",
    ),
    _Kind(
        ("robin(s)", "sparrow(s)", "heron(s)", "crow(s)", "gull(s)", "owl(s)", "duck(s)", "swan(s)", "magpie(s)", "pigeon(s)"),
        500,
        more="{I saw <0> {u}|there go <0> {u}|I spotted <0> {u}|I counted <0> {u} at the pond|~<0> {u} flew by}",
        again="{another <0> {u}|I saw <0> more {u}|<0> more {u} just landed|~and here come <0> more {u}}",
        less="{I counted <0> {u} twice|<0> of the {n} were decoys|~<0> of the {n} turned out to be something else}",
        add="{note <0> {u}|add <0> {u} to the list|put down <0> {u}}",
        off="{take <0> {u} off the list|strike <0> {u}}",
        set="{set the number of {n} to <0>|correct the {n} to <0>}",
        of="the number of {n}",
        asked="{how many {n} have I seen|how many {n} is that so far|how many {n} are on the list}",
        has="that's <0> {u}",
        two="{I saw <0> {u} and <1> {v}|<0> {u} and <1> {v} today}",
        most="{which bird did I see the most|which bird is the most common on my list}",
        least="{which bird did I see the least|which bird is the rarest on my list}",
        leads="{n}, there {are} <K>",
        total="{how many birds is that altogether|how many birds have I seen in all|~how long is my list of birds by now}",
        totals="{that's <0> bird(s) altogether.|you have seen <0> bird(s) in all.|<0> bird(s) in total.}",
    ),
)  # fmt: skip
_LARGE = tuple(kind for kind in _KINDS if kind.high > _MILLION)
_FIRST = {kind.names: 64 + sum(len(k.names) for k in _KINDS[:i]) for i, kind in enumerate(_KINDS)}
"""The local of the first name of each kind; the others follow."""
_WHOLE = re.compile(r"\((\w+)\)")


class _Tally(Conversation):
    """A conversation with a few counters of one kind."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.kind = self.random.choice(_LARGE if draw.magnitude else _KINDS)
        self.names = self.random.sample(self.kind.names, self.random.choice((1, 2, 2, 3, 3, 4)))
        self.counts: dict[str, int] = {}

    def more(self) -> None:
        """Something is added."""
        kind, name = self.kind, self.random.choice(self.names)
        known = name in self.counts
        number = self.draw.number(2, self.kind.high)
        said = kind.again if known and self.random.random() < 0.6 else kind.more
        self._count(name, number, said, kind.add, "i32.add")

    def less(self) -> None:
        """Something is taken away, not more than there is."""
        name = self.random.choice([n for n, count in self.counts.items() if count > 3])
        number = self.draw.number(2, self.counts[name] - 2)
        self._count(name, -number, self.kind.less, self.kind.off, "i32.sub")

    def two(self) -> None:
        """Two counters go up."""
        if len(self.names) < 2:
            return self.more()
        first, second = self.random.sample(self.names, 2)
        values = [self.draw.number(2, self.kind.high), self.draw.number(2, self.kind.high)]
        code: list[Item] = []
        for k, name in enumerate((first, second)):
            code += [get(self._local(name)), Given(k), "i32.add", put(self._local(name))]
            self.counts[name] = self.counts.get(name, 0) + values[k]
        code += [get(_TOTAL), Given(0), "i32.add", Given(1), "i32.add", put(_TOTAL)]
        said = self._named(self.kind.two, first, second)
        return self.tell(said, "{noted.|okay, both are noted.|got it.|I have both.|done.}", values, code)

    def correct(self) -> None:
        """A counter is set."""
        name, value = self.random.choice(list(self.counts)), self.draw.number(2, self.kind.high)
        self.counts[name] = value
        local = self._local(name)
        code: list[Item] = [get(_TOTAL), get(local), "i32.sub", Given(0), "i32.add", put(_TOTAL)]
        code += [Given(0), ("local.tee", local), "output"]
        has = self._named(self.kind.has, name, many=value != 1)
        self.ask(
            Ask(do=self._named(self.kind.set, name)), f"{{okay, |corrected: |done, }}{has}.", [value], code, [value]
        )

    def tell_one(self) -> None:
        """One counter."""
        name = self.random.choice(list(self.counts))
        of, count = self._named(self.kind.of, name), self.counts[name]
        ask = Ask(np=f"{of}{{| so far| now}}", ask=self._named(self.kind.asked, name))
        has = self._named(self.kind.has, name, many=count != 1)
        self.ask(ask, f"{has}{{.| so far.| now.|.}}", [], [get(self._local(name)), "output"], [count])

    def total(self) -> None:
        """All counters, or what each has on average."""
        ask = Ask(
            np="{the total|the total so far|the sum of everything|~the grand total}",
            ask=self.kind.total,
            do="{add it all up|total everything|~tot it all up}",
        )
        total = sum(self.counts.values())
        says = self.kind.totals.replace("{are}", "is" if total == 1 else "are")
        self.ask(ask, says, [], [get(_TOTAL), "output"], [total])

    def average(self) -> None:
        """What each has on average."""
        ask = Ask(
            np="{the average, rounded down|the average of them, rounded down|the mean, rounded down}",
            ask="{what is that on average, rounded down|what does the average come to, rounded down}",
        )
        count = len(self.counts)
        result = sum(self.counts.values()) // count
        says = "{the average is <0>.|on average it's <0>.|<0> on average.}"
        self.ask(ask, says, [], [get(_TOTAL), const(count), "i32.div_s", "output"], [result])

    def compare(self) -> None:
        """How far two counters are apart."""
        pair = sorted(self.random.sample(list(self.counts), 2), key=lambda n: -self.counts[n])
        first, second = pair if self.random.random() < 0.8 else pair[::-1]
        one, other = self._named(self.kind.of, first), self._named(self.kind.of, second)
        difference = self.counts[first] - self.counts[second]
        says = "{the difference is <0>.|it's <0>.|<0>|the difference comes to <0>.}"
        if difference <= 0:
            ask = Ask(np=f"{one} minus {other}")
        elif self.random.random() < 0.5:
            ask = Ask(ask=f"{{how far is {one} above {other}|how much larger is {one} than {other}}}")
            says = "{it's <0> more.|the difference is <0>.|<0> more.}"
        else:
            ask = Ask(
                np=f"{{the difference between {one} and {other}|the gap between {one} and {other}|{one} minus {other}|~the distance between {one} and {other}}}"
            )
        code: list[Item] = [get(self._local(first)), get(self._local(second)), "i32.sub", "output"]
        self.ask(ask, says, [], code, [difference])

    def extreme(self, better: Callable[..., str], asked: str, comparison: str) -> None:
        """Which name has the most, or the least; all counts are told, so that one sees which."""
        names = list(self.counts)
        name = better(names, key=lambda n: self.counts[n])
        code: list[Item] = []
        for other in names:
            code += [get(self._local(other)), "output"]
        code += [get(self._local(names[0])), put(_BEST)]
        for other in names[1:]:
            code += [get(_BEST), get(self._local(other)), get(_BEST), get(self._local(other)), comparison, "select", put(_BEST)]  # fmt: skip
        count, slot = self.counts[name], str(len(names))
        leads = self._named(self.kind.leads, name, many=count != 1).replace("<K>", f"<{slot}>")
        listed = ", ".join(f"{_plural(n).removeprefix('the ')} <{k}>" for k, n in enumerate(names))
        self.ask(Ask(ask=asked), f"{leads}{{.|.|.|: {listed}.}}", [], [*code, get(_BEST), "output"], [*self.counts.values(), count])  # fmt: skip

    def reset(self) -> None:
        """All counters begin anew."""
        ask = Ask(
            do="{start over|reset everything|set everything back to zero|clear the tally|~wipe the slate clean}",
            say="{let's start over|everything back to zero|let's begin anew, everything at zero}",
        )
        code: list[Item] = [const(0), put(_TOTAL)]
        for name in self.counts:
            code += [const(0), put(self._local(name))]
        self.counts = dict.fromkeys(self.counts, 0)
        self.ask(ask, "{okay, everything is back to zero.|done, all cleared.|a fresh start.|cleared.}", [], code)

    def step(self) -> None:
        """Any of what may come now."""
        ways: list[Callable[[], None]] = [self.more] * 6 + [self.two] * 2
        if any(count > 3 for count in self.counts.values()):
            ways += [self.less] * 2
        if self.turns:
            ways += [self.correct] if self.random.random() < 0.3 else []
            ways += [self.tell_one]
        if len(self.turns) > 3 and self.random.random() < 0.2:
            ways += [self.reset]
        self.random.choice([*ways, *self._questions()])()

    def last_step(self) -> None:
        """What a conversation ends with."""
        self.random.choice([self.tell_one, *self._questions() * 2])()

    def _questions(self) -> list[Callable[[], None]]:
        if len(self.counts) < 2 or not any(self.counts.values()):
            return []
        ways: list[Callable[[], None]] = [self.total] * 2 + [self.average, self.compare]
        if len(set(self.counts.values())) == len(self.counts):
            ways += [lambda: self.extreme(max, self.kind.most, "i32.gt_s")]
            ways += [lambda: self.extreme(min, self.kind.least, "i32.lt_s")]
        return ways

    def _count(self, name: str, change: int, said: str, order: str, operation: str) -> None:
        self.counts[name] = self.counts.get(name, 0) + change
        local, count = self._local(name), self.counts[name]
        has = self._named(self.kind.has, name, many=count != 1)
        says = f"{{|okay, |noted, |got it, }}{has}{{.| now.| so far.|.}}"
        code: list[Item] = [get(local), Given(0), operation, ("local.tee", local), "output"]
        code += [get(_TOTAL), Given(0), operation, put(_TOTAL)]
        if self.random.random() < 0.6:
            self.tell(self._named(said, name), says, [abs(change)], code, [count])
        else:
            self.ask(Ask(do=self._named(order, name)), says, [abs(change)], code, [count])

    def _local(self, name: str) -> int:
        return _FIRST[self.kind.names] + self.kind.names.index(name)

    @staticmethod
    def _named(grammar: str, name: str, other: str = "", *, many: bool = True) -> str:
        for sign, text in (("{n}", _plural(name)), ("{u}", name), ("{m}", other), ("{v}", other)):
            grammar = grammar.replace(sign, text)
        return grammar.replace("{are}", "are" if many else "is")


def _plural(name: str) -> str:
    return _WHOLE.sub(r"\1", name)


class RunningTally:
    """A conversation of 2 to 6 turns; with `length` of 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation, which ends with something that is asked for."""
        tally = _Tally(draw)
        tally.more()
        return tally.held(tally.step, tally.last_step)


TASK = RunningTally()

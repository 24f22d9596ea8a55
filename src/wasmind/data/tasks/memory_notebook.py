"""memory_notebook: things are noted in memory, and asked for turns later.

Teaches that a key has its place in memory, the same in every conversation, to store there, to read, to change and to clear
it, and to compute with what is kept; numbered notes have their place computed. It is asked by statements ("the rent is
950, keep that in mind"), questions ("what was the rent?") and orders ("raise the rent by 20", "copy note 3 to note 8").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wasmind.data.grammar import enumerated
from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import Conversation
from wasmind.data.wording import Ask

_MOST = 79_999_999
"""Sums of all changes of a conversation are within 32 bits."""
_MILLION = 1_000_000


@dataclass(frozen=True)
class _Key:
    """Something with a number from low to high. money: whether it may be added to others."""

    name: str
    low: int
    high: int
    money: bool = False


_KEYS = (
    _Key("the rent", 300, 9_999, money=True),
    _Key("the power bill", 20, 999, money=True),
    _Key("the water bill", 10, 999, money=True),
    _Key("the phone bill", 8, 500, money=True),
    _Key("the gas bill", 15, 999, money=True),
    _Key("the internet bill", 10, 300, money=True),
    _Key("the grocery budget", 40, 2_000, money=True),
    _Key("the travel budget", 100, 99_999, money=True),
    _Key("the gift budget", 10, 2_000, money=True),
    _Key("my salary", 900, 99_999, money=True),
    _Key("my bonus", 50, 50_000, money=True),
    _Key("the house price", 20_000, _MOST, money=True),
    _Key("the savings goal", 500, _MOST, money=True),
    _Key("the loan", 500, _MOST, money=True),
    _Key("the advertising budget", 200, _MOST, money=True),
    _Key("this year's profit", 200, _MOST, money=True),
    _Key("last year's profit", 200, _MOST, money=True),
    _Key("my locker number", 2, 900),
    _Key("the door code", 1_000, _MOST),
    _Key("the alarm code", 1_000, _MOST),
    _Key("the parking spot", 2, 600),
    _Key("the room number", 2, 3_000),
    _Key("the flight number", 12, 9_999),
    _Key("the gate", 2, 99),
    _Key("my seat number", 2, 500),
    _Key("the bus line", 2, 900),
    _Key("the page I'm on", 2, 900),
    _Key("the chapter I'm on", 2, 60),
    _Key("the high score", 100, _MOST),
    _Key("my weight in pounds", 80, 400),
    _Key("my height in centimeters", 120, 220),
    _Key("my resting pulse", 40, 110),
    _Key("my step goal", 1_000, 40_000),
    _Key("the mileage", 100, 600_000),
    _Key("the gas meter reading", 100, _MOST),
    _Key("the water meter reading", 100, _MOST),
    _Key("the number of guests", 2, 900),
    _Key("the number of chairs", 2, 900),
    _Key("the year the house was built", 1_700, 2_024),
    _Key("the order number", 100, _MOST),
    _Key("the invoice number", 100, _MOST),
    _Key("the serial number", 100, _MOST),
    _Key("the customer number", 100, _MOST),
    _Key("the table number", 2, 99),
    _Key("the extension of the front desk", 10, 9_999),
    _Key("the record", 10, _MOST),
)
_ADDRESSES = {key.name: 256 + 4 * i for i, key in enumerate(_KEYS)}
"""Four bytes a key, always the same."""
_NOTES = 1024
"""Note k is kept at _NOTES + 4 * k."""
_LAST_NOTE = 99
_FIRST, _SECOND = 16, 17
"""Locals for addresses that are used twice."""


class _Notebook(Conversation):
    """A conversation, and what is noted in it."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.kept: dict[str, int] = {}
        self.gone: list[str] = []
        self.numbered: dict[int, int] = {}
        # a notebook is of keys, of numbered notes, or of both
        self.keyed = self.random.choice((1.0, 1.0, 0.0, 0.5))

    def note(self) -> None:
        """Something new, with a key or a number."""
        if self.random.random() >= self.keyed:
            return self._note_numbered()
        if self.random.random() < 0.2:
            return self._note_two()
        key, value = self._new(1)[0]
        yours = _yours(key)
        ask = Ask(
            say=f"{{note that {key} is <0>|remember that {key} is <0>|remember: {key} is <0>|write down that {key} is <0>|"
            f"{key} is <0>, keep that in mind|make a note: {key} is <0>|jot down <0> for {key}|don't forget, {key} is <0>|"
            f"keep in mind: {key} is <0>|just so you know, {key} is <0>|for later: {key} is <0>|{key} is <0>, please remember|"
            f"note: {key} is <0>|{key} is <0>, write it down|{key}: <0>|I have to remember that {key} is <0>|"
            f"keep this for me: {key} is <0>|{key} is <0>, note that|save this: {key} is <0>|"
            f"~here is something to remember: {key} is <0>|~{key} is <0>, don't lose it}}",
            do=f"{{note down <0> for {key}|remember <0> as {key}|store <0> as {key}|keep in mind that {key} is <0>|write down <0> for {key}|make a note that {key} is <0>|save <0> as {key}|write down that {key} is <0>|keep <0> as {key}|record <0> for {key}|jot down that {key} is <0>|memorize that {key} is <0>|put down <0> for {key}|note that {key} is <0>|~keep a note that {key} is <0>|~hold on to <0> for {key}}}",
        )
        says = f"{{noted.|okay, noted.|I've written it down.|I'll remember {yours}.|saved.|done, {yours} is noted.|got it, I'll keep {yours} in mind.}}"
        return self.ask(ask, says, [value], _store(key, [Given(0)]))

    def _note_two(self) -> None:
        (first, one), (second, other) = self._new(2)
        ask = Ask(
            say=f"{{note that {first} is <0> and {second} is <1>|two things to remember: {first} is <0>, and {second} is <1>|{first} is <0> and {second} is <1>, write that down|remember that {first} is <0> and {second} is <1>|note down: {first} is <0>, {second} is <1>|keep in mind that {first} is <0> and that {second} is <1>|{first} is <0>, and {second} is <1>, don't forget|make two notes: {first} is <0>, {second} is <1>|{first}: <0>, {second}: <1>|~here are two things to keep: {first} is <0> and {second} is <1>}}",
            do=f"{{remember that {first} is <0> and that {second} is <1>|put down <0> for {first} and <1> for {second}|note that {first} is <0> and {second} is <1>|write down <0> for {first} and <1> for {second}|store <0> as {first} and <1> as {second}|keep in mind that {first} is <0> and {second} is <1>|save <0> as {first} and <1> as {second}|~jot down <0> for {first} and <1> for {second}}}",
        )
        says = f"{{noted, both of them.|I've written down both.|okay, {_yours(first)} and {_yours(second)} are noted.|both saved.}}"
        self.ask(ask, says, [one, other], [*_store(first, [Given(0)]), *_store(second, [Given(1)])])

    def recall(self) -> None:
        """What was noted."""
        key = self._key()
        ask = Ask(
            np=key,
            ask=f"{{what was {key}|what is {key} again|what did I say {key} was|what did I note for {key}|which number did I give you for {key}|do you remember {key}|what did I tell you about {key}|do you still know {key}|what number did I note for {key}|what have you got for {key}|what do you have for {key}|what did you write down for {key}|what is {key} now|what did I tell you {key} was|I forgot, what is {key}|remind me, what was {key}|what does my note say about {key}|~can you recall {key}|~which number do you have for {key}|~what was it again, {key}}}",
            do=f"{{look up {key}|read me {key}|remind me of {key}|dig up {key}|tell me {key} again|recall {key}|find {key} in your notes|say {key} again|show me {key}|repeat {key}|check {key} for me|get me {key}|bring back {key}|tell me what {key} was|remind me what {key} is|~fetch {key} from your notes|~give me {key} once more}}",
        )
        says = f"{{{_yours(key)} is <0>.|you noted <0>.|it is <0>.|it's <0>.|<0>|I have <0> for {_yours(key)}.}}"
        self.ask(ask, says, [], [*_load(key), "output"], [self.kept[key]])

    def change(self) -> None:
        """Another value for a key."""
        name = self._key()
        (key,) = (key for key in _KEYS if key.name == name)
        value = self._value(key)
        self.kept[name] = value
        says = f"{{changed.|updated.|okay, it's <0> now.|{_yours(name)} is now <0>.|I've changed it to <0>.}}"
        code = [*_store(name, [Given(0)]), *_load(name), "output"]
        if self.random.random() < 0.5:
            said = f"{{{name} is <0> now|{name} has changed to <0>|correction: {name} is <0>|I was wrong, {name} is <0>|actually, {name} is <0>|it turns out that {name} is <0>|sorry, {name} is <0>|I made a mistake, {name} is <0>|from now on {name} is <0>|{name} is now <0>|I was told that {name} is <0> now|no, {name} is <0>|{name} should be <0>|there is a new value: {name} is <0>|my mistake, {name} is really <0>|{name} has become <0>|I got that wrong: {name} is <0>|~as of today {name} is <0>|~wait, {name} is <0>, not what I said}}"
            return self.tell(said, says, [value], code, [value])
        ask = Ask(
            do=f"{{change {name} to <0>|set {name} to <0>|update {name} to <0>|make {name} <0>|correct {name} to <0>|put <0> for {name} now|replace {name} by <0>|change the value of {name} to <0>|make that <0> for {name}|write <0> for {name} in place of what was there|adjust {name} to <0>|~switch {name} to <0>|~let {name} be <0> from now on}}"
        )
        return self.ask(ask, says, [value], code, [value])

    def shift(self) -> None:
        """A value goes up or down."""
        key, more = self.random.choice(self._money()), self.random.random() < 0.5
        if self.kept[key] < 10:
            more = True
        by = self._operand(2, _MOST if more and self.kept[key] > 100_000 else max(5, self.kept[key] // 2))
        self.kept[key] += by if more else -by
        way = "up" if more else "down"
        code = [
            *_store(key, [*_load(key), Given(0), "i32.add" if more else "i32.sub"]),
            *_load(key),
            "output",
        ]
        says = f"{{{_yours(key)} is now <0>.|that makes it <0>.|it's <0> now.|so {_yours(key)} is <0>.}}"
        if self.random.random() < 0.5:
            verb = "{rose|increased|grew|climbed|~jumped}" if more else "{fell|dropped|decreased|sank|~shrank}"
            amount = "more" if more else "less"
            said = (
                f"{{{key} went {way} by <0>|{key} has gone {way} by <0>|{key} is <0> {amount} than I said|{key} {verb} by <0>|"
                f"{key} {verb} by <0>|{key} is <0> {amount} now|{key} is <0> {amount} than before|{key} has {'risen' if more else 'fallen'} by <0>|"
                f"{key} is {way} by <0>|it turns out that {key} is <0> {amount} than I said|~{key} has come {way} by <0>}}"
            )
            return self.tell(said, says, [by], code, [self.kept[key]])
        ask = Ask(
            do=f"{{raise {key} by <0>|increase {key} by <0>|add <0> to {key}|bump {key} up by <0>|put <0> more on {key}|make {key} <0> higher|make {key} <0> more|put {key} up by <0>|add another <0> to {key}|bring {key} up by <0>|let {key} grow by <0>|~push {key} up by <0>|~change {key} by adding <0>}}"
            if more
            else f"{{lower {key} by <0>|reduce {key} by <0>|take <0> off {key}|cut {key} by <0>|subtract <0> from {key}|decrease {key} by <0>|make {key} <0> lower|make {key} <0> less|bring {key} down by <0>|take <0> away from {key}|drop {key} by <0>|deduct <0> from {key}|~push {key} down by <0>|~change {key} by taking off <0>}}"
        )
        return self.ask(ask, says, [by], code, [self.kept[key]])

    def forget(self) -> None:
        """A key is cleared."""
        key = self._key()
        del self.kept[key]
        self.gone.append(key)
        ask = Ask(
            do=f"{{forget {key}|clear {key}|delete {key}|cross out {key}|get rid of {key}|erase {key}|remove {key}|drop {key}|throw away {key}|wipe {key}|delete what you have for {key}|remove {key} from your notes|forget about {key}|take {key} out of your notes|strike {key} from the notes|~wipe out {key}|~erase what I said about {key}}}",
            say=f"{{you can forget {key}|you can delete {key}|there's no need to keep {key}|I don't need {key} any more|forget what I said about {key}|you don't have to remember {key} any more|never mind {key}|you can throw away {key}|I no longer need {key}|~{key} is of no use any more|~you no longer have to keep {key}}}",
        )
        says = f"{{forgotten.|okay, {_yours(key)} is cleared.|done, {_yours(key)} is deleted.|cleared.}}"
        self.ask(ask, says, [], _store(key, [const(0)]))

    def recall_gone(self) -> None:
        """A key that was cleared is asked for."""
        key = self.random.choice(self.gone)
        ask = Ask(
            ask=f"{{what was {key}|what does it say for {key}|do you still have {key}|what is {key}|do you still know {key}|is there anything left of {key}|what do you have for {key} now|what is left of {key}|what did I say {key} was|~do you remember {key}|~is anything noted for {key}}}"
        )
        says = f"{{I've cleared {_yours(key)}, so it's <0>.|you had me delete that, it's <0>.|there is nothing any more, just <0>.}}"
        self.ask(ask, says, [], [*_load(key), "output"], [0])

    def together(self) -> None:
        """Two or three sums of money, added."""
        known = self._money()
        keys = self.random.sample(known, self.random.randint(2, min(3, len(known))))
        named = enumerated(keys)
        ask = Ask(
            np=f"{{the sum of {named}|{named} together|the total of {named}|the combined amount of {named}|{named} added together|{named} in all|{named} added up|~the total amount of {named}}}",
            ask=f"{{how much are {named} together|what do {named} add up to|what do {named} come to|how much do {named} make together|what is the sum of {named}|how much are {named} in total|what do {named} make in all|how much is it if I add up {named}|what do I get if I add {named}|what are {named} together|~how much do {named} amount to|~how much do I get for {named} together}}",
            do=f"{{add up {named}|add {named}|sum up {named}|add {named} together|total {named}|sum {named}|put {named} together|~tot up {named}|~add together {named}}}",
        )
        code: list[Item] = [item for k, key in enumerate(keys) for item in (*_load(key), *(["i32.add"] if k else []))]
        says = "{together that is <0>.|they add up to <0>.|the total is <0>.|<0>|that makes <0>.}"
        self.ask(ask, says, [], [*code, "output"], [sum(self.kept[key] for key in keys)])

    def apart(self) -> None:
        """How far two sums of money are apart."""
        first, second = self.random.sample(self._money(), 2)
        if self.kept[first] < self.kept[second]:
            first, second = second, first
        ask = Ask(
            np=f"{{{first} minus {second}|the difference between {first} and {second}|the gap between {first} and {second}|{first} less {second}|the distance between {first} and {second}|~the amount by which {first} is above {second}}}",
            ask=f"{{how much more is {first} than {second}|by how much is {first} above {second}|how far is {first} from {second}|how much higher is {first} than {second}|by how much does {first} exceed {second}|what is the difference between {first} and {second}|what is {first} minus {second}|how much is left of {first} after {second}|how far apart are {first} and {second}|how much is {first} over {second}|how big is the gap between {first} and {second}|by how much do {first} and {second} differ|~how much larger is {first} than {second}|~what remains of {first} if I take away {second}}}",
        )
        says = "{the difference is <0>.|it's <0>.|it comes to <0>.|<0>}"
        difference = self.kept[first] - self.kept[second]
        self.ask(ask, says, [], [*_load(first), *_load(second), "i32.sub", "output"], [difference])

    def twelvefold(self) -> None:
        """What a sum of money is over some months or times."""
        key = self.random.choice([key for key in self._money() if self.kept[key] < 100_000])
        times = self.random.randint(2, 24)
        ask = Ask(
            np=f"{{<0> times {key}|{key} times <0>|{key} multiplied by <0>|<0> times as much as {key}|the product of {key} and <0>|{key}, taken <0> times|~<0> multiplied by {key}}}",
            ask=f"{{how much is {key} <0> times over|how much is <0> times {key}|what do I get if I take {key} <0> times|what is {key} times <0>|what is {key} multiplied by <0>|how much is {key} if I count it <0> times|what do I get if I multiply {key} by <0>|how much is it if I have {key} <0> times|how much does {key} make, <0> times|~what does {key} come to, <0> times over}}",
        )
        code = [*_load(key), Given(0), "i32.mul", "output"]
        says = "{that is <0>.|that comes to <0>.|it makes <0>.|<0>}"
        self.ask(ask, says, [times], code, [times * self.kept[key]])

    def _note_numbered(self) -> None:
        place, value = self.random.randint(1, _LAST_NOTE), self._operand(2, _MOST)
        self.numbered[place] = value
        ask = Ask(
            do="{put <1> in note <0>|write <1> in note number <0>|save <1> in note <0>|store <1> under note <0>|fill note <0> with <1>|write <1> down as note <0>|set note <0> to <1>|make note <0> say <1>|keep <1> in note <0>|save <1> as note <0>|write in note <0>: <1>|record <1> in note <0>|use note <0> for <1>|~enter <1> in note <0>|~let note <0> be <1>}",
            say="{note <0> is <1>|note number <0>: <1>|note <0> should say <1>|let note <0> hold <1>|note <0>: <1>|in note <0> goes <1>|I want <1> in note <0>|note <0> should be <1>|note <0> says <1>|for note <0>: <1>|<1> goes into note <0>|~note <0> gets <1>|~<1> is for note <0>}",
        )
        code = [*_place(0), Given(1), ("i32.store", 0)]
        says = "{written.|okay, it's in the note.|noted.|done.|saved.}"
        self.ask(ask, says, [place, value], code)

    def numbered_again(self) -> None:
        """A numbered note is read."""
        place = self._numbered()
        ask = Ask(
            np="{note <0>|the number in note <0>|the content of note <0>|the value of note <0>|the number that note <0> holds|the value in note <0>|~the number kept in note <0>}",
            ask="{what does note <0> say|what did I put in note <0>|which number is in note <0>|what is in note <0>|what have I got in note <0>|what number did I put in note <0>|what does note number <0> say|what did I write in note <0>|what was in note <0>|what is written in note <0>|what did note <0> say|what is note <0> again|which number did I save in note <0>|~what is there in note <0>|~which number does note <0> have}",
            do="{read note <0>|read me note <0>|look up note <0>|check note <0>|tell me note <0>|show me note <0>|tell me what is in note <0>|open note <0>|read out note <0>|tell me what note <0> says|get me note <0>|read note number <0>|~recall note <0>|~look into note <0>}",
        )
        says = "{the note says <0>.|it says <0>.|there is <0> in it.|<0>|it holds <0>.}"
        self.ask(ask, says, [place], [*_place(0), ("i32.load", 0), "output"], [self.numbered[place]])

    def numbered_change(self) -> None:
        """A numbered note goes up."""
        place = self._numbered()
        by = self._operand(2, _MOST)
        self.numbered[place] += by
        ask = Ask(
            do="{add <1> to note <0>|raise note <0> by <1>|increase the number in note <0> by <1>|bump note <0> up by <1>|increase note <0> by <1>|add <1> to the number in note <0>|put <1> more in note <0>|make note <0> higher by <1>|add another <1> to note <0>|put note <0> up by <1>|let note <0> grow by <1>|make the number in note <0> larger by <1>|raise the number in note <0> by <1>|~push note <0> up by <1>|~bring note <0> up by <1>}"
        )
        code = [
            *_place(0),
            ("local.tee", _FIRST),
            get(_FIRST),
            ("i32.load", 0),
            Given(1),
            "i32.add",
            ("i32.store", 0),
            get(_FIRST),
            ("i32.load", 0),
            "output",
        ]
        says = "{it says <0> now.|now it's <0>.|that makes <0>.|the note is at <0> now.}"
        self.ask(ask, says, [place, by], code, [self.numbered[place]])

    def numbered_copy(self) -> None:
        """A numbered note is copied to another place."""
        place, to = self._numbered(), self.random.randint(1, _LAST_NOTE)
        if to == place:
            return self.numbered_again()
        self.numbered[to] = self.numbered[place]
        ask = Ask(
            do="{copy note <0> to note <1>|copy what is in note <0> to note <1>|duplicate note <0> as note <1>|copy note <0> into note <1>|copy the number in note <0> to note <1>|make a copy of note <0> in note <1>|put what is in note <0> in note <1> as well|write the number of note <0> in note <1> too|put a copy of note <0> into note <1>|save note <0> in note <1> as well|~copy note <0> over to number <1>|~let note <1> say the same as note <0>}"
        )
        code = [*_place(1), *_place(0), ("i32.load", 0), ("i32.store", 0)]
        return self.ask(ask, "{copied.|done, both say the same now.|okay, copied.}", [place, to], code)

    def numbered_swap(self) -> None:
        """Two numbered notes change places; both are told."""
        first, second = self.random.sample(list(self.numbered), 2)
        self.numbered[first], self.numbered[second] = self.numbered[second], self.numbered[first]
        ask = Ask(
            do="{swap notes <0> and <1>|exchange notes <0> and <1>|let notes <0> and <1> change places|swap note <0> with note <1>|switch notes <0> and <1>|exchange the numbers in notes <0> and <1>|swap what is in notes <0> and <1>|trade the numbers of notes <0> and <1>|~switch note <0> with note <1>|~make notes <0> and <1> trade places}"
        )
        code = [
            *(*_place(0), put(_FIRST), *_place(1), put(_SECOND)),
            *(get(_FIRST), get(_SECOND), ("i32.load", 0), get(_SECOND), get(_FIRST), ("i32.load", 0)),
            *(("i32.store", 0), ("i32.store", 0)),
            *(get(_FIRST), ("i32.load", 0), "output", get(_SECOND), ("i32.load", 0), "output"),
        ]
        says = "{swapped: the first one says <0> now, the other one <1>.|done, they are <0> and <1> now.|okay: <0> and <1>.}"
        self.ask(ask, says, [first, second], code, [self.numbered[first], self.numbered[second]])

    def numbered_sum(self) -> None:
        """Two numbered notes, added or subtracted."""
        first, second = self.random.sample(list(self.numbered), 2)
        one, other = self.numbered[first], self.numbered[second]
        plus = self.random.random() < 0.6
        ask = Ask(
            np="{the sum of notes <0> and <1>|note <0> plus note <1>|notes <0> and <1> together|the total of notes <0> and <1>|note <0> and note <1> added together|the number in note <0> plus the one in note <1>|notes <0> and <1> added up|~the combined total of notes <0> and <1>}"
            if plus
            else "{note <0> minus note <1>|the number in note <0> less the one in note <1>|note <0> less note <1>|the number in note <0> minus the one in note <1>|the value in note <0> less the value in note <1>|~the value of note <0> minus that of note <1>}",
            ask="{how much are notes <0> and <1> together|what do notes <0> and <1> add up to|what is the sum of notes <0> and <1>|how much is note <0> plus note <1>|what do I get if I add notes <0> and <1>|what do notes <0> and <1> make together|what do notes <0> and <1> come to|how much is it if I add note <0> and note <1>|~how much do notes <0> and <1> make in all}"
            if plus
            else "{how much is note <0> minus note <1>|what is left of note <0> if I take note <1> away|what is note <0> less note <1>|what is note <0> minus note <1>|what do I get if I subtract from note <0> what is in note <1>|how much remains of note <0> without note <1>|~what is left if from note <0> I take note <1>}",
        )
        code = [*_place(0), ("i32.load", 0), *_place(1), ("i32.load", 0), "i32.add" if plus else "i32.sub"]
        says = "{that is <0>.|it comes to <0>.|<0>|that makes <0>.}"
        self.ask(ask, says, [first, second], [*code, "output"], [one + other if plus else one - other])

    def step(self) -> None:
        """Any of what may come now."""
        if len(self.kept) + len(self.numbered) > 9:
            return self.last_step()
        ways = [self.note] * 5 + self._questions()
        if self.kept:
            ways += [self.change]
        if len(self.kept) > 2:
            ways += [self.forget]
        ways += [self.recall_gone] if self.gone and self.random.random() < 0.5 else []
        if self.numbered:
            ways += [self.numbered_copy]
        return self.random.choice(ways)()

    def last_step(self) -> None:
        """What a conversation ends with."""
        self.random.choice(self._questions())()

    def _questions(self) -> list[Callable[[], None]]:
        money, ways = self._money(), [self.recall] * 3 if self.kept else []
        ways += [self.shift] * 2 if money else []
        ways += [self.twelvefold] if any(self.kept[key] < 100_000 for key in money) else []
        ways += [self.together] * 4 + [self.apart] * 3 if len(money) > 1 else []
        if self.numbered:
            ways += [self.numbered_again] * 2 + [self.numbered_change]
        if len(self.numbered) > 1:
            ways += [self.numbered_sum] * 2 + [self.numbered_swap]
        return ways

    def _new(self, count: int) -> list[tuple[str, int]]:
        """So many keys that are not in use, with values; much of it money, which goes together."""
        made = []
        for _ in range(count):
            free = [k for k in _KEYS if k.name not in self.kept and k.name not in self.gone]
            free = [k for k in free if k.high > _MILLION] if self.draw.magnitude else free
            key = self.random.choice([k for k in free if k.money] if self.random.random() < 0.35 else free)
            self.kept[key.name] = self._value(key)
            made.append((key.name, self.kept[key.name]))
        return made

    def _value(self, key: _Key) -> int:
        return self._operand(key.low, key.high)

    def _operand(self, low: int, high: int) -> int:
        if self.draw.magnitude and high < _MILLION:
            return self.random.randint(low, high)
        return self.draw.number(low, high)

    def _key(self) -> str:
        return self.random.choice(list(self.kept))

    def _numbered(self) -> int:
        return self.random.choice(list(self.numbered))

    def _money(self) -> list[str]:
        return [key.name for key in _KEYS if key.money and key.name in self.kept]


def _store(key: str, value: Sequence[Item]) -> list[Item]:
    return [const(_ADDRESSES[key]), *value, ("i32.store", 0)]


def _place(k: int) -> tuple[Item, ...]:
    """The address of the note whose number is number k of the question."""
    return Given(k), const(2), "i32.shl", const(_NOTES), "i32.add"


def _load(key: str) -> tuple[Item, ...]:
    return const(_ADDRESSES[key]), ("i32.load", 0)


def _yours(key: str) -> str:
    """The key as an answer names it."""
    return key.replace("my ", "your ").replace("I'm", "you're")


class MemoryNotebook:
    """A conversation of 2 to 6 turns; with `length` of 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation, which ends with something that is asked for."""
        book = _Notebook(draw)
        book.note()
        return book.held(book.step, book.last_step)


TASK = MemoryNotebook()

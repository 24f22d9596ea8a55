"""running_tally: something is counted over a conversation, by name.

Teaches to keep several counters in the machine, each name in its own local wherever it occurs, to add and take away turn
by turn, and to tell, compare, total and correct them. Names are of lists, whose locals are learned, or any others, which
get locals in their order: these are said before their counter is named, so that it is found where the name stood. It is
asked by statements ("Anna scores 3 points", "another 5 for Ben"), questions ("who leads?", "how much is that
altogether?") and orders ("take 2 points off Ben's score").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from wasmind.data.program import Given, Item, Said, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import Conversation
from wasmind.data.tasks.stories.words import BUY, COLOURS, EAT, MEN, OWN, WILD, WOMEN, plural
from wasmind.data.wording import Ask

_MOST = 79_999_999
"""The sum of all that a conversation may add is within 32 bits."""
_MILLION = 1_000_000
_BEST, _TOTAL = 16, 207
"""The locals for the largest so far, and for what all counters come to, which lasts as long as they do."""
_OTHERS = 200
"""The local of the first name that no list has; the others of the conversation follow in their order."""
_PEOPLE = (
    *(*WOMEN, *MEN, "the home team", "the guests", "my team", "our team", "my sister", "my brother", "Mom", "Dad"),
    *(f"the {colour} team" for colour in COLOURS),
    *(f"{which} {letter}" for which in ("team", "player", "group") for letter in "ABCDE"),
)
_TEAMS = tuple(
    f"{the}{team}"
    for the in ("the ", "")
    for team in (
        *(plural(animal).title() for animal in WILD),
        *("Tigers", "Bulls", "Panthers", "Falcons", "Rockets", "Kings", "Comets", "Giants", "Pirates"),
        *("Royals", "Dragons", "Ravens", "Bees", "Reds", "Blues", "Greens"),
    )
)
_THINGS = tuple(
    f"{word}({plural(word).removeprefix(word)})" for word in (*OWN, *EAT, *BUY) if plural(word).startswith(word)
)


@dataclass(frozen=True)
class _Kind:
    """What is counted; in all texts {n} is the name, {u} the name behind a number, {m} another name.

    more, again, less: statements, `again` for a name that has been counted before. add, off, set: orders. of: the
    counter, a noun phrase. asked: a question for it. has: a sentence that tells it. two: a statement about {n} and {m}.
    most, least: questions. leads: a sentence about the name that is asked for. total: a question. high: the most at a
    time. others: names beside those of the list, and then: what tells the counter of such a name behind it.
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
    others: tuple[str, ...] = ()
    then: str = ""


_KINDS = (
    _Kind(
        ("Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Hugo", "Iris", "Jonas", "Kira", "Leo", "Maya", "Noah", "Olga", "Paul"),
        _MOST,
        more="{{n} scores <0> point(s)|{n} scored <0> point(s)|{n} just scored <0> point(s)|<0> point(s) for {n}|<0> for {n}|{n}: <0>|{n} gets <0> point(s)|{n} got <0> point(s)|{n} just got <0> point(s)|{n} made <0> point(s) this round|{n} made <0> point(s)|{n} earns <0> point(s)|{n} earned <0> point(s)|{n} wins <0> point(s)|{n} won <0> point(s)|{n} picks up <0> point(s)|{n} picked up <0> point(s)|{n} gains <0> point(s)|{n} collected <0> point(s)|{n} gets <0> this round|<0> point(s) go to {n}|plus <0> for {n}|{n} plus <0>|~{n} comes away with <0> point(s)|~{n} has earned <0> point(s)}",
        again="{another <0> point(s) for {n}|another <0> for {n}|<0> more for {n}|<0> more point(s) for {n}|and <0> more for {n}|{n} scores again, <0> point(s)|{n} scores another <0>|{n} scores <0> more|{n} scored <0> more|{n} gets another <0>|{n} gets <0> more|{n} got another <0> point(s)|and {n} adds <0>|{n} adds <0> more|{n} picks up another <0>|{n} wins <0> more point(s)|{n} again, <0>|and again {n}, <0> point(s)|plus another <0> for {n}|~and {n} earns another <0>|~then <0> more go to {n}}",
        less="{{n} loses <0> point(s)|{n} lost <0> point(s)|{n} just lost <0> point(s)|{n} loses <0>|{n} gets a penalty of <0> point(s)|{n} got a penalty of <0> point(s)|a penalty of <0> point(s) for {n}|<0> penalty point(s) for {n}|<0> point(s) off for {n}|<0> off for {n}|{n} drops <0> point(s)|{n} dropped <0> point(s)|{n} gives up <0> point(s)|{n} has to give back <0> point(s)|minus <0> for {n}|{n} minus <0>|<0> point(s) less for {n}|<0> less for {n}|{n} goes down by <0> point(s)|~{n} had to give up <0> point(s)|~<0> of {n}'s points are gone}",
        add="{give {n} <0> point(s)|give {n} another <0>|give <0> point(s) to {n}|add <0> to {n}'s score|add <0> point(s) to {n}'s score|add <0> point(s) for {n}|add <0> for {n}|put down <0> point(s) for {n}|put <0> point(s) down for {n}|write down <0> point(s) for {n}|write <0> point(s) down for {n}|note <0> point(s) for {n}|count <0> point(s) for {n}|record <0> point(s) for {n}|mark <0> point(s) for {n}|award {n} <0> point(s)|award <0> point(s) to {n}|credit {n} with <0> point(s)|raise {n}'s score by <0>|increase {n}'s score by <0>|put <0> on top of {n}'s score|~let {n} have another <0> point(s)|~bring {n}'s score up by <0>}",
        off="{take <0> point(s) off {n}'s score|take <0> off {n}'s score|take <0> off for {n}|take <0> point(s) away from {n}|take <0> away from {n}|take <0> point(s) from {n}|subtract <0> from {n}'s score|subtract <0> point(s) from {n}'s score|subtract <0> from {n}|deduct <0> point(s) from {n}|deduct <0> from {n}'s score|remove <0> point(s) from {n}|dock {n} <0> point(s)|lower {n}'s score by <0>|reduce {n}'s score by <0>|drop {n}'s score by <0>|knock <0> off {n}'s score|give {n} a penalty of <0> point(s)|~bring {n}'s score down by <0>|~knock <0> point(s) off for {n}}",
        set="{set {n}'s score to <0>|set {n} to <0>|set the score of {n} to <0>|correct {n}'s score to <0>|correct the score of {n} to <0>|change {n}'s score to <0>|change {n} to <0>|fix {n}'s score to <0>|update {n}'s score to <0>|make {n}'s score <0>|make it <0> for {n}|put {n} at <0>|put {n}'s score at <0>|~fix it so that {n} has <0> point(s)|~put the score of {n} at <0>}",
        of="{{n}'s score|{n}'s score|the score of {n}|{n}'s total|{n}'s tally|~{n}'s count}",
        asked="{how many points does {n} have|how many points has {n} got|how many points has {n} scored|how many points did {n} get|how many points are there for {n}|how many has {n} got|how much does {n} have|how is {n} doing|what has {n} scored so far|what has {n} got|what does {n} have|what is {n} at|what's {n}'s score|what is {n}'s score now|where does {n} stand|where is {n} now|~how many points did {n} make|~how far has {n} come}",
        has="{n} has <0> point(s)",
        two="{{n} scores <0> and {m} scores <1>|{n} scored <0> and {m} scored <1>|<0> for {n}, <1> for {m}|<0> for {n} and <1> for {m}|{n} gets <0>, and {m} gets <1>|{n} got <0> and {m} got <1>|{n}: <0>, {m}: <1>|{n} made <0> and {m} made <1>|{n} wins <0>, {m} wins <1>|{n} earned <0> point(s) and {m} <1>|{n} gets <0> point(s), {m} <1>|<0> point(s) go to {n} and <1> to {m}|~{n} picks up <0> and {m} picks up <1>|~<0> to {n} and <1> to {m}}",
        most="{who leads|who is leading|who's leading|who is ahead|who's ahead|who has the most points|who has the most|who has got the most points|who has the highest score|who has the best score|who is in the lead|who's in the lead|who is winning|who's winning|who is first|who is in first place|who is on top|who scored the most|who got the most points|whose score is the highest|~who is at the top|~who is doing best}",
        least="{who is last|who's last|who has the fewest points|who has the fewest|who has the least|who has the lowest score|who is in last place|who is losing|who is trailing|who is furthest behind|who is at the bottom|who scored the least|who got the fewest points|whose score is the lowest|~who is doing worst|~who comes last}",
        leads="{n}, with <K> point(s)",
        total="{how many points is that altogether|how many points is that in all|how many points is that in total|how many points have they scored together|how many points do they have together|how many points are there altogether|how many points are there in all|how many points have been scored|how many is that all together|what do all the scores add up to|what do the scores come to|what do they have together|what is the total score|~how many points did all of them get|~what do all the points add up to}",
        totals="{they have <0> point(s) together.|that's <0> point(s) altogether.|all in all, <0> point(s).}",
        others=_PEOPLE,
        then=" has <0> point(s)",
    ),
    _Kind(
        ("the Lions", "the Hawks", "the Bears", "the Wolves", "the Sharks", "the Owls", "the Foxes", "the Eagles"),
        999,
        more="{{n} score <0> point(s)|{n} scored <0> point(s)|{n} just scored <0>|<0> point(s) for {n}|<0> for {n}|{n}: <0>|{n} just got <0> point(s)|{n} get <0> point(s)|{n} got <0> point(s)|{n} put up <0> point(s)|{n} earn <0> point(s)|{n} earned <0> point(s)|{n} make <0> point(s)|{n} made <0> point(s)|{n} win <0> point(s)|{n} won <0> point(s)|{n} pick up <0> point(s)|{n} gain <0> point(s)|<0> point(s) go to {n}|plus <0> for {n}|{n} plus <0>|~{n} come away with <0> point(s)|~{n} have earned <0> point(s)}",
        again="{{n} score another <0>|{n} score <0> more|{n} score again, <0> point(s)|{n} scored another <0>|<0> more for {n}|<0> more point(s) for {n}|and <0> more for {n}|another <0> for {n}|another <0> point(s) for {n}|{n} get <0> more|{n} get another <0>|{n} got <0> more|{n} add <0>|and {n} add <0> more|{n} again, <0> more|{n} again, <0>|plus another <0> for {n}|~and {n} earn another <0>|~then <0> more go to {n}}",
        less="{{n} lose <0> point(s)|{n} lost <0> point(s)|{n} just lost <0>|{n} get a penalty of <0> point(s)|{n} got a penalty of <0> point(s)|a penalty of <0> point(s) for {n}|<0> penalty point(s) for {n}|<0> point(s) off for {n}|<0> off for {n}|{n} drop <0> point(s)|{n} give up <0> point(s)|{n} have to give back <0> point(s)|minus <0> for {n}|{n} minus <0>|<0> less for {n}|<0> point(s) less for {n}|~{n} had to give up <0> point(s)|~{n} go down by <0> point(s)}",
        add="{give {n} <0> point(s)|give {n} another <0>|give <0> point(s) to {n}|add <0> point(s) for {n}|add <0> for {n}|add <0> to the score of {n}|add <0> point(s) to {n}|put down <0> point(s) for {n}|write down <0> point(s) for {n}|put up <0> point(s) for {n}|chalk up <0> point(s) for {n}|note <0> point(s) for {n}|count <0> point(s) for {n}|record <0> point(s) for {n}|mark <0> for {n}|award {n} <0> point(s)|award <0> point(s) to {n}|credit {n} with <0> point(s)|raise the score of {n} by <0>|increase the score of {n} by <0>|~let {n} have another <0> point(s)|~bring the score of {n} up by <0>}",
        off="{take <0> point(s) away from {n}|take <0> away from {n}|take <0> point(s) from {n}|take <0> off the score of {n}|take <0> point(s) off for {n}|deduct <0> point(s) from {n}|deduct <0> from {n}|subtract <0> point(s) from {n}|subtract <0> from the score of {n}|remove <0> point(s) from {n}|dock {n} <0> point(s)|lower the score of {n} by <0>|reduce the score of {n} by <0>|knock <0> off the score of {n}|give {n} a penalty of <0> point(s)|~bring the score of {n} down by <0>|~knock <0> point(s) off for {n}}",
        set="{set the score of {n} to <0>|set {n} to <0>|correct the score of {n} to <0>|correct {n} to <0>|change the score of {n} to <0>|change {n} to <0>|fix the score of {n} to <0>|update the score of {n} to <0>|make the score of {n} <0>|make it <0> for {n}|put {n} at <0>|~put the score of {n} at <0>|~fix it so that {n} have <0> point(s)}",
        of="{the score of {n}|the score of {n}|the score for {n}|the total of {n}|the tally of {n}|~the count for {n}}",
        asked="{how many points do {n} have|how many points have {n} got|how many points have {n} scored|how many points did {n} get|how many points are there for {n}|how many have {n} got|how are {n} doing|what's the score of {n}|what's the score for {n}|what is the score of {n} now|what have {n} got|what do {n} have|what are {n} at|where do {n} stand|where are {n} now|how much do {n} have|~how many points did {n} make|~how far have {n} come}",
        has="{n} have <0> point(s)",
        two="{{n} score <0>, {m} score <1>|{n} score <0> and {m} score <1>|{n} scored <0> and {m} scored <1>|<0> for {n} and <1> for {m}|<0> for {n}, <1> for {m}|{n} get <0>, {m} get <1>|{n} got <0> and {m} got <1>|{n}: <0>, {m}: <1>|{n} made <0> and {m} made <1>|{n} earned <0> point(s) and {m} <1>|<0> point(s) go to {n} and <1> to {m}|~{n} pick up <0> and {m} pick up <1>|~<0> to {n} and <1> to {m}}",
        most="{which team leads|which team is leading|which team is ahead|which team is winning|which team is in the lead|which team is first|which team is on top|which team has the most points|which team has the highest score|which team scored the most|who has the most points|who is ahead|who's winning|who is winning|who leads|who is in the lead|whose score is the highest|~which team is at the top|~which team is doing best}",
        least="{which team is last|which team has the fewest points|which team has the lowest score|which team has the least|which team is in last place|which team is losing|which team is trailing|which team is behind|which team is at the bottom|which team scored the least|who is last|who has the fewest points|who is losing|whose score is the lowest|~which team comes last|~which team is doing worst}",
        leads="{n}, with <K> point(s)",
        total="{how many points is that altogether|how many points is that in all|how many points is that in total|how many points were scored in all|how many points were scored altogether|how many points have been scored|how many points are there altogether|how many points do they have together|how many points do all teams have together|what do all the scores add up to|what do the teams have together|what is the total score|~how many points did all of them get|~what do all the points add up to}",
        totals="{that's <0> point(s) altogether.|<0> point(s) in all.|together they have <0> point(s).}",
        others=_TEAMS,
        then=" have <0> point(s)",
    ),
    _Kind(
        ("apple(s)", "pear(s)", "pen(s)", "mug(s)", "bolt(s)", "tire(s)", "lamp(s)", "chair(s)", "shirt(s)", "book(s)", "bottle(s)", "box(es)", "cable(s)", "screw(s)", "candle(s)", "plate(s)"),
        _MOST,
        more="{<0> {u} came in|<0> {u} have come in|<0> {u} arrived|<0> {u} just arrived|<0> {u} were delivered|we got <0> {u}|we just got <0> {u}|a delivery of <0> {u} arrived|a delivery of <0> {u} came in|we received <0> {u}|we have received <0> {u}|we bought <0> {u}|we ordered <0> {u} and they are here|the truck brought <0> {u}|the supplier sent us <0> {u}|we took in <0> {u}|someone brought <0> {u}|we made <0> {u}|<0> new {u} are here|<0> {u} came back|we found <0> {u}|in come <0> {u}|plus <0> {u}|~a truck came with <0> {u}|~they delivered <0> {u}}",
        again="{another <0> {u} came in|another <0> {u} arrived|another <0> {u}|<0> more {u} arrived|<0> more {u} came in|<0> more {u} are here|<0> more {u}|and <0> more {u}|and another <0> {u}|we got <0> more {u}|we got another <0> {u}|we received <0> more {u}|we bought <0> more {u}|plus another <0> {u}|~and we took in another <0> {u}|~the truck brought <0> more {u}}",
        less="{<0> {u} went out|<0> {u} have gone out|<0> {u} were sold|<0> {u} left the warehouse|<0> {u} were shipped|<0> {u} are gone|we sold <0> {u}|we just sold <0> {u}|<0> {u} got damaged, so they are gone|<0> {u} broke|<0> {u} got lost|we lost <0> {u}|we shipped <0> {u}|we sent out <0> {u}|we sent back <0> {u}|we gave away <0> {u}|we used <0> {u}|we used up <0> {u}|we threw away <0> {u}|a customer took <0> {u}|a customer bought <0> {u}|someone bought <0> {u}|somebody took <0> {u}|<0> {u} were stolen|minus <0> {u}|~<0> {u} were given away|~a customer walked out with <0> {u}}",
        add="{add <0> {u}|add <0> {u} to the stock|add another <0> {u}|put <0> {u} in stock|put in <0> {u}|put <0> {u} on the shelf|put down <0> {u}|write down <0> {u}|book in <0> {u}|take in <0> {u}|shelve <0> {u}|stock <0> {u}|store <0> {u}|record <0> {u} coming in|note that <0> {u} came in|note that we got <0> {u}|raise the number of {n} by <0>|increase the number of {n} by <0>|~note a delivery of <0> {u}|~put <0> more {u} in stock}",
        off="{take out <0> {u}|take <0> {u} out|take <0> {u} off the shelf|take away <0> {u}|take <0> {u} out of stock|remove <0> {u}|remove <0> {u} from the stock|book out <0> {u}|subtract <0> {u}|deduct <0> {u}|ship <0> {u}|sell <0> {u}|send out <0> {u}|note that <0> {u} went out|note that we sold <0> {u}|write off <0> {u}|lower the number of {n} by <0>|reduce the number of {n} by <0>|~record <0> {u} going out|~bring the number of {n} down by <0>}",
        set="{set the stock of {n} to <0>|set the number of {n} to <0>|set {n} to <0>|correct the number of {n} to <0>|correct the stock of {n} to <0>|correct {n} to <0>|change the number of {n} to <0>|change {n} to <0>|fix the number of {n} to <0>|update the number of {n} to <0>|update the stock of {n} to <0>|make the number of {n} <0>|put the stock of {n} at <0>|~put the number of {n} at <0>|~change the stock of {n} to <0>}",
        of="{the number of {n}|the number of {n}|the stock of {n}|the count of {n}|~the tally of {n}}",
        asked="{how many {n} do we have|how many {n} do we have left|how many {n} have we got|how many {n} are in stock|how many {n} are there|how many {n} are here|how many {n} are left|how many {n} are on the shelf|how many {n} is that|what is our stock of {n}|what's the number of {n}|how are we doing for {n}|what do we have in {n}|do we have any {n}, and how many|how many of the {n} are left|~what is the stock of {n} now|~how many {n} are still here}",
        has="we have <0> {u}",
        two="{we got <0> {u} and <1> {v}|we just got <0> {u} and <1> {v}|<0> {u} and <1> {v} came in|<0> {u} and <1> {v} arrived|<0> {u} and <1> {v}|we received <0> {u} and <1> {v}|we bought <0> {u} and <1> {v}|a delivery of <0> {u} and <1> {v}|the truck brought <0> {u} and <1> {v}|<0> {u} came in, and <1> {v}|add <0> {u} and <1> {v}|<0> {u} were delivered, and <1> {v}|~in came <0> {u} and <1> {v}|~there came <0> {u} and also <1> {v}}",
        most="{what do we have the most of|which item do we have the most of|what is there most of|what do we have most|which item is there the most of|which one do we have the most of|what is our largest stock|what is our biggest stock|which item has the largest stock|which item has the highest number|of what do we have the most|what have we got the most of|~what do we have in the largest number|~which item is at the top}",
        least="{what do we have the least of|what do we have the fewest of|which item do we have the least of|which item do we have the fewest of|which item is running low|what is running low|what are we running low on|what are we low on|what are we shortest of|what is our smallest stock|which item has the smallest stock|which item has the lowest number|what is there least of|what have we got the least of|~what are we running out of first|~which item is at the bottom}",
        leads="{n}, there {are} <K>",
        total="{how many items is that altogether|how many items is that in all|how many items is that in total|how many items are there altogether|how many items do we have|how many items do we have in total|how many items are in stock in all|how many things do we have in stock in all|how many things do we have altogether|how many things are there|how much is there in stock altogether|what does the whole stock come to|what is the total stock|what do all the items add up to|~how many things is that all together|~how large is the whole stock}",
        totals="{that's <0> item(s) altogether.|we have <0> item(s) in all.|the stock comes to <0> item(s).}",
        others=_THINGS,
        then=": we have <0>",
    ),
    _Kind(
        ("food", "rent", "travel", "books", "gifts", "fuel", "power", "repairs", "insurance", "clothes", "the phone", "music"),
        _MOST,
        more="{I spent <0> dollar(s) on {n}|I just spent <0> dollar(s) on {n}|I spent <0> on {n}|I've spent <0> dollar(s) on {n}|I paid <0> dollar(s) for {n}|I paid <0> for {n}|I had to pay <0> dollar(s) for {n}|<0> dollar(s) went to {n}|<0> dollar(s) went on {n}|<0> dollar(s) for {n}|<0> dollar(s) on {n}|<0> on {n}|<0> for {n}|today <0> dollar(s) for {n}|today I paid <0> dollar(s) for {n}|{n} cost me <0> dollar(s)|{n} cost <0> dollar(s)|{n}: <0> dollar(s)|{n}: <0>|{n} set me back <0> dollar(s)|there was a bill of <0> dollar(s) for {n}|a bill of <0> dollar(s) for {n}|I put <0> dollar(s) into {n}|plus <0> dollar(s) for {n}|~I laid out <0> dollar(s) for {n}|~my bill for {n} was <0> dollar(s)}",
        again="{I spent another <0> dollar(s) on {n}|I spent <0> more on {n}|I spent <0> dollar(s) more on {n}|I paid another <0> dollar(s) for {n}|I paid <0> more for {n}|<0> more for {n}|<0> more on {n}|and <0> more for {n}|<0> more dollar(s) for {n}|another <0> dollar(s) for {n}|another <0> for {n}|another <0> on {n}|and another <0> dollar(s) on {n}|{n} cost me another <0> dollar(s)|{n} again, <0> dollar(s)|plus another <0> for {n}|~and {n} cost me <0> more|~another <0> dollar(s) went to {n}}",
        less="{I got <0> dollar(s) back for {n}|I got <0> dollar(s) back on {n}|I got back <0> dollar(s) for {n}|I got <0> back for {n}|I got a refund of <0> dollar(s) for {n}|there was a refund of <0> dollar(s) for {n}|a refund of <0> dollar(s) for {n}|<0> dollar(s) of {n} came back|<0> dollar(s) came back for {n}|<0> dollar(s) were refunded for {n}|they gave me back <0> dollar(s) for {n}|they refunded <0> dollar(s) for {n}|they returned <0> dollar(s) for {n}|minus <0> dollar(s) for {n}|<0> dollar(s) less for {n}|<0> less for {n}|I put down <0> dollar(s) too much for {n}|~<0> dollar(s) for {n} were returned to me|~my refund for {n} was <0> dollar(s)}",
        add="{put down <0> dollar(s) for {n}|put <0> dollar(s) down for {n}|put down <0> for {n}|write down <0> dollar(s) for {n}|write <0> dollar(s) down for {n}|note <0> dollar(s) for {n}|note <0> for {n}|add <0> dollar(s) to {n}|add <0> dollar(s) for {n}|add <0> to {n}|add another <0> dollar(s) for {n}|book <0> dollar(s) under {n}|book <0> dollar(s) for {n}|count <0> dollar(s) for {n}|record <0> dollar(s) for {n}|record <0> dollar(s) under {n}|log <0> dollar(s) for {n}|enter <0> dollar(s) for {n}|raise {n} by <0> dollar(s)|increase {n} by <0>|~put <0> dollar(s) under {n}|~mark down <0> dollar(s) for {n}}",
        off="{take <0> dollar(s) off {n}|take <0> off {n}|take <0> dollar(s) away from {n}|take <0> dollar(s) out of {n}|subtract <0> dollar(s) from {n}|subtract <0> from {n}|deduct <0> dollar(s) from {n}|deduct <0> from {n}|remove <0> dollar(s) from {n}|lower {n} by <0> dollar(s)|reduce {n} by <0> dollar(s)|reduce the amount for {n} by <0>|note a refund of <0> dollar(s) for {n}|knock <0> dollar(s) off {n}|~bring {n} down by <0> dollar(s)|~record a refund of <0> dollar(s) for {n}}",
        set="{set {n} to <0> dollar(s)|set {n} to <0>|set the amount for {n} to <0> dollar(s)|correct the amount for {n} to <0> dollar(s)|correct {n} to <0> dollar(s)|correct {n} to <0>|change {n} to <0> dollar(s)|change the amount for {n} to <0>|fix the amount for {n} to <0>|update {n} to <0> dollar(s)|update the amount for {n} to <0>|make it <0> dollar(s) for {n}|put {n} at <0> dollar(s)|~make the amount for {n} <0> dollar(s)|~put the amount for {n} at <0>}",
        of="{the amount for {n}|the amount for {n}|the cost of {n}|the total for {n}|the sum for {n}|~the money for {n}}",
        asked="{how much did I spend on {n}|how much have I spent on {n}|how much did I pay for {n}|how much have I paid for {n}|how much money went to {n}|how much did {n} cost|how much did {n} cost me|how much is it for {n}|how much is that for {n}|what did I spend on {n}|what did I pay for {n}|how much has gone to {n} so far|how many dollars went to {n}|what has {n} cost me|what did {n} cost|what do I have for {n}|what's the amount for {n}|~how much money did {n} cost me|~what have I paid for {n} by now}",
        has="that's <0> dollar(s) for {n}",
        two="{I spent <0> dollar(s) on {n} and <1> on {m}|I spent <0> on {n} and <1> on {m}|I paid <0> dollar(s) for {n} and <1> for {m}|I paid <0> for {n} and <1> for {m}|<0> dollar(s) for {n} and <1> for {m}|<0> for {n} and <1> for {m}|<0> dollar(s) on {n}, <1> on {m}|{n} cost <0> dollar(s) and {m} <1>|{n} cost me <0>, {m} cost me <1>|{n}: <0>, {m}: <1>|<0> dollar(s) went to {n} and <1> to {m}|~<0> dollar(s) under {n} and <1> under {m}|~{n} set me back <0> and {m} <1>}",
        most="{what did I spend the most on|what did I spend most on|what have I spent the most on|on what did I spend the most|where did most of the money go|where did most of my money go|where did I spend the most|what cost the most|what cost me the most|what was the most expensive|what is my biggest expense|what was my largest expense|which expense is the highest|what did I pay the most for|~where does most of the money go|~which was the most expensive}",
        least="{what did I spend the least on|what have I spent the least on|on what did I spend the least|where did I spend the least|where did the least money go|where did the least of my money go|what cost the least|what cost me the least|what was the cheapest|what is my smallest expense|which expense is the lowest|what did I pay the least for|~where does the least money go|~which was the cheapest}",
        leads="{n}, with <K> dollar(s)",
        total="{how much did I spend altogether|how much did I spend in all|how much did I spend in total|how much have I spent|how much have I spent so far|how much have I paid in all|what did I spend in total|what did I pay altogether|how much money is that in all|how much money is that altogether|how much is that altogether|how much is that all together|how many dollars is that in all|what does it all come to|what does everything cost together|how much is gone|~what do all my expenses add up to|~what did everything cost me}",
        totals="{you spent <0> dollar(s) altogether.|that's <0> dollar(s) in total.|<0> dollar(s) in all.}",
    ),
    _Kind(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        99_999,
        more="{I walked <0> step(s) on {n}|on {n} I walked <0> step(s)|on {n} I did <0> step(s)|I did <0> step(s) on {n}|I made <0> step(s) on {n}|I took <0> step(s) on {n}|on {n} I took <0> step(s)|I got <0> step(s) on {n}|<0> step(s) on {n}|<0> step(s) for {n}|on {n} <0> step(s)|{n}: <0> step(s)|{n}: <0>|{n} brought <0> step(s)|my watch says <0> step(s) for {n}|I went <0> step(s) on {n}|on {n} it was <0> step(s)|it was <0> step(s) on {n}|plus <0> step(s) on {n}|~on {n} I managed <0> step(s)|~I was on my feet for <0> step(s) on {n}}",
        again="{another <0> step(s) on {n}|another <0> on {n}|<0> more on {n}|<0> more step(s) on {n}|and <0> more on {n}|<0> more step(s) for {n}|I did <0> more step(s) on {n}|I did another <0> step(s) on {n}|I walked <0> more step(s) on {n}|I walked another <0> on {n}|on {n} another <0> step(s)|on {n} I did <0> more|plus another <0> on {n}|~and on {n} I took another <0> step(s)|~{n} again, <0> step(s)}",
        less="{<0> step(s) on {n} were my dog's, so they don't count|I counted <0> step(s) too many on {n}|I counted <0> step(s) too many for {n}|I counted <0> step(s) twice on {n}|<0> of the steps on {n} were wrong|<0> step(s) on {n} were wrong|<0> step(s) on {n} don't count|<0> of the steps on {n} don't count|<0> of the steps on {n} were not mine|minus <0> step(s) on {n}|<0> step(s) less on {n}|<0> step(s) too many on {n}|it was <0> step(s) less on {n}|~<0> of my steps on {n} were counted twice|~on {n} there were <0> step(s) too many}",
        add="{add <0> step(s) to {n}|add <0> step(s) for {n}|add <0> step(s) on {n}|add <0> to {n}|add another <0> step(s) to {n}|log <0> step(s) for {n}|log <0> step(s) on {n}|put down <0> step(s) for {n}|put down <0> for {n}|put <0> step(s) down for {n}|write down <0> step(s) for {n}|note <0> step(s) for {n}|record <0> step(s) for {n}|record <0> step(s) on {n}|count <0> step(s) for {n}|enter <0> step(s) for {n}|increase {n} by <0> step(s)|raise {n} by <0>|~mark down <0> step(s) for {n}|~put <0> more step(s) on {n}}",
        off="{take <0> step(s) off {n}|take <0> off {n}|take <0> step(s) away from {n}|subtract <0> step(s) from {n}|subtract <0> from {n}|deduct <0> step(s) from {n}|remove <0> step(s) from {n}|drop <0> step(s) from {n}|lower {n} by <0> step(s)|reduce {n} by <0> step(s)|reduce the step count of {n} by <0>|knock <0> step(s) off {n}|delete <0> step(s) from {n}|~bring {n} down by <0> step(s)|~cut <0> step(s) from {n}}",
        set="{set {n} to <0> step(s)|set {n} to <0>|set the steps on {n} to <0>|set the step count of {n} to <0>|correct {n} to <0> step(s)|correct {n} to <0>|correct the step count of {n} to <0>|change {n} to <0> step(s)|change {n} to <0>|fix {n} to <0> step(s)|update {n} to <0> step(s)|make it <0> step(s) for {n}|put {n} at <0> step(s)|~change the step count of {n} to <0>|~make the step count of {n} <0>}",
        of="{the step count of {n}|the step count of {n}|the step count for {n}|the number of steps on {n}|the total for {n}|the count for {n}|~the tally of {n}}",
        asked="{how many steps did I do on {n}|how many steps did I walk on {n}|how many steps did I take on {n}|how many steps did I make on {n}|how many steps did I get on {n}|how many steps have I done on {n}|how many steps was it on {n}|how many steps are there for {n}|how many steps were there on {n}|how far did I get on {n}, in steps|how far did I walk on {n}, in steps|how much did I walk on {n}, in steps|what did I do on {n}|what's the count for {n}|what do I have for {n}|what does {n} look like|how was {n}|how many was it on {n}|~how many steps do I have on {n}|~what did I get on {n}}",
        has="that's <0> step(s) on {n}",
        two="{<0> step(s) on {n} and <1> on {m}|<0> on {n} and <1> on {m}|I walked <0> step(s) on {n} and <1> on {m}|I did <0> step(s) on {n} and <1> on {m}|I took <0> step(s) on {n} and <1> on {m}|on {n} I did <0> step(s), and on {m} <1>|on {n} I walked <0> step(s), on {m} <1>|{n}: <0>, {m}: <1>|on {n} <0> and on {m} <1>|<0> step(s) for {n} and <1> for {m}|~I made <0> on {n} and <1> on {m}|~it was <0> on {n} and <1> on {m}}",
        most="{which day had the most steps|which day has the most steps|what was my best day|which was my best day|which day was the best|on which day did I walk the most|on which day did I do the most|on what day did I do the most steps|when did I walk the most|when did I walk most|which day did I walk the most|which day did I take the most steps|what was my most active day|which day is ahead|~on which day did I get the most steps|~which day was the longest walk}",
        least="{which day had the fewest steps|which day has the fewest steps|which day had the least steps|what was my worst day|which was my worst day|what was my laziest day|which day was the worst|on which day did I walk the least|on which day did I do the least|when did I walk the least|which day did I walk the least|what was my least active day|which day is last|~on which day did I get the fewest steps|~when was I the laziest}",
        leads="{n}, with <K> step(s)",
        total="{how many steps is that altogether|how many steps is that in all|how many steps is that in total|how many steps did I do in all|how many steps did I walk altogether|how many steps have I done|how many steps have I walked so far|how many steps did I take in total|how many steps do I have in all|how many steps are there altogether|what is my total for these days|what do all the days add up to|what did I walk in all, in steps|how far is that altogether, in steps|~what do all my steps add up to|~how many steps did I get all together}",
        totals="{that's <0> step(s) altogether.|you did <0> step(s) in all.|together it's <0> step(s).}",
    ),
    _Kind(
        ("running", "yoga", "reading", "swimming", "cycling", "guitar practice", "gardening", "meditation", "Spanish", "chess"),
        240,
        more="{I did <0> minute(s) of {n}|I just did <0> minute(s) of {n}|I've done <0> minute(s) of {n}|<0> minute(s) of {n}|<0> minute(s) of {n} today|<0> minute(s) for {n}|today <0> minute(s) of {n}|today I did <0> minute(s) of {n}|I spent <0> minute(s) on {n}|I just spent <0> minute(s) on {n}|I had <0> minute(s) of {n}|I put in <0> minute(s) of {n}|I got in <0> minute(s) of {n}|I squeezed in <0> minute(s) of {n}|I finished <0> minute(s) of {n}|{n}: <0> minute(s)|{n}: <0>|{n} for <0> minute(s)|{n} took <0> minute(s)|{n} took me <0> minute(s)|it was <0> minute(s) of {n}|there were <0> minute(s) of {n}|plus <0> minute(s) of {n}|~I managed <0> minute(s) of {n}|~I gave <0> minute(s) to {n}}",
        again="{another <0> minute(s) of {n}|another <0> of {n}|another <0> minute(s) for {n}|I did <0> more minute(s) of {n}|I did another <0> minute(s) of {n}|I spent another <0> minute(s) on {n}|I spent <0> more on {n}|<0> more minute(s) of {n}|<0> more of {n}|and <0> more of {n}|<0> minute(s) more of {n}|and another <0> minute(s) of {n}|{n} again, <0> minute(s)|{n} again for <0> minute(s)|plus another <0> of {n}|~I put in <0> more minute(s) of {n}|~once more {n}, for <0> minute(s)}",
        less="{I counted <0> minute(s) too many for {n}|I counted <0> minute(s) too many of {n}|I counted <0> minute(s) of {n} twice|<0> minute(s) of {n} were only a break|<0> minute(s) of {n} were a break|<0> minute(s) of {n} don't count|<0> of the minutes for {n} don't count|<0> minute(s) of {n} were wrong|<0> minute(s) of the {n} were just talking|<0> minute(s) too many for {n}|minus <0> minute(s) of {n}|<0> minute(s) less for {n}|it was <0> minute(s) less of {n}|~<0> minute(s) of {n} were not real|~for {n} there were <0> minute(s) too many}",
        add="{log <0> minute(s) of {n}|log <0> minute(s) for {n}|add <0> minute(s) of {n}|add <0> minute(s) to {n}|add <0> minute(s) for {n}|add another <0> minute(s) of {n}|add <0> to {n}|put down <0> minute(s) for {n}|put down <0> minute(s) of {n}|put <0> minute(s) down for {n}|write down <0> minute(s) of {n}|note <0> minute(s) of {n}|note <0> minute(s) for {n}|record <0> minute(s) of {n}|record <0> minute(s) for {n}|count <0> minute(s) of {n}|enter <0> minute(s) for {n}|increase {n} by <0> minute(s)|raise the time for {n} by <0>|~mark down <0> minute(s) of {n}|~put <0> more minute(s) on {n}}",
        off="{take <0> minute(s) off {n}|take <0> off {n}|take <0> minute(s) away from {n}|subtract <0> minute(s) from {n}|subtract <0> from {n}|deduct <0> minute(s) from {n}|remove <0> minute(s) from {n}|remove <0> minute(s) of {n}|drop <0> minute(s) of {n}|lower {n} by <0> minute(s)|reduce {n} by <0> minute(s)|reduce the time for {n} by <0>|knock <0> minute(s) off {n}|delete <0> minute(s) of {n}|~bring {n} down by <0> minute(s)|~cut <0> minute(s) from {n}}",
        set="{set {n} to <0> minute(s)|set {n} to <0>|set the time for {n} to <0> minute(s)|correct {n} to <0> minute(s)|correct {n} to <0>|correct the time for {n} to <0>|change {n} to <0> minute(s)|change the time for {n} to <0>|fix {n} to <0> minute(s)|update {n} to <0> minute(s)|make it <0> minute(s) for {n}|put {n} at <0> minute(s)|~update the time for {n} to <0>|~make the time for {n} <0> minute(s)}",
        of="{the time for {n}|the time for {n}|the time spent on {n}|the number of minutes for {n}|the total for {n}|~the minute count for {n}}",
        asked="{how many minutes of {n} have I done|how many minutes of {n} did I do|how many minutes of {n} is that|how many minutes did I spend on {n}|how many minutes are there for {n}|how many minutes went to {n}|how long did I spend on {n}|how long have I spent on {n}|how long was the {n}|how much {n} is that in minutes|how much {n} did I do|how much {n} have I done|how much time went to {n}|how much time did I spend on {n}|what's the time for {n}|what do I have for {n}|~how many minutes did {n} take|~how much time have I given to {n}}",
        has="that's <0> minute(s) of {n}",
        two="{I did <0> minute(s) of {n} and <1> of {m}|I just did <0> of {n} and <1> of {m}|<0> minute(s) of {n} and <1> of {m}|<0> of {n} and <1> of {m}|I spent <0> minute(s) on {n} and <1> on {m}|<0> minute(s) for {n} and <1> for {m}|today I did <0> minute(s) of {n} and <1> of {m}|{n}: <0>, {m}: <1>|{n} for <0> minute(s), {m} for <1>|{n} took <0> minute(s), {m} took <1>|<0> minute(s) of {n}, then <1> of {m}|~I put in <0> of {n} and <1> of {m}|~it was <0> of {n} and <1> of {m}}",
        most="{what did I spend the most time on|what did I spend most time on|what have I spent the most time on|on what did I spend the most time|where did most of the time go|where did most of my time go|which activity took the longest|which activity took the most time|which activity has the most minutes|what took the longest|what took the most time|what did I do the most|what did I do the longest|what have I done most|~which activity is ahead|~what took up most of my time}",
        least="{what did I spend the least time on|what have I spent the least time on|on what did I spend the least time|where did the least time go|which activity took the least time|which activity was the shortest|which activity has the fewest minutes|what took the least time|what was the shortest|what did I do the least|what have I done least|what did I neglect the most|what did I do the shortest|~which activity is last|~what took up the least of my time}",
        leads="{n}, with <K> minute(s)",
        total="{how many minutes is that altogether|how many minutes is that in all|how many minutes is that in total|how many minutes did I do in all|how many minutes have I done altogether|how many minutes are there in all|how much time is that in minutes|how much time is that altogether|how much time did I spend in all|how long have I been active in all|how long have I been active altogether|how long is that all together|how long was everything together|what do all the minutes add up to|what does all that time come to|~how much time did everything take|~how many minutes did I spend all together}",
        totals="{that's <0> minute(s) altogether.|<0> minute(s) in all.|together it's <0> minute(s).}",
    ),
    _Kind(
        ("pizza", "sushi", "tacos", "curry", "pasta", "salad", "ramen", "burgers"),
        _MOST,
        more="{<0> vote(s) for {n}|<0> for {n}|{n}: <0>|{n}: <0> vote(s)|<0> vote(s) came in for {n}|<0> vote(s) just came in for {n}|<0> vote(s) went to {n}|<0> vote(s) go to {n}|the poll has <0> vote(s) for {n}|we counted <0> vote(s) for {n}|we got <0> vote(s) for {n}|I counted <0> vote(s) for {n}|there were <0> vote(s) for {n}|{n} got <0> vote(s)|{n} gets <0> vote(s)|{n} just got <0> vote(s)|{n} received <0> vote(s)|{n} won <0> vote(s)|<0> people voted for {n}|<0> people want {n}|<0> people chose {n}|<0> of us want {n}|plus <0> vote(s) for {n}|~<0> people picked {n}|~in came <0> vote(s) for {n}}",
        again="{another <0> vote(s) for {n}|another <0> for {n}|<0> more for {n}|<0> more vote(s) for {n}|and <0> more for {n}|and another <0> for {n}|<0> more vote(s) came in for {n}|another <0> vote(s) came in for {n}|<0> more vote(s) went to {n}|{n} got another <0> vote(s)|{n} got <0> more|{n} gets <0> more vote(s)|<0> more people want {n}|<0> more people voted for {n}|another <0> people want {n}|and <0> extra for {n}|plus another <0> for {n}|~and {n} won <0> more vote(s)|~we counted another <0> for {n}}",
        less="{<0> vote(s) for {n} were invalid|<0> of the votes for {n} were invalid|<0> vote(s) for {n} came in twice, so drop them|<0> vote(s) for {n} were counted twice|I counted <0> vote(s) too many for {n}|<0> of the votes for {n} don't count|<0> vote(s) for {n} don't count|<0> vote(s) for {n} were withdrawn|<0> vote(s) for {n} were taken back|<0> people took back their votes for {n}|<0> people don't want {n} any more|{n} lost <0> vote(s)|{n} loses <0> vote(s)|minus <0> vote(s) for {n}|<0> vote(s) less for {n}|<0> less for {n}|<0> vote(s) too many for {n}|~<0> vote(s) for {n} have to go|~<0> people changed their minds about {n}}",
        add="{add <0> vote(s) for {n}|add <0> vote(s) to {n}|add <0> for {n}|add another <0> vote(s) for {n}|put down <0> vote(s) for {n}|put down <0> for {n}|put <0> vote(s) down for {n}|write down <0> vote(s) for {n}|note <0> vote(s) for {n}|record <0> vote(s) for {n}|log <0> vote(s) for {n}|enter <0> vote(s) for {n}|count <0> vote(s) for {n}|count <0> more vote(s) for {n}|give {n} <0> vote(s)|give <0> vote(s) to {n}|raise the votes for {n} by <0>|~mark down <0> vote(s) for {n}|~let {n} have another <0> vote(s)}",
        off="{take away <0> vote(s) from {n}|take <0> vote(s) away from {n}|take <0> vote(s) from {n}|take <0> vote(s) off for {n}|take <0> off {n}|strike <0> vote(s) for {n}|remove <0> vote(s) for {n}|remove <0> vote(s) from {n}|subtract <0> vote(s) from {n}|subtract <0> from {n}|deduct <0> vote(s) from {n}|drop <0> vote(s) for {n}|delete <0> vote(s) for {n}|cancel <0> vote(s) for {n}|lower the votes for {n} by <0>|reduce the votes for {n} by <0>|~bring the votes for {n} down by <0>|~knock <0> vote(s) off for {n}}",
        set="{set the votes for {n} to <0>|set {n} to <0>|set {n} to <0> vote(s)|set the number of votes for {n} to <0>|correct the votes for {n} to <0>|correct {n} to <0>|correct the number of votes for {n} to <0>|change the votes for {n} to <0>|change {n} to <0> vote(s)|fix the votes for {n} to <0>|update the votes for {n} to <0>|make it <0> vote(s) for {n}|put {n} at <0> vote(s)|~update {n} to <0> vote(s)|~put the votes for {n} at <0>}",
        of="{the number of votes for {n}|the number of votes for {n}|the vote count for {n}|the count for {n}|the total for {n}|~the tally for {n}}",
        asked="{how many votes are there for {n}|how many votes does the poll have for {n}|how many votes did we get for {n}|how many votes went to {n}|how many votes came in for {n}|how many votes is that for {n}|how many votes do we have for {n}|how many people want {n}|how many people voted for {n}|how many people chose {n}|how many want {n}|how many are for {n}|how many for {n}|how many of us want {n}|how is it going for {n}|what do we have for {n}|what's the count for {n}|~how many people picked {n}|~how many votes have we counted for {n}}",
        has="there {are} <0> vote(s) for {n}",
        two="{<0> vote(s) for {n} and <1> for {m}|<0> for {n} and <1> for {m}|<0> for {n}, <1> for {m}|<0> vote(s) came in for {n} and <1> for {m}|{n} got <0> vote(s), {m} got <1>|{n} got <0> and {m} got <1>|{n} gets <0> vote(s) and {m} gets <1>|{n}: <0>, {m}: <1>|<0> people want {n} and <1> want {m}|<0> people voted for {n}, <1> for {m}|we counted <0> for {n} and <1> for {m}|~<0> vote(s) went to {n} and <1> to {m}|~<0> chose {n} and <1> chose {m}}",
        most="{which dish leads|which dish is leading|which dish is ahead|which dish is in the lead|which dish is first|which dish is winning|which dish has the most votes|which dish got the most votes|which dish is the most popular|what has the most votes|what got the most votes|what do most of them want|what do most people want|what is the most popular|what is winning|what leads the poll|what is the favorite|~which dish is on top|~what did most people choose}",
        least="{which dish has the fewest votes|which dish got the fewest votes|which dish has the least votes|which dish is last|which dish is losing|which dish is in last place|which dish is behind|which dish is the least popular|what has the fewest votes|what got the fewest votes|what do the fewest people want|what is the least popular|what is losing|what is last in the poll|~which dish is at the bottom|~what did the fewest people choose}",
        leads="{n}, with <K> vote(s)",
        total="{how many votes is that altogether|how many votes is that in all|how many votes is that in total|how many votes were cast in all|how many votes were cast|how many votes were there altogether|how many votes are there in all|how many votes came in altogether|how many votes do we have in total|how many votes have we got|how many people voted|how many people voted in all|what do all the votes add up to|what is the total number of votes|~how many votes were counted altogether|~how many people took part in the poll}",
        totals="{that's <0> vote(s) altogether.|<0> vote(s) in all.|there {are} <0> vote(s) in total.}",
    ),
    _Kind(
        ("robin(s)", "sparrow(s)", "heron(s)", "crow(s)", "gull(s)", "owl(s)", "duck(s)", "swan(s)", "magpie(s)", "pigeon(s)"),
        500,
        more="{I saw <0> {u}|I just saw <0> {u}|I've seen <0> {u}|there go <0> {u}|there are <0> {u}|here are <0> {u}|here come <0> {u}|I spotted <0> {u}|I just spotted <0> {u}|I counted <0> {u} at the pond|I counted <0> {u}|I noticed <0> {u}|I found <0> {u}|I heard <0> {u}|I watched <0> {u}|<0> {u}|<0> {u} just landed|<0> {u} at the pond|<0> {u} in the garden|<0> {u} in a tree|<0> {u} flew by|<0> {u} flew over|<0> {u} came by|look, <0> {u}|we saw <0> {u}|plus <0> {u}|~a flock of <0> {u} went by|~<0> {u} are sitting over there}",
        again="{another <0> {u}|and another <0> {u}|I saw <0> more {u}|I saw another <0> {u}|I spotted <0> more {u}|I spotted another <0> {u}|<0> more {u}|and <0> more {u}|<0> more {u} just landed|<0> more {u} flew by|<0> more {u} came by|there go another <0> {u}|here come <0> more {u}|and here come <0> more {u}|look, <0> more {u}|plus another <0> {u}|~I noticed another <0> {u}|~and there are <0> more {u}}",
        less="{I counted <0> {u} twice|I counted <0> {u} too many|<0> of the {n} were counted twice|<0> of the {n} were decoys|<0> of the {n} were not real|<0> of the {n} don't count|<0> of the {n} were something else|<0> of the {n} turned out to be something else|<0> of the {n} were wrong|<0> {u} were really other birds|<0> {u} too many|minus <0> {u}|<0> {u} less|it was <0> {u} less|~<0> of the {n} were only shadows|~I was wrong about <0> {u}}",
        add="{note <0> {u}|note down <0> {u}|note another <0> {u}|add <0> {u}|add <0> {u} to the list|add another <0> {u}|put down <0> {u}|put <0> {u} on the list|put <0> {u} down|write down <0> {u}|write <0> {u} on the list|record <0> {u}|log <0> {u}|count <0> {u}|enter <0> {u}|mark down <0> {u}|note that I saw <0> {u}|increase the number of {n} by <0>|~list <0> more {u}|~put another <0> {u} down}",
        off="{take <0> {u} off the list|take <0> {u} off|take <0> {u} away|take away <0> {u}|strike <0> {u}|strike <0> {u} from the list|remove <0> {u}|remove <0> {u} from the list|subtract <0> {u}|deduct <0> {u}|drop <0> {u}|drop <0> {u} from the list|delete <0> {u}|cross out <0> {u}|lower the number of {n} by <0>|reduce the number of {n} by <0>|~cross <0> {u} off the list|~bring the number of {n} down by <0>}",
        set="{set the number of {n} to <0>|set the {n} to <0>|set {n} to <0>|correct the {n} to <0>|correct {n} to <0>|correct the number of {n} to <0>|change the number of {n} to <0>|change {n} to <0>|fix the number of {n} to <0>|update the number of {n} to <0>|make the number of {n} <0>|make it <0> {u}|put the number of {n} at <0>|~update the {n} to <0>|~put the {n} at <0>}",
        of="{the number of {n}|the number of {n}|the count of {n}|the tally of {n}|the total of {n}|~the {n} count}",
        asked="{how many {n} have I seen|how many {n} did I see|how many {n} have I spotted|how many {n} did I spot|how many {n} have I counted|how many {n} did I count|how many {n} have I got|how many {n} do I have|how many {n} is that|how many {n} is that so far|how many {n} are on the list|how many {n} are there|how many {n} were there|how many {n} have we seen|what's the count of {n}|what do I have for {n}|~how many {n} have I noted|~how many {n} were there so far}",
        has="that's <0> {u}",
        two="{I saw <0> {u} and <1> {v}|I just saw <0> {u} and <1> {v}|I spotted <0> {u} and <1> {v}|I counted <0> {u} and <1> {v}|<0> {u} and <1> {v}|<0> {u} and <1> {v} today|<0> {u}, <1> {v}|there go <0> {u} and <1> {v}|there are <0> {u} and <1> {v}|here come <0> {u} and <1> {v}|<0> {u} and <1> {v} flew by|<0> {u} and <1> {v} just landed|~I noticed <0> {u} and also <1> {v}|~look, <0> {u} and <1> {v}}",
        most="{which bird did I see the most|which bird did I see most|which bird have I seen the most|which bird did I see most often|which bird did I spot the most|which bird is the most common|which bird is the most common on my list|which bird is the most frequent|which bird has the highest count|which bird leads|which bird is ahead|what did I see the most of|which birds are there the most of|which bird was there the most|~which bird is at the top of the list|~what did I count the most of}",
        least="{which bird did I see the least|which bird did I see least|which bird have I seen the least|which bird did I see least often|which bird did I spot the least|which bird is the rarest|which bird is the rarest on my list|which bird is the least common|which bird has the lowest count|which bird is last|what did I see the least of|which birds are there the fewest of|which bird was there the least|~which bird is at the bottom of the list|~what did I count the fewest of}",
        leads="{n}, there {are} <K>",
        total="{how many birds is that altogether|how many birds is that in all|how many birds is that in total|how many birds have I seen in all|how many birds have I seen|how many birds did I see altogether|how many birds did I see today|how many birds did I spot in all|how many birds are there in all|how many birds are on the list|how many birds have I counted|how long is my list of birds by now|what do all the birds add up to|what is the total number of birds|~how many birds did I count all together|~how many birds were there in all}",
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
        count = self.random.choice((1, 2, 2, 3, 3, 4))
        self.names = self.random.sample(self.kind.names, count)
        self.others: list[str] = []
        if self.kind.others and self.random.random() < 0.6:
            others = self.random.sample(sorted({*self.kind.others} - {*self.kind.names}), count)
            self.names = [
                other if self.random.random() < 0.85 else name for other, name in zip(others, self.names, strict=True)
            ]
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
        both, pieces = self._both(first, second)
        for k, name in enumerate((first, second)):
            code += [*pieces[k], get(self._local(name)), Given(k), "i32.add", put(self._local(name))]
            self.counts[name] = self.counts.get(name, 0) + values[k]
        code += [get(_TOTAL), Given(0), "i32.add", Given(1), "i32.add", put(_TOTAL)]
        said = self._named(self.kind.two, first, second)
        says = (
            f"{both}: {{noted.|I have both.|done.}}"
            if both
            else "{noted.|okay, both are noted.|got it.|I have both.|done.}"
        )
        return self.tell(said, says, values, code)

    def correct(self) -> None:
        """A counter is set."""
        name, value = self.random.choice(list(self.counts)), self.draw.number(2, self.kind.high)
        self.counts[name] = value
        local = self._local(name)
        code: list[Item] = [*self._said(name), get(_TOTAL), get(local), "i32.sub", Given(0), "i32.add", put(_TOTAL)]
        code += [Given(0), ("local.tee", local), "output"]
        says = f"{self._has(name, '{okay, |corrected: |done, }')}."
        self.ask(Ask(do=self._named(self.kind.set, name)), says, [value], code, [value])

    def tell_one(self) -> None:
        """One counter."""
        name = self.random.choice(list(self.counts))
        of, count = self._named(self.kind.of, name), self.counts[name]
        ask = Ask(np=f"{of}{{| so far| now}}", ask=self._named(self.kind.asked, name))
        code: list[Item] = [*self._said(name), get(self._local(name)), "output"]
        self.ask(ask, f"{self._has(name)}{{.| so far.| now.|.}}", [], code, [count])

    def total(self) -> None:
        """All counters, or what each has on average."""
        ask = Ask(
            np="{the total|the total|the total so far|the total now|the sum|the sum so far|the sum of everything|the sum of all of them|the grand total|the overall total|the whole sum|everything together|all of it together|all of them together|everything added up|~the sum of it all|~the total of everything}",
            ask=self.kind.total,
            do="{add it all up|add everything up|add everything together|add them all up|add them all together|add up all of them|sum it all up|sum everything up|sum up everything|total everything|total it all|tot it all up|count it all together|count everything together|give me the total|tell me the sum|put it all together|~sum them all up|~add all that together}",
        )
        total = sum(self.counts.values())
        says = self.kind.totals.replace("{are}", "is" if total == 1 else "are")
        self.ask(ask, says, [], [get(_TOTAL), "output"], [total])

    def average(self) -> None:
        """What each has on average."""
        ask = Ask(
            np="{the average, rounded down|the average so far, rounded down|the average now, rounded down|the average of them, rounded down|the average of all of them, rounded down|the average of everything, rounded down|the average without the fraction|the average, without the fraction|the average as a whole number, rounded down|the average, whole number only|the mean, rounded down|the mean of them, rounded down|the mean without the fraction|the mean of all of them, rounded down|~the mean, whole number only|~the average of it all, rounded down}",
            ask="{what is that on average, rounded down|what is it on average, rounded down|how much is that on average, rounded down|how much is it on average, rounded down|how many is that on average, rounded down|what does the average come to, rounded down|what does it come to on average, rounded down|what would the average be, rounded down|what is it for each on average, rounded down|on average, how much is it, rounded down|~how many does each have on average, rounded down|~what do we get on average, without the fraction}",
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
            ask = Ask(np=f"{one} {{minus|minus|less}} {other}")
        elif self.random.random() < 0.5:
            ask = Ask(
                ask=f"{{how far is {one} above {other}|how far is {one} ahead of {other}|how far ahead of {other} is {one}|how much larger is {one} than {other}|how much higher is {one} than {other}|how much bigger is {one} than {other}|how much greater is {one} than {other}|how much more is {one} than {other}|by how much is {one} above {other}|by how much is {one} {{larger|higher|more|greater}} than {other}|by how much does {one} exceed {other}|~how much is {one} over {other}|~by how much is {one} ahead of {other}}}"
            )
            says = "{it's <0> more.|the difference is <0>.|<0> more.}"
        else:
            ask = Ask(
                np=f"{{the difference between {one} and {other}|the difference between {one} and {other}|the difference of {one} and {other}|the difference from {one} to {other}|the gap between {one} and {other}|the distance between {one} and {other}|how far apart {one} and {other} are|how much {one} and {other} differ|how much {one} differs from {other}|{one} minus {other}|{one} less {other}|~the gap from {one} to {other}|~the distance of {one} and {other}}}"
            )
        both, pieces = self._both(first, second)
        code: list[Item] = [
            *pieces[0],
            get(self._local(first)),
            *pieces[1],
            get(self._local(second)),
            "i32.sub",
            "output",
        ]
        self.ask(ask, f"{both}: {{<0>|<0> apart}}." if both else says, [], code, [difference])

    def extreme(self, better: Callable[..., str], asked: str, comparison: str) -> None:
        """Which name has the most, or the least; all counts are told, so that one sees which."""
        names = list(self.counts)
        name = better(names, key=lambda n: self.counts[n])
        code: list[Item] = []
        said = [f", {_plural(other)}" if k else _first(other) for k, other in enumerate(names)]
        strange = self._strange(*names)
        for piece, other in zip(said, names, strict=True):
            code += [*([Said(piece)] if strange else []), get(self._local(other)), "output"]
        code += [get(self._local(names[0])), put(_BEST)]
        for other in names[1:]:
            code += [get(_BEST), get(self._local(other)), get(_BEST), get(self._local(other)), comparison, "select", put(_BEST)]  # fmt: skip
        count, slot = self.counts[name], str(len(names))
        leads = self._named(self.kind.leads, name, many=count != 1).replace("<K>", f"<{slot}>")
        listed = ", ".join(f"{_plural(n).removeprefix('the ')} <{k}>" for k, n in enumerate(names))
        says = f"{''.join(said)}: {leads}." if strange else f"{leads}{{.|.|.|: {listed}.}}"
        self.ask(Ask(ask=asked), says, [], [*code, get(_BEST), "output"], [*self.counts.values(), count])  # fmt: skip

    def reset(self) -> None:
        """All counters begin anew."""
        ask = Ask(
            do="{start over|start again|start from scratch|start from zero|start anew|begin again|begin from the beginning|begin again at zero|reset|reset everything|reset it all|reset the tally|reset all the counts|set everything back to zero|set everything to zero|set it all to zero|put everything back to zero|clear the tally|clear everything|clear it all|clear all the counts|clear the list|delete everything|erase everything|forget everything|forget all that|wipe the slate clean|wipe everything|make it all zero|~put all the counts back to zero|~throw it all away}",
            say="{let's start over|let's start again|let's start from zero|let's start from scratch|let's start anew|let's begin again|everything back to zero|all back to zero|back to zero|back to zero with everything|let's begin anew, everything at zero|let's clear everything|let's reset everything|let's forget all that and start over|forget everything|new game|a new start|now everything from the beginning|~let's put everything back to zero|~let's wipe the slate clean}",
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
        says = f"{self._has(name, '{|okay, |noted, |got it, }')}{{.| now.| so far.|.}}"
        code: list[Item] = [*self._said(name), get(local), Given(0), operation, ("local.tee", local), "output"]
        code += [get(_TOTAL), Given(0), operation, put(_TOTAL)]
        if self.random.random() < 0.6:
            self.tell(self._named(said, name), says, [abs(change)], code, [count])
        else:
            self.ask(Ask(do=self._named(order, name)), says, [abs(change)], code, [count])

    def _local(self, name: str) -> int:
        if not self._strange(name):
            return _FIRST[self.kind.names] + self.kind.names.index(name)
        if name not in self.others:
            self.others.append(name)
        return _OTHERS + self.others.index(name)

    def _strange(self, *names: str) -> bool:
        """Whether a name is of no list."""
        return any(name not in self.kind.names for name in names)

    def _said(self, name: str) -> list[Item]:
        """What is said of a name before its counter is looked for."""
        return [Said(_first(name))] if self._strange(name) else []

    def _both(self, first: str, second: str) -> tuple[str, tuple[list[Item], list[Item]]]:
        """What is said of two names, if one is of no list, and its pieces."""
        if not self._strange(first, second):
            return "", ([], [])
        first, second = _first(first), f" and {_plural(second)}"
        return first + second, ([Said(first)], [Said(second)])

    def _has(self, name: str, begin: str = "") -> str:
        """A sentence that tells a counter."""
        if self._strange(name):
            return f"{_first(name)}{self.kind.then}"
        return begin + self._named(self.kind.has, name, many=self.counts[name] != 1)

    @staticmethod
    def _named(grammar: str, name: str, other: str = "", *, many: bool = True) -> str:
        for sign, text in (("{n}", _plural(name)), ("{u}", name), ("{m}", other), ("{v}", other)):
            grammar = grammar.replace(sign, text)
        return grammar.replace("{are}", "are" if many else "is")


def _plural(name: str) -> str:
    return _WHOLE.sub(r"\1", name)


def _first(name: str) -> str:
    """A name at the beginning of an answer. A name's own letters stay as they are, so that it is found."""
    return f"The {name[4:]}" if name.startswith("the ") else _plural(name)


class RunningTally:
    """A conversation of 2 to 6 turns; with `length` of 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation, which ends with something that is asked for."""
        tally = _Tally(draw)
        tally.more()
        return tally.held(tally.step, tally.last_step)


TASK = RunningTally()
